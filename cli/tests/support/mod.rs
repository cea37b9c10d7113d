//! What the tests of the real binary share.

#![allow(dead_code, reason = "each test file takes a part")]

pub(crate) mod gateway;

use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use ccgateway_simulator::{Config, Simulator};
use serde_json::Value;

/// The program, without the environment variables of the developer.
pub(crate) fn ccgw(arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("ccgw").unwrap();
    for variable in ["URL", "CA_FILE", "IDENTITY_FILE", "PROXY", "PASSWORD"] {
        command.env_remove(format!("CCGATEWAY_{variable}"));
    }
    command.env_remove("CCGW_SESSION").env_remove("CCGW_LOG").args(arguments);
    command
}

/// The program with a gateway in its environment, and a folder that holds the certificate and the session.
fn ccgw_at(url: &str, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = ccgw(arguments);
    command.env("CCGATEWAY_URL", url).env("CCGATEWAY_CA_FILE", folder.join("ca.pem")).env("CCGW_SESSION", folder.join("session.json"));
    command
}

/// The result of a run.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Asserts success and gives what was printed.
    #[track_caller]
    pub(crate) fn good(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    /// The JSON objects that were printed, one per line.
    #[track_caller]
    pub(crate) fn json(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
    }
}

pub(crate) fn run(arguments: &[&str]) -> Run {
    Run::of(ccgw(arguments).output().unwrap())
}

pub(crate) fn run_with(arguments: &[&str], input: &str) -> Run {
    Run::of(ccgw(arguments).write_stdin(input).output().unwrap())
}

/// A simulated gateway, and a folder for certificate and session.
pub(crate) struct Fixture {
    pub(crate) simulator: Simulator,
    folder: tempfile::TempDir,
}

impl Fixture {
    pub(crate) async fn open(config: Config) -> Self {
        let simulator = Simulator::start(config).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), simulator.certificate_pem()).unwrap();
        Self { simulator, folder }
    }

    pub(crate) fn file(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// The Guid in the session file.
    pub(crate) fn guid(&self) -> String {
        let session: Value = serde_json::from_slice(&std::fs::read(self.file("session.json")).unwrap()).unwrap();
        session["guid"].as_str().unwrap().to_owned()
    }

    /// The program with this gateway in its environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        ccgw_at(&self.simulator.base_url(), self.folder.path(), arguments)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().unwrap())
    }

    /// Signs an agent in.
    #[track_caller]
    pub(crate) fn sign_in(&self, agent: &str) {
        self.run(&["call", "login", "--agent", agent, "--password", "hidden-word", "--phonenum", "71001"]).good();
    }
}
