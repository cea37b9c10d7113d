//! What one row of the tables in `routes` says: method, path, operation, and how its parameters are read.

use super::fields::ParseError;
use super::input::Input;
use crate::config::release::Release;
use crate::engine::{Command, ConfigurationCommand, SignInRequest};
use crate::ids::AdministratorId;

/// One operation and its place in the interface.
#[derive(Debug)]
pub(super) struct Route {
    /// HTTP method.
    pub(super) method: &'static str,
    /// Path below the base, with names in braces for the values in it.
    pub(super) path: &'static str,
    /// Other methods and paths by which other releases have the operation.
    pub(super) other_forms: &'static [(&'static str, &'static str)],
    pub(super) operation: Operation,
    pub(super) read: Read,
    /// The release that it came with; older ones do not have it.
    pub(super) since: Release,
}

/// An operation, and what its success is answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operation {
    /// The name that the gateway writes into its logs.
    pub(crate) name: &'static str,
    /// The message that goes with success, as the operation's page prints it.
    pub(super) success: &'static str,
}

/// A sign-in that names an account instead of an agent.
#[derive(Debug)]
pub(crate) struct AccountSignIn {
    pub(crate) account: String,
    pub(crate) request: SignInRequest,
}

/// How an operation reads its parameters.
#[derive(Debug, Clone, Copy)]
pub(super) enum Read {
    /// An agent's poll, which has none.
    Poll,
    /// A poll for all agents, which has none.
    PollAll,
    /// A sign-in that names an account instead of an agent.
    Account(fn(&Input<'_>) -> AccountSignIn),
    /// A command of the agent that the path names.
    Command(fn(&Input<'_>) -> Result<Command, ParseError>),
    /// The sign-in of the configuration interface.
    ConfigurationSignIn(fn(&Input<'_>) -> Result<ConfigurationSignIn, ParseError>),
    /// A command of the configuration interface.
    Configure(fn(&Input<'_>) -> Result<ConfigurationCommand, ParseError>),
}

/// A command of an agent by `GET`.
pub(super) const fn get(path: &'static str, name: &'static str, read: fn(&Input<'_>) -> Result<Command, ParseError>) -> Route {
    route("GET", path, name, Read::Command(read))
}

/// A command of an agent by `POST`.
pub(super) const fn post(path: &'static str, name: &'static str, read: fn(&Input<'_>) -> Result<Command, ParseError>) -> Route {
    route("POST", path, name, Read::Command(read))
}

/// A command of an agent by `PUT`.
pub(super) const fn put(path: &'static str, name: &'static str, read: fn(&Input<'_>) -> Result<Command, ParseError>) -> Route {
    route("PUT", path, name, Read::Command(read))
}

/// A command of an agent by `DELETE`.
pub(super) const fn delete(path: &'static str, name: &'static str, read: fn(&Input<'_>) -> Result<Command, ParseError>) -> Route {
    route("DELETE", path, name, Read::Command(read))
}

/// An agent's poll.
pub(super) const fn poll(path: &'static str, name: &'static str) -> Route {
    route("GET", path, name, Read::Poll)
}

/// A poll for all agents.
pub(super) const fn poll_all(path: &'static str, name: &'static str) -> Route {
    route("GET", path, name, Read::PollAll)
}

/// Who signs in to the configuration interface, and with which password.
pub(super) type ConfigurationSignIn = (Option<AdministratorId>, Option<String>);

/// The sign-in of the configuration interface, a `POST`.
pub(super) const fn configuration_sign_in(
    path: &'static str,
    name: &'static str,
    read: fn(&Input<'_>) -> Result<ConfigurationSignIn, ParseError>,
) -> Route {
    route("POST", path, name, Read::ConfigurationSignIn(read))
}

/// A sign-in by account.
pub(super) const fn account(path: &'static str, name: &'static str, read: fn(&Input<'_>) -> AccountSignIn) -> Route {
    route("PUT", path, name, Read::Account(read))
}

/// A command of the configuration interface.
pub(super) const fn configure(
    method: &'static str,
    path: &'static str,
    name: &'static str,
    read: fn(&Input<'_>) -> Result<ConfigurationCommand, ParseError>,
) -> Route {
    route(method, path, name, Read::Configure(read))
}

const fn route(method: &'static str, path: &'static str, name: &'static str, read: Read) -> Route {
    Route { method, path, other_forms: &[], operation: Operation { name, success: "" }, read, since: Release::Of2019 }
}

impl Route {
    /// An operation, or a form of one, that came with a release.
    pub(super) const fn since(mut self, release: Release) -> Self {
        self.since = release;
        self
    }

    /// An operation whose success has the message `success`.
    pub(super) const fn success(mut self) -> Self {
        self.operation.success = "success";
        self
    }

    /// An operation that other releases have with these methods and paths.
    pub(super) const fn also(mut self, forms: &'static [(&'static str, &'static str)]) -> Self {
        self.other_forms = forms;
        self
    }

    /// Methods and paths of the operation, the newest first.
    pub(super) fn forms(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        std::iter::once((self.method, self.path)).chain(self.other_forms.iter().copied())
    }
}

/// Reads a request that is refused because its operation is not simulated.
pub(super) fn not_simulated(_: &Input<'_>) -> Result<Command, ParseError> {
    Ok(Command::NotSimulated)
}
