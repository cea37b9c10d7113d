//! What a watched agent did, or what happened to it.

/// What a watched agent did, or what happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WatchedChange {
    /// Signed in.
    Login,
    /// Signed out.
    Logout,
    /// Idle.
    Idle,
    /// Busy.
    Busy,
    /// Wrapping up.
    Work,
    /// Resting.
    Rest,
    /// Placed a call, and waits for the other side to be rung.
    WaitAlerting,
    /// Was offered a call.
    WaitAnswer,
    /// Talks.
    Active,
    /// Talks with two parties.
    ThreeParty,
    /// Left a call.
    HungUp,
    /// Muted itself.
    Mute,
    /// Switched its camera off.
    MuteVideo,
    /// Did both.
    MuteVideoAudio,
    /// A recording is played to it.
    PlayVoice,
    /// Its talk is recorded.
    RecordBegin,
    /// Its talk is recorded no longer.
    RecordStop,
    /// An inspector listens to it.
    Monitor,
    /// An inspector has inserted itself into its talk.
    SuperviseInsert,
    /// An inspector listens no longer.
    StopMonitor,
    /// An inspector has left its talk.
    StopSuperviseInsert,
}
