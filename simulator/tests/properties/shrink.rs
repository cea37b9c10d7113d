//! The few steps of a long story that make it fail.
//!
//! What shrinks a list step by step takes too long for thousands; this takes whole pieces out first.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::centre::Centre;
use crate::step::Step;
use crate::story::{Transcript, tell};

/// How often a story is told again in search of a shorter one.
const TRIES: u32 = 3000;

/// Tells a story twice. Gives what came out of it, or what is wrong with it.
pub(crate) fn tell_twice(centre: &Centre, steps: &[Step]) -> Result<Transcript, String> {
    match catch_unwind(AssertUnwindSafe(|| (tell(centre, steps), tell(centre, steps)))) {
        Ok((once, again)) if once == again => Ok(once),
        Ok(_) => Err("told twice, the story is not the same".to_owned()),
        Err(panic) => Err(panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "the story fails".to_owned())),
    }
}

/// A story that fails too, and of which nothing can be left out.
pub(crate) fn shortest(centre: &Centre, mut steps: Vec<Step>) -> Vec<Step> {
    let (mut piece, mut tries) = (steps.len() / 2, 0);
    while piece > 0 && tries < TRIES {
        let mut at = 0;
        while at < steps.len() {
            let shorter = [&steps[..at], &steps[steps.len().min(at + piece)..]].concat();
            tries += 1;
            if tell_twice(centre, &shorter).is_err() {
                steps = shorter;
            } else {
                at += piece;
            }
        }
        piece /= 2;
    }
    steps
}
