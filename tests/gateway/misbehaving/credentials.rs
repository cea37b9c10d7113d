//! Guids and cookies: taken from every place that delivers them, never replaced by older ones, within limits.

use std::time::{Duration, Instant};

use ccgateway::{Error, Retcode, Secret};
use ccgateway_misbehaving::{GUID, Reply, Request, Server};

use crate::fixture::{PATIENCE, next, sign_in, until};
use crate::misbehaving::{answer, builder, but_sign_in, server, signed_in};

const OK: &str = r#"{"message":"","retcode":"0","result":null}"#;
const STATUS: &str = r#"{"message":"","retcode":"0","result":{"agentState":"3"}}"#;

fn guid(number: u32) -> String {
    format!("{number:08}-0000-0000-0000-000000000000.AgentGateway0")
}

fn is(name: &'static str) -> impl Fn(&Request) -> bool {
    move |request| request.path().ends_with(name)
}

fn last_guid(server: &Server, name: &'static str) -> Option<String> {
    let requests = server.requests();
    requests.iter().rev().find(|request| is(name)(request)).and_then(|request| request.header("guid")).map(str::to_owned)
}

#[tokio::test]
async fn the_guid_in_the_body_of_an_answer_is_taken() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::json(format!(r#"{{"message":"success","retcode":"0","result":{{"guid":"{}"}}}}"#, guid(2))));
    session.online_agent().update_guid().await.unwrap();
    assert_eq!(session.export().unwrap().guid.expose(), guid(2));
    answer(&server, Reply::json(STATUS));
    session.status().await.unwrap();
    assert_eq!(last_guid(&server, "/agentstatus"), Some(guid(2)));

    // The same by name, and by the generated client.
    answer(&server, Reply::json(format!(r#"{{"retcode":"0","result":{{"guid":"JSESSIONID={}"}}}}"#, guid(3))));
    session.invoke(&ccgateway::operation::table::UPDATE_GUID, &serde_json::Map::new()).await.unwrap();
    assert_eq!(session.export().unwrap().guid.expose(), guid(3));
    answer(&server, Reply::json(format!(r#"{{"retcode":"0","result":{{"guid":"{}"}}}}"#, guid(4))).guid(&guid(5)));
    session.client().update_guid(&session.agent()).await.unwrap();
    assert_eq!(session.export().unwrap().guid.expose(), guid(4), "the body is read last");
}

#[tokio::test]
async fn an_older_answer_that_comes_late_replaces_no_newer_guid() {
    let server = server().await;
    let session = signed_in(&server).await;
    server.set(but_sign_in(|request| {
        if is("/agentstatus")(request) {
            Reply::json(STATUS).guid(&guid(2)).after(Duration::from_millis(300))
        } else {
            Reply::json(OK).guid(&guid(3))
        }
    }));
    let slow = tokio::spawn({
        let session = session.clone();
        async move { session.status().await }
    });
    until("the slow request", || server.count(is("/agentstatus")) == 1).await;
    session.voice_call().hold().await.unwrap();
    slow.await.unwrap().unwrap();
    assert_eq!(session.export().unwrap().guid.expose(), guid(3));
    answer(&server, Reply::json(STATUS).guid(&guid(4)));
    session.status().await.unwrap();
    assert_eq!(last_guid(&server, "/agentstatus"), Some(guid(3)));
    assert_eq!(session.export().unwrap().guid.expose(), guid(4));
}

/// A gateway that refuses the first Guid, but late; everything with another is answered.
fn refuses_late(request: &Request) -> Reply {
    if request.header("guid") == Some(GUID) {
        let reply = if is("/hold")(request) { Reply::json(OK).guid(&guid(2)) } else { Reply::refused("100-006") };
        return if is("/hold")(request) { reply } else { reply.after(Duration::from_millis(200)) };
    }
    match request {
        poll if poll.is_poll() => Reply::event("AgentState_Ready"),
        status if is("/agentstatus")(status) => Reply::json(STATUS),
        _ => Reply::json(OK),
    }
}

#[tokio::test]
async fn a_late_refusal_of_an_outdated_guid_ends_no_session() {
    let server = server().await;
    let session = signed_in(&server).await;
    server.set(but_sign_in(refuses_late));
    let (reading, writing, polling) = (session.clone(), session.clone(), session.clone());
    let read = tokio::spawn(async move { reading.status().await });
    let call = tokio::spawn(async move { writing.voice_call().call_out("0777").await });
    let poll = tokio::spawn(async move { next(&mut polling.events()).await });
    until("the three requests", || server.count(|request| !request.is_sign_in()) == 3).await;
    session.voice_call().hold().await.unwrap();

    read.await.unwrap().unwrap();
    assert_eq!(poll.await.unwrap().event_type(), "AgentState_Ready");
    let error = call.await.unwrap().unwrap_err();
    assert!(matches!(error, Error::OutdatedGuid { .. }), "{error:?}");
    assert!(error.is_retryable() && !error.is_session_lost());
    assert_eq!(error.retcode(), None);
    assert_eq!(server.count(is("/callout")), 1, "only reads are asked again");
    assert_eq!(server.count(is("/agentstatus")), 2);
    session.voice_call().hold().await.unwrap();
    assert_eq!(last_guid(&server, "/hold"), Some(guid(2)));
}

/// A gateway that answers one request with a new Guid after a while, and refuses the old Guid from when that request came.
fn renews_slowly(answer: Reply) -> impl FnMut(&Request) -> Reply + Send + 'static {
    but_sign_in(move |request| match request {
        hold if is("/hold")(hold) => answer.clone(),
        old if old.header("guid") == Some(GUID) => Reply::refused("100-006"),
        poll if poll.is_poll() => Reply::event("AgentState_Ready"),
        status if is("/agentstatus")(status) => Reply::json(STATUS),
        _ => Reply::json(OK),
    })
}

#[tokio::test]
async fn a_refusal_that_overtakes_the_answer_with_the_new_guid_ends_no_session() {
    let server = server().await;
    let session = signed_in(&server).await;
    server.set(renews_slowly(Reply::json(OK).guid(&guid(2)).after(Duration::from_millis(300))));
    let renewing = tokio::spawn(session.voice_call().hold().into_future());
    until("the request that renews", || server.count(is("/hold")) == 1).await;
    let (calls, mut events) = (session.voice_call(), session.events());
    let (read, call, event) = tokio::join!(session.status(), calls.call_out("0777").into_future(), next(&mut events));
    read.unwrap();
    assert_eq!(event.event_type(), "AgentState_Ready");
    let error = call.unwrap_err();
    assert!(matches!(error, Error::OutdatedGuid { .. }) && error.is_retryable(), "{error:?}");
    assert_eq!((server.count(is("/callout")), server.count(is("/agentstatus"))), (1, 2));
    renewing.await.unwrap().unwrap();
    assert_eq!(last_guid(&server, "/agentstatus"), Some(guid(2)));
}

#[tokio::test]
async fn requests_that_are_all_refused_do_not_wait_for_each_other() {
    let server = server().await;
    let session = signed_in(&server).await;
    server.set(but_sign_in(|request| {
        let late = if is("/hold")(request) { 300 } else { 20 };
        Reply::refused("100-006").after(Duration::from_millis(late))
    }));
    let begun = Instant::now();
    let calls = session.voice_call();
    let (held, one, other) = tokio::join!(calls.hold().into_future(), session.status(), session.status());
    assert!(held.unwrap_err().is_session_lost() && one.unwrap_err().is_session_lost() && other.unwrap_err().is_session_lost());
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    assert_eq!(server.count(is("/agentstatus")), 2);
}

#[tokio::test]
async fn a_refusal_waits_for_no_answer_beyond_the_limits_of_time() {
    let server = server().await;
    let session = signed_in(&server).await;
    server.set(renews_slowly(Reply::silence()));
    let silent = tokio::spawn(session.voice_call().hold().into_future());
    until("the request without an answer", || server.count(is("/hold")) == 1).await;
    let begun = Instant::now();
    // The refusal is known; the time limit makes no unknown outcome of it.
    let error = session.with_time_limit(Duration::from_millis(200)).voice_call().call_out("0777").await.unwrap_err();
    assert!(error.is_session_lost(), "{error:?}");
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    let error = session.status().await.unwrap_err();
    assert!(error.is_session_lost(), "{error:?}");
    assert!((9..14).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
    silent.abort();
}

#[tokio::test]
async fn a_request_that_another_with_a_newer_guid_overtakes_is_asked_again() {
    let server = server().await;
    let session = signed_in(&server).await;
    let mut carried_newer = false;
    server.set(but_sign_in(move |request| {
        carried_newer |= request.header("guid") != Some(GUID);
        match request {
            hold if is("/hold")(hold) => Reply::json(OK).guid(&guid(2)),
            old if carried_newer && old.header("guid") == Some(GUID) => Reply::refused("100-006"),
            _ => Reply::json(STATUS),
        }
    }));
    let mut first = true;
    server.set_way(move |request| {
        let is_slow = is("/agentstatus")(request) && std::mem::take(&mut first);
        Duration::from_millis(if is_slow { 300 } else { 0 })
    });
    let slow = tokio::spawn({
        let session = session.clone();
        async move { session.status().await }
    });
    until("the slow request", || server.under_way() == 1).await;
    session.voice_call().hold().await.unwrap();
    session.voice_call().hold().await.unwrap();
    slow.await.unwrap().unwrap();
    assert_eq!(last_guid(&server, "/agentstatus"), Some(guid(2)));
}

#[tokio::test]
async fn a_refusal_of_the_present_guid_still_ends_the_session() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::refused("100-006"));
    let error = session.status().await.unwrap_err();
    assert!(error.is_session_lost() && error.retcode() == Some(&Retcode::NOT_SIGNED_IN), "{error:?}");
    assert_eq!(server.count(is("/agentstatus")), 1);
}

#[tokio::test]
async fn a_gateway_that_always_renews_and_refuses_is_not_asked_for_ever() {
    let server = server().await;
    let session = signed_in(&server).await;
    let renewing = session.clone();
    server.set(but_sign_in(|request| {
        if is("/agentstatus")(request) { Reply::refused("100-006").after(Duration::from_millis(60)) } else { Reply::json(OK) }
    }));
    let mut number = 10;
    let renew = async {
        loop {
            number += 1;
            let new = guid(number);
            server.set(but_sign_in(move |request| {
                if is("/agentstatus")(request) {
                    Reply::refused("100-006").after(Duration::from_millis(60))
                } else {
                    Reply::json(OK).guid(&new)
                }
            }));
            renewing.voice_call().hold().await.unwrap();
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let error = tokio::select! {
        () = renew => unreachable!(),
        status = tokio::time::timeout(PATIENCE, session.status()) => status.unwrap().unwrap_err(),
    };
    assert!(matches!(error, Error::OutdatedGuid { .. }), "{error:?}");
    assert_eq!(server.count(is("/agentstatus")), 4);
}

#[tokio::test]
async fn a_resumed_session_renews_its_guid_and_static_ones_stay() {
    let server = server().await;
    let exported = signed_in(&server).await.export().unwrap();
    let session = builder(&server).build().unwrap().resume(&exported).unwrap();
    answer(&server, Reply::json(STATUS));
    for _ in 0..3 {
        session.status().await.unwrap();
        assert_eq!(session.export().unwrap().guid.expose(), GUID);
    }
    answer(&server, Reply::json(STATUS).guid(&guid(2)));
    session.status().await.unwrap();
    assert_eq!(session.export().unwrap().guid.expose(), guid(2));
}

#[tokio::test]
async fn the_last_of_several_guids_counts_whatever_their_form() {
    let server = server().await;
    let session = signed_in(&server).await;
    let forms = [
        vec![format!("JSESSIONID={}", guid(1)), format!("JSESSIONID={}", guid(2))],
        vec![format!("JSESSIONID={}, JSESSIONID={}", guid(1), guid(2))],
        vec![format!("jsessionid={}; Path=/", guid(2))],
        vec![guid(2)],
        vec![format!("JSESSIONID={}", guid(2)), format!("JSESSIONID={}", "x".repeat(64 * 1024))],
        vec![format!("JSESSIONID={}", guid(2)), String::from("JSESSIONID=")],
    ];
    for values in forms {
        answer(&server, Reply::json(STATUS).guid(&guid(9)));
        session.status().await.unwrap();
        let reply = values.iter().fold(Reply::json(STATUS), |reply, value| reply.header("Set-GUID", value));
        answer(&server, reply);
        session.status().await.unwrap();
        assert_eq!(session.export().unwrap().guid.expose(), guid(2), "{:?}", values[0]);
    }
}

#[tokio::test]
async fn ten_thousand_cookies_do_not_grow_the_requests() {
    let server = server().await;
    let session = signed_in(&server).await;
    let mut number = 0;
    server.set(but_sign_in(move |_| {
        (0..50).fold(Reply::json(STATUS), |reply, _| {
            number += 1;
            reply.header("Set-Cookie", format!("cookie{number}={}; Path=/", "x".repeat(80)))
        })
    }));
    for _ in 0..200 {
        session.status().await.unwrap();
    }
    let requests = server.requests();
    let longest = requests.iter().filter_map(|request| request.header("cookie")).map(str::len).max().unwrap();
    assert!(longest <= 4096, "{longest}");
    let last = requests.last().unwrap().header("cookie").unwrap();
    assert!(last.contains("cookie9950=") && !last.contains("cookie1="));
    assert!(session.export().unwrap().cookies.len() <= 32);
}

#[tokio::test]
async fn export_and_resume_keep_a_cookie_as_it_was() {
    let server = server().await;
    server.set(but_sign_in(|_| Reply::no_event()));
    let session = builder(&server).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    answer(&server, Reply::json(STATUS).header("Set-Cookie", "node=7; Secure; HttpOnly").header("Set-Cookie", "lb=1; HttpOnly"));
    session.status().await.unwrap();
    let exported = session.export().unwrap();
    let mut texts: Vec<_> = exported.cookies.iter().map(Secret::expose).collect();
    texts.sort();
    let path = "Path=/agentgateway/resource/onlineagent/1001";
    assert_eq!(texts, [format!("lb=1; HttpOnly; {path}"), format!("node=7; HttpOnly; Secure; {path}")]);

    let resumed = builder(&server).build().unwrap().resume(&exported).unwrap();
    assert_eq!(resumed.export().unwrap(), exported);
    resumed.status().await.unwrap();
    // The loopback interface counts as secure even in plain HTTP; other paths get no cookie.
    let mut sent: Vec<_> = server.requests().last().unwrap().header("cookie").unwrap().split("; ").map(str::to_owned).collect();
    sent.sort();
    assert_eq!(sent, ["lb=1", "node=7"]);
    answer(&server, Reply::json(OK));
    resumed.voice_call().hold().await.unwrap();
    assert_eq!(server.requests().last().unwrap().header("cookie"), None);
}
