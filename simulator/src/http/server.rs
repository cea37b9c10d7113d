//! The listening server.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{delete, get, post};
use axum_server::Handle;
use axum_server::tls_rustls::{RustlsConfig, from_tcp_rustls};
use tokio::task::JoinHandle;

use super::control::access::{self, Access};
use super::control::{actions, faults, state};
use super::error::StartError;
use super::shared::Shared;
use super::tcp::header_case::HeaderCaseAcceptor;
use super::tcp::tls;
use super::{admission, dashboard, driver, gateway, push, resource_js};
use crate::config::server::ServerConfig;
use crate::hidden::Hidden;
use crate::log_target::LOG;

/// A server that listens until this is dropped.
#[derive(Debug)]
pub(crate) struct RunningServer {
    address: SocketAddr,
    certificate_pem: String,
    identity_pem: Hidden,
    access: Arc<Access>,
    handle: Handle<SocketAddr>,
    serving: Option<JoinHandle<()>>,
    driving: JoinHandle<()>,
    pushing: JoinHandle<()>,
}

impl RunningServer {
    pub(crate) async fn start(shared: Arc<Shared>) -> Result<Self, StartError> {
        let settings = &shared.config.server;
        let tls::Identity { certificate_pem, pem: identity_pem, tls } = tls::identity(settings)?;
        let push_client = push::client(&settings.push_roots)?;
        let wanted = settings.listen;
        let access = Arc::new(Access::new(settings, control_token(settings)?));
        let deadline = settings.request_deadline;
        let failed = |source| StartError::Listen { address: wanted, source };
        let listener = std::net::TcpListener::bind(wanted).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let handle = Handle::new();
        let mut server = from_tcp_rustls(listener, RustlsConfig::from_config(tls))
            .map_err(failed)?
            .map(|acceptor| HeaderCaseAcceptor(acceptor.handshake_timeout(deadline).acceptor(shared.connections.clone())))
            .http1_only()
            .handle(handle.clone());
        server.http_builder().http1().title_case_headers(true);
        let service = router(Arc::clone(&shared), Arc::clone(&access)).into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(async move {
            if let Err(error) = server.serve(service).await {
                tracing::error!(target: LOG, %error, "the simulator stopped serving");
            }
        });
        tracing::debug!(target: LOG, %address, "the simulator is listening");
        if !address.ip().is_loopback() {
            tracing::warn!(target: LOG, %address, "the simulator listens beyond loopback: whoever reaches it can use the gateway");
        }
        let driving = tokio::spawn(driver::drive(Arc::clone(&shared)));
        let pushing = tokio::spawn(push::push(shared, push_client));
        Ok(Self { address, certificate_pem, identity_pem, access, handle, serving: Some(serving), driving, pushing })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    pub(crate) fn identity_pem(&self) -> &str {
        &self.identity_pem.0
    }

    pub(crate) fn control_token(&self) -> Option<&str> {
        self.access.token()
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

/// The token that was set, or beyond loopback a fresh one.
fn control_token(settings: &ServerConfig) -> Result<Option<Hidden>, StartError> {
    match &settings.control_token {
        Some(token) => Ok(Some(token.clone())),
        None if settings.listen.ip().is_loopback() => Ok(None),
        None => tls::random_token().map(Some),
    }
}

fn router(shared: Arc<Shared>, access: Arc<Access>) -> Router {
    let control = Router::new()
        .route("/control/customers/call", post(actions::call))
        .route("/control/customers/answer", post(actions::answer))
        .route("/control/customers/hangup", post(actions::hang_up))
        .route("/control/ivr/return", post(actions::ivr_return))
        .route("/control/previews", post(actions::preview))
        .route("/control/phones", post(actions::phone))
        .route("/control/campaigns/call", post(actions::campaign_call))
        .route("/control/faults", get(faults::list).post(faults::inject).delete(faults::clear))
        .route("/control/faults/{id}", delete(faults::remove))
        .route("/control/clock/advance", post(actions::advance))
        .route("/control/sessions/drop", post(actions::drop_session))
        .route("/control/configuration/sessions", post(actions::begin_configuration))
        .route("/control/state", get(state::state))
        .route_layer(from_fn_with_state(Arc::clone(&access), access::check));
    let page = Router::new()
        .route("/", get(dashboard::page).fallback(gateway::handle))
        .route_layer(from_fn_with_state(access, access::check_host));
    let client = Router::new().route(resource_js::PATH, get(resource_js::client).fallback(resource_js::not_allowed));
    let all = control.merge(page).merge(client).fallback(gateway::handle);
    all.layer(from_fn_with_state(Arc::clone(&shared), admission::admit)).with_state(shared)
}
