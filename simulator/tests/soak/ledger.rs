//! Compares the events sent to each agent with those it received.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The events of every agent.
pub(crate) struct Ledgers {
    agents: BTreeMap<u32, Mutex<Ledger>>,
    /// How many agents have not been sent the last event.
    open: AtomicUsize,
}

/// The result of the comparison.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Statistics {
    pub(crate) received: u64,
    pub(crate) lost: u64,
    pub(crate) duplicated: u64,
    /// Received without having been sent.
    pub(crate) unexpected: u64,
}

/// The events of one agent; those both sent and received, in this order, have been removed.
#[derive(Default)]
struct Ledger {
    sent: VecDeque<String>,
    received: VecDeque<String>,
    /// The last events that were taken out.
    taken: VecDeque<String>,
    statistics: Statistics,
}

/// How far back an event that comes twice is recognised.
const TAKEN: usize = 20;

impl Ledgers {
    pub(crate) fn new(agents: &[u32]) -> Self {
        let ledgers = agents.iter().map(|&agent| (agent, Mutex::default())).collect();
        Self { agents: ledgers, open: AtomicUsize::new(agents.len()) }
    }

    /// The simulator has put this event into the agent's queue.
    pub(crate) fn sent(&self, agent: u32, event: String, is_end: bool) {
        let mut ledger = self.agents[&agent].lock().unwrap();
        ledger.sent.push_back(event);
        ledger.compare();
        self.open.fetch_sub(usize::from(is_end), Ordering::Relaxed);
    }

    /// The agent has received this event.
    pub(crate) fn received(&self, agent: u32, event: String) {
        let mut ledger = self.agents[&agent].lock().unwrap();
        ledger.statistics.received += 1;
        ledger.received.push_back(event);
        ledger.compare();
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.open.load(Ordering::Relaxed) == 0
    }

    /// Whatever is left when every agent has received its last event was never sent, or was sent after it.
    pub(crate) fn statistics(&self) -> Statistics {
        let mut sum = Statistics::default();
        for ledger in self.agents.values() {
            let ledger = ledger.lock().unwrap();
            let statistics = ledger.statistics;
            sum.received += statistics.received;
            sum.lost += statistics.lost;
            sum.duplicated += statistics.duplicated;
            sum.unexpected += statistics.unexpected + ledger.received.len() as u64;
        }
        sum
    }
}

impl Ledger {
    fn compare(&mut self) {
        while let (Some(sent), Some(received)) = (self.sent.front(), self.received.front()) {
            if sent != received {
                if self.taken.contains(received) {
                    self.statistics.duplicated += 1;
                    self.received.pop_front();
                    continue;
                }
                let Some(skipped) = self.sent.iter().position(|sent| sent == received) else {
                    self.statistics.unexpected += 1;
                    self.received.pop_front();
                    continue;
                };
                self.statistics.lost += skipped as u64;
                self.sent.drain(..skipped);
            }
            self.sent.pop_front();
            self.taken.extend(self.received.pop_front());
            if self.taken.len() > TAKEN {
                self.taken.pop_front();
            }
        }
    }
}

#[test]
fn lost_duplicated_and_unexpected_events_are_counted() {
    let ledgers = Ledgers::new(&[1]);
    for (index, event) in ["a", "b", "c", "d", "end"].into_iter().enumerate() {
        ledgers.sent(1, event.to_owned(), index == 4);
    }
    assert!(ledgers.is_complete());
    for event in ["a", "c", "a", "x", "d", "end"] {
        ledgers.received(1, event.to_owned());
    }
    let Statistics { received, lost, duplicated, unexpected } = ledgers.statistics();
    assert_eq!((received, lost, duplicated, unexpected), (6, 1, 1, 1));
}
