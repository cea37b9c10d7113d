//! Finds the few actions of a long run that make it fail.
//!
//! Shrinking a list of thousands one by one takes too long; this removes whole pieces first.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::actions::Action;
use crate::fixture::Fixture;
use crate::perform::perform;
use crate::run::Transcript;

/// How often a run is repeated in search of a shorter one.
const TRIES: u32 = 3000;

/// Performs a run twice. Gives its transcript, or what is wrong with it.
pub(crate) fn perform_twice(fixture: &Fixture, actions: &[Action]) -> Result<Transcript, String> {
    match catch_unwind(AssertUnwindSafe(|| (perform(fixture, actions), perform(fixture, actions)))) {
        Ok((once, again)) if once == again => Ok(once),
        Ok(_) => Err("two runs with the same actions differ".to_owned()),
        Err(panic) => Err(panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "the run fails".to_owned())),
    }
}

/// A run that fails too, and of which nothing can be left out.
pub(crate) fn shortest(fixture: &Fixture, mut actions: Vec<Action>) -> Vec<Action> {
    let (mut piece, mut tries) = (actions.len() / 2, 0);
    while piece > 0 && tries < TRIES {
        let mut at = 0;
        while at < actions.len() {
            let shorter = [&actions[..at], &actions[actions.len().min(at + piece)..]].concat();
            tries += 1;
            if perform_twice(fixture, &shorter).is_err() {
                actions = shorter;
            } else {
                at += piece;
            }
        }
        piece /= 2;
    }
    actions
}
