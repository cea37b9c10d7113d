//! The operations of the published contract.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ccgateway_contract::{Contract, Field, Place, schema_name};
use reqwest::Method;
use serde_json::Value;

#[derive(Clone)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) tag: String,
    pub(crate) name: String,
    /// Whether it only reads.
    pub(crate) is_query: bool,
    /// Those of path, query and headers without the agent that acts.
    pub(crate) parameters: Vec<Field<'static>>,
    pub(crate) body: Option<Value>,
    /// Name of the schema of the answer; `None`: it is a file.
    pub(crate) schema: Option<String>,
    /// The codes that its page lists, where a page lists some.
    pub(crate) retcodes: Option<BTreeSet<String>>,
}

/// The published contract.
pub(crate) static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/openapi.json");
    Contract::from_json(&std::fs::read_to_string(path).unwrap()).unwrap()
});

/// Every operation of the interface.
pub(crate) fn operations() -> Vec<Operation> {
    CONTRACT.operations().map(|operation| operation_of(&operation)).collect()
}

fn operation_of(operation: &ccgateway_contract::Operation<'static>) -> Operation {
    let is_listed = operation.evidence() == "documented" && operation.retcodes_evidence().is_none();
    let retcodes: BTreeSet<String> = operation.retcodes().into_iter().map(str::to_owned).collect();
    Operation {
        method: operation.http_method.parse().unwrap(),
        path: operation.path.to_owned(),
        tag: operation.tag().to_owned(),
        name: operation.method_name.to_owned(),
        is_query: operation.effect() == "read" && !operation.id.contains("handshake"),
        parameters: operation.fields().into_iter().filter(|field| field.place != Place::Body).collect(),
        body: operation.request_example().cloned(),
        schema: operation.response_schema().and_then(schema_name).map(str::to_owned),
        retcodes: (is_listed && !retcodes.is_empty()).then_some(retcodes),
    }
}

impl Operation {
    /// Path and query with values that make sense: for agent 1001, its colleague 1002 and the call `call`.
    pub(crate) fn path(&self, call: &str) -> String {
        let value = |parameter: &Field| match (parameter.name, parameter.example) {
            ("workno" | "workNo" | "receiver" | "whisperagentid", _) => "1002".to_owned(),
            ("callid" | "callId", _) => call.to_owned(),
            ("time", _) => "60".to_owned(),
            ("reason", _) => "200".to_owned(),
            ("number", _) => "0666".to_owned(),
            (_, Some(Value::String(text))) => text.clone(),
            (_, None) => "1".to_owned(),
            (_, Some(value)) => value.to_string(),
        };
        let mut path = self.path.replace("{agentid}", "1001").replacen("{workno}", "1001", usize::from(self.tag == "textchat"));
        let mut query = Vec::new();
        for parameter in &self.parameters {
            let name = parameter.name;
            match parameter.place {
                Place::Path => path = path.replace(&format!("{{{name}}}"), &value(parameter)),
                Place::Query => query.push(format!("{name}={}", value(parameter))),
                _ => {}
            }
        }
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }
}
