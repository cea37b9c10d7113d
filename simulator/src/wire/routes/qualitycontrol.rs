//! Resource `qualitycontrol`: what inspectors do and ask.

use crate::engine::{Command, InspectionKind};
use crate::wire::fields::ParseError;
use crate::wire::input::Input;
use crate::wire::route::{Route, acknowledged, delete, get, post, put};

pub(super) const ROUTES: &[Route] = &[
    post("qualitycontrol/{agentid}/requestwhisperagent", "requestWhisperAgent", |i| {
        Ok(Command::RequestWhisperAgent { target: whispered_to(i)? })
    }),
    post("qualitycontrol/{agentid}/requeststopwhisperagent", "requestStopWhisperAgent", |i| {
        Ok(Command::RequestStopWhisperAgent { target: whispered_to(i)? })
    }),
    post("qualitycontrol/{agentid}/requestswitchinsertwhisperagent", "requestSwitchInsertWhisperAgent", |i| {
        Ok(Command::RequestSwitchInsertWhisperAgent { target: whispered_to(i)?, kind: switch_type(i)? })
    }),
    put("qualitycontrol/{agentid}/addsupervise/{workno}", "addSupervise", |i| {
        Ok(Command::AddSupervise { target: i.path_number("workno")? })
    }),
    put("qualitycontrol/{agentid}/addinsert/{workno}", "addInsert", |i| Ok(Command::AddInsert { target: i.path_number("workno")? })),
    delete("qualitycontrol/{agentid}/{workno}", "stopSuperviseOrInsert", |i| {
        Ok(Command::StopSuperviseOrInsert { target: i.path_number("workno")? })
    }),
    put("qualitycontrol/{agentid}/intercept/{workno}", "intercept", |i| {
        Ok(Command::Intercept { target: i.path_number("workno")?, call: None })
    }),
    put("qualitycontrol/{agentid}/intercept/{workno}/{callid}", "intercept", |i| {
        Ok(Command::Intercept { target: i.path_number("workno")?, call: Some(i.path("callid").to_owned()) })
    }),
    post("qualitycontrol/{agentid}/switch/{workno}", "switchSuperviseOrInsert", |i| {
        Ok(Command::SwitchSuperviseOrInsert { target: i.path_number("workno")? })
    }),
    post("qualitycontrol/{agentid}/forcebusy/{workno}", "forceBusy", |i| Ok(Command::ForceBusy { target: i.path_number("workno")? })),
    post("qualitycontrol/{agentid}/forceidle/{workno}", "forceIdle", |i| Ok(Command::ForceIdle { target: i.path_number("workno")? })),
    post("qualitycontrol/{agentid}/forcerest/{workno}/{time}/{reason}", "forceRest", |i| {
        Ok(Command::ForceRest { target: i.path_number("workno")?, seconds: i.path_number("time")?, cause: i.path_number("reason")? })
    }),
    post("qualitycontrol/{agentid}/forcelogout/{workno}", "forceLogOutAgent", |i| {
        Ok(Command::ForceLogOutAgent { target: i.path_number("workno")? })
    }),
    post("qualitycontrol/{agentid}/forcedropcall/{callid}", "forceDropCall", |i| {
        Ok(Command::ForceDropCall { call: i.path("callid").to_owned() })
    }),
    post("qualitycontrol/{agentid}/adjustskill", "adjustSkill", |i| {
        let body = i.body()?;
        // What cannot be read counts as missing, since the page has a code for both.
        Ok(Command::AdjustSkill { target: body.number("workNo").unwrap_or_default(), skills: body.numbers("skills").unwrap_or_default() })
    }),
    post("qualitycontrol/{agentid}/beginmonitor", "beginMonitor", |i| Ok(Command::BeginMonitor { agents: agents(i)? })),
    post("qualitycontrol/{agentid}/endmonitor", "endMonitor", |i| Ok(Command::EndMonitor { agents: agents(i)? })),
    get("qualitycontrol/{agentid}/allagent", "queryAllMonitoredAgents", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}", "qcSetAgentSelfRecord", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/cancelselfrecord", "qcCancelAgentSelfRecord", acknowledged).not_simulated(),
    get("qualitycontrol/{agentid}/queryqctasks", "queryQcTasks", acknowledged).not_simulated(),
    delete("qualitycontrol/{agentid}/deleteqctask", "deleteQcTask", acknowledged).not_simulated(),
    get("qualitycontrol/{agentid}/queryurlinfo", "queryUrlInfo", acknowledged).not_simulated(),
    get("qualitycontrol/{agentid}/queryvideorecordfile", "queryVideoRecordFile", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/registerDataToServer", "registerDataToServer", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/startVideoMonitor", "startVideoMonitor", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/stopVideoMonitor", "stopVideoMonitor", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/startVideoOperation", "startVideoOperation", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/startOrStopVideoPlay", "startOrStopVideoPlay", acknowledged).not_simulated(),
    post("qualitycontrol/{agentid}/deleteVideoTask", "deleteVideoTask", acknowledged).not_simulated(),
];

/// The agent an inspector whispers to.
// Choice: an id that is no number names an agent that does not exist; it is not a malformed request.
fn whispered_to(input: &Input<'_>) -> Result<Option<u32>, ParseError> {
    let text = input.query.text("whisperagentid")?.filter(|text| !text.trim().is_empty());
    Ok(text.map(|text| text.trim().parse().unwrap_or(0)))
}

fn switch_type(input: &Input<'_>) -> Result<InspectionKind, ParseError> {
    match input.query.number("switchtype")? {
        Some(0) => Ok(InspectionKind::Listen),
        Some(1) => Ok(InspectionKind::Insert),
        Some(2) => Ok(InspectionKind::Whisper),
        _ => Err(ParseError),
    }
}

/// Agent ids in one parameter.
// Choice: ids of agents are separated by semicolons, as those of queues are elsewhere, or by commas.
fn agents(input: &Input<'_>) -> Result<Vec<u32>, ParseError> {
    let list = input.query.text_or_empty("agents")?;
    let ids = list.split([';', ',']).map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| ParseError)).collect()
}
