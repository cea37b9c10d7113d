//! What an agent costs that polls for its events: memory, and processor time per poll, through a session's events, and through a live agent
//! with its model, against the same polls written by hand with bare reqwest and serde, in one run.
//!
//! ```text
//! cargo bench --bench agents                                          # 10,000 agents: some minutes
//! cargo bench --bench agents -- --agents 500 --rounds 1 --seconds 5
//! ```
//!
//! Every variant runs in a process of its own and has a server of its own in another one: the simulator, over HTTPS, with the times of a
//! real gateway and renewed Guids, at which one poll in ten finds an event. Memory is what the process has allocated (`RssAnon`) with all
//! agents polling, less what it had before the first signed in. Processor time is that of the process while nothing but polling goes on,
//! divided by the requests that the server received meanwhile. A process needs a file descriptor for each agent and some more.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ccgateway::live::LiveAgent;
use ccgateway::{AgentId, Gateway, Session, SignIn};
use ccgateway_simulator::{Config, Simulator};
use futures_util::StreamExt;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const FIRST_AGENT: u32 = 10_001;
/// How many agents sign in at once: thousands of TLS handshakes would hold each other up.
const SIGN_INS: usize = 32;
/// How long the gateway holds a poll, as real ones do.
const HOLD: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(200);
const CONTENT_TYPE_SENT: &str = "application/json; charset=UTF-8";
const TALKING: &str = r#"{"caller":"0777","called":"4711","feature":7,"callid":"1455885056-1095","otherPhone":"0777"}"#;
const VARIANTS: [&str; 3] = ["bare", "session", "live"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let texts: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match texts.as_slice() {
        ["serve", agents] => serve(agents.parse().expect("a number of agents")),
        [variant, agents, seconds] if VARIANTS.contains(variant) => {
            measure(variant, agents.parse().expect("a number of agents"), seconds.parse().expect("a number of seconds"));
        }
        options => compare(&Settings::read(options)),
    }
}

struct Settings {
    agents: u32,
    rounds: usize,
    seconds: u64,
}

impl Settings {
    fn read(options: &[&str]) -> Self {
        let mut settings = Self { agents: 10_000, rounds: 3, seconds: 30 };
        for option in options.chunks(2) {
            match option {
                ["--agents", value] => settings.agents = value.parse().expect("a number of agents"),
                ["--rounds", value] => settings.rounds = value.parse().expect("a number of rounds"),
                ["--seconds", value] => settings.seconds = value.parse().expect("a number of seconds"),
                _ => panic!("--agents, --rounds and --seconds, each with a number, and not {option:?}"),
            }
        }
        settings
    }
}

/// What one process of a variant found.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Cost {
    /// Bytes per agent.
    memory: f64,
    /// Processor time of a poll, in microseconds.
    poll: f64,
    polls: u64,
    events: u64,
}

/// Runs every variant in turn, several times, and prints the medians and their ratios.
fn compare(settings: &Settings) {
    let mut found: [Vec<Cost>; VARIANTS.len()] = Default::default();
    for _ in 0..settings.rounds {
        for (variant, costs) in VARIANTS.iter().zip(&mut found) {
            let arguments = [variant, settings.agents.to_string().as_str(), settings.seconds.to_string().as_str()].map(str::to_owned);
            let output = Command::new(std::env::current_exe().unwrap()).args(arguments).stderr(Stdio::inherit()).output().unwrap();
            assert!(output.status.success(), "{variant} failed");
            let cost: Cost = serde_json::from_slice(&output.stdout).unwrap();
            println!("{variant:>8}: {cost:.1?}");
            costs.push(cost);
        }
    }
    let [bare, ..] = &found;
    for (variant, costs) in VARIANTS.iter().zip(&found) {
        let (memory, poll) = (median(costs, |cost| cost.memory), median(costs, |cost| cost.poll));
        let (of_memory, of_poll) = (memory / median(bare, |cost| cost.memory), poll / median(bare, |cost| cost.poll));
        let memory = memory / 1024.0;
        println!("{variant:>8}: {memory:.1} KiB per agent ({of_memory:.2}), {poll:.1} µs of processor time per poll ({of_poll:.2})");
    }
}

