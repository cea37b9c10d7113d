//! The commands of `ccgw call`, built from the contract when they are needed.

use ccgateway_contract::{Field, Kind, Operation, Place, Shape};
use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches, Args as _, Command};
use serde_json::{Map, Value};

use super::connection::Connection;
use super::entry::opens_session;
use super::session_store::SessionFile;
use super::values::{Parser, secret_from_stdin};
use crate::contract::CONTRACT;
use crate::exit::Failure;
use crate::print::{first_sentence, shortened};

/// Options that every operation has, and that a field of the same name must not hide.
const RESERVED: &[&str] = &["agent", "body", "ca", "help", "identity", "json", "output", "proxy", "session", "url"];

/// The argument of the agent that signs in.
pub(super) const AGENT: &str = "agent";
pub(super) const BODY: &str = "body";
pub(super) const JSON: &str = "json";
pub(super) const OUTPUT: &str = "output";

/// Adds a command per operation.
pub(super) fn add_operations(command: Command) -> Command {
    command.subcommands(CONTRACT.operations().map(|operation| of(&operation)))
}

fn of(operation: &Operation<'static>) -> Command {
    let about = operation.summary();
    let long = format!(
        "{about}\n\n{}\n\n{}  (for all details: `ccgw explain {}`)",
        operation.description().trim_end(),
        operation.route(),
        operation.name(),
    );
    let mut command = Command::new(operation.name()).about(about).long_about(long).disable_version_flag(true);
    if operation.id != operation.name() {
        command = command.alias(operation.id);
    }
    if opens_session(operation) {
        let agent = Arg::new(AGENT).long("agent").value_name("ID").required(true).help("ID of the agent that signs in, 101 to 999999");
        command =
            command.arg(agent.value_parser(|text: &str| text.parse::<ccgateway::AgentId>().map_err(|_| "an agent ID is 101 to 999999")));
    }
    for field in operation.fields() {
        command = with_field(command, &field);
    }
    if let Some(body) = operation.request() {
        let required = body.fields().is_empty() && matches!(body.kind, Kind::List(_));
        let help = if required { "The body, as JSON" } else { "More fields of the body, as a JSON object, where the contract lacks some" };
        let shape = if required { body } else { Shape::unknown(&CONTRACT) };
        let body = Arg::new(BODY).long("body").value_name("JSON").required(required).help(help);
        command = command.arg(body.value_parser(ValueParser::new(Parser { shape })));
    }
    if operation.is_file() {
        let output = Arg::new(OUTPUT).long("output").value_name("FILE").required(true).help("Where to write the file");
        command = command.arg(output.value_parser(clap::value_parser!(std::path::PathBuf)));
    }
    let json = Arg::new(JSON).long("json").action(ArgAction::SetTrue).help("Print the result as one line of JSON, with secrets masked");
    let command = command.arg(json).next_help_heading("Connection");
    SessionFile::augment_args(Connection::augment_args(command))
}

/// The name of a field's option: that on the wire, unless it is taken.
fn option(field: &str) -> String {
    if RESERVED.contains(&field) { format!("field-{field}") } else { field.to_owned() }
}

fn id(field: &str) -> String {
    format!("field:{field}")
}

fn stdin_id(field: &str) -> String {
    format!("stdin:{field}")
}

/// The variable from which a required secret comes: `CCGATEWAY_PASSWORD`.
fn variable(field: &str) -> String {
    let words = field.chars().flat_map(|letter| if letter.is_ascii_uppercase() { vec!['_', letter] } else { vec![letter] });
    format!("CCGATEWAY_{}", words.collect::<String>().to_uppercase())
}

