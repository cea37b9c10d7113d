//! `generated/sources/bodies.rs`: what the types of request bodies can do: `new` with the required values, a setter for each
//! optional one, and the check of the bounds.

use anyhow::Result;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::names::{field_ident, type_ident};
use super::prose::sentence;
use super::texts;
use super::values::{accepted, check, converted, form};
use crate::model::{Body, Field, Kind, Model, Operation};

/// The sign-in of the configuration interface.
const CONFIGURATION: &str = "config_auth";

pub(super) fn generate(model: &Model) -> Result<TokenStream> {
    let types = model.request_types.iter().map(|body| implementation(model, body)).collect::<Result<Vec<_>>>()?;
    Ok(quote! {
        //! Request bodies: constructors, setters, checks.
        use std::time::Duration;

        use crate::client::types;
        use crate::error::Error;
        use crate::secret::Secret;
        use crate::session::check::Check;
        use crate::session::convert;

        #(#types)*
    })
}

fn implementation(model: &Model, body: &Body) -> Result<TokenStream> {
    let name = type_ident(body.schema);
    let mut arguments = Vec::new();
    let mut members = Vec::new();
    let mut setters = Vec::new();
    let mut required = Vec::new();
    for field in &body.fields {
        let form = form(body.schema, field)?;
        let (ident, accepted) = (field_ident(field.name), accepted(model, field, &form));
        let doc = texts::body_field(model, body, field, &form);
        if field.required {
            let value = converted(&form, &quote!(#ident));
            arguments.push(quote!(#ident: #accepted));
            members.push(member(&ident, &value));
            required.push(format!("- `{ident}`: {}\n", doc.replace('\n', " ")));
        } else {
            let value = converted(&form, &quote!(value));
            let (absent, value) = if is_list(field) { (quote!(Vec::new()), value) } else { (quote!(None), quote!(Some(#value))) };
            members.push(quote!(#ident: #absent));
            setters.push(quote! {
                #[doc = #doc]
                #[must_use]
                pub fn #ident(mut self, value: #accepted) -> Self {
                    self.#ident = #value;
                    self
                }
            });
        }
    }
    let rest = body.open.then(|| quote!(extra: Default::default()));
    let members = members.into_iter().chain(rest);
    let mut doc = if required.is_empty() { "With no values yet.".to_owned() } else { "With the values that must be given:\n\n".to_owned() };
    doc += &required.concat();
    let doc = sentence(&doc);
    let verify = verify(model, body);
    // The generator derives `Default` for types that can be empty, unless they have a place for other fields.
    let default = (body.open && arguments.is_empty()).then(|| {
        quote! {
            impl Default for types::#name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    Ok(quote! {
        #default

        impl types::#name {
            #[doc = #doc]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#members),* }
            }

            #(#setters)*
            #verify
        }
    })
}

/// A member of a struct expression, in short where the value has the name of the field.
pub(super) fn member(ident: &Ident, value: &TokenStream) -> TokenStream {
    if *ident == value.to_string() { quote!(#ident) } else { quote!(#ident: #value) }
}

/// Whether an optional value is a list to the generator, left out when it is empty.
pub(super) fn is_list(field: &Field) -> bool {
    matches!(field.kind, Kind::List(_))
}

/// The check of a body that an operation of the library sends.
fn verify(model: &Model, body: &Body) -> Option<TokenStream> {
    let checks = checks(model, body)?;
    Some(quote! {
        /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
        pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
            #(#checks)*
            Ok(())
        }
    })
}

/// The statements that check a body; none if there is nothing to check, or nobody who would.
pub(super) fn checks(model: &Model, body: &Body) -> Option<Vec<TokenStream>> {
    // A sign-in that names no agent is checked where it names one.
    let signs_in = |operation: &&Operation| {
        !operation.facts.needs_session() && (operation.facts.acting_name().is_some() || operation.facts.id == CONFIGURATION)
    };
    let mut callable = model.operations.iter().filter(|operation| operation.has_method() || signs_in(operation));
    if !callable.any(|operation| operation.body.as_ref().is_some_and(|other| other.schema == body.schema)) {
        return None;
    }
    let checks: Vec<_> = body
        .fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| {
            let ident = field_ident(field.name);
            let index = Literal::usize_unsuffixed(index);
            let place = if index.to_string() == "0" { quote!(first) } else { quote!(first + #index) };
            check(model, field, &place, &quote!(self.#ident))
        })
        .collect();
    (!checks.is_empty()).then_some(checks)
}
