//! System access codes.

/// A number of the platform that calls come in by.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SystemAccessCode {
    /// Digits, asterisks and hashes.
    pub code: String,
    /// What it is for.
    pub description: String,
    /// What kind of call comes in by it.
    pub medium: u32,
}

/// Values of an access code; `None`: as before, or missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccessCodeChange {
    /// Digits, asterisks and hashes.
    pub code: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// What kind of call comes in by it.
    pub medium: Option<u32>,
}
