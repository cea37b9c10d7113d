//! Measures a fleet of three processes on this machine: events per second, latency into the stream, memory and processor time per agent, and
//! how long it takes to take over the agents of a process that is killed.
//!
//! ```text
//! cargo build --release -p ccgateway-relay --bins --examples
//! target/release/examples/fleet_figures target/release/ccgateway-relay 10000 1000
//! ```
//!
//! The simulator runs in this process and shares the processors with the fleet.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use async_nats::jetstream::consumer::DeliverPolicy;
use async_nats::jetstream::consumer::pull::OrderedConfig;
use async_nats::jetstream::{self, Context};
use ccgateway_relay::Config;
use ccgateway_relay::agents::AgentSettings;
use ccgateway_relay::seal::SealingKeys;
use ccgateway_relay::store::Store;
use ccgateway_simulator::Simulator;
use futures_util::StreamExt;
use jiff::Timestamp;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::{Instant, interval, sleep};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How long events are made.
const LOAD: Duration = Duration::from_secs(30);

/// Ticks of processor time in a second, on every Linux.
const TICKS: f64 = 100.0;

#[tokio::main]
async fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, program, agents, rate] = arguments.as_slice() else {
        return Err("usage: fleet_figures PROGRAM AGENTS EVENTS_PER_SECOND".into());
    };
    let (agents, rate): (u32, u32) = (agents.parse()?, rate.parse()?);
    let folder = tempfile::tempdir()?;
    let (_nats, port) = start_nats(folder.path()).await?;
    let ids = 10_000..10_000 + agents;
    let config =
        ccgateway_simulator::Config::contact_centre(ids.clone()).agent_ids(101..=1_000_000).connections(3 * agents as usize + 1000);
    let simulator = Simulator::start(config).await?;
    std::fs::write(folder.path().join("gateway.pem"), simulator.certificate_pem())?;
    std::fs::write(folder.path().join("key"), SealingKeys::fresh_key().expose())?;
    let store = Store::connect(&Config::read(&settings(&folder, port, &simulator, "figures"))?).await?;
    for agent in ids.clone() {
        store.agents.put(&agent.to_string(), &AgentSettings::new((agent % 10_000).to_string())).await?;
    }
    let context = jetstream::new(store.client.clone());

    let started = Instant::now();
    let mut processes = Vec::new();
    let mut endpoints = Vec::new();
    for name in ["a", "b", "c"] {
        let file = folder.path().join(format!("{name}.toml"));
        let endpoint = format!("127.0.0.1:{}", free_port()?);
        let http = format!("[http]\nlisten = \"{endpoint}\"\n");
        endpoints.push(endpoint);
        std::fs::write(&file, settings(&folder, port, &simulator, name) + &http)?;
        processes.push(Command::new(program).arg("--config").arg(file).env("CCGW_LOG", "warn").kill_on_drop(true).spawn()?);
    }
    until_held(&store, ids.clone(), |_| true).await?;
    println!("{agents} agents signed in and held after {:.1} s", started.elapsed().as_secs_f64());
    sleep(Duration::from_secs(12)).await;

    let (before, at) = (usage(&processes)?, Instant::now());
    sleep(Duration::from_secs(20)).await;
    report("idle", agents, &before, &usage(&processes)?, at.elapsed());

    let first = context.get_stream("ccgw_events").await?.cached_info().state.last_sequence + 1;
    let acknowledged = acknowledgements(&endpoints).await?;
    let (before, at) = (usage(&processes)?, Instant::now());
    make_events(&simulator, ids.clone(), rate).await?;
    sleep(Duration::from_secs(2)).await;
    report(&format!("{rate} events/s"), agents, &before, &usage(&processes)?, at.elapsed());
    latencies(&context, first).await?;
    report_acknowledgements(&acknowledged, &acknowledgements(&endpoints).await?);

    let left: Vec<u32> = owned(&store, ids.clone(), "b.").await?;
    let next = context.get_stream("ccgw_events").await?.cached_info().state.last_sequence + 1;
    let killed = Timestamp::now();
    processes[1].kill().await?;
    for (event_type, what) in [("Relay_TakenOver", "taken over"), ("Relay_Resynchronised", "resynchronised")] {
        let (first, last) = marked(&context, next, killed, event_type, left.len()).await?;
        println!("{} agents of a killed process {what}: the first after {first:.1} s, the last after {last:.1} s", left.len());
    }
    Ok(())
}

