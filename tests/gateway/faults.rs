//! The library in the presence of every fault that the simulator can inject.

use std::time::Duration;

use ccgateway::event::{Connection, Gap, StreamEnd};
use ccgateway::{Error, Retcode};
use ccgateway_simulator::{AgentId, Fault, FaultKind, NodeId, Switchover};
use futures_util::StreamExt;

use crate::fixture::{Fixture, PATIENCE, config, last_error, next, sign_in};

const POLL: &str = "getAgentEvent";

impl Fixture {
    /// Lets one request of an operation meet a fault.
    fn once(&self, kind: FaultKind, operation: &str) {
        self.times(1, kind, operation);
    }

    fn times(&self, times: u32, kind: FaultKind, operation: &str) {
        self.simulator.inject(Fault::new(kind).operation(operation).times(times)).unwrap();
    }

    /// Every fault has hit as often as it should.
    fn assert_met(&self) {
        assert_eq!(self.simulator.faults(), []);
    }
}

/// The faults that leave nothing of an answer.
fn lost() -> [FaultKind; 3] {
    [FaultKind::DropBefore, FaultKind::DropAfter, FaultKind::Reset]
}

#[tokio::test]
async fn a_call_without_an_answer_has_an_unknown_outcome_and_is_not_repeated() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    for (sent, kind) in (1..).zip(lost()) {
        let (name, effect) = (kind.name(), kind == FaultKind::DropAfter);
        fixture.once(kind, "callout");
        let error = session.voice_call().call_out("0777").await.unwrap_err();
        assert!(matches!(error, Error::OutcomeUnknown { .. }) && !error.is_retryable(), "{name}: {error:?}");
        assert_eq!(fixture.requests("callout"), sent, "{name}");
        assert_eq!(!fixture.simulator.calls().is_empty(), effect, "{name}");
        if effect {
            fixture.simulator.customer_hangs_up("0777").unwrap();
        }
    }
    fixture.assert_met();
    session.voice_call().call_out("0777").await.unwrap();
}

#[tokio::test]
async fn a_read_without_an_answer_is_repeated() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    for kind in lost().into_iter().chain([502, 503, 504].map(FaultKind::HttpError)) {
        let name = kind.name();
        let before = fixture.requests("getAgentStatus");
        fixture.once(kind, "getAgentStatus");
        session.status().await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(fixture.requests("getAgentStatus") - before, 2, "{name}");
    }
    fixture.assert_met();
}

#[tokio::test]
async fn a_read_is_not_repeated_for_ever() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    fixture.times(100, FaultKind::Reset, "getAgentStatus");
    let error = session.status().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{error:?}");
    assert_eq!(fixture.requests("getAgentStatus"), 3);
}

#[tokio::test]
async fn a_change_of_state_without_an_answer_is_a_transport_error() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    for kind in lost() {
        fixture.once(kind, "sayBusy");
        let error = session.go_busy(None).await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    }
    assert_eq!(fixture.requests("sayBusy"), 3);
}

#[tokio::test]
async fn a_page_in_place_of_an_answer_is_an_http_error() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    for status in [500, 502, 503, 504] {
        fixture.once(FaultKind::HttpError(status), "callout");
        let error = session.voice_call().call_out("0777").await.unwrap_err();
        let Error::OutcomeUnknown { source, .. } = &error else { panic!("{error:?}") };
        assert!(
            matches!(&**source, Error::Http { status: answered, snippet, .. } if *answered == status && snippet.contains("<html>")),
            "{error:?}"
        );
        assert!(!error.is_retryable());
    }
    assert_eq!(fixture.requests("callout"), 4);
    assert!(fixture.simulator.calls().is_empty());
}

#[tokio::test]
async fn half_an_answer_is_undecodable() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    fixture.once(FaultKind::TruncatedJson, "getAgentStatus");
    let error = session.status().await.unwrap_err();
    assert!(matches!(error, Error::Undecodable { .. }), "{error:?}");
    fixture.once(FaultKind::TruncatedJson, "callout");
    let error = session.voice_call().call_out("0777").await.unwrap_err();
    let Error::OutcomeUnknown { source, .. } = &error else { panic!("{error:?}") };
    assert!(matches!(**source, Error::Undecodable { .. }) && !error.is_retryable(), "{error:?}");
    assert_eq!(fixture.requests("callout"), 1);
}

#[tokio::test]
async fn a_wrong_content_type_does_not_matter() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    for value in ["text/html", "text/plain;charset=UTF-8", "application/octet-stream", "nonsense"] {
        fixture.once(FaultKind::ContentType(value.into()), "getAgentStatus");
        session.status().await.unwrap_or_else(|error| panic!("{value}: {error:?}"));
    }
    fixture.assert_met();
}

