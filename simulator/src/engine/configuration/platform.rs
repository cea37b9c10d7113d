//! Settings of the platform: tasks that push the states of agents, weights of nodes, groups of VDNs.

use std::ops::RangeInclusive;

use crate::engine::answer::refusal::{CONFIG_FAILED, CONFIG_INPUT};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{is_url, within};
use crate::engine::model::platform::{NodePolicy, StatusTask, VdnGroup};
use crate::engine::state::State;

/// 0 is the system.
const TASK_IDS: RangeInclusive<u32> = 0..=5000;
const GROUP_IDS: RangeInclusive<u32> = 1..=5000;
const DESCRIPTION_MAX: usize = 20;
const URL_MAX: usize = 100;
const CREDENTIAL_MAX: usize = 128;
const PUSH_TIMEOUTS: RangeInclusive<u32> = 1000..=5000;
const TOKEN_MINUTES: RangeInclusive<u32> = 10..=120;
const POLICIES_MAX: usize = 400;
const ADMIN_NAME_MAX: usize = 25;
const ADMIN_PASSWORD_MAX: usize = 32;
const ADMIN_WORK_NUMBERS: RangeInclusive<u32> = 60_000..=65_000;

impl State {
    // Choice: no documented interface registers such a task, so this operation creates it if it does not exist. No page says what is
    // pushed, so nothing is pushed.
    pub(crate) fn set_status_task(&mut self, task: StatusTask) -> Handled {
        let id = within(task.id, &TASK_IDS)?;
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
        if !is_fine {
            return Err(CONFIG_INPUT);
        }
        self.configuration.status_tasks.insert(id, task);
        Ok(Outcome::Absent)
    }

    pub(crate) fn end_status_task(&mut self, id: Option<u32>) -> Handled {
        let id = within(id, &TASK_IDS)?;
        self.configuration.status_tasks.remove(&id).map(|_| Outcome::Absent).ok_or(CONFIG_FAILED)
    }

    // Choice: nodes that are not named keep their weights. Outgoing calls need no node here, so the weights have no effect.
    pub(crate) fn set_node_policies(&mut self, policies: Vec<NodePolicy>) -> Handled {
        if policies.is_empty() || policies.len() > POLICIES_MAX {
            return Err(CONFIG_INPUT);
        }
        for NodePolicy { vdn, node, power } in policies {
            self.configuration.node_policies.insert((vdn, node), power);
        }
        Ok(Outcome::Absent)
    }

    // Choice: no operation of this interface adds a group, so this one creates it if it does not exist. The parent group must exist.
    pub(crate) fn set_vdn_group(&mut self, id: Option<u32>, group: VdnGroup) -> Handled {
        let id = within(id, &GROUP_IDS)?;
        let is_allowed = |value: Option<u32>, range: RangeInclusive<u32>| value.is_none_or(|value| range.contains(&value));
        let is_fine = !group.name.is_empty()
            && group.admin_name.chars().count() <= ADMIN_NAME_MAX
            && group.admin_password.chars().count() <= ADMIN_PASSWORD_MAX
            && is_allowed(group.admin_work_number, ADMIN_WORK_NUMBERS)
            && is_allowed(group.agents, 0..=20_000)
            && is_allowed(group.video_agents, 0..=20_000)
            && is_allowed(group.pstn_calls, 1..=60_000)
            && is_allowed(group.web_calls, 0..=20_000)
            && is_allowed(group.outbound_calls, 0..=65_535);
        if !is_fine {
            return Err(CONFIG_INPUT);
        }
        if group.parent.is_some_and(|parent| parent == id || !self.configuration.vdn_groups.contains_key(&parent)) {
            return Err(CONFIG_FAILED);
        }
        self.configuration.vdn_groups.insert(id, group);
        Ok(Outcome::Absent)
    }
}
