//! Faults that change the body of an answer or the event in it, over real HTTPS.

use std::time::{Duration, Instant};

use ccgateway_simulator::{AgentState, Config, Fault, FaultKind, OddEvent, Simulator};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

use crate::support::client;

const A: u32 = 1001;
const SHORT: Duration = Duration::from_millis(50);

struct Fixture {
    gateway: Simulator,
    client: Client,
    guid: String,
}

impl Fixture {
    async fn start(config: Config) -> Self {
        let gateway = Simulator::start(config).await.unwrap();
        let client = client(&gateway);
        let body = json!({"password": "pass-word-1", "phonenum": "7"});
        let response = client.put(format!("{}/onlineagent/{A}", gateway.base_url())).json(&body).send().await.unwrap();
        let guid = response.headers()["set-guid"].to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned();
        let fixture = Self { gateway, client, guid };
        while fixture.poll().await.json::<Value>().await.unwrap().get("event").is_some() {}
        fixture
    }

    async fn open() -> Self {
        Self::start(Config::contact_centre([A]).poll_hold(Duration::ZERO)).await
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}/{path}", self.gateway.base_url())).header("guid", &self.guid)
    }

    async fn poll(&self) -> Response {
        self.get("agentevent/1001").send().await.unwrap()
    }

    async fn status(&self) -> Response {
        self.get("onlineagent/1001/agentstatus").send().await.unwrap()
    }

    async fn say_busy(&self) -> Response {
        let url = format!("{}/onlineagent/{A}/saybusy?reason=200", self.gateway.base_url());
        self.client.post(url).header("guid", &self.guid).send().await.unwrap()
    }

    fn state(&self) -> AgentState {
        self.gateway.agent(A).unwrap().state
    }

    fn inject(&self, kind: FaultKind) {
        self.gateway.inject(Fault::new(kind).times(1)).unwrap();
    }

    fn inject_event(&self, event_type: &str) {
        self.gateway.inject_event(A, event_type, r#""成功""#).unwrap();
    }

    /// The faults that the last request met.
    fn last_faults(&self) -> Vec<&'static str> {
        self.gateway.requests().pop().unwrap().faults
    }
}

#[tokio::test]
async fn an_answer_without_a_body_has_taken_effect() {
    let fixture = Fixture::open().await;
    fixture.inject(FaultKind::EmptyBody);
    let response = fixture.say_busy().await;
    assert_eq!((response.status().as_u16(), response.headers()["content-length"].to_str().unwrap()), (200, "0"));
    assert_eq!(response.text().await.unwrap(), "");
    assert_eq!((fixture.state(), fixture.last_faults()), (AgentState::Busy, vec!["emptyBody"]));
}

