//! The file that holds a session between two commands, and for several at once.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use ccgateway::{ExportedSession, Session};
use clap::Args;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::connection::{Connection, given};
use super::error::explained;
use crate::exit::{Exit, Failure};
use crate::file::Target;

// Where the session is stored. No doc comment; see `Connection`.
#[derive(Debug, Args)]
pub(crate) struct SessionFile {
    /// File that holds the session; anyone who can read it can act as the agent. Signing in writes it, signing out removes it. Several
    /// commands can use it at once
    #[arg(long, value_name = "FILE", env = "CCGW_SESSION")]
    session: Option<String>,
}

/// What a file of an agent's session is.
const FILE: &str = "a session file";

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

/// The file of a session. Other processes may use the same session: each reads what another has written since, before it writes.
pub(crate) struct SessionStore {
    target: Target,
    /// What this process has last read or written. What differs from it in the file comes from another process and is newer than what
    /// this one had then; what differs from it in the session comes from the gateway.
    last: Option<ExportedSession>,
}

/// What another process has done with the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Synced {
    /// Nothing that matters.
    Same,
    /// It has another Guid from the gateway; this process uses it now.
    Renewed,
    /// It has signed the agent out, and removed the file.
    Gone,
}

impl SessionStore {
    /// Resumes the session of a file.
    pub(crate) fn resume(connection: &Connection, path: PathBuf) -> Result<(Session, Self)> {
        let target = Target::check(path)?;
        let Some(exported) = read::<ExportedSession>(&target, FILE)? else {
            let message = format!("there is no session in {}; sign in with `ccgw call login --session {0}`", target.path().display());
            return Err(Failure::of(Exit::NoSession, message));
        };
        let session = connection.gateway(Some(&exported.base_url))?.resume(&exported).map_err(explained)?;
        Ok((session, Self { target, last: Some(exported) }))
    }

    /// A file for a session that is yet to be opened. Checked now: a sign-in whose session cannot be stored is lost.
    pub(crate) fn new(path: PathBuf) -> Result<Self> {
        Ok(Self { target: Target::check(path)?, last: None })
    }

    pub(crate) fn path(&self) -> &Path {
        self.target.path()
    }

    /// Writes a session that was just opened, in place of any that was there. If that fails nevertheless, the agent is signed out, since
    /// nobody else could use the session or end it.
    pub(crate) async fn create(&mut self, session: &Session) -> Result<()> {
        let stored = lock(&self.target).and_then(|_lock| self.write(session.export().map_err(explained)?));
        let Err(error) = stored else { return Ok(()) };
        Err(match session.force_sign_out().await {
            Ok(_) => error.context("the session was not stored, so the agent was signed out again"),
            Err(_) => error.context("the session was not stored, and the agent is still signed in"),
        })
    }

    /// Takes what other processes have written since, and writes what the gateway has changed since. Where both have a new Guid, that of
    /// the file counts: it was acknowledged to the other process, and the gateway gives this one the current Guid with its next answer.
    pub(crate) fn sync(&mut self, session: &Session) -> Result<Synced> {
        let Some(_lock) = lock(&self.target)? else { return Ok(Synced::Gone) };
        let (Some(theirs), Some(last)) = (read::<ExportedSession>(&self.target, FILE)?, self.last.take()) else { return Ok(Synced::Gone) };
        let synced = if theirs.guid == last.guid { Synced::Same } else { Synced::Renewed };
        if theirs != last {
            if theirs.agent != session.agent() {
                let message = format!("{} now holds the session of agent {}", self.path().display(), theirs.agent);
                return Err(Failure::of(Exit::NoSession, message));
            }
            session.take_changes(&last, &theirs).map_err(explained)?;
        }
        let ours = session.export().map_err(explained)?;
        if ours == theirs {
            self.last = Some(theirs);
        } else {
            self.write(ours)?;
        }
        Ok(synced)
    }

    /// Removes the file, since its session has ended; not if it holds that of another agent by now.
    pub(crate) fn remove(&self, session: &Session) -> Result<()> {
        let Some(_lock) = lock(&self.target)? else { return Ok(()) };
        if read::<ExportedSession>(&self.target, FILE).is_ok_and(|found| found.is_some_and(|found| found.agent != session.agent())) {
            return Ok(());
        }
        match std::fs::remove_file(self.path()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(|| self.path().display().to_string()),
            _ => Ok(()),
        }
    }

    fn write(&mut self, exported: ExportedSession) -> Result<()> {
        write(&self.target, &exported)?;
        self.last = Some(exported);
        Ok(())
    }
}

/// Writes a session to a file, in place of what was there.
pub(super) fn write(target: &Target, session: &impl Serialize) -> Result<()> {
    let content = serde_json::to_vec_pretty(session)?;
    let written = target.draft().and_then(|(mut file, draft)| {
        file.write_all(&content)?;
        file.sync_all()?;
        drop(file);
        target.replace(draft)
    });
    written.with_context(|| target.path().display().to_string())
}

/// The session of a file, of the given kind; none without a file.
pub(super) fn read<T: DeserializeOwned>(target: &Target, kind: &str) -> Result<Option<T>> {
    let path = target.path().display();
    let text = match std::fs::read(target.path()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        text => text.with_context(|| path.to_string())?,
    };
    // The cause could repeat a part of the file, which is secret.
    let exported = serde_json::from_slice(&text).map_err(|_| Failure::of(Exit::Failed, format!("{path} is not {kind}")))?;
    Ok(Some(exported))
}

/// Keeps other processes from changing the file until it is dropped; none without a file.
#[cfg(unix)]
fn lock(target: &Target) -> Result<Option<File>> {
    use std::os::unix::fs::MetadataExt;
    let locked = || -> std::io::Result<Option<File>> {
        loop {
            let file = match File::options().read(true).write(true).open(target.path()) {
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                file => file?,
            };
            match file.lock() {
                // Some file systems have no locks. Without, only two changes at the very same moment go wrong.
                Err(error) if error.kind() == ErrorKind::Unsupported => return Ok(Some(file)),
                locked => locked?,
            }
            // The process that had the lock may have replaced the file meanwhile, or removed it.
            let held = file.metadata()?;
            match std::fs::symlink_metadata(target.path()) {
                Ok(found) if (found.dev(), found.ino()) == (held.dev(), held.ino()) => return Ok(Some(file)),
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
    };
    locked().with_context(|| target.path().display().to_string())
}

/// Without a lock: elsewhere a locked file cannot be read, and readers shall not wait.
#[cfg(not(unix))]
fn lock(target: &Target) -> Result<Option<File>> {
    match File::open(target.path()) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        file => Ok(Some(file.with_context(|| target.path().display().to_string())?)),
    }
}
