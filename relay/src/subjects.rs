//! The names of a fleet in NATS: subjects, the stream, the buckets.

use ccgateway::AgentId;

/// The names of one fleet, all of them made from its prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subjects {
    prefix: String,
}

/// What a prefix has to be.
pub(crate) const PREFIX_RULE: &str = "a prefix has 1 to 32 letters, digits, hyphens and underscores";

impl Subjects {
    /// The names below a prefix; `None` if it breaks the rule that a prefix has 1 to 32 ASCII letters, digits, hyphens and underscores.
    #[must_use]
    pub fn new(prefix: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let is_prefix = (1..=32).contains(&prefix.len()) && prefix.chars().all(allowed);
        is_prefix.then(|| Self { prefix: prefix.to_owned() })
    }

    /// The prefix.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Where an event of an agent is published: `PREFIX.events.AGENT.EVENT_TYPE`. What no subject can contain becomes `_`, and an event
    /// without a type is one of the type `Unknown`.
    #[must_use]
    pub fn event(&self, agent: AgentId, event_type: &str) -> String {
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let mut token: String = event_type.trim().chars().map(|c| if allowed(c) { c } else { '_' }).take(128).collect();
        if token.is_empty() {
            token.push_str("Unknown");
        }
        format!("{}.events.{agent}.{token}", self.prefix)
    }

    /// All events of an agent.
    #[must_use]
    pub fn events_of(&self, agent: AgentId) -> String {
        format!("{}.events.{agent}.*", self.prefix)
    }

    /// All events of all agents.
    #[must_use]
    pub fn events(&self) -> String {
        format!("{}.events.*.*", self.prefix)
    }

    /// Where the owner of an agent hears of events that another process has taken.
    #[must_use]
    pub fn taken(&self, agent: AgentId) -> String {
        format!("{}.taken.{agent}", self.prefix)
    }

    /// The same for all agents.
    #[must_use]
    pub fn taken_of_all(&self) -> String {
        format!("{}.taken.*", self.prefix)
    }

    /// Where a command is sent to: `PREFIX.commands.AGENT.OPERATION`.
    #[must_use]
    pub fn command(&self, agent: AgentId, operation: &str) -> String {
        format!("{}.commands.{agent}.{operation}", self.prefix)
    }

    /// The operation of a command to an agent; `None` where a message under another subject was sent on to whoever has subscribed to the
    /// agent's commands, as a server does for a subject given for its answer.
    #[must_use]
    pub(crate) fn operation_of<'s>(&self, agent: AgentId, subject: &'s str) -> Option<&'s str> {
        let of_agent = subject.strip_prefix(&self.prefix)?.strip_prefix(".commands.")?;
        of_agent.strip_prefix(&agent.to_string())?.strip_prefix('.')
    }

    /// All commands of an agent.
    #[must_use]
    pub fn commands_of(&self, agent: AgentId) -> String {
        format!("{}.commands.{agent}.*", self.prefix)
    }

    /// The stream that keeps the events.
    #[must_use]
    pub fn stream(&self) -> String {
        format!("{}_events", self.prefix)
    }

    /// The bucket of the agents that should be signed in.
    #[must_use]
    pub fn agents_bucket(&self) -> String {
        format!("{}_agents", self.prefix)
    }

    /// The bucket of the leases.
    #[must_use]
    pub fn leases_bucket(&self) -> String {
        format!("{}_leases", self.prefix)
    }

    /// The bucket of the processes.
    #[must_use]
    pub fn processes_bucket(&self) -> String {
        format!("{}_processes", self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_type_becomes_one_token_of_a_subject() {
        let subjects = Subjects::new("ccgw").unwrap();
        let agent = AgentId::new(1001).unwrap();
        assert_eq!(subjects.event(agent, "AgentEvent_Talking"), "ccgw.events.1001.AgentEvent_Talking");
        assert_eq!(subjects.event(agent, " a.b*>c "), "ccgw.events.1001.a_b__c");
        assert_eq!(subjects.event(agent, ""), "ccgw.events.1001.Unknown");
    }

    #[test]
    fn only_a_command_to_the_agent_is_one() {
        let subjects = Subjects::new("ccgw").unwrap();
        let agent = AgentId::new(1001).unwrap();
        assert_eq!(subjects.operation_of(agent, &subjects.command(agent, "hold")), Some("hold"));
        for other in ["$KV.ccgw_agents.1001.hold", "ccgw.events.1001.hold", "ccgw.commands.10010.hold", "ccgw.commands.1001"] {
            assert_eq!(subjects.operation_of(agent, other), None, "{other}");
        }
    }

    #[test]
    fn a_prefix_is_one_token() {
        for prefix in ["", "a.b", "a b", "*", &"x".repeat(33)] {
            assert_eq!(Subjects::new(prefix), None, "{prefix:?}");
        }
    }
}
