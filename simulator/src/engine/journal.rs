//! The last events of all agents, kept after they were taken, for those who look on.

use super::Engine;
use super::event::Event;

impl Engine {
    /// Notes an event that an agent is told of.
    pub(super) fn journalise(&mut self, event: &Event) {
        self.journal.push(event.clone());
    }

    /// The last events of all agents, taken or not, oldest first, each with its number; [`Config::events_kept`](crate::Config::events_kept)
    /// says how many.
    ///
    /// The numbers begin at 1 and have no gaps; only those above `after` are given.
    pub fn recent_events(&self, after: u64) -> impl ExactSizeIterator<Item = (u64, &Event)> {
        self.journal.after(after)
    }
}
