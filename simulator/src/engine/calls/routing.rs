//! Calls find agents: customers, queues, offers.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::config::agent::SkillWeight;
use crate::engine::answer::control::ControlError;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::number::is_dialable;
use crate::engine::model::configuration::route::RouteTarget;
use crate::engine::state::State;
use crate::engine::state::call::{Outside, new_call};
use crate::ids::{AgentId, QueueId};

impl State {
    pub(crate) fn customer_calls(&mut self, from: String, to: String) -> Result<CallId, ControlError> {
        if !is_dialable(&from) {
            return Err(ControlError::NotANumber(from));
        }
        let Some(target) = self.route_of(&to) else { return Err(ControlError::UnknownAccessNumber(to)) };
        if self.is_engaged(&from) {
            return Err(ControlError::NumberBusy(from));
        }
        let (id, ticket) = self.next_call_id();
        let mut call = new_call(id, Feature::Inbound, from.clone(), to, String::new());
        match target {
            RouteTarget::Queue(queue) => {
                self.waiting.insert(ticket, id);
                call.queue = Some(queue);
            }
            // Choice: a voice menu takes the call at once, and keeps it until the customer hangs up.
            RouteTarget::Ivr(ivr) => call.ivr = Some(ivr),
        }
        call.outside.push(Outside { number: from, ringing: None });
        self.calls.insert(id, call);
        Ok(id)
    }

    /// Waiting calls and idle agents find each other, the call that came first first.
    pub(crate) fn route(&mut self) {
        while let Some((ticket, call, agent)) = self.next_match() {
            self.waiting.remove(&ticket);
            self.offer(call, agent);
        }
        // Agents that handed a call over may be idle now.
        if self.route_transfers() {
            self.route();
        }
    }

    /// The waiting call that is to be offered next, and the agent.
    fn next_match(&self) -> Option<(u32, CallId, AgentId)> {
        let queue_of = |call: CallId| self.calls[&call].queue;
        // What was looked up for one call of a queue holds for all.
        let mut looked_up = BTreeSet::new();
        let agent = self.waiting.values().find_map(|&call| {
            let queue = queue_of(call).filter(|&queue| looked_up.insert(queue))?;
            self.best_agent(queue, None)
        })?;
        let agents_queues = &self.agent_ref(agent).skills;
        let callers = self.waiting.iter().filter_map(|(&ticket, &call)| Some((ticket, call, queue_of(call)?)));
        let (ticket, call, _) = callers
            .filter(|(_, _, queue)| agents_queues.contains(queue))
            .min_by_key(|&(ticket, _, queue)| (Reverse(self.weight(agent, queue).queue), ticket))?;
        Some((ticket, call, agent))
    }

    /// The idle agent that serves a queue next, other than `except`.
    // Choice: no source says how the weights are used. The greater weight goes first; time decides between equal weights.
    pub(crate) fn best_agent(&self, queue: QueueId, except: Option<AgentId>) -> Option<AgentId> {
        // Choice: an agent that takes no inbound calls gets none from a queue, not even one from another agent.
        let candidates = self
            .agents
            .iter()
            .filter(|&(&id, agent)| agent.is_idle() && agent.takes_inbound() && agent.skills.contains(&queue) && Some(id) != except);
        candidates.min_by_key(|&(&id, agent)| (Reverse(self.weight(id, queue).agent), agent.idle_since, id)).map(|(&id, _)| id)
    }

    fn weight(&self, agent: AgentId, queue: QueueId) -> SkillWeight {
        self.agent_ref(agent).config.skill_weights.get(&queue).copied().unwrap_or_default()
    }
}
