//! What a receiver knows of one agent's session.

use std::sync::{Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::time::Instant;

use super::repetition::Repetition;
use super::token::Tokens;
use crate::error::Error;
use crate::event::Event;
use crate::event::feed::Feed;
use crate::event::follow::Follow;
use crate::event::gap::Gap;
use crate::ids::AgentId;
use crate::secret::Secret;
use crate::session::Session;

/// An agent whose events are pushed: its tokens, and the way of its events to the stream.
pub(super) struct PushedAgent {
    pub(super) agent: AgentId,
    pub(super) feed: Feed,
    state: Mutex<State>,
}

struct State {
    tokens: Tokens,
    /// By which the registry finds this agent.
    keys: Vec<u64>,
    repetition: Repetition,
    /// The events of the last request that did not fit: the gateway may send them again.
    refused: Option<Vec<u64>>,
    /// Whether it has sent others instead of refused ones.
    missed: bool,
    session: Option<Weak<tokio::sync::Mutex<Follow>>>,
    /// When its stream ended.
    ended: Option<Instant>,
}

impl PushedAgent {
    pub(super) fn new(agent: AgentId, token: Secret, feed: Feed, repeats_within: Duration, now: Instant) -> Self {
        let state = State {
            tokens: Tokens::new(token, now),
            keys: Vec::new(),
            repetition: Repetition::new(repeats_within),
            refused: None,
            missed: false,
            session: None,
            ended: None,
        };
        Self { agent, feed, state: Mutex::new(state) }
    }

    /// Takes the events of a request, without those that have been taken before. False if they do not fit.
    pub(super) fn take(&self, events: &[Event], now: Instant) -> bool {
        let mut state = self.state();
        let marks = state.repetition.marks(events);
        let are_new = state.repetition.are_new(events, &marks, now);
        let new: Vec<Event> = events.iter().zip(&are_new).filter(|(_, new)| **new).map(|(event, _)| event.clone()).collect();
        if new.is_empty() {
            return true;
        }
        let others_were_refused = state.refused.as_ref().is_some_and(|refused| !marks.starts_with(refused));
        let missing = (state.missed || others_were_refused).then(|| Gap::interrupted("refused events did not come again"));
        let taken = self.feed.offer(new, missing);
        if taken {
            state.repetition.taken(events, marks, &are_new, now);
            (state.refused, state.missed) = (None, false);
        } else {
            if state.refused.is_none() {
                tracing::warn!(agent = %self.agent, "pushed events are refused: the program does not keep up");
            }
            state.missed |= others_were_refused;
            state.refused = Some(marks);
        }
        taken
    }

    pub(super) fn token(&self) -> Secret {
        self.state().tokens.current().clone()
    }

    pub(super) fn accepts(&self, token: &str) -> bool {
        self.state().tokens.accept(token)
    }

    /// The token to send with the next heartbeat.
    pub(super) fn offer(&self, now: Instant, lifetime: Duration) -> Result<Option<Secret>, Error> {
        self.state().tokens.offer(now, lifetime)
    }

    /// The gateway has another token: the next heartbeat renews it.
    pub(super) fn outdate(&self) {
        self.state().tokens.outdate();
    }

    pub(super) fn confirm(&self, now: Instant) {
        self.state().tokens.confirm(now);
    }

    /// Replaces the keys by which the registry finds this agent by those of its present tokens. Gives those before and those now.
    pub(super) fn renew_keys(&self, key: impl Fn(&str) -> u64) -> (Vec<u64>, Vec<u64>) {
        let mut state = self.state();
        let now: Vec<u64> = state.tokens.all().map(|token| key(token.expose())).collect();
        (std::mem::replace(&mut state.keys, now.clone()), now)
    }

    pub(super) fn keys(&self) -> Vec<u64> {
        self.state().keys.clone()
    }

    pub(super) fn bind(&self, session: &Session) {
        self.state().session = Some(session.identity());
    }

    /// Whether it is the agent of this session.
    pub(super) fn is_of(&self, session: &Session) -> bool {
        self.state().session.as_ref().is_some_and(|own| own.ptr_eq(&session.identity()))
    }

    pub(super) fn end(&self, now: Instant) {
        self.state().ended = Some(now);
    }

    /// Whether its stream has ended.
    pub(super) fn is_over(&self) -> bool {
        self.state().ended.is_some() || self.feed.is_over()
    }

    /// Whether nobody can follow it any more, and the gateway has had the time to say so.
    pub(super) fn is_stale(&self, now: Instant, after: Duration) -> bool {
        let state = self.state();
        let abandoned = state.session.as_ref().is_some_and(|session| session.strong_count() == 0);
        abandoned || state.ended.is_some_and(|ended| now >= ended + after)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
