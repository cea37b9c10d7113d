//! Many agents follow their events at the simulator while connections, answers, Guids and nodes fail all the time. Every event arrives once
//! and in order, or a mark stands where it is missing.
//!
//! The default run is a small one. The large one has 2,000 agents for ten minutes and prints its figures:
//!
//! ```sh
//! cargo test --release --test soak -- --ignored --nocapture
//! ```
//!
//! `CCGATEWAY_SOAK_AGENTS` and `CCGATEWAY_SOAK_SECONDS` make it larger or smaller. An agent needs up to six file descriptors.

#[path = "../support/received.rs"]
mod received;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ccgateway::{AgentId, Error, Gateway, Session, SignIn, WhenSignedIn};
use ccgateway_simulator::{Config, Fault, FaultKind, Simulator, Switchover};
use futures_util::StreamExt;
use received::Received;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

const FIRST_AGENT: u32 = 10_001;
const NODES: u32 = 3;
/// What the identifier of an agent's last event begins with; the number of events before it follows.
const LAST: &str = "Last_";

/// The programs that have got their last event: what they received, in how many sessions.
type Finished = Mutex<BTreeMap<u32, (Received, u64)>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_event_is_lost_without_a_mark_while_everything_fails() {
    let figures = soak(40, Duration::from_secs(8)).await;
    println!("{figures:?}");
    assert!(figures.events > 200 && figures.missing > 0 && figures.faults > 40, "{figures:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes ten minutes"]
async fn no_event_of_two_thousand_agents_is_lost_without_a_mark_in_ten_minutes() {
    let seconds = setting("CCGATEWAY_SOAK_SECONDS", 600);
    println!("{:?}", soak(setting("CCGATEWAY_SOAK_AGENTS", 2000), Duration::from_secs(seconds.into())).await);
}

fn setting(name: &str, default: u32) -> u32 {
    std::env::var(name).map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name} is no number: {value:?}")))
}

#[derive(Debug, Default)]
struct Figures {
    sent: u64,
    events: u64,
    marks: u64,
    missing: u64,
    sessions: u64,
    faults: u64,
    peak_memory: Option<String>,
}

async fn soak(agents: u32, time: Duration) -> Figures {
    let ids: Vec<u32> = (FIRST_AGENT..FIRST_AGENT + agents).collect();
    let config = Config::contact_centre(ids.iter().copied())
        .nodes(NODES)
        .guid_interval(Duration::from_secs(2))
        .guid_timeout(Duration::from_secs(60))
        .poll_hold(Duration::from_secs(1))
        .flow_control(None);
    let simulator = Arc::new(Simulator::start(config).await.unwrap());
    let over = Arc::new(AtomicBool::new(false));
    let faults = Arc::new(AtomicU64::new(0));
    let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem());
    let gateway = gateway.poll_pause(Duration::from_millis(10)).read_timeout(Duration::from_secs(15)).build().unwrap();

    let mut programs = JoinSet::new();
    let finished = Arc::new(Mutex::new(BTreeMap::new()));
    for &id in &ids {
        let (gateway, finished) = (gateway.clone(), Arc::clone(&finished));
        programs.spawn(async move {
            let figures = follow(gateway, id).await;
            finished.lock().unwrap().insert(id, figures);
        });
        if id % 20 == 0 {
            // Not all at once: thousands of TLS handshakes hold each other up.
            sleep(Duration::from_millis(50)).await;
        }
    }
    let failing = tokio::spawn(fail(Arc::clone(&simulator), ids.clone(), Arc::clone(&over), Arc::clone(&faults)));
    let happening = tokio::spawn(happen(Arc::clone(&simulator), ids, Arc::clone(&over)));
    sleep(time).await;
    over.store(true, Ordering::Relaxed);
    failing.await.unwrap();
    let sent = happening.await.unwrap();
    simulator.clear_faults();
    end(&simulator, &sent, &mut programs, &finished).await;
    let mut figures = Figures { sent: sent.values().sum(), faults: faults.load(Ordering::Relaxed), ..Figures::default() };
    let finished = finished.lock().unwrap();
    assert_eq!(finished.len(), agents as usize, "agents whose last event never came");
    for (received, sessions) in finished.values() {
        figures.events += received.events;
        figures.marks += received.marks;
        figures.missing += received.missing;
        figures.sessions += sessions;
    }
    figures.peak_memory = peak_memory();
    assert_eq!(figures.events + figures.missing, figures.sent, "{figures:?}");
    figures
}

/// Sends every agent its last event until its program has got it, behind all that waited before.
async fn end(simulator: &Simulator, sent: &BTreeMap<u32, u64>, programs: &mut JoinSet<()>, finished: &Finished) {
    let until = Instant::now() + Duration::from_secs(300);
    while !programs.is_empty() && Instant::now() < until {
        for (&agent, number) in sent {
            if !finished.lock().unwrap().contains_key(&agent) {
                // An agent that signs in just now gets it in the next round.
                let _ = simulator.inject_event(agent, &format!("{LAST}{number}"), "null");
            }
        }
        let round = Instant::now() + Duration::from_secs(10);
        while let Ok(Some(program)) = tokio::time::timeout_at(round, programs.join_next()).await {
            program.unwrap();
        }
    }
}

