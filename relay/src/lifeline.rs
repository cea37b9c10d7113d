//! What the parts of a process know of its own right to work.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::lease::Grace;

/// The last renewal of a process, or its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Life {
    /// When the last successful renewal was sent.
    Renewed(Instant),
    /// The process was declared to have ended.
    Ended,
}

/// Says whether this process may work now. All clones follow the same renewals.
#[derive(Debug, Clone)]
pub struct Lifeline {
    life: watch::Receiver<Life>,
    grace: Grace,
}

/// The process was declared to have ended: nothing that it holds is its own any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended;

impl Lifeline {
    pub(crate) fn new(lease: Duration) -> (watch::Sender<Life>, Self) {
        let (sender, life) = watch::channel(Life::Renewed(Instant::now()));
        (sender, Self { life, grace: Grace::of(lease) })
    }

    /// Until when polls and commands may begin; `None` once the process has ended.
    #[must_use]
    pub fn begins_until(&self) -> Option<Instant> {
        self.after_renewal(self.grace.begins())
    }

    /// Until when the process works at all; `None` once it has ended.
    #[must_use]
    pub fn works_until(&self) -> Option<Instant> {
        self.after_renewal(self.grace.works())
    }

    /// Whether something may be begun now.
    #[must_use]
    pub fn may_begin(&self) -> bool {
        self.begins_until().is_some_and(|end| Instant::now() < end)
    }

    /// Waits until the process may work, which it mostly does.
    ///
    /// # Errors
    /// [`Ended`].
    pub async fn until_it_works(&mut self) -> Result<(), Ended> {
        self.until_before(Self::works_until).await
    }

    /// Waits until something may be begun, which mostly it may.
    ///
    /// # Errors
    /// [`Ended`].
    pub async fn until_it_may_begin(&mut self) -> Result<(), Ended> {
        self.until_before(Self::begins_until).await
    }

    /// Waits until the present is before an end, which renewals put off.
    async fn until_before(&mut self, end: fn(&Self) -> Option<Instant>) -> Result<(), Ended> {
        while Instant::now() >= end(self).ok_or(Ended)? {
            self.changed().await;
        }
        Ok(())
    }

    /// Waits for the next renewal, or for the end.
    pub async fn changed(&mut self) {
        if self.life.changed().await.is_err() {
            // Whoever renewed is gone; that counts as a renewal that does not come.
            std::future::pending::<()>().await;
        }
    }

    fn after_renewal(&self, time: Duration) -> Option<Instant> {
        match *self.life.borrow() {
            Life::Renewed(sent) => Some(sent + time),
            Life::Ended => None,
        }
    }
}
