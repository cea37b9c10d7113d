//! Return codes.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::operation::Evidence;
use crate::wire::LenientText;

/// The table of return codes and a constant for each: a line per code (code, constant, name, family, action, evidence,
/// meaning).
macro_rules! return_codes {
    ($($code:literal $constant:ident $name:ident $family:ident $action:ident $evidence:ident $meaning:literal)*) => {
        /// Every return code that the contract knows, in its order.
        pub static RETCODES: &[super::RetcodeInfo] = &[$(
            super::RetcodeInfo {
                code: $code,
                name: stringify!($name),
                meaning: $meaning,
                family: super::Family::$family,
                action: super::Action::$action,
                evidence: crate::operation::Evidence::$evidence,
            },
        )*];

        /// The return codes that the contract knows, by name.
        impl super::Retcode {
            $(
                #[doc = concat!("`", $code, "`: ", $meaning)]
                pub const $constant: Self = Self::from_static($code);
            )*
        }
    };
}

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/sources/retcodes.rs"]
mod table;

pub use table::RETCODES;

/// The return code of an answer: "0" for success, otherwise `family-number`, such as `100-006`.
///
/// Codes that the contract does not know are kept as they came.
///
/// ```
/// use ccgateway::Retcode;
///
/// let code = Retcode::from("100-006");
/// assert_eq!(code, Retcode::NOT_SIGNED_IN);
/// assert!(code.meaning().is_some());
/// assert_eq!(Retcode::from("999-999").meaning(), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Retcode(Cow<'static, str>);

/// What the contract says about a return code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetcodeInfo {
    /// The code on the wire.
    pub code: &'static str,
    /// The contract's snake_case name.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// The part of the API that it belongs to.
    pub family: Family,
    /// What a program can do about it.
    pub action: Action,
    /// How the meaning is known.
    pub evidence: Evidence,
}

/// The part of the API that a return code belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Family {
    /// Any operation.
    General,
    /// Sign-in, sign-out and states of the agent.
    OnlineAgent,
    /// Switch-over to another node.
    DisasterRecovery,
    /// Accounts and passwords.
    Account,
    /// Voice calls.
    VoiceCall,
    /// Inspection.
    QualityControl,
    /// Conferences of agents.
    Conference,
    /// Downloads of recordings.
    RecordFile,
    /// Multimedia sessions.
    Multimedia,
    /// The configuration interfaces.
    Configuration,
    /// Groups of agents.
    AgentGroup,
    /// Data of calls.
    CallData,
    /// Recording and playback.
    RecordPlay,
    /// Queues and devices.
    QueueDevice,
    /// Multimedia conferences.
    MultimediaConf,
    /// Text chat.
    TextChat,
    /// Video.
    Video,
    /// No source explains the family.
    Unexplained,
}

/// What a program can do about a return code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Nothing: the request succeeded.
    None,
    /// The session is gone: sign in again.
    SignInAgain,
    /// Another session exists: a forced sign-in replaces it.
    ForceSignIn,
    /// The request is wrong: change it.
    CorrectRequest,
    /// Wait and try again: the cause is temporary.
    Wait,
    /// Ask a person, who has to decide.
    NotifyUser,
}

impl Retcode {
    pub(crate) const fn from_static(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the request was accepted.
    pub fn is_success(&self) -> bool {
        *self == Self::SUCCESS
    }

    /// Whether the code means that the session is gone: 100-006, 000-003, or a failed switch-over (105-005 to 105-007).
    pub fn is_session_lost(&self) -> bool {
        self.action() == Action::SignInAgain
    }

    /// The row of the contract's table; `None` for a code that it does not know.
    pub fn info(&self) -> Option<&'static RetcodeInfo> {
        RETCODES.iter().find(|row| row.code == self.0)
    }

    /// What the code means; `None` for a code that the contract does not know.
    pub fn meaning(&self) -> Option<&'static str> {
        self.info().map(|info| info.meaning)
    }

    /// What a program can do about it; [`Action::NotifyUser`] for a code that the contract does not know.
    pub fn action(&self) -> Action {
        self.info().map_or(Action::NotifyUser, |info| info.action)
    }
}

/// The code, with its meaning if that is known.
impl fmt::Display for Retcode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.meaning() {
            Some(meaning) => write!(formatter, "{} ({meaning})", self.0),
            None => formatter.write_str(&self.0),
        }
    }
}

impl From<&str> for Retcode {
    fn from(code: &str) -> Self {
        match RETCODES.iter().find(|row| row.code == code) {
            Some(row) => Self::from_static(row.code),
            None => Self(Cow::Owned(code.to_owned())),
        }
    }
}

impl PartialEq<str> for Retcode {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Retcode {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

/// A text; a number is accepted too.
impl<'de> Deserialize<'de> for Retcode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = LenientText::deserialize(deserializer)?;
        Ok(Self::from(text.as_str()))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Retcode {
    fn schema_name() -> Cow<'static, str> {
        "Retcode".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}
