//! Resource `config`: operations of administrators of a VDN.

use super::config::{id_or_null, ids, needed};
use crate::config::agent::SkillWeight;
use crate::engine::{CalledRoute, NewAgent, QueueChange, SkillGroupMember, UapUser, VdnChange, VdnCommand};
use crate::ids::QueueId;
use crate::wire::codes::{self, VDN_NUMBERS};
use crate::wire::fields::{Fields, ParseError};
use crate::wire::input::Input;
use crate::wire::route::{Route, configure};

/// How long the lists of ids may be that the pages limit in characters.
const SHORT_LIST: usize = 500;
/// No page limits the others.
const LIST_MAX: usize = 30_000;

pub(super) const ROUTES: &[Route] = &[
    configure("POST", "config/vdn/agents", "addAgent", |i| {
        Ok(VdnCommand::AddAgent { id: id_or_null(i, "agentId")?, agent: Box::new(new_agent(i.body()?)?) }.into())
    })
    .success(),
    configure("GET", "config/vdn/agents", "queryAgent", |i| Ok(VdnCommand::QueryAgents { agents: ids(i, "agentIdSet", LIST_MAX)? }.into()))
        .success(),
    configure("DELETE", "config/vdn/agents", "deleteAgent", |i| Ok(VdnCommand::DeleteAgent { id: i.query.number("agentId")? }.into()))
        .success(),
    configure("POST", "config/vdn/userclass", "addUserClass", |i| {
        let body = i.body()?;
        let (name, rights) = (body.text_or_empty("name")?, body.numbers("roles")?.unwrap_or_default());
        Ok(VdnCommand::AddRole { id: id_or_null(i, "userClassId")?, name, rights }.into())
    })
    .success(),
    configure("PUT", "config/vdn/userclass", "modifyUserClass", |i| {
        let body = i.body()?;
        let (name, rights) = (body.text("name")?, body.numbers("roles")?);
        Ok(VdnCommand::ModifyRole { id: i.query.number("userClassId")?, name, rights }.into())
    })
    .success(),
    configure("GET", "config/vdn/userclass", "queryUserClass", |i| {
        Ok(VdnCommand::QueryRoles { ids: ids(i, "userClassIdSet", SHORT_LIST)? }.into())
    })
    .success(),
    configure("POST", "config/vdn/skill", "addSkillQueue", |i| {
        Ok(VdnCommand::AddQueue { id: id_or_null(i, "skillId")?, queue: Box::new(queue(i.body()?)?) }.into())
    })
    .success(),
    configure("PUT", "config/vdn/skill", "modifySkillQueue", |i| {
        Ok(VdnCommand::ModifyQueue { id: i.query.number("skillId")?, queue: Box::new(queue(i.body()?)?) }.into())
    })
    .success(),
    configure("DELETE", "config/vdn/skill", "deleteSkillQueue", |i| Ok(VdnCommand::DeleteQueue { id: i.query.number("skillId")? }.into()))
        .success(),
    configure(
        "GET",
        "config/vdn/calledroute",
        "queryCallInfo",
        |i| Ok(VdnCommand::QueryRoutes { ids: ids(i, "dnId", SHORT_LIST)? }.into()),
    )
    .success(),
    configure("POST", "config/vdn/calledroute", "addCallInfo", |i| {
        let body = i.body()?;
        let route = CalledRoute {
            access_code: body.text_or_empty("accesscode")?,
            subcode: body.text_or_empty("subcode")?,
            target: codes::route_target(needed(body, "devicetype")?, needed(body, "deviceId")?)?,
        };
        Ok(VdnCommand::AddRoute { id: i.query.number("dnId")?, route }.into())
    })
    .success(),
    configure("DELETE", "config/vdn/calledroute", "deleteCallInfo", |i| Ok(VdnCommand::DeleteRoute { id: i.query.number("dnId")? }.into()))
        .success(),
    configure("POST", "config/vdn/skillGroup", "addSkillGroup", |i| {
        let (name, members) = (i.body()?.text_or_empty("skillGroupName")?, members(i)?.unwrap_or_default());
        Ok(VdnCommand::AddSkillGroup { id: id_or_null(i, "skillGroupId")?, name, members }.into())
    })
    .success(),
    configure("PUT", "config/vdn/skillGroup", "modifySkillGroup", |i| {
        let (name, members) = (i.body()?.text("skillGroupName")?, members(i)?);
        Ok(VdnCommand::ModifySkillGroup { id: id_or_null(i, "skillGroupId")?, name, members }.into())
    })
    .success(),
    configure("GET", "config/vdn/skillGroup", "querySkillGroups", |i| {
        Ok(VdnCommand::QuerySkillGroups { ids: ids(i, "skillGroupIds", LIST_MAX)? }.into())
    })
    .success(),
    configure("DELETE", "config/vdn/skillGroup", "deleteSkillGroup", |i| {
        Ok(VdnCommand::DeleteSkillGroup { id: i.query.number("skillGroupId")? }.into())
    })
    .success(),
    configure("GET", "config/vdn/vdn", "queryVdnInfo", |_| Ok(VdnCommand::QueryVdn.into())).success(),
    configure("PUT", "config/vdn/vdn", "modifyVdnInfo", |i| Ok(VdnCommand::ModifyVdn(Box::new(vdn_change(i.body()?)?)).into())).success(),
    configure("PUT", "config/vdn/uap/user", "modifyUapAgent", |i| {
        let body = i.body()?;
        let user = UapUser {
            uap: i.query.number("uapId")?,
            number: body.text_or_empty("phoneNum")?,
            passwords: [body.text("password")?, body.text("confirmPass")?],
            authentication: body.text("authFlag")?,
            algorithms: [body.text("uapAlgorithmType")?, body.text("uapLocalAlgorithmType")?],
        };
        Ok(VdnCommand::ModifyUapUser(Box::new(user)).into())
    })
    .success(),
];

