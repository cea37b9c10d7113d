//! Lists of operations and events.

use std::process::ExitCode;

use anyhow::Result;
use ccgateway_contract::Operation;
use clap::Args;
use serde_json::json;

use crate::contract::CONTRACT;
use crate::exit::{Exit, Failure};
use crate::print::{self, BOLD, DIM, PLAIN, columns, count, first_sentence, shortened};

#[derive(Debug, Args)]
pub(crate) struct ListArguments {
    /// Only those with this word in their name, path or description; case does not matter
    #[arg(value_name = "WORD")]
    word: Option<String>,
    /// Print one JSON object per line
    #[arg(long)]
    json: bool,
}

pub(crate) fn list_operations(arguments: &ListArguments) -> Result<ExitCode> {
    let mut found = CONTRACT.all_operations();
    found.retain(|operation| {
        has(arguments, &[operation.id, operation.method_name, &operation.route(), operation.summary(), operation.description()])
    });
    if arguments.json {
        for operation in &found {
            print::print_json(&json!({
                "name": operation.name(),
                "id": operation.id,
                "method_name": operation.method_name,
                "http_method": operation.http_method,
                "path": operation.path,
                "summary": operation.summary(),
                "effect": operation.effect(),
                "evidence": operation.evidence(),
                "sent_by_gateway": operation.callback,
            }))?;
        }
    } else {
        let row = |operation: &Operation<'_>| {
            [operation.name().to_owned(), operation.http_method.to_owned(), operation.path.to_owned(), operation.summary().to_owned()]
        };
        let rows: Vec<_> = found.iter().map(row).collect();
        print::print(&columns(&rows, [BOLD, DIM, PLAIN, DIM], ""))?;
    }
    outcome(arguments, found.len(), "operation")
}

pub(crate) fn list_events(arguments: &ListArguments) -> Result<ExitCode> {
    let found: Vec<_> = CONTRACT.events().filter(|event| has(arguments, &[event.id, event.description()])).collect();
    if arguments.json {
        for event in &found {
            print::print_json(&json!({
                "name": event.id,
                "summary": first_sentence(event.description()),
                "evidence": event.evidence(),
            }))?;
        }
    } else {
        let rows: Vec<_> = found.iter().map(|event| [event.id.to_owned(), shortened(event.description(), 100)]).collect();
        print::print(&columns(&rows, [BOLD, DIM], ""))?;
    }
    outcome(arguments, found.len(), "event")
}

fn has(arguments: &ListArguments, texts: &[&str]) -> bool {
    let Some(word) = &arguments.word else { return true };
    let word = word.to_lowercase();
    texts.iter().any(|text| text.to_lowercase().contains(&word))
}

/// The count goes to standard error, so that lists can be piped.
fn outcome(arguments: &ListArguments, found: usize, noun: &str) -> Result<ExitCode> {
    match &arguments.word {
        Some(word) if found == 0 => Err(Failure::of(Exit::Failed, format!("no {noun} has `{word}` in its name, path or description"))),
        _ => {
            if !arguments.json {
                print::note(&format!("{DIM}{}{DIM:#}", count(found, noun)));
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The names of operations, events and tables with a word in them.
pub(super) fn names_with(word: &str) -> Vec<&'static str> {
    let word = word.to_lowercase();
    let names = CONTRACT.all_operations().into_iter().map(|operation| operation.name()).chain(CONTRACT.events().map(|event| event.id));
    names.chain(CONTRACT.tables().map(|table| table.name)).filter(|name| name.to_lowercase().contains(&word)).collect()
}
