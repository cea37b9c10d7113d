//! A snapshot of the simulator's answers, as they go out.

use ccgateway::CallId;
use ccgateway::client::types::{AgentStateInfo, CallInfo};
use ccgateway::live::model::Snapshot;
use ccgateway_simulator::engine::{CallDataCommand, Command, Engine, StateCommand};
use ccgateway_simulator::{AgentId, answer_json};
use serde_json::Value;

/// Asks for a snapshot, in the order that `Snapshot` documents. The queue of events is empty afterwards.
pub(super) fn snapshot(engine: &mut Engine, agent: AgentId, guid: &str, now: u64) -> Snapshot {
    let mut ask = |command: Command| -> Value {
        let answer = engine.command(agent, Some(guid), command, now);
        serde_json::from_str(&answer_json(&answer).expect("no file")).expect("JSON")
    };
    let ids: Vec<CallId> =
        serde_json::from_value(ask(Command::CallData(CallDataCommand::IdsOf { target: agent }))["result"].take()).unwrap();
    let details = ids.iter().map(|call| {
        let mut answer = ask(Command::CallData(CallDataCommand::InfoById { call: call.to_string() }));
        serde_json::from_value::<CallInfo>(answer["result"].take()).unwrap()
    });
    let details = details.collect();
    // Without a held call the gateway refuses.
    let held: Vec<CallInfo> = serde_json::from_value(ask(Command::CallData(CallDataCommand::Held))["result"].take()).unwrap_or_default();
    let held = held.into_iter().filter_map(|call| call.call_id).map(|id| CallId::from(id.as_str())).collect();
    let mut synced = ask(Command::State(StateCommand::SyncAgentInfo));
    let state: AgentStateInfo = serde_json::from_value(synced["result"]["agentStateInfo"].take()).unwrap();
    Snapshot::new(state).calls(ids).held(held).details(details)
}
