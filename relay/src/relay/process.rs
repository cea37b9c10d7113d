//! The handle of a process.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use super::membership::Membership;
use super::supervisor::{Outcome, Supervisor};
use crate::clock::Clock;
use crate::commands::serve::{Commands, Parts};
use crate::config::{Config, ConfigError};
use crate::figures::Figures;
use crate::holder::{Context, Holdings};
use crate::lease::ProcessState;
use crate::lifeline::{Life, Lifeline};
use crate::process_id::ProcessId;
use crate::publish;
use crate::store::{Store, StoreError};

/// For how many agents the gateway is asked at once where they stand. Where fewer requests may be under way, it is an eighth of them, so that
/// commands do not wait.
const ASKED_AT_ONCE: usize = 32;

/// The pause after an attempt to join that failed.
const JOIN_AGAIN: Duration = Duration::from_millis(500);

/// A running process of a fleet.
#[derive(Debug)]
pub struct Relay {
    figures: Arc<Figures>,
    holdings: Holdings,
    membership: watch::Receiver<Option<(ProcessId, Lifeline)>>,
    stop: watch::Sender<bool>,
    task: JoinHandle<Result<StopReport, RelayError>>,
    commands: Commands,
    client: async_nats::Client,
}

/// How a process stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct StopReport {
    /// How many agents it could not hand over: others take them after the time of a lease.
    pub left: usize,
}

/// A process that cannot run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RelayError {
    /// Its settings cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// NATS cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A part of it failed.
    #[error("a part of the relay failed: {0}")]
    Failed(String),
}

impl Relay {
    /// Starts a process: it connects to NATS, makes the stream and the buckets if they are not there, and joins the fleet.
    ///
    /// # Errors
    /// [`RelayError`] if the settings or NATS cannot be used. Nothing is sent to the gateway then.
    pub async fn start(config: Config) -> Result<Self, RelayError> {
        Self::start_with_clock(config, Clock::default()).await
    }

    /// The same with another clock on the wall.
    ///
    /// # Errors
    /// See [`Relay::start`].
    pub async fn start_with_clock(config: Config, clock: Clock) -> Result<Self, RelayError> {
        let gateway = config.gateway.build()?;
        // Read once, so that what is wrong shows at the start.
        config.sealing_keys().await?;
        let store = Store::connect(&config).await?;
        let (figures, holdings) = (Arc::new(Figures::default()), Holdings::default());
        let (stop, stopped) = watch::channel(false);
        let (joined, membership) = watch::channel(None);
        let commands = Commands::serve(Parts {
            client: store.client.clone(),
            subjects: config.subjects.clone(),
            holdings: holdings.clone(),
            membership: membership.clone(),
            settings: config.commands.clone(),
            figures: Arc::clone(&figures),
        });
        let client = store.client.clone();
        let fleet = Lives { config, clock, gateway, store, figures: Arc::clone(&figures), holdings: holdings.clone(), joined };
        let task = tokio::spawn(fleet.live(stopped));
        Ok(Self { figures, holdings, membership, stop, task, commands, client })
    }

    /// What the process has counted.
    #[must_use]
    pub fn figures(&self) -> &Arc<Figures> {
        &self.figures
    }

    /// The agents that it holds.
    #[must_use]
    pub fn holdings(&self) -> &Holdings {
        &self.holdings
    }

    /// The name under which it is in the fleet, and its right to work; `None` before it has joined. After it was declared to have ended it
    /// joins again under another name.
    #[must_use]
    pub fn membership(&self) -> watch::Receiver<Option<(ProcessId, Lifeline)>> {
        self.membership.clone()
    }

    /// The connection to NATS.
    #[must_use]
    pub fn nats(&self) -> &async_nats::Client {
        &self.client
    }

