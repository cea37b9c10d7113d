//! Commands that are confirmed by events.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::time::{Instant, timeout_at};

use super::hub::{Hub, Progress};
use crate::ids::CallId;
use crate::live::outcome::{ConfirmError, Confirmable, Confirmed, Expectation, Seen, Ticket, Verdict};

/// How long an outcome may take by default: as long as a phone may ring.
const OUTCOME: Duration = Duration::from_secs(60);

/// A request that is sent when this is awaited, and that is done when an event says what came of it; from
/// [`LiveAgent::confirm`](super::LiveAgent::confirm).
///
/// It gives the answer and the event that confirmed it, or a [`ConfirmError`] that tells apart what has happened and so what to do.
/// When the future is dropped, the command is forgotten, but what was sent is not taken back; nothing is ever sent twice.
#[must_use = "a request is sent when it is awaited"]
pub struct Confirm<R> {
    hub: Arc<Hub>,
    request: R,
    within: Duration,
}

impl<R: Confirmable> Confirm<R> {
    pub(super) fn new(hub: Arc<Hub>, request: R) -> Self {
        Self { hub, request, within: OUTCOME }
    }

    /// How long the outcome may take, from the answer of the gateway on; 60 seconds by default. The answer has the limits of the session
    /// ([`Session::with_time_limit`](crate::Session::with_time_limit)).
    pub fn within(mut self, limit: Duration) -> Self {
        self.within = limit;
        self
    }

    /// The request with other values than it has.
    pub fn with(mut self, change: impl FnOnce(R) -> R) -> Self {
        self.request = change(self.request);
        self
    }

    /// The request alone, without waiting for an outcome.
    pub fn into_request(self) -> R {
        self.request
    }
}

impl<R: Confirmable> IntoFuture for Confirm<R> {
    type Output = Result<Confirmed<R::Answer>, ConfirmError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        confirm(self).boxed()
    }
}

async fn confirm<R: Confirmable>(confirm: Confirm<R>) -> Result<Confirmed<R::Answer>, ConfirmError> {
    let Confirm { hub, request, within } = confirm;
    let expectation = request.expectation();
    let operation = expectation.operation();
    if !expectation.can_be_confirmed() {
        return Err(ConfirmError::NothingToWaitFor { operation });
    }
    // Before the request is sent: the outcome can come before the answer.
    let command = Command::begin(hub, expectation);
    let answer = request.await.map_err(|error| ConfirmError::of_request(operation, error))?;
    command.answered(R::call_of(&answer));
    match timeout_at(Instant::now() + within, command.verdict()).await {
        Ok(Some(Verdict::Succeeded(outcome))) => Ok(Confirmed::new(answer, outcome.event, outcome.progress)),
        Ok(Some(Verdict::Failed(outcome))) => Err(ConfirmError::failed(operation, outcome)),
        Ok(Some(Verdict::SessionEnded(event))) => Err(ConfirmError::session_gone(operation, Some(event))),
        Ok(None) => Err(ConfirmError::session_gone(operation, None)),
        Err(_) => Err(ConfirmError::no_outcome(operation, within, command.cancel())),
    }
}

/// A command that is under way; it is forgotten when this is dropped.
struct Command {
    hub: Arc<Hub>,
    ticket: Ticket,
    /// In which of the agent's sessions it was sent.
    session: u64,
}

impl Command {
    fn begin(hub: Arc<Hub>, expectation: Expectation) -> Self {
        let (ticket, session) = hub.begin(expectation);
        Self { hub, ticket, session }
    }

    fn answered(&self, call: Option<CallId>) {
        self.hub.command_answered(self.ticket, call);
    }

    /// What came of it; `None` if the session is gone.
    async fn verdict(&self) -> Option<Verdict> {
        let mut steps = self.hub.steps();
        loop {
            match self.hub.progress(self.ticket, self.session) {
                Progress::Decided(verdict) => return Some(verdict),
                Progress::SessionGone => return None,
                // The hub has the sender, so waiting cannot fail.
                Progress::UnderWay => drop(steps.changed().await),
            }
        }
    }

    fn cancel(&self) -> Seen {
        self.hub.cancel(self.ticket)
    }
}

impl Drop for Command {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl<R> std::fmt::Debug for Confirm<R> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Confirm").field("within", &self.within).finish_non_exhaustive()
    }
}
