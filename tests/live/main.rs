//! Live agents against the simulator, over real HTTPS on a free loopback port.

mod confirming;
mod examples;
mod exports;
mod fixture;
mod following;
mod keep;
mod subscribers;
