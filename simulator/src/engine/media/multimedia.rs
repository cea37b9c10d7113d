//! Multimedia conferences, in which agents share screens and files. What is shared goes past the gateway; it knows the members alone.
//!
//! No page describes these operations, so what follows on them is chosen here.

use crate::engine::answer::refusal::{
    MULTIMEDIA_IN_CONFERENCE, MULTIMEDIA_NO_CONFERENCE, MULTIMEDIA_NO_STATE, MULTIMEDIA_NOBODY, MULTIMEDIA_NOT_MEMBER, NO_SESSION, Refusal,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::conference::MultimediaCommand;
use crate::engine::event::media::MediaEvent;
use crate::engine::state::State;
use crate::engine::state::conference::MultimediaConference;
use crate::ids::{AgentId, ConferenceId};

impl State {
    pub(crate) fn multimedia_command(&mut self, agent: AgentId, command: MultimediaCommand) -> Handled {
        match command {
            MultimediaCommand::Request { call, agents } => self.begin_multimedia(agent, &call, &agents)?,
            MultimediaCommand::Invite { conference, agents } => {
                let id = self.multimedia_of(agent, conference).ok_or(MULTIMEDIA_NOT_MEMBER)?;
                self.check_multimedia_members(agent, &agents)?;
                self.ask_into_multimedia(id, &agents);
            }
            // Choice: an agent that could not join is a member no longer.
            MultimediaCommand::Joined { conference, ok } => {
                let id = self.multimedia_of(agent, conference).ok_or(MULTIMEDIA_NO_CONFERENCE)?;
                if !ok && let Some(known) = self.media.multimedia.get_mut(&id) {
                    known.members.retain(|member| *member != agent);
                }
            }
            // Choice: whoever requested the conference may stop it.
            MultimediaCommand::Stop { conference } => {
                let id = conference.filter(|id| self.media.multimedia.get(id).is_some_and(|known| known.owner == agent));
                self.media.multimedia.remove(&id.ok_or(MULTIMEDIA_NO_CONFERENCE)?);
            }
            // Choice: no source shows the answer, so the query is refused with the code for an unknown state.
            MultimediaCommand::State { agents } if agents.is_empty() => return Err(MULTIMEDIA_NOBODY),
            MultimediaCommand::State { .. } => return Err(MULTIMEDIA_NO_STATE),
        }
        Ok(Outcome::Absent)
    }

    // Choice: the call has to be one of the agent's calls or text chats. The agent itself is notified as the others are.
    fn begin_multimedia(&mut self, agent: AgentId, call: &str, agents: &[AgentId]) -> Result<(), Refusal> {
        let is_own = self.own_call(agent, Some(call)).is_some() || self.chat_by_text(agent, call).is_some();
        if !is_own {
            return Err(NO_SESSION);
        }
        self.check_multimedia_members(agent, agents)?;
        if self.is_in_multimedia(agent) {
            return Err(MULTIMEDIA_IN_CONFERENCE);
        }
        self.media.last_conference += 1;
        let id = ConferenceId(self.media.last_conference);
        self.media.multimedia.insert(id, MultimediaConference { owner: agent, members: Vec::new() });
        self.ask_into_multimedia(id, &[agent]);
        self.ask_into_multimedia(id, agents);
        Ok(())
    }

    /// All have to be signed in, of the agent's VDN, and in no multimedia conference.
    fn check_multimedia_members(&self, agent: AgentId, agents: &[AgentId]) -> Result<(), Refusal> {
        let agents = || agents.iter().copied().filter(|&other| other != agent);
        if agents().next().is_none() || !agents().all(|other| self.is_inspectable(agent, other)) {
            return Err(MULTIMEDIA_NOBODY);
        }
        if agents().any(|other| self.is_in_multimedia(other)) { Err(MULTIMEDIA_IN_CONFERENCE) } else { Ok(()) }
    }

    fn ask_into_multimedia(&mut self, id: ConferenceId, agents: &[AgentId]) {
        for &agent in agents {
            if let Some(known) = self.media.multimedia.get_mut(&id).filter(|known| !known.members.contains(&agent)) {
                known.members.push(agent);
                self.emit_media(agent, MediaEvent::JoinConf { conference: id });
            }
        }
    }

    fn is_in_multimedia(&self, agent: AgentId) -> bool {
        self.media.multimedia.values().any(|known| known.members.contains(&agent))
    }

    fn multimedia_of(&self, agent: AgentId, wanted: Option<ConferenceId>) -> Option<ConferenceId> {
        wanted.filter(|id| self.media.multimedia.get(id).is_some_and(|known| known.members.contains(&agent)))
    }

    /// An agent signs out: its own conferences end, and it leaves the others.
    pub(crate) fn multimedia_ends(&mut self, agent: AgentId) {
        self.media.multimedia.retain(|_, known| known.owner != agent);
        for known in self.media.multimedia.values_mut() {
            known.members.retain(|member| *member != agent);
        }
    }
}
