//! Colleagues of a running simulator, over the control interface.

use std::time::{Duration, UNIX_EPOCH};

use ccgateway_simulator::{AgentState, ColleagueAction, Config, Playing, Plays, Scenario, Simulator};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use crate::support::client;
use crate::team::{A, B, C, plain, seconds};

async fn start(config: Config) -> (Simulator, Client) {
    let gateway = Simulator::start(config.virtual_time(UNIX_EPOCH + seconds(1_700_000_000))).await.unwrap();
    let client = client(&gateway);
    (gateway, client)
}

/// Sends a command with a body, or without one.
async fn tell(gateway: &Simulator, client: &Client, path: &str, body: Option<Value>) -> (StatusCode, Value) {
    let request = client.post(format!("{}/agents/{path}", gateway.control_url())).header("content-type", "application/json");
    let response = request.body(body.map(|body| body.to_string()).unwrap_or_default()).send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

#[tokio::test]
async fn agents_are_played_over_http_from_sign_in_to_sign_out() {
    let (gateway, client) = start(Config::contact_centre([A, B])).await;
    let ok = async |path: &str, body: Option<Value>| {
        let (status, answer) = tell(&gateway, &client, path, body).await;
        assert_eq!(status, StatusCode::OK, "{path}: {answer}");
        answer
    };
    let states = || [A, B].map(|agent| gateway.agent(agent).unwrap().state);
    ok("1001/sign-in", Some(json!({"byHand": true}))).await;
    ok("1002/sign-in", Some(json!({"byHand": true}))).await;
    gateway.customer_calls("0555", "60001").unwrap();
    ok("1001/answer", None).await;
    ok("1001/hold", Some(json!({}))).await;
    ok("1001/resume", None).await;
    let answer = ok("1001/help", Some(json!({"agent": 1002}))).await;
    assert!(answer["callid"].is_string(), "{answer}");
    ok("1002/answer", None).await;
    ok("1001/take-back", None).await;
    assert_eq!(states(), [AgentState::Talking, AgentState::WrapUp]);
    ok("1002/ready", None).await;
    ok("1001/help", Some(json!({"agent": 1002, "threeParty": true}))).await;
    ok("1002/answer", None).await;
    assert_eq!(states(), [AgentState::Conference, AgentState::Conference]);
    ok("1002/hangup", None).await;
    ok("1002/ready", None).await;
    ok("1001/transfer", Some(json!({"to": "1002"}))).await;
    ok("1002/reject", None).await;
    ok("1002/say-busy", None).await;
    ok("1001/hangup", None).await;
    assert_eq!(states(), [AgentState::WrapUp, AgentState::Busy]);
    assert!(ok("1001/call", Some(json!({"number": "0777"}))).await["callid"].is_string());
    ok("1001/hangup", None).await;
    ok("1001/sign-out", None).await;
    assert_eq!(states(), [AgentState::SignedOut, AgentState::Busy]);
}

#[tokio::test]
async fn what_cannot_be_done_is_refused_with_the_reason() {
    let (gateway, client) = start(Config::contact_centre([A])).await;
    for (path, body, status, reason) in [
        ("1001/answer", None, StatusCode::CONFLICT, "let it sign in first, with POST /control/agents/1001/sign-in"),
        ("9999/sign-in", None, StatusCode::CONFLICT, "there is no agent 9999"),
        ("x/answer", None, StatusCode::CONFLICT, "\"x\" is no agent id"),
        ("1001/dance", None, StatusCode::UNPROCESSABLE_ENTITY, "say-busy"),
        ("1001/call", None, StatusCode::UNPROCESSABLE_ENTITY, "number"),
        ("1001/sign-in", Some(json!({"byhand": true})), StatusCode::UNPROCESSABLE_ENTITY, "byHand"),
        ("1001/sign-in", Some(json!([1])), StatusCode::UNPROCESSABLE_ENTITY, "no JSON object"),
    ] {
        let (found, answer) = tell(&gateway, &client, path, body).await;
        assert_eq!(found, status, "{path}: {answer}");
        assert!(answer["error"].as_str().unwrap().contains(reason), "{path}: {answer}");
    }
    tell(&gateway, &client, "1001/sign-in", None).await;
    let (status, answer) = tell(&gateway, &client, "1001/answer", None).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(answer["error"].as_str().unwrap().contains("refuses that for agent 1001: 200-0"), "{answer}");
}

#[tokio::test]
async fn the_state_says_how_agents_are_played() {
    let (gateway, client) = start(Config::contact_centre([A, B]).colleagues([B], &plain()).colleagues([C], &Plays::by_hand())).await;
    let plays = async || {
        let state: Value = client.get(format!("{}/state", gateway.control_url())).send().await.unwrap().json().await.unwrap();
        state["agents"].as_array().unwrap().iter().map(|agent| agent["plays"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(plays().await, [Value::Null, json!("byItself"), json!("byHand")]);
    let url = format!("{}/onlineagent/{B}/forcelogin", gateway.base_url());
    client.put(url).json(&json!({"password": "", "phonenum": "7"})).send().await.unwrap();
    gateway.tell(C, &ColleagueAction::SignOut).unwrap();
    assert_eq!(plays().await, [Value::Null, json!("takenOver"), json!("signedOut")]);
    assert_eq!(gateway.playing(B), Some(Playing::TakenOver));
}

#[tokio::test]
async fn colleagues_go_by_the_clock_of_the_simulator() {
    let (gateway, _) = start(Config::contact_centre([A]).colleagues([A], &plain())).await;
    gateway.customer_calls("0555", "60001").unwrap();
    gateway.advance(seconds(3));
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Talking);
    gateway.customer_calls("0556", "60001").unwrap();
    // Everything happens at its time, however far the clock jumps.
    gateway.advance(seconds(24 * 3600));
    let talks: Vec<u64> = gateway.events(0).iter().filter(|event| event.event_type == "AgentEvent_Talking").map(|event| event.at).collect();
    assert_eq!((talks.len(), talks[1] - talks[0]), (2, 17_000));
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Idle);
}

#[tokio::test]
async fn colleagues_act_by_real_time_too() {
    let soon = Duration::from_millis(50);
    let plays = plain().answers_after(soon).talks_for(soon).wraps_up_for(soon);
    let gateway = Simulator::start(Config::contact_centre([A]).colleagues([A], &plays)).await.unwrap();
    gateway.customer_calls("0555", "60001").unwrap();
    let deadline = tokio::time::Instant::now() + seconds(10);
    while !gateway.calls().is_empty() || gateway.agent(A).unwrap().state != AgentState::Idle {
        assert!(tokio::time::Instant::now() < deadline, "{:?}", gateway.agent(A));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

const SCENARIO: &str = include_str!("../../examples/colleagues.toml");

async fn played(seed: u64, steps: &[Duration]) -> Vec<String> {
    let scenario = Scenario::read(SCENARIO).unwrap().seed(seed);
    let (gateway, _) = start(scenario.config().events_kept(100_000)).await;
    gateway.play(&scenario);
    steps.iter().for_each(|step| gateway.advance(*step));
    let progress = gateway.progress().unwrap();
    assert_eq!((progress.to_come, progress.talking, progress.waiting), (0, 0, 0));
    assert!(progress.served > 80, "{progress:?}");
    gateway.events(0).into_iter().map(|event| event.json).collect()
}

#[tokio::test]
async fn a_scenario_with_colleagues_plays_itself_and_the_same_each_time() {
    let at_once = played(3, &[seconds(3 * 3600)]).await;
    assert!(played(3, &[seconds(3 * 3600)]).await == at_once, "two runs differ");
    assert!(played(3, &[seconds(60); 180]).await == at_once, "the steps of the clock make a difference");
    assert!(played(4, &[seconds(3 * 3600)]).await != at_once, "the seed makes no difference");
}

#[test]
fn ways_of_playing_that_cannot_be_are_refused_with_their_line() {
    for (plays, reason) in [
        ("\"never\"", "line 2"),
        ("{ hold_chance = 101 }", "agents 1: a chance is 0 to 100 percent, not 101 (line 2)"),
        ("{ reject_chance = -1 }", "agents 1: a chance is 0 to 100 percent, not -1 (line 2)"),
        ("{ talks_for = { from = 5, to = 1 } }", "agents 1: a talk of 5 to 1 seconds cannot be (line 2)"),
        ("{ answers_after = -1 }", "agents 1: -1 is no number of seconds from 0 to a year (line 2)"),
        ("{ sings = true }", "line 2"),
    ] {
        let text = format!("queues = []\nagents = [{{ ids = [1001], plays = {plays} }}]");
        let error = Scenario::read(&text).unwrap_err().to_string();
        assert!(error.contains(reason), "{plays}: {error}");
    }
}

#[tokio::test]
async fn settings_out_of_range_are_refused_at_the_start() {
    for plays in [Plays::default().hold_chance(101), Plays::default().talks_for(seconds(2)..=seconds(1)), plain().holds_for(Duration::MAX)]
    {
        let error = Simulator::start(Config::contact_centre([A]).colleagues([A], &plays)).await.unwrap_err();
        assert!(error.to_string().contains("1001"), "{error}");
    }
}
