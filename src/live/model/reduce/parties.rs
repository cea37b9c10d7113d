//! Who the other party of a call is.

use super::super::call::{Call, Party, PartyRole, Role};
use crate::codes::CallFeature;
use crate::ids::AgentId;

/// A party outside the contact centre.
pub(super) fn customer(number: &str) -> Party {
    Party { number: number.to_owned(), agent: None, role: PartyRole::Customer }
}

/// A party that is an agent, by its ID or by another number.
pub(super) fn colleague(number: &str, role: PartyRole) -> Party {
    Party { number: number.to_owned(), agent: number.trim().parse().ok().map(AgentId::new_unchecked), role }
}

/// The party of an event that names a number and, if it is an agent, its ID.
pub(super) fn named(number: Option<&str>, agent: Option<&str>, role: PartyRole) -> Option<Party> {
    match (agent.filter(|agent| !agent.is_empty()), number.filter(|number| !number.is_empty())) {
        (Some(agent), _) => Some(colleague(agent, role)),
        (None, number) => number.map(customer),
    }
}

/// Takes what a call's kind and numbers say of its other party, unless an event has named it.
pub(super) fn by_numbers(call: &mut Call) {
    let (caller, called) = (call.caller.as_deref(), call.called.as_deref());
    let placed = matches!(call.role, Role::Caller | Role::AsksForHelp);
    let other = if placed { called } else { caller };
    let party = match &call.feature {
        Some(CallFeature::InternalTwoPartyHelp | CallFeature::InternalThreePartyHelp) => {
            let role = if placed { PartyRole::Helper } else { PartyRole::Helped };
            other.map(|number| colleague(number, role))
        }
        Some(CallFeature::Internal) => other.map(|number| colleague(number, PartyRole::Colleague)),
        Some(feature) if is_outgoing(feature) => called.map(customer),
        _ => caller.map(customer),
    };
    if let Some(party) = party {
        call.parties = vec![party];
    }
}

/// What the agent is in a call of the kind that it has now.
pub(super) fn role(call: &Call) -> Role {
    match (call.role, call.is_help()) {
        (role, _) if call.feature.is_none() => role,
        (Role::Caller | Role::AsksForHelp, true) => Role::AsksForHelp,
        (Role::Caller | Role::AsksForHelp, false) => Role::Caller,
        (Role::Called | Role::Helps, true) => Role::Helps,
        (Role::Called | Role::Helps, false) => Role::Called,
    }
}

/// Whether a customer was called in calls of this kind.
pub(super) fn is_outgoing(feature: &CallFeature) -> bool {
    matches!(
        feature,
        CallFeature::Outbound
            | CallFeature::ReservedOutbound
            | CallFeature::PreOccupiedOutbound
            | CallFeature::PreConnected
            | CallFeature::PredictedOutbound
            | CallFeature::PredictedOrPreviewedOutbound
            | CallFeature::ReservedCallback
    )
}
