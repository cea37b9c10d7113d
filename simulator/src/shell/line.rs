//! Connections that can be cut in the middle of a request.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};

use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::lock;

/// How a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// It is closed.
    Close,
    /// It is reset, where the system can.
    Reset,
}

/// Whether a connection shall be cut, once it has been decided.
type Fate = Arc<OnceLock<Cut>>;

/// The open connections, by the address of the client, and which of them shall be cut.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines(Arc<Mutex<BTreeMap<SocketAddr, Fate>>>);

impl Lines {
    /// Cuts a connection at the next byte that would go through it.
    pub(super) fn cut(&self, client: SocketAddr, cut: Cut) {
        if let Some(fate) = lock(&self.0).get(&client) {
            // What is to be cut already stays so.
            let _ = fate.set(cut);
        }
    }
}

impl<S> Accept<TcpStream, S> for Lines {
    type Stream = Line;
    type Service = S;
    type Future = std::future::Ready<io::Result<(Line, S)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let accepted = stream.set_nodelay(true).and_then(|()| stream.peer_addr()).map(|client| {
            let fate = Fate::default();
            lock(&self.0).insert(client, Arc::clone(&fate));
            (Line { stream, client, fate, lines: self.clone() }, service)
        });
        std::future::ready(accepted)
    }
}

/// One connection.
#[derive(Debug)]
pub(super) struct Line {
    stream: TcpStream,
    client: SocketAddr,
    fate: Fate,
    lines: Lines,
}

impl Line {
    /// The error of a connection that was cut.
    fn check(&self) -> io::Result<()> {
        match self.fate.get() {
            None => Ok(()),
            Some(Cut::Close) => Err(io::ErrorKind::BrokenPipe.into()),
            Some(Cut::Reset) => {
                // Where it cannot be set, the connection is closed all the same.
                let _ = self.stream.set_zero_linger();
                Err(io::ErrorKind::ConnectionReset.into())
            }
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        lock(&self.lines.0).remove(&self.client);
    }
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.check()?;
        Pin::new(&mut this.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Line {
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
