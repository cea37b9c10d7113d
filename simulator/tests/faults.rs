//! Faults on demand, over real HTTPS.

mod support;

use std::time::Duration;

use ccgateway_simulator::{
    AgentId, AgentState, AuthMode, Config, ControlError, Fault, FaultError, FaultKind, NodeId, Simulator, Switchover,
};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use support::client;

const A: u32 = 1001;
const B: u32 = 1002;

struct Agent {
    client: Client,
    base: String,
    id: u32,
    guid: String,
}

async fn start() -> Simulator {
    Simulator::start(Config::contact_centre([A, B]).poll_hold(Duration::from_millis(50))).await.unwrap()
}

impl Agent {
    async fn sign_in(gateway: &Simulator, id: u32) -> Self {
        let (client, base) = (client(gateway), gateway.base_url());
        let request = client.put(format!("{base}/onlineagent/{id}")).json(&json!({"password": "", "phonenum": format!("7{id}")}));
        let guid = guids(&request.send().await.unwrap()).pop().unwrap();
        Self { client, base, id, guid }
    }

    async fn get(&self, path: &str) -> reqwest::Result<Response> {
        self.client.get(format!("{}/{path}/{}", self.base, self.id)).header("guid", &self.guid).send().await
    }

    async fn status(&self) -> reqwest::Result<Response> {
        self.client.get(format!("{}/onlineagent/{}/agentstatus", self.base, self.id)).header("guid", &self.guid).send().await
    }

    async fn callout(&self) -> reqwest::Result<Response> {
        let request = self.client.put(format!("{}/voicecall/{}/callout", self.base, self.id)).header("guid", &self.guid);
        request.json(&json!({"called": "0777"})).send().await
    }

    async fn poll(&self) -> Response {
        self.get("agentevent").await.unwrap()
    }

    /// The number of waiting events of a type.
    async fn count(&self, event_type: &str) -> usize {
        let mut count = 0;
        while let Some(event) = self.poll().await.json::<Value>().await.unwrap().get("event") {
            count += usize::from(event["eventType"] == event_type);
        }
        count
    }
}

fn guids(response: &Response) -> Vec<String> {
    let values = response.headers().get_all("set-guid").iter();
    values.map(|value| value.to_str().unwrap().strip_prefix("JSESSIONID=").unwrap().to_owned()).collect()
}

/// The faults that the last request met.
fn last_faults(gateway: &Simulator) -> Vec<&'static str> {
    gateway.requests().pop().unwrap().faults
}

#[tokio::test]
async fn a_connection_is_dropped_before_or_after_the_command() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    for kind in [FaultKind::DropBefore, FaultKind::Reset] {
        let name = kind.name();
        gateway.inject(Fault::new(kind).operation("callout").times(1)).unwrap();
        agent.callout().await.unwrap_err();
        assert!(gateway.calls().is_empty(), "{name}");
        assert_eq!(last_faults(&gateway), [name]);
    }
    gateway.inject(Fault::new(FaultKind::DropAfter).operation("callout").times(1)).unwrap();
    agent.callout().await.unwrap_err();
    assert_eq!(gateway.calls().len(), 1);
    assert_eq!(last_faults(&gateway), ["dropAfter"]);
    assert!(gateway.faults().is_empty());
    agent.status().await.unwrap();
    assert!(last_faults(&gateway).is_empty());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_reset_is_a_reset() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    gateway.inject(Fault::new(FaultKind::Reset).times(1)).unwrap();
    let error = agent.status().await.unwrap_err();
    let mut cause: Option<&dyn std::error::Error> = Some(&error);
    let mut kinds = Vec::new();
    while let Some(error) = cause {
        kinds.extend(error.downcast_ref::<std::io::Error>().map(std::io::Error::kind));
        cause = error.source();
    }
    assert!(kinds.contains(&std::io::ErrorKind::ConnectionReset), "{error:?}");
}

