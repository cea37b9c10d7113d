//! Answers to commands.

use super::call::CallId;
use super::codes::{FLOW_CONTROL, Refusal, SIGNING_IN, UNFINISHED};
use super::configuration::ConfigurationData;
use super::data::Data;
use super::event::Event;
use super::media::MediaData;
use super::sync::SyncInfo;

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
        /// State code of the gateway's coding: 3 busy, 4 idle, 5 wrap-up, 7 in a call, 8 rest.
        agent_state: u8,
        /// Whether the agent is in a call.
        is_working: bool,
    },
    /// Skill queues the agent may sign in to: id and name.
    Skills(Vec<(u32, String)>),
    /// State and call data for a refreshed page.
    Sync(Box<SyncInfo>),
    /// A new Guid.
    Guid(String),
    /// What a question is answered with.
    Data(Data),
    /// What an operation of the configuration interface tells.
    Configuration(Box<ConfigurationData>),
    /// What a question about media is answered with.
    Media(Box<MediaData>),
}

/// What a sign-in tells.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignIn {
    /// VDN of the agent.
    pub vdn: u32,
    /// Agent id.
    pub agent: u32,
    /// Whether text chat is signed in too.
    pub text_chat: bool,
    /// Time of the sign-in in milliseconds since 1970.
    pub login_time: u64,
    /// Whether the password has to be changed.
    pub must_change_password: bool,
    /// Days until the password expires; `None`: it never does.
    pub password_days: Option<u32>,
    /// Name of the gateway cluster.
    pub server_name: String,
}

/// What a poll finds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PollOutcome {
    /// The oldest waiting event, now taken out of the queue.
    Event {
        /// The event.
        event: Event,
        /// A Guid that the agent has to use from now on.
        set_guid: Option<String>,
    },
    /// No event waits.
    Empty {
        /// A Guid that the agent has to use from now on.
        set_guid: Option<String>,
    },
    /// The agent may not poll.
    Refused(Answer),
}

impl Answer {
    /// Success that carries `outcome`.
    pub(super) fn ok(outcome: Outcome) -> Self {
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
pub(super) type Handled = Result<Outcome, Refusal>;
