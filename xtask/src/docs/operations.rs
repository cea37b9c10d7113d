//! The pages of the resources: every operation with all that is known of it.

use std::fmt::Write as _;

use ccgateway_contract::json::{flag, members_of, text as text_of};
use ccgateway_contract::{Operation, Tag};
use serde_json::Value;

use super::page::Page;
use super::view::View;
use super::{curl, schema, text};

pub(super) fn pages(view: &View<'_>) -> Vec<Page> {
    let tags = view.tags.iter().filter(|tag| view.of_tag(tag.name).next().is_some());
    tags.map(|tag| page(view, tag)).collect()
}

fn page(view: &View<'_>, tag: &Tag<'_>) -> Page {
    let mut markdown = format!("# {}\n\n{}\n\n", tag.title, text::prose(view, tag.description));
    let contents = view.of_tag(tag.name).map(|operation| {
        let name = format!("[`{}`](#{})", operation.method_name, operation.id);
        vec![name, operation.summary().to_owned(), format!("`{}`", operation.route())]
    });
    markdown += &text::table(&["operation", "", "request"], &contents.collect::<Vec<_>>());
    for operation in view.of_tag(tag.name) {
        markdown += &section(view, operation);
    }
    Page { file: format!("resource-{}.md", tag.name), title: tag.title.to_owned(), markdown }
}

fn section(view: &View<'_>, operation: &Operation<'_>) -> String {
    let Operation { id, method_name, http_method: http, path, .. } = operation;
    let method = http.to_lowercase();
    let mut out = format!("## {method_name} {{#{id}}}\n\n**{}**\n\n", text::plain(view, operation.summary()));
    let _ = writeln!(out, "<p class=\"request\"><span class=\"method {method}\">{http}</span> <code>{}</code></p>\n", text::html(path));
    out += &badges(operation);
    if let Some(note) = operation.deprecated_note() {
        let _ = writeln!(out, "**Outdated.** {}\n", text::plain(view, note));
    }
    let _ = writeln!(out, "{}\n", text::prose(view, operation.description()));
    let mut part = |title: &str, content: String| {
        if !content.is_empty() {
            let anchor = title.to_lowercase().replace(' ', "-");
            let _ = write!(out, "### {title} {{#{id}-{anchor}}}\n\n{content}");
        }
    };
    part("Repeating it", operation.effect_reason().map(|reason| format!("{}\n\n", text::plain(view, reason))).unwrap_or_default());
    part("Before", text::remarks(view, operation.prerequisites().into_iter()));
    part("Parameters", parameters(view, operation));
    part("Body", body(view, operation));
    part("Older forms", older_forms(view, operation));
    part("Result", result(view, operation));
    part("Events", triggers(view, operation));
    part("Return codes", retcodes(view, operation));
    part("Example", example(view, operation));
    let schemas = [operation.request_schema(), operation.response_schema()].into_iter().flatten();
    let quirks = operation.quirks().into_iter().chain(schemas.flat_map(|schema| view.quirks(schema)));
    part("Where sources disagree or surprise", text::remarks(view, quirks));
    out + &text::sources(view, &operation.sources())
}

/// What has to be known before the request is repeated, and how sure all this is.
fn badges(operation: &Operation<'_>) -> String {
    let effect = match operation.effect() {
        "read" => "changes nothing: safe to repeat",
        "consume" => "takes away what it reads: a lost answer has lost something",
        "state" => "sets a state: repeating does no harm",
        "change" => "changes something each time: never repeat it when the answer was lost",
        _ => "places or changes a call: never repeat it when the answer was lost",
    };
    let mut badges = vec![effect.to_owned(), text::evidence(operation.evidence()).to_owned()];
    if let Some(release) = operation.since() {
        badges.push(format!("since release {release}"));
    }
    if operation.deprecated() {
        badges.push("outdated".to_owned());
    }
    if operation.ends_session() {
        badges.push("ends the session".to_owned());
    }
    if operation.callback {
        badges.insert(0, "the gateway makes this request, your program answers it".to_owned());
    }
    let badges = badges.iter().map(|badge| format!("<span class=\"badge\">{badge}</span>"));
    format!("<p class=\"badges\">{} <code>{}</code></p>\n\n", badges.collect::<Vec<_>>().join(" "), operation.id)
}

fn parameters(view: &View<'_>, operation: &Operation<'_>) -> String {
    let rows = operation.parameters().map(|parameter| {
        let mut rows = Vec::new();
        let (name, required) = (text_of(parameter, "name"), flag(parameter, "required"));
        // The description of a parameter is beside its schema, the bounds are inside it.
        let mut schema = parameter["schema"].clone();
        if let (Some(description), Some(schema)) = (parameter.get("description"), schema.as_object_mut()) {
            schema.insert("description".to_owned(), description.clone());
        }
        schema::row(view, &schema, name, required, &mut rows);
        let row = rows.swap_remove(0);
        vec![format!("`{name}`"), text_of(parameter, "in").to_owned(), row.kind, schema::must(required), row.text]
    });
    text::table(&["name", "in", "type", "must", "what"], &rows.collect::<Vec<_>>())
}

fn body(view: &View<'_>, operation: &Operation<'_>) -> String {
    let Some(body) = operation.entry.get("requestBody") else {
        return String::new();
    };
    let mut out = String::new();
    if let Some(description) = body["description"].as_str() {
        let _ = writeln!(out, "{}\n", text::prose(view, description));
    }
    if let Some(part) = operation.upload_part() {
        return out + &format!("The body is a form (`multipart/form-data`) with the part `{part}`.\n\n");
    }
    let rows = schema::rows(view, operation.request_schema().unwrap_or(&Value::Null), "");
    if rows.is_empty() {
        out += "No source shows its fields.\n\n";
    }
    out + &schema::table(&rows, true)
}

