//! What holds whatever agents, customers and time do, found out by stories of random steps.
//!
//! `CCGATEWAY_STORIES` sets the number of long stories; a long run is
//! `CCGATEWAY_STORIES=500 cargo test -p ccgateway-simulator --test properties long`.

mod accounts;
mod aim;
mod centre;
mod cluster;
mod command;
mod configuration;
mod ending;
mod inquiry;
mod invariants;
mod ledger;
mod limits;
mod media;
mod question;
mod routing;
mod schemas;
mod shrink;
mod step;
mod story;
#[path = "../support/mod.rs"]
mod support;
mod value;
mod watching;
mod wire;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::centre::centre;
use crate::schemas::Schemas;
use crate::shrink::{shortest, tell_twice};
use crate::step::{INJECTED, steps};
use crate::story::{Transcript, tell};

/// How many long stories a run has if nothing else is said.
const STORIES: u32 = 12;

fn stories() -> u32 {
    std::env::var("CCGATEWAY_STORIES").ok().map_or(STORIES, |stories| stories.parse().expect("CCGATEWAY_STORIES is a number"))
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Every event, as it goes out, against the contract's schema for it.
fn events_fit_the_contract(transcript: &Transcript) {
    static SCHEMAS: LazyLock<Schemas> = LazyLock::new(Schemas::read);
    for event in transcript.events.iter().filter(|event| !event.contains(INJECTED)) {
        assert_eq!(SCHEMAS.check(event).err(), None);
    }
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn short_stories_are_sound_and_repeat_themselves(centre in centre(), steps in steps(1..120)) {
        prop_assert_eq!(tell(&centre, &steps), tell(&centre, &steps));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 0, ..config(stories()) })]

    #[test]
    fn long_stories_are_sound_and_repeat_themselves(centre in centre(), steps in steps(2000..3000)) {
        match tell_twice(&centre, &steps) {
            Ok(transcript) => events_fit_the_contract(&transcript),
            Err(_) => {
                let steps = shortest(&centre, steps);
                let fault = tell_twice(&centre, &steps).err();
                prop_assert!(false, "{fault:?}\n{centre:?}\n{steps:#?}");
            }
        }
    }
}

/// Stories that are the same in every run, so that it can be seen what comes up in them.
#[test]
fn stories_bring_up_what_agents_can_be_told_of_telephones_campaigns_and_colleagues() {
    let mut runner = TestRunner::deterministic();
    let mut told: BTreeSet<String> = BTreeSet::new();
    for _ in 0..6 {
        let (centre, steps) = (centre(), steps(2000..3000)).new_tree(&mut runner).unwrap().current();
        let events = tell(&centre, &steps).events;
        let events = events.iter().map(|event| serde_json::from_str::<serde_json::Value>(event).unwrap());
        told.extend(events.map(|event| format!("{} {}", event["eventType"].as_str().unwrap(), event["content"]["feature"])));
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
        assert!(told.contains(wanted), "nobody is told {wanted}");
    }
}
