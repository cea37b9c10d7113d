//! The task that lets things fall due.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;

use super::{Shared, lock};
use crate::core::Core;

/// Sleeps until the core's next deadline, again and again. Whoever drops or aborts the future stops it.
pub(super) async fn drive(shared: Arc<Shared>) {
    loop {
        // Asked for before the deadline is read, so that no change in between is missed.
        let changed = shared.changed.notified();
        let now = shared.clock.now();
        let deadline = [lock(&shared.core).next_deadline(), shared.next_planned()].into_iter().flatten().min();
        match deadline.map(|deadline| deadline.saturating_sub(now)) {
            Some(0) => shared.change(Core::advance),
            Some(wait) if shared.clock.runs() => {
                tokio::select! {
                    () = sleep(Duration::from_millis(wait)) => {}
                    () = changed => {}
                }
            }
            Some(_) | None => changed.await,
        }
    }
}
