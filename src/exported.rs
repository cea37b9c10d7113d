//! A session as data.

use serde::{Deserialize, Serialize};

use crate::ids::{AgentId, deserialize_unchecked};
use crate::secret::Secret;

/// A session as data. Whoever has it acts as the agent, so keep it as you keep a password.
///
/// It serializes with everything in plain text; `Debug` shows no secret.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExportedSession {
    /// The gateway's base URL.
    pub base_url: String,
    /// The agent.
    #[serde(deserialize_with = "deserialize_unchecked")]
    pub agent: AgentId,
    /// The session token.
    pub guid: Secret,
    /// The cookies that the gateway or its load balancer has set, in the form of `Set-Cookie`.
    #[serde(default)]
    pub cookies: Vec<Secret>,
}