#[tokio::test]
async fn a_poll_without_a_body_has_taken_its_event() {
    let fixture = Fixture::open().await;
    fixture.inject_event("Lost");
    fixture.inject(FaultKind::EmptyBody);
    assert_eq!(fixture.poll().await.text().await.unwrap(), "");
    assert_eq!(fixture.poll().await.text().await.unwrap(), r#"{"message":"","retcode":"0"}"#);
}

#[tokio::test]
async fn a_slow_body_comes_a_byte_at_a_time_and_whole() {
    let fixture = Fixture::open().await;
    let usual = fixture.status().await.text().await.unwrap();
    let pause = Duration::from_millis(5);
    fixture.inject(FaultKind::SlowBody(pause));
    let begun = Instant::now();
    let mut response = fixture.status().await;
    let until_head = begun.elapsed();
    let mut pieces = Vec::new();
    while let Some(piece) = response.chunk().await.unwrap() {
        pieces.push(piece);
    }
    let length = u32::try_from(usual.len()).unwrap();
    assert!(begun.elapsed() >= pause * length && until_head < pause * length / 2, "{until_head:?} of {:?}", begun.elapsed());
    assert!(pieces.len() > usual.len() / 2, "{} pieces", pieces.len());
    assert_eq!(pieces.concat(), usual.as_bytes());
}

#[tokio::test]
async fn a_large_body_has_its_length_and_remains_json() {
    let fixture = Fixture::open().await;
    fixture.inject(FaultKind::LargeBody(5_000_000));
    let response = fixture.status().await;
    assert_eq!(response.headers()["content-length"], "5000000");
    let body = response.bytes().await.unwrap();
    assert_eq!(body.len(), 5_000_000);
    assert_eq!(serde_json::from_slice::<Value>(&body).unwrap()["retcode"], "0");
    fixture.inject(FaultKind::LargeBody(1));
    assert_eq!(fixture.status().await.json::<Value>().await.unwrap()["retcode"], "0");
}

#[tokio::test]
async fn a_late_answer_is_late_and_its_command_is_not() {
    let fixture = Fixture::open().await;
    fixture.inject(FaultKind::LateAnswer(Duration::from_millis(400)));
    let begun = Instant::now();
    let ((), response) = tokio::join!(
        async {
            while fixture.state() != AgentState::Busy {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert!(begun.elapsed() < Duration::from_millis(350), "{:?}", begun.elapsed());
        },
        fixture.say_busy()
    );
    assert!(begun.elapsed() >= Duration::from_millis(400));
    assert_eq!(response.json::<Value>().await.unwrap()["retcode"], "0");
}

#[tokio::test]
async fn a_wrong_charset_is_not_the_declared_one() {
    let fixture = Fixture::open().await;
    fixture.inject_event("Test");
    fixture.inject(FaultKind::WrongCharset);
    let response = fixture.poll().await;
    assert_eq!(response.headers()["content-type"], "application/json;charset=UTF-8");
    let body = response.bytes().await.unwrap();
    assert!(body.windows(4).any(|bytes| bytes == b"\xb3\xc9\xb9\xa6") && std::str::from_utf8(&body).is_err(), "{body:?}");
}

#[tokio::test]
async fn a_byte_order_mark_comes_before_the_answer() {
    let fixture = Fixture::open().await;
    let usual = fixture.status().await.bytes().await.unwrap();
    fixture.inject(FaultKind::ByteOrderMark);
    let body = fixture.status().await.bytes().await.unwrap();
    assert_eq!(body, [b"\xef\xbb\xbf", &usual[..]].concat());
}

#[tokio::test]
async fn secrets_are_echoed_and_the_command_has_no_effect() {
    let fixture = Fixture::open().await;
    fixture.gateway.inject(Fault::new(FaultKind::EchoSecrets).times(2)).unwrap();
    let request = fixture.get("onlineagent/1001/agentstatus?token=in-the-query").header("cookie", "nslb=in-the-cookie");
    let answer: Value = request.header("service_token", "in-a-header").send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["retcode"], "000-001");
    for secret in [&fixture.guid, "in-the-query", "in-the-cookie", "in-a-header"] {
        assert!(answer["message"].as_str().unwrap().contains(secret), "{answer}");
    }
    let url = format!("{}/onlineagent/{A}/forcelogin", fixture.gateway.base_url());
    let response = fixture.client.put(url).json(&json!({"password": "pass-word-2", "phonenum": "8"})).send().await.unwrap();
    assert!(response.headers().get("set-guid").is_none());
    assert!(response.text().await.unwrap().contains("pass-word-2"));
    assert_eq!(fixture.status().await.json::<Value>().await.unwrap()["retcode"], "0", "the session lives");
}

#[tokio::test]
async fn odd_events_meet_only_polls_with_an_event() {
    let fixture = Fixture::open().await;
    for form in OddEvent::ALL {
        fixture.inject(FaultKind::OddEvent(form));
        assert_eq!(fixture.poll().await.text().await.unwrap(), r#"{"message":"","retcode":"0"}"#);
        fixture.status().await;
        assert!(fixture.last_faults().is_empty() && fixture.gateway.faults()[0].hits == 0);
        fixture.inject_event("Test_Event");
        let text = fixture.poll().await.text().await.unwrap();
        assert_eq!(fixture.last_faults(), ["oddEvent"]);
        assert!(fixture.gateway.faults().is_empty());
        // Whatever the form, the content is there for those who look.
        assert!(text.contains("成功"), "{text}");
        let answer: Value = serde_json::from_str(&text).unwrap();
        let event = &answer["event"];
        let is_usual = event["eventType"] == "Test_Event" && event["workNo"] == "1001" && event["eventGenTime"].is_u64();
        assert_eq!(is_usual && answer["retcode"] == "0", form == OddEvent::RepeatedType, "{text}");
        assert_eq!(text.matches("eventType").count() == 2, form == OddEvent::RepeatedType, "{text}");
    }
}

#[tokio::test]
async fn a_poll_for_all_agents_has_odd_events_too() {
    let fixture = Fixture::start(Config::contact_centre([A]).poll_hold(SHORT).batch_events(true)).await;
    let poll = async || fixture.get("agentevent/allagentevent").send().await.unwrap().json::<Value>().await.unwrap();
    poll().await;
    fixture.inject(FaultKind::OddEvent(OddEvent::NoType));
    fixture.inject_event("Test");
    let answer = poll().await;
    assert_eq!((&answer["event"][0]["workNo"], answer["event"][0].get("eventType")), (&json!("1001"), None));
}

#[tokio::test]
async fn a_poll_hold_of_zero_answers_at_once_and_empty() {
    let fixture = Fixture::open().await;
    let begun = Instant::now();
    for _ in 0..20 {
        assert_eq!(fixture.poll().await.text().await.unwrap(), r#"{"message":"","retcode":"0"}"#);
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn the_dashboard_offers_every_fault_and_every_form() {
    let fixture = Fixture::open().await;
    let page = fixture.client.get(fixture.gateway.dashboard_url()).send().await.unwrap().text().await.unwrap();
    let kinds = ["wrongCharset", "byteOrderMark", "emptyBody", "slowBody", "largeBody", "lateAnswer", "echoSecrets", "oddEvent"];
    for name in kinds.into_iter().chain(OddEvent::ALL.map(OddEvent::name)) {
        assert!(page.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[tokio::test]
async fn values_of_these_faults_have_ranges() {
    let fixture = Fixture::open().await;
    let long = || "x".repeat(300);
    let year = Duration::from_secs(367 * 24 * 3600);
    let burst = |count, event_type, content| FaultKind::EventBurst { agent: A.into(), count, event_type, content };
    for kind in [
        FaultKind::LargeBody(0),
        FaultKind::LargeBody((4 << 30) + 1),
        FaultKind::SlowBody(year),
        FaultKind::LateAnswer(Duration::MAX),
        FaultKind::Delay(Duration::MAX),
        FaultKind::ClockJump(Duration::MAX),
        FaultKind::ContentType(long()),
        burst(1, long(), "null".to_owned()),
        burst(10_000, "X".to_owned(), format!("{:?}", "y".repeat(3_500))),
    ] {
        fixture.gateway.inject(Fault::new(kind.clone())).expect_err(kind.name());
    }
    fixture.gateway.inject(Fault::new(FaultKind::EmptyBody).operation(long())).unwrap_err();
    fixture.gateway.inject(Fault::new(FaultKind::EmptyBody).lasting(year)).unwrap_err();
    for _ in 0..1_000 {
        fixture.gateway.inject(Fault::new(FaultKind::EmptyBody).agent(5)).unwrap();
    }
    fixture.gateway.inject(Fault::new(FaultKind::EmptyBody)).unwrap_err();
}
