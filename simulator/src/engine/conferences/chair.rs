//! What the chair of a conference may do.

use std::ops::RangeInclusive;

use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{BAD_PARAMETER, CHAIR_CANNOT_REMOVE_ITSELF, CHAIR_HAS_CHAIR, CONFERENCE_STATE, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::conference::ConferenceCommand;
use crate::engine::conferences::limits::{MINUTES, NUMBER_MAX, SEATS_MAX, is_voice};
use crate::engine::event::conference::{Change, LeaveReason};
use crate::engine::event::media::MediaEvent;
use crate::engine::media::files::SOUND_MILLIS;
use crate::engine::model::conference::{Participant, SeatChange, SpeechMode};
use crate::engine::state::State;
use crate::ids::{AgentId, ConferenceId};

const PROLONG: RangeInclusive<u32> = 1..=1440;
const RESIZE: RangeInclusive<u32> = 2..=118;
const INVITED_MAX: usize = 120;
const REMOVED_MAX: usize = 30;

impl State {
    /// What the chair alone may do.
    pub(crate) fn chair_command(&mut self, agent: AgentId, id: ConferenceId, command: ConferenceCommand) -> Handled {
        match command {
            ConferenceCommand::Release => self.conference_ends(id, Some(agent)),
            ConferenceCommand::Prolong { minutes } => return self.prolong_conference(id, minutes),
            ConferenceCommand::ShiftChair { to } => self.shift_chair(agent, id, to)?,
            ConferenceCommand::Add { invited, beep, voice, caller } => {
                is_voice(&voice, beep)?;
                if invited.is_empty() || invited.len() > INVITED_MAX || caller.len() > NUMBER_MAX {
                    return Err(BAD_PARAMETER);
                }
                for invitation in invited {
                    self.invite(id, invitation);
                }
            }
            ConferenceCommand::Remove { members } => return self.remove_members(agent, id, members),
            ConferenceCommand::Mode { who, mode } => self.set_speech(id, &who, mode)?,
            ConferenceCommand::Hold { who, voice } => {
                is_voice(&voice, true)?;
                self.hold_member(id, &who, true)?;
            }
            ConferenceCommand::Unhold { who } => self.hold_member(id, &who, false)?,
            ConferenceCommand::Resize { change, seats } => self.resize_conference(id, change, seats)?,
            ConferenceCommand::PlayVoice { .. }
            | ConferenceCommand::StopVoice
            | ConferenceCommand::PlayVoiceTo { .. }
            | ConferenceCommand::StopVoiceTo { .. } => self.conference_voice(id, command)?,
            _ => return Err(BAD_PARAMETER),
        }
        Ok(Outcome::Reserved)
    }

    fn prolong_conference(&mut self, id: ConferenceId, minutes: Option<u32>) -> Handled {
        let asked = minutes.filter(|minutes| PROLONG.contains(minutes)).ok_or(BAD_PARAMETER)?;
        let conference = self.conference_mut(id)?;
        let added = asked.min(MINUTES.end() - conference.minutes);
        // Choice: a conference that already has the longest duration cannot be prolonged.
        if added == 0 {
            return Err(CONFERENCE_STATE);
        }
        conference.minutes += added;
        conference.prompted = false;
        Ok(MediaData::ProlongedBy(added).into())
    }

    fn shift_chair(&mut self, agent: AgentId, id: ConferenceId, to: Option<AgentId>) -> Result<(), Refusal> {
        let to = to.ok_or(BAD_PARAMETER)?;
        if to == agent {
            return Err(CHAIR_HAS_CHAIR);
        }
        let conference = self.conference_mut(id)?;
        if !conference.joined_agents().contains(&to) {
            return Err(CONFERENCE_STATE);
        }
        conference.chair = to;
        self.notify_members(id, &Participant::Agent(to), Change::Chair, true, None);
        self.emit_media(to, MediaEvent::PresidentChanged { conference: id });
        Ok(())
    }

    fn remove_members(&mut self, agent: AgentId, id: ConferenceId, members: Vec<Participant>) -> Handled {
        if members.is_empty() || members.len() > REMOVED_MAX {
            return Err(BAD_PARAMETER);
        }
        if members.contains(&Participant::Agent(agent)) {
            return Err(CHAIR_CANNOT_REMOVE_ITSELF);
        }
        let mut absent = Vec::new();
        for member in members {
            if self.conference_mut(id)?.place(&member).is_some() {
                self.participant_leaves(id, &member, LeaveReason::Removed);
            } else {
                absent.push(member);
            }
        }
        Ok(MediaData::NotInConference(absent).into())
    }

    fn set_speech(&mut self, id: ConferenceId, who: &Participant, mode: Option<SpeechMode>) -> Result<(), Refusal> {
        let mode = mode.ok_or(BAD_PARAMETER)?;
        self.joined(id, who)?.speech = mode;
        match mode {
            SpeechMode::ListenOnly => self.notify_members(id, who, Change::Silenced, true, None),
            SpeechMode::ListenAndSpeak => self.notify_members(id, who, Change::Allowed, true, None),
            SpeechMode::SpeakOnly | SpeechMode::CutOff => {}
        }
        Ok(())
    }

    fn hold_member(&mut self, id: ConferenceId, who: &Participant, hold: bool) -> Result<(), Refusal> {
        let member = self.joined(id, who)?;
        if std::mem::replace(&mut member.held, hold) == hold {
            return Err(CONFERENCE_STATE);
        }
        self.notify_members(id, who, if hold { Change::Held } else { Change::Unheld }, true, None);
        Ok(())
    }

    fn resize_conference(&mut self, id: ConferenceId, change: Option<SeatChange>, seats: Option<u32>) -> Result<(), Refusal> {
        let seats = seats.filter(|seats| RESIZE.contains(seats)).ok_or(BAD_PARAMETER)?;
        let conference = self.conference_mut(id)?;
        let resized = match change.ok_or(BAD_PARAMETER)? {
            SeatChange::Add => conference.seats.checked_add(seats),
            SeatChange::Remove => conference.seats.checked_sub(seats),
        };
        // Choice: a conference has no more seats than can be requested, and no fewer than it has members.
        let taken = u32::try_from(conference.members.len()).unwrap_or(u32::MAX);
        conference.seats = resized.filter(|seats| (taken..=SEATS_MAX).contains(seats)).ok_or(CONFERENCE_STATE)?;
        Ok(())
    }

    /// Files are played to the conference or to one participant, or no longer.
    // Choice: a file that is played to a conference lasts as long as a recording does, whichever file it is.
    fn conference_voice(&mut self, id: ConferenceId, command: ConferenceCommand) -> Result<(), Refusal> {
        let until = self.now + SOUND_MILLIS;
        match command {
            ConferenceCommand::PlayVoice { voice } => {
                is_voice(&voice, true)?;
                play(&mut self.conference_mut(id)?.voice_until, until)?;
            }
            ConferenceCommand::StopVoice => {
                self.conference_mut(id)?.voice_until.ok_or(CONFERENCE_STATE)?;
                self.conference_voice_ends(id);
            }
            ConferenceCommand::PlayVoiceTo { who, voice } => {
                is_voice(&voice, true)?;
                play(&mut self.joined(id, &who)?.voice_until, until)?;
            }
            ConferenceCommand::StopVoiceTo { who } => {
                self.joined(id, &who)?.voice_until.ok_or(CONFERENCE_STATE)?;
                if let Some(place) = self.conference_mut(id)?.place(&who) {
                    self.participant_voice_ends(id, place);
                }
            }
            _ => {}
        }
        Ok(())
    }

    pub(crate) fn conference_prompt(&mut self, id: ConferenceId) {
        let Ok(conference) = self.conference_mut(id) else { return };
        conference.prompted = true;
        let chair = conference.chair;
        self.emit_media(chair, MediaEvent::ConferenceTimeout { conference: id });
    }

    // Choice: the end of a file that is played to all is reported to the chair, who started it.
    pub(crate) fn conference_voice_ends(&mut self, id: ConferenceId) {
        let Ok(conference) = self.conference_mut(id) else { return };
        conference.voice_until = None;
        let chair = conference.chair;
        self.emit_media(chair, MediaEvent::StopVoice);
    }

    pub(crate) fn participant_voice_ends(&mut self, id: ConferenceId, place: usize) {
        let Ok(conference) = self.conference_mut(id) else { return };
        let chair = conference.chair;
        if let Some(member) = conference.members.get_mut(place) {
            member.voice_until = None;
            self.emit_media(chair, MediaEvent::StopParticipantVoice);
        }
    }
}

/// Begins to play a file, unless one is being played already.
fn play(voice_until: &mut Option<u64>, until: u64) -> Result<(), Refusal> {
    if voice_until.is_some() {
        return Err(CONFERENCE_STATE);
    }
    *voice_until = Some(until);
    Ok(())
}
