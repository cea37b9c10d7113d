//! Commands that are confirmed by events: what is told apart, and what a dropped future leaves behind.

use std::time::Duration;

use ccgateway::codes::{BusyReason, RestCause};
use ccgateway::live::model::{CallState, Presence};
use ccgateway::live::outcome::ConfirmError;
use ccgateway::live::{LiveAgent, Notice};
use ccgateway::{Error, EventKind, Retcode};
use ccgateway_simulator::{Fault, FaultKind};
use futures_util::StreamExt;

use crate::fixture::{CUSTOMER, Fixture, SALES, config, id, soon, until, view_where};

/// An agent who talks to a customer.
async fn talking(fixture: &Fixture) -> LiveAgent {
    let live = fixture.live(1001).await;
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    view_where(&live, |view| view.current_call().is_some_and(|call| call.state == CallState::Talking)).await;
    live
}

#[tokio::test]
async fn an_answer_comes_with_the_event_that_confirms_it() {
    let fixture = Fixture::open().await;
    let live = talking(&fixture).await;
    let held = soon("hold", live.hold().into_future()).await.unwrap();
    assert!(matches!(held.event.kind(), EventKind::Hold(_)), "{:?}", held.event);
    assert_eq!(live.view().held_calls().count(), 1, "the view shows it already");
    let resumed = soon("resume", live.resume().into_future()).await.unwrap();
    assert!(matches!(resumed.event.kind(), EventKind::Talking(_)));
    let over = soon("hanging up", live.hang_up().into_future()).await.unwrap();
    assert_eq!(over.event.event_type(), "AgentEvent_Call_Release");
    // Without a call, with what led to it.
    let called = soon("a call", live.call("0777").into_future()).await.unwrap();
    assert_eq!(called.event.call_id(), Some(&called.answer));
    assert!(!called.progress.is_empty());
}

#[tokio::test]
async fn a_refusal_a_failure_and_a_silence_are_told_apart() {
    let fixture = Fixture::with(config().customer_answers_after(None)).await;
    let live = fixture.live(1001).await;
    let refused = soon("a refusal", live.hold().into_future()).await.unwrap_err();
    assert!(matches!(&refused, ConfirmError::Refused(Error::Gateway { .. })), "{refused}");

    // Nobody answers.
    let silent = soon("the limit", live.call("0777").within(Duration::from_millis(300)).into_future()).await.unwrap_err();
    match &silent {
        ConfirmError::NoOutcome { seen, within, .. } => {
            assert_eq!(*within, Duration::from_millis(300));
            assert!(seen.events.iter().any(|event| matches!(event.kind(), EventKind::CustomerAlerting(_))), "{seen:?}");
            assert!(!seen.events_may_be_missing);
        }
        error => panic!("{error}"),
    }
    soon("hanging up", live.hang_up().into_future()).await.unwrap();
    view_where(&live, |view| view.calls.is_empty()).await;

    // The called party refuses.
    let calling = tokio::spawn(live.call("0777").into_future());
    view_where(&live, |view| view.current_call().is_some_and(|call| call.state == CallState::Alerting)).await;
    fixture.simulator.customer_hangs_up("0777").unwrap();
    let failed = soon("a failure", calling).await.unwrap().unwrap_err();
    assert!(matches!(&failed, ConfirmError::Failed { .. }), "{failed}");
}

#[tokio::test]
async fn an_answer_that_is_lost_leaves_the_outcome_unknown() {
    let fixture = Fixture::open().await;
    let live = talking(&fixture).await;
    fixture.simulator.inject(Fault::new(FaultKind::DropAfter).agent(1001).operation("hold").times(1)).unwrap();
    let unknown = soon("an error", live.hold().into_future()).await.unwrap_err();
    assert!(matches!(&unknown, ConfirmError::OutcomeUnknown(Error::OutcomeUnknown { .. })), "{unknown}");
    // The view knows what has happened all the same.
    view_where(&live, |view| view.held_calls().count() == 1).await;
    assert_eq!(fixture.requests("hold"), 1, "it is never sent twice");
}

#[tokio::test]
async fn an_outcome_that_comes_before_the_answer_counts() {
    let fixture = Fixture::open().await;
    let live = talking(&fixture).await;
    // The answer is late; the event is not.
    fixture.simulator.inject(Fault::new(FaultKind::LateAnswer(Duration::from_millis(400))).agent(1001).operation("hold").times(1)).unwrap();
    let holding = tokio::spawn(live.hold().within(Duration::from_secs(1)).into_future());
    view_where(&live, |view| view.held_calls().count() == 1).await;
    soon("a confirmation", holding).await.unwrap().unwrap();
}

