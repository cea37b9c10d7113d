//! Subscriptions to the results of speech recognition.

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_INPUT, SUBSCRIPTION_HANDSHAKE, SUBSCRIPTION_NOT_ENDED, SUBSCRIPTION_NOT_REGISTERED};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::is_url;
use crate::engine::model::calendar::day_and_time;
use crate::engine::model::configuration::subscription::SubscriptionRequest;
use crate::engine::state::State;
use crate::engine::state::configuration::Subscription;

const RECOGNITION: &str = "1";
const CALLBACK_MAX: usize = 200;
const TOKEN_MAX: usize = 256;
const SUBSCRIPTIONS_MAX: usize = 1000;

impl State {
    // Choice: no speech is recognised here, so no results are sent; the robot is not looked up.
    pub(crate) fn subscribe(&mut self, request: &SubscriptionRequest) -> Handled {
        let is_known = request.kind == RECOGNITION && request.analysed.is_some();
        if !is_known || request.token.len() > TOKEN_MAX || !is_url(&request.callback_uri, CALLBACK_MAX) {
            return Err(CONFIG_INPUT);
        }
        if self.configuration.subscriptions.len() >= SUBSCRIPTIONS_MAX {
            return Err(SUBSCRIPTION_NOT_REGISTERED);
        }
        self.configuration.last_subscription += 1;
        let (day, time) = day_and_time(self.now);
        let task = format!("{day}{}-001-{:05}", &time[..6], self.configuration.last_subscription);
        self.configuration.subscriptions.insert(task.clone(), Subscription { token: request.token.clone(), seen: self.now });
        Ok(ConfigurationData::Subscription(task).into())
    }

    // Choice: a heartbeat with another token than the subscription's own is refused, and so is one for a subscription that has ended.
    pub(crate) fn keep_alive(&mut self, task: &str, token: Option<&str>) -> Handled {
        let now = self.now;
        let subscription = self.configuration.subscriptions.get_mut(task).ok_or(SUBSCRIPTION_HANDSHAKE)?;
        if token.is_some_and(|token| token != subscription.token) {
            return Err(CONFIG_INPUT);
        }
        subscription.seen = now;
        Ok(Outcome::Absent)
    }

    pub(crate) fn unsubscribe(&mut self, task: &str) -> Handled {
        if task.trim().is_empty() {
            return Err(CONFIG_INPUT);
        }
        self.configuration.subscriptions.remove(task).map(|_| Outcome::Absent).ok_or(SUBSCRIPTION_NOT_ENDED)
    }

    pub(crate) fn end_silent_subscriptions(&mut self) {
        let now = self.now;
        self.configuration.subscriptions.retain(|_, subscription| subscription.is_alive(now));
    }
}
