//! Reads the slices of `openapi/`, merges them into one OpenAPI document, and completes it.

mod complete;
mod merge;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use ccgateway_contract::Contract;
use openapiv3::OpenAPI;
use serde_json::Value;

/// The slice that holds what the document has only once: info, servers, tags.
const BASE: &str = "base.yaml";

/// The bibliography, which is no slice: the document has it as `x-sources`.
const SOURCES: &str = "sources.yaml";

/// Reads and merges all slices below `root`/openapi, completes the document, and checks it.
pub(crate) fn load(root: &Path) -> Result<Contract> {
    let folder = root.join("openapi");
    let mut document = read(&folder.join(BASE))?;
    for slice in slices(&folder)? {
        let content = read(&folder.join(&slice))?;
        merge::merge(&mut document, content).with_context(|| format!("openapi/{slice}"))?;
    }
    complete::complete(&mut document);
    let bibliography = folder.join(SOURCES);
    if bibliography.exists() {
        document["x-sources"] = read(&bibliography)?;
    }
    checked(document)
}

/// Checks a merged document: version, shape, and that every reference has a target.
pub(crate) fn checked(document: Value) -> Result<Contract> {
    ensure!(document["openapi"] == "3.0.3", "the contract must be OpenAPI 3.0.3");
    typed(&document).context("the merged contract is not OpenAPI 3.0")?;
    let mut dangling = Vec::new();
    references(&document, &mut |reference| {
        let found = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
        if found.is_none() {
            dangling.push(reference.to_owned());
        }
    });
    ensure!(dangling.is_empty(), "references without a target: {}", dangling.join(", "));
    Ok(Contract::from_value(document))
}

/// A document as a typed reader of OpenAPI sees it. It does not know references to callbacks, and nothing is generated from them.
pub(crate) fn typed(document: &Value) -> Result<OpenAPI, serde_json::Error> {
    serde_json::from_value(without_callbacks(document))
}

fn without_callbacks(document: &Value) -> Value {
    let mut document = document.clone();
    remove_callbacks(&mut document);
    document
}

fn remove_callbacks(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("callbacks");
            map.values_mut().for_each(remove_callbacks);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_callbacks),
        _ => {}
    }
}

/// The names of the slices beside the base, sorted, so that the same input gives the same bytes.
fn slices(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let name = entry?.file_name().into_string().map_err(|name| anyhow!("not UTF-8: {name:?}"))?;
        if name.ends_with(".yaml") && name != BASE && name != SOURCES {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

pub(crate) fn read(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_saphyr::from_str(&text).map_err(|error| anyhow!("{}: {error}", path.display()))
}

/// Visits every `$ref` in a document.
fn references(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                match child {
                    Value::String(reference) if key == "$ref" => visit(reference),
                    child => references(child, visit),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, visit)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_reference_to_nothing_is_an_error() {
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {},
            "components": {"schemas": {"A": {"$ref": "#/components/schemas/Missing"}}}
        });
        let error = checked(document).err().unwrap();
        assert!(error.to_string().contains("#/components/schemas/Missing"), "{error}");
    }
}
