//! What inspectors ask for beside listening, inserting and whispering.

use super::fields::Unreadable;
use super::request::{Input, Route};
use super::voice::{NOT_EMULATED, acknowledged};
use crate::engine::{Command, SupervisionCommand};

pub(super) const ROUTES: &[Route] = &[
    Route(
        "PUT",
        "qualitycontrol/{agentid}/intercept/{workno}",
        "intercept",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::Intercept { target: i.path_number("workno")?, call: None }))),
    ),
    Route(
        "PUT",
        "qualitycontrol/{agentid}/intercept/{workno}/{callid}",
        "intercept",
        "",
        Some(|i| {
            Ok(Command::Supervision(SupervisionCommand::Intercept {
                target: i.path_number("workno")?,
                call: Some(i.path("callid").to_owned()),
            }))
        }),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/switch/{workno}",
        "switchSuperviseOrInsert",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::SwitchSuperviseOrInsert { target: i.path_number("workno")? }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/forcebusy/{workno}",
        "forceBusy",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::ForceBusy { target: i.path_number("workno")? }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/forceidle/{workno}",
        "forceIdle",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::ForceIdle { target: i.path_number("workno")? }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/forcerest/{workno}/{time}/{reason}",
        "forceRest",
        "",
        Some(|i| {
            Ok(Command::Supervision(SupervisionCommand::ForceRest {
                target: i.path_number("workno")?,
                seconds: i.path_number("time")?,
                cause: i.path_number("reason")?,
            }))
        }),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/forcelogout/{workno}",
        "forceLogOutAgent",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::ForceLogOutAgent { target: i.path_number("workno")? }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/forcedropcall/{callid}",
        "forceDropCall",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::ForceDropCall { call: i.path("callid").to_owned() }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/adjustskill",
        "adjustSkill",
        "",
        Some(|i| {
            let body = i.body()?;
            // What cannot be read counts as missing, since the page has a code for both.
            Ok(Command::Supervision(SupervisionCommand::AdjustSkill {
                target: body.number("workNo").unwrap_or_default(),
                skills: body.numbers("skills").unwrap_or_default(),
            }))
        }),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/beginmonitor",
        "beginMonitor",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::BeginMonitor { agents: agents(i)? }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/endmonitor",
        "endMonitor",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::EndMonitor { agents: agents(i)? }))),
    ),
    Route("GET", "qualitycontrol/{agentid}/allagent", "queryAllMonitoredAgents", NOT_EMULATED, Some(acknowledged)),
    Route(
        "POST",
        "qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}",
        "qcSetAgentSelfRecord",
        NOT_EMULATED,
        Some(acknowledged),
    ),
    Route("POST", "qualitycontrol/{agentid}/cancelselfrecord", "qcCancelAgentSelfRecord", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "qualitycontrol/{agentid}/queryqctasks", "queryQcTasks", NOT_EMULATED, Some(acknowledged)),
    Route("DELETE", "qualitycontrol/{agentid}/deleteqctask", "deleteQcTask", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "qualitycontrol/{agentid}/queryurlinfo", "queryUrlInfo", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "qualitycontrol/{agentid}/queryvideorecordfile", "queryVideoRecordFile", NOT_EMULATED, Some(acknowledged)),
    Route("POST", "qualitycontrol/{agentid}/registerDataToServer", "registerDataToServer", NOT_EMULATED, Some(acknowledged)),
    Route("POST", "qualitycontrol/{agentid}/startVideoMonitor", "startVideoMonitor", NOT_EMULATED, Some(acknowledged)),
    Route("POST", "qualitycontrol/{agentid}/stopVideoMonitor", "stopVideoMonitor", NOT_EMULATED, Some(acknowledged)),
    Route("POST", "qualitycontrol/{agentid}/startVideoOperation", "startVideoOperation", NOT_EMULATED, Some(acknowledged)),
    Route("POST", "qualitycontrol/{agentid}/startOrStopVideoPlay", "startOrStopVideoPlay", NOT_EMULATED, Some(acknowledged)),
    Route("POST", "qualitycontrol/{agentid}/deleteVideoTask", "deleteVideoTask", NOT_EMULATED, Some(acknowledged)),
];

/// Agent ids in one parameter.
// Choice: ids of agents are separated by semicolons, as those of queues are elsewhere, or by commas.
fn agents(input: &Input<'_>) -> Result<Vec<u32>, Unreadable> {
    let list = input.query.text_or_empty("agents")?;
    let ids = list.split([';', ',']).map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| Unreadable)).collect()
}
