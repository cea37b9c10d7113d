//! The program: an agent's desktop that does everything at random.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ccgateway::event::{Connection, EventStream};
use ccgateway::session::voice_call::CallOut;
use ccgateway::{AgentId, CallId, Error, Event, Gateway, Session, SignIn};
use ccgateway_misbehaving::Server;
use fastrand::Rng;
use futures_util::StreamExt;
use tokio::time::error::Elapsed;

use crate::gateway::{Model, number};
use crate::received::Received;
use crate::totals::Totals;

pub(crate) struct Program {
    random: Rng,
    model: Arc<Mutex<Model>>,
    server: Server,
    gateway: Gateway,
    session: Session,
    stream: Option<EventStream>,
    received: Received,
    /// The Guid of the session when it was looked at last.
    guid: usize,
    called: u64,
    sessions: u32,
}

impl Program {
    pub(crate) async fn start(seed: u64) -> Self {
        let model = Arc::new(Mutex::new(Model::new(seed)));
        let shared = Arc::clone(&model);
        let server = Server::start(move |request| shared.lock().unwrap().answer(request)).await;
        let shared = Arc::clone(&model);
        server.set_way(move |request| shared.lock().unwrap().way(request));
        let gateway = Gateway::builder(server.url()).danger_allow_plain_http().read_retries(2).build().unwrap();
        let session = sign_in(&gateway).await;
        let random = Rng::with_seed(!seed);
        let received = Received::default();
        Self { random, model, server, gateway, session, stream: None, received, guid: 0, called: 0, sessions: 1 }
    }

    /// Does one thing at random, and checks what must hold.
    pub(crate) async fn step(&mut self) {
        match self.random.u8(..200) {
            0..50 => self.model.lock().unwrap().happen(),
            50..130 => self.follow().await,
            130..140 => self.stream = None,
            140..148 => self.poll_by_hand().await,
            148..168 => self.call().await,
            168..188 => self.ask().await,
            188..196 => self.both().await,
            196..197 => self.renew_program().await,
            _ => self.sign_out_and_in().await,
        }
        self.check();
    }

    /// Follows for a while, and perhaps drops the stream in the middle of a poll.
    async fn follow(&mut self) {
        let patience = Duration::from_millis(self.random.u64(1..12_000));
        if let Ok(item) = self.next_within(patience).await {
            self.item(item).await;
        }
    }

    async fn next_within(&mut self, patience: Duration) -> Result<Option<Result<Event, Error>>, Elapsed> {
        let session = &self.session;
        let stream = self.stream.get_or_insert_with(|| session.events());
        tokio::time::timeout(patience, stream.next()).await
    }

    async fn item(&mut self, item: Option<Result<Event, Error>>) {
        match item {
            Some(Ok(event)) => self.received.take(&event),
            // The gateway has lost no session of its own accord.
            Some(Err(error)) => panic!("the stream ended: {error}"),
            None => panic!("the stream ended although nobody signed out"),
        }
    }

    async fn poll_by_hand(&mut self) {
        // Two that poll take events from each other; a program that polls by hand has no stream.
        self.stream = None;
        match self.session.agent_event().poll().await {
            Ok(events) => events.iter().for_each(|event| self.received.take(event)),
            Err(error) => {
                assert!(!error.is_session_lost(), "{error}");
                self.received.lost();
            }
        }
    }

    async fn call(&mut self) {
        let call = self.next_call();
        let outcome = call.await;
        self.placed_or_not(self.called, outcome);
    }

    fn next_call(&mut self) -> CallOut {
        self.called += 1;
        self.session.voice_call().call_out(format!("{}", self.called))
    }

    /// The outcome of a call is what the gateway knows of it.
    fn placed_or_not(&self, number: u64, outcome: Result<CallId, Error>) {
        let error = match outcome {
            Ok(_) => return,
            Err(error) => error,
        };
        assert!(!error.is_session_lost(), "{error}");
        let placed = self.placed(number);
        match &error {
            Error::OutcomeUnknown { .. } => {}
            other => assert_eq!(placed, 0, "a call was placed, and the error is {other}"),
        }
    }

