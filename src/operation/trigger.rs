//! Which events follow an operation, and what they mean.

use super::evidence::Evidence;

/// Events that follow an operation in one case, from the contract's `x-triggers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Trigger {
    /// In which case.
    pub when: &'static str,
    /// Who receives the events, in words.
    pub to: &'static str,
    /// Whether the agent who sends the request is one of them.
    pub to_acting_agent: bool,
    /// What the events mean for the request.
    pub meaning: Meaning,
    /// By which value an event belongs to the request.
    pub tie: Tie,
    /// For [`Tie::OtherAgent`]: the member of the event's content that names that agent or party, by its name on the wire.
    pub named_in: Option<&'static str>,
    /// The identifiers of all events, in the order in which they come, as far as the sources tell.
    pub events: &'static [&'static str],
    /// The identifiers of those that decide: the first of them that comes is the outcome. Empty for progress.
    pub decided_by: &'static [&'static str],
    /// What must hold for values of the request.
    pub request: &'static [Condition],
    /// What must hold for values in the content of an event that decides.
    pub content: &'static [Condition],
    /// How this is known.
    pub evidence: Evidence,
}

/// What events mean for the request that they follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Meaning {
    /// What was requested has happened.
    Success,
    /// What was requested will not happen.
    Failure,
    /// The request is being carried out, or what it began goes on; the outcome is another event.
    Progress,
}

/// By which value an event belongs to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tie {
    /// The event is about the call whose ID the answer gives.
    AnswerCall,
    /// The event is about the agent's current call, as it was when the request was sent.
    CurrentCall,
    /// The event is about the call that the request names. If the request may leave it out and does, about any call.
    RequestCall,
    /// The event is about the agent, the party of a call or the member of a conference that the request names.
    OtherAgent,
    /// The event is about the agent who sent the request, and nothing else ties the two.
    Agent,
}

/// Which values a member of a request, or of the content of an event, must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Condition {
    /// The member by its name on the wire.
    pub member: &'static str,
    /// Its values as text.
    pub values: &'static [&'static str],
    /// Whether it must have one of them; otherwise it must have none of them.
    pub one_of: bool,
}

impl Condition {
    /// Whether a value fulfils it. A value that is missing is none of those listed.
    pub fn holds(&self, value: Option<&str>) -> bool {
        value.is_some_and(|value| self.values.contains(&value)) == self.one_of
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_asks_for_values_or_against_them() {
        let one_of = Condition { member: "mode", values: &["1", "3"], one_of: true };
        assert!(one_of.holds(Some("3")));
        assert!(!one_of.holds(Some("2")));
        assert!(!one_of.holds(None));
        let none_of = Condition { one_of: false, ..one_of };
        assert!(none_of.holds(Some("2")));
        assert!(!none_of.holds(Some("1")));
        assert!(none_of.holds(None));
    }
}
