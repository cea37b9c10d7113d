//! Requests that take something from the gateway: each runs to its end, whoever waits for it.
//!
//! The gateway forgets an event once it has answered with it. A poll therefore is no part of the future that asked for it: it
//! runs in a task, and its answer waits here for whoever asks next. The task ends early only when nobody is left who could ask: the
//! gateway then keeps the event for another process.

use std::sync::Arc;

use reqwest::Response;
use tokio::task::AbortHandle;

use super::watched::Watched;
use crate::operation::entry::Operation;

/// The requests of one agent that take something from the gateway, one at a time.
pub(crate) struct Polls {
    state: Watched<State>,
}

#[derive(Default)]
struct State {
    under_way: bool,
    /// How many requests have begun.
    begun: u64,
    /// Ends the request that was sent last.
    ending: Option<AbortHandle>,
    /// Answers that nobody has taken yet, each with its operation.
    answers: Vec<(&'static str, reqwest::Result<Response>)>,
}

/// The one request that is under way. When it is dropped, the next may be sent.
pub(super) struct UnderWay(Arc<Polls>);

impl UnderWay {
    /// Leaves the answer for whoever asks next.
    pub(super) fn finish(self, operation: &'static Operation, answer: reqwest::Result<Response>) {
        let answers = &mut self.0.state.lock().answers;
        // There is hardly ever more than one.
        answers.reserve_exact(1);
        answers.push((operation.id, answer));
    }
}

/// All that can ask for the answers of one agent. When it is dropped, nobody can.
pub(crate) struct Takers(Arc<Polls>);

impl Takers {
    pub(crate) fn new(polls: &Arc<Polls>) -> Arc<Self> {
        Arc::new(Self(Arc::clone(polls)))
    }
}

impl Drop for Takers {
    fn drop(&mut self) {
        let ending = self.0.state.lock().ending.take();
        if let Some(ending) = ending {
            ending.abort();
        }
    }
}

impl Polls {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { state: Watched::default() })
    }

    /// The next answer of an operation: one that is there already, that of a request which is under way, or that of a new
    /// request. When the future is dropped, the request goes on, and whoever asks next gets its answer.
    ///
    /// `send` gives the whole task of a request. A future to be awaited in the task would take its room there twice.
    pub(super) async fn next<F>(self: &Arc<Self>, operation: &'static Operation, send: impl Fn(UnderWay) -> F) -> reqwest::Result<Response>
    where
        F: Future<Output = ()> + Send + 'static,
    {
        loop {
            let begun = {
                let mut state = self.state.lock();
                if let Some(answer) = state.take(operation) {
                    return answer;
                }
                state.begin()
            };
            if let Some(begun) = begun {
                // Not under the lock: while the runtime shuts down, the task is dropped here, and takes the lock as it goes.
                let task = tokio::spawn(send(UnderWay(Arc::clone(self)))).abort_handle();
                if task.is_finished() {
                    tokio::task::yield_now().await;
                }
                self.state.lock().began(begun, task);
            }
            self.state.wait_until(|state| !state.under_way || state.place(operation).is_some()).await;
        }
    }
}

impl State {
    /// Begins the next request, unless one is under way. Gives its number.
    fn begin(&mut self) -> Option<u64> {
        if self.under_way {
            return None;
        }
        self.under_way = true;
        self.begun += 1;
        Some(self.begun)
    }

    /// The task of a request runs. If it has ended and another one has begun, that one is to be ended.
    fn began(&mut self, number: u64, task: AbortHandle) {
        if self.begun == number {
            self.ending = Some(task);
        }
    }

    fn place(&self, operation: &Operation) -> Option<usize> {
        self.answers.iter().position(|(id, _)| *id == operation.id)
    }

    fn take(&mut self, operation: &Operation) -> Option<reqwest::Result<Response>> {
        self.place(operation).map(|place| self.answers.remove(place).1)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.state.change(|state| state.under_way = false);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::task::{Context, Waker};
    use std::time::Duration;

    use futures_util::FutureExt as _;

    use super::*;
    use crate::operation::table::GET_AGENT_EVENT;

    #[test]
    fn a_poll_that_begins_while_the_runtime_shuts_down_waits_for_its_end() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let handle = runtime.handle().clone();
        drop(runtime);
        // What is spawned from now on is dropped at once.
        let (done, is_done) = mpsc::channel();
        std::thread::spawn(move || {
            let _entered = handle.enter();
            let polls = Polls::new();
            let next = polls.next(&GET_AGENT_EVENT, |under_way| async move { drop(under_way) });
            let is_pending = next.boxed().poll_unpin(&mut Context::from_waker(Waker::noop())).is_pending();
            let _ = done.send(is_pending);
        });
        assert_eq!(is_done.recv_timeout(Duration::from_secs(10)), Ok(true), "it hangs");
    }
}
