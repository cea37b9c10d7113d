//! The commands of one agent that are under way, and the events that belong to them.

use std::collections::VecDeque;
use std::sync::Arc;

use super::expectation::Expectation;
use super::fit::{Calls, Certainty, Fit, answer_would_tell, fit, is_expected};
use crate::event::envelope::Event;
use crate::event::table::EventKind;
use crate::ids::CallId;
use crate::operation::trigger::{Meaning, Trigger};

/// How many events that have decided nothing are kept. A command that waits without end would gather them without end.
const MOST_EVENTS: usize = 1000;

/// How many of them go when there are too many.
const FORGOTTEN_EVENTS: usize = 200;

/// The commands of one agent that are under way.
///
/// Begin a command before its request is sent, hand over every event of the agent, say when the answer came, and take the verdict.
#[derive(Debug, Default)]
pub struct Tracker {
    /// In the order in which they were begun.
    commands: Vec<Command>,
    /// Events that some command under way may be waiting for, in order.
    events: VecDeque<Heard>,
    /// The number of the next command or event.
    next: u64,
}

/// A command that is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticket(u64);

/// What came of a command.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Verdict {
    /// It succeeded.
    Succeeded(Outcome),
    /// It failed.
    Failed(Outcome),
    /// This event ended the session before the outcome came.
    SessionEnded(Arc<Event>),
}

/// The event that decided about a command.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Outcome {
    /// The event.
    pub event: Arc<Event>,
    /// What the contract says about it.
    pub trigger: &'static Trigger,
    /// The events that belong to the command and came before, in order.
    pub progress: Vec<Arc<Event>>,
}

/// What has come of a command that is not decided.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Seen {
    /// The events that belong to it, in order.
    pub events: Vec<Arc<Event>>,
    /// Whether events may have been lost since it was begun, and the outcome with them.
    pub events_may_be_missing: bool,
}

#[derive(Debug)]
struct Command {
    ticket: Ticket,
    expectation: Expectation,
    current_call: Option<CallId>,
    /// The answer's call, once there is an answer.
    answer: Option<Option<CallId>>,
    events_may_be_missing: bool,
    ended_by: Option<Arc<Event>>,
}

/// An event, numbered as commands are.
#[derive(Debug)]
struct Heard {
    number: u64,
    event: Arc<Event>,
}

/// What belongs to one command.
#[derive(Debug, Default)]
struct Share {
    /// Where its events are among those that are kept.
    events: Vec<(usize, Certainty)>,
    /// Which of them decides, and what.
    decision: Option<(usize, Certainty, &'static Trigger)>,
}

impl Tracker {
    /// None under way.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether no command is under way.
    pub fn is_empty(&self) -> bool {
        self.commands.is_empty()
    }

    /// A command begins: its request is about to be sent. Events that come from now on may belong to it. The agent's current call is
    /// that of its model; if it is not known, events about any call may be meant.
    pub fn begin(&mut self, expectation: Expectation, current_call: Option<CallId>) -> Ticket {
        let ticket = Ticket(self.number());
        self.commands.push(Command { ticket, expectation, current_call, answer: None, events_may_be_missing: false, ended_by: None });
        ticket
    }

    /// The gateway took the request, and gave the ID of a call or not. An event that came before counts from now on.
    pub fn answered(&mut self, ticket: Ticket, call: Option<CallId>) {
        if let Some(command) = self.commands.iter_mut().find(|command| command.ticket == ticket) {
            command.answer = Some(call);
        }
    }

    /// An event came, in the order of the gateway. Marks of missing events count as [`Tracker::gap`].
    pub fn event(&mut self, event: &Arc<Event>) {
        let number = self.number();
        match event.kind() {
            EventKind::EventsMayBeMissing(_) => return self.gap(),
            EventKind::ShutdownService(_) | EventKind::ForceShutdownService(_) => {
                for command in &mut self.commands {
                    command.ended_by.get_or_insert_with(|| Arc::clone(event));
                }
            }
            _ => {}
        }
        if self.commands.iter().any(|command| is_expected(&command.expectation, event)) {
            self.events.push_back(Heard { number, event: Arc::clone(event) });
            self.forget_the_oldest();
        }
    }

    /// Events may be missing here: the outcome of each command under way may be among them.
    pub fn gap(&mut self) {
        for command in &mut self.commands {
            command.events_may_be_missing = true;
        }
    }

