//! The events that the agents of a test received: the tests run once more, and print them.

use ccgateway_simulator::AgentId;
use std::collections::BTreeMap;
use std::env;
use std::process::Command;
use std::thread;

use super::sources::path_of;

/// Set for the run in which tests print what their agents received.
const PRINT: &str = "CCGATEWAY_FLOWS_PRINT";
const MARK: &str = "heard";

/// What one agent of one world received, in the short notation.
pub(super) type Transcript = Vec<String>;

/// Prints what an agent received, when asked to.
pub(crate) fn print_events(agent: AgentId, heard: &[String]) {
    if env::var_os(PRINT).is_some() {
        let thread = thread::current();
        let test = thread.name().unwrap_or_default();
        // libtest may have begun a line.
        println!("\n{MARK}\t{test}\t{agent}\t{}", heard.join("\t"));
    }
}

/// What the agents of each of the tests received.
pub(super) fn transcripts(tests: &[&str]) -> BTreeMap<String, Vec<Transcript>> {
    let paths: BTreeMap<String, &str> = tests.iter().filter_map(|test| Some((path_of(test)?, *test))).collect();
    let run =
        Command::new(env::current_exe().unwrap()).args(paths.keys()).args(["--exact", "--nocapture"]).env(PRINT, "1").output().unwrap();
    let printed = String::from_utf8(run.stdout).unwrap();
    assert!(run.status.success(), "{printed}\n{}", String::from_utf8_lossy(&run.stderr));
    let mut transcripts: BTreeMap<String, Vec<Transcript>> = BTreeMap::new();
    for line in printed.lines() {
        let mut words = line.split('\t');
        if let (Some(MARK), Some(path), Some(_agent)) = (words.next(), words.next(), words.next())
            && let Some(test) = paths.get(path)
        {
            transcripts.entry((*test).to_owned()).or_default().push(words.map(str::to_owned).collect());
        }
    }
    transcripts
}

/// Whether a transcript has the event.
pub(super) fn has(heard: &[String], event: &str) -> bool {
    let wanted = notation(event);
    heard.iter().any(|heard| is(heard, &wanted))
}

/// Whether a transcript has the events, in this order, with or without others between them.
pub(super) fn has_in_order(heard: &[String], events: &[String]) -> bool {
    let mut heard = heard.iter();
    events.iter().map(|event| notation(event)).all(|wanted| heard.any(|heard| is(heard, &wanted)))
}

/// A heard event is its notation, alone or with what the event carries.
fn is(heard: &str, wanted: &str) -> bool {
    heard.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// An event as the tests write it: the gateway's name without its group, underscores, and `Success`.
fn notation(event: &str) -> String {
    let special = match event {
        "AgentConf_Ringing" => "ConfRinging",
        "AgentConf_ParticipantChanged" => "Participant",
        "AgentEvent_Preview_CallOut" => "Preview",
        "AgentChat_CallOutCreated" => "ChatCallOutCreated",
        "AgentChat_CalloutFailed" => "ChatCalloutFailed",
        "AgentChat_Connected" => "ChatConnected",
        "AgentChat_Disconnected" => "ChatDisconnected",
        "AgentChat_Ring" => "ChatRing",
        "QC_AgentState_Notify" => "QcAgentState",
        "AgentMediaEvent_StartRecordScreen_Succ" => "StartRecordScreen { ok: true }",
        "AgentMediaEvent_StartRecordScreen_Fail" => "StartRecordScreen { ok: false }",
        "AgentMediaEvent_StopRecordScreen_Succ" => "StopRecordScreen { ok: true }",
        "AgentMediaEvent_StopRecordScreen_Fail" => "StopRecordScreen { ok: false }",
        _ => {
            let (_, name) = event.split_once('_').unwrap();
            return name.replace("_Success", "").replace('_', "");
        }
    };
    special.to_owned()
}

#[test]
fn events_are_found_by_their_whole_notation_and_in_their_order() {
    let heard = ["SetNotReady 3".to_owned(), "PlaySucc".to_owned(), "Ready".to_owned()];
    let events = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
    assert!(has(&heard, "AgentState_SetNotReady_Success") && has(&heard, "AgentState_Ready"));
    assert!(!has(&heard, "AgentMediaEvent_Play") && !has(&heard, "AgentState_CancelNotReady_Success"));
    assert!(has_in_order(&heard, &events(&["AgentState_SetNotReady_Success", "AgentState_Ready"])));
    assert!(!has_in_order(&heard, &events(&["AgentState_Ready", "AgentState_SetNotReady_Success"])));
}
