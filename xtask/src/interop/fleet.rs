//! A fleet on NATS, used by a program in Python: a nats-server, the simulator and one process of the fleet, and the scenario.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, ensure};

use super::play;
use super::tools;
use super::work_dir::WorkDir;
use crate::running::Running;
use crate::simulator::Simulator;

/// A key for trials alone: anybody can read it here.
const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

/// What became of it.
pub(super) enum Outcome {
    Played,
    /// There is no nats-server.
    Skipped,
}

pub(super) fn run(work_dir: &WorkDir, simulator: &Path) -> Result<Outcome> {
    println!("==> a fleet on NATS, from Python");
    let Some(server) = nats_server()? else {
        println!("SKIPPED: nats-server is not installed (Debian: apt-get install nats-server)");
        return Ok(Outcome::Skipped);
    };
    let folder = work_dir.fresh("nats")?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut nats = Command::new(server);
    nats.args(["-js", "-a", "127.0.0.1", "-p", &port.to_string(), "-sd"]).arg(folder.join("store"));
    let _nats = Running::quietly(nats.stderr(Stdio::null())).context("nats-server does not start")?;

    let certificate = folder.join("ca.pem");
    let simulator_process = Simulator::start(simulator, &certificate)?;
    let address = format!("nats://127.0.0.1:{port}");
    let config = folder.join("relay.toml");
    fs::write(&config, configuration(&address, &simulator_process.addresses.gateway, &certificate))?;
    let relay = simulator.with_file_name("ccgateway-relay").with_extension(env::consts::EXE_EXTENSION);
    let mut relay = Command::new(relay);
    relay.arg("--config").arg(&config).env("CCGW_LOG", "warn").env("RELAY_KEY", KEY);
    let _relay = Running::quietly(&mut relay).context("ccgateway-relay does not start")?;

    let mut scenario = Command::new(tools::python(work_dir)?);
    scenario.arg("-B").arg(work_dir.sources.join("nats/scenario.py")).arg(&address);
    play::play(scenario.arg(work_dir.root.join("generated/asyncapi.json")))?;
    Ok(Outcome::Played)
}

/// The nats-server of this machine, which CI has to have.
fn nats_server() -> Result<Option<PathBuf>> {
    let path = env::var_os("PATH").unwrap_or_default();
    let places = env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/bin".into()]);
    let found = places.map(|folder| folder.join("nats-server")).find(|file| file.is_file());
    ensure!(found.is_some() || env::var_os("CCGATEWAY_REQUIRE_NATS").is_none(), "nats-server is not installed");
    Ok(found)
}

fn configuration(nats: &str, gateway: &str, certificate: &Path) -> String {
    format!(
        r#"nats.servers = ["{nats}"]
gateway = {{ url = "{gateway}", ca_file = '{}' }}
sealing.keys = [{{ name = "trial", key = {{ env = "RELAY_KEY" }} }}]
http.listen = "off"
log.format = "text"
"#,
        certificate.display()
    )
}
