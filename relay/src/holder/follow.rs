//! The events of one session on their way into the stream.

use std::sync::Arc;
use std::time::Duration;

use ccgateway::event::{Connection, EventStream, Gap, PollGate};
use ccgateway::{Error, Event, ExportedSession, Session};
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};

use super::context::{Context, Held, Holding};
use super::end::{Order, Orders};
use super::keeper::{LeaseKeeper, Lost};
use super::pause::Pause;
use super::queue::Queue;
use super::resync::{Resync, Resynced};
use super::taken::{Remains, Report};
use crate::activity::Activity;
use crate::lifeline::Lifeline;
use crate::marker::Marker;
use crate::publish::{Message, Publisher, Refused};

/// The longest pause after polling has failed for good, for example since the certificate has expired.
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// Why events may be missing where the gateway may have emptied the queue of events.
const QUERY_GIVEN_UP: &str = "a query for the agent's state had no answer, and may have dropped events";

/// How following a session ended.
pub(super) enum FollowEnd {
    /// Another process has the agent, or this process has ended.
    Lost,
    /// As ordered: the session can go on elsewhere. A text says why events may be missing.
    Left { order: Order, gap: Option<String>, snapshot_due: bool },
    /// The gateway has ended the session.
    SessionOver(String),
}

/// A lease with its keeper, and a publisher, unless they are at work.
type Publishing = BoxFuture<'static, (Publisher, Result<(), Refused>)>;
type Storing = BoxFuture<'static, (LeaseKeeper, Result<(), Lost>)>;

/// Follows one session.
pub(super) struct Following<'a> {
    pub(super) context: &'a Arc<Context>,
    pub(super) publisher: &'a mut Option<Publisher>,
    pub(super) keeper: &'a mut Option<LeaseKeeper>,
    pub(super) orders: &'a mut Orders,
    epoch: u64,
    queue: Queue,
    session: Session,
    events: EventStream,
    gate: PollGate,
    /// How many polls through the gate were counted.
    polls: u64,
    lifeline: Lifeline,
    /// The session as data, each time that it is renewed.
    exports: Option<watch::Receiver<ExportedSession>>,
    /// Absent while nobody may use the session.
    holding: Option<Holding>,
    publishing: Option<Publishing>,
    storing: Option<Storing>,
    /// When the last poll may have begun.
    polled_at: Instant,
    /// Whether the work was broken off since the last renewal.
    is_broken_off: bool,
    resync: Resync,
    /// When polling goes on that has failed, and the pause before that.
    again: Option<Instant>,
    pause: Pause,
}

impl<'a> Following<'a> {
    pub(super) fn new(
        context: &'a Arc<Context>,
        publisher: &'a mut Option<Publisher>,
        keeper: &'a mut Option<LeaseKeeper>,
        orders: &'a mut Orders,
        session: Session,
    ) -> Self {
        let gate = PollGate::new();
        let (events, mut exports) = (session.events_through(&gate), session.watch_export().ok());
        // It may have been renewed since it was stored.
        if let (Some(exports), Some(keeper)) = (&mut exports, &*keeper)
            && keeper.stored.as_ref() != Some(&*exports.borrow())
        {
            exports.mark_changed();
        }
        let queue = Queue::new(context, session.agent());
        let lifeline = context.lifeline.clone();
        let epoch = publisher.as_ref().map_or(0, |publisher| publisher.epoch);
        let lease = keeper.as_ref().map(LeaseKeeper::lease);
        let resync = Resync::new(lease.is_some_and(|lease| lease.gap.is_some() || lease.snapshot_due), context.poll_pause);
        Self {
            context,
            publisher,
            keeper,
            orders,
            epoch,
            queue,
            session,
            events,
            gate,
            polls: 0,
            lifeline,
            exports,
            holding: None,
            publishing: None,
            storing: None,
            polled_at: Instant::now(),
            is_broken_off: false,
            resync,
            again: None,
            pause: Pause::up_to(LONGEST_PAUSE),
        }
    }

