//! Offered calls: answered, refused, or left ringing.

use crate::engine::answer::refusal::{NOTHING_OFFERED, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::rejection::Rejection;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::ids::AgentId;

/// Why an offered call was not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unanswered {
    /// It rang too long: the agent becomes busy, the call goes on.
    TimedOut,
    /// The agent refused it: the agent becomes busy, the call goes on.
    Refused,
    /// The agent refused it for good: the call ends.
    Released,
    /// The agent signed out; the call goes on.
    SignedOut,
    /// The other side gave up.
    GivenUp,
}

impl State {
    pub(crate) fn answer(&mut self, agent: AgentId, call: Option<&str>) -> Handled {
        let call = self.offered(agent, call)?;
        self.connect(call, agent);
        Ok(Outcome::Reserved)
    }

    pub(crate) fn reject(&mut self, agent: AgentId, call: Option<&str>, then: Rejection) -> Handled {
        let why = match then {
            Rejection::Requeue => Unanswered::Refused,
            Rejection::Release => Unanswered::Released,
        };
        let call = self.offered(agent, call)?;
        self.unanswered(agent, call, why);
        Ok(Outcome::Reserved)
    }

    /// Refuses a call that is being offered to the agent, as hanging up its telephone does. Gives whether it is.
    pub(crate) fn refuse(&mut self, agent: AgentId, call: CallId) -> bool {
        let is_offered = matches!(self.leg_state(agent, call), Some(LegState::Ringing { .. }));
        if is_offered {
            self.unanswered(agent, call, Unanswered::Refused);
        }
        is_offered
    }

    /// The call that is being offered to the agent; it has to be the wanted one, if one is named.
    pub(crate) fn offered(&self, agent: AgentId, wanted: Option<&str>) -> Result<CallId, Refusal> {
        let ringing = self
            .agent_ref(agent)
            .legs
            .iter()
            .copied()
            .find(|&call| self.leg_state(agent, call).is_some_and(|state| matches!(state, LegState::Ringing { .. })));
        let wanted = wanted.filter(|text| !text.is_empty());
        // A linked telephone has to be lifted first, and lifting it answers.
        let ringing = ringing.filter(|_| !self.agent_ref(agent).phone_rings);
        ringing.filter(|call| wanted.is_none_or(|text| text == call.to_string())).ok_or(NOTHING_OFFERED)
    }

    /// An offered call was not answered.
    pub(crate) fn unanswered(&mut self, agent: AgentId, call: CallId, why: Unanswered) {
        self.remove_leg(call, agent);
        self.emit(agent, EventKind::NoAnswer { call });
        // Choice: a rejection counts as the agent hanging up; in all other cases the platform has ended the ringing.
        let by = match why {
            Unanswered::Refused | Unanswered::Released => HungUpBy::Agent,
            Unanswered::TimedOut | Unanswered::SignedOut | Unanswered::GivenUp => HungUpBy::Platform,
        };
        self.hang_up_phone(agent, by);
        match why {
            Unanswered::TimedOut => self.made_busy(agent, BusyReason::Unanswered),
            Unanswered::Refused => self.made_busy(agent, BusyReason::Rejected),
            Unanswered::Released | Unanswered::SignedOut | Unanswered::GivenUp => self.next_state(agent, false),
        }
        if why != Unanswered::GivenUp {
            if let Some(known) = self.calls.get_mut(&call).filter(|_| why == Unanswered::Refused) {
                known.sent_back += 1;
                known.sent_back_by = Some(agent);
            }
            self.call_unanswered(call, why);
        }
    }

    /// The platform makes the agent busy; a wish that waited is dropped.
    fn made_busy(&mut self, agent: AgentId, reason: BusyReason) {
        self.agent_mut(agent).pending = None;
        self.become_busy(agent, reason);
    }

    /// What becomes of a call that an agent did not answer.
    // Choice: help and internal calls fail the same way whichever mode the called agent rejects them with.
    fn call_unanswered(&mut self, call: CallId, why: Unanswered) {
        if let Some(link) = self.link_of(call) {
            self.help_failed(link, true);
            return;
        }
        if self.transfer_failed(call) {
            return;
        }
        let (feature, ticket, queue) = (self.calls[&call].feature, self.calls[&call].ticket, self.calls[&call].queue);
        match feature {
            Feature::Internal => self.inner_failed(call, HungUpBy::Platform),
            // Choice: a call that never was in a queue, and was transferred to an agent who does not answer, ends.
            _ if why == Unanswered::Released || queue.is_none() => {
                self.calls.remove(&call);
            }
            // Choice: a call that is not answered takes its place in the queue again, even when the agent signed out while it was rung.
            _ => {
                self.waiting.insert(ticket, call);
            }
        }
    }

    /// The one who placed the call gives up while an agent is being rung.
    pub(crate) fn ringing_given_up(&mut self, call: CallId) {
        let rung: Vec<AgentId> =
            self.calls[&call].legs.iter().filter(|leg| matches!(leg.state, LegState::Ringing { .. })).map(|leg| leg.agent).collect();
        for agent in rung {
            self.unanswered(agent, call, Unanswered::GivenUp);
        }
    }
}