    /// What came of a command, once it is certain; it is under way no more then. `None` while it has no answer.
    pub fn take(&mut self, ticket: Ticket) -> Option<Verdict> {
        let at = self.position(ticket)?;
        self.commands[at].answer.as_ref()?;
        let share = self.shares().swap_remove(at);
        let Some((decisive, certainty, trigger)) = share.decision else {
            let event = self.commands[at].ended_by.take()?;
            self.remove(at, &share);
            return Some(Verdict::SessionEnded(event));
        };
        if certainty != Certainty::Exact && self.may_be_of_another(at, &self.events[decisive].event) {
            return None;
        }
        let progress = share.events.iter().map(|(place, _)| *place).take_while(|place| *place < decisive);
        let progress = progress.map(|place| Arc::clone(&self.events[place].event)).collect();
        let outcome = Outcome { event: Arc::clone(&self.events[decisive].event), trigger, progress };
        self.remove(at, &share);
        Some(if trigger.meaning == Meaning::Failure { Verdict::Failed(outcome) } else { Verdict::Succeeded(outcome) })
    }

    /// Gives a command up, and says what came of it so far. Its events may turn out to belong to another, unless they are about its own
    /// call.
    pub fn cancel(&mut self, ticket: Ticket) -> Seen {
        let Some(at) = self.position(ticket) else { return Seen::default() };
        let mut share = self.shares().swap_remove(at);
        let events = share.events.iter().map(|(place, _)| Arc::clone(&self.events[*place].event)).collect();
        let seen = Seen { events, events_may_be_missing: self.commands[at].events_may_be_missing };
        let is_answered = self.commands[at].answer.is_some();
        share.events.retain(|(_, certainty)| is_answered && *certainty == Certainty::Exact);
        self.remove(at, &share);
        seen
    }

    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn position(&self, ticket: Ticket) -> Option<usize> {
        self.commands.iter().position(|command| command.ticket == ticket)
    }

    /// Which event belongs to which command, as far as is known now.
    fn shares(&self) -> Vec<Share> {
        let mut shares: Vec<Share> = self.commands.iter().map(|_| Share::default()).collect();
        for (place, heard) in self.events.iter().enumerate() {
            let fits = self.commands.iter().enumerate().filter(|(_, command)| command.ticket.0 < heard.number);
            let fits = fits.filter_map(|(at, command)| Some((at, command.fit(&heard.event, shares[at].decision.is_some())?)));
            // Of several that fit equally well the first: `max_by_key` would take the last.
            let Some((at, fit)) = fits.reduce(|best, other| if rank(other.1) > rank(best.1) { other } else { best }) else { continue };
            shares[at].events.push((place, fit.certainty));
            if let Some(trigger) = fit.decides {
                shares[at].decision = Some((place, fit.certainty, trigger));
            }
        }
        shares
    }

    /// Whether the answer of another command, not there yet, may say that an event is about its call.
    fn may_be_of_another(&self, at: usize, event: &Event) -> bool {
        let waits = |command: &Command| command.answer.is_none() && answer_would_tell(&command.expectation, event);
        self.commands.iter().enumerate().any(|(other, command)| other != at && waits(command))
    }

    /// Takes a command away with its events, and forgets the events that came before all that are left.
    fn remove(&mut self, at: usize, share: &Share) {
        self.commands.remove(at);
        for (place, _) in share.events.iter().rev() {
            self.events.remove(*place);
        }
        let first = self.commands.first().map_or(u64::MAX, |command| command.ticket.0);
        self.events.retain(|heard| heard.number > first);
    }

    /// Keeps the number of events within bounds: the oldest that decide nothing go.
    fn forget_the_oldest(&mut self) {
        if self.events.len() <= MOST_EVENTS {
            return;
        }
        let decisive: Vec<_> = self.shares().iter().filter_map(|share| Some(share.decision?.0)).collect();
        let oldest = (0..self.events.len()).filter(|place| !decisive.contains(place)).take(FORGOTTEN_EVENTS);
        for place in oldest.collect::<Vec<_>>().into_iter().rev() {
            self.events.remove(place);
        }
    }
}

impl Command {
    /// What an event is to the command; after its decision, only events about its own call are part of it.
    fn fit(&self, event: &Event, decided: bool) -> Option<Fit> {
        let calls = Calls { current: self.current_call.as_ref(), answer: self.answer.as_ref().and_then(Option::as_ref) };
        let fit = fit(&self.expectation, calls, event)?;
        match decided {
            false => Some(fit),
            true => (fit.certainty == Certainty::Exact).then_some(Fit { decides: None, ..fit }),
        }
    }
}

/// How much a command has a claim to an event: its own call before everything, then what decides.
fn rank(fit: Fit) -> (bool, bool) {
    (fit.certainty == Certainty::Exact, fit.decides.is_some())
}
