//! Calls that were lent to a voice menu come back.

use super::Engine;
use super::call::LegState;
use super::control::ControlError;
use super::event::EventKind;

impl Engine {
    /// The voice menu gives the call back to the agent that lent it.
    // Choice: the agent talks at once, or, when it is in another call by then, has the call on hold.
    pub(super) fn ivr_returns(&mut self, number: String) -> Result<(), ControlError> {
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
}
