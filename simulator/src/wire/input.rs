//! The parts of a request that parameters come from.

use super::fields::{Fields, ParseError};

/// Values in a path, by the names that its pattern has for them.
pub(super) type Captures = Vec<(&'static str, String)>;

/// The parts of a request that parameters come from.
pub(super) struct Input<'a> {
    pub(super) captures: Captures,
    pub(super) query: &'a Fields,
    pub(super) parsed_body: &'a Result<Fields, ParseError>,
    /// The body as it came.
    pub(super) raw_body: &'a [u8],
    pub(super) service_token: Option<&'a str>,
}

impl Input<'_> {
    pub(super) fn body(&self) -> Result<&Fields, ParseError> {
        self.parsed_body.as_ref().map_err(|&error| error)
    }

    pub(super) fn path(&self, name: &str) -> &str {
        self.captures.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    pub(super) fn path_number<T: std::str::FromStr>(&self, name: &str) -> Result<T, ParseError> {
        self.path(name).parse().map_err(|_| ParseError)
    }
}
