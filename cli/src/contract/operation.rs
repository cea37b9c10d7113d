//! The operations of the contract, and the requests that the gateway itself sends (callbacks).

use std::sync::LazyLock;

use anyhow::{Result, bail};
use serde_json::Value;

use super::{DOCUMENT, Shape, list, object, referenced, text};

/// One operation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Operation {
    /// The `operationId`, such as `inner_help`.
    pub(crate) id: &'static str,
    /// The name in the gateway's logs, such as `innerHelp`. Six are shared by two operations.
    pub(crate) method_name: &'static str,
    pub(crate) http_method: &'static str,
    pub(crate) path: &'static str,
    /// Sent by the gateway to a program, not the other way round.
    pub(crate) callback: bool,
    /// The operation as the contract has it.
    pub(crate) entry: &'static Value,
}

/// A parameter or a field of the request body.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
}

/// Where a field goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
}

impl Place {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
        }
    }
}

/// Every operation, by path, and then the callbacks.
pub(crate) fn operations() -> &'static [Operation] {
    static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
        let paths = object(&DOCUMENT["paths"]).iter().map(|(path, methods)| (path, methods, false));
        let callbacks = object(&DOCUMENT["components"]["callbacks"]).values().flat_map(object);
        let callbacks = callbacks.map(|(path, methods)| (path, methods, true));
        let operations = paths.chain(callbacks).flat_map(|(path, methods, callback)| {
            object(methods).iter().filter(|(_, entry)| entry.get("operationId").is_some()).map(move |(method, entry)| Operation {
                id: text(entry, "operationId"),
                method_name: text(entry, "x-method-name"),
                http_method: HTTP_METHODS.iter().find(|known| known.eq_ignore_ascii_case(method)).unwrap_or(&"?"),
                path,
                callback,
                entry,
            })
        });
        operations.collect()
    });
    &OPERATIONS
}

const HTTP_METHODS: &[&str] = &["GET", "PUT", "POST", "DELETE", "PATCH"];

impl Operation {
    pub(crate) fn summary(&self) -> &'static str {
        text(self.entry, "summary")
    }

    /// Parameters without the agent that acts, then the fields of the body.
    pub(crate) fn fields(&self) -> Vec<Field> {
        let parameters = list(&self.entry["parameters"]).iter().filter(|parameter| parameter.get("$ref").is_none());
        let parameters = parameters.map(|parameter| {
            let mut shape = Shape::of(&parameter["schema"]);
            shape.description = text(parameter, "description");
            let place = match text(parameter, "in") {
                "path" => Place::Path,
                "query" => Place::Query,
                _ => Place::Header,
            };
            Field { name: text(parameter, "name"), place, required: parameter["required"] == true, shape }
        });
        let body = self.request().into_iter().flat_map(|body| body.fields().to_vec());
        let body =
            body.map(|field| Field { name: field.name, place: Place::Body, required: field.required, shape: Shape::of(field.schema) });
        parameters.chain(body).collect()
    }

    /// The agent that acts: the one parameter that operations share.
    pub(crate) fn acting(&self) -> Option<&'static Value> {
        list(&self.entry["parameters"]).iter().find_map(|parameter| Some(referenced(parameter["$ref"].as_str()?)))
    }

    /// The request body.
    pub(crate) fn request(&self) -> Option<Shape> {
        json_body(&self.entry["requestBody"])
    }

    /// The answer; none for a file.
    pub(crate) fn response(&self) -> Option<Shape> {
        json_body(&self.entry["responses"]["200"])
    }

    /// The field of the answer that holds what was asked for: `result`, or `event` of a poll.
    pub(crate) fn result(&self) -> Option<(&'static str, Shape)> {
        let response = self.response()?;
        let field = response.field("event").or_else(|| response.field("result"))?;
        Some((field.name, Shape::of(field.schema)))
    }

    /// `POST /voicecall/{agentid}/innerhelp`
    pub(crate) fn route(&self) -> String {
        format!("{} {}", self.http_method, self.path)
    }

    /// The name by which this operation alone is known: that of the logs, if it is not shared.
    pub(crate) fn name(&self) -> &'static str {
        let shared = operations().iter().any(|other| other.method_name == self.method_name && other.id != self.id);
        if shared { self.id } else { self.method_name }
    }

    /// Whether a path, concrete or with parameters in braces, is this operation's.
    fn has_path(&self, path: &str) -> bool {
        let (mut own, mut given) = (self.path.split('/'), path.split('/'));
        loop {
            match (own.next(), given.next()) {
                (None, None) => return true,
                (Some(own), Some(given)) if own.eq_ignore_ascii_case(given) => {}
                (Some(own), Some(given)) if own.starts_with('{') && !given.is_empty() => {}
                _ => return false,
            }
        }
    }

    /// How many segments of its path are literal: of two operations with the same path, the more literal one is meant.
    fn literal_segments(&self) -> usize {
        self.path.split('/').filter(|segment| !segment.starts_with('{')).count()
    }
}

