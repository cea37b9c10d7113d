//! Recording of talks, and of agents' screens.

use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{BAD_PARAMETER, PAUSE_RECORD_STATE, RECORD_STATE, RESUME_RECORD_STATE, STOP_RECORD_STATE};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::recording::RecordingCommand;
use crate::engine::event::EventKind;
use crate::engine::event::call::Recorded;
use crate::engine::event::media::MediaEvent;
use crate::engine::media::files::{is_file_name, is_on_drive};
use crate::engine::model::calendar::record_file;
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::{LegState, Recording};
use crate::engine::state::recording_files::RecordedPart;
use crate::ids::{AgentId, TaskId};

impl State {
    /// Starts recording when talks are recorded, a customer is in the call and it is not being recorded already.
    pub(crate) fn recording_starts(&mut self, agent: AgentId, call: CallId) {
        if self.agent_ref(agent).settings.recording.unwrap_or(self.config.recording) && self.calls[&call].has_customer() {
            self.record(agent, call, "", false);
        }
    }

    /// Records the agent's part in a call, unless that is being done. Gives the recording task.
    fn record(&mut self, agent: AgentId, call: CallId, file: &str, append: bool) -> Option<TaskId> {
        let (task, begin) = (TaskId(self.last_recording + 1), self.now);
        let vdn = self.agent_ref(agent).config.vdn;
        let known = self.calls.get_mut(&call)?;
        let (caller, called, video) = (known.caller.clone(), known.called.clone(), known.video);
        let leg = known.leg_mut(agent).filter(|leg| leg.recording.is_none())?;
        let file = if file.is_empty() { record_file(vdn, agent, begin) } else { file.to_owned() };
        self.last_recording = task.0;
        let recorded = Recorded { call, task, caller, called, vdn, file, video };
        if is_on_drive(&recorded.file) {
            leg.recording = Some(Recording { call, task, begin, video });
            self.media.files.store(&recorded.file, RecordedPart { task, agent, call, video }, append);
            self.emit(agent, EventKind::Record(recorded));
        } else {
            self.emit(agent, EventKind::RecordFail(recorded));
        }
        Some(task)
    }

    pub(crate) fn recordings_stop(&mut self, agent: AgentId, recordings: impl IntoIterator<Item = Recording>) {
        for Recording { call, task, begin, video } in recordings {
            self.media.paused_recordings.remove(&task);
            self.emit(agent, EventKind::StopRecordDone { call, task, begin, video });
        }
    }

    pub(crate) fn record_command(&mut self, agent: AgentId, command: RecordingCommand) -> Handled {
        let running = self.running_recording(agent);
        match command {
            RecordingCommand::Begin { file, append } => return self.begin_record(agent, &file, append),
            RecordingCommand::Stop => {
                let running = running.ok_or(STOP_RECORD_STATE)?;
                if let Some(leg) = self.calls.get_mut(&running.call).and_then(|call| call.leg_mut(agent)) {
                    leg.recording = None;
                }
                self.recordings_stop(agent, [running]);
            }
            // Choice: there is no event for a pause. A file has no gap where it was paused.
            RecordingCommand::Pause => {
                let is_new = running.is_some_and(|running| self.media.paused_recordings.insert(running.task));
                return if is_new { Ok(Outcome::Absent) } else { Err(PAUSE_RECORD_STATE) };
            }
            RecordingCommand::Resume => {
                let was_paused = running.is_some_and(|running| self.media.paused_recordings.remove(&running.task));
                return if was_paused { Ok(Outcome::Absent) } else { Err(RESUME_RECORD_STATE) };
            }
            // Choice: the component that records screens is always there; starting twice and stopping without a recording fail with an event.
            RecordingCommand::BeginScreen => {
                let ok = self.media.screens.insert(agent);
                self.emit_media(agent, MediaEvent::StartRecordScreen { ok });
            }
            RecordingCommand::StopScreen => {
                let ok = self.media.screens.remove(&agent);
                self.emit_media(agent, MediaEvent::StopRecordScreen { ok });
            }
        }
        Ok(Outcome::Reserved)
    }

    // Choice: a talk is needed, with a customer or not. On a drive that does not exist the recording fails with an event.
    fn begin_record(&mut self, agent: AgentId, file: &str, append: bool) -> Handled {
        if !file.is_empty() && !is_file_name(file) {
            return Err(BAD_PARAMETER);
        }
        let call = self.current_call(agent).filter(|&call| self.leg_state(agent, call) == Some(LegState::Talking));
        let call = call.filter(|_| self.running_recording(agent).is_none()).ok_or(RECORD_STATE)?;
        let task = self.record(agent, call, file, append).ok_or(RECORD_STATE)?;
        Ok(MediaData::RecordingTask(task).into())
    }

    /// Recording tasks that run for the agent, in its calls and in a conference.
    pub(crate) fn recordings_of(&self, agent: AgentId) -> Vec<TaskId> {
        let legs = self.agent_ref(agent).legs.iter().filter_map(|call| self.calls.get(call)?.leg(agent)?.recording);
        legs.chain(self.recording_in_conference(agent)).map(|recording| recording.task).collect()
    }

    fn running_recording(&self, agent: AgentId) -> Option<Recording> {
        self.agent_ref(agent).legs.iter().find_map(|call| {
            let recording = self.calls.get(call)?.leg(agent)?.recording?;
            // A recording that went on from another call is kept where the agent talks now.
            Some(Recording { call: *call, ..recording })
        })
    }
}
