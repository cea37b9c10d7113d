//! Whether a process can hold agents now.

use async_nats::connection::State;
use tokio::sync::watch;

use crate::lifeline::Lifeline;
use crate::process_id::ProcessId;

/// What readiness depends on.
#[derive(Debug, Clone)]
pub(super) struct Readiness {
    pub(super) membership: watch::Receiver<Option<(ProcessId, Lifeline)>>,
    pub(super) client: async_nats::Client,
}

impl Readiness {
    /// Why the process cannot hold agents now; `None` if it can.
    pub(super) fn obstacle(&self) -> Option<&'static str> {
        match self.membership.borrow().as_ref() {
            _ if self.client.connection_state() != State::Connected => Some("not connected to NATS"),
            None => Some("not in the fleet yet"),
            Some((_, lifeline)) if !lifeline.may_begin() => Some("its lease is not renewed"),
            Some(_) => None,
        }
    }
}
