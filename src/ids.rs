//! Identifiers of agents and calls.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::Error;

/// ID (work number) of an agent.
///
/// The documented range is 101 to 999999 (101 to 59999 before release 25.200.0); [`AgentId::new`] and parsing hold to
/// it. Sites that use other numbers have [`AgentId::lenient`].
///
/// ```
/// use ccgateway::AgentId;
///
/// let agent = AgentId::new(1001)?;
/// assert_eq!(agent, "1001".parse()?);
/// assert!(AgentId::new(100).is_err());
/// assert_eq!(AgentId::lenient(7).to_string(), "7");
/// # Ok::<(), ccgateway::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentId(u32);

impl AgentId {
    /// The smallest documented ID.
    pub const MIN: u32 = 101;
    /// The largest documented ID.
    pub const MAX: u32 = 999_999;

    /// An ID of the documented range.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] outside 101 to 999999.
    pub fn new(id: u32) -> Result<Self, Error> {
        if (Self::MIN..=Self::MAX).contains(&id) {
            Ok(Self(id))
        } else {
            Err(Error::invalid_input("agentid", format!("{id} is not in {} to {}", Self::MIN, Self::MAX)))
        }
    }

    /// An ID of a site that does not keep to the documented range. The gateway may refuse it.
    pub const fn lenient(id: u32) -> Self {
        Self(id)
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl fmt::Display for AgentId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for AgentId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let id = text.trim().parse().map_err(|_| Error::invalid_input("agentid", "an agent ID is a number".to_owned()))?;
        Self::new(id)
    }
}

impl TryFrom<u32> for AgentId {
    type Error = Error;

    fn try_from(id: u32) -> Result<Self, Error> {
        Self::new(id)
    }
}

/// Where the API takes a number to dial, an agent's ID is one.
impl From<AgentId> for String {
    fn from(id: AgentId) -> Self {
        id.to_string()
    }
}

/// On the wire an agent ID is a text; in an exported session too.
impl Serialize for AgentId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for AgentId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = crate::wire::LenientText::deserialize(deserializer)?;
        text.to_string().parse().map(Self).map_err(|_| serde::de::Error::custom("an agent ID is a number"))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AgentId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AgentId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9]+$" })
    }
}

/// ID of a call: seconds since 1970, a hyphen, a number, such as `1455885056-1095`. Kept as it came.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct CallId(String);

impl CallId {
    /// The ID as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CallId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for CallId {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl From<String> for CallId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for CallId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&CallId> for CallId {
    fn from(id: &CallId) -> Self {
        id.clone()
    }
}

impl PartialEq<str> for CallId {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}
