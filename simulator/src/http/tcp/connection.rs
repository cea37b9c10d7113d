//! Connections that can be aborted in the middle of a request.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

use crate::http::lock::lock;
use crate::log_target::LOG;

/// How a connection is aborted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Abort {
    /// It is closed.
    Close,
    /// It is reset, where the system can.
    Reset,
}

/// Set once a connection is to be aborted.
type AbortSignal = Arc<OnceLock<Abort>>;

/// The open connections.
#[derive(Debug, Clone)]
pub(in crate::http) struct Connections {
    /// By client address, each with its abort signal.
    open: Arc<Mutex<BTreeMap<SocketAddr, AbortSignal>>>,
    limit: usize,
    /// How many were too many.
    refused: Arc<AtomicU64>,
    /// How long a client may leave unread what is written to it.
    write_deadline: Duration,
}

impl Connections {
    pub(in crate::http) fn new(limit: usize, write_deadline: Duration) -> Self {
        Self { open: Arc::default(), limit, refused: Arc::default(), write_deadline }
    }

    /// Registers a connection, if there is room for one more.
    fn register(&self, client: SocketAddr) -> Option<AbortSignal> {
        let mut open = lock(&self.open);
        if open.len() < self.limit {
            let abort = AbortSignal::default();
            open.insert(client, Arc::clone(&abort));
            return Some(abort);
        }
        let refused = self.refused.fetch_add(1, Ordering::Relaxed) + 1;
        // Seldom enough that a flood of connections is none of lines.
        if refused.is_power_of_two() {
            tracing::warn!(target: LOG, limit = self.limit, refused, "there are too many connections; further ones are closed");
        }
        None
    }

    /// Aborts a connection at the next byte that would go through it.
    pub(in crate::http) fn abort(&self, client: SocketAddr, how: Abort) {
        if let Some(signal) = lock(&self.open).get(&client) {
            // The first abort wins.
            let _ = signal.set(how);
        }
    }
}

impl<S> Accept<TcpStream, S> for Connections {
    type Stream = Connection;
    type Service = S;
    type Future = std::future::Ready<io::Result<(Connection, S)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let accepted = stream.set_nodelay(true).and_then(|()| stream.peer_addr()).map(|client| {
            let abort = self.register(client).ok_or(io::ErrorKind::ConnectionRefused)?;
            Ok((Connection { stream, client, abort, connections: self.clone(), stalled: None }, service))
        });
        std::future::ready(accepted.flatten())
    }
}

/// One connection.
#[derive(Debug)]
pub(in crate::http) struct Connection {
    stream: TcpStream,
    client: SocketAddr,
    abort: AbortSignal,
    connections: Connections,
    /// Ends when the client has left for too long unread what is written to it.
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Connection {
    /// The error of a connection that was aborted.
    fn check(&self) -> io::Result<()> {
        match self.abort.get() {
            None => Ok(()),
            Some(Abort::Close) => Err(io::ErrorKind::BrokenPipe.into()),
            Some(Abort::Reset) => {
                // Where it cannot be set, the connection is closed all the same.
                let _ = self.stream.set_zero_linger();
                Err(io::ErrorKind::ConnectionReset.into())
            }
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        lock(&self.connections.open).remove(&self.client);
    }
}

impl AsyncRead for Connection {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.check()?;
        Pin::new(&mut this.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        this.check()?;
        let written = Pin::new(&mut this.stream).poll_write(context, bytes);
        if written.is_ready() {
            this.stalled = None;
        } else {
            let deadline = this.connections.write_deadline;
            let stalled = this.stalled.get_or_insert_with(|| Box::pin(sleep(deadline)));
            if stalled.as_mut().poll(context).is_ready() {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
        }
        written
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.check()?;
        Pin::new(&mut this.stream).poll_shutdown(context)
    }
}
