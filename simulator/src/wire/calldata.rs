//! Operations of the resource `calldata`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::fields::Unreadable;
use super::request::{Route, SUCCESS};
use super::voice::{NOT_EMULATED, acknowledged};
use crate::engine::{CallCommand, Command};

pub(super) const ROUTES: &[Route] = &[
    Route(
        "GET",
        "calldata/{agentid}/callinfo",
        "queryCallInfo",
        "",
        Some(|i| calls(CallCommand::Info { without_last: i.query.flag("isNoContainLastCall", false)? })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/callinfobeforeanswer",
        "queryCallInfoBeforeAnswer",
        "",
        Some(|_| calls(CallCommand::InfoBeforeAnswer)),
    ),
    Route(
        "GET",
        "calldata/{agentid}/callinfobycallid/{callid}",
        "queryCallInfoByCallId",
        "",
        Some(|i| calls(CallCommand::InfoById { call: i.path("callid").to_owned() })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/waitcallinfo/{skillid}",
        "queryWaitCallInfoBySkillId",
        "",
        Some(|i| calls(CallCommand::Waiting { skill: i.path_number("skillid")? })),
    ),
    Route(
        "PUT",
        "calldata/{agentid}/assignuserinqueue",
        "assignUserInQueue",
        "",
        Some(|i| {
            let body = i.body()?;
            // A queue that cannot be read is none that there is.
            let skill = body.number("skillid").ok().flatten().unwrap_or_default();
            calls(CallCommand::AssignUserInQueue { call: body.text_or_empty("callid")?, skill })
        }),
    ),
    Route("GET", "calldata/{agentid}/callnums", "queryCallNumsOnAgent", "", Some(|_| calls(CallCommand::Count))),
    Route(
        "GET",
        "calldata/{agentid}/allcallinfoEx/{workno}",
        "queryAllCallInfoByAgentWorkNoEx",
        "",
        Some(|i| calls(CallCommand::IdsOf { target: i.path_number("workno")? })),
    ),
    Route("GET", "calldata/{agentid}/holdlist", "queryHoldListInfo", "", Some(|_| calls(CallCommand::Held))),
    Route(
        "GET",
        "calldata/{agentid}/holdlistex/{workno}",
        "queryHoldListInfoEx",
        "",
        Some(|i| calls(CallCommand::HeldBy { target: i.path_number("workno")? })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/appdata",
        "queryCallAppData",
        "",
        Some(|i| {
            let call = i.query.text("callId")?.or(i.query.text("callid")?);
            calls(CallCommand::Data { call, encoded: i.query.flag("isEncodeResult", false)? })
        }),
    ),
    Route(
        "PUT",
        "calldata/{agentid}/setcalldataex",
        "setCallAppDataEx",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            let data = body.text_or_empty("calldata")?;
            let data = if body.flag("isDataEncoded", false)? { decoded(&data)? } else { data };
            calls(CallCommand::SetData { call: body.text("callid")?, data })
        }),
    ),
    Route(
        "PUT",
        "calldata/{agentid}",
        "setCallAppData",
        "",
        Some(|i| calls(CallCommand::SetData { call: i.query.text("callid")?, data: i.query.text_or_empty("calldata")? })),
    ),
    Route("GET", "calldata/{agentid}/statistics", "queryCallStatisticsInfo", "", Some(|_| calls(CallCommand::Statistics))),
    Route("GET", "calldata/{agentid}/statisticsEx", "queryCallStatisticsInfoEx", "", Some(|_| calls(CallCommand::StatisticsEx))),
    Route("GET", "calldata/{agentid}/remotenumbers", "queryRemoteNumbers", "", Some(|_| calls(CallCommand::RemoteNumbers))),
    Route(
        "GET",
        "calldata/{agentid}/agentholdnum/{workno}",
        "queryAgentHoldNum",
        "",
        Some(|i| calls(CallCommand::HeldCount { target: i.path_number("workno")? })),
    ),
    // Choice: the ids are those of one's own calls.
    Route("GET", "calldata/{agentid}/allcallid", "queryAllCallID", "", Some(|_| calls(CallCommand::Ids))),
    Route(
        "GET",
        "calldata/{agentid}/allcallinfo/{workno}",
        "queryAllCallInfoByAgentWorkNo",
        "",
        Some(|i| calls(CallCommand::InfoOf { target: i.path_number("workno")? })),
    ),
    Route("GET", "calldata/{agentid}/allcallinfoinvdn", "queryAllCallInfoOnVdn", "", Some(|_| calls(CallCommand::InfoOfVdn))),
    Route("GET", "calldata/{agentid}/callRecordInfoList", "queryCallRecordList", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "calldata/{agentid}/queryselfcallrecordinfolist", "querySelfCallRecordInfo", NOT_EMULATED, Some(acknowledged)),
    Route("PUT", "calldata/{agentid}/getcallbusinessdata", "getCallBusinessData", NOT_EMULATED, Some(acknowledged)),
    Route("PUT", "calldata/{agentid}/setcallbusinessdata", "setCallBusinessData", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "calldata/{agentid}/isprocesscall", "isProcessCall", "", Some(|_| calls(CallCommand::IsProcessCall))),
    Route(
        "GET",
        "calldata/{agentid}/ivrcallcount/{ivrid}",
        "queryCallCountByIVRId",
        "",
        Some(|i| calls(CallCommand::IvrCount { ivr: i.path_number("ivrid")? })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/ivrcallinfo/{ivrid}",
        "queryWaitCallInfoByIVRId",
        "",
        Some(|i| calls(CallCommand::IvrWaiting { ivr: i.path_number("ivrid")? })),
    ),
    Route("GET", "calldata/{agentid}/privatecallinfo", "queryPrivateCallInfo", "", Some(|_| calls(CallCommand::Private))),
];

fn calls(command: CallCommand) -> Result<Command, Unreadable> {
    Ok(Command::Calls(command))
}

/// The text that is in base64.
// Choice: call data are texts; base64 of anything but UTF-8 is refused.
fn decoded(text: &str) -> Result<String, Unreadable> {
    STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(Unreadable)
}