    /// Hands all agents over and stops. It takes as long as the gateway holds a poll, 10 seconds at most, unless
    /// [`TimingConfig::drain`](crate::config::TimingConfig) is shorter: then polls are broken off, and the next owners mark that events may
    /// be missing.
    ///
    /// # Errors
    /// [`RelayError`] if it had failed before.
    pub async fn stop(self) -> Result<StopReport, RelayError> {
        self.stop.send_replace(true);
        let stopped = self.task.await;
        // Until the last agent is handed over, its commands are answered.
        drop(self.commands);
        stopped.map_err(|error| RelayError::Failed(error.to_string()))?
    }

    /// Waits until the process fails; it never ends by itself otherwise.
    pub async fn failed(&mut self) -> RelayError {
        match (&mut self.task).await {
            Ok(Err(error)) => error,
            Ok(Ok(_)) => RelayError::Failed("it stopped".to_owned()),
            Err(error) => RelayError::Failed(error.to_string()),
        }
    }
}

/// One process after the other under the same handle.
struct Lives {
    config: Config,
    clock: Clock,
    gateway: ccgateway::Gateway,
    store: Store,
    figures: Arc<Figures>,
    holdings: Holdings,
    joined: watch::Sender<Option<(ProcessId, Lifeline)>>,
}

impl Lives {
    async fn live(self, stop: watch::Receiver<bool>) -> Result<StopReport, RelayError> {
        loop {
            match self.live_once(stop.clone()).await? {
                Outcome::Stopped { left } => return Ok(StopReport { left }),
                Outcome::Ended => tracing::warn!("joining the fleet again"),
            }
        }
    }

    async fn live_once(&self, stop: watch::Receiver<bool>) -> Result<Outcome, RelayError> {
        let (config, store) = (&self.config, &self.store);
        let me = ProcessId::fresh(&config.name);
        let (life, lifeline) = Lifeline::new(config.timings.lease);
        let Some(membership) = self.join(&me, life, &stop).await else { return Ok(Outcome::Stopped { left: 0 }) };
        let context = Context {
            me: me.clone(),
            gateway: self.gateway.clone(),
            client: store.client.clone(),
            keys: config.sealing_keys().await?,
            leases: store.leases.clone(),
            publishing: Arc::new(publish::Shared {
                log: store.events.clone(),
                subjects: config.subjects.clone(),
                process: me.clone(),
                figures: Arc::clone(&self.figures),
            }),
            lifeline: lifeline.clone(),
            timings: config.timings.clone(),
            poll_pause: config.gateway.poll_pause,
            held_bytes: config.held_bytes,
            password_commands: config.password_commands.clone(),
            figures: Arc::clone(&self.figures),
            holdings: self.holdings.clone(),
            acquiring: Semaphore::new(config.at_once),
            asking: Arc::new(Semaphore::new((config.gateway.max_requests / 8).clamp(1, ASKED_AT_ONCE))),
            clock: self.clock,
        };
        let (state, state_of_membership) = watch::channel(ProcessState::Running);
        let heard_since = membership.heard_since.subscribe();
        let renewing = tokio::spawn(membership.renew(state_of_membership));
        tracing::info!(process = %me, "joined the fleet");
        self.joined.send_replace(Some((me, lifeline)));
        let supervisor = Supervisor::new(Arc::new(context), store.clone(), state.clone(), heard_since);
        let outcome = supervisor.run(stop).await;
        state.send_replace(ProcessState::Ended);
        if matches!(outcome, Outcome::Stopped { .. }) {
            // Others need not wait for the time of a lease.
            let _ = tokio::time::timeout(config.timings.lease / 2, renewing).await;
        }
        Ok(outcome)
    }

    /// Joins the fleet, as often as it takes.
    async fn join(&self, me: &ProcessId, life: watch::Sender<Life>, stop: &watch::Receiver<bool>) -> Option<Membership> {
        while !*stop.borrow() {
            let (processes, timings) = (self.store.processes.clone(), self.config.timings.clone());
            match Membership::join(me.clone(), processes, timings, self.clock, life.clone()).await {
                Ok(membership) => return Some(membership),
                Err(error) => tracing::warn!(%error, "not joined yet"),
            }
            tokio::time::sleep(JOIN_AGAIN).await;
        }
        None
    }
}
