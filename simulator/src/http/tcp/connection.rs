//! Connections that can be aborted in the middle of a request.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

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

/// How long a connection may be idle after an answer. Clients close theirs sooner, so that no request meets a connection that is just being
/// closed.
const IDLE: Duration = Duration::from_secs(300);

/// What the server knows of a connection and the connection itself does not.
#[derive(Default)]
struct Signals {
    /// Set once the connection is to be aborted.
    abort: OnceLock<Abort>,
    /// A request has arrived, and its answer is being made.
    under_way: AtomicBool,
    /// How many requests have been answered.
    answered: AtomicU64,
    /// What is to be dropped when the answer has been written.
    unwritten: Mutex<Vec<Box<dyn Send>>>,
}

impl fmt::Debug for Signals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signals").field("abort", &self.abort).field("under_way", &self.under_way).finish_non_exhaustive()
    }
}

/// The open connections.
#[derive(Debug, Clone)]
pub(in crate::http) struct Connections {
    /// By client address.
    open: Arc<Mutex<BTreeMap<SocketAddr, Arc<Signals>>>>,
    limit: usize,
    /// How many were too many.
    refused: Arc<AtomicU64>,
    /// How long the header of a request may take, and a client may leave unread what is written to it.
    deadline: Duration,
}

impl Connections {
    pub(in crate::http) fn new(limit: usize, deadline: Duration) -> Self {
        Self { open: Arc::default(), limit, refused: Arc::default(), deadline }
    }

    /// Registers a connection, if there is room for one more.
    fn register(&self, client: SocketAddr) -> Option<Arc<Signals>> {
        let mut open = lock(&self.open);
        if open.len() < self.limit {
            let signals = Arc::new(Signals::default());
            open.insert(client, Arc::clone(&signals));
            return Some(signals);
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
        if let Some(signals) = lock(&self.open).get(&client) {
            // The first abort wins.
            let _ = signals.abort.set(how);
        }
    }

    /// Keeps something until the answer that is about to be given has been written, or the connection is closed.
    pub(in crate::http) fn keep_until_written(&self, client: SocketAddr, kept: Box<dyn Send>) {
        if let Some(signals) = lock(&self.open).get(&client) {
            lock(&signals.unwritten).push(kept);
        }
    }

    /// Notes that the header of a request has arrived. It is being answered until the result is dropped.
    pub(in crate::http) fn request(&self, client: SocketAddr) -> Option<UnderWay> {
        let signals = lock(&self.open).get(&client).map(Arc::clone)?;
        signals.under_way.store(true, Ordering::SeqCst);
        Some(UnderWay(signals))
    }
}

/// A request that is being answered.
#[derive(Debug)]
pub(in crate::http) struct UnderWay(Arc<Signals>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.answered.fetch_add(1, Ordering::SeqCst);
        self.0.under_way.store(false, Ordering::SeqCst);
    }
}

impl<S> Accept<TcpStream, S> for Connections {
    type Stream = Connection;
    type Service = S;
    type Future = std::future::Ready<io::Result<(Connection, S)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let accepted = stream.set_nodelay(true).and_then(|()| stream.peer_addr()).and_then(|client| {
            let signals = self.register(client).ok_or(io::ErrorKind::ConnectionRefused)?;
            Ok((Connection::new(stream, client, signals, self.clone()), service))
        });
        std::future::ready(accepted)
    }
}

/// One connection.
#[derive(Debug)]
pub(in crate::http) struct Connection {
    stream: TcpStream,
    client: SocketAddr,
    signals: Arc<Signals>,
    connections: Connections,
    /// Ends when what is read takes too long.
    reading: Pin<Box<Sleep>>,
    /// Nothing has arrived since the last answer.
    is_idle: bool,
    /// How many answers there were when `is_idle` was last looked after.
    answered: u64,
    /// Ends when the client has left for too long unread what is written to it.
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Connection {
    fn new(stream: TcpStream, client: SocketAddr, signals: Arc<Signals>, connections: Connections) -> Self {
        let reading = Box::pin(sleep(connections.deadline));
        Self { stream, client, signals, connections, reading, is_idle: false, answered: 0, stalled: None }
    }

    /// The error of a connection that was aborted.
    fn check(&self) -> io::Result<()> {
        match self.signals.abort.get() {
            None => Ok(()),
            Some(Abort::Close) => Err(io::ErrorKind::BrokenPipe.into()),
            Some(Abort::Reset) => {
                // Where it cannot be set, the connection is closed all the same.
                let _ = self.stream.set_zero_linger();
                Err(io::ErrorKind::ConnectionReset.into())
            }
        }
    }

    /// Begins the time in which the next request may begin, or its header has to arrive.
    fn restart(&mut self, is_idle: bool) {
        self.is_idle = is_idle;
        let time = if is_idle { IDLE } else { self.connections.deadline };
        self.reading.as_mut().reset(Instant::now() + time);
    }

    /// Looks whether what is read takes too long: the handshake and a header together, or the time in between. The deadline of a body is
    /// up to those who read it.
    fn poll_deadline(&mut self, context: &mut Context<'_>, has_read: bool) -> io::Result<()> {
        if self.signals.under_way.load(Ordering::SeqCst) {
            return Ok(());
        }
        let answered = self.signals.answered.load(Ordering::SeqCst);
        if answered != self.answered {
            self.answered = answered;
            self.restart(true);
        }
        if has_read && self.is_idle {
            self.restart(false);
        }
        if !has_read && self.reading.as_mut().poll(context).is_ready() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        Ok(())
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        lock(&self.connections.open).remove(&self.client);
        lock(&self.signals.unwritten).clear();
    }
}

impl AsyncRead for Connection {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.check()?;
        let read = Pin::new(&mut this.stream).poll_read(context, buffer);
        this.poll_deadline(context, read.is_ready())?;
        read
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
            let deadline = this.connections.deadline;
            let stalled = this.stalled.get_or_insert_with(|| Box::pin(sleep(deadline)));
            if stalled.as_mut().poll(context).is_ready() {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
        }
        written
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let flushed = Pin::new(&mut this.stream).poll_flush(context);
        if flushed.is_ready() {
            lock(&this.signals.unwritten).clear();
        }
        flushed
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.check()?;
        Pin::new(&mut this.stream).poll_shutdown(context)
    }
}
