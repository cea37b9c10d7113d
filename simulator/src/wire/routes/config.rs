//! Resource `config`: the configuration interface, whose paths name no agent. The sign-in, and subscriptions.

use std::str::FromStr;

use crate::engine::{SubscriptionCommand, SubscriptionRequest};
use crate::wire::fields::{Fields, ParseError};
use crate::wire::input::Input;
use crate::wire::route::{Route, configuration_sign_in, configure};

pub(super) const ROUTES: &[Route] = &[
    configuration_sign_in("config/login", "auth", |i| {
        let body = i.body()?;
        Ok((body.number("agentId")?, body.text("password")?))
    })
    .success(),
    configure("POST", "config/subscribe/register", "register", |i| {
        let body = i.body()?;
        let request = SubscriptionRequest {
            kind: body.text_or_empty("subscribeType")?,
            token: body.text_or_empty("serviceToken")?,
            callback_uri: body.text_or_empty("serviceCallBackUri")?,
            analysed: body.text("nlpFlag")?.map(|_| body.flag("nlpFlag", false)).transpose()?,
            robot: body.text_or_empty("flowAccessCode")?,
        };
        Ok(SubscriptionCommand::Register(request).into())
    })
    .success(),
    configure("PUT", "config/subscribe/unregister", "unregister", |i| {
        Ok(SubscriptionCommand::Unregister { task: i.body()?.text_or_empty("serverId")? }.into())
    })
    .success(),
    configure("GET", "config/subscribe/handshake/{serviceid}", "handshake", |i| {
        Ok(SubscriptionCommand::KeepAlive { task: i.path("serviceid").to_owned(), token: None }.into())
    })
    .success(),
    configure("POST", "config/subscribe/handshake/{serviceid}", "handshakeEx", |i| {
        let token = Some(i.service_token.ok_or(ParseError)?.to_owned());
        Ok(SubscriptionCommand::KeepAlive { task: i.path("serviceid").to_owned(), token }.into())
    })
    .success(),
];

pub(super) fn needed<T: From<u32>>(fields: &Fields, name: &str) -> Result<T, ParseError> {
    fields.number(name)?.ok_or(ParseError)
}

/// Ids of the query, joined by commas, in a text of at most so many characters.
pub(super) fn ids<T: FromStr>(input: &Input<'_>, name: &str, longest: usize) -> Result<Vec<T>, ParseError> {
    let list = input.query.text_or_empty(name)?;
    if list.len() > longest {
        return Err(ParseError);
    }
    let ids = list.split(',').map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| ParseError)).collect()
}

/// An id of the query; the word "null" is none, too.
pub(super) fn id_or_null<T: From<u32>>(input: &Input<'_>, name: &str) -> Result<Option<T>, ParseError> {
    if input.query.text_or_empty(name)? == "null" { Ok(None) } else { input.query.number(name) }
}
