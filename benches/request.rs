//! One request through the session against the same request written by hand with bare reqwest and serde, both to the
//! simulator over HTTPS, in one run.

use ccgateway::{AgentId, Gateway, SignIn};
use ccgateway_simulator::{AuthMode, Config, Simulator};
use criterion::{Criterion, criterion_group, criterion_main};
use serde::Deserialize;

#[derive(Deserialize)]
struct Answer {
    retcode: String,
    result: Status,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    agent_state: i64,
    is_working: bool,
}

fn request(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let config = Config::contact_centre([1001]).auth_mode(AuthMode::Static);
    let simulator = runtime.block_on(Simulator::start(config)).unwrap();
    let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build().unwrap();
    let sign_in = SignIn::new(AgentId::new(1001).unwrap(), "", "7001");
    let session = runtime.block_on(gateway.sign_in(&sign_in)).unwrap();

    let root = reqwest::Certificate::from_pem(simulator.certificate_pem().as_bytes()).unwrap();
    let bare = reqwest::Client::builder().tls_certs_merge([root]).build().unwrap();
    let url = format!("{}/onlineagent/1001/agentstatus", simulator.base_url());
    let guid = session.export().unwrap().guid;

    let mut group = criterion.benchmark_group("get_agent_status");
    group.bench_function("session", |bencher| {
        bencher.to_async(&runtime).iter(|| async { session.online_agent().get_agent_status().await.unwrap() });
    });
    group.bench_function("bare_reqwest", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            let request = bare.get(&url).header("Guid", guid.expose()).header("Content-Type", "application/json; charset=UTF-8");
            let answer: Answer = request.send().await.unwrap().json().await.unwrap();
            assert_eq!(answer.retcode, "0");
            (answer.result.agent_state, answer.result.is_working)
        });
    });
    group.finish();
}

criterion_group!(benches, request);
criterion_main!(benches);
