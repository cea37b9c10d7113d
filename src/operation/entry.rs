//! What the table says of an operation.

use std::fmt;
use std::time::Duration;

use ccgateway_contract::Bounds;

use super::trigger::Trigger;

/// One operation of the API.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The contract's `operationId`, such as `inner_help`.
    pub id: &'static str,
    /// The name that the gateway writes into its logs, such as `innerHelp`.
    pub method_name: &'static str,
    /// GET, POST, PUT or DELETE.
    pub http_method: &'static str,
    /// The path below the base URL, with parameters in braces.
    pub path: &'static str,
    /// What it does at the gateway, and so whether it may be repeated.
    pub effect: Effect,
    /// Whether it needs a session.
    pub signed_in: bool,
    /// Whether it is an operation of a signed-in agent, and so of a [`Session`](crate::Session). Sign-in is not.
    pub of_agent: bool,
    /// Whether it is an operation of the configuration interface, and so of a [`ConfigSession`](crate::ConfigSession). Its sign-in is
    /// not.
    pub of_configuration: bool,
    /// The path parameter of the agent that acts; none where no agent does.
    pub acting: Option<&'static str>,
    /// Whether the agent is signed out after it.
    pub ends_session: bool,
    /// Whether it answers with a file and not with JSON.
    pub file: bool,
    /// The name of the part that holds the file, for an operation whose request is a form with a file; see
    /// [`Session::invoke_with_file`](crate::Session::invoke_with_file).
    pub upload: Option<&'static str>,
    /// How often the gateway allows it; none where no source names a limit.
    pub rate_limit: Option<RateLimit>,
    /// Where its answer has a new Guid of the session, as a JSON pointer. The library takes it, as it takes those of headers.
    pub guid: Option<&'static str>,
    /// Parameters and body fields, without the agent that acts.
    pub parameters: &'static [Parameter],
    /// Which events follow it, and what they mean.
    pub triggers: &'static [Trigger],
}

/// What an operation does at the gateway, and so whether it may be sent again once its answer is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Changes nothing. The library repeats it when its answer is lost.
    Read,
    /// Reads, and takes away what it reads: a lost answer loses that for good. Never repeated by the library, because a
    /// repetition takes the next piece and hides the loss.
    Consume,
    /// Sets something to a value that the request names. A repetition gives the same state, so a program may repeat it; the
    /// library does not.
    State,
    /// Changes something, and a repetition does it again or is refused. Never repeated; a lost answer leaves the outcome
    /// unknown.
    Change,
    /// Places or changes a call, a conference or a chat. Never repeated; a lost answer leaves the outcome unknown.
    Call,
}

impl Effect {
    /// Whether a repetition leaves everything as one request would.
    pub const fn is_idempotent(self) -> bool {
        matches!(self, Self::Read | Self::State)
    }
}

/// How often the gateway allows an operation, as it is set by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How often each agent may send it in that time.
    pub per_agent: u32,
    /// How often all agents together may send it in that time.
    pub in_all: u32,
    /// The time.
    pub period: Duration,
}

/// A parameter or body field of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// Whether it must be given.
    pub required: bool,
    /// Whether its value is a password or a token, which nothing shows.
    pub secret: bool,
    /// The contract's bounds, checked before anything is sent. An agent or a call has none: their types are the check.
    pub bounds: Bounds<'static>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A field of the JSON body.
    Body,
}

impl Parameter {
    /// One that must be given.
    pub(super) const fn required(name: &'static str, place: Place, bounds: Bounds<'static>) -> Self {
        Self { name, place, required: true, secret: false, bounds }
    }

    /// One that may be given.
    pub(super) const fn optional(name: &'static str, place: Place, bounds: Bounds<'static>) -> Self {
        Self { name, place, required: false, secret: false, bounds }
    }

    /// The same with a value that nothing shows.
    pub(super) const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }
}

/// Only the name: errors hold operations, and are printed.
impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Operation").field(&self.method_name).finish()
    }
}

/// The name in the gateway's logs.
impl fmt::Display for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.method_name)
    }
}
