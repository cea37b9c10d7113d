//! `generated/sources/session.rs`: for each resource a group of methods on the session, for each operation a request whose
//! required values are arguments, whose optional ones are setters, and which is sent when awaited.

use anyhow::{Result, ensure};
use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::client::replacement;
use super::{const_ident, field_ident, sentence, source_line, type_ident};
use crate::model::{Bounds, Field, Kind, Model, Operation, ResultShape, Tag};

pub(super) fn generate(model: &Model) -> Result<TokenStream> {
    let mut groups = Vec::new();
    for tag in &model.tags {
        let operations: Vec<_> =
            model.operations.iter().filter(|operation| operation.tag == tag.name && operation.signed_in && operation.of_agent).collect();
        if !operations.is_empty() {
            groups.push(group(model, tag, &operations)?);
        }
    }
    let envelopes = envelopes(model);
    let bodies = bodies(model);
    Ok(quote! {
        //! The operations of the contract as methods of a session.
        use std::future::IntoFuture;

        use futures_util::future::BoxFuture;

        use super::Session;
        use super::check::Check;
        use super::envelope::{Envelope, Parts};
        use crate::client::prelude::*;
        use crate::client::types;
        use crate::error::Error;
        use crate::operation::table as operations;

        #(#groups)*
        #bodies
        #envelopes
    })
}

fn group(model: &Model, tag: &Tag, operations: &[&Operation]) -> Result<TokenStream> {
    let name = type_ident(&tag.display_name);
    let accessor = Ident::new(&tag.display_name.to_snake_case(), Span::call_site());
    let doc = sentence(&tag.description);
    let methods = operations.iter().map(|operation| method(model, operation));
    let requests = operations.iter().map(|operation| request(model, operation)).collect::<Result<Vec<_>>>()?;
    let group_doc = format!("Operations of the resource `{}`; from [`Session::{accessor}`].", tag.name);
    Ok(quote! {
        impl Session {
            #[doc = #doc]
            pub fn #accessor(&self) -> #name<'_> {
                #name { session: self }
            }
        }

        #[doc = #group_doc]
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a> {
            session: &'a Session,
        }

        impl<'a> #name<'a> {
            #(#methods)*
        }

        #(#requests)*
    })
}

fn fields(operation: &Operation) -> impl Iterator<Item = &Field> {
    operation.parameters.iter().chain(operation.body.iter().flat_map(|body| &body.fields))
}

fn method(model: &Model, operation: &Operation) -> TokenStream {
    let name = field_ident(&operation.id);
    let request = type_ident(&operation.id);
    let (required, optional): (Vec<_>, Vec<_>) = fields(operation).partition(|field| field.required);
    let arguments = required.iter().map(|field| {
        let (name, accepted) = (field_ident(&field.name), accepted(model, &field.kind));
        quote!(#name: #accepted)
    });
    let values = required.iter().map(|field| {
        let name = field_ident(&field.name);
        match field.kind {
            Kind::Text | Kind::Named(_) | Kind::List(_) => quote!(#name: #name.into()),
            Kind::Integer32 | Kind::Integer64 | Kind::Boolean => quote!(#name),
        }
    });
    let nothing = optional.iter().map(|field| {
        let name = field_ident(&field.name);
        quote!(#name: None)
    });
    let doc = method_doc(model, operation, &required);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated = "the gateway's pages advise against it"]));
    quote! {
        #[doc = #doc]
        #deprecated
        pub fn #name(self, #(#arguments),*) -> #request<'a> {
            #request { session: self.session, #(#values,)* #(#nothing,)* }
        }
    }
}

