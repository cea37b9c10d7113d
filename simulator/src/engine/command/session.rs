//! Commands about the session of an agent.

use crate::engine::command::sign_in::SignInRequest;

/// What an agent does with its session. The variants carry the names that the gateway writes into its logs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SessionCommand {
    /// Sign in.
    Login(SignInRequest),
    /// Sign in, replacing another session.
    ForceLogin(SignInRequest),
    /// Sign out, unless in a call.
    Logout,
    /// Sign out and drop calls.
    ForceLogout,
    /// Sign out and drop calls, giving a reason.
    ForceLogoutWithReason {
        /// 1 to 255.
        reason: u8,
    },
    /// Heartbeat.
    HandShake {
        /// The token that pushed events shall carry.
        service_token: Option<String>,
    },
    /// The heartbeat of agents whose events are pushed to `pushUrl`.
    Heartbeat,
    /// A new Guid.
    UpdateGuid,
    /// Have events pushed in the oldest form.
    ChangeToSapMode,
}
