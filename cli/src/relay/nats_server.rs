//! The nats-server of this machine.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::sleep;

use crate::exit::{Exit, Failure};

/// How to get one.
const ADVICE: &str = "Install it: `apt-get install nats-server` (Debian, Ubuntu), `brew install nats-server` (macOS), or download a release \
                      of github.com/nats-io/nats-server. Version 2.9 or later will do.";

/// Looks for it where programs are.
pub(super) fn find() -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/bin".into()]);
    folders.map(|folder| folder.join("nats-server")).find(|file| file.is_file()).ok_or_else(|| {
        Failure { exit: Exit::Failed, message: "there is no nats-server on this machine".to_owned(), advice: Some(ADVICE.to_owned()) }
            .into()
    })
}

/// Starts it with JetStream on a free port of loopback. Gives the port.
pub(super) async fn start(program: &Path, folder: &Path) -> Result<(Child, u16)> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut command = Command::new(program);
    command.args(["-js", "-a", "127.0.0.1", "-p", &port.to_string(), "-sd"]).arg(folder);
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn();
    let child = child.context("nats-server does not start")?;
    for _ in 0..100 {
        if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok((child, port));
        }
        sleep(Duration::from_millis(100)).await;
    }
    bail!("nats-server does not listen");
}
