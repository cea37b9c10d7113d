//! Events that are pushed: what to send, and where to. The sending is the business of the shell.

use crate::engine::answer::Outcome;
use crate::engine::answer::push::{Push, PushCredentials};
use crate::engine::event::Event;
use crate::engine::model::sign_in::PushForm;
use crate::engine::state::State;
use crate::engine::state::session::FinalPush;
use crate::ids::AgentId;

impl State {
    /// Agents that have events to be pushed.
    // Choice: while every Guid of the agent is void, its events wait, since the request could not carry one. They also wait while its node is down.
    #[must_use]
    pub(crate) fn agents_to_push_to(&self) -> Vec<AgentId> {
        let waiting = self.agents.iter().filter(|(_, agent)| !agent.events.is_empty());
        waiting.map(|(&id, _)| id).filter(|&id| self.being_moved(id).is_none() && self.push_target(id).is_some()).collect()
    }

    /// Takes all events that wait to be pushed to the agent.
    ///
    /// The caller sends them before it takes more, so that they arrive in order.
    pub(crate) fn take_push(&mut self, agent: AgentId) -> Option<Push> {
        let FinalPush { target, guid, session } = self.push_target(agent).filter(|_| self.being_moved(agent).is_none())?;
        let pushing = self.agent_mut(agent);
        let events: Vec<Event> = pushing.events.take().collect();
        pushing.final_push = None;
        let credentials = PushCredentials { session, guid, service_token: target.token };
        if events.is_empty() { None } else { Some(Push { agent, uri: target.uri, form: target.form, credentials, events }) }
    }

    /// What a request that is sent again has to show now; `None` when the agent has signed out since.
    #[must_use]
    pub(crate) fn push_credentials(&self, agent: AgentId) -> Option<PushCredentials> {
        let FinalPush { target, guid, session } = self.push_target(agent)?;
        Some(PushCredentials { session, guid, service_token: target.token })
    }

    /// The target of the session or, for the event of its end, of the previous session.
    fn push_target(&self, agent: AgentId) -> Option<FinalPush> {
        let known = self.agents.get(&agent)?;
        match &known.session {
            Some(session) => {
                Some(FinalPush { target: session.push.clone()?, guid: session.guids.last()?.guid.clone(), session: session.number })
            }
            None => known.final_push.clone(),
        }
    }

    /// Pushes the events of a session in the oldest form from now on.
    // Choice: only the name of this operation is known. It is for the agent that asks, and without an effect where events are not pushed to
    // `pushUrl`.
    pub(crate) fn change_to_sap_mode(&mut self, agent: AgentId) -> Outcome {
        let target = self.agent_mut(agent).session.as_mut().and_then(|session| session.push.as_mut());
        if let Some(target) = target.filter(|target| target.form == PushForm::Envelope) {
            target.form = PushForm::Field;
        }
        Outcome::Absent
    }

    /// The token that pushed events carry from now on.
    pub(crate) fn renew_push_token(&mut self, agent: AgentId, token: &str) {
        let target = self.agent_mut(agent).session.as_mut().and_then(|session| session.push.as_mut());
        if let Some(target) = target.filter(|_| !token.is_empty()) {
            token.clone_into(&mut target.token);
        }
    }
}
