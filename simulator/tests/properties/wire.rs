//! Two simulators with the same seed, on the wire: the same requests get the same bytes.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use ccgateway_simulator::{AgentConfig, AgentId, CampaignCall, Config, PhoneAction, QueueId, Simulator};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use reqwest::{Client, Method};

use crate::constants::START;

const AGENTS: [AgentId; 3] = [AgentId(1001), AgentId(1002), AgentId(1003)];
/// The agent with the linked telephone.
const TELEPHONE: AgentId = AgentId(1003);

/// Requests of an agent: method, path and body.
const REQUESTS: [(&str, &str, &str); 28] = [
    ("PUT", "onlineagent/{agent}", r#"{"password":"","phonenum":"7{agent}","autoanswer":false}"#),
    ("PUT", "onlineagent/{agent}/forcelogin", r#"{"password":"","phonenum":"7{agent}"}"#),
    ("POST", "onlineagent/{agent}/resetskill/true", ""),
    ("POST", "onlineagent/{agent}/sayfree", ""),
    ("POST", "onlineagent/{agent}/saybusy?reason=200", ""),
    ("POST", "onlineagent/{agent}/rest/5/1", ""),
    ("POST", "onlineagent/{agent}/syncagentinfo", ""),
    ("POST", "onlineagent/{agent}/logininfo", ""),
    ("PUT", "onlineagent/{agent}/updateGuid", ""),
    ("GET", "agentevent/{agent}", ""),
    ("GET", "agentevent/{agent}", ""),
    ("GET", "agentevent/{agent}", ""),
    ("PUT", "voicecall/{agent}/answer", ""),
    ("PUT", "voicecall/{agent}/phonepickup", ""),
    ("PUT", "onlineagent/{agent}", r#"{"password":"","phonenum":"7{agent}","phonelinkage":true,"listenStatus":true}"#),
    ("PUT", "voicecall/{agent}/callout", r#"{"called":"0999"}"#),
    ("PUT", "voicecall/{agent}/callinner", r#"{"called":"1002"}"#),
    ("POST", "voicecall/{agent}/hold", ""),
    ("POST", "voicecall/{agent}/gethold", ""),
    ("POST", "voicecall/{agent}/innerhelp", r#"{"dstaddress":"1003","devicetype":2,"mode":1}"#),
    ("POST", "voicecall/{agent}/transfer", r#"{"devicetype":2,"address":"1001","mode":2}"#),
    ("DELETE", "voicecall/{agent}/release", ""),
    ("PUT", "qualitycontrol/{agent}/addsupervise/1002", ""),
    ("GET", "calldata/{agent}/callinfo", ""),
    ("GET", "calldata/{agent}/statistics", ""),
    ("GET", "agentgroup/{agent}/agentbyworkno/1001", ""),
    ("GET", "queuedevice/{agent}/waitnum", ""),
    ("DELETE", "onlineagent/{agent}/logout", ""),
];

#[derive(Debug, Clone)]
enum Act {
    Request(AgentId, (&'static str, &'static str, &'static str)),
    CustomerCalls(&'static str),
    CustomerHangsUp(&'static str),
    CampaignCalls(&'static str, CampaignCall),
    PhoneDoes(PhoneAction),
    Advance(u64),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let customer = || select(vec!["0111", "0222"]);
    let act = prop_oneof![
        12 => (select(AGENTS.as_slice()), select(REQUESTS.as_slice())).prop_map(|(agent, request)| Act::Request(agent, request)),
        2 => customer().prop_map(Act::CustomerCalls),
        1 => customer().prop_map(Act::CustomerHangsUp),
        1 => (customer(), select(vec![CampaignCall::PreOccupying { agent: AgentId(1002) }, CampaignCall::Predicted { queue: QueueId(1) }]))
            .prop_map(|(number, call)| Act::CampaignCalls(number, call)),
        1 => select(vec![PhoneAction::PickUp, PhoneAction::HangUp, PhoneAction::Mute]).prop_map(Act::PhoneDoes),
        3 => select(vec![200_u64, 5000, 21_000, 70_000]).prop_map(Act::Advance),
    ];
    vec(act, 150..200)
}

struct Twin {
    gateway: Simulator,
    client: Client,
    guids: BTreeMap<AgentId, String>,
    /// Every answer, and every event.
    bytes: Vec<String>,
}

impl Twin {
    async fn new(seed: u64) -> Self {
        let start = UNIX_EPOCH + Duration::from_millis(START);
        let telephone = AgentConfig::new(TELEPHONE).skills([1, 2, 3]).linked_phone(true);
        let config = Config::contact_centre(AGENTS)
            .agent(telephone)
            .nodes(2)
            .seed(seed)
            .virtual_time(start)
            .poll_hold(Duration::ZERO)
            .recording(true);
        let gateway = Simulator::start(config).await.unwrap();
        let client = crate::support::client(&gateway);
        Self { gateway, client, guids: BTreeMap::new(), bytes: Vec::new() }
    }

    async fn act(&mut self, act: &Act) {
        match act {
            Act::Request(agent, request) => self.request(*agent, *request).await,
            Act::CustomerCalls(number) => {
                let called = self.gateway.customer_calls(number, "60001");
                self.bytes.push(format!("{called:?}"));
            }
            // Who is in no call need not hang up.
            Act::CustomerHangsUp(number) => drop(self.gateway.customer_hangs_up(number)),
            Act::CampaignCalls(number, call) => {
                let called = self.gateway.campaign_calls(number, *call);
                self.bytes.push(format!("{called:?}"));
            }
            Act::PhoneDoes(action) => {
                let done = self.gateway.phone_does(TELEPHONE, action.clone());
                self.bytes.push(format!("{done:?}"));
            }
            Act::Advance(millis) => self.gateway.advance(Duration::from_millis(*millis)),
        }
    }

    async fn request(&mut self, agent: AgentId, (method, path, body): (&str, &str, &str)) {
        let fill = |text: &str| text.replace("{agent}", &agent.to_string());
        let url = format!("{}/{}", self.gateway.base_url(), fill(path));
        let mut request = self.client.request(Method::from_bytes(method.as_bytes()).unwrap(), url).body(fill(body));
        if let Some(guid) = self.guids.get(&agent) {
            request = request.header("guid", guid);
        }
        let response = request.send().await.unwrap();
        let guid = response.headers().get("set-guid").map(|guid| guid.to_str().unwrap().to_owned());
        if let Some(guid) = guid.as_deref().and_then(|guid| guid.strip_prefix("JSESSIONID=")) {
            self.guids.insert(agent, guid.to_owned());
        }
        self.bytes.push(format!("{} {guid:?}", response.status()));
        self.bytes.push(response.text().await.unwrap());
    }

    async fn perform(mut self, acts: &[Act]) -> Vec<String> {
        for act in acts {
            self.act(act).await;
        }
        self.bytes.extend(self.gateway.events(0).into_iter().map(|event| event.json));
        self.bytes
    }
}

proptest! {
    #![proptest_config(crate::config(8))]

    #[test]
    fn the_same_seed_and_requests_give_the_same_bytes(seed in any::<u64>(), acts in acts()) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let (one, other) = runtime.block_on(async { (Twin::new(seed).await.perform(&acts).await, Twin::new(seed).await.perform(&acts).await) });
        let has_events = one.iter().any(|bytes| bytes.contains("eventType"));
        prop_assert!(has_events, "no agent received an event");
        prop_assert_eq!(one, other);
    }
}

#[tokio::test]
async fn virtual_time_stands_still_but_for_its_jumps() {
    let mut twin = Twin::new(1).await;
    let [sign_in, say_busy] = [REQUESTS[0], REQUESTS[4]];
    twin.request(AgentId(1001), sign_in).await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    twin.gateway.advance(Duration::from_secs(5));
    twin.request(AgentId(1001), say_busy).await;
    // Longer than an agent may be silent.
    twin.gateway.advance(Duration::from_secs(500));
    let events: Vec<_> = twin.gateway.events(0).into_iter().map(|event| (event.event_type, event.at)).collect();
    let wanted = [
        ("AgentOther_InService", START),
        ("AgentState_Ready", START),
        ("AgentState_SetNotReady_Success", START + 5000),
        ("AgentOther_ShutdownService", START + 120_000),
    ];
    assert_eq!(events, wanted.map(|(event_type, at)| (event_type.to_owned(), at)));
}
