//! What an agent does in the words of its work, where that takes more than one operation or hides a code.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::envelope::lacking;
use super::signed_in::Session;
use crate::client::types::{AgentStateInfo, AgentStatus, AgentStatusResult};
use crate::codes::{AgentState, BusyReason, CallFeature, HelpDevice, HelpMode, OperationCommand, RestCause, SyncState};
use crate::error::Error;
use crate::ids::{AgentId, CallId};
use crate::operation::table;
use crate::retcode::Retcode;
use crate::wire::LenientText;

/// Whom to ask for help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum HelpTarget {
    /// A certain agent.
    Agent(AgentId),
    /// Any idle agent of a skill queue.
    SkillQueue(u32),
}

impl From<AgentId> for HelpTarget {
    fn from(agent: AgentId) -> Self {
        Self::Agent(agent)
    }
}

/// Where an agent stands, after a page refresh.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncedAgent {
    /// The state.
    pub state: Option<SyncState>,
    /// The state before.
    pub last_state: Option<SyncState>,
    /// The kind of the call at hand.
    pub call_feature: Option<CallFeature>,
    /// The command that is being carried out.
    pub command: Option<OperationCommand>,
    /// The call at hand.
    pub call: Option<CallId>,
    /// The call on hold.
    pub held_call: Option<CallId>,
    /// Everything that the gateway said.
    pub details: AgentStateInfo,
}

