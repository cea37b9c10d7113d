//! Everything that an agent can ask for, after wire has read it from the request.

pub(crate) mod account;
pub(crate) mod agent_query;
pub(crate) mod call;
pub(crate) mod call_data;
pub(crate) mod conference;
pub(crate) mod configuration;
pub(crate) mod control;
pub(crate) mod media;
pub(crate) mod messaging;
pub(crate) mod note;
pub(crate) mod phone;
pub(crate) mod queue_query;
pub(crate) mod recording;
pub(crate) mod session;
pub(crate) mod sign_in;
pub(crate) mod state;
pub(crate) mod supervision;
pub(crate) mod video;

use crate::engine::command::account::AccountCommand;
use crate::engine::command::agent_query::AgentQuery;
use crate::engine::command::call::CallCommand;
use crate::engine::command::call_data::CallDataCommand;
use crate::engine::command::media::MediaCommand;
use crate::engine::command::note::NoteCommand;
use crate::engine::command::phone::PhoneCommand;
use crate::engine::command::queue_query::QueueQuery;
use crate::engine::command::session::SessionCommand;
use crate::engine::command::state::StateCommand;
use crate::engine::command::supervision::SupervisionCommand;
use crate::engine::command::video::VideoCommand;

/// One operation of the agent interface, by its subject.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// Sign-in, sign-out, heartbeat, Guid.
    Session(SessionCommand),
    /// The state of the agent.
    State(StateCommand),
    /// The agent's own settings.
    Account(AccountCommand),
    /// Calls.
    Call(CallCommand),
    /// Video calls.
    Video(VideoCommand),
    /// The agent's phone.
    Phone(PhoneCommand),
    /// Inspectors and other agents.
    Supervision(SupervisionCommand),
    /// Recordings, playback, conferences, media sessions and text chats.
    Media(MediaCommand),
    /// A text for other agents.
    Note(NoteCommand),
    /// A query about agents.
    Agents(AgentQuery),
    /// A query about calls, or a change of their data.
    CallData(CallDataCommand),
    /// A query about queues or the system.
    Queues(QueueQuery),
    /// An operation that is known by name and address alone, and refused.
    NotSimulated,
    /// A request of a signed-in agent whose parameters could not be read.
    Malformed,
}

impl From<SessionCommand> for Command {
    fn from(command: SessionCommand) -> Self {
        Self::Session(command)
    }
}

impl From<StateCommand> for Command {
    fn from(command: StateCommand) -> Self {
        Self::State(command)
    }
}

impl From<AccountCommand> for Command {
    fn from(command: AccountCommand) -> Self {
        Self::Account(command)
    }
}

impl From<CallCommand> for Command {
    fn from(command: CallCommand) -> Self {
        Self::Call(command)
    }
}

impl From<VideoCommand> for Command {
    fn from(command: VideoCommand) -> Self {
        Self::Video(command)
    }
}

impl From<PhoneCommand> for Command {
    fn from(command: PhoneCommand) -> Self {
        Self::Phone(command)
    }
}

impl From<SupervisionCommand> for Command {
    fn from(command: SupervisionCommand) -> Self {
        Self::Supervision(command)
    }
}

impl From<MediaCommand> for Command {
    fn from(command: MediaCommand) -> Self {
        Self::Media(command)
    }
}

impl From<NoteCommand> for Command {
    fn from(command: NoteCommand) -> Self {
        Self::Note(command)
    }
}

impl From<AgentQuery> for Command {
    fn from(command: AgentQuery) -> Self {
        Self::Agents(command)
    }
}

impl From<CallDataCommand> for Command {
    fn from(command: CallDataCommand) -> Self {
        Self::CallData(command)
    }
}

impl From<QueueQuery> for Command {
    fn from(command: QueueQuery) -> Self {
        Self::Queues(command)
    }
}