#[tokio::test]
async fn other_agents_and_operations_are_left_alone() {
    let gateway = start().await;
    let [a, b] = [Agent::sign_in(&gateway, A).await, Agent::sign_in(&gateway, B).await];
    gateway.inject(Fault::new(FaultKind::HttpError(502)).agent(A).operation("getAgentStatus").times(2)).unwrap();
    assert_eq!(b.status().await.unwrap().status(), StatusCode::OK);
    assert_eq!(a.poll().await.status(), StatusCode::OK);
    for _ in 0..2 {
        let response = a.status().await.unwrap();
        assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
        assert!(response.text().await.unwrap().contains("502 - Bad Gateway"));
    }
    assert_eq!(a.status().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn a_fault_lasts_until_its_time_is_over_or_it_is_removed() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    gateway.inject(Fault::new(FaultKind::HttpError(503)).lasting(Duration::from_secs(30))).unwrap();
    assert_eq!(agent.status().await.unwrap().status(), 503);
    gateway.advance(Duration::from_secs(31));
    assert_eq!(agent.status().await.unwrap().status(), 200);
    let id = gateway.inject(Fault::new(FaultKind::HttpError(500))).unwrap();
    assert_eq!(agent.status().await.unwrap().status(), 500);
    assert_eq!(gateway.faults()[0].hits, 1);
    assert!(gateway.remove_fault(id) && !gateway.remove_fault(id));
    assert_eq!(agent.status().await.unwrap().status(), 200);
}

#[tokio::test]
async fn delays_add_up_and_leave_room_for_another_fault() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    gateway.inject(Fault::new(FaultKind::Delay(Duration::from_millis(60))).times(1)).unwrap();
    gateway.inject(Fault::new(FaultKind::Delay(Duration::from_millis(60))).times(1)).unwrap();
    gateway.inject(Fault::new(FaultKind::TruncatedJson).times(1)).unwrap();
    let started = std::time::Instant::now();
    let body = agent.status().await.unwrap().text().await.unwrap();
    assert!(started.elapsed() >= Duration::from_millis(120));
    assert!(body.starts_with('{') && serde_json::from_str::<Value>(&body).is_err(), "{body}");
    assert_eq!(last_faults(&gateway), ["delay", "delay", "truncatedJson"]);
}

#[tokio::test]
async fn answers_change_their_type_and_their_encoding() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    agent.count("").await;
    gateway.inject(Fault::new(FaultKind::ContentType("text/plain".into())).times(1)).unwrap();
    let response = agent.status().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/plain");
    assert_eq!(response.json::<Value>().await.unwrap()["retcode"], "0");
    gateway.inject(Fault::new(FaultKind::Gbk).times(1)).unwrap();
    gateway.inject_event(A, "Test", "\"成功\"").unwrap();
    let response = agent.poll().await;
    assert_eq!(response.headers()["content-type"], "application/json;charset=GBK");
    let body = response.bytes().await.unwrap();
    assert!(body.windows(4).any(|bytes| bytes == b"\xb3\xc9\xb9\xa6"), "{body:?}");
}

#[tokio::test]
async fn a_lost_guid_comes_again_and_a_double_one_has_the_new_one_last() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    agent.count("").await;
    gateway.inject(Fault::new(FaultKind::LoseGuid).times(1)).unwrap();
    gateway.inject(Fault::new(FaultKind::DuplicateGuid).times(1)).unwrap();
    assert!(guids(&agent.poll().await).is_empty());
    assert!(last_faults(&gateway).is_empty(), "there was no Guid to lose");
    gateway.advance(Duration::from_secs(61));
    assert!(guids(&agent.poll().await).is_empty());
    assert_eq!(last_faults(&gateway), ["loseGuid"]);
    let [old, new] = guids(&agent.poll().await).try_into().unwrap();
    assert_eq!(last_faults(&gateway), ["duplicateGuid"]);
    assert_eq!(old, agent.guid);
    assert_ne!(new, agent.guid);
    assert_eq!(guids(&agent.poll().await), [new]);
}

#[tokio::test]
async fn an_agent_that_is_moved_is_refused_and_stays_signed_in() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    for code in ["000-004", "105-002"] {
        gateway.inject(Fault::new(FaultKind::SwitchOver(code.into())).agent(A).times(1)).unwrap();
        assert_eq!(agent.callout().await.unwrap().json::<Value>().await.unwrap()["retcode"], code);
        assert!(gateway.calls().is_empty());
    }
    assert_eq!(agent.status().await.unwrap().json::<Value>().await.unwrap()["retcode"], "0");
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Idle);
}

