//! The configuration interface: operations that no agent acts in, with a session of their own.
//!
//! What they set is kept here, apart from agents, skill queues and called routes, which customers and transfers go by.

mod access_codes;
mod agents;
mod called_routes;
mod checks;
mod ivr_servers;
mod platform;
mod queues;
mod roles;
mod sessions;
mod skill_groups;
mod subscriptions;
mod uap_users;
mod vdn_groups;
mod vdns;

use crate::engine::answer::Handled;
use crate::engine::answer::configuration::ConfigurationSnapshot;
use crate::engine::answer::refusal::CONFIG_INPUT;
use crate::engine::command::configuration::{ConfigurationCommand, SubscriptionCommand, SystemCommand, VdnCommand};
use crate::engine::model::configuration::platform::NodePolicy;
use crate::engine::state::State;
use crate::ids::VdnId;

impl State {
    /// Carries out an operation of the configuration interface.
    pub(crate) fn configure(&mut self, guid: Option<&str>, command: ConfigurationCommand) -> Handled {
        self.end_silent_subscriptions();
        let scope = self.configuration_scope(guid)?;
        match command {
            ConfigurationCommand::Subscription(command) => self.configure_subscriptions(command),
            ConfigurationCommand::System(command) => scope.system().and_then(|()| self.configure_system(command)),
            ConfigurationCommand::Vdn(command) => scope.vdn().and_then(|vdn| self.configure_vdn(vdn, command)),
            ConfigurationCommand::Malformed => Err(CONFIG_INPUT),
        }
    }

    fn configure_subscriptions(&mut self, command: SubscriptionCommand) -> Handled {
        match command {
            SubscriptionCommand::Register(request) => self.subscribe(&request),
            SubscriptionCommand::KeepAlive { task, token } => self.keep_alive(&task, token.as_deref()),
            SubscriptionCommand::Unregister { task } => self.unsubscribe(&task),
        }
    }

    fn configure_system(&mut self, command: SystemCommand) -> Handled {
        match command {
            SystemCommand::RegisterAgentStatus(task) => self.add_status_task(*task),
            SystemCommand::ModifyAgentStatus(task) => self.set_status_task(*task),
            SystemCommand::UnregisterAgentStatus { id } => self.end_status_task(id),
            SystemCommand::QueryNodePolicy => Ok(self.node_policies()),
            SystemCommand::ModifyNodePolicy(policies) => self.set_node_policies(policies),
            SystemCommand::AddVdnGroup { id, group } => self.add_vdn_group(id, *group),
            SystemCommand::ModifyVdnGroup { id, group } => self.set_vdn_group(id, *group),
            SystemCommand::QueryVdnGroups { ids, parent } => self.query_vdn_groups(&ids, parent),
            SystemCommand::AddAccessCode { id, code } => self.add_access_code(id, code),
            SystemCommand::ModifyAccessCode { id, code } => self.modify_access_code(id, code),
            SystemCommand::QueryAccessCodes { ids } => self.query_access_codes(&ids),
            SystemCommand::DeleteAccessCode { id } => self.delete_access_code(id),
            SystemCommand::AddIvrServer { id, server } => self.add_ivr_server(id, server),
            SystemCommand::ModifyIvrServer { id, server } => self.modify_ivr_server(id, server),
            SystemCommand::QueryIvrServers { ids } => self.query_ivr_servers(&ids),
            SystemCommand::AddVdn { id, group, vdn } => self.add_vdn(id, group, *vdn),
            SystemCommand::QueryVdns { ids } => self.query_vdns(&ids),
            SystemCommand::DeleteVdn { id, name, group } => self.delete_vdn(id, name.as_deref(), group),
        }
    }

    fn configure_vdn(&mut self, vdn: VdnId, command: VdnCommand) -> Handled {
        match command {
            VdnCommand::AddAgent { id, agent } => self.add_agent(vdn, id, *agent),
            VdnCommand::QueryAgents { agents } => self.configured_agents(vdn, &agents),
            VdnCommand::DeleteAgent { id } => self.delete_agent(vdn, id),
            VdnCommand::AddRole { id, name, rights } => self.add_role(id, name, &rights),
            VdnCommand::ModifyRole { id, name, rights } => self.modify_role(id, name, rights.as_deref()),
            VdnCommand::QueryRoles { ids } => self.query_roles(&ids),
            VdnCommand::AddQueue { id, queue } => self.add_queue(id, *queue),
            VdnCommand::ModifyQueue { id, queue } => self.modify_queue(id, *queue),
            VdnCommand::DeleteQueue { id } => self.delete_queue(id),
            VdnCommand::QueryRoutes { ids } => self.query_routes(&ids),
            VdnCommand::AddRoute { id, route } => self.add_route(id, route),
            VdnCommand::DeleteRoute { id } => self.delete_route(id),
            VdnCommand::AddSkillGroup { id, name, members } => self.add_skill_group(id, name, members),
            VdnCommand::ModifySkillGroup { id, name, members } => self.modify_skill_group(id, name, members),
            VdnCommand::QuerySkillGroups { ids } => self.query_skill_groups(&ids),
            VdnCommand::DeleteSkillGroup { id } => self.delete_skill_group(id),
            VdnCommand::QueryVdn => self.query_vdn(vdn),
            VdnCommand::ModifyVdn(change) => self.modify_vdn(vdn, *change),
            VdnCommand::ModifyUapUser(user) => self.modify_uap_user(*user),
        }
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
            roles: set.roles.iter().map(|(&id, role)| (id, role.clone())).collect(),
            access_codes: set.access_codes.iter().map(|(&id, code)| (id, code.clone())).collect(),
            ivr_servers: set.ivr_servers.iter().map(|(&id, server)| (id, server.clone())).collect(),
            vdns: set.vdns.iter().map(|(&id, vdn)| (id, vdn.clone())).collect(),
            added_agents: set.agents.keys().copied().collect(),
            added_queues: set.queues.keys().copied().collect(),
            uap_users: set.uap_users.keys().cloned().collect(),
        }
    }
}
