//! The agent's own state.

use std::time::Duration;

use crate::codes::{BusyReason, RestCause};
use crate::live::agent::confirm::Confirm;
use crate::live::agent::live_agent::LiveAgent;
use crate::live::model::Presence;
use crate::live::outcome::{ConfirmError, Confirmed};
use crate::session::online_agent::{Rest, SayBusy, SayWork};

/// The agent's own state. During a call or wrap-up a new state takes effect afterwards, and only then is it confirmed; until then the
/// view shows it as [pending](crate::live::model::AgentView::pending).
impl LiveAgent {
    /// Takes calls again: ends rest, busy or wrap-up, whichever the view shows. `None` if the agent is idle already.
    ///
    /// # Errors
    /// See [`ConfirmError`].
    pub async fn go_ready(&self) -> Result<Option<Confirmed<()>>, ConfirmError> {
        let session = self.session();
        match self.view().state {
            Presence::Idle => Ok(None),
            Presence::Resting { .. } => self.confirm(session.online_agent().cancel_rest()).await.map(Some),
            _ => self.confirm(session.online_agent().say_free()).await.map(Some),
        }
    }

    /// Takes no calls. An agent that is busy already gets the new reason.
    pub fn go_busy(&self, reason: impl Into<Option<BusyReason>>) -> Confirm<SayBusy> {
        let mut request = self.session().online_agent().say_busy();
        if let Some(reason) = reason.into() {
            request = request.reason(reason);
        }
        if matches!(self.view().state, Presence::Busy { .. }) {
            request = request.prolong(true);
        }
        self.confirm(request)
    }

    /// Rests for a time of 1 to 86399 seconds, for a cause of the site.
    pub fn go_to_rest(&self, time: Duration, cause: impl Into<RestCause>) -> Confirm<Rest> {
        self.confirm(self.session().online_agent().rest(time, cause))
    }

    /// Goes into wrap-up, where no calls come.
    pub fn go_to_wrap_up(&self) -> Confirm<SayWork> {
        self.confirm(self.session().online_agent().say_work())
    }
}
