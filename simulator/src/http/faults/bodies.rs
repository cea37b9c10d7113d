//! Bodies that are sent slowly, or are longer than they need be.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_util::StreamExt;
use futures_util::stream::{once, unfold};
use tokio::time::sleep;

const SPACES: &[u8] = &[b' '; 64 << 10];

/// A byte at a time, with a pause before each.
pub(super) fn slow(bytes: Bytes, pause: Duration) -> Body {
    Body::from_stream(unfold(bytes, move |mut left| async move {
        if left.is_empty() {
            return None;
        }
        if !pause.is_zero() {
            sleep(pause).await;
        }
        Some((Ok::<_, Infallible>(left.split_to(1)), left))
    }))
}

/// The bytes, and then spaces until there are `length` of both. The spaces are made as they are sent.
pub(super) fn filled(bytes: Bytes, length: u64) -> Body {
    let missing = length.saturating_sub(bytes.len() as u64);
    let spaces = unfold(missing, |left| async move {
        let next = usize::try_from(left).unwrap_or(usize::MAX).min(SPACES.len());
        (next > 0).then(|| (Ok::<_, Infallible>(Bytes::from_static(&SPACES[..next])), left - next as u64))
    });
    Body::from_stream(once(async { Ok(bytes) }).chain(spaces))
}
