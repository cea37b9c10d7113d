//! One colleague: its session, and what it does in it.

use super::action::{ColleagueAction, Playing};
use super::error::ColleagueError;
use super::hands;
use super::routine::Routine;
use crate::config::agent::AgentConfig;
use crate::config::plays::Plays;
use crate::engine::{
    AccountCommand, AgentState, Answer, CallId, Command, Engine, Outcome, PhoneCommand, PollOutcome, SessionCommand, SignInRequest,
    StateCommand,
};
use crate::log_target::LOG;

/// What the gateway answers to a Guid that is none of the agent's.
const NOT_SIGNED_IN: &str = "100-006";

/// One agent that the simulator plays, or has played.
#[derive(Debug)]
pub(super) struct Colleague {
    agent: AgentConfig,
    plays: Plays,
    /// How it keeps its session.
    life: SignsOfLife,
    session: SessionState,
    routine: Routine,
}

/// How the gateway wants agents to show that they are there.
#[derive(Debug, Clone, Copy)]
pub(super) struct SignsOfLife {
    /// How often, in milliseconds.
    pub(super) every: u64,
    /// By heartbeats, since the events of all agents are fetched at once.
    pub(super) by_heartbeat: bool,
}

#[derive(Debug)]
enum SessionState {
    /// Signed out until it is told otherwise.
    Away,
    /// Signs in at a time; over its own session, if that is still there.
    Returns {
        at: u64,
        own: Option<u64>,
    },
    Open(Session),
    TakenOver,
}

#[derive(Debug, Clone)]
struct Session {
    number: u64,
    /// `None` where the gateway gives out none.
    guid: Option<String>,
    /// When the next sign of life is due.
    polls_at: u64,
}

impl Colleague {
    /// A colleague that signs in as soon as it can.
    pub(super) fn new(agent: &AgentConfig, plays: Plays, seed: u64, life: SignsOfLife) -> Self {
        let (agent, routine) = (agent.clone(), Routine::new(seed, agent.id));
        Self { agent, plays, life, session: SessionState::Returns { at: 0, own: None }, routine }
    }

    pub(super) fn playing(&self) -> Playing {
        match self.session {
            SessionState::Away => Playing::SignedOut,
            SessionState::TakenOver => Playing::TakenOver,
            _ if self.plays.by_hand => Playing::ByHand,
            _ => Playing::ByItself,
        }
    }

    /// When it does something next.
    pub(super) fn next(&self) -> Option<u64> {
        match &self.session {
            SessionState::Away | SessionState::TakenOver => None,
            SessionState::Returns { at, .. } => Some(*at),
            SessionState::Open(session) => Some(self.routine.next().map_or(session.polls_at, |at| at.min(session.polls_at))),
        }
    }

    /// Does what is due; whether that may have changed anything.
    pub(super) fn act(&mut self, engine: &mut Engine, now: u64) -> bool {
        if let SessionState::Returns { at, own } = self.session {
            if at > now {
                return false;
            }
            if let Err(error) = self.sign_in(engine, own, now) {
                tracing::warn!(target: LOG, agent = self.agent.id.0, %error, "a colleague cannot sign in");
            }
            return true;
        }
        let Some(action) = self.routine.take_due(now) else {
            self.look(engine, now);
            return false;
        };
        let waits = action == ColleagueAction::Ready && self.routine.stays_busy;
        let done = match waits {
            // What it was told to be begins when the wrap-up ends.
            true => self.send(engine, StateCommand::CancelWork.into(), now),
            false => self.perform(engine, &action, now),
        };
        tracing::debug!(target: LOG, agent = self.agent.id.0, ?action, ok = done.is_ok(), "a colleague acts");
        if done.is_err() {
            self.routine.refused(action, now);
        }
        true
    }

