//! Recordings that are played to agents.

use crate::engine::answer::refusal::{
    BAD_PARAMETER, JUMP_BACK_STATE, JUMP_FORWARD_STATE, PAUSE_STATE, PLAY_STATE, RESUME_STATE, Refusal, SEEK_STATE, SEEK_TARGET, STOP_STATE,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::recording::PlaybackCommand;
use crate::engine::event::HungUpBy;
use crate::engine::event::media::{MediaEvent, StopCause};
use crate::engine::media::files::{SOUND_MILLIS, is_file_name};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::operation::Operation;
use crate::engine::model::recording::SeekOrigin;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::playback::Playback;
use crate::engine::state::presence::Presence;
use crate::ids::AgentId;

impl State {
    pub(crate) fn play_command(&mut self, agent: AgentId, command: PlaybackCommand) -> Handled {
        match command {
            PlaybackCommand::Begin { file, position, times } => self.begin_play(agent, &file, position, times == 0)?,
            // Choice: playback in a call can be paused and resumed too, although the pages of these operations do not mention calls.
            PlaybackCommand::Pause => {
                self.change_playback(agent, PAUSE_STATE, |playing| !playing.paused, |playing, _| playing.paused = true)?;
                self.emit_media(agent, MediaEvent::PausePlayDone);
            }
            PlaybackCommand::Resume => {
                self.change_playback(agent, RESUME_STATE, |playing| playing.paused, |playing, _| playing.paused = false)?;
                self.emit_media(agent, MediaEvent::ResumePlayDone);
            }
            PlaybackCommand::Forward { seconds } => {
                self.jump(agent, JUMP_FORWARD_STATE, |place, length| (place + millis(seconds)).min(length))?;
            }
            PlaybackCommand::Back { seconds } => self.jump(agent, JUMP_BACK_STATE, |place, _| place.saturating_sub(millis(seconds)))?,
            PlaybackCommand::Seek { from, seconds } => self.seek(agent, from, millis(seconds))?,
            PlaybackCommand::Stop => {
                self.media.playbacks.get(&agent).ok_or(STOP_STATE)?;
                self.playback_ends(agent, StopCause::Stopped);
            }
        }
        Ok(Outcome::Reserved)
    }

    // Choice: an agent that may dial may play a recording; in a call it has to be one of two parties.
    fn begin_play(&mut self, agent: AgentId, file: &str, position: u32, endless: bool) -> Result<(), Refusal> {
        if !is_file_name(file) {
            return Err(BAD_PARAMETER);
        }
        let talk = self.current_call(agent).filter(|&call| self.leg_state(agent, call) == Some(LegState::Talking) && !self.is_linked(call));
        let is_free = matches!(self.agent_ref(agent).presence, Presence::Idle | Presence::Busy { .. } | Presence::WrapUp);
        if self.media.playbacks.contains_key(&agent) || talk.is_none() && !is_free {
            return Err(PLAY_STATE);
        }
        if talk.is_none() {
            self.occupy(agent);
            self.lift_phone(agent, None);
        }
        let length = self.media.files.parts_in(file).map_or(0, |parts| SOUND_MILLIS * u64::try_from(parts.len()).unwrap_or(0));
        let playback = Playback { call: talk, length, place: millis(position), since: self.now, paused: false, endless };
        self.media.playbacks.insert(agent, playback);
        self.note_operation(agent, Operation::Playback);
        // Choice: playback that begins at or behind the end fails, like a missing file.
        if millis(position) < length {
            self.emit_media(agent, MediaEvent::PlaySucc);
            self.emit_media(agent, MediaEvent::Play);
        } else {
            self.playback_ends(agent, StopCause::Failed);
        }
        Ok(())
    }

    /// A playback ends; the phone that was lifted for it is hung up.
    pub(crate) fn playback_ends(&mut self, agent: AgentId, cause: StopCause) {
        let Some(ended) = self.media.playbacks.remove(&agent) else { return };
        if ended.call.is_none() {
            self.hang_up_phone(agent, if cause == StopCause::Stopped { HungUpBy::Agent } else { HungUpBy::Platform });
            if self.agent_ref(agent).presence == Presence::Occupied {
                self.next_state(agent, false);
            }
        }
        if cause == StopCause::Failed {
            self.emit_media(agent, MediaEvent::PlayFail);
        }
        self.emit_media(agent, MediaEvent::StopPlayDone { cause });
    }

    /// Ends what is played in talks that go on no longer.
    // Choice: holding a talk ends its playback, as the end of the talk does; both count as a failure, for which only the event of the end
    // of the playback is sent.
    pub(crate) fn end_interrupted_playbacks(&mut self) {
        let playing: Vec<(AgentId, CallId)> =
            self.media.playbacks.iter().filter_map(|(&agent, playing)| Some((agent, playing.call?))).collect();
        for (agent, call) in playing {
            if self.leg_state(agent, call) != Some(LegState::Talking) {
                self.media.playbacks.remove(&agent);
                self.emit_media(agent, MediaEvent::StopPlayDone { cause: StopCause::Failed });
            }
        }
    }

    fn seek(&mut self, agent: AgentId, from: SeekOrigin, offset: u64) -> Result<(), Refusal> {
        let playing = *self.media.playbacks.get(&agent).ok_or(SEEK_STATE)?;
        let place = playing.place(self.now);
        let target = match from {
            SeekOrigin::Start => Some(offset),
            SeekOrigin::Forward => Some(place + offset),
            SeekOrigin::Back => place.checked_sub(offset),
            SeekOrigin::End => playing.length.checked_sub(offset),
        };
        // Choice: 500-012 is for nothing being played, 500-013 for a place outside the file.
        let target = target.filter(|target| *target <= playing.length).ok_or(SEEK_TARGET)?;
        self.jump(agent, SEEK_STATE, |_, _| target)
    }

    fn jump(&mut self, agent: AgentId, refusal: Refusal, to: impl FnOnce(u64, u64) -> u64) -> Result<(), Refusal> {
        self.change_playback(agent, refusal, |_| true, |playing, place| playing.place = to(place, playing.length))?;
        self.emit_media(agent, MediaEvent::JumpPlayDone);
        Ok(())
    }

    /// Changes a playback that is fit for it, counted from its present place on.
    fn change_playback(
        &mut self,
        agent: AgentId,
        refusal: Refusal,
        is_fit: impl Fn(&Playback) -> bool,
        change: impl FnOnce(&mut Playback, u64),
    ) -> Result<(), Refusal> {
        let now = self.now;
        let playing = self.media.playbacks.get_mut(&agent).filter(|playing| is_fit(playing)).ok_or(refusal)?;
        let place = playing.place(now);
        playing.place = place;
        playing.since = now;
        change(playing, place);
        Ok(())
    }
}

fn millis(seconds: u32) -> u64 {
    u64::from(seconds) * 1000
}