#[tokio::test]
async fn commands_under_way_do_not_take_each_others_outcome() {
    let fixture = Fixture::open().await;
    let live = talking(&fixture).await;
    let mut colleague = fixture.live(1002).await.subscribe();
    let (help, busy) = (live.ask_help(id(1002)), live.go_busy(None));
    let busy = tokio::spawn(busy.into_future());
    let help = soon("help", help.into_future()).await.unwrap();
    assert_eq!(help.event.call_id(), Some(&help.answer));
    assert!(!busy.is_finished(), "busy is confirmed after the call");
    drop(soon("a notice of the colleague", colleague.next()).await);
    soon("the customer back", live.take_back()).await.unwrap();
    soon("hanging up", live.hang_up().into_future()).await.unwrap();
    let busy = soon("busy", busy).await.unwrap().unwrap();
    assert!(matches!(busy.event.kind(), EventKind::StateSetNotReadySuccess(_)), "{:?}", busy.event);
}

#[tokio::test]
async fn when_the_session_is_gone_a_command_ends() {
    let fixture = Fixture::with(config().customer_answers_after(None)).await;
    let live = fixture.live(1001).await;
    let calling = tokio::spawn(live.call("0777").into_future());
    view_where(&live, |view| view.current_call().is_some()).await;
    fixture.simulator.drop_session(1001).unwrap();
    let gone = soon("the end of the command", calling).await.unwrap().unwrap_err();
    assert!(matches!(&gone, ConfirmError::SessionGone { .. }), "{gone}");
    soon("the end", live.ended()).await;
    let gone = soon("an error", live.hold().into_future()).await.unwrap_err();
    assert!(
        matches!(&gone, ConfirmError::SessionGone { source: Some(error), .. } if error.retcode() == Some(&Retcode::NOT_SIGNED_IN)),
        "{gone}"
    );
}

#[tokio::test]
async fn a_future_that_is_dropped_sends_nothing_again_and_leaves_its_events_to_others() {
    let fixture = Fixture::with(config().customer_answers_after(None)).await;
    let live = fixture.live(1001).await;
    let mut notices = live.subscribe().events();
    // Before it is polled, nothing is sent.
    drop(live.call("0777"));
    drop(live.call("0777").into_future());
    let calling = tokio::spawn(live.call("0777").into_future());
    until("the call", || fixture.requests("callout") == 1).await;
    view_where(&live, |view| view.current_call().is_some_and(|call| call.state == CallState::Alerting)).await;
    calling.abort();
    fixture.simulator.customer_answers("0777").unwrap();
    view_where(&live, |view| view.current_call().is_some_and(|call| call.state == CallState::Talking)).await;
    assert_eq!(fixture.requests("callout"), 1);
    // Its outcome still reaches subscribers, and no other command takes it.
    let talks =
        async { while !matches!(notices.next().await, Some(Notice::Event(event)) if matches!(event.kind(), EventKind::Talking(_))) {} };
    soon("the talk", talks).await;
    soon("hold", live.hold().into_future()).await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_said_without_a_request() {
    let fixture = Fixture::open().await;
    let live = talking(&fixture).await;
    let error = soon("an error", live.take_back()).await.unwrap_err();
    assert!(matches!(&error, ConfirmError::NoAnswer(Error::InvalidInput { .. })), "nobody to take the customer back from: {error}");
    let error = soon("an error", live.call("no number").into_future()).await.unwrap_err();
    assert!(matches!(&error, ConfirmError::NoAnswer(Error::InvalidInput { .. })), "{error}");
    assert_eq!(fixture.requests("callout"), 0);
}

#[tokio::test]
async fn states_are_confirmed_by_their_events() {
    let fixture = Fixture::open().await;
    let live = fixture.live(1001).await;
    assert!(live.go_ready().await.unwrap().is_none(), "it is idle already");
    soon("busy", live.go_busy(None).into_future()).await.unwrap();
    soon("busy for another reason", live.go_busy(BusyReason::SiteDefined(201)).into_future()).await.unwrap();
    let ready = soon("ready", live.go_ready()).await.unwrap().unwrap();
    assert!(ready.event.event_type().starts_with("AgentState_"), "{:?}", ready.event);
    soon("rest", live.go_to_rest(Duration::from_secs(60), RestCause::NoCause).into_future()).await.unwrap();
    soon("ready", live.go_ready()).await.unwrap().unwrap();
    soon("wrap-up", live.go_to_wrap_up().into_future()).await.unwrap();
    soon("ready", live.go_ready()).await.unwrap().unwrap();
    view_where(&live, |view| view.state == Presence::Idle).await;
}
