//! The connection to NATS, and making what is not there yet.

use std::time::Duration;

use async_nats::ConnectOptions;
use async_nats::jetstream::Context;
use async_nats::jetstream::context::ContextBuilder;
use async_nats::jetstream::stream::{Config as StreamConfig, DiscardPolicy};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::bucket::Bucket;
use super::error::StoreError;
use super::log::EventLog;
use crate::agents::AgentSettings;
use crate::config::{Config, NatsConfig};
use crate::lease::{Lease, ProcessRecord};

/// How long the API of JetStream is waited for.
const ANSWER: Duration = Duration::from_secs(3);

/// How many publications of one process wait for their acknowledgement at once.
const UNDER_WAY: usize = 16_384;

/// Everything that a fleet keeps in NATS.
#[derive(Clone)]
pub struct Store {
    /// The connection, for commands.
    pub client: async_nats::Client,
    /// The agents that should be signed in.
    pub agents: Bucket<AgentSettings>,
    /// The leases of the agents.
    pub leases: Bucket<Lease>,
    /// The processes of the fleet.
    pub processes: Bucket<ProcessRecord>,
    /// The events.
    pub events: EventLog,
}

impl Store {
    /// Connects, and makes the stream and the buckets that are not there. What is there keeps its settings.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] if there is no server, it refuses the credentials, or has no JetStream.
    pub async fn connect(config: &Config) -> Result<Self, StoreError> {
        let client = options(&config.nats).await?.connect(&config.nats.servers).await.map_err(StoreError::unavailable)?;
        let context = ContextBuilder::new().timeout(ANSWER).ack_timeout(ANSWER).max_ack_inflight(UNDER_WAY).build(client.clone());
        let subjects = &config.subjects;
        let wanted = StreamConfig {
            name: subjects.stream(),
            description: Some("Events of the agents of a contact centre, in order for each agent".to_owned()),
            subjects: vec![subjects.events()],
            max_age: config.events.max_age,
            max_bytes: config.events.max_bytes,
            discard: DiscardPolicy::Old,
            duplicate_window: config.events.duplicate_window,
            num_replicas: config.nats.replicas,
            allow_direct: false, // a replica that lags behind would show an old last message
            ..StreamConfig::default()
        };
        let stream = context.get_or_create_stream(wanted).await.map_err(StoreError::unavailable)?;
        let events = EventLog::new(context.clone(), stream, subjects.clone());
        let replicas = config.nats.replicas;
        Ok(Self {
            agents: bucket(&context, subjects.agents_bucket(), replicas).await?,
            leases: bucket(&context, subjects.leases_bucket(), replicas).await?,
            processes: bucket(&context, subjects.processes_bucket(), replicas).await?,
            client,
            events,
        })
    }
}

async fn bucket<T>(context: &Context, name: String, replicas: usize) -> Result<Bucket<T>, StoreError>
where
    T: Serialize + DeserializeOwned + Send + 'static,
{
    // `create_key_value` asks for the account, whose form of version 2.9 the client cannot read. A bucket is a stream of this form
    // (ADR-8 of NATS).
    let wanted = StreamConfig {
        name: format!("KV_{name}"),
        subjects: vec![format!("$KV.{name}.>")],
        max_messages_per_subject: 1,
        discard: DiscardPolicy::New,
        allow_rollup: true,
        deny_delete: true,
        num_replicas: replicas,
        allow_direct: false, // a replica that lags behind would show an old revision
        ..StreamConfig::default()
    };
    context.get_or_create_stream(wanted).await.map_err(StoreError::unavailable)?;
    let kv = context.get_key_value(&name).await.map_err(StoreError::unavailable)?;
    Ok(Bucket::new(kv))
}

async fn options(config: &NatsConfig) -> Result<ConnectOptions, StoreError> {
    let mut options = ConnectOptions::new()
        .name(format!("ccgateway-relay {}", config.process_name))
        .ping_interval(Duration::from_secs(5))
        .connection_timeout(Duration::from_secs(3))
        .request_timeout(Some(ANSWER))
        .reconnect_delay_callback(|attempts| Duration::from_millis(100 * (attempts as u64).min(10)))
        .require_tls(config.tls.required);
    if let Some(file) = &config.tls.ca_file {
        options = options.add_root_certificates(file.clone());
    }
    if let Some((certificate, key)) = &config.tls.identity {
        options = options.add_client_certificate(certificate.clone(), key.clone());
    }
    if let Some(file) = &config.credentials_file {
        options = options.credentials_file(file).await.map_err(StoreError::unavailable)?;
    }
    if let Some((user, password)) = &config.user {
        let password = password.read().await.map_err(StoreError::unavailable)?;
        options = options.user_and_password(user.clone(), password.expose().to_owned());
    }
    Ok(options)
}
