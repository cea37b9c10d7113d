//! A bounded buffer of events between who brings them and who takes them.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::envelope::Event;
use super::gap::Gap;
use crate::error::Error;

/// What waits for one stream, and a mark where something was left out.
pub(crate) struct Buffer(Mutex<State>);

struct State {
    items: VecDeque<Result<Event, Error>>,
    capacity: usize,
    /// What is missing behind the items.
    gap: Option<Gap>,
    ended: bool,
    waker: Option<Waker>,
}

impl Buffer {
    pub(crate) fn new(capacity: NonZeroUsize) -> Arc<Self> {
        let (items, capacity) = (VecDeque::new(), capacity.get());
        Arc::new(Self(Mutex::new(State { items, capacity, gap: None, ended: false, waker: None })))
    }

    /// Puts an item in, or leaves it out and marks the place while the buffer is full.
    pub(crate) fn push(&self, item: Result<Event, Error>) {
        self.change(|state| state.push(item));
    }

    /// Puts all of these events in, behind a mark for what is missing before them, or none of them and says so. An empty buffer takes
    /// any number, so that none is refused for ever.
    #[cfg(feature = "push")]
    pub(crate) fn offer(&self, events: Vec<Event>, missing: Option<Gap>) -> bool {
        self.change(|state| {
            let fits = state.ended || state.items.is_empty() || state.len() + events.len() <= state.capacity;
            if fits && !state.ended {
                missing.into_iter().for_each(|gap| state.miss(gap));
                let mark = state.mark();
                state.items.extend(mark.into_iter().chain(events.into_iter().map(Ok)));
            }
            fits
        })
    }

    /// Marks that events may be missing here.
    pub(crate) fn mark(&self, gap: Gap) {
        self.change(|state| state.miss(gap));
    }

    /// Nothing follows what is in it.
    pub(crate) fn end(&self) {
        self.change(|state| state.ended = true);
    }

    /// Takes all events, with the mark behind them. An error stays.
    pub(crate) fn take_all(&self) -> Vec<Event> {
        let mut state = self.lock();
        let mut events = Vec::new();
        while state.items.front().is_some_and(Result::is_ok) {
            events.extend(state.items.pop_front().into_iter().flatten());
        }
        let mark = if state.items.is_empty() { state.mark() } else { None };
        events.extend(mark.into_iter().flatten());
        events
    }

    /// The next item.
    pub(crate) fn poll(&self, context: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        let mut state = self.lock();
        match state.items.pop_front().or_else(|| state.mark()) {
            Some(item) => Poll::Ready(Some(item)),
            None if state.ended => Poll::Ready(None),
            None => {
                state.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    /// Whether nothing is put in any more.
    pub(crate) fn is_ended(&self) -> bool {
        self.lock().ended
    }

    /// Whether nothing comes out any more.
    pub(crate) fn is_terminated(&self) -> bool {
        let state = self.lock();
        state.ended && state.items.is_empty() && state.gap.is_none()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state, and wakes whoever waits for it.
    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let (result, waker) = {
            let mut state = self.lock();
            (change(&mut state), state.waker.take())
        };
        if let Some(waker) = waker {
            waker.wake();
        }
        result
    }
}

impl State {
    fn len(&self) -> usize {
        self.items.len() + usize::from(self.gap.is_some())
    }

    fn push(&mut self, item: Result<Event, Error>) {
        if self.ended {
            return;
        }
        // An error is the last item; it always fits.
        if item.is_ok() && self.len() >= self.capacity {
            self.miss(Gap::full_buffer(self.capacity, 1));
            return;
        }
        let mark = self.mark();
        self.items.extend(mark);
        self.items.push_back(item);
    }

    fn miss(&mut self, gap: Gap) {
        if self.ended {
            return;
        }
        match &mut self.gap {
            Some(known) => known.join(gap),
            None => self.gap = Some(gap),
        }
    }

    /// The mark of what is missing.
    fn mark(&mut self) -> Option<Result<Event, Error>> {
        self.gap.take().map(|gap| Ok(Event::gap(gap)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(number: u32) -> Result<Event, Error> {
        Ok(serde_json::from_str(&format!(r#"{{"eventType":"{number}"}}"#)).unwrap())
    }

    fn buffer(capacity: usize) -> Arc<Buffer> {
        Buffer::new(capacity.try_into().unwrap())
    }

    fn take(buffer: &Buffer) -> Vec<String> {
        let mut context = Context::from_waker(Waker::noop());
        let mut names = Vec::new();
        while let Poll::Ready(Some(Ok(event))) = buffer.poll(&mut context) {
            let dropped = serde_json::from_value::<Gap>(event.content()).map_or(0, |gap| gap.dropped_events);
            names.push(if dropped == 0 { event.event_type().to_owned() } else { format!("{dropped} dropped") });
        }
        names
    }

    #[test]
    fn a_full_buffer_says_in_their_place_how_many_events_it_left_out() {
        let buffer = buffer(2);
        (1..=5).for_each(|number| buffer.push(event(number)));
        assert_eq!(take(&buffer), ["1", "2", "3 dropped"]);
        buffer.push(event(6));
        assert_eq!(take(&buffer), ["6"]);
    }

    #[test]
    fn a_buffer_that_is_emptied_in_between_marks_each_place() {
        let buffer = buffer(1);
        buffer.push(event(1));
        buffer.push(event(2));
        let mut context = Context::from_waker(Waker::noop());
        assert!(buffer.poll(&mut context).is_ready());
        buffer.push(event(3));
        assert_eq!(take(&buffer), ["2 dropped"]);
        buffer.push(event(4));
        buffer.end();
        assert_eq!(take(&buffer), ["4"]);
        assert!(matches!(buffer.poll(&mut context), Poll::Ready(None)));
    }

    #[test]
    fn a_mark_stands_between_the_events_before_and_after_it() {
        let buffer = buffer(5);
        buffer.push(event(1));
        buffer.mark(Gap::interrupted("away"));
        buffer.mark(Gap::interrupted("away again"));
        buffer.push(event(2));
        assert_eq!(take(&buffer), ["1", Gap::EVENT_TYPE, "2"]);
    }

    #[cfg(feature = "push")]
    #[test]
    fn events_are_offered_all_together_and_an_empty_buffer_takes_any_number() {
        let buffer = buffer(2);
        let offer = |numbers: std::ops::Range<u32>| buffer.offer(numbers.map(|number| event(number).unwrap()).collect(), None);
        assert!(offer(0..3));
        assert!(!offer(3..4));
        assert_eq!(take(&buffer), ["0", "1", "2"]);
        assert!(offer(3..4) && offer(4..5) && !offer(5..6));
        assert_eq!(take(&buffer), ["3", "4"]);
        assert!(buffer.offer(vec![event(5).unwrap()], Some(Gap::interrupted("refused"))));
        assert_eq!(take(&buffer), [Gap::EVENT_TYPE, "5"]);
        buffer.end();
        assert!(offer(6..9) && take(&buffer).is_empty(), "nobody takes it any more");
    }
}
