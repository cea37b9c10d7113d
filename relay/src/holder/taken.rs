//! Events that a process has taken from the gateway when it no longer held the agent.
//!
//! A process that slept between looking at its clock and sending a poll takes an event away from the next owner when it wakes. It cannot
//! publish it. So it reports that to the owner, which marks it.

use std::sync::Arc;
use std::time::Duration;

use ccgateway::event::{Connection, EventStream, PollGate};
use ccgateway::{AgentId, Session};
use futures_util::StreamExt as _;
use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::context::Context;

/// How long the answer of a poll that is under way is waited for. It is not waited out: it would take an event that comes meanwhile.
const POLL: Duration = Duration::from_millis(500);

/// How long the owner is looked for.
const REPORTING: Duration = Duration::from_secs(60);

/// How long an answer of the owner is waited for.
const ANSWER: Duration = Duration::from_secs(1);

/// What is reported to the owner of an agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Taken {
    /// The last epoch in which the process held the agent.
    pub(crate) epoch: u64,
    /// How many events it has taken; `None` if it does not know.
    pub(crate) events: Option<usize>,
    /// The process.
    pub(crate) process: String,
}

/// A report on its way to the holder of the agent.
pub(crate) struct Report {
    pub(crate) taken: Taken,
    /// Says that the mark waits to be published. Dropped without that, the report goes to the next owner.
    pub(crate) heard: oneshot::Sender<()>,
}

/// What is left of a session that was lost to another process.
pub(super) struct Remains {
    pub(super) session: Session,
    pub(super) events: EventStream,
    pub(super) gate: PollGate,
    /// Events that were taken and not published.
    pub(super) waiting: usize,
    /// Others may have been dropped.
    pub(super) is_unsure: bool,
    pub(super) epoch: u64,
}

impl Remains {
    /// Waits for the poll that is under way, and reports what was taken.
    pub(super) async fn report(mut self, context: Arc<Context>) {
        self.gate.close();
        let end = Instant::now() + POLL;
        let events = loop {
            tokio::select! {
                biased;
                item = timeout_at(end, self.events.next()) => match item {
                    Ok(Some(Ok(_))) => self.waiting += 1,
                    Ok(None) => break Some(self.waiting),
                    Ok(Some(Err(_))) | Err(_) => break None,
                },
                () = self.gate.idle() => break Some(self.waiting),
            }
        };
        // The answer to a poll that failed may have held events.
        let is_known = !self.is_unsure && !matches!(self.events.connection(), Connection::Reconnecting { .. });
        let events = events.filter(|_| is_known);
        if events != Some(0) {
            let taken = Taken { epoch: self.epoch, events, process: context.me.to_string() };
            send(&context, self.session.agent(), &taken).await;
        }
    }
}

/// Sends a report until the owner has it.
async fn send(context: &Context, agent: AgentId, taken: &Taken) {
    let subject = context.publishing.subjects.taken(agent);
    let payload: bytes::Bytes = serde_json::to_vec(taken).unwrap_or_default().into();
    let end = Instant::now() + REPORTING;
    while Instant::now() < end {
        if let Ok(Ok(_)) = timeout(ANSWER, context.client.request(subject.clone(), payload.clone())).await {
            return;
        }
        sleep(ANSWER).await;
    }
    tracing::error!(%agent, events = ?taken.events, "events were taken and could not be reported to the owner of the agent");
}
