//! One poll for the agents of a gateway, which feeds the streams of all of them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::num::NonZeroUsize;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::connection::StreamEnd;
use super::envelope::Event;
use super::feed::{Feed, Keeping};
use super::follow::{Follow, Limits};
use super::gap::Gap;
use super::source::{Heartbeat, heartbeat_interval};
use super::stream::EventStream;
use super::table::EventKind;
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::operation::table::GET_ALL_AGENT_EVENT;
use crate::retcode::{Action, Retcode};
use crate::session::signed_in::Session;

/// How many events may wait for one agent.
const CAPACITY: NonZeroUsize = NonZeroUsize::new(1000).unwrap();
/// How often each session is kept alive.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// The event with which a session begins.
const SIGNED_IN: &str = "AgentOther_InService";

/// One poll for all agents of a gateway, from [`Gateway::batch_events`]: in place of a poll for each agent, one request brings the
/// events of all of them. Cheap to clone; all clones are the same batch.
///
/// The gateway has to be set up for it (`EVENT_METHOD` AGENT_POLL and `GET_EVENT_MODE` 2); it then refuses polls for one agent.
/// [`Batch::events`] gives the stream of one agent, which behaves as [`Session::events`] does: the same order, the same marks, the
/// same end.
///
/// - The request takes the events of every agent of the gateway, also of those that other programs have signed in. Have one batch for a
///   gateway, in one program. Events of an agent whose stream does not exist yet wait for it, up to the capacity of a stream for all
///   such agents together.
/// - A lost answer may have held events of every agent, so every stream has a mark then.
/// - Events wait in a buffer for each agent. While that is full, new ones are left out, with a mark that says how many.
/// - The request carries the Guid of one of the sessions; another takes its place when that one ends. No source says that it renews
///   the Guids of the others, so each session has a heartbeat ([`hand_shake`](crate::session::online_agent::OnlineAgent::hand_shake))
///   in a task of its own for as long as its stream exists, however slow the program is.
///
/// ```
/// # use ccgateway_simulator::{Config, Simulator};
/// use ccgateway::{AgentId, Gateway, SignIn};
/// use futures_util::TryStreamExt;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let simulator = Simulator::start(Config::contact_centre([1001, 1002]).batch_events(true)).await?;
/// # let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build()?;
/// let batch = gateway.batch_events();
/// for (agent, phone_number) in [(1001, "40038"), (1002, "40039")] {
///     let session = gateway.sign_in(&SignIn::new(AgentId::new(agent)?, "", phone_number)).await?;
///     let mut events = batch.events(&session);
///     assert_eq!(events.try_next().await?.unwrap().event_type(), "AgentOther_InService");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Batch(Arc<Inner>);

struct Inner {
    base_url: String,
    capacity: NonZeroUsize,
    heartbeat: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The agents that have a stream.
    members: BTreeMap<AgentId, Arc<Member>>,
    /// Events of agents that have none yet, and marks among them.
    early: VecDeque<(AgentId, Event)>,
    /// Whether something may be missing that came before a stream began.
    incomplete: bool,
    polling: bool,
}

struct Member {
    session: Session,
    feed: Feed,
}

/// The settings of a [`Batch`], from [`Batch::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct BatchBuilder {
    base_url: String,
    capacity: NonZeroUsize,
    heartbeat: Duration,
}

impl Gateway {
    /// One poll for all agents of this gateway, with the default settings. Have one batch for a gateway.
    pub fn batch_events(&self) -> Batch {
        Batch::builder(self).make()
    }
}

impl BatchBuilder {
    /// How many events may wait for one agent (default 1,000).
    pub fn capacity(mut self, events: NonZeroUsize) -> Self {
        self.capacity = events;
        self
    }

    /// The time between two heartbeats of a session (default 30 seconds; 10 milliseconds to 60 seconds).
    pub fn heartbeat(mut self, interval: Duration) -> Self {
        self.heartbeat = interval;
        self
    }

    /// The batch.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for an interval out of its range.
    pub fn build(self) -> Result<Batch, Error> {
        heartbeat_interval(self.heartbeat)?;
        Ok(self.make())
    }

