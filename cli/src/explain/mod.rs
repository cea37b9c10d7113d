//! `ccgw operations`, `ccgw events`, `ccgw explain`: the contract at the command line.

mod codes;
mod event;
mod explained;
mod lists;
mod operation;
mod schema;

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use self::explained::Explained;
use self::lists::ListArguments;
use crate::contract::{CONTRACT, find_operation};
use crate::exit::{Exit, Failure};
use crate::print;

pub(crate) use lists::{list_events, list_operations};

/// List the operations of the contract
#[derive(Debug, Args)]
pub(crate) struct OperationsArguments {
    #[command(flatten)]
    pub(crate) list: ListArguments,
}

/// List the events of the contract
#[derive(Debug, Args)]
pub(crate) struct EventsArguments {
    #[command(flatten)]
    pub(crate) list: ListArguments,
}

/// Explain a code, an operation or an event
///
/// Takes a return code (100-006, or its name), a code of a table (call_feature 51), a code that any table may have (51), a whole
/// table (call_feature), an operation (innerHelp, inner_help, 'POST /voicecall/1001/innerhelp'), or an event (AgentEvent_Talking).
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// What to explain
    #[arg(value_name = "CODE|TABLE [CODE]|OPERATION|EVENT", required = true, num_args = 1..=2)]
    what: Vec<String>,
    /// Print one JSON object per line, one for each thing of that name; operations and events as they are in the contract
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let explained = match arguments.what.as_slice() {
        [table, code] if CONTRACT.table(table).is_some() => codes::of_table(table, code)?,
        what => anything(&what.join(" "))?,
    };
    for (index, Explained { text, json }) in explained.into_iter().enumerate() {
        if arguments.json {
            print::print_json(&json)?;
        } else {
            print::print(&format!("{}{text}", if index > 0 { "\n" } else { "" }))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Everything that has a name or a code.
fn anything(what: &str) -> Result<Vec<Explained>> {
    let mut found = Vec::new();
    found.extend(codes::retcode(what));
    let operation = find_operation(what);
    if let Ok(operation) = &operation {
        found.push(operation::explained(operation));
    }
    found.extend(CONTRACT.event(what).map(event::explained));
    found.extend(CONTRACT.table(what).map(codes::table));
    // A number may be a return code and a code of tables as well.
    if found.is_empty() || what.parse::<i64>().is_ok() {
        found.extend(codes::in_tables(what));
    }
    if found.is_empty() {
        let reason = operation.err().filter(|_| what.contains('/') || what.contains(' ')).map(|error| error.to_string());
        let reason = reason.unwrap_or_else(|| format!("nothing in the contract is named `{what}`; {}", hint(what)));
        return Err(Failure::of(Exit::Failed, reason));
    }
    Ok(found)
}

/// Where to look for a name that is not quite right.
fn hint(what: &str) -> String {
    let near: Vec<_> = lists::names_with(what).into_iter().take(5).collect();
    if near.is_empty() { "`ccgw operations` and `ccgw events` list the names".to_owned() } else { format!("similar: {}", near.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_and_every_event_can_be_explained() {
        let names = CONTRACT.all_operations().into_iter().map(|operation| operation.name()).chain(CONTRACT.events().map(|event| event.id));
        for name in names {
            let explained = anything(name).unwrap();
            assert!(explained.iter().any(|thing| thing.json["name"] == name), "{name}");
        }
    }
}
