//! Plays a row: sends its requests, follows its agents' events, and compares.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant, UNIX_EPOCH};

use ccgateway_simulator::{Config, Scenario, Simulator};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method, Response};
use serde_json::Value;

use crate::expectation::compare;
use crate::support::client_builder;
use crate::table::{Guid, Row, Step};

/// How long an event may take.
const PATIENCE: Duration = Duration::from_secs(10);

type Outcome<T = ()> = Result<T, String>;

struct Player {
    gateway: Simulator,
    client: Client,
    guid: Guid,
    agents: BTreeMap<u32, Agent>,
    saved: BTreeMap<String, String>,
}

/// What a program knows of an agent.
#[derive(Default)]
struct Agent {
    guid: Option<String>,
    /// Events that were polled and not looked at yet.
    events: VecDeque<Value>,
}

/// Plays a row; the error says which step failed, and how.
pub(crate) async fn play(row: &Row) -> Outcome {
    let gateway = Simulator::start(config(row)?).await.map_err(|error| error.to_string())?;
    let client = client_builder(&gateway).timeout(PATIENCE).build().map_err(|error| error.to_string())?;
    let mut player = Player { gateway, client, guid: row.guid, agents: BTreeMap::new(), saved: BTreeMap::new() };
    for (number, step) in row.steps.iter().enumerate() {
        player.step(step).await.map_err(|error| format!("step {}: {error}", number + 1))?;
    }
    player.gateway.shutdown().await;
    Ok(())
}