fn method_doc(model: &Model, operation: &Operation, required: &[&Field]) -> String {
    let facts = &operation.facts;
    let mut doc = format!("{}: `{}`, `{} {}`.\n", operation.summary, facts.method_name, operation.method, operation.path);
    if !operation.description.trim().is_empty() {
        doc += &format!("\n{}\n", operation.description.trim());
    }
    if !required.is_empty() {
        doc += "\n";
        for field in required {
            doc += &format!("- `{}`: {}\n", field.name, field_doc(field).replace('\n', " "));
        }
    }
    for trigger in &facts.triggers {
        doc += &format!("\nEvents ({}; to {}): `{}`.\n", trigger.when, trigger.to, trigger.events.join("`, `"));
    }
    if !facts.retcodes.is_empty() {
        doc += &format!("\nReturn codes: {}.\n", facts.retcodes.join(", "));
    }
    doc + &format!("\n{}", source_line(model, &facts.source))
}

fn field_doc(field: &Field) -> String {
    let mut doc = sentence(&field.description);
    if doc.is_empty() {
        doc = format!("`{}` on the wire.", field.name);
    }
    let Bounds { minimum, maximum, min_length, max_length, max_bytes, pattern, .. } = &field.bounds;
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => doc += &format!(" From {minimum} to {maximum}."),
        (Some(minimum), None) => doc += &format!(" At least {minimum}."),
        (None, Some(maximum)) => doc += &format!(" At most {maximum}."),
        (None, None) => {}
    }
    match (min_length, max_length) {
        (Some(minimum), Some(maximum)) => doc += &format!(" {minimum} to {maximum} characters."),
        (Some(1), None) => doc += " Not empty.",
        (Some(minimum), None) => doc += &format!(" At least {minimum} characters."),
        (None, Some(maximum)) => doc += &format!(" At most {maximum} characters."),
        (None, None) => {}
    }
    if let Some(bytes) = max_bytes {
        doc += &format!(" At most {bytes} bytes.");
    }
    if let (Some(pattern), Kind::Text) = (pattern, &field.kind) {
        doc += &format!(" Pattern `{pattern}`.");
    }
    doc
}

