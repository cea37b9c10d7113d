//! What changes must say of calls: each begins, is talked in for the first time, and ends once.

use std::collections::BTreeMap;

use ccgateway::CallId;
use ccgateway::live::model::Change;

/// The calls of one agent, as its changes told them.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// Calls that go on, and whether the agent has talked in them.
    open: BTreeMap<CallId, bool>,
    pub(crate) began: u64,
    pub(crate) ended: u64,
}

impl Ledger {
    pub(crate) fn take(&mut self, changes: &[Change]) {
        for change in changes {
            match change {
                Change::CallOffered { call, .. } | Change::CallPlaced { call, .. } => {
                    assert_eq!(self.open.insert(call.clone(), false), None, "{call} begins twice");
                    self.began += 1;
                }
                Change::CallTalking { call, .. } => {
                    assert_eq!(
                        self.open.insert(call.clone(), true),
                        Some(false),
                        "{call} is talked in for the first time twice, or never began"
                    );
                }
                Change::CallEnded { call, duration, at, .. } => {
                    let talked = self.open.remove(&call.id);
                    assert!(talked.is_some(), "{call:?} ends twice, or never began");
                    assert_eq!(talked, Some(call.was_answered()), "{call:?}");
                    assert_eq!(duration.is_some(), call.was_answered() && at.is_some(), "{call:?}");
                    self.ended += 1;
                }
                Change::CallHeld { call, .. }
                | Change::CallResumed { call, .. }
                | Change::CallInConference { call, .. }
                | Change::CallSuspended { call, .. } => {
                    assert_eq!(self.open.get(call), Some(&true), "{call} was not talked in: {change:?}");
                }
                _ => {}
            }
        }
    }

    /// The session is over, and so are its calls.
    pub(crate) fn starts_anew(&mut self) {
        self.open.clear();
    }

    /// The calls that go on.
    pub(crate) fn open(&self) -> Vec<&CallId> {
        self.open.keys().collect()
    }
}
