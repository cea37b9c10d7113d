//! Questions about agents: who is there, in which state, with which rights.

use std::collections::BTreeSet;

use crate::config::right::Right;
use crate::engine::answer::agents::{AgentGroup, AgentInfo};
use crate::engine::answer::data::Data;
use crate::engine::answer::refusal::{BAD_PARAMETER, NO_SUCH_AGENT, NO_SUCH_GROUP, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::agent_query::AgentQuery;
use crate::engine::model::agent_status::{AgentStatus, CtiState};
use crate::engine::state::State;
use crate::engine::state::agent::Agent;
use crate::engine::state::call::LegState;
use crate::engine::state::presence::Presence;
use crate::ids::{AgentId, GroupId, QueueId};

const LISTED_MAX: usize = 100;
const LIMIT: std::ops::RangeInclusive<u32> = 1..=500;

impl State {
    pub(crate) fn agent_query(&self, agent: AgentId, query: AgentQuery) -> Handled {
        let data = match query {
            AgentQuery::One { target } => {
                // Choice: the code for an unknown agent is the one that client programs handle; the page's own list could not be read.
                let target = self.of_same_vdn(agent, target).ok_or(NO_SUCH_AGENT)?;
                Data::Agent(Box::new(self.agent_info(target, true)))
            }
            AgentQuery::SignedInTo { skill, limit, states } => self.signed_in_to(agent, skill, limit, states)?,
            AgentQuery::Listed { agents } => self.listed(agent, agents)?,
            AgentQuery::WithoutSkills { agents } => self.without_skills(agent, &agents),
            AgentQuery::Online => self.online(agent),
            AgentQuery::ConfiguredFor { skill } => Data::Agents(self.infos(agent, |_, known| known.config.skills.contains(&skill))),
            AgentQuery::IdsSignedInTo { skill } => {
                let ids = self.agents_of_vdn(agent).filter(|(_, known)| known.skills.contains(&skill));
                Data::Texts(ids.map(|(id, _)| id.to_string()).collect())
            }
            AgentQuery::InState { states } => {
                Data::AgentsInShort(self.infos(agent, |id, _| states.as_ref().is_none_or(|states| states.contains(&self.status(id)))))
            }
            AgentQuery::OfGroup { group } => {
                let group = group.unwrap_or(self.agent_ref(agent).config.group);
                if !self.agents_of_vdn(agent).any(|(_, known)| known.config.group == group) {
                    return Err(NO_SUCH_GROUP);
                }
                Data::Agents(self.infos(agent, |_, known| known.config.group == group))
            }
            AgentQuery::GroupOf { target } => {
                let target = self.of_same_vdn(agent, target).ok_or(NO_SUCH_AGENT)?;
                Data::Group(self.group(self.agent_ref(target).config.group))
            }
            AgentQuery::Groups => {
                let groups: BTreeSet<GroupId> = self.agents_of_vdn(agent).map(|(_, known)| known.config.group).collect();
                Data::Groups(groups.into_iter().map(|group| self.group(group)).collect())
            }
            AgentQuery::Right(right) => Data::Right { right, granted: self.is_granted(agent, right) },
            AgentQuery::Phones => {
                let sessions = self.agents_of_vdn(agent).filter_map(|(_, known)| known.session.as_ref());
                Data::Texts(sessions.map(|session| session.phone.clone()).collect())
            }
            AgentQuery::SignedIn => Data::Agents(self.infos(agent, |_, known| known.session.is_some())),
            AgentQuery::All => Data::Agents(self.infos(agent, |_, _| true)),
            AgentQuery::OwnSkills => Data::OwnSkills(self.configured_skills(agent)),
            AgentQuery::Names => Data::AgentNames(self.agents_of_vdn(agent).map(|(id, known)| (id, known.config.name.clone())).collect()),
            // Choice: the agents are described as in other lists of agents.
            AgentQuery::InTextChat => {
                let is_in_chat = |id| self.media.chats.values().any(|chat| chat.members.contains(&id));
                Data::AgentsInShort(self.infos(agent, |id, _| is_in_chat(id)))
            }
            // Choice: these are the agents of the VDN without the one who asks, and the right to inspect is needed.
            AgentQuery::Inspectable => {
                self.may_inspect(agent, None)?;
                Data::AgentsInShort(self.infos(agent, |id, _| id != agent))
            }
            AgentQuery::RestReasons => {
                Data::RestReasons(self.config.rest_reasons.iter().map(|(&cause, name)| (cause, name.clone())).collect())
            }
        };
        Ok(Outcome::Data(data))
    }

    /// All agents, unless some are named.
    fn without_skills(&self, agent: AgentId, wanted: &[AgentId]) -> Data {
        Data::AgentsWithoutSkills(self.infos(agent, |id, _| wanted.is_empty() || wanted.contains(&id)))
    }

    fn listed(&self, agent: AgentId, agents: Vec<AgentId>) -> Result<Data, Refusal> {
        if agents.is_empty() || agents.len() > LISTED_MAX {
            return Err(BAD_PARAMETER);
        }
        let known = agents.into_iter().filter(|&id| self.of_same_vdn(agent, id).is_some());
        Ok(Data::Agents(known.filter(|&id| self.takes_inbound(id)).map(|id| self.agent_info(id, false)).collect()))
    }

    // Choice: a queue that nobody is signed in to is left out.
    fn online(&self, agent: AgentId) -> Data {
        let queues = self.config.queues.iter().map(|queue| {
            let signed_in = self.agents_of_vdn(agent).filter(|(_, known)| known.skills.contains(&queue.id));
            (queue.id, signed_in.map(|(id, _)| self.agent_info(id, false)).collect::<Vec<_>>())
        });
        Data::OnlineAgents(queues.filter(|(_, agents)| !agents.is_empty()).collect())
    }

    // Choice: a queue that does not exist has no agents; it is not an error.
    fn signed_in_to(&self, agent: AgentId, skill: QueueId, limit: Option<u32>, states: Option<Vec<AgentStatus>>) -> Result<Data, Refusal> {
        if limit.is_some_and(|limit| !LIMIT.contains(&limit)) {
            return Err(BAD_PARAMETER);
        }
        let signed_in = self.agents_of_vdn(agent).filter(|(id, known)| known.skills.contains(&skill) && self.takes_inbound(*id));
        let infos = signed_in.map(|(id, _)| self.agent_info(id, false));
        Ok(Data::Agents(match (limit, states) {
            (Some(limit), Some(states)) => {
                let wanted = infos.filter(|info| states.contains(&info.state));
                wanted.take(usize::try_from(limit).unwrap_or(usize::MAX)).collect()
            }
            _ => infos.collect(),
        }))
    }

    /// The wanted agents, without their skills.
    fn infos(&self, agent: AgentId, is_wanted: impl Fn(AgentId, &Agent) -> bool) -> Vec<AgentInfo> {
        let wanted = self.agents_of_vdn(agent).filter(|&(id, known)| is_wanted(id, known));
        wanted.map(|(id, _)| self.agent_info(id, false)).collect()
    }

    /// The agents of the same VDN, the one itself among them.
    fn agents_of_vdn(&self, agent: AgentId) -> impl Iterator<Item = (AgentId, &Agent)> {
        let vdn = self.agent_ref(agent).config.vdn;
        self.agents.iter().filter(move |(_, known)| known.config.vdn == vdn && !known.removed).map(|(&id, known)| (id, known))
    }

    /// The other agent, if it exists and is of the same VDN.
    pub(crate) fn of_same_vdn(&self, agent: AgentId, target: AgentId) -> Option<AgentId> {
        let vdn = self.agent_ref(agent).config.vdn;
        self.agents.get(&target).filter(|known| known.config.vdn == vdn && !known.removed).map(|_| target)
    }

    pub(crate) fn group(&self, id: GroupId) -> AgentGroup {
        // Choice: the group's monitor is the inspector among its agents that has the lowest id.
        let inspector = self.agents.iter().find(|(_, known)| known.config.group == id && known.config.has_right(Right::Monitor));
        let inspector = inspector.map(|(&id, known)| (id, known.config.name.clone()));
        AgentGroup { id, name: self.config.group_names.get(&id).cloned(), inspector }
    }

    pub(crate) fn takes_inbound(&self, agent: AgentId) -> bool {
        self.agent_ref(agent).takes_inbound()
    }

    /// Skill queues that the agent may sign in to.
    pub(crate) fn configured_skills(&self, agent: AgentId) -> Vec<(QueueId, String)> {
        let configured = &self.agent_ref(agent).config.skills;
        let queues = self.config.queues.iter().filter(|queue| configured.contains(&queue.id));
        queues.map(|queue| (queue.id, queue.name.clone())).collect()
    }

    /// State in the gateway's own coding.
    fn status(&self, agent: AgentId) -> AgentStatus {
        let known = self.agent_ref(agent);
        match known.presence {
            _ if known.session.is_none() => AgentStatus::SignedOut,
            Presence::Idle => AgentStatus::Idle,
            Presence::Busy { .. } => AgentStatus::Busy,
            Presence::WrapUp => AgentStatus::WrapUp,
            Presence::Rest { .. } => AgentStatus::Rest,
            Presence::Occupied => AgentStatus::InCall,
        }
    }

    /// State in the coding of the CTI platform.
    // Choice: in the CTI's coding dialling, holding and inspecting are "occupied".
    fn cti_state(&self, agent: AgentId) -> CtiState {
        let known = self.agent_ref(agent);
        let leg = self.current_call(agent).and_then(|call| self.leg_state(agent, call));
        match (known.presence, leg) {
            _ if known.session.is_none() => CtiState::SignedOut,
            (Presence::Idle, _) => CtiState::Idle,
            (Presence::WrapUp, _) => CtiState::WrapUp,
            (Presence::Busy { .. }, _) => CtiState::Busy,
            (Presence::Rest { .. }, _) => CtiState::Rest,
            (Presence::Occupied, Some(LegState::Ringing { .. })) => CtiState::Ringing,
            (Presence::Occupied, Some(LegState::Talking)) => CtiState::Talking,
            (Presence::Occupied, _) => CtiState::Occupied,
        }
    }

    fn agent_info(&self, agent: AgentId, skills: bool) -> AgentInfo {
        let known = self.agent_ref(agent);
        let session = known.session.as_ref();
        let has_reason = matches!(known.presence, Presence::Busy { .. } | Presence::Rest { .. });
        AgentInfo {
            id: agent,
            name: known.config.name.clone(),
            state: self.status(agent),
            cti_state: self.cti_state(agent),
            group: self.group(known.config.group),
            skills: if skills { self.configured_skills(agent) } else { Vec::new() },
            signed_in: session.is_some(),
            text_chat: session.is_some_and(|session| session.text_chat),
            vdn: known.config.vdn,
            phone: session.map_or_else(|| known.config.phone.clone(), |session| session.phone.clone()),
            state_seconds: self.now.saturating_sub(known.state.since) / 1000,
            login_time: session.map_or(0, |session| session.login_time),
            reason: if has_reason { known.counters.reason } else { 0 },
        }
    }
}
