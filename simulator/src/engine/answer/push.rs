//! Events to be pushed.

use std::fmt;

use crate::engine::event::Event;
use crate::ids::AgentId;

/// Events to be pushed in one request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Push {
    /// The agent that they are for.
    pub agent: AgentId,
    /// Address to send them to.
    pub uri: String,
    /// What the request shows to be let in.
    pub credentials: PushCredentials,
    /// The events, oldest first.
    pub events: Vec<Event>,
}

/// What a pushing request shows to be let in.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushCredentials {
    /// The agent's present Guid.
    pub guid: String,
    /// The token that the receiver gave last.
    pub service_token: String,
}

impl fmt::Debug for Push {
    /// Leaves out the address, which may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Push").field("agent", &self.agent).field("events", &self.events).finish_non_exhaustive()
    }
}

impl fmt::Debug for PushCredentials {
    /// Leaves everything out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushCredentials").finish_non_exhaustive()
    }
}