/// Outside numbers answer only when a step lets them.
fn config(row: &Row) -> Outcome<Config> {
    let config = match &row.scenario {
        Some(text) => Scenario::read(text).map_err(|error| error.to_string())?.config(),
        None => Config::contact_centre([1001, 1002, 1003]),
    };
    let stands_still = row.steps.iter().any(|step| step.advance.is_some());
    let start = stands_still.then_some(UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    Ok(config.poll_hold(Duration::from_millis(50)).customer_answers_after(None).virtual_time(start))
}

impl Player {
    async fn step(&mut self, step: &Step) -> Outcome {
        match step {
            Step { send: Some(line), .. } => {
                let response = self.send(step.agent, line, step.body.as_ref(), &step.headers).await?;
                self.check(response, step, line).await
            }
            Step { control: Some(line), .. } => self.control(step, line).await,
            Step { event: Some(wanted), .. } => self.event(step, wanted).await,
            Step { customer: Some(number), .. } => self.customer(step, number),
            Step { advance: Some(seconds), .. } => {
                self.gateway.advance(Duration::from_secs_f64(*seconds));
                Ok(())
            }
            _ => Err("nothing happens".into()),
        }
    }

    async fn control(&mut self, step: &Step, line: &str) -> Outcome {
        let (method, path) = self.target(line)?;
        let mut request = self.client.request(method, format!("https://{}{path}", self.gateway.address()));
        if let Some(body) = &step.body {
            request = request.json(&self.filled(body));
        }
        let response = request.send().await.map_err(|error| error.to_string())?;
        self.check(response, step, line).await
    }

    async fn event(&mut self, step: &Step, wanted: &str) -> Outcome {
        let until = Instant::now() + PATIENCE;
        let mut seen = Vec::new();
        loop {
            let waiting = &mut self.agents.entry(step.agent).or_default().events;
            while let Some(event) = waiting.pop_front() {
                if event["eventType"] != wanted {
                    seen.push(event["eventType"].clone());
                    continue;
                }
                if let Some(expected) = &step.content {
                    compare(event.get("content"), &self.filled(expected), &format!("the content of {wanted}"))?;
                }
                return self.save(&event["content"], step);
            }
            if Instant::now() > until {
                return Err(format!("{wanted} does not come to {}, only {seen:?}", step.agent));
            }
            self.poll(step.agent).await?;
        }
    }

    async fn poll(&mut self, agent: u32) -> Outcome {
        let response = self.send(agent, &format!("GET /agentevent/{agent}"), None, &BTreeMap::new()).await?;
        let answer: Value = response.json().await.map_err(|error| error.to_string())?;
        match answer.get("event").filter(|event| event.is_object()) {
            Some(event) => self.agents.entry(agent).or_default().events.push_back(event.clone()),
            None if answer["retcode"] == "0" => {}
            None => return Err(format!("the poll of {agent} is answered {answer}")),
        }
        Ok(())
    }

    fn customer(&self, step: &Step, number: &str) -> Outcome {
        let done = match step {
            Step { calls: Some(access), .. } => self.gateway.customer_calls(number, access).map(drop),
            Step { answers: true, .. } => self.gateway.customer_answers(number),
            Step { hangs_up: true, .. } => self.gateway.customer_hangs_up(number),
            _ => return Err("the customer does nothing".into()),
        };
        done.map_err(|error| error.to_string())
    }

    async fn send(&mut self, agent: u32, line: &str, body: Option<&Value>, headers: &BTreeMap<String, String>) -> Outcome<Response> {
        let (method, path) = self.target(line)?;
        let mut request = self.client.request(method, format!("{}{path}", self.gateway.base_url()));
        let known = self.agents.entry(agent).or_default().guid.clone();
        if let Some(guid) = known.filter(|_| self.guid != Guid::None) {
            request = request.header("guid", guid);
        }
        for (name, value) in headers {
            request = request.header(name, self.filled_text(value));
        }
        if let Some(body) = body {
            let text = match self.filled(body) {
                Value::String(text) => text,
                body => body.to_string(),
            };
            if !headers.contains_key("Content-Type") {
                request = request.header(CONTENT_TYPE, "application/json;charset=UTF-8");
            }
            request = request.body(text);
        }
        let response = request.send().await.map_err(|error| error.to_string())?;
        let new = response.headers().get("set-guid").and_then(|guid| guid.to_str().ok());
        let new = new.map(|guid| guid.trim_start_matches("JSESSIONID=").to_owned());
        let own = &mut self.agents.entry(agent).or_default().guid;
        let signs_in = line.starts_with("PUT /onlineagent/");
        if new.is_some() && (own.is_none() || signs_in || self.guid == Guid::Latest) {
            *own = new;
        }
        Ok(response)
    }

    async fn check(&mut self, response: Response, step: &Step, line: &str) -> Outcome {
        let status = response.status().as_u16();
        let text = response.text().await.map_err(|error| error.to_string())?;
        if status != step.status.unwrap_or(200) {
            return Err(format!("{line} is answered with status {status}: {text}"));
        }
        if let Some(part) = &step.text {
            compare(Some(&Value::String(text.clone())), &self.filled(part), "the text")?;
        }
        if step.answer.is_none() && step.save.is_empty() {
            return Ok(());
        }
        let answer: Value = serde_json::from_str(&text).map_err(|error| format!("{line} is answered {text}: {error}"))?;
        if let Some(wanted) = &step.answer {
            compare(Some(&answer), &self.filled(wanted), "the answer").map_err(|error| format!("{line}: {error}; all of it: {answer}"))?;
        }
        self.save(&answer, step)
    }

    fn save(&mut self, value: &Value, step: &Step) -> Outcome {
        for (name, pointer) in &step.save {
            let found = value.pointer(pointer).ok_or_else(|| format!("{pointer} is missing in {value}"))?;
            let text = found.as_str().map_or_else(|| found.to_string(), str::to_owned);
            self.saved.insert(name.clone(), text);
        }
        Ok(())
    }

    fn target(&self, line: &str) -> Outcome<(Method, String)> {
        let (method, path) = line.split_once(' ').ok_or("a request is a method, a space and a path")?;
        Ok((method.parse().map_err(|_| format!("{method} is no method"))?, self.filled_text(path)))
    }

    /// The value with saved values in place of their names.
    fn filled(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.filled_text(text)),
            Value::Array(items) => items.iter().map(|item| self.filled(item)).collect(),
            Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), self.filled(value))).collect(),
            scalar => scalar.clone(),
        }
    }

    fn filled_text(&self, text: &str) -> String {
        self.saved.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${name}"), value))
    }
}
