//! Conferences begin, and people join them.

use std::ops::RangeInclusive;

use crate::engine::answer::refusal::{BAD_PARAMETER, CONFERENCE_STATE, Refusal};
use crate::engine::conferences::limits::{MINUTES, SEATS_MAX};
use crate::engine::event::conference::Change;
use crate::engine::event::media::MediaEvent;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::number::is_dialable;
use crate::engine::model::conference::{Invitation, Participant};
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::conference::{AgentConference, Member};
use crate::ids::{AgentId, ConferenceId};

const PROMPT: RangeInclusive<u32> = 3..=1440;
const DEFAULT_MINUTES: u32 = 60;
const DEFAULT_PROMPT: u32 = 3;
/// Ids of conferences, as in the examples of the pages: multiples of 256.
const FIRST_ID: u32 = 1_029_888;
const ID_STEP: u32 = 256;
/// The one cause of a failure that a page shows.
const NO_SEATS: u32 = 21234;

impl State {
    /// Begins a conference, out of nothing or out of a talk whose parties are in it then.
    // Choice: a conference is granted at once. If it is created from a talk, the talk raises no further events: its parties are
    // participants from now on.
    pub(crate) fn request_conference(
        &mut self,
        agent: AgentId,
        seats: Option<u32>,
        minutes: Option<u32>,
        prompt: Option<u32>,
    ) -> Result<(), Refusal> {
        let seats = seats.filter(|seats| (1..=SEATS_MAX).contains(seats)).ok_or(BAD_PARAMETER)?;
        let minutes = minutes.unwrap_or(DEFAULT_MINUTES);
        let prompt = prompt.unwrap_or(DEFAULT_PROMPT);
        if !MINUTES.contains(&minutes) || !PROMPT.contains(&prompt) {
            return Err(BAD_PARAMETER);
        }
        let call = self.stable_call(agent);
        if call.is_none() && !self.agent_ref(agent).is_idle() {
            return Err(CONFERENCE_STATE);
        }
        let parties = call.map_or(1, |call| self.calls[&call].legs.len() + self.calls[&call].outside.len());
        if usize::try_from(seats).is_ok_and(|seats| seats < parties) {
            self.emit_media(agent, MediaEvent::RequestFailed { cause: NO_SEATS });
            return Ok(());
        }
        self.media.last_conference += 1;
        let (id, now) = (ConferenceId(FIRST_ID + ID_STEP * self.media.last_conference), self.now);
        let mut members = vec![Member::new(Participant::Agent(agent), Some(now))];
        let mut others = Vec::new();
        if let Some(ended) = call.and_then(|call| self.calls.remove(&call)) {
            for leg in &ended.legs {
                self.forget_leg(leg.agent, ended.id);
                if leg.agent == agent {
                    members[0].recording = leg.recording;
                } else {
                    others.push(Participant::Agent(leg.agent));
                    members.push(Member { recording: leg.recording, ..Member::new(Participant::Agent(leg.agent), Some(now)) });
                }
            }
            for party in ended.outside {
                others.push(Participant::Phone(party.number.clone()));
                members.push(Member::new(Participant::Phone(party.number), Some(now)));
            }
        } else {
            self.occupy(agent);
            self.lift_phone(agent, None);
        }
        let prompt = prompt.min(minutes - 1);
        let conference =
            AgentConference { id, chair: agent, seats, minutes, prompt, prompted: false, started: now, voice_until: None, members };
        self.media.conferences.insert(id, conference);
        self.emit_media(agent, MediaEvent::SelfJoinResult { conference: id });
        self.emit_media(agent, MediaEvent::RequestSuccess { conference: id });
        for other in others {
            if let Participant::Agent(other) = other {
                self.emit_media(other, MediaEvent::SelfJoinResult { conference: id });
            }
            self.notify_members(id, &other, Change::Joined, true, None);
        }
        Ok(())
    }

    /// The talk that a conference can be made of: the only call of everybody in it, with nothing going on in it.
    fn stable_call(&self, agent: AgentId) -> Option<CallId> {
        let call = self.current_call(agent)?;
        let known = &self.calls[&call];
        let is_stable = !self.is_linked(call)
            && self.transfer_of(call).is_none()
            && known.ivr.is_none()
            && known.outside.iter().all(|party| party.ringing.is_none())
            && known.legs.iter().all(|leg| {
                leg.state == LegState::Talking
                    && !leg.muted
                    && self.agent_ref(leg.agent).legs.len() == 1
                    && !self.media.playbacks.contains_key(&leg.agent)
            });
        is_stable.then_some(call)
    }

    /// Rings somebody. Who cannot be rung fails to join at once.
    // Choice: an agent has to answer an invitation itself, even if its calls are answered automatically.
    pub(crate) fn invite(&mut self, id: ConferenceId, invitation: Invitation) {
        let Invitation { who, device_call_type, device_type } = invitation;
        let rings_until = self.now + millis(self.config.answer_timeout);
        let answers_at = self.config.customer_answers_after.map(|delay| self.now + millis(delay));
        let Some(conference) = self.media.conferences.get(&id) else { return };
        let has_seat = u32::try_from(conference.members.len()).is_ok_and(|taken| taken < conference.seats);
        let chair = conference.chair;
        let is_reachable = match &who {
            Participant::Agent(agent) => self.of_same_vdn(chair, *agent).is_some_and(|agent| self.agent_ref(agent).is_idle()),
            Participant::Phone(number) => is_dialable(number) && !self.is_engaged(number),
        };
        let mut member = Member { device_call_type, device_type, rings_until, ..Member::new(who.clone(), None) };
        if !has_seat || !is_reachable {
            self.notify_members(id, &who, Change::Joined, false, Some(&member));
            return;
        }
        if let Participant::Phone(_) = who {
            member.answers_at = answers_at;
        }
        if let Some(conference) = self.media.conferences.get_mut(&id) {
            conference.members.push(member);
        }
        if let Participant::Agent(agent) = who {
            self.occupy(agent);
            self.lift_phone(agent, None);
            self.emit_media(agent, MediaEvent::ConferenceRinging { conference: id });
        }
    }

    /// Somebody who is rung joins.
    pub(crate) fn participant_answers(&mut self, id: ConferenceId, place: usize) {
        let now = self.now;
        let Some(member) = self.media.conferences.get_mut(&id).and_then(|conference| conference.members.get_mut(place)) else { return };
        member.joined = Some(now);
        let who = member.who.clone();
        if let Participant::Agent(agent) = who {
            self.emit_media(agent, MediaEvent::SelfJoinResult { conference: id });
        }
        self.notify_members(id, &who, Change::Joined, true, None);
    }

    /// An outside number that a conference rings answers. Gives whether one rings it.
    pub(crate) fn conference_answered(&mut self, number: &str) -> bool {
        let who = Participant::Phone(number.to_owned());
        let mut conferences = self.media.conferences.values();
        let rung = conferences.find_map(|conference| {
            let place = conference.place(&who).filter(|&place| conference.members[place].joined.is_none())?;
            Some((conference.id, place))
        });
        if let Some((id, place)) = rung {
            self.participant_answers(id, place);
        }
        rung.is_some()
    }
}
