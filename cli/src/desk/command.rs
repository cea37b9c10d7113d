//! What the page can ask for.

use ccgateway::{AgentId, CallId};
use serde::{Deserialize, Serialize};

/// What the page can ask for.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "command", content = "arguments", rename_all = "camelCase", deny_unknown_fields)]
pub(super) enum Command {
    Ready {},
    Busy {
        reason: Option<u32>,
    },
    Rest {
        minutes: u64,
        cause: u32,
    },
    WrapUp {},
    Call {
        number: String,
    },
    CallAgent {
        agent: AgentId,
    },
    CallQueue {
        queue: u32,
    },
    Answer {},
    Reject {},
    Hold {},
    Resume {
        call: CallId,
    },
    Mute {},
    Unmute {},
    Digits {
        digits: String,
    },
    Join {
        call: CallId,
    },
    Connect {
        call: CallId,
    },
    HangUp {},
    Help {
        to: HelpTo,
        #[serde(rename = "threeParty")]
        three_party: bool,
    },
    TakeBack {},
    Transfer {
        to: Target,
        address: String,
        mode: Mode,
    },
    Chat {
        agent: AgentId,
    },
    AnswerChat {
        chat: CallId,
    },
    RejectChat {
        chat: CallId,
    },
    Say {
        chat: CallId,
        text: String,
    },
    EndChat {
        chat: CallId,
    },
    Directory {},
    Customer {},
    SignOut {},
}

/// Whom to ask for help.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum HelpTo {
    Agent(AgentId),
    Queue(u32),
}

/// What a call can be transferred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Target {
    Agent,
    Queue,
    Number,
    AccessCode,
    Ivr,
}

/// How a call is transferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Mode {
    Release,
    Success,
    Suspend,
    Talk,
    ThreeParty,
}

impl Command {
    /// Its name in the log.
    pub(super) fn name(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value["command"].as_str().unwrap_or_default().to_owned()
    }
}
