//! What every request, the timer task and the handle share.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::clock::Clock;
use super::faults::registry::Faults;
use super::held_polls::HeldPolls;
use super::lock::lock;
use super::refusals::Refusals;
use super::sign_ins::SignIns;
use super::tcp::connection::Connections;
use super::wakers::Wakers;
use crate::colleagues::{ColleagueAction, ColleagueError, Colleagues, Playing};
use crate::config::Config;
use crate::engine::{BatchOutcome, CallId, Control, ControlError, Engine, PollOutcome};
use crate::event_record::EventRecord;
use crate::fault::{ActiveFault, Fault, FaultError, FaultKind};
use crate::ids::{AgentId, VdnId};
use crate::log_target::LOG;
use crate::millis::millis;
use crate::received_request::ReceivedRequest;
use crate::recent::Recent;
use crate::scenario::{Planned, Player, Progress};
use crate::wire;

/// How many bytes of bodies may be in memory at once.
const BODIES_MAX: usize = 64 << 20;

/// The engine, and all that stands around it while the server runs.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(super) config: Config,
    pub(super) clock: Clock,
    engine: Mutex<Engine>,
    log: Mutex<Recent<ReceivedRequest>>,
    pub(super) sign_ins: SignIns,
    pub(super) held_polls: HeldPolls,
    pub(super) faults: Faults,
    pub(super) refusals: Refusals,
    pub(super) connections: Connections,
    /// Room for the bodies of requests, in bytes. Each takes it until it is answered; those without a body need none.
    pub(super) body_room: Semaphore,
    /// The scenario that is being played. Locked after the engine.
    player: Mutex<Option<Player>>,
    /// The agents that the simulator plays. Locked after the engine.
    colleagues: Mutex<Colleagues>,
    pub(super) wakers: Wakers,
}

/// The engine.
impl Shared {
    pub(crate) fn new(config: Config) -> Arc<Self> {
        let clock = Clock::start(config.server.virtual_time);
        let engine = Engine::new(config.centre.clone(), config.server.seed, clock.now());
        let log = Mutex::new(Recent::new(config.server.requests_kept, config.centre.bytes_kept));
        let connections = Connections::new(config.server.connections, config.server.request_deadline);
        let wakers = Wakers::new(config.centre.agents.iter().map(|agent| agent.id));
        let colleagues = Mutex::new(Colleagues::new(&config));
        let shared = Arc::new(Self {
            config,
            clock,
            engine: Mutex::new(engine),
            log,
            sign_ins: SignIns::default(),
            held_polls: HeldPolls::default(),
            faults: Faults::default(),
            refusals: Refusals::default(),
            connections,
            body_room: Semaphore::new(BODIES_MAX),
            player: Mutex::default(),
            colleagues,
            wakers,
        });
        // Colleagues are there when the first client comes.
        shared.change(|_, _| {});
        shared
    }

    /// The engine as it is, without letting anything fall due first.
    pub(super) fn engine(&self) -> MutexGuard<'_, Engine> {
        lock(&self.engine)
    }

    /// Does something with the engine at the present time, and wakes those whom it concerns.
    pub(super) fn change<T>(&self, act: impl FnOnce(&mut Engine, u64) -> T) -> T {
        let mut engine = self.engine();
        let now = self.clock.now();
        let result = act(&mut engine, now);
        self.go_on(&mut engine, now);
        self.wake(engine);
        self.wakers.wake_timer();
        result
    }

    /// Releases the engine, and wakes those that wait for what has happened in it.
    fn wake(&self, mut engine: MutexGuard<'_, Engine>) {
        let agents = engine.take_wake_set();
        let is_pushed = agents.iter().any(|&agent| engine.push_credentials(agent).is_some());
        let notices = engine.take_notices();
        drop(engine);
        for notice in notices {
            tracing::warn!(target: LOG, "{notice}");
        }
        self.wakers.wake_polls(&agents);
        if is_pushed {
            self.wakers.wake_push();
        }
    }

    /// Polls. Others are woken only if something fell due on the way, since taking an event changes nothing for them.
    pub(super) fn poll(&self, agent: AgentId, guid: Option<&str>) -> PollOutcome {
        self.look(|engine, now| engine.poll(agent, guid, now))
    }

    /// Polls for all agents.
    pub(super) fn poll_all(&self, guid: Option<&str>) -> BatchOutcome {
        self.look(|engine, now| engine.poll_all(guid, now))
    }

    fn look<T>(&self, poll: impl FnOnce(&mut Engine, u64) -> T) -> T {
        let now = self.clock.now();
        let mut engine = self.engine();
        let is_due = engine.quiet_until() <= now;
        let outcome = poll(&mut engine, now);
        if is_due {
            self.go_on(&mut engine, now);
        }
        self.wake(engine);
        if is_due {
            self.wakers.wake_timer();
        }
        outcome
    }

    pub(crate) fn control(&self, control: Control) -> Result<Option<CallId>, ControlError> {
        self.change(|engine, now| engine.control(control, now))
    }

    pub(crate) fn begin_configuration(&self, vdn: VdnId) -> String {
        self.change(|engine, now| engine.begin_configuration(vdn, now))
    }

    /// Looks at the engine, after everything that has fallen due.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Engine) -> T) -> T {
        self.look(|engine, now| {
            engine.advance(now);
            look(engine)
        })
    }
}

