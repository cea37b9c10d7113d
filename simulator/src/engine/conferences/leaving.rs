//! People leave conferences, and conferences end.

use crate::engine::event::HungUpBy;
use crate::engine::event::conference::{Change, LeaveReason};
use crate::engine::event::media::MediaEvent;
use crate::engine::model::conference::Participant;
use crate::engine::state::State;
use crate::engine::state::conference::Member;
use crate::engine::state::presence::Presence;
use crate::ids::{AgentId, ConferenceId};

impl State {
    /// Somebody who is rung does not join.
    pub(crate) fn invitation_fails(&mut self, id: ConferenceId, place: usize, by: HungUpBy) {
        let Some(conference) = self.media.conferences.get_mut(&id).filter(|conference| place < conference.members.len()) else { return };
        let member = conference.members.remove(place);
        self.part_from_conference(id, &member, by);
        self.notify_members(id, &member.who, Change::Joined, false, Some(&member));
    }

    /// Somebody leaves, or is sent out.
    pub(crate) fn participant_leaves(&mut self, id: ConferenceId, who: &Participant, reason: LeaveReason) {
        let Some(conference) = self.media.conferences.get_mut(&id) else { return };
        let Some(place) = conference.place(who) else { return };
        if conference.members[place].joined.is_none() {
            self.invitation_fails(id, place, HungUpBy::Platform);
            return;
        }
        let member = conference.members.remove(place);
        self.part_from_conference(id, &member, if reason == LeaveReason::Left { HungUpBy::Agent } else { HungUpBy::Platform });
        self.notify_members(id, who, Change::Left(reason), true, Some(&member));
    }

    /// The conference ends for everybody.
    pub(crate) fn conference_ends(&mut self, id: ConferenceId, by: Option<AgentId>) {
        let Some(ended) = self.media.conferences.remove(&id) else { return };
        for member in &ended.members {
            let is_own = by.is_some_and(|agent| member.who == Participant::Agent(agent));
            self.part_from_conference(id, member, if is_own { HungUpBy::Agent } else { HungUpBy::Platform });
        }
    }

    /// An agent that is out of a conference, or was never in it, is free.
    fn part_from_conference(&mut self, id: ConferenceId, member: &Member, by: HungUpBy) {
        let Participant::Agent(agent) = member.who else { return };
        self.recordings_stop(agent, member.recording);
        self.hang_up_phone(agent, by);
        if member.joined.is_some() {
            self.emit_media(agent, MediaEvent::SelfLeaveResult { conference: id });
        }
        if self.agent_ref(agent).presence == Presence::Occupied {
            self.next_state(agent, member.joined.is_some());
        }
    }

    /// An agent that takes part, or is asked to, signs out. With its chair a conference ends.
    pub(crate) fn conference_sign_out(&mut self, agent: AgentId) {
        if let Some((id, place)) = self.invitation(agent) {
            self.invitation_fails(id, place, HungUpBy::Platform);
        } else if let Some(id) = self.conference_of(agent) {
            if self.media.conferences[&id].chair == agent {
                self.conference_ends(id, None);
            } else {
                self.participant_leaves(id, &Participant::Agent(agent), LeaveReason::SignedOut);
            }
        }
    }

    /// An outside number hangs up. Gives whether it was in a conference.
    pub(crate) fn conference_hung_up(&mut self, number: &str) -> bool {
        let who = Participant::Phone(number.to_owned());
        let id = self.media.conferences.values().find(|conference| conference.place(&who).is_some()).map(|conference| conference.id);
        if let Some(id) = id {
            self.participant_leaves(id, &who, LeaveReason::HungUp);
        }
        id.is_some()
    }
}
