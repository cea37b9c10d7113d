//! A TCP proxy that loses connections and answers.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Passes bytes on between clients and a server until a test stops it. It ends when it is dropped.
pub struct Proxy {
    address: SocketAddr,
    faults: Arc<Faults>,
    accepting: JoinHandle<()>,
}

struct Faults {
    /// Connections are cut, and new ones are closed at once.
    refusing: watch::Sender<bool>,
    /// The next bytes from the server are lost, and their connection with them.
    lose_answer: AtomicBool,
}

impl Proxy {
    /// Starts a proxy on a free port, before a server.
    pub async fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
        let address = listener.local_addr().expect("a listener has an address");
        let faults = Arc::new(Faults { refusing: watch::Sender::new(false), lose_answer: AtomicBool::new(false) });
        let shared = Arc::clone(&faults);
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if !*shared.refusing.borrow() {
                    tokio::spawn(pass(client, server, Arc::clone(&shared)));
                }
            }
        });
        Self { address, faults, accepting }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Cuts all connections and takes no new ones, or takes them again.
    pub fn refuse(&self, refusing: bool) {
        self.faults.refusing.send_replace(refusing);
    }

    /// Loses the next answer.
    pub fn lose_next_answer(&self) {
        self.faults.lose_answer.store(true, Ordering::SeqCst);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn pass(mut client: TcpStream, server: SocketAddr, faults: Arc<Faults>) {
    let Ok(mut server) = TcpStream::connect(server).await else { return };
    let mut refused = faults.refusing.subscribe();
    let refused = async { drop(refused.wait_for(|refusing| *refusing).await) };
    tokio::pin!(refused);
    let (mut up, mut down) = (vec![0; 16 * 1024], vec![0; 16 * 1024]);
    loop {
        tokio::select! {
            () = &mut refused => return,
            read = client.read(&mut up) => match read {
                Ok(count @ 1..) if server.write_all(&up[..count]).await.is_ok() => {}
                _ => return,
            },
            read = server.read(&mut down) => match read {
                Ok(1..) if faults.lose_answer.swap(false, Ordering::SeqCst) => return,
                Ok(count @ 1..) if client.write_all(&down[..count]).await.is_ok() => {}
                _ => return,
            },
        }
    }
}
