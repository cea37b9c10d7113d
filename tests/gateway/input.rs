//! Values that the contract does not allow are refused before anything is sent.

use std::time::Duration;

use ccgateway::codes::{BusyReason, RestCause, SignOutReason};
use ccgateway::operation::table;
use ccgateway::{AgentId, Error, Session, SignIn};
use serde_json::json;

use crate::fixture::{self, Fixture, id};

/// The request fails for this field and this rule, and the gateway does not see it.
async fn refused<T: std::fmt::Debug>(fixture: &Fixture, request: impl IntoFuture<Output = Result<T, Error>>, field: &str, rule: &str) {
    let sent = fixture.simulator.requests().len();
    match request.await {
        Err(Error::InvalidInput { field: named, rule: named_rule, .. }) => {
            assert_eq!(named, field);
            assert!(named_rule.contains(rule), "{field}: {named_rule}");
        }
        other => panic!("{field}: {other:?}"),
    }
    assert_eq!(fixture.simulator.requests().len(), sent, "{field}: nothing is sent");
}

async fn open() -> (Fixture, Session) {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    (fixture, session)
}

#[tokio::test]
async fn sign_in() {
    let fixture = Fixture::open().await;
    let long = |length| "1".repeat(length);
    let sign = |sign_in: SignIn| {
        let gateway = fixture.gateway.clone();
        async move { gateway.sign_in(&sign_in).await }
    };
    refused(&fixture, sign(SignIn::new(id(1001), long(33), "7001")), "password", "33 characters are more than 32").await;
    refused(&fixture, sign(SignIn::new(id(1001), "", long(25))), "phonenum", "25 characters are more than 24").await;
    refused(&fixture, sign(sign_in_of().ip(long(16))), "ip", "16 characters are more than 15").await;
    refused(&fixture, sign(sign_in_of().vc_phone_number(long(25))), "vcPhoneNumber", "more than 24").await;
    refused(&fixture, sign(sign_in_of().push_to(long(201), "t")), "callBackUri", "more than 200").await;
    refused(&fixture, sign(sign_in_of().push_to("https://h", long(51))), "serviceToken", "more than 50").await;
    refused(&fixture, sign(sign_in_of().rest(Duration::ZERO, RestCause::NoCause)), "time", "0 is not in 1 to 86399").await;
    let rest = sign_in_of().rest(Duration::from_secs(1), RestCause::SiteDefined(256));
    refused(&fixture, sign(rest), "restcause", "256 is not in 0 to 255").await;
    let forced = {
        let gateway = fixture.gateway.clone();
        async move { gateway.force_sign_in(&SignIn::new(id(1001), "", long(25))).await }
    };
    refused(&fixture, forced, "phonenum", "(forceLogin)").await;
}

fn sign_in_of() -> SignIn {
    fixture::sign_in(1001)
}

#[tokio::test]
async fn states() {
    let (fixture, session) = open().await;
    refused(&fixture, session.go_busy(BusyReason::SiteDefined(199)), "reason", "199 is not in 200 to 250").await;
    refused(&fixture, session.go_to_rest(Duration::ZERO, RestCause::NoCause), "time", "0 is not in 1 to 86399").await;
    refused(&fixture, session.go_to_rest(Duration::from_secs(86_400), RestCause::NoCause), "time", "86400 is not in").await;
    refused(&fixture, session.go_to_rest(Duration::MAX, RestCause::NoCause), "time", "is not in 1 to 86399").await;
    let force_out = session.online_agent().force_logout_with_reason(SignOutReason::SetByCaller(0));
    refused(&fixture, force_out, "reason", "0 is not in 1 to 255").await;
    let commas = json!({ "autoflag": false, "skillid": "1,2" });
    refused(&fixture, session.invoke(&table::RESET_SKILL, commas.as_object().unwrap()), "skillid", "does not match").await;
    let many = session.online_agent().reset_skill(false).skill_id([1; 2001]);
    refused(&fixture, many, "skillid", "more than 4000").await;
    let linkage = json!({ "autoflag": true, "phonelinkage": 2 });
    refused(&fixture, session.invoke(&table::RESET_SKILL, linkage.as_object().unwrap()), "phonelinkage", "2 is not in 0 to 1").await;
    refused(&fixture, session.online_agent().hand_shake().service_token("t".repeat(51)), "service_token", "more than 50").await;
}

#[tokio::test]
async fn calls() {
    let (fixture, session) = open().await;
    let calls = session.voice_call();
    refused(&fixture, calls.call_out(""), "called", "must not be empty").await;
    refused(&fixture, calls.call_out("+49 123"), "called", "does not match").await;
    refused(&fixture, calls.call_out("1".repeat(25)), "called", "more than 24").await;
    refused(&fixture, calls.call_out("0777").caller("abc"), "caller", "does not match").await;
    refused(&fixture, calls.call_out("0777").call_app_data("成".repeat(5462)), "callappdata", "16386 bytes are more than 16384").await;
    refused(&fixture, calls.call_inner(""), "called", "must not be empty").await;
    refused(&fixture, calls.inner_help(""), "dstaddress", "must not be empty").await;
    refused(&fixture, calls.inner_help("1002").call_app_data("x".repeat(16_385)), "callappdata", "more than 16384").await;
    refused(&fixture, calls.disconnect("*"), "number", "does not match").await;
}

#[test]
fn agent_ids() {
    for (text, rule) in [("100", "100 is not in 101 to 999999"), ("1000000", "not in"), ("", "is a number"), ("a1", "is a number")] {
        let error = text.parse::<AgentId>().unwrap_err();
        assert!(error.to_string().contains(rule), "{text}: {error}");
    }
    assert_eq!(AgentId::new_unchecked(1_000_000).get(), 1_000_000);
}
