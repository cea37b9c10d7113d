//! A fleet of real processes against one simulator.

use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, LazyLock};
use std::thread::available_parallelism;
use std::time::Duration;

use async_nats::jetstream;
use ccgateway_relay::Client;
use ccgateway_relay::agents::AgentSettings;
use ccgateway_relay::store::Store;
use ccgateway_simulator::{Config, Simulator};
use serde_json::json;
use tempfile::TempDir;
use tokio::process::{Child, Command};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep};

use super::calls::Calls;
use super::judge::Judgement;
use super::lease::lease;
use super::nats::{NatsServer, nats_server};
use super::proxy::Proxy;

/// How many fleets run at once: each has several programs, which are busy under load.
static AT_ONCE: LazyLock<Arc<Semaphore>> =
    LazyLock::new(|| Arc::new(Semaphore::new(available_parallelism().map_or(2, usize::from).max(2))));

/// A simulator, a nats-server, and processes between them.
pub(crate) struct Fleet {
    pub(crate) simulator: Simulator,
    pub(crate) nats: NatsServer,
    pub(crate) processes: Vec<Process>,
    pub(crate) agents: Vec<u32>,
    folder: TempDir,
    events: u64,
    _turn: OwnedSemaphorePermit,
    /// The calls that are placed under load, and how many times they were begun.
    calls: (Option<Calls>, u32),
}

/// A process, and its proxy to NATS.
pub(crate) struct Process {
    pub(crate) name: String,
    pub(crate) proxy: Proxy,
    child: Option<Child>,
}

impl Fleet {
    /// Processes that hold all agents. `None`, and a word about it, without a nats-server.
    pub(crate) async fn started(agents: u32, processes: &[&str]) -> Option<Self> {
        Self::started_with(agents, processes, |config| config).await
    }

    /// The same, with another simulator.
    pub(crate) async fn started_with(agents: u32, processes: &[&str], change: impl FnOnce(Config) -> Config) -> Option<Self> {
        let mut fleet = Self::new(&nats_server()?, agents, change).await;
        fleet.start(processes).await;
        Some(fleet)
    }

    /// Agents that should be signed in, and no process.
    pub(crate) async fn without_processes(agents: u32) -> Option<Self> {
        Self::without_processes_with(agents, |config| config).await
    }

    /// The same, with another simulator.
    pub(crate) async fn without_processes_with(agents: u32, change: impl FnOnce(Config) -> Config) -> Option<Self> {
        Some(Self::new(&nats_server()?, agents, change).await)
    }