/// What programs send for it besides, in other methods, paths and spellings.
fn older_forms(view: &View<'_>, operation: &Operation<'_>) -> String {
    let forms = operation.older_forms().into_iter().map(|form| {
        let sources = form.sources.iter().map(|source| format!("`{source}`")).collect::<Vec<_>>().join(", ");
        vec![format!("`{}`", form.route()), text::plain(view, form.description), sources]
    });
    let fields = operation.all_fields();
    let names = fields.iter().filter(|field| !field.other_names.is_empty()).map(|field| {
        let others = field.other_names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        format!("{others} for `{}`", field.name)
    });
    let mut out = text::table(&["request", "", "sources"], &forms.collect::<Vec<_>>());
    let names = names.collect::<Vec<_>>();
    if !names.is_empty() {
        let _ = write!(out, "Other spellings that programs send: {}.\n\n", names.join("; "));
    }
    out
}

fn result(view: &View<'_>, operation: &Operation<'_>) -> String {
    let description = text::prose(view, operation.answer().map(|answer| text_of(answer, "description")).unwrap_or_default());
    let mut out = if description.is_empty() { String::new() } else { format!("{description}\n\n") };
    if operation.is_file() {
        return out + "The answer is the file itself. A refusal comes as JSON with a return code.\n\n";
    }
    let schema = operation.response_schema().map_or(&Value::Null, |schema| view.contract.resolve(schema));
    match text_of(schema, "x-result") {
        "reserved" => return out,
        "unconstrained" => {
            out += "No source shows the form of `result`.";
            out += &operation.open_result().map(|reason| format!(" {}", text::plain(view, reason))).unwrap_or_default();
            out += "\n\n";
        }
        _ => {}
    }
    // Message and return code are in every answer.
    let mut rows = Vec::new();
    for (name, property) in members_of(schema, "properties").filter(|(name, _)| !["message", "retcode"].contains(name)) {
        schema::row(view, property, name, false, &mut rows);
    }
    out += &schema::table(&rows, false);
    out
}

fn triggers(view: &View<'_>, operation: &Operation<'_>) -> String {
    let rows = operation.triggers().into_iter().map(|trigger| {
        let events = trigger.events.iter().map(|event| event_link(view, event)).collect::<Vec<_>>().join(", ");
        let when = text::plain(view, trigger.when);
        let when = match trigger.evidence {
            Some(evidence) => format!("{when} ({})", text::evidence(evidence)),
            None => when,
        };
        vec![when, text::plain(view, &trigger.in_words()), text::plain(view, trigger.to), events]
    });
    text::table(&["when", "what it means", "to", "events, in this order"], &rows.collect::<Vec<_>>())
}

pub(super) fn event_link(view: &View<'_>, id: &str) -> String {
    view.event(id).map_or_else(|| format!("`{id}`"), |event| format!("[`{id}`]({})", text::event_url(event)))
}

fn retcodes(view: &View<'_>, operation: &Operation<'_>) -> String {
    let rows = operation.retcodes().into_iter().map(|code| match view.retcodes.row(code) {
        Some(row) => {
            let link = format!("[`{code}`]({})", text::retcode_url(code));
            vec![link, text::plain(view, row.meaning), super::codes::action(row.action()).to_owned()]
        }
        None => vec![format!("`{code}`"), String::new(), String::new()],
    });
    let table = text::table(&["code", "meaning", "what to do"], &rows.collect::<Vec<_>>());
    match operation.retcodes_evidence() {
        Some(evidence) if !table.is_empty() => format!("{table}This list is {}.\n\n", text::evidence(evidence)),
        _ => table,
    }
}

fn example(view: &View<'_>, operation: &Operation<'_>) -> String {
    let mut out = String::new();
    if operation.callback {
        if let Some(body) = pretty(operation.request_example()) {
            let _ = write!(out, "What the gateway sends:\n\n```json\n{body}\n```\n\n");
        }
    } else {
        let _ = write!(out, "With curl:\n\n```sh\n{}\n```\n\n", curl::command(view, operation));
        match view.sample(operation) {
            Some(sample) => {
                let _ = write!(out, "In Rust, with a [session](session.md):\n\n```rust\n{sample}\n```\n\n");
            }
            None if operation.is_upload() => {
                out += "In Rust, `Session::invoke_with_file` sends it.\n\n";
            }
            None => {
                let _ = write!(out, "It is not a method of an agent's session; the generated client has it as `{}`.\n\n", operation.id);
            }
        }
    }
    if let Some(answer) = pretty(operation.response_example()) {
        let _ = write!(out, "Answer:\n\n```json\n{answer}\n```\n\n");
    }
    out
}

fn pretty(example: Option<&Value>) -> Option<String> {
    serde_json::to_string_pretty(example?).ok()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn an_operation_is_shown_with_all_that_the_contract_says() {
        let page = pages(view()).remove(0);
        assert_eq!(page.file, "resource-voicecall.md");
        for wanted in [
            "## callOut {#call_out}",
            "**Dial a number**",
            "- The agent is idle.",
            "| `slot` | query | integer | yes | Where. 1 to 9. |",
            "| `called` | text | yes | Whom. At most 24 characters. |",
            "| `result.callid` | text | Its ID. |",
            "| The called party answers | success | the agent | [`AgentEvent_Talking`](events-agent-event.md#AgentEvent_Talking) |",
            "| [`100-006`](return-codes.md#code-100-006) | no such Guid | Sign in again. |",
            "Sources: <a href=\"sources.html#source-p1\" title=\"Dialling\">p1</a>",
        ] {
            assert!(page.markdown.contains(wanted), "no `{wanted}` in\n{}", page.markdown);
        }
    }
}
