//! Conferences and who is in them.

use super::MINUTE;
use super::command::Participant;
use crate::engine::Engine;
use crate::engine::call::Recording;
use crate::engine::codes::{CONFERENCE_STATE, NO_CONFERENCE, Refusal};
use crate::engine::media::MediaDue;

/// A conference.
#[derive(Debug)]
pub(in crate::engine) struct AgentConference {
    pub(super) id: u32,
    pub(super) chair: u32,
    pub(super) seats: u32,
    pub(super) minutes: u32,
    pub(super) prompt: u32,
    pub(super) prompted: bool,
    pub(super) started: u64,
    pub(super) voice_until: Option<u64>,
    pub(super) members: Vec<Member>,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) who: Participant,
    pub(super) device_call_type: u8,
    pub(super) device_type: u8,
    /// When it joined; `None`: it is being rung.
    pub(super) joined: Option<u64>,
    pub(super) answers_at: Option<u64>,
    pub(super) rings_until: u64,
    pub(super) attribute: u32,
    pub(super) held: bool,
    pub(super) voice_until: Option<u64>,
    pub(super) recording: Option<Recording>,
}

impl Member {
    pub(super) fn new(who: Participant, joined: Option<u64>) -> Self {
        Self {
            who,
            device_call_type: 0,
            device_type: 0,
            joined,
            answers_at: None,
            rings_until: 0,
            attribute: 3,
            held: false,
            voice_until: None,
            recording: None,
        }
    }
}

impl AgentConference {
    pub(super) fn ends_at(&self) -> u64 {
        self.started + u64::from(self.minutes) * MINUTE
    }

    pub(in crate::engine) fn due(&self) -> impl Iterator<Item = (u64, MediaDue)> {
        let id = self.id;
        let members = self.members.iter().enumerate().flat_map(move |(place, member)| {
            let is_rung = member.joined.is_none();
            let answers = member.answers_at.filter(|_| is_rung).map(|at| (at, MediaDue::ParticipantAnswers(id, place)));
            let gives_up = is_rung.then_some((member.rings_until, MediaDue::ParticipantUnanswered(id, place)));
            let voice = member.voice_until.map(|at| (at, MediaDue::ParticipantVoiceOver(id, place)));
            answers.into_iter().chain(gives_up).chain(voice)
        });
        let prompt = (!self.prompted).then(|| (self.ends_at() - u64::from(self.prompt) * MINUTE, MediaDue::ConferencePrompt(id)));
        let voice = self.voice_until.map(|at| (at, MediaDue::VoiceOver(id)));
        members.chain(prompt).chain(voice).chain([(self.ends_at(), MediaDue::ConferenceOver(id))])
    }

    pub(super) fn place(&self, who: &Participant) -> Option<usize> {
        self.members.iter().position(|member| member.who == *who)
    }

    /// Agents that are in it.
    pub(super) fn joined_agents(&self) -> Vec<u32> {
        let joined = self.members.iter().filter(|member| member.joined.is_some());
        joined.filter_map(|member| if let Participant::Agent(agent) = member.who { Some(agent) } else { None }).collect()
    }
}

impl Engine {
    /// The conference that the agent is in.
    pub(super) fn conference_of(&self, agent: u32) -> Option<u32> {
        self.media.conferences.values().find(|conference| conference.joined_agents().contains(&agent)).map(|conference| conference.id)
    }

    /// The conference that rings the agent, and its place there.
    pub(super) fn invitation(&self, agent: u32) -> Option<(u32, usize)> {
        self.media.conferences.values().find_map(|conference| {
            let place = conference.place(&Participant::Agent(agent))?;
            conference.members[place].joined.is_none().then_some((conference.id, place))
        })
    }

    pub(super) fn conference_mut(&mut self, id: u32) -> Result<&mut AgentConference, Refusal> {
        self.media.conferences.get_mut(&id).ok_or(NO_CONFERENCE)
    }

    /// Somebody who is in the conference.
    pub(super) fn joined(&mut self, id: u32, who: &Participant) -> Result<&mut Member, Refusal> {
        let conference = self.conference_mut(id)?;
        let mut members = conference.members.iter_mut();
        members.find(|member| member.who == *who && member.joined.is_some()).ok_or(CONFERENCE_STATE)
    }

    /// Whether an outside number is in a conference, or rung by one.
    pub(in crate::engine) fn is_in_conference(&self, number: &str) -> bool {
        self.media.conferences.values().any(|conference| conference.members.iter().any(|member| is_number(&member.who, number)))
    }

    /// Whether the agent is in a conference, or asked into one.
    pub(in crate::engine) fn confers(&self, agent: u32) -> bool {
        self.media.conferences.values().any(|conference| conference.place(&Participant::Agent(agent)).is_some())
    }

    /// The recording that was begun in the talk that a conference was made of.
    pub(in crate::engine) fn recording_in_conference(&self, agent: u32) -> Option<Recording> {
        let members = self.media.conferences.values().flat_map(|conference| &conference.members);
        members.filter(|member| member.who == Participant::Agent(agent)).find_map(|member| member.recording)
    }
}

fn is_number(who: &Participant, number: &str) -> bool {
    matches!(who, Participant::Phone(known) if known == number)
}
