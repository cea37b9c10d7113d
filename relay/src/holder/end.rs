//! What a holder is ordered to do, and how it ends.

use tokio::sync::{mpsc, watch};

use super::taken::Report;

/// What the process wants of a holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// Go on.
    Hold,
    /// Finish the poll and give the agent up.
    HandOver,
    /// Give the agent up at once: the poll that is under way is broken off.
    LetGo,
    /// Sign the agent out and give it up.
    SignOut,
    /// The lease has another owner: stop, and write nothing.
    Stop,
}

/// What a holder hears from its process.
pub(crate) struct Orders {
    pub(crate) order: watch::Receiver<Order>,
    pub(crate) taken: mpsc::Receiver<Report>,
}

/// How a holder ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finish {
    /// It has given the agent up.
    Released,
    /// Another process has the agent, or this process has ended.
    Lost,
}
