//! `simulator/generated/resource.js`: the client that the gateway gives to web pages at `/agentgateway/resource-js`. A real gateway makes it
//! from its resources; this one is made from the contract, on a runtime of our own.

use std::collections::BTreeSet;

use ccgateway_contract::json::{list, members_of, text, texts};
use ccgateway_contract::{Contract, Operation};
use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use serde_json::json;

use crate::codegen::HEAD;

const RUNTIME: &str = include_str!("runtime.js");

/// The configuration interface has a Guid of its own, and no page gets a client for it.
const CONFIGURATION: &str = "config";

/// The names of the resources in copies of real gateways' clients. A resource that none of these copies has gets its name in the contract.
const NAMESPACES: [(&str, &str); 10] = [
    ("agentevent", "AgentEventDispatcher"),
    ("agentgroup", "AgentGroup"),
    ("calldata", "CallData"),
    ("onlineagent", "OnlineAgent"),
    ("qualitycontrol", "QualityControl"),
    ("querymonitor", "QueryMonitor"),
    ("queuedevice", "QueueDevice"),
    ("recordplay", "RecordPlayVoice"),
    ("textchat", "TextChat"),
    ("voicecall", "VoiceCall"),
];

/// The files for the simulator, by name.
pub(crate) fn files(contract: &Contract) -> Vec<(String, String)> {
    vec![("resource.js".to_owned(), client(contract))]
}

fn client(contract: &Contract) -> String {
    let mut namespaces: IndexMap<String, IndexMap<&str, Vec<Operation<'_>>>> = IndexMap::new();
    for operation in contract.operations().filter(|operation| operation.tag() != CONFIGURATION) {
        namespaces.entry(namespace(contract, operation.tag())).or_default().entry(operation.method_name).or_default().push(operation);
    }
    let mut client = format!("// {HEAD}\n\n{RUNTIME}");
    for (namespace, functions) in namespaces {
        client += &format!("\nvar {namespace} = {{}};\n");
        for (name, mut operations) in functions {
            operations.sort_by_key(|operation| std::cmp::Reverse(operation.path.matches('{').count()));
            let made: Vec<_> = operations.iter().map(function).collect();
            let made = if let [only] = made.as_slice() { only.clone() } else { format!("REST._either({})", made.join(", ")) };
            client += &format!("{namespace}.{name} = {made};\n");
        }
    }
    client
}

fn namespace(contract: &Contract, tag: &str) -> String {
    if let Some((_, name)) = NAMESPACES.iter().find(|(known, _)| *known == tag) {
        return (*name).to_owned();
    }
    let declared = list(contract.document(), "tags").iter().find(|declared| text(declared, "name") == tag);
    declared.map(|declared| text(declared, "x-displayName")).filter(|name| !name.is_empty()).unwrap_or(tag).to_upper_camel_case()
}

fn function(operation: &Operation<'_>) -> String {
    let query: BTreeSet<_> = query(operation).into_iter().collect();
    let body = operation.entry.get("requestBody").into_iter().flat_map(|body| members_of(body, "content")).next();
    let mut arguments = vec![json!(operation.http_method), json!(operation.path), json!(query)];
    arguments.extend(body.map(|(content_type, _)| json!(content_type)));
    let arguments: Vec<_> = arguments.iter().map(ToString::to_string).collect();
    format!("REST._operation({})", arguments.join(", "))
}

/// The names of all parameters that the query may have: in every spelling, and in older forms at the same address.
fn query<'a>(operation: &Operation<'a>) -> Vec<&'a str> {
    let parameters = list(operation.entry, "parameters").iter().filter(|parameter| text(parameter, "in") == "query");
    let names = parameters.flat_map(|parameter| std::iter::once(text(parameter, "name")).chain(texts(parameter, "x-other-names")));
    let older = list(operation.entry, "x-older-forms").iter();
    let older =
        older.filter(|form| text(form, "method").eq_ignore_ascii_case(operation.http_method) && text(form, "path") == operation.path);
    names.chain(older.flat_map(|form| texts(form, "query"))).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn contract_of(paths: &Value) -> Contract {
        Contract::from_value(json!({ "tags": [{ "name": "agentconf", "x-displayName": "Agent conference" }], "paths": paths }))
    }

    fn lines(paths: &Value) -> Vec<String> {
        let client = client(&contract_of(paths));
        let (_, made) = client.split_once(RUNTIME).unwrap();
        made.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn a_function_has_the_name_in_the_logs_in_the_namespace_of_its_resource() {
        let paths = json!({
            "/recordplay/{agentid}/record": { "put": {
                "tags": ["recordplay"], "x-method-name": "beginRecord", "requestBody": { "content": { "application/json": {} } },
                "x-older-forms": [{ "method": "put", "path": "/recordplay/{agentid}/record", "query": ["filename"] }],
            } },
            "/agentconf/{agentid}/queryvdnconfid": { "get": { "tags": ["agentconf"], "x-method-name": "queryAllConfIds" } },
            "/config/vdn/agents": { "get": { "tags": ["config"], "x-method-name": "queryAgent" } },
        });
        assert_eq!(
            lines(&paths),
            [
                "var RecordPlayVoice = {};",
                r#"RecordPlayVoice.beginRecord = REST._operation("PUT", "/recordplay/{agentid}/record", ["filename"], "application/json");"#,
                "var AgentConference = {};",
                r#"AgentConference.queryAllConfIds = REST._operation("GET", "/agentconf/{agentid}/queryvdnconfid", []);"#,
            ]
        );
    }

    #[test]
    fn of_operations_with_the_same_name_the_more_specific_one_is_tried_first() {
        let operation = json!({ "put": { "tags": ["qualitycontrol"], "x-method-name": "intercept" } });
        let paths = json!({ "/qualitycontrol/{agentid}/intercept/{workNo}": operation, "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}": operation });
        assert_eq!(
            lines(&paths)[1],
            r#"QualityControl.intercept = REST._either(REST._operation("PUT", "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}", []), REST._operation("PUT", "/qualitycontrol/{agentid}/intercept/{workNo}", []));"#
        );
    }

    #[test]
    fn a_query_parameter_is_taken_in_every_spelling() {
        let parameter = json!({ "in": "query", "name": "skillId", "x-other-names": ["skillid"] });
        let operation = json!({ "tags": ["voicecall"], "x-method-name": "requestAppointedCall", "parameters": [parameter] });
        let made = lines(&json!({ "/voicecall/{agentid}/requestcall": { "post": operation } }));
        assert!(made[1].contains(r#"["skillId","skillid"]"#), "{}", made[1]);
    }
}