#[tokio::test]
async fn a_node_that_fails_hands_its_agents_to_another() {
    let config = Config::contact_centre([A, B]).poll_hold(Duration::from_millis(50)).nodes(2).require_cookie(true);
    let gateway = Simulator::start(config).await.unwrap();
    let client = client(&gateway);
    let url = format!("{}/onlineagent/{A}", gateway.base_url());
    let signed_in = client.put(&url).json(&json!({"password": "", "phonenum": "1"})).send().await.unwrap();
    let cookie = |response: &Response| {
        let cookie = response.headers().get("set-cookie")?.to_str().unwrap();
        Some(cookie.split(';').next().unwrap().to_owned())
    };
    let (first_guid, first_cookie) = (guids(&signed_in).remove(0), cookie(&signed_in).unwrap());
    let poll = async |guid: &str, cookie: &str| {
        let request = client.get(format!("{}/agentevent/{A}", gateway.base_url())).header("guid", guid).header("cookie", cookie);
        request.send().await.unwrap()
    };
    gateway
        .inject(Fault::new(FaultKind::NodeFails { node: NodeId(0), takes: Duration::from_secs(30), outcome: Switchover::Recovered }))
        .unwrap();
    let refused: Value = poll(&first_guid, &first_cookie).await.json().await.unwrap();
    assert_eq!(refused["retcode"], "000-004");
    gateway.advance(Duration::from_secs(30));
    let moved = poll(&first_guid, &first_cookie).await;
    let (second_guid, second_cookie) = (guids(&moved).remove(0), cookie(&moved).unwrap());
    assert!(second_guid.ends_with(".AgentGateway1"));
    assert_ne!(second_cookie, first_cookie);
    let after = poll(&second_guid, &second_cookie).await;
    assert_eq!((cookie(&after), guids(&after)), (None, vec![]));
    assert!(after.text().await.unwrap().contains("AgentState_Ready"));
}

#[tokio::test]
async fn a_gateway_that_limits_its_flow_refuses() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    gateway.inject(Fault::new(FaultKind::FlowControl).times(1)).unwrap();
    assert_eq!(agent.callout().await.unwrap().json::<Value>().await.unwrap()["retcode"], "100-007");
    assert!(gateway.calls().is_empty());
    assert_eq!(agent.callout().await.unwrap().json::<Value>().await.unwrap()["retcode"], "0");
}

#[tokio::test]
async fn bursts_and_jumps_happen_at_once() {
    let gateway = start().await;
    let agent = Agent::sign_in(&gateway, A).await;
    let burst = |agent| FaultKind::EventBurst { agent, count: 50, event_type: "Test".into(), content: "null".into() };
    gateway.inject(Fault::new(burst(AgentId(A)))).unwrap();
    assert_eq!(agent.count("Test").await, 50);
    assert_eq!(gateway.inject(Fault::new(burst(AgentId(B)))), Err(FaultError::Control(ControlError::NotSignedIn(AgentId(B)))));
    gateway.inject(Fault::new(FaultKind::ClockJump(Duration::from_secs(500)))).unwrap();
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::SignedOut);
    assert!(gateway.faults().is_empty());
}

#[tokio::test]
async fn faults_that_cannot_be_are_refused() {
    let gateway = start().await;
    for fault in [
        Fault::new(FaultKind::HttpError(200)),
        Fault::new(FaultKind::SwitchOver("100-006".into())),
        Fault::new(FaultKind::ContentType("a\nb".into())),
        Fault::new(FaultKind::DropAfter).times(0),
        Fault::new(FaultKind::EventBurst { agent: AgentId(A), count: 0, event_type: "X".into(), content: "null".into() }),
        Fault::new(FaultKind::EventBurst { agent: AgentId(A), count: 1, event_type: "X".into(), content: "{".into() }),
    ] {
        gateway.inject(fault.clone()).expect_err(&format!("{fault:?}"));
    }
}

