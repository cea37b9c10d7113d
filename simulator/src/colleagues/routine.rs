//! What a colleague does by itself: which deed follows from the situation that it is in, and when.

use super::action::ColleagueAction;
use super::hands;
use crate::config::plays::Plays;
use crate::engine::{AgentSnapshot, AgentState, CallId, Engine};
use crate::ids::AgentId;
use crate::length::Length;
use crate::millis::millis;

/// How long a colleague waits before it does again what was refused, in milliseconds.
const AGAIN_AFTER: u64 = 1000;
/// After how long, in milliseconds at most, a colleague that does not hang up holds a customer.
const HOLDS_WITHIN: u64 = 30_000;

/// The plans of one colleague.
#[derive(Debug)]
pub(super) struct Routine {
    chance: fastrand::Rng,
    situation: Situation,
    /// What it does next, and when.
    due: Option<(u64, ColleagueAction)>,
    talk: Option<Talk>,
    /// It was told to be busy, and stays so.
    pub(super) stays_busy: bool,
}

/// What a colleague finds itself in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Situation {
    /// There is nothing to do.
    Quiet,
    Rung(CallId),
    Talking(CallId),
    Holding(CallId),
    WrappingUp,
    Busy,
    /// Asked into a conference.
    Invited,
    Conferring,
}

/// A talk, and what is left of it.
#[derive(Debug, Clone, Copy)]
struct Talk {
    call: CallId,
    /// When it went on last.
    since: u64,
    /// How much longer it lasts from then on; `None`: until the others hang up.
    left: Option<u64>,
    /// When it is held, from then on.
    holds_in: Option<u64>,
}

impl Routine {
    /// With chance of its own for each agent, so that one more colleague leaves the others as they were.
    pub(super) fn new(seed: u64, agent: AgentId) -> Self {
        let chance = fastrand::Rng::with_seed(seed ^ u64::from(agent.0).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        Self { chance, situation: Situation::Quiet, due: None, talk: None, stays_busy: false }
    }

    /// When it does something next.
    pub(super) fn next(&self) -> Option<u64> {
        self.due.as_ref().map(|(at, _)| *at)
    }

    /// Takes what is to be done now.
    pub(super) fn take_due(&mut self, now: u64) -> Option<ColleagueAction> {
        let (_, action) = self.due.take_if(|(at, _)| *at <= now)?;
        if action == ColleagueAction::Hold
            && let Some(talk) = &mut self.talk
        {
            talk.holds_in = None;
        }
        Some(action)
    }

    /// Forgets all plans, as at the end of a session.
    pub(super) fn forget(&mut self) {
        (self.situation, self.due, self.talk, self.stays_busy) = (Situation::Quiet, None, None, false);
    }

    /// The gateway refused what was due. A talk that cannot be held goes on; everything else is tried again.
    pub(super) fn refused(&mut self, action: ColleagueAction, now: u64) {
        match (action, self.talk) {
            (ColleagueAction::Hold, Some(talk)) => self.due = talk.next(),
            (action, _) => self.due = Some((now + AGAIN_AFTER, action)),
        }
    }

    /// Plans what follows from the agent's present state.
    pub(super) fn plan(&mut self, engine: &Engine, agent: &AgentSnapshot, plays: &Plays, now: u64) {
        let situation = situation(engine, agent);
        if situation == self.situation {
            return;
        }
        if let (Situation::Talking(_), Some(talk)) = (self.situation, &mut self.talk) {
            talk.pause(now);
        }
        self.situation = situation;
        self.due = if plays.by_hand { None } else { self.next_deed(situation, plays, now) };
    }

    /// Plans anew, after it was told something.
    pub(super) fn plan_again(&mut self, engine: &Engine, agent: &AgentSnapshot, plays: &Plays, now: u64) {
        (self.situation, self.due, self.talk) = (Situation::Quiet, None, None);
        self.plan(engine, agent, plays, now);
    }

    fn next_deed(&mut self, situation: Situation, plays: &Plays, now: u64) -> Option<(u64, ColleagueAction)> {
        let (length, action) = match situation {
            Situation::Quiet => return None,
            Situation::Busy if self.stays_busy => return None,
            Situation::Talking(call) => return self.talks(call, plays, now),
            Situation::Conferring => (plays.talks_for?, ColleagueAction::HangUp),
            Situation::Invited => (plays.answers_after, ColleagueAction::Answer),
            Situation::Rung(_) if self.happens(plays.reject_chance) => (plays.answers_after, ColleagueAction::Reject),
            Situation::Rung(_) => (plays.answers_after, ColleagueAction::Answer),
            Situation::Holding(_) => (plays.holds_for, ColleagueAction::Resume),
            Situation::WrappingUp | Situation::Busy => (plays.wraps_up_for, ColleagueAction::Ready),
        };
        Some((now + self.draw(length), action))
    }

    /// A talk begins, or goes on.
    fn talks(&mut self, call: CallId, plays: &Plays, now: u64) -> Option<(u64, ColleagueAction)> {
        let talk = match self.talk.filter(|talk| talk.call == call) {
            Some(talk) => Talk { since: now, ..talk },
            None => {
                let left = plays.talks_for.map(|length| self.draw(length));
                let within = left.unwrap_or(HOLDS_WITHIN);
                let holds_in = self.happens(plays.hold_chance).then(|| self.chance.u64(1..=within));
                Talk { call, since: now, left, holds_in }
            }
        };
        self.talk = Some(talk);
        talk.next()
    }

    /// How long it stays away when it has lost its session.
    pub(super) fn absence(&mut self, plays: &Plays) -> u64 {
        self.draw(plays.returns_after)
    }

    /// At least a millisecond, so that nothing goes in circles without time passing.
    fn draw(&mut self, length: Length) -> u64 {
        millis(length.draw(&mut self.chance)).max(1)
    }

    fn happens(&mut self, percent: u8) -> bool {
        self.chance.u8(..100) < percent
    }
}

impl Talk {
    fn next(&self) -> Option<(u64, ColleagueAction)> {
        let hangs_up = self.left.map(|left| (self.since + left, ColleagueAction::HangUp));
        let holds = self.holds_in.map(|within| (self.since + within, ColleagueAction::Hold));
        // Of both at once, the talk ends.
        [hangs_up, holds].into_iter().flatten().min_by_key(|(at, _)| *at)
    }

    /// The talk is interrupted.
    fn pause(&mut self, now: u64) {
        let gone = now.saturating_sub(self.since);
        self.left = self.left.map(|left| left.saturating_sub(gone).max(1));
        self.holds_in = self.holds_in.map(|within| within.saturating_sub(gone).max(1));
        self.since = now;
    }
}

fn situation(engine: &Engine, agent: &AgentSnapshot) -> Situation {
    match (agent.state, agent.active_call, agent.held_calls.last()) {
        (AgentState::Ringing, Some(call), _) => Situation::Rung(call),
        (AgentState::Talking | AgentState::Conference, Some(call), _) => Situation::Talking(call),
        (AgentState::Holding, None, Some(call)) => Situation::Holding(*call),
        (AgentState::WrapUp, ..) => Situation::WrappingUp,
        (AgentState::Busy, ..) => Situation::Busy,
        (AgentState::AgentConference, ..) if hands::is_invited(engine, agent.id) => Situation::Invited,
        (AgentState::AgentConference, ..) => Situation::Conferring,
        _ => Situation::Quiet,
    }
}
