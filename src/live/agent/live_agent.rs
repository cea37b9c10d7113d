//! An agent that is followed in the background.

use std::sync::Arc;

use futures_core::Stream;
use futures_util::StreamExt;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::confirm::Confirm;
use super::current::Current;
use super::end::EndReason;
use super::following::Following;
use super::hub::Hub;
use super::subscription::Subscription;
use crate::error::Error;
use crate::event::Event;
use crate::exported::ExportedSession;
use crate::ids::AgentId;
use crate::live::model::AgentView;
use crate::live::outcome::Confirmable;
use crate::session::signed_in::Session;

/// A signed-in agent that is followed in the background: what it does is known at every moment, what happens goes to any number of
/// subscribers, and commands are confirmed by the events that tell their outcome.
///
/// A task takes the agent's events, whether anybody subscribes or not, so the agent stays signed in however slow the program is. Where
/// events are pushed, it also sends the heartbeat of the session. The view is resynchronised by itself where events may be missing.
///
/// It ends by itself with the session ([`ended`](Self::ended)). Dropping it stops the task and signs nobody out: an event that the gateway is
/// answering with belongs to the session and comes in its next stream.
///
/// ```
/// # use ccgateway_simulator::{Config, Simulator};
/// use std::time::Duration;
///
/// use ccgateway::live::LiveAgent;
/// use ccgateway::{AgentId, Gateway, SignIn};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let simulator = Simulator::start(Config::contact_centre([1001]).poll_hold(Duration::from_millis(100))).await?;
/// # let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build()?;
/// let session = gateway.sign_in(&SignIn::new(AgentId::new(1001)?, "", "71001")).await?;
/// let live = LiveAgent::start(session);
///
/// // Done when an event says that the other party has answered.
/// let request = live.session().voice_call().call_out("0777");
/// let talking = live.confirm(request).within(Duration::from_secs(30)).await?;
/// println!("call {} by event {}", talking.answer, talking.event.event_type());
/// assert_eq!(live.view().current_call().map(|call| &call.id), Some(&talking.answer));
/// # Ok(()) }
/// ```
pub struct LiveAgent {
    hub: Arc<Hub>,
    current: Arc<Current>,
    task: JoinHandle<()>,
}

impl LiveAgent {
    /// Follows an agent by polling. Needs a tokio runtime.
    ///
    /// If nobody has taken events of the session since its sign-in, the view comes from these events alone. Otherwise, and in a session
    /// that was resumed, a snapshot makes it certain once the events that wait at the gateway have come, after half a second without one.
    pub fn start(session: Session) -> Self {
        let events = session.events();
        Self::follow(session, events)
    }

    /// Follows an agent by a stream of its events: pushed ones, those of a poll for many agents, or a program's own.
    ///
    /// Everything else is as with [`LiveAgent::start`]. The end of the stream is the end of the live agent. An event that says that
    /// others may be missing ([`EventKind::EventsMayBeMissing`](crate::EventKind::EventsMayBeMissing)) begins a resynchronisation.
    pub fn follow(session: Session, events: impl Stream<Item = Result<Event, Error>> + Send + 'static) -> Self {
        Self::spawn(session, |hub, current| async move { Following::new(hub, &current, events.boxed()).run().await })
    }

    /// Runs a task that follows an agent through one session or several.
    pub(super) fn spawn<F>(session: Session, follow: impl FnOnce(Arc<Hub>, Arc<Current>) -> F) -> Self
    where
        F: Future<Output = EndReason> + Send + 'static,
    {
        let hub = Arc::new(Hub::new(session.agent()));
        let current = Arc::new(Current::new(session));
        let following = follow(Arc::clone(&hub), Arc::clone(&current));
        let ending = Ending(Arc::clone(&hub));
        let task = tokio::spawn(async move {
            let ending = ending;
            let end = following.await;
            tracing::debug!(reason = %end, "a live agent has ended");
            ending.0.end(end);
        });
        Self { hub, current, task }
    }

    /// The agent.
    pub fn agent(&self) -> AgentId {
        self.view().agent
    }

    /// The session: all operations are there. The view takes note of every command that the gateway takes in this session, however it is
    /// sent. Of an agent that is kept signed in it is the present session, or the last one while there is none.
    pub fn session(&self) -> Session {
        self.current.session()
    }

    /// What the agent is doing.
    pub fn view(&self) -> Arc<AgentView> {
        self.hub.view()
    }

    /// The same, to be watched by other tasks. It is closed when the live agent and its subscriptions are gone.
    pub fn watch(&self) -> watch::Receiver<Arc<AgentView>> {
        self.hub.watch()
    }

    /// What happens from now on: events, changes of the view, and the end.
    pub fn subscribe(&self) -> Subscription {
        Subscription::new(Arc::clone(&self.hub))
    }

    /// A request that is done when an event says what came of it. Nothing is sent until it is awaited.
    pub fn confirm<R: Confirmable>(&self, request: R) -> Confirm<R> {
        Confirm::new(Arc::clone(&self.hub), request)
    }

    /// The session as data, and notice of every renewal, also across the sessions of an agent that is kept signed in; `None` while the
    /// gateway has not given a Guid. See [`Session::watch_export`](crate::Session::watch_export).
    pub fn watch_export(&self) -> watch::Receiver<Option<ExportedSession>> {
        self.current.watch_export()
    }

    /// Why it has ended; `None` while it goes on.
    pub fn end_reason(&self) -> Option<EndReason> {
        self.hub.end_reason()
    }

    /// Resolves when it ends, with the reason.
    pub async fn ended(&self) -> EndReason {
        let mut end = self.hub.ended();
        let ended = end.wait_for(Option::is_some).await;
        // The hub has the sender, so waiting cannot fail.
        ended.ok().and_then(|end| end.clone()).unwrap_or(EndReason::Dropped)
    }

    /// Stops following and gives the session back. Its next stream goes on with the event after the last one that was handed out; a
    /// stream that was given to [`LiveAgent::follow`] is dropped.
    pub async fn into_session(mut self) -> Session {
        self.task.abort();
        // Either it was stopped, or it had ended.
        let _ = (&mut self.task).await;
        self.session()
    }
}

impl Drop for LiveAgent {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl std::fmt::Debug for LiveAgent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("LiveAgent").field("agent", &self.agent()).field("end", &self.end_reason()).finish_non_exhaustive()
    }
}

/// Says that a live agent has ended, also when its task was stopped.
struct Ending(Arc<Hub>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.end(EndReason::Dropped);
    }
}