/// Time, and the scenario and the colleagues that go by it.
impl Shared {
    pub(crate) fn advance(&self, by: Duration) {
        let mut left = millis(by);
        // What a scenario and colleagues have planned happens at its time, and so the clock stops there on the way.
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

    /// The next time at which something is due; `None` when neither a scenario nor a colleague has anything left to do.
    fn next_stop(&self) -> Option<u64> {
        let engine = self.engine();
        let planned = self.next_planned()?;
        Some(engine.next_deadline().map_or(planned, |deadline| deadline.min(planned)))
    }

    /// Plays a scenario from now on, instead of the one before.
    pub(crate) fn play(&self, plan: Vec<Planned>) {
        self.change(|engine, now| {
            engine.advance(now);
            *lock(&self.player) = Some(Player::new(plan, now));
        });
    }

    pub(crate) fn progress(&self) -> Option<Progress> {
        lock(&self.player).as_ref().map(Player::progress)
    }

    /// When the scenario goes on, or a colleague does something.
    pub(super) fn next_planned(&self) -> Option<u64> {
        let scenario = lock(&self.player).as_ref().and_then(Player::next);
        scenario.into_iter().chain(lock(&self.colleagues).next()).min()
    }

    /// Lets happen what the scenario and the colleagues have planned until `now`. Each sees what the other has done.
    fn go_on(&self, engine: &mut Engine, now: u64) {
        loop {
            self.continue_scenario(engine, now);
            if !lock(&self.colleagues).step(engine, now) {
                break;
            }
        }
    }

    fn continue_scenario(&self, engine: &mut Engine, now: u64) {
        if let Some(player) = lock(&self.player).as_mut() {
            player.step(engine, now, |engine, fault| {
                if let Err(error) = self.inject_into(engine, fault, now) {
                    tracing::warn!(target: LOG, %error, "a fault of the scenario is not possible");
                }
            });
        }
    }
}

/// Colleagues.
impl Shared {
    pub(crate) fn tell(&self, agent: AgentId, action: &ColleagueAction) -> Result<Option<CallId>, ColleagueError> {
        self.change(|engine, now| lock(&self.colleagues).tell(engine, agent, action, now))
    }

    pub(crate) fn playing(&self, agent: AgentId) -> Option<Playing> {
        lock(&self.colleagues).playing(agent)
    }
}

/// What was received and sent.
impl Shared {
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        lock(&self.log).after(0).map(|(_, request)| request.clone()).collect()
    }

    /// Looks at the requests above the number `after`, with their numbers.
    pub(super) fn recent_requests<T>(
        &self,
        after: u64,
        look: impl FnOnce(&mut dyn DoubleEndedIterator<Item = (u64, &ReceivedRequest)>) -> T,
    ) -> T {
        look(&mut lock(&self.log).after(after))
    }

    pub(crate) fn events(&self, after: u64) -> Vec<EventRecord> {
        let events: Vec<_> = self.read(|engine| engine.recent_events(after).map(|(number, event)| (number, event.clone())).collect());
        let records = events.into_iter().map(|(number, event)| {
            let (event_type, json) = wire::event_type_and_json(&event);
            EventRecord { number, agent: event.agent, at: event.at, event_type, json }
        });
        records.collect()
    }

    /// Logs a request and gives its number.
    pub(super) fn log_request(&self, request: ReceivedRequest) -> u64 {
        let bytes = request.bytes();
        lock(&self.log).push(request, bytes)
    }

    /// Adds to the log the faults that a request has met.
    pub(super) fn log_faults(&self, request: u64, names: impl IntoIterator<Item = &'static str>) {
        if let Some(request) = lock(&self.log).get_mut(request) {
            request.faults.extend(names);
        }
    }
}

/// Faults.
impl Shared {
    pub(crate) fn inject(&self, fault: Fault) -> Result<u64, FaultError> {
        fault.check()?;
        if let FaultKind::ClockJump(by) = fault.kind {
            self.advance(by);
            return Ok(self.faults.next_id());
        }
        self.change(|engine, now| self.inject_into(engine, fault, now))
    }

    /// Injects any fault but a jump of the clock.
    fn inject_into(&self, engine: &mut Engine, fault: Fault, now: u64) -> Result<u64, FaultError> {
        match fault.kind {
            FaultKind::EventBurst { agent, count, event_type, content } => {
                engine.check_room(agent, count, event_type.len() + content.len())?;
                for _ in 0..count {
                    engine.control(Control::InjectEvent { agent, event_type: event_type.clone(), content: content.clone() }, now)?;
                }
            }
            FaultKind::NodeFails { node, takes, outcome } => {
                engine.control(Control::NodeFails { node, takes, outcome }, now)?;
            }
            _ => return self.faults.add(fault, now),
        }
        Ok(self.faults.next_id())
    }

    pub(crate) fn active_faults(&self) -> Vec<ActiveFault> {
        self.faults.active(self.clock.now())
    }

    pub(crate) fn remove_fault(&self, id: u64) -> bool {
        self.faults.remove(id)
    }

    pub(crate) fn clear_faults(&self) {
        self.faults.clear();
    }
}