impl Session {
    /// The agent's state, and whether it is in a call.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn status(&self) -> Result<AgentStatus, Error> {
        let status = match self.online_agent().get_agent_status().await? {
            AgentStatusResult::AgentStatus(status) => Some(status),
            AgentStatusResult::Array(list) => list.into_iter().next(),
        };
        status.ok_or_else(|| lacking(&table::GET_AGENT_STATUS, "result", "the list is empty"))
    }

    /// Takes calls again: ends rest, busy or wrap-up, whichever it is. An agent that is idle stays so.
    ///
    /// # Errors
    /// See [`Error`]; 100-009 during a call.
    pub async fn go_ready(&self) -> Result<(), Error> {
        match self.status().await?.agent_state {
            Some(AgentState::Idle) => Ok(()),
            Some(AgentState::Resting) => self.online_agent().cancel_rest().await,
            _ => self.online_agent().say_free().await,
        }
    }

    /// Takes no calls. During a call or wrap-up it takes effect afterwards. An agent that is busy already gets the new
    /// reason.
    ///
    /// The reason is one of the site, [`BusyReason::SiteDefined`]; none gives no reason.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for another reason; see [`Error`].
    pub async fn go_busy(&self, reason: impl Into<Option<BusyReason>>) -> Result<(), Error> {
        let request = self.online_agent().say_busy();
        let Some(reason) = reason.into() else {
            return request.await;
        };
        let request = request.reason(reason);
        request.verify()?;
        match self.status().await?.agent_state {
            Some(AgentState::Busy) => request.prolong(true).await,
            _ => request.await,
        }
    }

    /// Rests for a time of 1 to 86399 seconds, for a cause of the site. During a call it takes
    /// effect afterwards. When the time is over an event reminds the agent; it rests on until [`Session::go_ready`].
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for another time; see [`Error`].
    pub async fn go_to_rest(&self, time: Duration, cause: impl Into<RestCause>) -> Result<(), Error> {
        self.online_agent().rest(time, cause).await
    }

    /// Goes into wrap-up, where no calls come.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn go_to_wrap_up(&self) -> Result<(), Error> {
        self.online_agent().say_work().await
    }

    /// Two-party help: the customer is held while this agent talks to the helper.
    ///
    /// When the helper leaves first, this agent and the customer talk again; when this agent leaves first, the customer
    /// goes to the helper. [`VoiceCall::drop_call`](super::voice_call::VoiceCall::drop_call) with the returned call takes the
    /// customer back.
    ///
    /// # Errors
    /// See [`Error`]; 200-018 without a call to ask about.
    pub async fn ask_help(&self, target: impl Into<HelpTarget>) -> Result<CallId, Error> {
        self.help(target.into(), HelpMode::TwoParty).await
    }

    /// Three-party help: customer, helper and this agent talk together.
    ///
    /// Whoever leaves, the other two talk on. [`VoiceCall::disconnect`](super::voice_call::VoiceCall::disconnect) with the helper's ID
    /// takes the customer back.
    ///
    /// # Errors
    /// See [`Error`]; 200-018 without a call to ask about.
    pub async fn ask_three_party_help(&self, target: impl Into<HelpTarget>) -> Result<CallId, Error> {
        self.help(target.into(), HelpMode::ThreeParty).await
    }

    async fn help(&self, target: HelpTarget, mode: HelpMode) -> Result<CallId, Error> {
        let (device, address) = match target {
            HelpTarget::Agent(agent) => (HelpDevice::Agent, agent.to_string()),
            HelpTarget::SkillQueue(skill) => (HelpDevice::SkillQueue, skill.to_string()),
        };
        self.voice_call().inner_help(address).device_type(device).mode(mode).await
    }

    /// Calls any idle agent of a skill queue.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_skill_queue(&self, skill: u32) -> Result<CallId, Error> {
        self.voice_call().call_inner_skill(skill).await
    }

    /// Whispers to an agent: this agent, an inspector who is idle, hears its calls and is heard by it alone.
    ///
    /// # Errors
    /// See [`Error`]; 900-002 without the right to inspect.
    pub async fn whisper_to(&self, agent: AgentId) -> Result<(), Error> {
        self.quality_control().request_whisper_agent().whisper_agent_id(agent).await
    }

    /// Ends [`Session::whisper_to`].
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn stop_whispering_to(&self, agent: AgentId) -> Result<(), Error> {
        self.quality_control().request_stop_whisper_agent().whisper_agent_id(agent).await
    }

    /// Where the agent stands, for a page that was loaded anew. **Empties the queue of events**: what has not been polled
    /// yet is lost.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn resync(&self) -> Result<SyncedAgent, Error> {
        let result = self.online_agent().sync_agent_info().await?;
        let details = result
            .agent_state_info
            .ok_or_else(|| lacking(&table::SYNC_AGENT_INFO, "result.agentStateInfo", "the answer says success and has no state"))?;
        let call = |id: &Option<LenientText>| id.as_ref().and_then(LenientText::get).map(CallId::from);
        Ok(SyncedAgent {
            state: details.state.clone(),
            last_state: details.last_state.clone(),
            call_feature: details.call_feature.clone(),
            command: details.cur_command.clone(),
            call: call(&details.cur_call_id),
            held_call: call(&details.hold_call_id),
            details,
        })
    }

    /// Signs the agent out; streams of its events end. An agent that is out already counts as signed out.
    ///
    /// # Errors
    /// [`Error::Gateway`] with 100-010 ([`Retcode::WRONG_STATE_FOR_SIGN_OUT`]) while the agent is in a call, and with other codes
    /// of a gateway that words it differently: end the call first, or use [`Session::force_sign_out`]. See [`Error`].
    pub async fn sign_out(&self) -> Result<(), Error> {
        self.out_already(self.online_agent().logout().await)
    }

    /// Signs the agent out even during a call, which ends.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn force_sign_out(&self) -> Result<(), Error> {
        self.out_already(self.online_agent().force_logout().await)
    }

    fn out_already(&self, outcome: Result<(), Error>) -> Result<(), Error> {
        match outcome {
            Err(Error::SignedOut { .. }) => Ok(()),
            Err(error) if error.retcode().is_some_and(|code| code.is_session_lost() || *code == Retcode::ALREADY_SIGNED_OUT) => {
                self.link().sign_out();
                Ok(())
            }
            outcome => outcome,
        }
    }
}
