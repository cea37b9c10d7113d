//! `generated/sources/session/`: a module per resource, with a group of methods on the session, and for each operation a request
//! whose required values are arguments, whose optional ones are setters, and which is sent when awaited. And
//! `generated/sources/configuration.rs`: the same for the configuration interface, with the methods on its session itself.

use anyhow::{Context, Result, ensure};
use ccgateway_contract::{Place, Tag};
use heck::ToSnakeCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::bodies::{checks, is_list, member};
use super::client::is_replaced;
use super::envelopes::output;
use super::names::{const_ident, field_ident, method_ident, request_ident, type_ident};
use super::outcomes::needed;
use super::prose::sentence;
use super::signatures::Signatures;
use super::texts;
use super::values::{Form, accepted, check, converted, form, wire_type};
use crate::model::{Field, Model, Operation, Owner, ResultShape};

/// The name of a module below `generated/sources`, and what is in it.
pub(super) type Module = (String, TokenStream);

/// The modules of all resources, and first the one that holds them.
pub(super) fn generate(model: &Model, signatures: &Signatures) -> Result<Vec<Module>> {
    let mut resources = Vec::new();
    let mut modules = Vec::new();
    for tag in &model.tags {
        let operations = of_owner(model, tag, Owner::Agent);
        if !operations.is_empty() {
            let name = module_name(tag);
            modules.push(Ident::new(&name, Span::call_site()));
            resources.push((format!("session/{name}"), resource(model, signatures, tag, &operations)?));
        }
        let operations = of_owner(model, tag, Owner::Configuration);
        if !operations.is_empty() {
            resources.push((module_name(tag), configuration(model, signatures, tag, &operations)?));
        }
    }
    let front = quote! {
        //! The operations of the contract as methods of a session, in a module per resource.
        #(pub mod #modules;)*
    };
    Ok(std::iter::once(("session/mod".to_owned(), front)).chain(resources).collect())
}

/// The operations of a resource that sessions of a kind have.
fn of_owner<'a>(model: &'a Model<'a>, tag: &Tag<'_>, owner: Owner) -> Vec<&'a Operation<'a>> {
    let is_own = |operation: &&Operation| operation.facts.tag() == tag.name && operation.owner() == Some(owner) && operation.has_method();
    model.operations.iter().filter(is_own).collect()
}

/// The module of a resource, which is also the session's method that leads to it.
fn module_name(tag: &Tag<'_>) -> String {
    tag.title.to_snake_case()
}

/// One operation, with the forms in which users give its values.
struct Request<'a> {
    model: &'a Model<'a>,
    operation: &'a Operation<'a>,
    /// The type whose method gives it: the group of its resource, or the session.
    group: &'a Ident,
    /// Path, query and header, and then the body.
    values: Vec<(&'a Field<'a>, Form)>,
}

fn resource(model: &Model, signatures: &Signatures, tag: &Tag<'_>, operations: &[&Operation]) -> Result<TokenStream> {
    let group = type_ident(tag.title);
    let accessor = Ident::new(&module_name(tag), Span::call_site());
    let doc = sentence(tag.description);
    let requests: Vec<_> = operations.iter().map(|operation| Request::of(model, operation, &group)).collect::<Result<_>>()?;
    let methods: Vec<_> = requests.iter().map(Request::method).collect();
    let types = requests.iter().map(|request| request.item(signatures)).collect::<Result<Vec<_>>>()?;
    let types = quote!(#(#types)*);
    let imports = imports(&quote!(#(#methods)* #types));
    let module_doc = format!("The resource `{}`: {doc}", tag.name);
    let group_doc = format!("Operations of the resource `{}`; from [`Session::{accessor}`].", tag.name);
    Ok(quote! {
        #![doc = #module_doc]
        #(use #imports;)*

        use futures_util::future::BoxFuture;

        use crate::error::Error;
        use crate::operation::table as operations;
        use crate::session::signed_in::Session;

        impl Session {
            #[doc = #doc]
            pub fn #accessor(&self) -> #group<'_> {
                #group { session: self }
            }
        }

        #[doc = #group_doc]
        #[derive(Debug, Clone, Copy)]
        pub struct #group<'a> {
            session: &'a Session,
        }

        impl #group<'_> {
            #(#methods)*
        }

        #types
    })
}

