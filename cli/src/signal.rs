//! How a program that runs until it is stopped hears of that.

use anyhow::Result;

/// Starts listening for Ctrl-C and for the signal that stops services. The future resolves on either.
#[cfg(unix)]
pub(crate) fn end_signal() -> Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Starts listening for Ctrl-C. The future resolves on it.
#[cfg(windows)]
pub(crate) fn end_signal() -> Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
