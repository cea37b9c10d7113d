//! What goes wrong on the way, and what the library says of it.

use std::time::Duration;

use ccgateway::{Error, Gateway};
use ccgateway_misbehaving::Proxy;

use crate::fixture::{Fixture, builder, sign_in};
use crate::misbehaving::behind;

#[tokio::test]
async fn a_lost_answer_to_a_call_leaves_its_outcome_unknown_and_the_call_is_placed_once() {
    let fixture = Fixture::open().await;
    let proxy = Proxy::before(fixture.simulator.address()).await;
    let session = behind(&proxy, &fixture.simulator).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    proxy.lose_next_answer();
    let error = session.voice_call().call_out("0777").await.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown { .. }), "{error:?}");
    assert!(!error.is_retryable());
    assert!(error.to_string().contains("callout"), "{error}");
    assert_eq!(fixture.requests("callout"), 1);
    assert_eq!(fixture.simulator.calls().len(), 1, "the call was placed all the same");
}

#[tokio::test]
async fn a_read_whose_answer_is_lost_is_repeated() {
    let fixture = Fixture::open().await;
    let proxy = Proxy::before(fixture.simulator.address()).await;
    let session = behind(&proxy, &fixture.simulator).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    proxy.lose_next_answer();
    session.status().await.unwrap();
    assert_eq!(fixture.requests("getAgentStatus"), 2);
}

#[tokio::test]
async fn repeating_can_be_switched_off() {
    let fixture = Fixture::open().await;
    let proxy = Proxy::before(fixture.simulator.address()).await;
    let gateway = behind(&proxy, &fixture.simulator).read_retries(0).build().unwrap();
    let session = gateway.sign_in(&sign_in(1001)).await.unwrap();
    proxy.lose_next_answer();
    let error = session.status().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{error:?}");
    assert_eq!(fixture.requests("getAgentStatus"), 1);
}

#[tokio::test]
async fn a_change_of_state_whose_answer_is_lost_is_not_repeated() {
    let fixture = Fixture::open().await;
    let proxy = Proxy::before(fixture.simulator.address()).await;
    let session = behind(&proxy, &fixture.simulator).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    proxy.lose_next_answer();
    let error = session.go_busy(None).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert_eq!(fixture.requests("sayBusy"), 1);
}

#[tokio::test]
async fn a_call_that_could_not_be_sent_is_not_unknown() {
    let fixture = Fixture::open().await;
    let proxy = Proxy::before(fixture.simulator.address()).await;
    let session = behind(&proxy, &fixture.simulator).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    proxy.refuse(true);
    tokio::time::sleep(Duration::from_millis(50)).await;
    let error = session.voice_call().call_out("0777").await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert_eq!(fixture.requests("callout"), 0);
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused() {
    let fixture = Fixture::open().await;
    let other = Gateway::builder(fixture.simulator.base_url()).build().unwrap();
    let error = other.sign_in(&sign_in(1001)).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(fixture.simulator.requests().is_empty());

    let careless = Gateway::builder(fixture.simulator.base_url()).danger_accept_invalid_certificates().build().unwrap();
    careless.sign_in(&sign_in(1001)).await.unwrap();
}

#[tokio::test]
async fn an_address_that_is_not_the_gateways_is_recognized_by_its_http_status() {
    let fixture = Fixture::open().await;
    let elsewhere = Gateway::builder(format!("https://{}/elsewhere", fixture.simulator.address()))
        .root_certificates_pem(fixture.simulator.certificate_pem())
        .build()
        .unwrap();
    let error = elsewhere.sign_in(&sign_in(1001)).await.unwrap_err();
    assert!(matches!(error, Error::Http { status: 404, .. }), "{error:?}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn an_agent_outside_the_servers_pattern_is_not_found() {
    let fixture = Fixture::open().await;
    let strange = ccgateway::SignIn::new(ccgateway::AgentId::new_unchecked(7), "", "7007");
    let error = fixture.gateway.sign_in(&strange).await.unwrap_err();
    assert!(matches!(error, Error::Http { status: 404, .. }), "{error:?}");
}

#[tokio::test]
async fn a_gateway_that_does_not_answer_is_a_transport_error() {
    let fixture = Fixture::open().await;
    let gateway = builder(&fixture.simulator).build().unwrap();
    fixture.simulator.shutdown().await;
    let error = gateway.sign_in(&sign_in(1001)).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{error:?}");
    assert!(std::error::Error::source(&error).is_some());
}
