//! Agents, their groups and their skill queues in answers.

use serde::Serialize;

use super::constants::VOICE;
use crate::engine::{AgentGroup, AgentInfo};
use crate::ids::{AgentId, GroupId, QueueId, VdnId};

/// The monitor of a group that has none.
const NOBODY: AgentId = AgentId(0);

#[derive(Serialize)]
pub(super) struct SkillResult<'a> {
    pub(super) name: &'a str,
    pub(super) id: QueueId,
    pub(super) mediatype: u32,
}

#[derive(Serialize)]
pub(super) struct AgentResult<'a> {
    workno: String,
    name: &'a str,
    /// Texts, as the examples have them; the tables say numbers.
    status: String,
    #[serde(rename = "ctiStatus")]
    cti_status: String,
    groupid: GroupId,
    groupname: Option<&'a str>,
    skilllist: Vec<SkillResult<'a>>,
    mediatype: &'static str,
    vdnid: VdnId,
    phonenumber: &'a str,
    currentstatetime: u64,
    logindate: u64,
    callids: [&'a str; 0],
    #[serde(rename = "inMultimediaConf")]
    in_multimedia_conf: u8,
    #[serde(rename = "currentStateReason")]
    current_state_reason: u8,
}

impl<'a> AgentResult<'a> {
    pub(super) fn new(info: &'a AgentInfo) -> Self {
        Self {
            workno: info.id.to_string(),
            name: &info.name,
            status: (info.state as u8).to_string(),
            cti_status: (info.cti_state as u8).to_string(),
            groupid: info.group.id,
            groupname: info.group.name.as_deref(),
            skilllist: skills(&info.skills),
            mediatype: match (info.signed_in, info.text_chat) {
                (false, _) => "FFF",
                (true, false) => "TFF",
                (true, true) => "TTF",
            },
            vdnid: info.vdn,
            phonenumber: &info.phone,
            currentstatetime: info.state_seconds,
            logindate: info.login_time,
            callids: [],
            in_multimedia_conf: 0,
            current_state_reason: info.reason,
        }
    }
}

pub(super) fn agents(infos: &[AgentInfo]) -> Vec<AgentResult<'_>> {
    infos.iter().map(AgentResult::new).collect()
}

/// An agent in short.
#[derive(Serialize)]
pub(super) struct ShortAgentResult<'a> {
    workno: String,
    name: &'a str,
    status: String,
    #[serde(rename = "ctiStatus")]
    cti_status: String,
    #[serde(rename = "groupName")]
    group_name: Option<&'a str>,
}

impl<'a> From<&'a AgentInfo> for ShortAgentResult<'a> {
    fn from(info: &'a AgentInfo) -> Self {
        Self {
            workno: info.id.to_string(),
            name: &info.name,
            status: (info.state as u8).to_string(),
            cti_status: (info.cti_state as u8).to_string(),
            group_name: info.group.name.as_deref(),
        }
    }
}

/// An agent in the query that leaves skills out. Its state is that of the CTI platform.
#[derive(Serialize)]
pub(super) struct SkilllessAgentResult<'a> {
    workno: String,
    name: &'a str,
    status: String,
    groupid: GroupId,
    groupname: Option<&'a str>,
}

impl<'a> From<&'a AgentInfo> for SkilllessAgentResult<'a> {
    fn from(info: &'a AgentInfo) -> Self {
        Self {
            workno: info.id.to_string(),
            name: &info.name,
            status: (info.cti_state as u8).to_string(),
            groupid: info.group.id,
            groupname: info.group.name.as_deref(),
        }
    }
}

pub(super) fn skills(queues: &[(QueueId, String)]) -> Vec<SkillResult<'_>> {
    queues.iter().map(|(id, name)| SkillResult { name, id: *id, mediatype: VOICE }).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OnlineResult<'a> {
    skill_media_type: u32,
    skill_id: QueueId,
    agent: Vec<AgentResult<'a>>,
}

impl<'a> OnlineResult<'a> {
    pub(super) fn new(queue: QueueId, infos: &'a [AgentInfo]) -> Self {
        Self { skill_media_type: VOICE, skill_id: queue, agent: agents(infos) }
    }
}

#[derive(Serialize)]
pub(super) struct GroupResult<'a> {
    id: GroupId,
    name: &'a str,
    monitorno: AgentId,
    monitorname: &'a str,
}

impl<'a> From<&'a AgentGroup> for GroupResult<'a> {
    fn from(group: &'a AgentGroup) -> Self {
        let (monitorno, monitorname) = group.inspector.as_ref().map_or((NOBODY, ""), |(id, name)| (*id, name.as_str()));
        Self { id: group.id, name: group.name.as_deref().unwrap_or_default(), monitorno, monitorname }
    }
}
