//! The operation in force, as `syncagentinfo` reports it.

/// What an agent did last, with its code in the answer of `syncagentinfo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    /// Hung up.
    HangUp = 1,
    /// Was cut off.
    CutOff = 2,
    /// The other party hung up.
    OtherHangUp = 3,
    /// Placed its first call.
    FirstCallOut = 4,
    /// Placed a call beside a held one.
    CallOut = 5,
    /// Put a call on hold.
    Hold = 6,
    /// Took a held call back.
    Unhold = 7,
    /// Muted itself.
    Mute = 8,
    /// Unmuted itself.
    Unmute = 9,
    /// Transferred a call in mode release.
    ReleaseTransfer = 10,
    /// Transferred a call in mode success.
    SuccessTransfer = 11,
    /// Transferred a call in mode talk.
    TalkTransfer = 12,
    /// Transferred a call in mode three-party.
    ThreePartyTransfer = 13,
    /// Suspended a call in a voice menu.
    Suspend = 14,
    /// Connected a held call with the current one.
    ConnectHeld = 15,
    /// Asked for two-party help.
    TwoPartyHelp = 16,
    /// Asked for three-party help.
    ThreePartyHelp = 17,
    /// Joined two calls.
    ThreePartyCall = 18,
    /// Listened to a recording.
    Playback = 19,
    /// Inserted itself into a talk.
    Insert = 20,
    /// Listened to a talk.
    Listen = 21,
    /// Changed the kind of an inspection.
    SwitchInspection = 22,
    /// Intercepted a call.
    Intercept = 23,
    /// Whispered to an agent.
    Whisper = 24,
    /// Became busy.
    Busy = 30,
    /// Began to rest.
    Rest = 31,
}
