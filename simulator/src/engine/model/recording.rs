//! Recordings and places in them.

/// Whose recording is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingKind {
    /// That of an agent's call.
    AgentCall,
    /// That of a voice menu, or voice mail.
    VoiceMenu,
}

/// Where a playback jumps to, by a distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SeekOrigin {
    /// So far behind the start of the file.
    Start,
    /// So far ahead of the current position.
    Forward,
    /// So far back from the current position.
    Back,
    /// So far before the end of the file.
    End,
}
