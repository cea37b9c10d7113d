//! The session of an agent that was acquired: resumed where there is one, or else signed in.

use std::sync::Arc;
use std::time::Duration;

use ccgateway::{AgentId, Error, Session};

use super::context::Context;
use super::keeper::{LeaseKeeper, Lost};
use crate::agents::AgentSettings;
use crate::lease::Stage;

/// How often the skill queues are set that were not answered. Setting them again does no harm.
const SKILL_ATTEMPTS: u32 = 3;

/// The pause between such attempts.
const SKILL_PAUSE: Duration = Duration::from_secs(1);

/// Why there is no session.
#[derive(Debug)]
pub(super) enum NoSession {
    Lost,
    /// It may work later.
    Failed(String),
}

impl From<Lost> for NoSession {
    fn from(_: Lost) -> Self {
        Self::Lost
    }
}

/// Resumes the session of the lease. `None` if it has none.
pub(super) fn resume(context: &Context, agent: AgentId, keeper: &mut LeaseKeeper) -> Result<Option<Session>, NoSession> {
    let Some(sealed) = &keeper.lease().session else { return Ok(None) };
    let exported = context.keys.open(sealed, agent).map_err(|error| NoSession::Failed(error.to_string()))?;
    let session = context.gateway.resume(&exported).map_err(|error| NoSession::Failed(error.to_string()))?;
    keeper.stored = Some(exported);
    Ok(Some(session))
}

/// Signs the agent in, in its skill queues too, and keeps the session in the lease.
pub(super) async fn sign_in(
    context: &Arc<Context>,
    agent: AgentId,
    keeper: &mut LeaseKeeper,
    settings: &AgentSettings,
) -> Result<Session, NoSession> {
    let failed = |error: &dyn std::fmt::Display| NoSession::Failed(error.to_string());
    let own_session = keeper.lease().stage == Stage::SigningIn;
    let request = settings.sign_in(agent, own_session, &context.password_commands).await.map_err(|error| failed(&error))?;
    if !own_session {
        keeper.write(keeper.lease().signing_in()).await?;
    }
    // Whoever slept here may have been replaced.
    context.lifeline.clone().until_it_may_begin().await.map_err(|_| Lost)?;
    let session = match context.gateway.sign_in(&request).await {
        Ok(session) => session,
        Err(error) => {
            // These are certain to have begun no session.
            let refused =
                matches!(error, Error::Gateway { .. } | Error::InvalidInput { .. } | Error::Transport { .. } | Error::Http { .. });
            if refused && !own_session {
                keeper.write(keeper.lease().signed_out()).await?;
            }
            return Err(failed(&error));
        }
    };
    // Before the session is stored: whoever takes over a stored session leaves the skill queues as they are.
    to_skill_queues(&session, settings).await;
    let exported = session.export().map_err(|error| failed(&error))?;
    keeper.write(keeper.lease().signed_in(context.keys.seal(&exported))).await?;
    keeper.stored = Some(exported);
    context.figures.signed_in();
    Ok(session)
}

/// Signs the agent in to its skill queues; what the gateway refuses stays refused.
async fn to_skill_queues(session: &Session, settings: &AgentSettings) {
    for _ in 0..SKILL_ATTEMPTS {
        let reset = match &settings.skills {
            None => session.online_agent().reset_skill(true).await,
            Some(skills) => session.online_agent().reset_skill(false).skill_id(skills.iter().copied()).await,
        };
        let Err(error) = reset else { return };
        tracing::warn!(agent = %session.agent(), %error, "signed in, but not to the skill queues");
        if matches!(error, Error::Gateway { .. }) || error.is_session_lost() {
            return;
        }
        tokio::time::sleep(SKILL_PAUSE).await;
    }
}
