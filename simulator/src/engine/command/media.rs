//! Commands about media.

use crate::engine::command::conference::ConferenceCommand;
use crate::engine::command::messaging::{ChatCommand, MediaSessionCommand};
use crate::engine::command::recording::{Download, PlaybackCommand, RecordingCommand};

/// What an agent asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaCommand {
    /// Of recordings being made.
    Recording(RecordingCommand),
    /// Of recordings being played.
    Playback(PlaybackCommand),
    /// A file.
    Download(Download),
    /// Of conferences.
    Conference(ConferenceCommand),
    /// Of media sessions.
    Session(MediaSessionCommand),
    /// Of text chats.
    Chat(ChatCommand),
}
