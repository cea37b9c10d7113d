//! Whom the agent can call: the colleagues who are signed in, and the skill queues.

use ccgateway::Session;
use ccgateway::wire::{LenientInteger, LenientText};
use serde_json::{Value, json};

use super::outcome::Outcome;

/// The colleagues and the skill queues.
pub(super) async fn directory(session: &Session) -> Result<Outcome, Outcome> {
    let agents = session.agent_group().query_all_logged_in_agent_info_on_vdn().await?;
    let queues = session.queue_and_device().query_skill_queue_on_agent_vdn().await?;
    let own = session.agent().to_string();
    let agents = agents.iter().filter_map(|agent| {
        let id = agent.work_no.as_ref().and_then(LenientText::get).filter(|id| *id != own)?;
        let name = agent.name.as_ref().and_then(LenientText::get);
        Some(json!({ "id": id.parse::<u32>().ok()?, "name": name, "state": agent.status }))
    });
    let queues = queues.iter().filter_map(|queue| {
        let id = queue.id.as_ref().and_then(LenientInteger::get)?;
        Some(json!({ "id": id, "name": queue.name }))
    });
    let mut outcome = Outcome::done("The directory is loaded.");
    outcome.data.insert("agents".to_owned(), agents.collect::<Vec<Value>>().into());
    outcome.data.insert("queues".to_owned(), queues.collect::<Vec<Value>>().into());
    Ok(outcome)
}
