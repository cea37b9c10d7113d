//! The files of a simulator's certificate.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result};

use crate::file::Target;

/// The identity that was kept; `None` when there is no file yet.
pub(super) fn read(path: &Path) -> Result<Option<String>> {
    match std::fs::read_to_string(path) {
        Ok(pem) => Ok(Some(pem)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| path.display().to_string()),
    }
}

/// Keeps an identity in a file that only its owner can read, and that nobody has made in the meantime.
pub(super) fn create(path: &Path, pem: &str) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).and_then(|mut file| file.write_all(pem.as_bytes())).with_context(|| path.display().to_string())
}

/// Writes the certificate, unless it is in the file already. Everybody may read it.
pub(super) fn write_certificate(target: &Target, pem: &str) -> Result<()> {
    if std::fs::read_to_string(target.path()).is_ok_and(|known| known == pem) {
        return Ok(());
    }
    let written = target.draft().and_then(|(mut file, draft)| {
        file.write_all(pem.as_bytes())?;
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
        drop(file);
        target.replace(draft)
    });
    written.with_context(|| target.path().display().to_string())
}
