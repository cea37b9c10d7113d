//! Every operation of the contract in the presence of every fault, over real HTTPS: it ends as the fault says, the poll that is being
//! held meanwhile ends too, and the simulator goes on.

mod support;

use std::collections::BTreeSet;
use std::fmt;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ccgateway_simulator::{AgentId, Config, Fault, FaultKind, NodeId, OddEvent, Switchover};
use reqwest::{Method, Response, StatusCode};
use serde_json::Value;
use support::contract::{self, Operation};
use support::fixture::{A, B, Fixture, STUCK};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// So many operations are under way at once, each at a simulator of its own.
const AT_ONCE: usize = 32;
/// How long polls are held: for so short that it does not matter, and for so long that what happens meanwhile meets them.
const BRIEF: Duration = Duration::from_millis(20);
const PATIENT: Duration = Duration::from_secs(2);
const MOVED: &str = "105-002";
/// The codes by which an agent learns that its node has failed, and that there is no other to sign in at.
const MOVING: [&str; 3] = ["000-004", "105-002", "100-003"];
const TOO_MANY: &str = "100-007";
const ECHO: &str = "000-001";
/// Longer than any answer.
const LARGE: u64 = 1 << 18;
const MARK: &[u8] = b"\xef\xbb\xbf";
const SWITCHOVER: Duration = Duration::from_secs(60);

/// Every kind of fault.
fn kinds() -> [FaultKind; 23] {
    [
        FaultKind::Delay(Duration::from_millis(10)),
        FaultKind::DropBefore,
        FaultKind::DropAfter,
        FaultKind::Reset,
        FaultKind::HttpError(502),
        FaultKind::TruncatedJson,
        FaultKind::ContentType("text/plain".to_owned()),
        FaultKind::Gbk,
        FaultKind::WrongCharset,
        FaultKind::ByteOrderMark,
        FaultKind::EmptyBody,
        // A pause for each byte of a file would last.
        FaultKind::SlowBody(Duration::ZERO),
        FaultKind::LargeBody(LARGE),
        FaultKind::LateAnswer(Duration::from_millis(10)),
        FaultKind::EchoSecrets,
        FaultKind::OddEvent(OddEvent::NumericType),
        FaultKind::LoseGuid,
        FaultKind::DuplicateGuid,
        FaultKind::SwitchOver(MOVED.to_owned()),
        FaultKind::FlowControl,
        FaultKind::NodeFails { node: NodeId(0), takes: SWITCHOVER, outcome: Switchover::Recovered },
        FaultKind::EventBurst { agent: AgentId(A), count: 20, event_type: "Burst".to_owned(), content: "null".to_owned() },
        // Longer than agents may be silent.
        FaultKind::ClockJump(Duration::from_secs(500)),
    ]
}

/// What came back.
struct Answer {
    status: StatusCode,
    content_type: String,
    guids: usize,
    body: Vec<u8>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, content_type, guids, body } = self;
        write!(f, "{status}, {content_type:?}, {guids} Guids, {}", body.escape_ascii())
    }
}

impl Answer {
    async fn read(response: Response) -> reqwest::Result<Self> {
        let headers = response.headers();
        Ok(Self {
            status: response.status(),
            content_type: headers.get("content-type").map_or("", |value| value.to_str().unwrap()).to_owned(),
            guids: headers.get_all("set-guid").iter().count(),
            body: response.bytes().await?.to_vec(),
        })
    }

    fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The return code; `None` when the body is no envelope, as that of a file.
    fn retcode(&self) -> Option<String> {
        Some(self.json()?["retcode"].as_str()?.to_owned())
    }

    fn without_body(&self) -> Self {
        Self { status: self.status, content_type: self.content_type.clone(), guids: self.guids, body: Vec::new() }
    }

    /// Whether it is that of the same operation without a fault.
    fn is_like(&self, usual: &Usual) -> bool {
        self.status == usual.answer.status && usual.retcodes.contains(&self.retcode())
    }
}

/// How an operation ends without a fault.
struct Usual {
    answer: Answer,
    /// More than one where the second time is not like the first: a password can be set only once.
    retcodes: BTreeSet<Option<String>>,
    /// The name that the simulator knows it by; `None` when it does not.
    name: Option<&'static str>,
}

/// A simulator with two signed-in agents.
struct Target {
    fixture: Fixture,
    /// The path of a poll that returns the agent's events, and its name.
    poll: &'static str,
    poll_name: &'static str,
}

impl Target {
    async fn start(batch: bool, hold: Duration) -> Self {
        let config = Config::contact_centre([A, B])
            .poll_hold(hold)
            // Every poll and heartbeat brings a new Guid.
            .guid_interval(Duration::ZERO)
            .flow_control(None)
            .batch_events(batch)
            .requests_kept(1);
        let (poll, poll_name) =
            if batch { ("/agentevent/allagentevent", "getAllAgentEvent") } else { ("/agentevent/1001", "getAgentEvent") };
        Self { fixture: Fixture::start(config).await, poll, poll_name }
    }

