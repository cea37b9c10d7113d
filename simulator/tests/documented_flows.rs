//! The table of the documented flows, `docs/emulator-flows.md`, held to the tests that it names and to the published contract.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const COLUMNS: [&str; 6] = ["what happens", "operations", "events", "sources", "tests", "notes"];

/// One documented flow.
struct Flow {
    what: String,
    operations: Vec<String>,
    events: String,
    sources: Vec<String>,
    tests: Vec<String>,
    notes: String,
}

impl Flow {
    /// The events that it names, and whether the emulator sends them: those in parentheses it does not send.
    fn events(&self) -> impl Iterator<Item = (&str, bool)> {
        let words = self.events.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':'));
        words.filter(|word| word.contains('_')).map(|word| (word.trim_matches(['(', ')']), !word.ends_with(')')))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The rows of all tables of the page.
fn flows() -> Vec<Flow> {
    let page = fs::read_to_string(root().join("docs/emulator-flows.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.trim().strip_prefix('|')?.strip_suffix('|'));
    let rows = rows.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>());
    let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    let flow = |row: Vec<&str>| {
        let [what, operations, events, sources, tests, notes] = row[..] else { panic!("a row has other columns: {row:?}") };
        let is_head = [what, operations, events, sources, tests, notes] == COLUMNS || what.starts_with("---");
        (!is_head).then(|| Flow {
            what: what.to_owned(),
            operations: quoted(operations),
            events: events.to_owned(),
            sources: sources.split(", ").map(str::to_owned).collect(),
            tests: quoted(tests),
            notes: notes.to_owned(),
        })
    };
    rows.filter_map(flow).collect()
}

fn contract() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("generated/openapi.json")).unwrap()).unwrap()
}

/// The operations of the contract by their ids.
fn operations(contract: &Value) -> BTreeMap<&str, &Value> {
    let paths = contract["paths"].as_object().unwrap().values();
    let operations = paths.flat_map(|methods| methods.as_object().unwrap().values());
    operations.filter_map(|operation| Some((operation["operationId"].as_str()?, operation))).collect()
}

/// The events that an operation triggers.
fn triggered(operation: &Value) -> impl Iterator<Item = &str> {
    let triggers = operation["x-triggers"].as_array().into_iter().flatten();
    triggers.flat_map(|trigger| trigger["events"].as_array().unwrap()).map(|event| event.as_str().unwrap())
}

/// A module of `tests/flows`: the text of each test, and what its tests share.
struct Module {
    tests: BTreeMap<String, String>,
    shared: String,
}

fn module(name: &str) -> Option<Module> {
    let text = fs::read_to_string(root().join("simulator/tests/flows").join(format!("{name}.rs"))).ok()?;
    let mut module = Module { tests: BTreeMap::new(), shared: String::new() };
    for (place, item) in text.split("#[test]\nfn ").enumerate() {
        // What stands at the margin after the brace that ends a test is shared again.
        let (item, rest) = if place == 0 { ("", item) } else { item.split_once("\n}\n").unwrap() };
        module.shared += rest;
        if let Some((test, body)) = item.split_once("()") {
            module.tests.insert(test.to_owned(), body.to_owned());
        }
    }
    Some(module)
}

/// An event as the tests write it: the gateway's name without its group, underscores, and `Success`.
fn notation(event: &str) -> String {
    let special = match event {
        "AgentConf_Ringing" => "ConfRinging",
        "AgentConf_ParticipantChanged" => "Participant",
        "AgentEvent_Preview_CallOut" => "Preview",
        "QC_AgentState_Notify" => "QcAgentState",
        "AgentMediaEvent_StartRecordScreen_Succ" => "StartRecordScreen { ok: true }",
        "AgentMediaEvent_StartRecordScreen_Fail" => "StartRecordScreen { ok: false }",
        "AgentMediaEvent_StopRecordScreen_Succ" => "StopRecordScreen { ok: true }",
        "AgentMediaEvent_StopRecordScreen_Fail" => "StopRecordScreen { ok: false }",
        _ => "",
    };
    let (group, name) = event.split_once('_').unwrap();
    let chat = if group == "AgentChat" { "Chat" } else { "" };
    if special.is_empty() { chat.to_owned() + &name.replace("_Success", "").replace('_', "") } else { special.to_owned() }
}

