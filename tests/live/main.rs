//! Live agents against the simulator: over real HTTPS on a free loopback port, or against its engine.

mod confirming;
mod examples;
mod exports;
mod fixture;
mod following;
mod keep;
mod model_difference;
mod outcomes;
mod subscribers;
