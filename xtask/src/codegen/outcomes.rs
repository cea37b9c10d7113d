//! `generated/sources/outcomes.rs`: the requests that an event confirms, each with what ties the event to it; and the causes that
//! events give. The triggers themselves stand in the table of operations.

use anyhow::{Context, Result, bail, ensure};
use ccgateway_contract::json::plain;
use ccgateway_contract::{Condition, Contract, Place, Trigger};
use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::envelopes::output;
use super::names::{const_ident, field_ident, request_ident, type_ident};
use crate::model::{Field, Kind, Model, Operation, ResultShape};

pub(super) fn generate(contract: &Contract, model: &Model) -> Result<TokenStream> {
    let confirmable = model.operations.iter().filter(|operation| is_confirmable(operation));
    let requests: Vec<_> = confirmable.map(|operation| request(model, operation)).collect::<Result<_>>()?;
    let causes = causes(contract);
    Ok(quote! {
        //! The requests that an event confirms, and the causes that events give.
        use super::cause::CauseMember;
        use super::expectation::Expectation;
        use super::request::{Confirmable, sealed::Sealed};
        use crate::client::types;
        use crate::codes::{self, Coded};
        use crate::ids::CallId;
        use crate::operation::table as operations;
        use crate::session;

        /// The members of events' contents that say why something failed.
        pub(super) static CAUSES: &[CauseMember] = &[#(#causes),*];

        #(#requests)*
    })
}

/// Whether a session has a request for it that an event can confirm.
pub(super) fn is_confirmable(operation: &Operation) -> bool {
    operation.has_method() && operation.facts.is_confirmable()
}

/// The members of the request that say what the agent can expect.
pub(super) fn needed<'a>(operation: &'a Operation<'a>) -> Vec<&'a Field<'a>> {
    if !is_confirmable(operation) {
        return Vec::new();
    }
    let triggers = expected(operation);
    let is_needed = |name: &str| {
        let named =
            |trigger: &Trigger<'_>| trigger.tied_to == Some(name) || trigger.conditions.iter().any(|condition| condition.member == name);
        triggers.iter().any(named)
    };
    let body = operation.body.iter().filter(|body| !body.whole).flat_map(|body| &body.fields);
    operation.parameters.iter().chain(body).filter(|field| is_needed(field.name)).collect()
}

/// The triggers that reach the agent who sends the request.
fn expected<'a>(operation: &Operation<'a>) -> Vec<Trigger<'a>> {
    let mut triggers = operation.facts.triggers();
    triggers.retain(Trigger::reaches_acting_agent);
    triggers
}

fn request(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let facts = &operation.facts;
    let tag = model.tags.iter().find(|tag| tag.name == facts.tag()).context("no resource")?;
    let (module, name) = (Ident::new(&tag.title.to_snake_case(), Span::call_site()), request_ident(facts.id));
    let constant = const_ident(facts.id);
    let triggers = expected(operation);
    let mut steps = Vec::new();
    for field in needed(operation) {
        if triggers.iter().any(|trigger| trigger.conditions.iter().any(|condition| condition.member == field.name)) {
            steps.push(given(field).with_context(|| facts.id.to_owned())?);
        }
        match triggers.iter().find(|trigger| trigger.tied_to == Some(field.name)).map(|trigger| trigger.tied_by) {
            Some("request-call") => steps.push(about_call(field)),
            Some("other-agent") => steps.push(about_others(field).with_context(|| facts.id.to_owned())?),
            Some(_) | None => {}
        }
    }
    let answer = output(model, &operation.result);
    let call = matches!(operation.result, ResultShape::Named { schema: "CallId", .. }).then(|| {
        quote! {
            fn call_of(answer: &#answer) -> Option<CallId> {
                Some(answer.clone())
            }
        }
    });
    Ok(quote! {
        impl Sealed for session::#module::#name {}

        impl Confirmable for session::#module::#name {
            type Answer = #answer;

            fn expectation(&self) -> Expectation {
                Expectation::of(&operations::#constant)#(#steps)*
            }

            #call
        }
    })
}

