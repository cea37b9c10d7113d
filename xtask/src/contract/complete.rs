//! Adds to the merged slices what follows from a rule, so that no slice has to repeat it.
//!
//! Nothing that a slice states is replaced: an exception is written where it applies. Members are inserted where a
//! reader of the published document expects them, since it keeps their order.

use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

/// The resource whose operations belong to a session of the configuration interface.
const CONFIGURATION: &str = "config";

/// The texts that say who is signed in. An operation with either of them gets no other.
const SIGNED_IN: [&str; 2] = ["The agent is signed in.", "The inspector is signed in."];

/// Completes the operations and the envelopes of a merged document.
pub(super) fn complete(document: &mut Value) {
    for (path, item) in members_mut(document.get_mut("paths")) {
        for (_, operation) in members_mut(Some(item)) {
            if let Some(operation) = operation.as_object_mut() {
                complete_operation(path, operation);
            }
        }
    }
    for (name, schema) in members_mut(document.pointer_mut("/components/schemas")) {
        if let Some(schema) = schema.as_object_mut().filter(|schema| name.ends_with("Response") && !schema.contains_key("x-event")) {
            complete_envelope(schema);
        }
    }
}

fn members_mut(value: Option<&mut Value>) -> impl Iterator<Item = (&String, &mut Value)> {
    value.and_then(Value::as_object_mut).into_iter().flat_map(Map::iter_mut)
}

fn complete_operation(path: &str, operation: &mut Members) {
    let acting = acting(path);
    if path.split('/').nth(1) == Some(CONFIGURATION) {
        insert_before(operation, &["parameters", "requestBody", "callbacks", "responses"], "security", json!([{"ConfigGuid": []}]));
    }
    if let Some(name) = acting {
        if !operation.contains_key("security") {
            require_sign_in(operation);
        }
        insert_before(operation, &["requestBody", "callbacks", "responses"], "parameters", json!([]));
        let reference = json!({"$ref": format!("#/components/parameters/{name}")});
        put_first(operation.get_mut("parameters"), reference, |known, reference| known == reference);
    }
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
        return;
    };
    if let Some(success) = responses.get_mut("200").and_then(Value::as_object_mut) {
        insert_before(success, &["content"], "headers", json!({"Set-GUID": {"$ref": "#/components/headers/Set-GUID"}}));
    }
    insert_before(responses, &[], "404", json!({"$ref": "#/components/responses/NotFound"}));
}

/// The parameter that names the agent that acts. A `workno` that does not follow the resource is another agent.
fn acting(path: &str) -> Option<&'static str> {
    let mut segments = path.split('/').skip(1);
    if segments.clone().any(|segment| segment == "{agentid}") {
        Some("agentid")
    } else {
        (segments.nth(1) == Some("{workno}")).then_some("workno")
    }
}

fn require_sign_in(operation: &mut Members) {
    insert_before(operation, &["x-triggers"], "x-prerequisites", json!([]));
    let known = |text: &Value, _: &Value| text.as_str().is_some_and(|text| SIGNED_IN.contains(&text));
    put_first(operation.get_mut("x-prerequisites"), SIGNED_IN[0].into(), known);
}

/// What every answer has around its result.
fn complete_envelope(schema: &mut Members) {
    insert_before(schema, &["description"], "type", "object".into());
    insert_before(schema, &["properties"], "required", json!(["retcode"]));
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let message = json!({"type": "string", "description": "Human-readable message; empty or \"success\" on success."});
    let retcode = json!({"$ref": "#/components/schemas/Retcode"});
    for (index, (name, property)) in [("message", message), ("retcode", retcode)].into_iter().enumerate() {
        if !properties.contains_key(name) {
            properties.shift_insert(index, name.to_owned(), property);
        }
    }
}

/// Adds a member that is missing: before the first of the given ones, or at the end.
fn insert_before(members: &mut Members, followers: &[&str], key: &str, value: Value) {
    if !members.contains_key(key) {
        let index = members.keys().position(|known| followers.contains(&known.as_str())).unwrap_or(members.len());
        members.shift_insert(index, key.to_owned(), value);
    }
}

