//! The files in `deploy/`: they fit the program.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use async_nats::ConnectOptions;
use async_nats::jetstream::{consumer, stream};
use ccgateway::AgentId;
use ccgateway_relay::client::{CommandError, Start};
use ccgateway_relay::config::HttpConfig;
use ccgateway_relay::operations::Endpoint;
use ccgateway_relay::store::Store;
use ccgateway_relay::subjects::Subjects;
use ccgateway_relay::{Client, Config, Relay};
use futures_util::StreamExt as _;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::commands::served;
use crate::support::{Fleet, NatsServer, nats_server};

fn deployed(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("deploy").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_example_of_a_configuration_is_one_and_shows_the_defaults() {
    let config = Config::read(&deployed("relay.toml")).unwrap();
    let least = "[nats]\nservers = ['nats://n']\n[gateway]\nurl = 'https://g'\n[sealing]\nkeys = [{ name = 'a', key = { env = 'A' } }]\n";
    let defaults = Config::read(least).unwrap();
    assert_eq!(config.http, HttpConfig::At(HttpConfig::ADDRESS));
    assert_eq!(format!("{:?}", config.timings), format!("{:?}", defaults.timings));
    assert_eq!(format!("{:?}", config.events), format!("{:?}", defaults.events));
    assert_eq!(format!("{:?}", config.commands), format!("{:?}", defaults.commands));
    assert_eq!((config.held_bytes, config.at_once, config.log), (defaults.held_bytes, defaults.at_once, defaults.log));
    assert_eq!((config.gateway.max_requests, config.gateway.poll_pause), (defaults.gateway.max_requests, defaults.gateway.poll_pause));
}

#[tokio::test]
async fn the_unit_and_the_container_start_the_program_as_it_wants_to_be_started() {
    for (name, start) in
        [("ccgateway-relay.service", "ccgateway-relay --config /"), ("Containerfile", r#"ccgateway-relay", "--config", "/"#)]
    {
        assert!(deployed(name).contains(start), "{name}");
    }
    // What the program says of a file that is not there shows that it knows the option.
    let program = Command::new(env!("CARGO_BIN_EXE_ccgateway-relay")).args(["--config", "/nowhere/relay.toml"]).output().await.unwrap();
    let said = String::from_utf8_lossy(&program.stderr).into_owned();
    assert!(!program.status.success() && said.contains("/nowhere/relay.toml"), "{said}");
    assert!(deployed("ccgateway-relay.service").contains("LoadCredential=sealing-key:"));
}

async fn get(address: std::net::SocketAddr, path: &str) -> (u16, String) {
    let mut connection = TcpStream::connect(address).await.unwrap();
    connection.write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_metrics_of_the_dashboard_exist_and_count() {
    let Some(mut fleet) = Fleet::without_processes(3).await else { return };
    let config = Config::read(&fleet.config("a", fleet.nats.port())).unwrap();
    let relay = Relay::start(config).await.unwrap();
    let endpoint = Endpoint::open(HttpConfig::At("127.0.0.1:0".parse().unwrap()), &relay).await.unwrap();
    let address = endpoint.address().unwrap();
    fleet.held_by(|owner| owner.starts_with("a.")).await;
    fleet.load(Duration::from_secs(2)).await;
    assert_eq!(get(address, "/healthz").await, (200, "healthy\n".to_owned()));
    assert_eq!(get(address, "/readyz").await, (200, "ready\n".to_owned()));
    let (status, metrics) = get(address, "/metrics").await;
    assert_eq!(status, 200);
    let value = |name: &str| {
        let line = metrics.lines().find(|line| line.split(' ').next() == Some(name));
        line.unwrap_or_else(|| panic!("no {name} in\n{metrics}")).rsplit(' ').next().unwrap().parse::<f64>().unwrap()
    };
    assert_eq!(value("ccgateway_relay_sign_ins_total"), 3.0);
    assert!(value("ccgateway_relay_published_total") > 10.0, "{metrics}");
    assert!(value("ccgateway_relay_polls_total") > 0.0, "{metrics}");
    assert_eq!(value("ccgateway_relay_publishing_seconds_count"), value("ccgateway_relay_publishing_seconds_bucket{le=\"+Inf\"}"));
    let dashboard: Value = serde_json::from_str(&deployed("dashboard.json")).unwrap();
    let expressions = dashboard["panels"].as_array().unwrap().iter().flat_map(|panel| panel["targets"].as_array().unwrap());
    let mut names = 0;
    for expression in expressions.map(|target| target["expr"].as_str().unwrap()) {
        let words = expression.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        for name in words.filter(|word| word.starts_with("ccgateway_relay_")) {
            assert!(metrics.lines().any(|line| line.split(['{', ' ']).next() == Some(name)), "no {name} in\n{metrics}");
            names += 1;
        }
    }
    assert!(names > 12);
    relay.stop().await.unwrap();
}

/// A server with the accounts. The password of each user is its name and `_password`.
async fn with_accounts(program: &Path, folder: &Path) -> (Child, u16) {
    let file = folder.join("nats.conf");
    std::fs::write(&file, deployed("nats.conf").replace("/var/lib/nats", &folder.display().to_string())).unwrap();
    let names = ["RELAY_PASSWORD", "CONSUMER_PASSWORD", "DESK_PASSWORD", "ROSTER_PASSWORD", "SETUP_PASSWORD"];
    let mut command = Command::new(program);
    command.envs(names.map(|name| (name, name.to_ascii_lowercase()))).arg("-c").arg(&file);
    let port = NatsServer::free_port();
    let server = command.args(["-a", "127.0.0.1", "-p", &port.to_string()]).stderr(Stdio::null()).kill_on_drop(true).spawn().unwrap();
    NatsServer::listens(port).await;
    (server, port)
}

/// Connects as a user.
async fn connect(user: &str, inboxes: &str, port: u16) -> async_nats::Client {
    let options = ConnectOptions::with_user_and_password(user.to_owned(), format!("{user}_password"));
    options.custom_inbox_prefix(inboxes).connect(format!("nats://127.0.0.1:{port}")).await.unwrap()
}

/// The configuration of a process that connects to a server with accounts.
fn with_account(fleet: &Fleet, folder: &Path, port: u16) -> Config {
    std::fs::write(folder.join("password"), "relay_password").unwrap();
    let account = format!("user = \"relay\"\npassword = {{ file = \"{}/password\" }}\n[gateway]", folder.display());
    Config::read(&fleet.config("a", port).replace("[gateway]", &account)).unwrap()
}

/// Makes the stream of those who only read.
async fn copy_of_events(port: u16) {
    let context = async_nats::jetstream::new(connect("setup", "_INBOX_setup", port).await);
    let (name, subjects) = ("ccgw_events".to_owned(), vec!["ccgw.events.*.*".to_owned()]);
    context.create_stream(stream::Config { name, subjects, no_ack: true, ..stream::Config::default() }).await.unwrap();
}

/// Has JetStream write to a subject: answers of its own, and the messages of the stream of events.
async fn misuse(client: &async_nats::Client, target: &str) {
    let call = "$JS.API.STREAM.INFO.ccgw_events".to_owned();
    client.publish_with_reply(call, target.to_owned(), "".into()).await.unwrap();
    let stream = async_nats::jetstream::new(client.clone()).get_stream("ccgw_events").await.unwrap();
    let ack_policy = consumer::AckPolicy::None;
    let push = consumer::push::Config { deliver_subject: target.to_owned(), ack_policy, ..consumer::push::Config::default() };
    stream.create_consumer(push).await.unwrap();
    client.flush().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_accounts_let_each_do_its_part_and_nothing_else() {
    let Some(program) = nats_server() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (_server, port) = with_accounts(&program, folder.path()).await;
    copy_of_events(port).await;
    let Some(mut fleet) = Fleet::without_processes(1).await else { return };
    let config = with_account(&fleet, folder.path(), port);
    let relay = Relay::start(config.clone()).await.unwrap();
    let connect = async |user: &str| connect(user, &format!("_INBOX_{user}"), port).await;
    let roster = connect("roster").await;
    let agents = async_nats::jetstream::new(roster).get_key_value("ccgw_agents").await.unwrap();
    agents.put("1001", r#"{"phoneNumber":"41001"}"#.into()).await.unwrap();

    let (agent, limit) = (AgentId::new(1001).unwrap(), Duration::from_secs(3));
    let consumer = Client::new(connect("consumer").await, "ccgw").unwrap();
    let mut events = consumer.events(None, Start::Oldest).await.unwrap();
    let first = timeout(Duration::from_secs(20), events.next()).await.expect("the consumer reads events").unwrap().unwrap();
    assert_eq!((first.agent, first.sequence), (agent, 1));
    let refused = consumer.agent(agent).with_time_limit(limit).voice_call().call_out("0777").await.unwrap_err();
    assert!(
        matches!(CommandError::of(&refused), Some(CommandError::Unanswered(_))) || refused.to_string().contains("unknown"),
        "{refused:?}"
    );

    // Nor does anything come of what it has JetStream write: its own account has neither leases nor commands.
    let reader = self::connect("consumer", "_INBOX_consumer", port).await;
    misuse(&reader, "$KV.ccgw_leases.1001").await;
    misuse(&reader, "ccgw.commands.1001.hold").await;

    let desk = Client::new(connect("desk").await, "ccgw").unwrap();
    served(&desk, agent).await;
    desk.agent(agent).voice_call().call_out("0777").await.unwrap();
    let calls = fleet.sent("callout");
    assert_eq!(calls, 1, "the consumer placed none");
    assert!(!fleet.simulator.requests().iter().any(|request| request.operation == Some("hold")), "the consumer held a call");
    let store = Store::connect(&config).await.unwrap();
    assert!(store.leases.get("1001").await.unwrap().unwrap().value.session.is_some(), "the lease is as it was");
    // Neither publishes events, and neither reads sessions.
    for user in ["consumer", "desk"] {
        let context = async_nats::jetstream::new(connect(user).await);
        let forged = context.publish("ccgw.events.1001.AgentState_Ready", "{}".into()).await.unwrap();
        assert!(timeout(limit, forged).await.is_err(), "{user} published an event");
        assert!(timeout(limit, context.get_key_value("ccgw_leases")).await.is_err(), "{user} reads leases");
    }
    fleet.agents.clear();
    relay.stop().await.unwrap();
}

#[tokio::test]
async fn the_account_of_the_processes_lets_them_report_events_to_one_another() {
    let Some(program) = nats_server() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (_server, port) = with_accounts(&program, folder.path()).await;
    let (sender, owner) = (connect("relay", "_INBOX", port).await, connect("relay", "_INBOX", port).await);
    let subject = Subjects::new("ccgw").unwrap().taken(AgentId::new(1001).unwrap());
    let mut reports = owner.subscribe(subject.clone()).await.unwrap();
    let owner = tokio::spawn(async move {
        let report = reports.next().await.unwrap();
        owner.publish(report.reply.unwrap(), "heard".into()).await.unwrap();
        owner.flush().await.unwrap();
    });
    let answer = async {
        // The server may not know the subscription yet.
        loop {
            match sender.request(subject.clone(), "report".into()).await {
                Ok(answer) => return answer,
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    };
    let answer = timeout(Duration::from_secs(5), answer).await.expect("the owner answers");
    assert_eq!(&answer.payload[..], b"heard");
    owner.await.unwrap();
}