    /// How often a number was called.
    fn placed(&self, number: u64) -> u32 {
        let model = self.model.lock().unwrap();
        let called = format!(r#""called":"{number}""#);
        model.calls.iter().filter(|(body, _)| body.contains(&called)).map(|(_, count)| count).sum()
    }

    async fn ask(&mut self) {
        if let Err(error) = self.session.status().await {
            assert!(!error.is_session_lost(), "{error}");
        }
    }

    /// Polls, asks and calls at once, so that requests and answers overtake each other.
    async fn both(&mut self) {
        let session = self.session.clone();
        let call = self.next_call();
        let asking = tokio::spawn(async move { tokio::join!(session.status(), session.status(), call.into_future()) });
        let number = self.called;
        self.follow().await;
        let (first, second, call) = asking.await.unwrap();
        self.placed_or_not(number, call);
        for error in [first.err(), second.err()].into_iter().flatten() {
            assert!(!error.is_session_lost(), "{error}");
        }
    }

    /// Goes on in another process, which has what the session exports. What has come and was not taken stays behind, so the program
    /// takes all of it first.
    async fn renew_program(&mut self) {
        while self.model.lock().unwrap().waiting() > 0 {
            self.follow().await;
        }
        // While polls fail, a mark may be outstanding.
        let is_connected = |stream: &EventStream| stream.connection() == Connection::Connected;
        loop {
            match self.next_within(Duration::from_secs(10)).await {
                Ok(item) => self.item(item).await,
                Err(_) if self.stream.as_ref().is_some_and(is_connected) => break,
                Err(_) => {}
            }
        }
        self.stream = None;
        while self.server.under_way() > 0 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        // Until the last answer is read.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let exported = self.session.export().unwrap();
        self.session = self.gateway.resume(&exported).unwrap();
    }

    async fn sign_out_and_in(&mut self) {
        let signed_out = self.session.sign_out().await;
        if signed_out.is_err() && self.model.lock().unwrap().signed_in {
            return; // the request was lost, and the agent is still there
        }
        self.stream = None;
        self.session = sign_in(&self.gateway).await;
        self.received.begin();
        self.sessions += 1;
    }

    fn check(&mut self) {
        let guid = number(self.session.export().unwrap().guid.expose()).unwrap();
        assert!(guid >= self.guid, "the Guid went back from {} to {guid}", self.guid);
        self.guid = guid;
        let model = self.model.lock().unwrap();
        assert!(model.calls.values().all(|count| *count == 1), "a call was placed twice");
    }

    /// Fetches what waits, from a gateway that now behaves.
    pub(crate) async fn finish(mut self) -> Totals {
        self.model.lock().unwrap().faulty = false;
        let session = self.session.clone();
        let mut stream = self.stream.take().unwrap_or_else(|| session.events());
        for _ in 0..2 {
            // Enough for every wait after a failure, and for an answer that was late.
            while let Ok(item) = tokio::time::timeout(Duration::from_secs(40), stream.next()).await {
                self.item(item).await;
            }
            self.model.lock().unwrap().happen();
        }
        assert_eq!(self.model.lock().unwrap().waiting(), 1, "the last event was not fetched yet, all others were");
        self.check();
        let model = self.model.lock().unwrap();
        Totals {
            requests: self.server.requests().len(),
            events: self.received.events,
            marks: self.received.marks,
            missing: self.received.missing,
            calls: self.called,
            overtaken: model.overtaken,
            refused_early: model.refused_early,
            lost_answers: model.lost_answers,
            renewals: model.renewals,
            sessions: self.sessions,
        }
    }
}

/// Signs in until that succeeds.
async fn sign_in(gateway: &Gateway) -> Session {
    let sign_in = SignIn::new(AgentId::new(1001).unwrap(), "", "71001");
    loop {
        if let Ok(session) = gateway.sign_in(&sign_in).await {
            return session;
        }
    }
}