/// The module of the configuration interface, whose session has all methods itself.
fn configuration(model: &Model, signatures: &Signatures, tag: &Tag<'_>, operations: &[&Operation]) -> Result<TokenStream> {
    let session = session_type(Owner::Configuration);
    let requests: Vec<_> = operations.iter().map(|operation| Request::of(model, operation, &session)).collect::<Result<_>>()?;
    let methods: Vec<_> = requests.iter().map(Request::method).collect();
    let types = requests.iter().map(|request| request.item(signatures)).collect::<Result<Vec<_>>>()?;
    let types = quote!(#(#types)*);
    let imports = imports(&quote!(#(#methods)* #types));
    let doc = format!("The resource `{}`: {}", tag.name, sentence(tag.description));
    Ok(quote! {
        #![doc = #doc]
        #(use #imports;)*

        use futures_util::future::BoxFuture;

        use crate::configuration::session::ConfigSession;
        use crate::error::Error;
        use crate::operation::table as operations;

        /// The operations of the contract.
        impl ConfigSession {
            #(#methods)*
        }

        #types
    })
}

/// The session that has the operations of an owner.
fn session_type(owner: Owner) -> Ident {
    let name = match owner {
        Owner::Agent => "Session",
        Owner::Configuration => "ConfigSession",
    };
    Ident::new(name, Span::call_site())
}

/// What a module names that not every module does.
fn imports(module: &TokenStream) -> Vec<TokenStream> {
    let text = module.to_string();
    let names = [
        ("Duration", quote!(std::time::Duration)),
        ("types ::", quote!(crate::client::types)),
        ("Check ::", quote!(crate::session::check::Check)),
        ("convert ::", quote!(crate::session::convert)),
        ("Secret ::", quote!(crate::secret::Secret)),
    ];
    names.into_iter().filter(|(name, _)| text.contains(name)).map(|(_, path)| path).collect()
}

impl<'a> Request<'a> {
    fn of(model: &'a Model<'a>, operation: &'a Operation<'a>, group: &'a Ident) -> Result<Self> {
        let parameters = operation.parameters.iter().map(|field| (operation.facts.id, field));
        let body = operation.body.iter().flat_map(|body| body.fields.iter().map(|field| (body.schema, field)));
        let values = parameters.chain(body).map(|(owner, field)| Ok((field, form(owner, field)?))).collect::<Result<_>>()?;
        Ok(Self { model, operation, group, values })
    }

    fn parameters(&self) -> impl Iterator<Item = &(&'a Field<'a>, Form)> {
        self.values.iter().filter(|(field, _)| field.place != Place::Body)
    }

    /// Whether the body is an object, made from its fields.
    fn body_type(&self) -> Option<Ident> {
        self.operation.body.as_ref().filter(|body| !body.whole).map(|body| type_ident(body.schema))
    }

    /// The method of the group.
    fn method(&self) -> TokenStream {
        let (name, request) = (method_ident(self.operation.facts.id), request_ident(self.operation.facts.id));
        let required: Vec<_> = self.values.iter().filter(|(field, _)| field.required).cloned().collect();
        let doc = texts::method(self.model, self.operation, &required);
        let arguments = required.iter().map(|(field, form)| {
            let (name, accepted) = (field_ident(field.name), accepted(self.model, field, form));
            quote!(#name: #accepted)
        });
        let members = self.values.iter().filter(|(field, _)| field.place != Place::Body || self.body_type().is_none());
        let members = members.map(|(field, form)| {
            let name = field_ident(field.name);
            if !field.required {
                return quote!(#name: None);
            }
            let value = converted(form, &quote!(#name));
            member(&name, &value)
        });
        let body = self.body_type().map(|body| {
            let values = required.iter().filter(|(field, _)| field.place == Place::Body).map(|(field, _)| field_ident(field.name));
            quote!(body: types::#body::new(#(#values),*),)
        });
        let deprecated = self.operation.facts.deprecated().then(|| quote!(#[deprecated = "the gateway's pages advise against it"]));
        let (receiver, session) = match self.owner() {
            Owner::Agent => (quote!(self), quote!(self.session.clone())),
            Owner::Configuration => (quote!(&self), quote!(self.clone())),
        };
        quote! {
            #[doc = #doc]
            #deprecated
            pub fn #name(#receiver, #(#arguments),*) -> #request {
                #request { session: #session, #(#members,)* #body }
            }
        }
    }

    /// Whose sessions have it.
    fn owner(&self) -> Owner {
        self.operation.owner().unwrap_or(Owner::Agent)
    }

    /// The type of the request, and what it can do.
    fn item(&self, signatures: &Signatures) -> Result<TokenStream> {
        let (name, method) = (request_ident(self.operation.facts.id), method_ident(self.operation.facts.id));
        let doc = format!("A request of `{}`, from [`{}::{method}`]; sent when awaited.", self.operation.facts.method_name, self.group);
        // What says which events can follow is read where outcomes are awaited.
        let needed = needed(self.operation);
        let seen = |is_needed: bool| is_needed.then(|| quote!(pub(crate)));
        let members = self.values.iter().filter(|(field, _)| field.place != Place::Body || self.body_type().is_none());
        let members = members.map(|(field, _)| {
            let (name, kind) = (field_ident(field.name), wire_type(self.model, &field.kind));
            let seen = seen(needed.iter().any(|needed| needed.name == field.name));
            if field.required { quote!(#seen #name: #kind) } else { quote!(#seen #name: Option<#kind>) }
        });
        let seen_body = seen(needed.iter().any(|needed| needed.place == Place::Body));
        let body = self.body_type().map(|body| quote!(#seen_body body: types::#body,));
        let own: Vec<_> = self.setters().chain(self.verify()).collect();
        let own = (!own.is_empty()).then(|| quote!(impl #name { #(#own)* }));
        let output = output(self.model, &self.operation.result);
        let send = self.send(signatures).with_context(|| self.operation.facts.id.to_owned())?;
        let session = session_type(self.owner());
        Ok(quote! {
            #[doc = #doc]
            #[must_use = "a request is sent when it is awaited"]
            #[derive(Debug, Clone)]
            pub struct #name {
                session: #session,
                #(#members,)*
                #body
            }

            #own

            impl IntoFuture for #name {
                type Output = Result<#output, Error>;
                type IntoFuture = BoxFuture<'static, Self::Output>;

                fn into_future(self) -> Self::IntoFuture {
                    Box::pin(async move { #send })
                }
            }
        })
    }

    fn setters(&self) -> impl Iterator<Item = TokenStream> {
        self.values.iter().filter(|(field, _)| !field.required).map(|(field, form)| {
            let (name, accepted) = (field_ident(field.name), accepted(self.model, field, form));
            let doc = texts::setter(self.model, self.operation, field, form);
            let set = if field.place == Place::Body {
                quote!(self.body = self.body.#name(value);)
            } else {
                let value = converted(form, &quote!(value));
                let value = if is_list(field) { value } else { quote!(Some(#value)) };
                quote!(self.#name = #value;)
            };
            quote! {
                #[doc = #doc]
                pub fn #name(mut self, value: #accepted) -> Self {
                    #set
                    self
                }
            }
        })
    }

    /// The statements that check the values.
    fn checks(&self) -> Vec<TokenStream> {
        let parameters = self.operation.parameters.iter().enumerate();
        let mut statements: Vec<_> = parameters
            .filter_map(|(place, field)| {
                let ident = field_ident(field.name);
                let place = Literal::usize_unsuffixed(place);
                check(self.model, field, &quote!(#place), &quote!(self.#ident))
            })
            .collect();
        let body = self.operation.body.as_ref().filter(|body| !body.whole && checks(self.model, body).is_some());
        statements.extend(body.map(|_| {
            let first = Literal::usize_unsuffixed(self.operation.parameters.len());
            quote!(self.body.verify(&check, #first)?;)
        }));
        statements
    }

    fn verify(&self) -> Option<TokenStream> {
        let checks = self.checks();
        let constant = const_ident(self.operation.facts.id);
        (!checks.is_empty()).then(|| {
            quote! {
                /// Checks the values against the contract's bounds.
                pub(crate) fn verify(&self) -> Result<(), Error> {
                    let check = Check::of(&operations::#constant);
                    #(#checks)*
                    Ok(())
                }
            }
        })
    }

    /// The statements that send the request.
    fn send(&self, signatures: &Signatures) -> Result<TokenStream> {
        let operation = self.operation;
        let (constant, call) = (const_ident(operation.facts.id), field_ident(operation.facts.id));
        let verify = (!self.checks().is_empty()).then(|| quote!(self.verify()?;));
        // Secret headers are the transport's to send: what is optional is that of the session from now on, what is required is that of
        // this request alone.
        let (mut header, mut client) = (None, quote!(self.session.client()));
        for field in operation.parameters.iter().filter(|field| field.place == Place::Header) {
            ensure!(field.name == "service_token", "the header {} is not known", field.name);
            let name = field_ident(field.name);
            if field.required {
                client = quote!(&self.session.client().with_service_token(self.#name));
            } else {
                header = Some(quote!(if let Some(value) = self.#name { self.session.link().set_service_token(value); }));
            }
        }
        let acting = operation.facts.acting_name().map(field_ident);
        let mut values = Vec::new();
        for argument in signatures.of(&call)? {
            let name = &argument.name;
            values.push(if Some(name) == acting.as_ref() {
                quote!(&self.session.agent())
            } else {
                let known = name == "body" || self.parameters().any(|(field, _)| field_ident(field.name) == *name);
                ensure!(known, "the generated method has an argument {name} that the contract lacks");
                argument.pass(&quote!(self.#name))
            });
        }
        let answer = match operation.result {
            ResultShape::File => quote!(file),
            // Events of this agent may have come already.
            _ if is_replaced(operation.response) && operation.facts.acting_name().is_some() => quote!(events_or),
            _ => quote!(answer),
        };
        Ok(quote! {
            #verify
            #header
            let client = #client;
            self.session.#answer(&operations::#constant, client.#call(#(#values),*)).await
        })
    }
}
