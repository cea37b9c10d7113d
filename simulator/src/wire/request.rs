//! A request that has been recognised: its operation, and what it asks for.

use super::route::{AccountSignIn, Operation};
use crate::config::release::Release;
use crate::engine::{Command, ConfigurationCommand, SessionCommand};
use crate::hidden::Hidden;
use crate::ids::{AdministratorId, AgentId};

/// The parts of a request beside its path.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RequestParts<'a> {
    /// HTTP method.
    pub(crate) method: &'a str,
    pub(crate) query: &'a str,
    /// The release whose operations there are.
    pub(crate) release: Release,
    /// The header `service_token`.
    pub(crate) service_token: Option<&'a str>,
    pub(crate) body: &'a [u8],
}

/// A request of the interface.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) operation: Operation,
    pub(crate) ask: Ask,
}

/// What a request asks for, and who does.
#[derive(Debug)]
pub(crate) enum Ask {
    /// An agent polls for its events.
    Poll { agent: AgentId },
    /// An agent asks for anything else.
    Command { agent: AgentId, command: Command },
    /// An agent, which the path does not name, polls for the events of all.
    PollAll,
    /// An agent, which only its account names, signs in.
    SignInByAccount(AccountSignIn),
    /// Somebody who is no agent signs in to configure.
    ConfigurationSignIn { id: Option<AdministratorId>, password: Option<Hidden> },
    /// Somebody who is no agent configures.
    Configure(ConfigurationCommand),
}

/// The beginning or the end of an agent's session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SessionChange {
    SignIn,
    SignOut,
}

/// Why a request is none of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RouteError {
    /// The path, or a value in it, is outside the interface.
    NotFound,
    /// The path exists with another method.
    MethodNotAllowed,
}

impl Request {
    /// The agent that the path names.
    pub(crate) fn agent(&self) -> Option<AgentId> {
        match self.ask {
            Ask::Poll { agent } | Ask::Command { agent, .. } => Some(agent),
            Ask::PollAll | Ask::SignInByAccount(_) | Ask::ConfigurationSignIn { .. } | Ask::Configure(_) => None,
        }
    }

    /// The agent that polls, if the request is a poll.
    pub(crate) fn polling_agent(&self) -> Option<AgentId> {
        match self.ask {
            Ask::Poll { agent } => Some(agent),
            _ => None,
        }
    }

    /// Whether the request signs an agent in or out.
    pub(crate) fn session_change(&self) -> Option<SessionChange> {
        if matches!(self.ask, Ask::SignInByAccount(_)) {
            return Some(SessionChange::SignIn);
        }
        let Ask::Command { command: Command::Session(command), .. } = &self.ask else { return None };
        match command {
            SessionCommand::Login(_) | SessionCommand::ForceLogin(_) => Some(SessionChange::SignIn),
            SessionCommand::Logout | SessionCommand::ForceLogout | SessionCommand::ForceLogoutWithReason { .. } => {
                Some(SessionChange::SignOut)
            }
            _ => None,
        }
    }
}
