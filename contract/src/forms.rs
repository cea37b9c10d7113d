//! Older and other forms of an operation: what programs still send for it.

use serde_json::Value;

use crate::json::{list, text, texts};
use crate::operations::{HTTP_METHODS, Operation};

/// A form of an operation that is not its own: another method or path, or values in the query that its own form has in the body.
///
/// It is no operation of its own. Programs that were written for older gateways send it, so whoever answers requests accepts
/// it; whoever sends them uses the form of the operation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OlderForm<'a> {
    /// GET, PUT and so on.
    pub http_method: &'static str,
    /// The path with its parameters in braces, which are those of the operation.
    pub path: &'a str,
    /// The fields that are in the query of this form, by the names that they have there; see [`Field::has_name`](crate::Field::has_name).
    pub query: Vec<&'a str>,
    /// What else is different; empty where nothing is.
    pub description: &'a str,
    /// How well it is known: `documented`, `observed` or `inferred`.
    pub evidence: &'a str,
    /// Where it is known from.
    pub sources: Vec<&'a str>,
}

impl OlderForm<'_> {
    /// `PUT /agentconf/{agentid}/prolongtime?prolongTime`
    pub fn route(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{} {}{mark}{}", self.http_method, self.path, self.query.join("&"))
    }
}

impl<'a> Operation<'a> {
    /// The release that brought it, where a source says so.
    pub fn since(&self) -> Option<&'a str> {
        self.entry.get("x-since")?.as_str()
    }

    /// The other forms in which programs send it; see [`OlderForm`].
    pub fn older_forms(&self) -> Vec<OlderForm<'a>> {
        list(self.entry, "x-older-forms").iter().map(older_form).collect()
    }
}

fn older_form(entry: &Value) -> OlderForm<'_> {
    let method = text(entry, "method");
    OlderForm {
        http_method: HTTP_METHODS.iter().find(|known| **known == method).copied().unwrap_or_default(),
        path: text(entry, "path"),
        query: texts(entry, "query"),
        description: text(entry, "description"),
        evidence: text(entry, "x-evidence"),
        sources: texts(entry, "x-source"),
    }
}
