//! Answers to commands.

pub(crate) mod agent_details;
pub(crate) mod agents;
pub(crate) mod calls;
pub(crate) mod chats;
pub(crate) mod conferences;
pub(crate) mod configuration;
pub(crate) mod control;
pub(crate) mod data;
pub(crate) mod media;
pub(crate) mod notice;
pub(crate) mod poll;
pub(crate) mod push;
pub(crate) mod queues;
pub(crate) mod refusal;
pub(crate) mod sign_in;
pub(crate) mod snapshot;
pub(crate) mod statistics;
pub(crate) mod sync;

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::data::Data;
use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{FLOW_CONTROL, Refusal, SIGNING_IN, UNFINISHED, WRONG_ACCOUNT, WRONG_PASSWORD};
use crate::engine::answer::sign_in::SignIn;
use crate::engine::answer::sync::SyncInfo;
use crate::engine::model::agent_status::AgentStatus;
use crate::engine::model::call::call_id::CallId;
use crate::ids::QueueId;

/// The answer to one command.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// `"0"`: accepted; anything else: refused.
    pub retcode: &'static str,
    /// A text for people.
    pub message: &'static str,
    /// What comes back with it.
    pub outcome: Outcome,
    /// A Guid that the agent has to use from now on; travels in a response header.
    pub set_guid: Option<String>,
}

/// What an answer carries besides the code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// A result without content.
    Reserved,
    /// No result at all.
    Absent,
    /// The id of the call that was placed.
    CallId(CallId),
    /// The data of a sign-in.
    SignedIn(SignIn),
    /// The agent's state.
    AgentStatus {
        /// The agent's state.
        agent_state: AgentStatus,
        /// Whether the agent is in a call.
        is_working: bool,
    },
    /// Skill queues the agent may sign in to: id and name.
    Skills(Vec<(QueueId, String)>),
    /// State and call data for a refreshed page.
    Sync(Box<SyncInfo>),
    /// A new Guid.
    Guid(String),
    /// Time of the sign-in in milliseconds since 1970, which the older heartbeat is answered with.
    LoginTime(u64),
    /// What a question is answered with.
    Data(Data),
    /// What an operation of the configuration interface is answered with.
    Configuration(Box<ConfigurationData>),
    /// What a question about media is answered with.
    Media(Box<MediaData>),
}

impl Answer {
    /// Success that carries `outcome`.
    pub(crate) fn ok(outcome: Outcome) -> Self {
        Self { retcode: "0", message: "", outcome, set_guid: None }
    }

    /// The refusal of a sign-in while another one is unanswered.
    pub(crate) fn signing_in() -> Self {
        SIGNING_IN.into()
    }

    /// The refusal of a sign-in or sign-out while another one is unanswered.
    pub(crate) fn unfinished() -> Self {
        UNFINISHED.into()
    }

    /// The refusal of a sign-in with an unknown account.
    pub(crate) fn wrong_account() -> Self {
        WRONG_ACCOUNT.into()
    }

    /// The same for a sign-in by account, in which a wrong password has a code of its own.
    pub(crate) fn of_account(self) -> Self {
        if self.retcode == WRONG_PASSWORD.retcode { Self::wrong_account() } else { self }
    }

    /// The refusal of what is asked too often.
    pub(crate) fn asked_too_often() -> Self {
        FLOW_CONTROL.into()
    }

    /// Whether the command was accepted.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.retcode == "0"
    }
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        Self { retcode: refusal.retcode, message: refusal.message, outcome: Outcome::Absent, set_guid: None }
    }
}

/// What the handling of one command gives before it becomes an [`Answer`].
pub(crate) type Handled = Result<Outcome, Refusal>;

impl From<Data> for Outcome {
    fn from(data: Data) -> Self {
        Self::Data(data)
    }
}

impl From<MediaData> for Outcome {
    fn from(data: MediaData) -> Self {
        Self::Media(Box::new(data))
    }
}

impl From<ConfigurationData> for Outcome {
    fn from(data: ConfigurationData) -> Self {
        Self::Configuration(Box::new(data))
    }
}
