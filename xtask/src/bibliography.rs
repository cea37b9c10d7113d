//! What the ids of `x-source` stand for: the bibliography of the contract, `openapi/sources.yaml`, published as `x-sources`.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

/// Stands where a fact about a source is not recorded.
const UNKNOWN: &str = "unknown";

/// The sources by id, in the order of the file.
pub(crate) struct Bibliography {
    order: Vec<String>,
    entries: BTreeMap<String, Source>,
}

/// A source.
#[derive(Deserialize)]
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) subject: String,
    pub(crate) edition: String,
    pub(crate) date: String,
    pub(crate) address: Address,
}

/// Where a source is published.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Address {
    /// A URL, or a word that says why there is none.
    One(String),
    /// URLs of a source that is many.
    Many(Vec<String>),
}

impl Bibliography {
    /// Reads the bibliography of a merged document; a document without one has no sources to explain.
    pub(crate) fn read(document: &Value) -> Result<Self> {
        let mut bibliography = Self { order: Vec::new(), entries: BTreeMap::new() };
        for (id, entry) in document.get("x-sources").and_then(Value::as_object).into_iter().flatten() {
            let source = Source::deserialize(entry).with_context(|| format!("x-sources: {id}"))?;
            bibliography.order.push(id.clone());
            bibliography.entries.insert(id.clone(), source);
        }
        Ok(bibliography)
    }

    /// The sources with their ids, in the order of the file.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.order.iter().filter_map(|id| Some((id.as_str(), self.entries.get(id)?)))
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Source> {
        self.entries.get(id)
    }

    /// An id as Markdown for readers without the bibliography: a link, or the id with the name of the source.
    pub(crate) fn cited(&self, id: &str) -> String {
        match self.get(id).map(|source| (source.urls(), source.name())) {
            Some(([url], _)) => format!("[{id}]({url})"),
            Some((_, Some(name))) => format!("{id} ({name})"),
            _ => id.to_owned(),
        }
    }
}

impl Source {
    /// Its title or, where that is not recorded, its subject.
    pub(crate) fn name(&self) -> Option<&str> {
        [&self.title, &self.subject].into_iter().map(String::as_str).find(|name| *name != UNKNOWN)
    }

    /// The URLs at which it is published; none where it is not.
    pub(crate) fn urls(&self) -> &[String] {
        match &self.address {
            Address::One(address) if !address.starts_with("https://") => &[],
            Address::One(address) => std::slice::from_ref(address),
            Address::Many(addresses) => addresses,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn bibliography() -> Bibliography {
        let entry = |title: &str, subject: &str, address: Value| json!({"title": title, "subject": subject, "edition": "e", "date": "d", "address": address});
        let document = json!({"x-sources": {
            "page_2": entry("Two", "dial", json!("https://example.org/2")),
            "page_1": entry("unknown", "dial", json!("unknown")),
            "programs": entry("Programs", "dial", json!(["https://example.org/a", "https://example.org/b"])),
            "lost": entry("unknown", "unknown", json!("unknown")),
        }});
        Bibliography::read(&document).unwrap()
    }

    #[test]
    fn a_source_is_cited_by_its_address_or_its_name() {
        let bibliography = bibliography();
        assert_eq!(bibliography.cited("page_2"), "[page_2](https://example.org/2)");
        assert_eq!(bibliography.cited("page_1"), "page_1 (dial)");
        assert_eq!(bibliography.cited("programs"), "programs (Programs)");
        assert_eq!(bibliography.cited("lost"), "lost");
        assert_eq!(bibliography.cited("strange"), "strange");
    }

    #[test]
    fn the_order_of_the_file_is_kept() {
        let bibliography = bibliography();
        let ids: Vec<_> = bibliography.iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["page_2", "page_1", "programs", "lost"]);
    }
}
