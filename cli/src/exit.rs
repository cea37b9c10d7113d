//! How the program ends.

use std::fmt;
use std::process::ExitCode;

/// Beyond 0 and 1; 2 is also clap's. `ccgw --help` lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// What was asked for could not be done.
    Failed = 1,
    /// The command line or a value on it is wrong; nothing was sent.
    Usage = 2,
    /// The gateway refused the request.
    Refused = 3,
    /// The session is gone, or there is none.
    NoSession = 4,
    /// The gateway may have carried out a request that must not be repeated.
    OutcomeUnknown = 5,
}

/// The text below `ccgw --help`.
pub(crate) const HELP: &str = "\
Exit codes:
  0  success
  1  failure: unreadable input, something unknown with --strict, no answer, or nothing found
  2  wrong usage, or a value outside the contract's bounds; nothing was sent
  3  the gateway refused the request with a return code other than 0
  4  no session, or the session has ended; sign in again
  5  the outcome is unknown: no readable answer to a request that must not be repeated; check the events first";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// An error that ends the program with a code of its own.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) advice: Option<String>,
}

impl Failure {
    pub(crate) fn of(exit: Exit, message: impl Into<String>) -> anyhow::Error {
        Self { exit, message: message.into(), advice: None }.into()
    }

    pub(crate) fn usage(message: impl Into<String>) -> anyhow::Error {
        Self::of(Exit::Usage, message)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// The reader of standard output is gone: no error, and nothing more to do.
#[derive(Debug)]
pub(crate) struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("standard output is closed")
    }
}

impl std::error::Error for Closed {}

/// The exit code of any error.
pub(crate) fn code_of(error: &anyhow::Error) -> Exit {
    match (error.downcast_ref::<Failure>(), error.downcast_ref::<ccgateway::Error>()) {
        (Some(failure), _) => failure.exit,
        (_, Some(error)) => of_error(error),
        _ => Exit::Failed,
    }
}

/// The exit code of an error of the library.
pub(crate) fn of_error(error: &ccgateway::Error) -> Exit {
    use ccgateway::Error;
    match error {
        error if error.is_session_lost() => Exit::NoSession,
        Error::Gateway { .. } => Exit::Refused,
        Error::OutcomeUnknown { .. } => Exit::OutcomeUnknown,
        Error::InvalidInput { .. }
        | Error::InvalidAgentId(_)
        | Error::WrongGateway { .. }
        | Error::WrongOperation { .. }
        | Error::MissingVariable { .. } => Exit::Usage,
        _ => Exit::Failed,
    }
}
