//! The configuration of a process: `relay.toml`.

mod error;
mod file;
mod log;
mod readable;
mod settings;

pub use error::ConfigError;
pub use settings::{Config, EventsConfig, GatewayConfig, HttpConfig, LogFormat, NatsConfig, TimingConfig, TlsConfig};
