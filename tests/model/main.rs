//! The whole client against a model of the gateway's rules for sessions, in random runs.
//!
//! The gateway renews the Guid with any answer, at times so that the old one is void at once, loses answers and requests, answers late
//! and in odd forms, and forgets every event that it has answered with. Requests overtake each other on the way, and so do answers. The program polls, drops its streams, places calls, asks, and signs out and in again. What must
//! hold is checked after every step and at the end.
//!
//! Time is virtual, so that waits cost nothing. `CCGATEWAY_MODEL_STEPS` and `CCGATEWAY_MODEL_SEED` set the length and the first
//! seed.

mod gateway;
mod program;
#[path = "../support/received.rs"]
mod received;
mod totals;

use program::Program;

/// Steps by default, in all runs together.
const STEPS: u64 = 2_000;
/// Steps of one run.
const RUN: u64 = 1_000;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |value| value.parse().expect("a number"))
}

#[tokio::test(flavor = "current_thread", start_paused = true)]
async fn random_runs_lose_nothing_double_nothing_and_go_back_to_no_older_guid() {
    let steps = setting("CCGATEWAY_MODEL_STEPS", STEPS);
    let first = setting("CCGATEWAY_MODEL_SEED", 1);
    let mut totals = totals::Totals::default();
    for seed in first..first + steps.div_ceil(RUN) {
        let mut program = Program::start(seed).await;
        for _ in 0..RUN {
            program.step().await;
        }
        totals.add(&program.finish().await);
    }
    println!("{steps} steps from seed {first}: {totals:?}");
    totals.assert_met();
}
