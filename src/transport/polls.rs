//! Requests that take something from the gateway: each runs to its end, whoever waits for it.
//!
//! The gateway forgets an event once it has answered with it. A poll therefore is no part of the future that asked for it: it
//! runs in a task, and its answer waits here for whoever asks next. The task ends early only when nobody is left who could ask: the
//! gateway then keeps the event for another process.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use reqwest::Response;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use crate::operation::entry::Operation;

/// The requests of one agent that take something from the gateway, one at a time.
pub(crate) struct Polls {
    state: Mutex<State>,
    changes: watch::Sender<()>,
}

#[derive(Default)]
struct State {
    under_way: bool,
    /// Ends the request that was sent last.
    ending: Option<AbortHandle>,
    /// Answers that nobody has taken yet, each with its operation.
    answers: Vec<(&'static str, reqwest::Result<Response>)>,
}

/// The one request that is under way. When it is dropped, the next may be sent.
struct UnderWay(Arc<Polls>);

/// All that can ask for the answers of one agent. When it is dropped, nobody can.
pub(crate) struct Takers(Arc<Polls>);

impl Takers {
    pub(crate) fn new(polls: &Arc<Polls>) -> Arc<Self> {
        Arc::new(Self(Arc::clone(polls)))
    }
}

impl Drop for Takers {
    fn drop(&mut self) {
        let ending = self.0.state().ending.take();
        if let Some(ending) = ending {
            ending.abort();
        }
    }
}

impl Polls {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { state: Mutex::default(), changes: watch::Sender::new(()) })
    }

    /// The next answer of an operation: one that is there already, that of a request which is under way, or that of a new
    /// request. When the future is dropped, the request goes on, and whoever asks next gets its answer.
    pub(crate) async fn next<F>(self: &Arc<Self>, operation: &'static Operation, send: impl Fn() -> F) -> reqwest::Result<Response>
    where
        F: Future<Output = reqwest::Result<Response>> + Send + 'static,
    {
        let mut changes = self.changes.subscribe();
        loop {
            {
                let mut state = self.state();
                if let Some(place) = state.answers.iter().position(|(id, _)| *id == operation.id) {
                    return state.answers.remove(place).1;
                }
                if !state.under_way {
                    state.under_way = true;
                    let (under_way, request) = (UnderWay(Arc::clone(self)), send());
                    let task = tokio::spawn(async move {
                        let answer = request.await;
                        under_way.0.state().answers.push((operation.id, answer));
                    });
                    state.ending = Some(task.abort_handle());
                }
            }
            // The sender lives as long as `self`, so waiting cannot fail.
            let _ = changes.changed().await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.state().under_way = false;
        self.0.changes.send_replace(());
    }
}