/// Follows one agent until its last event, and signs it in again whenever its session is lost.
async fn follow(gateway: Gateway, id: u32) -> (Received, u64) {
    let (mut received, mut sessions) = (Received::default(), 0);
    received.expect(0);
    loop {
        let session = sign_in(&gateway, id).await;
        if let Some(session) = session {
            sessions += 1;
            if follow_session(&session, &mut received).await {
                return (received, sessions);
            }
        }
        // What waited for the agent is gone with its session, even if the program never got it.
        received.lost();
    }
}

/// Follows the events of a session; whether the last event of its agent came.
async fn follow_session(session: &Session, received: &mut Received) -> bool {
    let mut stream = session.events();
    loop {
        // Now and then the stream is dropped in the middle of a poll, a poll by hand follows, and another stream.
        let patience = Duration::from_millis(fastrand::u64(100..3000));
        let events = match tokio::time::timeout(patience, stream.next()).await {
            Ok(Some(Ok(event))) => vec![event],
            Ok(Some(Err(error))) => {
                assert!(error.is_session_lost(), "{error}");
                return false;
            }
            Ok(None) => panic!("the stream ended although nobody signed out"),
            Err(_) => {
                drop(stream);
                let polled = session.agent_event().poll().await;
                stream = session.events();
                match polled {
                    Ok(events) => events,
                    Err(error) if error.is_session_lost() => return false,
                    Err(_) => {
                        received.lost();
                        vec![]
                    }
                }
            }
        };
        for event in &events {
            received.take(event);
            if let Some(number) = event.event_type().strip_prefix(LAST) {
                received.expect(number.parse().unwrap());
                return true;
            }
        }
    }
}

async fn sign_in(gateway: &Gateway, id: u32) -> Option<Session> {
    let sign_in = SignIn::new(AgentId::new_unchecked(id), "", format!("7{id}")).when_signed_in(WhenSignedIn::Force);
    match gateway.sign_in(&sign_in).await {
        Ok(session) => Some(session),
        Err(Error::InvalidInput { field, rule, .. }) => panic!("{field}: {rule}"),
        Err(_) => {
            sleep(Duration::from_millis(200)).await;
            None
        }
    }
}

/// Numbered events, one per agent and second; how many were sent to each.
async fn happen(simulator: Arc<Simulator>, agents: Vec<u32>, over: Arc<AtomicBool>) -> BTreeMap<u32, u64> {
    let pause = Duration::from_secs(1).div_f64(agents.len() as f64);
    let mut next = Instant::now();
    let mut sent: BTreeMap<u32, u64> = agents.iter().map(|&agent| (agent, 0)).collect();
    for &agent in agents.iter().cycle() {
        next += pause;
        sleep_until(next).await;
        if over.load(Ordering::Relaxed) {
            break;
        }
        let number = sent.get_mut(&agent).unwrap();
        // An agent that is signed out gets no event.
        if simulator.inject_event(agent, &format!("Event_{number}"), "null").is_ok() {
            *number += 1;
        }
    }
    sent
}

/// Faults all the time: one request of every agent in five seconds, and a node every five seconds.
async fn fail(simulator: Arc<Simulator>, agents: Vec<u32>, over: Arc<AtomicBool>, faults: Arc<AtomicU64>) {
    let pause = Duration::from_secs(5).div_f64(agents.len() as f64);
    let (mut next, mut node_fails) = (Instant::now(), Instant::now() + Duration::from_secs(5));
    while !over.load(Ordering::Relaxed) {
        next += pause;
        sleep_until(next).await;
        let kind = match fastrand::u8(..10) {
            0 => FaultKind::Reset,
            1 => FaultKind::DropBefore,
            2 | 3 => FaultKind::DropAfter,
            4 => FaultKind::TruncatedJson,
            5 => FaultKind::EmptyBody,
            6 => FaultKind::HttpError(502),
            7 => FaultKind::LateAnswer(Duration::from_millis(500)),
            8 => FaultKind::LoseGuid,
            _ => FaultKind::WrongCharset,
        };
        let agent = agents[fastrand::usize(..agents.len())];
        // So many at most wait for their requests; while they do, there are faults enough.
        if simulator.inject(Fault::new(kind).agent(agent).times(1)).is_ok() {
            faults.fetch_add(1, Ordering::Relaxed);
        }
        if Instant::now() >= node_fails {
            node_fails += Duration::from_secs(5);
            let (node, takes) = (fastrand::u32(..NODES).into(), Duration::from_secs(1));
            let _ = simulator.inject(Fault::new(FaultKind::NodeFails { node, takes, outcome: Switchover::Recovered }));
        }
    }
}

fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}
