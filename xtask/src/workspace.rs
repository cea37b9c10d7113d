//! Where the workspace is.

use std::path::{Path, PathBuf};

/// The root of the workspace: the parent of this package.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_path_buf()
}
