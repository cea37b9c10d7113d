//! The lease of one agent, written by its owner.

use std::sync::Arc;
use std::time::Duration;

use ccgateway::{AgentId, ExportedSession};
use tokio::time::sleep;

use super::context::Context;
use crate::lease::Lease;
use crate::store::{Entry, StoreError};

/// The pause after a failed attempt.
const PAUSE: Duration = Duration::from_millis(300);

/// A lease that this process owns.
pub(super) struct LeaseKeeper {
    context: Arc<Context>,
    agent: AgentId,
    lease: Lease,
    revision: u64,
    /// The session that the lease has.
    pub(super) stored: Option<ExportedSession>,
}

/// The lease has another owner, or this process has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lost;

impl LeaseKeeper {
    /// Acquires an agent, in a new epoch. `None` if another process was faster, or nobody knows.
    pub(super) async fn acquire(context: &Arc<Context>, agent: AgentId, before: Option<Entry<Lease>>) -> Option<Self> {
        // What is acquired has to be polled in time.
        if !context.lifeline.may_begin() {
            return None;
        }
        let lease = Lease::acquired(before.as_ref().map(|entry| &entry.value), &context.me);
        let key = agent.to_string();
        let written = match &before {
            Some(entry) => context.leases.update(&key, &lease, entry.revision).await,
            None => context.leases.create(&key, &lease).await,
        };
        let revision = written.inspect_err(|error| tracing::debug!(%agent, %error, "not acquired")).ok()?;
        tracing::info!(%agent, epoch = lease.epoch, "acquired");
        Some(Self { context: Arc::clone(context), agent, lease, revision, stored: None })
    }

    pub(super) fn lease(&self) -> &Lease {
        &self.lease
    }

    /// Writes the lease as it should be, until the store has it.
    pub(super) async fn write(&mut self, lease: Lease) -> Result<(), Lost> {
        let key = self.agent.to_string();
        loop {
            if self.context.lifeline.works_until().is_none() {
                return Err(Lost);
            }
            match self.context.leases.update(&key, &lease, self.revision).await {
                Ok(revision) => {
                    (self.lease, self.revision) = (lease, revision);
                    return Ok(());
                }
                Err(StoreError::Conflict) => match self.context.leases.get(&key).await {
                    // An attempt whose answer was lost.
                    Ok(Some(Entry { value, revision })) if value == lease => {
                        (self.lease, self.revision) = (lease, revision);
                        return Ok(());
                    }
                    Ok(Some(Entry { value, revision })) if value.is_held(&self.context.me, self.lease.epoch) => {
                        self.revision = revision;
                    }
                    Ok(_) => return Err(Lost),
                    Err(error) => self.failed(&error).await,
                },
                Err(error) => self.failed(&error).await,
            }
        }
    }

    async fn failed(&self, error: &StoreError) {
        tracing::debug!(agent = %self.agent, %error, "lease not written yet");
        sleep(PAUSE).await;
    }
}