/// Whether a test looks for an event: its notation begins a text, alone or with what the event carries.
fn looks_for(text: &str, event: &str) -> bool {
    let wanted = format!("\"{}", notation(event));
    let mut found = text.match_indices(&wanted).map(|(at, _)| &text[at + wanted.len()..]);
    found.any(|rest| rest.starts_with(['"', ' ']))
}

#[test]
fn every_row_names_tests_that_look_for_its_events() {
    for flow in flows() {
        assert!(!flow.tests.is_empty(), "no test: {}", flow.what);
        let mut text = String::new();
        for test in &flow.tests {
            let (name, test) = test.split_once("::").unwrap();
            let module = module(name).unwrap_or_else(|| panic!("no module {name}: {}", flow.what));
            text += module.tests.get(test).unwrap_or_else(|| panic!("no test {name}::{test}: {}", flow.what));
            text += &module.shared;
        }
        for (event, is_sent) in flow.events() {
            assert!(!is_sent || looks_for(&text, event), "no test looks for {event}: {}", flow.what);
            assert!(is_sent || !flow.notes.is_empty(), "no note says why {event} is not sent: {}", flow.what);
        }
    }
}

#[test]
fn every_named_test_compares_whole_sequences() {
    for flow in flows() {
        for test in &flow.tests {
            let (name, test) = test.split_once("::").unwrap();
            let body = &module(name).unwrap().tests[test];
            // `events` hands the events out, and a test could look at some of them alone.
            assert!(!body.contains(".events("), "{name}::{test} may compare a part of a sequence");
        }
    }
}

#[test]
fn every_row_names_operations_events_and_sources_of_the_contract() {
    let contract = contract();
    let text = contract.to_string();
    let operations = operations(&contract);
    let tables: Value = serde_json::from_str(&fs::read_to_string(root().join("generated/tables.json")).unwrap()).unwrap();
    let events: BTreeSet<&str> = tables["events"].as_array().unwrap().iter().map(|event| event["id"].as_str().unwrap()).collect();
    for flow in flows() {
        for operation in &flow.operations {
            assert!(operations.contains_key(operation.as_str()), "no operation {operation}: {}", flow.what);
        }
        for (event, _) in flow.events() {
            assert!(events.contains(event), "no event {event}: {}", flow.what);
        }
        for source in &flow.sources {
            let is_known = source.starts_with("cec_") || source.starts_with("seed ");
            assert!(is_known && text.contains(&format!("\"{source}\"")), "{source} is no source of the contract: {}", flow.what);
        }
    }
}

#[test]
fn everything_that_an_operation_triggers_is_in_a_row_of_it() {
    let (contract, flows) = (contract(), flows());
    for (id, operation) in operations(&contract) {
        let rows: Vec<&Flow> = flows.iter().filter(|flow| flow.operations.iter().any(|name| name == id)).collect();
        for event in triggered(operation) {
            let is_told = rows.iter().any(|flow| flow.events().any(|(told, _)| told == event));
            assert!(is_told, "no row of {id} names {event}");
        }
    }
}

#[test]
fn a_row_is_read_with_the_events_that_are_not_sent() {
    let flow = Flow {
        what: String::new(),
        operations: vec![],
        events: "agent: AgentEvent_Hold, then AgentState_Ready; helper: (AgentEvent_Talking)".into(),
        sources: vec![],
        tests: vec![],
        notes: String::new(),
    };
    let events: Vec<_> = flow.events().collect();
    assert_eq!(events, [("AgentEvent_Hold", true), ("AgentState_Ready", true), ("AgentEvent_Talking", false)]);
}

#[test]
fn an_event_is_looked_for_by_its_whole_notation() {
    assert!(looks_for(r#"["Play", "x"]"#, "AgentMediaEvent_Play"));
    assert!(!looks_for(r#"["PlaySucc"]"#, "AgentMediaEvent_Play"));
    assert!(looks_for(r#"["SetNotReady 3"]"#, "AgentState_SetNotReady_Success"));
    assert!(!looks_for(r#"["CancelNotReady"]"#, "AgentState_SetNotReady_Success"));
}