fn median(costs: &[Cost], value: impl Fn(&Cost) -> f64) -> f64 {
    let mut values: Vec<f64> = costs.iter().map(value).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Runs one variant in this process and prints what it costs.
fn measure(variant: &str, agents: u32, seconds: u64) {
    let mut server = Server::start(agents);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let _context = runtime.enter();
    let mut polling = JoinSet::new();
    let signing_in = Arc::new(Semaphore::new(SIGN_INS));
    let (bare, gateway) = (Bare::new(&server), server.gateway());
    // The trust store and the first connection are not an agent's.
    runtime.block_on(async { drop(bare.http.get(&bare.base).send().await) });
    let before = memory();
    for agent in FIRST_AGENT..FIRST_AGENT + agents {
        let permit = runtime.block_on(Arc::clone(&signing_in).acquire_owned()).unwrap();
        let (bare, gateway) = (bare.clone(), gateway.clone());
        match variant {
            "bare" => polling.spawn(async move {
                let agent = bare.sign_in(agent).await;
                drop(permit);
                agent.follow().await;
            }),
            "live" => polling.spawn(async move {
                let live = LiveAgent::start(sign_in(&gateway, agent).await);
                drop(permit);
                live.ended().await;
            }),
            _ => polling.spawn(async move {
                let session = sign_in(&gateway, agent).await;
                drop(permit);
                let mut events = session.events();
                while let Some(event) = events.next().await {
                    event.unwrap();
                }
            }),
        };
    }
    // Every agent has polled more than once then.
    std::thread::sleep(2 * HOLD);
    let ((requests, events), time) = (server.counts(), processor_time());
    std::thread::sleep(Duration::from_secs(seconds));
    let ((later_requests, later_events), later_time) = (server.counts(), processor_time());
    let memory = (memory() - before) as f64 / f64::from(agents);
    assert_eq!(polling.len(), agents as usize);
    assert!(polling.try_join_next().is_none(), "an agent no longer polls");
    let polls = later_requests - requests;
    let poll = (later_time - time).as_secs_f64() * 1e6 / polls as f64;
    println!("{}", serde_json::to_string(&Cost { memory, poll, polls, events: later_events - events }).unwrap());
    std::process::exit(0);
}

async fn sign_in(gateway: &Gateway, agent: u32) -> Session {
    let sign_in = SignIn::new(AgentId::new(agent).unwrap(), "", format!("7{agent}"));
    gateway.sign_in(&sign_in).await.unwrap()
}

/// The bytes that this process has for itself.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

/// The processor time of this process so far, in steps of a hundredth of a second.
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    // The name of the program comes before, in brackets.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let [user, system] = [11, 12].map(|field: usize| fields[field].parse::<u64>().unwrap());
    Duration::from_millis((user + system) * 10)
}

/// The server in a process of its own.
struct Server {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    address: Address,
}

#[derive(Serialize, Deserialize)]
struct Address {
    base_url: String,
    certificate: String,
}

