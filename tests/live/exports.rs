//! Every renewal of a session is reported to whoever stores it.

use std::time::Duration;

use ccgateway::SignIn;
use ccgateway_simulator::AuthMode;
use futures_util::StreamExt;

use crate::fixture::{Fixture, config, id, soon};

#[tokio::test]
async fn every_new_guid_is_reported_by_whatever_answer_it_came() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let mut exports = session.watch_export().unwrap();
    let mut known = session.export().unwrap();
    assert!(*exports.borrow() == known && !exports.has_changed().unwrap());

    // In the body of the answer that was asked for it.
    session.online_agent().update_guid().await.unwrap();
    soon("a renewal by request", exports.changed()).await.unwrap();
    let renewed = exports.borrow_and_update().clone();
    assert!(renewed.guid != known.guid && renewed == session.export().unwrap());
    known = renewed;

    // In the header of the answer to a poll.
    let polling = session.clone();
    let poll = tokio::spawn(async move { polling.events().next().await });
    fixture.simulator.advance(Duration::from_secs(61));
    soon("a renewal by a poll", exports.changed()).await.unwrap();
    let renewed = exports.borrow_and_update().clone();
    assert!(renewed.guid != known.guid && renewed == session.export().unwrap());
    poll.abort();

    // Nothing else is a renewal.
    session.status().await.unwrap();
    assert!(!exports.has_changed().unwrap());
    let resumed = fixture.gateway.resume(&renewed).unwrap();
    resumed.status().await.unwrap();
}

#[tokio::test]
async fn a_heartbeat_renews_too() {
    let fixture = Fixture::open().await;
    // Nobody listens there; the heartbeat is what counts.
    let sign_in = SignIn::new(id(1001), "", "71001").push_to("http://127.0.0.1:9/events", "token");
    let session = fixture.gateway.sign_in(&sign_in).await.unwrap();
    let mut exports = session.watch_export().unwrap();
    let known = exports.borrow().clone();
    fixture.simulator.advance(Duration::from_secs(61));
    session.online_agent().hand_shake().await.unwrap();
    soon("a renewal by a heartbeat", exports.changed()).await.unwrap();
    assert!(exports.borrow().guid != known.guid);
}

#[tokio::test]
async fn what_another_process_has_renewed_is_reported_once() {
    let fixture = Fixture::with(config().auth_mode(AuthMode::Static)).await;
    let session = fixture.sign_in(1001).await;
    let mut exports = session.watch_export().unwrap();
    let before = exports.borrow().clone();
    let other = fixture.gateway.resume(&before).unwrap();
    other.online_agent().update_guid().await.unwrap();
    let now = other.export().unwrap();
    session.take_changes(&before, &now).unwrap();
    assert!(exports.has_changed().unwrap() && exports.borrow_and_update().guid == now.guid);
    session.take_changes(&before, &now).unwrap();
    assert!(!exports.has_changed().unwrap(), "it was known");
}

#[tokio::test]
async fn it_ends_with_the_session_and_shows_no_secret() {
    let fixture = Fixture::with(config().require_cookie(true)).await;
    let session = fixture.sign_in(1001).await;
    let mut exports = session.watch_export().unwrap();
    let known = exports.borrow().clone();
    let shown = format!("{exports:?}");
    let secrets = known.cookies.iter().map(|cookie| cookie.expose().split(';').next().unwrap()).chain([known.guid.expose()]);
    secrets.for_each(|secret| assert!(!shown.contains(secret), "{shown}"));

    let limited = session.with_time_limit(Duration::from_secs(5));
    drop(session);
    limited.online_agent().update_guid().await.unwrap();
    soon("a renewal by another clone", exports.changed()).await.unwrap();
    drop(limited);
    assert!(soon("the end", exports.changed()).await.is_err());
}
