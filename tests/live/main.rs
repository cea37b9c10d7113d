//! Live agents against the simulator, over real HTTPS on a free loopback port.

mod exports;
mod fixture;
mod outcomes;
