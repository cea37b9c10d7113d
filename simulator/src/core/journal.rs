//! The last events of all agents, kept after they were taken, for those who look on.

use std::collections::VecDeque;

use super::Core;
use super::event::Event;

/// How many events are kept.
const KEPT: usize = 500;

/// Events in the order in which they happened, the oldest forgotten.
#[derive(Debug, Default)]
pub(super) struct Journal {
    events: VecDeque<Event>,
    /// How many there were in all.
    count: u64,
}

impl Core {
    /// Notes an event that an agent is told of.
    pub(super) fn journalise(&mut self, event: &Event) {
        let journal = &mut self.journal;
        if journal.events.len() == KEPT {
            journal.events.pop_front();
        }
        journal.events.push_back(event.clone());
        journal.count += 1;
    }

    /// The last some hundred events of all agents, taken or not, oldest first, each with its number.
    ///
    /// The numbers begin at 1 and have no gaps; only those above `after` are given.
    pub fn recent_events(&self, after: u64) -> impl Iterator<Item = (u64, &Event)> {
        let journal = &self.journal;
        let numbers = journal.count + 1 - journal.events.len() as u64..;
        numbers.zip(&journal.events).filter(move |&(number, _)| number > after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Config;
    use crate::core::EventKind;

    #[test]
    fn old_events_are_forgotten_and_the_numbers_go_on() {
        let mut core = Core::new(Config::contact_centre([1001]), 1, 0);
        assert_eq!(core.recent_events(0).count(), 0);
        for at in 1..=KEPT as u64 + 3 {
            core.journalise(&Event { agent: 1001, at, kind: EventKind::Ready });
        }
        assert_eq!(core.recent_events(0).count(), KEPT);
        assert!(core.recent_events(0).all(|(number, event)| number == event.at));
        assert_eq!(core.recent_events(0).next().unwrap().0, 4);
        assert_eq!(core.recent_events(KEPT as u64 + 2).map(|(number, _)| number).collect::<Vec<_>>(), [KEPT as u64 + 3]);
        assert_eq!(core.recent_events(u64::MAX).count(), 0);
    }
}
