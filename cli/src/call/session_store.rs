//! The file that holds a session between two commands.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use ccgateway::{ExportedSession, Session};
use clap::Args;

use super::connection::{Connection, given};
use crate::exit::{Exit, Failure};

// Where the session is stored. No doc comment; see `Connection`.
#[derive(Debug, Args)]
pub(crate) struct SessionFile {
    /// File that holds the session; anyone who can read it can act as the agent. Signing in writes it, signing out removes it
    #[arg(long, value_name = "FILE", env = "CCGW_SESSION")]
    session: Option<String>,
}

impl SessionFile {
    pub(crate) fn path(&self) -> Result<PathBuf> {
        let missing =
            || Failure::of(Exit::NoSession, "no session: give --session FILE, or set CCGW_SESSION; sign in with `ccgw call login`");
        self.given().ok_or_else(missing)
    }

    pub(crate) fn given(&self) -> Option<PathBuf> {
        given(&self.session).map(PathBuf::from)
    }
}

/// A file that holds a session between two commands.
pub(crate) struct SessionStore {
    path: PathBuf,
    last: Option<ExportedSession>,
}

impl SessionStore {
    /// Resumes the session of a file.
    pub(crate) fn resume(connection: &Connection, path: PathBuf) -> Result<(Session, Self)> {
        let text = match std::fs::read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let message = format!("there is no session in {}; sign in with `ccgw call login --session {0}`", path.display());
                return Err(Failure::of(Exit::NoSession, message));
            }
            text => text.with_context(|| path.display().to_string())?,
        };
        // The cause could repeat a part of the file, which is secret.
        let exported: ExportedSession =
            serde_json::from_slice(&text).map_err(|_| Failure::of(Exit::Failed, format!("{} is not a session file", path.display())))?;
        let session = connection.gateway(Some(&exported.base_url))?.resume(&exported)?;
        Ok((session, Self { path, last: Some(exported) }))
    }

    /// A file that is yet to be written.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, last: None }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the file if the Guid or a cookie has changed.
    pub(crate) fn save(&mut self, session: &Session) -> Result<()> {
        let exported = session.export()?;
        if self.last.as_ref() == Some(&exported) {
            return Ok(());
        }
        write_private(&self.path, &serde_json::to_vec_pretty(&exported)?).with_context(|| self.path.display().to_string())?;
        self.last = Some(exported);
        Ok(())
    }

    /// Removes the file, since its session has ended.
    pub(crate) fn remove(&self) -> Result<()> {
        match std::fs::remove_file(&self.path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).with_context(|| self.path.display().to_string()),
            _ => Ok(()),
        }
    }
}

/// Replaces a file atomically, so that no reader finds half of it. Only its owner can read the new one.
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
