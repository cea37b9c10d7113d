//! Members are notified of changes in their conference.

use crate::engine::event::conference::{Change, ConferenceChange};
use crate::engine::event::media::MediaEvent;
use crate::engine::model::conference::Participant;
use crate::engine::state::State;
use crate::engine::state::conference::Member;
use crate::ids::{AgentId, ConferenceId};

impl State {
    /// Notifies everybody who is in the conference of what happened to a participant.
    pub(crate) fn notify_members(&mut self, id: ConferenceId, who: &Participant, change: Change, ok: bool, gone: Option<&Member>) {
        let Some(conference) = self.media.conferences.get(&id) else { return };
        let member = gone.or_else(|| conference.place(who).map(|place| &conference.members[place]));
        let (device_call_type, device_type) = member.map_or((0, 0), |member| (member.device_call_type, member.device_type));
        // Choice: an agent that joins gets an event of its own; everything else that happens to it in a conference is reported to it as to
        // the others.
        let is_notified = |agent: AgentId| change != Change::Joined || *who != Participant::Agent(agent);
        let agents: Vec<AgentId> = conference.joined_agents().into_iter().filter(|&agent| is_notified(agent)).collect();
        let change = ConferenceChange { conference: id, who: who.clone(), device_call_type, device_type, change, ok };
        for agent in agents {
            self.emit_media(agent, MediaEvent::ParticipantChanged(change.clone()));
        }
    }
}
