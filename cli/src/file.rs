//! Files that the program writes: regular files only, replaced as a whole, for their owner alone.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::{NamedTempFile, TempPath};

use crate::exit::Failure;
use crate::print::chain;

/// Where a file is to be written, checked before anything is sent whose outcome it is to hold.
#[derive(Debug, Clone)]
pub(crate) struct Target(PathBuf);

impl Target {
    /// A path at which there is a regular file or nothing, in a folder in which files can be made.
    ///
    /// # Errors
    /// [`Failure`] if it is anything else.
    pub(crate) fn check(path: PathBuf) -> Result<Self> {
        Self::before(path, "nothing was sent")
    }

    /// The same, with what the refusal says has not happened.
    pub(crate) fn before(path: PathBuf, consequence: &str) -> Result<Self> {
        let checked = regular(&path).and_then(|()| draft(&path)).map(drop);
        checked.map_err(|error| Failure::usage(format!("{} cannot be written: {}; {consequence}", path.display(), chain(&error))))?;
        Ok(Self(path))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// An empty file beside the path. Until it is [put in place](Self::replace), dropping its path removes it.
    pub(crate) fn draft(&self) -> io::Result<(File, TempPath)> {
        Ok(draft(&self.0)?.into_parts())
    }

    /// Puts a draft in place of what is at the path, at once, so that no reader finds half of it.
    pub(crate) fn replace(&self, draft: TempPath) -> io::Result<()> {
        regular(&self.0)?;
        draft.persist(&self.0).map_err(|error| error.error)
    }
}

/// Whether there is a regular file at a path, or nothing. A link is neither: what it points to is not what the path names.
fn regular(path: &Path) -> io::Result<()> {
    let what = match fs::symlink_metadata(path) {
        // Behind a trailing separator there can only be a folder.
        _ if path.file_name().is_none() => "a folder",
        _ if path.as_os_str().as_encoded_bytes().last().is_some_and(|last| std::path::is_separator(char::from(*last))) => "a folder",
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
        Ok(found) if found.is_file() => return Ok(()),
        Ok(found) if found.is_dir() => "a folder",
        Ok(found) if found.is_symlink() => "a symbolic link",
        Ok(_) => "a device or a pipe",
    };
    Err(io::Error::other(format!("it is {what}, not a regular file")))
}

fn draft(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Only its owner can read it.
    tempfile::Builder::new().prefix(".ccgw-").tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn refusal(path: PathBuf) -> String {
        Target::check(path).unwrap_err().to_string()
    }

    #[test]
    fn a_regular_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let target = Target::check(folder.path().join("file")).unwrap();
        assert!(!target.path().exists(), "the check writes nothing");
        for content in ["one", "two"] {
            let (mut file, draft) = target.draft().unwrap();
            file.write_all(content.as_bytes()).unwrap();
            target.replace(draft).unwrap();
            assert_eq!(fs::read_to_string(target.path()).unwrap(), content);
        }
        drop(target.draft().unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn anything_else_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(refusal(folder.path().to_owned()).contains("it is a folder"));
        assert!(refusal(folder.path().join("new/")).contains("it is a folder"));
        assert!(refusal(folder.path().join("no/such/file")).contains("no/such"));
        assert!(refusal("/".into()).contains("it is a folder") && refusal(PathBuf::new()).contains("it is a folder"));
    }

    #[cfg(unix)]
    #[test]
    fn links_and_devices_are_refused_and_stay() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path().join("file"), &link).unwrap();
        assert!(refusal(link.clone()).contains("it is a symbolic link"));
        assert!(link.is_symlink());
        assert!(refusal("/dev/null".into()).contains("it is a device"));

        // What becomes a link after the check is not replaced either.
        let target = Target::check(folder.path().join("later")).unwrap();
        std::os::unix::fs::symlink("/dev/null", target.path()).unwrap();
        assert!(target.replace(target.draft().unwrap().1).is_err());
        assert!(target.path().is_symlink());
    }
}
