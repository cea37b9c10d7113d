//! A TCP proxy before the simulator that can lose connections and answers.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ccgateway::{Gateway, GatewayBuilder};
use ccgateway_simulator::Simulator;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Passes bytes on until a test stops it.
pub(crate) struct Proxy {
    address: SocketAddr,
    faults: Arc<Faults>,
    accepting: tokio::task::JoinHandle<()>,
}

struct Faults {
    /// Connections are cut, and new ones are closed at once.
    refusing: watch::Sender<bool>,
    /// The next bytes from the simulator are lost, and their connection with them.
    lose_answer: AtomicBool,
}

impl Proxy {
    pub(crate) async fn before(target: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let faults = Arc::new(Faults { refusing: watch::Sender::new(false), lose_answer: AtomicBool::new(false) });
        let shared = Arc::clone(&faults);
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if !*shared.refusing.borrow() {
                    tokio::spawn(pass(client, target, Arc::clone(&shared)));
                }
            }
        });
        Self { address, faults, accepting }
    }

    pub(crate) fn builder(&self, simulator: &Simulator) -> GatewayBuilder {
        Gateway::builder(format!("https://{}", self.address))
            .root_certificates_pem(simulator.certificate_pem())
            .poll_pause(std::time::Duration::from_millis(10))
    }

    pub(crate) fn gateway(&self, simulator: &Simulator) -> Gateway {
        self.builder(simulator).build().unwrap()
    }

    /// Cuts all connections and takes no new ones, or takes them again.
    pub(crate) fn refuse(&self, refusing: bool) {
        self.faults.refusing.send_replace(refusing);
    }

    /// Loses the next answer.
    pub(crate) fn lose_next_answer(&self) {
        self.faults.lose_answer.store(true, Ordering::SeqCst);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn pass(mut client: TcpStream, target: SocketAddr, faults: Arc<Faults>) {
    let Ok(mut server) = TcpStream::connect(target).await else { return };
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