/// Adds an item at the front of a list, unless one of its items is `known` as the same.
fn put_first(list: Option<&mut Value>, item: Value, known: impl Fn(&Value, &Value) -> bool) {
    if let Some(list) = list.and_then(Value::as_array_mut)
        && !list.iter().any(|present| known(present, &item))
    {
        list.insert(0, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The document as published, as text, so that the order of its members counts.
    fn completed(document: &Value) -> String {
        let mut document = document.clone();
        complete(&mut document);
        document.to_string()
    }

    fn operation(path: &str, operation: &Value) -> String {
        let completed = completed(&json!({"paths": {path: {"get": operation}}}));
        let prefix = format!(r#"{{"paths":{{"{path}":{{"get":"#);
        completed.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix("}}}")).expect("the one operation").to_owned()
    }

    #[test]
    fn an_operation_of_an_agent_gets_sign_in_agent_header_and_missing_page() {
        let slice = json!({"x-source": ["p"], "x-triggers": [], "responses": {"200": {"description": "d", "content": {}}}});
        let expected = json!({
            "x-source": ["p"],
            "x-prerequisites": ["The agent is signed in."],
            "x-triggers": [],
            "parameters": [{"$ref": "#/components/parameters/agentid"}],
            "responses": {
                "200": {"description": "d", "headers": {"Set-GUID": {"$ref": "#/components/headers/Set-GUID"}}, "content": {}},
                "404": {"$ref": "#/components/responses/NotFound"}
            }
        });
        assert_eq!(operation("/voicecall/{agentid}/hold", &slice), expected.to_string());
        let workno = expected.to_string().replace("agentid", "workno");
        assert_eq!(operation("/agentevent/{workno}/file", &slice), workno);
    }

    #[test]
    fn what_a_slice_says_comes_after_what_is_added_and_stays() {
        let slice = json!({"x-prerequisites": ["A call is held."], "x-triggers": [], "parameters": [{"name": "a"}], "responses": {}});
        let expected = json!({
            "x-prerequisites": ["The agent is signed in.", "A call is held."],
            "x-triggers": [],
            "parameters": [{"$ref": "#/components/parameters/agentid"}, {"name": "a"}],
            "responses": {"404": {"$ref": "#/components/responses/NotFound"}}
        });
        assert_eq!(operation("/voicecall/{agentid}/hold", &slice), expected.to_string());
    }

    #[test]
    fn who_is_signed_in_is_said_once() {
        for stated in [json!(["A call is held.", "The agent is signed in."]), json!(["The inspector is signed in."])] {
            let completed = operation("/a/{agentid}", &json!({"x-prerequisites": stated, "x-triggers": []}));
            assert!(completed.contains(&format!(r#""x-prerequisites":{stated},"#)), "{completed}");
        }
    }

    #[test]
    fn a_sign_in_has_no_prerequisite_and_no_agent_needs_no_session() {
        let sign_in = operation("/onlineagent/{agentid}", &json!({"security": [], "x-prerequisites": []}));
        assert_eq!(sign_in, r##"{"security":[],"x-prerequisites":[],"parameters":[{"$ref":"#/components/parameters/agentid"}]}"##);
        assert_eq!(operation("/agentevent", &json!({"summary": "All"})), r#"{"summary":"All"}"#);
        assert_eq!(operation("/agentevent/all/{workno}", &json!({"summary": "Another"})), r#"{"summary":"Another"}"#);
    }

    #[test]
    fn a_configuration_has_a_session_of_its_own() {
        let completed = operation("/config/vdn/vdn", &json!({"x-quirks": [], "requestBody": {}}));
        assert_eq!(completed, r#"{"x-quirks":[],"security":[{"ConfigGuid":[]}],"requestBody":{}}"#);
        assert_eq!(operation("/config/login", &json!({"security": []})), r#"{"security":[]}"#);
    }

    #[test]
    fn an_envelope_gets_message_and_retcode() {
        let slice = json!({"components": {"schemas": {"HoldResponse": {"description": "d", "properties": {"result": {}}}}}});
        let expected = json!({"components": {"schemas": {"HoldResponse": {
            "type": "object",
            "description": "d",
            "required": ["retcode"],
            "properties": {
                "message": {"type": "string", "description": "Human-readable message; empty or \"success\" on success."},
                "retcode": {"$ref": "#/components/schemas/Retcode"},
                "result": {}
            }
        }}}});
        assert_eq!(completed(&slice), expected.to_string());
    }

    #[test]
    fn events_and_other_schemas_are_no_envelopes() {
        let slice =
            json!({"components": {"schemas": {"Agent_DialResponse": {"x-event": "Agent_DialResponse"}, "Call": {"properties": {}}}}});
        assert_eq!(completed(&slice), slice.to_string());
    }
}
