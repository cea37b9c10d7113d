//! What a process has counted since its start.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The upper bounds of the buckets of a latency, in microseconds.
pub const LATENCY_BOUNDS: [u64; 16] =
    [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 512_000, 1_024_000, 4_096_000, 16_384_000, 65_536_000];

/// How many outcomes a command can have; see [`Reply::OUTCOMES`](crate::commands::Reply::OUTCOMES).
const OUTCOMES: usize = 7;

/// Counters of one process; all only grow, except [`Figures::held_bytes`] and [`Figures::lag`].
#[derive(Debug, Default)]
pub struct Figures {
    published: AtomicU64,
    repeated: AtomicU64,
    fenced: AtomicU64,
    failed: AtomicU64,
    gaps: AtomicU64,
    takeovers: AtomicU64,
    handovers: AtomicU64,
    sign_ins: AtomicU64,
    sessions_lost: AtomicU64,
    polls: AtomicU64,
    commands: [AtomicU64; OUTCOMES],
    held_bytes: AtomicU64,
    /// How many messages wait that the process got at a time.
    waiting: Mutex<BTreeMap<Instant, u32>>,
    latency: [AtomicU64; LATENCY_BOUNDS.len() + 1],
    latency_sum: AtomicU64,
}

macro_rules! counters {
    ($($count:ident, $get:ident: $field:ident, $doc:literal;)*) => {
        impl Figures {
            $(
                pub(crate) fn $count(&self) {
                    self.$field.fetch_add(1, Ordering::Relaxed);
                }

                #[doc = $doc]
                pub fn $get(&self) -> u64 {
                    self.$field.load(Ordering::Relaxed)
                }
            )*
        }
    };
}

counters! {
    repeated, repeats: repeated, "Messages that the stream dropped because it had their id already.";
    fenced, fencings: fenced, "Messages that the stream dropped because another process had opened a later epoch.";
    publishing_failed, publishing_failures: failed, "Attempts to publish that failed; each was made again.";
    gap_marked, gaps: gaps, "Marks that events may be missing.";
    taken_over, takeovers: takeovers, "Agents taken over from processes that had ended.";
    handed_over, handovers: handovers, "Agents taken over from processes that handed them over.";
    signed_in, sign_ins: sign_ins, "Sign-ins.";
    session_lost, sessions_lost: sessions_lost, "Sessions that the gateway ended.";
}

impl Figures {
    /// A message is stored, so long after the process got it.
    pub(crate) fn published(&self, latency: Duration) {
        let micros = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX);
        let bucket = LATENCY_BOUNDS.iter().position(|&bound| micros <= bound).unwrap_or(LATENCY_BOUNDS.len());
        self.latency[bucket].fetch_add(1, Ordering::Relaxed);
        self.latency_sum.fetch_add(micros, Ordering::Relaxed);
        self.published.fetch_add(1, Ordering::Relaxed);
    }

    /// Messages that the stream has acknowledged, without the markers that open an epoch.
    pub fn messages(&self) -> u64 {
        self.published.load(Ordering::Relaxed)
    }

    /// How many messages were acknowledged within each of [`LATENCY_BOUNDS`] after the process got them, and beyond the last.
    pub fn latencies(&self) -> [u64; LATENCY_BOUNDS.len() + 1] {
        std::array::from_fn(|bucket| self.latency[bucket].load(Ordering::Relaxed))
    }

    /// The latencies of all messages together.
    pub fn latency_sum(&self) -> Duration {
        Duration::from_micros(self.latency_sum.load(Ordering::Relaxed))
    }

    /// Bytes of events that wait in memory to be published.
    pub fn held_bytes(&self) -> u64 {
        self.held_bytes.load(Ordering::Relaxed)
    }

    /// How long the message that waits longest has waited; zero if none waits.
    pub fn lag(&self) -> Duration {
        self.waiting().first_key_value().map_or(Duration::ZERO, |(since, _)| since.elapsed())
    }

    /// Polls that have begun.
    pub fn polls(&self) -> u64 {
        self.polls.load(Ordering::Relaxed)
    }

    /// Commands that were answered, by the outcomes of [`Reply::OUTCOMES`](crate::commands::Reply::OUTCOMES).
    pub fn commands(&self) -> [u64; OUTCOMES] {
        std::array::from_fn(|outcome| self.commands[outcome].load(Ordering::Relaxed))
    }

    pub(crate) fn polled(&self, polls: u64) {
        self.polls.fetch_add(polls, Ordering::Relaxed);
    }

    pub(crate) fn command_answered(&self, outcome: usize) {
        self.commands[outcome].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn hold(&self, bytes: usize, since: Instant) {
        self.held_bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        *self.waiting().entry(since).or_default() += 1;
    }

    pub(crate) fn release(&self, bytes: usize, since: Instant) {
        self.held_bytes.fetch_sub(bytes as u64, Ordering::Relaxed);
        let mut waiting = self.waiting();
        if let Some(count) = waiting.get_mut(&since) {
            *count -= 1;
            if *count == 0 {
                waiting.remove(&since);
            }
        }
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<Instant, u32>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_lag_is_that_of_the_message_that_waits_longest() {
        let (figures, first) = (Figures::default(), Instant::now());
        assert_eq!(figures.lag(), Duration::ZERO);
        figures.hold(10, first);
        tokio::time::advance(Duration::from_secs(2)).await;
        let second = Instant::now();
        figures.hold(10, second);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!((figures.lag(), figures.held_bytes()), (Duration::from_secs(3), 20));
        figures.release(10, first);
        assert_eq!(figures.lag(), Duration::from_secs(1));
        figures.release(10, second);
        assert_eq!((figures.lag(), figures.held_bytes()), (Duration::ZERO, 0));
    }
}
