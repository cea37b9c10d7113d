//! Resource `qualitycontrol`: what inspectors do and ask.

use crate::engine::{AgentQuery, Command, InspectionKind, LibraryCommand, MediaCommand, SupervisionCommand};
use crate::ids::AgentId;
use crate::wire::fields::ParseError;
use crate::wire::input::Input;
use crate::wire::route::{Route, delete, get, not_simulated, post, put};

pub(super) const ROUTES: &[Route] = &[
    post("qualitycontrol/{agentid}/requestwhisperagent", "requestWhisperAgent", |i| {
        Ok(Command::Supervision(SupervisionCommand::RequestWhisperAgent { target: whispered_to(i)? }))
    }),
    post("qualitycontrol/{agentid}/requeststopwhisperagent", "requestStopWhisperAgent", |i| {
        Ok(Command::Supervision(SupervisionCommand::RequestStopWhisperAgent { target: whispered_to(i)? }))
    }),
    post("qualitycontrol/{agentid}/requestswitchinsertwhisperagent", "requestSwitchInsertWhisperAgent", |i| {
        Ok(Command::Supervision(SupervisionCommand::RequestSwitchInsertWhisperAgent { target: whispered_to(i)?, kind: switch_type(i)? }))
    }),
    put("qualitycontrol/{agentid}/addsupervise/{workno}", "addSupervise", |i| {
        Ok(Command::Supervision(SupervisionCommand::AddSupervise { target: i.path_number("workno")? }))
    }),
    put("qualitycontrol/{agentid}/addinsert/{workno}", "addInsert", |i| {
        Ok(Command::Supervision(SupervisionCommand::AddInsert { target: i.path_number("workno")? }))
    }),
    delete("qualitycontrol/{agentid}/{workno}", "stopSuperviseOrInsert", |i| {
        Ok(Command::Supervision(SupervisionCommand::StopSuperviseOrInsert { target: i.path_number("workno")? }))
    }),
    put("qualitycontrol/{agentid}/intercept/{workno}", "intercept", |i| {
        Ok(Command::Supervision(SupervisionCommand::Intercept { target: i.path_number("workno")?, call: i.query.text("callId")? }))
    }),
    put("qualitycontrol/{agentid}/intercept/{workno}/{callid}", "intercept", |i| {
        Ok(Command::Supervision(SupervisionCommand::Intercept {
            target: i.path_number("workno")?,
            call: Some(i.path("callid").to_owned()),
        }))
    }),
    post("qualitycontrol/{agentid}/switch/{workno}", "switchSuperviseOrInsert", |i| {
        Ok(Command::Supervision(SupervisionCommand::SwitchSuperviseOrInsert { target: i.path_number("workno")? }))
    }),
    post("qualitycontrol/{agentid}/forcebusy/{workno}", "forceBusy", |i| {
        Ok(Command::Supervision(SupervisionCommand::ForceBusy { target: i.path_number("workno")? }))
    }),
    post("qualitycontrol/{agentid}/forceidle/{workno}", "forceIdle", |i| {
        Ok(Command::Supervision(SupervisionCommand::ForceIdle { target: i.path_number("workno")? }))
    }),
    post("qualitycontrol/{agentid}/forcerest/{workno}/{anytime}/{anyreason}", "forceRest", |i| {
        Ok(Command::Supervision(SupervisionCommand::ForceRest {
            target: i.path_number("workno")?,
            seconds: i.path_number("anytime")?,
            cause: i.path_number("anyreason")?,
        }))
    }),
    post("qualitycontrol/{agentid}/forcelogout/{workno}", "forceLogOutAgent", |i| {
        Ok(Command::Supervision(SupervisionCommand::ForceLogOutAgent { target: i.path_number("workno")? }))
    }),
    post("qualitycontrol/{agentid}/forcedropcall/{callid}", "forceDropCall", |i| {
        Ok(Command::Supervision(SupervisionCommand::ForceDropCall { call: i.path("callid").to_owned() }))
    }),
    post("qualitycontrol/{agentid}/adjustskill", "adjustSkill", |i| {
        let body = i.body()?;
        // What cannot be read counts as missing, since the page has a code for both.
        Ok(Command::Supervision(SupervisionCommand::AdjustSkill {
            target: body.number("workNo").unwrap_or_default(),
            skills: body.numbers("skills").unwrap_or_default(),
        }))
    }),
    post("qualitycontrol/{agentid}/beginmonitor", "beginMonitor", |i| {
        Ok(Command::Supervision(SupervisionCommand::BeginMonitor { agents: agents(i)? }))
    }),
    post("qualitycontrol/{agentid}/endmonitor", "endMonitor", |i| {
        Ok(Command::Supervision(SupervisionCommand::EndMonitor { agents: agents(i)? }))
    }),
    get("qualitycontrol/{agentid}/allagent", "queryAllMonitoredAgents", |_| Ok(Command::Agents(AgentQuery::Inspectable))),
    post("qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}", "qcSetAgentSelfRecord", |i| {
        Ok(Command::Supervision(SupervisionCommand::SetSelfRecord { agents: agents(i)?, on: Some(i.path("recordflag") == "1") }))
    }),
    post("qualitycontrol/{agentid}/cancelselfrecord", "qcCancelAgentSelfRecord", |i| {
        Ok(Command::Supervision(SupervisionCommand::SetSelfRecord { agents: agents(i)?, on: None }))
    }),
    get("qualitycontrol/{agentid}/queryqctasks", "queryQcTasks", |_| Ok(Command::Supervision(SupervisionCommand::QueryQcTasks))),
    delete("qualitycontrol/{agentid}/deleteqctask", "deleteQcTask", |_| Ok(Command::Supervision(SupervisionCommand::DeleteQcTask))),
    get("qualitycontrol/{agentid}/queryurlinfo", "queryUrlInfo", |_| Ok(Command::Supervision(SupervisionCommand::QueryUrlInfo))),
    get("qualitycontrol/{agentid}/queryvideorecordfile", "queryVideoRecordFile", |_| {
        Ok(Command::Media(MediaCommand::Library(LibraryCommand::Files)))
    }),
    get("qualitycontrol/{agentid}/localrecordpath", "localRecordPath", |i| {
        Ok(Command::Media(MediaCommand::Library(LibraryCommand::LocalPath { file: i.query.text_or_empty("recordId")? })))
    }),
    get("qualitycontrol/{agentid}/recordfile", "recordFile", |i| {
        let (token, path) = (i.query.text_or_empty("token")?, i.query.text_or_empty("localRecordPath")?);
        Ok(Command::Media(MediaCommand::Library(LibraryCommand::Fetch { token, path })))
    }),
    post("qualitycontrol/{agentid}/registerDataToServer", "registerDataToServer", not_simulated),
    post("qualitycontrol/{agentid}/startVideoMonitor", "startVideoMonitor", not_simulated),
    post("qualitycontrol/{agentid}/stopVideoMonitor", "stopVideoMonitor", not_simulated),
    post("qualitycontrol/{agentid}/startVideoOperation", "startVideoOperation", not_simulated),
    post("qualitycontrol/{agentid}/startOrStopVideoPlay", "startOrStopVideoPlay", not_simulated),
    post("qualitycontrol/{agentid}/deleteVideoTask", "deleteVideoTask", not_simulated),
];

/// The agent an inspector whispers to.
// Choice: an id that is not a number counts as an agent that does not exist, and not as a malformed request.
fn whispered_to(input: &Input<'_>) -> Result<Option<AgentId>, ParseError> {
    let text = input.query.text("whisperagentid")?.filter(|text| !text.trim().is_empty());
    Ok(text.map(|text| text.trim().parse().unwrap_or(AgentId(0))))
}

fn switch_type(input: &Input<'_>) -> Result<InspectionKind, ParseError> {
    match input.query.number::<u32>("switchtype")? {
        Some(0) => Ok(InspectionKind::Listen),
        Some(1) => Ok(InspectionKind::Insert),
        Some(2) => Ok(InspectionKind::Whisper),
        _ => Err(ParseError),
    }
}

/// Agent ids in one parameter, separated by semicolons.
// Choice: commas separate them too.
pub(super) fn agents(input: &Input<'_>) -> Result<Vec<AgentId>, ParseError> {
    let list = input.query.text_or_empty("agents")?;
    let ids = list.split([';', ',']).map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| ParseError)).collect()
}
