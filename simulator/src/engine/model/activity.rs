//! What agents do, as `syncagentinfo` reports it.

/// What an agent does, with its code in the answer of `syncagentinfo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Activity {
    /// Idle.
    Idle = 1,
    /// Wrapping up.
    WrapUp = 2,
    /// Resting.
    Rest = 3,
    /// Busy.
    Busy = 4,
    /// Listening to a recording.
    Playback = 5,
    /// Dialling.
    Dialling = 6,
    /// Occupied for a call of a campaign.
    Occupied = 7,
    /// Being offered a call.
    Offered = 8,
    /// Talking.
    Talking = 9,
    /// In a call of three parties.
    ThreeParty = 10,
    /// Holding.
    Holding = 11,
    /// Muted.
    Muted = 12,
    /// Asking for help.
    AskingForHelp = 13,
    /// Transferring a call.
    Transferring = 14,
    /// Inserted into a talk.
    Inserting = 15,
    /// Listening to a talk.
    Listening = 16,
    /// Whispering to an agent.
    Whispering = 17,
}
