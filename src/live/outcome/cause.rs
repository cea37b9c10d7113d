//! Why something failed, as an event says it.

use std::fmt;

use crate::codes::CodeInfo;

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

/// The code, and its meaning if that is known.
impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.info {
            Some(info) => write!(formatter, "{} {}: {}", self.member, self.code, info.meaning),
            None => write!(formatter, "{} {}", self.member, self.code),
        }
    }
}
