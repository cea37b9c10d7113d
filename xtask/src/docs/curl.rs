//! The request of an operation as a curl command, with the contract's examples.

use ccgateway_contract::Operation;
use ccgateway_contract::json::{flag, list, members, plain};
use serde_json::Value;

use super::view::View;

/// The command. `$CCGATEWAY` is the address of the gateway, `$GUID` (or what the scheme is called) the session.
pub(super) fn command(view: &View<'_>, operation: &Operation<'_>) -> String {
    let mut path = operation.path.to_owned();
    let mut query = Vec::new();
    let mut headers = secrets(view, operation);
    for parameter in operation.parameters() {
        let Some(name) = parameter["name"].as_str() else {
            continue;
        };
        let example = example(view, parameter);
        let required = flag(parameter, "required");
        match (parameter["in"].as_str(), example) {
            (Some("path"), example) => {
                path = path.replace(&format!("{{{name}}}"), &encoded(&example.unwrap_or_else(|| format!("{{{name}}}"))))
            }
            (Some("query"), Some(example)) => query.push(format!("{name}={}", encoded(&example))),
            (Some("query"), None) if required => query.push(format!("{name}=")),
            (Some("header"), Some(example)) => headers.push(format!("{name}: {example}")),
            _ => {}
        }
    }
    let separator = if query.is_empty() { "" } else { "?" };
    let mut lines = vec![format!("curl --request {} \"$CCGATEWAY{path}{separator}{}\"", operation.http_method, query.join("&"))];
    let body = operation.request_example().and_then(|example| serde_json::to_string_pretty(example).ok());
    if body.is_some() {
        headers.push("Content-Type: application/json; charset=UTF-8".to_owned());
    }
    lines.extend(headers.iter().map(|header| format!("--header \"{header}\"")));
    lines.extend(body.map(|body| format!("--data '{}'", body.replace('\'', r"'\''"))));
    lines.extend(operation.upload_part().map(|part| format!("--form '{part}=@FILE'")));
    if operation.is_file() {
        lines.push("--output file".to_owned());
    }
    lines.join(" \\\n  ")
}

/// The headers by which a request proves who sends it.
fn secrets(view: &View<'_>, operation: &Operation<'_>) -> Vec<String> {
    let document = view.contract.document();
    let all = &document["components"]["securitySchemes"];
    let common = || list(document, "security").iter().flat_map(members).map(|(name, _)| name).collect();
    let names: Vec<&str> = operation.security().unwrap_or_else(common);
    let headers = names.iter().filter_map(|name| all[*name]["name"].as_str().map(|header| (name, header)));
    headers.map(|(name, header)| format!("{header}: ${}", heck::AsShoutySnakeCase(name))).collect()
}

fn example(view: &View<'_>, parameter: &Value) -> Option<String> {
    let schema = &parameter["schema"];
    let example = parameter.get("example").or_else(|| schema.get("example")).or_else(|| view.contract.resolve(schema).get("example"))?;
    Some(plain(example))
}

/// A value inside an address.
fn encoded(value: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'{' | b'}' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    value.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn a_command_has_the_values_of_the_examples_and_can_be_pasted() {
        let view = view();
        let expected = r#"curl --request PUT "$CCGATEWAY/voicecall/49999/callout?slot=a%20b" \
  --header "Guid: $GUID" \
  --header "Content-Type: application/json; charset=UTF-8" \
  --data '{
  "called": "it'\''s"
}'"#;
        assert_eq!(command(view, &view.operations[0]), expected);
    }
}
