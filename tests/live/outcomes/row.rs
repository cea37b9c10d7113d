//! What a row of the table is.

use ccgateway::live::outcome::Meaning;
use futures_util::future::BoxFuture;

use super::stage::{Stage, Told};

/// A way to an outcome of an operation.
pub(super) struct Row {
    pub(super) operation: &'static str,
    pub(super) meaning: Meaning,
    /// The event that decides.
    pub(super) event: &'static str,
    /// The code that the event gives as the cause, if that matters.
    pub(super) causes: &'static [&'static str],
    pub(super) play: fn(Stage) -> BoxFuture<'static, Told>,
}

/// `"operation" => Meaning "event", |stage| block`
macro_rules! rows {
    ($($operation:literal => $meaning:ident $event:literal $(because $cause:literal)?, |$stage:ident| $body:block)*) => {
        &[$($crate::outcomes::row::Row {
            operation: $operation,
            meaning: ccgateway::live::outcome::Meaning::$meaning,
            event: $event,
            causes: &[$($cause)?],
            play: |$stage| Box::pin(async move $body),
        }),*]
    };
}
pub(super) use rows;
