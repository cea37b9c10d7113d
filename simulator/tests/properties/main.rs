//! Invariants of the engine, checked by runs of random actions of agents, customers and time.
//!
//! `CCGATEWAY_RUNS` sets the number of long runs; a thorough test is
//! `CCGATEWAY_RUNS=500 cargo test -p ccgateway-simulator --test properties long`.

mod actions;
mod aim;
mod checks;
mod colleagues;
mod constants;
mod ending;
mod fixture;
mod inquiry;
mod perform;
mod run;
mod shrink;
#[path = "../support/mod.rs"]
mod support;
mod wire;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::actions::actions;
use crate::checks::schemas::Schemas;
use crate::constants::INJECTED;
use crate::fixture::fixture;
use crate::perform::perform;
use crate::run::Transcript;
use crate::shrink::{perform_twice, shortest};

/// The number of long runs unless `CCGATEWAY_RUNS` sets it.
const RUNS: u32 = 6;

fn runs() -> u32 {
    std::env::var("CCGATEWAY_RUNS").ok().map_or(RUNS, |runs| runs.parse().expect("CCGATEWAY_RUNS is a number"))
}

/// How often a failing run is made simpler at most: each attempt performs the run twice, and a run that fails is seldom made much shorter.
const SHRINKS: u32 = 200;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: SHRINKS, ..ProptestConfig::default() }
}

/// Checks every event, as it goes out, against its schema in the contract.
fn events_fit_the_contract(transcript: &Transcript) {
    static SCHEMAS: LazyLock<Schemas> = LazyLock::new(Schemas::read);
    for event in transcript.events.iter().filter(|event| !event.contains(INJECTED)) {
        assert_eq!(SCHEMAS.check(event).err(), None);
    }
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn short_runs_keep_the_invariants_and_repeat_themselves(fixture in fixture(), actions in actions(1..120)) {
        prop_assert_eq!(perform(&fixture, &actions), perform(&fixture, &actions));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 0, ..config(runs()) })]

    #[test]
    fn long_runs_keep_the_invariants_and_repeat_themselves(fixture in fixture(), actions in actions(2000..3000)) {
        match perform_twice(&fixture, &actions) {
            Ok(transcript) => events_fit_the_contract(&transcript),
            Err(_) => {
                let actions = shortest(&fixture, actions);
                let fault = perform_twice(&fixture, &actions).err();
                prop_assert!(false, "{fault:?}\n{fixture:?}\n{actions:#?}");
            }
        }
    }
}

/// These runs are the same every time, so the test knows which events they raise.
#[test]
fn runs_raise_the_events_of_telephones_campaigns_and_colleagues() {
    let mut runner = TestRunner::deterministic();
    let mut raised: BTreeSet<String> = BTreeSet::new();
    for _ in 0..6 {
        let (fixture, actions) = (fixture(), actions(2000..3000)).new_tree(&mut runner).unwrap().current();
        let events = perform(&fixture, &actions).events;
        let events = events.iter().map(|event| serde_json::from_str::<serde_json::Value>(event).unwrap());
        raised.extend(events.map(|event| format!("{} {}", event["eventType"].as_str().unwrap(), event["content"]["feature"])));
    }
    for wanted in [
        "AgentEvent_Agent_Occupyed null",
        "AgentEvent_Talking \"41\"",
        "AgentEvent_Talking \"43\"",
        "AgentOther_All_Agent_Busy null",
        "QC_AgentState_Notify null",
        "AgentEvent_linkageCapability null",
        "AgentEvent_linkagePhoneStatus null",
        "AgentEvent_linkagePhoneMute null",
        "AgentEvent_linkagePhoneUnMute null",
        "AgentEvent_linkagePhoneHold null",
        "AgentEvent_linkagePhoneUnHold null",
        "AgentEvent_linkagePhoneCallOut null",
        "AgentEvent_linkagePhoneTransferOut null",
        "AgentEvent_linkagePhoneTransferOut_Result null",
    ] {
        assert!(raised.contains(wanted), "no agent received {wanted}");
    }
}