/// Where the request has a member.
fn value(field: &Field) -> TokenStream {
    let ident = field_ident(field.name);
    if field.place == Place::Body { quote!(self.body.#ident) } else { quote!(self.#ident) }
}

/// A coded value, on which triggers depend.
fn given(field: &Field) -> Result<TokenStream> {
    ensure!(field.shape.table.is_some(), "{}: a condition on a value without codes", field.name);
    let (name, value) = (field.name, value(field));
    let code = match (field.required, field.shape.default.map(plain)) {
        (true, _) => quote!(Some(#value.code())),
        (false, Some(default)) => quote!(#value.as_ref().map(Coded::code).or(Some(#default.into()))),
        (false, None) => quote!(#value.as_ref().map(Coded::code)),
    };
    Ok(quote!(.given(#name, #code)))
}

fn about_call(field: &Field) -> TokenStream {
    let value = value(field);
    if field.required { quote!(.about_call(Some(&#value))) } else { quote!(.about_call(#value.as_ref())) }
}

fn about_others(field: &Field) -> Result<TokenStream> {
    let value = value(field);
    Ok(match &field.kind {
        Kind::List(item) => match item.schema() {
            // Those who are invited to a conference or sent out of it.
            Some("ConfInvitee" | "ConfAddress") => quote!(.about(#value.iter().map(|entry| &entry.address))),
            Some(other) => bail!("{}: nobody knows whom a {other} names", field.name),
            None => quote!(.about(&#value)),
        },
        _ if field.required => quote!(.about([&#value])),
        _ => quote!(.about(&#value)),
    })
}

/// The members that are marked by `x-cause`, by event.
fn causes(contract: &Contract) -> Vec<TokenStream> {
    let mut causes = Vec::new();
    for event in contract.events() {
        let Some(content) = event.content() else { continue };
        for field in contract.shape(content).fields().iter().filter(|field| field.schema.get("x-cause").is_some_and(|mark| *mark == true)) {
            let (event, member) = (event.id, field.name);
            let info = match field.shape().table {
                Some(table) => {
                    let table = type_ident(table.name);
                    quote!(Some(|code| codes::#table::from(code).info()))
                }
                None => quote!(None),
            };
            causes.push(quote!(CauseMember { event: #event, member: #member, info: #info }));
        }
    }
    causes
}

/// The triggers of an operation, for the table of operations.
pub(super) fn triggers(operation: &Operation) -> Vec<TokenStream> {
    operation.facts.triggers().iter().map(|trigger| self::trigger(operation, trigger)).collect()
}

fn trigger(operation: &Operation, trigger: &Trigger<'_>) -> TokenStream {
    let Trigger { when, to, events, decided_by, .. } = trigger;
    let to_acting_agent = trigger.reaches_acting_agent();
    let (meaning, tie) = (type_ident(trigger.outcome), type_ident(trigger.tied_by));
    let named_in = match trigger.tied_in {
        Some(member) => quote!(Some(#member)),
        None => quote!(None),
    };
    let [request, content] = [&trigger.conditions, &trigger.content].map(|conditions| conditions.iter().map(condition));
    let evidence = type_ident(trigger.evidence.unwrap_or_else(|| operation.facts.evidence()));
    quote! {
        Trigger {
            when: #when,
            to: #to,
            to_acting_agent: #to_acting_agent,
            meaning: Meaning::#meaning,
            tie: Tie::#tie,
            named_in: #named_in,
            events: &[#(#events),*],
            decided_by: &[#(#decided_by),*],
            request: &[#(#request),*],
            content: &[#(#content),*],
            evidence: Evidence::#evidence,
        }
    }
}

fn condition(condition: &Condition<'_>) -> TokenStream {
    let Condition { member, values, one_of, .. } = condition;
    quote!(Condition { member: #member, values: &[#(#values),*], one_of: #one_of })
}
