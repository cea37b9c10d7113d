//! Below HTTP: connections that can be aborted, TLS, and the exact case of a header name.

pub(super) mod connection;
pub(super) mod header_case;
pub(super) mod tls;
