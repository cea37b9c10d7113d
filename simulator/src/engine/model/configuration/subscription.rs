//! Subscriptions to the results of speech recognition.

use std::fmt;

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
