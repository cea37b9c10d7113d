//! Two calls of one agent that belong together.

use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::ids::AgentId;

/// Two calls of one agent that belong together: the first with a customer, the second placed on its behalf.
///
/// While the link exists the agent (the owner) is in both calls.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Link {
    pub(crate) owner: AgentId,
    /// The call that was there before.
    pub(crate) first: CallId,
    /// The help call, or the call that a conference was made with.
    pub(crate) second: CallId,
    pub(crate) kind: LinkKind,
    pub(crate) stage: LinkStage,
}

/// What two linked calls are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkKind {
    /// Help while the customer is held.
    TwoPartyHelp,
    /// Help with the customer taking part.
    ThreePartyHelp,
    /// A conference of the active and a held call.
    Conference,
    /// A transfer to an outside number while the customer is held.
    TalkTransfer,
    /// A transfer to an outside number with the customer taking part.
    ThreePartyTransfer,
}

/// How far two linked calls are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkStage {
    /// The helper has not answered.
    Ringing,
    /// Two-party help and talk transfer: owner and added party talk, the customer is held. Otherwise: all three talk.
    Established,
}

impl LinkKind {
    pub(crate) fn feature(self) -> Feature {
        match self {
            Self::TwoPartyHelp => Feature::TwoPartyHelp,
            Self::ThreePartyHelp => Feature::ThreePartyHelp,
            Self::TalkTransfer => Feature::Outbound,
            Self::Conference | Self::ThreePartyTransfer => Feature::MultiParty,
        }
    }

    pub(crate) fn is_transfer(self) -> bool {
        matches!(self, Self::TalkTransfer | Self::ThreePartyTransfer)
    }
}

impl Link {
    pub(crate) fn involves(&self, call: CallId) -> bool {
        self.first == call || self.second == call
    }

    /// Whether all three parties talk with each other.
    pub(crate) fn is_three_party(&self) -> bool {
        self.stage == LinkStage::Established && !matches!(self.kind, LinkKind::TwoPartyHelp | LinkKind::TalkTransfer)
    }
}
