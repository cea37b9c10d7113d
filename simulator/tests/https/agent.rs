//! One agent's program.

use std::time::Duration;

use ccgateway_simulator::{Config, Simulator};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::support::client;

pub(crate) const A: u32 = 1001;
pub(crate) const B: u32 = 1002;

pub(crate) fn config() -> Config {
    Config::contact_centre([A, B]).poll_hold(Duration::from_millis(100))
}

/// One agent's program.
pub(crate) struct Agent {
    pub(crate) client: Client,
    pub(crate) base: String,
    pub(crate) id: u32,
    pub(crate) guid: String,
}

impl Agent {
    pub(crate) async fn sign_in(gateway: &Simulator, id: u32) -> Self {
        let mut agent = Self { client: client(gateway), base: gateway.base_url(), id, guid: String::new() };
        let body = json!({"password": "", "phonenum": format!("7{id}")});
        let request = agent.client.put(format!("{}/onlineagent/{id}", agent.base)).json(&body);
        agent.guid = guid_of(&request.send().await.unwrap()).unwrap();
        agent.ok(Method::POST, &format!("onlineagent/{id}/resetskill/true"), "").await;
        agent
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: &str) -> Response {
        let request = self.client.request(method, format!("{}/{path}", self.base)).header("guid", &self.guid);
        request.body(body.to_owned()).send().await.unwrap()
    }

    pub(crate) async fn json(&self, method: Method, path: &str, body: &str) -> Value {
        let response = self.send(method, path, body).await;
        assert_eq!(response.status(), StatusCode::OK);
        response.json().await.unwrap()
    }

    pub(crate) async fn ok(&self, method: Method, path: &str, body: &str) -> Value {
        let answer = self.json(method, path, body).await;
        assert_eq!(answer["retcode"], "0", "{path}: {answer}");
        answer["result"].clone()
    }

    pub(crate) async fn poll(&self) -> String {
        self.send(Method::GET, &format!("agentevent/{}", self.id), "").await.text().await.unwrap()
    }

    /// Types of all waiting events.
    pub(crate) async fn event_types(&self) -> Vec<String> {
        let mut types = Vec::new();
        while let Some(event) = serde_json::from_str::<Value>(&self.poll().await).unwrap().get("event") {
            types.push(event["eventType"].as_str().unwrap().to_owned());
        }
        types
    }
}

pub(crate) fn guid_of(response: &Response) -> Option<String> {
    let header = response.headers().get("set-guid")?.to_str().unwrap();
    Some(header.strip_prefix("JSESSIONID=").unwrap().to_owned())
}
