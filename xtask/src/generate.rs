//! `cargo xtask generate`: everything below `generated/`, written or compared.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use ccgateway_contract::Contract;
use similar::TextDiff;

use crate::codegen::{self, HEAD};
use crate::contract;
use crate::model::Model;
use crate::schemas;

/// What each part of the folder is for.
const GUIDE: &str = "\
# What the contract gives

`cargo xtask generate` writes these files from `openapi/`. Nobody edits them; `cargo xtask generate --check` compares them.

| file or folder | for whom |
| --- | --- |
| `openapi.json`, `openapi.yaml` | anyone who generates a client or reads the API: the published document, OpenAPI 3.0.3 |
| `tables.json` | programs without OpenAPI tools: operations, events and return codes as tables |
| `schemas/` | programs that check events and codes: one JSON Schema (2020-12) each |
| `sources/` | the library `ccgateway`, which compiles them |
| `tests/` | the tests of the library |
";

/// Writes `generated/`, or with `check` compares it and fails on the first difference seen.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let folder = root.join("generated");
    let wanted = files(&contract::load(root)?)?;
    let stale = stale(&folder, &wanted)?;
    if check { compare(&folder, &wanted, &stale) } else { write(&folder, &wanted, &stale) }
}

/// All files below `generated/`, by name, with their content.
fn files(contract: &Contract) -> Result<Vec<(String, String)>> {
    let model = Model::read(contract)?;
    let mut files = vec![
        ("README.md".to_owned(), GUIDE.to_owned()),
        ("openapi.json".to_owned(), openapi_json(contract)?),
        ("openapi.yaml".to_owned(), format!("# {HEAD}\n{}", serde_saphyr::to_string(contract.document())?)),
    ];
    for source in codegen::sources(contract, &model)? {
        files.push((source.name, source.text));
    }
    files.extend(schemas::files(contract)?);
    Ok(files)
}

/// JSON has no comments, so the head is an extension at the end.
fn openapi_json(contract: &Contract) -> Result<String> {
    let mut document = contract.document().clone();
    document["x-generated"] = HEAD.into();
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

/// Files in the folder, at any depth, that are no longer generated.
fn stale(folder: &Path, wanted: &[(String, String)]) -> Result<Vec<String>> {
    let names: BTreeSet<_> = wanted.iter().map(|(name, _)| name.as_str()).collect();
    let mut found = Vec::new();
    list(folder, "", &mut found)?;
    found.retain(|name| !names.contains(name.as_str()));
    found.sort();
    Ok(found)
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

fn write(folder: &Path, wanted: &[(String, String)], stale: &[String]) -> Result<()> {
    for (name, content) in wanted {
        let path = folder.join(name);
        if fs::read_to_string(&path).ok().as_ref() != Some(content) {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
            }
            fs::write(&path, content).with_context(|| path.display().to_string())?;
            println!("wrote generated/{name}");
        }
    }
    for name in stale {
        fs::remove_file(folder.join(name)).with_context(|| name.clone())?;
        println!("removed generated/{name}");
    }
    Ok(())
}

/// Prints the difference between two texts.
pub(crate) fn print_diff(found: &str, wanted: &str, left: &str, right: &str) {
    print!("{}", TextDiff::from_lines(found, wanted).unified_diff().context_radius(3).header(left, right));
}

fn compare(folder: &Path, wanted: &[(String, String)], stale: &[String]) -> Result<()> {
    let mut wrong = Vec::new();
    for (name, content) in wanted {
        let found = fs::read_to_string(folder.join(name)).unwrap_or_default().replace("\r\n", "\n");
        if found != *content {
            print_diff(&found, content, &format!("generated/{name}"), &format!("{name} from the contract"));
            wrong.push(name.as_str());
        }
    }
    wrong.extend(stale.iter().map(String::as_str));
    if wrong.is_empty() {
        println!("generated/ is up to date ({} files)", wanted.len());
        return Ok(());
    }
    bail!("out of date: {}; run `cargo xtask generate`", wrong.join(", "))
}
