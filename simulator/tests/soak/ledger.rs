//! What each agent was told, against what it received.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The events of every agent.
pub(crate) struct Ledgers {
    agents: BTreeMap<u32, Mutex<Ledger>>,
    /// How many agents have not been told the end.
    open: AtomicUsize,
}

/// What came of the comparison.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Tally {
    pub(crate) received: u64,
    pub(crate) lost: u64,
    pub(crate) duplicated: u64,
    /// Received without having been told.
    pub(crate) unexpected: u64,
}

/// The events of one agent; what was both told and received, in this order, has been taken out.
#[derive(Default)]
struct Ledger {
    told: VecDeque<String>,
    received: VecDeque<String>,
    /// The last events that were taken out.
    taken: VecDeque<String>,
    tally: Tally,
}

/// How far back an event that comes twice is recognised.
const TAKEN: usize = 20;

impl Ledgers {
    pub(crate) fn new(agents: &[u32]) -> Self {
        let ledgers = agents.iter().map(|&agent| (agent, Mutex::default())).collect();
        Self { agents: ledgers, open: AtomicUsize::new(agents.len()) }
    }

    /// The emulator has put this event into the agent's queue.
    pub(crate) fn told(&self, agent: u32, event: String, is_end: bool) {
        let mut ledger = self.agents[&agent].lock().unwrap();
        ledger.told.push_back(event);
        ledger.compare();
        self.open.fetch_sub(usize::from(is_end), Ordering::Relaxed);
    }

    /// The agent has received this event.
    pub(crate) fn received(&self, agent: u32, event: String) {
        let mut ledger = self.agents[&agent].lock().unwrap();
        ledger.tally.received += 1;
        ledger.received.push_back(event);
        ledger.compare();
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.open.load(Ordering::Relaxed) == 0
    }

    /// What is left over when everybody has received the end was never told, or told after it.
    pub(crate) fn tally(&self) -> Tally {
        let mut sum = Tally::default();
        for ledger in self.agents.values() {
            let ledger = ledger.lock().unwrap();
            let tally = ledger.tally;
            sum.received += tally.received;
            sum.lost += tally.lost;
            sum.duplicated += tally.duplicated;
            sum.unexpected += tally.unexpected + ledger.received.len() as u64;
        }
        sum
    }
}

impl Ledger {
    fn compare(&mut self) {
        while let (Some(told), Some(received)) = (self.told.front(), self.received.front()) {
            if told != received {
                if self.taken.contains(received) {
                    self.tally.duplicated += 1;
                    self.received.pop_front();
                    continue;
                }
                let Some(skipped) = self.told.iter().position(|told| told == received) else {
                    self.tally.unexpected += 1;
                    self.received.pop_front();
                    continue;
                };
                self.tally.lost += skipped as u64;
                self.told.drain(..skipped);
            }
            self.told.pop_front();
            self.taken.extend(self.received.pop_front());
            if self.taken.len() > TAKEN {
                self.taken.pop_front();
            }
        }
    }
}

#[test]
fn what_is_lost_doubled_or_made_up_is_counted() {
    let ledgers = Ledgers::new(&[1]);
    for (index, event) in ["a", "b", "c", "d", "end"].into_iter().enumerate() {
        ledgers.told(1, event.to_owned(), index == 4);
    }
    assert!(ledgers.is_complete());
    for event in ["a", "c", "a", "x", "d", "end"] {
        ledgers.received(1, event.to_owned());
    }
    let Tally { received, lost, duplicated, unexpected } = ledgers.tally();
    assert_eq!((received, lost, duplicated, unexpected), (6, 1, 1, 1));
}
