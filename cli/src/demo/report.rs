//! What the demo prints: a timeline for people, or JSON lines for machines.

use std::time::Instant;

use anyhow::Result;
use ccgateway::operation::Operation;
use ccgateway::{AgentId, Event};
use ccgateway_contract::json::plain;
use serde::Serialize;
use serde_json::Value;

use crate::contract::CONTRACT;
use crate::print::{self, BAD, BOLD, DIM, GOOD, ODD, REQUEST, chain, first_sentence, harmless};

/// A line of `--json`.
#[derive(Serialize)]
struct Record<'a> {
    scene: &'a str,
    agent: String,
    kind: &'a str,
    name: &'a str,
    detail: Value,
}

/// Prints what happens and counts it.
pub(super) struct Report {
    json: bool,
    scene: &'static str,
    start: Instant,
    scenes: usize,
    requests: usize,
    events: usize,
    failures: Vec<String>,
    printed: Result<()>,
}

impl Report {
    pub(super) fn new(json: bool) -> Self {
        Self { json, scene: "", start: Instant::now(), scenes: 0, requests: 0, events: 0, failures: Vec::new(), printed: Ok(()) }
    }

    pub(super) fn scene(&mut self, name: &'static str, title: &str) {
        self.scene = name;
        self.scenes += 1;
        self.start = Instant::now();
        if !self.json {
            self.print(&format!("\n{BOLD}{name}{BOLD:#}: {title}"));
        }
    }

    /// An agent sends a request.
    pub(super) fn request(&mut self, agent: AgentId, operation: &Operation, detail: Value) {
        self.requests += 1;
        if self.json {
            self.line(agent, "request", operation.method_name, detail);
        } else {
            let at = self.at();
            let name = operation.method_name;
            self.print(&format!("{at}  {agent}  {REQUEST}→ {name}{REQUEST:#}{}", in_words(&detail)));
        }
    }

    /// An agent receives an event.
    pub(super) fn event(&mut self, agent: AgentId, event: &Event) {
        self.events += 1;
        if self.json {
            self.line(agent, "event", event.event_type(), event.content());
        } else {
            let at = self.at();
            let name = event.event_type();
            let meaning = CONTRACT.event(name).map_or_else(String::new, |event| first_sentence(event.description()));
            let name = harmless(name);
            self.print(&format!("{at}  {agent}  {ODD}← {name}{ODD:#}{}", in_words(&event.content())));
            self.print(&format!("                  {DIM}{meaning}{DIM:#}"));
        }
    }

    /// Something happens outside the gateway. The JSON lines leave it out, since each is about an agent.
    pub(super) fn outside(&mut self, text: &str) {
        if !self.json {
            let line = format!("{}        {BOLD}{text}{BOLD:#}", self.at());
            self.print(&line);
        }
    }

    /// The states of all agents.
    pub(super) fn states(&mut self, states: &[(AgentId, &str, Value)]) {
        if self.json {
            for (agent, name, detail) in states {
                self.line(*agent, "state", name, detail.clone());
            }
        } else {
            let states: Vec<_> = states.iter().map(|(agent, name, _)| format!("{agent} {}", name.replace('_', " "))).collect();
            self.print(&format!("          {DIM}now:{DIM:#} {}", states.join(", ")));
        }
    }

    /// Something that was expected did not happen.
    pub(super) fn failure(&mut self, error: &anyhow::Error) {
        let text = format!("{}: {}", self.scene, chain(error.as_ref()));
        print::failed(&text);
        self.failures.push(text);
    }

    /// Prints the summary; true if all went as expected.
    pub(super) fn summary(mut self) -> Result<bool> {
        let good = self.failures.is_empty();
        if !self.json {
            let counts = format!("{} scenes, {} requests, {} events", self.scenes, self.requests, self.events);
            if good {
                self.print(&format!("\n{GOOD}✓ {counts}: all expected events arrived in order{GOOD:#}"));
            } else {
                self.print(&format!("\n{BAD}✗ {counts}: {} failed{BAD:#}", self.failures.len()));
                for failure in std::mem::take(&mut self.failures) {
                    self.print(&format!("  {}", harmless(&failure)));
                }
            }
        }
        self.printed.map(|()| good)
    }

    fn line(&mut self, agent: AgentId, kind: &str, name: &str, detail: Value) {
        let line = Record { scene: self.scene, agent: agent.to_string(), kind, name, detail };
        let printed = serde_json::to_value(line).map_err(Into::into).and_then(|line| print::print_json(&line));
        self.keep(printed);
    }

    fn print(&mut self, line: &str) {
        self.keep(print::print(&format!("{line}\n")));
    }

    /// Keeps the first error of the output, for the end.
    fn keep(&mut self, printed: Result<()>) {
        if self.printed.is_ok() {
            self.printed = printed;
        }
    }

    fn at(&self) -> String {
        format!("{DIM}{:8.3}{DIM:#}", self.start.elapsed().as_secs_f64())
    }
}

/// The fields of a detail, for people.
fn in_words(detail: &Value) -> String {
    match detail {
        Value::Null => String::new(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null() && *value != "")
            .map(|(name, value)| format!("  {}={}", harmless(name), harmless(&plain(value))))
            .collect(),
        other => format!("  {}", harmless(&plain(other))),
    }
}
