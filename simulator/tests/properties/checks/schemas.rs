//! The contract's event schemas.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::{Map, Value};

/// The schemas of all events, by the identifier of the event.
pub(crate) struct Schemas(BTreeMap<String, Validator>);

impl Schemas {
    pub(crate) fn read() -> Self {
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schemas/events");
        let files = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
        let schemas = files.map(|path| {
            let schema: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let strict = strict(&schema, false);
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), jsonschema::draft202012::new(&strict).unwrap())
        });
        Self(schemas.collect())
    }

    /// Gives the identifier of an event as it goes out on the wire, or in what it differs from the contract.
    pub(crate) fn check(&self, event: &str) -> Result<String, String> {
        let value: Value = serde_json::from_str(event).unwrap();
        let id = value["eventType"].as_str().unwrap();
        let schema = self.0.get(id).ok_or_else(|| format!("the contract has no event {id}"))?;
        let faults: Vec<String> = schema.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path().as_str())).collect();
        if faults.is_empty() { Ok(id.to_owned()) } else { Err(format!("{event}: {}", faults.join("; "))) }
    }
}

/// The same schema, that allows no field which it does not name. `is_part`: it says only a part of what an object holds.
fn strict(schema: &Value, is_part: bool) -> Value {
    let Some(members) = schema.as_object() else { return schema.clone() };
    let mut converted = Map::new();
    for (key, value) in members {
        let value = match (key.as_str(), value) {
            ("properties" | "$defs", Value::Object(schemas)) => {
                // What every event has is a part of every event.
                let schemas = schemas.iter().map(|(name, schema)| (name.clone(), strict(schema, name == "EventHeader")));
                schemas.collect()
            }
            ("allOf", Value::Array(parts)) => parts.iter().map(|part| strict(part, true)).collect(),
            ("anyOf" | "oneOf", Value::Array(schemas)) => schemas.iter().map(|schema| strict(schema, is_part)).collect(),
            ("items", schema) => strict(schema, false),
            (_, value) => value.clone(),
        };
        converted.insert(key.clone(), value);
    }
    if !is_part && (members.contains_key("properties") || members.contains_key("allOf")) {
        converted.entry("unevaluatedProperties").or_insert(Value::Bool(false));
    }
    Value::Object(converted)
}

#[test]
fn a_field_that_the_contract_does_not_name_is_noticed() {
    let schemas = Schemas::read();
    let event = |header: &str, content: &str| {
        format!(
            r#"{{"eventType":"AgentEvent_Customer_Release","eventGenTime":1,"workNo":"1001"{header},"content":{{"callid":"1-1"{content}}}}}"#
        )
    };
    assert_eq!(schemas.check(&event("", r#","number":"0555""#)).as_deref(), Ok("AgentEvent_Customer_Release"));
    for wrong in
        [event("", r#","digits":"0555""#), event(r#","more":1"#, ""), event("", r#","number":{}"#), "{\"eventType\":\"No\"}".into()]
    {
        assert!(schemas.check(&wrong).is_err(), "{wrong}");
    }
}
