//! Where calls wait: skill queues and voice menus.

use crate::ids::{IvrId, QueueId};

/// One skill queue of the contact centre.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkillQueue {
    /// Queue id.
    pub id: QueueId,
    /// Queue name, as `agentskills` returns it.
    pub name: String,
    /// Number that customers dial to get into the queue.
    pub access_number: String,
}

/// One voice menu (IVR flow) of the contact centre. It takes every call at once, and plays nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ivr {
    /// Id of the flow.
    pub id: IvrId,
    /// What it is for.
    pub description: String,
    /// System access code that leads to it.
    pub access_code: String,
}

impl SkillQueue {
    /// A skill queue that customers reach by dialling `access_number`.
    #[must_use]
    pub fn new(id: impl Into<QueueId>, name: impl Into<String>, access_number: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), access_number: access_number.into() }
    }
}

impl Ivr {
    /// A voice menu that the system access code `access_code` leads to.
    #[must_use]
    pub fn new(id: impl Into<IvrId>, description: impl Into<String>, access_code: impl Into<String>) -> Self {
        Self { id: id.into(), description: description.into(), access_code: access_code.into() }
    }
}
