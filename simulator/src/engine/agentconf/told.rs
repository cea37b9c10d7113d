//! What is told of conferences.

use super::MINUTE;
use super::command::Participant;
use super::member::{AgentConference, Member};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::codes::BAD_PARAMETER;
use crate::engine::media::{MediaData, MediaEvent};
use crate::engine::{ConferenceSnapshot, Engine};

const ASKED_MAX: usize = 20;

/// What happened to a participant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConferenceChange {
    /// The conference.
    pub conference: u32,
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
    /// What.
    pub change: Change,
    /// Whether it came about.
    pub ok: bool,
}

/// Kinds of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Joined.
    Joined,
    /// Left.
    Left(LeaveReason),
    /// Has the chair now.
    Chair,
    /// May not speak.
    Silenced,
    /// May speak.
    Allowed,
    /// Is held.
    Held,
    /// Is held no longer.
    Unheld,
}

/// Why somebody left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveReason {
    /// At its own wish.
    Left,
    /// Sent out by the chair.
    Removed,
    /// Hung up.
    HungUp,
    /// Signed out.
    SignedOut,
}

/// What is told about a conference. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConferenceInfo {
    /// Id.
    pub id: u32,
    /// A file is being played to all.
    pub playing: bool,
    /// When it began.
    pub started: u64,
    /// Minutes that it may last.
    pub minutes: u32,
    /// Minutes that it has lasted.
    pub elapsed: u64,
    /// Who is in it.
    pub members: Vec<MemberInfo>,
}

/// What is told about somebody in a conference.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MemberInfo {
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
    /// 1 hears, 2 speaks, 3 both, 4 neither.
    pub attribute: u32,
    /// Is held.
    pub held: bool,
    /// A file is being played to it.
    pub playing: bool,
    /// Has the chair.
    pub chair: bool,
    /// When it joined.
    pub joined: u64,
}

impl Engine {
    /// All conferences of agents, oldest first.
    #[must_use]
    pub fn conferences(&self) -> Vec<ConferenceSnapshot> {
        let of = |conference: &AgentConference, is_joined: bool| {
            let members = conference.members.iter().filter(|member| member.joined.is_some() == is_joined);
            members.map(|member| member.who.clone()).collect()
        };
        let conferences = self.media.conferences.values();
        conferences
            .map(|conference| ConferenceSnapshot {
                id: conference.id,
                chair: conference.chair,
                joined: of(conference, true),
                ringing: of(conference, false),
            })
            .collect()
    }

    /// Tells everybody who is in the conference, but the one whom it happened to, save for the chair passing on, which all are told.
    pub(super) fn tell_change(&mut self, id: u32, who: &Participant, change: Change, ok: bool, gone: Option<&Member>) {
        let Some(conference) = self.media.conferences.get(&id) else { return };
        let member = gone.or_else(|| conference.place(who).map(|place| &conference.members[place]));
        let (device_call_type, device_type) = member.map_or((0, 0), |member| (member.device_call_type, member.device_type));
        // Choice: an agent that joins knows it by its own event; of everything else that happens to itself in a conference it is told
        // like the others.
        let is_told = |agent: u32| change != Change::Joined || *who != Participant::Agent(agent);
        let agents: Vec<u32> = conference.joined_agents().into_iter().filter(|&agent| is_told(agent)).collect();
        let change = ConferenceChange { conference: id, who: who.clone(), device_call_type, device_type, change, ok };
        for agent in agents {
            self.tell(agent, MediaEvent::ParticipantChanged(change.clone()));
        }
    }

    // Choice: ids of no conference, and of those that one may not ask for, are left out.
    pub(super) fn query_conferences(&self, agent: u32, ids: &[u32]) -> Handled {
        if ids.is_empty() || ids.len() > ASKED_MAX {
            return Err(BAD_PARAMETER);
        }
        let is_inspector = self.agent_ref(agent).config.inspector;
        let may_ask = |conference: &&AgentConference| {
            conference.joined_agents().contains(&agent) || is_inspector && self.of_same_vdn(agent, conference.chair).is_some()
        };
        let known = ids.iter().filter_map(|id| self.media.conferences.get(id)).filter(may_ask);
        told(MediaData::Conferences(known.map(|conference| self.conference_info(conference)).collect()))
    }

    pub(super) fn conference_info(&self, conference: &AgentConference) -> ConferenceInfo {
        let members = conference.members.iter().filter_map(|member| {
            Some(MemberInfo {
                who: member.who.clone(),
                device_call_type: member.device_call_type,
                device_type: member.device_type,
                attribute: member.attribute,
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

pub(super) fn told(data: MediaData) -> Handled {
    Ok(Outcome::Media(Box::new(data)))
}
