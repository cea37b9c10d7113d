//! The name of one process of a fleet.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One process from its start to its end: the name that its operator gave it, a dot, and random digits. A process that is started again, or
/// that has been declared dead and comes back, is another one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProcessId(String);

impl ProcessId {
    /// A process that never existed before.
    #[must_use]
    pub fn fresh(name: &str) -> Self {
        // The state of a hasher is random; no further crate is needed for a name that only has to be different.
        use std::hash::{BuildHasher, RandomState};
        Self(format!("{name}.{:016x}", RandomState::new().hash_one(std::process::id())))
    }

    /// The same process, as a key of a bucket has it.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        Self(key.to_owned())
    }

    /// The whole.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name that its operator gave it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit_once('.').map_or(&self.0, |(name, _)| name)
    }
}

impl fmt::Display for ProcessId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
