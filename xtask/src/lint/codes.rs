//! Coded tables: schemas with `x-codes`.

use std::collections::BTreeSet;

use ccgateway_contract::Contract;
use ccgateway_contract::json::{list, text};
use heck::ToSnakeCase;
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "codes", why: "every row becomes a variant of an open enum, whose `Unknown` is the code that no row has", check: codes },
    Rule { name: "code-ranges", why: "a code has one meaning", check: code_ranges },
    Rule {
        name: "open-tables",
        why: "the gateway may send what no page lists, and digits as text; a request sends a number",
        check: open_tables,
    },
    Rule {
        name: "reference-tables",
        why: "`x-reference` says that a table is known but not wired; a table that lost its only reference would go unseen",
        check: reference_tables,
    },
    Rule { name: "retcode-rows", why: "family, action and evidence become enums that programs match on", check: retcode_rows },
];

fn codes(contract: &Contract, findings: &mut Findings) {
    for (table, schema) in contract.marked("x-codes") {
        let at = format!("#/components/schemas/{table}");
        let rows = list(schema, "x-codes");
        let mut seen = BTreeSet::new();
        for row in rows {
            let code = shown(&row["code"]);
            let valid = row["code"].is_i64() || row["code"].is_string();
            findings.expect(valid, &at, format!("the code {code} is neither an integer nor a text"));
            findings.expect(seen.insert(code.clone()), &at, format!("the code {code} is there twice"));
        }
        let texts = rows.iter().filter(|row| row["code"].is_string()).count();
        findings.expect(texts == 0 || texts == rows.len(), &at, "codes are texts in some rows and numbers in others");

        let mut names = BTreeSet::new();
        for row in rows.iter().chain(list(schema, "x-code-ranges")) {
            let name = text(row, "name");
            findings.expect(!name.is_empty() && name == name.to_snake_case(), &at, format!("the name `{name}` is not snake_case"));
            findings.expect(name != "unknown", &at, "the name `unknown` is that of codes without a row");
            findings.expect(names.insert(name), &at, format!("the name `{name}` is there twice"));
            findings.expect(!text(row, "meaning").trim().is_empty(), &at, format!("`{name}` has no meaning"));
        }
    }
}

fn shown(code: &Value) -> String {
    code.as_str().map_or_else(|| code.to_string(), str::to_owned)
}

fn code_ranges(contract: &Contract, findings: &mut Findings) {
    for (table, schema) in contract.marked("x-code-ranges") {
        let at = format!("#/components/schemas/{table}");
        let mut taken: Vec<(i64, i64)> =
            list(schema, "x-codes").iter().filter_map(|row| row["code"].as_i64()).map(|code| (code, code)).collect();
        for range in list(schema, "x-code-ranges") {
            let (Some(from), Some(to)) = (range["from"].as_i64(), range["to"].as_i64()) else {
                findings.add(&at, "a range without `from` and `to`");
                continue;
            };
            findings.expect(from < to, &at, format!("the range {from} to {to} is empty or a single code"));
            for (low, high) in taken.iter().filter(|(low, high)| from <= *high && *low <= to) {
                findings.add(&at, format!("the range {from} to {to} overlaps {low} to {high}"));
            }
            taken.push((from, to));
        }
    }
}

fn open_tables(contract: &Contract, findings: &mut Findings) {
    let sent: BTreeSet<String> = contract.outgoing_schemas().into_iter().map(|place| place.at).collect();
    for (table, schema) in contract.marked("x-codes") {
        let at = format!("#/components/schemas/{table}");
        let codes = list(schema, "x-codes");
        findings.expect(!codes.is_empty(), &at, "no codes");
        findings.expect(schema.get("enum").is_none(), &at, "an `enum` closes the table");
        let alternatives: Vec<_> = list(schema, "oneOf").iter().map(|choice| text(choice, "type")).collect();
        let wanted = if codes.iter().all(|row| row["code"].is_string()) {
            ("type: string", text(schema, "type") == "string")
        } else if sent.contains(&at) {
            ("type: integer, as it is sent", text(schema, "type") == "integer")
        } else {
            ("oneOf integer and string, as it only comes in", alternatives == ["integer", "string"])
        };
        findings.expect(wanted.1, &at, format!("is not {}", wanted.0));
    }
}

