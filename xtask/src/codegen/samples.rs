//! `generated/tests/samples.rs`: how each operation of a session is called, with the values of the contract's examples. A test
//! compiles them, and the reference shows their bodies.

use anyhow::{Context, Result, anyhow, bail, ensure};
use ccgateway_contract::{Contract, Table};
use heck::ToSnakeCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;

use super::codes::code_text;
use super::names::{field_ident, method_ident, type_ident};
use super::values::{Form, form};
use crate::model::{Field, Kind, Model, Operation, Owner, ResultShape};

/// What every sample can name without a path.
const IMPORTS: &str =
    "use std::time::Duration; use ccgateway::client::types; use ccgateway::{AgentId, ConfigSession, Error, Session, codes};";

pub(super) fn generate(contract: &Contract, model: &Model) -> Result<TokenStream> {
    let mut names = Vec::new();
    let mut samples = Vec::new();
    for operation in model.operations.iter().filter(|operation| operation.has_method()) {
        samples.push(sample(contract, model, operation).with_context(|| operation.facts.id.to_owned())?);
        names.push(operation.facts.id);
    }
    let imports: TokenStream = IMPORTS.parse().map_err(|error| anyhow!("{error}"))?;
    Ok(quote! {
        //! One small function per operation of a session, with the values of the contract's examples.
        #imports

        /// The operations that have a sample, by `operationId`.
        pub const SAMPLES: &[&str] = &[#(#names),*];

        #(#samples)*
    })
}

/// The lines inside the sample function of an operation, without their indentation and without the `Ok` at the end.
pub(crate) fn body(samples: &str, operation: &str) -> Option<String> {
    let head = format!("pub async fn {}(", field_ident(operation));
    let (_, rest) = samples.split_once(&head)?;
    let (_, rest) = rest.split_once("{\n")?;
    let (body, _) = rest.split_once("    Ok(())\n}\n")?;
    Some(body.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n"))
}

fn sample(contract: &Contract, model: &Model, operation: &Operation) -> Result<TokenStream> {
    let tag = model.tags.iter().find(|tag| tag.name == operation.facts.tag()).context("the tag is not declared")?;
    let group = Ident::new(&tag.title.to_snake_case(), Span::call_site());
    let (name, method) = (field_ident(operation.facts.id), method_ident(operation.facts.id));
    let parameters = operation.parameters.iter().map(|field| (operation.facts.id, field));
    let body = operation.body.iter().flat_map(|body| body.fields.iter().map(|field| (body.schema, field)));
    let mut arguments = Vec::new();
    let mut setters = Vec::new();
    for (owner, field) in parameters.chain(body) {
        // Null is what is sent for no value.
        let value = match (example(contract, field).filter(|value| field.required || !value.is_null()), field.required) {
            (Some(value), _) => value,
            (None, true) => plain(contract, model, &field.kind),
            // An optional value that the contract's example leaves out.
            (None, false) => continue,
        };
        let value = given(model, owner, field, &value).with_context(|| field.name.to_owned())?;
        if field.required {
            arguments.push(value);
        } else {
            let setter = field_ident(field.name);
            setters.push(quote!(.#setter(#value)));
        }
    }
    let (session, group) = match operation.owner() {
        Some(Owner::Configuration) => (quote!(ConfigSession), None),
        _ => (quote!(Session), Some(quote!(.#group()))),
    };
    let call = quote!(session #group .#method(#(#arguments),*) #(#setters)* .await?);
    let statements = match variable(&operation.result) {
        None => quote!(#call;),
        Some(variable) => {
            let (name, line) = (Ident::new(variable, Span::call_site()), format!("{{{variable}:?}}"));
            quote! { let #name = #call; println!(#line); }
        }
    };
    Ok(quote! {
        pub async fn #name(session: &#session) -> Result<(), Error> {
            #statements
            Ok(())
        }
    })
}

/// What the sample calls the result.
fn variable(result: &ResultShape) -> Option<&'static str> {
    match result {
        ResultShape::Reserved => None,
        ResultShape::File => Some("file"),
        ResultShape::Named { schema: "CallId", .. } => Some("call_id"),
        ResultShape::Named { field: "event", .. } => Some("event"),
        ResultShape::Named { .. } | ResultShape::List { .. } | ResultShape::Unconstrained => Some("result"),
    }
}

/// The contract's example of a value. A shared schema's example stands in where something must be given.
fn example(contract: &Contract, field: &Field) -> Option<Value> {
    let shared =
        || if let (true, Kind::Named(schema)) = (field.required, &field.kind) { contract.schema(schema)?.get("example") } else { None };
    field.example.or_else(shared).cloned()
}

/// A value where the contract has no example.
fn plain(contract: &Contract, model: &Model, kind: &Kind) -> Value {
    match kind {
        Kind::Text => "1".into(),
        Kind::Integer32 | Kind::Integer64 => 1.into(),
        Kind::Boolean => true.into(),
        Kind::List(_) => Value::Array(Vec::new()),
        Kind::Named(name) if is_scalar(model, name) => "1".into(),
        Kind::Named(name) => match contract.shape_of(name).kind {
            ccgateway_contract::Kind::List(_) => Value::Array(Vec::new()),
            _ => Value::Object(serde_json::Map::new()),
        },
    }
}

/// Whether a schema stands for an identifier, a secret or a code.
fn is_scalar(model: &Model, schema: &str) -> bool {
    matches!(schema, "AgentId" | "CallId") || model.secrets.contains(&schema) || model.table(schema).is_some()
}

/// The Rust expression of an example's value, in the form in which users give it. Examples keep to what pages print, so numbers
/// may be digits and the reverse.
fn given(model: &Model, owner: &str, field: &Field, value: &Value) -> Result<TokenStream> {
    let form = form(owner, field)?;
    let text = code_text(value);
    let number = || text.parse::<u64>().with_context(|| format!("not a number: {text}"));
    Ok(match form {
        Form::Duration(unit) => unit.duration(number()?),
        Form::Flag => match number()? {
            0 => quote!(false),
            1 => quote!(true),
            other => bail!("{other} is no flag"),
        },
        Form::Code(name) => {
            let table = model.table(name).with_context(|| format!("no table {name}"))?;
            code(table, &text)?
        }
        Form::Agent => agent(&text)?,
        Form::Ids(separator) => {
            let ids: Vec<u32> =
                text.split(separator).map(str::parse).collect::<Result<_, _>>().with_context(|| format!("not IDs: {text}"))?;
            let ids = ids.into_iter().map(Literal::u32_unsuffixed);
            quote!([#(#ids),*])
        }
        Form::Items(item) if *item == Form::Agent => {
            let agents = value.as_array().context("not a list")?.iter().map(|value| agent(&code_text(value)));
            let agents = agents.collect::<Result<Vec<_>>>()?;
            quote!([#(#agents),*])
        }
        Form::Plain | Form::Into | Form::Unsigned | Form::Items(_) => expression(model, &field.kind, value)?,
    })
}

fn expression(model: &Model, kind: &Kind, value: &Value) -> Result<TokenStream> {
    let text = code_text(value);
    Ok(match kind {
        Kind::Text => quote!(#text),
        Kind::Integer32 | Kind::Integer64 => {
            let number = Literal::i64_unsuffixed(text.parse().with_context(|| format!("not a number: {text}"))?);
            quote!(#number)
        }
        Kind::Boolean => {
            let mark: bool = text.parse().with_context(|| format!("not a truth value: {text}"))?;
            quote!(#mark)
        }
        Kind::List(item) => {
            let items = value.as_array().context("not a list")?.iter().map(|value| expression(model, item, value));
            let items = items.collect::<Result<Vec<_>>>()?;
            quote!([#(#items),*])
        }
        Kind::Named("AgentId") => agent(&text)?,
        Kind::Named(name) if *name == "CallId" || model.secrets.contains(name) => quote!(#text),
        Kind::Named(name) => match model.table(name) {
            Some(table) => code(table, &text)?,
            None => object(model, name, value).with_context(|| (*name).to_owned())?,
        },
    })
}

/// The variant of a code.
fn code(table: &Table<'_>, text: &str) -> Result<TokenStream> {
    let name = type_ident(table.name);
    let row = table.rows().into_iter().find(|row| row.has(text)).with_context(|| format!("{name} has no code {text}"))?;
    let variant = type_ident(row.name);
    if row.range.is_none() {
        return Ok(quote!(codes::#name::#variant));
    }
    let number = Literal::i64_unsuffixed(text.parse().with_context(|| format!("{name} has no code {text}"))?);
    Ok(quote!(codes::#name::#variant(#number)))
}

fn agent(text: &str) -> Result<TokenStream> {
    let number = Literal::u32_unsuffixed(text.parse().with_context(|| format!("not an agent: {text}"))?);
    Ok(quote!(AgentId::new(#number)?))
}

/// A value of a schema of its own.
fn object(model: &Model, schema: &str, value: &Value) -> Result<TokenStream> {
    let name = type_ident(schema);
    let Some(body) = model.request_types.iter().find(|body| body.schema == schema) else {
        return Ok(match value {
            Value::String(text) => quote!(types::#name::String(#text.to_owned())),
            // No source shows what is in it.
            Value::Array(_) => quote!(Vec::new()),
            Value::Object(_) => quote!(serde_json::Map::new()),
            _ => bail!("an example of a schema whose fields are not known"),
        });
    };
    let mut arguments = Vec::new();
    let mut setters = Vec::new();
    for field in &body.fields {
        let Some(value) = value.get(field.name).filter(|value| field.required || !value.is_null()) else {
            ensure!(!field.required, "the example has no {}", field.name);
            continue;
        };
        let given = given(model, schema, field, value).with_context(|| field.name.to_owned())?;
        if field.required {
            arguments.push(given);
        } else {
            let setter = field_ident(field.name);
            setters.push(quote!(.#setter(#given)));
        }
    }
    Ok(quote!(types::#name::new(#(#arguments),*) #(#setters)*))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_of_a_sample_is_what_stands_between_its_braces() {
        let samples = "pub async fn hold(session: &Session) -> Result<(), Error> {\n    session.hold().await?;\n    Ok(())\n}\npub async fn x() {\n}\n";
        assert_eq!(body(samples, "hold").as_deref(), Some("session.hold().await?;"));
        assert_eq!(body(samples, "mute"), None);
    }

    #[test]
    fn every_operation_of_a_session_has_a_sample() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let model = Model::read(&contract).unwrap();
        let samples = super::super::print::format(generate(&contract, &model).unwrap()).unwrap();
        for operation in &model.operations {
            assert_eq!(body(&samples, operation.facts.id).is_some(), operation.has_method(), "{}", operation.facts.id);
        }
    }
}
