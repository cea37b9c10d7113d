//! The world around the core: the clock, the lock, the HTTPS server, the held polls.

mod clock;
mod control_api;
mod driver;
mod gateway_api;
mod pusher;
mod server;
mod sign_in;
mod spelling;
mod tls;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::config::Config;
use crate::core::{BatchOutcome, CallId, Control, ControlError, Core, PollOutcome};
use crate::server::ReceivedRequest;
use clock::Clock;
pub(crate) use server::RunningServer;
pub use server::StartError;

/// What every request, the timer task and the handle share.
#[derive(Debug)]
pub(crate) struct Shared {
    config: Config,
    clock: Clock,
    core: Mutex<Core>,
    log: Mutex<Vec<ReceivedRequest>>,
    sign_ins: sign_in::SignIns,
    /// Told whenever the core may have changed: held polls look again, the timer task reckons anew.
    changed: Notify,
}

impl Shared {
    pub(crate) fn new(config: Config) -> Arc<Self> {
        let clock = Clock::start();
        let core = Core::new(config.clone(), config.seed, clock.now());
        Arc::new(Self {
            config,
            clock,
            core: Mutex::new(core),
            log: Mutex::default(),
            sign_ins: sign_in::SignIns::default(),
            changed: Notify::new(),
        })
    }

    /// Does something with the core at the present time and tells everybody who waits for a change.
    fn change<T>(&self, act: impl FnOnce(&mut Core, u64) -> T) -> T {
        let result = act(&mut lock(&self.core), self.clock.now());
        self.changed.notify_waiters();
        result
    }

    /// Polls. Others are told only if something fell due on the way, since taking an event changes nothing for them.
    fn poll(&self, agent: u32, guid: Option<&str>) -> PollOutcome {
        self.look(|core, now| core.poll(agent, guid, now))
    }

    /// Polls for all agents.
    fn poll_all(&self, guid: Option<&str>) -> BatchOutcome {
        self.look(|core, now| core.poll_all(guid, now))
    }

    fn look<T>(&self, poll: impl FnOnce(&mut Core, u64) -> T) -> T {
        let now = self.clock.now();
        let mut core = lock(&self.core);
        let is_due = core.next_deadline().is_some_and(|deadline| deadline <= now);
        let outcome = poll(&mut core, now);
        drop(core);
        if is_due {
            self.changed.notify_waiters();
        }
        outcome
    }

    pub(crate) fn control(&self, control: Control) -> Result<Option<CallId>, ControlError> {
        self.change(|core, now| core.control(control, now))
    }

    /// Looks at the core, after everything that has fallen due.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Core) -> T) -> T {
        self.change(|core, now| {
            core.advance(now);
            look(core)
        })
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.clock.jump(by);
        self.change(Core::advance);
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        lock(&self.log).clone()
    }

    fn note(&self, request: ReceivedRequest) {
        lock(&self.log).push(request);
    }
}

/// A panic of another thread while it held the lock is that thread's own; the state is still worth looking at.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
