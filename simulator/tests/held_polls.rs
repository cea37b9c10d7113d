//! What ends a poll that is being held, and what does not.

mod support;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ccgateway_simulator::{Config, Fault, FaultKind, Simulator};
use reqwest::Client;
use serde_json::{Value, json};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

const A: u32 = 1001;
const B: u32 = 1002;
/// Far longer than any of these tests takes: what ends a poll here is never its time.
const HOLD: Duration = Duration::from_secs(100);
const STUCK: Duration = Duration::from_secs(60);

struct Fixture {
    gateway: Simulator,
    client: Client,
    guids: [String; 2],
}

impl Fixture {
    /// Two agents that are signed in, with no event waiting.
    async fn open(config: Config) -> Self {
        let gateway = Simulator::start(config.poll_hold(HOLD)).await.unwrap();
        let client = support::client(&gateway);
        let mut guids = [String::new(), String::new()];
        for (agent, guid) in [A, B].into_iter().zip(&mut guids) {
            let url = format!("{}/onlineagent/{agent}", gateway.base_url());
            let signed_in = client.put(&url).json(&json!({"password": "", "phonenum": format!("7{agent}")})).send().await.unwrap();
            signed_in.headers()["set-guid"].to_str().unwrap().trim_start_matches("JSESSIONID=").clone_into(guid);
            client.post(format!("{url}/syncagentinfo")).header("Guid", &*guid).send().await.unwrap();
        }
        Self { gateway, client, guids }
    }

    /// Begins a poll of agent A and waits until it has arrived.
    async fn hold(&self, path: &str) -> JoinHandle<Value> {
        let arrived = || self.gateway.requests().iter().filter(|request| request.path.contains("agentevent")).count();
        let before = arrived();
        let request = self.client.get(format!("{}/agentevent/{path}", self.gateway.base_url())).header("Guid", &self.guids[0]);
        let polling = tokio::spawn(async { request.send().await.unwrap().json().await.unwrap() });
        while arrived() == before {
            sleep(Duration::from_millis(1)).await;
        }
        polling
    }

    /// The same; notes when the answer has come.
    async fn poll_noting(&self, client: &Client, order: Arc<Mutex<Vec<&'static str>>>) -> JoinHandle<Value> {
        let arrived = || self.gateway.requests().iter().filter(|request| request.path.contains("agentevent")).count();
        let before = arrived();
        let request = client.get(format!("{}/agentevent/{A}", self.gateway.base_url())).header("Guid", &self.guids[0]);
        let polling = tokio::spawn(async move {
            let response = request.send().await.unwrap();
            order.lock().unwrap().push("poll");
            response.json().await.unwrap()
        });
        while arrived() == before {
            sleep(Duration::from_millis(1)).await;
        }
        polling
    }
}

async fn ended(polling: JoinHandle<Value>) -> Value {
    timeout(STUCK, polling).await.expect("the poll is stuck").unwrap()
}

#[tokio::test]
async fn events_of_another_agent_leave_a_held_poll_alone() {
    let fixture = Fixture::open(Config::contact_centre([A, B])).await;
    let polling = fixture.hold("1001").await;
    for number in 0..20 {
        fixture.gateway.inject_event(B, "Test", &number.to_string()).unwrap();
    }
    sleep(Duration::from_millis(50)).await;
    assert!(!polling.is_finished());
    fixture.gateway.inject_event(A, "Test", "7").unwrap();
    assert_eq!(ended(polling).await["event"]["content"], 7);
}

#[tokio::test]
async fn two_polls_of_one_agent_share_its_events() {
    let fixture = Fixture::open(Config::contact_centre([A, B])).await;
    let [one, two] = [fixture.hold("1001").await, fixture.hold("1001").await];
    fixture.gateway.inject_event(A, "Test", "1").unwrap();
    fixture.gateway.inject_event(A, "Test", "2").unwrap();
    let mut contents = [ended(one).await, ended(two).await].map(|answer| answer["event"]["content"].as_u64().unwrap());
    contents.sort_unstable();
    assert_eq!(contents, [1, 2]);
}

/// A page that is loaded again closes the connection of its poll, and sends the next one.
#[tokio::test]
async fn an_event_is_not_handed_to_a_poll_whose_client_has_gone() {
    let fixture = Fixture::open(Config::contact_centre([A, B])).await;
    for _ in 0..2 {
        let abandoned = fixture.hold("1001").await;
        abandoned.abort();
        // The client closes the connection, since the answer would still come.
        assert!(abandoned.await.unwrap_err().is_cancelled());
    }
    let polling = fixture.hold("1001").await;
    sleep(Duration::from_millis(200)).await;
    for number in 1..=3 {
        fixture.gateway.inject_event(A, "Test", &number.to_string()).unwrap();
    }
    let mut contents = vec![ended(polling).await["event"]["content"].clone()];
    for _ in 0..2 {
        contents.push(ended(fixture.hold("1001").await).await["event"]["content"].clone());
    }
    assert_eq!(contents, [1, 2, 3], "the queue is emptied once");
}