#[tokio::test]
async fn an_event_in_gbk_is_read() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    fixture.simulator.inject(Fault::new(FaultKind::Gbk).operation(POLL)).unwrap();
    fixture.simulator.inject_event(1001, "Test", r#"{"text":"坐席成功"}"#).unwrap();
    let event = next(&mut agent.events).await;
    assert!(event.raw_content().contains("坐席成功"), "{event:?}");
}

#[tokio::test]
async fn a_slow_answer_is_waited_for() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    fixture.once(FaultKind::Delay(Duration::from_millis(300)), "callout");
    let started = std::time::Instant::now();
    session.voice_call().call_out("0777").await.unwrap();
    assert!(started.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn the_stream_passes_over_faults_and_no_event_is_lost_or_doubled() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    let harmless = [
        FaultKind::DropBefore,
        FaultKind::Reset,
        FaultKind::HttpError(500),
        FaultKind::HttpError(503),
        FaultKind::ContentType("text/html".into()),
        FaultKind::Gbk,
        FaultKind::Delay(Duration::from_millis(50)),
        FaultKind::SwitchOver("000-004".into()),
        FaultKind::SwitchOver("105-002".into()),
    ];
    for (round, kind) in harmless.into_iter().enumerate() {
        fixture.once(kind, POLL);
        let names = [format!("First_{round}"), format!("Second_{round}"), format!("Third_{round}")];
        for name in &names {
            fixture.simulator.inject_event(1001, name, "null").unwrap();
        }
        let mut seen = Vec::new();
        while seen.len() < names.len() {
            let event = next(&mut agent.events).await;
            // Where the answer was lost on its way, a mark says so.
            if event.event_type() != Gap::EVENT_TYPE {
                seen.push(event.event_type().to_owned());
            }
        }
        assert_eq!(seen, names);
        assert_eq!(agent.events.connection(), Connection::Connected);
    }
    fixture.assert_met();
    let more = tokio::time::timeout(Duration::from_millis(700), agent.events.next()).await;
    assert!(more.is_err(), "an event came twice: {more:?}");
}

#[tokio::test]
async fn the_event_of_a_lost_answer_is_gone_and_a_mark_stands_in_its_place() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    // Of an answer that breaks off, the bytes are there: they are an event that nobody knows.
    for (kind, mark) in [(FaultKind::DropAfter, Gap::EVENT_TYPE), (FaultKind::TruncatedJson, "")] {
        // The next poll takes the first of two events, and its answer goes astray.
        fixture.once(kind, POLL);
        fixture.simulator.inject_event(1001, "Lost", "null").unwrap();
        fixture.simulator.inject_event(1001, "Kept", "null").unwrap();
        agent.expect(&[mark, "Kept"]).await;
    }
    fixture.assert_met();
}

#[tokio::test]
async fn a_lost_guid_is_picked_up_from_the_next_answer() {
    let fixture = Fixture::with(config().guid_interval(Duration::from_secs(60)).guid_timeout(Duration::from_secs(120))).await;
    let mut agent = fixture.enter(1001, None).await;
    let old = agent.session.export().unwrap().guid;
    fixture.once(FaultKind::LoseGuid, POLL);
    fixture.simulator.advance(Duration::from_secs(61));
    fixture.simulator.inject_event(1001, "First", "null").unwrap();
    agent.expect(&["First"]).await;
    fixture.assert_met();
    assert_eq!(agent.session.export().unwrap().guid, old);
    fixture.simulator.inject_event(1001, "Second", "null").unwrap();
    agent.expect(&["Second"]).await;
    assert_ne!(agent.session.export().unwrap().guid, old);
    fixture.simulator.advance(Duration::from_secs(70));
    agent.session.status().await.unwrap();
}

#[tokio::test]
async fn of_two_guids_the_new_one_counts() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    let old = agent.session.export().unwrap().guid;
    fixture.once(FaultKind::DuplicateGuid, POLL);
    fixture.simulator.advance(Duration::from_secs(61));
    for name in ["First", "Second"] {
        fixture.simulator.inject_event(1001, name, "null").unwrap();
        agent.expect(&[name]).await;
    }
    fixture.assert_met();
    assert_ne!(agent.session.export().unwrap().guid, old);
    agent.session.status().await.unwrap();

    fixture.once(FaultKind::DuplicateGuid, "login");
    fixture.sign_in(1002).await.status().await.unwrap();
    fixture.assert_met();
}

#[tokio::test]
async fn a_move_to_another_server_is_recognized_by_its_codes() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    for (code, retryable, lost) in [("000-004", true, false), ("105-001", false, false), ("105-002", true, false), ("105-005", false, true)]
    {
        fixture.once(FaultKind::SwitchOver(code.into()), "hold");
        let error = session.voice_call().hold().await.unwrap_err();
        assert_eq!(error.retcode().map(Retcode::as_str), Some(code));
        assert_eq!(error.is_retryable(), retryable, "{code}");
        assert_eq!(error.is_session_lost(), lost, "{code}");
    }
}

