//! Agents in the words of the wire, step by step.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json, to_value};

use super::*;
use crate::client::types::AgentStateInfo;
use crate::codes::{BusyReason, CallFeature};
use crate::event::Event;
use crate::ids::{AgentId, CallId};
use crate::operation::table;

const CALL: &str = "1455885056-1";
const SECOND: &str = "1455885056-2";

/// An agent and the seconds that have passed.
struct Agent {
    model: Model,
    now: i64,
}

impl Agent {
    fn signed_in() -> Self {
        let mut agent = Self { model: Model::new(AgentId::new_unchecked(1001)), now: 1_700_000_000 };
        agent.event("AgentOther_InService", Value::Null);
        agent.event("AgentState_Ready", Value::Null);
        agent
    }

    fn at(&self) -> Timestamp {
        Timestamp::from_second(self.now).unwrap()
    }

    /// One second later something happens.
    fn event(&mut self, name: &str, content: Value) -> Vec<Change> {
        self.now += 1;
        self.again(name, content, self.now)
    }

    fn again(&mut self, name: &str, content: Value, second: i64) -> Vec<Change> {
        let event = json!({ "eventType": name, "eventGenTime": second * 1000, "workNo": "1001", "content": content });
        let event: Event = serde_json::from_value(event).unwrap();
        self.model.event(&event, self.at())
    }

    fn accepted(&mut self, command: AcceptedCommand) -> Vec<Change> {
        let at = self.at();
        self.model.answered(&command, at)
    }

    fn rings(&mut self, call: &str) -> Vec<Change> {
        self.event("AgentState_Busy", Value::Null);
        self.event("AgentEvent_Ringing", json!({ "callid": call, "caller": "0555", "called": "60001", "feature": "0" }))
    }

    fn talks(&mut self, call: &str, feature: &str) -> Vec<Change> {
        let (caller, called) = if feature == "51" { ("1001", "1002") } else { ("0555", "60001") };
        self.event("AgentEvent_Talking", json!({ "callid": call, "caller": caller, "called": called, "feature": feature }))
    }

    fn call(&self, id: &str) -> &Call {
        self.model.view().call(&CallId::from(id)).unwrap()
    }
}