#[tokio::test]
async fn a_held_poll_ends_with_its_session() {
    let fixture = Fixture::open(Config::contact_centre([A, B])).await;
    let polling = fixture.hold("1001").await;
    fixture.gateway.drop_session(A).unwrap();
    assert_eq!(ended(polling).await["retcode"], "100-006");
}

#[tokio::test]
async fn a_held_poll_ends_with_its_guid() {
    let fixture = Fixture::open(Config::contact_centre([A, B])).await;
    let polling = fixture.hold("1001").await;
    fixture.gateway.expire_guid(A).unwrap();
    assert_eq!(ended(polling).await["retcode"], "100-006");
}

#[tokio::test]
async fn a_jump_of_the_clock_ends_polls_of_those_that_were_silent_for_too_long() {
    let fixture = Fixture::open(Config::contact_centre([A, B])).await;
    let polling = fixture.hold("1001").await;
    fixture.gateway.advance(Duration::from_secs(500));
    assert_eq!(ended(polling).await["retcode"], "100-006");
}

#[tokio::test]
async fn a_held_poll_for_all_agents_ends_with_an_event_of_any() {
    let fixture = Fixture::open(Config::contact_centre([A, B]).batch_events(true)).await;
    let polling = fixture.hold("allagentevent").await;
    fixture.gateway.inject_event(B, "Test", "7").unwrap();
    let answer = ended(polling).await;
    assert_eq!((&answer["event"][0]["workNo"], &answer["event"][0]["content"]), (&json!("1002"), &json!(7)));
}

/// Programs that keep polling across a sign-in would take the refusal for the end of the new session.
#[tokio::test]
async fn what_ends_the_old_session_comes_before_the_answer_that_begins_the_new_one() {
    let mut fixture = Fixture::open(Config::contact_centre([A, B])).await;
    let url = format!("{}/onlineagent/{A}", fixture.gateway.base_url());
    let body = json!({"password": "", "phonenum": format!("7{A}")});
    for trial in 0..200 {
        // A program that keeps its connections, and one that opens others.
        let client = if trial % 2 == 0 { fixture.client.clone() } else { support::client(&fixture.gateway) };
        let order = Arc::new(Mutex::new(Vec::new()));
        let polling = fixture.poll_noting(&client, Arc::clone(&order)).await;
        let request = match trial % 4 {
            0 | 1 => client.put(format!("{url}/forcelogin")).json(&body),
            2 => client.put(format!("{url}/forceloginex")).json(&body),
            _ => client.delete(format!("{url}/forcelogout")).header("Guid", &fixture.guids[0]),
        };
        let response = request.send().await.unwrap();
        order.lock().unwrap().push("answer");
        let guid = response.headers().get("set-guid").map(|guid| guid.to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned());
        assert_eq!(response.json::<Value>().await.unwrap()["retcode"], "0");
        assert_eq!(ended(polling).await["retcode"], "100-006");
        assert_eq!(*order.lock().unwrap(), ["poll", "answer"], "trial {trial}");
        fixture.guids[0] = match guid {
            Some(guid) => guid,
            None => sign_in(&client, &url, &body).await,
        };
        client.post(format!("{url}/syncagentinfo")).header("Guid", &fixture.guids[0]).send().await.unwrap();
    }
}

async fn sign_in(client: &Client, url: &str, body: &Value) -> String {
    let signed_in = client.put(url).json(body).send().await.unwrap();
    signed_in.headers()["set-guid"].to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned()
}

/// A poll whose answer nobody reads does not hold up a sign-in for long.
#[tokio::test]
async fn a_sign_in_does_not_wait_for_a_poll_that_is_delayed() {
    let fixture = Fixture::open(Config::contact_centre([A, B])).await;
    let late = Fault::new(FaultKind::LateAnswer(Duration::from_secs(20))).operation("getAgentEvent");
    fixture.gateway.inject(late).unwrap();
    let polling = fixture.hold("1001").await;
    let url = format!("{}/onlineagent/{A}", fixture.gateway.base_url());
    let started = Instant::now();
    sign_in(&fixture.client, &format!("{url}/forcelogin"), &json!({"password": "", "phonenum": format!("7{A}")})).await;
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
    polling.abort();
}
