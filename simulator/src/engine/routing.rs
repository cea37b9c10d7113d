//! Calls find agents: customers, queues, offers.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::Engine;
use super::call::{Call, CallId, Feature, Leg, LegState, Outside};
use super::configuration::RouteTarget;
use super::control::ControlError;
use super::event::{CallInfo, EventKind};
use super::timers::millis;
use crate::config::agent::SkillWeight;

const NUMBER_MAX: usize = 24;

impl Engine {
    pub(super) fn customer_calls(&mut self, from: String, to: String) -> Result<CallId, ControlError> {
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
    pub(super) fn route(&mut self) {
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
    fn next_match(&self) -> Option<(u32, CallId, u32)> {
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
    // Choice: no source tells how the weights are used. The greater one goes first, and time decides among equals.
    pub(super) fn best_agent(&self, queue: u32, except: Option<u32>) -> Option<u32> {
        // Choice: who takes no inbound calls is given none by a queue, not even one from another agent.
        let candidates = self
            .agents
            .iter()
            .filter(|&(&id, agent)| agent.is_idle() && agent.settings.takes_inbound && agent.skills.contains(&queue) && Some(id) != except);
        candidates.min_by_key(|&(&id, agent)| (Reverse(self.weight(id, queue).agent), agent.idle_since, id)).map(|(&id, _)| id)
    }

    fn weight(&self, agent: u32, queue: u32) -> SkillWeight {
        self.agent_ref(agent).config.skill_weights.get(&queue).copied().unwrap_or_default()
    }

    /// A call is offered to an idle agent.
    pub(super) fn offer(&mut self, call: CallId, agent: u32) {
        let until = self.now.saturating_add(millis(self.config.answer_timeout));
        self.add_leg(call, agent, LegState::Ringing { until });
        self.occupy(agent);
        self.ring(call, agent);
    }

    /// A call rings at an agent that it has occupied.
    pub(super) fn ring(&mut self, call: CallId, agent: u32) {
        let info = self.call_info(call);
        if self.ring_linked_phone(agent, &info) {
            return;
        }
        self.lift_phone(agent, Some((call, info.caller.clone())));
        if self.agent_ref(agent).session.as_ref().is_some_and(|session| session.auto_answer) {
            self.emit(agent, EventKind::AutoAnswer(info));
            self.connect(call, agent);
        } else {
            self.emit(agent, EventKind::Ringing(info));
            self.tell_who_calls(call, agent);
        }
    }

    /// Tells an agent that is to answer by hand of the other party.
    // Choice: the guide lists AgentEvent_Customer_Alerting for calls that come in, though the event's own page speaks of somebody who is
    // rung. It names whoever is at the other end.
    fn tell_who_calls(&mut self, call: CallId, agent: u32) {
        let known = &self.calls[&call];
        let phone = known.other(agent);
        let workno = if known.outside.is_empty() { phone.clone() } else { String::new() };
        self.emit(agent, EventKind::CustomerAlerting { call, phone, workno });
    }

    /// The agent that was rung answers.
    pub(super) fn connect(&mut self, call: CallId, agent: u32) {
        if let Some(link) = self.link_of(call) {
            self.help_answered(link);
            return;
        }
        if let Some(transfer) = self.transfer_of(call) {
            self.transfer_answered(transfer, Some(agent));
            return;
        }
        self.talk(agent, call);
        let caller = self.calls[&call].legs.iter().find(|leg| leg.state == LegState::Dialling).map(|leg| leg.agent);
        if let Some(caller) = caller {
            self.talk(caller, call);
        }
    }

    /// The agent talks in this call, from now on or again.
    pub(super) fn talk(&mut self, agent: u32, call: CallId) {
        self.enter_talk(agent, call);
        self.recording_starts(agent, call);
    }

    /// The agent talks, but recording has not begun.
    pub(super) fn enter_talk(&mut self, agent: u32, call: CallId) {
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent)) {
            leg.state = LegState::Talking;
            leg.since = now;
            leg.muted = false;
            leg.video_muted = false;
            leg.talked_since.get_or_insert(now);
        }
        let info = self.call_info(call);
        self.emit(agent, EventKind::Talking(info));
    }

    pub(super) fn call_info(&self, call: CallId) -> CallInfo {
        let known = &self.calls[&call];
        CallInfo {
            call,
            caller: known.caller.clone(),
            called: known.called.clone(),
            feature: known.feature,
            transferred_from: known.transferred_from,
            video: known.video,
        }
    }

    pub(super) fn next_call_id(&mut self) -> (CallId, u32) {
        self.last_call += 1;
        (CallId::new(self.now, self.last_call), self.last_call)
    }

    pub(super) fn add_leg(&mut self, call: CallId, agent: u32, state: LegState) {
        let leg = Leg::new(agent, state, self.now);
        if let Some(known) = self.calls.get_mut(&call) {
            known.legs.push(leg);
            self.agent_mut(agent).legs.push(call);
        }
    }

    pub(super) fn remove_leg(&mut self, call: CallId, agent: u32) -> Option<Leg> {
        self.agent_mut(agent).legs.retain(|&known| known != call);
        let legs = &mut self.calls.get_mut(&call)?.legs;
        let index = legs.iter().position(|leg| leg.agent == agent)?;
        Some(legs.remove(index))
    }

    /// Whether an outside number is in a call or a conference, or rung by one.
    pub(super) fn is_engaged(&self, number: &str) -> bool {
        self.outside_call(number).is_some() || self.is_in_conference(number)
    }

    /// The call that an outside number is in.
    pub(super) fn outside_call(&self, number: &str) -> Option<CallId> {
        let mut calls = self.calls.values();
        calls.find(|call| call.outside.iter().any(|party| party.number == number)).map(|call| call.id)
    }
}

pub(super) fn new_call(id: CallId, feature: Feature, caller: String, called: String, data: String) -> Call {
    Call {
        id,
        feature,
        caller,
        called,
        data,
        queue: None,
        ticket: id.number(),
        outside: Vec::new(),
        legs: Vec::new(),
        transferred_from: None,
        ivr: None,
        digits: String::new(),
        video: false,
        video_mode: None,
        recognised: false,
        sent_back: 0,
        sent_back_by: None,
    }
}

/// Whether a text is a number: 1 to 24 digits, `*` or `#`.
pub(super) fn is_dialable(number: &str) -> bool {
    !number.is_empty() && number.len() <= NUMBER_MAX && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '#'))
}
