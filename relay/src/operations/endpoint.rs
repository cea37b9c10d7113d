//! The HTTP server.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::metrics::Metrics;
use super::readiness::Readiness;
use crate::config::HttpConfig;
use crate::relay::process::Relay;

/// What a scraper of OpenMetrics expects.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Health, readiness and metrics of a process, served until this is dropped.
#[derive(Debug)]
pub struct Endpoint {
    address: Option<SocketAddr>,
    server: Option<JoinHandle<()>>,
}

struct Shared {
    metrics: Metrics,
    readiness: Readiness,
}

impl Endpoint {
    /// Serves a process. Where the default address is taken, nothing is served, and the log says so.
    ///
    /// # Errors
    /// If nothing can listen at a configured address.
    pub async fn open(config: HttpConfig, relay: &Relay) -> io::Result<Self> {
        let nothing = Self { address: None, server: None };
        let listener = match config {
            HttpConfig::Off => return Ok(nothing),
            HttpConfig::At(address) => TcpListener::bind(address).await?,
            HttpConfig::Default => match TcpListener::bind(HttpConfig::ADDRESS).await {
                Ok(listener) => listener,
                Err(error) => {
                    tracing::warn!(address = %HttpConfig::ADDRESS, %error, "no health and metrics over HTTP; configure http.listen");
                    return Ok(nothing);
                }
            },
        };
        let readiness = Readiness { membership: relay.membership(), client: relay.nats().clone() };
        let metrics = Metrics::new(Arc::clone(relay.figures()), relay.holdings().clone(), readiness.clone());
        let address = listener.local_addr()?;
        let server = axum::serve(listener, router(Shared { metrics, readiness }));
        tracing::info!(%address, "health and metrics over HTTP");
        let server = tokio::spawn(async move {
            if let Err(error) = server.await {
                tracing::error!(%error, "health and metrics are not served any more");
            }
        });
        Ok(Self { address: Some(address), server: Some(server) })
    }

    /// Where it listens; `None` if it does not.
    #[must_use]
    pub fn address(&self) -> Option<SocketAddr> {
        self.address
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        if let Some(server) = &self.server {
            server.abort();
        }
    }
}

fn router(shared: Shared) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "healthy\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(Arc::new(shared))
}

async fn ready(State(shared): State<Arc<Shared>>) -> Response {
    match shared.readiness.obstacle() {
        None => "ready\n".into_response(),
        Some(obstacle) => (StatusCode::SERVICE_UNAVAILABLE, format!("{obstacle}\n")).into_response(),
    }
}

async fn metrics(State(shared): State<Arc<Shared>>) -> Response {
    match shared.metrics.text() {
        Ok(text) => ([(header::CONTENT_TYPE, OPEN_METRICS)], text).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
