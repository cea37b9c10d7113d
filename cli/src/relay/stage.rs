//! What a trial consists of: the simulator, the nats-server, the processes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result};
use ccgateway_relay::Config;
use ccgateway_relay::agents::AgentSettings;
use ccgateway_relay::store::Store;
use ccgateway_simulator::{Scenario, Simulator};
use tempfile::TempDir;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

use super::nats_server;

/// The agents that the fleet holds.
pub(super) const AGENTS: std::ops::Range<u32> = 1001..1013;

/// The contact centre: agents that the fleet holds, colleagues that the simulator plays, and customers that call.
const SCENARIO: &str = r#"
[[queues]]
id = 1
name = "sales"
access_number = "60001"

[[agents]]
ids = [1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012]

[[agents]]
ids = [1901, 1902, 1903]
plays = true

[[arrivals]]
queue = 1
until = 3_600
per_hour = 1_800
talk = { from = 4, to = 12 }
patience = 30
"#;

/// The processes.
pub(super) const NAMES: [&str; 3] = ["relay-a", "relay-b", "relay-c"];

/// The time of a lease: shorter than the default, so that the tour is short.
const LEASE: u32 = 8;

/// A trial.
pub(super) struct Stage {
    pub(super) simulator: Simulator,
    pub(super) store: Store,
    pub(super) config: Config,
    processes: BTreeMap<&'static str, Child>,
    folder: TempDir,
    nats_port: u16,
    _nats: Child,
}

impl Stage {
    /// Starts all but the processes.
    pub(super) async fn open() -> Result<Self> {
        let program = nats_server::find()?;
        let folder = tempfile::tempdir()?;
        let (nats, nats_port) = nats_server::start(&program, &folder.path().join("nats")).await?;
        let scenario = Scenario::read(SCENARIO)?;
        let simulator = Simulator::start(scenario.config()).await.context("the simulator does not start")?;
        simulator.play(&scenario);
        std::fs::write(folder.path().join("gateway.pem"), simulator.certificate_pem())?;
        std::fs::write(folder.path().join("sealing.key"), ccgateway_relay::seal::SealingKeys::fresh_key().expose())?;
        let config = Config::read(&settings(&folder, nats_port, &simulator, "trial"))?;
        let store = Store::connect(&config).await?;
        for agent in AGENTS {
            store.agents.put(&agent.to_string(), &AgentSettings::new((agent + 40_000).to_string())).await?;
        }
        Ok(Self { simulator, store, config, processes: BTreeMap::new(), folder, nats_port, _nats: nats })
    }

    /// Starts a process.
    pub(super) fn start(&mut self, name: &'static str) -> Result<()> {
        let file: PathBuf = self.folder.path().join(format!("{name}.toml"));
        std::fs::write(&file, settings(&self.folder, self.nats_port, &self.simulator, name))?;
        let mut command = Command::new(std::env::current_exe()?);
        // What the tour prints is not mixed with the log, unless somebody asks for it.
        command.env("CCGW_LOG", std::env::var_os("CCGW_LOG").unwrap_or_else(|| "off".into()));
        command.args(["relay", "--config"]).arg(&file).stdin(Stdio::null()).stdout(Stdio::null()).kill_on_drop(true);
        self.processes.insert(name, command.spawn().context("the process does not start")?);
        Ok(())
    }

    /// Kills a process (SIGKILL).
    pub(super) async fn kill(&mut self, name: &'static str) -> Result<()> {
        if let Some(mut child) = self.processes.remove(name) {
            child.kill().await?;
        }
        Ok(())
    }

    /// Has a process stop gracefully (SIGTERM), and waits until it has.
    pub(super) async fn stop(&mut self, name: &'static str) -> Result<()> {
        if let Some(mut child) = self.processes.remove(name)
            && let Some(id) = child.id()
        {
            Command::new("kill").args(["-TERM", &id.to_string()]).status().await?;
            child.wait().await?;
        }
        Ok(())
    }

    /// Who holds whom: per process the agents that are signed in.
    pub(super) async fn holdings(&self) -> Result<BTreeMap<String, Vec<u32>>> {
        let mut holdings = BTreeMap::<String, Vec<u32>>::new();
        for agent in AGENTS {
            let lease = self.store.leases.get(&agent.to_string()).await?;
            let owner = lease.filter(|entry| entry.value.session.is_some()).and_then(|entry| entry.value.owner);
            let owner = owner.map_or_else(|| "nobody".to_owned(), |owner| owner.name().to_owned());
            holdings.entry(owner).or_default().push(agent);
        }
        Ok(holdings)
    }

    /// Waits until it holds of who holds whom, for a minute at most.
    pub(super) async fn until(&self, holds: impl Fn(&BTreeMap<String, Vec<u32>>) -> bool) -> Result<BTreeMap<String, Vec<u32>>> {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let holdings = self.holdings().await?;
            if holds(&holdings) || Instant::now() >= end {
                return Ok(holdings);
            }
            sleep(Duration::from_millis(100)).await;
        }
    }
}

fn settings(folder: &TempDir, nats_port: u16, simulator: &Simulator, name: &str) -> String {
    let (folder, url) = (folder.path().display(), simulator.base_url());
    format!(
        r#"name = "{name}"

[nats]
servers = ["nats://127.0.0.1:{nats_port}"]

[gateway]
url = "{url}"
ca_file = "{folder}/gateway.pem"

[sealing]
keys = [{{ name = "trial", key = {{ file = "{folder}/sealing.key" }} }}]

[timings]
lease = {LEASE}

[log]
format = "text"
"#
    )
}
