//! Checks the contract against the facts: nothing that sources show is missing, and nothing is in it without a source.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_contract::{Operation, Shape};

mod support;

use support::CONTRACT;

/// Fields whose type in the contract is not the one that the table of a page prints, and why.
const RETYPED: &[(&str, &str, &str)] = &[
    ("/recordfile/{agentid}", "filetype", "a coded table of numbers"),
    ("/recordfile/{agentid}/videofiledownload", "fileType", "a coded table of numbers"),
    ("/onlineagent/{agentid}/resetskill/{autoflag}", "autoflag", "true, and every other text is false"),
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

/// The path of an operation; of a callback, the URL that the facts give.
fn path(operation: &Operation<'_>) -> String {
    if !operation.callback {
        return operation.path.to_owned();
    }
    // The page of the receiving end spells the field in another case than the page of the request.
    operation.path.replace("$request.body#/", "").replace("serviceCallBackUri", "servicecallbackuri")
}

/// string, integer, boolean, array or object; any where the contract takes more than one form.
fn kind(shape: &Shape<'_>) -> &'static str {
    shape.kind.json_type().unwrap_or("any")
}

#[test]
fn every_known_operation_is_there_and_no_other() {
    let known: BTreeSet<_> = rows(include_str!("data/operations.tsv"))
        .into_iter()
        .map(|row| (row[0].to_owned(), row[1].to_owned(), row[2].to_owned()))
        .collect();
    let there: BTreeSet<_> = CONTRACT
        .all_operations()
        .iter()
        .map(|operation| (operation.http_method.to_owned(), path(operation), operation.method_name.to_owned()))
        .collect();
    let missing: Vec<_> = known.difference(&there).collect();
    let invented: Vec<_> = there.difference(&known).collect();
    assert!(missing.is_empty() && invented.is_empty(), "missing: {missing:#?}, invented: {invented:#?}");
}

#[test]
fn every_operation_says_how_it_is_known() {
    let known: BTreeMap<_, _> = rows(include_str!("data/operations.tsv")).into_iter().map(|row| ((row[0], row[1]), row[3])).collect();
    for operation in CONTRACT.all_operations() {
        let evidence = known[&(operation.http_method, path(&operation).as_str())];
        assert_eq!(operation.evidence(), evidence, "{}", operation.route());
        assert!(!operation.sources().is_empty());
    }
}

#[test]
fn every_known_field_is_there_with_its_type() {
    let operations = CONTRACT.all_operations();
    let mut wrong = Vec::new();
    for row in rows(include_str!("data/fields.tsv")) {
        let [method, address, place, name, wanted, required] = row[..] else { panic!("{row:?}") };
        let operation = operations.iter().find(|known| known.http_method == method && path(known) == address).unwrap();
        if REPLACED.iter().any(|(at, field, _)| (*at, *field) == (address, name)) {
            continue;
        }
        let fields = operation.all_fields();
        let Some(field) = fields.iter().find(|field| field.place.name() == place && field.name == name) else {
            wrong.push(format!("{method} {address}: no {place} {name} ({required})"));
            continue;
        };
        let kind = kind(&field.shape);
        let retyped = RETYPED.iter().any(|(at, field, _)| (*at, *field) == (address, name));
        if kind != wanted && kind != "any" && wanted != "any" && !retyped {
            wrong.push(format!("{method} {address}: {place} {name} is {kind}, not {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_field_is_there_without_a_source() {
    let known: BTreeSet<_> = rows(include_str!("data/fields.tsv")).into_iter().map(|row| (row[0], row[1], row[2], row[3])).collect();
    let evidence: BTreeMap<_, _> = rows(include_str!("data/operations.tsv")).into_iter().map(|row| ((row[0], row[1]), row[3])).collect();
    let mut invented = Vec::new();
    for operation in CONTRACT.all_operations() {
        let (method, path) = (operation.http_method, path(&operation));
        for field in operation.all_fields() {
            let (place, name) = (field.place.name(), field.name);
            let sourced = !field.sources().is_empty();
            // Path parameters of operations that only programs show are in the path itself, bodies in what programs send.
            let observed = evidence[&(method, path.as_str())] == "observed" && place != "query";
            if !sourced && !observed && !known.contains(&(method, path.as_str(), place, name)) {
                invented.push(format!("{method} {path}: {place} {name}"));
            }
        }
    }
    assert!(invented.is_empty(), "{invented:#?}");
}

#[test]
fn every_older_form_is_there_and_no_other() {
    let known: BTreeSet<_> = rows(include_str!("data/older-forms.tsv")).into_iter().map(|row| row.join(" ")).collect();
    let operations: Vec<_> = CONTRACT.operations().collect();
    let forms = operations.iter().flat_map(|operation| operation.older_forms().into_iter().map(move |form| (operation, form)));
    let there: BTreeSet<_> = forms
        .map(|(operation, form)| format!("{} {} {} {}", form.http_method, form.path, form.query.join(","), operation.method_name))
        .collect();
    assert_eq!(there, known);
}

#[test]
fn every_other_spelling_is_there_and_no_other() {
    let known: BTreeSet<_> = rows(include_str!("data/other-names.tsv")).into_iter().map(|row| row.join(" ")).collect();
    let mut there = BTreeSet::new();
    for operation in CONTRACT.operations() {
        for field in operation.all_fields() {
            let route = operation.route();
            there.extend(field.other_names.iter().map(|other| format!("{route} {} {other}", field.name)));
        }
    }
    assert_eq!(there, known);
}

/// The forms that a result may have: `either` stands for an object or a list of such objects.
fn form(shape: &Shape<'_>) -> &'static str {
    match shape.kind.json_type() {
        Some("array") => "list",
        Some("string") => "text",
        Some("object") => "object",
        _ if shape.forms().iter().any(|form| form.items().is_some()) => "either",
        _ => "any",
    }
}

#[test]
fn every_result_that_programs_read_is_there_with_its_fields() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("data/results.tsv")) {
        let [method, address, wanted, fields] = row[..] else { panic!("{row:?}") };
        let operation = CONTRACT.operations().find(|known| known.http_method == method && known.path == address).unwrap();
        let (_, result) = operation.result().unwrap();
        if form(&result) != wanted {
            wrong.push(format!("{method} {address}: {} instead of {wanted}", form(&result)));
        }
        let forms = result.forms();
        let items = result.items();
        let object = items.as_ref().or_else(|| forms.iter().find(|form| !form.fields().is_empty())).unwrap_or(&result);
        for field in fields.split(',').filter(|field| *field != "-" && object.field(field).is_none()) {
            wrong.push(format!("{method} {address}: no {field}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn fewer_results_are_open_than_sixty() {
    let open: Vec<_> = CONTRACT.operations().filter(|operation| operation.open_result().is_some()).map(|operation| operation.id).collect();
    assert!(open.len() < 60, "{} results are open: {open:?}", open.len());
}

#[test]
fn every_known_event_is_there_with_its_evidence() {
    let there: BTreeMap<_, _> = CONTRACT.events().map(|event| (event.id, event)).collect();
    for row in rows(include_str!("data/events.tsv")) {
        let event = there.get(row[0]).unwrap_or_else(|| panic!("{} is missing", row[0]));
        assert_eq!(event.evidence(), row[1], "{}", row[0]);
    }
    for (id, event) in there {
        assert!(!event.sources().is_empty(), "{id} has no source");
    }
}

#[test]
fn every_known_code_is_there() {
    let mut missing = Vec::new();
    for row in rows(include_str!("data/codes.tsv")) {
        let [table, code] = row[..] else { panic!("{row:?}") };
        let rows = CONTRACT.tables().find(|known| known.name == table).map(|table| table.rows()).unwrap_or_default();
        if !rows.iter().any(|row| row.has(code)) {
            missing.push(format!("{table} {code}"));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_known_return_code_is_there_and_no_other() {
    let there: BTreeSet<_> = CONTRACT.retcodes().rows().into_iter().map(|row| row.code).collect();
    let known: BTreeSet<_> = rows(include_str!("data/retcodes.tsv")).into_iter().map(|row| row[0].to_owned()).collect();
    assert_eq!(there, known);
}

#[test]
fn every_table_and_event_has_a_source() {
    let tables = CONTRACT.tables().map(|table| (table.name, table.sources()));
    let events = CONTRACT.events().map(|event| (event.schema_name, event.sources()));
    for (name, sources) in tables.chain(events) {
        assert!(!sources.is_empty(), "{name} has no source");
    }
}
