//! How users give the values that go out: a time as a `Duration`, a flag as a `bool`, an ID as a `u32`, whatever the wire has.

use anyhow::{Context, Result, bail, ensure};
use ccgateway_contract::Bounds;
use proc_macro2::TokenStream;
use quote::quote;

use super::client::replacement;
use super::names::type_ident;
use crate::model::{Field, Kind, Model};

/// Integers that are agents.
const AGENTS: &[(&str, &str)] = &[("ApplyToShiftPresidentRequest", "destAgentNo"), ("SendNoteletExRequest", "agentIds")];

/// Integers that are codes of a table, where the contract has their bounds in its place.
const CODES: &[(&str, &str, &str)] = &[
    ("SignInRequest", "restcause", "RestCause"),
    ("force_logout_with_reason", "reason", "SignOutReason"),
    ("force_rest", "reason", "RestCause"),
    ("rest", "restcause", "RestCause"),
    ("say_busy", "reason", "BusyReason"),
];

/// Texts that are lists of IDs, with what stands between two of them.
const LISTS: &[(&str, &str, &str)] = &[("reset_skill", "skillid", ";")];

/// The unit of a time on the wire.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unit {
    Milliseconds,
    Seconds,
    Minutes,
}

impl Unit {
    /// The unit that the contract names.
    fn of(name: &str) -> Option<Self> {
        [Self::Milliseconds, Self::Seconds, Self::Minutes].into_iter().find(|unit| unit.name() == name)
    }

