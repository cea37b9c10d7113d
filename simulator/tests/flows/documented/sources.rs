//! Where the tests of the flows lie.
//!
//! The page names a test by its module and its function; the folder of the module is not part of the name.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the repository.
pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The path of a test as libtest knows it: with the folder of its module.
pub(super) fn path_of(test: &str) -> Option<String> {
    let (module, _) = test.split_once("::")?;
    let file = file_of(module)?;
    let folder = file.parent()?.strip_prefix(flows()).ok()?.to_str()?;
    Some(if folder.is_empty() { test.to_owned() } else { format!("{folder}::{test}") })
}

/// The text of a test, if there is such a test.
pub(super) fn text_of(test: &str) -> Option<String> {
    let (module, test) = test.split_once("::")?;
    let source = fs::read_to_string(file_of(module)?).ok()?;
    let (_, text) = source.split_once(&format!("#[test]\nfn {test}() {{\n"))?;
    Some(text.split_once("\n}\n")?.0.to_owned())
}

fn flows() -> PathBuf {
    root().join("simulator/tests/flows")
}

fn file_of(module: &str) -> Option<PathBuf> {
    let folders = fs::read_dir(flows()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut files = folders.chain([flows()]).map(|folder| folder.join(format!("{module}.rs")));
    files.find(|file| file.is_file())
}
