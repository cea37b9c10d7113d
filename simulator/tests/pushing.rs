//! Events that the simulator pushes, and other things that only the whole simulator does: batch polls, sign-ins that overlap.

mod support;

use std::time::{Duration, Instant};

use ccgateway_simulator::{AgentState, Config, Simulator, StartError};
use serde_json::{Value, json};
use support::client;
use support::receiver::Receiver;
use tokio::time::sleep;

const A: u32 = 1001;

/// Signs an agent in for pushed events; gives its Guid.
async fn sign_in(gateway: &Simulator, agent: u32, uri: &str) -> String {
    let body = json!({"password": "", "phonenum": format!("7{agent}"), "callBackUri": uri, "serviceToken": "first"});
    let request = client(gateway).put(format!("{}/onlineagent/{agent}", gateway.base_url())).json(&body);
    let response = request.send().await.unwrap();
    let guid = response.headers()["set-guid"].to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned();
    let reset = client(gateway).post(format!("{}/onlineagent/{agent}/resetskill/true", gateway.base_url()));
    reset.header("guid", &guid).send().await.unwrap();
    guid
}

fn config() -> Config {
    Config::contact_centre([A, 1002]).poll_hold(Duration::from_millis(50))
}

#[tokio::test]
async fn events_are_pushed_in_order_with_guid_and_token() {
    let (receiver, address) = Receiver::start().await;
    let gateway = Simulator::start(config()).await.unwrap();
    let guid = sign_in(&gateway, A, &format!("http://{address}/take")).await;
    receiver.types(2).await;
    let handshake = client(&gateway).post(format!("{}/onlineagent/{A}/handshake", gateway.base_url()));
    handshake.header("guid", &guid).header("service_token", "second").send().await.unwrap();
    gateway.customer_calls("0555", "60001").unwrap();
    let types = receiver.types(7).await;
    assert_eq!(types[..3], ["AgentOther_InService", "AgentState_Ready", "AgentState_Busy"]);
    assert_eq!(types.last().unwrap(), "AgentEvent_Talking");
    let received = receiver.received();
    assert_eq!((received[0].header("service_token"), received.last().unwrap().header("service_token")), ("first", "second"));
    for push in &received {
        assert_eq!(push.header("guid"), guid);
        assert_eq!(push.header("content-type"), "application/json;charset=UTF-8");
        let body = push.json();
        assert_eq!(body["workNo"], "1001");
        for event in body["eventList"].as_array().unwrap() {
            assert_eq!(event["workNo"], "1001");
            assert!(event["eventGenTime"].is_u64());
        }
    }
    let poll = client(&gateway).get(format!("{}/agentevent/{A}", gateway.base_url())).header("guid", &guid);
    assert!(poll.send().await.unwrap().text().await.unwrap().contains("000-001"));
    gateway.drop_session(A).unwrap();
    assert_eq!(receiver.types(8).await[7], "AgentOther_ShutdownService");
}

#[tokio::test]
async fn one_request_is_under_way_at_a_time() {
    let (receiver, address) = Receiver::start().await;
    *receiver.slow.lock().unwrap() = Duration::from_millis(30);
    let gateway = Simulator::start(config()).await.unwrap();
    sign_in(&gateway, A, &format!("http://{address}/")).await;
    for count in 0..20 {
        gateway.inject_event(A, &format!("Odd{count}"), "null").unwrap();
        sleep(Duration::from_millis(5)).await;
    }
    let types = receiver.types(22).await;
    let odd: Vec<String> = (0..20).map(|count| format!("Odd{count}")).collect();
    assert_eq!(types[2..], odd);
    assert_eq!(receiver.most_at_once(), 1);
    assert!(receiver.received().len() < 22, "what waited came together");
}