    async fn new(nats_server: &Path, agents: u32, change: impl FnOnce(Config) -> Config) -> Self {
        let turn = Arc::clone(&AT_ONCE).acquire_owned().await.unwrap();
        let agents: Vec<u32> = (1001..1001 + agents).collect();
        // As at a real gateway: a poll is held for half a lease, and whoever is silent for six is signed out.
        let config = Config::contact_centre(agents.iter().copied()).poll_hold(lease() / 2).inactivity(lease() * 6);
        let config = config.guid_interval(lease() * 4 / 3).guid_timeout(lease() * 6);
        let simulator = Simulator::start(change(config.events_kept(1_000_000).requests_kept(1_000_000))).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("gateway.pem"), simulator.certificate_pem()).unwrap();
        std::fs::write(folder.path().join("key"), "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n").unwrap();
        let nats = NatsServer::start(nats_server).await;
        let fleet = Self { simulator, nats, processes: Vec::new(), agents, folder, events: 0, _turn: turn, calls: (None, 0) };
        let config = ccgateway_relay::Config::read(&fleet.config("test", fleet.nats.port())).unwrap();
        let store = Store::connect(&config).await.unwrap();
        for agent in &fleet.agents {
            let settings = AgentSettings::new((agent + 40_000).to_string());
            store.agents.put(&agent.to_string(), &settings).await.unwrap();
        }
        fleet
    }

    pub(crate) async fn jetstream(&self) -> jetstream::Context {
        let client = async_nats::connect(format!("nats://127.0.0.1:{}", self.nats.port())).await.unwrap();
        jetstream::new(client)
    }

    /// Starts one more process, and gives its place.
    pub(crate) async fn start_process(&mut self, name: &str) -> usize {
        let proxy = Proxy::start(self.nats.port()).await;
        let child = self.spawn(name, &proxy);
        self.processes.push(Process { name: name.to_owned(), proxy, child: Some(child) });
        self.processes.len() - 1
    }

    fn spawn(&self, name: &str, proxy: &Proxy) -> Child {
        let file = self.folder.path().join(format!("{name}.toml"));
        std::fs::write(&file, self.config(name, proxy.port())).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccgateway-relay"));
        command.arg("--config").arg(&file).kill_on_drop(true).stdin(Stdio::null());
        if let Some(folder) = std::env::var_os("RELAY_LOGS") {
            let log = std::fs::File::options().create(true).append(true).open(Path::new(&folder).join(format!("{name}.log"))).unwrap();
            let level = std::env::var("RELAY_LEVEL").unwrap_or_else(|_| "info,ccgateway_relay=debug".to_owned());
            command.env("CCGW_LOG", level).stderr(log);
        } else {
            command.stderr(Stdio::null());
        }
        command.spawn().unwrap()
    }

    /// The configuration of a process.
    pub(crate) fn config(&self, name: &str, nats: u16) -> String {
        let (url, folder) = (self.simulator.base_url(), self.folder.path().display());
        format!(
            r#"
name = "{name}"
[nats]
servers = ["nats://127.0.0.1:{nats}"]
[gateway]
url = "{url}"
ca_file = "{folder}/gateway.pem"
poll_pause = 0.05
[sealing]
keys = [{{ name = "a", key = {{ file = "{folder}/key" }} }}]
[timings]
lease = {}
renew = {}
stalled = 0.3
heartbeat = {}
"#,
            lease().as_secs_f64(),
            lease().as_secs_f64() / 10.0,
            lease().as_secs_f64() * 2.0 / 3.0
        )
    }

    /// Starts a process again that was killed or has stopped.
    pub(crate) fn start_again(&mut self, place: usize) {
        let child = self.spawn(&self.processes[place].name, &self.processes[place].proxy);
        self.processes[place].child = Some(child);
    }

    /// Sends a signal to a process: `KILL`, `STOP`, `CONT`, `TERM`.
    pub(crate) async fn signal(&self, place: usize, signal: &str) {
        let id = self.processes[place].child.as_ref().and_then(Child::id).unwrap();
        let sent = Command::new("kill").arg(format!("-{signal}")).arg(id.to_string()).status().await.unwrap();
        assert!(sent.success(), "no process {id} for {signal}");
    }

    /// Waits until a process has ended by itself.
    pub(crate) async fn ended(&mut self, place: usize) -> bool {
        self.processes[place].child.take().unwrap().wait().await.unwrap().success()
    }

    /// One event for each agent.
    pub(crate) fn notify_all(&mut self) {
        for agent in &self.agents {
            self.events += 1;
            let content = json!({ "number": self.events }).to_string();
            self.simulator.inject_event(*agent, "AgentEvent_Test", &content).unwrap();
        }
    }

    /// How often the gateway got an operation, by the name that its log has.
    pub(crate) fn sent(&self, operation: &str) -> usize {
        self.simulator.requests().iter().filter(|request| request.operation == Some(operation)).count()
    }

    /// Events for each agent, again and again, for a time. From the first load until the judgement, agents place calls, too.
    pub(crate) async fn load(&mut self, time: Duration) {
        if let (None, count) = self.calls {
            let nats = async_nats::connect(format!("nats://127.0.0.1:{}", self.nats.port())).await.unwrap();
            let calls = Calls::start(Client::new(nats, "ccgw").unwrap(), self.agents.clone(), format!("07{count:02}"));
            self.calls = (Some(calls), count + 1);
        }
        let end = Instant::now() + time;
        while Instant::now() < end {
            self.notify_all();
            sleep(Duration::from_millis(60)).await;
        }
    }

    /// Waits until all agents are signed in and held by processes that live.
    pub(crate) async fn all_held(&self) {
        self.held_by(|_| true).await;
    }

    /// Waits until every agent has an owner of which this holds.
    pub(crate) async fn held_by(&self, is_right: impl Fn(&str) -> bool) {
        let bucket = self.jetstream().await.get_key_value("ccgw_leases").await;
        let end = Instant::now() + lease() * 20;
        let mut wrong = Vec::new();
        while Instant::now() < end {
            wrong.clear();
            if let Ok(bucket) = &bucket {
                for agent in &self.agents {
                    let entry = bucket.get(agent.to_string()).await.ok().flatten();
                    let lease: serde_json::Value = entry.and_then(|value| serde_json::from_slice(&value).ok()).unwrap_or_default();
                    if lease["stage"] != "signedIn" || !lease["owner"].as_str().is_some_and(&is_right) {
                        wrong.push((*agent, lease));
                    }
                }
                if wrong.is_empty() {
                    return;
                }
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("not held: {wrong:?}");
    }

    /// Judges the calls, and what was published, once everything that the simulator notified is there.
    pub(crate) async fn judge(&mut self) -> Judgement {
        if let Some(calls) = self.calls.0.take() {
            assert!(calls.judge(&self.simulator).await > 0, "no call was placed");
        }
        let context = self.jetstream().await;
        let (end, mut again) = (Instant::now() + lease() * 14, Instant::now());
        loop {
            // The last event of each agent comes after every gap, and has to be sent again if a query for a snapshot has dropped it.
            if Instant::now() >= again {
                self.notify_all();
                again = Instant::now() + lease() * 3;
            }
            let judged = Judgement::of(&self.simulator, &self.agents, &context).await;
            match judged {
                Ok(judgement) => {
                    assert_eq!(judgement.dropped, 0, "a query for a snapshot has dropped events: {judgement:?}");
                    return judgement;
                }
                Err(problem) if Instant::now() >= end => panic!("{problem}"),
                Err(_) => sleep(Duration::from_millis(300)).await,
            }
        }
    }

    /// Starts processes by name, and waits until they hold all agents.
    async fn start(&mut self, names: &[&str]) {
        let mut places = Vec::new();
        for name in names {
            places.push(self.start_process(name).await);
        }
        self.all_held().await;
    }
}
