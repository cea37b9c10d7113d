//! Recording of talks with customers.

use super::Core;
use super::call::{CallId, Recording};
use super::event::EventKind;

impl Core {
    /// Starts recording when talks are recorded, a customer is in the call and it is not being recorded already.
    pub(super) fn recording_starts(&mut self, agent: u32, call: CallId) {
        if !self.agent_ref(agent).settings.recording.unwrap_or(self.config.recording) || !self.calls[&call].has_customer() {
            return;
        }
        let (task, begin) = (self.last_recording + 1, self.now);
        let vdn = self.agent_ref(agent).config.vdn;
        let Some(known) = self.calls.get_mut(&call) else { return };
        let (caller, called, video) = (known.caller.clone(), known.called.clone(), known.video);
        let Some(leg) = known.leg_mut(agent).filter(|leg| leg.recording.is_none()) else { return };
        leg.recording = Some(Recording { call, task, begin, video });
        self.last_recording = task;
        self.emit(agent, EventKind::Record { call, task, caller, called, vdn, video });
    }

    pub(super) fn recordings_stop(&mut self, agent: u32, recordings: &[Recording]) {
        for &Recording { call, task, begin, video } in recordings {
            self.emit(agent, EventKind::StopRecordDone { call, task, begin, video });
        }
    }
}
