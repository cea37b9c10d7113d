//! A simulated contact centre, and its agents' streams from one of the sources.

use std::num::NonZeroUsize;
use std::time::Duration;

use ccgateway::event::Event;
use ccgateway::push::{Receiver, ReceiverBuilder, Variant};
use ccgateway::{AgentId, Batch, Error, EventStream, Gateway, Session, SignIn, WhenSignedIn};
use ccgateway_simulator::{Config, Fault, FaultKind, Simulator};
use futures_util::StreamExt;

use crate::door::Door;
use crate::received::Received;

/// How long a test waits for something that should come at once.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// The time between two heartbeats.
const HEARTBEAT: Duration = Duration::from_millis(300);
/// The last of the events that a check injects.
pub(crate) const LAST: &str = "Last";

/// A way in which events come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Polled,
    Pushed,
    PushedOlder,
    Batch,
}

/// A contact centre with agents from 1001 on.
pub(crate) struct Fixture {
    pub(crate) kind: Kind,
    pub(crate) simulator: Simulator,
    pub(crate) gateway: Gateway,
    batch: Batch,
    pub(crate) receiver: Receiver,
    pub(crate) door: Door,
}

/// A signed-in agent with the stream of its events.
pub(crate) struct Agent {
    pub(crate) session: Session,
    pub(crate) events: EventStream,
}

pub(crate) fn config() -> Config {
    Config::contact_centre(1001..=1040).poll_hold(Duration::from_millis(300))
}

pub(crate) fn id(agent: u32) -> AgentId {
    AgentId::new(agent).unwrap()
}

pub(crate) fn sign_in(agent: u32) -> SignIn {
    SignIn::new(id(agent), "", format!("7{agent}"))
}

impl Fixture {
    pub(crate) async fn open(kind: Kind) -> Self {
        Self::with(kind, config(), 1000).await
    }

    /// With room for so many events of an agent.
    pub(crate) async fn with(kind: Kind, config: Config, capacity: usize) -> Self {
        Self::with_receiver(kind, config, capacity, |settings| settings).await
    }

    pub(crate) async fn with_receiver(
        kind: Kind,
        config: Config,
        capacity: usize,
        change: impl Fn(ReceiverBuilder) -> ReceiverBuilder,
    ) -> Self {
        let capacity = NonZeroUsize::new(capacity).unwrap();
        let simulator = Simulator::start(config.batch_events(kind == Kind::Batch)).await.unwrap();
        let gateway = Gateway::builder(simulator.base_url())
            .root_certificates_pem(simulator.certificate_pem())
            .poll_pause(Duration::from_millis(10))
            .build()
            .unwrap();
        let batch = Batch::builder(&gateway).capacity(capacity).heartbeat(HEARTBEAT).build().unwrap();
        let (listener, address) = Door::reserve();
        let variant = if kind == Kind::PushedOlder { Variant::PushUrl } else { Variant::CallBack };
        let settings = Receiver::builder(format!("http://{address}/events")).variant(variant).capacity(capacity).heartbeat(HEARTBEAT);
        let receiver = change(settings.renew_token(HEARTBEAT)).build().unwrap();
        let door = Door::open(listener, &receiver);
        Self { kind, simulator, gateway, batch, receiver, door }
    }

    /// Signs an agent in.
    pub(crate) async fn sign_in(&self, agent: u32) -> Agent {
        self.try_sign_in(&sign_in(agent)).await.unwrap()
    }

    pub(crate) async fn try_sign_in(&self, sign_in: &SignIn) -> Result<Agent, Error> {
        let (session, events) = match self.kind {
            Kind::Pushed | Kind::PushedOlder => self.receiver.sign_in(&self.gateway, sign_in).await?,
            Kind::Polled | Kind::Batch => {
                let session = self.gateway.sign_in(sign_in).await?;
                let events = self.follow(&session);
                (session, events)
            }
        };
        Ok(Agent { session, events })
    }

    /// Signs an agent in and takes the events of that.
    pub(crate) async fn enter(&self, agent: u32) -> Agent {
        let mut agent = self.sign_in(agent).await;
        agent.expect(&["AgentOther_InService", "AgentState_Ready"]).await;
        agent
    }

