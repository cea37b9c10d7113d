//! Resource `config`: operations of system administrators.

use super::config::{id_or_null, ids, needed};
use super::config_vdn::vdn_change;
use crate::config::release::Release;
use crate::engine::{AccessCodeChange, IvrServerChange, NodePolicy, StatusTask, SystemCommand, VdnGroup};
use crate::wire::fields::{Fields, ParseError};
use crate::wire::input::Input;
use crate::wire::route::{Route, configure};

/// No page limits these lists of ids in characters.
const LIST_MAX: usize = 30_000;

pub(super) const ROUTES: &[Route] = &[
    configure("POST", "config/sys/agentstatus/register", "registerAgentStatus", |i| {
        Ok(SystemCommand::RegisterAgentStatus(Box::new(status_task(i.body()?)?)).into())
    })
    .success()
    .since(Release::R25_100),
    configure("POST", "config/sys/agentstatus/modify", "modifyAgentStatus", |i| {
        Ok(SystemCommand::ModifyAgentStatus(Box::new(status_task(i.body()?)?)).into())
    })
    .success(),
    configure("POST", "config/sys/agentstatus/unregister", "unregisterAgentStatus", |i| {
        Ok(SystemCommand::UnregisterAgentStatus { id: i.query.number("id")? }.into())
    })
    .success(),
    configure("GET", "config/sys/nodepolicy", "queryNodePolicy", |_| Ok(SystemCommand::QueryNodePolicy.into())).success(),
    configure("PUT", "config/sys/nodepolicy", "modifyNodePolicy", |i| {
        let policies = Fields::from_list(i.raw_body, "list")?.objects("list")?;
        let policy = |fields: &Fields| {
            Ok(NodePolicy { vdn: needed(fields, "vdnId")?, node: needed(fields, "nodeId")?, power: needed(fields, "nodePower")? })
        };
        Ok(SystemCommand::ModifyNodePolicy(policies.iter().map(policy).collect::<Result<_, _>>()?).into())
    })
    .success(),
    configure("POST", "config/sys/vdngroup", "addVdnGroup", |i| {
        Ok(SystemCommand::AddVdnGroup { id: id_or_null(i, "vdnGroupId")?, group: Box::new(vdn_group(i)?) }.into())
    })
    .success(),
    configure("PUT", "config/sys/vdngroup", "modifyVdnGroup", |i| {
        Ok(SystemCommand::ModifyVdnGroup { id: i.query.number("vdnGroupId")?, group: Box::new(vdn_group(i)?) }.into())
    })
    .success(),
    configure("GET", "config/sys/vdngroup", "queryVdnGroup", |i| {
        Ok(SystemCommand::QueryVdnGroups { ids: ids(i, "ids", LIST_MAX)?, parent: id_or_null(i, "parentId")? }.into())
    })
    .success(),
    configure("POST", "config/sys/accesscode", "addAccessCode", |i| {
        Ok(SystemCommand::AddAccessCode { id: id_or_null(i, "acId")?, code: access_code(i.body()?)? }.into())
    })
    .success(),
    configure("PUT", "config/sys/accesscode", "modifyAccessCode", |i| {
        Ok(SystemCommand::ModifyAccessCode { id: i.query.number("acId")?, code: access_code(i.body()?)? }.into())
    })
    .success(),
    configure("GET", "config/sys/accesscode", "queryAccessCode", |i| {
        Ok(SystemCommand::QueryAccessCodes { ids: ids(i, "ids", LIST_MAX)? }.into())
    })
    .success(),
    configure("DELETE", "config/sys/accesscode", "deleteAccessCode", |i| {
        Ok(SystemCommand::DeleteAccessCode { id: i.query.number("acId")? }.into())
    })
    .success(),
    configure("POST", "config/sys/ivr", "addIVR", |i| {
        Ok(SystemCommand::AddIvrServer { id: id_or_null(i, "ivrId")?, server: ivr_server(i.body()?)? }.into())
    })
    .success(),
    configure("PUT", "config/sys/ivr", "modifyIVR", |i| {
        Ok(SystemCommand::ModifyIvrServer { id: i.query.number("ivrId")?, server: ivr_server(i.body()?)? }.into())
    })
    .success(),
    configure("GET", "config/sys/ivr", "queryIVR", |i| Ok(SystemCommand::QueryIvrServers { ids: ids(i, "ids", LIST_MAX)? }.into()))
        .success(),
    configure("POST", "config/sys/vdn", "addVdn", |i| {
        let (id, group) = (id_or_null(i, "vdnId")?, id_or_null(i, "vdnGroupId")?);
        Ok(SystemCommand::AddVdn { id, group, vdn: Box::new(vdn_change(i.body()?)?) }.into())
    })
    .success(),
    configure("GET", "config/sys/vdn", "queryVdn", |i| Ok(SystemCommand::QueryVdns { ids: ids(i, "ids", LIST_MAX)? }.into())).success(),
    configure("DELETE", "config/sys/vdn", "deleteVdn", |i| {
        let (id, group) = (i.query.number("vdnId")?, id_or_null(i, "vdnGroupId")?);
        Ok(SystemCommand::DeleteVdn { id, name: i.query.text("vdnName")?, group }.into())
    })
    .success(),
];

fn status_task(body: &Fields) -> Result<StatusTask, ParseError> {
    Ok(StatusTask {
        id: body.number("id")?,
        description: body.text_or_empty("channelDesc")?,
        callback_url: body.text_or_empty("callbackUrl")?,
        recovery_callback_url: body.text_or_empty("drCallbackUrl")?,
        auth_url: body.text_or_empty("authUrl")?,
        recovery_auth_url: body.text_or_empty("drAuthUrl")?,
        credentials: [body.text("authUserName")?, body.text("authPassWord")?],
        recovery_credentials: [body.text("drAuthUserName")?, body.text("drAuthPassWord")?],
        push_timeout: body.number("pushTimeout")?,
        token_minutes: body.number("tokenRefreshMinutes")?,
    })
}

// Choice: the fields may also stand in an object of the name that the table has for the body.
fn vdn_group(input: &Input<'_>) -> Result<VdnGroup, ParseError> {
    let wrapped = input.body()?.object("VdnGroupParam")?;
    let body = wrapped.as_ref().unwrap_or(input.body()?);
    Ok(VdnGroup {
        parent: body.number("parentId")?,
        name: body.text_or_empty("groupName")?,
        admin_name: body.text_or_empty("adminName")?,
        admin_work_number: body.number("adminWorkNo")?,
        admin_password: body.text_or_empty("adminPassword")?,
        agents: body.number("allowedAgentNum")?,
        video_agents: body.number("allowedVideoAgentNum")?,
        pstn_calls: body.number("allowedPstnCallNum")?,
        web_calls: body.number("allowedWebCallNum")?,
        outbound_calls: body.number("allowedOutBoundCallNum")?,
    })
}

fn access_code(body: &Fields) -> Result<AccessCodeChange, ParseError> {
    Ok(AccessCodeChange { code: body.text("accessCode")?, description: body.text("codeDescription")?, medium: body.number("mediatypeId")? })
}

// Choice: both spellings of the time between checks are read, whichever page the operation is on.
fn ivr_server(body: &Fields) -> Result<IvrServerChange, ParseError> {
    Ok(IvrServerChange {
        address: body.text("serverIp")?,
        calls: body.number("maxCallNum")?,
        check_seconds: body.number("checkTime")?.or(body.number("checktime")?),
    })
}
