//! Snapshots of the contact centre, for tests and for the control interface.

use std::collections::BTreeSet;

use crate::engine::answer::snapshot::{
    AgentSnapshot, CallSnapshot, ChatSnapshot, ConferenceSnapshot, InspectionSnapshot, PartySnapshot, PartyState, QueueSnapshot,
};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::inspection::Inspection;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::conference::AgentConference;
use crate::ids::AgentId;

impl State {
    /// All inspections, by inspector.
    #[must_use]
    pub(crate) fn inspections(&self) -> Vec<InspectionSnapshot> {
        let running = self.inspections.iter();
        running.map(|(&inspector, &Inspection { target, kind })| InspectionSnapshot { inspector, target, kind }).collect()
    }

    /// All agents, by id.
    #[must_use]
    pub(crate) fn agents(&self) -> Vec<AgentSnapshot> {
        self.agents.keys().filter_map(|&id| self.agent(id)).collect()
    }

    /// One agent; `None` when the configuration has no such agent.
    #[must_use]
    pub(crate) fn agent(&self, id: AgentId) -> Option<AgentSnapshot> {
        let agent = self.agents.get(&id).filter(|known| !known.removed)?;
        Some(AgentSnapshot {
            id,
            session: agent.session.as_ref().map(|session| session.number),
            phone: agent.session.as_ref().map(|session| session.phone.clone()).unwrap_or_default(),
            state: self.activity(id),
            node: agent.session.as_ref().map(|session| self.config.name_of_node(session.node)),
            skills: agent.skills.iter().copied().collect(),
            active_call: self.current_call(id),
            held_calls: self.held_calls(id),
            muted: self.is_muted(id),
            video_muted: self.is_video_muted(id),
            auto_answer: agent.session.as_ref().is_some_and(|session| session.auto_answer),
            off_hook: agent.off_hook,
            playing: self.media.playbacks.contains_key(&id),
            recordings: self.recordings_of(id),
            pending_events: agent.events.len(),
        })
    }

    /// All calls, oldest first.
    #[must_use]
    pub(crate) fn calls(&self) -> Vec<CallSnapshot> {
        let waiting: BTreeSet<CallId> = self.waiting.values().copied().collect();
        let calls = self.calls.values().map(|call| {
            let is_waiting = waiting.contains(&call.id)
                || !call.legs.is_empty() && call.legs.iter().all(|leg| matches!(leg.state, LegState::Ringing { .. }));
            let outside = call.outside.iter().map(|party| PartySnapshot {
                agent: None,
                number: party.number.clone(),
                state: match party.ringing {
                    Some(_) => PartyState::Ringing,
                    None if is_waiting => PartyState::Waiting,
                    None => PartyState::Talking,
                },
            });
            let agents = call.legs.iter().map(|leg| PartySnapshot {
                agent: Some(leg.agent),
                number: leg.agent.to_string(),
                state: match leg.state {
                    LegState::Lifting { .. } | LegState::Dialling => PartyState::Waiting,
                    LegState::Ringing { .. } => PartyState::Ringing,
                    LegState::Talking => PartyState::Talking,
                    LegState::Held | LegState::Suspended => PartyState::Held,
                    LegState::Joined => PartyState::Joined,
                },
            });
            CallSnapshot {
                id: call.id,
                feature: call.feature,
                caller: call.caller.clone(),
                called: call.called.clone(),
                queue: call.queue,
                ivr: call.ivr,
                digits: call.digits.clone(),
                video: call.video,
                video_mode: call.video_mode,
                speech_recognition: call.recognised,
                parties: outside.chain(agents).collect(),
            }
        });
        calls.collect()
    }

    /// All skill queues, by id.
    #[must_use]
    pub(crate) fn queues(&self) -> Vec<QueueSnapshot> {
        let mut queues: Vec<QueueSnapshot> = self
            .config
            .queues
            .iter()
            .map(|queue| {
                let waiting = self.waiting.values().filter(|call| self.calls[call].queue == Some(queue.id));
                let agents = self.agents.iter().filter(|(_, agent)| agent.skills.contains(&queue.id));
                QueueSnapshot {
                    id: queue.id,
                    name: queue.name.clone(),
                    access_number: queue.access_number.clone(),
                    waiting: waiting.copied().collect(),
                    agents: agents.map(|(&id, _)| id).collect(),
                }
            })
            .collect();
        queues.sort_by_key(|queue| queue.id);
        queues
    }

    /// All text chats, oldest first.
    #[must_use]
    pub(crate) fn chats(&self) -> Vec<ChatSnapshot> {
        let chats = self.media.chats.values();
        chats
            .map(|chat| ChatSnapshot { id: chat.id, agents: chat.members.clone(), offered_to: chat.ringing.map(|(rung, _)| rung) })
            .collect()
    }

    /// All conferences of agents, oldest first.
    #[must_use]
    pub(crate) fn conferences(&self) -> Vec<ConferenceSnapshot> {
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
}
