//! Everything outside the agents' own programs: customers, and faults on purpose.

use std::time::Duration;

use super::Engine;
use super::call::CallId;
use super::campaign::CampaignCall;
use super::cluster::Switchover;
use super::event::EventKind;
use super::linkage::PhoneAction;

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
        agent: u32,
        /// One number, or several separated by commas.
        numbers: String,
        /// Data that goes with it.
        data: String,
    },
    /// Somebody does something at the telephone that is linked to an agent.
    PhoneDoes {
        /// The agent.
        agent: u32,
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
        agent: u32,
    },
    /// The platform signs the agent out.
    DropSession {
        /// The agent.
        agent: u32,
    },
    /// A node of the cluster fails, and its agents are switched over.
    NodeFails {
        /// Which one, from 0.
        node: u32,
        /// How long that takes.
        takes: Duration,
        /// What becomes of the agents then.
        outcome: Switchover,
    },
    /// An event is put into the agent's queue.
    InjectEvent {
        /// The agent.
        agent: u32,
        /// Event type.
        event_type: String,
        /// Content, passed on as it is.
        content: String,
    },
}

/// Why something could not happen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ControlError {
    /// The number leads to no queue and no voice menu.
    #[error("no queue and no voice menu has the access number {0:?}")]
    UnknownAccessNumber(String),
    /// The number cannot be dialled.
    #[error("{0:?} is no number: expected 1 to 24 digits, '*' or '#'")]
    NotANumber(String),
    /// The number is in a call already.
    #[error("{0} is in a call already")]
    NumberBusy(String),
    /// The number is not being rung.
    #[error("nobody rings {0:?}")]
    NotRinging(String),
    /// The number is in no call.
    #[error("{0:?} is in no call")]
    NotInACall(String),
    /// The number is in no call that an agent has lent to a voice menu.
    #[error("{0:?} is in no voice menu that could return the call")]
    NotInIvr(String),
    /// The agent is not signed in.
    #[error("agent {0} is not signed in")]
    NotSignedIn(u32),
    /// The agent has no linked telephone, or this cannot be done with it now.
    #[error("this cannot be done with the telephone of agent {0} now")]
    PhoneCannot(u32),
    /// The agent is not idle.
    #[error("agent {0} is not idle")]
    NotIdle(u32),
    /// There is no such queue.
    #[error("there is no queue {0}")]
    UnknownQueue(u32),
    /// The cluster has no such node, or it is down already.
    #[error("no node {0} is up")]
    NoSuchNode(u32),
    /// The content of an event is no JSON.
    #[error("event content is no JSON: {0}")]
    NotJson(String),
}

impl Engine {
    /// Lets something happen outside at time `now`. Gives the call id of a new call.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when it cannot happen; then nothing changes.
    pub fn control(&mut self, control: Control, now: u64) -> Result<Option<CallId>, ControlError> {
        self.advance(now);
        let result = self.apply(control);
        self.settle();
        result
    }

    fn apply(&mut self, control: Control) -> Result<Option<CallId>, ControlError> {
        match control {
            Control::CustomerCalls { from, to } => self.customer_calls(from, to).map(Some),
            Control::CustomerAnswers { number } => {
                if self.conference_answered(&number) {
                    return Ok(None);
                }
                let call = self.outside_call(&number).filter(|&call| self.rings_outside(call));
                let call = call.ok_or(ControlError::NotRinging(number))?;
                self.outside_answers(call);
                Ok(None)
            }
            Control::CustomerHangsUp { number } => {
                if self.conference_hung_up(&number) {
                    return Ok(None);
                }
                let call = self.outside_call(&number).ok_or(ControlError::NotInACall(number.clone()))?;
                self.outside_leaves(call, &number);
                Ok(None)
            }
            Control::IvrReturns { number } => self.ivr_returns(number).map(|()| None),
            Control::OfferPreview { agent, numbers, data } => {
                self.signed_in(agent)?;
                self.offer_preview(agent, numbers, data).map(|()| None)
            }
            Control::PhoneDoes { agent, action } => {
                self.signed_in(agent)?;
                self.phone_does(agent, action).map(|()| None)
            }
            Control::CampaignCalls { number, call } => self.campaign_calls(number, call).map(Some),
            Control::ExpireGuid { agent } => {
                self.signed_in(agent)?;
                self.void_guids(agent);
                Ok(None)
            }
            Control::DropSession { agent } => {
                self.signed_in(agent)?;
                self.sign_out(agent, true);
                Ok(None)
            }
            Control::NodeFails { node, takes, outcome } => self.node_fails(node, takes, outcome).map(|()| None),
            Control::InjectEvent { agent, event_type, content } => {
                self.signed_in(agent)?;
                self.emit(agent, EventKind::Injected { event_type, content });
                Ok(None)
            }
        }
    }

    fn signed_in(&self, agent: u32) -> Result<(), ControlError> {
        match self.agents.get(&agent) {
            Some(known) if known.session.is_some() => Ok(()),
            _ => Err(ControlError::NotSignedIn(agent)),
        }
    }
}