    /// Two agents sign in anew; the first talks with a customer, and nothing waits to be polled.
    async fn prepare(&mut self) {
        self.fixture.gateway.clear_faults();
        self.fixture.sign_in_anew(&[B, A]).await;
        self.fixture.gateway.customer_calls("0555", "60001").unwrap();
        self.fixture.send(&Method::POST, "/onlineagent/1001/syncagentinfo", None).await.unwrap();
    }

    async fn operate(&self, operation: &Operation) -> reqwest::Result<Answer> {
        let call = self.fixture.active_call();
        let is_configuration = operation.tag == "config";
        let guid = if is_configuration { self.fixture.gateway.begin_configuration(1) } else { self.fixture.guid.clone() };
        Answer::read(self.fixture.send_as(&guid, &operation.method, &operation.path(&call), operation.body.as_ref()).await?).await
    }

    async fn usual(&mut self, operation: &Operation) -> Usual {
        self.prepare().await;
        let first = self.operate(operation).await.unwrap();
        let name = self.fixture.gateway.requests()[0].operation;
        self.prepare().await;
        let answer = self.operate(operation).await.unwrap();
        Usual { retcodes: BTreeSet::from([first.retcode(), answer.retcode()]), answer, name }
    }

    /// Begins a poll and waits until it is being held.
    async fn hold_poll(&self) -> impl Future<Output = Answer> + use<> {
        let url = format!("{}{}", self.fixture.gateway.base_url(), self.poll);
        let request = self.fixture.client.get(url).header("Guid", &self.fixture.guid);
        let polling = tokio::spawn(async move { Answer::read(request.send().await.unwrap()).await.unwrap() });
        while !polling.is_finished() && !self.fixture.gateway.requests().iter().any(|request| request.path.ends_with(self.poll)) {
            sleep(Duration::from_millis(1)).await;
        }
        async { timeout(STUCK, polling).await.expect("the poll is stuck").unwrap() }
    }
}

/// What is wrong about the end of an operation that was hit by a fault; `None`: nothing.
fn wrong(kind: &FaultKind, usual: &Usual, came: &reqwest::Result<Answer>) -> Option<&'static str> {
    // What the simulator does not know is answered in the same way whatever is injected for it.
    let is_unknown = usual.name.is_none() && !matches!(kind, FaultKind::EventBurst { .. } | FaultKind::ClockJump(_));
    let answer = match (kind, came) {
        (FaultKind::DropBefore | FaultKind::DropAfter | FaultKind::Reset, Err(error)) if !is_unknown => {
            return error.is_timeout().then_some("it timed out");
        }
        (_, Ok(answer)) => answer,
        (_, Err(_)) => return Some("no answer"),
    };
    let is_usual = answer.is_like(usual);
    let is_file = usual.answer.json().is_none();
    let (is_right, what) = match kind {
        _ if is_unknown => (is_usual, "another answer than without the fault"),
        FaultKind::DropBefore | FaultKind::DropAfter | FaultKind::Reset => (false, "an answer came"),
        FaultKind::HttpError(status) => {
            let is_page = answer.content_type.starts_with("text/html") && answer.json().is_none();
            (answer.status == *status && is_page, "not the page of an HTTP error")
        }
        FaultKind::TruncatedJson => {
            let is_half = (1..usual.answer.body.len()).contains(&answer.body.len());
            (answer.status.is_success() && is_half && answer.json().is_none(), "not half an answer")
        }
        FaultKind::ContentType(wanted) => (is_usual && answer.content_type == *wanted, "another content type"),
        FaultKind::Gbk => {
            let is_gbk = answer.content_type == "application/json;charset=GBK";
            // All that is said here is ASCII, which reads the same in GBK.
            (is_gbk && (is_file || is_usual), "not in GBK")
        }
        // All that is said here is ASCII, which reads the same in GBK.
        FaultKind::WrongCharset => {
            let is_labelled_as_usual = answer.content_type == usual.answer.content_type;
            (is_labelled_as_usual && (is_file || is_usual), "another label or answer than without the fault")
        }
        FaultKind::ByteOrderMark => {
            let rest = answer.body.strip_prefix(MARK).map(|body| Answer { body: body.to_vec(), ..answer.without_body() });
            (rest.is_some_and(|rest| rest.is_like(usual)), "not the usual answer behind a mark")
        }
        FaultKind::EmptyBody => (answer.status == usual.answer.status && answer.body.is_empty(), "a body came"),
        FaultKind::LargeBody(length) => (is_usual && answer.body.len() as u64 == *length, "not the usual answer with spaces"),
        FaultKind::EchoSecrets => {
            let json = answer.json().unwrap_or_default();
            let has_guid = json["message"].as_str().is_some_and(|message| message.contains("guid: "));
            (json["retcode"] == ECHO && has_guid, "the request is not repeated")
        }
        FaultKind::LoseGuid => (is_usual && answer.guids == 0, "a Guid came"),
        FaultKind::DuplicateGuid => (is_usual && answer.guids == 2 * usual.answer.guids, "not two Guids"),
        FaultKind::SwitchOver(code) => (answer.retcode().as_ref() == Some(code), "another code"),
        FaultKind::FlowControl => (answer.retcode().as_deref() == Some(TOO_MANY), "not refused"),
        // The configuration goes on; everything else is of an agent that is on its way.
        FaultKind::NodeFails { .. } => {
            let is_moving = answer.retcode().is_some_and(|code| MOVING.contains(&code.as_str()));
            (is_usual || is_moving, "neither usual nor that of a switchover")
        }
        // Who was silent for too long is signed out, which is a refusal for most operations, and lets a sign-in succeed.
        FaultKind::ClockJump(_) => (is_usual || answer.status.is_success() && answer.retcode().is_some(), "neither usual nor an envelope"),
        _ => (is_usual, "another answer than without the fault"),
    };
    (!is_right).then_some(what)
}

