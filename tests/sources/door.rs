//! The server of a receiver: it can be closed and opened again, lose answers, and show what came.

use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum_server::Handle;
use ccgateway::push::Receiver;

/// What happens at the door.
#[derive(Debug, Default)]
struct Traffic {
    /// How many answers are still to be lost after the receiver has taken the request.
    losing: AtomicU32,
    /// The status that each request was answered with by the receiver, and its headers.
    requests: Mutex<Vec<(StatusCode, HeaderMap)>>,
}

/// A receiver at a port of its own.
pub(crate) struct Door {
    address: SocketAddr,
    traffic: Arc<Traffic>,
    handle: Handle<SocketAddr>,
}

impl Door {
    /// A port that nobody has, to be opened later.
    pub(crate) fn reserve() -> (TcpListener, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        (listener, address)
    }

    pub(crate) fn open(listener: TcpListener, receiver: &Receiver) -> Self {
        let (address, traffic) = (listener.local_addr().unwrap(), Arc::default());
        let handle = serve(listener, receiver, &traffic);
        Self { address, traffic, handle }
    }

    /// Nobody listens, and connections are closed.
    pub(crate) async fn close(&self) {
        self.handle.shutdown();
        while TcpListener::bind(self.address).is_err() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    }

    /// Listens again.
    pub(crate) fn reopen(&mut self, receiver: &Receiver) {
        self.handle = serve(TcpListener::bind(self.address).unwrap(), receiver, &self.traffic);
    }

    pub(crate) fn lose_answers(&self, count: u32) {
        self.traffic.losing.store(count, Ordering::Relaxed);
    }

    /// How many requests the receiver has answered with a status.
    pub(crate) fn answered(&self, status: u16) -> usize {
        self.traffic.requests.lock().unwrap().iter().filter(|(answered, _)| answered.as_u16() == status).count()
    }

    /// The header of each request that was taken.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let requests = self.traffic.requests.lock().unwrap();
        let taken = requests.iter().filter(|(status, _)| status.is_success());
        taken.filter_map(|(_, headers)| Some(headers.get(name)?.to_str().unwrap().to_owned())).collect()
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.handle.shutdown();
    }
}

fn serve(listener: TcpListener, receiver: &Receiver, traffic: &Arc<Traffic>) -> Handle<SocketAddr> {
    listener.set_nonblocking(true).unwrap();
    let handle = Handle::new();
    let router = Router::from(receiver.clone()).layer(from_fn_with_state(Arc::clone(traffic), pass));
    let server = axum_server::from_tcp(listener).unwrap().handle(handle.clone()).serve(router.into_make_service());
    tokio::spawn(server);
    handle
}

async fn pass(State(traffic): State<Arc<Traffic>>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    traffic.requests.lock().unwrap().push((response.status(), headers));
    let loses = |losing: u32| losing.checked_sub(1);
    if traffic.losing.fetch_update(Ordering::Relaxed, Ordering::Relaxed, loses).is_ok() {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    response
}
