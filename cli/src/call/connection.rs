//! Where the gateway is, and the file that keeps a session between two commands.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use ccgateway::{ExportedSession, Gateway, Session};
use clap::Args;

use crate::exit::{Exit, Failure};

// How to reach the gateway. No doc comment: it would become that of every command that takes these options.
#[derive(Debug, Args)]
pub(crate) struct Connection {
    /// Address of the gateway, such as https://host:8043; that of the session if not given
    #[arg(long, value_name = "URL", env = "CCGATEWAY_URL")]
    url: Option<String>,
    /// File with root certificates (PEM) to trust beside the platform's
    #[arg(long, value_name = "FILE", env = "CCGATEWAY_CA_FILE")]
    ca: Option<String>,
    /// File with a client certificate and its key (PEM)
    #[arg(long, value_name = "FILE", env = "CCGATEWAY_IDENTITY_FILE")]
    identity: Option<String>,
    /// URL of a proxy
    #[arg(long, value_name = "URL", env = "CCGATEWAY_PROXY", hide_env_values = true)]
    proxy: Option<String>,
}

// Where the session is.
#[derive(Debug, Args)]
pub(crate) struct SessionFile {
    /// File that keeps the session; whoever can read it acts as the agent. Written by signing in, removed by signing out
    #[arg(long, value_name = "FILE", env = "CCGW_SESSION")]
    session: Option<String>,
}

impl Connection {
    /// The gateway of the options and the environment; the address may also come from a session.
    pub(crate) fn gateway(&self, of_session: Option<&str>) -> Result<Gateway> {
        let url = given(&self.url).or(of_session);
        let url = url.ok_or_else(|| Failure::usage("no gateway: give --url https://host:8043, or set CCGATEWAY_URL"))?;
        let mut builder = Gateway::builder(url);
        if let Some(path) = given(&self.ca) {
            builder = builder.root_certificates_pem(read(path)?);
        }
        if let Some(path) = given(&self.identity) {
            builder = builder.client_identity_pem(read(path)?);
        }
        if let Some(proxy) = given(&self.proxy) {
            builder = builder.proxy(proxy);
        }
        Ok(builder.build()?)
    }

    /// The session of a file.
    pub(crate) fn resume(&self, path: PathBuf) -> Result<(Session, Kept)> {
        let text = match std::fs::read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let message = format!("there is no session in {}; `ccgw call login --session {0}` makes one", path.display());
                return Err(Failure::of(Exit::NoSession, message));
            }
            text => text.with_context(|| path.display().to_string())?,
        };
        // The reason could repeat a part of the file, which is a secret.
        let exported: ExportedSession =
            serde_json::from_slice(&text).map_err(|_| Failure::of(Exit::Failed, format!("{} is not a session file", path.display())))?;
        let session = self.gateway(Some(&exported.base_url))?.resume(&exported)?;
        Ok((session, Kept { path, last: Some(exported) }))
    }
}

/// An option or a variable that says something: an empty variable is as good as none.
fn given(option: &Option<String>) -> Option<&str> {
    option.as_deref().filter(|text| !text.trim().is_empty())
}

fn read(path: &str) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| Failure::usage(format!("{path} cannot be read: {error}")))
}

impl SessionFile {
    pub(crate) fn path(&self) -> Result<PathBuf> {
        let missing = || Failure::of(Exit::NoSession, "no session: give --session FILE, or set CCGW_SESSION; `ccgw call login` makes one");
        self.given().ok_or_else(missing)
    }

    pub(crate) fn given(&self) -> Option<PathBuf> {
        given(&self.session).map(PathBuf::from)
    }
}

/// A session file that follows its session.
pub(crate) struct Kept {
    path: PathBuf,
    last: Option<ExportedSession>,
}

impl Kept {
    /// A file that is still to be written.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, last: None }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the file if the Guid or a cookie has changed.
    pub(crate) fn keep(&mut self, session: &Session) -> Result<()> {
        let exported = session.export()?;
        if self.last.as_ref() == Some(&exported) {
            return Ok(());
        }
        write_private(&self.path, &serde_json::to_vec_pretty(&exported)?).with_context(|| self.path.display().to_string())?;
        self.last = Some(exported);
        Ok(())
    }

    /// Removes the file: its session is over.
    pub(crate) fn remove(&self) -> Result<()> {
        match std::fs::remove_file(&self.path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).with_context(|| self.path.display().to_string()),
            _ => Ok(()),
        }
    }
}

/// Replaces a file in one step, so that no reader finds half of it, by one that only its owner can read.
fn write_private(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}", std::process::id()));
    let new = path.with_file_name(name);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&new).and_then(|mut file| file.write_all(content).and_then(|()| file.sync_all()));
    let moved = written.and_then(|()| std::fs::rename(&new, path));
    if moved.is_err() {
        // It may not be there at all.
        let _ = std::fs::remove_file(&new);
    }
    moved
}
