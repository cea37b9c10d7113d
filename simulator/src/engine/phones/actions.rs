//! What people do at a telephone that is linked to an agent.

use crate::engine::answer::control::ControlError;
use crate::engine::command::call::TransferRequest;
use crate::engine::event::linked_phone::LinkageEvent;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::number::is_dialable;
use crate::engine::model::call::transfer::{TransferMode, TransferTarget};
use crate::engine::model::phone_action::PhoneAction;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::ids::AgentId;

impl State {
    /// Somebody does something at the agent's telephone.
    // Choice: the program is notified of the action first, then of its usual consequences.
    pub(crate) fn phone_does(&mut self, agent: AgentId, action: PhoneAction) -> Result<(), ControlError> {
        let cannot = ControlError::PhoneCannot(agent);
        if !self.agent_ref(agent).config.linked_phone {
            return Err(cannot);
        }
        let done = match action {
            PhoneAction::PickUp => self.phone_pickup(agent).map(drop),
            PhoneAction::HangUp if self.agent_ref(agent).phone_rings => self.phone_hang_up(agent).map(drop),
            PhoneAction::HangUp => self.release(agent).map(drop),
            PhoneAction::Mute => self.begin_mute(agent).map(|_| self.emit_linkage_in_talk(agent, |call| LinkageEvent::Muted { call })),
            PhoneAction::Unmute => self.end_mute(agent).map(|_| self.emit_linkage_in_talk(agent, |call| LinkageEvent::Unmuted { call })),
            PhoneAction::Hold => {
                let call = self.may_hold(agent);
                call.map(|call| {
                    self.emit_linkage(agent, LinkageEvent::Held { call });
                    self.holds(agent, call);
                })
            }
            PhoneAction::Unhold => {
                let call = self.may_unhold(agent, None);
                call.map(|call| {
                    self.emit_linkage(agent, LinkageEvent::Unheld { call });
                    self.unholds(agent, call);
                })
            }
            PhoneAction::CallOut { number } => return self.phone_calls_out(agent, number),
            PhoneAction::TransferOut { number } => return self.phone_transfers_out(agent, number),
        };
        done.map_err(|_| cannot)
    }

    // Choice: dialling at a telephone implies that it has been lifted, so the program is notified of that at once.
    fn phone_calls_out(&mut self, agent: AgentId, number: String) -> Result<(), ControlError> {
        if !is_dialable(&number) {
            return Err(ControlError::NotANumber(number));
        }
        self.may_dial(agent).map_err(|_| ControlError::PhoneCannot(agent))?;
        let own = self.phone_of(agent);
        self.emit_linkage(agent, LinkageEvent::CallsOut { called: number.clone(), own });
        self.lift_phone(agent, None);
        self.dial_outside(agent, Feature::Outbound, number, String::new(), String::new());
        Ok(())
    }

    // Choice: the transfer is one in mode release, and its result comes before the agent leaves.
    fn phone_transfers_out(&mut self, agent: AgentId, number: String) -> Result<(), ControlError> {
        let call = self.current_call(agent).filter(|&call| self.leg_state(agent, call) == Some(LegState::Talking));
        let call = call.ok_or(ControlError::PhoneCannot(agent))?;
        let own = self.phone_of(agent);
        self.emit_linkage(agent, LinkageEvent::TransfersOut { to: number.clone(), own });
        let is_free = !self.is_engaged(&number);
        let request = TransferRequest::new(TransferTarget::Outside, number, TransferMode::Release);
        let ok = is_free && self.may_transfer(agent, &request).is_ok();
        self.emit_linkage(agent, LinkageEvent::TransferOutResult { call, ok });
        if ok {
            // What could be refused has been looked at.
            let _ = self.transfer(agent, request);
        }
        Ok(())
    }
}
