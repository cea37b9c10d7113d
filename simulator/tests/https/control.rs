//! The control interface, the dashboard and the request log.

use ccgateway_simulator::{AgentConfig, AgentState, Config, Feature, Simulator};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::agent::{A, Agent, config, guid_of};
use crate::support::client;

#[tokio::test]
async fn the_control_interface_plays_the_customer() {
    let gateway = Simulator::start(config().customer_answers_after(None)).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let post = async |path: &str, body: Value| {
        let request = agent.client.post(format!("{}/customers/{path}", gateway.control_url())).json(&body);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    let (status, call) = post("call", json!({"from": "0555", "to": "60001"})).await;
    assert_eq!((status, call["callid"].as_str().unwrap()), (200, gateway.calls()[0].id.to_string().as_str()));
    assert_eq!(post("hangup", json!({"number": "0555"})).await, (200, json!({})));
    assert!(gateway.calls().is_empty());
    agent.ok(Method::PUT, "voicecall/1001/callout", r#"{"called":"0777"}"#).await;
    assert_eq!(post("answer", json!({"number": "0777"})).await, (200, json!({})));
    assert_eq!(post("answer", json!({"number": "0777"})).await, (409, json!({"error": "nobody rings \"0777\""})));
    let state = agent.client.get(format!("{}/state", gateway.control_url())).send().await.unwrap();
    let state: Value = state.json().await.unwrap();
    assert_eq!(state["agents"][0]["state"], "talking");
    assert_eq!(state["calls"][0]["parties"][0], json!({"agent": null, "number": "0777", "state": "talking"}));
    assert_eq!(state["queues"][0]["accessNumber"], "60001");
}

#[tokio::test]
async fn an_agent_is_shown_in_detail() {
    let gateway = Simulator::start(config().customer_answers_after(None)).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let details = async |id: &str| {
        let response = agent.client.get(format!("{}/agents/{id}", gateway.control_url())).send().await.unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    agent.ok(Method::PUT, "voicecall/1001/callout", r#"{"called":"0777"}"#).await;
    agent.ok(Method::POST, "onlineagent/1001/saybusy?reason=200", "").await;
    let (status, shown) = details("1001").await;
    assert_eq!((status, &shown["state"], &shown["pending"]), (200, &json!("dialling"), &json!({"state": "busy", "reason": 200})));
    assert_eq!(shown["calls"][0]["state"], "dialling");
    assert_eq!(shown["calls"][0]["others"], json!(["0777"]));
    assert_eq!((&shown["tie"], &shown["inspects"], &shown["conference"]), (&Value::Null, &Value::Null, &Value::Null));
    assert_eq!(gateway.agent_details(A).unwrap().parts.len(), 1);
    assert_eq!(details("4711").await, (404, json!({"error": "there is no agent \"4711\""})));
}

#[tokio::test]
async fn the_dashboard_may_do_nothing_but_ask_this_server() {
    let gateway = Simulator::start(config()).await.unwrap();
    let response = client(&gateway).get(gateway.dashboard_url()).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
    for part in ["default-src 'none'", "script-src 'sha256-", "style-src 'sha256-", "connect-src 'self'", "frame-ancestors 'none'"] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(response.text().await.unwrap().contains("<title>CC-Gateway simulator</title>"));
    let posted = client(&gateway).post(gateway.dashboard_url()).send().await.unwrap();
    assert_eq!(posted.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_state_shows_past_events_and_requests() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let state = async |query: &str| {
        let response = agent.client.get(format!("{}/state{query}", gateway.control_url())).send().await.unwrap();
        response.json::<Value>().await.unwrap()
    };
    // Events are kept after they were taken.
    agent.event_types().await;
    let all = state("").await;
    assert!(all["started"].as_u64().unwrap() <= all["now"].as_u64().unwrap());
    let types: Vec<_> = all["events"].as_array().unwrap().iter().map(|event| event["event"]["eventType"].as_str().unwrap()).collect();
    assert_eq!(types, ["AgentOther_InService", "AgentState_Ready"]);
    assert_eq!((&all["events"][1]["number"], &all["events"][1]["event"]["workNo"]), (&json!(2), &json!("1001")));
    let request = &all["requests"][0];
    assert_eq!((&request["number"], &request["agent"], &request["operation"]), (&json!(1), &json!(A), &json!("login")));
    assert_eq!((&request["method"], &request["path"]), (&json!("PUT"), &json!("/agentgateway/resource/onlineagent/1001")));
    assert_eq!(request["body"]["password"], "***");
    assert!(!all.to_string().contains(&agent.guid));

    let seen = all["requests"].as_array().unwrap().len();
    let new = state(&format!("?eventsAfter=1&requestsAfter={seen}")).await;
    assert_eq!((&new["events"][0]["number"], &new["events"][1]), (&json!(2), &Value::Null));
    assert_eq!(new["requests"], json!([]));
    assert_eq!(new["agents"], all["agents"]);
}

#[tokio::test]
async fn time_and_the_platform_are_played_over_http() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let post = async |path: &str, body: Value| {
        let response = agent.client.post(format!("{}/{path}", gateway.control_url())).json(&body).send().await.unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    assert_eq!(post("sessions/drop", json!({"agent": A})).await, (200, json!({})));
    assert_eq!(post("sessions/drop", json!({"agent": A})).await, (409, json!({"error": "agent 1001 is not signed in"})));
    let _again = Agent::sign_in(&gateway, A).await;
    assert_eq!(post("clock/advance", json!({"seconds": 3600})).await, (200, json!({})));
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::SignedOut);
}

#[tokio::test]
async fn received_requests_are_remembered_and_shown_without_secrets() {
    let config = Config::default().agent(AgentConfig::new(A).password("s3cret"));
    let gateway = Simulator::start(config).await.unwrap();
    let client = client(&gateway);
    let body = json!({"password": "s3cret", "phonenum": "1"});
    let signed_in = client.put(format!("{}/onlineagent/1001", gateway.base_url())).json(&body).send().await.unwrap();
    let guid = guid_of(&signed_in).unwrap();
    client.get(format!("{}/onlineagent/1/?password=s3cret", gateway.base_url())).send().await.unwrap();
    let requests = gateway.requests();
    let seen: Vec<_> = requests.iter().map(|request| (request.method.as_str(), request.operation, request.agent)).collect();
    assert_eq!(seen, [("PUT", Some("login"), Some(A.into())), ("GET", None, None)]);
    assert_eq!(requests[1].path, "/agentgateway/resource/onlineagent/1/");
    assert_eq!(requests[0].json().unwrap(), body);
    assert_eq!(requests[1].query("password").as_deref(), Some("s3cret"));
    let debug = format!("{requests:?} {gateway:?}");
    assert!(!debug.contains("s3cret") && !debug.contains(&guid), "{debug}");
}

#[tokio::test]
async fn campaigns_call_over_http() {
    let gateway = Simulator::start(config().customer_answers_after(None)).await.unwrap();
    let _agent = Agent::sign_in(&gateway, A).await;
    let url = format!("{}/campaigns/call", gateway.control_url());
    let client = client(&gateway);
    let post = async |body: Value| {
        let response = client.post(&url).json(&body).send().await.unwrap();
        (response.status(), response.json::<Value>().await.unwrap())
    };
    for (body, feature) in
        [(json!({"number": "0777", "agent": A}), Feature::PreOccupied), (json!({"number": "0888", "queue": 1}), Feature::Predicted)]
    {
        let (status, answer) = post(body).await;
        let calls = gateway.calls();
        let call = calls.iter().find(|call| call.feature == feature).unwrap();
        assert_eq!((status, answer), (StatusCode::OK, json!({"callid": call.id.to_string()})));
    }
    let (status, answer) = post(json!({"number": "0999", "agent": A})).await;
    assert_eq!((status, answer), (StatusCode::CONFLICT, json!({"error": "agent 1001 is not idle"})));
}

#[tokio::test]
async fn a_linked_telephone_is_used_over_http() {
    let linked = AgentConfig::new(A).skills([1]).linked_phone(true);
    let gateway = Simulator::start(config().agent(linked).customer_answers_after(None)).await.unwrap();
    let mut agent = Agent::sign_in(&gateway, A).await;
    let body = json!({"password": "", "phonenum": "71001", "phonelinkage": "true"});
    let again = agent.client.put(format!("{}/onlineagent/{A}/forcelogin", agent.base)).json(&body).send().await.unwrap();
    agent.guid = guid_of(&again).unwrap();
    assert_eq!(agent.event_types().await[2..], ["AgentEvent_linkageCapability", "AgentEvent_linkagePhoneStatus"]);
    let url = format!("{}/phones", gateway.control_url());
    let post = async |body: Value| agent.client.post(&url).json(&body).send().await.unwrap().status();
    assert_eq!(post(json!({"agent": A, "action": "callOut", "number": "0777"})).await, StatusCode::OK);
    assert_eq!(agent.event_types().await[0], "AgentEvent_linkagePhoneCallOut");
    assert_eq!(post(json!({"agent": A, "action": "hangUp"})).await, StatusCode::OK);
    assert!(gateway.calls().is_empty());
    assert_eq!(post(json!({"agent": A, "action": "hold"})).await, StatusCode::CONFLICT);
}
