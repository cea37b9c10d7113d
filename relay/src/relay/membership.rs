//! The record of this process: written, renewed, ended.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use crate::clock::Clock;
use crate::config::TimingConfig;
use crate::lease::{ProcessRecord, ProcessState};
use crate::lifeline::Life;
use crate::process_id::ProcessId;
use crate::store::{Bucket, Entry, StoreError};

/// Keeps the record of this process.
pub(super) struct Membership {
    pub(super) me: ProcessId,
    pub(super) processes: Bucket<ProcessRecord>,
    pub(super) timings: TimingConfig,
    pub(super) clock: Clock,
    pub(super) life: watch::Sender<Life>,
    /// Since when the store has answered without a longer break.
    pub(super) heard_since: Arc<watch::Sender<Instant>>,
    started_at: Timestamp,
    revision: u64,
}

impl Membership {
    /// Writes the record of a new process.
    pub(super) async fn join(
        me: ProcessId,
        processes: Bucket<ProcessRecord>,
        timings: TimingConfig,
        clock: Clock,
        life: watch::Sender<Life>,
    ) -> Result<Self, StoreError> {
        let started_at = clock.now();
        let sent = Instant::now();
        let record = ProcessRecord::new(ProcessState::Running, started_at, started_at, timings.lease);
        let revision = processes.create(me.as_str(), &record).await?;
        life.send_replace(Life::Renewed(sent));
        let heard_since = Arc::new(watch::Sender::new(Instant::now()));
        Ok(Self { me, processes, timings, clock, life, heard_since, started_at, revision })
    }

    /// Renews until the state is [`ProcessState::Ended`], which is written too, or until another process has declared it.
    pub(super) async fn renew(mut self, mut state: watch::Receiver<ProcessState>) {
        let mut tick = interval(self.timings.renew);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut renewed = Instant::now();
        loop {
            tokio::select! {
                _ = tick.tick() => {}
                changed = state.changed() => if changed.is_err() {
                    return;
                },
            }
            let wanted = *state.borrow_and_update();
            let sent = Instant::now();
            match self.write(wanted).await {
                Ok(true) => {
                    if sent - renewed > self.timings.lease / 2 {
                        self.heard_since.send_replace(Instant::now());
                    }
                    renewed = sent;
                    self.life.send_replace(Life::Renewed(sent));
                    if wanted == ProcessState::Ended {
                        return;
                    }
                }
                Ok(false) => {
                    tracing::warn!(process = %self.me, "another process has declared that this one has ended");
                    self.life.send_replace(Life::Ended);
                    return;
                }
                Err(error) => tracing::debug!(process = %self.me, %error, "not renewed"),
            }
        }
    }

    /// Writes the record. False if the process was declared to have ended.
    async fn write(&mut self, state: ProcessState) -> Result<bool, StoreError> {
        let record = ProcessRecord::new(state, self.started_at, self.clock.now(), self.timings.lease);
        let (key, patience) = (self.me.as_str(), self.timings.lease / 4);
        loop {
            match in_time(patience, self.processes.update(key, &record, self.revision)).await {
                Ok(revision) => {
                    self.revision = revision;
                    return Ok(true);
                }
                Err(StoreError::Conflict) => match in_time(patience, self.processes.get(key)).await? {
                    // An attempt whose answer was lost.
                    Some(Entry { value, revision }) if value.state != ProcessState::Ended => self.revision = revision,
                    _ => return Ok(false),
                },
                Err(error) => return Err(error),
            }
        }
    }
}

async fn in_time<T>(patience: Duration, work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    timeout(patience, work).await.unwrap_or_else(|_| Err(StoreError::Unavailable("no answer came in time".to_owned())))
}
