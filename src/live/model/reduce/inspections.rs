//! Inspections, as the inspected agent is notified of them.

use super::super::view::{Inspection, InspectionKind};
use super::step::Step;
use crate::client::types::BeQcContent;
use crate::event::EventKind;
use crate::ids::AgentId;

/// Takes what an event says of an inspection.
pub(super) fn reduce(step: &mut Step<'_>, event: &EventKind) {
    match event {
        EventKind::InspectionStart(content) => {
            let (agent, kind) = (inspector(content), content.qc_type.as_ref().and_then(InspectionKind::of));
            let since = Some(step.at);
            match step.view.inspected_by.iter_mut().find(|known| known.agent == agent) {
                Some(known) => known.kind = kind.or(known.kind),
                None => step.view.inspected_by.push(Inspection { agent, kind, since }),
            }
        }
        EventKind::InspectionStop(content) => {
            let agent = inspector(content);
            step.view.inspected_by.retain(|known| agent.is_some() && known.agent != agent);
        }
        // Whoever takes over a customer inspects no longer.
        EventKind::Talking(_) => step.view.inspects = None,
        _ => {}
    }
}

fn inspector(content: &BeQcContent) -> Option<AgentId> {
    content.qc_agent_id.as_ref().and_then(AgentId::from_lenient)
}