/// Sends an operation with a fault in force and a poll held. Gives what is wrong about it.
async fn apply(target: &mut Target, operation: &Operation, usual: &Usual, kind: &FaultKind) -> Option<String> {
    target.prepare().await;
    // A poll that is held would meet the fault instead of the operation if that is a poll, too.
    let poll = if usual.name == Some(target.poll_name) { None } else { Some(target.hold_poll().await) };
    let mut fault = Fault::new(kind.clone()).times(1);
    fault.operation = usual.name.map(str::to_owned);
    target.fixture.gateway.inject(fault).unwrap();
    let came = target.operate(operation).await;
    let mut faults: Vec<String> = wrong(kind, usual, &came).map(|what| format!("{what}: {came:?}")).into_iter().collect();

    if let Some(poll) = poll {
        let polled = poll.await;
        // One of the operations empties the queue, and may be quicker than the poll.
        let has_event = polled.json().is_some_and(|answer| answer.get("event").is_some()) || operation.name == "syncagentinfo";
        if polled.status != StatusCode::OK || polled.retcode().is_none() || matches!(kind, FaultKind::EventBurst { .. }) && !has_event {
            faults.push(format!("the poll that was held ended with {polled:?}"));
        }
    }
    let has_hit = target.fixture.gateway.faults().is_empty();
    let is_of_guid = matches!(kind, FaultKind::LoseGuid | FaultKind::DuplicateGuid);
    // Only a poll with an event meets one of these, and none waits.
    let may_miss = is_of_guid && usual.answer.guids == 0 || matches!(kind, FaultKind::OddEvent(_));
    if usual.name.is_some() && !has_hit && !may_miss {
        faults.push("the fault did not hit".to_owned());
    }
    target.fixture.gateway.clear_faults();
    if let FaultKind::NodeFails { takes, .. } = kind {
        target.fixture.gateway.advance(*takes);
    }
    for path in ["/onlineagent/1001/agentstatus", target.poll] {
        let after = match target.fixture.send(&Method::GET, path, None).await {
            Ok(response) => Answer::read(response).await,
            Err(error) => Err(error),
        };
        if !after.as_ref().is_ok_and(|answer| answer.status.is_success() && answer.retcode().is_some()) {
            faults.push(format!("afterwards {path} ends with {after:?}"));
        }
    }
    (!faults.is_empty()).then(|| format!("{} and {}: {}", operation.name, kind.name(), faults.join("; ")))
}

/// The server catches panics of the tasks that answer requests, so they are counted where they begin.
fn count_panics() -> Arc<Mutex<Vec<String>>> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (before, count) = (panic::take_hook(), Arc::clone(&seen));
    panic::set_hook(Box::new(move |info| {
        count.lock().unwrap().push(info.to_string());
        before(info);
    }));
    seen
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_ends_as_every_fault_says_and_the_simulator_goes_on() {
    let panics = count_panics();
    let operations = Arc::new(contract::operations());
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (operations, next) = (Arc::clone(&operations), Arc::clone(&next));
        workers.spawn(async move {
            let (mut brief, mut patient) = (Target::start(false, BRIEF).await, Target::start(false, PATIENT).await);
            let mut faults = Vec::new();
            while let Some(operation) = operations.get(next.fetch_add(1, Ordering::Relaxed)) {
                let is_batch = operation.path == "/agentevent/allagentevent";
                let mut batch = if is_batch { Some(Target::start(true, BRIEF).await) } else { None };
                let brief = batch.as_mut().unwrap_or(&mut brief);
                let usual = brief.usual(operation).await;
                for kind in &kinds() {
                    let target = if matches!(kind, FaultKind::EventBurst { .. }) && !is_batch { &mut patient } else { &mut *brief };
                    faults.extend(apply(target, operation, &usual, kind).await);
                }
            }
            faults
        });
    }
    let faults = workers.join_all().await.concat();
    let panics = panics.lock().unwrap().clone();
    assert!(panics.is_empty(), "{}", panics.join("\n"));
    assert!(next.load(Ordering::Relaxed) > 250, "operations were left out");
    assert!(faults.is_empty(), "{} of them:\n{}", faults.len(), faults.join("\n"));
}