fn names(changes: &[Change]) -> Vec<String> {
    changes.iter().map(|change| to_value(change).unwrap()["change"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_call_is_offered_talked_in_held_and_ended_once_with_its_duration() {
    let mut agent = Agent::signed_in();
    assert_eq!(names(&agent.rings(CALL)), ["callOffered"]);
    assert_eq!(names(&agent.talks(CALL, "0")), ["callTalking"]);
    assert_eq!(names(&agent.event("AgentEvent_Hold", json!(CALL))), ["callHeld"]);
    assert_eq!(names(&agent.talks(CALL, "0")), ["callResumed"]);
    let changes = agent.event("AgentEvent_Call_Release", json!(CALL));
    let [Change::CallEnded { call, ending, duration, .. }] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((call.id.as_str(), *ending), (CALL, CallEnding::Released));
    assert_eq!(*duration, Some(std::time::Duration::from_secs(3)));
    assert_eq!(names(&agent.event("AgentState_Ready", Value::Null)), ["stateChanged"]);
}

#[test]
fn doubles_late_talks_and_events_that_nobody_knows_change_nothing() {
    let mut agent = Agent::signed_in();
    agent.rings(CALL);
    let ringing = json!({ "callid": CALL, "caller": "0555", "called": "60001", "feature": "0" });
    let rung_at = agent.now;
    assert_eq!(agent.again("AgentEvent_Ringing", ringing.clone(), rung_at), []);
    agent.talks(CALL, "0");
    let talked_at = agent.now;
    agent.event("AgentEvent_Call_Release", json!(CALL));
    for (name, content, second) in [
        ("AgentEvent_Ringing", ringing, rung_at),
        ("AgentEvent_Talking", json!({ "callid": CALL }), talked_at),
        ("AgentEvent_Call_Release", json!(CALL), agent.now),
        ("AgentEvent_Customer_Release", json!({ "callid": CALL }), agent.now),
        ("AgentEvent_Invented", json!({ "callid": CALL }), agent.now),
    ] {
        assert_eq!(agent.again(name, content, second), [], "{name}");
    }
    assert_eq!(names(&agent.rings(CALL)), ["callOffered"], "a call may come back later");
}

#[test]
fn a_call_that_a_colleague_picks_up_is_over_with_the_state() {
    let mut agent = Agent::signed_in();
    agent.rings(CALL);
    let changes = agent.event("AgentState_Ready", Value::Null);
    let [Change::CallEnded { ending, .. }, Change::StateChanged { .. }] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!(*ending, CallEnding::NotAnswered);
}

#[test]
fn answers_tell_what_no_event_does_and_do_so_in_any_order() {
    let mut agent = Agent::signed_in();
    agent.rings(CALL);
    agent.talks(CALL, "0");
    assert_eq!(names(&agent.accepted(AcceptedCommand::new(&table::BEGIN_MUTE))), ["callMuted"]);
    let busy = AcceptedCommand::new(&table::SAY_BUSY).value("reason", "200");
    assert_eq!(names(&agent.accepted(busy.clone())), ["pendingChanged"]);
    assert_eq!(agent.model.view().pending, Some(Pending::Busy { reason: Some(BusyReason::SiteDefined(200)) }));
    agent.event("AgentEvent_Call_Release", json!(CALL));
    assert_eq!(names(&agent.event("AgentState_SetNotReady_Success", json!({ "reason": "200" }))), ["stateChanged", "pendingChanged"]);
    assert_eq!(agent.accepted(busy), [], "the answer came late: the agent is busy already");
    let call = AcceptedCommand::new(&table::CALL_OUT).value("called", "0777").call(SECOND);
    agent.event("AgentEvent_Call_Out_Fail", json!(SECOND));
    assert_eq!(agent.accepted(call), [], "the call had failed before the answer came");
}

#[test]
fn a_state_that_waits_is_dropped_in_a_call_that_has_changed_no_state_yet() {
    let mut agent = Agent::signed_in();
    agent.event("AgentState_SetNotReady_Success", json!({ "reason": "201" }));
    agent.accepted(AcceptedCommand::new(&table::CALL_OUT).value("called", "0777").call(CALL));
    assert_eq!(names(&agent.accepted(AcceptedCommand::new(&table::SAY_BUSY).value("reason", "200"))), ["pendingChanged"]);
    assert_eq!(names(&agent.accepted(AcceptedCommand::new(&table::CANCEL_BUSY))), ["pendingChanged"]);
    assert_eq!(agent.model.view().pending, None);
}

#[test]
fn help_ties_two_calls_until_the_helper_leaves() {
    let mut agent = Agent::signed_in();
    agent.rings(CALL);
    agent.talks(CALL, "0");
    agent.accepted(AcceptedCommand::new(&table::INNER_HELP).value("mode", 1).value("dstaddress", "1002").call(SECOND));
    agent.event("AgentEvent_Hold", json!(CALL));
    agent.event("AgentEvent_Customer_Alerting", json!({ "callid": SECOND, "otherPhone": "1002", "otherPhoneWorkno": "1002" }));
    let tie = agent.model.view().consultation.clone().unwrap();
    assert_eq!((tie.kind, tie.stage), (ConsultationKind::TwoPartyHelp, ConsultationStage::Requested));
    assert_eq!((tie.customer_call, tie.with.unwrap().agent), (Some(CallId::from(CALL)), Some(AgentId::new_unchecked(1002))));
    agent.talks(SECOND, "51");
    assert_eq!(agent.model.view().consultation.as_ref().unwrap().stage, ConsultationStage::Established);
    assert_eq!((agent.call(SECOND).role, agent.call(CALL).state), (Role::AsksForHelp, CallState::Held));
    agent.event("AgentEvent_Call_Release", json!(SECOND));
    assert_eq!(names(&agent.talks(CALL, "0")), ["callResumed"]);
    assert_eq!(agent.model.view().consultation, None);
}

#[test]
fn of_three_the_owner_leaves_both_calls_with_one_release() {
    let mut agent = Agent::signed_in();
    agent.rings(CALL);
    agent.talks(CALL, "0");
    agent.accepted(AcceptedCommand::new(&table::INNER_HELP).value("mode", 2).call(SECOND));
    agent.event("AgentEvent_Customer_Alerting", json!({ "callid": SECOND, "otherPhone": "1002", "otherPhoneWorkno": "1002" }));
    assert_eq!(agent.call(CALL).state, CallState::Held, "by default the customer is on hold while the helper is rung");
    agent.event("AgentEvent_Conference", json!({ "callid": SECOND, "partner": "0555，1002" }));
    assert_eq!((agent.call(CALL).state, agent.call(SECOND).state), (CallState::Conference, CallState::Conference));
    let changes = agent.event("AgentEvent_Call_Release", json!(SECOND));
    assert_eq!(names(&changes), ["callEnded", "callEnded", "consultationChanged"]);
}

#[test]
fn after_a_gap_a_snapshot_tells_what_ended_and_what_is_new() {
    let mut agent = Agent::signed_in();
    agent.rings(CALL);
    agent.talks(CALL, "0");
    let gap = json!({ "lostAnswers": 1, "droppedEvents": 0, "reason": "the connection broke" });
    assert_eq!(names(&agent.event("EventsMayBeMissing", gap)), ["certaintyLost"]);
    assert!(agent.model.needs_snapshot());
    let info = json!({ "state": 8, "curCallId": SECOND, "mainCallId": SECOND, "currentTime": "1700000100000" });
    let state: AgentStateInfo = serde_json::from_value(info).unwrap();
    let details = json!([{ "callid": SECOND, "callfeature": 0, "caller": "0666", "called": "60001" }]);
    let snapshot = Snapshot::new(state).calls(vec![SECOND.into()]).held(vec![]).details(serde_json::from_value(details).unwrap());
    let at = agent.at();
    let changes = agent.model.snapshot(&snapshot, at);
    assert_eq!(names(&changes), ["callEnded", "callOffered", "resynchronised"]);
    let Some(Change::CallEnded { ending: CallEnding::Unknown, at: None, duration: None, .. }) = changes.first() else {
        panic!("{changes:?}")
    };
    assert_eq!((agent.call(SECOND).state, agent.call(SECOND).feature.clone()), (CallState::Ringing, Some(CallFeature::NormalInbound)));
    assert!(agent.model.view().is_certain());
    assert_eq!(agent.again("AgentEvent_Talking", json!({ "callid": CALL }), 1_700_000_050), [], "an event from before the snapshot");
    assert_eq!(agent.model.snapshot(&snapshot, at), [], "a snapshot says the same twice");
}

#[test]
fn times_come_from_the_gateway_or_else_from_the_receiver() {
    let mut agent = Agent::signed_in();
    let event: Event = serde_json::from_value(json!({ "eventType": "AgentState_Work", "workNo": "1001", "content": null })).unwrap();
    let received = agent.at() + SignedDuration::from_secs(100);
    agent.model.event(&event, received);
    assert_eq!(agent.model.view().state_since, Some(received));
    let other: Event = serde_json::from_value(json!({ "eventType": "AgentState_Ready", "workNo": "1002", "content": null })).unwrap();
    assert_eq!(agent.model.event(&other, received), [], "an event of another agent");
}

#[test]
fn a_view_is_stored_with_its_times_in_milliseconds() {
    let mut agent = Agent::signed_in();
    agent.rings(CALL);
    let stored = to_value(agent.model.view()).unwrap();
    assert_eq!((&stored["certainty"], &stored["state"]), (&json!({ "is": "certain" }), &json!({ "is": "occupied" })));
    assert_eq!(stored["calls"][0]["since"], json!(agent.now * 1000));
    assert_eq!(stored["calls"][0]["parties"], json!([{ "number": "0555", "agent": null, "role": "customer" }]));
    assert_eq!(serde_json::from_value::<AgentView>(stored).unwrap(), *agent.model.view());
}
