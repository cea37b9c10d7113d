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
use super::control::{actions, colleagues, faults, state};
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
    plain_http: Option<SocketAddr>,
    handle: Handle<SocketAddr>,
    plain_handle: Handle<SocketAddr>,
    serving: Vec<JoinHandle<()>>,
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
        let (listener, address) = bind(wanted)?;
        let plain = settings.plain_http.map(bind).transpose()?;
        let (handle, plain_handle) = (Handle::new(), Handle::new());
        let mut server = from_tcp_rustls(listener, RustlsConfig::from_config(tls))
            .map_err(failed)?
            .map(|acceptor| HeaderCaseAcceptor(acceptor.handshake_timeout(deadline).acceptor(shared.connections.clone())))
            .http1_only()
            .handle(handle.clone());
        server.http_builder().http1().title_case_headers(true);
        let service = router(Arc::clone(&shared), Arc::clone(&access)).into_make_service_with_connect_info::<SocketAddr>();
        let mut serving = vec![tokio::spawn(async move {
            if let Err(error) = server.serve(service).await {
                tracing::error!(target: LOG, %error, "the simulator stopped serving");
            }
        })];
        let plain_http = plain.as_ref().map(|(_, address)| *address);
        if let Some((listener, address)) = plain {
            serving.push(serve_plain(listener, address, &shared, plain_handle.clone())?);
        }
        tracing::debug!(target: LOG, %address, "the simulator is listening");
        if !address.ip().is_loopback() {
            tracing::warn!(target: LOG, %address, "the simulator listens beyond loopback: whoever reaches it can use the gateway");
        }
        let driving = tokio::spawn(driver::drive(Arc::clone(&shared)));
        let pushing = tokio::spawn(push::push(shared, push_client));
        Ok(Self { address, certificate_pem, identity_pem, access, plain_http, handle, plain_handle, serving, driving, pushing })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where plain HTTP is served, if it is.
    pub(crate) fn plain_http(&self) -> Option<SocketAddr> {
        self.plain_http
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
        for serving in self.serving.drain(..) {
            // The only failure is a panic of the task, which has been reported by then.
            let _ = serving.await;
        }
    }

    fn stop(&self) {
        self.driving.abort();
        self.pushing.abort();
        self.handle.shutdown();
        self.plain_handle.shutdown();
    }
}

impl Drop for RunningServer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A listener, and where it listens.
fn bind(wanted: SocketAddr) -> Result<(std::net::TcpListener, SocketAddr), StartError> {
    let failed = |source| StartError::Listen { address: wanted, source };
    let listener = std::net::TcpListener::bind(wanted).map_err(failed)?;
    listener.set_nonblocking(true).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

/// Serves plain HTTP: the agent and the configuration interface, without the dashboard and the control interface.
fn serve_plain(
    listener: std::net::TcpListener,
    address: SocketAddr,
    shared: &Arc<Shared>,
    handle: Handle<SocketAddr>,
) -> Result<JoinHandle<()>, StartError> {
    tracing::warn!(target: LOG, %address, "the simulator also serves plain HTTP: whoever is on the way can read passwords and Guids");
    let connections = shared.connections.clone();
    let mut server = axum_server::from_tcp(listener)
        .map_err(|source| StartError::Listen { address, source })?
        .map(|_| HeaderCaseAcceptor(connections))
        .http1_only()
        .handle(handle);
    server.http_builder().http1().title_case_headers(true);
    let router = Router::new().fallback(gateway::handle).layer(from_fn_with_state(Arc::clone(shared), admission::admit));
    let service = router.with_state(Arc::clone(shared)).into_make_service_with_connect_info::<SocketAddr>();
    Ok(tokio::spawn(async move {
        if let Err(error) = server.serve(service).await {
            tracing::error!(target: LOG, %error, "the simulator stopped serving plain HTTP");
        }
    }))
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
        .route("/control/agents/{id}", get(state::agent))
        .route("/control/agents/{id}/{action}", post(colleagues::tell))
        .route("/control/state", get(state::state))
        .route_layer(from_fn_with_state(Arc::clone(&access), access::check));
    let page = Router::new()
        .route("/", get(dashboard::page).fallback(gateway::handle))
        .route_layer(from_fn_with_state(access, access::check_host));
    let client = Router::new().route(resource_js::PATH, get(resource_js::client).fallback(resource_js::not_allowed));
    let all = control.merge(page).merge(client).fallback(gateway::handle);
    all.layer(from_fn_with_state(Arc::clone(&shared), admission::admit)).with_state(shared)
}