fn request(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let name = type_ident(&operation.id);
    let constant = const_ident(&operation.id);
    let call = field_ident(&operation.id);
    let doc = format!("A request of `{}`; sent when awaited.", operation.facts.method_name);
    let members = fields(operation).map(|field| {
        let (name, kind) = (field_ident(&field.name), rust_type(model, &field.kind));
        if field.required { quote!(#name: #kind) } else { quote!(#name: Option<#kind>) }
    });
    let setters: Vec<_> = fields(operation).filter(|field| !field.required).map(|field| setter(model, field)).collect();
    let setters = if setters.is_empty() { TokenStream::new() } else { quote!(impl #name<'_> { #(#setters)* }) };
    let checks: Vec<_> = operation.parameters.iter().filter_map(|field| check(model, field)).collect();
    let (verify, verified) = if checks.is_empty() {
        (TokenStream::new(), TokenStream::new())
    } else {
        let verify = quote! {
            impl #name<'_> {
                /// Holds the parameters to the contract's bounds.
                pub(super) fn verify(&self) -> Result<(), Error> {
                    let check = Check::of(&operations::#constant);
                    #(#checks)*
                    Ok(())
                }
            }
        };
        (verify, quote!(self.verify()?;))
    };
    let output = output(model, &operation.result);
    let answer = if operation.result == ResultShape::File { quote!(file) } else { quote!(answer) };
    let mut sets = Vec::new();
    if let Some(acting) = &operation.acting {
        let acting = field_ident(acting);
        sets.push(quote!(let request = request.#acting(self.session.agent());));
    }
    for field in &operation.parameters {
        let name = field_ident(&field.name);
        match (field.place, field.required) {
            ("header", false) => {
                ensure!(field.name == "service_token", "{}: the header {} is not known", operation.id, field.name);
                sets.push(quote!(if let Some(value) = self.#name { self.session.link().set_service_token(value); }));
            }
            (_, true) => sets.push(quote!(let request = request.#name(self.#name);)),
            (_, false) => sets.push(quote!(let request = match self.#name { Some(value) => request.#name(value), None => request };)),
        }
    }
    if operation.body.as_ref().is_some_and(|body| body.whole) {
        sets.push(quote!(let request = request.body(self.body);));
    } else if let Some(body) = &operation.body {
        let schema = type_ident(&body.schema);
        let values = body.fields.iter().map(|field| {
            let name = field_ident(&field.name);
            // An optional list is a list to the generator, left out when it is empty.
            let absent =
                if !field.required && matches!(field.kind, Kind::List(_)) { quote!(.unwrap_or_default()) } else { TokenStream::new() };
            quote!(#name: self.#name #absent)
        });
        let verify = if body.fields.iter().any(|field| check(model, field).is_some()) {
            quote!(body.verify(&Check::of(&operations::#constant))?;)
        } else {
            TokenStream::new()
        };
        sets.push(quote! {
            let body = types::#schema { #(#values),* };
            #verify
            let request = request.body(body);
        });
    }
    Ok(quote! {
        #[doc = #doc]
        #[must_use = "a request is sent when it is awaited"]
        #[derive(Debug, Clone)]
        pub struct #name<'a> {
            session: &'a Session,
            #(#members,)*
        }

        #setters
        #verify

        impl<'a> IntoFuture for #name<'a> {
            type Output = Result<#output, Error>;
            type IntoFuture = BoxFuture<'a, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(async move {
                    #verified
                    let request = self.session.client().#call();
                    #(#sets)*
                    self.session.#answer(&operations::#constant, request.send()).await
                })
            }
        }
    })
}

fn setter(model: &Model, field: &Field) -> TokenStream {
    let name = field_ident(&field.name);
    let accepted = accepted(model, &field.kind);
    let value = taken(&field.kind, &Ident::new("value", Span::call_site()));
    let doc = field_doc(field);
    quote! {
        #[doc = #doc]
        pub fn #name(mut self, value: #accepted) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The statement that checks a value before it is sent, where the contract bounds it.
fn check(model: &Model, field: &Field) -> Option<TokenStream> {
    let (name, ident) = (&field.name, field_ident(&field.name));
    let Bounds { minimum, maximum, min_length, max_length, max_bytes, pattern, .. } = &field.bounds;
    let statement = match &field.kind {
        Kind::Integer32 | Kind::Integer64 if minimum.is_some() || maximum.is_some() => {
            let minimum = minimum.unwrap_or(i64::MIN);
            let maximum = maximum.unwrap_or(i64::MAX);
            let value = if field.kind == Kind::Integer32 { quote!(i64::from(*value)) } else { quote!(*value) };
            quote!(check.range(#name, #value, #minimum..=#maximum)?;)
        }
        Kind::Text => {
            let mut rules = Vec::new();
            if min_length.is_some() || max_length.is_some() {
                let (minimum, maximum) = (min_length.unwrap_or(0), max_length.unwrap_or(usize::MAX));
                rules.push(quote!(check.length(#name, value, #minimum..=#maximum)?;));
            }
            if let Some(bytes) = max_bytes {
                rules.push(quote!(check.bytes(#name, value, #bytes)?;));
            }
            if let Some(pattern) = pattern {
                rules.push(quote!(check.pattern(#name, value, #pattern)?;));
            }
            if rules.is_empty() {
                return None;
            }
            quote!(#(#rules)*)
        }
        Kind::Named(schema) if model.secrets.contains(schema) => {
            let maximum = max_length.unwrap_or(usize::MAX);
            quote!(check.secret(#name, value, #maximum)?;)
        }
        _ => return None,
    };
    Some(if field.required {
        quote!({ let value = &self.#ident; #statement })
    } else {
        quote!(if let Some(value) = &self.#ident { #statement })
    })
}

fn rust_type(model: &Model, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Text => quote!(String),
        Kind::Integer32 => quote!(i32),
        Kind::Integer64 => quote!(i64),
        Kind::Boolean => quote!(bool),
        Kind::Named(name) => named_type(model, name),
        Kind::List(item) => {
            let item = rust_type(model, item);
            quote!(Vec<#item>)
        }
    }
}

fn named_type(model: &Model, name: &str) -> TokenStream {
    if let Some(path) = replacement(model, name) {
        return path;
    }
    let ident = type_ident(name);
    if model.tables.iter().any(|table| table.name == name) { quote!(crate::codes::#ident) } else { quote!(types::#ident) }
}

/// The type of an argument: anything that becomes the value where it is not a plain number or truth value.
fn accepted(model: &Model, kind: &Kind) -> TokenStream {
    let plain = rust_type(model, kind);
    match kind {
        Kind::Text | Kind::Named(_) | Kind::List(_) => quote!(impl Into<#plain>),
        Kind::Integer32 | Kind::Integer64 | Kind::Boolean => plain,
    }
}

fn taken(kind: &Kind, name: &Ident) -> TokenStream {
    match kind {
        Kind::Text | Kind::Named(_) | Kind::List(_) => quote!(#name.into()),
        Kind::Integer32 | Kind::Integer64 | Kind::Boolean => quote!(#name),
    }
}

fn output(model: &Model, result: &ResultShape) -> TokenStream {
    match result {
        ResultShape::Reserved => quote!(()),
        ResultShape::Unconstrained => quote!(serde_json::Value),
        ResultShape::File => quote!(crate::FileDownload),
        ResultShape::List { schema, .. } => {
            let schema = named_type(model, schema);
            quote!(Vec<#schema>)
        }
        ResultShape::Named { field, schema } => {
            let schema = named_type(model, schema);
            if field == "event" { quote!(Option<#schema>) } else { schema }
        }
    }
}

/// The checks of each request body, on its type.
fn bodies(model: &Model) -> TokenStream {
    let mut seen = Vec::new();
    let mut bodies = TokenStream::new();
    // Those of the configuration interfaces have no session that could check them.
    let callable = model.operations.iter().filter(|operation| operation.of_agent || !operation.signed_in);
    for body in callable.filter_map(|operation| operation.body.as_ref()) {
        let checks: Vec<_> = body.fields.iter().filter_map(|field| check(model, field)).collect();
        if checks.is_empty() || seen.contains(&&body.schema) {
            continue;
        }
        seen.push(&body.schema);
        let schema = type_ident(&body.schema);
        bodies.extend(quote! {
            impl types::#schema {
                /// Holds the body to the contract's bounds.
                pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
                    #(#checks)*
                    Ok(())
                }
            }
        });
    }
    bodies
}

/// How to open each response: return code, message, result.
fn envelopes(model: &Model) -> TokenStream {
    let mut seen = Vec::new();
    let mut envelopes = TokenStream::new();
    for operation in &model.operations {
        if operation.result == ResultShape::File || seen.contains(&&operation.response) {
            continue;
        }
        seen.push(&operation.response);
        let response = type_ident(&operation.response);
        let output = output(model, &operation.result);
        let message = if operation.response_has_msg { quote!(self.message.or(self.msg)) } else { quote!(self.message) };
        let result = match &operation.result {
            ResultShape::Reserved => quote!(Some(())),
            ResultShape::Unconstrained => quote!(Some(self.result.unwrap_or_default())),
            ResultShape::File => continue, // has no envelope; left out above
            ResultShape::List { field, .. } => {
                let field = field_ident(field);
                quote!(Some(self.#field))
            }
            ResultShape::Named { field, .. } if field == "event" => quote!(Some(self.event)),
            ResultShape::Named { .. } => quote!(self.result),
        };
        envelopes.extend(quote! {
            impl Envelope for types::#response {
                type Output = #output;

                fn open(self) -> Parts<Self::Output> {
                    Parts { message: #message, retcode: self.retcode, result: #result }
                }
            }
        });
    }
    envelopes
}
