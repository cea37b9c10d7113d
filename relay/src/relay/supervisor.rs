//! The part of a process that decides which agents it holds.

use std::collections::HashMap;
use std::pin::{Pin, pin};
use std::sync::Arc;

use async_nats::{Message, Subscriber};
use ccgateway::AgentId;
use futures_util::{Stream, StreamExt as _};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};

use super::fleet::Fleet;
use crate::agents::AgentSettings;
use crate::holder::{Context, Finish, Order, Orders, Report, Taken, hold};
use crate::lease::{Lease, ProcessRecord, ProcessState, Situation, Step, decide};
use crate::process_id::ProcessId;
use crate::store::{Store, StoreError, Watched};

/// How long holders may take to let go of their agents at once.
const LET_GO: std::time::Duration = std::time::Duration::from_secs(5);

/// How many reports wait for a holder; one for which there is no room comes again.
const REPORTS: usize = 4;

/// Decides which agents this process holds, and sees to it.
pub(super) struct Supervisor {
    pub(super) context: Arc<Context>,
    pub(super) store: Store,
    /// What this process does, written by its membership.
    pub(super) state: watch::Sender<ProcessState>,
    pub(super) heard_since: watch::Receiver<Instant>,
    fleet: Fleet,
    holders: HashMap<AgentId, Holder>,
    tasks: JoinSet<(AgentId, Finish)>,
    loaded: Loaded,
    /// When the first agents are acquired: processes that start together see each other by then.
    begins_at: Instant,
}

/// The buckets that were read to their end.
#[derive(Default)]
struct Loaded {
    agents: bool,
    leases: bool,
    processes: bool,
}

struct Holder {
    orders: watch::Sender<Order>,
    settings: watch::Sender<Option<Arc<AgentSettings>>>,
    taken: mpsc::Sender<Report>,
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// As it was asked to. So many agents were not handed over in time.
    Stopped { left: usize },
    /// Another process declared so.
    Ended,
}

impl Supervisor {
    pub(super) fn new(
        context: Arc<Context>,
        store: Store,
        state: watch::Sender<ProcessState>,
        heard_since: watch::Receiver<Instant>,
    ) -> Self {
        let begins_at = Instant::now() + context.timings.renew;
        let (fleet, holders, tasks) = (Fleet::new(), HashMap::new(), JoinSet::new());
        Self { context, store, state, heard_since, fleet, holders, tasks, loaded: Loaded::default(), begins_at }
    }

    /// Runs until the process is asked to stop, or was declared to have ended.
    pub(super) async fn run(mut self, mut stop: watch::Receiver<bool>) -> Outcome {
        let (agents, leases, processes) = (self.store.agents.watch(), self.store.leases.watch(), self.store.processes.watch());
        let (mut agents, mut leases, mut processes) = (pin!(agents), pin!(leases), pin!(processes));
        let mut lifeline = self.context.lifeline.clone();
        let reports = self.store.client.subscribe(self.context.publishing.subjects.taken_of_all()).await;
        let mut reports = reports.inspect_err(|error| tracing::error!(%error, "no reports of other processes")).ok();
        let mut tick = interval(self.context.timings.renew.min(std::time::Duration::from_millis(500)));
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut drains_until = None;
        loop {
            if drains_until.is_some() && self.holders.is_empty() {
                return Outcome::Stopped { left: 0 };
            }
            tokio::select! {
                changed = stop.changed(), if drains_until.is_none() => {
                    if changed.is_err() || *stop.borrow() {
                        drains_until = Some(Instant::now() + self.context.timings.drain);
                        self.state.send_replace(ProcessState::Draining);
                        self.review_all();
                    }
                }
                () = sleep_until(drains_until.unwrap_or_else(Instant::now)), if drains_until.is_some() => {
                    return Outcome::Stopped { left: self.let_go().await };
                }
                () = lifeline.changed() => if lifeline.works_until().is_none() {
                    self.stop_all().await;
                    return Outcome::Ended;
                },
                Some(done) = self.tasks.join_next(), if !self.tasks.is_empty() => self.finished(done),
                watched = next(&mut agents) => self.agent_changed(watched),
                watched = next(&mut leases) => self.lease_changed(watched),
                watched = next(&mut processes) => self.process_changed(watched),
                report = next_report(&mut reports) => self.reported(&report),
                _ = tick.tick() => self.look_around(),
            }
        }
    }

    fn is_draining(&self) -> bool {
        *self.state.borrow() != ProcessState::Running
    }

