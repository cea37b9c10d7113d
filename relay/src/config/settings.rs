//! The settings, checked.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use ccgateway::Gateway;
use serde::Deserialize;

use super::error::ConfigError;
use crate::commands::settings::CommandsConfig;
use crate::seal::SealingKeys;
use crate::secret_source::SecretSource;
use crate::subjects::Subjects;

/// The settings of one process. The processes of a fleet share all of them but the name.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Config {
    /// The name of the process in records, markers and logs; by default the name of the host.
    pub name: String,
    /// The names in NATS, made from the prefix.
    pub subjects: Subjects,
    /// The connection to NATS.
    pub nats: NatsConfig,
    /// The gateway.
    pub gateway: GatewayConfig,
    /// The sealing keys by name; the first one seals.
    pub sealing: Vec<(String, SecretSource)>,
    /// The stream of events.
    pub events: EventsConfig,
    /// How fast a process is replaced.
    pub timings: TimingConfig,
    /// Commands.
    pub commands: CommandsConfig,
    /// Health and metrics over HTTP.
    pub http: HttpConfig,
    /// The log.
    pub log: LogFormat,
    /// How many bytes of events the process holds in memory while NATS does not take them.
    pub held_bytes: usize,
    /// How many agents the process acquires at once.
    pub at_once: usize,
    /// The programs that the settings of an agent may name to print its password. Whoever may write to the bucket of the agents has the
    /// processes run no other one.
    pub password_commands: BTreeSet<String>,
}

/// Health and metrics over HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpConfig {
    /// At [`HttpConfig::ADDRESS`], unless something else is there.
    Default,
    /// At this address.
    At(SocketAddr),
    /// Not at all.
    Off,
}

impl HttpConfig {
    /// The address unless configured otherwise.
    pub const ADDRESS: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9464);
}

/// How the log is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum LogFormat {
    /// One JSON object per line.
    #[default]
    Json,
    /// Text for people.
    Text,
}

/// The connection to NATS.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NatsConfig {
    /// The servers, as `nats://host:4222` or `tls://host:4222`, without credentials.
    pub servers: Vec<String>,
    /// A file with credentials (JWT and seed).
    pub credentials_file: Option<PathBuf>,
    /// A user and where its password is.
    pub user: Option<(String, SecretSource)>,
    /// TLS.
    pub tls: TlsConfig,
    /// On how many servers of a cluster the stream and the buckets are kept, when this process makes them.
    pub replicas: usize,
    pub(crate) process_name: String,
}

/// TLS towards NATS.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TlsConfig {
    /// Whether a server without TLS is refused.
    pub required: bool,
    /// Root certificates (PEM) beside the platform's.
    pub ca_file: Option<PathBuf>,
    /// A client certificate and its key (PEM).
    pub identity: Option<(PathBuf, PathBuf)>,
}

/// The gateway.
#[derive(Clone)]
#[non_exhaustive]
pub struct GatewayConfig {
    /// Its address.
    pub url: String,
    /// Root certificates (PEM) beside the platform's.
    pub ca_file: Option<PathBuf>,
    /// A client certificate with its key (PEM).
    pub identity_file: Option<PathBuf>,
    /// A proxy. Its URL may have a password.
    pub proxy: Option<String>,
    /// See [`GatewayBuilder::max_requests`](ccgateway::GatewayBuilder::max_requests).
    pub max_requests: usize,
    /// See [`GatewayBuilder::poll_pause`](ccgateway::GatewayBuilder::poll_pause).
    pub poll_pause: Duration,
}

/// The stream of events, when this process makes it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EventsConfig {
    /// How long events are kept.
    pub max_age: Duration,
    /// How many bytes are kept, -1 for no limit; the oldest events go first.
    pub max_bytes: i64,
    /// How long the stream knows the ids of messages: the time within which it refuses a process that was replaced and does not know.
    pub duplicate_window: Duration,
}

/// How fast a process is replaced.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TimingConfig {
    /// How long a process may be silent before another one declares that it has ended.
    pub lease: Duration,
    /// How often a process renews.
    pub renew: Duration,
    /// How long a publication waits for its acknowledgement before polling goes on without it.
    pub stalled: Duration,
    /// How often an agent that is not polled is kept signed in by a heartbeat.
    pub heartbeat: Duration,
    /// How long a graceful stop waits for polls that are under way.
    pub drain: Duration,
}

impl Config {
    /// Reads the sealing keys from where they are.
    ///
    /// # Errors
    /// [`ConfigError::Secret`], [`ConfigError::Sealing`].
    pub async fn sealing_keys(&self) -> Result<SealingKeys, ConfigError> {
        let mut keys = Vec::new();
        for (name, source) in &self.sealing {
            let key = source.read().await.map_err(|source| ConfigError::Secret { field: format!("sealing key {name}"), source })?;
            keys.push((name.clone(), key));
        }
        Ok(SealingKeys::new(keys)?)
    }

    /// Reads every secret and every file that the configuration names, and makes the gateway. Nothing is sent.
    ///
    /// # Errors
    /// [`ConfigError`] for what a process could not start with.
    pub async fn check(&self) -> Result<(), ConfigError> {
        self.sealing_keys().await?;
        self.gateway.build()?;
        if let Some((_, password)) = &self.nats.user {
            password.read().await.map_err(|source| ConfigError::Secret { field: "nats.password".to_owned(), source })?;
        }
        let identity = self.nats.tls.identity.iter().flat_map(|(certificate, key)| [certificate, key]);
        for path in self.nats.credentials_file.iter().chain(&self.nats.tls.ca_file).chain(identity) {
            contents(path)?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for GatewayConfig {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("GatewayConfig").field("url", &self.url).finish_non_exhaustive()
    }
}

impl GatewayConfig {
    /// Makes the gateway. Nothing is sent.
    ///
    /// # Errors
    /// [`ConfigError::File`], [`ConfigError::Gateway`].
    pub fn build(&self) -> Result<Gateway, ConfigError> {
        let mut builder = Gateway::builder(&*self.url).max_requests(self.max_requests).poll_pause(self.poll_pause);
        if let Some(file) = &self.ca_file {
            builder = builder.root_certificates_pem(contents(file)?);
        }
        if let Some(file) = &self.identity_file {
            builder = builder.client_identity_pem(contents(file)?);
        }
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy);
        }
        Ok(builder.build()?)
    }
}

fn contents(path: &Path) -> Result<Vec<u8>, ConfigError> {
    std::fs::read(path).map_err(|source| ConfigError::File { path: path.to_owned(), source })
}