fn reference_tables(contract: &Contract, findings: &mut Findings) {
    let document = contract.document();
    let used = contract.used_components();
    for (table, schema) in contract.marked("x-codes") {
        let at = format!("#/components/schemas/{table}");
        let mark = schema.get("x-reference");
        findings.expect(mark.is_none_or(|mark| *mark == true), &at, "x-reference is true or absent");
        if used.contains(at.as_str()) {
            findings.expect(mark.is_none(), &at, "an operation or an event refers to it: remove x-reference");
        } else {
            findings.expect(mark.is_some(), &at, "no operation and no event refers to it, and it has no x-reference");
        }
    }
    for member in contract.every_member().iter().filter(|member| member.key == "x-reference") {
        let table = member.at.strip_prefix("#/components/schemas/").and_then(|at| at.strip_suffix("/x-reference"));
        let table = table.is_some_and(|name| document["components"]["schemas"][name].get("x-codes").is_some());
        findings.expect(table, &member.at, "marks something that is not a coded table");
    }
}

const FAMILIES: &[&str] = &[
    "general",
    "online_agent",
    "disaster_recovery",
    "account",
    "voice_call",
    "quality_control",
    "conference",
    "record_file",
    "multimedia",
    "configuration",
    "agent_group",
    "call_data",
    "record_play",
    "queue_device",
    "multimedia_conf",
    "text_chat",
    "video",
    "unexplained",
];
const ACTIONS: &[&str] = &["none", "sign_in_again", "force_sign_in", "correct_request", "wait", "notify_user"];

