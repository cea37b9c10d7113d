//! Agents as the configuration interface adds them.

use std::fmt;

use crate::config::agent::SkillWeight;
use crate::ids::{QueueId, RoleId};

/// An agent that is to be added.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct NewAgent {
    /// Name; empty: the id.
    pub name: String,
    /// Full name; empty: the name.
    pub full_name: String,
    /// Password; empty: every password is right.
    pub password: String,
    /// Role.
    pub role: Option<RoleId>,
    /// Whether speech is recognised: 1 or 0.
    pub recognises_speech: Option<u32>,
    /// How many chats at a time.
    pub chats: Option<u32>,
    /// Whether both channels are recorded: 1 or 0.
    pub dual_channel: Option<u32>,
    /// Skill queues, with the weights there.
    pub skills: Vec<(QueueId, SkillWeight)>,
}

impl fmt::Debug for NewAgent {
    /// Leaves the password out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewAgent").field("name", &self.name).field("role", &self.role).finish_non_exhaustive()
    }
}

/// What the configuration interface knows of an agent beside what the agent interface uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AgentProfile {
    pub(crate) full_name: String,
    pub(crate) role: RoleId,
    pub(crate) recognises_speech: bool,
    pub(crate) chats: u32,
}
