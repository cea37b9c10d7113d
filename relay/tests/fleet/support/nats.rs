//! A nats-server with JetStream in a folder of its own.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// The nats-server of this machine. `None`, and a word about it, if there is none.
pub(crate) fn nats_server() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/bin".into()]);
    let found = places.map(|folder| folder.join("nats-server")).find(|file| file.is_file());
    if found.is_none() {
        assert!(std::env::var_os("CCGATEWAY_REQUIRE_NATS").is_none(), "nats-server is not installed");
        // Directly, since a test that passes does not show what it prints with a macro.
        let _ = writeln!(std::io::stderr(), "SKIPPED: nats-server is not installed (Debian: apt-get install nats-server)");
    }
    found
}

/// A running server.
pub(crate) struct NatsServer {
    program: PathBuf,
    folder: TempDir,
    port: u16,
    child: Child,
}

impl NatsServer {
    pub(crate) async fn start(program: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = Self::free_port();
        let child = run(program, folder.path(), port, &[]).await;
        Self { program: program.to_owned(), folder, port, child }
    }

    /// A port at which nothing listens.
    pub(crate) fn free_port() -> u16 {
        TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
    }

    /// Waits until a server listens.
    pub(crate) async fn listens(port: u16) {
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("nats-server does not listen");
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Kills the server and starts it again with what it has on disk, after a time.
    pub(crate) async fn restart(&mut self, after: Duration) {
        self.child.kill().await.unwrap();
        tokio::time::sleep(after).await;
        self.child = run(&self.program, self.folder.path(), self.port, &[]).await;
    }
}

/// Starts a server with further options, and waits until it listens.
pub(crate) async fn run(program: &Path, folder: &Path, port: u16, options: &[String]) -> Child {
    let mut command = Command::new(program);
    command.args(["-js", "-a", "127.0.0.1", "-p", &port.to_string(), "-sd"]).arg(folder).args(options);
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn().unwrap();
    NatsServer::listens(port).await;
    child
}
