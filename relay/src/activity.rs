//! What an agent does, roughly: enough to count agents.

use ccgateway::codes::SyncState;
use ccgateway::live::model::Snapshot;

/// What an agent does, by the last event or snapshot that says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Activity {
    /// Nothing has said so since this process holds the agent.
    #[default]
    Unknown,
    /// Can receive calls.
    Idle,
    /// Said to be busy, by itself or by an inspector.
    Busy,
    /// Rests.
    Rest,
    /// Wraps up.
    Work,
    /// Occupied by a call.
    Call,
}

impl Activity {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Unknown, Self::Idle, Self::Busy, Self::Rest, Self::Work, Self::Call];

    /// What an agent does after an event; `None` if the event does not say.
    #[must_use]
    pub fn after(event_type: &str) -> Option<Self> {
        Some(match event_type.trim() {
            "AgentState_Ready" | "AgentState_Force_Ready" => Self::Idle,
            "AgentState_SetNotReady_Success" | "AgentState_Force_SetNotReady" => Self::Busy,
            "AgentState_SetRest_Success" => Self::Rest,
            "AgentState_Work" | "AgentState_SetWork_Success" => Self::Work,
            "AgentState_Busy" => Self::Call,
            _ => return None,
        })
    }

    /// What an agent does by a snapshot; `None` if it does not say.
    #[must_use]
    pub fn of(snapshot: &Snapshot) -> Option<Self> {
        Some(match snapshot.state.state.as_ref()? {
            SyncState::Idle => Self::Idle,
            SyncState::Busy => Self::Busy,
            SyncState::Rest => Self::Rest,
            SyncState::WrapUp => Self::Work,
            SyncState::Abnormal | SyncState::Unknown(_) => return None,
            _ => Self::Call,
        })
    }

    /// In one word, as metrics name it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Idle => "idle",
            Self::Busy => "busy",
            Self::Rest => "rest",
            Self::Work => "work",
            Self::Call => "call",
        }
    }
}
