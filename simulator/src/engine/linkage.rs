//! What people do at a telephone that is linked to an agent, and what the agent's program is told of it.
//!
//! The program is told only when it signed in with `phonelinkage`.

use super::Engine;
use super::call::{CallId, LegState};
use super::command::TransferRequest;
use super::control::ControlError;
use super::event::EventKind;
use super::transfer::{RELEASE_OUTSIDE, TO_OUTSIDE};

/// What somebody does at a linked telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneAction {
    /// Lifts it while it rings.
    PickUp,
    /// Hangs up: the call that rings, or the one that is talked in.
    HangUp,
    /// Mutes the call.
    Mute,
    /// Unmutes the call.
    Unmute,
    /// Holds the call.
    Hold,
    /// Takes the held call back.
    Unhold,
    /// Dials an outside number.
    CallOut {
        /// The number.
        number: String,
    },
    /// Transfers the call to an outside number.
    TransferOut {
        /// The number.
        number: String,
    },
}

/// What a program is told of the telephone that is linked to its agent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkageEvent {
    /// Whether linking worked.
    Capability {
        /// It did.
        linked: bool,
    },
    /// The state of the telephone.
    Status(PhoneStatus),
    /// A call was muted.
    Muted {
        /// The call.
        call: CallId,
    },
    /// A call was unmuted.
    Unmuted {
        /// The call.
        call: CallId,
    },
    /// A call was put on hold.
    Held {
        /// The call.
        call: CallId,
    },
    /// A held call was taken back.
    Unheld {
        /// The call.
        call: CallId,
    },
    /// An outside number is dialled.
    CallsOut {
        /// The number.
        called: String,
        /// The telephone's own number.
        own: String,
    },
    /// A call is transferred.
    TransfersOut {
        /// To this number.
        to: String,
        /// The telephone's own number.
        own: String,
    },
    /// How a transfer ended.
    TransferOutResult {
        /// The call.
        call: CallId,
        /// It was transferred.
        ok: bool,
    },
}

/// State of a telephone, by its codes on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneStatus {
    /// Lifted.
    OffHook = 0,
    /// On the hook.
    OnHook = 1,
    /// In a talk.
    Talking = 2,
    /// Connected with the platform.
    Online = 3,
    /// Ringing.
    Ringing = 5,
}

impl Engine {
    /// Somebody does something at the agent's telephone.
    // Choice: the program is told of the action first; what follows are the events that always follow it.
    pub(super) fn phone_does(&mut self, agent: u32, action: PhoneAction) -> Result<(), ControlError> {
        let cannot = ControlError::PhoneCannot(agent);
        if !self.agent_ref(agent).config.linked_phone {
            return Err(cannot);
        }
        let done = match action {
            PhoneAction::PickUp => self.phone_pickup(agent).map(drop),
            PhoneAction::HangUp if self.agent_ref(agent).phone_rings => self.phone_hang_up(agent).map(drop),
            PhoneAction::HangUp => self.release(agent).map(drop),
            PhoneAction::Mute => self.begin_mute(agent).map(|_| self.tell_of_talk(agent, |call| LinkageEvent::Muted { call })),
            PhoneAction::Unmute => self.end_mute(agent).map(|_| self.tell_of_talk(agent, |call| LinkageEvent::Unmuted { call })),
            PhoneAction::Hold => {
                let call = self.may_hold(agent);
                call.map(|call| {
                    self.tell_of_phone(agent, LinkageEvent::Held { call });
                    self.holds(agent, call);
                })
            }
            PhoneAction::Unhold => {
                let call = self.may_unhold(agent, None);
                call.map(|call| {
                    self.tell_of_phone(agent, LinkageEvent::Unheld { call });
                    self.unholds(agent, call);
                })
            }
            PhoneAction::CallOut { number } => return self.phone_calls_out(agent, number),
            PhoneAction::TransferOut { number } => return self.phone_transfers_out(agent, number),
        };
        done.map_err(|_| cannot)
    }

    // Choice: who dials at a telephone has lifted it, so the program is told of that at once.
    fn phone_calls_out(&mut self, agent: u32, number: String) -> Result<(), ControlError> {
        if !super::routing::is_dialable(&number) {
            return Err(ControlError::NotANumber(number));
        }
        self.may_dial(agent).map_err(|_| ControlError::PhoneCannot(agent))?;
        let own = self.phone_of(agent);
        self.tell_of_phone(agent, LinkageEvent::CallsOut { called: number.clone(), own });
        self.lift_phone(agent, None);
        self.dial_outside(agent, super::Feature::Outbound, number, String::new(), String::new());
        Ok(())
    }

    // Choice: the transfer is one in mode release, and its result comes before the agent leaves.
    fn phone_transfers_out(&mut self, agent: u32, number: String) -> Result<(), ControlError> {
        let call = self.current_call(agent).filter(|&call| self.leg_state(agent, call) == Some(LegState::Talking));
        let call = call.ok_or(ControlError::PhoneCannot(agent))?;
        let own = self.phone_of(agent);
        self.tell_of_phone(agent, LinkageEvent::TransfersOut { to: number.clone(), own });
        let is_free = !self.is_engaged(&number);
        let request = TransferRequest { device_type: TO_OUTSIDE, address: number, mode: RELEASE_OUTSIDE, ..TransferRequest::default() };
        let ok = is_free && self.may_transfer(agent, &request).is_ok();
        self.tell_of_phone(agent, LinkageEvent::TransferOutResult { call, ok });
        if ok {
            // What could be refused has been looked at.
            let _ = self.transfer(agent, request);
        }
        Ok(())
    }

    fn tell_of_talk(&mut self, agent: u32, event: impl FnOnce(CallId) -> LinkageEvent) {
        if let Some(call) = self.current_call(agent) {
            self.tell_of_phone(agent, event(call));
        }
    }

    pub(super) fn tell_of_phone(&mut self, agent: u32, event: LinkageEvent) {
        if self.agent_ref(agent).session.as_ref().is_some_and(|session| session.phone_linked) {
            self.emit(agent, EventKind::Linkage(event));
        }
    }

    /// Tells a program that signed in with `phonelinkage` whether that worked.
    // Choice: it works for agents that have a linked telephone, which is connected with the platform.
    pub(super) fn link_phone(&mut self, agent: u32) {
        let linked = self.agent_ref(agent).config.linked_phone;
        self.emit(agent, EventKind::Linkage(LinkageEvent::Capability { linked }));
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.phone_linked = linked;
        }
        self.tell_of_phone(agent, LinkageEvent::Status(PhoneStatus::Online));
    }
}

/// The state of a telephone after an event.
pub(super) fn status_after(event: &EventKind) -> Option<PhoneStatus> {
    Some(match event {
        EventKind::PhoneAlerting { .. } => PhoneStatus::Ringing,
        EventKind::PhoneOffhook => PhoneStatus::OffHook,
        EventKind::Talking(_) => PhoneStatus::Talking,
        EventKind::PhoneRelease { .. } => PhoneStatus::OnHook,
        _ => return None,
    })
}
