//! The table of the documented flows, `docs/simulator-flows.md`, checked against the tests that it names and the published contract.

mod sources;
mod table;
mod transcript;

use std::collections::BTreeSet;
use std::fs;

use ccgateway_contract::Contract;
use serde_json::Value;

use sources::{root, text_of};
use table::{Flow, flows};
pub(crate) use transcript::print_events;
use transcript::{has, has_in_order, transcripts};

fn contract() -> Contract {
    Contract::from_json(&fs::read_to_string(root().join("generated/openapi.json")).unwrap()).unwrap()
}

#[test]
fn every_row_names_tests_that_compare_whole_sequences() {
    for flow in flows() {
        assert!(!flow.tests.is_empty(), "no test: {}", flow.what);
        for test in &flow.tests {
            let text = text_of(test).unwrap_or_else(|| panic!("there is no test {test}: {}", flow.what));
            // `events` hands the events out, and a test could look at some of them alone.
            assert!(!text.contains(".events("), "{test} may compare a part of a sequence");
        }
    }
}

#[test]
fn the_agents_of_its_tests_receive_the_events_of_a_row_in_that_order() {
    let flows = flows();
    let tests: BTreeSet<&str> = flows.iter().flat_map(|flow| &flow.tests).map(String::as_str).collect();
    let heard = transcripts(&tests.into_iter().collect::<Vec<_>>());
    for flow in &flows {
        let heard: Vec<_> = flow.tests.iter().filter_map(|test| heard.get(test)).flatten().collect();
        for sequence in &flow.sequences {
            let is_heard = if sequence.is_ordered {
                sequence.events.is_empty() || heard.iter().any(|heard| has_in_order(heard, &sequence.events))
            } else {
                sequence.events.iter().all(|event| heard.iter().any(|heard| has(heard, event)))
            };
            assert!(is_heard, "no agent receives {:?}: {}", sequence.events, flow.what);
            for event in &sequence.not_sent {
                assert!(!heard.iter().any(|heard| has(heard, event)), "{event} is sent after all: {}", flow.what);
                assert!(!flow.notes.is_empty(), "no note says why {event} is not sent: {}", flow.what);
            }
        }
    }
}

#[test]
fn every_row_names_operations_events_and_sources_of_the_contract() {
    let contract = contract();
    let text = contract.document().to_string();
    let operations: BTreeSet<&str> = contract.operations().map(|operation| operation.id).collect();
    let tables: Value = serde_json::from_str(&fs::read_to_string(root().join("generated/tables.json")).unwrap()).unwrap();
    let events: BTreeSet<&str> = tables["events"].as_array().unwrap().iter().map(|event| event["id"].as_str().unwrap()).collect();
    for flow in flows() {
        for operation in &flow.operations {
            assert!(operations.contains(operation.as_str()), "no operation {operation}: {}", flow.what);
        }
        for event in flow.events() {
            assert!(events.contains(event), "no event {event}: {}", flow.what);
        }
        for source in &flow.sources {
            let is_known = source.starts_with("cec_") || source.starts_with("seed ") || source == "client-practice";
            assert!(is_known && text.contains(&format!("\"{source}\"")), "{source} is no source of the contract: {}", flow.what);
        }
    }
}

#[test]
fn everything_that_an_operation_triggers_is_in_a_row_of_it() {
    let (contract, flows) = (contract(), flows());
    for operation in contract.operations() {
        let id = operation.id;
        let rows: Vec<&Flow> = flows.iter().filter(|flow| flow.operations.iter().any(|name| name == id)).collect();
        for event in operation.triggered() {
            assert!(rows.iter().any(|flow| flow.events().any(|known| known == event)), "no row of {id} names {event}");
        }
    }
}