    fn make(self) -> Batch {
        let Self { base_url, capacity, heartbeat } = self;
        Batch(Arc::new(Inner { base_url, capacity, heartbeat, state: Mutex::default() }))
    }
}

impl Batch {
    /// Settings for the batch of a gateway.
    pub fn builder(gateway: &Gateway) -> BatchBuilder {
        BatchBuilder { base_url: gateway.base_url().to_owned(), capacity: CAPACITY, heartbeat: HEARTBEAT }
    }

    /// The events of a session's agent, in order, until the session ends. Needs a tokio runtime.
    ///
    /// Polling begins with the first stream and goes on while there is one. Only one stream follows an agent at a time, from
    /// wherever it is: a second one yields [`Error::AlreadyFollowed`] and ends, and so does the stream of an agent that has been signed in
    /// again while that of its session before goes on. The session of another gateway gives [`Error::WrongGateway`].
    pub fn events(&self, session: &Session) -> EventStream {
        let agent = session.agent();
        if !session.gateway().is_at(&self.0.base_url) {
            let base_url = session.gateway().base_url().to_owned();
            return EventStream::failed(StreamEnd::WrongGateway, Error::WrongGateway { agent, base_url });
        }
        let member = Arc::new(Member { session: session.clone(), feed: Feed::new(self.0.capacity) });
        let (inner, own) = (Arc::clone(&self.0), Arc::clone(&member));
        let interval = self.0.heartbeat;
        let over = Box::new(move |_| inner.leave(&own));
        let keeping = Keeping { heartbeat: BatchHeartbeat, interval, first: Instant::now() + interval, over };
        match member.feed.stream(session, keeping) {
            Ok(stream) => {
                self.0.join(member);
                stream
            }
            Err(refused) => refused,
        }
    }
}

impl std::fmt::Debug for Batch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let agents: Vec<_> = self.0.state().members.keys().copied().collect();
        formatter.debug_struct("Batch").field("gateway", &self.0.base_url).field("agents", &agents).finish_non_exhaustive()
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a member in, with the events that have come for it already, and sees that somebody polls.
    fn join(self: &Arc<Self>, member: Arc<Member>) {
        let mut state = self.state();
        let agent = member.session.agent();
        let (own, others): (Vec<_>, Vec<_>) = std::mem::take(&mut state.early).into_iter().partition(|(known, _)| *known == agent);
        state.early = others.into();
        let is_whole = own.first().is_some_and(|(_, event)| event.event_type() == SIGNED_IN);
        if state.incomplete && !is_whole {
            member.feed.mark(Gap::interrupted("events may have come before the stream began"));
        }
        own.into_iter().for_each(|(_, event)| member.feed.put(event));
        state.members.insert(agent, member);
        let polls = std::mem::replace(&mut state.polling, true);
        // While the runtime shuts down, a task is dropped where it is spawned: not under a lock.
        drop(state);
        if !polls {
            tokio::spawn(poll(Arc::clone(self)));
        }
    }

    fn leave(&self, member: &Arc<Member>) {
        let mut state = self.state();
        let agent = member.session.agent();
        if state.members.get(&agent).is_some_and(|known| Arc::ptr_eq(known, member)) {
            state.members.remove(&agent);
        }
    }

    /// Whose Guid the next poll carries: that of the member after this one. None if there is no member, which ends the polling.
    fn caller(&self, after: Option<AgentId>) -> Option<Arc<Member>> {
        let mut state = self.state();
        state.members.retain(|_, member| !member.feed.is_over() && !member.session.is_signed_out());
        let later = after.and_then(|agent| state.members.range((Bound::Excluded(agent), Bound::Unbounded)).next());
        let caller = later.or_else(|| state.members.iter().next()).map(|(_, member)| Arc::clone(member));
        state.polling = caller.is_some();
        caller
    }

    /// Gives what a poll has brought to the streams.
    fn hand_out(&self, follow: &mut Follow) {
        while let Some(event) = follow.take() {
            match event.kind() {
                EventKind::EventsMayBeMissing(gap) => self.mark_all(gap),
                _ => self.deliver(event),
            }
        }
    }

    /// Gives an event to its agent's stream, or keeps it until there is one.
    fn deliver(&self, event: Event) {
        let mut state = self.state();
        let Some(agent) = event.agent() else {
            let gap = Gap::lost_answer("an event that names no agent, or an answer that cannot be read".to_owned());
            return state.members.values().for_each(|member| member.feed.mark(gap.clone()));
        };
        if let Some(member) = state.members.get(&agent) {
            return member.feed.put(event);
        }
        if event.event_type() == SIGNED_IN {
            // What came before belongs to a session that is over.
            state.early.retain(|(known, _)| *known != agent);
        }
        state.keep(agent, event, self.capacity);
    }

    fn mark_all(&self, gap: &Gap) {
        let mut state = self.state();
        state.members.values().for_each(|member| member.feed.mark(gap.clone()));
        let early: BTreeSet<AgentId> = state.early.iter().map(|(agent, _)| *agent).collect();
        early.into_iter().for_each(|agent| state.keep(agent, Event::gap(gap.clone()), self.capacity));
        state.incomplete = true;
    }

    /// Ends all streams: the gateway does not let this program poll for all agents.
    fn fail_all(&self, retcode: &Retcode, message: &str) {
        let members = std::mem::take(&mut self.state().members);
        for member in members.into_values() {
            let (retcode, message) = (retcode.clone(), message.to_owned());
            member.feed.fail(Error::Gateway { operation: &GET_ALL_AGENT_EVENT, retcode, message });
        }
    }
}

