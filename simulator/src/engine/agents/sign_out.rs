//! Sign-out.

use crate::engine::answer::refusal::SIGN_OUT_STATE;
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::{Event, EventKind};
use crate::engine::model::watched_change::WatchedChange;
use crate::engine::state::State;
use crate::engine::state::presence::Presence;
use crate::engine::state::session::FinalPush;
use crate::ids::AgentId;

impl State {
    /// Signs out unless the agent is in a call or inspects.
    // Choice: the page says that sign-out has no effect during a call; the request is refused with the code for a wrong state at sign-out.
    pub(crate) fn logout(&mut self, agent: AgentId) -> Handled {
        if self.agent_ref(agent).presence == Presence::Occupied {
            return Err(SIGN_OUT_STATE);
        }
        self.sign_out(agent, false);
        Ok(Outcome::Reserved)
    }

    pub(crate) fn force_logout(&mut self, agent: AgentId) -> Outcome {
        self.sign_out(agent, true);
        Outcome::Absent
    }

    // Choice: for the others in a call, a sign-out is the agent hanging up; so a customer held for help goes to the helper.
    /// Ends the session: calls are dropped, inspections end. No further event reaches the agent except, if wanted, the one of the sign-out.
    pub(crate) fn sign_out(&mut self, agent: AgentId, announce: bool) {
        let Some(session) = self.agent_mut(agent).session.take() else { return };
        while let Some(&call) = self.agent_ref(agent).legs.first() {
            self.leave(agent, call);
        }
        self.end_inspections_of(agent);
        self.media_ends(agent);
        self.monitors.remove(&agent);
        let now = self.now;
        let out = self.agent_mut(agent);
        out.presence = Presence::Idle;
        out.pending = None;
        out.off_hook = false;
        out.previews.clear();
        out.watched.clear();
        out.operation = None;
        out.skills.clear();
        out.events.clear();
        if announce {
            let kind = EventKind::ShutdownService { login_time: session.login_time };
            let event = Event { agent, at: now, kind };
            out.events.push(event.clone(), event.bytes());
            let guid = session.guids.last().map(|issued| issued.guid.clone());
            out.final_push = session.push.zip(guid).map(|(target, guid)| FinalPush { target, guid, session: session.number });
            self.log_event(&event);
        }
        self.wake_set.insert(agent);
        // The state of the next session is another one, even when it begins at once.
        self.note_state(agent);
        self.notify_watchers(agent, WatchedChange::Logout);
    }
}
