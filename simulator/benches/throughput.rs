//! What the simulator does against an axum handler that only returns the same bytes: the same TLS, server set-up, client and number of
//! requests at once, in one run.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use ccgateway_simulator::{AgentId, AuthMode, Config, Fault, FaultKind, Simulator};
use criterion::{Criterion, criterion_group, criterion_main};
use reqwest::{Certificate, Client, Method};
use serde_json::json;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// So many agents send at once, each one request after the other.
const AGENTS: u32 = 16;
const FIRST: u32 = 1001;
/// The most events of one burst.
const BURST: u32 = 10_000;

/// What is measured: a name, and the requests that an agent sends in turn, as method and path with the agent's id for `ID`.
const CASES: [(&str, &[(Method, &str)]); 3] = [
    ("query", &[(Method::GET, "onlineagent/ID/agentstatus")]),
    ("poll_with_event", &[(Method::GET, "agentevent/ID")]),
    ("command", &[(Method::POST, "onlineagent/ID/saybusy"), (Method::POST, "onlineagent/ID/cancelbusy")]),
];

/// One agent's requests, to the simulator or to what stands in for it.
#[derive(Clone)]
struct Sender {
    client: Client,
    base: String,
    id: u32,
    guid: String,
}

impl Sender {
    async fn send(&self, method: Method, path: &str) -> (HeaderMap, Bytes) {
        let url = format!("{}/{}", self.base, path.replace("ID", &self.id.to_string()));
        let response = self.client.request(method, url).header("Guid", &self.guid).send().await.unwrap();
        assert!(response.status().is_success());
        (response.headers().clone(), response.bytes().await.unwrap())
    }
}

fn client(pem: &str) -> Client {
    Client::builder().tls_certs_only([Certificate::from_pem(pem.as_bytes()).unwrap()]).no_proxy().build().unwrap()
}

async fn sign_in(gateway: &Simulator) -> Vec<Sender> {
    let client = client(gateway.certificate_pem());
    let mut senders = Vec::new();
    for id in FIRST..FIRST + AGENTS {
        let request =
            client.put(format!("{}/onlineagent/{id}", gateway.base_url())).json(&json!({"password": "", "phonenum": format!("7{id}")}));
        let guid = request.send().await.unwrap().headers()["set-guid"].to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned();
        senders.push(Sender { client: client.clone(), base: gateway.base_url(), id, guid });
    }
    senders
}

/// A server set up as the simulator's, whose handler returns these bytes, and nothing else.
fn same_bytes(answer: (HeaderMap, Bytes)) -> (SocketAddr, String) {
    let key = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let pem = key.cert.pem();
    let private = rustls::pki_types::PrivatePkcs8KeyDer::from(key.signing_key.serialize_der());
    let mut tls = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![key.cert.der().clone()], private.into())
        .unwrap();
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = RustlsAcceptor::new(RustlsConfig::from_config(Arc::new(tls))).acceptor(NoDelayAcceptor::new());
    let mut server = axum_server::from_tcp(listener).unwrap().acceptor(acceptor).http1_only();
    server.http_builder().http1().title_case_headers(true);
    let content_type = answer.0[header::CONTENT_TYPE].clone();
    let router = Router::new().fallback(move || async move { ([(header::CONTENT_TYPE, content_type)], answer.1) });
    tokio::spawn(server.serve(router.into_make_service()));
    (address, pem)
}

/// How long it takes all agents together to send so many requests.
async fn time(senders: &[Sender], turns: &'static [(Method, &str)], requests: u64) -> Duration {
    let mut sending = JoinSet::new();
    let started = Instant::now();
    for (index, sender) in (0..).zip(senders.iter().cloned()) {
        let share = (index..requests).step_by(senders.len());
        sending.spawn(async move {
            for ((method, path), _) in turns.iter().cycle().zip(share) {
                sender.send(method.clone(), path).await;
            }
        });
    }
    sending.join_all().await;
    started.elapsed()
}

/// Empties the queues and puts so many events into them altogether.
async fn fill(gateway: &Simulator, senders: &[Sender], events: u64) {
    for sender in senders {
        sender.send(Method::POST, "onlineagent/ID/syncagentinfo").await;
        let mut missing = u32::try_from(events.div_ceil(u64::from(AGENTS))).unwrap();
        while missing > 0 {
            let count = missing.min(BURST);
            let burst =
                FaultKind::EventBurst { agent: AgentId(sender.id), count, event_type: "Bench".to_owned(), content: "null".to_owned() };
            gateway.inject(Fault::new(burst)).unwrap();
            missing -= count;
        }
    }
}

fn throughput(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    for (name, turns) in CASES {
        let config = Config::contact_centre(FIRST..FIRST + AGENTS).auth_mode(AuthMode::Static);
        let gateway = runtime.block_on(Simulator::start(config)).unwrap();
        let to_simulator = runtime.block_on(sign_in(&gateway));
        let events = |requests| if name == "poll_with_event" { requests } else { 0 };
        let answer = runtime.block_on(async {
            fill(&gateway, &to_simulator, events(1)).await;
            to_simulator[0].send(turns[0].0.clone(), turns[0].1).await
        });
        let (address, pem) = {
            let _runtime = runtime.enter();
            same_bytes(answer)
        };
        let (client, base) = (client(&pem), format!("https://{address}/agentgateway/resource"));
        let to_handler: Vec<Sender> =
            to_simulator.iter().map(|sender| Sender { client: client.clone(), base: base.clone(), ..sender.clone() }).collect();

        let mut group = criterion.benchmark_group(name);
        group.bench_function("simulator", |bencher| {
            bencher.to_async(&runtime).iter_custom(async |requests| {
                fill(&gateway, &to_simulator, events(requests)).await;
                time(&to_simulator, turns, requests).await
            });
        });
        group.bench_function("same_bytes", |bencher| {
            bencher.to_async(&runtime).iter_custom(async |requests| time(&to_handler, turns, requests).await);
        });
        group.finish();
    }
}

criterion_group!(benches, throughput);
criterion_main!(benches);
