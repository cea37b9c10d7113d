//! The methods of the generated client as progenitor wrote them: which arguments each has, and in which order.
//!
//! The session's requests pass their values by these names. Counting on an order of the arguments would be a trap: two
//! optional texts that trade places still compile.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{FnArg, ImplItem, Item, Pat, Type};

/// The arguments of every method, by the method's name.
pub(super) struct Signatures(BTreeMap<String, Vec<Argument>>);

/// An argument of a method.
pub(super) struct Argument {
    pub(super) name: Ident,
    /// How a value is passed that the caller owns.
    passing: Passing,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Passing {
    /// `i64`, `Option<bool>`.
    Copy,
    /// `&T`, `&str`.
    Reference,
    /// `Option<&T>`.
    OptionalReference,
    /// `Option<&str>`.
    OptionalText,
}

impl Argument {
    /// The expression that passes a value.
    pub(super) fn pass(&self, value: &TokenStream) -> TokenStream {
        match self.passing {
            Passing::Copy => quote!(#value),
            Passing::Reference => quote!(&#value),
            Passing::OptionalReference => quote!(#value.as_ref()),
            Passing::OptionalText => quote!(#value.as_deref()),
        }
    }
}

impl Signatures {
    /// Reads the generated client.
    pub(super) fn read(client: &TokenStream) -> Result<Self> {
        let file: syn::File = syn::parse2(client.clone())?;
        let mut signatures = BTreeMap::new();
        let implementations = file.items.into_iter().filter_map(|item| match item {
            Item::Impl(item) if item.trait_.is_none() => Some(item.items),
            _ => None,
        });
        for item in implementations.flatten() {
            let ImplItem::Fn(function) = item else { continue };
            if function.sig.asyncness.is_some() {
                signatures.insert(function.sig.ident.to_string(), function.sig.inputs.iter().filter_map(argument).collect());
            }
        }
        Ok(Self(signatures))
    }

    /// The arguments of a method.
    pub(super) fn of(&self, method: &Ident) -> Result<&[Argument]> {
        self.0.get(&method.to_string()).map(Vec::as_slice).with_context(|| format!("the client has no method {method}"))
    }
}

/// An argument; none for `self`.
fn argument(input: &FnArg) -> Option<Argument> {
    let FnArg::Typed(input) = input else { return None };
    let Pat::Ident(pattern) = input.pat.as_ref() else { return None };
    let ty = input.ty.to_token_stream().to_string();
    let passing = match input.ty.as_ref() {
        Type::Reference(_) => Passing::Reference,
        _ if ty == "Option < & 'a str >" => Passing::OptionalText,
        _ if ty.starts_with("Option < &") => Passing::OptionalReference,
        _ => Passing::Copy,
    };
    Some(Argument { name: pattern.ident.clone(), passing })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_passed_as_the_signature_wants_them() {
        let client = quote! {
            impl Client {
                fn helper(&self) {}
                pub async fn rest<'a>(&'a self, agent_id: &'a crate::AgentId, time: i64, reason: Option<&'a str>, call: Option<&'a CallId>) {}
            }
        };
        let signatures = Signatures::read(&client).unwrap();
        let arguments = signatures.of(&syn::parse_quote!(rest)).unwrap();
        let passed = arguments.iter().map(|argument| argument.pass(&argument.name.to_token_stream()).to_string());
        assert_eq!(passed.collect::<Vec<_>>(), ["& agent_id", "time", "reason . as_deref ()", "call . as_ref ()"]);
        assert!(signatures.of(&syn::parse_quote!(helper)).is_err());
    }
}
