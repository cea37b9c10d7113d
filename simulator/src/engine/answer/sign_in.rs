//! The answer to a sign-in.

use crate::ids::{AgentId, VdnId};

/// What a sign-in is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignIn {
    /// VDN of the agent.
    pub vdn: VdnId,
    /// Agent id.
    pub agent: AgentId,
    /// Whether text chat is signed in too.
    pub text_chat: bool,
    /// Time of the sign-in in milliseconds since 1970.
    pub login_time: u64,
    /// Whether the password has to be changed.
    pub must_change_password: bool,
    /// Days until the password expires; `None`: it never does.
    pub password_days: Option<u32>,
    /// Name of the gateway cluster.
    pub server_name: String,
}