/// A fault of each kind that stays in force, as it is injected and listed.
fn listed_faults() -> [Value; 20] {
    [
        json!({"kind": "delay", "seconds": 0.5, "agent": A, "operation": "callout", "times": 2, "lasting": 30.0}),
        json!({"kind": "dropBefore", "agent": 5}),
        json!({"kind": "dropAfter", "agent": 5}),
        json!({"kind": "reset", "agent": 5}),
        json!({"kind": "httpError", "status": 504, "agent": 5}),
        json!({"kind": "truncatedJson", "agent": 5}),
        json!({"kind": "contentType", "contentType": "text/xml", "agent": 5}),
        json!({"kind": "gbk", "agent": 5}),
        json!({"kind": "loseGuid", "agent": 5}),
        json!({"kind": "duplicateGuid", "agent": 5}),
        json!({"kind": "switchOver", "retcode": "105-001", "operation": "hold"}),
        json!({"kind": "flowControl", "agent": 5}),
        json!({"kind": "wrongCharset", "agent": 5}),
        json!({"kind": "byteOrderMark", "agent": 5}),
        json!({"kind": "emptyBody", "agent": 5}),
        json!({"kind": "slowBody", "seconds": 0.5, "agent": 5}),
        json!({"kind": "largeBody", "bytes": 1000, "agent": 5}),
        json!({"kind": "lateAnswer", "seconds": 1.5, "agent": 5}),
        json!({"kind": "echoSecrets", "agent": 5}),
        json!({"kind": "oddEvent", "form": "noType", "agent": 5}),
    ]
}

#[tokio::test]
async fn faults_are_injected_listed_and_removed_over_http() {
    let config = Config::contact_centre([A]).auth_mode(AuthMode::Static);
    let gateway = Simulator::start(config).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let url = format!("{}/faults", gateway.control_url());
    let post = async |body: Value| {
        let response = agent.client.post(&url).json(&body).send().await.unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    let wanted = listed_faults();
    for (index, fault) in wanted.iter().enumerate() {
        assert_eq!(post(fault.clone()).await, (200, json!({"id": index + 1})));
    }
    let listed: Value = agent.client.get(&url).send().await.unwrap().json().await.unwrap();
    let expected = wanted.into_iter().zip(1..).map(|(mut fault, id)| {
        fault["id"] = id.into();
        fault["hits"] = 0.into();
        fault
    });
    assert_eq!(listed, json!({"faults": expected.collect::<Vec<_>>()}));
    for (kind, key, value) in [("eventBurst", "count", 3), ("nodeFails", "seconds", 1), ("clockJump", "seconds", 2)] {
        let mut body = json!({"kind": kind, key: value});
        if kind == "eventBurst" {
            body["agent"] = A.into();
            body["eventType"] = "Test".into();
        }
        assert_eq!(post(body).await.0, 200, "{kind}");
    }
    assert_eq!(gateway.agent(A).unwrap().pending_events, 5);
    for wrong in [
        json!({"kind": "x"}),
        json!({"kind": "delay"}),
        json!({"kind": "reset", "time": 1}),
        json!({"kind": "delay", "seconds": -1}),
        json!({"kind": "nodeFails"}),
        json!({"kind": "nodeFails", "seconds": 1, "node": 1}),
        json!({"kind": "nodeFails", "seconds": 1, "outcome": "000-004"}),
        json!({"kind": "slowBody"}),
        json!({"kind": "lateAnswer", "seconds": 1e9}),
        json!({"kind": "largeBody", "bytes": 0}),
        json!({"kind": "oddEvent"}),
        json!({"kind": "oddEvent", "form": "x"}),
    ] {
        let (status, answer) = post(wrong).await;
        assert!(status == 409 && answer["error"].is_string(), "{answer}");
    }
    assert_eq!(agent.client.delete(format!("{url}/3")).send().await.unwrap().status(), 200);
    assert_eq!(agent.client.delete(format!("{url}/3")).send().await.unwrap().status(), 409);
    assert_eq!(gateway.faults().len(), 19);
    assert_eq!(agent.client.delete(&url).send().await.unwrap().status(), 200);
    assert!(gateway.faults().is_empty());
}