    /// Takes the events of the agent, looks at its state, and plans what follows.
    pub(super) fn look(&mut self, engine: &mut Engine, now: u64) {
        let SessionState::Open(session) = &self.session else { return };
        let number = session.number;
        match engine.agent(self.agent.id).and_then(|agent| agent.session) {
            Some(current) if current != number => self.taken_over(),
            None => self.lost(None, now),
            Some(_) => match self.show_life(engine, now) {
                Some(NOT_SIGNED_IN) => self.lost(Some(number), now),
                _ => {
                    if let Some(agent) = engine.agent(self.agent.id) {
                        self.routine.plan(engine, &agent, &self.plays, now);
                    }
                }
            },
        }
    }

    /// Carries a command out at once.
    pub(super) fn told(&mut self, engine: &mut Engine, action: &ColleagueAction, now: u64) -> Result<Option<CallId>, ColleagueError> {
        if let ColleagueAction::SignIn { by_hand } = *action {
            self.plays.by_hand = by_hand.unwrap_or(self.agent.plays.as_ref().is_some_and(|plays| plays.by_hand));
            return self.comes(engine, now).map(|()| None);
        }
        self.look(engine, now);
        match self.session {
            SessionState::TakenOver => return Err(ColleagueError::HasClient(self.agent.id)),
            SessionState::Away | SessionState::Returns { .. } => return Err(ColleagueError::NotPlayed(self.agent.id)),
            SessionState::Open(_) => {}
        }
        let state = engine.agent(self.agent.id).map(|agent| agent.state);
        let is_busy_already = *action == ColleagueAction::SayBusy && state == Some(AgentState::Busy);
        let done = if is_busy_already { Ok(None) } else { self.perform(engine, action, now) };
        if done.is_ok() {
            self.remember(engine, action, now);
        }
        done
    }

    /// What a command changes for the time after it.
    fn remember(&mut self, engine: &Engine, action: &ColleagueAction, now: u64) {
        match action {
            ColleagueAction::SignOut => {
                self.session = SessionState::Away;
                self.routine.forget();
            }
            ColleagueAction::SayBusy | ColleagueAction::Ready => {
                self.routine.stays_busy = *action == ColleagueAction::SayBusy;
                let is_between = |state| matches!(state, AgentState::Idle | AgentState::Busy | AgentState::WrapUp);
                if let Some(agent) = engine.agent(self.agent.id).filter(|agent| is_between(agent.state)) {
                    self.routine.plan_again(engine, &agent, &self.plays, now);
                }
            }
            _ => {}
        }
    }

    /// Is told to sign in, or to go on in another way.
    fn comes(&mut self, engine: &mut Engine, now: u64) -> Result<(), ColleagueError> {
        self.look(engine, now);
        match self.session {
            SessionState::Open(_) => {
                if let Some(agent) = engine.agent(self.agent.id) {
                    self.routine.plan_again(engine, &agent, &self.plays, now);
                }
                Ok(())
            }
            SessionState::Returns { own, .. } => self.sign_in(engine, own, now),
            SessionState::Away | SessionState::TakenOver => self.sign_in(engine, None, now),
        }
    }

    /// Signs in, over `own` if that is the agent's session.
    fn sign_in(&mut self, engine: &mut Engine, own: Option<u64>, now: u64) -> Result<(), ColleagueError> {
        let agent = self.agent.id;
        let current = engine.agent(agent).and_then(|agent| agent.session);
        if current.is_some() && current != own {
            self.session = SessionState::TakenOver;
            return Err(ColleagueError::HasClient(agent));
        }
        let request = self.request();
        let command = if current.is_some() { SessionCommand::ForceLogin(request) } else { SessionCommand::Login(request) };
        let answer = engine.command(agent, None, command, now);
        let session = engine.agent(agent).and_then(|agent| agent.session);
        let Some(number) = session.filter(|_| answer.is_ok()) else {
            self.session = SessionState::Returns { at: self.returns_at(now), own };
            return Err(self.refused(&answer));
        };
        self.session = SessionState::Open(Session { number, guid: answer.set_guid, polls_at: now });
        self.routine.forget();
        if self.plays.serves_queues {
            self.send(engine, AccountCommand::ResetSkill { auto: true, skills: Vec::new() }.into(), now)?;
        }
        Ok(())
    }

