//! Commands and events by hand, and at random.

use std::sync::Arc;

use super::expectation::Expectation;
use super::tracker::{Seen, Ticket, Tracker, Verdict};
use crate::event::envelope::Event;
use crate::ids::CallId;
use crate::operation::entry::Operation;
use crate::operation::evidence::Evidence;
use crate::operation::table as operations;
use crate::operation::trigger::{Condition, Meaning, Tie, Trigger};

/// A trigger in which all events decide.
const fn trigger(meaning: Meaning, tie: Tie, events: &'static [&'static str]) -> Trigger {
    Trigger {
        when: "",
        to: "the agent",
        to_acting_agent: true,
        meaning,
        tie,
        named_in: None,
        events,
        decided_by: events,
        request: &[],
        content: &[],
        evidence: Evidence::Documented,
    }
}

const TALKING: &str = "AgentEvent_Talking";
const HOLD: &str = "AgentEvent_Hold";
const FAILED: &str = "AgentEvent_Call_Out_Fail";
const CONNECT_FAIL: &str = "AgentEvent_Connect_Fail";
const ALERTING: &str = "AgentEvent_Customer_Alerting";
const RESULT: &str = "AgentEvent_SuccTransResult";

static CALL: &[Trigger] = &[
    Trigger { decided_by: &[], ..trigger(Meaning::Progress, Tie::AnswerCall, &[ALERTING]) },
    trigger(Meaning::Success, Tie::AnswerCall, &[TALKING]),
    trigger(Meaning::Failure, Tie::AnswerCall, &[FAILED, CONNECT_FAIL]),
];
static RESUME: &[Trigger] = &[trigger(Meaning::Success, Tie::RequestCall, &[TALKING])];
static HOLDING: &[Trigger] = &[trigger(Meaning::Success, Tie::CurrentCall, &[HOLD])];
static BUSY: &[Trigger] = &[trigger(Meaning::Success, Tie::Agent, &["AgentState_SetNotReady_Success"])];
static HELP: &[Trigger] = &[
    Trigger {
        decided_by: &[TALKING],
        request: &[Condition { member: "mode", values: &["1"], one_of: true }],
        ..trigger(Meaning::Success, Tie::AnswerCall, &[HOLD, ALERTING, TALKING])
    },
    Trigger {
        request: &[Condition { member: "mode", values: &["2"], one_of: true }],
        ..trigger(Meaning::Success, Tie::AnswerCall, &["AgentEvent_Conference"])
    },
];
static TRANSFER: &[Trigger] = &[
    Trigger {
        content: &[Condition { member: "result", values: &["0"], one_of: true }],
        ..trigger(Meaning::Success, Tie::CurrentCall, &[RESULT])
    },
    Trigger {
        content: &[Condition { member: "result", values: &["0"], one_of: false }],
        ..trigger(Meaning::Failure, Tie::CurrentCall, &[RESULT])
    },
];
static MEMBER: &[Trigger] =
    &[Trigger { named_in: Some("participant"), ..trigger(Meaning::Success, Tie::OtherAgent, &["AgentConf_ParticipantChanged"]) }];

fn expect(operation: &'static Operation, triggers: &'static [Trigger]) -> Expectation {
    Expectation::with_triggers(operation, triggers)
}

fn call_out() -> Expectation {
    expect(&operations::CALL_OUT, CALL)
}

fn resume(call: Option<&str>) -> Expectation {
    expect(&operations::GET_HOLD, RESUME).about_call(call.map(CallId::from).as_ref())
}

