//! One connection: requests in, replies out.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use crate::reply::{Answer, End, Reply};
use crate::request::Request;

/// A connection, plain or in TLS.
pub(crate) trait Connection: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    /// The TCP connection below it.
    fn tcp(&self) -> &TcpStream;
}

impl Connection for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Connection for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

/// Answers the requests of a connection until one of both sides ends it. Each takes its time on the way.
pub(crate) async fn serve(
    mut connection: impl Connection,
    mut way: impl FnMut(&Request) -> Duration,
    mut answer: impl FnMut(Request) -> Reply,
    under_way: &AtomicUsize,
) {
    let mut bytes = Vec::new();
    loop {
        if let Some((request, length)) = Request::read(&bytes) {
            bytes.drain(..length);
            let _under_way = UnderWay::new(under_way);
            tokio::time::sleep(way(&request)).await;
            let reply = answer(request);
            tokio::time::sleep(reply.delay).await;
            let sent = match &reply.answer {
                Some(answer) => send(&mut connection, answer).await.is_ok(),
                None => true,
            };
            match reply.end {
                End::Stay if sent => continue,
                End::Stay | End::Close => return drop(connection.shutdown().await),
                End::Reset => return connection.tcp().set_zero_linger().unwrap_or_default(),
                End::Silence => std::future::pending().await,
            }
        }
        let mut chunk = [0; 4096];
        let Ok(count @ 1..) = connection.read(&mut chunk).await else { return };
        bytes.extend_from_slice(&chunk[..count]);
    }
}

/// Counts a request as under way while it lives.
struct UnderWay<'a>(&'a AtomicUsize);

impl<'a> UnderWay<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn send(connection: &mut impl Connection, answer: &Answer) -> std::io::Result<()> {
    let mut first = answer.head();
    let whole = &answer.body[..answer.sent.unwrap_or(answer.body.len()).min(answer.body.len())];
    let Some(pause) = answer.drip else {
        first.extend_from_slice(whole);
        connection.write_all(&first).await?;
        for _ in 1..answer.times {
            connection.write_all(whole).await?;
        }
        return connection.flush().await;
    };
    connection.write_all(&first).await?;
    for byte in whole {
        connection.write_all(&[*byte]).await?;
        connection.flush().await?;
        tokio::time::sleep(pause.max(Duration::from_millis(1))).await;
    }
    Ok(())
}
