//! The poll for the events of all agents at once.

use super::Engine;
use super::agent::Session;
use super::codes::{BATCH_NO_RIGHT, NOT_SIGNED_IN, Refusal};
use super::event::Event;

/// What a poll for all agents finds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BatchOutcome {
    /// All waiting events, now taken out of the queues; none: none waits.
    Events {
        /// The events, oldest first.
        events: Vec<Event>,
        /// A Guid that the polling agent has to use from now on.
        set_guid: Option<String>,
    },
    /// The caller may not poll for all agents.
    Refused {
        /// Return code.
        retcode: &'static str,
        /// A text for people.
        message: &'static str,
    },
}

impl Engine {
    /// Takes the waiting events of all agents of a node whose events are polled, and is a sign of life of all of them.
    // Choice: the Guid of any signed-in agent will do, and tells the node. Events that happened in the same millisecond come by agent.
    pub fn poll_all(&mut self, guid: Option<&str>, now: u64) -> BatchOutcome {
        self.advance(now);
        match self.batch_caller(guid) {
            Err(Refusal { retcode, message }) => BatchOutcome::Refused { retcode, message },
            Ok(caller) => {
                let now = self.now;
                let node = self.agent_ref(caller).session.as_ref().map(|session| session.node);
                let mut events = Vec::new();
                let agents: Vec<u32> = self.agents.keys().copied().collect();
                for agent in agents {
                    let agent = self.agent_mut(agent);
                    let is_polled = |session: &&mut Session| session.push.is_none() && Some(session.node) == node;
                    let Some(session) = agent.session.as_mut().filter(is_polled) else { continue };
                    session.last_seen = now;
                    events.extend(agent.events.drain(..));
                }
                events.sort_by_key(|event| event.at);
                BatchOutcome::Events { events, set_guid: self.renew_guid(caller, guid.unwrap_or_default()) }
            }
        }
    }

    fn batch_caller(&self, guid: Option<&str>) -> Result<u32, Refusal> {
        if !self.config.batch_events {
            return Err(BATCH_NO_RIGHT);
        }
        let signed_in = self.agents.iter().filter(|(_, known)| known.session.is_some());
        let callers = signed_in.map(|(&agent, _)| self.authorise(agent, guid).map(|()| agent));
        // What is refused for another reason has found its agent.
        callers.into_iter().find(|caller| *caller != Err(NOT_SIGNED_IN)).unwrap_or(Err(BATCH_NO_RIGHT))
    }
}
