//! Bounds are given as keywords, from which documentation and checks are made, and are not repeated in texts.

use ccgateway_contract::json::text;
use ccgateway_contract::{Contract, parameter_at};
use serde_json::Value;

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[Rule {
    name: "bounds-once",
    why: "the documentation prints the keywords; a text that repeats them says everything twice and goes out of date",
    check: bounds_once,
}];

const KEYWORDS: &[&str] = &["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "x-max-bytes"];

fn bounds_once(contract: &Contract, findings: &mut Findings) {
    for place in contract.every_schema() {
        check(&place.at, text(place.schema, "description"), place.schema, findings);
    }
    for operation in contract.all_operations() {
        for parameter in operation.parameters() {
            check(&parameter_at(&operation, parameter), text(parameter, "description"), &parameter["schema"], findings);
        }
    }
}

fn check(at: &str, description: &str, schema: &Value, findings: &mut Findings) {
    // Where a single value is allowed, the text says what it means.
    if schema.get("minimum").is_some() && schema.get("minimum") == schema.get("maximum") {
        return;
    }
    for (keyword, bound) in KEYWORDS.iter().filter_map(|keyword| Some((keyword, schema.get(*keyword)?.as_u64()?))) {
        // 0 and 1 are more often values with a meaning.
        let repeated = bound > 1 && numbers(description).any(|number| number == bound.to_string());
        findings.expect(!repeated, at, format!("the description repeats the {keyword} {bound}"));
    }
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULES;
    use crate::lint::fixture::{cases, operation, schema};

    #[test]
    fn a_description_does_not_repeat_bounds() {
        const AT: &str = "#/components/schemas/DialRequest/properties/priority";
        let found = |minimum: u32, maximum: u32, description: &str| {
            crate::lint::fixture::found(RULES, "bounds-once", |d| {
                schema(d, "DialRequest")["properties"]["priority"] =
                    json!({"type": "integer", "description": description, "minimum": minimum, "maximum": maximum});
            })
        };
        assert_eq!(found(3, 40, "From 3 to 41."), [format!("{AT}: the description repeats the minimum 3")]);
        assert_eq!(found(1, 40, "At most 40."), [format!("{AT}: the description repeats the maximum 40")]);
        assert_eq!(found(1, 40, "1 is urgent, 400 is not, v40 neither."), Vec::<String>::new());
        assert_eq!(found(40, 40, "Only 40 is allowed."), Vec::<String>::new());
    }

    #[test]
    fn a_parameter_does_not_repeat_bounds() {
        cases(
            RULES,
            "bounds-once",
            &[(
                |d| {
                    operation(d)["parameters"][1]["schema"] = json!({"type": "string", "maxLength": 24});
                    operation(d)["parameters"][1]["description"] = json!("At most 24 characters.");
                },
                &["dial/parameters/colour: the description repeats the maxLength 24"],
            )],
        );
    }
}