    fn request(&self) -> SignInRequest {
        let AgentConfig { id, password, phone, .. } = &self.agent;
        // Choice: a colleague without a configured phone has 7 and its id as number, and takes no text chats.
        let phone = if phone.is_empty() { format!("7{id}") } else { phone.clone() };
        SignInRequest {
            password: Some(password.clone()),
            phone: Some(phone),
            auto_answer: false,
            auto_enter_idle: false,
            text_chat: false,
            ..SignInRequest::default()
        }
    }

    fn perform(&mut self, engine: &mut Engine, action: &ColleagueAction, now: u64) -> Result<Option<CallId>, ColleagueError> {
        let agent = engine.agent(self.agent.id).ok_or(ColleagueError::UnknownAgent(self.agent.id))?;
        let Some(command) = hands::command(engine, &agent, self.agent.linked_phone, action) else { return Ok(None) };
        let call = self.send(engine, command, now)?;
        let dials = matches!(action, ColleagueAction::Call { .. } | ColleagueAction::Help { .. } | ColleagueAction::Transfer { .. });
        if dials && self.agent.linked_phone {
            // Its telephone rings before the call goes out, unless it is lifted already.
            let _ = self.send(engine, PhoneCommand::PhonePickup.into(), now);
        }
        Ok(call)
    }

    /// Sends a command with the Guid of the session.
    fn send(&mut self, engine: &mut Engine, command: Command, now: u64) -> Result<Option<CallId>, ColleagueError> {
        let SessionState::Open(session) = &mut self.session else { return Err(ColleagueError::NotPlayed(self.agent.id)) };
        let answer = engine.command(self.agent.id, session.guid.as_deref(), command, now);
        if answer.set_guid.is_some() {
            session.guid.clone_from(&answer.set_guid);
        }
        match answer.outcome {
            _ if !answer.is_ok() => Err(self.refused(&answer)),
            Outcome::CallId(call) => Ok(Some(call)),
            _ => Ok(None),
        }
    }

    fn refused(&self, answer: &Answer) -> ColleagueError {
        ColleagueError::Refused { agent: self.agent.id, retcode: answer.retcode, message: answer.message }
    }

    /// Takes all events, or sends a heartbeat; gives the return code when that is refused.
    fn show_life(&mut self, engine: &mut Engine, now: u64) -> Option<&'static str> {
        let SessionState::Open(session) = &mut self.session else { return None };
        session.polls_at = now + self.life.every;
        if self.life.by_heartbeat {
            let sign = SessionCommand::HandShake { service_token: None };
            let answer = engine.command(self.agent.id, session.guid.as_deref(), sign, now);
            session.guid = answer.set_guid.clone().or(session.guid.take());
            return Some(answer.retcode).filter(|_| !answer.is_ok());
        }
        loop {
            let (set_guid, is_last) = match engine.poll(self.agent.id, session.guid.as_deref(), now) {
                PollOutcome::Event { set_guid, .. } => (set_guid, false),
                PollOutcome::Empty { set_guid } => (set_guid, true),
                PollOutcome::Refused(answer) => return Some(answer.retcode),
            };
            session.guid = set_guid.or(session.guid.take());
            if is_last {
                return None;
            }
        }
    }

    fn taken_over(&mut self) {
        self.session = SessionState::TakenOver;
        self.routine.forget();
        tracing::warn!(target: LOG, agent = self.agent.id.0, "a client has signed in as this agent, which the simulator no longer plays");
    }

    fn lost(&mut self, own: Option<u64>, now: u64) {
        self.routine.forget();
        self.session = SessionState::Returns { at: self.returns_at(now), own };
        tracing::debug!(target: LOG, agent = self.agent.id.0, "a colleague has lost its session");
    }

    fn returns_at(&mut self, now: u64) -> u64 {
        now + self.routine.absence(&self.plays)
    }
}
