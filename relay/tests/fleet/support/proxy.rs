//! A proxy between a process and NATS that can delay what it passes on, or cut it off.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, sleep_until};

/// What a proxy does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mode {
    Pass(Duration),
    /// Nothing passes; connections stay open, as where packets are dropped.
    Silent,
}

/// A running proxy.
pub(crate) struct Proxy {
    port: u16,
    mode: watch::Sender<Mode>,
}

impl Proxy {
    pub(crate) async fn start(to: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (mode, modes) = watch::channel(Mode::Pass(Duration::ZERO));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let modes = modes.clone();
                tokio::spawn(async move {
                    let Ok(server) = TcpStream::connect(("127.0.0.1", to)).await else { return };
                    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
                    tokio::join!(pass(from_client, to_server, modes.clone()), pass(from_server, to_client, modes));
                });
            }
        });
        Self { port, mode }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Everything takes so much longer.
    pub(crate) fn delay(&self, time: Duration) {
        self.mode.send_replace(Mode::Pass(time));
    }

    /// Nothing passes.
    pub(crate) fn cut(&self) {
        self.mode.send_replace(Mode::Silent);
    }

    /// Everything passes.
    pub(crate) fn mend(&self) {
        self.mode.send_replace(Mode::Pass(Duration::ZERO));
    }
}

/// Passes on what comes, each piece after the delay; pieces do not wait for each other.
async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, modes: watch::Receiver<Mode>) {
    let (pieces, mut due) = tokio::sync::mpsc::channel(4096);
    let reads = modes.clone();
    let read = async move {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = from.read(&mut buffer).await {
            let delay = match *reads.borrow() {
                Mode::Pass(delay) => delay,
                Mode::Silent => Duration::ZERO,
            };
            let at = tokio::time::Instant::now() + delay;
            if pieces.send((at, buffer[..length].to_vec())).await.is_err() {
                return;
            }
        }
    };
    let write = async move {
        let mut modes = modes;
        while let Some((at, piece)) = due.recv().await {
            sleep_until(at).await;
            if modes.wait_for(|mode| *mode != Mode::Silent).await.is_err() || to.write_all(&piece).await.is_err() {
                return;
            }
        }
        sleep(Duration::from_millis(1)).await;
    };
    tokio::join!(read, write);
}