fn json_body(holder: &'static Value) -> Option<Shape> {
    holder["content"]["application/json"].get("schema").map(Shape::of)
}

/// The operation of an id, of a name in the logs, or of a method and a path (also concrete, also as a whole URL).
pub(crate) fn find(name: &str) -> Result<&'static Operation> {
    let name = name.trim();
    if let Some((method, path)) = name.split_once(char::is_whitespace) {
        return by_route(method, path.trim());
    }
    if let Some(operation) = operations().iter().find(|operation| operation.id == name) {
        return Ok(operation);
    }
    let exact: Vec<_> = operations().iter().filter(|operation| operation.method_name == name).collect();
    let named = if exact.is_empty() {
        operations().iter().filter(|operation| operation.method_name.eq_ignore_ascii_case(name)).collect()
    } else {
        exact
    };
    match named.as_slice() {
        [operation] => Ok(operation),
        [] => bail!("the contract has no operation `{name}`; `ccgw operations WORD` looks for one"),
        several => {
            let ids: Vec<_> = several.iter().map(|operation| format!("{} ({})", operation.id, operation.route())).collect();
            bail!("`{name}` is the name of {} operations; say which: {}", ids.len(), ids.join(", "))
        }
    }
}

fn by_route(method: &str, url: &str) -> Result<&'static Operation> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("://").map_or(path, |(_, rest)| rest.find('/').map_or("", |slash| &rest[slash..]));
    let path = path.split_once("/agentgateway/resource").map_or(path, |(_, rest)| rest).trim_end_matches('/');
    let of_path: Vec<_> = operations().iter().filter(|operation| operation.has_path(path)).collect();
    let of_method = of_path.iter().filter(|operation| operation.http_method.eq_ignore_ascii_case(method));
    match of_method.max_by_key(|operation| operation.literal_segments()) {
        Some(operation) => Ok(operation),
        None if of_path.is_empty() => bail!("the contract has no operation at `{path}`; `ccgw operations WORD` looks for one"),
        None => {
            let methods: Vec<_> = of_path.iter().map(|operation| operation.http_method).collect();
            bail!("the contract has no {method} at `{path}`, only {}", methods.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> &'static str {
        find(name).unwrap().id
    }

    #[test]
    fn an_operation_is_found_by_id_log_name_and_route() {
        assert_eq!(id("inner_help"), "inner_help");
        assert_eq!(id("innerHelp"), "inner_help");
        assert_eq!(id("innerhelp"), "inner_help");
        assert_eq!(id("POST /voicecall/{agentid}/innerhelp"), "inner_help");
        assert_eq!(id("post /voicecall/1001/innerhelp"), "inner_help");
        assert_eq!(id("GET https://h:8043/agentgateway/resource/onlineagent/1001/agentstatus?x=1"), "get_agent_status");
    }

    #[test]
    fn of_two_routes_that_fit_the_more_literal_one_is_meant() {
        assert_eq!(id("PUT /onlineagent/1001/forcelogin"), "force_login");
    }

    #[test]
    fn every_operation_is_found_by_its_own_name() {
        for operation in operations() {
            assert_eq!(id(operation.name()), operation.id);
        }
    }

    #[test]
    fn what_is_not_there_is_told_with_what_to_do() {
        for (name, part) in [("nothing", "ccgw operations"), ("GET /nowhere", "/nowhere"), ("PATCH /voicecall/1/hold", "only POST")] {
            let error = find(name).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
