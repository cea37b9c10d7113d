// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The events of the contract.
use serde_json::Value;
use super::content::CallIdContent;
use super::gap::Gap;
use super::kind::{EventInfo, RawContent, UnknownEvent, decode, decode_nullable};
use crate::client::types;
use crate::ids::CallId;
use crate::operation::Evidence;
/// Every event that the contract knows, in its order.
pub static EVENTS: &[EventInfo] = &[
    EventInfo {
        id: "AgentState_Busy",
        description: "The agent is now occupied by a call: an incoming call has taken the agent, or an outgoing one is being set up. It does not mean that the agent became busy; that is AgentState_SetNotReady_Success.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1343", "client-practice"],
    },
    EventInfo {
        id: "AgentState_Work",
        description: "The agent has entered wrap-up, the time for work after a call. It follows a call, or a sign-in that asked for this state.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1344", "cec_07_1224", "client-practice"],
    },
    EventInfo {
        id: "AgentState_Ready",
        description: "The agent has become idle and can receive calls.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0492"],
    },
    EventInfo {
        id: "AgentState_SetNotReady_Success",
        description: "The agent is now busy and takes no calls, at its own request, by an inspector or by the platform; the content says why. A request made during a call or in wrap-up is accepted at once; this event follows when that has ended.",
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
        description: "The agent's request for a rest took effect. Only this event confirms the rest; the response to the request does not.",
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
        description: "The time of the rest is over. This is only a reminder; the agent keeps resting.",
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
        description: "The agent is talking: a call was answered, or a held call was retrieved.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1355", "client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Customer_Alerting",
        description: "The other party's phone is ringing. In an internal call or internal help the other party is an agent.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0503", "cec_07_1356"],
    },
    EventInfo {
        id: "AgentEvent_Hold",
        description: "The agent's call is now on hold. AgentEvent_Talking reports that it was retrieved.",
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
        description: "An outbound call of the agent failed: the number is wrong, the agent did not pick up the phone, or the called party did not answer or hung up.",
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
        description: "A call that waited to be answered manually was dropped, because the agent did not answer in time or refused it.",
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
        description: "A call was answered for the agent automatically; the agent does not have to answer.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0512", "cec_07_1365"],
    },
    EventInfo {
        id: "AgentEvent_Ringing",
        description: "An incoming call is waiting to be answered manually.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0513", "cec_07_1366", "client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Connect_Fail",
        description: "The connection to the agent failed.",
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
        description: "A customer's call has reached the agent. The content names the queue that it came through, and says whether other agents released it before.",
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
        description: "The agent's physical phone is back on the hook; the content says who hung up.",
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
        description: "The agent's physical phone is ringing: for an incoming call, or to set up the agent's own outgoing call. An agent who keeps the phone off the hook between calls does not receive it.",
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
        description: "The agent has been signed out. An agent who signs out does not always receive it; when it arrives, the agent is certainly signed out.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0552", "cec_07_1402", "cec_07_1220", "cec_07_1221"],
    },
    EventInfo {
        id: "AgentOther_All_Agent_Busy",
        description: "All agents are busy at present.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1403"],
    },
    EventInfo {
        id: "AgentOther_Note",
        description: "Another agent has sent this agent a note.",
        evidence: Evidence::Documented,
        sources: &[
            "cec_07_0500",
            "cec_07_1353",
            "cec_07_1205",
            "program AgentServer",
            "program QuickAgent",
        ],
    },
    EventInfo {
        id: "OUTBOUND_DETECT_EVENT",
        description: "Reports why an outbound call of the agent failed, as a code and in words. How exact the cause is depends on the signalling of the network.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0507", "cec_07_1360", "cec_07_0580"],
    },
    EventInfo {
        id: "AgentEvent_SuccTransResult",
        description: "The outcome of a success transfer that the agent started. The agent keeps the call until the target answers or the user hangs up; if the transfer fails, the call with the user continues. Sent for voice and video calls and for text sessions.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0516", "cec_07_1369"],
    },
    EventInfo {
        id: "AgentEvent_ReturnFromIvr",
        description: "A call has come back from an IVR, to which the agent had handed it in a suspend transfer.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0517", "cec_07_1370"],
    },
    EventInfo {
        id: "AgentEvent_MediaSwith",
        description: "The outcome of a switch of the agent's call between audio and video.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0518", "cec_07_1371", "cec_07_1249"],
    },
    EventInfo {
        id: "AgentEvent_UserMediaAbility",
        description: "Reports whether the phone of the user whom the agent calls supports video. The platform sends it only if configured to: CTI software parameter P10 is 1, and bit 14 of UAP software parameter 955 is 0.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0519", "cec_07_1372"],
    },
    EventInfo {
        id: "AgentEvent_Offline_Queue_Call",
        description: "The incoming voice call is the callback that a caller requested by queuing offline.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0521"],
    },
    EventInfo {
        id: "AgentEvent_Agent_Occupyed",
        description: "The agent has been reserved for an outbound call.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1376"],
    },
    EventInfo {
        id: "AgentEvent_Preview",
        description: "A previewed outbound call is offered to the agent.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0525", "cec_07_1377"],
    },
    EventInfo {
        id: "AgentEvent_Preview_CallOut",
        description: "A previewed outbound call is offered to the agent, to a number of up to 24 digits.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0526", "cec_07_1378", "cec_07_0367"],
    },
    EventInfo {
        id: "AgentEvent_Preview_CallOut_Ex",
        description: "A previewed outbound call is offered to the agent, in the newer form: the numbers have up to 120 characters.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0527", "cec_07_1379", "cec_07_0367"],
    },
    EventInfo {
        id: "AgentMediaEvent_Record_Fail",
        description: "Recording of the agent's call could not be started.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0530", "cec_07_1382"],
    },
    EventInfo {
        id: "AgentMediaEvent_Play",
        description: "Playback of a recording has started. The developer guide lists AgentMediaEvent_Play_Succ before it.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0533", "cec_07_1385", "cec_05_4051"],
    },
    EventInfo {
        id: "AgentMediaEvent_Play_Succ",
        description: "Playback of a recording succeeded. The developer guide lists it before AgentMediaEvent_Play, so it seems to confirm the request rather than report the end.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0534", "cec_07_1386", "cec_05_4051"],
    },
    EventInfo {
        id: "AgentMediaEvent_Play_Fail",
        description: "Playback of a recording failed. In the developer guide AgentMediaEvent_StopPlayDone follows.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0535", "cec_07_1387", "cec_05_4051"],
    },
    EventInfo {
        id: "AgentMediaEvent_StopPlayDone",
        description: "Playback of a recording has stopped; the content says why.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0536", "cec_07_1388"],
    },
    EventInfo {
        id: "AgentMediaEvent_PausePlayDone",
        description: "Playback of a recording was paused.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0537", "cec_07_1389"],
    },
    EventInfo {
        id: "AgentMediaEvent_ResumePlayDone",
        description: "Playback of a recording has resumed after a pause.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0538"],
    },
    EventInfo {
        id: "AgentMediaEvent_JumpPlayDone",
        description: "Playback of a recording was wound forward or back.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0539", "cec_07_1391", "cec_05_4051"],
    },
    EventInfo {
        id: "AgentMediaEvent_StartRecordScreen_Succ",
        description: "Recording of the agent's screen has started.",
        evidence: Evidence::Documented,
        sources: &["cec_07_4208"],
    },
    EventInfo {
        id: "AgentMediaEvent_StartRecordScreen_Fail",
        description: "Recording of the agent's screen could not be started.",
        evidence: Evidence::Documented,
        sources: &["cec_07_4208"],
    },
    EventInfo {
        id: "AgentMediaEvent_StopRecordScreen_Succ",
        description: "Recording of the agent's screen has stopped.",
        evidence: Evidence::Documented,
        sources: &["cec_07_4209"],
    },
    EventInfo {
        id: "AgentMediaEvent_StopRecordScreen_Fail",
        description: "Recording of the agent's screen could not be stopped.",
        evidence: Evidence::Documented,
        sources: &["cec_07_4209"],
    },
    EventInfo {
        id: "QC_AgentState_Notify",
        description: "Notifies an inspector of what a monitored agent does.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0541", "program ICP bridge"],
    },
    EventInfo {
        id: "AgentEvent_MessageData",
        description: "The agent has received a message in a multimedia session.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0555", "cec_07_1405"],
    },
    EventInfo {
        id: "AgentEvent_RequestConnect",
        description: "Provides what the agent needs to enter the room of a video call in a web page (H5).",
        evidence: Evidence::Documented,
        sources: &["cec_07_0556", "cec_07_1406"],
    },
    EventInfo {
        id: "AgentEvent_ImageCapture",
        description: "The outcome of a screenshot of a video call in a web page (H5).",
        evidence: Evidence::Documented,
        sources: &["cec_07_0557", "cec_07_1407", "cec_07_1281"],
    },
    EventInfo {
        id: "AgentConf_RequestSuccess",
        description: "The conference that the agent requested was granted, and the agent is in it as its chair. Chair operations fail before this event, even after AgentConf_SelfJoinResult.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0559", "cec_07_1409", "cec_07_1283"],
    },
    EventInfo {
        id: "AgentConf_RequestFailed",
        description: "The conference that the agent requested failed.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0560", "cec_07_1410"],
    },
    EventInfo {
        id: "AgentConf_SelfJoinResult",
        description: "The agent has joined the conference.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0561", "cec_07_1411", "cec_07_1283"],
    },
    EventInfo {
        id: "AgentConf_SelfLeaveResult",
        description: "The agent has left the conference. AgentConf_ParticipantChanged notifies the other members.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0565", "cec_07_1415", "cec_07_1286"],
    },
    EventInfo {
        id: "AgentConf_Timeout",
        description: "The conference is about to end: its remaining time has reached the time set for this reminder. Unless it is extended, it is released.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0562", "cec_07_1412", "cec_07_0475"],
    },
    EventInfo {
        id: "AgentConf_Ringing",
        description: "The agent is invited to a conference; `answeragentconf` accepts.",
        evidence: Evidence::Documented,
        sources: &["cec_07_1413", "cec_07_1284"],
    },
    EventInfo {
        id: "AgentConf_PresidentChanged",
        description: "The agent has become the chair of the conference.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0566", "cec_07_1416"],
    },
    EventInfo {
        id: "AgentConf_ParticipantChanged",
        description: "A participant of the conference changed: it joined or left, is on hold or muted, or the chair changed.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0564", "cec_07_1286"],
    },
    EventInfo {
        id: "AgentConf_StopVoice",
        description: "The announcement to the whole conference has stopped.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0567", "cec_07_1417"],
    },
    EventInfo {
        id: "AgentConf_StopParticipantVoice",
        description: "The announcement to one channel of the conference has stopped.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0568", "cec_07_1418"],
    },
    EventInfo {
        id: "AgentEvent_linkageCapability",
        description: "Reports whether the agent's phone could be linked to the session.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0571", "cec_07_1421"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneStatus",
        description: "The state of the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0572", "cec_07_1422"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneMute",
        description: "A call was muted on the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0573", "cec_07_1423"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneUnMute",
        description: "A call was unmuted on the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0574", "cec_07_1424"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneHold",
        description: "A call was held on the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0577", "cec_07_1427"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneUnHold",
        description: "A held call was retrieved on the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0578", "cec_07_1428"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneTransferOut",
        description: "The agent is transferring the call to another number, on the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0575", "cec_07_1425"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneTransferOut_Result",
        description: "The outcome of a transfer that was made on the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0576", "cec_07_1426"],
    },
    EventInfo {
        id: "AgentEvent_linkagePhoneCallOut",
        description: "The agent is dialling a number on the linked phone.",
        evidence: Evidence::Documented,
        sources: &["cec_07_0579", "cec_07_1429"],
    },
    EventInfo {
        id: "AgentState_Force_Ready",
        description: "An inspector made the agent idle.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentState_Force_SetNotReady",
        description: "An inspector made the agent busy.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentEvent_No_Answer_From_Cti",
        description: "The CTI platform reports that the agent did not answer.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentEvent_ReleaseRequest",
        description: "The release of a call was requested.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentEvent_ReleaseResponse",
        description: "The reply to a request to release a call.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentEvent_AbandonCall",
        description: "The caller hung up.",
        evidence: Evidence::Observed,
        sources: &["client-practice", "program AgentServer", "program QuickAgent"],
    },
    EventInfo {
        id: "AgentEvent_TransOutResult",
        description: "The outcome of a transfer to an outside number. A portal of the vendor cancels the transfer if it does not come.",
        evidence: Evidence::Observed,
        sources: &["client-practice", "program aPortal"],
    },
    EventInfo {
        id: "AgentEvent_ControlWindow_Notify",
        description: "An event whose meaning is not known.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentEvent_Orders_Notify",
        description: "An event whose meaning is not known.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentEvent_JoinConf",
        description: "The agent is invited into a multimedia conference.",
        evidence: Evidence::Observed,
        sources: &["program AgentServer", "program QuickAgent"],
    },
    EventInfo {
        id: "AgentEvent_Progress_Asr",
        description: "An intermediate result of speech recognition, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentEvent_Release_Preview",
        description: "A previewed outbound call is withdrawn, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentEvent_OnStopMultimediaConf",
        description: "A multimedia conference has ended, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentEvent_Un_Hold",
        description: "A hold has ended, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentChat_TransferStart",
        description: "The transfer of a text chat has begun, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentChat_TransferFailed",
        description: "The transfer of a text chat has failed, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentChat_Swaped",
        description: "Two text chats were exchanged, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentMediaEvent_PauseRecordDone",
        description: "Recording is paused, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentOther_ForceShutdownService",
        description: "The agent was signed out by force, judging by its name.",
        evidence: Evidence::Observed,
        sources: &["fsyldn.github.io/iccTestPage"],
    },
    EventInfo {
        id: "AgentOther_Bulletin",
        description: "The agent has received a bulletin.",
        evidence: Evidence::Observed,
        sources: &["client-practice", "program AgentServer", "program QuickAgent"],
    },
    EventInfo {
        id: "AgentChat_Ring",
        description: "A text chat is offered to the agent. It belongs to the older WebM chat.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentChat_Connected",
        description: "A text chat of the agent is established.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentChat_Disconnected",
        description: "A text chat of the agent has ended.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentChat_CalloutFailed",
        description: "A text chat that the agent started failed.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentChat_CallOutCreated",
        description: "A text chat that the agent started was created.",
        evidence: Evidence::Observed,
        sources: &["client-practice"],
    },
    EventInfo {
        id: "AgentChat_DataRecved",
        description: "The agent has received a message in a text chat.",
        evidence: Evidence::Observed,
        sources: &["client-practice", "program AgentServer", "program QuickAgent"],
    },
];
/// What happened: one variant per event of the contract, one for all others, and one for events that may be missing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventKind {
    /// The agent is now occupied by a call: an incoming call has taken the agent, or an outgoing one is being set up.
    /// It does not mean that the agent became busy; that is AgentState_SetNotReady_Success.
    ///
    /// `AgentState_Busy`. Source: [cec_07_1343](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1343.html), client-practice (Public client programs of the gateway).
    StateBusy,
    /// The agent has entered wrap-up, the time for work after a call. It follows a call, or a sign-in that asked for
    /// this state.
    ///
    /// `AgentState_Work`. Source: [cec_07_1344](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1344.html), [cec_07_1224](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1224.html), client-practice (Public client programs of the gateway).
    StateWork,
    /// The agent has become idle and can receive calls.
    ///
    /// `AgentState_Ready`. Source: [cec_07_0492](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0492.html).
    StateReady,
    /// The agent is now busy and takes no calls, at its own request, by an inspector or by the platform; the content
    /// says why. A request made during a call or in wrap-up is accepted at once; this event follows when that has
    /// ended.
    ///
    /// `AgentState_SetNotReady_Success`. Source: [cec_07_1346](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1346.html), client-practice (Public client programs of the gateway).
    StateSetNotReadySuccess(types::ReasonContent),
    /// The agent is no longer busy.
    ///
    /// `AgentState_CancelNotReady_Success`. Source: [cec_07_1347](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1347.html).
    StateCancelNotReadySuccess,
    /// The agent's request for a rest took effect. Only this event confirms the rest; the response to the request does
    /// not.
    ///
    /// `AgentState_SetRest_Success`. Source: [cec_07_1348](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1348.html), [cec_07_13482](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13482.html).
    StateSetRestSuccess(Option<types::RestReasonContent>),
    /// The agent's rest was ended by request.
    ///
    /// `AgentState_CancelRest_Success`. Source: [cec_07_1349](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1349.html).
    StateCancelRestSuccess,
    /// The time of the rest is over. This is only a reminder; the agent keeps resting.
    ///
    /// `AgentState_Rest_Timeout`. Source: [cec_07_0497](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0497.html).
    StateRestTimeout,
    /// The agent's request to enter the work state succeeded.
    ///
    /// `AgentState_SetWork_Success`. Source: [cec_07_1351](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1351.html), cec_05_1317 (AgentState_SetWork_Success).
    StateSetWorkSuccess,
    /// The agent's request to leave the work state succeeded.
    ///
    /// `AgentState_CancelWork_Success`. Source: [cec_07_1352](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1352.html).
    StateCancelWorkSuccess,
    /// The agent is talking: a call was answered, or a held call was retrieved.
    ///
    /// `AgentEvent_Talking`. Source: [cec_07_1355](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1355.html), client-practice (Public client programs of the gateway).
    Talking(types::TalkingContent),
    /// The other party's phone is ringing. In an internal call or internal help the other party is an agent.
    ///
    /// `AgentEvent_Customer_Alerting`. Source: [cec_07_0503](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0503.html), [cec_07_1356](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1356.html).
    CustomerAlerting(types::CustomerAlertingContent),
    /// The agent's call is now on hold. AgentEvent_Talking reports that it was retrieved.
    ///
    /// `AgentEvent_Hold`. Source: [cec_07_1357](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1357.html), client-practice (Public client programs of the gateway).
    Hold(CallIdContent),
    /// The agent is now in a three-party call.
    ///
    /// `AgentEvent_Conference`. Source: [cec_07_0505](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0505.html), [cec_07_1358](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1358.html), client-practice (Public client programs of the gateway).
    Conference(types::ConferenceContent),
    /// An outbound call of the agent failed: the number is wrong, the agent did not pick up the phone, or the called
    /// party did not answer or hung up.
    ///
    /// `AgentEvent_Call_Out_Fail`. Source: [cec_07_1359](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1359.html), cec_05_1423 (outbound calls).
    CallOutFail(CallIdContent),
    /// An internal call of the agent failed.
    ///
    /// `AgentEvent_Inside_Call_Fail`. Source: [cec_07_0508](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0508.html), [cec_07_1361](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1361.html).
    InsideCallFail(CallIdContent),
    /// A call that waited to be answered manually was dropped, because the agent did not answer in time or refused it.
    ///
    /// `AgentEvent_No_Answer`. Source: [cec_07_0509](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0509.html), [cec_07_1362](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1362.html), [cec_07_1253](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1253.html), [cec_07_1255](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1255.html).
    NoAnswer(CallIdContent),
    /// The agent has left the call.
    ///
    /// `AgentEvent_Call_Release`. Source: [cec_07_1363](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1363.html), client-practice (Public client programs of the gateway).
    CallRelease(CallIdContent),
    /// The customer has left the call.
    ///
    /// `AgentEvent_Customer_Release`. Source: [cec_07_1364](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1364.html).
    CustomerRelease(types::CustomerReleaseContent),
    /// A call was answered for the agent automatically; the agent does not have to answer.
    ///
    /// `AgentEvent_Auto_Answer`. Source: [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_1365](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1365.html).
    AutoAnswer(types::AutoAnswerContent),
    /// An incoming call is waiting to be answered manually.
    ///
    /// `AgentEvent_Ringing`. Source: [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html), [cec_07_1366](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1366.html), client-practice (Public client programs of the gateway).
    Ringing(types::RingingContent),
    /// The connection to the agent failed.
    ///
    /// `AgentEvent_Connect_Fail`. Source: [cec_07_0514](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0514.html), [cec_07_1367](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1367.html).
    ConnectFail(CallIdContent),
    /// The agent's request for internal help failed.
    ///
    /// `AgentEvent_Consult_Fail`. Source: [cec_07_0515](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0515.html), [cec_07_1368](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1368.html), seed 000 (Asking for Internal Help).
    ConsultFail(CallIdContent),
    /// A customer's call has reached the agent. The content names the queue that it came through, and says whether
    /// other agents released it before.
    ///
    /// `AgentEvent_Incoming_CallInfo`. Source: [cec_07_0520](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0520.html), [cec_07_1373](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1373.html).
    IncomingCallInfo(types::IncomingCallInfoContent),
    /// Recording of the agent's call has started.
    ///
    /// `AgentMediaEvent_Record`. Source: [cec_07_1381](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1381.html), [cec_07_0529](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0529.html).
    MediaRecord(types::RecordContent),
    /// Recording of the agent's call has stopped.
    ///
    /// `AgentMediaEvent_StopRecordDone`. Source: [cec_07_0531](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0531.html), [cec_07_1383](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1383.html).
    MediaStopRecordDone(types::StopRecordDoneContent),
    /// An inspection of this agent has begun. Sent to the inspected agent.
    ///
    /// `AgentOther_BeQcStart`. Source: [cec_07_0542](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0542.html).
    InspectionStart(types::BeQcContent),
    /// An inspection of this agent has ended. Sent to the inspected agent.
    ///
    /// `AgentOther_BeQcStop`. Source: [cec_07_0543](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0543.html).
    InspectionStop(types::BeQcContent),
    /// The state of the agent's physical phone is unknown.
    ///
    /// `AgentOther_PhoneUnknow`. Source: [cec_07_0545](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0545.html), [cec_07_1395](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1395.html).
    PhoneUnknown,
    /// The agent's physical phone is back on the hook; the content says who hung up.
    ///
    /// `AgentOther_PhoneRelease`. Source: [cec_07_1396](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1396.html).
    PhoneRelease(types::PhoneReleaseContent),
    /// The agent's physical phone has been picked up.
    ///
    /// `AgentOther_PhoneOffhook`. Source: [cec_07_0547](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0547.html), [cec_07_1397](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1397.html).
    PhoneOffHook(types::PhoneOffHookContent),
    /// The agent's physical phone is ringing: for an incoming call, or to set up the agent's own outgoing call. An
    /// agent who keeps the phone off the hook between calls does not receive it.
    ///
    /// `AgentOther_PhoneAlerting`. Source: [cec_07_1398](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1398.html), cec_05_1423 (outbound calls), cec_05_1426 (inbound calls, manual answer), client-practice (Public client programs of the gateway).
    PhoneAlerting(Option<types::PhoneAlertingContent>),
    /// The agent's physical phone cannot answer.
    ///
    /// `AgentOther_PhoneBusy`. Source: [cec_07_0549](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0549.html), [cec_07_1399](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1399.html).
    PhoneBusy,
    /// The agent has begun to sign in. The first event after a sign-in.
    ///
    /// `AgentOther_InService`. Source: [cec_07_1401](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1401.html), cec_05_4019 (order of the steps of an integration).
    InService,
    /// The agent has been signed out. An agent who signs out does not always receive it; when it arrives, the agent is
    /// certainly signed out.
    ///
    /// `AgentOther_ShutdownService`. Source: [cec_07_0552](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0552.html), [cec_07_1402](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1402.html), [cec_07_1220](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1220.html), [cec_07_1221](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1221.html).
    ShutdownService(types::ShutdownServiceContent),
    /// All agents are busy at present.
    ///
    /// `AgentOther_All_Agent_Busy`. Source: [cec_07_1403](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1403.html).
    AllAgentBusy,
    /// Another agent has sent this agent a note.
    ///
    /// `AgentOther_Note`. Source: [cec_07_0500](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0500.html), [cec_07_1353](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1353.html), [cec_07_1205](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1205.html), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    Note(Option<types::NoteContent>),
    /// Reports why an outbound call of the agent failed, as a code and in words. How exact the cause is depends on the
    /// signalling of the network.
    ///
    /// `OUTBOUND_DETECT_EVENT`. Source: [cec_07_0507](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0507.html), [cec_07_1360](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1360.html), [cec_07_0580](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0580.html).
    OutboundDetectEvent(types::OutboundDetectContent),
    /// The outcome of a success transfer that the agent started. The agent keeps the call until the target answers or
    /// the user hangs up; if the transfer fails, the call with the user continues. Sent for voice and video calls and
    /// for text sessions.
    ///
    /// `AgentEvent_SuccTransResult`. Source: [cec_07_0516](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0516.html), [cec_07_1369](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1369.html).
    TransferResult(types::TransferResultContent),
    /// A call has come back from an IVR, to which the agent had handed it in a suspend transfer.
    ///
    /// `AgentEvent_ReturnFromIvr`. Source: [cec_07_0517](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0517.html), [cec_07_1370](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1370.html).
    ReturnFromIvr(CallIdContent),
    /// The outcome of a switch of the agent's call between audio and video.
    ///
    /// `AgentEvent_MediaSwith`. Source: [cec_07_0518](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0518.html), [cec_07_1371](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1371.html), [cec_07_1249](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1249.html).
    MediaSwitch(types::MediaSwitchContent),
    /// Reports whether the phone of the user whom the agent calls supports video. The platform sends it only if
    /// configured to: CTI software parameter P10 is 1, and bit 14 of UAP software parameter 955 is 0.
    ///
    /// `AgentEvent_UserMediaAbility`. Source: [cec_07_0519](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0519.html), [cec_07_1372](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1372.html).
    UserMediaAbility(types::UserMediaAbilityContent),
    /// The incoming voice call is the callback that a caller requested by queuing offline.
    ///
    /// `AgentEvent_Offline_Queue_Call`. Source: [cec_07_0521](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0521.html).
    OfflineQueueCall(types::OfflineQueueCallContent),
    /// The agent has been reserved for an outbound call.
    ///
    /// `AgentEvent_Agent_Occupyed`. Source: [cec_07_1376](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1376.html).
    AgentOccupied,
    /// A previewed outbound call is offered to the agent.
    ///
    /// `AgentEvent_Preview`. Source: [cec_07_0525](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0525.html), [cec_07_1377](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1377.html).
    Preview(types::PreviewContent),
    /// A previewed outbound call is offered to the agent, to a number of up to 24 digits.
    ///
    /// `AgentEvent_Preview_CallOut`. Source: [cec_07_0526](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0526.html), [cec_07_1378](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1378.html), [cec_07_0367](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0367.html).
    PreviewCallOut(types::PreviewCallOutContent),
    /// A previewed outbound call is offered to the agent, in the newer form: the numbers have up to 120 characters.
    ///
    /// `AgentEvent_Preview_CallOut_Ex`. Source: [cec_07_0527](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0527.html), [cec_07_1379](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1379.html), [cec_07_0367](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0367.html).
    PreviewCallOutEx(types::PreviewCallOutContent),
    /// Recording of the agent's call could not be started.
    ///
    /// `AgentMediaEvent_Record_Fail`. Source: [cec_07_0530](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0530.html), [cec_07_1382](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1382.html).
    MediaRecordFail(types::RecordContent),
    /// Playback of a recording has started. The developer guide lists AgentMediaEvent_Play_Succ before it.
    ///
    /// `AgentMediaEvent_Play`. Source: [cec_07_0533](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0533.html), [cec_07_1385](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1385.html), cec_05_4051 (foreFastPlay, beginPlay).
    MediaPlay,
    /// Playback of a recording succeeded. The developer guide lists it before AgentMediaEvent_Play, so it seems to
    /// confirm the request rather than report the end.
    ///
    /// `AgentMediaEvent_Play_Succ`. Source: [cec_07_0534](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0534.html), [cec_07_1386](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1386.html), cec_05_4051 (foreFastPlay, beginPlay).
    MediaPlaySuccess,
    /// Playback of a recording failed. In the developer guide AgentMediaEvent_StopPlayDone follows.
    ///
    /// `AgentMediaEvent_Play_Fail`. Source: [cec_07_0535](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0535.html), [cec_07_1387](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1387.html), cec_05_4051 (foreFastPlay, beginPlay).
    MediaPlayFail,
    /// Playback of a recording has stopped; the content says why.
    ///
    /// `AgentMediaEvent_StopPlayDone`. Source: [cec_07_0536](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0536.html), [cec_07_1388](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1388.html).
    MediaStopPlayDone(types::StopPlayDoneContent),
    /// Playback of a recording was paused.
    ///
    /// `AgentMediaEvent_PausePlayDone`. Source: [cec_07_0537](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0537.html), [cec_07_1389](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1389.html).
    MediaPausePlayDone,
    /// Playback of a recording has resumed after a pause.
    ///
    /// `AgentMediaEvent_ResumePlayDone`. Source: [cec_07_0538](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0538.html).
    MediaResumePlayDone,
    /// Playback of a recording was wound forward or back.
    ///
    /// `AgentMediaEvent_JumpPlayDone`. Source: [cec_07_0539](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0539.html), [cec_07_1391](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1391.html), cec_05_4051 (foreFastPlay, beginPlay).
    MediaJumpPlayDone,
    /// Recording of the agent's screen has started.
    ///
    /// `AgentMediaEvent_StartRecordScreen_Succ`. Source: [cec_07_4208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4208.html).
    MediaStartRecordScreenSuccess(types::AnyContent),
    /// Recording of the agent's screen could not be started.
    ///
    /// `AgentMediaEvent_StartRecordScreen_Fail`. Source: [cec_07_4208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4208.html).
    MediaStartRecordScreenFail(types::AnyContent),
    /// Recording of the agent's screen has stopped.
    ///
    /// `AgentMediaEvent_StopRecordScreen_Succ`. Source: [cec_07_4209](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4209.html).
    MediaStopRecordScreenSuccess(types::AnyContent),
    /// Recording of the agent's screen could not be stopped.
    ///
    /// `AgentMediaEvent_StopRecordScreen_Fail`. Source: [cec_07_4209](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4209.html).
    MediaStopRecordScreenFail(types::AnyContent),
    /// Notifies an inspector of what a monitored agent does.
    ///
    /// `QC_AgentState_Notify`. Source: [cec_07_0541](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0541.html), [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    QcAgentStateNotify(types::QcAgentStateContent),
    /// The agent has received a message in a multimedia session.
    ///
    /// `AgentEvent_MessageData`. Source: [cec_07_0555](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0555.html), [cec_07_1405](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1405.html).
    MessageData(types::MessageDataContent),
    /// Provides what the agent needs to enter the room of a video call in a web page (H5).
    ///
    /// `AgentEvent_RequestConnect`. Source: [cec_07_0556](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0556.html), [cec_07_1406](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1406.html).
    RequestConnect(types::RequestConnectContent),
    /// The outcome of a screenshot of a video call in a web page (H5).
    ///
    /// `AgentEvent_ImageCapture`. Source: [cec_07_0557](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0557.html), [cec_07_1407](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1407.html), [cec_07_1281](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1281.html).
    ImageCapture(types::ImageCaptureContent),
    /// The conference that the agent requested was granted, and the agent is in it as its chair. Chair operations fail
    /// before this event, even after AgentConf_SelfJoinResult.
    ///
    /// `AgentConf_RequestSuccess`. Source: [cec_07_0559](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0559.html), [cec_07_1409](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1409.html), [cec_07_1283](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1283.html).
    ConferenceRequestSuccess(types::AgentConfContent),
    /// The conference that the agent requested failed.
    ///
    /// `AgentConf_RequestFailed`. Source: [cec_07_0560](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0560.html), [cec_07_1410](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1410.html).
    ConferenceRequestFailed(types::ConfRequestFailedContent),
    /// The agent has joined the conference.
    ///
    /// `AgentConf_SelfJoinResult`. Source: [cec_07_0561](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0561.html), [cec_07_1411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1411.html), [cec_07_1283](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1283.html).
    ConferenceSelfJoinResult(types::AgentConfContent),
    /// The agent has left the conference. AgentConf_ParticipantChanged notifies the other members.
    ///
    /// `AgentConf_SelfLeaveResult`. Source: [cec_07_0565](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0565.html), [cec_07_1415](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1415.html), [cec_07_1286](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1286.html).
    ConferenceSelfLeaveResult(types::AgentConfContent),
    /// The conference is about to end: its remaining time has reached the time set for this reminder. Unless it is
    /// extended, it is released.
    ///
    /// `AgentConf_Timeout`. Source: [cec_07_0562](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0562.html), [cec_07_1412](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1412.html), [cec_07_0475](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0475.html).
    ConferenceTimeout(types::AgentConfContent),
    /// The agent is invited to a conference; `answeragentconf` accepts.
    ///
    /// `AgentConf_Ringing`. Source: [cec_07_1413](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1413.html), [cec_07_1284](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1284.html).
    ConferenceRinging(types::AgentConfContent),
    /// The agent has become the chair of the conference.
    ///
    /// `AgentConf_PresidentChanged`. Source: [cec_07_0566](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0566.html), [cec_07_1416](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1416.html).
    ConferencePresidentChanged(types::AgentConfContent),
    /// A participant of the conference changed: it joined or left, is on hold or muted, or the chair changed.
    ///
    /// `AgentConf_ParticipantChanged`. Source: [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html), [cec_07_1286](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1286.html).
    ConferenceParticipantChanged(types::ParticipantChangedContent),
    /// The announcement to the whole conference has stopped.
    ///
    /// `AgentConf_StopVoice`. Source: [cec_07_0567](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0567.html), [cec_07_1417](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1417.html).
    ConferenceStopVoice(types::ConfStopVoiceContent),
    /// The announcement to one channel of the conference has stopped.
    ///
    /// `AgentConf_StopParticipantVoice`. Source: [cec_07_0568](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0568.html), [cec_07_1418](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1418.html).
    ConferenceStopParticipantVoice(types::ConfStopVoiceContent),
    /// Reports whether the agent's phone could be linked to the session.
    ///
    /// `AgentEvent_linkageCapability`. Source: [cec_07_0571](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0571.html), [cec_07_1421](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1421.html).
    LinkageCapability(types::LinkageCapabilityContent),
    /// The state of the linked phone.
    ///
    /// `AgentEvent_linkagePhoneStatus`. Source: [cec_07_0572](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0572.html), [cec_07_1422](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1422.html).
    LinkagePhoneStatus(types::LinkagePhoneStatusContent),
    /// A call was muted on the linked phone.
    ///
    /// `AgentEvent_linkagePhoneMute`. Source: [cec_07_0573](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0573.html), [cec_07_1423](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1423.html).
    LinkagePhoneMute(types::LinkageCallContent),
    /// A call was unmuted on the linked phone.
    ///
    /// `AgentEvent_linkagePhoneUnMute`. Source: [cec_07_0574](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0574.html), [cec_07_1424](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1424.html).
    LinkagePhoneUnmute(types::LinkageCallContent),
    /// A call was held on the linked phone.
    ///
    /// `AgentEvent_linkagePhoneHold`. Source: [cec_07_0577](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0577.html), [cec_07_1427](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1427.html).
    LinkagePhoneHold(types::LinkageCallContent),
    /// A held call was retrieved on the linked phone.
    ///
    /// `AgentEvent_linkagePhoneUnHold`. Source: [cec_07_0578](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0578.html), [cec_07_1428](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1428.html).
    LinkagePhoneUnhold(types::LinkageCallContent),
    /// The agent is transferring the call to another number, on the linked phone.
    ///
    /// `AgentEvent_linkagePhoneTransferOut`. Source: [cec_07_0575](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0575.html), [cec_07_1425](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1425.html).
    LinkagePhoneTransferOut(types::LinkageTransferOutContent),
    /// The outcome of a transfer that was made on the linked phone.
    ///
    /// `AgentEvent_linkagePhoneTransferOut_Result`. Source: [cec_07_0576](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0576.html), [cec_07_1426](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1426.html).
    LinkagePhoneTransferOutResult(types::TransferResultContent),
    /// The agent is dialling a number on the linked phone.
    ///
    /// `AgentEvent_linkagePhoneCallOut`. Source: [cec_07_0579](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0579.html), [cec_07_1429](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1429.html).
    LinkagePhoneCallOut(types::LinkageCallOutContent),
    /// An inspector made the agent idle.
    ///
    /// `AgentState_Force_Ready`. Source: client-practice (Public client programs of the gateway).
    StateForceReady(types::AnyContent),
    /// An inspector made the agent busy.
    ///
    /// `AgentState_Force_SetNotReady`. Source: client-practice (Public client programs of the gateway).
    StateForceSetNotReady(types::AnyContent),
    /// The CTI platform reports that the agent did not answer.
    ///
    /// `AgentEvent_No_Answer_From_Cti`. Source: client-practice (Public client programs of the gateway).
    NoAnswerFromCti(types::AnyContent),
    /// The release of a call was requested.
    ///
    /// `AgentEvent_ReleaseRequest`. Source: client-practice (Public client programs of the gateway).
    ReleaseRequest(types::AnyContent),
    /// The reply to a request to release a call.
    ///
    /// `AgentEvent_ReleaseResponse`. Source: client-practice (Public client programs of the gateway).
    ReleaseResponse(types::AnyContent),
    /// The caller hung up.
    ///
    /// `AgentEvent_AbandonCall`. Source: client-practice (Public client programs of the gateway), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    AbandonCall(types::AbandonCallContent),
    /// The outcome of a transfer to an outside number. A portal of the vendor cancels the transfer if it does not come.
    ///
    /// `AgentEvent_TransOutResult`. Source: client-practice (Public client programs of the gateway), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    TransferOutResult(types::TransOutResultContent),
    /// An event whose meaning is not known.
    ///
    /// `AgentEvent_ControlWindow_Notify`. Source: client-practice (Public client programs of the gateway).
    ControlWindowNotify(types::AnyContent),
    /// An event whose meaning is not known.
    ///
    /// `AgentEvent_Orders_Notify`. Source: client-practice (Public client programs of the gateway).
    OrdersNotify(types::AnyContent),
    /// The agent is invited into a multimedia conference.
    ///
    /// `AgentEvent_JoinConf`. Source: [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    JoinConf(types::JoinConfContent),
    /// An intermediate result of speech recognition, judging by its name.
    ///
    /// `AgentEvent_Progress_Asr`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    ProgressAsr(types::AnyContent),
    /// A previewed outbound call is withdrawn, judging by its name.
    ///
    /// `AgentEvent_Release_Preview`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    ReleasePreview(types::AnyContent),
    /// A multimedia conference has ended, judging by its name.
    ///
    /// `AgentEvent_OnStopMultimediaConf`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    OnStopMultimediaConf(types::AnyContent),
    /// A hold has ended, judging by its name.
    ///
    /// `AgentEvent_Un_Hold`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    UnHold(types::AnyContent),
    /// The transfer of a text chat has begun, judging by its name.
    ///
    /// `AgentChat_TransferStart`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    ChatTransferStart(types::AnyContent),
    /// The transfer of a text chat has failed, judging by its name.
    ///
    /// `AgentChat_TransferFailed`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    ChatTransferFailed(types::AnyContent),
    /// Two text chats were exchanged, judging by its name.
    ///
    /// `AgentChat_Swaped`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    ChatSwapped(types::AnyContent),
    /// Recording is paused, judging by its name.
    ///
    /// `AgentMediaEvent_PauseRecordDone`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    MediaPauseRecordDone(types::AnyContent),
    /// The agent was signed out by force, judging by its name.
    ///
    /// `AgentOther_ForceShutdownService`. Source: [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage).
    ForceShutdownService(types::AnyContent),
    /// The agent has received a bulletin.
    ///
    /// `AgentOther_Bulletin`. Source: client-practice (Public client programs of the gateway), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    Bulletin(types::BulletinContent),
    /// A text chat is offered to the agent. It belongs to the older WebM chat.
    ///
    /// `AgentChat_Ring`. Source: client-practice (Public client programs of the gateway).
    ChatRing(types::ChatRingContent),
    /// A text chat of the agent is established.
    ///
    /// `AgentChat_Connected`. Source: client-practice (Public client programs of the gateway).
    ChatConnected(types::ChatConnectedContent),
    /// A text chat of the agent has ended.
    ///
    /// `AgentChat_Disconnected`. Source: client-practice (Public client programs of the gateway).
    ChatDisconnected(types::ChatCallContent),
    /// A text chat that the agent started failed.
    ///
    /// `AgentChat_CalloutFailed`. Source: client-practice (Public client programs of the gateway).
    ChatCallOutFailed(types::ChatCallContent),
    /// A text chat that the agent started was created.
    ///
    /// `AgentChat_CallOutCreated`. Source: client-practice (Public client programs of the gateway).
    ChatCallOutCreated(types::ChatCallOutContent),
    /// The agent has received a message in a text chat.
    ///
    /// `AgentChat_DataRecved`. Source: client-practice (Public client programs of the gateway), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    ChatDataReceived(types::ChatDataContent),
    /// An event that the contract does not know, or one whose content has a form that no source shows.
    Unknown(UnknownEvent),
    /// Events may be missing here. It comes from this library, not from the gateway.
    EventsMayBeMissing(Gap),
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
            Self::InspectionStart(_) => "AgentOther_BeQcStart",
            Self::InspectionStop(_) => "AgentOther_BeQcStop",
            Self::PhoneUnknown => "AgentOther_PhoneUnknow",
            Self::PhoneRelease(_) => "AgentOther_PhoneRelease",
            Self::PhoneOffHook(_) => "AgentOther_PhoneOffhook",
            Self::PhoneAlerting(_) => "AgentOther_PhoneAlerting",
            Self::PhoneBusy => "AgentOther_PhoneBusy",
            Self::InService => "AgentOther_InService",
            Self::ShutdownService(_) => "AgentOther_ShutdownService",
            Self::AllAgentBusy => "AgentOther_All_Agent_Busy",
            Self::Note(_) => "AgentOther_Note",
            Self::OutboundDetectEvent(_) => "OUTBOUND_DETECT_EVENT",
            Self::TransferResult(_) => "AgentEvent_SuccTransResult",
            Self::ReturnFromIvr(_) => "AgentEvent_ReturnFromIvr",
            Self::MediaSwitch(_) => "AgentEvent_MediaSwith",
            Self::UserMediaAbility(_) => "AgentEvent_UserMediaAbility",
            Self::OfflineQueueCall(_) => "AgentEvent_Offline_Queue_Call",
            Self::AgentOccupied => "AgentEvent_Agent_Occupyed",
            Self::Preview(_) => "AgentEvent_Preview",
            Self::PreviewCallOut(_) => "AgentEvent_Preview_CallOut",
            Self::PreviewCallOutEx(_) => "AgentEvent_Preview_CallOut_Ex",
            Self::MediaRecordFail(_) => "AgentMediaEvent_Record_Fail",
            Self::MediaPlay => "AgentMediaEvent_Play",
            Self::MediaPlaySuccess => "AgentMediaEvent_Play_Succ",
            Self::MediaPlayFail => "AgentMediaEvent_Play_Fail",
            Self::MediaStopPlayDone(_) => "AgentMediaEvent_StopPlayDone",
            Self::MediaPausePlayDone => "AgentMediaEvent_PausePlayDone",
            Self::MediaResumePlayDone => "AgentMediaEvent_ResumePlayDone",
            Self::MediaJumpPlayDone => "AgentMediaEvent_JumpPlayDone",
            Self::MediaStartRecordScreenSuccess(_) => {
                "AgentMediaEvent_StartRecordScreen_Succ"
            }
            Self::MediaStartRecordScreenFail(_) => {
                "AgentMediaEvent_StartRecordScreen_Fail"
            }
            Self::MediaStopRecordScreenSuccess(_) => {
                "AgentMediaEvent_StopRecordScreen_Succ"
            }
            Self::MediaStopRecordScreenFail(_) => "AgentMediaEvent_StopRecordScreen_Fail",
            Self::QcAgentStateNotify(_) => "QC_AgentState_Notify",
            Self::MessageData(_) => "AgentEvent_MessageData",
            Self::RequestConnect(_) => "AgentEvent_RequestConnect",
            Self::ImageCapture(_) => "AgentEvent_ImageCapture",
            Self::ConferenceRequestSuccess(_) => "AgentConf_RequestSuccess",
            Self::ConferenceRequestFailed(_) => "AgentConf_RequestFailed",
            Self::ConferenceSelfJoinResult(_) => "AgentConf_SelfJoinResult",
            Self::ConferenceSelfLeaveResult(_) => "AgentConf_SelfLeaveResult",
            Self::ConferenceTimeout(_) => "AgentConf_Timeout",
            Self::ConferenceRinging(_) => "AgentConf_Ringing",
            Self::ConferencePresidentChanged(_) => "AgentConf_PresidentChanged",
            Self::ConferenceParticipantChanged(_) => "AgentConf_ParticipantChanged",
            Self::ConferenceStopVoice(_) => "AgentConf_StopVoice",
            Self::ConferenceStopParticipantVoice(_) => "AgentConf_StopParticipantVoice",
            Self::LinkageCapability(_) => "AgentEvent_linkageCapability",
            Self::LinkagePhoneStatus(_) => "AgentEvent_linkagePhoneStatus",
            Self::LinkagePhoneMute(_) => "AgentEvent_linkagePhoneMute",
            Self::LinkagePhoneUnmute(_) => "AgentEvent_linkagePhoneUnMute",
            Self::LinkagePhoneHold(_) => "AgentEvent_linkagePhoneHold",
            Self::LinkagePhoneUnhold(_) => "AgentEvent_linkagePhoneUnHold",
            Self::LinkagePhoneTransferOut(_) => "AgentEvent_linkagePhoneTransferOut",
            Self::LinkagePhoneTransferOutResult(_) => {
                "AgentEvent_linkagePhoneTransferOut_Result"
            }
            Self::LinkagePhoneCallOut(_) => "AgentEvent_linkagePhoneCallOut",
            Self::StateForceReady(_) => "AgentState_Force_Ready",
            Self::StateForceSetNotReady(_) => "AgentState_Force_SetNotReady",
            Self::NoAnswerFromCti(_) => "AgentEvent_No_Answer_From_Cti",
            Self::ReleaseRequest(_) => "AgentEvent_ReleaseRequest",
            Self::ReleaseResponse(_) => "AgentEvent_ReleaseResponse",
            Self::AbandonCall(_) => "AgentEvent_AbandonCall",
            Self::TransferOutResult(_) => "AgentEvent_TransOutResult",
            Self::ControlWindowNotify(_) => "AgentEvent_ControlWindow_Notify",
            Self::OrdersNotify(_) => "AgentEvent_Orders_Notify",
            Self::JoinConf(_) => "AgentEvent_JoinConf",
            Self::ProgressAsr(_) => "AgentEvent_Progress_Asr",
            Self::ReleasePreview(_) => "AgentEvent_Release_Preview",
            Self::OnStopMultimediaConf(_) => "AgentEvent_OnStopMultimediaConf",
            Self::UnHold(_) => "AgentEvent_Un_Hold",
            Self::ChatTransferStart(_) => "AgentChat_TransferStart",
            Self::ChatTransferFailed(_) => "AgentChat_TransferFailed",
            Self::ChatSwapped(_) => "AgentChat_Swaped",
            Self::MediaPauseRecordDone(_) => "AgentMediaEvent_PauseRecordDone",
            Self::ForceShutdownService(_) => "AgentOther_ForceShutdownService",
            Self::Bulletin(_) => "AgentOther_Bulletin",
            Self::ChatRing(_) => "AgentChat_Ring",
            Self::ChatConnected(_) => "AgentChat_Connected",
            Self::ChatDisconnected(_) => "AgentChat_Disconnected",
            Self::ChatCallOutFailed(_) => "AgentChat_CalloutFailed",
            Self::ChatCallOutCreated(_) => "AgentChat_CallOutCreated",
            Self::ChatDataReceived(_) => "AgentChat_DataRecved",
            Self::Unknown(event) => event.event_type(),
            Self::EventsMayBeMissing(_) => Gap::EVENT_TYPE,
        }
    }
    /// The call that the content names.
    pub fn call_id(&self) -> Option<&CallId> {
        match self {
            Self::Talking(content) => content.call_id(),
            Self::CustomerAlerting(content) => content.call_id(),
            Self::Hold(content) => content.call_id(),
            Self::Conference(content) => content.call_id(),
            Self::CallOutFail(content) => content.call_id(),
            Self::InsideCallFail(content) => content.call_id(),
            Self::NoAnswer(content) => content.call_id(),
            Self::CallRelease(content) => content.call_id(),
            Self::CustomerRelease(content) => content.call_id(),
            Self::AutoAnswer(content) => content.call_id(),
            Self::Ringing(content) => content.call_id(),
            Self::ConnectFail(content) => content.call_id(),
            Self::ConsultFail(content) => content.call_id(),
            Self::IncomingCallInfo(content) => content.call_id(),
            Self::MediaRecord(content) => content.call_id(),
            Self::MediaStopRecordDone(content) => content.call_id(),
            Self::PhoneAlerting(content) => content.as_ref()?.call_id(),
            Self::OutboundDetectEvent(content) => content.call_id(),
            Self::TransferResult(content) => content.call_id(),
            Self::ReturnFromIvr(content) => content.call_id(),
            Self::MediaSwitch(content) => content.call_id(),
            Self::UserMediaAbility(content) => content.call_id(),
            Self::MediaRecordFail(content) => content.call_id(),
            Self::MessageData(content) => content.call_id(),
            Self::RequestConnect(content) => content.call_id(),
            Self::ImageCapture(content) => content.call_id(),
            Self::LinkagePhoneMute(content) => content.call_id(),
            Self::LinkagePhoneUnmute(content) => content.call_id(),
            Self::LinkagePhoneHold(content) => content.call_id(),
            Self::LinkagePhoneUnhold(content) => content.call_id(),
            Self::LinkagePhoneTransferOutResult(content) => content.call_id(),
            Self::LinkagePhoneCallOut(content) => content.call_id(),
            Self::AbandonCall(content) => content.call_id(),
            Self::ChatRing(content) => content.call_id(),
            Self::ChatConnected(content) => content.call_id(),
            Self::ChatDisconnected(content) => content.call_id(),
            Self::ChatCallOutFailed(content) => content.call_id(),
            Self::ChatCallOutCreated(content) => content.call_id(),
            Self::ChatDataReceived(content) => content.call_id(),
            _ => None,
        }
    }
    /// The number of the caller, if the content has one.
    pub fn caller(&self) -> Option<&str> {
        match self {
            Self::Talking(content) => content.caller(),
            Self::AutoAnswer(content) => content.caller(),
            Self::Ringing(content) => content.caller(),
            Self::IncomingCallInfo(content) => content.caller(),
            Self::MediaRecord(content) => content.caller(),
            Self::PhoneAlerting(content) => content.as_ref()?.caller(),
            Self::MediaSwitch(content) => content.caller(),
            Self::OfflineQueueCall(content) => content.caller(),
            Self::MediaRecordFail(content) => content.caller(),
            Self::MessageData(content) => content.caller(),
            Self::AbandonCall(content) => content.caller(),
            Self::ChatRing(content) => content.caller(),
            Self::ChatConnected(content) => content.caller(),
            _ => None,
        }
    }
    /// The number that was called, if the content has one.
    pub fn called(&self) -> Option<&str> {
        match self {
            Self::Talking(content) => content.called(),
            Self::AutoAnswer(content) => content.called(),
            Self::Ringing(content) => content.called(),
            Self::IncomingCallInfo(content) => content.called(),
            Self::MediaRecord(content) => content.called(),
            Self::MediaSwitch(content) => content.called(),
            Self::MediaRecordFail(content) => content.called(),
            Self::MessageData(content) => content.called(),
            Self::ChatRing(content) => content.called(),
            Self::ChatConnected(content) => content.called(),
            Self::ChatCallOutCreated(content) => content.called(),
            _ => None,
        }
    }
    /// The content as JSON.
    pub(super) fn content(&self) -> Result<Value, serde_json::Error> {
        match self {
            Self::StateSetNotReadySuccess(content) => serde_json::to_value(content),
            Self::StateSetRestSuccess(content) => serde_json::to_value(content),
            Self::Talking(content) => serde_json::to_value(content),
            Self::CustomerAlerting(content) => serde_json::to_value(content),
            Self::Hold(content) => serde_json::to_value(content),
            Self::Conference(content) => serde_json::to_value(content),
            Self::CallOutFail(content) => serde_json::to_value(content),
            Self::InsideCallFail(content) => serde_json::to_value(content),
            Self::NoAnswer(content) => serde_json::to_value(content),
            Self::CallRelease(content) => serde_json::to_value(content),
            Self::CustomerRelease(content) => serde_json::to_value(content),
            Self::AutoAnswer(content) => serde_json::to_value(content),
            Self::Ringing(content) => serde_json::to_value(content),
            Self::ConnectFail(content) => serde_json::to_value(content),
            Self::ConsultFail(content) => serde_json::to_value(content),
            Self::IncomingCallInfo(content) => serde_json::to_value(content),
            Self::MediaRecord(content) => serde_json::to_value(content),
            Self::MediaStopRecordDone(content) => serde_json::to_value(content),
            Self::InspectionStart(content) => serde_json::to_value(content),
            Self::InspectionStop(content) => serde_json::to_value(content),
            Self::PhoneRelease(content) => serde_json::to_value(content),
            Self::PhoneOffHook(content) => serde_json::to_value(content),
            Self::PhoneAlerting(content) => serde_json::to_value(content),
            Self::ShutdownService(content) => serde_json::to_value(content),
            Self::Note(content) => serde_json::to_value(content),
            Self::OutboundDetectEvent(content) => serde_json::to_value(content),
            Self::TransferResult(content) => serde_json::to_value(content),
            Self::ReturnFromIvr(content) => serde_json::to_value(content),
            Self::MediaSwitch(content) => serde_json::to_value(content),
            Self::UserMediaAbility(content) => serde_json::to_value(content),
            Self::OfflineQueueCall(content) => serde_json::to_value(content),
            Self::Preview(content) => serde_json::to_value(content),
            Self::PreviewCallOut(content) => serde_json::to_value(content),
            Self::PreviewCallOutEx(content) => serde_json::to_value(content),
            Self::MediaRecordFail(content) => serde_json::to_value(content),
            Self::MediaStopPlayDone(content) => serde_json::to_value(content),
            Self::MediaStartRecordScreenSuccess(content) => serde_json::to_value(content),
            Self::MediaStartRecordScreenFail(content) => serde_json::to_value(content),
            Self::MediaStopRecordScreenSuccess(content) => serde_json::to_value(content),
            Self::MediaStopRecordScreenFail(content) => serde_json::to_value(content),
            Self::QcAgentStateNotify(content) => serde_json::to_value(content),
            Self::MessageData(content) => serde_json::to_value(content),
            Self::RequestConnect(content) => serde_json::to_value(content),
            Self::ImageCapture(content) => serde_json::to_value(content),
            Self::ConferenceRequestSuccess(content) => serde_json::to_value(content),
            Self::ConferenceRequestFailed(content) => serde_json::to_value(content),
            Self::ConferenceSelfJoinResult(content) => serde_json::to_value(content),
            Self::ConferenceSelfLeaveResult(content) => serde_json::to_value(content),
            Self::ConferenceTimeout(content) => serde_json::to_value(content),
            Self::ConferenceRinging(content) => serde_json::to_value(content),
            Self::ConferencePresidentChanged(content) => serde_json::to_value(content),
            Self::ConferenceParticipantChanged(content) => serde_json::to_value(content),
            Self::ConferenceStopVoice(content) => serde_json::to_value(content),
            Self::ConferenceStopParticipantVoice(content) => {
                serde_json::to_value(content)
            }
            Self::LinkageCapability(content) => serde_json::to_value(content),
            Self::LinkagePhoneStatus(content) => serde_json::to_value(content),
            Self::LinkagePhoneMute(content) => serde_json::to_value(content),
            Self::LinkagePhoneUnmute(content) => serde_json::to_value(content),
            Self::LinkagePhoneHold(content) => serde_json::to_value(content),
            Self::LinkagePhoneUnhold(content) => serde_json::to_value(content),
            Self::LinkagePhoneTransferOut(content) => serde_json::to_value(content),
            Self::LinkagePhoneTransferOutResult(content) => serde_json::to_value(content),
            Self::LinkagePhoneCallOut(content) => serde_json::to_value(content),
            Self::StateForceReady(content) => serde_json::to_value(content),
            Self::StateForceSetNotReady(content) => serde_json::to_value(content),
            Self::NoAnswerFromCti(content) => serde_json::to_value(content),
            Self::ReleaseRequest(content) => serde_json::to_value(content),
            Self::ReleaseResponse(content) => serde_json::to_value(content),
            Self::AbandonCall(content) => serde_json::to_value(content),
            Self::TransferOutResult(content) => serde_json::to_value(content),
            Self::ControlWindowNotify(content) => serde_json::to_value(content),
            Self::OrdersNotify(content) => serde_json::to_value(content),
            Self::JoinConf(content) => serde_json::to_value(content),
            Self::ProgressAsr(content) => serde_json::to_value(content),
            Self::ReleasePreview(content) => serde_json::to_value(content),
            Self::OnStopMultimediaConf(content) => serde_json::to_value(content),
            Self::UnHold(content) => serde_json::to_value(content),
            Self::ChatTransferStart(content) => serde_json::to_value(content),
            Self::ChatTransferFailed(content) => serde_json::to_value(content),
            Self::ChatSwapped(content) => serde_json::to_value(content),
            Self::MediaPauseRecordDone(content) => serde_json::to_value(content),
            Self::ForceShutdownService(content) => serde_json::to_value(content),
            Self::Bulletin(content) => serde_json::to_value(content),
            Self::ChatRing(content) => serde_json::to_value(content),
            Self::ChatConnected(content) => serde_json::to_value(content),
            Self::ChatDisconnected(content) => serde_json::to_value(content),
            Self::ChatCallOutFailed(content) => serde_json::to_value(content),
            Self::ChatCallOutCreated(content) => serde_json::to_value(content),
            Self::ChatDataReceived(content) => serde_json::to_value(content),
            Self::Unknown(event) => serde_json::from_str(event.raw_content()),
            Self::EventsMayBeMissing(gap) => serde_json::to_value(gap),
            _ => Ok(Value::Null),
        }
    }
    /// The identifiers, each with the schema of its content.
    #[cfg(feature = "schemars")]
    pub(super) fn contents(
        generator: &mut schemars::SchemaGenerator,
    ) -> Vec<(&'static str, schemars::Schema)> {
        vec![
            ("AgentState_Busy", generator.subschema_for:: < () > ()), ("AgentState_Work",
            generator.subschema_for:: < () > ()), ("AgentState_Ready", generator
            .subschema_for:: < () > ()), ("AgentState_SetNotReady_Success", generator
            .subschema_for:: < types::ReasonContent > ()),
            ("AgentState_CancelNotReady_Success", generator.subschema_for:: < () > ()),
            ("AgentState_SetRest_Success", generator.subschema_for:: < Option <
            types::RestReasonContent > > ()), ("AgentState_CancelRest_Success", generator
            .subschema_for:: < () > ()), ("AgentState_Rest_Timeout", generator
            .subschema_for:: < () > ()), ("AgentState_SetWork_Success", generator
            .subschema_for:: < () > ()), ("AgentState_CancelWork_Success", generator
            .subschema_for:: < () > ()), ("AgentEvent_Talking", generator.subschema_for::
            < types::TalkingContent > ()), ("AgentEvent_Customer_Alerting", generator
            .subschema_for:: < types::CustomerAlertingContent > ()), ("AgentEvent_Hold",
            generator.subschema_for:: < CallIdContent > ()), ("AgentEvent_Conference",
            generator.subschema_for:: < types::ConferenceContent > ()),
            ("AgentEvent_Call_Out_Fail", generator.subschema_for:: < CallIdContent > ()),
            ("AgentEvent_Inside_Call_Fail", generator.subschema_for:: < CallIdContent >
            ()), ("AgentEvent_No_Answer", generator.subschema_for:: < CallIdContent >
            ()), ("AgentEvent_Call_Release", generator.subschema_for:: < CallIdContent >
            ()), ("AgentEvent_Customer_Release", generator.subschema_for:: <
            types::CustomerReleaseContent > ()), ("AgentEvent_Auto_Answer", generator
            .subschema_for:: < types::AutoAnswerContent > ()), ("AgentEvent_Ringing",
            generator.subschema_for:: < types::RingingContent > ()),
            ("AgentEvent_Connect_Fail", generator.subschema_for:: < CallIdContent > ()),
            ("AgentEvent_Consult_Fail", generator.subschema_for:: < CallIdContent > ()),
            ("AgentEvent_Incoming_CallInfo", generator.subschema_for:: <
            types::IncomingCallInfoContent > ()), ("AgentMediaEvent_Record", generator
            .subschema_for:: < types::RecordContent > ()),
            ("AgentMediaEvent_StopRecordDone", generator.subschema_for:: <
            types::StopRecordDoneContent > ()), ("AgentOther_BeQcStart", generator
            .subschema_for:: < types::BeQcContent > ()), ("AgentOther_BeQcStop",
            generator.subschema_for:: < types::BeQcContent > ()),
            ("AgentOther_PhoneUnknow", generator.subschema_for:: < () > ()),
            ("AgentOther_PhoneRelease", generator.subschema_for:: <
            types::PhoneReleaseContent > ()), ("AgentOther_PhoneOffhook", generator
            .subschema_for:: < types::PhoneOffHookContent > ()),
            ("AgentOther_PhoneAlerting", generator.subschema_for:: < Option <
            types::PhoneAlertingContent > > ()), ("AgentOther_PhoneBusy", generator
            .subschema_for:: < () > ()), ("AgentOther_InService", generator
            .subschema_for:: < () > ()), ("AgentOther_ShutdownService", generator
            .subschema_for:: < types::ShutdownServiceContent > ()),
            ("AgentOther_All_Agent_Busy", generator.subschema_for:: < () > ()),
            ("AgentOther_Note", generator.subschema_for:: < Option < types::NoteContent >
            > ()), ("OUTBOUND_DETECT_EVENT", generator.subschema_for:: <
            types::OutboundDetectContent > ()), ("AgentEvent_SuccTransResult", generator
            .subschema_for:: < types::TransferResultContent > ()),
            ("AgentEvent_ReturnFromIvr", generator.subschema_for:: < CallIdContent > ()),
            ("AgentEvent_MediaSwith", generator.subschema_for:: <
            types::MediaSwitchContent > ()), ("AgentEvent_UserMediaAbility", generator
            .subschema_for:: < types::UserMediaAbilityContent > ()),
            ("AgentEvent_Offline_Queue_Call", generator.subschema_for:: <
            types::OfflineQueueCallContent > ()), ("AgentEvent_Agent_Occupyed", generator
            .subschema_for:: < () > ()), ("AgentEvent_Preview", generator.subschema_for::
            < types::PreviewContent > ()), ("AgentEvent_Preview_CallOut", generator
            .subschema_for:: < types::PreviewCallOutContent > ()),
            ("AgentEvent_Preview_CallOut_Ex", generator.subschema_for:: <
            types::PreviewCallOutContent > ()), ("AgentMediaEvent_Record_Fail", generator
            .subschema_for:: < types::RecordContent > ()), ("AgentMediaEvent_Play",
            generator.subschema_for:: < () > ()), ("AgentMediaEvent_Play_Succ", generator
            .subschema_for:: < () > ()), ("AgentMediaEvent_Play_Fail", generator
            .subschema_for:: < () > ()), ("AgentMediaEvent_StopPlayDone", generator
            .subschema_for:: < types::StopPlayDoneContent > ()),
            ("AgentMediaEvent_PausePlayDone", generator.subschema_for:: < () > ()),
            ("AgentMediaEvent_ResumePlayDone", generator.subschema_for:: < () > ()),
            ("AgentMediaEvent_JumpPlayDone", generator.subschema_for:: < () > ()),
            ("AgentMediaEvent_StartRecordScreen_Succ", generator.subschema_for:: <
            types::AnyContent > ()), ("AgentMediaEvent_StartRecordScreen_Fail", generator
            .subschema_for:: < types::AnyContent > ()),
            ("AgentMediaEvent_StopRecordScreen_Succ", generator.subschema_for:: <
            types::AnyContent > ()), ("AgentMediaEvent_StopRecordScreen_Fail", generator
            .subschema_for:: < types::AnyContent > ()), ("QC_AgentState_Notify",
            generator.subschema_for:: < types::QcAgentStateContent > ()),
            ("AgentEvent_MessageData", generator.subschema_for:: <
            types::MessageDataContent > ()), ("AgentEvent_RequestConnect", generator
            .subschema_for:: < types::RequestConnectContent > ()),
            ("AgentEvent_ImageCapture", generator.subschema_for:: <
            types::ImageCaptureContent > ()), ("AgentConf_RequestSuccess", generator
            .subschema_for:: < types::AgentConfContent > ()), ("AgentConf_RequestFailed",
            generator.subschema_for:: < types::ConfRequestFailedContent > ()),
            ("AgentConf_SelfJoinResult", generator.subschema_for:: <
            types::AgentConfContent > ()), ("AgentConf_SelfLeaveResult", generator
            .subschema_for:: < types::AgentConfContent > ()), ("AgentConf_Timeout",
            generator.subschema_for:: < types::AgentConfContent > ()),
            ("AgentConf_Ringing", generator.subschema_for:: < types::AgentConfContent >
            ()), ("AgentConf_PresidentChanged", generator.subschema_for:: <
            types::AgentConfContent > ()), ("AgentConf_ParticipantChanged", generator
            .subschema_for:: < types::ParticipantChangedContent > ()),
            ("AgentConf_StopVoice", generator.subschema_for:: <
            types::ConfStopVoiceContent > ()), ("AgentConf_StopParticipantVoice",
            generator.subschema_for:: < types::ConfStopVoiceContent > ()),
            ("AgentEvent_linkageCapability", generator.subschema_for:: <
            types::LinkageCapabilityContent > ()), ("AgentEvent_linkagePhoneStatus",
            generator.subschema_for:: < types::LinkagePhoneStatusContent > ()),
            ("AgentEvent_linkagePhoneMute", generator.subschema_for:: <
            types::LinkageCallContent > ()), ("AgentEvent_linkagePhoneUnMute", generator
            .subschema_for:: < types::LinkageCallContent > ()),
            ("AgentEvent_linkagePhoneHold", generator.subschema_for:: <
            types::LinkageCallContent > ()), ("AgentEvent_linkagePhoneUnHold", generator
            .subschema_for:: < types::LinkageCallContent > ()),
            ("AgentEvent_linkagePhoneTransferOut", generator.subschema_for:: <
            types::LinkageTransferOutContent > ()),
            ("AgentEvent_linkagePhoneTransferOut_Result", generator.subschema_for:: <
            types::TransferResultContent > ()), ("AgentEvent_linkagePhoneCallOut",
            generator.subschema_for:: < types::LinkageCallOutContent > ()),
            ("AgentState_Force_Ready", generator.subschema_for:: < types::AnyContent >
            ()), ("AgentState_Force_SetNotReady", generator.subschema_for:: <
            types::AnyContent > ()), ("AgentEvent_No_Answer_From_Cti", generator
            .subschema_for:: < types::AnyContent > ()), ("AgentEvent_ReleaseRequest",
            generator.subschema_for:: < types::AnyContent > ()),
            ("AgentEvent_ReleaseResponse", generator.subschema_for:: < types::AnyContent
            > ()), ("AgentEvent_AbandonCall", generator.subschema_for:: <
            types::AbandonCallContent > ()), ("AgentEvent_TransOutResult", generator
            .subschema_for:: < types::TransOutResultContent > ()),
            ("AgentEvent_ControlWindow_Notify", generator.subschema_for:: <
            types::AnyContent > ()), ("AgentEvent_Orders_Notify", generator
            .subschema_for:: < types::AnyContent > ()), ("AgentEvent_JoinConf", generator
            .subschema_for:: < types::JoinConfContent > ()), ("AgentEvent_Progress_Asr",
            generator.subschema_for:: < types::AnyContent > ()),
            ("AgentEvent_Release_Preview", generator.subschema_for:: < types::AnyContent
            > ()), ("AgentEvent_OnStopMultimediaConf", generator.subschema_for:: <
            types::AnyContent > ()), ("AgentEvent_Un_Hold", generator.subschema_for:: <
            types::AnyContent > ()), ("AgentChat_TransferStart", generator
            .subschema_for:: < types::AnyContent > ()), ("AgentChat_TransferFailed",
            generator.subschema_for:: < types::AnyContent > ()), ("AgentChat_Swaped",
            generator.subschema_for:: < types::AnyContent > ()),
            ("AgentMediaEvent_PauseRecordDone", generator.subschema_for:: <
            types::AnyContent > ()), ("AgentOther_ForceShutdownService", generator
            .subschema_for:: < types::AnyContent > ()), ("AgentOther_Bulletin", generator
            .subschema_for:: < types::BulletinContent > ()), ("AgentChat_Ring", generator
            .subschema_for:: < types::ChatRingContent > ()), ("AgentChat_Connected",
            generator.subschema_for:: < types::ChatConnectedContent > ()),
            ("AgentChat_Disconnected", generator.subschema_for:: < types::ChatCallContent
            > ()), ("AgentChat_CalloutFailed", generator.subschema_for:: <
            types::ChatCallContent > ()), ("AgentChat_CallOutCreated", generator
            .subschema_for:: < types::ChatCallOutContent > ()), ("AgentChat_DataRecved",
            generator.subschema_for:: < types::ChatDataContent > ())
        ]
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
                    "AgentOther_BeQcStart" => Self::InspectionStart(decode(content)?),
                    "AgentOther_BeQcStop" => Self::InspectionStop(decode(content)?),
                    "AgentOther_PhoneUnknow" => Self::PhoneUnknown,
                    "AgentOther_PhoneRelease" => Self::PhoneRelease(decode(content)?),
                    "AgentOther_PhoneOffhook" => Self::PhoneOffHook(decode(content)?),
                    "AgentOther_PhoneAlerting" => {
                        Self::PhoneAlerting(decode_nullable(content)?)
                    }
                    "AgentOther_PhoneBusy" => Self::PhoneBusy,
                    "AgentOther_InService" => Self::InService,
                    "AgentOther_ShutdownService" => {
                        Self::ShutdownService(decode(content)?)
                    }
                    "AgentOther_All_Agent_Busy" => Self::AllAgentBusy,
                    "AgentOther_Note" => Self::Note(decode_nullable(content)?),
                    "OUTBOUND_DETECT_EVENT" => {
                        Self::OutboundDetectEvent(decode(content)?)
                    }
                    "AgentEvent_SuccTransResult" => {
                        Self::TransferResult(decode(content)?)
                    }
                    "AgentEvent_ReturnFromIvr" => Self::ReturnFromIvr(decode(content)?),
                    "AgentEvent_MediaSwith" => Self::MediaSwitch(decode(content)?),
                    "AgentEvent_UserMediaAbility" => {
                        Self::UserMediaAbility(decode(content)?)
                    }
                    "AgentEvent_Offline_Queue_Call" => {
                        Self::OfflineQueueCall(decode(content)?)
                    }
                    "AgentEvent_Agent_Occupyed" => Self::AgentOccupied,
                    "AgentEvent_Preview" => Self::Preview(decode(content)?),
                    "AgentEvent_Preview_CallOut" => {
                        Self::PreviewCallOut(decode(content)?)
                    }
                    "AgentEvent_Preview_CallOut_Ex" => {
                        Self::PreviewCallOutEx(decode(content)?)
                    }
                    "AgentMediaEvent_Record_Fail" => {
                        Self::MediaRecordFail(decode(content)?)
                    }
                    "AgentMediaEvent_Play" => Self::MediaPlay,
                    "AgentMediaEvent_Play_Succ" => Self::MediaPlaySuccess,
                    "AgentMediaEvent_Play_Fail" => Self::MediaPlayFail,
                    "AgentMediaEvent_StopPlayDone" => {
                        Self::MediaStopPlayDone(decode(content)?)
                    }
                    "AgentMediaEvent_PausePlayDone" => Self::MediaPausePlayDone,
                    "AgentMediaEvent_ResumePlayDone" => Self::MediaResumePlayDone,
                    "AgentMediaEvent_JumpPlayDone" => Self::MediaJumpPlayDone,
                    "AgentMediaEvent_StartRecordScreen_Succ" => {
                        Self::MediaStartRecordScreenSuccess(decode(content)?)
                    }
                    "AgentMediaEvent_StartRecordScreen_Fail" => {
                        Self::MediaStartRecordScreenFail(decode(content)?)
                    }
                    "AgentMediaEvent_StopRecordScreen_Succ" => {
                        Self::MediaStopRecordScreenSuccess(decode(content)?)
                    }
                    "AgentMediaEvent_StopRecordScreen_Fail" => {
                        Self::MediaStopRecordScreenFail(decode(content)?)
                    }
                    "QC_AgentState_Notify" => Self::QcAgentStateNotify(decode(content)?),
                    "AgentEvent_MessageData" => Self::MessageData(decode(content)?),
                    "AgentEvent_RequestConnect" => Self::RequestConnect(decode(content)?),
                    "AgentEvent_ImageCapture" => Self::ImageCapture(decode(content)?),
                    "AgentConf_RequestSuccess" => {
                        Self::ConferenceRequestSuccess(decode(content)?)
                    }
                    "AgentConf_RequestFailed" => {
                        Self::ConferenceRequestFailed(decode(content)?)
                    }
                    "AgentConf_SelfJoinResult" => {
                        Self::ConferenceSelfJoinResult(decode(content)?)
                    }
                    "AgentConf_SelfLeaveResult" => {
                        Self::ConferenceSelfLeaveResult(decode(content)?)
                    }
                    "AgentConf_Timeout" => Self::ConferenceTimeout(decode(content)?),
                    "AgentConf_Ringing" => Self::ConferenceRinging(decode(content)?),
                    "AgentConf_PresidentChanged" => {
                        Self::ConferencePresidentChanged(decode(content)?)
                    }
                    "AgentConf_ParticipantChanged" => {
                        Self::ConferenceParticipantChanged(decode(content)?)
                    }
                    "AgentConf_StopVoice" => Self::ConferenceStopVoice(decode(content)?),
                    "AgentConf_StopParticipantVoice" => {
                        Self::ConferenceStopParticipantVoice(decode(content)?)
                    }
                    "AgentEvent_linkageCapability" => {
                        Self::LinkageCapability(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneStatus" => {
                        Self::LinkagePhoneStatus(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneMute" => {
                        Self::LinkagePhoneMute(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneUnMute" => {
                        Self::LinkagePhoneUnmute(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneHold" => {
                        Self::LinkagePhoneHold(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneUnHold" => {
                        Self::LinkagePhoneUnhold(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneTransferOut" => {
                        Self::LinkagePhoneTransferOut(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneTransferOut_Result" => {
                        Self::LinkagePhoneTransferOutResult(decode(content)?)
                    }
                    "AgentEvent_linkagePhoneCallOut" => {
                        Self::LinkagePhoneCallOut(decode(content)?)
                    }
                    "AgentState_Force_Ready" => Self::StateForceReady(decode(content)?),
                    "AgentState_Force_SetNotReady" => {
                        Self::StateForceSetNotReady(decode(content)?)
                    }
                    "AgentEvent_No_Answer_From_Cti" => {
                        Self::NoAnswerFromCti(decode(content)?)
                    }
                    "AgentEvent_ReleaseRequest" => Self::ReleaseRequest(decode(content)?),
                    "AgentEvent_ReleaseResponse" => {
                        Self::ReleaseResponse(decode(content)?)
                    }
                    "AgentEvent_AbandonCall" => Self::AbandonCall(decode(content)?),
                    "AgentEvent_TransOutResult" => {
                        Self::TransferOutResult(decode(content)?)
                    }
                    "AgentEvent_ControlWindow_Notify" => {
                        Self::ControlWindowNotify(decode(content)?)
                    }
                    "AgentEvent_Orders_Notify" => Self::OrdersNotify(decode(content)?),
                    "AgentEvent_JoinConf" => Self::JoinConf(decode(content)?),
                    "AgentEvent_Progress_Asr" => Self::ProgressAsr(decode(content)?),
                    "AgentEvent_Release_Preview" => {
                        Self::ReleasePreview(decode(content)?)
                    }
                    "AgentEvent_OnStopMultimediaConf" => {
                        Self::OnStopMultimediaConf(decode(content)?)
                    }
                    "AgentEvent_Un_Hold" => Self::UnHold(decode(content)?),
                    "AgentChat_TransferStart" => {
                        Self::ChatTransferStart(decode(content)?)
                    }
                    "AgentChat_TransferFailed" => {
                        Self::ChatTransferFailed(decode(content)?)
                    }
                    "AgentChat_Swaped" => Self::ChatSwapped(decode(content)?),
                    "AgentMediaEvent_PauseRecordDone" => {
                        Self::MediaPauseRecordDone(decode(content)?)
                    }
                    "AgentOther_ForceShutdownService" => {
                        Self::ForceShutdownService(decode(content)?)
                    }
                    "AgentOther_Bulletin" => Self::Bulletin(decode(content)?),
                    "AgentChat_Ring" => Self::ChatRing(decode(content)?),
                    "AgentChat_Connected" => Self::ChatConnected(decode(content)?),
                    "AgentChat_Disconnected" => Self::ChatDisconnected(decode(content)?),
                    "AgentChat_CalloutFailed" => {
                        Self::ChatCallOutFailed(decode(content)?)
                    }
                    "AgentChat_CallOutCreated" => {
                        Self::ChatCallOutCreated(decode(content)?)
                    }
                    "AgentChat_DataRecved" => Self::ChatDataReceived(decode(content)?),
                    _ => return Ok(None),
                },
            ),
        )
    }
}
