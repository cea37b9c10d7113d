//! Sign-ins and sign-outs that are not answered yet.

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::lock;
use crate::engine::{Answer, Command, SessionCommand};

/// What is under way for each agent.
#[derive(Debug, Default)]
pub(super) struct SignIns(Mutex<BTreeMap<u32, Kind>>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    SignIn,
    SignOut,
}

/// A sign-in or sign-out that is under way until this is dropped, be it because the client went away.
#[derive(Debug)]
pub(super) struct UnderWay<'a> {
    sign_ins: &'a SignIns,
    agent: u32,
}

impl SignIns {
    /// Notes the beginning of a sign-in or sign-out; of anything else there is nothing to note.
    ///
    /// The refusal when another one of the same agent is under way comes as the error.
    // Choice: while a sign-in is unanswered a second one gets 100-021; 000-007 is for everything in which a sign-out takes part.
    pub(super) fn begin(&self, agent: u32, command: &Command) -> Result<Option<UnderWay<'_>>, Answer> {
        let kind = match command {
            Command::Session(SessionCommand::Login(_)) | Command::Session(SessionCommand::ForceLogin(_)) => Kind::SignIn,
            Command::Session(SessionCommand::Logout)
            | Command::Session(SessionCommand::ForceLogout)
            | Command::Session(SessionCommand::ForceLogoutWithReason { .. }) => Kind::SignOut,
            _ => return Ok(None),
        };
        let mut all = lock(&self.0);
        match (all.get(&agent), kind) {
            (None, kind) => {
                all.insert(agent, kind);
                Ok(Some(UnderWay { sign_ins: self, agent }))
            }
            (Some(Kind::SignIn), Kind::SignIn) => Err(Answer::signing_in()),
            _ => Err(Answer::unfinished()),
        }
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        lock(&self.sign_ins.0).remove(&self.agent);
    }
}
