//! A gateway that misbehaves, and `ccgw` beside it.

use assert_cmd::Command;
use ccgateway_misbehaving::{Identity, Reply, Request, Server};

use super::{Run, ccgw_at};

/// A server that answers every request as a test says, and a folder for the session.
pub(crate) struct Misbehaving {
    pub(crate) server: Server,
    folder: tempfile::TempDir,
}

impl Misbehaving {
    /// Starts the server; it accepts every sign-in until a test sets something else.
    pub(crate) async fn start() -> Self {
        let tls = Identity::of("127.0.0.1").make();
        let server = Server::start_tls(&tls, |request| if request.is_sign_in() { Reply::signed_in() } else { Reply::no_event() }).await;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), tls.pem).unwrap();
        Self { server, folder }
    }

    /// What it does from now on with everything but a sign-in.
    pub(crate) fn answer(&self, mut handler: impl FnMut(&Request) -> Reply + Send + 'static) {
        self.server.set(move |request| if request.is_sign_in() { Reply::signed_in() } else { handler(request) });
    }

    pub(crate) fn file(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// The program with this gateway in its environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        ccgw_at(&self.server.url(), self.folder.path(), arguments)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().unwrap())
    }

    /// Signs agent 1001 in.
    #[track_caller]
    pub(crate) fn sign_in(&self) {
        self.run(&["call", "login", "--agent", "1001", "--password", "", "--phonenum", "71001"]).good();
    }
}
