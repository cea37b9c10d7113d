//! What happens by itself when time passes.

use crate::engine::calls::answering::Unanswered;
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::agent::Agent;
use crate::engine::state::call::{Call, LegState};
use crate::engine::state::due::MediaDue;
use crate::engine::state::presence::Presence;
use crate::ids::{AgentId, NodeId};

/// Something that falls due. Of two things due at once the one that stands first here happens first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    /// An outside number answers.
    OutsideAnswers(CallId),
    /// An outside number was rung long enough.
    OutsideUnanswered(CallId),
    /// A transfer to a queue found nobody for long enough.
    TransferOver(CallId),
    /// An agent was rung long enough.
    AgentUnanswered(CallId, AgentId),
    /// An agent that wants to call did not lift its telephone for long enough.
    PhoneNotLifted(CallId, AgentId),
    /// A rest is over.
    RestOver(AgentId),
    /// Something of recordings, conferences or text chats.
    Media(MediaDue),
    /// A node that failed is back.
    NodeIsBack(NodeId),
    /// An agent was silent too long.
    Silent(AgentId),
}

impl State {
    /// When the next thing happens by itself, in milliseconds since 1970.
    #[must_use]
    pub(crate) fn next_deadline(&self) -> Option<u64> {
        self.next_due().map(|(at, _)| at)
    }

    /// Lets time pass until `now`: everything due happens, in order. Time never goes back.
    pub(crate) fn advance(&mut self, now: u64) {
        while self.quiet_until <= now {
            match self.next_due() {
                Some((at, due)) if at <= now => {
                    self.now = self.now.max(at);
                    self.happen(due);
                    self.reconcile();
                }
                next => self.quiet_until = next.map_or(u64::MAX, |(at, _)| at),
            }
        }
        self.now = self.now.max(now);
    }

    /// Takes note of what falls due for these agents, in the calls that were touched, and elsewhere.
    pub(crate) fn note_deadlines(&mut self, agents: &[AgentId]) {
        let agents = agents.iter().flat_map(|&agent| self.due_for(agent, self.agent_ref(agent)));
        let calls = self.touched_calls().filter_map(|call| self.calls.get(&call)).flat_map(due_in);
        let next = agents.chain(calls).chain(self.due_elsewhere()).min();
        self.quiet_until = next.map_or(self.quiet_until, |(at, _)| self.quiet_until.min(at));
    }

    fn next_due(&self) -> Option<(u64, Due)> {
        let agents = self.agents.iter().flat_map(|(&id, agent)| self.due_for(id, agent));
        agents.chain(self.calls.values().flat_map(due_in)).chain(self.due_elsewhere()).min()
    }

    fn due_for(&self, id: AgentId, agent: &Agent) -> impl Iterator<Item = (u64, Due)> {
        let rest = match agent.presence {
            Presence::Rest { until } => until.map(|at| (at, Due::RestOver(id))),
            _ => None,
        };
        let session = agent.session.as_ref().filter(|session| agent.settings.times_out && !self.failures.contains_key(&session.node));
        let silent = session.map(|session| (session.last_seen.saturating_add(millis(self.config.inactivity)), Due::Silent(id)));
        rest.into_iter().chain(silent)
    }

    fn due_elsewhere(&self) -> impl Iterator<Item = (u64, Due)> {
        let transfers = self.transfers.iter().filter_map(|transfer| Some((transfer.waits_until?, Due::TransferOver(transfer.call))));
        let media = self.media_due().map(|(at, due)| (at, Due::Media(due)));
        let nodes = self.next_recovery().map(|(at, node)| (at, Due::NodeIsBack(node)));
        transfers.chain(media).chain(nodes)
    }

    fn happen(&mut self, due: Due) {
        match due {
            Due::OutsideAnswers(call) => self.outside_answers(call),
            Due::OutsideUnanswered(call) => self.outside_unanswered(call),
            Due::TransferOver(call) => {
                self.transfer_failed(call);
            }
            Due::AgentUnanswered(call, agent) => self.unanswered(agent, call, Unanswered::TimedOut),
            Due::PhoneNotLifted(call, agent) => self.phone_not_lifted(agent, call, HungUpBy::Platform),
            Due::RestOver(agent) => {
                self.agent_mut(agent).presence = Presence::Rest { until: None };
                self.emit(agent, EventKind::RestTimeout);
            }
            Due::Media(due) => self.media_happens(due),
            Due::NodeIsBack(node) => self.node_is_back(node),
            Due::Silent(agent) => self.sign_out(agent, true),
        }
    }
}

fn due_in(call: &Call) -> impl Iterator<Item = (u64, Due)> {
    let outside = call.outside.iter().find_map(|party| party.ringing);
    let answers = outside.and_then(|ringing| Some((ringing.answers_at?, Due::OutsideAnswers(call.id))));
    let unanswered = outside.map(|ringing| (ringing.until, Due::OutsideUnanswered(call.id)));
    let agents = call.legs.iter().filter_map(|leg| match leg.state {
        LegState::Ringing { until } => Some((until, Due::AgentUnanswered(call.id, leg.agent))),
        LegState::Lifting { until, .. } => Some((until, Due::PhoneNotLifted(call.id, leg.agent))),
        _ => None,
    });
    answers.into_iter().chain(unanswered).chain(agents)
}
