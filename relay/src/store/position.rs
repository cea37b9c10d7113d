//! The place of a message, by its headers.

use async_nats::HeaderMap;

use super::error::StoreError;
use crate::headers::{EPOCH, PROCESS, SEQUENCE};
use crate::lease::Position;

/// A message of the stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its number in the stream.
    pub(super) at: u64,
    /// `None` if no process has published it.
    pub(super) position: Option<Position>,
}

impl Found {
    /// Its place. Without the place of the last message, nothing could be fenced.
    pub(super) fn position(self) -> Result<Position, StoreError> {
        self.position.ok_or_else(|| StoreError::unavailable(format!("message {} of the stream was published by no process", self.at)))
    }
}

pub(super) fn found(at: u64, headers: &HeaderMap) -> Found {
    Found { at, position: position(headers) }
}

pub(super) fn position(headers: &HeaderMap) -> Option<Position> {
    let number = |name: &str| headers.get(name)?.as_str().parse().ok();
    let process = headers.get(PROCESS).map(|value| value.as_str().to_owned()).unwrap_or_default();
    Some(Position { epoch: number(EPOCH)?, sequence: number(SEQUENCE)?, process })
}
