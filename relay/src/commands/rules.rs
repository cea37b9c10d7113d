//! Which operations commands may use.

use std::collections::BTreeSet;

use ccgateway::operation::table::{OPERATIONS, SYNC_AGENT_INFO};
use ccgateway::operation::{Effect, Operation, Place};

/// Which operations commands may use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// Only these; `None`: all that can be commands.
    pub allow: Option<BTreeSet<String>>,
    /// Not these.
    pub deny: BTreeSet<String>,
}

impl Rules {
    /// Whether commands may use an operation; if not, why.
    ///
    /// # Errors
    /// The reason, in words.
    pub fn check(&self, operation: &Operation) -> Result<(), String> {
        if let Some(reason) = never(operation) {
            return Err(format!("{}: {reason}", operation.id));
        }
        let is_allowed = self.allow.as_ref().is_none_or(|allowed| allowed.contains(operation.id));
        if is_allowed && !self.deny.contains(operation.id) {
            return Ok(());
        }
        Err(format!("{}: the configuration of the fleet does not allow it", operation.id))
    }
}

/// Why an operation can never be a command: the fleet itself signs agents in and out, polls, and renews Guids.
#[must_use]
pub fn never(operation: &Operation) -> Option<&'static str> {
    let reasons = [
        (!operation.of_agent, "it is not an operation of a signed-in agent"),
        (operation.ends_session, "it would end the session, which the fleet keeps"),
        (operation.effect == Effect::Consume, "it would take events away, which the fleet publishes"),
        (*operation == SYNC_AGENT_INFO, "the gateway drops waiting events for it"),
        (operation.guid.is_some(), "it would renew the Guid, which the fleet does"),
        (operation.file || operation.upload.is_some(), "files are too large for messages"),
        (operation.parameters.iter().any(|parameter| parameter.place == Place::Header), "its tokens are the fleet's own"),
    ];
    reasons.into_iter().find(|(applies, _)| *applies).map(|(_, reason)| reason)
}

/// The operation of an id that the contract has.
pub(crate) fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().copied().find(|operation| operation.id == id)
}

#[cfg(test)]
mod tests {
    use ccgateway::operation::table::{CALL_OUT, FORCE_LOGOUT, GET_AGENT_EVENT, HOLD, LOGIN, LOGOUT};

    use super::*;

    #[test]
    fn signing_in_and_out_and_polling_are_never_commands() {
        let all = Rules { allow: Some(OPERATIONS.iter().map(|operation| operation.id.to_owned()).collect()), ..Rules::default() };
        for operation in [&LOGIN, &LOGOUT, &FORCE_LOGOUT, &GET_AGENT_EVENT, &SYNC_AGENT_INFO] {
            assert!(all.check(operation).is_err(), "{operation}");
        }
    }

    #[test]
    fn what_is_denied_or_not_among_those_allowed_is_refused() {
        let only = Rules { allow: Some(["hold".to_owned()].into()), deny: BTreeSet::new() };
        assert!(only.check(&HOLD).is_ok() && only.check(&CALL_OUT).is_err());
        let but = Rules { allow: None, deny: ["hold".to_owned()].into() };
        assert!(but.check(&HOLD).is_err() && but.check(&CALL_OUT).is_ok());
    }
}
