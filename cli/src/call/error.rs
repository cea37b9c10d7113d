//! Errors of the library with advice.

use ccgateway::Error;

use crate::exit::{Failure, of_error};
use crate::print::{self, DIM};

/// An error with advice on what to do.
pub(crate) fn explained(error: Error) -> anyhow::Error {
    let advice = match &error {
        Error::SessionLost { .. } | Error::SignedOut { .. } => Some("`ccgw call login` opens a new session".to_owned()),
        Error::Gateway { retcode, .. } => Some(print::advice(print::action(retcode.as_str())).to_owned()),
        Error::Transport { source, .. } if source.is_connect() => {
            let hint = if source.is_certificate() { "; give the certificate to trust with --ca FILE" } else { "" };
            Some(format!("{source}{hint}"))
        }
        Error::Transport { source, .. } => Some(source.to_string()),
        Error::Http { status: 404, .. } => {
            Some("the gateway has no such address: its release lacks the operation, or a value in the path is out of range".to_owned())
        }
        Error::OutcomeUnknown { source, .. } => {
            Some(format!("{source}; look at the events, or ask for the agent's state, before repeating it"))
        }
        _ => None,
    };
    let exit = of_error(&error);
    match advice {
        Some(advice) => Failure::of(exit, format!("{error}\n{DIM}{advice}{DIM:#}")),
        None => Failure::of(exit, error.to_string()),
    }
}
