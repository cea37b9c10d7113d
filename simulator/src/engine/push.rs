//! Events that are pushed: what to send, and where to. The sending is the business of the shell.

use std::fmt;

use super::Engine;
use super::event::Event;

/// Where an agent's events are pushed.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct PushTarget {
    pub(super) uri: String,
    pub(super) token: String,
}

/// Events to be pushed in one request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Push {
    /// The agent that they are for.
    pub agent: u32,
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

impl fmt::Debug for PushTarget {
    /// Leaves out the token, and the address, which may hold another.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushTarget").finish_non_exhaustive()
    }
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

impl Engine {
    /// Agents that have events to be pushed.
    // Choice: while every Guid of the agent is void, its events wait: the request could not show one. They wait while its node is down too.
    #[must_use]
    pub fn agents_to_push_to(&self) -> Vec<u32> {
        let waiting = self.agents.iter().filter(|(_, agent)| !agent.events.is_empty());
        waiting.map(|(&id, _)| id).filter(|&id| self.being_moved(id).is_none() && self.push_target(id).is_some()).collect()
    }

    /// Takes all events that wait to be pushed to the agent.
    ///
    /// The caller sends them before it takes more, so that they arrive in order.
    pub fn take_push(&mut self, agent: u32) -> Option<Push> {
        let (uri, credentials) = self.push_target(agent).filter(|_| self.being_moved(agent).is_none())?;
        let pushing = self.agent_mut(agent);
        let events: Vec<Event> = pushing.events.drain(..).collect();
        pushing.farewell = None;
        if events.is_empty() { None } else { Some(Push { agent, uri, credentials, events }) }
    }

    /// What a request that is sent again has to show now; `None` when the agent has signed out since.
    #[must_use]
    pub fn push_credentials(&self, agent: u32) -> Option<PushCredentials> {
        self.push_target(agent).map(|(_, credentials)| credentials)
    }

    /// The target of the session or, for the news of its end, of the session before.
    fn push_target(&self, agent: u32) -> Option<(String, PushCredentials)> {
        let known = self.agents.get(&agent)?;
        let (target, guid) = match &known.session {
            Some(session) => (session.push.as_ref()?, session.guids.last()?.guid.clone()),
            None => known.farewell.as_ref().map(|(target, guid)| (target, guid.clone()))?,
        };
        Some((target.uri.clone(), PushCredentials { guid, service_token: target.token.clone() }))
    }

    /// The token that pushed events carry from now on.
    pub(super) fn renew_push_token(&mut self, agent: u32, token: &str) {
        let target = self.agent_mut(agent).session.as_mut().and_then(|session| session.push.as_mut());
        if let Some(target) = target.filter(|_| !token.is_empty()) {
            token.clone_into(&mut target.token);
        }
    }
}
