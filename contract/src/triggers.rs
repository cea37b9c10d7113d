//! Which events follow an operation, what they mean for it, and what ties them to it.

use serde_json::Value;

use crate::json::{list, members_of, plain, text, texts};
use crate::operations::Operation;

/// What events mean for the request that they follow.
pub const OUTCOMES: &[&str] = &["success", "failure", "progress"];

/// By which value events belong to the request that they follow.
pub const TIES: &[&str] = &["answer-call", "current-call", "request-call", "other-agent", "agent"];

/// The receivers of events, and whether the agent who sends the request is one of them and can be waiting for them.
pub const RECEIVERS: &[(&str, bool)] = &[
    ("the agent", true),
    ("the inspector", true),
    ("all members", true),
    ("the remaining members", true),
    ("the other members", false),
    ("the new chair", false),
    ("each receiver", false),
    ("the inspected agent", false),
    ("the disconnected party", false),
    ("the agent in the call", false),
    ("the agent who becomes busy", false),
    ("the agent who is signed out", false),
];

/// Events that an operation triggers in one case.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Trigger<'a> {
    /// In which case.
    pub when: &'a str,
    /// Who receives them.
    pub to: &'a str,
    /// What they mean for the request: one of [`OUTCOMES`].
    pub outcome: &'a str,
    /// By which value they belong to the request: one of [`TIES`].
    pub tied_by: &'a str,
    /// The member of the request that has this value, where it is one of the request.
    pub tied_to: Option<&'a str>,
    /// The member of the events' content that names the other agent, where the content does.
    pub tied_in: Option<&'a str>,
    /// Their identifiers, in order.
    pub events: Vec<&'a str>,
    /// The identifiers of those that decide the outcome, the first of them that comes; none for progress.
    pub decided_by: Vec<&'a str>,
    /// What must hold for the request.
    pub conditions: Vec<Condition<'a>>,
    /// What must hold for the content of an event that decides.
    pub content: Vec<Condition<'a>>,
    /// How well this is known, if it is not known as well as the operation.
    pub evidence: Option<&'a str>,
}

/// Which values a member of a request or of the content of an event must have.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Condition<'a> {
    /// The member.
    pub member: &'a str,
    /// Its values, as text.
    pub values: Vec<String>,
    /// Whether it must have one of them; otherwise it must have none of them.
    pub one_of: bool,
}

impl<'a> Trigger<'a> {
    fn read(entry: &'a Value) -> Self {
        let (events, outcome) = (texts(entry, "events"), text(entry, "outcome"));
        let decided_by = match entry.get("decided-by") {
            _ if outcome == "progress" => Vec::new(),
            Some(_) => texts(entry, "decided-by"),
            None => events.clone(),
        };
        let content = conditions(entry, "with", true).chain(conditions(entry, "without", false)).collect();
        Self {
            when: text(entry, "when"),
            to: text(entry, "to"),
            outcome,
            tied_by: text(entry, "tied-by"),
            tied_to: entry.get("tied-to").and_then(Value::as_str),
            tied_in: entry.get("tied-in").and_then(Value::as_str),
            events,
            decided_by,
            conditions: conditions(entry, "if", true).collect(),
            content,
            evidence: entry.get("evidence").and_then(Value::as_str),
        }
    }

    /// Whether the agent who sends the request receives the events, and can be waiting for them.
    pub fn reaches_acting_agent(&self) -> bool {
        RECEIVERS.contains(&(self.to, true))
    }

    /// What the events mean, for a page: whether they are the outcome, which of them decides, and what ties it to the request.
    pub fn in_words(&self) -> String {
        let mut words = self.outcome.to_owned();
        for condition in &self.conditions {
            words += &format!(" if {}", condition.in_words());
        }
        if !self.decided_by.is_empty() && (self.decided_by.len() < self.events.len() || !self.content.is_empty()) {
            let events: Vec<_> = self.decided_by.iter().map(|event| format!("`{event}`")).collect();
            words += &format!("; decided by {}", events.join(" or "));
        }
        for condition in &self.content {
            words += &format!(" where {}", condition.in_words());
        }
        match (self.tied_by, self.tied_to) {
            ("answer-call", _) => words += "; about the call whose ID the answer gives",
            ("current-call", _) => words += "; about the agent's current call",
            ("request-call", Some(member)) => words += &format!("; about the call in `{member}`"),
            ("other-agent", Some(member)) => words += &format!("; about whom `{member}` names"),
            _ => {}
        }
        words
    }
}

impl Condition<'_> {
    /// `` `mode` is 1 or 3 ``
    fn in_words(&self) -> String {
        format!("`{}` is {}{}", self.member, if self.one_of { "" } else { "not " }, self.values.join(" or "))
    }
}

/// The conditions at a key: a value, or a list of them, for each member.
fn conditions<'a>(entry: &'a Value, key: &str, one_of: bool) -> impl Iterator<Item = Condition<'a>> {
    members_of(entry, key).map(move |(member, value)| {
        let values = value.as_array().map_or_else(|| vec![plain(value)], |values| values.iter().map(plain).collect());
        Condition { member, values, one_of }
    })
}

impl<'a> Operation<'a> {
    /// The events that it triggers, by case.
    pub fn triggers(&self) -> Vec<Trigger<'a>> {
        list(self.entry, "x-triggers").iter().map(Trigger::read).collect()
    }

    /// The events of all cases, each once, in the order in which they come first.
    pub fn triggered(&self) -> Vec<&'a str> {
        let mut events = Vec::new();
        for event in self.triggers().into_iter().flat_map(|trigger| trigger.events) {
            if !events.contains(&event) {
                events.push(event);
            }
        }
        events
    }

    /// Whether an event can confirm to the agent who sends it that it succeeded: there is such an event, and a session goes on in
    /// which the agent receives it. Sign-ins have no session yet, and after the end of a session there is none.
    pub fn is_confirmable(&self) -> bool {
        let confirms = |trigger: &Trigger<'_>| trigger.outcome == "success" && trigger.reaches_acting_agent();
        self.needs_session() && self.is_of_agent() && !self.ends_session() && self.triggers().iter().any(confirms)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_event_decides_unless_some_are_named() {
        let entry = json!({"outcome": "success", "events": ["A", "B"]});
        assert_eq!(Trigger::read(&entry).decided_by, ["A", "B"]);
        let entry = json!({"outcome": "success", "events": ["A", "B"], "decided-by": ["B"]});
        assert_eq!(Trigger::read(&entry).decided_by, ["B"]);
        let entry = json!({"outcome": "progress", "events": ["A", "B"]});
        assert!(Trigger::read(&entry).decided_by.is_empty());
    }

    #[test]
    fn a_meaning_is_put_into_words() {
        let entry = json!({
            "outcome": "failure", "tied-by": "request-call", "tied-to": "callid", "events": ["A"],
            "if": {"mode": [1, 3]}, "without": {"result": 0},
        });
        let words = "failure if `mode` is 1 or 3; decided by `A` where `result` is not 0; about the call in `callid`";
        assert_eq!(Trigger::read(&entry).in_words(), words);
        let entry = json!({"outcome": "success", "tied-by": "agent", "events": ["A"]});
        assert_eq!(Trigger::read(&entry).in_words(), "success");
    }
}
