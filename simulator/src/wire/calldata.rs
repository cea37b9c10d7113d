//! Operations of the resource `calldata`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::fields::Unreadable;
use super::request::{Route, SUCCESS};
use super::voice::{NOT_EMULATED, acknowledged};
use crate::engine::{CallDataCommand, Command};

pub(super) const ROUTES: &[Route] = &[
    Route(
        "GET",
        "calldata/{agentid}/callinfo",
        "queryCallInfo",
        "",
        Some(|i| calls(CallDataCommand::Info { without_last: i.query.flag("isNoContainLastCall", false)? })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/callinfobeforeanswer",
        "queryCallInfoBeforeAnswer",
        "",
        Some(|_| calls(CallDataCommand::InfoBeforeAnswer)),
    ),
    Route(
        "GET",
        "calldata/{agentid}/callinfobycallid/{callid}",
        "queryCallInfoByCallId",
        "",
        Some(|i| calls(CallDataCommand::InfoById { call: i.path("callid").to_owned() })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/waitcallinfo/{skillid}",
        "queryWaitCallInfoBySkillId",
        "",
        Some(|i| calls(CallDataCommand::Waiting { skill: i.path_number("skillid")? })),
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
            calls(CallDataCommand::AssignUserInQueue { call: body.text_or_empty("callid")?, skill })
        }),
    ),
    Route("GET", "calldata/{agentid}/callnums", "queryCallNumsOnAgent", "", Some(|_| calls(CallDataCommand::Count))),
    Route(
        "GET",
        "calldata/{agentid}/allcallinfoEx/{workno}",
        "queryAllCallInfoByAgentWorkNoEx",
        "",
        Some(|i| calls(CallDataCommand::IdsOf { target: i.path_number("workno")? })),
    ),
    Route("GET", "calldata/{agentid}/holdlist", "queryHoldListInfo", "", Some(|_| calls(CallDataCommand::Held))),
    Route(
        "GET",
        "calldata/{agentid}/holdlistex/{workno}",
        "queryHoldListInfoEx",
        "",
        Some(|i| calls(CallDataCommand::HeldBy { target: i.path_number("workno")? })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/appdata",
        "queryCallAppData",
        "",
        Some(|i| {
            let call = i.query.text("callId")?.or(i.query.text("callid")?);
            calls(CallDataCommand::Data { call, encoded: i.query.flag("isEncodeResult", false)? })
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
            calls(CallDataCommand::SetData { call: body.text("callid")?, data })
        }),
    ),
    Route(
        "PUT",
        "calldata/{agentid}",
        "setCallAppData",
        "",
        Some(|i| calls(CallDataCommand::SetData { call: i.query.text("callid")?, data: i.query.text_or_empty("calldata")? })),
    ),
    Route("GET", "calldata/{agentid}/statistics", "queryCallStatisticsInfo", "", Some(|_| calls(CallDataCommand::Statistics))),
    Route("GET", "calldata/{agentid}/statisticsEx", "queryCallStatisticsInfoEx", "", Some(|_| calls(CallDataCommand::StatisticsEx))),
    Route("GET", "calldata/{agentid}/remotenumbers", "queryRemoteNumbers", "", Some(|_| calls(CallDataCommand::RemoteNumbers))),
    Route(
        "GET",
        "calldata/{agentid}/agentholdnum/{workno}",
        "queryAgentHoldNum",
        "",
        Some(|i| calls(CallDataCommand::HeldCount { target: i.path_number("workno")? })),
    ),
    // Choice: the ids are those of one's own calls.
    Route("GET", "calldata/{agentid}/allcallid", "queryAllCallID", "", Some(|_| calls(CallDataCommand::Ids))),
    Route(
        "GET",
        "calldata/{agentid}/allcallinfo/{workno}",
        "queryAllCallInfoByAgentWorkNo",
        "",
        Some(|i| calls(CallDataCommand::InfoOf { target: i.path_number("workno")? })),
    ),
    Route("GET", "calldata/{agentid}/allcallinfoinvdn", "queryAllCallInfoOnVdn", "", Some(|_| calls(CallDataCommand::InfoOfVdn))),
    Route("GET", "calldata/{agentid}/callRecordInfoList", "queryCallRecordList", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "calldata/{agentid}/queryselfcallrecordinfolist", "querySelfCallRecordInfo", NOT_EMULATED, Some(acknowledged)),
    Route("PUT", "calldata/{agentid}/getcallbusinessdata", "getCallBusinessData", NOT_EMULATED, Some(acknowledged)),
    Route("PUT", "calldata/{agentid}/setcallbusinessdata", "setCallBusinessData", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "calldata/{agentid}/isprocesscall", "isProcessCall", "", Some(|_| calls(CallDataCommand::IsProcessCall))),
    Route(
        "GET",
        "calldata/{agentid}/ivrcallcount/{ivrid}",
        "queryCallCountByIVRId",
        "",
        Some(|i| calls(CallDataCommand::IvrCount { ivr: i.path_number("ivrid")? })),
    ),
    Route(
        "GET",
        "calldata/{agentid}/ivrcallinfo/{ivrid}",
        "queryWaitCallInfoByIVRId",
        "",
        Some(|i| calls(CallDataCommand::IvrWaiting { ivr: i.path_number("ivrid")? })),
    ),
    Route("GET", "calldata/{agentid}/privatecallinfo", "queryPrivateCallInfo", "", Some(|_| calls(CallDataCommand::Private))),
];

fn calls(command: CallDataCommand) -> Result<Command, Unreadable> {
    Ok(Command::CallData(command))
}

/// The text that is in base64.
// Choice: call data are texts; base64 of anything but UTF-8 is refused.
fn decoded(text: &str) -> Result<String, Unreadable> {
    STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(Unreadable)
}
