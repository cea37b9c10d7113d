//! A session in another client: export, resume, synchronise.

use std::time::Duration;

use ccgateway::codes::SyncState;
use ccgateway::{Error, ExportedSession, Gateway};

use crate::fixture::{CUSTOMER, Fixture, OVER, builder, config, expect};

#[tokio::test]
async fn an_exported_session_goes_on_in_another_client() {
    let fixture = Fixture::with(config().require_cookie(true)).await;
    let agent = fixture.talking(1001).await;
    let text = serde_json::to_string(&agent.session.export().unwrap()).unwrap();
    drop(agent);

    let exported: ExportedSession = serde_json::from_str(&text).unwrap();
    let elsewhere = builder(&fixture.simulator).build().unwrap();
    let session = elsewhere.resume(&exported).unwrap();
    let synced = session.resync().await.unwrap();
    assert_eq!(synced.state, Some(SyncState::Talking));
    assert!(synced.call.is_some());

    let mut events = session.events();
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    expect(&mut events, &OVER).await;
    session.sign_out().await.unwrap();
}

#[tokio::test]
async fn without_its_cookies_a_session_is_unknown_to_a_gateway_that_asks_for_them() {
    let fixture = Fixture::with(config().require_cookie(true)).await;
    let mut exported = fixture.sign_in(1001).await.export().unwrap();
    exported.cookies.clear();
    let session = fixture.gateway.resume(&exported).unwrap();
    assert!(session.status().await.unwrap_err().is_session_lost());
}

#[tokio::test]
async fn a_session_is_not_sent_to_another_gateway() {
    let fixture = Fixture::open().await;
    let exported = fixture.sign_in(1001).await.export().unwrap();
    let other = Gateway::builder("https://other.example.com:8043").build().unwrap();
    let error = other.resume(&exported).unwrap_err();
    assert!(matches!(error, Error::WrongGateway { .. }), "{error}");
}

#[tokio::test]
async fn what_another_client_has_stored_is_taken_where_it_has_changed() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let before = session.export().unwrap();
    let other = fixture.gateway.resume(&before).unwrap();
    other.online_agent().update_guid().await.unwrap();
    let now = other.export().unwrap();
    assert_ne!(now.guid, before.guid);

    session.take_changes(&before, &now).unwrap();
    assert_eq!(session.export().unwrap().guid, now.guid);
    // Only what has changed: this session may have something newer than what both know.
    session.take_changes(&before, &before).unwrap();
    assert_eq!(session.export().unwrap().guid, now.guid);

    let colleague = fixture.sign_in(1002).await.export().unwrap();
    let error = session.take_changes(&before, &colleague).unwrap_err();
    assert!(matches!(error, Error::WrongGateway { .. }), "{error}");
    assert_eq!(session.export().unwrap().guid, now.guid);
    session.status().await.unwrap();
}

#[tokio::test]
async fn synchronising_empties_the_queue_of_events() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    fixture.simulator.inject_event(1001, "Before", "null").unwrap();
    session.resync().await.unwrap();
    fixture.simulator.inject_event(1001, "After", "null").unwrap();
    expect(&mut session.events(), &["After"]).await;
}

#[tokio::test]
async fn a_guid_is_renewed_on_request() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let before = session.export().unwrap().guid;
    let renewed = session.online_agent().update_guid().await.unwrap();
    assert!(renewed.guid.is_some_and(|guid| guid != before));
    tokio::time::sleep(Duration::from_millis(10)).await;
    session.status().await.unwrap();
}
