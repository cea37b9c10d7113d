//! `cargo xtask generate`: everything below `generated/`, written or compared.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use ccgateway_contract::Contract;
use serde_json::Value;
use similar::TextDiff;

use crate::asyncapi;
use crate::codegen::{self, HEAD};
use crate::contract;
use crate::model::Model;
use crate::published;
use crate::resource_js;
use crate::schemas;

/// What each part of the folder is for.
const GUIDE: &str = "\
# What the contract gives

`cargo xtask generate` writes these files from `openapi/`. Nobody edits them; `cargo xtask generate --check` compares them.

| file or folder | for whom |
| --- | --- |
| `openapi.json`, `openapi.yaml` | anyone who generates a client or reads the API: the published document, OpenAPI 3.0.3 |
| `openapi-flat.json` | generators that cannot take a choice of a number and a text: the same, with any value there |
| `asyncapi.json` | programs without Rust that use a fleet on NATS: its events and commands, AsyncAPI 3 |
| `tables.json` | programs without OpenAPI tools: operations, events and return codes as tables |
| `schemas/` | programs that check events and codes: one JSON Schema (2020-12) each |
| `sources/` | the library `ccgateway`, which compiles them |
| `tests/` | the tests of the library |
";

/// Writes the generated folders, or with `check` compares them and fails if anything differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let contract = contract::load(root)?;
    let folders = [
        Folder { name: "generated", path: root.join("generated"), files: files(&contract)? },
        // The simulator's package has to be complete in itself.
        Folder { name: "simulator/generated", path: root.join("simulator/generated"), files: resource_js::files(&contract) },
    ];
    let results = folders.map(|folder| if check { folder.compare() } else { folder.write() });
    results.into_iter().collect()
}

/// A folder that holds nothing but generated files.
struct Folder {
    name: &'static str,
    path: PathBuf,
    files: Vec<(String, String)>,
}

/// All files below `generated/`, by name, with their content.
fn files(contract: &Contract) -> Result<Vec<(String, String)>> {
    let model = Model::read(contract)?;
    let document = published::published(contract);
    let mut files = vec![
        ("README.md".to_owned(), GUIDE.to_owned()),
        ("openapi.json".to_owned(), in_json(document.clone())?),
        ("openapi.yaml".to_owned(), format!("# {HEAD}\n{}", serde_saphyr::to_string(&document)?)),
        ("openapi-flat.json".to_owned(), in_json(published::flat(&document))?),
    ];
    files.push(("asyncapi.json".to_owned(), serde_json::to_string_pretty(&asyncapi::document(contract))? + "\n"));
    for source in codegen::sources(contract, &model)? {
        files.push((source.name, source.text));
    }
    files.extend(schemas::files(contract)?);
    Ok(files)
}

/// JSON has no comments, so the head is an extension at the end.
fn in_json(mut document: Value) -> Result<String> {
    document["x-generated"] = HEAD.into();
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

/// The names of all files below a folder, with slashes between.
pub(crate) fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

impl Folder {
    /// Files in the folder, at any depth, that are no longer generated.
    fn stale(&self) -> Result<Vec<String>> {
        let names: BTreeSet<_> = self.files.iter().map(|(name, _)| name.as_str()).collect();
        let mut found = Vec::new();
        if self.path.exists() {
            list(&self.path, "", &mut found)?;
        }
        found.retain(|name| !names.contains(name.as_str()));
        found.sort();
        Ok(found)
    }

    fn write(&self) -> Result<()> {
        for (name, content) in &self.files {
            let path = self.path.join(name);
            if fs::read_to_string(&path).ok().as_ref() != Some(content) {
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
                }
                fs::write(&path, content).with_context(|| path.display().to_string())?;
                println!("wrote {}/{name}", self.name);
            }
        }
        for name in self.stale()? {
            fs::remove_file(self.path.join(&name)).with_context(|| name.clone())?;
            println!("removed {}/{name}", self.name);
        }
        Ok(())
    }

    fn compare(&self) -> Result<()> {
        let mut wrong = Vec::new();
        for (name, content) in &self.files {
            let found = fs::read_to_string(self.path.join(name)).unwrap_or_default().replace("\r\n", "\n");
            if found != *content {
                print_diff(&found, content, &format!("{}/{name}", self.name), &format!("{name} from the contract"));
                wrong.push(name.clone());
            }
        }
        wrong.extend(self.stale()?);
        if wrong.is_empty() {
            println!("{}/ is up to date ({} files)", self.name, self.files.len());
            return Ok(());
        }
        bail!("out of date in {}/: {}; run `cargo xtask generate`", self.name, wrong.join(", "))
    }
}

/// Writes a page that is made of `source` by `task`, or with `check` compares it and fails when it differs.
pub(crate) fn page(root: &Path, page: &str, wanted: &str, check: bool, source: &str, task: &str) -> Result<()> {
    let path = root.join(page);
    let found = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if found == wanted {
        return Ok(());
    }
    if check {
        print_diff(&found, wanted, page, source);
        bail!("{page} does not agree with {source}; run `cargo xtask {task}`");
    }
    fs::write(&path, wanted).with_context(|| path.display().to_string())
}

/// Prints the difference between two texts.
pub(crate) fn print_diff(found: &str, wanted: &str, left: &str, right: &str) {
    print!("{}", TextDiff::from_lines(found, wanted).unified_diff().context_radius(3).header(left, right));
}
