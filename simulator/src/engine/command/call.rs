//! Commands about calls.

use crate::engine::model::call::help::{HelpMode, HelpTarget};
use crate::engine::model::call::rejection::Rejection;
use crate::engine::model::call::transfer::{TransferMode, TransferTarget};
use crate::ids::{AgentId, QueueId};

/// What an agent does in calls. Call ids and numbers are as the client wrote them. The variants carry the names that the gateway writes into its logs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CallCommand {
    /// Call an outside number.
    Callout {
        /// Number to call.
        called: String,
        /// Number to show; empty: the agent's own.
        caller: String,
        /// Data to attach.
        data: String,
        /// A video call, if the agent can do that.
        video: bool,
    },
    /// Call an agent.
    CallInner {
        /// Agent id or phone number.
        called: String,
        /// Number to show; empty: the agent's id.
        caller: String,
        /// Data to attach.
        data: String,
    },
    /// Call any idle agent of a queue.
    CallInnerSkill {
        /// Queue id.
        skill: QueueId,
    },
    /// Call a number that a campaign has offered.
    PreviewCallout {
        /// Number to call.
        called: String,
        /// Control block number of the offer.
        control: Option<u32>,
    },
    /// Drop what a campaign has offered.
    CancelPreviewCallout {
        /// Control block number of the offer.
        control: Option<u32>,
    },
    /// Answer the offered call.
    Answer {
        /// Which one.
        call: Option<String>,
    },
    /// Refuse the offered call.
    Reject {
        /// Which one.
        call: Option<String>,
        /// What happens to it then.
        then: Rejection,
    },
    /// Ask another agent for help with a customer.
    InnerHelp(HelpRequest),
    /// Hold the current call.
    Hold,
    /// Take a held call back.
    GetHold {
        /// Which one.
        call: Option<String>,
    },
    /// Connect the current and a held call with each other and leave.
    ConnectHold {
        /// The held call.
        call: String,
    },
    /// Mute oneself.
    BeginMute,
    /// Unmute oneself.
    EndMute,
    /// Join the current and a held call into a conference.
    ConfJoin {
        /// The held call.
        call: String,
        /// Data to attach.
        data: String,
    },
    /// End the call with a given id.
    DropCall {
        /// Which one.
        call: String,
    },
    /// Cut one party off.
    Disconnect {
        /// Its number.
        number: String,
    },
    /// Hang up the current call.
    Release,
    /// Hang up the current call, in the older form.
    ReleaseForVtm,
    /// Hand the current call on.
    Transfer(TransferRequest),
    /// Pull back a call that is being transferred.
    CancelTransfer,
    /// Answer the call that rings at a colleague.
    SnatchPickup {
        /// The colleague.
        colleague: Option<AgentId>,
    },
    /// Have a waiting call handed over.
    RequestAppointedCall {
        /// Which one.
        call: String,
        /// The queue it waits in.
        queue: Option<QueueId>,
    },
    /// Dial digits in the current call.
    SecondDialEx {
        /// The digits.
        digits: String,
    },
    /// The same in its older form.
    SecondDial {
        /// The digits.
        digits: String,
    },
    /// Report a sound.
    ReportSound,
    /// Switch speech recognition on for an offered call.
    StartAsr {
        /// Which one.
        call: Option<String>,
    },
}

/// What a request for help asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpRequest {
    /// Whom to ask.
    pub target: HelpTarget,
    /// Agent id or queue id, depending on the target.
    pub destination: String,
    /// Whether the customer takes part.
    pub mode: HelpMode,
    /// Data to attach.
    pub data: String,
    /// Hold the customer while a three-party helper is being rung.
    pub hold: bool,
}

/// What a transfer asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct TransferRequest {
    /// Where to.
    pub target: TransferTarget,
    /// Id or number, depending on the target.
    pub address: String,
    /// When the agent leaves. Not every mode is for every target.
    pub mode: TransferMode,
    /// Data to attach.
    pub data: String,
    /// Number to show to an outside number; empty: the agent's own.
    pub caller: String,
    /// A video call to an outside number, if the agent can do that.
    pub video: bool,
    /// Hold the customer while the third party is being rung.
    pub hold: bool,
    /// The queue that a call to an agent counts for.
    pub skill: Option<QueueId>,
}

impl TransferRequest {
    /// A transfer without options.
    #[must_use]
    pub fn new(target: TransferTarget, address: impl Into<String>, mode: TransferMode) -> Self {
        Self { target, address: address.into(), mode, data: String::new(), caller: String::new(), video: false, hold: true, skill: None }
    }
}