fn with_field(command: Command, field: &Field<'static>) -> Command {
    let option = option(field.name);
    let list = field.shape.items();
    let help = help(field);
    let mut argument = Arg::new(id(field.name))
        .long(option.clone())
        .value_name(value_name(list.as_ref().unwrap_or(&field.shape)))
        .help(shortened(&help, 160))
        .long_help(help)
        .allow_hyphen_values(true)
        .required(field.required)
        .action(if list.is_some() { ArgAction::Append } else { ArgAction::Set })
        .value_parser(ValueParser::new(Parser { shape: list.unwrap_or_else(|| field.shape.clone()) }));
    if option.chars().any(|letter| letter.is_ascii_uppercase()) {
        argument = argument.alias(option.to_lowercase());
    }
    if !field.shape.secret {
        return command.arg(argument);
    }
    // Arguments are visible in the list of processes, so a secret can be given in two other ways.
    let from_stdin = format!("{option}-stdin");
    argument = argument.required(false).required_unless_present_any(field.required.then(|| stdin_id(field.name)));
    if field.required {
        argument = argument.env(variable(field.name)).hide_env_values(true);
    }
    let stdin = Arg::new(stdin_id(field.name))
        .long(from_stdin)
        .action(ArgAction::SetTrue)
        .help(format!("Read --{option} from standard input; a trailing line end is removed"));
    command.arg(argument).arg(stdin)
}

/// What a field is, with its form, its default and whether it may be repeated.
fn help(field: &Field<'_>) -> String {
    let mut help = format!("{} [{}]", first_sentence(field.shape.description), field.shape.words());
    if let Some(default) = field.shape.default {
        help += &format!(" [the gateway's default: {default}]");
    }
    if field.shape.items().is_some() {
        help += " [may be repeated]";
    }
    help
}

fn value_name(shape: &Shape<'_>) -> &'static str {
    match (&shape.kind, shape.table) {
        (_, Some(_)) => "CODE",
        (Kind::Text, _) => "TEXT",
        (Kind::Integer | Kind::Number, _) => "NUMBER",
        (Kind::Boolean, _) => "true|false",
        (Kind::OneOf(_), _) if shape.is_lenient() => "VALUE",
        _ => "JSON",
    }
}

/// The values that were given, by their names on the wire.
pub(super) fn values(operation: &Operation<'static>, matches: &ArgMatches) -> anyhow::Result<Map<String, Value>> {
    let mut values = Map::new();
    if let Some(Value::Object(body)) = matches.try_get_one::<Value>(BODY).ok().flatten() {
        values.extend(body.clone());
    }
    for field in operation.fields() {
        let given = matches.get_many::<Value>(&id(field.name)).map(|given| given.cloned().collect::<Vec<_>>());
        let list = matches!(field.shape.kind, Kind::List(_));
        let value = match given {
            // An option that asks for standard input overrides a variable.
            _ if field.shape.secret && matches.get_flag(&stdin_id(field.name)) => Some(secret_from_stdin(&field)?),
            Some(given) if list => Some(Value::Array(given)),
            Some(given) => given.into_iter().next(),
            None => None,
        };
        if let Some(value) = value {
            let invalid = |broken| Failure::usage(format!("{} is not valid: {broken}; nothing was sent", field.name));
            field.shape.check(&value).map_err(invalid)?;
            values.insert(field.name.to_owned(), value);
        }
    }
    Ok(values)
}

/// The values without those of the body, which is given as a whole.
pub(super) fn parameters(operation: &Operation<'_>, values: &Map<String, Value>) -> Map<String, Value> {
    let parameters = values.iter().filter(|(name, _)| !is_in_body(operation, name));
    parameters.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Which values go into the body.
fn is_in_body(operation: &Operation<'_>, name: &str) -> bool {
    !operation.fields().iter().any(|field| field.name == name && field.place != Place::Body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_command_that_clap_accepts() {
        let command = add_operations(Command::new("call"));
        command.clone().debug_assert();
        for operation in CONTRACT.operations() {
            let command = command.find_subcommand(operation.name()).unwrap();
            assert_eq!(command.get_about().unwrap().to_string(), operation.summary());
            let options: Vec<_> = command.get_arguments().filter_map(Arg::get_long).collect();
            for field in operation.fields() {
                assert!(options.contains(&option(field.name).as_str()), "{}: {}", operation.name(), field.name);
            }
        }
    }

    #[test]
    fn a_field_never_hides_an_option_of_every_operation() {
        assert_eq!((option("agent").as_str(), option("called").as_str()), ("field-agent", "called"));
    }

    #[test]
    fn a_required_secret_has_a_variable() {
        assert_eq!((variable("password").as_str(), variable("serviceToken").as_str()), ("CCGATEWAY_PASSWORD", "CCGATEWAY_SERVICE_TOKEN"));
    }
}
