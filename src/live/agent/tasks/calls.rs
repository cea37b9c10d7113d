//! Calls, help and transfers.

use super::transfer::TransferTo;
use crate::codes::{HelpDevice, HelpMode, RejectMode};
use crate::error::Error;
use crate::ids::{AgentId, CallId};
use crate::live::agent::confirm::Confirm;
use crate::live::agent::live_agent::LiveAgent;
use crate::live::model::ConsultationKind;
use crate::live::outcome::{ConfirmError, Confirmed};
use crate::session::recording_and_playback::{BeginRecord, StopRecord};
use crate::session::tasks::HelpTarget;
use crate::session::voice_call::{
    Answer, CallInner, CallInnerSkill, CallOut, ConfJoin, ConnectHold, Hold, InnerHelp, Reject, Release, Transfer, Unhold,
};

/// The medium of recordings: the gateway records voice alone.
const VOICE: u32 = 5;

/// What an agent does in calls. Each is done when an event says what came of it; the request's own setters are there by
/// [`Confirm::with`].
impl LiveAgent {
    /// Calls an outside number; done when the other party has answered.
    pub fn call(&self, number: impl Into<String>) -> Confirm<CallOut> {
        self.confirm(self.session().voice_call().call_out(number))
    }

    /// Calls a colleague; done when it has answered.
    pub fn call_agent(&self, agent: AgentId) -> Confirm<CallInner> {
        self.confirm(self.session().voice_call().call_inner(agent.to_string()))
    }

    /// Calls any idle agent of a skill queue; done when one has answered.
    pub fn call_skill_queue(&self, skill: u32) -> Confirm<CallInnerSkill> {
        self.confirm(self.session().voice_call().call_inner_skill(skill))
    }

    /// Answers the call that rings.
    pub fn answer(&self) -> Confirm<Answer> {
        self.confirm(self.session().voice_call().answer())
    }

    /// Refuses the call that rings.
    pub fn reject(&self, mode: impl Into<RejectMode>) -> Confirm<Reject> {
        self.confirm(self.session().voice_call().reject(mode))
    }

    /// Puts the current call on hold.
    pub fn hold(&self) -> Confirm<Hold> {
        self.confirm(self.session().voice_call().hold())
    }

    /// Talks in the call on hold again. With several on hold, name one: `live.resume().with(|request| request.call_id(call))`.
    pub fn resume(&self) -> Confirm<Unhold> {
        self.confirm(self.session().voice_call().unhold())
    }

    /// Joins a call on hold and the current one into a call of three parties.
    pub fn join(&self, held: impl Into<CallId>) -> Confirm<ConfJoin> {
        self.confirm(self.session().voice_call().conf_join(held))
    }

    /// Connects the parties of a call on hold and of the current one with each other, and leaves both.
    pub fn connect_held(&self, held: impl Into<CallId>) -> Confirm<ConnectHold> {
        self.confirm(self.session().voice_call().connect_hold(held))
    }

    /// Leaves the current call.
    pub fn hang_up(&self) -> Confirm<Release> {
        self.confirm(self.session().voice_call().release())
    }

    /// Two-party help: the customer is held while this agent talks to the helper; done when they talk. [`LiveAgent::take_back`] ends it.
    pub fn ask_help(&self, target: impl Into<HelpTarget>) -> Confirm<InnerHelp> {
        self.help(target.into(), HelpMode::TwoParty)
    }

    /// Three-party help: customer, helper and this agent talk together; done when they do. [`LiveAgent::take_back`] ends it.
    pub fn ask_three_party_help(&self, target: impl Into<HelpTarget>) -> Confirm<InnerHelp> {
        self.help(target.into(), HelpMode::ThreeParty)
    }

    fn help(&self, target: HelpTarget, mode: HelpMode) -> Confirm<InnerHelp> {
        let (device, address) = match target {
            HelpTarget::Agent(agent) => (HelpDevice::Agent, agent.to_string()),
            HelpTarget::SkillQueue(skill) => (HelpDevice::SkillQueue, skill.to_string()),
        };
        self.confirm(self.session().voice_call().inner_help(address).device_type(device).mode(mode))
    }

    /// Takes the customer back: ends the help, the three-party call or the transfer that the view shows
    /// ([`AgentView::consultation`](crate::live::model::AgentView::consultation)) and talks to the customer alone.
    ///
    /// # Errors
    /// [`ConfirmError::NoAnswer`] with [`Error::InvalidInput`] if there is none, or nobody knows with whom. See [`ConfirmError`].
    pub async fn take_back(&self) -> Result<Confirmed<()>, ConfirmError> {
        let (view, session) = (self.view(), self.session());
        let nobody =
            || ConfirmError::NoAnswer(Error::invalid_input("consultation", "the view shows nobody to take the customer back from"));
        let consultation = view.consultation.as_ref().filter(|consultation| consultation.owner).ok_or_else(nobody)?;
        match consultation.kind {
            ConsultationKind::TwoPartyHelp => self.confirm(session.voice_call().drop_call(consultation.call.clone())).await,
            ConsultationKind::ThreePartyHelp | ConsultationKind::ThreePartyCall => {
                let with = consultation.with.as_ref().ok_or_else(nobody)?;
                self.confirm(session.voice_call().disconnect(with.number.as_str())).await
            }
            ConsultationKind::TalkTransfer | ConsultationKind::ThreePartyTransfer => {
                self.confirm(session.voice_call().cancel_transfer()).await
            }
        }
    }

    /// Transfers the current call.
    pub fn transfer(&self, to: TransferTo) -> Confirm<Transfer> {
        self.confirm(self.session().voice_call().transfer(to.device, to.address, to.mode))
    }

    /// Records the current call.
    pub fn record(&self) -> Confirm<BeginRecord> {
        self.confirm(self.session().recording_and_playback().begin_record(VOICE))
    }

    /// Ends the recording.
    pub fn stop_recording(&self) -> Confirm<StopRecord> {
        self.confirm(self.session().recording_and_playback().stop_record())
    }
}
