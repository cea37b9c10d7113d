//! What holds whatever agents, customers and time do, found out by stories of random steps.
//!
//! `CCGATEWAY_STORIES` sets the number of long stories; a long run is
//! `CCGATEWAY_STORIES=500 cargo test -p ccgateway-simulator --test properties long`.

mod aim;
mod command;
mod ending;
mod inquiry;
mod invariants;
mod ledger;
mod media;
mod question;
mod schemas;
mod shrink;
mod step;
mod story;
mod value;
mod wire;

use std::sync::LazyLock;

use proptest::prelude::*;

use crate::schemas::Schemas;
use crate::shrink::{shortest, tell_twice};
use crate::step::{INJECTED, steps};
use crate::story::{Transcript, centre, tell};

/// How many long stories a run has if nothing else is said.
const STORIES: u32 = 24;

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
    #![proptest_config(config(500))]

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
