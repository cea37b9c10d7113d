//! Calls go to voice menus and come back.

use crate::engine::answer::control::ControlError;
use crate::engine::event::EventKind;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::operation::Operation;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::ids::{AgentId, IvrId};

impl State {
    /// The voice menu gives the call back to the agent that lent it.
    // Choice: the agent is connected at once; if it is in another call by then, the returned call is on hold.
    pub(crate) fn ivr_returns(&mut self, number: String) -> Result<(), ControlError> {
        let lent = self.outside_call(&number).and_then(|call| {
            let lender = self.calls[&call].legs.iter().find(|leg| leg.state == LegState::Suspended)?;
            Some((call, lender.agent))
        });
        let (call, agent) = lent.ok_or(ControlError::NotInIvr(number))?;
        if let Some(known) = self.calls.get_mut(&call) {
            known.ivr = None;
        }
        self.emit(agent, EventKind::ReturnFromIvr { call });
        if self.current_call(agent).is_some() {
            self.put_on_hold(agent, call);
            self.emit(agent, EventKind::Hold { call });
        } else {
            self.talk(agent, call);
        }
        Ok(())
    }

    /// A voice menu gets the call; the agent waits until it comes back.
    pub(crate) fn suspend_in(&mut self, agent: AgentId, call: CallId, ivr: IvrId, address: String) {
        let now = self.now;
        self.note_operation(agent, Operation::Suspend);
        self.emit(agent, EventKind::CustomerAlerting { call, phone: address, workno: String::new() });
        if let Some(known) = self.calls.get_mut(&call) {
            known.ivr = Some(ivr);
            if let Some(leg) = known.leg_mut(agent) {
                leg.state = LegState::Suspended;
                leg.since = now;
                leg.muted = false;
                leg.video_muted = false;
            }
        }
    }

    pub(crate) fn hand_to_ivr(&mut self, agent: AgentId, call: CallId, ivr: IvrId) {
        self.hand_over(agent, call);
        if let Some(known) = self.calls.get_mut(&call) {
            known.ivr = Some(ivr);
        }
    }
}