    /// Follows until the end.
    pub(super) async fn run(mut self) -> (FollowEnd, Session) {
        self.publish_session();
        let end = self.work().await;
        self.holding = None;
        if matches!(end, FollowEnd::Lost) {
            let session = self.session.clone();
            let (waiting, markers) = self.queue.len();
            // A marker that nobody will see says that events may be missing.
            let (gate, is_unsure) = (self.gate, markers > 0 || self.resync.empties());
            let waiting = waiting - markers;
            let remains = Remains { session: self.session, events: self.events, gate, waiting, is_unsure, epoch: self.epoch };
            tokio::spawn(remains.report(Arc::clone(self.context)));
            return (end, session);
        }
        if let Some(storing) = self.storing.take() {
            let (keeper, stored) = storing.await;
            *self.keeper = Some(keeper);
            if stored.is_err() {
                return (FollowEnd::Lost, self.session);
            }
        }
        (end, self.session)
    }

    async fn work(&mut self) -> FollowEnd {
        let mut tick = interval(self.context.timings.heartbeat / 2);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut order = *self.orders.order.borrow_and_update();
        let mut is_over = None;
        loop {
            if order == Order::Stop {
                return FollowEnd::Lost;
            }
            self.set_gate(order);
            self.begin_publishing();
            let is_done = self.queue.is_empty() && self.publishing.is_none();
            if let (true, Some(end)) = (is_done, self.end_of_all(order, is_over.as_deref())) {
                return end;
            }
            let waits_since = self.queue.first().map(|message| message.since);
            let stalls_at = waits_since.map_or_else(Instant::now, |since| since + self.context.timings.stalled);
            let stops_at = self.lifeline.works_until();
            let may_take =
                is_over.is_none() && self.again.is_none() && order != Order::LetGo && self.queue.has_room() && stalls_at <= Instant::now();
            tokio::select! {
                biased;
                changed = self.orders.order.changed() => {
                    order = if changed.is_ok() { *self.orders.order.borrow_and_update() } else { Order::Stop };
                }
                (publisher, published) = at_work(&mut self.publishing) => {
                    (*self.publisher, self.publishing) = (Some(publisher), None);
                    if published.is_err() {
                        return FollowEnd::Lost;
                    }
                    self.queue.pop();
                }
                (keeper, stored) = at_work(&mut self.storing) => {
                    (*self.keeper, self.storing) = (Some(keeper), None);
                    if stored.is_err() {
                        return FollowEnd::Lost;
                    }
                }
                () = self.lifeline.changed() => match self.lifeline.works_until() {
                    None => return FollowEnd::Lost,
                    Some(_) => self.is_broken_off = false,
                },
                item = self.events.next(), if may_take => is_over = self.take(item),
                () = self.gate.idle(), if order != Order::Hold && (may_take || self.again.is_some()) && is_done && !self.resync.empties() => {
                    return self.left(order, self.unsaid_gap());
                }
                resynced = self.resync.next(), if may_take => self.resynced(resynced, order == Order::Hold),
                () = sleep_until(stops_at.unwrap_or_else(Instant::now)), if !self.is_broken_off && stops_at.is_some() => self.break_off(),
                () = sleep_until(stalls_at), if !may_take && waits_since.is_some() && stalls_at > Instant::now() => {}
                () = sleep_until(self.again.unwrap_or_else(Instant::now)), if self.again.is_some() => self.follow_again(),
                () = renewed(&mut self.exports), if self.keeper.is_some() => self.store(),
                Some(report) = self.orders.taken.recv() => self.mark_taken(report),
                _ = tick.tick() => self.keep_alive(may_take),
            }
        }
    }

    /// Marks the events that a replaced process has taken, as it reports them.
    fn mark_taken(&mut self, Report { taken, heard }: Report) {
        self.mark_gap(&Marker::taken(&taken.process, taken.events, taken.epoch + 1));
        // Whoever has stopped waiting for this reports again; a second mark does no harm.
        let _ = heard.send(());
    }

