//! Who is in which conference.

use crate::engine::answer::refusal::{CONFERENCE_STATE, NO_CONFERENCE, Refusal};
use crate::engine::model::conference::Participant;
use crate::engine::state::State;
use crate::engine::state::call::Recording;
use crate::engine::state::conference::{AgentConference, Member};
use crate::ids::{AgentId, ConferenceId};

impl State {
    /// The conference that the agent is in.
    pub(crate) fn conference_of(&self, agent: AgentId) -> Option<ConferenceId> {
        self.media.conferences.values().find(|conference| conference.joined_agents().contains(&agent)).map(|conference| conference.id)
    }

    /// The conference that rings the agent, and its place there.
    pub(crate) fn invitation(&self, agent: AgentId) -> Option<(ConferenceId, usize)> {
        self.media.conferences.values().find_map(|conference| {
            let place = conference.place(&Participant::Agent(agent))?;
            conference.members[place].joined.is_none().then_some((conference.id, place))
        })
    }

    pub(crate) fn conference_mut(&mut self, id: ConferenceId) -> Result<&mut AgentConference, Refusal> {
        self.media.conferences.get_mut(&id).ok_or(NO_CONFERENCE)
    }

    /// Somebody who is in the conference.
    pub(crate) fn joined(&mut self, id: ConferenceId, who: &Participant) -> Result<&mut Member, Refusal> {
        let conference = self.conference_mut(id)?;
        let mut members = conference.members.iter_mut();
        members.find(|member| member.who == *who && member.joined.is_some()).ok_or(CONFERENCE_STATE)
    }

    /// Whether an outside number is in a conference, or rung by one.
    pub(crate) fn is_in_conference(&self, number: &str) -> bool {
        self.media.conferences.values().any(|conference| conference.members.iter().any(|member| is_number(&member.who, number)))
    }

    /// Whether the agent is in a conference, or asked into one.
    pub(crate) fn confers(&self, agent: AgentId) -> bool {
        self.media.conferences.values().any(|conference| conference.place(&Participant::Agent(agent)).is_some())
    }

    /// The recording that was begun in the talk that a conference was made of.
    pub(crate) fn recording_in_conference(&self, agent: AgentId) -> Option<Recording> {
        let members = self.media.conferences.values().flat_map(|conference| &conference.members);
        members.filter(|member| member.who == Participant::Agent(agent)).find_map(|member| member.recording)
    }
}

fn is_number(who: &Participant, number: &str) -> bool {
    matches!(who, Participant::Phone(known) if known == number)
}
