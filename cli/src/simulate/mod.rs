//! `ccgw simulate`: a simulated gateway that runs until it is stopped.

mod agent_range;
mod identity;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use ccgateway_simulator::{AgentId, AuthMode, Config, Playing, Plays, Release, Scenario, Simulator};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::json;
use tokio::sync::oneshot;

use self::agent_range::AgentRange;
use crate::file::Target;
use crate::print;
use crate::signal::end_signal;

/// Serve a simulated gateway until Ctrl-C
///
/// Once it is ready, prints its address and the path of its certificate. Every password is accepted, the first agent may inspect,
/// and there are three skill queues; the control API makes customers call their access numbers. docs/testing.md shows how tests
/// in other languages start and stop it.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Address to listen on; port 0 chooses a free port. Beyond loopback the control API asks for a token, which is printed
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8043")]
    listen: SocketAddr,
    /// Agents that can sign in: one ID, or a range such as 1001-1010
    #[arg(long, value_name = "IDS", default_value = "1001-1010")]
    agents: AgentRange,
    /// Agents that the simulator plays, such as 1002-1005 or 1002,1004: somebody to call, to ask for help, to transfer to. They sign
    /// in, answer after a few seconds, talk, hang up and wrap up by themselves. Not one of them rings when customers call
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    colleagues: Vec<AgentRange>,
    /// Let colleagues sign in to the skill queues too, and so take calls of customers
    #[arg(long, requires = "colleagues")]
    colleagues_serve: bool,
    /// Play a scenario from a TOML file: its agents, queues, customers and faults; for an example, see
    /// simulator/examples/day.toml
    #[arg(long, value_name = "FILE", conflicts_with = "agents")]
    scenario: Option<PathBuf>,
    /// Where to write the certificate (PEM); if not given, a temporary file that is removed at the end
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Certificate and private key (PEM) to keep across restarts: read from the file, or written to it, for its owner alone, if it does
    /// not exist
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    /// Host name or IP address by which it is reached besides loopback and the address that it listens on; can be repeated
    #[arg(long = "name", value_name = "NAME")]
    names: Vec<String>,
    /// Token that requests to the control API have to carry; if not given, a random one beyond loopback, and none on loopback
    #[arg(long, value_name = "TOKEN", env = "CCGW_CONTROL_TOKEN", hide_env_values = true)]
    control_token: Option<String>,
    /// Connections that may be open at once; further ones are closed
    #[arg(long, value_name = "COUNT", default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    connections: u32,
    /// Seconds that the header of a request may take to arrive, and then its body
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=DAY))]
    request_deadline: u64,
    /// How requests are authenticated: `dynamic` renews the Guid with polls and heartbeats, with `static` that from sign-in stays valid
    /// until sign-out, `none` asks for no Guid. If not given, what the scenario says, or dynamic. docs/modes.md says which client needs
    /// what
    #[arg(long, value_name = "MODE", value_parser = PossibleValuesParser::new(["dynamic", "static", "none"]).try_map(|word| word.parse::<AuthMode>()))]
    authentication: Option<AuthMode>,
    /// The same as --authentication static
    #[arg(long, hide = true, conflicts_with = "authentication")]
    static_guid: bool,
    /// Also serve plain HTTP, for clients that know no TLS; if no address is given, on 127.0.0.1:8000
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1, default_missing_value = "127.0.0.1:8000")]
    http: Option<SocketAddr>,
    /// Release of the gateway, where old and new ones differ: `old` (2019), 2023, 24.300.0 to 26.100.0, or `new`. If not given, what the
    /// scenario says, or the newest
    #[arg(long, value_name = "RELEASE")]
    release: Option<Release>,
    /// Seconds after which a dynamic Guid is renewed
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(..=DAY))]
    guid_interval: u64,
    /// Seconds after which a dynamic Guid expires; more than those after which it is renewed
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=DAY))]
    guid_timeout: u64,
    /// Seconds for which a poll is held when there is no event; 0 answers at once. Fewer than those after which a Guid expires
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(..=DAY))]
    poll_hold: u64,
    /// Nodes in the gateway's cluster; if not given, one, or what the scenario says
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..=100))]
    nodes: Option<u32>,
    /// Record calls with customers and send the events of recording
    #[arg(long)]
    recording: bool,
    /// Print one line of JSON when it is ready and nothing else
    #[arg(long)]
    json: bool,
    /// Also stop when standard input ends, as it does when the program that started this one exits
    #[arg(long)]
    until_eof: bool,
    /// Allow any number of queries, instead of 5 within 2 seconds
    #[arg(long)]
    no_flow_control: bool,
    /// Refuse requests whose Content-Type is not application/json, also those without a body
    #[arg(long)]
    strict_content_type: bool,
    /// Allow the events of all agents to be fetched at once (agentevent/allagentevent)
    #[arg(long)]
    batch_events: bool,
}

