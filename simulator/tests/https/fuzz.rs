//! The HTTP surface under requests that nobody would send: every one is answered, none with an error of the server, and nothing panics.
//!
//! `CCGATEWAY_FUZZ` sets the number of requests: `CCGATEWAY_FUZZ=1000000 cargo test -p ccgateway-simulator --test https fuzz`.

use std::panic;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ccgateway_simulator::{Config, Simulator};
use fastrand::Rng;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

use crate::agent::{A, Agent, B};
use crate::support::client_builder;
use crate::support::contract::{self, Operation};

const REQUESTS: usize = 3_000;
/// A request that takes longer is stuck.
const STUCK: Duration = Duration::from_secs(30);
const METHODS: [&str; 7] = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "QUERY"];
const TEXTS: [&str; 14] =
    ["", ".", "..", "%2e%2e", "%00", "%ff%fe", "//", "-1", "99999999999999999999", "NaN", "null", "成功", "\u{feff}", "{\"a\":"];
const CONTROL: [(&str, &str, &str); 14] = [
    ("POST", "customers/call", r#"{"from":"0555123","to":"60001"}"#),
    ("POST", "customers/answer", r#"{"number":"0555123"}"#),
    ("POST", "customers/hangup", r#"{"number":"0555123"}"#),
    ("POST", "ivr/return", r#"{"number":"0555123"}"#),
    ("POST", "previews", r#"{"agent":1001,"numbers":"0777,0888","data":""}"#),
    ("POST", "phones", r#"{"agent":1001,"action":"callOut","number":"0777"}"#),
    ("POST", "campaigns/call", r#"{"number":"0777","queue":1}"#),
    ("POST", "faults", r#"{"kind":"delay","seconds":0.01,"agent":1001,"operation":"x","times":1,"lasting":1}"#),
    ("POST", "faults", r#"{"kind":"eventBurst","agent":1001,"count":3,"eventType":"X","content":{"a":[1]}}"#),
    ("POST", "faults", r#"{"kind":"oddEvent","form":"list"}"#),
    ("POST", "clock/advance", r#"{"seconds":60}"#),
    ("POST", "configuration/sessions", r#"{"vdn":1}"#),
    ("DELETE", "faults/1", ""),
    ("GET", "state?eventsAfter=1&requestsAfter=1", ""),
];

/// A text with some of it changed.
fn mutated(text: &str, rng: &mut Rng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..rng.usize(0..4) {
        let place = rng.usize(..=letters.len());
        match rng.u8(..5) {
            0 if place < letters.len() => drop(letters.remove(place)),
            1 if place < letters.len() => letters[place] = rng.char(' '..'\u{3000}'),
            2 => letters.insert(place, char::from(rng.choice(*b"{}[]\",:0-9/%?&#\\ \n").unwrap_or(b' '))),
            3 => letters.truncate(place),
            _ => drop(letters.splice(place..place, rng.choice(TEXTS).unwrap_or("").chars())),
        }
    }
    letters.into_iter().collect()
}

/// JSON with one of its values changed to another kind.
fn odd_json(value: &Value, rng: &mut Rng) -> Value {
    let odd = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!([]),
        json!({}),
        json!("x".repeat(5_000)),
        json!([[[1]]]),
    ];
    match value {
        Value::Object(fields) if !fields.is_empty() && rng.u8(..8) > 0 => {
            let chosen = rng.usize(..fields.len());
            let change = |(index, (name, value)): (usize, (&String, &Value))| {
                (name.clone(), if index == chosen { odd_json(value, rng) } else { value.clone() })
            };
            Value::Object(fields.iter().enumerate().map(change).collect())
        }
        _ => odd[rng.usize(..odd.len())].clone(),
    }
}

struct Fuzz {
    gateway: Simulator,
    client: Client,
    operations: Vec<Operation>,
    rng: Rng,
}

impl Fuzz {
    async fn start(seed: u64) -> Self {
        let config = Config::contact_centre([A, B]).poll_hold(Duration::from_millis(1)).flow_control(None).batch_events(seed % 2 == 1);
        let gateway = Simulator::start(config).await.unwrap();
        let client = client_builder(&gateway).timeout(STUCK).build().unwrap();
        Self { gateway, client, operations: contract::operations(), rng: Rng::with_seed(seed) }
    }

    fn method(&mut self, usual: &str) -> Method {
        let method = if self.rng.u8(..10) == 0 { self.rng.choice(METHODS).unwrap_or(usual) } else { usual };
        method.parse().unwrap()
    }

    fn body(&mut self, usual: &str) -> Vec<u8> {
        match self.rng.u8(..8) {
            0 => (0..self.rng.usize(..200)).map(|_| self.rng.u8(..)).collect(),
            1 => ["[", &"[{\"a\":".repeat(self.rng.usize(..5_000))].concat().into_bytes(),
            2 => Value::String(usual.to_owned()).to_string().into_bytes(),
            3 | 4 => odd_json(&serde_json::from_str(usual).unwrap_or_default(), &mut self.rng).to_string().into_bytes(),
            5 => usual.as_bytes().to_vec(),
            _ => mutated(usual, &mut self.rng).into_bytes(),
        }
    }

    fn of_the_gateway(&mut self, guid: &str) -> RequestBuilder {
        let operation = &self.operations[self.rng.usize(..self.operations.len())];
        let (method, usual) = (operation.method.clone(), operation.body.as_ref().map(Value::to_string).unwrap_or_default());
        let path = operation.path("1-1");
        let path = if self.rng.bool() { mutated(&path, &mut self.rng) } else { path };
        let (method, body) = (self.method(method.as_str()), self.body(&usual));
        let guid = if self.rng.u8(..5) == 0 { mutated(guid, &mut self.rng) } else { guid.to_owned() };
        self.client.request(method, format!("{}{path}", self.gateway.base_url())).header("guid", guid.escape_debug().to_string()).body(body)
    }

    fn of_the_control_interface(&mut self) -> RequestBuilder {
        let (method, path, usual) = self.rng.choice(CONTROL).unwrap_or(CONTROL[0]);
        let path = if self.rng.u8(..4) == 0 { mutated(path, &mut self.rng) } else { path.to_owned() };
        let (method, body) = (self.method(method), self.body(usual));
        let request = self.client.request(method, format!("{}/{path}", self.gateway.control_url()));
        let kind = ["application/json", "application/json;charset=utf-8", "text/plain"][usize::from(self.rng.u8(..10)) / 4];
        request.header("content-type", kind).body(body)
    }
}

/// Panics of the tasks that answer requests are caught, so they are counted where they begin.
fn count_panics() -> Arc<Mutex<Vec<String>>> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (before, count) = (panic::take_hook(), Arc::clone(&seen));
    panic::set_hook(Box::new(move |info| {
        count.lock().unwrap().push(info.to_string());
        before(info);
    }));
    seen
}

#[tokio::test]
async fn every_odd_request_is_answered() {
    let panics = count_panics();
    let requests = std::env::var("CCGATEWAY_FUZZ").map_or(REQUESTS, |count| count.parse().unwrap());
    for seed in 0..3 {
        let mut fuzz = Fuzz::start(seed).await;
        let mut guid = String::new();
        let mut statuses = std::collections::BTreeMap::<u16, usize>::new();
        for number in 0..requests / 3 {
            if number % 50 == 0 {
                // Whatever has happened, agents can be signed in.
                fuzz.gateway.clear_faults();
                let _ = fuzz.gateway.drop_session(A);
                guid = Agent::sign_in(&fuzz.gateway, A).await.guid;
            }
            let builder = if fuzz.rng.u8(..4) == 0 { fuzz.of_the_control_interface() } else { fuzz.of_the_gateway(&guid) };
            // What the client cannot send is no request.
            let Ok(request) = builder.build() else { continue };
            let what = format!("seed {seed}, request {number}: {} {}", request.method(), request.url());
            let response = fuzz.client.execute(request).await.unwrap_or_else(|error| panic!("{what}: {error:?}"));
            let status = response.status();
            let body = response.bytes().await.unwrap_or_else(|error| panic!("{what}: {error:?}"));
            assert!(!status.is_server_error(), "{what}: {status} {body:?}");
            *statuses.entry(status.as_u16()).or_default() += 1;
            fuzz.gateway.clear_faults();
        }
        assert!(statuses[&200] > requests / 15 && statuses.len() > 4, "too few kinds of answers: {statuses:?}");
    }
    let panics = panics.lock().unwrap();
    assert!(panics.is_empty(), "{}", panics.join("\n"));
}
