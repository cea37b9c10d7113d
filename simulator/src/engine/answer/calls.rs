//! Answers to queries about calls.

use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::ids::QueueId;

/// A call in an answer. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallDetails {
    /// Call id.
    pub call: CallId,
    /// Call feature.
    pub feature: Feature,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// Queue that the call came through: id and name.
    pub queue: Option<(QueueId, String)>,
    /// Attached data.
    pub data: String,
    /// When the agent answered or, for a call that waits or rings, when it came.
    pub begin: Option<u64>,
    /// When it ended for the agent.
    pub end: Option<u64>,
    /// Seconds since it came.
    pub age: u64,
}
