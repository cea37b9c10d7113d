//! Commands and views, by clients of a fleet.

use std::time::Duration;

use async_nats::{HeaderMap, Message};
use ccgateway::live::model::{AgentView, CallState, Presence};
use ccgateway::operation::table::CALL_OUT;
use ccgateway::{AgentId, Error, Session};
use ccgateway_relay::client::{CommandError, Item, LiveView, Start, ViewModel};
use ccgateway_relay::marker::Marker;
use ccgateway_relay::{Client, headers};
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::support::{Fleet, lease};

fn agent(id: u32) -> AgentId {
    AgentId::new(id).unwrap()
}

async fn connect(fleet: &Fleet) -> (async_nats::Client, Client) {
    let nats = async_nats::connect(format!("nats://127.0.0.1:{}", fleet.nats.port())).await.unwrap();
    let client = Client::new(nats.clone(), "ccgw").unwrap();
    (nats, client)
}

/// Sends a command as any program would.
async fn send(nats: &async_nats::Client, subject: &str, marks: &[(&'static str, &str)], values: Value) -> Value {
    let mut headers = HeaderMap::new();
    marks.iter().for_each(|(name, value)| headers.insert(*name, *value));
    let request = async_nats::Request::new().headers(headers).payload(values.to_string().into());
    let Message { payload, .. } = nats.send_request(subject.to_owned(), request.timeout(Some(Duration::from_secs(20)))).await.unwrap();
    serde_json::from_slice(&payload).unwrap()
}

/// Waits until the commands of an agent are answered: its owner subscribes to them a moment after it has the lease.
pub(crate) async fn served(client: &Client, agent: AgentId) {
    for _ in 0..200 {
        match client.agent(agent).status().await {
            Err(error) if CommandError::of(&error) == Some(&CommandError::NotHeld) => tokio::time::sleep(Duration::from_millis(50)).await,
            answer => return drop(answer.unwrap()),
        }
    }
    panic!("nobody answers the commands of {agent}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_of_a_fleet_is_used_as_a_session() {
    let Some(mut fleet) = Fleet::started(4, &["a"]).await else { return };
    let (_, client) = connect(&fleet).await;
    for id in [1001, 1002] {
        served(&client, agent(id)).await;
    }
    let view = client.view(agent(1001)).await.unwrap();
    let mut events = client.events(Some(agent(1001)), Start::New).await.unwrap();

    let session: Session = client.agent(agent(1001));
    let call = session.voice_call().call_out("0777").await.unwrap();
    let talking = async {
        while let Some(delivery) = events.next().await {
            let delivery = delivery.unwrap();
            assert_eq!((delivery.agent, delivery.epoch), (agent(1001), 1));
            if matches!(&delivery.item, Item::Event(event) if event.event_type() == "AgentEvent_Talking") {
                return delivery;
            }
        }
        panic!("the stream has ended");
    };
    let talking = timeout(Duration::from_secs(20), talking).await.unwrap();
    let Item::Event(event) = &talking.item else { panic!() };
    assert_eq!(event.call_id(), Some(&call));
    let mut views = view.watch();
    let seen = views.wait_for(|view| view.calls.iter().any(|known| known.id == call));
    timeout(Duration::from_secs(10), seen).await.expect("the view has the call").unwrap();
    session.voice_call().hold().await.unwrap();

    // A refusal of the gateway is one here too.
    let refused = client.agent(agent(1002)).voice_call().unhold().await.unwrap_err();
    assert!(matches!(refused, Error::Gateway { .. }), "{refused:?}");
    let other = client.agent(agent(4711)).voice_call().hold().await.unwrap_err();
    assert_eq!(CommandError::of(&other), Some(&CommandError::NotHeld), "{other:?}");
    assert!(matches!(other, Error::Transport { .. }), "nothing was sent, so nothing is open: {other:?}");
    let out = session.sign_out().await.unwrap_err();
    assert!(matches!(CommandError::of(&out), Some(CommandError::NotAllowed(_))), "{out:?}");
    assert_eq!(fleet.sent("logout"), 0);
    let judgement = fleet.judge().await;
    assert_eq!((judgement.sign_ins, judgement.gaps), (4, 0), "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_view_is_whole_again_after_a_takeover_in_the_middle_of_a_call() {
    let Some(mut fleet) = Fleet::started(2, &["a"]).await else { return };
    let (_, client) = connect(&fleet).await;
    served(&client, agent(1001)).await;
    let mut views = client.view(agent(1001)).await.unwrap();
    let mut idle = client.view(agent(1002)).await.unwrap();
    let call = client.agent(agent(1001)).voice_call().call_out("0777").await.unwrap();
    let state = |view: &AgentView| view.call(&call).map(|call| call.state);
    seen(&mut views, |view| state(view) == Some(CallState::Talking)).await;
    client.agent(agent(1001)).voice_call().hold().await.unwrap();
    seen(&mut views, |view| state(view) == Some(CallState::Held)).await;

    fleet.signal(0, "KILL").await;
    fleet.start_process("b").await;
    seen(&mut views, |view| !view.is_certain()).await;
    seen(&mut views, |view| view.is_certain() && state(view) == Some(CallState::Held)).await;
    seen(&mut idle, |view| view.is_certain() && view.state == Presence::Idle).await;

    // Whoever reads only from the takeover on learns of the call, too.
    let mut model = ViewModel::new(agent(1001));
    let mut events = client.events(Some(agent(1001)), Start::Oldest).await.unwrap();
    let from_takeover = async {
        let mut is_taken_over = false;
        while let Some(delivery) = events.next().await {
            let delivery = delivery.unwrap();
            is_taken_over |= matches!(delivery.item, Item::Marker(Marker::TakenOver { .. }));
            if is_taken_over {
                model.take(&delivery);
            }
            if matches!(delivery.item, Item::Marker(Marker::Resynchronised { .. })) {
                return;
            }
        }
    };
    timeout(Duration::from_secs(10), from_takeover).await.expect("a snapshot in the stream");
    assert!(model.view().is_certain());
    assert_eq!(state(model.view()), Some(CallState::Held));
    let judgement = fleet.judge().await;
    assert!(judgement.gaps >= 2 && judgement.markers["Relay_Resynchronised"] >= 2, "{judgement:?}");
    assert_eq!(judgement.sign_ins, 2, "{judgement:?}");
}

/// Waits until a view is as it should be.
async fn seen(view: &mut LiveView, is_right: impl Fn(&AgentView) -> bool) {
    let mut views = view.watch();
    let waiting = timeout(Duration::from_secs(10) + lease() * 3, views.wait_for(|view| is_right(view))).await;
    waiting.unwrap_or_else(|_| panic!("not seen: {:?}", view.current())).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeat_gets_the_first_answer_and_places_no_second_call() {
    let Some(mut fleet) = Fleet::started(1, &["a"]).await else { return };
    let (nats, client) = connect(&fleet).await;
    served(&client, agent(1001)).await;
    let subject = "ccgw.commands.1001.callout";
    let values = || json!({ "called": "0777" });
    let first = [(headers::REQUEST, "one"), (headers::CONFIRM, "15")];
    let again = [(headers::REQUEST, "one"), (headers::ATTEMPT, "2")];
    // The repeat comes while the first is under way, and waits for it.
    let (answer, repeated) = tokio::join!(send(&nats, subject, &first, values()), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        send(&nats, subject, &again, values()).await
    });
    assert_eq!((&answer["outcome"], &answer["retcode"], &answer["epoch"]), (&json!("done"), &json!("0"), &json!(1)), "{answer}");
    assert_eq!(answer["confirmation"]["verdict"], "succeeded", "{answer}");
    assert_eq!(answer["confirmation"]["event"]["eventType"], "AgentEvent_Talking", "{answer}");
    assert_eq!(repeated, answer);
    assert_eq!(fleet.sent(CALL_OUT.method_name), 1);

    let other = send(&nats, subject, &[(headers::REQUEST, "one")], json!({ "called": "0778" })).await;
    assert_eq!((&other["outcome"], &other["field"]), (&json!("invalidInput"), &json!("Ccgw-Request")), "{other}");
    for (subject, values, outcome) in [
        ("ccgw.commands.1001.no_such_operation", json!({}), "invalidInput"),
        ("ccgw.commands.1001.callout", json!({ "called": "abc" }), "invalidInput"),
        ("ccgw.commands.1001.callout", json!([]), "invalidInput"),
        ("ccgw.commands.1001.get_agent_event", json!({}), "notAllowed"),
    ] {
        let reply = send(&nats, subject, &[], values).await;
        assert_eq!(reply["outcome"], outcome, "{subject}: {reply}");
    }

    // Another process does not know what its predecessor has done.
    fleet.signal(0, "KILL").await;
    fleet.start_process("b").await;
    fleet.held_by(|owner| owner.starts_with("b.")).await;
    served(&client, agent(1001)).await;
    let later = send(&nats, subject, &again, values()).await;
    assert_eq!(later["outcome"], "outcomeUnknown", "{later}");
    assert_eq!(fleet.sent(CALL_OUT.method_name), 1);
    let new = send(&nats, "ccgw.commands.1001.hold", &[(headers::REQUEST, "two")], json!({})).await;
    assert_eq!((&new["outcome"], &new["epoch"]), (&json!("done"), &json!(2)), "{new}");
    fleet.judge().await;
}
