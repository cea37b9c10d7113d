//! What subscribers of a live agent are told.

use std::sync::Arc;
use std::time::Duration;

use super::end::EndReason;
use crate::event::Event;
use crate::live::model::{AgentView, Change};

/// What a subscriber is told.
///
/// An event comes before the changes that it makes, and both after the view shows them.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Notice {
    /// An event, as it came from the gateway.
    Event(Arc<Event>),
    /// A change of the view: what an event, an answer or a resynchronisation means for the agent.
    Change(Arc<Change>),
    /// The session of an agent that is kept signed in was lost, or another one began.
    Session(SessionNotice),
    /// The subscriber was too slow; what it missed is left out, and all that comes later follows.
    Missed(Missed),
    /// The end; nothing follows.
    Ended(EndReason),
}

/// What a slow subscriber has missed, and how things stand now.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Missed {
    /// How many events, changes and notices of the session were left out, of all kinds.
    pub count: u64,
    /// What the agent is doing: everything that was left out is in it, and nothing that follows.
    pub view: Arc<AgentView>,
}

/// What happened to the session of an agent that is [kept signed in](crate::Gateway::keep_signed_in).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionNotice {
    /// The session is gone; the agent is to be signed in again. The view is uncertain until then.
    Lost(EndReason),
    /// An attempt to sign in failed; the next follows after a time.
    #[non_exhaustive]
    SignInFailed {
        /// The error, in words.
        reason: String,
        /// How long until the next attempt.
        wait: Duration,
    },
    /// The agent is signed in again, in another session.
    SignedIn,
}
