//! From a session to its events.

use super::signed_in::Session;
use crate::event::EventStream;

impl Session {
    /// The agent's events, in order, until the session ends.
    ///
    /// Somebody has to follow them: an agent that is not polled for two minutes is signed out. Only one stream follows an
    /// agent; a second one ends at once with [`StreamEnd::AlreadyFollowed`](crate::event::StreamEnd::AlreadyFollowed).
    pub fn events(&self) -> EventStream {
        EventStream::new(self.clone())
    }
}
