//! Queries about conferences.

use crate::config::right::Right;
use crate::engine::answer::Handled;
use crate::engine::answer::conferences::{ConferenceInfo, MemberInfo};
use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::BAD_PARAMETER;
use crate::engine::model::conference::Participant;
use crate::engine::state::State;
use crate::engine::state::conference::{AgentConference, MINUTE};
use crate::ids::{AgentId, ConferenceId};

const ASKED_MAX: usize = 20;

impl State {
    // Choice: ids of unknown conferences, and of those that the agent may not query, are left out.
    pub(crate) fn query_conferences(&self, agent: AgentId, ids: &[ConferenceId]) -> Handled {
        if ids.is_empty() || ids.len() > ASKED_MAX {
            return Err(BAD_PARAMETER);
        }
        let is_inspector = self.has_right(agent, Right::Inspect);
        let may_ask = |conference: &&AgentConference| {
            conference.joined_agents().contains(&agent) || is_inspector && self.of_same_vdn(agent, conference.chair).is_some()
        };
        let known = ids.iter().filter_map(|id| self.media.conferences.get(id)).filter(may_ask);
        Ok(MediaData::Conferences(known.map(|conference| self.conference_info(conference)).collect()).into())
    }

    fn conference_info(&self, conference: &AgentConference) -> ConferenceInfo {
        let members = conference.members.iter().filter_map(|member| {
            Some(MemberInfo {
                who: member.who.clone(),
                device_call_type: member.device_call_type,
                device_type: member.device_type,
                speech: member.speech,
                held: member.held,
                playing: member.voice_until.is_some(),
                chair: member.who == Participant::Agent(conference.chair),
                joined: member.joined?,
            })
        });
        ConferenceInfo {
            id: conference.id,
            playing: conference.voice_until.is_some(),
            started: conference.started,
            minutes: conference.minutes,
            elapsed: (self.now - conference.started) / MINUTE,
            members: members.collect(),
        }
    }
}
