//! The model of an agent against the simulator's own state, in random runs.
//!
//! Several agents call, answer, hold, ask for help, transfer, confer, inspect and chat at random. Each is followed by a model, which gets
//! the agent's events, some of them twice, and the agent's commands, before or after the events. After every step each view is compared
//! with what the simulator knows of that agent. In other runs events are lost, and the model is resynchronised.
//!
//! `CCGATEWAY_DIFFERENCE_STEPS` and `CCGATEWAY_DIFFERENCE_SEED` set the length and the first seed:
//!
//! ```sh
//! CCGATEWAY_DIFFERENCE_STEPS=1000000 cargo test --release -p ccgateway --test live -- --nocapture model_difference
//! ```

mod accepted;
mod act;
mod centre;
mod compare;
mod follower;
mod ledger;
mod resync;

use centre::Centre;

/// Steps by default.
const STEPS: u64 = 10_000;
/// Steps of one run.
const RUN: u64 = 2_000;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |value| value.parse().expect("a number"))
}

/// Runs so many steps with each seed.
fn run(steps: u64, losses: bool) {
    let first = setting("CCGATEWAY_DIFFERENCE_SEED", 1);
    let mut totals = centre::Totals::default();
    for seed in first..first + steps.div_ceil(RUN) {
        let mut centre = Centre::new(seed, losses);
        for _ in 0..RUN {
            centre.step();
        }
        totals.add(&centre.totals);
    }
    println!("{steps} steps from seed {first}: {totals:?}");
    totals.assert_met(losses);
}

#[test]
fn without_losses_every_view_is_the_simulators_state_after_every_step() {
    run(setting("CCGATEWAY_DIFFERENCE_STEPS", STEPS), false);
}

#[test]
fn after_losses_every_view_is_right_once_it_is_resynchronised() {
    run(setting("CCGATEWAY_DIFFERENCE_STEPS", STEPS), true);
}
