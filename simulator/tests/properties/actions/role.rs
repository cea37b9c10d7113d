//! For whom a command makes sense.

/// Agents that a command makes sense for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Role {
    Anyone,
    /// They are idle.
    Free,
    /// They are busy, or wrap up, and may dial.
    Away,
    /// They may dial, at linked telephones.
    AtTelephone,
    /// They have to lift their telephones before their own calls go out, or are occupied by campaigns.
    Lifts,
    /// They hold calls, and are in no other.
    OnlyHolds,
    /// A call is offered to them.
    Rung,
    /// They are in calls.
    Talks,
    MayInspect,
    Chats,
    AskedToChat,
    Inspects,
    /// They are in a conference.
    Confers,
    /// They have the chair of one.
    Chairs,
    AskedToConfer,
    Recorded,
    Muted,
    /// They hear a recording.
    Plays,
    /// They hold a call beside another one.
    Holds,
}
