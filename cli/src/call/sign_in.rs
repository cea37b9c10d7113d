//! The session of an agent for commands that go on: that of a file, or a new one.

use anyhow::Result;
use ccgateway::{AgentId, Secret, Session, SignIn, WhenSignedIn};
use clap::Args;

use super::connection::Connection;
use super::error::explained;
use super::session_store::{SessionFile, SessionStore};
use super::values::line_from_stdin;

// Whose session, and how to reach its gateway. No doc comment; see `Connection`.
#[derive(Args)]
pub(crate) struct SignInOptions {
    /// Sign this agent in first
    #[arg(long, value_name = "ID", requires = "phonenum")]
    agent: Option<AgentId>,
    /// Number of the agent's softphone
    #[arg(long, value_name = "NUMBER", requires = "agent")]
    phonenum: Option<String>,
    /// Password of the agent; may be empty
    #[arg(long, value_name = "TEXT", env = "CCGATEWAY_PASSWORD", hide_env_values = true, default_value = "", hide_default_value = true)]
    password: String,
    /// Read --password from standard input; a trailing line end is removed
    #[arg(long, requires = "agent")]
    password_stdin: bool,
    /// Sign in even if the agent is signed in elsewhere; that session and its calls end
    #[arg(long, requires = "agent")]
    force: bool,
    #[command(flatten, next_help_heading = "Connection")]
    connection: Connection,
    #[command(flatten)]
    file: SessionFile,
}

/// Without the values, one of which is the password.
impl std::fmt::Debug for SignInOptions {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("SignInOptions").field("agent", &self.agent).finish_non_exhaustive()
    }
}

impl SignInOptions {
    /// Whether an agent is to be signed in, and none resumed.
    pub(crate) fn is_sign_in(&self) -> bool {
        self.agent.is_some()
    }

    /// The session of the file, or a new one, whose sign-in is completed by the command.
    pub(crate) async fn session(&self, complete: impl FnOnce(SignIn) -> SignIn) -> Result<(Session, Option<SessionStore>)> {
        let (Some(agent), Some(phone)) = (self.agent, &self.phonenum) else {
            let (session, store) = SessionStore::resume(&self.connection, self.file.path()?)?;
            return Ok((session, Some(store)));
        };
        let gateway = self.connection.gateway(None)?;
        let mut store = self.file.given().map(SessionStore::new).transpose()?;
        let password = if self.password_stdin { line_from_stdin()? } else { self.password.clone() };
        let choice = if self.force { WhenSignedIn::Force } else { WhenSignedIn::Fail };
        let sign_in = SignIn::new(agent, Secret::from(password), phone.as_str()).when_signed_in(choice);
        let session = gateway.sign_in(&complete(sign_in)).await.map_err(explained)?;
        if let Some(store) = &mut store {
            store.create(&session).await?;
        }
        Ok((session, store))
    }
}
