//! Whatever form an event has, it is read, and nothing of it is lost.

use ccgateway::codes::{CallFeature, CallRole, MediaAbility};
use ccgateway::event::{EVENTS, EventKind};
use ccgateway::{AgentId, CallId, Event};
use serde_json::{Value, json};

use crate::fixture::{Agent, Fixture, next};
use crate::support::CONTRACT;

async fn open() -> (Fixture, Agent) {
    let fixture = Fixture::open().await;
    let agent = fixture.enter(1001, None).await;
    (fixture, agent)
}

/// Sends an event through the gateway and reads it from the stream.
async fn receive(fixture: &Fixture, agent: &mut Agent, event_type: &str, content: &Value) -> Event {
    fixture.simulator.inject_event(1001, event_type, &content.to_string()).unwrap();
    let event = next(&mut agent.events).await;
    assert_eq!(event.event_type(), event_type);
    assert_eq!(event.agent(), Some(AgentId::new_unchecked(1001)));
    assert_eq!(&event.content(), content, "the content is kept as it came");
    event
}

#[tokio::test]
async fn an_event_that_nobody_knows_keeps_its_name_and_content() {
    let (fixture, mut agent) = open().await;
    for content in [json!(null), json!("text"), json!({"deep": {"list": [1, "2", null]}}), json!([1])] {
        let event = receive(&fixture, &mut agent, "AgentEvent_Of_Tomorrow", &content).await;
        let EventKind::Unknown(unknown) = event.kind() else { panic!("{event:?}") };
        assert_eq!((unknown.event_type(), unknown.problem()), ("AgentEvent_Of_Tomorrow", None));
    }
}

#[tokio::test]
async fn a_known_event_with_a_content_of_no_known_form_keeps_it_and_says_why() {
    let (fixture, mut agent) = open().await;
    let event = receive(&fixture, &mut agent, "AgentEvent_Talking", &json!(["not", "an", "object"])).await;
    let EventKind::Unknown(unknown) = event.kind() else { panic!("{event:?}") };
    assert!(unknown.problem().is_some());
}

#[tokio::test]
async fn a_call_id_is_read_bare_and_in_an_object_of_either_spelling() {
    let (fixture, mut agent) = open().await;
    for content in [
        json!("1456402370-7"),
        json!({"callid": "1456402370-7"}),
        json!({"callId": "1456402370-7"}),
        json!({"callid": "1456402370-7", "number": "70093"}),
    ] {
        let call = CallId::from("1456402370-7");
        let event = receive(&fixture, &mut agent, "AgentEvent_Hold", &content).await;
        let EventKind::Hold(hold) = event.kind() else { panic!("{event:?}") };
        assert_eq!(hold.call_id(), Some(&call));
        let event = receive(&fixture, &mut agent, "AgentEvent_Call_Release", &content).await;
        let EventKind::CallRelease(release) = event.kind() else { panic!("{event:?}") };
        assert_eq!(release.call_id(), Some(&call));
    }
}

#[tokio::test]
async fn codes_are_read_as_numbers_and_digits_and_unknown_ones_are_kept() {
    let (fixture, mut agent) = open().await;
    for (feature, expected) in [
        (json!("51"), CallFeature::InternalTwoPartyHelp),
        (json!(51), CallFeature::InternalTwoPartyHelp),
        (json!("4711"), CallFeature::Unknown("4711".to_owned())),
        (json!(4711), CallFeature::Unknown("4711".to_owned())),
        (json!(""), CallFeature::Unknown(String::new())),
        (json!("odd"), CallFeature::Unknown("odd".to_owned())),
    ] {
        let content = json!({"callid": "1-2", "feature": feature, "mediaAbility": "77", "type": "sideshow", "extra": {"kept": true}});
        let event = receive(&fixture, &mut agent, "AgentEvent_Talking", &content).await;
        let EventKind::Talking(talking) = event.kind() else { panic!("{event:?}") };
        assert_eq!(talking.feature, Some(expected));
        assert_eq!(talking.media_ability, Some(MediaAbility::Unknown("77".to_owned())));
        assert_eq!(talking.type_, Some(CallRole::Unknown("sideshow".to_owned())));
    }
}

#[tokio::test]
async fn a_missing_content_is_an_empty_one() {
    let (fixture, mut agent) = open().await;
    let event = receive(&fixture, &mut agent, "AgentEvent_Talking", &json!(null)).await;
    let EventKind::Talking(talking) = event.kind() else { panic!("{event:?}") };
    assert_eq!(talking.call_id, None);
}

#[tokio::test]
async fn a_ringing_phone_has_a_caller_or_nothing() {
    let (fixture, mut agent) = open().await;
    let event = receive(&fixture, &mut agent, "AgentOther_PhoneAlerting", &json!(null)).await;
    assert_eq!(event.kind(), &EventKind::PhoneAlerting(None));
    let content = json!({"callid": "1-2", "caller": "70093"});
    let event = receive(&fixture, &mut agent, "AgentOther_PhoneAlerting", &content).await;
    let EventKind::PhoneAlerting(Some(alerting)) = event.kind() else { panic!("{event:?}") };
    assert_eq!(alerting.caller.as_ref().unwrap().to_string(), "70093");
}

#[tokio::test]
async fn an_event_without_content_may_have_one_all_the_same() {
    let (fixture, mut agent) = open().await;
    for content in [json!(null), json!({}), json!("x"), json!({"surprise": 1})] {
        let event = receive(&fixture, &mut agent, "AgentState_Ready", &content).await;
        assert_eq!(event.kind(), &EventKind::StateReady);
    }
}

/// The contract's example of an event.
fn example(id: &str) -> &'static Value {
    CONTRACT.event(id).and_then(|event| event.example()).unwrap_or_else(|| panic!("{id} has no example"))
}

#[tokio::test]
async fn the_contracts_example_of_every_event_arrives_as_its_type() {
    let (fixture, mut agent) = open().await;
    for known in EVENTS {
        let content = &example(known.id)["content"];
        let event = receive(&fixture, &mut agent, known.id, content).await;
        assert!(!matches!(event.kind(), EventKind::Unknown(_)), "{event:?}");
    }
}

#[test]
fn an_event_is_written_back_as_it_was_read() {
    for known in EVENTS {
        let example = example(known.id);
        let event: Event = serde_json::from_str(&example.to_string()).unwrap();
        assert_eq!(&serde_json::to_value(&event).unwrap(), example, "{}", known.id);
    }
}

#[test]
fn the_time_of_an_event_is_read_where_there_is_one() {
    let text = r#"{"eventType":"AgentState_Busy","eventGenTime":1784529722590,"workNo":"49997","content":null}"#;
    let event: Event = serde_json::from_str(text).unwrap();
    assert_eq!(event.generated_at().map(|time| time.as_millisecond()), Some(1_784_529_722_590));
    let event: Event = serde_json::from_str(r#"{"eventType":" AgentState_Busy","workNo":49997}"#).unwrap();
    assert_eq!((event.kind(), event.raw_agent(), event.generated_at()), (&EventKind::StateBusy, Some("49997"), None));
}
