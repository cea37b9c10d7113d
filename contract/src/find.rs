//! Finds an operation by what people know of it.

use crate::document::Contract;
use crate::operations::Operation;

/// Why no operation was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FindError {
    /// No operation has the name.
    #[error("the contract has no operation `{name}`")]
    NoName {
        /// The name.
        name: String,
    },
    /// The name in the logs belongs to several operations.
    #[error("`{name}` is the name of {} operations; say which: {}", .operations.len(), .operations.join(", "))]
    Ambiguous {
        /// The name.
        name: String,
        /// The operations, each with its id and its route.
        operations: Vec<String>,
    },
    /// No operation has the path.
    #[error("the contract has no operation at `{path}`")]
    NoPath {
        /// The path.
        path: String,
    },
    /// Operations have the path, but with other methods.
    #[error("the contract has no {method} at `{path}`, only {}", .methods.join(", "))]
    OtherMethods {
        /// The method.
        method: String,
        /// The path.
        path: String,
        /// The methods that there are.
        methods: Vec<&'static str>,
    },
}

impl Contract {
    /// The operation of an id, of a name in the logs, or of a method and a path (also a concrete one, also a whole URL, also those
    /// of an older form).
    ///
    /// # Errors
    /// No operation, or more than one, is meant.
    pub fn find_operation(&self, name: &str) -> Result<Operation<'_>, FindError> {
        let name = name.trim();
        if let Some((method, path)) = name.split_once(char::is_whitespace) {
            return self.by_route(method, path.trim());
        }
        let operations = self.all_operations();
        if let Some(operation) = operations.iter().find(|operation| operation.id == name) {
            return Ok(*operation);
        }
        let mut named: Vec<_> = operations.iter().filter(|operation| operation.method_name == name).collect();
        if named.is_empty() {
            named = operations.iter().filter(|operation| operation.method_name.eq_ignore_ascii_case(name)).collect();
        }
        match named.as_slice() {
            [operation] => Ok(**operation),
            [] => Err(FindError::NoName { name: name.to_owned() }),
            several => {
                let operations = several.iter().map(|operation| format!("{} ({})", operation.id, operation.route())).collect();
                Err(FindError::Ambiguous { name: name.to_owned(), operations })
            }
        }
    }

    fn by_route(&self, method: &str, url: &str) -> Result<Operation<'_>, FindError> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = path.split_once("://").map_or(path, |(_, rest)| rest.find('/').map_or("", |slash| &rest[slash..]));
        let path = path.split_once("/agentgateway/resource").map_or(path, |(_, rest)| rest).trim_end_matches('/');
        let operations = self.all_operations();
        let of_path: Vec<_> = operations.iter().filter(|operation| has_path(operation.path, path)).copied().collect();
        let of_method = of_path.iter().filter(|operation| operation.http_method.eq_ignore_ascii_case(method));
        let own = of_method.max_by_key(|operation| literal_segments(operation)).copied();
        let older = |operation: &Operation<'_>| {
            operation.older_forms().iter().any(|form| form.http_method.eq_ignore_ascii_case(method) && has_path(form.path, path))
        };
        match own.or_else(|| operations.iter().copied().find(older)) {
            Some(operation) => Ok(operation),
            None if of_path.is_empty() => Err(FindError::NoPath { path: path.to_owned() }),
            None => {
                let methods = of_path.iter().map(|operation| operation.http_method).collect();
                Err(FindError::OtherMethods { method: method.to_owned(), path: path.to_owned(), methods })
            }
        }
    }
}

/// Whether a path, concrete or with parameters in braces, is an operation's.
fn has_path(own: &str, path: &str) -> bool {
    let (mut own, mut given) = (own.split('/'), path.split('/'));
    loop {
        match (own.next(), given.next()) {
            (None, None) => return true,
            (Some(own), Some(given)) if own.eq_ignore_ascii_case(given) => {}
            (Some(own), Some(given)) if own.starts_with('{') && !given.is_empty() => {}
            _ => return false,
        }
    }
}

/// How many segments of a path are literal: of two operations that fit a path, the more literal one is meant.
fn literal_segments(operation: &Operation<'_>) -> usize {
    operation.path.split('/').filter(|segment| !segment.starts_with('{')).count()
}
