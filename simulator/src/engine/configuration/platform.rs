//! Settings of the platform: tasks that push the states of agents, weights of nodes.

use std::ops::RangeInclusive;

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_FAILED, CONFIG_INPUT, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, is_url, within};
use crate::engine::model::configuration::platform::{NodePolicy, StatusTask};
use crate::engine::state::State;
use crate::ids::StatusTaskId;

/// 0 is the system.
const TASK_IDS: &Ids = &[0..=5000];
const DESCRIPTION_MAX: usize = 20;
const URL_MAX: usize = 100;
const CREDENTIAL_MAX: usize = 128;
const PUSH_TIMEOUTS: RangeInclusive<u32> = 1000..=5000;
const TOKEN_MINUTES: RangeInclusive<u32> = 10..=120;
const POLICIES_MAX: usize = 400;
/// How many weights are kept.
const POLICIES_KEPT: usize = 10_000;

impl State {
    // Choice: no page shows the registration, so a task that exists is not registered again.
    pub(crate) fn add_status_task(&mut self, task: StatusTask) -> Handled {
        let id = check(&task)?;
        if self.configuration.status_tasks.contains_key(&id) {
            return Err(CONFIG_FAILED);
        }
        self.set_status_task(task)
    }

    // Choice: a task that does not exist is created. No page says what is pushed, so nothing is pushed.
    pub(crate) fn set_status_task(&mut self, task: StatusTask) -> Handled {
        let id = check(&task)?;
        self.configuration.status_tasks.insert(id, task);
        Ok(Outcome::Absent)
    }

    pub(crate) fn end_status_task(&mut self, id: Option<StatusTaskId>) -> Handled {
        let id = within(id, TASK_IDS)?;
        self.configuration.status_tasks.remove(&id).map(|_| Outcome::Absent).ok_or(CONFIG_FAILED)
    }

    // Choice: nodes that are not named keep their weights. Outgoing calls need no node here, so the weights have no effect.
    pub(crate) fn set_node_policies(&mut self, policies: Vec<NodePolicy>) -> Handled {
        if policies.is_empty() || policies.len() > POLICIES_MAX {
            return Err(CONFIG_INPUT);
        }
        if self.configuration.node_policies.len() + policies.len() > POLICIES_KEPT {
            return Err(CONFIG_FAILED);
        }
        for NodePolicy { vdn, node, power } in policies {
            self.configuration.node_policies.insert((vdn, node), power);
        }
        Ok(Outcome::Absent)
    }

    pub(crate) fn node_policies(&self) -> Outcome {
        let policies = self.configuration.node_policies.iter();
        ConfigurationData::NodePolicies(policies.map(|(&(vdn, node), &power)| NodePolicy { vdn, node, power }).collect()).into()
    }
}

/// Whose a task is, if the task is as it has to be.
fn check(task: &StatusTask) -> Result<StatusTaskId, Refusal> {
    let id = within(task.id, TASK_IDS)?;
    let urls = [&task.callback_url, &task.recovery_callback_url, &task.auth_url];
    let is_optional_url = task.recovery_auth_url.is_empty() || is_url(&task.recovery_auth_url, URL_MAX);
    let mut credentials = task.credentials.iter().chain(&task.recovery_credentials).flatten();
    let is_fine = task.description.chars().count() <= DESCRIPTION_MAX
        && urls.into_iter().all(|url| is_url(url, URL_MAX))
        && is_optional_url
        && task.credentials.iter().all(Option::is_some)
        && credentials.all(|text| text.chars().count() <= CREDENTIAL_MAX)
        && task.push_timeout.is_none_or(|timeout| PUSH_TIMEOUTS.contains(&timeout))
        && task.token_minutes.is_none_or(|minutes| TOKEN_MINUTES.contains(&minutes));
    if is_fine { Ok(id) } else { Err(CONFIG_INPUT) }
}