    /// What follows a number of them.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Milliseconds => "milliseconds",
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
        }
    }

    /// The constructor of a `Duration` of so many of them.
    pub(super) fn duration(self, number: u64) -> TokenStream {
        match self {
            Self::Milliseconds => quote!(Duration::from_millis(#number)),
            Self::Seconds => quote!(Duration::from_secs(#number)),
            Self::Minutes => {
                let seconds = number * 60;
                quote!(Duration::from_secs(#seconds))
            }
        }
    }
}

/// How users give a value.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Form {
    /// As it is sent: a number or truth value.
    Plain,
    /// As anything that becomes the value.
    Into,
    /// As a `u32`, for an integer that is none below zero.
    Unsigned,
    /// As a `Duration`.
    Duration(Unit),
    /// As a code of a table, for an integer.
    Code(&'static str),
    /// As an `AgentId`, for an integer.
    Agent,
    /// As a `bool`, for 0 and 1.
    Flag,
    /// As values of a form each.
    Items(Box<Form>),
    /// As IDs that are sent in one text.
    Ids(&'static str),
}

/// The form of a field of an operation (path, query, header) or of a schema (body).
pub(super) fn form(owner: &str, field: &Field) -> Result<Form> {
    let is = |name: &str| field.name == name;
    if let (Kind::Integer64, Some(unit)) = (&field.kind, field.shape.unit) {
        return Ok(Form::Duration(Unit::of(unit).with_context(|| format!("{owner}: {} is in {unit}", field.name))?));
    }
    if let Some((_, _, table)) = CODES.iter().find(|(schema, name, _)| *schema == owner && is(name)) {
        ensure!(field.kind == Kind::Integer64, "{owner}: {} is in the table of codes and no integer", field.name);
        return Ok(Form::Code(table));
    }
    if let Some((_, _, separator)) = LISTS.iter().find(|(schema, name, _)| *schema == owner && is(name)) {
        ensure!(field.kind == Kind::Text, "{owner}: {} is in the table of lists and no text", field.name);
        return Ok(Form::Ids(separator));
    }
    let number = if AGENTS.iter().any(|(schema, name)| *schema == owner && is(name)) { Form::Agent } else { Form::Unsigned };
    Ok(match &field.kind {
        Kind::Integer64 if number == Form::Agent => number,
        Kind::Integer64 if field.shape.flag => Form::Flag,
        Kind::Integer64 if is_unsigned(field.name, &field.shape.bounds) => Form::Unsigned,
        Kind::Integer32 | Kind::Integer64 | Kind::Boolean => Form::Plain,
        Kind::Text | Kind::Named(_) => Form::Into,
        Kind::List(item) => Form::Items(Box::new(match item.as_ref() {
            Kind::Integer64 => number,
            Kind::Text | Kind::Named(_) => Form::Into,
            Kind::Integer32 | Kind::Boolean => Form::Plain,
            Kind::List(_) => bail!("{owner}: {} is a list of lists", field.name),
        })),
    })
}

/// Skill queues have IDs of one type everywhere; so has every other number that the contract keeps from being negative.
fn is_unsigned(name: &str, bounds: &Bounds<'_>) -> bool {
    let fits = bounds.maximum.is_none_or(|maximum| u32::try_from(maximum).is_ok());
    name.to_lowercase().ends_with("skillid") || (bounds.minimum.is_some_and(|minimum| minimum >= 0) && fits)
}

/// The type of an argument.
pub(super) fn accepted(model: &Model, field: &Field, form: &Form) -> TokenStream {
    match form {
        Form::Plain => wire_type(model, &field.kind),
        Form::Into => {
            let ty = wire_type(model, &field.kind);
            quote!(impl Into<#ty>)
        }
        Form::Unsigned => quote!(u32),
        Form::Duration(_) => quote!(Duration),
        Form::Code(table) => {
            let table = type_ident(table);
            quote!(impl Into<crate::codes::#table>)
        }
        Form::Agent => quote!(crate::ids::AgentId),
        Form::Flag => quote!(bool),
        Form::Ids(_) => quote!(impl IntoIterator<Item = u32>),
        Form::Items(item) => {
            let ty = match (&field.kind, item.as_ref()) {
                (_, Form::Unsigned) => quote!(u32),
                (_, Form::Agent) => quote!(crate::ids::AgentId),
                (Kind::List(kind), Form::Plain) => wire_type(model, kind),
                (Kind::List(kind), _) => {
                    let ty = wire_type(model, kind);
                    quote!(impl Into<#ty>)
                }
                (kind, _) => wire_type(model, kind),
            };
            quote!(impl IntoIterator<Item = #ty>)
        }
    }
}

/// The value as it is sent.
pub(super) fn converted(form: &Form, value: &TokenStream) -> TokenStream {
    match form {
        Form::Plain => quote!(#value),
        Form::Into => quote!(#value.into()),
        Form::Unsigned | Form::Flag => quote!(i64::from(#value)),
        Form::Code(table) => {
            let table = type_ident(table);
            quote!(convert::code::<crate::codes::#table>(#value))
        }
        Form::Agent => quote!(i64::from(#value.get())),
        Form::Duration(Unit::Milliseconds) => quote!(convert::milliseconds(#value)),
        Form::Duration(Unit::Seconds) => quote!(convert::seconds(#value)),
        Form::Duration(Unit::Minutes) => quote!(convert::minutes(#value)),
        Form::Ids(separator) => quote!(convert::joined(#value, #separator)),
        Form::Items(item) => match item.as_ref() {
            Form::Plain => quote!(#value.into_iter().collect()),
            Form::Unsigned => quote!(#value.into_iter().map(i64::from).collect()),
            Form::Agent => quote!(#value.into_iter().map(|agent| i64::from(agent.get())).collect()),
            _ => quote!(#value.into_iter().map(Into::into).collect()),
        },
    }
}

/// The type of a value that is sent.
pub(super) fn wire_type(model: &Model, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Text => quote!(String),
        Kind::Integer32 => quote!(i32),
        Kind::Integer64 => quote!(i64),
        Kind::Boolean => quote!(bool),
        Kind::Named(name) => named_type(model, name),
        Kind::List(item) => {
            let item = wire_type(model, item);
            quote!(Vec<#item>)
        }
    }
}

pub(super) fn named_type(model: &Model, name: &str) -> TokenStream {
    if let Some(path) = replacement(model, name) {
        return path;
    }
    let ident = type_ident(name);
    if model.table(name).is_some() { quote!(crate::codes::#ident) } else { quote!(types::#ident) }
}

/// The statement that checks a value before it is sent, where the contract bounds it. `place` is that of the parameter in the
/// operation's table.
pub(super) fn check(model: &Model, field: &Field, place: &TokenStream, value: &TokenStream) -> Option<TokenStream> {
    if field.shape.bounds.is_none() {
        return None;
    }
    Some(match (&field.kind, field.required) {
        (Kind::Integer64, _) => quote!(check.integer(#place, #value)?;),
        (Kind::Text, true) => quote!(check.text(#place, #value.as_str())?;),
        (Kind::Text, false) => quote!(check.text(#place, #value.as_deref())?;),
        (Kind::List(_), _) => quote!(check.count(#place, #value.len())?;),
        (Kind::Named(schema), true) if model.secrets.contains(schema) => quote!(check.text(#place, #value.expose())?;),
        (Kind::Named(schema), false) if model.secrets.contains(schema) => {
            quote!(check.text(#place, #value.as_ref().map(Secret::expose))?;)
        }
        _ => return None,
    })
}

/// A rule of the tables that no field of the contract follows.
pub(super) fn unused_rows(model: &Model) -> Result<()> {
    let field = |owner: &str, name: &str| {
        let of_operation =
            model.operations.iter().filter(|operation| operation.facts.id == owner).flat_map(|operation| &operation.parameters);
        let of_type = model.request_types.iter().filter(|body| body.schema == owner).flat_map(|body| &body.fields);
        of_operation.chain(of_type).find(|field| field.name == name).with_context(|| format!("{owner} has no {name}")).map(drop)
    };
    CODES.iter().chain(LISTS).try_for_each(|(owner, name, _)| field(owner, name))?;
    AGENTS.iter().try_for_each(|(owner, name)| field(owner, name))
}
