//! Events of telephones that are linked to agents.

use serde::Serialize;

use crate::engine::LinkageEvent;

/// The only kind of address there is: a phone number.
const PHONE_NUMBER: u8 = 6;
const DONE: u32 = 0;
// Choice: any number but 0 means failure; this is the one that the page names.
const FAILED: u32 = 1138;
/// No skill queue, as in the example.
const NO_QUEUE: u32 = 0;
// Choice: the page calls the id meaningless; it is empty.
const NO_CALL: &str = "";

/// Contents of these events, by shape.
#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub(super) enum LinkageContent {
    Result { result: u32 },
    Call { call_id: String },
    TransferResult { result: u32, call_id: String },
    TransferOut { addr_out: Address, addr_self: Address },
    CallOut { addr_called: Address, addr_caller: Address, skill_id: u32, call_id: &'static str },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Address {
    address: String,
    address_type: u8,
}

/// Type and content of an event.
pub(super) fn type_and_content(event: &LinkageEvent) -> (&'static str, LinkageContent) {
    let result = |ok: bool| if ok { DONE } else { FAILED };
    match event {
        LinkageEvent::Capability { linked } => ("AgentEvent_linkageCapability", LinkageContent::Result { result: result(*linked) }),
        LinkageEvent::Status(status) => ("AgentEvent_linkagePhoneStatus", LinkageContent::Result { result: *status as u32 }),
        LinkageEvent::Muted { call } => ("AgentEvent_linkagePhoneMute", LinkageContent::Call { call_id: call.to_string() }),
        LinkageEvent::Unmuted { call } => ("AgentEvent_linkagePhoneUnMute", LinkageContent::Call { call_id: call.to_string() }),
        LinkageEvent::Held { call } => ("AgentEvent_linkagePhoneHold", LinkageContent::Call { call_id: call.to_string() }),
        LinkageEvent::Unheld { call } => ("AgentEvent_linkagePhoneUnHold", LinkageContent::Call { call_id: call.to_string() }),
        LinkageEvent::CallsOut { called, own } => (
            "AgentEvent_linkagePhoneCallOut",
            LinkageContent::CallOut { addr_called: address(called), addr_caller: address(own), skill_id: NO_QUEUE, call_id: NO_CALL },
        ),
        LinkageEvent::TransfersOut { to, own } => {
            ("AgentEvent_linkagePhoneTransferOut", LinkageContent::TransferOut { addr_out: address(to), addr_self: address(own) })
        }
        LinkageEvent::TransferOutResult { call, ok } => {
            ("AgentEvent_linkagePhoneTransferOut_Result", LinkageContent::TransferResult { result: result(*ok), call_id: call.to_string() })
        }
    }
}

fn address(number: &str) -> Address {
    Address { address: number.to_owned(), address_type: PHONE_NUMBER }
}
