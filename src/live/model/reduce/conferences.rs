//! Conferences of agents.

use super::super::change::CallEnding;
use super::super::view::Conference;
use super::step::Step;
use crate::client::types::AgentConfContent;
use crate::codes::ParticipantChange;
use crate::event::EventKind;
use crate::ids::AgentId;

/// Takes what an event says of a conference of agents.
pub(super) fn reduce(step: &mut Step<'_>, event: &EventKind) {
    match event {
        EventKind::ConferenceRinging(content) if step.view.conference.is_none() => {
            step.view.conference = Some(Conference { id: id(content), joined: false, chair: false, since: Some(step.at) });
        }
        EventKind::ConferenceSelfJoinResult(content) => joins(step, content),
        EventKind::ConferenceRequestSuccess(content) => {
            joins(step, content);
            chair(step, true);
        }
        EventKind::ConferencePresidentChanged(_) => chair(step, true),
        EventKind::ConferenceParticipantChanged(content) if content.change_type == Some(ParticipantChange::ChairpersonChanged) => {
            let who = content.participant.as_ref().and_then(AgentId::from_lenient);
            if who.is_some() {
                chair(step, who == Some(step.view.agent));
            }
        }
        EventKind::ConferenceSelfLeaveResult(_) => step.view.conference = None,
        _ => {}
    }
}

/// The agent takes part. A talk out of which the conference was made is over; no event of its own says so.
fn joins(step: &mut Step<'_>, content: &AgentConfContent) {
    for call in step.view.calls.clone() {
        step.end(&call.id, CallEnding::BecameConference);
    }
    let since = Some(step.at);
    match &mut step.view.conference {
        Some(known) if known.joined => {}
        Some(known) => (known.joined, known.since) = (true, since),
        None => step.view.conference = Some(Conference { id: id(content), joined: true, chair: false, since }),
    }
}

fn chair(step: &mut Step<'_>, chair: bool) {
    if let Some(conference) = &mut step.view.conference {
        conference.chair = chair;
    }
}

fn id(content: &AgentConfContent) -> Option<String> {
    content.conf_id.as_ref().and_then(|id| id.get()).map(str::to_owned)
}
