//! Live agents against the simulator: over real HTTPS on a free loopback port, or against its engine.

mod exports;
mod fixture;
mod following;
mod keep;
mod model_difference;
mod subscribers;
