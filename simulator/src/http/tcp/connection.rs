//! Connections that can be aborted in the middle of a request.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};

use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::http::lock::lock;

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

/// The open connections by client address, each with its abort signal.
#[derive(Debug, Clone, Default)]
pub(in crate::http) struct Connections(Arc<Mutex<BTreeMap<SocketAddr, AbortSignal>>>);

impl Connections {
    /// Aborts a connection at the next byte that would go through it.
    pub(in crate::http) fn abort(&self, client: SocketAddr, how: Abort) {
        if let Some(signal) = lock(&self.0).get(&client) {
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
            let abort = AbortSignal::default();
            lock(&self.0).insert(client, Arc::clone(&abort));
            (Connection { stream, client, abort, connections: self.clone() }, service)
        });
        std::future::ready(accepted)
    }
}

/// One connection.
#[derive(Debug)]
pub(in crate::http) struct Connection {
    stream: TcpStream,
    client: SocketAddr,
    abort: AbortSignal,
    connections: Connections,
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
        lock(&self.connections.0).remove(&self.client);
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
        Pin::new(&mut this.stream).poll_write(context, bytes)
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
