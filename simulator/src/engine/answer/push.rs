//! Events to be pushed.

use std::fmt;

use crate::engine::event::Event;
use crate::engine::model::sign_in::PushForm;
use crate::ids::AgentId;

/// Events to be pushed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Push {
    /// The agent that they are for.
    pub agent: AgentId,
    /// Address to send them to.
    pub uri: String,
    /// The form to send them in.
    pub form: PushForm,
    /// What the request shows to be let in.
    pub credentials: PushCredentials,
    /// The events, oldest first.
    pub events: Vec<Event>,
}

/// What a pushing request shows to be let in.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushCredentials {
    /// Number of the session.
    pub session: u64,
    /// The agent's present Guid.
    pub guid: String,
    /// The token that the receiver gave last; empty: none.
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
