//! Notes and bulletins.

use crate::engine::model::messaging::BulletinTarget;
use crate::ids::AgentId;

/// What an agent sends to others.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NoteCommand {
    /// A note (`sendNoteletEx` and `sendNotelet`).
    SendNotelet {
        /// Agents that are to get it; `None` when they could not be read.
        receivers: Option<Vec<AgentId>>,
        /// The text; `None` when it is missing.
        content: Option<String>,
    },
    /// A bulletin.
    NotifyBulletin {
        /// Whom it is for.
        target: BulletinTarget,
        /// Name of the group or queue.
        name: String,
        /// The text.
        content: String,
    },
}
