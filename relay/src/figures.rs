//! What a process has counted since its start.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The upper bounds of the buckets of a latency, in microseconds.
pub const LATENCY_BOUNDS: [u64; 16] =
    [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 512_000, 1_024_000, 4_096_000, 16_384_000, 65_536_000];

/// Counters of one process; all only grow, except [`Figures::held_bytes`].
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
    held_bytes: AtomicU64,
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

    pub(crate) fn hold(&self, bytes: usize) {
        self.held_bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    pub(crate) fn release(&self, bytes: usize) {
        self.held_bytes.fetch_sub(bytes as u64, Ordering::Relaxed);
    }
}