/// The longest of the times, in seconds.
const DAY: u64 = 24 * 3600;

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let scenario = arguments.scenario.as_deref().map(read_scenario).transpose()?;
    let kept = arguments.identity.as_deref().map(identity::read).transpose()?.flatten();
    let config = config(&arguments, scenario.as_ref());
    let config = match &kept {
        Some(pem) => config.identity_pem(pem),
        None => config,
    };
    if let Some(path) = arguments.identity.clone().filter(|_| kept.is_none()) {
        target(path)?;
    }
    let permanent = arguments.certificate.clone().map(target).transpose()?;
    let simulator = Simulator::start(config).await.context("the simulator does not start")?;
    if let Some(path) = arguments.identity.as_deref().filter(|_| kept.is_none()) {
        identity::create(path, simulator.identity_pem())?;
    }
    let is_permanent = permanent.is_some();
    let name = || format!("ccgw-{}-{}.pem", std::process::id(), simulator.address().port());
    let certificate = permanent.map_or_else(|| target(std::env::temp_dir().join(name())), Ok)?;
    identity::write_certificate(&certificate, simulator.certificate_pem())?;
    let certificate = certificate.path();

    if let Some(scenario) = &scenario {
        simulator.play(scenario);
    }
    if !simulator.address().ip().is_loopback() {
        let address = simulator.address();
        print::note(&format!("ccgw: warning: {address} is not a loopback address: whoever reaches it can use this gateway"));
    }
    if let Some(url) = simulator.plain_base_url() {
        print::note(&format!(
            "ccgw: warning: {url} is served without TLS, for clients that know none: whoever is on the way can read passwords and Guids"
        ));
    }
    // A program that reads the announcement may stop the simulator at once.
    let signalled = end_signal()?;
    if arguments.json {
        print::print_json(&announcement_as_json(&simulator, certificate))?;
    } else {
        announce(&simulator, certificate, scenario.is_some())?;
    }

    tokio::select! {
        () = signalled => {}
        ended = input_ends(), if arguments.until_eof => ended?,
    }
    simulator.shutdown().await;
    if !is_permanent {
        std::fs::remove_file(certificate).with_context(|| certificate.display().to_string())?;
    }
    if !arguments.json {
        line("stopped")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A file that can be written, found out before anything is served.
fn target(path: PathBuf) -> Result<Target> {
    Target::before(path, "the simulator was not started")
}

fn config(arguments: &Arguments, scenario: Option<&Scenario>) -> Config {
    let centre = scenario.map_or_else(|| Config::contact_centre(arguments.agents.ids()), Scenario::config);
    let colleagues = arguments.colleagues.iter().flat_map(AgentRange::ids);
    let config = centre
        .colleagues(colleagues, &Plays::default().serves_queues(arguments.colleagues_serve))
        .listen(arguments.listen)
        .guid_interval(Duration::from_secs(arguments.guid_interval))
        .guid_timeout(Duration::from_secs(arguments.guid_timeout))
        .poll_hold(Duration::from_secs(arguments.poll_hold))
        .recording(arguments.recording)
        .batch_events(arguments.batch_events)
        .connections(arguments.connections as usize)
        .request_deadline(Duration::from_secs(arguments.request_deadline));
    let config = modes(arguments, config);
    let config = match arguments.nodes {
        Some(nodes) => config.nodes(nodes),
        None => config,
    };
    let config = if arguments.no_flow_control { config.flow_control(None) } else { config };
    // A scenario may ask for it, too.
    let config = if arguments.strict_content_type { config.strict_content_type(true) } else { config };
    let config = arguments.names.iter().fold(config, Config::name);
    match &arguments.control_token {
        Some(token) => config.control_token(token),
        None => config,
    }
}

/// The modes that were given; otherwise those of the scenario stay.
fn modes(arguments: &Arguments, config: Config) -> Config {
    let authentication = arguments.authentication.or(arguments.static_guid.then_some(AuthMode::Static));
    let config = match authentication {
        Some(mode) => config.auth_mode(mode),
        None => config,
    };
    let config = match arguments.release {
        Some(release) => config.release(release),
        None => config,
    };
    match arguments.http {
        Some(address) => config.plain_http(address),
        None => config,
    }
}

fn announce(simulator: &Simulator, certificate: &Path, is_scenario: bool) -> Result<()> {
    line(&format!("gateway:     {}", simulator.base_url()))?;
    if let Some(url) = simulator.plain_base_url() {
        line(&format!("plain HTTP:  {url}"))?;
    }
    line(&format!("certificate: {}", certificate.display()))?;
    line(&format!("control:     {}", simulator.control_url()))?;
    line(&format!("dashboard:   {}", simulator.dashboard_url()))?;
    if let Some(token) = simulator.control_token() {
        line(&format!("token:       {token} (of the control API)"))?;
    }
    let agents = simulator.agents();
    if is_scenario {
        let agents: Vec<_> = agents.iter().map(|agent| agent.id.to_string()).collect();
        line(&format!("agents:      {} (from the scenario)", agents.join(", ")))?;
    } else if let (Some(first), Some(last)) = (agents.first(), agents.last()) {
        line(&format!("agents:      {0} to {1} (any password; {0} may inspect)", first.id, last.id))?;
    }
    let colleagues: Vec<_> = colleagues(simulator).map(|id| id.to_string()).collect();
    if !colleagues.is_empty() {
        line(&format!("colleagues:  {} (played by the simulator)", colleagues.join(", ")))?;
    }
    for queue in simulator.queues() {
        line(&format!("queue:       {} {}, access number {}", queue.id, queue.name, queue.access_number))?;
    }
    line("ready; press Ctrl-C to stop")
}

/// The agents that act by themselves.
fn colleagues(simulator: &Simulator) -> impl Iterator<Item = AgentId> {
    let agents = simulator.agents().into_iter().map(|agent| agent.id);
    agents.filter(|agent| simulator.playing(*agent) == Some(Playing::ByItself))
}

/// Prints a line; names of scenarios and files are texts from outside.
fn line(text: &str) -> Result<()> {
    print::print(&format!("{}\n", print::harmless(text)))
}

fn announcement_as_json(simulator: &Simulator, certificate: &Path) -> serde_json::Value {
    let agents: Vec<_> = simulator.agents().iter().map(|agent| agent.id).collect();
    let queues = simulator.queues();
    let queues = queues.iter().map(|queue| json!({"id": queue.id, "name": queue.name, "accessNumber": queue.access_number}));
    json!({
        "gateway": simulator.base_url(),
        "plainHttp": simulator.plain_base_url(),
        "certificate": certificate,
        "control": simulator.control_url(),
        "controlToken": simulator.control_token(),
        "dashboard": simulator.dashboard_url(),
        "agents": agents,
        "colleagues": colleagues(simulator).collect::<Vec<_>>(),
        "queues": queues.collect::<Vec<_>>(),
    })
}

fn read_scenario(path: &Path) -> Result<Scenario> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count() + 1;
        anyhow::anyhow!("{}: line {line} is not UTF-8", path.display())
    })?;
    Scenario::read(text).with_context(|| path.display().to_string())
}

async fn input_ends() -> Result<()> {
    let (done, ended) = oneshot::channel();
    // On its own thread: a read of the terminal cannot be cancelled and would keep the runtime from shutting down.
    std::thread::spawn(move || done.send(std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink())));
    ended.await?.context("standard input")?;
    Ok(())
}
