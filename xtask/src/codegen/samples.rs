//! `generated/tests/samples.rs`: how each operation of a session is called, with the values of the contract's examples. A test
//! compiles them, and the reference shows their bodies.

use anyhow::{Context, Result, anyhow, bail};
use ccgateway_contract::Contract;
use heck::ToSnakeCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;

use super::codes::code_text;
use super::{field_ident, type_ident};
use crate::model::{Field, Kind, Model, Operation, ResultShape};

/// What every sample can name without a path.
const IMPORTS: &str = "use ccgateway::client::types; use ccgateway::{AgentId, Error, Session, codes};";

pub(super) fn generate(contract: &Contract, model: &Model) -> Result<TokenStream> {
    let mut names = Vec::new();
    let mut samples = Vec::new();
    for operation in model.operations.iter().filter(|operation| operation.signed_in && operation.of_agent) {
        samples.push(sample(contract, model, operation).with_context(|| operation.id.clone())?);
        names.push(&operation.id);
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
    let tag = model.tags.iter().find(|tag| tag.name == operation.tag).context("the tag is not declared")?;
    let group = Ident::new(&tag.display_name.to_snake_case(), Span::call_site());
    let method = field_ident(&operation.id);
    let examples = Examples { document: contract.document(), operation };
    let mut objects = Vec::new();
    let mut arguments = Vec::new();
    let mut setters = Vec::new();
    for field in operation.parameters.iter().chain(operation.body.iter().flat_map(|body| &body.fields)) {
        let example = examples.of(field);
        let value = match (example, field.required) {
            (Some(value), _) => value,
            (None, true) => plain(&field.kind),
            // An optional value that the contract's example leaves out.
            (None, false) => continue,
        };
        let value = if is_object(model, &field.kind) {
            let (name, kind, json) = (field_ident(&field.name), object_type(&field.kind)?, json(&value)?);
            objects.push(quote!(let #name: #kind = serde_json::from_str(#json)?;));
            quote!(#name)
        } else {
            expression(model, &field.kind, &value).with_context(|| field.name.clone())?
        };
        if field.required {
            arguments.push(value);
        } else {
            let setter = field_ident(&field.name);
            setters.push(quote!(.#setter(#value)));
        }
    }
    let error = if objects.is_empty() { quote!(Error) } else { quote!(Box<dyn std::error::Error>) };
    let call = quote!(session.#group().#method(#(#arguments),*) #(#setters)* .await?);
    let statements = match variable(&operation.result) {
        None => quote!(#call;),
        Some(variable) => {
            let (name, line) = (Ident::new(variable, Span::call_site()), format!("{{{variable}:?}}"));
            quote! { let #name = #call; println!(#line); }
        }
    };
    Ok(quote! {
        pub async fn #method(session: &Session) -> Result<(), #error> {
            #(#objects)*
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
        ResultShape::Named { schema, .. } if schema == "CallId" => Some("call_id"),
        ResultShape::Named { field, .. } if field == "event" => Some("event"),
        ResultShape::Named { .. } | ResultShape::List { .. } | ResultShape::Unconstrained => Some("result"),
    }
}

/// The examples that the contract has for an operation.
struct Examples<'a> {
    document: &'a Value,
    operation: &'a Operation,
}

impl Examples<'_> {
    fn of(&self, field: &Field) -> Option<Value> {
        let operation = &self.document["paths"][&self.operation.path][self.operation.method.to_lowercase()];
        if field.place == "body" {
            let media = &operation["requestBody"]["content"]["application/json"];
            return media["example"].get(&field.name).cloned();
        }
        let parameter = operation["parameters"].as_array()?.iter().find(|parameter| parameter["name"] == *field.name)?;
        let schema = &parameter["schema"];
        let own = parameter.get("example").or_else(|| schema.get("example")).cloned();
        // A shared schema's example stands in where something must be given.
        own.or_else(|| {
            if field.required { self.document.pointer(schema["$ref"].as_str()?.strip_prefix('#')?)?.get("example").cloned() } else { None }
        })
    }
}

/// A value where the contract has no example.
fn plain(kind: &Kind) -> Value {
    match kind {
        Kind::Text | Kind::Named(_) => "1".into(),
        Kind::Integer32 | Kind::Integer64 => 1.into(),
        Kind::Boolean => true.into(),
        Kind::List(_) => Value::Array(Vec::new()),
    }
}

/// Whether a value of this kind is a schema of its own, written as JSON.
fn is_object(model: &Model, kind: &Kind) -> bool {
    match kind {
        Kind::Named(name) => !has_expression(model, name),
        Kind::List(item) => is_object(model, item),
        _ => false,
    }
}

fn has_expression(model: &Model, schema: &str) -> bool {
    schema == "AgentId" || is_text(model, schema) || model.tables.iter().any(|table| table.name == schema)
}

/// Whether a schema's type takes a plain text.
fn is_text(model: &Model, schema: &str) -> bool {
    schema == "CallId" || model.secrets.iter().any(|secret| secret == schema)
}

/// The Rust expression of an example's value. Examples keep to what pages print, so numbers may be digits and the reverse.
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
            let items = value.as_array().context("not a list")?.iter();
            // The items of a list are not converted, so a text has to be the owned one.
            let items = items.map(|value| {
                let value = expression(model, item, value)?;
                Ok(if **item == Kind::Text { quote!(#value.to_owned()) } else { value })
            });
            let items = items.collect::<Result<Vec<_>>>()?;
            quote!([#(#items),*])
        }
        Kind::Named(name) => match name.as_str() {
            "AgentId" => {
                let number = Literal::u32_unsuffixed(text.parse().with_context(|| format!("not an agent: {text}"))?);
                quote!(AgentId::new(#number)?)
            }
            name if is_text(model, name) => quote!(#text),
            name => match model.tables.iter().find(|table| table.name == name) {
                Some(table) => {
                    let Some(code) = table.codes.iter().find(|code| code_text(&code.code) == text) else {
                        bail!("{name} has no code {text}");
                    };
                    let (table, code) = (type_ident(name), type_ident(&code.name));
                    quote!(codes::#table::#code)
                }
                None => bail!("{name} is written as JSON"),
            },
        },
    })
}

/// The type of a value that is written as JSON.
fn object_type(kind: &Kind) -> Result<TokenStream> {
    Ok(match kind {
        Kind::List(item) => {
            let item = object_type(item)?;
            quote!(Vec<#item>)
        }
        Kind::Named(name) => {
            let schema = type_ident(name);
            quote!(types::#schema)
        }
        _ => bail!("not a schema"),
    })
}

/// A value as a raw string of JSON.
fn json(value: &Value) -> Result<TokenStream> {
    format!("r#\"{}\"#", serde_json::to_string(value)?).parse().map_err(|error| anyhow!("{error}"))
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
        let samples = super::super::format(generate(&contract, &model).unwrap()).unwrap();
        for operation in &model.operations {
            assert_eq!(body(&samples, &operation.id).is_some(), operation.signed_in && operation.of_agent, "{}", operation.id);
        }
    }
}