fn event(event_type: &str, content: &str) -> Arc<Event> {
    let text = format!(r#"{{"eventType":"{event_type}","workNo":"1001","content":{content}}}"#);
    Arc::new(serde_json::from_str(&text).unwrap())
}

/// An event about a call.
fn about(event_type: &str, call: &str) -> Arc<Event> {
    let bare = [HOLD, FAILED, CONNECT_FAIL].contains(&event_type);
    event(event_type, &if bare { format!("\"{call}\"") } else { format!(r#"{{"callid":"{call}"}}"#) })
}

fn call(id: &str) -> Option<CallId> {
    Some(CallId::from(id))
}

/// How a command ended, and about which call.
fn verdict(tracker: &mut Tracker, ticket: Ticket) -> Option<String> {
    let call = |event: &Event| event.call_id().map_or_else(String::new, |call| format!(" {call}"));
    tracker.take(ticket).map(|verdict| match verdict {
        Verdict::Succeeded(outcome) => format!("success{}", call(&outcome.event)),
        Verdict::Failed(outcome) => format!("failure{}", call(&outcome.event)),
        Verdict::SessionEnded(_) => "ended".to_owned(),
    })
}

fn types(events: &[Arc<Event>]) -> Vec<&str> {
    events.iter().map(|event| event.event_type()).collect()
}

#[test]
fn an_outcome_after_the_answer_counts_with_its_progress() {
    let mut tracker = Tracker::new();
    let ticket = tracker.begin(call_out(), None);
    tracker.answered(ticket, call("1-1"));
    tracker.event(&about(ALERTING, "1-1"));
    assert_eq!(verdict(&mut tracker, ticket), None);
    tracker.event(&about(TALKING, "1-1"));
    let Some(Verdict::Succeeded(outcome)) = tracker.take(ticket) else { panic!() };
    assert_eq!(outcome.event.event_type(), TALKING);
    assert_eq!(types(&outcome.progress), [ALERTING]);
    assert!(tracker.is_empty());
}

#[test]
fn an_outcome_before_the_answer_counts_once_the_answer_is_there() {
    let mut tracker = Tracker::new();
    let ticket = tracker.begin(call_out(), None);
    tracker.event(&about(FAILED, "1-1"));
    assert_eq!(verdict(&mut tracker, ticket), None);
    tracker.answered(ticket, call("1-1"));
    assert_eq!(verdict(&mut tracker, ticket).as_deref(), Some("failure 1-1"));
}

#[test]
fn an_event_before_the_command_is_not_its_outcome() {
    let mut tracker = Tracker::new();
    tracker.event(&about(TALKING, "1-1"));
    let ticket = tracker.begin(resume(None), None);
    tracker.answered(ticket, None);
    assert_eq!(verdict(&mut tracker, ticket), None);
}

#[test]
fn an_event_of_another_call_never_decides() {
    let mut tracker = Tracker::new();
    let ticket = tracker.begin(call_out(), None);
    tracker.event(&about(TALKING, "7-7"));
    tracker.answered(ticket, call("1-1"));
    assert_eq!(verdict(&mut tracker, ticket), None);
    tracker.event(&about(FAILED, "7-7"));
    assert_eq!(verdict(&mut tracker, ticket), None);
    tracker.event(&about(TALKING, "1-1"));
    assert_eq!(verdict(&mut tracker, ticket).as_deref(), Some("success 1-1"));
}

#[test]
fn two_commands_do_not_take_each_others_outcome() {
    let mut tracker = Tracker::new();
    let (placed, resumed) = (tracker.begin(call_out(), None), tracker.begin(resume(None), None));
    tracker.answered(resumed, None);
    tracker.event(&about(TALKING, "7-7"));
    // It may be that of the call that is placed, whose ID is not known yet.
    assert_eq!(verdict(&mut tracker, resumed), None);
    tracker.answered(placed, call("1-1"));
    assert_eq!(verdict(&mut tracker, placed), None);
    assert_eq!(verdict(&mut tracker, resumed).as_deref(), Some("success 7-7"));
    tracker.event(&about(TALKING, "1-1"));
    assert_eq!(verdict(&mut tracker, placed).as_deref(), Some("success 1-1"));
}

#[test]
fn the_command_that_names_the_call_comes_first() {
    let mut tracker = Tracker::new();
    let (any, named) = (tracker.begin(resume(None), None), tracker.begin(resume(Some("7-7")), None));
    tracker.answered(any, None);
    tracker.answered(named, None);
    tracker.event(&about(TALKING, "7-7"));
    assert_eq!(verdict(&mut tracker, any), None);
    assert_eq!(verdict(&mut tracker, named).as_deref(), Some("success 7-7"));
    tracker.event(&about(TALKING, "8-8"));
    assert_eq!(verdict(&mut tracker, any).as_deref(), Some("success 8-8"));
}

#[test]
fn the_current_call_is_that_of_the_beginning() {
    let mut tracker = Tracker::new();
    let commands = ["1-1", "2-2"].map(|current| tracker.begin(expect(&operations::HOLD, HOLDING), call(current)));
    commands.iter().for_each(|ticket| tracker.answered(*ticket, None));
    tracker.event(&about(HOLD, "2-2"));
    assert_eq!(verdict(&mut tracker, commands[0]), None);
    assert_eq!(verdict(&mut tracker, commands[1]).as_deref(), Some("success 2-2"));
}

#[test]
fn of_two_equal_commands_the_first_is_served_first() {
    let mut tracker = Tracker::new();
    let commands = [(); 2].map(|()| tracker.begin(expect(&operations::SAY_BUSY, BUSY), None));
    commands.iter().for_each(|ticket| tracker.answered(*ticket, None));
    tracker.event(&event("AgentState_SetNotReady_Success", "null"));
    assert_eq!(verdict(&mut tracker, commands[1]), None);
    assert_eq!(verdict(&mut tracker, commands[0]).as_deref(), Some("success"));
    assert_eq!(verdict(&mut tracker, commands[1]), None);
}

#[test]
fn what_a_refused_command_seemed_to_have_goes_to_the_next() {
    let mut tracker = Tracker::new();
    let (refused, taken) = (tracker.begin(call_out(), None), tracker.begin(resume(None), None));
    tracker.answered(taken, None);
    tracker.event(&about(TALKING, "7-7"));
    assert_eq!(types(&tracker.cancel(refused).events), [TALKING]);
    assert_eq!(verdict(&mut tracker, taken).as_deref(), Some("success 7-7"));
}

#[test]
fn what_trails_a_decided_call_decides_nothing_else() {
    let mut tracker = Tracker::new();
    let first = tracker.begin(call_out(), None);
    tracker.answered(first, call("1-1"));
    tracker.event(&about(FAILED, "1-1"));
    assert_eq!(verdict(&mut tracker, first).as_deref(), Some("failure 1-1"));
    let second = tracker.begin(call_out(), None);
    tracker.event(&about(CONNECT_FAIL, "1-1"));
    tracker.answered(second, call("2-2"));
    assert_eq!(verdict(&mut tracker, second), None);
}

#[test]
fn values_of_the_request_choose_the_triggers() {
    for (mode, other, outcome) in [("1", "AgentEvent_Conference", TALKING), ("2", TALKING, "AgentEvent_Conference")] {
        let mut tracker = Tracker::new();
        let expectation = expect(&operations::INNER_HELP, HELP).given("mode", Some(mode.into()));
        assert!(expectation.can_be_confirmed());
        let ticket = tracker.begin(expectation, call("1-1"));
        tracker.answered(ticket, call("2-2"));
        tracker.event(&about(HOLD, "1-1"));
        tracker.event(&about(other, "2-2"));
        assert_eq!(verdict(&mut tracker, ticket), None);
        tracker.event(&about(outcome, "2-2"));
        let Some(Verdict::Succeeded(outcome)) = tracker.take(ticket) else { panic!() };
        // The customer's call is the agent's current call.
        assert_eq!(types(&outcome.progress), if mode == "1" { vec![HOLD] } else { vec![] });
    }
    assert!(!expect(&operations::INNER_HELP, HELP).given("mode", Some("3".into())).can_be_confirmed());
}

#[test]
fn values_of_an_event_choose_what_it_means() {
    for (result, end) in [("0", "success 1-1"), ("\"0\"", "success 1-1"), ("7", "failure 1-1")] {
        let mut tracker = Tracker::new();
        let ticket = tracker.begin(expect(&operations::TRANSFER, TRANSFER), call("1-1"));
        tracker.answered(ticket, None);
        tracker.event(&event(RESULT, &format!(r#"{{"callId":"1-1","result":{result}}}"#)));
        assert_eq!(verdict(&mut tracker, ticket).as_deref(), Some(end));
    }
}

#[test]
fn the_member_of_a_conference_ties_an_event_to_the_command_that_names_it() {
    let mut tracker = Tracker::new();
    let commands = ["1002", "1003"].map(|member| tracker.begin(expect(&operations::HOLD_PARTICIPANT, MEMBER).about([member]), None));
    commands.iter().for_each(|ticket| tracker.answered(*ticket, None));
    tracker.event(&event("AgentConf_ParticipantChanged", r#"{"participant":"1003"}"#));
    assert_eq!(verdict(&mut tracker, commands[0]), None);
    assert_eq!(verdict(&mut tracker, commands[1]).as_deref(), Some("success"));
}

#[test]
fn lost_events_are_remembered_and_do_not_decide() {
    let mut tracker = Tracker::new();
    let ticket = tracker.begin(call_out(), None);
    tracker.answered(ticket, call("1-1"));
    tracker.event(&about(ALERTING, "1-1"));
    tracker.gap();
    assert_eq!(verdict(&mut tracker, ticket), None);
    let Seen { events, events_may_be_missing } = tracker.cancel(ticket);
    assert_eq!((types(&events), events_may_be_missing), (vec![ALERTING], true));
    let later = tracker.begin(call_out(), None);
    assert!(!tracker.cancel(later).events_may_be_missing);
}

#[test]
fn the_end_of_the_session_ends_what_is_not_decided() {
    let mut tracker = Tracker::new();
    let commands = [(); 2].map(|()| tracker.begin(call_out(), None));
    tracker.answered(commands[0], call("1-1"));
    tracker.answered(commands[1], call("2-2"));
    tracker.event(&about(TALKING, "1-1"));
    tracker.event(&event("AgentOther_ShutdownService", "null"));
    assert_eq!(verdict(&mut tracker, commands[0]).as_deref(), Some("success 1-1"));
    assert_eq!(verdict(&mut tracker, commands[1]).as_deref(), Some("ended"));
}

#[test]
fn what_is_kept_stays_within_bounds() {
    let mut tracker = Tracker::new();
    let (waits, decided) = (tracker.begin(call_out(), None), tracker.begin(resume(Some("7-7")), None));
    tracker.answered(waits, call("1-1"));
    tracker.event(&about(TALKING, "7-7"));
    for _ in 0..3000 {
        tracker.event(&about(ALERTING, "1-1"));
    }
    tracker.answered(decided, None);
    assert_eq!(verdict(&mut tracker, decided).as_deref(), Some("success 7-7"));
    assert!(tracker.cancel(waits).events.len() <= 1000);
}

/// What happens to a command in a random run, in this order; the outcome may come before the answer.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    Begin,
    Answer,
    Outcome,
}

/// Commands under way at once, each with a call of its own, in any order of what happens: each gets the outcome of its own call, whatever
/// comes for other calls.
#[test]
fn in_any_order_every_command_gets_its_own_outcome() {
    for seed in 0..2000 {
        let mut random = fastrand::Rng::with_seed(seed);
        let count = random.usize(1..6);
        let mut steps: Vec<(usize, Vec<Step>)> = (0..count)
            .map(|command| {
                let rest = if random.bool() { [Step::Answer, Step::Outcome] } else { [Step::Outcome, Step::Answer] };
                (command, [[Step::Begin].as_slice(), &rest].concat())
            })
            .collect();
        let kinds: Vec<_> = (0..count).map(|_| (random.bool(), random.bool())).collect();
        let (mut tracker, mut tickets, mut verdicts) = (Tracker::new(), vec![None; count], vec![None; count]);
        while !steps.is_empty() {
            if random.u8(0..4) == 0 {
                let foreign = about(if random.bool() { TALKING } else { FAILED }, &format!("9-{}", random.u8(0..3)));
                tracker.event(&foreign);
            }
            let next = random.usize(0..steps.len());
            let (command, rest) = &mut steps[next];
            let (own, (places, succeeds)) = (format!("1-{command}"), kinds[*command]);
            match rest.remove(0) {
                Step::Begin => {
                    let expectation = if places { call_out() } else { resume(Some(&own)) };
                    tickets[*command] = Some(tracker.begin(expectation, None));
                }
                Step::Answer => tracker.answered(tickets[*command].unwrap(), call(&own).filter(|_| places)),
                Step::Outcome => tracker.event(&about(if succeeds || !places { TALKING } else { FAILED }, &own)),
            }
            if rest.is_empty() {
                steps.remove(next);
            }
            for (command, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.is_none()) {
                *verdict = tickets[command].and_then(|ticket| self::verdict(&mut tracker, ticket));
            }
        }
        for (command, verdict) in verdicts.iter().enumerate() {
            let (places, succeeds) = kinds[command];
            let expected = format!("{} 1-{command}", if succeeds || !places { "success" } else { "failure" });
            assert_eq!(verdict.as_deref(), Some(expected.as_str()), "seed {seed}: {kinds:?}");
        }
        assert!(tracker.is_empty());
    }
}
