//! Polls and heartbeats, for one agent or for all at once.

use crate::engine::agents::sign_in::is_service_token;
use crate::engine::answer::poll::{BatchOutcome, PollOutcome};
use crate::engine::answer::refusal::{BATCH_NO_RIGHT, EVENTS_OF_ALL, NOT_SIGNED_IN, Refusal, SIGN_IN_PARAMETER, WRONG_EVENT_METHOD};
use crate::engine::answer::{Answer, Outcome};
use crate::engine::state::State;
use crate::engine::state::session::Session;
use crate::ids::AgentId;

impl State {
    /// Takes the agent's oldest event.
    pub(crate) fn poll(&mut self, agent: AgentId, guid: Option<&str>) -> PollOutcome {
        match self.poll_session(agent, guid) {
            Err(refusal) => {
                self.note_refused(agent, guid, &refusal);
                PollOutcome::Refused(refusal.into())
            }
            Ok(set_guid) => match self.agent_mut(agent).events.pop_front() {
                Some(event) => PollOutcome::Event { event, set_guid },
                None => PollOutcome::Empty { set_guid },
            },
        }
    }

    /// Takes the waiting events of all agents of a node whose events are polled, and is a sign of life of all of them.
    // Choice: the Guid of any signed-in agent is accepted, and determines the node. Events of the same millisecond are sorted by agent.
    pub(crate) fn poll_all(&mut self, guid: Option<&str>) -> BatchOutcome {
        match self.batch_caller(guid) {
            Err(Refusal { retcode, message }) => BatchOutcome::Refused { retcode, message },
            Ok(caller) => {
                let now = self.now;
                let node = self.agent_ref(caller).session.as_ref().map(|session| session.node);
                let mut events = Vec::new();
                let agents: Vec<AgentId> = self.agents.keys().copied().collect();
                for agent in agents {
                    let agent = self.agent_mut(agent);
                    let is_polled = |session: &&mut Session| session.push.is_none() && Some(session.node) == node;
                    let Some(session) = agent.session.as_mut().filter(is_polled) else { continue };
                    session.last_seen = now;
                    events.extend(agent.events.take());
                }
                events.sort_by_key(|event| event.at);
                BatchOutcome::Events { events, set_guid: self.renew_guid(caller, guid.unwrap_or_default()) }
            }
        }
    }

    fn batch_caller(&self, guid: Option<&str>) -> Result<AgentId, Refusal> {
        if !self.config.batch_events {
            return Err(BATCH_NO_RIGHT);
        }
        let signed_in = self.agents.iter().filter(|(_, known)| known.session.is_some());
        let callers = signed_in.map(|(&agent, _)| self.authorise(agent, guid).map(|()| agent));
        // What is refused for another reason has found its agent.
        callers.into_iter().find(|caller| *caller != Err(NOT_SIGNED_IN)).unwrap_or(Err(BATCH_NO_RIGHT))
    }

    /// The session part of a poll.
    pub(crate) fn poll_session(&mut self, agent: AgentId, guid: Option<&str>) -> Result<Option<String>, Refusal> {
        self.authorise(agent, guid)?;
        let (now, is_batch) = (self.now, self.config.batch_events);
        if let Some(session) = &mut self.agent_mut(agent).session {
            if session.push.is_some() {
                return Err(WRONG_EVENT_METHOD);
            }
            // Choice: the two ways of polling exclude each other.
            if is_batch {
                return Err(EVENTS_OF_ALL);
            }
            session.last_seen = now;
        }
        Ok(self.renew_guid(agent, guid.unwrap_or_default()))
    }

    /// The heartbeat.
    // Choice: a heartbeat also counts as a sign of life and renews the Guid in polling mode.
    pub(crate) fn hand_shake(&mut self, agent: AgentId, guid: &str, token: Option<&str>) -> Result<Answer, Refusal> {
        if !token.is_none_or(is_service_token) {
            return Err(SIGN_IN_PARAMETER);
        }
        self.renew_push_token(agent, token.unwrap_or_default());
        let now = self.now;
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.last_seen = now;
        }
        let mut answer = Answer::ok(Outcome::Absent);
        answer.set_guid = self.renew_guid(agent, guid);
        Ok(answer)
    }

    /// The older heartbeat.
    // Choice: it renews the Guid like the newer one.
    pub(crate) fn heartbeat(&mut self, agent: AgentId, guid: &str) -> Answer {
        let now = self.now;
        let login_time = self.agent_mut(agent).session.as_mut().map_or(0, |session| {
            session.last_seen = now;
            session.login_time
        });
        let mut answer = Answer::ok(Outcome::LoginTime(login_time));
        answer.set_guid = self.renew_guid(agent, guid);
        answer
    }
}
