//! Calls that an agent fetches: from a colleague's ringing phone, or out of a queue.

use crate::engine::answer::refusal::{BAD_PARAMETER, CANNOT_PICK_UP};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::call::Incoming;
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::presence::Presence;
use crate::ids::{AgentId, QueueId};

impl State {
    /// Answers the call that rings at a colleague of the same group.
    // Choice: every agent has the right to pick up. A call that rings because of a transfer in mode success is not picked up.
    pub(crate) fn snatch_pickup(&mut self, agent: AgentId, colleague: Option<AgentId>) -> Handled {
        let colleague = colleague.ok_or(BAD_PARAMETER)?;
        let call = self.agents.get(&colleague).and_then(|known| known.legs.first().copied()).filter(|&call| {
            let known = &self.calls[&call];
            matches!(self.leg_state(colleague, call), Some(LegState::Ringing { .. })) && known.feature.is_plain() && !self.is_linked(call)
        });
        let group = |agent: AgentId| (self.agents[&agent].config.vdn, self.agents[&agent].config.group);
        let call = call.filter(|_| group(colleague) == group(agent) && self.agents[&agent].is_idle()).ok_or(CANNOT_PICK_UP)?;
        // Choice: the page lists only the phone event for the colleague, so no unanswered call is reported.
        self.remove_leg(call, colleague);
        self.hang_up_phone(colleague, HungUpBy::Platform);
        self.next_state(colleague, false);
        self.fetch(agent, call, true);
        Ok(Outcome::Reserved)
    }

    /// Has a waiting call handed over, ahead of its turn.
    // Choice: an agent that is busy or wraps up may request a call, just as it may dial. The queue need not be one of its own.
    pub(crate) fn request_appointed_call(&mut self, agent: AgentId, wanted: &str, queue: Option<QueueId>) -> Handled {
        let queue = queue.ok_or(BAD_PARAMETER)?;
        let waiting = self.waiting.iter().find(|&(_, call)| call.to_string() == wanted && self.calls[call].queue == Some(queue));
        let found = waiting.map(|(&ticket, &call)| (ticket, call));
        let may = matches!(self.agent_ref(agent).presence, Presence::Idle | Presence::Busy { .. } | Presence::WrapUp);
        let (ticket, call) = found.filter(|_| may).ok_or(CANNOT_PICK_UP)?;
        self.waiting.remove(&ticket);
        self.fetch(agent, call, false);
        Ok(Outcome::Reserved)
    }

    /// A customer's call comes to an agent that asked for it, and is answered with that.
    // Choice: the pages list no busy state; it begins as with every call. The sources document the notification of an inbound call for
    // these operations only, so no other call raises it.
    fn fetch(&mut self, agent: AgentId, call: CallId, notify: bool) {
        self.add_leg(call, agent, LegState::Talking);
        let caller = self.calls[&call].caller.clone();
        self.occupy(agent);
        self.lift_phone(agent, Some((call, caller)));
        self.enter_talk(agent, call);
        if notify && self.calls[&call].feature == Feature::Inbound {
            let incoming = self.incoming(call);
            self.emit(agent, EventKind::IncomingCallInfo(incoming));
        }
        self.recording_starts(agent, call);
    }

    fn incoming(&self, call: CallId) -> Incoming {
        let known = &self.calls[&call];
        let queue = self.config.queues.iter().find(|queue| Some(queue.id) == known.queue);
        Incoming {
            call,
            queue: queue.map_or(QueueId(0), |queue| queue.id),
            queue_name: queue.map(|queue| queue.name.clone()).unwrap_or_default(),
            caller: known.caller.clone(),
            called: known.called.clone(),
            sent_back_by: known.sent_back_by,
            sent_back: known.sent_back,
            video: known.video,
        }
    }
}
