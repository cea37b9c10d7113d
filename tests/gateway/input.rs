//! Values that the contract does not allow are refused before anything is sent.

use std::time::Duration;

use ccgateway::codes::{BusyReason, RestCause, SignOutReason};
use ccgateway::operation::table;
use ccgateway::{AgentId, Error, Session, SignIn};
use serde_json::json;

use crate::centre::{self, Centre, id};

/// The request fails for this field and this rule, and the gateway does not see it.
async fn refused<T: std::fmt::Debug>(centre: &Centre, request: impl IntoFuture<Output = Result<T, Error>>, field: &str, rule: &str) {
    let sent = centre.simulator.requests().len();
    match request.await {
        Err(Error::InvalidInput { field: named, rule: told }) => {
            assert_eq!(named, field);
            assert!(told.contains(rule), "{field}: {told}");
        }
        other => panic!("{field}: {other:?}"),
    }
    assert_eq!(centre.simulator.requests().len(), sent, "{field}: nothing is sent");
}

async fn open() -> (Centre, Session) {
    let centre = Centre::open().await;
    let session = centre.sign_in(1001).await;
    (centre, session)
}

#[tokio::test]
async fn sign_in() {
    let centre = Centre::open().await;
    let long = |length| "1".repeat(length);
    let sign = |sign_in: SignIn| {
        let gateway = centre.gateway.clone();
        async move { gateway.sign_in(&sign_in).await }
    };
    refused(&centre, sign(SignIn::new(id(1001), long(33), "7001")), "password", "33 characters are more than 32").await;
    refused(&centre, sign(SignIn::new(id(1001), "", long(25))), "phonenum", "25 characters are more than 24").await;
    refused(&centre, sign(sign_in_of().ip(long(16))), "ip", "16 characters are more than 15").await;
    refused(&centre, sign(sign_in_of().vc_phone_number(long(25))), "vcPhoneNumber", "more than 24").await;
    refused(&centre, sign(sign_in_of().push_to(long(201), "t")), "callBackUri", "more than 200").await;
    refused(&centre, sign(sign_in_of().push_to("https://h", long(51))), "serviceToken", "more than 50").await;
    refused(&centre, sign(sign_in_of().rest(Duration::ZERO, RestCause::NoCause)), "time", "0 is not in 1 to 86399").await;
    let rest = sign_in_of().rest(Duration::from_secs(1), RestCause::SiteDefined(256));
    refused(&centre, sign(rest), "restcause", "256 is not in 0 to 255").await;
    let forced = {
        let gateway = centre.gateway.clone();
        async move { gateway.force_sign_in(&SignIn::new(id(1001), "", long(25))).await }
    };
    refused(&centre, forced, "phonenum", "(forceLogin)").await;
}

fn sign_in_of() -> SignIn {
    centre::sign_in(1001)
}

#[tokio::test]
async fn states() {
    let (centre, session) = open().await;
    refused(&centre, session.go_busy(BusyReason::SiteDefined(199)), "reason", "199 is not in 200 to 250").await;
    refused(&centre, session.online_agent().say_busy().reason(BusyReason::SiteDefined(251)), "reason", "251 is not in 200 to 250").await;
    refused(&centre, session.go_to_rest(Duration::ZERO, RestCause::NoCause), "time", "0 is not in 1 to 86399").await;
    refused(&centre, session.go_to_rest(Duration::from_secs(86_400), RestCause::NoCause), "time", "86400 is not in").await;
    refused(&centre, session.go_to_rest(Duration::MAX, RestCause::NoCause), "time", "is not in 1 to 86399").await;
    refused(&centre, session.online_agent().force_logout_with_reason(SignOutReason::SetByCaller(0)), "reason", "0 is not in 1 to 255")
        .await;
    let commas = json!({ "autoflag": false, "skillid": "1,2" });
    refused(&centre, session.invoke(&table::RESET_SKILL, commas.as_object().unwrap()), "skillid", "does not match").await;
    let many = session.online_agent().reset_skill(false).skill_id([1; 2001]);
    refused(&centre, many, "skillid", "more than 4000").await;
    let linkage = json!({ "autoflag": true, "phonelinkage": 2 });
    refused(&centre, session.invoke(&table::RESET_SKILL, linkage.as_object().unwrap()), "phonelinkage", "2 is not in 0 to 1").await;
    refused(&centre, session.online_agent().hand_shake().service_token("t".repeat(51)), "service_token", "more than 50").await;
}

#[tokio::test]
async fn calls() {
    let (centre, session) = open().await;
    let calls = session.voice_call();
    refused(&centre, calls.call_out(""), "called", "must not be empty").await;
    refused(&centre, calls.call_out("+49 123"), "called", "does not match").await;
    refused(&centre, calls.call_out("1".repeat(25)), "called", "more than 24").await;
    refused(&centre, calls.call_out("0777").caller("abc"), "caller", "does not match").await;
    refused(&centre, calls.call_out("0777").call_app_data("成".repeat(5462)), "callappdata", "16386 bytes are more than 16384").await;
    refused(&centre, calls.call_inner(""), "called", "must not be empty").await;
    refused(&centre, calls.inner_help(""), "dstaddress", "must not be empty").await;
    refused(&centre, calls.inner_help("1002").call_app_data("x".repeat(16_385)), "callappdata", "more than 16384").await;
    refused(&centre, calls.disconnect("*"), "number", "does not match").await;
}

#[test]
fn agent_ids() {
    for (text, rule) in [("100", "100 is not in 101 to 999999"), ("1000000", "not in"), ("", "is a number"), ("a1", "is a number")] {
        let error = text.parse::<AgentId>().unwrap_err();
        assert!(error.to_string().contains(rule), "{text}: {error}");
    }
    assert_eq!(AgentId::lenient(1_000_000).get(), 1_000_000);
}