/// The queues of a skill group; `None` when there is no list.
fn members(input: &Input<'_>) -> Result<Option<Vec<SkillGroupMember>>, ParseError> {
    let body = input.body()?;
    let member = |fields: &Fields| {
        Ok(SkillGroupMember {
            queue: needed(fields, "skillId")?,
            queue_weight: needed(fields, "skillPower")?,
            agent_weight: needed(fields, "agentPower")?,
        })
    };
    let list = body.has("skills").then(|| body.objects("skills")).transpose()?;
    list.map(|list| list.iter().map(member).collect()).transpose()
}

fn new_agent(body: &Fields) -> Result<NewAgent, ParseError> {
    Ok(NewAgent {
        name: body.text_or_empty("name")?,
        full_name: body.text_or_empty("fullName")?,
        password: body.text_or_empty("agentPwd")?,
        role: body.number("userClassId")?,
        recognises_speech: body.number("asrInd")?,
        chats: body.number("socialChatNum")?,
        dual_channel: body.number("enableDualChannelRec")?,
        skills: skills(body)?,
    })
}

/// The skills of a new agent: queues, bare or with weights.
fn skills(body: &Fields) -> Result<Vec<(QueueId, SkillWeight)>, ParseError> {
    if let Ok(queues) = body.numbers("skills") {
        return Ok(queues.unwrap_or_default().into_iter().map(|queue| (queue, SkillWeight::default())).collect());
    }
    let skill = |fields: &Fields| {
        let [queue, agent] = [fields.number("skillPower")?.unwrap_or(1), fields.number("agentPower")?.unwrap_or(1)];
        Ok((needed(fields, "skillId")?, SkillWeight::new(queue, agent)))
    };
    body.objects("skills")?.iter().map(skill).collect()
}

fn queue(body: &Fields) -> Result<QueueChange, ParseError> {
    let parameters = body.object("skillParameter")?.unwrap_or_default();
    Ok(QueueChange {
        name: body.text("name")?,
        medium: body.number("mediaTypeId")?,
        description: body.text("description")?,
        wrap_up_seconds: parameters.number("maxAgentWrapupTime")?,
        size_rule: parameters.number("calcOfMaxCallNum")?,
        size: parameters.number("maxCallNum")?,
    })
}

/// The values of a VDN, in its two parts.
pub(super) fn vdn_change(body: &Fields) -> Result<VdnChange, ParseError> {
    let (setup, info) = (body.object("vdnSetup")?.unwrap_or_default(), body.object("vdnInfo")?.unwrap_or_default());
    let mut change = VdnChange {
        name: setup.text("vdnName")?.or(info.text("vdnName")?),
        access_codes: setup.texts("accessCodes")?,
        administrator: setup.number("administratorWorkNo")?,
        administrator_password: setup.text("administratorPassword")?,
        password: body.text("vdnAuthPwd")?,
        ivrs: setup.numbers("ivrIds")?,
        queue_cancel_key: info.text("queueCancelKey")?,
        ..VdnChange::default()
    };
    for (number, is_setup, name) in VDN_NUMBERS {
        let part = if *is_setup { &setup } else { &info };
        if let Some(value) = part.number(name)? {
            change.numbers.insert(*number, value);
        }
    }
    Ok(change)
}