    fn agent_changed(&mut self, watched: Watched<AgentSettings>) {
        let (key, settings) = match watched {
            Watched::Value(key, entry) => (key, Some(Arc::new(entry.value))),
            Watched::Removed(key) => (key, None),
            Watched::Unreadable(key) => {
                // What is wrong is not shown: somebody may have put a password there.
                tracing::error!(agent = key, "the settings in the bucket cannot be read; see the documentation of the fields");
                // The agent stays signed in with the settings that are known, or with the session that it has.
                if let Some(agent) = agent_of(&key) {
                    self.fleet.wanted.entry(agent).or_default();
                    self.review(agent);
                }
                return;
            }
            Watched::Loaded => return self.loaded(|loaded| &mut loaded.agents),
        };
        let Some(agent) = agent_of(&key) else { return };
        match &settings {
            Some(_) => self.fleet.wanted.insert(agent, settings.clone()),
            None => self.fleet.wanted.remove(&agent),
        };
        if let Some(holder) = self.holders.get(&agent) {
            holder.settings.send_replace(settings);
        }
        self.review(agent);
    }

    fn lease_changed(&mut self, watched: Watched<Lease>) {
        let (key, entry) = match watched {
            Watched::Value(key, entry) => (key, entry),
            Watched::Loaded => return self.loaded(|loaded| &mut loaded.leases),
            Watched::Removed(_) | Watched::Unreadable(_) => return,
        };
        let Some(agent) = agent_of(&key) else { return };
        let is_others = entry.value.owner.as_ref().is_some_and(|owner| *owner != self.context.me);
        if self.fleet.lease_seen(agent, entry) {
            if let Some(holder) = self.holders.get(&agent).filter(|_| is_others) {
                holder.orders.send_replace(Order::Stop);
            }
            self.review(agent);
        }
    }

    fn process_changed(&mut self, watched: Watched<ProcessRecord>) {
        match watched {
            Watched::Value(key, entry) => {
                let id = ProcessId::from_key(&key);
                let state = entry.value.state;
                if self.fleet.process_seen(id.clone(), entry) && id != self.context.me {
                    tracing::info!(process = %id, ?state, "process seen");
                    self.review_all();
                }
            }
            Watched::Removed(key) => self.fleet.process_removed(&ProcessId::from_key(&key)),
            Watched::Loaded => self.loaded(|loaded| &mut loaded.processes),
            Watched::Unreadable(_) => {}
        }
    }

    /// Another process reports what it has taken when it did not hold the agent any more.
    fn reported(&self, report: &Message) {
        let agent = report.subject.rsplit('.').next().and_then(agent_of);
        let Some(holder) = agent.and_then(|agent| self.holders.get(&agent)) else { return };
        let Ok(taken) = serde_json::from_slice::<Taken>(&report.payload) else { return };
        let Some(reply) = report.reply.clone() else { return };
        let (heard, is_heard) = oneshot::channel();
        let client = self.store.client.clone();
        if holder.taken.try_send(Report { taken, heard }).is_ok() {
            tokio::spawn(async move {
                if is_heard.await.is_ok() {
                    // Without this answer the report comes again, and a second mark does no harm.
                    let _ = client.publish(reply, bytes::Bytes::new()).await;
                }
            });
        }
    }

    fn loaded(&mut self, bucket: fn(&mut Loaded) -> &mut bool) {
        *bucket(&mut self.loaded) = true;
        self.review_all();
    }

    fn finished(&mut self, done: Result<(AgentId, Finish), tokio::task::JoinError>) {
        match done {
            // The next look at all agents decides what comes next, when the watch has brought what the holder wrote.
            Ok((agent, _)) => drop(self.holders.remove(&agent)),
            Err(error) => {
                tracing::error!(%error, "a holder failed");
                self.holders.retain(|_, holder| !holder.orders.is_closed());
            }
        }
    }

    /// What is done every time: processes that are silent are declared to have ended, and every agent is looked at.
    fn look_around(&mut self) {
        let (lease, heard_since) = (self.context.timings.lease, *self.heard_since.borrow());
        if self.context.lifeline.may_begin() {
            for (id, record, revision) in self.fleet.overdue(&self.context.me, heard_since, lease) {
                self.declare_ended(id, record, Some(revision));
            }
            for id in self.fleet.owners_without_record(heard_since, lease) {
                let now = self.context.clock.now();
                self.declare_ended(id, ProcessRecord::new(ProcessState::Ended, now, now, lease), None);
            }
            for id in self.fleet.forgotten() {
                let processes = self.store.processes.clone();
                tokio::spawn(async move { processes.remove(id.as_str()).await });
            }
        }
        self.review_all();
    }

