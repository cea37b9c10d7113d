//! Sign-ins and sign-outs that are not answered yet, so that a second one can be refused.

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::lock::lock;
use crate::engine::Answer;
use crate::ids::AgentId;
use crate::wire::SessionChange;

/// What is under way for each agent.
#[derive(Debug, Default)]
pub(super) struct SignIns(Mutex<BTreeMap<AgentId, SessionChange>>);

/// A sign-in or sign-out that is under way until this is dropped, be it because the client went away.
#[derive(Debug)]
pub(super) struct UnderWay<'a> {
    sign_ins: &'a SignIns,
    agent: AgentId,
}

impl SignIns {
    /// Notes the beginning of a sign-in or sign-out.
    ///
    /// The refusal when another one of the same agent is under way comes as the error.
    // Choice: a second sign-in while the first is unanswered is refused with 100-021; any combination that involves a sign-out is refused
    // with 000-007.
    pub(super) fn begin(&self, agent: AgentId, change: SessionChange) -> Result<UnderWay<'_>, Answer> {
        let mut all = lock(&self.0);
        match (all.get(&agent), change) {
            (None, change) => {
                all.insert(agent, change);
                Ok(UnderWay { sign_ins: self, agent })
            }
            (Some(SessionChange::SignIn), SessionChange::SignIn) => Err(Answer::signing_in()),
            _ => Err(Answer::unfinished()),
        }
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        lock(&self.sign_ins.0).remove(&self.agent);
    }
}
