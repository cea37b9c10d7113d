//! A simulator over real HTTPS with one agent's Guid, for tests that send every operation.

use std::time::Duration;

use ccgateway_simulator::{Config, Simulator};
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

use super::client_builder;

/// The agent that sends the requests.
pub(crate) const A: u32 = 1001;
/// Its colleague.
pub(crate) const B: u32 = 1002;
/// A request that takes longer is stuck.
pub(crate) const STUCK: Duration = Duration::from_secs(60);

pub(crate) struct Fixture {
    pub(crate) gateway: Simulator,
    pub(crate) client: Client,
    pub(crate) guid: String,
}

impl Fixture {
    /// Outside numbers answer only when a test lets them.
    pub(crate) async fn start(config: Config) -> Self {
        let gateway = Simulator::start(config.customer_answers_after(None)).await.unwrap();
        let client = client_builder(&gateway).timeout(STUCK).build().unwrap();
        Self { gateway, client, guid: String::new() }
    }

    /// Ends all calls and signs agents in anew, the last one as the one that sends the requests.
    pub(crate) async fn sign_in_anew(&mut self, agents: &[u32]) {
        for number in ["0555", "0666", "0777"] {
            // A number that is in no call cannot hang up.
            let _ = self.gateway.customer_hangs_up(number);
        }
        for agent in agents {
            let body = json!({"password": "Aa1-aaAA", "phonenum": format!("7{agent}")});
            let url = format!("{}/onlineagent/{agent}/forcelogin", self.gateway.base_url());
            let response = self.client.put(url).json(&body).send().await.unwrap();
            let guid = response.headers()["set-guid"].to_str().unwrap();
            self.guid = guid.trim_start_matches("JSESSIONID=").to_owned();
        }
        self.send(&Method::POST, "/onlineagent/1001/resetskill/true", None).await.unwrap();
    }

    pub(crate) async fn send(&self, method: &Method, path: &str, body: Option<&Value>) -> reqwest::Result<Response> {
        self.send_as(&self.guid, method, path, body).await
    }

    pub(crate) async fn send_as(&self, guid: &str, method: &Method, path: &str, body: Option<&Value>) -> reqwest::Result<Response> {
        let request = self.client.request(method.clone(), format!("{}{path}", self.gateway.base_url())).header("Guid", guid);
        request.body(body.map(Value::to_string).unwrap_or_default()).send().await
    }

    /// The call that the agent talks in; without one, an id that no call has.
    pub(crate) fn active_call(&self) -> String {
        self.gateway.agent(A).and_then(|agent| agent.active_call).map_or("1-1".to_owned(), |call| call.to_string())
    }
}