#[tokio::test]
async fn what_fails_is_pushed_again_a_few_times() {
    let (receiver, address) = Receiver::start().await;
    receiver.answers.lock().unwrap().extend([(500, ""), (200, r#"{"message":"later","retcode":"1"}"#)]);
    let gateway = Simulator::start(config()).await.unwrap();
    sign_in(&gateway, A, &format!("http://{address}/")).await;
    let types = receiver.types(6).await;
    assert_eq!(types[..2], types[2..4]);
    assert_eq!(types[..2], types[4..6]);
    assert_eq!(receiver.received().len(), 3);
    receiver.answers.lock().unwrap().extend([(503, ""), (503, ""), (503, "")]);
    gateway.inject_event(A, "Lost", "null").unwrap();
    receiver.types(9).await;
    gateway.inject_event(A, "Next", "null").unwrap();
    assert_eq!(receiver.types(10).await[6..], ["Lost", "Lost", "Lost", "Next"]);
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Idle);
}

#[tokio::test]
async fn an_https_receiver_has_to_be_trusted() {
    // A receiver that answers nothing but "not found", and remembers what it was asked.
    let receiver = Simulator::start(Config::default()).await.unwrap();
    let uri = format!("https://{}/take", receiver.address());
    let other = Simulator::start(config()).await.unwrap();
    let trusted = Simulator::start(config().push_root(receiver.certificate_pem())).await.unwrap();
    sign_in(&other, A, &uri).await;
    sign_in(&trusted, A, &uri).await;
    let until = Instant::now() + Duration::from_secs(10);
    while receiver.requests().len() < 3 {
        assert!(Instant::now() < until);
        sleep(Duration::from_millis(10)).await;
    }
    sleep(Duration::from_millis(600)).await;
    let requests = receiver.requests();
    assert_eq!(requests.len(), 3, "three attempts of the one that trusts it, none of the other");
    assert!(requests.iter().all(|request| request.method == "POST" && request.path == "/take"));
}

#[tokio::test]
async fn a_root_that_is_no_certificate_is_an_error() {
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let error = Simulator::start(config().push_root(broken)).await.unwrap_err();
    assert!(matches!(error, StartError::PushRoot(_)), "{error:?}");
}

#[tokio::test]
async fn one_poll_brings_the_events_of_all_agents() {
    let gateway = Simulator::start(config().batch_events(true)).await.unwrap();
    let mut guid = String::new();
    for agent in [A, 1002] {
        let body = json!({"password": "", "phonenum": format!("7{agent}")});
        let request = client(&gateway).put(format!("{}/onlineagent/{agent}", gateway.base_url())).json(&body);
        let response = request.send().await.unwrap();
        guid = response.headers()["set-guid"].to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned();
    }
    let client = client(&gateway);
    let poll = async |guid: &str| {
        let url = format!("{}/agentevent/allagentevent?time=1700000000", gateway.base_url());
        client.get(url).header("guid", guid).send().await.unwrap().text().await.unwrap()
    };
    let polled: Value = serde_json::from_str(&poll(&guid).await).unwrap();
    let events: Vec<(&str, &str)> = polled["event"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| (event["workNo"].as_str().unwrap(), event["eventType"].as_str().unwrap()))
        .collect();
    let (came, ready) = ("AgentOther_InService", "AgentState_Ready");
    assert_eq!(events, [("1001", came), ("1001", ready), ("1002", came), ("1002", ready)]);
    let started = Instant::now();
    let (held, ()) = tokio::join!(poll(&guid), async {
        sleep(Duration::from_millis(10)).await;
        gateway.inject_event(A, "Odd", "null").unwrap();
    });
    assert!(held.starts_with(r#"{"message":"","retcode":"0","event":[{"eventType":"Odd","#), "{held}");
    assert_eq!(poll(&guid).await, r#"{"message":"","retcode":"0"}"#);
    assert!(started.elapsed() >= Duration::from_millis(50));
    assert_eq!(poll("wrong").await, r#"{"message":"no right to invite resouce","result":"","retcode":"000-003"}"#);
    let requests = gateway.requests();
    let last = requests.last().unwrap();
    assert_eq!((last.operation, last.agent), (Some("getAllAgentEvent"), None));
}

#[tokio::test]
async fn sign_ins_and_sign_outs_that_overlap_are_refused() {
    let gateway = Simulator::start(config().sign_in_takes(Duration::from_millis(700))).await.unwrap();
    let client = client(&gateway);
    let url = format!("{}/onlineagent", gateway.base_url());
    // Waits until so many requests have come, so that the last of them is under way.
    let underway = async |requests: usize| {
        while gateway.requests().len() < requests {
            sleep(Duration::from_millis(5)).await;
        }
    };
    let sign_in = async |agent: u32, after: usize| {
        underway(after).await;
        let response =
            client.put(format!("{url}/{agent}")).json(&json!({"password": "", "phonenum": format!("7{agent}")})).send().await.unwrap();
        let guid = response.headers().get("set-guid").map(|guid| guid.to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned());
        (response.json::<Value>().await.unwrap()["retcode"].as_str().unwrap().to_owned(), guid)
    };
    let sign_out = async |guid: &str, after: usize| {
        underway(after).await;
        let response = client.delete(format!("{url}/{A}/logout")).header("guid", guid).send().await.unwrap();
        response.json::<Value>().await.unwrap()["retcode"].as_str().unwrap().to_owned()
    };
    let (first, second, other, out) = tokio::join!(sign_in(A, 0), sign_in(A, 1), sign_in(1002, 1), sign_out("", 1));
    assert_eq!([first.0.as_str(), &second.0, &other.0, &out], ["0", "100-021", "0", "000-007"]);
    let guid = first.1.unwrap();
    let (first, again, back) = tokio::join!(sign_out(&guid, 4), sign_out(&guid, 5), sign_in(A, 5));
    assert_eq!([first.as_str(), &again, &back.0], ["0", "000-007", "000-007"]);
    assert_eq!(sign_in(A, 7).await.0, "0");
}

#[tokio::test]
async fn a_client_that_goes_away_leaves_no_sign_in_behind() {
    let gateway = Simulator::start(config().sign_in_takes(Duration::from_millis(200))).await.unwrap();
    let client = client(&gateway);
    let sign_in = || client.put(format!("{}/onlineagent/{A}", gateway.base_url())).json(&json!({"password": "", "phonenum": "7"}));
    assert!(sign_in().timeout(Duration::from_millis(60)).send().await.is_err());
    sleep(Duration::from_millis(300)).await;
    let answer: Value = sign_in().send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["retcode"], "0");
}