    /// Signs an agent in that is signed in.
    pub(crate) async fn take_over(&self, agent: u32) -> Agent {
        self.try_sign_in(&sign_in(agent).when_signed_in(WhenSignedIn::Force)).await.unwrap()
    }

    /// Another stream of a session.
    pub(crate) fn follow(&self, session: &Session) -> EventStream {
        match self.kind {
            Kind::Polled => session.events(),
            Kind::Pushed | Kind::PushedOlder => self.receiver.events(session).unwrap(),
            Kind::Batch => self.batch.events(session),
        }
    }

    /// Puts events of these numbers into the agent's queue.
    pub(crate) fn inject(&self, agent: u32, numbers: std::ops::Range<u64>) {
        for number in numbers {
            self.inject_event(agent, &format!("Event_{number}"), "null");
        }
    }

    pub(crate) fn inject_event(&self, agent: u32, name: &str, content: &str) {
        self.simulator.inject_event(agent, name, content).unwrap();
    }

    /// The operation by which events come, or by which the session is kept where they are pushed.
    pub(crate) fn operation(&self) -> &'static str {
        match self.kind {
            Kind::Polled => "getAgentEvent",
            Kind::Pushed => "handShake",
            Kind::PushedOlder => "heartbeat",
            Kind::Batch => "getAllAgentEvent",
        }
    }

    pub(crate) fn is_pushed(&self) -> bool {
        matches!(self.kind, Kind::Pushed | Kind::PushedOlder)
    }

    /// Lets requests of that operation meet a fault.
    pub(crate) fn fault(&self, kind: FaultKind, times: u32) {
        self.simulator.inject(Fault::new(kind).operation(self.operation()).times(times)).unwrap();
    }

    /// How often an operation has reached the gateway.
    pub(crate) fn requests(&self, operation: &str) -> usize {
        self.simulator.requests().iter().filter(|request| request.operation == Some(operation)).count()
    }
}

impl Agent {
    pub(crate) async fn next(&mut self) -> Event {
        next(&mut self.events).await
    }

    /// The next events are exactly these.
    pub(crate) async fn expect(&mut self, names: &[&str]) {
        let mut seen: Vec<String> = Vec::new();
        while seen.len() < names.len() {
            seen.push(self.next().await.event_type().to_owned());
            assert_eq!(seen, names[..seen.len()]);
        }
    }

    /// Everything up to the event [`LAST`], with no number that is missing without a mark, comes twice or is out of order.
    pub(crate) async fn receive(&mut self, received: &mut Received) {
        loop {
            let event = self.next().await;
            received.take(&event);
            if event.event_type() == LAST {
                return;
            }
        }
    }

    /// The error that is the last item of the stream.
    pub(crate) async fn last_error(&mut self) -> Error {
        let last = async {
            loop {
                match self.events.next().await {
                    Some(Ok(_)) => {}
                    Some(Err(error)) => return error,
                    None => panic!("the stream has ended without an error: {:?}", self.events.end()),
                }
            }
        };
        let error = tokio::time::timeout(PATIENCE, last).await.expect("the stream does not end");
        assert!(self.events.next().await.is_none(), "nothing comes after an error");
        error
    }

    /// The stream ends without an error, whatever comes before.
    pub(crate) async fn end(&mut self) {
        let end = async { while self.events.next().await.transpose().unwrap().is_some() {} };
        tokio::time::timeout(PATIENCE, end).await.expect("the stream does not end");
    }
}

/// The next event.
pub(crate) async fn next(events: &mut (impl futures_util::Stream<Item = Result<Event, Error>> + Unpin)) -> Event {
    let event = tokio::time::timeout(PATIENCE, events.next()).await.expect("no event came");
    match event {
        Some(Ok(event)) => event,
        Some(Err(error)) => panic!("the stream has ended: {error:?}"),
        None => panic!("the stream has ended"),
    }
}

/// Waits until a condition holds.
pub(crate) async fn until(what: &str, condition: impl Fn() -> bool) {
    let deadline = tokio::time::Instant::now() + PATIENCE;
    while !condition() {
        assert!(tokio::time::Instant::now() < deadline, "{what} did not happen");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
