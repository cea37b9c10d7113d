//! A process that runs until it is told to stop.

use tokio::signal::unix::{SignalKind, signal};

use super::process::{Relay, RelayError, StopReport};
use crate::config::Config;
use crate::operations::Endpoint;

/// Runs a process until it gets SIGTERM or SIGINT, and stops gracefully then.
///
/// # Errors
/// [`RelayError`] if it cannot start, or fails.
pub async fn serve(config: Config) -> Result<StopReport, RelayError> {
    let failed = |error: std::io::Error| RelayError::Failed(error.to_string());
    let (mut terminated, mut interrupted) =
        (signal(SignalKind::terminate()).map_err(failed)?, signal(SignalKind::interrupt()).map_err(failed)?);
    let http = config.http;
    let mut relay = Relay::start(config).await?;
    let _endpoint = Endpoint::open(http, &relay).await.map_err(failed)?;
    tokio::select! {
        error = relay.failed() => return Err(error),
        _ = terminated.recv() => {}
        _ = interrupted.recv() => {}
    }
    tracing::info!("stopping");
    relay.stop().await
}
