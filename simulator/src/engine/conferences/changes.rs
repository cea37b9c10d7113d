//! Members are notified of changes in their conference.

use crate::engine::event::conference::{Change, ConferenceChange};
use crate::engine::event::media::MediaEvent;
use crate::engine::model::participant::Participant;
use crate::engine::state::State;
use crate::engine::state::conference::Member;

impl State {
    /// Tells everybody who is in the conference, but the one whom it happened to, save for the chair passing on, which all are told.
    pub(crate) fn tell_change(&mut self, id: u32, who: &Participant, change: Change, ok: bool, gone: Option<&Member>) {
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
}
