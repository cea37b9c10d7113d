//! `ccgw operations`, `ccgw events`, `ccgw explain`, the real binary.

mod support;

use support::run;

#[test]
fn operations_are_found_by_name_path_and_description() {
    for word in ["innerHelp", "INNER_HELP", "/voicecall/{agentid}/innerhelp", "for help"] {
        let text = run(&["operations", word]).good();
        assert!(text.lines().any(|line| line.starts_with("innerHelp ")), "{word}: {text}");
    }
    let lines = run(&["operations", "--json"]).json();
    assert!(lines.len() >= 43 && lines.iter().all(|line| line["name"].is_string() && line["path"].is_string()));
}

#[test]
fn a_word_that_nothing_has_is_an_error() {
    let outcome = run(&["events", "no-such-word"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
    assert!(outcome.err.contains("no-such-word"));
}

#[test]
fn events_are_listed_with_what_they_mean() {
    let text = run(&["events", "hold"]).good();
    assert!(text.lines().any(|line| line.starts_with("AgentEvent_Hold  ")), "{text}");
}

#[test]
fn a_return_code_is_explained_with_what_to_do() {
    for name in ["100-006", "not_signed_in"] {
        let text = run(&["explain", name]).good();
        assert!(text.starts_with("return code 100-006:") && text.contains("sign in again") && text.contains("innerHelp"), "{text}");
        assert!(text.contains("still uses the Guid of its sign-in"), "{text}");
    }
}

#[test]
fn a_table_lists_its_codes() {
    insta::assert_snapshot!(run(&["explain", "help_mode"]).good());
}

#[test]
fn a_code_of_a_table_is_explained_and_so_is_one_of_a_range() {
    let text = run(&["explain", "call_feature", "51"]).good();
    assert!(text.contains("internal_two_party_help"), "{text}");
    let text = run(&["explain", "BusyReason", "210"]).good();
    assert!(text.contains("site_defined (200-250)"), "{text}");
    let outcome = run(&["explain", "help_mode", "9"]);
    assert!(outcome.code == 1 && outcome.err.contains("it has 1, 2"), "{}", outcome.err);
}

#[test]
fn a_code_alone_names_every_table_that_has_it() {
    let line = run(&["explain", "51", "--json"]).json().remove(0);
    let tables: Vec<_> = line["tables"].as_array().unwrap().iter().map(|row| row["table"].as_str().unwrap()).collect();
    assert!(tables.contains(&"CallFeature") && tables.contains(&"MediaType"), "{tables:?}");
}

#[test]
fn an_operation_is_explained_in_full() {
    let text = run(&["explain", "innerHelp"]).good();
    for heading in ["Parameters", "HelpMode", "Result", "Before", "Events", "Return codes", "Quirks", "Sources"] {
        assert!(text.lines().any(|line| line.trim() == heading), "{heading}: {text}");
    }
    assert!(text.contains("AgentEvent_Hold → AgentEvent_Customer_Alerting"), "{text}");
    for same in
        [&["explain", "inner_help"][..], &["explain", "POST /voicecall/1001/innerhelp"], &["explain", "POST", "/voicecall/1001/innerhelp"]]
    {
        assert_eq!(run(same).good(), text);
    }
}

#[test]
fn an_event_is_explained_with_its_content() {
    let text = run(&["explain", "AgentEvent_Talking"]).good();
    assert!(text.contains("content.feature") && text.contains("code of CallFeature") && text.contains("Triggered by"), "{text}");
}

#[test]
fn what_is_not_there_is_an_error_with_what_is_near() {
    let outcome = run(&["explain", "innerhel"]);
    assert!(outcome.code == 1 && outcome.err.contains("innerHelp"), "{}", outcome.err);
}

#[test]
fn the_help_documents_the_exit_codes() {
    insta::assert_snapshot!(run(&["--help"]).good());
}
