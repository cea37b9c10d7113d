//! What the requests of all agents of a gateway share.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

use super::carrier::Carrier;

/// What the requests of all agents of a gateway share.
pub(crate) struct Limits {
    /// The path of the base URL, without a slash at its end.
    pub(crate) base_path: String,
    /// How often a read whose answer was lost is repeated.
    pub(crate) read_retries: u32,
    /// How long an answer may be, in bytes; files have no limit.
    pub(crate) answer_limit: u64,
    /// How long an answer may take as a whole; files after their headers have no deadline.
    pub(crate) answer_deadline: Duration,
    /// A permit for each request that may be under way at once. Polls need none.
    pub(crate) requests: Semaphore,
    /// What carries the requests, where they do not go to the gateway themselves.
    pub(crate) carrier: Option<Arc<dyn Carrier>>,
}

impl Limits {
    /// Waits until one more request may be under way.
    pub(super) async fn permit(&self) -> Option<SemaphorePermit<'_>> {
        // It is never closed, so this is always a permit.
        self.requests.acquire().await.ok()
    }
}
