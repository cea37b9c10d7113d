//! Why no answer came.

use std::error::Error as StdError;
use std::{fmt, io};

use super::failure::{CarryError, CarryErrorKind, Failure, causes};

/// Why no answer came: a connection that failed, a certificate, a time limit, a broken answer.
///
/// `Display` names the root cause, such as "the certificate is not trusted: UnknownIssuer". It is the end of a chain of causes and has no
/// source: what lies below belongs to the HTTP library, which it hides, so that a new version of that is no breaking change of this one.
/// It never shows a URL, since some hold private values.
pub struct TransportError {
    error: reqwest::Error,
    failure: Option<Failure>,
    carried: Option<CarryError>,
}

impl TransportError {
    pub(crate) fn new(error: reqwest::Error) -> Self {
        Self { failure: Failure::of(&error), carried: CarryError::of(&error), error: error.without_url() }
    }

    /// Whether there was no connection: a closed port, an unknown host, a certificate that is not trusted.
    pub fn is_connect(&self) -> bool {
        self.error.is_connect()
    }

    /// Whether a time limit was reached: of connecting, between two parts of an answer, of the whole answer, or of the session.
    pub fn is_timeout(&self) -> bool {
        self.error.is_timeout() || matches!(self.failure, Some(Failure::Deadline { .. } | Failure::TimeLimit { .. }))
    }

    /// Whether TLS failed over a certificate: that of the server is not trusted, is expired or belongs to another name, or the server
    /// does not take the client's. Asking again does not help.
    pub fn is_certificate(&self) -> bool {
        certificate_problem(&self.error).is_some()
    }

    /// Whether the name of the host is not known.
    pub fn is_unknown_host(&self) -> bool {
        self.is_connect() && causes(&self.error).any(|cause| cause.to_string().contains("dns error"))
    }

    /// Whether nothing listens at the port.
    pub fn is_refused(&self) -> bool {
        self.is_connect() && io_kind(&self.error) == Some(io::ErrorKind::ConnectionRefused)
    }

    /// Whether the answer is longer than [`GatewayBuilder::answer_limit`](crate::GatewayBuilder::answer_limit).
    pub fn is_too_large(&self) -> bool {
        matches!(self.failure, Some(Failure::TooLarge { .. }))
    }

    /// Why a carrier brought no answer, in its own words; `None` of a request over HTTP. See [`Carrier`](crate::remote::Carrier).
    pub fn carrier_error(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.carried.as_ref().map(|carried| &*carried.source)
    }

    /// Whether the request certainly never reached the gateway.
    pub(crate) fn is_unsent(&self) -> bool {
        self.carried.as_ref().is_some_and(|carried| carried.kind != CarryErrorKind::Unanswered)
            || self.is_connect()
            || self.error.is_builder()
            || matches!(self.failure, Some(Failure::TimeLimit { sent: false, .. }))
    }
}

/// Whether an error stays as it is however often a request is repeated.
pub(super) fn is_permanent(error: &reqwest::Error) -> bool {
    Failure::of(error).is_some() || error.is_builder() || certificate_problem(error).is_some()
}

impl fmt::Debug for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(formatter)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(failure) = self.failure {
            return failure.fmt(formatter);
        }
        if let Some(carried) = &self.carried {
            return carried.fmt(formatter);
        }
        let root = causes(&self.error).last().map(ToString::to_string).unwrap_or_default();
        if let Some(problem) = certificate_problem(&self.error) {
            return if problem.contains("CaUsedAsEndEntity") {
                formatter.write_str(
                    "the certificate is that of an authority (CA:TRUE), which a server cannot show as its own; make one with CA:FALSE",
                )
            } else {
                write!(formatter, "the certificate is not trusted: {problem}")
            };
        }
        if self.is_unknown_host() {
            write!(formatter, "the host is not known: {root}")
        } else if self.is_refused() {
            write!(formatter, "nothing listens at the port: {root}")
        } else if self.is_timeout() && self.is_connect() {
            formatter.write_str("there was no connection within the time limit")
        } else if self.is_timeout() {
            formatter.write_str("nothing came within the time limit")
        } else {
            write!(formatter, "{}", self.error)?;
            if root.is_empty() { Ok(()) } else { write!(formatter, ": {root}") }
        }
    }
}

impl StdError for TransportError {}

/// What is wrong with a certificate, in the words of the TLS library. Those of rustls begin with "invalid peer certificate: "; the others
/// have no common form but the word itself.
fn certificate_problem(error: &reqwest::Error) -> Option<String> {
    if !error.is_connect() {
        return None;
    }
    let problem = causes(error).map(ToString::to_string).filter(|text| text.to_ascii_lowercase().contains("certificate")).last()?;
    Some(problem.trim_start_matches("invalid peer certificate: ").to_owned())
}

fn io_kind(error: &reqwest::Error) -> Option<io::ErrorKind> {
    causes(error).filter_map(|cause| cause.downcast_ref::<io::Error>()).last().map(io::Error::kind)
}
