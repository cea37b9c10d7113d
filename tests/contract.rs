//! Checks the contract against the facts: nothing that sources show is missing, and nothing is in it without a source.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

mod support;

use support::{contract, resolve};

/// Fields whose type in the contract is not the one that the table of a page prints, and why.
const RETYPED: &[(&str, &str, &str)] = &[
    ("/recordfile/{agentid}", "filetype", "a coded table of numbers"),
    ("/recordfile/{agentid}/videofiledownload", "fileType", "a coded table of numbers"),
    ("/onlineagent/{agentid}/autoanswer/{isautoanswer}", "isautoanswer", "true, and every other text is false"),
    ("/onlineagent/{agentid}/autoenteridle/{flag}", "flag", "true, and every other text is false"),
    ("/onlineagent/{agentid}/sendnoteletex", "agentIds", "the example has a list, up to 100 are allowed"),
    ("/recordplay/{agentid}/backfast/{time}", "time", "seconds"),
    ("/recordplay/{agentid}/forefast/{time}", "time", "seconds"),
    ("/voicecall/{agentid}/snatchpickup", "destWorkNo", "the ID of an agent, which is a text everywhere else"),
];

/// Fields of a page that are no field of the body in the contract, and why.
const REPLACED: &[(&str, &str, &str)] = &[
    ("/agentgroup/{agentid}/agentbylist", "agentList", "the page says that the values stand without the name: the body is the list"),
    ("/config/sys/nodepolicy", "list", "the example leaves the name out: the body is the list"),
    ("/config/sys/vdngroup", "VdnGroupParam", "the name of the body as a whole"),
];

/// The rows of a table, without its head.
fn rows(table: &'static str) -> Vec<Vec<&'static str>> {
    let rows: Vec<_> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert!(!rows.is_empty());
    rows
}

/// An operation of the contract, or one that the gateway calls.
struct Entry<'a> {
    method: String,
    path: String,
    operation: &'a Value,
}

/// All operations, callbacks included; those go by the URL that the facts give.
fn operations(contract: &Value) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    for (path, methods) in contract["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            entries.push(Entry { method: method.to_uppercase(), path: path.clone(), operation });
        }
    }
    for callback in contract["components"]["callbacks"].as_object().unwrap().values() {
        for (path, methods) in callback.as_object().unwrap() {
            // The page of the receiving end spells the field in another case than the page of the request.
            let path = path.replace("$request.body#/", "").replace("serviceCallBackUri", "servicecallbackuri");
            for (method, operation) in methods.as_object().unwrap() {
                entries.push(Entry { method: method.to_uppercase(), path: path.clone(), operation });
            }
        }
    }
    entries
}

/// The fields of an operation by place and name.
fn fields<'a>(contract: &'a Value, operation: &'a Value) -> BTreeMap<(String, String), &'a Value> {
    let mut fields = BTreeMap::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let parameter = resolve(contract, parameter);
        let (place, name) = (parameter["in"].as_str().unwrap(), parameter["name"].as_str().unwrap());
        fields.insert((place.to_owned(), name.to_owned()), &parameter["schema"]);
    }
    let body = resolve(contract, &operation["requestBody"]["content"]["application/json"]["schema"]);
    for (name, property) in body["properties"].as_object().into_iter().flatten() {
        fields.insert(("body".to_owned(), name.clone()), property);
    }
    fields
}

/// string, integer, boolean, array or object; any where the contract takes more than one form.
fn kind<'a>(contract: &'a Value, schema: &'a Value) -> &'a str {
    resolve(contract, schema)["type"].as_str().unwrap_or("any")
}

#[test]
fn every_known_operation_is_there_and_no_other() {
    let contract = contract();
    let known: BTreeSet<_> = rows(include_str!("data/operations.tsv"))
        .into_iter()
        .map(|row| (row[0].to_owned(), row[1].to_owned(), row[2].to_owned()))
        .collect();
    let there: BTreeSet<_> = operations(&contract)
        .into_iter()
        .map(|entry| (entry.method, entry.path, entry.operation["x-method-name"].as_str().unwrap().to_owned()))
        .collect();
    let missing: Vec<_> = known.difference(&there).collect();
    let invented: Vec<_> = there.difference(&known).collect();
    assert!(missing.is_empty() && invented.is_empty(), "missing: {missing:#?}, invented: {invented:#?}");
}

#[test]
fn every_operation_says_how_it_is_known() {
    let contract = contract();
    let known: BTreeMap<_, _> = rows(include_str!("data/operations.tsv")).into_iter().map(|row| ((row[0], row[1]), row[3])).collect();
    for entry in operations(&contract) {
        let evidence = known[&(entry.method.as_str(), entry.path.as_str())];
        assert_eq!(entry.operation["x-evidence"], evidence, "{} {}", entry.method, entry.path);
        assert!(!entry.operation["x-source"].as_array().unwrap().is_empty());
    }
}

