//! Running a process: health, readiness and metrics over HTTP.
//!
//! | path | answer |
//! | --- | --- |
//! | `/healthz` | 200 while the process works or can work again by itself |
//! | `/readyz` | 200 while it is in the fleet, may work, and is connected to NATS; 503 and the reason otherwise |
//! | `/metrics` | metrics in OpenMetrics' text format, which Prometheus reads |

mod endpoint;
mod metrics;
mod readiness;

pub use endpoint::Endpoint;
