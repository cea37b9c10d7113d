//! Resource `calldata`: questions about calls, and their data.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::engine::{CallDataCommand, Command};
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, get, not_simulated, put};

pub(super) const ROUTES: &[Route] = &[
    get("calldata/{agentid}/callinfo", "queryCallInfo", |i| {
        calls(CallDataCommand::Info { without_last: i.query.flag("isNoContainLastCall", false)? })
    }),
    // Choice: the call id that the newest release adds is a query parameter that may be missing.
    get("calldata/{agentid}/callinfobeforeanswer", "queryCallInfoBeforeAnswer", |i| {
        calls(CallDataCommand::InfoBeforeAnswer { call: i.query.text("callId")?.filter(|call| !call.is_empty()) })
    }),
    get("calldata/{agentid}/callinfobycallid/{callid}", "queryCallInfoByCallId", |i| {
        calls(CallDataCommand::InfoById { call: i.path("callid").to_owned() })
    }),
    get("calldata/{agentid}/waitcallinfo/{skillid}", "queryWaitCallInfoBySkillId", |i| {
        calls(CallDataCommand::Waiting { skill: i.path_number("skillid")? })
    }),
    put("calldata/{agentid}/assignuserinqueue", "assignUserInQueue", |i| {
        let body = i.body()?;
        // A queue that cannot be read is none that there is.
        let skill = body.number("skillid").ok().flatten().unwrap_or_default();
        calls(CallDataCommand::AssignUserInQueue { call: body.text_or_empty("callid")?, skill })
    }),
    get("calldata/{agentid}/callnums", "queryCallNumsOnAgent", |_| calls(CallDataCommand::Count)),
    get("calldata/{agentid}/allcallinfoEx/{workno}", "queryAllCallInfoByAgentWorkNoEx", |i| {
        calls(CallDataCommand::IdsOf { target: i.path_number("workno")? })
    }),
    get("calldata/{agentid}/holdlist", "queryHoldListInfo", |_| calls(CallDataCommand::Held)),
    get("calldata/{agentid}/holdlistex/{workno}", "queryHoldListInfoEx", |i| {
        calls(CallDataCommand::HeldBy { target: i.path_number("workno")? })
    }),
    get("calldata/{agentid}/appdata", "queryCallAppData", |i| {
        let call = i.query.text("callId")?.or(i.query.text("callid")?);
        calls(CallDataCommand::Data { call, encoded: i.query.flag("isEncodeResult", false)? })
    }),
    put("calldata/{agentid}/setcalldataex", "setCallAppDataEx", |i| {
        let body = i.body()?;
        let data = body.text_or_empty("calldata")?;
        let data = if body.flag("isDataEncoded", false)? { decoded(&data)? } else { data };
        calls(CallDataCommand::SetData { call: body.text("callid")?, data })
    })
    .success(),
    put("calldata/{agentid}", "setCallAppData", |i| {
        calls(CallDataCommand::SetData { call: i.query.text("callid")?, data: i.query.text_or_empty("calldata")? })
    }),
    get("calldata/{agentid}/statistics", "queryCallStatisticsInfo", |_| calls(CallDataCommand::Statistics)),
    get("calldata/{agentid}/statisticsEx", "queryCallStatisticsInfoEx", |_| calls(CallDataCommand::StatisticsEx)),
    get("calldata/{agentid}/remotenumbers", "queryRemoteNumbers", |_| calls(CallDataCommand::RemoteNumbers)),
    get("calldata/{agentid}/agentholdnum/{workno}", "queryAgentHoldNum", |i| {
        calls(CallDataCommand::HeldCount { target: i.path_number("workno")? })
    }),
    // Choice: the ids are those of the agent's own calls.
    get("calldata/{agentid}/allcallid", "queryAllCallID", |_| calls(CallDataCommand::Ids)),
    get("calldata/{agentid}/allcallinfo/{workno}", "queryAllCallInfoByAgentWorkNo", |i| {
        calls(CallDataCommand::InfoOf { target: i.path_number("workno")? })
    }),
    get("calldata/{agentid}/allcallinfoinvdn", "queryAllCallInfoOnVdn", |_| calls(CallDataCommand::InfoOfVdn)),
    get("calldata/{agentid}/callRecordInfoList", "queryCallRecordList", |_| calls(CallDataCommand::Records)),
    get("calldata/{agentid}/queryselfcallrecordinfolist", "querySelfCallRecordInfo", |_| calls(CallDataCommand::Records)),
    put("calldata/{agentid}/getcallbusinessdata", "getCallBusinessData", not_simulated),
    put("calldata/{agentid}/setcallbusinessdata", "setCallBusinessData", not_simulated),
    get("calldata/{agentid}/isprocesscall", "isProcessCall", |_| calls(CallDataCommand::IsProcessCall)),
    get("calldata/{agentid}/ivrcallcount/{ivrid}", "queryCallCountByIVRId", |i| {
        calls(CallDataCommand::IvrCount { ivr: i.path_number("ivrid")? })
    }),
    get("calldata/{agentid}/ivrcallinfo/{ivrid}", "queryWaitCallInfoByIVRId", |i| {
        calls(CallDataCommand::IvrWaiting { ivr: i.path_number("ivrid")? })
    }),
    get("calldata/{agentid}/privatecallinfo", "queryPrivateCallInfo", |_| calls(CallDataCommand::Private)),
];

fn calls(command: CallDataCommand) -> Result<Command, ParseError> {
    Ok(Command::CallData(command))
}

/// The text that is in base64.
// Choice: call data are text; base64 of anything but UTF-8 is refused.
fn decoded(text: &str) -> Result<String, ParseError> {
    STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(ParseError)
}
