//! The stream of one subscriber of a live agent.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use futures_util::stream::{self, BoxStream, Fuse};
use futures_util::{FutureExt, StreamExt};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::hub::Hub;
use super::notice::{Missed, Notice};
use crate::event::{Event, EventKind};

/// What happens to an agent, from [`LiveAgent::subscribe`](super::LiveAgent::subscribe): events, changes and, at last, the end.
///
/// Any number of subscribers share one ring of the latest 256 notices. None waits for another. One that falls behind by more than that is
/// told how many it missed, gets the view as it is then, and goes on from there; it never gets anything twice or out of order.
///
/// It gives everything, or what is chosen: [`events`](Self::events), [`events_where`](Self::events_where), [`changes`](Self::changes).
/// [`Notice::Session`], [`Notice::Missed`] and [`Notice::Ended`] come in any case. [`select`](Self::select) picks out values of one type.
pub struct Subscription {
    notices: Fuse<BoxStream<'static, Notice>>,
}

impl Subscription {
    pub(super) fn new(hub: Arc<Hub>) -> Self {
        let place = Place { receiver: hub.subscribe(), hub, ended: false };
        let notices = stream::unfold(place, |mut place| async move { Some((place.next().await?, place)) });
        Self { notices: notices.boxed().fuse() }
    }

    /// Events alone, without changes.
    #[must_use]
    pub fn events(self) -> Self {
        self.only(|notice| !matches!(notice, Notice::Change(_)))
    }

    /// Some of the events, without changes.
    ///
    /// ```
    /// # fn example(live: &ccgateway::live::LiveAgent) {
    /// use ccgateway::EventKind;
    ///
    /// let states = live.subscribe().events_where(|kind| matches!(kind, EventKind::StateReady | EventKind::StateBusy));
    /// # }
    /// ```
    #[must_use]
    pub fn events_where(self, wanted: impl Fn(&EventKind) -> bool + Send + 'static) -> Self {
        self.only(move |notice| match notice {
            Notice::Event(event) => wanted(event.kind()),
            Notice::Change(_) => false,
            _ => true,
        })
    }

    /// Changes of the view alone, without events.
    #[must_use]
    pub fn changes(self) -> Self {
        self.only(|notice| !matches!(notice, Notice::Event(_)))
    }

    /// What a function makes of events and changes; what it makes nothing of is left out. The stream ends when the live agent ends.
    ///
    /// ```
    /// # async fn example(live: &ccgateway::live::LiveAgent) {
    /// use ccgateway::EventKind;
    /// use ccgateway::live::Notice;
    /// use futures_util::StreamExt;
    ///
    /// // The content of one kind of event:
    /// let mut talks = live.subscribe().select(|notice| match notice {
    ///     Notice::Event(event) => match event.kind() {
    ///         EventKind::Talking(talk) => Some(talk.clone()),
    ///         _ => None,
    ///     },
    ///     _ => None,
    /// });
    /// while let Some(talk) = talks.next().await {
    ///     match talk {
    ///         Ok(talk) => println!("talking to {:?}", talk.caller()),
    ///         Err(missed) => println!("{} left out; talking now: {:?}", missed.count, missed.view.current_call()),
    ///     }
    /// }
    /// # }
    /// ```
    pub fn select<T: Send + 'static>(
        self,
        mut choose: impl FnMut(&Notice) -> Option<T> + Send + 'static,
    ) -> impl FusedStream<Item = Result<T, Missed>> + Send + Unpin {
        let chosen = self.notices.filter_map(move |notice| {
            let item = match notice {
                Notice::Missed(missed) => Some(Err(missed)),
                notice => choose(&notice).map(Ok),
            };
            std::future::ready(item)
        });
        chosen.fuse()
    }

    fn only(self, wanted: impl Fn(&Notice) -> bool + Send + 'static) -> Self {
        let notices = self.notices.filter(move |notice| std::future::ready(wanted(notice)));
        Self { notices: notices.boxed().fuse() }
    }

    /// The next event that fulfils a condition; `None` at the end. Everything before it is left out.
    pub async fn event_where(&mut self, wanted: impl Fn(&Event) -> bool) -> Option<Arc<Event>> {
        loop {
            if let Notice::Event(event) = self.next().await?
                && wanted(&event)
            {
                return Some(event);
            }
        }
    }

    /// The next notice if it is there already.
    pub fn try_next_now(&mut self) -> Option<Notice> {
        self.next().now_or_never().flatten()
    }
}

impl Stream for Subscription {
    type Item = Notice;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Notice>> {
        self.notices.poll_next_unpin(context)
    }
}

impl FusedStream for Subscription {
    fn is_terminated(&self) -> bool {
        self.notices.is_terminated()
    }
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Subscription").finish_non_exhaustive()
    }
}

/// Where a subscriber is in the ring of notices.
struct Place {
    receiver: Option<Receiver<Notice>>,
    hub: Arc<Hub>,
    ended: bool,
}

impl Place {
    async fn next(&mut self) -> Option<Notice> {
        if let Some(receiver) = &mut self.receiver {
            match receiver.recv().await {
                Ok(notice) => return Some(notice),
                Err(RecvError::Lagged(lagged)) => return Some(Notice::Missed(self.hub.catch_up(receiver, lagged))),
                Err(RecvError::Closed) => self.receiver = None,
            }
        }
        if std::mem::replace(&mut self.ended, true) {
            return None;
        }
        self.hub.end_reason().map(Notice::Ended)
    }
}