    /// Marks that events may be missing, and asks where the agent stands when they are over.
    fn mark_gap(&mut self, marker: &Marker) {
        self.queue.push_gap(marker);
        self.resync.needed();
    }

    /// `is_held`: the agent is not to be given up.
    fn resynced(&mut self, resynced: Resynced, is_held: bool) {
        match resynced {
            Resynced::Due if is_held && self.events.connection() == Connection::Connected => {
                self.resync.ask(&self.session, &self.gate, &self.lifeline, &self.context.asking);
            }
            Resynced::Due => self.resync.not_yet(),
            Resynced::Snapshot { snapshot, is_unanswered } => {
                if is_unanswered {
                    self.queue.push_gap(&Marker::missing_since(QUERY_GIVEN_UP, self.epoch));
                }
                self.context.holdings.note(self.session.agent(), Activity::of(&snapshot));
                let message = Message::marker(&Marker::Resynchronised { snapshot }, self.session.agent(), self.context.clock);
                if message.payload.len() <= self.context.largest_payload() {
                    self.queue.push(message);
                } else {
                    self.queue.push_gap(&Marker::missing("a snapshot of the agent does not fit into a message"));
                }
            }
            // The next attempt comes after a pause that grows, which `mark_gap` would not leave.
            Resynced::Failed { is_gap: true } => {
                self.queue.push_gap(&Marker::missing("the query for the agent's state may have dropped events"));
            }
            Resynced::Failed { is_gap: false } => {}
        }
    }

    /// The end, if there is nothing more to wait for once everything is published.
    fn end_of_all(&self, order: Order, is_over: Option<&str>) -> Option<FollowEnd> {
        if order == Order::LetGo {
            let broken_off = match (self.gate.is_idle(), self.resync.empties()) {
                (false, _) => Some("a poll was broken off"),
                (true, true) => Some(QUERY_GIVEN_UP),
                (true, false) => None,
            };
            return Some(self.left(order, broken_off.map(str::to_owned).or_else(|| self.unsaid_gap())));
        }
        is_over.map(|reason| FollowEnd::SessionOver(reason.to_owned()))
    }

    /// Polls may begin as long as the lease allows, unless the agent is to be given up or the gateway is asked where it stands.
    fn set_gate(&self, order: Order) {
        match (order, self.lifeline.begins_until()) {
            (Order::Hold, Some(end)) if !self.resync.empties() => self.gate.open_until(end),
            _ => self.gate.close(),
        }
    }

    fn begin_publishing(&mut self) {
        let Some(message) = self.queue.first().filter(|_| self.publishing.is_none()) else { return };
        let (message, Some(mut publisher)) = (message.clone(), self.publisher.take()) else { return };
        self.publishing = Some(Box::pin(async move {
            let published = publisher.append(&message).await;
            (publisher, published)
        }));
    }

    /// Takes what the stream of events brought. Gives the reason if the session is over.
    fn take(&mut self, item: Option<Result<Event, Error>>) -> Option<String> {
        self.polled_at = Instant::now();
        match item {
            Some(Ok(event)) => {
                self.pause.reset();
                self.push(&event);
                None
            }
            Some(Err(error)) if error.is_session_lost() => Some(error.to_string()),
            Some(Err(error)) => {
                // The session goes on: what was wrong with polling may pass.
                let pause = self.pause.after_failure();
                tracing::warn!(agent = %self.session.agent(), %error, ?pause, "polling failed");
                self.again = Some(Instant::now() + pause);
                None
            }
            None => Some("the agent was signed out by a command".to_owned()),
        }
    }

    fn push(&mut self, event: &Event) {
        self.resync.event();
        if event.event_type() == Gap::EVENT_TYPE {
            self.mark_gap(&Marker::EventsMayBeMissing { gap: event.content() });
            return;
        }
        self.context.holdings.note(self.session.agent(), Activity::after(event.event_type()));
        let payload = serde_json::to_vec(event).unwrap_or_default();
        let most = self.context.largest_payload();
        if payload.len() > most {
            let reason =
                format!("an event of {} bytes ({}) does not fit into a message of {most} bytes", payload.len(), event.event_type());
            self.mark_gap(&Marker::missing(&reason));
            return;
        }
        self.queue.push(Message::new(event.event_type(), payload, self.context.clock));
    }

