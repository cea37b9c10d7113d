//! Resource `calldata`: questions about calls, and their data.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::engine::{CallCommand, Command};
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, acknowledged, get, put};

pub(super) const ROUTES: &[Route] = &[
    get("calldata/{agentid}/callinfo", "queryCallInfo", |i| {
        calls(CallCommand::Info { without_last: i.query.flag("isNoContainLastCall", false)? })
    }),
    get("calldata/{agentid}/callinfobeforeanswer", "queryCallInfoBeforeAnswer", |_| calls(CallCommand::InfoBeforeAnswer)),
    get("calldata/{agentid}/callinfobycallid/{callid}", "queryCallInfoByCallId", |i| {
        calls(CallCommand::InfoById { call: i.path("callid").to_owned() })
    }),
    get("calldata/{agentid}/waitcallinfo/{skillid}", "queryWaitCallInfoBySkillId", |i| {
        calls(CallCommand::Waiting { skill: i.path_number("skillid")? })
    }),
    put("calldata/{agentid}/assignuserinqueue", "assignUserInQueue", |i| {
        let body = i.body()?;
        // A queue that cannot be read is none that there is.
        let skill = body.number("skillid").ok().flatten().unwrap_or_default();
        calls(CallCommand::AssignUserInQueue { call: body.text_or_empty("callid")?, skill })
    }),
    get("calldata/{agentid}/callnums", "queryCallNumsOnAgent", |_| calls(CallCommand::Count)),
    get("calldata/{agentid}/allcallinfoEx/{workno}", "queryAllCallInfoByAgentWorkNoEx", |i| {
        calls(CallCommand::IdsOf { target: i.path_number("workno")? })
    }),
    get("calldata/{agentid}/holdlist", "queryHoldListInfo", |_| calls(CallCommand::Held)),
    get("calldata/{agentid}/holdlistex/{workno}", "queryHoldListInfoEx", |i| {
        calls(CallCommand::HeldBy { target: i.path_number("workno")? })
    }),
    get("calldata/{agentid}/appdata", "queryCallAppData", |i| {
        let call = i.query.text("callId")?.or(i.query.text("callid")?);
        calls(CallCommand::Data { call, encoded: i.query.flag("isEncodeResult", false)? })
    }),
    put("calldata/{agentid}/setcalldataex", "setCallAppDataEx", |i| {
        let body = i.body()?;
        let data = body.text_or_empty("calldata")?;
        let data = if body.flag("isDataEncoded", false)? { decoded(&data)? } else { data };
        calls(CallCommand::SetData { call: body.text("callid")?, data })
    })
    .success(),
    put("calldata/{agentid}", "setCallAppData", |i| {
        calls(CallCommand::SetData { call: i.query.text("callid")?, data: i.query.text_or_empty("calldata")? })
    }),
    get("calldata/{agentid}/statistics", "queryCallStatisticsInfo", |_| calls(CallCommand::Statistics)),
    get("calldata/{agentid}/statisticsEx", "queryCallStatisticsInfoEx", |_| calls(CallCommand::StatisticsEx)),
    get("calldata/{agentid}/remotenumbers", "queryRemoteNumbers", |_| calls(CallCommand::RemoteNumbers)),
    get("calldata/{agentid}/agentholdnum/{workno}", "queryAgentHoldNum", |i| {
        calls(CallCommand::HeldCount { target: i.path_number("workno")? })
    }),
    // Choice: the ids are those of one's own calls.
    get("calldata/{agentid}/allcallid", "queryAllCallID", |_| calls(CallCommand::Ids)),
    get("calldata/{agentid}/allcallinfo/{workno}", "queryAllCallInfoByAgentWorkNo", |i| {
        calls(CallCommand::InfoOf { target: i.path_number("workno")? })
    }),
    get("calldata/{agentid}/allcallinfoinvdn", "queryAllCallInfoOnVdn", |_| calls(CallCommand::InfoOfVdn)),
    get("calldata/{agentid}/callRecordInfoList", "queryCallRecordList", acknowledged).not_simulated(),
    get("calldata/{agentid}/queryselfcallrecordinfolist", "querySelfCallRecordInfo", acknowledged).not_simulated(),
    put("calldata/{agentid}/getcallbusinessdata", "getCallBusinessData", acknowledged).not_simulated(),
    put("calldata/{agentid}/setcallbusinessdata", "setCallBusinessData", acknowledged).not_simulated(),
    get("calldata/{agentid}/isprocesscall", "isProcessCall", |_| calls(CallCommand::IsProcessCall)),
    get("calldata/{agentid}/ivrcallcount/{ivrid}", "queryCallCountByIVRId", |i| {
        calls(CallCommand::IvrCount { ivr: i.path_number("ivrid")? })
    }),
    get("calldata/{agentid}/ivrcallinfo/{ivrid}", "queryWaitCallInfoByIVRId", |i| {
        calls(CallCommand::IvrWaiting { ivr: i.path_number("ivrid")? })
    }),
    get("calldata/{agentid}/privatecallinfo", "queryPrivateCallInfo", |_| calls(CallCommand::Private)),
];

fn calls(command: CallCommand) -> Result<Command, ParseError> {
    Ok(Command::Calls(command))
}

/// The text that is in base64.
// Choice: call data are texts; base64 of anything but UTF-8 is refused.
fn decoded(text: &str) -> Result<String, ParseError> {
    STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(ParseError)
}
