//! The world around the engine: the clock, the lock, the HTTPS server, the held polls.

mod clock;
mod control_api;
mod driver;
mod faults;
mod gateway_api;
mod line;
mod player;
mod pusher;
mod server;
mod sign_in;
mod spelling;
mod tls;
mod wakers;
mod window;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::config::Config;
use crate::engine::{BatchOutcome, CallId, Control, ControlError, Engine, PollOutcome};
use crate::received::ReceivedRequest;
use crate::recent::Recent;
use crate::scenario::Planned;
use crate::server::{Progress, ToldEvent};
use crate::wire;
use clock::{Clock, millis};
pub(crate) use server::RunningServer;
pub use server::StartError;

/// What every request, the timer task and the handle share.
#[derive(Debug)]
pub(crate) struct Shared {
    config: Config,
    clock: Clock,
    engine: Mutex<Engine>,
    log: Mutex<Recent<ReceivedRequest>>,
    sign_ins: sign_in::SignIns,
    faults: faults::Faults,
    lines: line::Lines,
    /// The scenario that is being played. Locked after the engine.
    player: Mutex<Option<player::Player>>,
    wakers: wakers::Wakers,
}

impl Shared {
    pub(crate) fn new(config: Config) -> Arc<Self> {
        let clock = Clock::start(config.virtual_time);
        let engine = Engine::new(config.clone(), config.seed, clock.now());
        let log = Mutex::new(Recent::new(config.requests_kept));
        let wakers = wakers::Wakers::new(config.agents.iter().map(|agent| agent.id));
        Arc::new(Self {
            config,
            clock,
            engine: Mutex::new(engine),
            log,
            sign_ins: sign_in::SignIns::default(),
            faults: faults::Faults::default(),
            lines: line::Lines::default(),
            player: Mutex::default(),
            wakers,
        })
    }

    /// Does something with the engine at the present time and wakes whom it concerns.
    fn change<T>(&self, act: impl FnOnce(&mut Engine, u64) -> T) -> T {
        let mut engine = lock(&self.engine);
        let now = self.clock.now();
        let result = act(&mut engine, now);
        self.play_on(&mut engine, now);
        self.tell_news(engine);
        self.wakers.wake_timer();
        result
    }

    /// Lets the engine go, and wakes those that wait for what has happened in it.
    fn tell_news(&self, mut engine: MutexGuard<'_, Engine>) {
        let news = engine.take_news();
        let is_pushed = news.iter().any(|&agent| engine.push_credentials(agent).is_some());
        drop(engine);
        self.wakers.wake_polls(&news);
        if is_pushed {
            self.wakers.wake_pusher();
        }
    }

    /// Polls. Others are woken only if something fell due on the way, since taking an event changes nothing for them.
    fn poll(&self, agent: u32, guid: Option<&str>) -> PollOutcome {
        self.look(|engine, now| engine.poll(agent, guid, now))
    }

    /// Polls for all agents.
    fn poll_all(&self, guid: Option<&str>) -> BatchOutcome {
        self.look(|engine, now| engine.poll_all(guid, now))
    }

    fn look<T>(&self, poll: impl FnOnce(&mut Engine, u64) -> T) -> T {
        let now = self.clock.now();
        let mut engine = lock(&self.engine);
        let is_due = engine.quiet_until() <= now;
        let outcome = poll(&mut engine, now);
        if is_due {
            self.play_on(&mut engine, now);
        }
        self.tell_news(engine);
        if is_due {
            self.wakers.wake_timer();
        }
        outcome
    }

    pub(crate) fn control(&self, control: Control) -> Result<Option<CallId>, ControlError> {
        self.change(|engine, now| engine.control(control, now))
    }

    pub(crate) fn begin_configuration(&self, vdn: u32) -> String {
        self.change(|engine, now| engine.begin_configuration(vdn, now))
    }

    /// Looks at the engine, after everything that has fallen due.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Engine) -> T) -> T {
        self.look(|engine, now| {
            engine.advance(now);
            look(engine)
        })
    }

    pub(crate) fn advance(&self, by: Duration) {
        let mut left = millis(by);
        // What a scenario has planned happens at its time, and so the clock stops there on the way.
        while let Some(next) = self.next_stop() {
            let jump = next.saturating_sub(self.clock.now());
            if jump > left {
                break;
            }
            left -= jump;
            self.clock.jump(Duration::from_millis(jump));
            self.change(Engine::advance);
        }
        self.clock.jump(Duration::from_millis(left));
        self.change(Engine::advance);
        // A poll that is held is a sign of life at the new time, too, and its Guid may have become old.
        self.wakers.wake_all_polls();
    }

    /// The next time at which something happens by itself; `None` when no scenario has anything left.
    fn next_stop(&self) -> Option<u64> {
        let engine = lock(&self.engine);
        let planned = lock(&self.player).as_ref()?.next()?;
        Some(engine.next_deadline().map_or(planned, |deadline| deadline.min(planned)))
    }

    /// Plays a scenario from now on, instead of the one before.
    pub(crate) fn play(&self, plan: Vec<Planned>) {
        self.change(|engine, now| {
            engine.advance(now);
            *lock(&self.player) = Some(player::Player::new(plan, now));
        });
    }

    pub(crate) fn progress(&self) -> Option<Progress> {
        lock(&self.player).as_ref().map(player::Player::progress)
    }

    /// When the scenario goes on.
    fn next_planned(&self) -> Option<u64> {
        lock(&self.player).as_ref()?.next()
    }

    /// Lets happen what the scenario has planned until `now`.
    fn play_on(&self, engine: &mut Engine, now: u64) {
        if let Some(player) = lock(&self.player).as_mut() {
            player.step(engine, now, |engine, fault| {
                if let Err(error) = self.inject_into(engine, fault, now) {
                    tracing::warn!(%error, "a fault of the scenario cannot be");
                }
            });
        }
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        lock(&self.log).after(0).map(|(_, request)| request.clone()).collect()
    }

    /// The requests to show, with their numbers; only those above `after`.
    fn recent_requests(&self, after: u64) -> Vec<(u64, ReceivedRequest)> {
        let log = lock(&self.log);
        let requests = log.after(after);
        let unshown = requests.len().saturating_sub(wire::SHOWN);
        requests.skip(unshown).map(|(number, request)| (number, request.clone())).collect()
    }

    pub(crate) fn events(&self, after: u64) -> Vec<ToldEvent> {
        let events: Vec<_> = self.read(|engine| engine.recent_events(after).map(|(number, event)| (number, event.clone())).collect());
        let told = events.into_iter().map(|(number, event)| {
            let (event_type, json) = wire::told(&event);
            ToldEvent { number, agent: event.agent, at: event.at, event_type, json }
        });
        told.collect()
    }

    /// Logs a request and gives its number.
    fn note(&self, request: ReceivedRequest) -> u64 {
        lock(&self.log).push(request)
    }
}

/// A panic of another thread while it held the lock is that thread's own; the state is still worth looking at.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
