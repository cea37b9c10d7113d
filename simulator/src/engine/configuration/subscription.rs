//! Subscriptions to the results of speech recognition.

use std::fmt;

use super::{ConfigurationData, is_url, told};
use crate::engine::Engine;
use crate::engine::answer::{Handled, Outcome};
use crate::engine::codes::{CONFIG_FAILED, CONFIG_INPUT};
use crate::engine::event::day_and_time;

const RECOGNITION: &str = "1";
const CALLBACK_MAX: usize = 200;
const TOKEN_MAX: usize = 256;
/// A subscription without a heartbeat for this long is over.
const LAPSES_AFTER: u64 = 5 * 60 * 1000;

/// What a subscription asks for.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SubscriptionRequest {
    /// 1: recognition.
    pub kind: String,
    /// Token that heartbeats and notifications show.
    pub token: String,
    /// Address that results are to be sent to.
    pub callback_uri: String,
    /// Whether their meaning is to be analysed; `None` when the field is missing.
    pub analysed: Option<bool>,
    /// Access code of the robot.
    pub robot: String,
}

impl fmt::Debug for SubscriptionRequest {
    /// Leaves out the token, and the address, which may hold another.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubscriptionRequest").field("kind", &self.kind).field("analysed", &self.analysed).finish_non_exhaustive()
    }
}

/// A subscription.
pub(super) struct Subscription {
    token: String,
    /// When it began, or the last heartbeat came.
    seen: u64,
}

impl fmt::Debug for Subscription {
    /// Leaves the token out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("seen", &self.seen).finish_non_exhaustive()
    }
}

impl Subscription {
    pub(super) fn is_alive(&self, now: u64) -> bool {
        now < self.seen.saturating_add(LAPSES_AFTER)
    }
}

impl Engine {
    // Choice: nobody's speech is recognised here, so no results are sent; the robot is not looked for.
    pub(super) fn subscribe(&mut self, request: &SubscriptionRequest) -> Handled {
        let is_known = request.kind == RECOGNITION && request.analysed.is_some();
        if !is_known || request.token.len() > TOKEN_MAX || !is_url(&request.callback_uri, CALLBACK_MAX) {
            return Err(CONFIG_INPUT);
        }
        self.configuration.last_subscription += 1;
        let (day, time) = day_and_time(self.now);
        let task = format!("{day}{}-001-{:05}", &time[..6], self.configuration.last_subscription);
        self.configuration.subscriptions.insert(task.clone(), Subscription { token: request.token.clone(), seen: self.now });
        Ok(told(ConfigurationData::Subscription(task)))
    }

    // Choice: a heartbeat that does not show the subscription's own token is refused, and so is one for a subscription that is over.
    pub(super) fn keep_alive(&mut self, task: &str, token: Option<&str>) -> Handled {
        let now = self.now;
        let subscription = self.configuration.subscriptions.get_mut(task).ok_or(CONFIG_FAILED)?;
        if token.is_some_and(|token| token != subscription.token) {
            return Err(CONFIG_INPUT);
        }
        subscription.seen = now;
        Ok(Outcome::Absent)
    }

    pub(super) fn unsubscribe(&mut self, task: &str) -> Handled {
        if task.trim().is_empty() {
            return Err(CONFIG_INPUT);
        }
        self.configuration.subscriptions.remove(task).map(|_| Outcome::Absent).ok_or(CONFIG_FAILED)
    }

    pub(super) fn end_silent_subscriptions(&mut self) {
        let now = self.now;
        self.configuration.subscriptions.retain(|_, subscription| subscription.is_alive(now));
    }
}
