//! Agents that are kept signed in.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use ccgateway::live::model::Presence;
use ccgateway::live::{EndReason, KeepSignedIn, LiveAgent, Notice, SessionNotice, Skills, Subscription, WhenTakenOver};
use ccgateway::{Error, ExportedSession, Gateway, Retcode};
use ccgateway_simulator::{AgentConfig, Config, Fault, FaultKind, Switchover};
use futures_util::StreamExt;

use crate::fixture::{CUSTOMER, Fixture, SALES, builder, config, id, sign_in, soon, view_where};

/// An agent that is kept signed in, without long waits.
fn keep(fixture: &Fixture, agent: u32) -> KeepSignedIn {
    fixture.gateway.keep_signed_in(sign_in(agent)).waits(Duration::from_millis(20), Duration::from_millis(100))
}

async fn idle(live: &LiveAgent) {
    view_where(live, |view| view.is_certain() && view.state == Presence::Idle).await;
}

/// The next notice of the session.
async fn next_of_session(notices: &mut Subscription) -> SessionNotice {
    loop {
        match soon("a notice", notices.next()).await.unwrap() {
            Notice::Session(notice) => return notice,
            Notice::Ended(end) => panic!("{end}"),
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_lost_session_is_replaced_with_its_skills_and_subscribers_stay() {
    let fixture = Fixture::open().await;
    let live = keep(&fixture, 1001).skills(Skills::Of(vec![1])).start().await.unwrap();
    idle(&live).await;
    assert_eq!(fixture.simulator.agent(1001).unwrap().skills.len(), 1);
    let mut notices = live.subscribe();
    let mut exports = live.watch_export();
    let first = exports.borrow_and_update().clone().unwrap();

    fixture.simulator.drop_session(1001).unwrap();
    let lost = next_of_session(&mut notices).await;
    assert!(matches!(&lost, SessionNotice::Lost(EndReason::SessionLost { .. })), "{lost:?}");
    assert_eq!(next_of_session(&mut notices).await, SessionNotice::SignedIn);
    idle(&live).await;
    let second = exports.borrow_and_update().clone().unwrap();
    assert!(second.guid != first.guid && second == live.session().export().unwrap());

    // The same subscriber hears of what happens in the new session.
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    soon("a call", notices.event_where(|event| event.event_type() == "AgentEvent_Talking")).await.unwrap();
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    view_where(&live, |view| view.calls.is_empty()).await;
    live.session().sign_out().await.unwrap();
    assert_eq!(soon("the end", live.ended()).await, EndReason::SignedOut);
}

#[tokio::test]
async fn the_view_is_uncertain_while_there_is_no_session() {
    let fixture = Fixture::open().await;
    let live = keep(&fixture, 1001).start().await.unwrap();
    idle(&live).await;
    let mut notices = live.subscribe();
    fixture.simulator.inject(Fault::new(FaultKind::Reset).agent(1001).operation("login").times(3)).unwrap();
    fixture.simulator.drop_session(1001).unwrap();
    assert!(matches!(next_of_session(&mut notices).await, SessionNotice::Lost(_)));
    for _ in 0..3 {
        let failed = next_of_session(&mut notices).await;
        assert!(matches!(failed, SessionNotice::SignInFailed { wait, .. } if wait <= Duration::from_millis(100)), "{failed:?}");
        assert!(!live.view().is_certain());
    }
    let error = live.session().status().await.unwrap_err();
    assert!(error.is_session_lost(), "{error}");
    assert_eq!(next_of_session(&mut notices).await, SessionNotice::SignedIn);
    idle(&live).await;
    assert_eq!(fixture.simulator.faults(), []);
}

#[tokio::test]
async fn it_outlives_a_node_that_fails() {
    for outcome in [Switchover::Recovered, Switchover::WrongGuid] {
        let lost = outcome != Switchover::Recovered;
        let fixture = Fixture::with(config().nodes(2)).await;
        let live = keep(&fixture, 1001).start().await.unwrap();
        idle(&live).await;
        let mut notices = live.subscribe();
        let node = FaultKind::NodeFails { node: 0.into(), takes: Duration::from_millis(200), outcome };
        fixture.simulator.inject(Fault::new(node)).unwrap();
        if lost {
            assert!(matches!(next_of_session(&mut notices).await, SessionNotice::Lost(_)));
            while next_of_session(&mut notices).await != SessionNotice::SignedIn {}
        }
        idle(&live).await;
        soon("an answer", async {
            while live.session().status().await.is_err() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        })
        .await;
        assert_eq!(live.end_reason(), None);
    }
}

#[tokio::test]
async fn what_happens_when_another_sign_in_takes_over_is_a_choice() {
    let fixture = Fixture::open().await;
    let live = keep(&fixture, 1001).start().await.unwrap();
    let waits = keep(&fixture, 1002).when_taken_over(WhenTakenOver::Wait).start().await.unwrap();
    let forces = keep(&fixture, 1003).when_taken_over(WhenTakenOver::ForceAfter(Duration::from_millis(300))).start().await.unwrap();
    for live in [&live, &waits, &forces] {
        idle(live).await;
    }
    let mut notices = [waits.subscribe(), forces.subscribe()];

    let others = [fixture.force(1001).await, fixture.force(1002).await, fixture.force(1003).await];
    assert_eq!(soon("the end", live.ended()).await, EndReason::TakenOver);
    for notices in &mut notices {
        assert!(matches!(next_of_session(notices).await, SessionNotice::Lost(_)));
    }
    while next_of_session(&mut notices[1]).await != SessionNotice::SignedIn {}
    idle(&forces).await;
    assert!(others[2].status().await.is_err(), "it was taken back");

    // The one that waits leaves the other alone until it is gone.
    assert!(matches!(next_of_session(&mut notices[0]).await, SessionNotice::SignInFailed { .. }));
    others[1].status().await.unwrap();
    others[1].sign_out().await.unwrap();
    while next_of_session(&mut notices[0]).await != SessionNotice::SignedIn {}
    idle(&waits).await;
}

#[tokio::test]
async fn a_first_sign_in_that_is_refused_is_an_error() {
    let fixture = Fixture::with(Config::contact_centre(1002..=1003).agent(AgentConfig::new(1001).password("right"))).await;
    let refused = keep(&fixture, 1001).start().await.unwrap_err();
    assert!(refused.retcode().is_some(), "{refused}");

    let elsewhere = fixture.sign_in(1002).await;
    let refused = keep(&fixture, 1002).start().await.unwrap_err();
    assert_eq!(refused.retcode(), Some(&Retcode::ALREADY_SIGNED_IN));
    let by_force = sign_in(1002).when_signed_in(ccgateway::WhenSignedIn::Force);
    let live = fixture.gateway.keep_signed_in(by_force).start().await.unwrap();
    assert!(elsewhere.status().await.is_err());
    drop(live);

    let untrusted = Gateway::builder(fixture.simulator.base_url()).build().unwrap();
    let error = untrusted.keep_signed_in(sign_in(1003)).start().await.unwrap_err();
    assert!(matches!(&error, Error::Transport { source, .. } if source.is_certificate()), "{error}");
}

#[tokio::test]
async fn a_stored_session_is_resumed_if_it_is_alive() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let exported = session.export().unwrap();
    drop(session);
    let live = keep(&fixture, 1001).resume(exported.clone()).start().await.unwrap();
    idle(&live).await;
    assert_eq!(fixture.requests("login"), 1, "no sign-in but the first");
    drop(live);
    fixture.simulator.drop_session(1001).unwrap();
    let live = keep(&fixture, 1001).resume(exported).start().await.unwrap();
    idle(&live).await;
    assert_eq!(fixture.requests("login"), 2);
}

/// Where the process to be killed finds the gateway; without it, the test below is that process's and does nothing.
const URL: &str = "CCGATEWAY_TEST_URL";

/// The process that is killed: it keeps an agent signed in and stores every renewal, as a line of output.
#[tokio::test]
async fn a_process_that_is_killed() {
    let (Ok(url), Ok(certificate)) = (std::env::var(URL), std::env::var("CCGATEWAY_TEST_CERTIFICATE")) else { return };
    let gateway = Gateway::builder(url).root_certificates_pem(certificate).build().unwrap();
    let live = gateway.keep_signed_in(sign_in(1001)).start().await.unwrap();
    let mut exports = live.watch_export();
    exports.mark_changed();
    while exports.changed().await.is_ok() {
        let newest = exports.borrow_and_update().clone();
        println!("\nstored {}", serde_json::to_string(&newest).unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_kill_9_the_agent_goes_on_from_what_was_stored() {
    let fixture = Fixture::open().await;
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "keep::a_process_that_is_killed", "--nocapture"])
        .env(URL, fixture.simulator.base_url())
        .env("CCGATEWAY_TEST_CERTIFICATE", fixture.simulator.certificate_pem())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let mut stored = || -> ExportedSession {
        let line = lines.find_map(|line| Some(line.unwrap().strip_prefix("stored ")?.to_owned())).unwrap();
        serde_json::from_str(&line).unwrap()
    };
    let first = stored();
    // It is busy with a call, and gets a new Guid.
    crate::fixture::until("the agent to be ready", || {
        fixture.simulator.agent(1001).is_some_and(|agent| agent.state == ccgateway_simulator::AgentState::Idle && !agent.skills.is_empty())
    })
    .await;
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    fixture.simulator.advance(Duration::from_secs(61));
    let newest = stored();
    assert!(newest.guid != first.guid);
    process.kill().unwrap(); // by SIGKILL
    process.wait().unwrap();

    let gateway = builder(&fixture.simulator).build().unwrap();
    let refused = gateway.keep_signed_in(sign_in(1001)).start().await.unwrap_err();
    assert_eq!(refused.retcode(), Some(&Retcode::ALREADY_SIGNED_IN), "without what was stored");
    let live = gateway.keep_signed_in(sign_in(1001)).resume(newest).start().await.unwrap();
    let view = view_where(&live, |view| view.is_certain()).await;
    assert_eq!((view.agent, view.calls.len()), (id(1001), 1), "its call is still there");
    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    view_where(&live, |view| view.calls.is_empty()).await;
}