#[test]
fn every_known_field_is_there_with_its_type() {
    let contract = contract();
    let entries = operations(&contract);
    let mut wrong = Vec::new();
    for row in rows(include_str!("data/fields.tsv")) {
        let [method, path, place, name, wanted, required] = row[..] else { panic!("{row:?}") };
        let entry = entries.iter().find(|entry| entry.method == method && entry.path == path).unwrap();
        if REPLACED.iter().any(|(at, field, _)| (*at, *field) == (path, name)) {
            continue;
        }
        let fields = fields(&contract, entry.operation);
        let Some(schema) = fields.get(&(place.to_owned(), name.to_owned())) else {
            wrong.push(format!("{method} {path}: no {place} {name} ({required})"));
            continue;
        };
        let kind = kind(&contract, schema);
        let retyped = RETYPED.iter().any(|(at, field, _)| (*at, *field) == (path, name));
        if kind != wanted && kind != "any" && wanted != "any" && !retyped {
            wrong.push(format!("{method} {path}: {place} {name} is {kind}, not {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_field_is_there_without_a_source() {
    let contract = contract();
    let known: BTreeSet<_> = rows(include_str!("data/fields.tsv")).into_iter().map(|row| (row[0], row[1], row[2], row[3])).collect();
    let evidence: BTreeMap<_, _> = rows(include_str!("data/operations.tsv")).into_iter().map(|row| ((row[0], row[1]), row[3])).collect();
    let mut invented = Vec::new();
    for entry in operations(&contract) {
        for ((place, name), schema) in fields(&contract, entry.operation) {
            let sourced = schema["x-source"].is_array();
            // Path parameters of operations that only programs show are in the path itself, bodies in what programs send.
            let observed = evidence[&(entry.method.as_str(), entry.path.as_str())] == "observed" && place != "query";
            if !sourced && !observed && !known.contains(&(entry.method.as_str(), entry.path.as_str(), place.as_str(), name.as_str())) {
                invented.push(format!("{} {}: {place} {name}", entry.method, entry.path));
            }
        }
    }
    assert!(invented.is_empty(), "{invented:#?}");
}

#[test]
fn every_known_event_is_there_with_its_evidence() {
    let contract = contract();
    let schemas = contract["components"]["schemas"].as_object().unwrap();
    let there: BTreeMap<_, _> = schemas.values().filter_map(|schema| Some((schema["x-event"].as_str()?, schema))).collect();
    for row in rows(include_str!("data/events.tsv")) {
        let schema = there.get(row[0]).unwrap_or_else(|| panic!("{} is missing", row[0]));
        assert_eq!(schema["x-evidence"], row[1], "{}", row[0]);
    }
    for (id, schema) in there {
        assert!(!schema["x-source"].as_array().unwrap().is_empty(), "{id} has no source");
    }
}

#[test]
fn every_known_code_is_there() {
    let contract = contract();
    let mut missing = Vec::new();
    for row in rows(include_str!("data/codes.tsv")) {
        let [table, code] = row[..] else { panic!("{row:?}") };
        let schema = &contract["components"]["schemas"][table];
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let listed = schema["x-codes"].as_array().into_iter().flatten().any(|row| text(&row["code"]) == code);
        let in_range = schema["x-code-ranges"].as_array().into_iter().flatten().any(|row| {
            let (from, to) = (row["from"].as_i64().unwrap(), row["to"].as_i64().unwrap());
            code == format!("{from}-{to}") || code.parse().is_ok_and(|code: i64| (from..=to).contains(&code))
        });
        if !listed && !in_range {
            missing.push(format!("{table} {code}"));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_known_return_code_is_there_and_no_other() {
    let contract = contract();
    let table = contract["components"]["schemas"]["Retcode"]["x-codes"].as_array().unwrap();
    let there: BTreeSet<_> = table.iter().map(|row| row["code"].as_str().unwrap()).collect();
    let known: BTreeSet<_> = rows(include_str!("data/retcodes.tsv")).into_iter().map(|row| row[0]).collect();
    assert_eq!(there, known);
}

#[test]
fn every_table_and_event_has_a_source() {
    let contract = contract();
    for (name, schema) in contract["components"]["schemas"].as_object().unwrap() {
        if schema.get("x-codes").is_some() || schema.get("x-event").is_some() {
            assert!(schema["x-source"].as_array().is_some_and(|sources| !sources.is_empty()), "{name} has no source");
        }
    }
}
