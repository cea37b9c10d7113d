//! Errors of the library with advice.

use ccgateway::Error;

use crate::exit::{Failure, of_error};
use crate::print::{self, chain};

/// An error with all its causes, and with advice on what to do.
pub(crate) fn explained(error: Error) -> anyhow::Error {
    Failure { exit: of_error(&error), message: chain(&error), advice: advice(&error) }.into()
}

/// What to do about an error.
pub(crate) fn advice(error: &Error) -> Option<String> {
    let advice = match error {
        Error::SessionLost { operation, .. } if operation.of_configuration => "`ccgw call auth` opens a new session",
        Error::SessionLost { .. } | Error::SignedOut { .. } => "`ccgw call login` opens a new session",
        Error::Gateway { .. } if error.flow_control().is_some() => "it was probably asked too often; ask again after a few seconds",
        Error::Gateway { retcode, .. } => print::advice(print::action(retcode.as_str())),
        Error::Transport { source, .. } if source.is_certificate() => "give the certificate to trust with --ca FILE",
        Error::Transport { source, .. } if source.is_connect() => "check --url, and whether the gateway is running",
        Error::OutcomeUnknown { .. } => "look at the events, or ask for the agent's state, before repeating it",
        Error::Http { status: 404, .. } => {
            "the gateway has no such address: the path of --url is wrong, its release lacks the operation, or a value in the path is out of \
             range"
        }
        _ => return None,
    };
    Some(advice.to_owned())
}
