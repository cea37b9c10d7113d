//! The configuration interface: operations that no agent acts in, with a session of their own.
//!
//! What they set is kept here, apart from called routes, which customers and transfers go by.

mod called_routes;
mod checks;
mod platform;
mod skill_groups;
mod subscriptions;

use crate::config::right::Right;
use crate::engine::answer::Handled;
use crate::engine::answer::configuration::{ConfigurationData, ConfigurationSnapshot, ConfiguredAgent};
use crate::engine::answer::refusal::{CONFIG_INPUT, CONFIG_NO_SESSION, CONFIG_SESSION_OVER, Refusal};
use crate::engine::command::configuration::ConfigurationCommand;
use crate::engine::model::platform::NodePolicy;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::configuration::{ConfigurationSession, SessionGuid};
use crate::ids::{AgentId, NodeId, VdnId};

impl State {
    /// Begins a session of the configuration interface and gives its Guid.
    // Choice: no public page describes the authentication interface that issues this Guid, so the simulator issues it on request. It is
    // never renewed.
    pub(crate) fn begin_configuration(&mut self, vdn: VdnId) -> String {
        let guid = self.fresh_guid(NodeId(0));
        self.configuration.sessions.insert(SessionGuid(guid.clone()), ConfigurationSession { vdn, used: self.now });
        guid
    }

    /// Carries out an operation of the configuration interface.
    pub(crate) fn configure(&mut self, guid: Option<&str>, command: ConfigurationCommand) -> Handled {
        self.end_silent_subscriptions();
        let vdn = self.configuration_vdn(guid)?;
        self.configure_vdn(vdn, command)
    }

    fn configure_vdn(&mut self, vdn: VdnId, command: ConfigurationCommand) -> Handled {
        match command {
            ConfigurationCommand::Register(request) => self.subscribe(&request),
            ConfigurationCommand::KeepAlive { task, token } => self.keep_alive(&task, token.as_deref()),
            ConfigurationCommand::Unregister { task } => self.unsubscribe(&task),
            ConfigurationCommand::ModifyAgentStatus(task) => self.set_status_task(*task),
            ConfigurationCommand::UnregisterAgentStatus { id } => self.end_status_task(id),
            ConfigurationCommand::ModifyNodePolicy(policies) => self.set_node_policies(policies),
            ConfigurationCommand::ModifyVdnGroup { id, group } => self.set_vdn_group(id, *group),
            ConfigurationCommand::QueryAgents { agents } => self.configured_agents(vdn, &agents),
            ConfigurationCommand::QueryRoutes { ids } => self.query_routes(&ids),
            ConfigurationCommand::AddRoute { id, route } => self.add_route(id, route),
            ConfigurationCommand::DeleteRoute { id } => self.delete_route(id),
            ConfigurationCommand::AddSkillGroup { id, name, members } => self.add_skill_group(id, name, members),
            ConfigurationCommand::ModifySkillGroup { id, name, members } => self.modify_skill_group(id, name, members),
            ConfigurationCommand::Malformed => Err(CONFIG_INPUT),
        }
    }

    /// The VDN that a request is about.
    // Choice: a Guid that has expired and one that never existed are refused with different codes.
    fn configuration_vdn(&mut self, guid: Option<&str>) -> Result<VdnId, Refusal> {
        let now = self.now;
        let timeout = millis(self.config.configuration_timeout);
        let known = guid.and_then(|guid| self.configuration.sessions.get_mut(&SessionGuid(guid.to_owned())));
        let session = known.ok_or(CONFIG_NO_SESSION)?;
        if now > session.used.saturating_add(timeout) {
            return Err(CONFIG_SESSION_OVER);
        }
        session.used = now;
        Ok(session.vdn)
    }

    // Choice: ids that belong to no agent of the VDN are ignored.
    fn configured_agents(&self, vdn: VdnId, wanted: &[AgentId]) -> Handled {
        const AGENTS_MAX: usize = 100;
        if wanted.len() > AGENTS_MAX {
            return Err(CONFIG_INPUT);
        }
        let agents = self.agents.values().map(|agent| &agent.config);
        let agents = agents.filter(|agent| agent.vdn == vdn && (wanted.is_empty() || wanted.contains(&agent.id)));
        let agents = agents.map(|agent| ConfiguredAgent {
            id: agent.id,
            name: agent.name.clone(),
            password_days: self.password_days(agent.id),
            inspector: agent.has_right(Right::Inspect),
        });
        Ok(ConfigurationData::Agents(agents.collect()).into())
    }

    /// What the configuration interface has set so far.
    #[must_use]
    pub(crate) fn configuration(&self) -> ConfigurationSnapshot {
        let set = &self.configuration;
        let alive = set.subscriptions.iter().filter(|(_, subscription)| subscription.is_alive(self.now));
        ConfigurationSnapshot {
            subscriptions: alive.map(|(task, _)| task.clone()).collect(),
            status_tasks: set.status_tasks.iter().map(|(&id, task)| (id, task.callback_url.clone())).collect(),
            node_policies: set.node_policies.iter().map(|(&(vdn, node), &power)| NodePolicy { vdn, node, power }).collect(),
            vdn_groups: set.vdn_groups.iter().map(|(&id, group)| (id, group.name.clone())).collect(),
            skill_groups: set.skill_groups.iter().map(|(&id, group)| (id, group.clone())).collect(),
            called_routes: set.routes.iter().map(|(&id, route)| (id, route.clone())).collect(),
        }
    }
}
