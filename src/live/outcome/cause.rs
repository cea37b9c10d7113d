//! Why something failed, as an event says it.

use std::fmt;

use super::requests::CAUSES;
use crate::codes::CodeInfo;
use crate::event::envelope::Event;

/// The cause that an event gives in its content.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cause {
    /// The member of the content that has it, by its name on the wire.
    pub member: &'static str,
    /// The code as on the wire.
    pub code: String,
    /// What the contract knows about the code; `None` if it does not know it, or no table of the codes is public.
    pub info: Option<&'static CodeInfo>,
}

/// Where an event gives a cause.
#[derive(Debug)]
pub(super) struct CauseMember {
    /// The event.
    pub(super) event: &'static str,
    /// The member of its content.
    pub(super) member: &'static str,
    /// What is known about a code; none if no table of the codes is public.
    pub(super) info: Option<fn(&str) -> Option<&'static CodeInfo>>,
}

impl Cause {
    /// The cause that an event gives, if it gives one.
    pub fn of(event: &Event) -> Option<Self> {
        let known = CAUSES.iter().find(|known| known.event == event.event_type())?;
        let code = match event.content().get(known.member)? {
            serde_json::Value::String(code) => code.trim().to_owned(),
            serde_json::Value::Number(code) => code.to_string(),
            _ => return None,
        };
        Some(Self { member: known.member, info: known.info.and_then(|info| info(&code)), code })
    }
}

/// The code, and its meaning if that is known.
impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.info {
            Some(info) => write!(formatter, "{} {}: {}", self.member, self.code, info.meaning),
            None => write!(formatter, "{} {}", self.member, self.code),
        }
    }
}
