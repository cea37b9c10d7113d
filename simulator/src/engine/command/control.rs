//! What happens outside the agents' own programs.

use std::time::Duration;

use crate::engine::model::campaign::CampaignCall;
use crate::engine::model::phone_action::PhoneAction;
use crate::engine::model::switchover::Switchover;
use crate::ids::{AgentId, NodeId};

/// Something that happens outside.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Control {
    /// A customer dials an access number.
    CustomerCalls {
        /// The customer's number.
        from: String,
        /// The access number.
        to: String,
    },
    /// An outside number that rings answers.
    CustomerAnswers {
        /// The number.
        number: String,
    },
    /// An outside number hangs up, refuses or gives up.
    CustomerHangsUp {
        /// The number.
        number: String,
    },
    /// The voice menu gives a call back to the agent that lent it.
    IvrReturns {
        /// The customer's number.
        number: String,
    },
    /// A campaign offers an agent numbers to call.
    OfferPreview {
        /// The agent.
        agent: AgentId,
        /// One number, or several separated by commas.
        numbers: String,
        /// Data that goes with it.
        data: String,
    },
    /// Somebody does something at the telephone that is linked to an agent.
    PhoneDoes {
        /// The agent.
        agent: AgentId,
        /// What.
        action: PhoneAction,
    },
    /// A campaign calls a number.
    CampaignCalls {
        /// The number.
        number: String,
        /// For whom.
        call: CampaignCall,
    },
    /// Every Guid of the agent becomes void.
    ExpireGuid {
        /// The agent.
        agent: AgentId,
    },
    /// The platform signs the agent out.
    DropSession {
        /// The agent.
        agent: AgentId,
    },
    /// A node of the cluster fails, and its agents are switched over.
    NodeFails {
        /// Which one, from 0.
        node: NodeId,
        /// How long that takes.
        takes: Duration,
        /// What becomes of the agents then.
        outcome: Switchover,
    },
    /// An event is put into the agent's queue.
    InjectEvent {
        /// The agent.
        agent: AgentId,
        /// Event type.
        event_type: String,
        /// Content, passed on as it is.
        content: String,
    },
}
