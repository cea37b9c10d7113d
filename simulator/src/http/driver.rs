//! The task that lets things fall due.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;

use super::shared::Shared;
use crate::engine::Engine;

/// Sleeps until the engine's next deadline, again and again. Dropping or aborting the future stops it.
pub(super) async fn drive(shared: Arc<Shared>) {
    loop {
        // Asked for before the deadline is read, so that no change in between is missed.
        let changed = shared.wakers.timer();
        let now = shared.clock.now();
        let quiet_until = shared.engine().quiet_until().min(shared.next_planned().unwrap_or(u64::MAX));
        match quiet_until.saturating_sub(now) {
            0 => shared.change(Engine::advance),
            wait if shared.clock.runs() => {
                tokio::select! {
                    () = sleep(Duration::from_millis(wait)) => {}
                    () = changed => {}
                }
            }
            _ => changed.await,
        }
    }
}