    /// Declares that a process has ended, unless it has written something in between.
    fn declare_ended(&self, id: ProcessId, record: ProcessRecord, revision: Option<u64>) {
        let processes = self.store.processes.clone();
        tokio::spawn(async move {
            let written = match revision {
                Some(revision) => processes.update(id.as_str(), &record, revision).await,
                None => processes.create(id.as_str(), &record).await,
            };
            match written {
                Ok(_) => tracing::warn!(process = %id, "declared to have ended: it was silent for the time of a lease"),
                Err(StoreError::Conflict) => tracing::debug!(process = %id, "not silent after all"),
                Err(error) => tracing::debug!(process = %id, %error, "not declared to have ended"),
            }
        });
    }

    fn review_all(&mut self) {
        if !self.may_review() {
            return;
        }
        let takers = self.fleet.takers(&self.context.me, self.is_draining());
        let others = self.fleet.leases.keys().filter(|agent| !self.fleet.wanted.contains_key(agent)).copied();
        let agents: Vec<AgentId> = self.fleet.wanted.keys().copied().chain(others).collect();
        agents.into_iter().for_each(|agent| self.review_with(agent, &takers));
    }

    fn may_review(&self) -> bool {
        let Loaded { agents, leases, processes } = self.loaded;
        agents && leases && processes && Instant::now() >= self.begins_at
    }

    fn review(&mut self, agent: AgentId) {
        if self.may_review() {
            let takers = self.fleet.takers(&self.context.me, self.is_draining());
            self.review_with(agent, &takers);
        }
    }

    fn review_with(&mut self, agent: AgentId, takers: &[ProcessId]) {
        let (me, lease) = (&self.context.me, self.fleet.leases.get(&agent));
        let holder = self.holders.get(&agent);
        let situation = Situation { me, takers, holding: holder.is_some(), wanted: self.fleet.wanted.contains_key(&agent) };
        let step = decide(agent.get(), lease.map(|entry| &entry.value), &situation, |owner| self.fleet.has_ended(owner));
        match (step, holder) {
            (Step::Acquire, None) => self.acquire(agent),
            (Step::HandOver, Some(holder)) => holder.order(Order::HandOver),
            (Step::SignOut, Some(holder)) => holder.order(Order::SignOut),
            _ => {}
        }
    }

    fn acquire(&mut self, agent: AgentId) {
        let (orders, order) = watch::channel(Order::Hold);
        let (taken, taken_of_holder) = mpsc::channel(REPORTS);
        let (settings, settings_of_holder) = watch::channel(self.fleet.wanted.get(&agent).cloned().flatten());
        self.holders.insert(agent, Holder { orders, settings, taken });
        let orders = Orders { order, taken: taken_of_holder };
        let (context, before) = (Arc::clone(&self.context), self.fleet.leases.get(&agent).cloned());
        self.tasks.spawn(async move { (agent, hold(context, agent, before, settings_of_holder, orders).await) });
    }

    /// Lets go of what is still held. Gives how many agents could not be given up.
    async fn let_go(&mut self) -> usize {
        self.holders.values().for_each(|holder| holder.order(Order::LetGo));
        let end = Instant::now() + LET_GO;
        while !self.holders.is_empty() {
            tokio::select! {
                Some(done) = self.tasks.join_next() => self.finished(done),
                () = sleep_until(end) => break,
                else => break,
            }
        }
        self.holders.len()
    }

    /// Stops all holders: their agents are another process's now.
    async fn stop_all(&mut self) {
        self.holders.values().for_each(|holder| holder.order(Order::Stop));
        let stopped = async { while self.tasks.join_next().await.is_some() {} };
        if tokio::time::timeout(LET_GO, stopped).await.is_err() {
            self.tasks.shutdown().await;
        }
    }
}

impl Holder {
    fn order(&self, order: Order) {
        self.orders.send_if_modified(|known| std::mem::replace(known, order) != order);
    }
}

fn agent_of(key: &str) -> Option<AgentId> {
    key.parse().ok().and_then(|id: u32| AgentId::new(id).ok())
}

/// The next report; none ever without a subscription.
async fn next_report(reports: &mut Option<Subscriber>) -> Message {
    match reports {
        Some(reports) => match reports.next().await {
            Some(report) => report,
            None => std::future::pending().await,
        },
        None => std::future::pending().await,
    }
}

/// The next item of a watch, which never ends.
async fn next<T>(watch: &mut Pin<&mut impl Stream<Item = Watched<T>>>) -> Watched<T> {
    match watch.next().await {
        Some(watched) => watched,
        None => std::future::pending().await,
    }
}
