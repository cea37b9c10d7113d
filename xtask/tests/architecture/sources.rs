//! The hand-written Rust of the workspace, as cargo knows it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Folders of a package that hold its Rust code.
const FOLDERS: [&str; 4] = ["src", "tests", "benches", "examples"];

/// Where generated code lies: it may be named, and is not judged.
const GENERATED: &str = "generated/";

/// Source files with their text, and the files at which compilation begins. All paths are relative to the workspace.
pub(crate) struct Sources {
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) roots: Vec<String>,
}

impl Sources {
    /// Reads every package of this workspace.
    pub(crate) fn of_the_workspace() -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace");
        let metadata = metadata(workspace);
        let packages = metadata["packages"].as_array().expect("cargo lists packages");
        let mut sources = Self { files: BTreeMap::new(), roots: Vec::new() };
        for package in packages {
            let manifest = PathBuf::from(package["manifest_path"].as_str().expect("a package has a manifest"));
            let folder = manifest.parent().expect("a manifest lies in a folder");
            for name in FOLDERS {
                sources.read_folder(workspace, &folder.join(name));
            }
            let targets = package["targets"].as_array().expect("a package has targets");
            let roots = targets.iter().filter_map(|target| target["src_path"].as_str());
            sources.roots.extend(roots.map(|root| relative(workspace, Path::new(root))));
        }
        sources.roots.sort();
        sources
    }

    /// Sources given as text, for the tests of the rules themselves.
    pub(crate) fn given(roots: &[&str], files: &[(&str, &str)]) -> Self {
        Self {
            files: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect(),
            roots: roots.iter().map(|root| (*root).to_owned()).collect(),
        }
    }

    fn read_folder(&mut self, workspace: &Path, folder: &Path) {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for entry in entries {
            let path = entry.expect("a folder can be listed").path();
            if path.is_dir() {
                self.read_folder(workspace, &path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source file is readable text");
                self.files.insert(relative(workspace, &path), text);
            }
        }
    }
}

/// Whether a path leads to generated code.
pub(crate) fn is_generated(path: &str) -> bool {
    path.starts_with(GENERATED)
}

fn metadata(workspace: &Path) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(workspace)
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON")
}

fn relative(workspace: &Path, path: &Path) -> String {
    let path = path.strip_prefix(workspace).expect("packages lie in the workspace");
    path.to_str().expect("paths are UTF-8").replace('\\', "/")
}
