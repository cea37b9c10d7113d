//! Video calls: the medium, the camera, the picture layout.
//!
//! No source says what the codes on these pages mean, so their meanings are chosen here.

use crate::engine::answer::refusal::{
    FREEZE_NO_CALL, FREEZE_STATE, LAYOUT_NO_CALL, LAYOUT_NOT_THREE_PARTY, LAYOUT_NOT_VIDEO, SWITCH_NO_CALL, SWITCH_NOT_VIDEO_AGENT,
    SWITCH_SAME_MEDIUM, SWITCH_STATE, UNFREEZE_NO_CALL, UNFREEZE_STATE,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::EventKind;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::video_layout::VideoLayout;
use crate::engine::model::watched_change::WatchedChange;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::ids::AgentId;

impl State {
    /// Turns the current call, or the one held last, into a video call or back.
    // Choice: the other side always agrees, and only the agent that asked is notified. The recording ends, as its file holds one medium; the
    // page lists no new one.
    pub(crate) fn media_switch(&mut self, agent: AgentId, video: bool) -> Handled {
        let call = self.current_call(agent).or_else(|| self.held_calls(agent).last().copied()).ok_or(SWITCH_NO_CALL)?;
        if !self.is_video_agent(agent) {
            return Err(SWITCH_NOT_VIDEO_AGENT);
        }
        let is_connected = matches!(self.leg_state(agent, call), Some(LegState::Talking | LegState::Held));
        if !is_connected || self.is_linked(call) {
            return Err(SWITCH_STATE);
        }
        let Some(known) = self.calls.get_mut(&call).filter(|known| known.video != video) else { return Err(SWITCH_SAME_MEDIUM) };
        known.video = video;
        let (caller, called) = (known.caller.clone(), known.called.clone());
        let recording = known.leg_mut(agent).and_then(|leg| {
            leg.video_muted = false;
            leg.recording.take()
        });
        self.emit(agent, EventKind::MediaSwith { call, caller, called, video });
        self.recordings_stop(agent, recording);
        Ok(Outcome::Reserved)
    }

    // Choice: switching the camera off and on is refused with the codes for freezing and unfreezing the picture.
    pub(crate) fn begin_mute_video(&mut self, agent: AgentId) -> Handled {
        let call = self.current_call(agent).ok_or(FREEZE_NO_CALL)?;
        let known = self.calls.get_mut(&call).filter(|known| known.video).ok_or(FREEZE_STATE)?;
        let leg = known.leg_mut(agent).filter(|leg| leg.state == LegState::Talking && !leg.video_muted).ok_or(FREEZE_STATE)?;
        leg.video_muted = true;
        let change = if leg.muted { WatchedChange::MuteVideoAudio } else { WatchedChange::MuteVideo };
        self.notify_watchers(agent, change);
        Ok(Outcome::Absent)
    }

    pub(crate) fn end_mute_video(&mut self, agent: AgentId) -> Handled {
        let call = self.current_call(agent).ok_or(UNFREEZE_NO_CALL)?;
        let leg = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent));
        leg.filter(|leg| leg.video_muted).ok_or(UNFREEZE_STATE)?.video_muted = false;
        Ok(Outcome::Absent)
    }

    pub(crate) fn is_video_muted(&self, agent: AgentId) -> bool {
        let leg = self.current_call(agent).and_then(|call| self.calls.get(&call)?.leg(agent));
        leg.is_some_and(|leg| leg.video_muted)
    }

    /// Chooses whose picture is the largest while three talk with video.
    pub(crate) fn adjust_video_mode(&mut self, agent: AgentId, layout: VideoLayout) -> Handled {
        let call = self.current_call(agent).ok_or(LAYOUT_NO_CALL)?;
        let link = self.link_of(call).filter(|link| link.is_three_party()).ok_or(LAYOUT_NOT_THREE_PARTY)?;
        let calls = [link.first, link.second];
        if !calls.iter().all(|call| self.is_video(*call)) {
            return Err(LAYOUT_NOT_VIDEO);
        }
        for id in calls {
            if let Some(known) = self.calls.get_mut(&id) {
                known.video_mode = Some(layout);
            }
        }
        Ok(Outcome::Reserved)
    }

    pub(crate) fn is_video(&self, call: CallId) -> bool {
        self.calls.get(&call).is_some_and(|call| call.video)
    }

    /// Whether the agent signed in for video calls.
    pub(crate) fn is_video_agent(&self, agent: AgentId) -> bool {
        self.agent_ref(agent).session.as_ref().is_some_and(|session| session.video)
    }
}
