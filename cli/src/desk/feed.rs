//! What a page gets: first who it is for, the view and the log, then whatever changes.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::Event;
use ccgateway::live::model::AgentView;
use futures_util::Stream;
use futures_util::stream::unfold;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::watch;

use super::shared::Shared;

/// How long a page waits before it connects again.
const RETRY: Duration = Duration::from_secs(1);

/// The events for one page. A page that reads slowly gets the newest view and no older ones.
pub(super) struct Feed {
    shared: Arc<Shared>,
    view: watch::Receiver<Arc<AgentView>>,
    newest: watch::Receiver<u64>,
    ended: watch::Receiver<Option<Value>>,
    /// The last entry of the log that the page has.
    last: u64,
    ready: VecDeque<Event>,
    /// Whether the view can change no more.
    is_last_view: bool,
}

impl Feed {
    pub(super) fn new(shared: Arc<Shared>, last: u64) -> Self {
        let (mut view, mut newest, mut ended) = (shared.live.watch(), shared.journal.watch(), shared.ended.subscribe());
        view.mark_changed();
        newest.mark_changed();
        ended.mark_changed();
        let hello = event("hello", &shared.hello()).retry(RETRY);
        Self { shared, view, newest, ended, last, ready: [hello].into(), is_last_view: false }
    }

    pub(super) fn into_stream(self) -> impl Stream<Item = Result<Event, Infallible>> {
        unfold(self, |mut feed| async { feed.next().await.map(|event| (Ok(event), feed)) })
    }

    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            tokio::select! {
                biased;
                changed = self.view.changed(), if !self.is_last_view => match changed {
                    Ok(()) => return Some(event("view", &**self.view.borrow_and_update())),
                    Err(_) => self.is_last_view = true,
                },
                // The senders are in what this feed holds, so they are there.
                Ok(()) = self.newest.changed() => {
                    self.newest.mark_unchanged();
                    for entry in self.shared.journal.after(self.last) {
                        self.last = entry.number;
                        self.ready.push_back(event("entry", &entry).id(entry.number.to_string()));
                    }
                }
                Ok(()) = self.ended.changed() => if let Some(reason) = &*self.ended.borrow_and_update() {
                    return Some(event("ended", reason));
                },
                else => return None,
            }
        }
    }
}

fn event(name: &str, data: &impl Serialize) -> Event {
    // What is sent here has no map with keys other than texts, the only thing that fails.
    Event::default().event(name).json_data(data).unwrap_or_default()
}
