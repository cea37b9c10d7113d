//! When an event stream may poll.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

/// Says when an event stream may begin a poll; [`Session::events_through`](crate::Session::events_through) takes it. It is open at first.
/// All clones are the same gate. It serves one stream at a time.
///
/// It serves programs that hand an agent over to another process, or that may poll only while they hold a lease:
///
/// ```
/// # async fn publish(_: ccgateway::Event) {}
/// # async fn example(session: ccgateway::Session) -> Result<(), Box<dyn std::error::Error>> {
/// use ccgateway::event::PollGate;
/// use futures_util::TryStreamExt;
///
/// let gate = PollGate::new();
/// let mut events = session.events_through(&gate);
/// gate.close(); // no further poll begins
/// loop {
///     tokio::select! {
///         biased; // an event that is there comes before the end
///         event = events.try_next() => match event? {
///             Some(event) => publish(event).await,
///             None => break,
///         },
///         () = gate.idle() => break,
///     }
/// }
/// // The poll that was under way has been answered, and its events were taken: another process can go on from here.
/// let exported = session.export()?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct PollGate(Arc<watch::Sender<State>>);

#[derive(Debug, Clone, Copy)]
struct State {
    opening: Opening,
    /// When the poll that is under way began.
    under_way: Option<Instant>,
    begun: u64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Opening {
    Open,
    Until(Instant),
    Closed,
}

impl Default for PollGate {
    fn default() -> Self {
        Self::new()
    }
}

impl PollGate {
    /// An open gate.
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(State { opening: Opening::Open, under_way: None, begun: 0 })))
    }

    /// Polls may begin.
    pub fn open(&self) {
        self.set(Opening::Open);
    }

    /// Polls may begin until then; a poll that has begun goes on. The clock is looked at immediately before each poll.
    pub fn open_until(&self, end: Instant) {
        self.set(Opening::Until(end));
    }

    /// No further poll begins; a poll that is under way goes on.
    pub fn close(&self) {
        self.set(Opening::Closed);
    }

    /// Waits until no poll of the stream is under way. Events of the last poll may still have to be taken from the stream: ask the stream
    /// first, as the example does.
    pub async fn idle(&self) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.0.subscribe().wait_for(|state| state.under_way.is_none()).await;
    }

    /// Whether no poll of the stream is under way.
    pub fn is_idle(&self) -> bool {
        self.0.borrow().under_way.is_none()
    }

    /// How long the poll that is under way has been so; `None` if none is. A gateway that has an event answers at once, so a poll that has
    /// been under way for longer than an answer takes has found the queue of events empty, if the stream is being asked for its next item:
    /// an answer that nobody takes leaves its poll under way.
    pub fn under_way_for(&self) -> Option<Duration> {
        self.0.borrow().under_way.map(|began| began.elapsed())
    }

    /// How many polls have begun.
    pub fn polls(&self) -> u64 {
        self.0.borrow().begun
    }

    fn set(&self, opening: Opening) {
        self.0.send_if_modified(|state| std::mem::replace(&mut state.opening, opening) != opening);
    }

    /// Waits until a poll may begin at or after a time, and begins it.
    pub(super) async fn pass(&self, at: Instant) -> UnderWay {
        let mut states = self.0.subscribe();
        sleep_until(at).await;
        loop {
            let opening = states.borrow_and_update().opening;
            let is_open = match opening {
                Opening::Open => true,
                Opening::Until(end) => Instant::now() < end,
                Opening::Closed => false,
            };
            if is_open {
                self.0.send_modify(|state| {
                    state.under_way = Some(Instant::now());
                    state.begun += 1;
                });
                return UnderWay(self.clone());
            }
            let _ = states.changed().await;
        }
    }
}

/// A poll, until it is answered or its stream is gone.
pub(super) struct UnderWay(PollGate);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.0.send_modify(|state| state.under_way = None);
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::timeout;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_gate_is_open_until_its_time_and_again_when_it_is_opened() {
        let gate = PollGate::new();
        let now = Instant::now();
        gate.open_until(now + Duration::from_secs(5));
        drop(gate.pass(now + Duration::from_secs(4)).await);
        let late = gate.pass(now + Duration::from_secs(5));
        tokio::pin!(late);
        assert!(timeout(Duration::from_secs(60), &mut late).await.is_err());
        gate.open_until(Instant::now() + Duration::from_secs(5));
        let under_way = late.await;
        assert_eq!(gate.polls(), 2);
        assert!(timeout(Duration::from_secs(1), gate.idle()).await.is_err());
        assert_eq!(gate.under_way_for(), Some(Duration::from_secs(1)));
        drop(under_way);
        assert_eq!(gate.under_way_for(), None);
        gate.close();
        gate.idle().await;
        assert!(timeout(Duration::from_secs(60), gate.pass(now)).await.is_err());
    }
}
