//! Live agents against the simulator.

mod model_difference;
