// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The events of the contract.
use super::{EventInfo, RawContent, UnknownEvent, decode, decode_nullable};
use crate::client::types;
use crate::operation::Evidence;
use crate::wire;
/// Every event that the contract knows, in its order.
pub static EVENTS: &[EventInfo] = &[
    EventInfo {
        id: "AgentState_Busy",
        description: "The agent is now occupied by a call that is being handled: an incoming one has taken the agent, or an outgoing one is being set up. It does not mean that the agent went busy; that is AgentState_SetNotReady_Success.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1343", "client-practice"],
    },
    EventInfo {
        id: "AgentState_Work",
        description: "The agent has entered wrap-up, the time for work after a call. It comes after a talk, and after a sign-in that asked for this state.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1344", "cec_07_1224", "client-practice"],
    },
    EventInfo {
        id: "AgentState_Ready",
        description: "The agent has become idle and can be given calls.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0492"],
    },
    EventInfo {
        id: "AgentState_SetNotReady_Success",
        description: "The agent is now busy and takes no calls, by its own request, by an inspector or by the platform; the content says why. A request made during a talk or in wrap-up is accepted at once, and this event comes when that has ended.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1346", "client-practice"],
    },
    EventInfo {
        id: "AgentState_CancelNotReady_Success",
        description: "The agent is no longer busy.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1347"],
    },
    EventInfo {
        id: "AgentState_SetRest_Success",
        description: "The agent's request for a rest took effect. Only this event confirms the rest; the answer to the request does not.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1348", "cec_07_13482"],
    },
    EventInfo {
        id: "AgentState_CancelRest_Success",
        description: "The agent's rest was ended by request.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1349"],
    },
    EventInfo {
        id: "AgentState_Rest_Timeout",
        description: "The time of the rest is over. A reminder only; the agent goes on resting.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0497"],
    },
    EventInfo {
        id: "AgentState_SetWork_Success",
        description: "The agent's request to enter the work state succeeded.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1351", "cec_05_1317"],
    },
    EventInfo {
        id: "AgentState_CancelWork_Success",
        description: "The agent's request to leave the work state succeeded.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1352"],
    },
    EventInfo {
        id: "AgentEvent_Talking",
        description: "The agent is talking: a call was answered, or a held call was taken back.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1355", "client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Customer_Alerting",
        description: "The phone of the other party is ringing. The other party may be an agent: in an internal call or internal help.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0503", "cec_07_1356"],
    },
    EventInfo {
        id: "AgentEvent_Hold",
        description: "The agent's call is now held. Taking it back is told by AgentEvent_Talking.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1357", "client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Conference",
        description: "The agent is now in a three-party call.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0505", "cec_07_1358", "client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Call_Out_Fail",
        description: "An outbound call of the agent failed: the number is wrong, the agent did not lift the phone, or the called party did not answer or hung up.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1359", "cec_05_1423"],
    },
    EventInfo {
        id: "AgentEvent_Inside_Call_Fail",
        description: "An internal call of the agent failed.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0508", "cec_07_1361"],
    },
    EventInfo {
        id: "AgentEvent_No_Answer",
        description: "A call that waited for the agent's manual answer was dropped, because the agent did not answer in time or refused.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0509", "cec_07_1362", "cec_07_1253", "cec_07_1255"],
    },
    EventInfo {
        id: "AgentEvent_Call_Release",
        description: "The agent has left the call.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1363", "client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Customer_Release",
        description: "The customer has left the call.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1364"],
    },
    EventInfo {
        id: "AgentEvent_Auto_Answer",
        description: "A call was answered for the agent automatically; the agent need not answer.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0512", "cec_07_1365"],
    },
    EventInfo {
        id: "AgentEvent_Ringing",
        description: "An incoming call waits for the agent's manual answer.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0513", "cec_07_1366", "client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Connect_Fail",
        description: "Connecting the agent failed.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0514", "cec_07_1367"],
    },
    EventInfo {
        id: "AgentEvent_Consult_Fail",
        description: "The agent's request for internal help failed.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0515", "cec_07_1368", "seed 000"],
    },
    EventInfo {
        id: "AgentEvent_Incoming_CallInfo",
        description: "A customer's call has reached the agent. The content tells the queue that it came through, and whether other agents released it before.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0520", "cec_07_1373"],
    },
    EventInfo {
        id: "AgentMediaEvent_Record",
        description: "Recording of the agent's call has started.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1381", "cec_07_0529"],
    },
    EventInfo {
        id: "AgentMediaEvent_StopRecordDone",
        description: "Recording of the agent's call has stopped.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0531", "cec_07_1383"],
    },
    EventInfo {
        id: "AgentOther_BeQcStart",
        description: "An inspection of this agent has begun. Sent to the inspected agent.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0542"],
    },
    EventInfo {
        id: "AgentOther_BeQcStop",
        description: "An inspection of this agent has ended. Sent to the inspected agent.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0543"],
    },
    EventInfo {
        id: "AgentOther_PhoneUnknow",
        description: "The state of the agent's physical phone is unknown.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0545", "cec_07_1395"],
    },
    EventInfo {
        id: "AgentOther_PhoneRelease",
        description: "The agent's physical phone is on the hook again; the content says who hung up.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1396"],
    },
    EventInfo {
        id: "AgentOther_PhoneOffhook",
        description: "The agent's physical phone has been picked up.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0547", "cec_07_1397"],
    },
    EventInfo {
        id: "AgentOther_PhoneAlerting",
        description: "The agent's physical phone is ringing: for an incoming call, or to set up the agent's own outgoing call. An agent who keeps the phone off the hook between calls does not get it.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1398", "cec_05_1423", "cec_05_1426", "client-practice"],
    },
    EventInfo {
        id: "AgentOther_PhoneBusy",
        description: "The agent's physical phone cannot answer.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0549", "cec_07_1399"],
    },
    EventInfo {
        id: "AgentOther_InService",
        description: "The agent has begun to sign in. The first event after a sign-in.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1401", "cec_05_4019"],
    },
    EventInfo {
        id: "AgentOther_ShutdownService",
        description: "The agent has been signed out. An agent that signs out by itself does not always get it; when it comes, the agent is out for certain.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0552", "cec_07_1402", "cec_07_1220", "cec_07_1221"],
    },
    EventInfo {
        id: "AgentOther_All_Agent_Busy",
        description: "All agents are busy at present.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1403"],
    },
];
/// What happened: one variant per event of the contract, and one for all others.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventKind {
    /// The agent is now occupied by a call that is being handled: an incoming one has taken the agent, or an outgoing one
    /// is being set up. It does not mean that the agent went busy; that is AgentState_SetNotReady_Success.
    ///
    /// `AgentState_Busy`. Source: cec_07_1343, client-practice.
    StateBusy,
    /// The agent has entered wrap-up, the time for work after a call. It comes after a talk, and after a sign-in that asked
    /// for this state.
    ///
    /// `AgentState_Work`. Source: cec_07_1344, cec_07_1224, client-practice.
    StateWork,
    /// The agent has become idle and can be given calls.
    ///
    /// `AgentState_Ready`. Source: cec_07_0492.
    StateReady,
    /// The agent is now busy and takes no calls, by its own request, by an inspector or by the platform; the content says
    /// why. A request made during a talk or in wrap-up is accepted at once, and this event comes when that has ended.
    ///
    /// `AgentState_SetNotReady_Success`. Source: cec_07_1346, client-practice.
    StateSetNotReadySuccess(types::ReasonContent),
    /// The agent is no longer busy.
    ///
    /// `AgentState_CancelNotReady_Success`. Source: cec_07_1347.
    StateCancelNotReadySuccess,
    /// The agent's request for a rest took effect. Only this event confirms the rest; the answer to the request does not.
    ///
    /// `AgentState_SetRest_Success`. Source: cec_07_1348, cec_07_13482.
    StateSetRestSuccess(Option<types::RestReasonContent>),
    /// The agent's rest was ended by request.
    ///
    /// `AgentState_CancelRest_Success`. Source: cec_07_1349.
    StateCancelRestSuccess,
    /// The time of the rest is over. A reminder only; the agent goes on resting.
    ///
    /// `AgentState_Rest_Timeout`. Source: cec_07_0497.
    StateRestTimeout,
    /// The agent's request to enter the work state succeeded.
    ///
    /// `AgentState_SetWork_Success`. Source: cec_07_1351, cec_05_1317.
    StateSetWorkSuccess,
    /// The agent's request to leave the work state succeeded.
    ///
    /// `AgentState_CancelWork_Success`. Source: cec_07_1352.
    StateCancelWorkSuccess,
    /// The agent is talking: a call was answered, or a held call was taken back.
    ///
    /// `AgentEvent_Talking`. Source: cec_07_1355, client-practice.
    Talking(types::TalkingContent),
    /// The phone of the other party is ringing. The other party may be an agent: in an internal call or internal help.
    ///
    /// `AgentEvent_Customer_Alerting`. Source: cec_07_0503, cec_07_1356.
    CustomerAlerting(types::CustomerAlertingContent),
    /// The agent's call is now held. Taking it back is told by AgentEvent_Talking.
    ///
    /// `AgentEvent_Hold`. Source: cec_07_1357, client-practice.
    Hold(wire::CallIdContent),
    /// The agent is now in a three-party call.
    ///
    /// `AgentEvent_Conference`. Source: cec_07_0505, cec_07_1358, client-practice.
    Conference(types::ConferenceContent),
    /// An outbound call of the agent failed: the number is wrong, the agent did not lift the phone, or the called party did
    /// not answer or hung up.
    ///
    /// `AgentEvent_Call_Out_Fail`. Source: cec_07_1359, cec_05_1423.
    CallOutFail(wire::CallIdContent),
    /// An internal call of the agent failed.
    ///
    /// `AgentEvent_Inside_Call_Fail`. Source: cec_07_0508, cec_07_1361.
    InsideCallFail(wire::CallIdContent),
    /// A call that waited for the agent's manual answer was dropped, because the agent did not answer in time or refused.
    ///
    /// `AgentEvent_No_Answer`. Source: cec_07_0509, cec_07_1362, cec_07_1253, cec_07_1255.
    NoAnswer(wire::CallIdContent),
    /// The agent has left the call.
    ///
    /// `AgentEvent_Call_Release`. Source: cec_07_1363, client-practice.
    CallRelease(wire::CallIdContent),
    /// The customer has left the call.
    ///
    /// `AgentEvent_Customer_Release`. Source: cec_07_1364.
    CustomerRelease(types::CustomerReleaseContent),
    /// A call was answered for the agent automatically; the agent need not answer.
    ///
    /// `AgentEvent_Auto_Answer`. Source: cec_07_0512, cec_07_1365.
    AutoAnswer(types::AutoAnswerContent),
    /// An incoming call waits for the agent's manual answer.
    ///
    /// `AgentEvent_Ringing`. Source: cec_07_0513, cec_07_1366, client-practice.
    Ringing(types::RingingContent),
    /// Connecting the agent failed.
    ///
    /// `AgentEvent_Connect_Fail`. Source: cec_07_0514, cec_07_1367.
    ConnectFail(wire::CallIdContent),
    /// The agent's request for internal help failed.
    ///
    /// `AgentEvent_Consult_Fail`. Source: cec_07_0515, cec_07_1368, seed 000.
    ConsultFail(wire::CallIdContent),
    /// A customer's call has reached the agent. The content tells the queue that it came through, and whether other agents
    /// released it before.
    ///
    /// `AgentEvent_Incoming_CallInfo`. Source: cec_07_0520, cec_07_1373.
    IncomingCallInfo(types::IncomingCallInfoContent),
    /// Recording of the agent's call has started.
    ///
    /// `AgentMediaEvent_Record`. Source: cec_07_1381, cec_07_0529.
    MediaRecord(types::RecordContent),
    /// Recording of the agent's call has stopped.
    ///
    /// `AgentMediaEvent_StopRecordDone`. Source: cec_07_0531, cec_07_1383.
    MediaStopRecordDone(types::StopRecordDoneContent),
    /// An inspection of this agent has begun. Sent to the inspected agent.
    ///
    /// `AgentOther_BeQcStart`. Source: cec_07_0542.
    BeQcStart(types::BeQcContent),
    /// An inspection of this agent has ended. Sent to the inspected agent.
    ///
    /// `AgentOther_BeQcStop`. Source: cec_07_0543.
    BeQcStop(types::BeQcContent),
    /// The state of the agent's physical phone is unknown.
    ///
    /// `AgentOther_PhoneUnknow`. Source: cec_07_0545, cec_07_1395.
    PhoneUnknow,
    /// The agent's physical phone is on the hook again; the content says who hung up.
    ///
    /// `AgentOther_PhoneRelease`. Source: cec_07_1396.
    PhoneRelease(types::PhoneReleaseContent),
    /// The agent's physical phone has been picked up.
    ///
    /// `AgentOther_PhoneOffhook`. Source: cec_07_0547, cec_07_1397.
    PhoneOffhook(types::PhoneOffhookContent),
    /// The agent's physical phone is ringing: for an incoming call, or to set up the agent's own outgoing call. An agent
    /// who keeps the phone off the hook between calls does not get it.
    ///
    /// `AgentOther_PhoneAlerting`. Source: cec_07_1398, cec_05_1423, cec_05_1426, client-practice.
    PhoneAlerting(Option<types::PhoneAlertingContent>),
    /// The agent's physical phone cannot answer.
    ///
    /// `AgentOther_PhoneBusy`. Source: cec_07_0549, cec_07_1399.
    PhoneBusy,
    /// The agent has begun to sign in. The first event after a sign-in.
    ///
    /// `AgentOther_InService`. Source: cec_07_1401, cec_05_4019.
    InService,
    /// The agent has been signed out. An agent that signs out by itself does not always get it; when it comes, the agent is
    /// out for certain.
    ///
    /// `AgentOther_ShutdownService`. Source: cec_07_0552, cec_07_1402, cec_07_1220, cec_07_1221.
    ShutdownService(types::ShutdownServiceContent),
    /// All agents are busy at present.
    ///
    /// `AgentOther_All_Agent_Busy`. Source: cec_07_1403.
    AllAgentBusy,
    /// An event that the contract does not know, or one whose content has a form that no source shows.
    Unknown(UnknownEvent),
}
impl EventKind {
    /// The event's identifier on the wire.
    pub fn event_type(&self) -> &str {
        match self {
            Self::StateBusy => "AgentState_Busy",
            Self::StateWork => "AgentState_Work",
            Self::StateReady => "AgentState_Ready",
            Self::StateSetNotReadySuccess(_) => "AgentState_SetNotReady_Success",
            Self::StateCancelNotReadySuccess => "AgentState_CancelNotReady_Success",
            Self::StateSetRestSuccess(_) => "AgentState_SetRest_Success",
            Self::StateCancelRestSuccess => "AgentState_CancelRest_Success",
            Self::StateRestTimeout => "AgentState_Rest_Timeout",
            Self::StateSetWorkSuccess => "AgentState_SetWork_Success",
            Self::StateCancelWorkSuccess => "AgentState_CancelWork_Success",
            Self::Talking(_) => "AgentEvent_Talking",
            Self::CustomerAlerting(_) => "AgentEvent_Customer_Alerting",
            Self::Hold(_) => "AgentEvent_Hold",
            Self::Conference(_) => "AgentEvent_Conference",
            Self::CallOutFail(_) => "AgentEvent_Call_Out_Fail",
            Self::InsideCallFail(_) => "AgentEvent_Inside_Call_Fail",
            Self::NoAnswer(_) => "AgentEvent_No_Answer",
            Self::CallRelease(_) => "AgentEvent_Call_Release",
            Self::CustomerRelease(_) => "AgentEvent_Customer_Release",
            Self::AutoAnswer(_) => "AgentEvent_Auto_Answer",
            Self::Ringing(_) => "AgentEvent_Ringing",
            Self::ConnectFail(_) => "AgentEvent_Connect_Fail",
            Self::ConsultFail(_) => "AgentEvent_Consult_Fail",
            Self::IncomingCallInfo(_) => "AgentEvent_Incoming_CallInfo",
            Self::MediaRecord(_) => "AgentMediaEvent_Record",
            Self::MediaStopRecordDone(_) => "AgentMediaEvent_StopRecordDone",
            Self::BeQcStart(_) => "AgentOther_BeQcStart",
            Self::BeQcStop(_) => "AgentOther_BeQcStop",
            Self::PhoneUnknow => "AgentOther_PhoneUnknow",
            Self::PhoneRelease(_) => "AgentOther_PhoneRelease",
            Self::PhoneOffhook(_) => "AgentOther_PhoneOffhook",
            Self::PhoneAlerting(_) => "AgentOther_PhoneAlerting",
            Self::PhoneBusy => "AgentOther_PhoneBusy",
            Self::InService => "AgentOther_InService",
            Self::ShutdownService(_) => "AgentOther_ShutdownService",
            Self::AllAgentBusy => "AgentOther_All_Agent_Busy",
            Self::Unknown(event) => event.event_type(),
        }
    }
    /// Reads the content by the event's identifier; `Ok(None)` for an identifier that the contract lacks.
    pub(super) fn decode(
        event_type: &str,
        content: RawContent<'_>,
    ) -> Result<Option<Self>, serde_json::Error> {
        Ok(
            Some(
                match event_type {
                    "AgentState_Busy" => Self::StateBusy,
                    "AgentState_Work" => Self::StateWork,
                    "AgentState_Ready" => Self::StateReady,
                    "AgentState_SetNotReady_Success" => {
                        Self::StateSetNotReadySuccess(decode(content)?)
                    }
                    "AgentState_CancelNotReady_Success" => {
                        Self::StateCancelNotReadySuccess
                    }
                    "AgentState_SetRest_Success" => {
                        Self::StateSetRestSuccess(decode_nullable(content)?)
                    }
                    "AgentState_CancelRest_Success" => Self::StateCancelRestSuccess,
                    "AgentState_Rest_Timeout" => Self::StateRestTimeout,
                    "AgentState_SetWork_Success" => Self::StateSetWorkSuccess,
                    "AgentState_CancelWork_Success" => Self::StateCancelWorkSuccess,
                    "AgentEvent_Talking" => Self::Talking(decode(content)?),
                    "AgentEvent_Customer_Alerting" => {
                        Self::CustomerAlerting(decode(content)?)
                    }
                    "AgentEvent_Hold" => Self::Hold(decode(content)?),
                    "AgentEvent_Conference" => Self::Conference(decode(content)?),
                    "AgentEvent_Call_Out_Fail" => Self::CallOutFail(decode(content)?),
                    "AgentEvent_Inside_Call_Fail" => {
                        Self::InsideCallFail(decode(content)?)
                    }
                    "AgentEvent_No_Answer" => Self::NoAnswer(decode(content)?),
                    "AgentEvent_Call_Release" => Self::CallRelease(decode(content)?),
                    "AgentEvent_Customer_Release" => {
                        Self::CustomerRelease(decode(content)?)
                    }
                    "AgentEvent_Auto_Answer" => Self::AutoAnswer(decode(content)?),
                    "AgentEvent_Ringing" => Self::Ringing(decode(content)?),
                    "AgentEvent_Connect_Fail" => Self::ConnectFail(decode(content)?),
                    "AgentEvent_Consult_Fail" => Self::ConsultFail(decode(content)?),
                    "AgentEvent_Incoming_CallInfo" => {
                        Self::IncomingCallInfo(decode(content)?)
                    }
                    "AgentMediaEvent_Record" => Self::MediaRecord(decode(content)?),
                    "AgentMediaEvent_StopRecordDone" => {
                        Self::MediaStopRecordDone(decode(content)?)
                    }
                    "AgentOther_BeQcStart" => Self::BeQcStart(decode(content)?),
                    "AgentOther_BeQcStop" => Self::BeQcStop(decode(content)?),
                    "AgentOther_PhoneUnknow" => Self::PhoneUnknow,
                    "AgentOther_PhoneRelease" => Self::PhoneRelease(decode(content)?),
                    "AgentOther_PhoneOffhook" => Self::PhoneOffhook(decode(content)?),
                    "AgentOther_PhoneAlerting" => {
                        Self::PhoneAlerting(decode_nullable(content)?)
                    }
                    "AgentOther_PhoneBusy" => Self::PhoneBusy,
                    "AgentOther_InService" => Self::InService,
                    "AgentOther_ShutdownService" => {
                        Self::ShutdownService(decode(content)?)
                    }
                    "AgentOther_All_Agent_Busy" => Self::AllAgentBusy,
                    _ => return Ok(None),
                },
            ),
        )
    }
}
