//! Commands about media.

use crate::engine::command::conference::{ConferenceCommand, MultimediaCommand};
use crate::engine::command::messaging::{ChatCommand, MediaSessionCommand};
use crate::engine::command::recording::{Download, LibraryCommand, PlaybackCommand, RecordingCommand};

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
    /// Of recordings that are kept.
    Library(LibraryCommand),
    /// Of conferences.
    Conference(ConferenceCommand),
    /// Of multimedia conferences.
    Multimedia(MultimediaCommand),
    /// Of media sessions.
    Session(MediaSessionCommand),
    /// Of text chats.
    Chat(ChatCommand),
}
