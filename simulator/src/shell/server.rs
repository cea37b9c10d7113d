//! The listening server.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::routing::{delete, get, post};
use axum_server::Handle;
use axum_server::tls_rustls::{RustlsConfig, from_tcp_rustls};
use tokio::task::JoinHandle;

use super::spelling::SpellingAcceptor;
use super::{Shared, control_api, driver, faults, gateway_api, pusher, tls, window};

/// Why an emulator could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The certificate, or TLS with it, cannot be made.
    #[error("cannot make a TLS certificate")]
    Certificate(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A root certificate for pushed events cannot be read, or no client can be made with it.
    #[error("cannot make the client that pushes events")]
    PushRoot(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A server that listens until this is dropped.
#[derive(Debug)]
pub(crate) struct RunningServer {
    address: SocketAddr,
    certificate_pem: String,
    handle: Handle<SocketAddr>,
    serving: Option<JoinHandle<()>>,
    driving: JoinHandle<()>,
    pushing: JoinHandle<()>,
}

impl RunningServer {
    pub(crate) async fn start(shared: Arc<Shared>) -> Result<Self, StartError> {
        let (certificate_pem, tls) = tls::identity()?;
        let push_client = pusher::client(&shared.config.push_roots)?;
        let wanted = shared.config.listen;
        let failed = |source| StartError::Listen { address: wanted, source };
        let listener = std::net::TcpListener::bind(wanted).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let handle = Handle::new();
        let mut server = from_tcp_rustls(listener, RustlsConfig::from_config(tls))
            .map_err(failed)?
            .map(|acceptor| SpellingAcceptor(acceptor.acceptor(shared.lines.clone())))
            .http1_only()
            .handle(handle.clone());
        server.http_builder().http1().title_case_headers(true);
        let service = router(Arc::clone(&shared)).into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(async move {
            if let Err(error) = server.serve(service).await {
                tracing::error!(%error, "the emulator stopped serving");
            }
        });
        tracing::debug!(%address, "the emulator listens");
        let driving = tokio::spawn(driver::drive(Arc::clone(&shared)));
        let pushing = tokio::spawn(pusher::push(shared, push_client));
        Ok(Self { address, certificate_pem, handle, serving: Some(serving), driving, pushing })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    pub(crate) async fn shutdown(mut self) {
        self.stop();
        if let Some(serving) = self.serving.take() {
            // The only failure is a panic of the task, which has been reported by then.
            let _ = serving.await;
        }
    }

    fn stop(&self) {
        self.driving.abort();
        self.pushing.abort();
        self.handle.shutdown();
    }
}

impl Drop for RunningServer {
    fn drop(&mut self) {
        self.stop();
    }
}

fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/control/customers/call", post(control_api::call))
        .route("/control/customers/answer", post(control_api::answer))
        .route("/control/customers/hangup", post(control_api::hang_up))
        .route("/control/ivr/return", post(control_api::ivr_return))
        .route("/control/previews", post(control_api::preview))
        .route("/control/phones", post(control_api::phone))
        .route("/control/campaigns/call", post(control_api::campaign_call))
        .route("/control/faults", get(faults::list).post(faults::inject).delete(faults::clear))
        .route("/control/faults/{id}", delete(faults::remove))
        .route("/control/clock/advance", post(control_api::advance))
        .route("/control/sessions/drop", post(control_api::drop_session))
        .route("/control/configuration/sessions", post(control_api::begin_configuration))
        .route("/control/state", get(control_api::state))
        .route("/", get(window::page).fallback(gateway_api::handle))
        .fallback(gateway_api::handle)
        .with_state(shared)
}
