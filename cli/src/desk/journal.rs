//! What has happened, for the log of the page: the last entries, numbered, so that a page that was away gets those that it lacks.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use serde::Serialize;
use tokio::sync::watch;

use super::outcome::Outcome;

/// How many entries are kept.
const KEPT: usize = 1000;

/// An entry, without its number and time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(super) enum Entry {
    /// An event of the gateway.
    Event {
        name: String,
        /// What it means, from the contract.
        meaning: String,
        /// Its values, with the meanings of codes.
        detail: String,
        /// When the gateway made it, in milliseconds.
        generated: Option<i64>,
    },
    /// The view was changed.
    Change { name: String, detail: String },
    /// Events may be missing here, or something came in their place.
    Gap { detail: String },
    /// A command of the page, and what came of it.
    Command {
        name: String,
        #[serde(flatten)]
        outcome: Outcome,
    },
    /// A message in a text chat.
    Message { chat: String, mine: bool, text: String },
}

/// An entry as the page gets it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Numbered {
    pub(super) number: u64,
    /// When it was written, in milliseconds.
    at: i64,
    #[serde(flatten)]
    entry: Entry,
}

/// The last entries.
pub(super) struct Journal {
    entries: Mutex<VecDeque<Numbered>>,
    /// The number of the newest entry; 0 before the first one.
    newest: watch::Sender<u64>,
}

impl Journal {
    pub(super) fn new() -> Self {
        Self { entries: Mutex::default(), newest: watch::Sender::new(0) }
    }

    pub(super) fn add(&self, entry: Entry) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let number = *self.newest.borrow() + 1;
        if entries.len() == KEPT {
            entries.pop_front();
        }
        entries.push_back(Numbered { number, at: Timestamp::now().as_millisecond(), entry });
        self.newest.send_replace(number);
    }

    /// The entries after one; those that are no longer kept are missing. A number of the future is one of another run.
    pub(super) fn after(&self, number: u64) -> Vec<Numbered> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let number = if number > *self.newest.borrow() { 0 } else { number };
        entries.iter().filter(|entry| entry.number > number).cloned().collect()
    }

    /// Changes with each new entry.
    pub(super) fn watch(&self) -> watch::Receiver<u64> {
        self.newest.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(journal: &Journal, after: u64) -> Vec<u64> {
        journal.after(after).iter().map(|entry| entry.number).collect()
    }

    #[test]
    fn a_page_gets_what_it_lacks() {
        let journal = Journal::new();
        let newest = journal.watch();
        for detail in ["one", "two", "three"] {
            journal.add(Entry::Gap { detail: detail.to_owned() });
        }
        assert_eq!(*newest.borrow(), 3);
        assert_eq!(numbers(&journal, 0), [1, 2, 3]);
        assert_eq!(numbers(&journal, 2), [3]);
        assert!(numbers(&journal, 3).is_empty());
        assert_eq!(numbers(&journal, 70), [1, 2, 3], "the page is of another run");
    }

    #[test]
    fn only_the_last_entries_are_kept() {
        let journal = Journal::new();
        for _ in 0..KEPT + 5 {
            journal.add(Entry::Gap { detail: String::new() });
        }
        assert_eq!(journal.after(0).len(), KEPT);
        assert_eq!(journal.after(0)[0].number, 6);
    }

    #[test]
    fn an_entry_is_one_flat_object() {
        let journal = Journal::new();
        journal.add(Entry::Command { name: "hold".to_owned(), outcome: Outcome::done("done") });
        let mut entry = serde_json::to_value(&journal.after(0)[0]).unwrap();
        entry["at"] = 0.into();
        assert_eq!(entry, serde_json::json!({ "number": 1, "at": 0, "kind": "command", "name": "hold", "ok": true, "text": "done" }));
    }
}
