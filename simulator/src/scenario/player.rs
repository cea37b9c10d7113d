//! Plays a scenario: customers call, talk, give up and hang up by the simulator's clock.

use std::collections::BTreeMap;

use super::plan::{Planned, PlannedAction};
use super::progress::Progress;
use crate::engine::{Control, Engine, PartyState};
use crate::fault::Fault;
use crate::log_target::LOG;
use crate::millis::millis;

/// A scenario that is being played.
#[derive(Debug)]
pub(crate) struct Player {
    /// What happens when; of what happens at the same time, the first planned comes first.
    due: BTreeMap<(u64, u64), Act>,
    planned: u64,
    /// Customers that wait or talk, by number.
    customers: BTreeMap<String, Customer>,
    progress: Progress,
}

#[derive(Debug)]
enum Act {
    Begin(PlannedAction),
    GiveUp(String),
    HangUp(String),
}

#[derive(Debug)]
struct Customer {
    talk: u64,
    answered: bool,
}

impl Player {
    pub(crate) fn new(plan: Vec<Planned>, now: u64) -> Self {
        let calls = plan.iter().filter(|planned| matches!(planned.what, PlannedAction::Call { .. })).count();
        let mut player = Self {
            due: BTreeMap::new(),
            planned: 0,
            customers: BTreeMap::new(),
            progress: Progress { to_come: calls, ..Progress::default() },
        };
        for planned in plan {
            player.plan(now + millis(planned.at), Act::Begin(planned.what));
        }
        player
    }

    fn plan(&mut self, at: u64, act: Act) {
        self.planned += 1;
        self.due.insert((at, self.planned), act);
    }

    /// When something happens next.
    pub(crate) fn next(&self) -> Option<u64> {
        self.due.first_key_value().map(|(&(at, _), _)| at)
    }

    pub(crate) fn progress(&self) -> Progress {
        self.progress
    }

    /// Notes who was answered or is gone, and does what is due. A fault is left to `inject`.
    pub(crate) fn step(&mut self, engine: &mut Engine, now: u64, mut inject: impl FnMut(&mut Engine, Fault)) {
        self.observe(engine, now);
        while let Some(first) = self.due.first_entry().filter(|first| first.key().0 <= now) {
            // What follows is reckoned from the time of the plan, so that a late clock does not change the run.
            let at = first.key().0;
            match first.remove() {
                Act::Begin(PlannedAction::Fault(fault)) => inject(engine, fault),
                Act::Begin(PlannedAction::Call { from, to, talk, patience }) => {
                    self.progress.to_come -= 1;
                    match engine.control(Control::CustomerCalls { from: from.clone(), to }, now) {
                        Ok(_) => self.begin_waiting(from, millis(talk), patience.map(|patience| at + millis(patience))),
                        Err(error) => tracing::warn!(target: LOG, %error, "a customer of the scenario cannot call"),
                    }
                }
                Act::GiveUp(number) => {
                    if self.customers.get(&number).is_some_and(|customer| !customer.answered) {
                        hang_up(engine, number, now);
                    }
                }
                Act::HangUp(number) => {
                    if self.customers.contains_key(&number) {
                        hang_up(engine, number, now);
                    }
                }
            }
            self.observe(engine, at);
        }
    }

    fn begin_waiting(&mut self, number: String, talk: u64, gives_up_at: Option<u64>) {
        if let Some(at) = gives_up_at {
            self.plan(at, Act::GiveUp(number.clone()));
        }
        self.customers.insert(number, Customer { talk, answered: false });
        self.progress.waiting += 1;
    }

    fn observe(&mut self, engine: &Engine, now: u64) {
        if self.customers.is_empty() {
            return;
        }
        let mut talking = BTreeMap::new();
        for call in engine.calls() {
            let with_agent = call.parties.iter().any(|party| party.agent.is_some());
            for party in call.parties.into_iter().filter(|party| party.agent.is_none()) {
                talking.insert(party.number, with_agent && party.state == PartyState::Talking);
            }
        }
        let mut answered = Vec::new();
        let progress = &mut self.progress;
        self.customers.retain(|number, customer| {
            if !customer.answered && talking.get(number) == Some(&true) {
                customer.answered = true;
                progress.waiting -= 1;
                progress.talking += 1;
                answered.push((now + customer.talk, number.clone()));
            }
            let is_there = talking.contains_key(number);
            if !is_there && customer.answered {
                progress.talking -= 1;
                progress.served += 1;
            } else if !is_there {
                progress.waiting -= 1;
                progress.given_up += 1;
            }
            is_there
        });
        for (at, number) in answered {
            self.plan(at, Act::HangUp(number));
        }
    }
}

fn hang_up(engine: &mut Engine, number: String, now: u64) {
    if let Err(error) = engine.control(Control::CustomerHangsUp { number }, now) {
        tracing::debug!(target: LOG, %error, "a customer of the scenario was gone already");
    }
}
