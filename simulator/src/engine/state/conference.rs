//! Conferences of agents.

use crate::engine::model::conference::{Participant, SpeechMode};
use crate::engine::state::call::Recording;
use crate::engine::state::due::MediaDue;
use crate::ids::{AgentId, ConferenceId};

/// A conference.
#[derive(Debug)]
pub(crate) struct AgentConference {
    pub(crate) id: ConferenceId,
    pub(crate) chair: AgentId,
    pub(crate) seats: u32,
    pub(crate) minutes: u32,
    pub(crate) prompt: u32,
    pub(crate) prompted: bool,
    pub(crate) started: u64,
    pub(crate) voice_until: Option<u64>,
    pub(crate) members: Vec<Member>,
}

#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) who: Participant,
    pub(crate) device_call_type: u8,
    pub(crate) device_type: u8,
    /// When it joined; `None`: it is being rung.
    pub(crate) joined: Option<u64>,
    pub(crate) answers_at: Option<u64>,
    pub(crate) rings_until: u64,
    pub(crate) speech: SpeechMode,
    pub(crate) held: bool,
    pub(crate) voice_until: Option<u64>,
    pub(crate) recording: Option<Recording>,
}

impl Member {
    pub(crate) fn new(who: Participant, joined: Option<u64>) -> Self {
        Self {
            who,
            device_call_type: 0,
            device_type: 0,
            joined,
            answers_at: None,
            rings_until: 0,
            speech: SpeechMode::ListenAndSpeak,
            held: false,
            voice_until: None,
            recording: None,
        }
    }
}

impl AgentConference {
    pub(crate) fn ends_at(&self) -> u64 {
        self.started + u64::from(self.minutes) * MINUTE
    }

    pub(crate) fn due(&self) -> impl Iterator<Item = (u64, MediaDue)> {
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

    pub(crate) fn place(&self, who: &Participant) -> Option<usize> {
        self.members.iter().position(|member| member.who == *who)
    }

    /// Agents that are in it.
    pub(crate) fn joined_agents(&self) -> Vec<AgentId> {
        let joined = self.members.iter().filter(|member| member.joined.is_some());
        joined.filter_map(|member| if let Participant::Agent(agent) = member.who { Some(agent) } else { None }).collect()
    }
}

pub(crate) const MINUTE: u64 = 60_000;

/// A multimedia conference.
#[derive(Debug)]
pub(crate) struct MultimediaConference {
    pub(crate) owner: AgentId,
    pub(crate) members: Vec<AgentId>,
}