#[tokio::test]
async fn the_stream_waits_out_a_move_and_ends_with_one_that_failed() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    fixture.times(3, FaultKind::SwitchOver("105-002".into()), POLL);
    tokio::time::sleep(Duration::from_millis(10)).await;
    fixture.simulator.inject_event(1001, "First", "null").unwrap();
    agent.expect(&["First"]).await;
    fixture.simulator.inject_event(1001, "Second", "null").unwrap();
    agent.expect(&["Second"]).await;
    fixture.assert_met();

    fixture.simulator.inject(Fault::new(FaultKind::SwitchOver("105-005".into())).operation(POLL)).unwrap();
    let end = tokio::time::timeout(PATIENCE, last_error(&mut agent.events));
    end.await.expect("the stream is stuck");
    assert_eq!(agent.events.end(), Some(StreamEnd::SessionLost(Retcode::from("105-005"))));
}

#[tokio::test]
async fn a_session_survives_the_failure_of_its_node() {
    let fixture = Fixture::with(config().nodes(2).require_cookie(true)).await;
    let mut agent = fixture.talking(1001).await;
    let first_node = fixture.simulator.agent(1001).unwrap().node.unwrap();
    let fails = |node, outcome| FaultKind::NodeFails { node, takes: Duration::from_secs(60), outcome };
    fixture.simulator.inject(Fault::new(fails(NodeId(0), Switchover::Recovered))).unwrap();
    let error = agent.session.voice_call().hold().await.unwrap_err();
    assert!(error.is_retryable() && !error.is_session_lost(), "{error:?}");

    fixture.simulator.advance(Duration::from_secs(61));
    // The next poll brings the Guid and the cookie of the other node; the call is still there.
    fixture.simulator.inject_event(1001, "Afterwards", "null").unwrap();
    agent.expect(&["Afterwards"]).await;
    assert_ne!(fixture.simulator.agent(1001).unwrap().node.unwrap(), first_node);
    agent.session.voice_call().hold().await.unwrap();
    agent.expect(&["AgentEvent_Hold"]).await;

    fixture.simulator.inject(Fault::new(fails(NodeId(1), Switchover::WrongGuid))).unwrap();
    fixture.simulator.advance(Duration::from_secs(61));
    let end = tokio::time::timeout(PATIENCE, last_error(&mut agent.events));
    end.await.expect("the stream is stuck");
    assert_eq!(agent.events.end(), Some(StreamEnd::SessionLost(Retcode::from("105-006"))));
}

#[tokio::test]
async fn a_burst_of_events_arrives_whole_and_in_order() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    let burst = |name: &str| FaultKind::EventBurst { agent: AgentId(1001), count: 200, event_type: name.into(), content: "{}".into() };
    fixture.simulator.inject(Fault::new(burst("One"))).unwrap();
    fixture.simulator.inject(Fault::new(burst("Two"))).unwrap();
    agent.expect(&[["One"; 200], ["Two"; 200]].concat()).await;
}

#[tokio::test]
async fn a_clock_that_jumps_over_the_guids_age_ends_the_session_and_the_stream() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    fixture.simulator.inject(Fault::new(FaultKind::ClockJump(Duration::from_secs(600)))).unwrap();
    let end = tokio::time::timeout(PATIENCE, last_error(&mut agent.events));
    end.await.expect("the stream is stuck");
    assert!(matches!(agent.events.end(), Some(StreamEnd::SessionLost(_))));
    assert!(agent.session.status().await.unwrap_err().is_session_lost());
}

#[tokio::test]
async fn a_sign_in_meets_every_fault_without_harm() {
    let fixture = Fixture::open().await;
    for kind in [
        FaultKind::DropBefore,
        FaultKind::Reset,
        FaultKind::HttpError(503),
        FaultKind::SwitchOver("000-004".into()),
        FaultKind::TruncatedJson,
        FaultKind::DropAfter,
        FaultKind::LoseGuid,
    ] {
        let name = kind.name();
        fixture.simulator.inject(Fault::new(kind).agent(1003).times(1)).unwrap();
        match fixture.gateway.sign_in(&sign_in(1003)).await {
            Err(_) => {}
            // Without its Guid, a session is of no use, and says so.
            Ok(session) => assert!(session.status().await.unwrap_err().is_session_lost(), "{name}"),
        }
        fixture.assert_met();
        // An agent that the gateway took for signed in signs in again.
        let _ = fixture.simulator.drop_session(1003);
    }
    fixture.sign_in(1003).await.status().await.unwrap();
}