impl Server {
    fn start(agents: u32) -> Self {
        let program = std::env::current_exe().unwrap();
        let mut process =
            Command::new(program).args(["serve", &agents.to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, mut output) = (process.stdin.take().unwrap(), BufReader::new(process.stdout.take().unwrap()));
        let address = serde_json::from_str(&line(&mut output)).unwrap();
        Self { process, input, output, address }
    }

    /// How many requests it has received, and how many events it has put into queues.
    fn counts(&mut self) -> (u64, u64) {
        writeln!(self.input).unwrap();
        serde_json::from_str(&line(&mut self.output)).unwrap()
    }

    fn gateway(&self) -> Gateway {
        Gateway::builder(&self.address.base_url).root_certificates_pem(self.address.certificate.as_str()).build().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn line(output: &mut impl BufRead) -> String {
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    line
}

/// The same polls, written by hand, with a connection pool of the same settings.
#[derive(Clone)]
struct Bare {
    http: reqwest::Client,
    base: String,
}

struct BareAgent {
    http: reqwest::Client,
    url: String,
    guid: String,
}

#[derive(Deserialize)]
struct Answer {
    retcode: String,
    message: String,
    event: Option<Event>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    event_type: String,
    work_no: String,
    content: Option<Talking>,
}

#[derive(Deserialize)]
struct Talking {
    caller: String,
    called: String,
    feature: i64,
    callid: String,
    #[serde(rename = "otherPhone")]
    other_phone: String,
}

impl Bare {
    fn new(server: &Server) -> Self {
        let root = reqwest::Certificate::from_pem(server.address.certificate.as_bytes()).unwrap();
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .read_timeout(Duration::from_secs(30))
            .pool_idle_timeout(Duration::from_secs(15))
            .user_agent("bare")
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .tls_certs_merge([root]);
        Self { http: http.build().unwrap(), base: server.address.base_url.clone() }
    }

    async fn sign_in(&self, agent: u32) -> BareAgent {
        let body = json!({ "password": "", "phonenum": format!("7{agent}") }).to_string();
        let request = self.http.put(format!("{}/onlineagent/{agent}", self.base)).header(CONTENT_TYPE, CONTENT_TYPE_SENT).body(body);
        let answer = request.send().await.unwrap();
        let guid = guid(answer.headers());
        let answer = answer.text().await.unwrap();
        assert!(answer.contains(r#""retcode":"0""#), "{answer}");
        BareAgent { http: self.http.clone(), url: format!("{}/agentevent/{agent}", self.base), guid: guid.expect("a Guid") }
    }
}

impl BareAgent {
    async fn follow(mut self) {
        loop {
            let request = self.http.get(&self.url).header("Guid", &self.guid);
            let request = request.header(ACCEPT, "application/json").header(CONTENT_TYPE, CONTENT_TYPE_SENT);
            let answer = request.send().await.unwrap();
            if let Some(guid) = guid(answer.headers()) {
                self.guid = guid;
            }
            let answer: Answer = answer.json().await.unwrap();
            assert_eq!(answer.retcode, "0", "{}", answer.message);
            let Some(Event { event_type, work_no, content }) = answer.event else {
                tokio::time::sleep(PAUSE).await;
                continue;
            };
            assert!(!event_type.is_empty() && !work_no.is_empty());
            if let Some(Talking { caller, called, feature, callid, other_phone }) = content {
                assert!(feature == 7 && [caller, called, callid, other_phone].iter().all(|text| !text.is_empty()));
            }
        }
    }
}

fn guid(headers: &HeaderMap) -> Option<String> {
    let guid = headers.get("Set-GUID")?.to_str().unwrap();
    Some(guid.trim_start_matches("JSESSIONID=").to_owned())
}

/// Is the gateway of so many agents, and writes its counts for every line of input.
fn serve(agents: u32) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let ids = FIRST_AGENT..FIRST_AGENT + agents;
    let config = Config::contact_centre(ids.clone()).poll_hold(HOLD).flow_control(None).connections(100_000);
    let simulator = Arc::new(runtime.block_on(Simulator::start(config.requests_kept(10_000_000).bytes_kept(1 << 30))).unwrap());
    let address = Address { base_url: simulator.base_url(), certificate: simulator.certificate_pem().to_owned() };
    println!("{}", serde_json::to_string(&address).unwrap());

    let events = Arc::new(AtomicU64::new(0));
    let (source, injected) = (Arc::clone(&simulator), Arc::clone(&events));
    runtime.spawn(async move {
        // So often that one poll in ten finds an event.
        let mut due = tokio::time::interval(10 * HOLD / agents);
        for agent in ids.cycle() {
            due.tick().await;
            if source.inject_event(agent, "AgentEvent_Talking", TALKING).is_ok() {
                injected.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    let mut input = std::io::stdin().lock();
    while input.read_line(&mut String::new()).unwrap() > 0 {
        println!("{}", serde_json::to_string(&(simulator.requests().len(), events.load(Ordering::Relaxed))).unwrap());
    }
}
