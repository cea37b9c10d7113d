//! The server.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::identity::Tls;

use crate::connection::serve;
use crate::reply::Reply;
use crate::request::Request;

/// A server on a free port of the loopback interface. It ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    scheme: &'static str,
    shared: Arc<Shared>,
    accepting: JoinHandle<()>,
}

type Handler = Box<dyn FnMut(&Request) -> Reply + Send>;
type Way = Box<dyn FnMut(&Request) -> Duration + Send>;

struct Shared {
    handler: Mutex<Handler>,
    /// How long requests take until the handler gets them.
    way: Mutex<Way>,
    requests: Mutex<Vec<Request>>,
    accepted: AtomicUsize,
    open: AtomicUsize,
    most_open: AtomicUsize,
    under_way: AtomicUsize,
}

/// Counts a connection as open while it lives.
struct Open(Arc<Shared>);

impl Server {
    /// Starts a server in plain HTTP that does with each request what the function says.
    pub async fn start(handler: impl FnMut(&Request) -> Reply + Send + 'static) -> Self {
        Self::listen(handler, None).await
    }

    /// The same in TLS.
    pub async fn start_tls(tls: &Tls, handler: impl FnMut(&Request) -> Reply + Send + 'static) -> Self {
        Self::listen(handler, Some(Arc::clone(&tls.server).into())).await
    }

    async fn listen(handler: impl FnMut(&Request) -> Reply + Send + 'static, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
        Self::accept_on(listener, handler, tls)
    }

    /// The same in plain HTTP on a listener of the test, for a server that comes back at its address.
    pub fn on(listener: TcpListener, handler: impl FnMut(&Request) -> Reply + Send + 'static) -> Self {
        Self::accept_on(listener, handler, None)
    }

    fn accept_on(listener: TcpListener, handler: impl FnMut(&Request) -> Reply + Send + 'static, tls: Option<TlsAcceptor>) -> Self {
        let address = listener.local_addr().expect("a listener has an address");
        let shared = Arc::new(Shared {
            handler: Mutex::new(Box::new(handler)),
            way: Mutex::new(Box::new(|_| Duration::ZERO)),
            requests: Mutex::default(),
            accepted: AtomicUsize::default(),
            open: AtomicUsize::default(),
            most_open: AtomicUsize::default(),
            under_way: AtomicUsize::default(),
        });
        let scheme = if tls.is_some() { "https" } else { "http" };
        let accepting = tokio::spawn(accept(listener, Arc::clone(&shared), tls));
        Self { address, scheme, shared, accepting }
    }

    /// Where it listens, such as `http://127.0.0.1:40000`.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it does from now on.
    pub fn set(&self, handler: impl FnMut(&Request) -> Reply + Send + 'static) {
        *locked(&self.shared.handler) = Box::new(handler);
    }

    /// How long requests take on their way to the server from now on, so that one can overtake another.
    pub fn set_way(&self, way: impl FnMut(&Request) -> Duration + Send + 'static) {
        *locked(&self.shared.way) = Box::new(way);
    }

    /// Every request so far, in order.
    pub fn requests(&self) -> Vec<Request> {
        locked(&self.shared.requests).clone()
    }

    /// How many requests fulfil a condition.
    pub fn count(&self, condition: impl Fn(&Request) -> bool) -> usize {
        locked(&self.shared.requests).iter().filter(|request| condition(request)).count()
    }

    /// How many requests are being answered.
    pub fn under_way(&self) -> usize {
        self.shared.under_way.load(Ordering::SeqCst)
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        self.shared.accepted.load(Ordering::SeqCst)
    }

    /// How many connections are open.
    pub fn open_connections(&self) -> usize {
        self.shared.open.load(Ordering::SeqCst)
    }

    /// How many connections were open at once, at most.
    pub fn most_connections(&self) -> usize {
        self.shared.most_open.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>, tls: Option<TlsAcceptor>) {
    // Dropped with this task, and all connections with it.
    let mut connections = tokio::task::JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let Ok((connection, _)) = listener.accept().await else { continue };
        let (shared, tls) = (Arc::clone(&shared), tls.clone());
        connections.spawn(async move {
            let _open = Open::new(Arc::clone(&shared));
            let way = |request: &Request| (locked(&shared.way))(request);
            let answer = |request| shared.answer(request);
            match tls {
                None => serve(connection, way, answer, &shared.under_way).await,
                Some(tls) => {
                    let Ok(connection) = tls.accept(connection).await else { return };
                    serve(connection, way, answer, &shared.under_way).await;
                }
            }
        });
    }
}

impl Shared {
    fn answer(&self, request: Request) -> Reply {
        locked(&self.requests).push(request.clone());
        (locked(&self.handler))(&request)
    }
}

impl Open {
    fn new(shared: Arc<Shared>) -> Self {
        shared.accepted.fetch_add(1, Ordering::SeqCst);
        let open = shared.open.fetch_add(1, Ordering::SeqCst) + 1;
        shared.most_open.fetch_max(open, Ordering::SeqCst);
        Self(shared)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The value, also after a test has panicked in its function.
fn locked<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