async fn start_nats(folder: &Path) -> Outcome<(Child, u16)> {
    let port = free_port()?;
    let mut command = Command::new("nats-server");
    command.args(["-js", "-a", "127.0.0.1", "-p", &port.to_string(), "-sd"]).arg(folder.join("nats"));
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn()?;
    sleep(Duration::from_secs(2)).await;
    Ok((child, port))
}

fn free_port() -> Outcome<u16> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn settings(folder: &TempDir, port: u16, simulator: &Simulator, name: &str) -> String {
    let (folder, url): (PathBuf, _) = (folder.path().into(), simulator.base_url());
    let folder = folder.display();
    format!(
        "name = \"{name}\"\n[nats]\nservers = [\"nats://127.0.0.1:{port}\"]\n[gateway]\nurl = \"{url}\"\nca_file = \"{folder}/gateway.pem\"\n\
         [sealing]\nkeys = [{{ name = \"a\", key = {{ file = \"{folder}/key\" }} }}]\n"
    )
}

async fn owned(store: &Store, agents: impl Iterator<Item = u32>, prefix: &str) -> Outcome<Vec<u32>> {
    let mut owned = Vec::new();
    for agent in agents {
        let owner = store.leases.get(&agent.to_string()).await?.and_then(|entry| entry.value.owner);
        if owner.is_some_and(|owner| owner.as_str().starts_with(prefix)) {
            owned.push(agent);
        }
    }
    Ok(owned)
}

