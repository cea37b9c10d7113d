//! Resource `queuedevice`: questions about queues and voice menus.

use crate::engine::{Command, QueueQuery};
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, get, post};

pub(super) const ROUTES: &[Route] = &[
    get("queuedevice/{agentid}/agentvdnskill", "querySkillQueueOnAgentVDN", |_| queues(QueueQuery::OfOwnVdn)),
    get("queuedevice/{agentid}/ivrinfo", "queryIVRInfoOnVdn", |_| queues(QueueQuery::Ivrs)).success(),
    post("queuedevice/{agentid}/queryacdstat", "queryStatInfoOfAcd", |i| {
        queues(QueueQuery::Statistics { skills: Some(i.body()?.numbers("skills")?.unwrap_or_default()) })
    }),
    get("queuedevice/{agentid}/skillwaitnum/{skillid}", "queryQueueLengthBySkillId", |i| {
        queues(QueueQuery::Length { skill: i.path_number("skillid")? })
    })
    .success(),
    get("queuedevice/{agentid}/waitnum", "queryQueueLengthOnAgent", |_| queues(QueueQuery::LengthOnAgent)).success(),
    get("queuedevice/{agentid}/waitnumbyagent", "queryQueueLengthOnAgentSkills", |_| queues(QueueQuery::LengthOnAgentSkills)).success(),
    get("queuedevice/{agentid}/agentskill/{workNo}", "querySkillQueueOnAgent", |i| {
        queues(QueueQuery::OfAgent { target: i.path_number("workNo")? })
    }),
    get("queuedevice/{agentid}/innoinfo", "queryInNoOnVDN", |_| queues(QueueQuery::AccessCodes)),
    // Choice: the body may list queues as that of queryacdstat does; without a list, all queues are meant.
    post("queuedevice/{agentid}/queryskillstat", "querySkillStatWithVdn", |i| {
        queues(QueueQuery::Statistics { skills: i.body()?.numbers("skills")? })
    }),
    get("queuedevice/{agentid}/vdnskill/{vdnid}", "querySkillQueueOnVDN", |i| queues(QueueQuery::OfVdn { vdn: i.path_number("vdnid")? })),
];

fn queues(query: QueueQuery) -> Result<Command, ParseError> {
    Ok(Command::Queues(query))
}