fn retcode_rows(contract: &Contract, findings: &mut Findings) {
    const AT: &str = "#/components/schemas/Retcode";
    for row in list(contract.retcodes().schema, "x-codes") {
        for (key, known) in [("family", FAMILIES), ("action", ACTIONS), ("evidence", super::facts::EVIDENCE)] {
            let value = text(row, key);
            findings.expect(known.contains(&value), AT, format!("{}: `{value}` is no {key}", shown(&row["code"])));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, remove, schema};

    #[test]
    fn codes_and_names_are_unique() {
        cases(
            RULES,
            "codes",
            &[
                (|d| schema(d, "Colour")["x-codes"][1]["code"] = json!(1), &["#/components/schemas/Colour: the code 1 is there twice"]),
                (
                    |d| schema(d, "Colour")["x-codes"][1]["code"] = json!("1"),
                    &[
                        "#/components/schemas/Colour: the code 1 is there twice",
                        "#/components/schemas/Colour: codes are texts in some rows and numbers in others",
                    ],
                ),
                (
                    |d| schema(d, "Colour")["x-codes"][1]["code"] = json!(1.5),
                    &["#/components/schemas/Colour: the code 1.5 is neither an integer nor a text"],
                ),
                (
                    |d| schema(d, "Colour")["x-codes"][1]["name"] = json!("red"),
                    &["#/components/schemas/Colour: the name `red` is there twice"],
                ),
                (
                    |d| schema(d, "Colour")["x-codes"][1]["name"] = json!("Blue"),
                    &["#/components/schemas/Colour: the name `Blue` is not snake_case"],
                ),
                (
                    |d| schema(d, "Colour")["x-codes"][1]["name"] = json!("unknown"),
                    &["#/components/schemas/Colour: the name `unknown` is that of codes without a row"],
                ),
                (|d| schema(d, "Colour")["x-codes"][1]["meaning"] = json!(" "), &["#/components/schemas/Colour: `blue` has no meaning"]),
                (
                    |d| schema(d, "Mood")["x-code-ranges"][0]["name"] = json!("calm"),
                    &["#/components/schemas/Mood: the name `calm` is there twice"],
                ),
            ],
        );
    }

    #[test]
    fn ranges_are_apart() {
        cases(
            RULES,
            "code-ranges",
            &[
                (
                    |d| schema(d, "Mood")["x-codes"][0]["code"] = json!(12),
                    &["#/components/schemas/Mood: the range 10 to 19 overlaps 12 to 12"],
                ),
                (
                    |d| schema(d, "Mood")["x-code-ranges"][0]["to"] = json!(10),
                    &["#/components/schemas/Mood: the range 10 to 10 is empty or a single code"],
                ),
                (
                    |d| remove(&mut schema(d, "Mood")["x-code-ranges"][0], "to"),
                    &["#/components/schemas/Mood: a range without `from` and `to`"],
                ),
                (
                    |d| {
                        schema(d, "Mood")["x-code-ranges"]
                            .as_array_mut()
                            .unwrap()
                            .push(json!({"from": 19, "to": 20, "name": "odd", "meaning": "odd"}))
                    },
                    &["#/components/schemas/Mood: the range 19 to 20 overlaps 10 to 19"],
                ),
            ],
        );
    }

    #[test]
    fn tables_are_open_and_typed_by_their_use() {
        cases(
            RULES,
            "open-tables",
            &[
                (|d| schema(d, "Colour")["enum"] = json!([1, 2]), &["#/components/schemas/Colour: an `enum` closes the table"]),
                (|d| schema(d, "Colour")["type"] = json!("string"), &["#/components/schemas/Colour: is not type: integer, as it is sent"]),
                (
                    |d| remove(schema(d, "Mood"), "oneOf"),
                    &["#/components/schemas/Mood: is not oneOf integer and string, as it only comes in"],
                ),
                (|d| schema(d, "Retcode")["type"] = json!("integer"), &["#/components/schemas/Retcode: is not type: string"]),
                (
                    |d| schema(d, "Mood")["x-codes"] = json!([]),
                    &["#/components/schemas/Mood: no codes", "#/components/schemas/Mood: is not type: string"],
                ),
            ],
        );
    }

    #[test]
    fn tables_that_nothing_refers_to_are_marked() {
        cases(
            RULES,
            "reference-tables",
            &[
                (
                    |d| remove(schema(d, "Shade"), "x-reference"),
                    &["#/components/schemas/Shade: no operation and no event refers to it, and it has no x-reference"],
                ),
                (|d| schema(d, "Shade")["x-reference"] = json!("yes"), &["#/components/schemas/Shade: x-reference is true or absent"]),
                (
                    |d| schema(d, "Mood")["x-reference"] = json!(true),
                    &["#/components/schemas/Mood: an operation or an event refers to it: remove x-reference"],
                ),
                (
                    |d| schema(d, "DialRequest")["x-reference"] = json!(true),
                    &["#/components/schemas/DialRequest/x-reference: marks something that is not a coded table"],
                ),
            ],
        );
    }

    #[test]
    fn return_codes_have_known_family_action_and_evidence() {
        cases(
            RULES,
            "retcode-rows",
            &[
                (
                    |d| schema(d, "Retcode")["x-codes"][1]["family"] = json!("agents"),
                    &["#/components/schemas/Retcode: 100-001: `agents` is no family"],
                ),
                (
                    |d| schema(d, "Retcode")["x-codes"][1]["action"] = json!("retry"),
                    &["#/components/schemas/Retcode: 100-001: `retry` is no action"],
                ),
                (
                    |d| remove(&mut schema(d, "Retcode")["x-codes"][1], "evidence"),
                    &["#/components/schemas/Retcode: 100-001: `` is no evidence"],
                ),
            ],
        );
    }
}
