//! Live agents against the simulator, over real HTTPS on a free loopback port.

mod examples;
mod exports;
mod fixture;
mod following;
mod keep;
mod subscribers;
