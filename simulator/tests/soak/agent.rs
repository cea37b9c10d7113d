//! One agent's program: it polls without a break, and does at random what agents do.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::{Client, Method, StatusCode};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::ledger::Ledgers;

/// Numbered events that are injected in addition to the regular ones.
pub(crate) const COUNT: &str = "Soak_Count";
/// The last event of every agent.
pub(crate) const END: &str = "Soak_End";

/// What an agent does, with its weight, its path below the resource and the agent, and its body. Most of it is refused in most states;
/// that is an answer too.
const ACTIONS: [(u32, &str, &str, &str, &str); 25] = [
    (8, "PUT", "voicecall", "/answer", ""),
    (6, "DELETE", "voicecall", "/release", ""),
    (6, "POST", "onlineagent", "/sayfree", ""),
    (2, "POST", "onlineagent", "/saybusy?reason=200", ""),
    (3, "POST", "onlineagent", "/cancelbusy", ""),
    (1, "POST", "onlineagent", "/work", ""),
    (3, "POST", "onlineagent", "/cancelwork", ""),
    (1, "POST", "onlineagent", "/rest/2/0", ""),
    (3, "POST", "onlineagent", "/cancelrest", ""),
    (1, "POST", "onlineagent", "/autoanswer/true", ""),
    (1, "POST", "onlineagent", "/autoanswer/false", ""),
    (1, "POST", "onlineagent", "/autoenteridle/true", ""),
    (1, "POST", "onlineagent", "/autoenteridle/false", ""),
    (1, "POST", "onlineagent", "/handshake", ""),
    (1, "PUT", "onlineagent", "/updateGuid", ""),
    (2, "GET", "onlineagent", "/agentstatus", ""),
    (3, "POST", "voicecall", "/hold", ""),
    (4, "POST", "voicecall", "/gethold", ""),
    (1, "POST", "voicecall", "/beginmute", ""),
    (1, "POST", "voicecall", "/endmute", ""),
    (3, "PUT", "voicecall", "/callout", r#"{"called":"07OTHER"}"#),
    (2, "PUT", "voicecall", "/callinner", r#"{"called":"OTHER"}"#),
    (2, "POST", "voicecall", "/innerhelp", r#"{"dstaddress":"OTHER","devicetype":2,"mode":1}"#),
    (1, "POST", "voicecall", "/innerhelp", r#"{"dstaddress":"OTHER","devicetype":2,"mode":2}"#),
    (2, "POST", "voicecall", "/transfer", r#"{"devicetype":2,"address":"OTHER","mode":2}"#),
];

pub(crate) struct Agent {
    client: Client,
    base: String,
    id: u32,
    colleagues: Vec<u32>,
    over: Arc<AtomicBool>,
    guid: Mutex<String>,
    pub(crate) polls: AtomicU64,
    pub(crate) commands: AtomicU64,
    pub(crate) renewals: AtomicU64,
}

#[derive(Deserialize)]
struct Polled<'a> {
    retcode: &'a str,
    #[serde(borrow)]
    event: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    event_type: String,
    content: Value,
}

impl Agent {
    pub(crate) async fn sign_in(client: Client, base: String, id: u32, colleagues: Vec<u32>, over: Arc<AtomicBool>) -> Self {
        let zero = AtomicU64::default;
        let guid = Mutex::default();
        let agent = Self { client, base, id, colleagues, over, guid, polls: zero(), commands: zero(), renewals: zero() };
        let mut rng = fastrand::Rng::with_seed(id.into());
        let body = json!({"password": "", "phonenum": format!("7{id}"), "autoanswer": rng.bool(), "autoenteridle": rng.bool()});
        agent.command(Method::PUT, "onlineagent", "", body.to_string()).await;
        agent.command(Method::POST, "onlineagent", "/resetskill/true", String::new()).await;
        agent
    }

    /// Polls until the last event has come.
    pub(crate) async fn poll(self: Arc<Self>, ledgers: Arc<Ledgers>) {
        let mut counted = 0;
        loop {
            let body = self.send(Method::GET, "agentevent", "", String::new()).await;
            self.polls.fetch_add(1, Ordering::Relaxed);
            let polled: Polled<'_> = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body}"));
            assert_eq!(polled.retcode, "0", "{body}");
            let Some(text) = polled.event else { continue };
            ledgers.received(self.id, text.get().to_owned());
            let event: Event = serde_json::from_str(text.get()).unwrap();
            match event.event_type.as_str() {
                END => return,
                COUNT => {
                    counted += 1;
                    assert_eq!(event.content, counted, "agent {} misses a number or has it twice", self.id);
                }
                _ => {}
            }
        }
    }

    /// Does something every few seconds.
    pub(crate) async fn work(self: Arc<Self>) {
        let mut rng = fastrand::Rng::with_seed(u64::from(self.id) << 32);
        let weights: u32 = ACTIONS.iter().map(|action| action.0).sum();
        loop {
            let until = tokio::time::Instant::now() + Duration::from_millis(rng.u64(500..8000));
            while tokio::time::Instant::now() < until {
                if self.over.load(Ordering::Relaxed) {
                    return;
                }
                sleep(Duration::from_millis(500)).await;
            }
            let mut place = rng.u32(..weights);
            let action = ACTIONS.iter().find(|action| {
                let is_it = place < action.0;
                place = place.saturating_sub(action.0);
                is_it
            });
            let &(_, method, resource, rest, body) = action.unwrap();
            let other = self.colleagues[rng.usize(..self.colleagues.len())].to_string();
            self.command(method.parse().unwrap(), resource, rest, body.replace("OTHER", &other)).await;
        }
    }

    async fn command(&self, method: Method, resource: &str, rest: &str, body: String) {
        let answer = self.send(method, resource, rest, body).await;
        self.commands.fetch_add(1, Ordering::Relaxed);
        let answer: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
        assert_ne!(answer["retcode"], "100-006", "agent {} has lost its session: {rest}", self.id);
        if let Some(guid) = answer["result"]["guid"].as_str() {
            guid.clone_into(&mut self.guid.lock().unwrap());
        }
    }

    /// Sends a request and gives the body of the answer; from then on the Guid is the one that it brought.
    async fn send(&self, method: Method, resource: &str, rest: &str, body: String) -> String {
        let guid = self.guid.lock().unwrap().clone();
        let request = self.client.request(method, format!("{}/{resource}/{}{rest}", self.base, self.id)).header("Guid", guid).body(body);
        let response = request.send().await.unwrap_or_else(|error| panic!("no answer to {resource}{rest}: {error:?}"));
        assert_eq!(response.status(), StatusCode::OK, "{resource}{rest}");
        if let Some(guid) = response.headers().get("set-guid") {
            guid.to_str().unwrap().trim_start_matches("JSESSIONID=").clone_into(&mut self.guid.lock().unwrap());
            self.renewals.fetch_add(1, Ordering::Relaxed);
        }
        response.text().await.unwrap_or_else(|error| panic!("half an answer to {resource}{rest}: {error:?}"))
    }
}
