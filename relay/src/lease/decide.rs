//! What a process does about one agent.

use super::record::Lease;
use super::rendezvous::preferred;
use crate::process_id::ProcessId;

/// What a process knows when it decides.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The process itself.
    pub me: &'a ProcessId,
    /// The processes that take agents, itself too unless it is draining.
    pub takers: &'a [ProcessId],
    /// Whether a part of this process holds the agent now.
    pub holding: bool,
    /// Whether the agent should be signed in.
    pub wanted: bool,
}

/// What it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Wait,
    /// Acquire the lease, with a new epoch.
    Acquire,
    /// Finish the poll and give the agent up.
    HandOver,
    /// Sign the agent out and give it up.
    SignOut,
}

/// Decides about an agent. `has_ended` says whether a process is known to have ended; one that merely is silent has not.
pub fn decide(agent: u32, lease: Option<&Lease>, situation: &Situation<'_>, has_ended: impl Fn(&ProcessId) -> bool) -> Step {
    let Situation { me, takers, holding, wanted } = *situation;
    let target = preferred(agent, takers);
    let is_mine = target == Some(me);
    let has_something = wanted || lease.is_some_and(|lease| lease.session.is_some());
    match lease.and_then(|lease| lease.owner.as_ref()) {
        // What it does not hold any more it takes again, under a new epoch.
        Some(owner) if owner == me && !holding => Step::Acquire,
        Some(owner) if owner == me && !wanted => Step::SignOut,
        Some(owner) if owner == me => if_or_wait(!is_mine, Step::HandOver),
        Some(owner) => if_or_wait(is_mine && !holding && has_something && has_ended(owner), Step::Acquire),
        None => if_or_wait(is_mine && !holding && has_something, Step::Acquire),
    }
}

fn if_or_wait(condition: bool, step: Step) -> Step {
    if condition { step } else { Step::Wait }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn process(name: &str) -> ProcessId {
        ProcessId::from_key(name)
    }

    fn lease(owner: Option<&str>) -> Lease {
        let mut lease = Lease::acquired(None, &process("x"));
        lease.owner = owner.map(process);
        lease
    }

    fn step(lease: Option<&Lease>, takers: &[&str], holding: bool, wanted: bool, ended: &[&str]) -> Step {
        let (me, takers): (_, Vec<_>) = (process("a"), takers.iter().map(|name| process(name)).collect());
        let situation = Situation { me: &me, takers: &takers, holding, wanted };
        decide(1001, lease, &situation, |owner| ended.contains(&owner.as_str()))
    }

    #[test]
    fn an_agent_is_acquired_when_nobody_holds_it_or_its_owner_has_ended() {
        assert_eq!(step(None, &["a"], false, true, &[]), Step::Acquire);
        assert_eq!(step(Some(&lease(None)), &["a"], false, true, &[]), Step::Acquire);
        assert_eq!(step(Some(&lease(Some("b"))), &["a"], false, true, &[]), Step::Wait);
        assert_eq!(step(Some(&lease(Some("b"))), &["a"], false, true, &["b"]), Step::Acquire);
        assert_eq!(step(Some(&lease(Some("a"))), &["a"], false, true, &[]), Step::Acquire);
    }

    #[test]
    fn an_agent_is_given_up_when_it_belongs_elsewhere_or_is_removed() {
        assert_eq!(step(Some(&lease(Some("a"))), &["a"], true, true, &[]), Step::Wait);
        assert_eq!(step(Some(&lease(Some("a"))), &["b"], true, true, &[]), Step::HandOver);
        assert_eq!(step(Some(&lease(Some("a"))), &[], true, true, &[]), Step::HandOver);
        assert_eq!(step(Some(&lease(Some("a"))), &["a"], true, false, &[]), Step::SignOut);
    }

    #[test]
    fn what_is_not_wanted_and_has_no_session_is_left_alone() {
        assert_eq!(step(None, &["a"], false, false, &[]), Step::Wait);
        assert_eq!(step(Some(&lease(None)), &["a"], false, false, &[]), Step::Wait);
    }
}