    fn left(&self, order: Order, gap: Option<String>) -> FollowEnd {
        FollowEnd::Left { order, gap, snapshot_due: self.resync.is_needed() }
    }

    /// What the stream of events knows to be lost and has not said, since no poll was answered afterwards.
    fn unsaid_gap(&self) -> Option<String> {
        match self.events.connection() {
            Connection::Reconnecting { reason, .. } => Some(reason),
            _ => None,
        }
    }

    /// The time is over within which this process may be sure of its lease: a poll that is under way is broken off.
    fn break_off(&mut self) {
        self.is_broken_off = true;
        if self.gate.is_idle() {
            return;
        }
        let agent = self.session.agent();
        tracing::warn!(%agent, "poll broken off: the lease could not be renewed");
        let Ok(exported) = self.session.export() else { return };
        let Ok(session) = self.context.gateway.resume(&exported) else { return };
        self.holding = None;
        self.exports = session.watch_export().ok();
        self.session = session;
        self.follow_again();
        self.mark_gap(&Marker::missing("a poll was broken off since the lease could not be renewed"));
        self.publish_session();
    }

    /// Follows the session anew.
    fn follow_again(&mut self) {
        self.again = None;
        let is_given_up = self.resync.empties();
        self.resync.begin_again();
        if is_given_up {
            self.mark_gap(&Marker::missing(QUERY_GIVEN_UP));
        }
        let gap = self.unsaid_gap();
        self.count_polls();
        (self.gate, self.polls) = (PollGate::new(), 0);
        self.events = self.session.events_through(&self.gate);
        if let Some(reason) = gap {
            self.mark_gap(&Marker::missing(&reason));
        }
    }

    fn count_polls(&mut self) {
        let polls = self.gate.polls();
        self.context.figures.polled(polls - self.polls);
        self.polls = polls;
    }

    fn publish_session(&mut self) {
        let held = Held { epoch: self.epoch, session: self.session.clone() };
        self.holding = Some(self.context.holdings.put(self.session.agent(), held));
    }

    /// Stores the session, which was renewed.
    fn store(&mut self) {
        let Some(exported) = self.exports.as_mut().map(|exports| exports.borrow_and_update().clone()) else { return };
        let Some(mut keeper) = self.keeper.take() else { return };
        let lease = keeper.lease().with_session(self.context.keys.seal(&exported));
        self.storing = Some(Box::pin(async move {
            let stored = keeper.write(lease).await;
            (keeper, stored)
        }));
    }

    /// Sends a heartbeat if the agent has not been polled for long. Where nothing is taken, the last poll may have been answered long ago:
    /// its answer waits to be taken.
    fn keep_alive(&mut self, takes: bool) {
        self.count_polls();
        if takes && !self.gate.is_idle() {
            self.polled_at = Instant::now();
        } else if self.polled_at.elapsed() >= self.context.timings.heartbeat {
            self.polled_at = Instant::now();
            let session = self.session.clone();
            tokio::spawn(async move {
                if let Err(error) = session.online_agent().hand_shake().await {
                    tracing::debug!(agent = %session.agent(), %error, "no heartbeat");
                }
            });
        }
    }
}

/// Waits for something that is at work; for ever if nothing is.
async fn at_work<T>(work: &mut Option<BoxFuture<'static, T>>) -> T {
    match work {
        Some(work) => work.await,
        None => std::future::pending().await,
    }
}

/// Waits until the session is renewed; for ever once it is gone.
async fn renewed(exports: &mut Option<watch::Receiver<ExportedSession>>) {
    let is_renewed = match exports {
        Some(exports) => exports.changed().await.is_ok(),
        None => false,
    };
    if !is_renewed {
        std::future::pending::<()>().await;
    }
}
