//! Conferences that agents hold with other agents and with outside numbers.

mod chair;
mod changes;
mod joining;
mod leaving;
mod limits;
mod members;
mod queries;

use crate::config::right::Right;
use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{BAD_PARAMETER, CHAIR_CANNOT_LEAVE, CONFERENCE_STATE, NO_CONFERENCE, NOT_CHAIR};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::conference::ConferenceCommand;
use crate::engine::conferences::limits::{NUMBER_MAX, is_voice};
use crate::engine::event::HungUpBy;
use crate::engine::event::conference::LeaveReason;
use crate::engine::model::conference::Participant;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    pub(crate) fn conference_command(&mut self, agent: AgentId, command: ConferenceCommand) -> Handled {
        match command {
            ConferenceCommand::Request { seats, minutes, prompt, caller, beep, voice } => {
                is_voice(&voice, beep)?;
                if caller.len() > NUMBER_MAX {
                    return Err(BAD_PARAMETER);
                }
                self.request_conference(agent, seats, minutes, prompt)?;
            }
            ConferenceCommand::Answer => {
                let (id, place) = self.invitation(agent).ok_or(NO_CONFERENCE)?;
                self.participant_answers(id, place);
            }
            ConferenceCommand::Reject => {
                let (id, place) = self.invitation(agent).ok_or(NO_CONFERENCE)?;
                self.invitation_fails(id, place, HungUpBy::Agent);
            }
            ConferenceCommand::Leave => {
                let id = self.conference_of(agent).ok_or(NO_CONFERENCE)?;
                if self.media.conferences[&id].chair == agent {
                    return Err(CHAIR_CANNOT_LEAVE);
                }
                self.participant_leaves(id, &Participant::Agent(agent), LeaveReason::Left);
            }
            ConferenceCommand::Query { ids } => return self.query_conferences(agent, &ids),
            ConferenceCommand::QueryIds => {
                // Choice: only inspectors may query all conferences; others get 100-007, since the page lists no code of its own for a
                // missing right.
                if !self.has_right(agent, Right::Inspect) {
                    return Err(CONFERENCE_STATE);
                }
                let ids = self.media.conferences.values().filter(|conference| self.of_same_vdn(agent, conference.chair).is_some());
                return Ok(MediaData::ConferenceIds(ids.map(|conference| conference.id).collect()).into());
            }
            command => {
                let id = self.conference_of(agent).ok_or(NO_CONFERENCE)?;
                if self.media.conferences[&id].chair != agent {
                    return Err(NOT_CHAIR);
                }
                return self.chair_command(agent, id, command);
            }
        }
        Ok(Outcome::Reserved)
    }
}
