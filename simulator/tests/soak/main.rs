//! A contact centre at work: every agent polls without a break, and what it receives is compared with what the simulator sent.
//!
//! The default run is a small one of a few seconds. The large one plays 2,000 agents for ten minutes and prints its figures:
//!
//! ```sh
//! cargo test --release --package ccgateway-simulator --test soak -- --ignored --nocapture
//! ```
//!
//! `CCGATEWAY_SOAK_AGENTS` and `CCGATEWAY_SOAK_SECONDS` make it larger or smaller. An agent needs up to six file
//! descriptors (`ulimit -n 12000`).

mod agent;
mod figures;
mod ledger;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use agent::{Agent, COUNT, END};
use ccgateway_simulator::{Config, Simulator};
use figures::{Figures, SIMULATOR};
use futures_util::stream::{self, StreamExt};
use ledger::Ledgers;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

const FIRST_AGENT: u32 = 10_001;

#[test]
fn every_event_reaches_its_agent_once_and_in_order() {
    let figures = soak(100, Duration::from_secs(5));
    assert!(figures.events > 500, "{figures}");
}

#[test]
#[ignore = "takes ten minutes"]
fn a_large_contact_centre_loses_and_duplicates_nothing_in_ten_minutes() {
    let figures = soak(setting("CCGATEWAY_SOAK_AGENTS", 2000), Duration::from_secs(setting("CCGATEWAY_SOAK_SECONDS", 600).into()));
    println!("{figures}");
}

fn setting(name: &str, default: u32) -> u32 {
    std::env::var(name).map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name} is no number: {value:?}")))
}

/// Runs the contact centre for a time. Panics when an event was lost, came twice or out of order, or a request was not answered.
fn soak(agents: u32, time: Duration) -> Figures {
    let runtime = |name| Builder::new_multi_thread().worker_threads(2).thread_name(name).enable_all().build().unwrap();
    let (simulator, clients): (Runtime, Runtime) = (runtime(SIMULATOR), runtime("clients"));
    let ids = FIRST_AGENT..FIRST_AGENT + agents;
    // Guids change often, so that renewals and events meet.
    let config = Config::contact_centre(ids.clone())
        .guid_interval(Duration::from_secs(2))
        .guid_timeout(Duration::from_secs(60))
        .recording(true)
        .flow_control(None)
        .events_kept(20_000);
    let gateway = Arc::new(simulator.block_on(Simulator::start(config)).unwrap());
    let figures = clients.block_on(play(Arc::clone(&gateway), ids.collect(), time));
    drop(clients);
    drop(gateway);
    figures
}

async fn play(gateway: Arc<Simulator>, ids: Vec<u32>, time: Duration) -> Figures {
    let client = support::client_builder(&gateway).timeout(Duration::from_secs(60)).pool_idle_timeout(Duration::from_secs(10));
    let client = client.build().unwrap();
    let ledgers = Arc::new(Ledgers::new(&ids));
    let over = Arc::new(AtomicBool::new(false));

    // Not all at once: thousands of TLS handshakes would hold each other up for longer than the server waits for one.
    let agents = ids.iter().map(|&id| Agent::sign_in(client.clone(), gateway.base_url(), id, ids.clone(), Arc::clone(&over)));
    let agents: Vec<Arc<Agent>> = stream::iter(agents).buffer_unordered(20).map(Arc::new).collect().await;
    let started = Instant::now();
    let mut polling = JoinSet::new();
    let mut working = JoinSet::new();
    for agent in &agents {
        polling.spawn(Arc::clone(agent).poll(Arc::clone(&ledgers)));
        working.spawn(Arc::clone(agent).work());
    }
    let recording = tokio::spawn(record(Arc::clone(&gateway), Arc::clone(&ledgers)));
    working.spawn(call(Arc::clone(&gateway), ids.len(), Arc::clone(&over)));
    working.spawn(count(Arc::clone(&gateway), ids.clone(), Arc::clone(&over)));

    sleep(time).await;
    over.store(true, Ordering::Relaxed);
    working.join_all().await;
    for &id in &ids {
        gateway.inject_event(id, END, "null").unwrap();
    }
    polling.join_all().await;
    recording.await.unwrap();
    figures::of(&agents, &ledgers, started.elapsed())
}

/// Records what the simulator sends, until every agent has been sent its last event.
async fn record(gateway: Arc<Simulator>, ledgers: Arc<Ledgers>) {
    let mut last = 0;
    while !ledgers.is_complete() {
        for event in gateway.events(last) {
            assert_eq!(event.number, last + 1, "events were forgotten before they were seen");
            last = event.number;
            ledgers.sent(event.agent.0, event.json, event.event_type == END);
        }
        sleep(Duration::from_millis(50)).await;
    }
}

/// Customers call, one for every twenty agents each second, and hang up some time later, whatever state their calls are in.
async fn call(gateway: Arc<Simulator>, agents: usize, over: Arc<AtomicBool>) {
    let mut rng = fastrand::Rng::with_seed(2);
    let mut there: BTreeMap<Instant, String> = BTreeMap::new();
    let pause = Duration::from_secs(20).div_f64(agents as f64);
    let mut next = Instant::now();
    for number in 0.. {
        next += pause;
        tokio::time::sleep_until(next).await;
        let now = Instant::now();
        let later = there.split_off(&now);
        for number in std::mem::replace(&mut there, later).into_values() {
            // Who was dropped is gone already.
            let _ = gateway.customer_hangs_up(&number);
        }
        if over.load(Ordering::Relaxed) {
            return;
        }
        let from = format!("05{number}");
        gateway.customer_calls(&from, ["60001", "60002", "60003"][rng.usize(..3)]).unwrap();
        there.insert(now + Duration::from_millis(rng.u64(500..15_000)), from);
    }
}

/// Puts numbered events into the queues of the agents, one after the other; each gets one in ten seconds.
async fn count(gateway: Arc<Simulator>, agents: Vec<u32>, over: Arc<AtomicBool>) {
    let pause = Duration::from_secs(10).div_f64(agents.len() as f64);
    let mut next = Instant::now();
    for round in 1_u64.. {
        for &agent in &agents {
            next += pause;
            tokio::time::sleep_until(next).await;
            if over.load(Ordering::Relaxed) {
                return;
            }
            gateway.inject_event(agent, COUNT, &round.to_string()).unwrap();
        }
    }
}