async fn until_held(store: &Store, agents: impl Iterator<Item = u32>, is_right: impl Fn(&str) -> bool) -> Outcome<()> {
    for agent in agents {
        loop {
            let lease = store.leases.get(&agent.to_string()).await.ok().flatten().map(|entry| entry.value);
            let lease = lease.filter(|lease| lease.session.is_some());
            if lease.and_then(|lease| lease.owner).is_some_and(|owner| is_right(owner.as_str())) {
                break;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }
    Ok(())
}

/// How many seconds after a time the first and the last of so many agents have a marker in the stream, by the clock of this machine.
async fn marked(context: &Context, from: u64, since: Timestamp, event_type: &str, count: usize) -> Outcome<(f64, f64)> {
    let config = OrderedConfig {
        filter_subject: format!("ccgw.events.*.{event_type}"),
        deliver_policy: DeliverPolicy::ByStartSequence { start_sequence: from },
        ..OrderedConfig::default()
    };
    let mut messages = context.get_stream("ccgw_events").await?.create_consumer(config).await?.messages().await?;
    let (mut agents, mut times) = (BTreeSet::new(), Vec::new());
    while agents.len() < count {
        let message = messages.next().await.ok_or("the stream has ended")??;
        let stored = message.info().map_err(|error| error.to_string())?.published.unix_timestamp_nanos();
        if agents.insert(message.subject.to_string()) {
            times.push((stored - since.as_nanosecond()) as f64 / 1e9);
        }
    }
    Ok((times[0], times[times.len() - 1]))
}

async fn make_events(simulator: &Simulator, agents: std::ops::Range<u32>, rate: u32) -> Outcome<()> {
    let (end, mut tick) = (Instant::now() + LOAD, interval(Duration::from_millis(10)));
    let mut next = agents.clone().cycle();
    while Instant::now() < end {
        tick.tick().await;
        for agent in next.by_ref().take(rate as usize / 100) {
            simulator.inject_event(agent, "AgentEvent_Test", "{\"callid\":\"1-2\"}")?;
        }
    }
    Ok(())
}

/// Resident memory in KiB and processor time in ticks of all processes.
fn usage(processes: &[Child]) -> Outcome<(u64, u64)> {
    let (mut memory, mut time) = (0, 0);
    for id in processes.iter().filter_map(Child::id) {
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        memory += resident.split_whitespace().next().unwrap_or("0").parse::<u64>()?;
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        time += fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
    }
    Ok((memory, time))
}

fn report(what: &str, agents: u32, before: &(u64, u64), after: &(u64, u64), time: Duration) {
    let processor = (after.1 - before.1) as f64 / TICKS / time.as_secs_f64();
    let (agents, memory) = (f64::from(agents), after.0 as f64);
    println!(
        "{what}: {:.1} KiB of memory per agent, {:.0} µs of processor time per agent and second",
        memory / agents,
        processor * 1e6 / agents
    );
}

/// How many messages were acknowledged within each bound, by the metrics of all processes together.
async fn acknowledgements(endpoints: &[String]) -> Outcome<Vec<(String, u64)>> {
    let mut all = Vec::<(String, u64)>::new();
    for endpoint in endpoints {
        let mut connection = TcpStream::connect(endpoint).await?;
        connection.write_all(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer).await?;
        let bound =
            |line: &str| Some(line.strip_prefix("ccgateway_relay_publishing_seconds_bucket{le=\"")?.split_once("\"} ")?.0.to_owned());
        for (place, line) in answer.lines().filter(|line| bound(line).is_some()).enumerate() {
            let count = line.rsplit(' ').next().unwrap_or_default().parse::<u64>()?;
            match all.get_mut(place) {
                Some((_, known)) => *known += count,
                None => all.push((bound(line).unwrap_or_default(), count)),
            }
        }
    }
    Ok(all)
}

/// Within which time half of the messages were acknowledged after a process had them, and within which nearly all.
fn report_acknowledgements(before: &[(String, u64)], after: &[(String, u64)]) {
    let counts: Vec<(&str, u64)> = before.iter().zip(after).map(|((bound, before), (_, after))| (&**bound, after - before)).collect();
    let all = counts.last().map_or(0, |(_, count)| *count);
    let within = |percent: u64| counts.iter().find(|(_, count)| count * 100 >= all * percent).map_or("", |(bound, _)| bound);
    println!("{all} acknowledged: half of them within {} s, 99 of 100 within {} s", within(50), within(99));
}

/// From when a process has an event until the stream has stored it, by the headers and the times of the stream.
async fn latencies(context: &Context, first: u64) -> Outcome<()> {
    let mut stream = context.get_stream("ccgw_events").await?;
    let count = stream.info().await?.state.last_sequence + 1 - first;
    let consumer = stream
        .create_consumer(OrderedConfig {
            deliver_policy: DeliverPolicy::ByStartSequence { start_sequence: first },
            ..OrderedConfig::default()
        })
        .await?;
    let mut messages = consumer.messages().await?.take(count as usize);
    let mut micros = Vec::new();
    while let Some(message) = messages.next().await {
        let message = message?;
        let got = message.headers.as_ref().and_then(|headers| headers.get(ccgateway_relay::headers::TIME));
        let got: Option<Timestamp> = got.and_then(|text| text.as_str().parse().ok());
        let stored = message.info().map_err(|error| error.to_string())?.published.unix_timestamp_nanos() / 1000;
        micros.extend(got.map(|got| stored - i128::from(got.as_microsecond())));
    }
    micros.sort_unstable();
    let at = |percent: usize| micros.get(micros.len() * percent / 100).copied().unwrap_or_default() as f64 / 1000.0;
    println!(
        "{} events: {:.0} per second; p50 {:.2} ms, p99 {:.2} ms",
        micros.len(),
        micros.len() as f64 / LOAD.as_secs_f64(),
        at(50),
        at(99)
    );
    Ok(())
}