impl State {
    fn keep(&mut self, agent: AgentId, event: Event, capacity: NonZeroUsize) {
        if self.early.len() >= capacity.get() {
            self.early.pop_front();
            self.incomplete = true;
        }
        self.early.push_back((agent, event));
    }
}

/// Keeps one session of a batch alive.
struct BatchHeartbeat;

impl Heartbeat for BatchHeartbeat {
    async fn beat(&mut self, session: &Session) -> Result<(), Error> {
        match session.online_agent().hand_shake().await {
            // A gateway that has no heartbeat for sessions that are polled keeps them by the poll.
            Err(Error::Gateway { retcode, .. }) if !matches!(retcode.action(), Action::SignInAgain | Action::Wait) => Ok(()),
            outcome => outcome,
        }
    }
}

/// Polls for as long as there is a stream, by the rules by which one agent is followed.
async fn poll(batch: Arc<Inner>) {
    let mut follow = Follow::new();
    let mut after = None;
    let mut caller = batch.caller(after);
    while let Some(member) = caller {
        let session = &member.session;
        let (pause, reconnects) = (session.gateway().poll_pause(), session.gateway().max_reconnects());
        let limits = Limits { pause, reconnects, loses: Error::may_have_lost_an_answer };
        sleep_until(follow.next()).await;
        let answer = session.agent_event().poll_all().await;
        let (now, chance) = (Instant::now(), fastrand::f64());
        match answer {
            Ok(events) => {
                follow.answered(now, events, pause, chance);
                batch.hand_out(&mut follow);
            }
            Err(error) => {
                let is_of_session = error.is_session_lost() || error.retcode().is_some_and(|code| code.action() == Action::SignInAgain);
                if is_of_session {
                    // Its own heartbeat finds out whether it is lost, while another session takes its place.
                    member.feed.verify();
                    after = Some(session.agent());
                }
                match (follow.failed(now, &error, limits, chance), &error) {
                    (Some(end), Error::Gateway { retcode, message, .. }) if is_final(&end) => {
                        follow.end();
                        batch.hand_out(&mut follow);
                        batch.fail_all(retcode, message);
                    }
                    // Each session ends by itself, by its own heartbeats.
                    (Some(_), _) => follow.wait(now, pause, chance),
                    (None, _) => {}
                }
                tracing::debug!(reason = error.in_full(), "the poll for all agents failed");
            }
        }
        caller = batch.caller(after);
    }
}

/// Whether a refusal concerns all agents: it stays however often the gateway is asked.
fn is_final(end: &StreamEnd) -> bool {
    match end {
        StreamEnd::Refused(_) => true,
        StreamEnd::SessionLost(retcode) => *retcode == Retcode::NO_PERMISSION,
        _ => false,
    }
}
