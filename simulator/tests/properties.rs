//! What holds whatever agents, customers and time do.

use std::collections::BTreeMap;
use std::time::Duration;

use ccgateway_simulator::core::{
    AgentQuery, Answer, CallCommand, Command, Control, Core, Data, Event, HelpRequest, InspectionKind, Outcome, PollOutcome, QueueQuery,
    SignInRequest, TransferRequest,
};
use ccgateway_simulator::{AgentConfig, AgentState, AuthMode, CallId, Config, PartyState};
use proptest::prelude::*;

const AGENTS: [u32; 4] = [1001, 1002, 1003, 1004];
const CUSTOMERS: [&str; 3] = ["0111", "0222", "0333"];
const START: u64 = 1_700_000_000_000;

/// One step, as three numbers: what happens, to whom, and how.
type Step = (u8, u8, u8);

/// Everything that came out of one story.
#[derive(Debug, Default, PartialEq)]
struct Transcript {
    answers: Vec<Answer>,
    events: Vec<Event>,
}

struct Story {
    core: Core,
    now: u64,
    guids: BTreeMap<u32, String>,
    calls: Vec<CallId>,
    transcript: Transcript,
}

impl Story {
    fn new(seed: u64, traits: u8) -> Self {
        let linked = AgentConfig::new(AGENTS[3]).skills([1, 2, 3]).inspector(true).linked_phone(traits & 16 != 0);
        let config = Config::contact_centre(AGENTS)
            .agent(linked)
            .auth_mode(if traits & 1 == 0 { AuthMode::Static } else { AuthMode::Dynamic })
            .recording(traits & 2 != 0)
            .customer_answers_after((traits & 4 != 0).then_some(Duration::from_millis(300)))
            .inactivity(Duration::from_secs(if traits & 8 == 0 { 1_000_000 } else { 60 }));
        let core = Core::new(config, seed, START);
        let mut story = Self { core, now: START, guids: BTreeMap::new(), calls: Vec::new(), transcript: Transcript::default() };
        for (index, agent) in (0..).zip(AGENTS) {
            story.sign_in(agent, traits.rotate_left(index), false);
        }
        story
    }

    fn sign_in(&mut self, agent: u32, how: u8, force: bool) {
        let request = SignInRequest {
            password: Some(String::new()),
            phone: Some(format!("7{agent}")),
            auto_answer: how & 1 == 0,
            auto_enter_idle: how & 2 == 0,
            release_phone: how & 4 == 0,
            status: if how & 24 == 24 { 3 } else { 4 },
            callback_uri: if how & 192 == 192 { "http://receiver.example/".to_owned() } else { String::new() },
            service_token: "token".to_owned(),
            agent_type: if how & 1 == 0 { 11 } else { 4 },
            ..Default::default()
        };
        let command = if force { Command::ForceLogin(request) } else { Command::Login(request) };
        if let Some(guid) = self.command(agent, command).set_guid {
            self.guids.insert(agent, guid);
            self.command(agent, Command::ResetSkill { auto: true, skills: vec![] });
        }
    }

    fn command(&mut self, agent: u32, command: Command) -> Answer {
        let guid = self.guids.get(&agent).map(String::as_str);
        let answer = self.core.command(agent, guid, command, self.now);
        if let Outcome::CallId(call) = answer.outcome {
            self.calls.push(call);
        }
        if let (Outcome::Guid(guid), _) | (_, Some(guid)) = (&answer.outcome, &answer.set_guid) {
            self.guids.insert(agent, guid.clone());
        }
        assert!(!answer.retcode.is_empty());
        self.transcript.answers.push(answer.clone());
        answer
    }

    fn poll(&mut self, agent: u32) {
        if let Some(push) = self.core.take_push(agent) {
            assert!(push.events.iter().all(|event| event.agent == agent), "{push:?}");
            assert!(push.events.is_sorted_by_key(|event| event.at), "{push:?}");
            self.transcript.events.extend(push.events);
            assert!(!self.core.agents_to_push_to().contains(&agent));
        }
        loop {
            let guid = self.guids.get(&agent).cloned();
            let (event, set_guid) = match self.core.poll(agent, guid.as_deref(), self.now) {
                PollOutcome::Event { event, set_guid } => (Some(event), set_guid),
                PollOutcome::Empty { set_guid } => (None, set_guid),
                _ => return,
            };
            self.guids.extend(set_guid.map(|guid| (agent, guid)));
            let Some(event) = event else { return };
            assert_eq!(event.agent, agent, "an event reaches only the agent it is for");
            assert!(event.at <= self.now);
            self.transcript.events.push(event);
        }
    }

    fn step(&mut self, (what, who, how): Step) {
        let agent = AGENTS[usize::from(who) % AGENTS.len()];
        let other = AGENTS[usize::from(how) % AGENTS.len()];
        let customer = CUSTOMERS[usize::from(how) % CUSTOMERS.len()].to_owned();
        let call = match self.calls.len() {
            0 => "1-1".to_owned(),
            count => self.calls[count - 1 - usize::from(how) % count.min(4)].to_string(),
        };
        let kind = [InspectionKind::Listen, InspectionKind::Insert, InspectionKind::Whisper][usize::from(how) % 3];
        let help = |destination: u32, device_type| HelpRequest {
            destination: destination.to_string(),
            device_type,
            mode: 1 + u32::from(how >> 3) % 2,
            data: String::new(),
            hold: how & 64 == 0,
        };
        let transfer = || {
            let (device_type, mode) =
                [(1, 0), (1, 2), (2, 0), (2, 2), (3, 0), (3, 1), (4, 2), (5, 1), (5, 2), (5, 3), (5, 4)][usize::from(how) % 11];
            let address = match device_type {
                1 => (1 + u32::from(how >> 4) % 4).to_string(),
                2 => AGENTS[usize::from(how >> 4) % AGENTS.len()].to_string(),
                3 => "1".to_owned(),
                4 => ["60002", "60101"][usize::from(how >> 7)].to_owned(),
                _ => CUSTOMERS[usize::from(how >> 4) % CUSTOMERS.len()].to_owned(),
            };
            Command::Transfer(TransferRequest {
                device_type,
                address,
                mode,
                media: u32::from(how) % 3,
                hold: how & 1 == 0,
                ..Default::default()
            })
        };
        let supervise = || match how % 9 {
            0..4 => Command::SwitchSuperviseOrInsert { target: other },
            4 => Command::ForceBusy { target: other },
            5 => Command::ForceIdle { target: other },
            6 => Command::ForceRest { target: other, seconds: 5, cause: 1 },
            7 => Command::BeginMonitor { agents: AGENTS.to_vec() },
            _ => Command::ForceLogOutAgent { target: other },
        };
        let rare = || match how % 10 {
            0 => Command::SecondDialEx { digits: "1".to_owned() },
            1 => Command::ReleasePhone,
            2 => Command::BeginMuteVideo,
            3 => Command::EndMuteVideo,
            4 => Command::AdjustVideoMode { mode: Some(1) },
            5 => Command::StartAsr { call: Some(call.clone()) },
            6 => Command::AdjustSkill { target: Some(other), skills: Some(vec![1, 2]) },
            7 => Command::ReportSound,
            _ => Command::MediaSwitch { medium: Some(1 + 2 * u32::from(how & 1)), direction: None },
        };
        let command = match what % 80 {
            52..58 | 72..79 => transfer(),
            58 => Command::CancelTransfer,
            59 => {
                for number in CUSTOMERS {
                    self.control(Control::IvrReturns { number: number.to_owned() });
                }
                return;
            }
            60 => Command::SnatchPickup { colleague: Some(other) },
            61 => Command::RequestAppointedCall { call, skill_type: 0, queue: Some(1 + u32::from(how) % 3) },
            62 => return self.control(Control::OfferPreview { agent, numbers: customer, data: String::new() }),
            63 => {
                for (control, called) in (1..5).flat_map(|control| CUSTOMERS.map(|called| (control, called))) {
                    self.command(agent, Command::PreviewCallout { called: called.to_owned(), control: Some(control) });
                }
                return;
            }
            64..66 => Command::PhonePickup,
            66 => Command::PhoneHangUp,
            67 => supervise(),
            68 => {
                for target in AGENTS {
                    self.command(agent, Command::Intercept { target, call: (how & 64 != 0).then(|| call.clone()) });
                }
                return;
            }
            69 => Command::ForceDropCall { call },
            70 => rare(),
            71 => Command::Calls(CallCommand::SetData { call: (how & 1 == 0).then_some(call), data: how.to_string() }),
            79 => return self.ask(agent, other, 1 + u32::from(how) % 3),
            0..4 => {
                let calls = Control::CustomerCalls { from: customer, to: format!("6000{}", 1 + how % 3) };
                return self.control(calls);
            }
            4..7 => return self.control(Control::CustomerAnswers { number: customer }),
            7..9 => return self.control(Control::CustomerHangsUp { number: customer }),
            9..11 => {
                self.now += [1, 300, 5000, 20_000, 61_000][usize::from(how) % 5];
                return self.core.advance(self.now);
            }
            11 => return self.poll(agent),
            12 => return self.sign_in(agent, how, how & 32 != 0),
            13 if how & 3 == 0 => [Command::Logout, Command::ForceLogout][usize::from(how >> 2) % 2].clone(),
            14 if how & 3 == 0 => return self.control(Control::DropSession { agent }),
            15 if how & 7 == 0 => return self.control(Control::ExpireGuid { agent }),
            13..=16 => Command::SayFree,
            17 => Command::SayBusy { reason: Some(200), prolong: how & 1 == 0 },
            18 => Command::CancelBusy,
            19 => Command::Rest { seconds: 5, cause: how, prolong: how & 1 == 0 },
            20 => Command::CancelRest,
            21 => Command::SayWork,
            22 => Command::CancelWork,
            23 => Command::SyncAgentInfo,
            24 => [Command::UpdateGuid, Command::HandShake { service_token: None }][usize::from(how) % 2].clone(),
            25 => Command::SetAgentAutoAnswer { on: how & 1 == 0 },
            26 => Command::SetAgentAutoEnterIdle { on: how & 1 == 0 },
            27..29 => Command::Callout { called: customer, caller: String::new(), data: String::new(), media: u32::from(how) % 3 },
            29 => Command::CallInner { called: other.to_string(), caller: String::new(), data: String::new() },
            30 => Command::CallInnerSkill { skill: 1 + u32::from(how) % 4 },
            31..34 => Command::Answer { call: None },
            34 => Command::Reject { call: None, mode: 1 + u32::from(how) % 2 },
            35..38 => Command::InnerHelp(help(other, 2)),
            38 => Command::InnerHelp(help(1 + u32::from(how) % 3, 1)),
            39..41 => Command::Hold,
            41 => Command::GetHold { call: None },
            42 => Command::ConnectHold { call },
            43 => [Command::BeginMute, Command::EndMute][usize::from(how) % 2].clone(),
            44..46 => Command::ConfJoin { call, data: String::new() },
            46 => Command::DropCall { call },
            47 => Command::Disconnect { number: if how & 1 == 0 { customer } else { other.to_string() } },
            48 => Command::Release,
            49 => Command::AddSupervise { target: other },
            50 => Command::RequestSwitchInsertWhisperAgent { target: Some(other), kind },
            _ => [Command::RequestStopWhisperAgent { target: None }, Command::RequestWhisperAgent { target: Some(other) }]
                [usize::from(how) % 2]
                .clone(),
        };
        self.command(agent, command);
    }

    /// What is told about agents, calls and queues is what they are.
    fn ask(&mut self, agent: u32, other: u32, queue: u32) {
        let told = |story: &mut Self, command| match story.command(agent, command).outcome {
            Outcome::Data(data) => Some(data),
            _ => None,
        };
        if told(self, Command::Calls(CallCommand::Count)).is_none() {
            return; // not signed in
        }
        let calls = self.core.calls();
        let own = calls.iter().filter(|call| call.parties.iter().any(|party| party.agent == Some(agent)));
        let own: Vec<String> = own.map(|call| call.id.to_string()).collect();
        let Some(Data::Texts(mut ids)) = told(self, Command::Calls(CallCommand::Ids)) else { panic!() };
        ids.sort_by_key(|id| calls.iter().position(|call| call.id.to_string() == *id));
        assert_eq!(ids, own);
        let waiting = self.core.queues().into_iter().find(|known| known.id == queue).map_or(0, |known| known.waiting.len());
        let Some(Data::QueueLength(length)) = told(self, Command::Queues(QueueQuery::Length { skill: queue })) else { panic!() };
        assert_eq!(usize::try_from(length), Ok(waiting));
        let Some(Data::Queue(statistics)) = told(self, Command::Queues(QueueQuery::StatisticsOf { skill: queue })) else { panic!() };
        assert!(statistics.available <= statistics.signed_in && statistics.waiting == length, "{statistics:?}");
        assert!(statistics.waiting == 0 || statistics.available == 0, "{statistics:?}");
        let Some(Data::Agent(info)) = told(self, Command::Agents(AgentQuery::One { target: other })) else { panic!() };
        let wanted = match self.core.agent(other).map(|agent| agent.state) {
            Some(AgentState::SignedOut) => 2,
            Some(AgentState::Busy) => 3,
            Some(AgentState::Idle) => 4,
            Some(AgentState::Work) => 5,
            Some(AgentState::Rest) => 8,
            _ => 7,
        };
        assert_eq!(info.state, wanted, "{info:?}");
        let Some(Data::Statistics(counts)) = told(self, Command::Calls(CallCommand::Statistics)) else { panic!() };
        let spent = counts.talk_time + counts.rest_time + counts.busy_time;
        assert!(spent <= (self.now - START) / 1000 && counts.overrun_time <= counts.rest_time, "{counts:?}");
        for command in [CallCommand::InfoOfVdn, CallCommand::RemoteNumbers, CallCommand::Info { without_last: false }, CallCommand::Held] {
            told(self, Command::Calls(command));
        }
    }

    fn control(&mut self, control: Control) {
        if let Ok(Some(call)) = self.core.control(control, self.now) {
            self.calls.push(call);
        }
    }

    fn check(&self) {
        let agents = self.core.agents();
        let calls = self.core.calls();
        for agent in &agents {
            let parts: Vec<_> = calls
                .iter()
                .flat_map(|call| call.parties.iter().map(move |party| (call.id, party)))
                .filter(|(_, party)| party.agent == Some(agent.id))
                .collect();
            let talks = parts.iter().filter(|(_, party)| party.state == PartyState::Talking).count();
            assert!(talks <= 1, "{} talks {talks} times at once", agent.id);
            let is_in_call = matches!(
                agent.state,
                AgentState::Dialling | AgentState::Ringing | AgentState::Talking | AgentState::Conference | AgentState::Holding
            );
            assert_eq!(is_in_call, !parts.is_empty(), "{agent:?} against {parts:?}");
            for call in agent.active_call.iter().chain(&agent.held_calls) {
                assert!(parts.iter().any(|(id, _)| id == call), "{agent:?} is in a call that is gone");
            }
            assert!(!agent.video_muted || talks == 1, "{agent:?} has its camera off in no talk");
            assert!(!agent.muted || talks == 1, "{agent:?} is muted in no talk");
            let rings = parts.iter().any(|(_, party)| party.state == PartyState::Ringing);
            assert!(!rings || parts.len() == 1, "{agent:?} is rung beside another call");
        }
        let waiting: Vec<CallId> = self.core.queues().into_iter().flat_map(|queue| queue.waiting).collect();
        for call in &calls {
            // Nobody else is in a call for which the agent has yet to lift its telephone.
            let may_be_alone = waiting.contains(&call.id) || call.ivr.is_some() || call.parties[0].state == PartyState::Waiting;
            let wanted = if may_be_alone { 1 } else { 2 };
            assert!(call.parties.len() >= wanted, "{call:?} has too few parties");
            for number in CUSTOMERS {
                let calls = calls.iter().filter(|call| call.parties.iter().any(|party| party.number == number));
                assert!(calls.count() <= 1, "{number} is in two calls");
            }
        }
        for queue in self.core.queues().iter().filter(|queue| !queue.waiting.is_empty()) {
            let is_idle = |id: &u32| agents.iter().any(|agent| agent.id == *id && agent.state == AgentState::Idle);
            assert!(!queue.agents.iter().any(is_idle), "a call waits in {queue:?} although an agent is idle");
        }
        assert!(waiting.iter().all(|id| calls.iter().any(|call| call.id == *id)));
    }

    /// Everybody hangs up.
    fn end(&mut self) {
        for number in CUSTOMERS {
            self.control(Control::CustomerHangsUp { number: number.to_owned() });
            self.check();
        }
        for agent in AGENTS {
            self.control(Control::DropSession { agent });
            self.check();
        }
        assert!(self.core.calls().is_empty(), "a call is left: {:?}", self.core.calls());
    }
}

fn tell(seed: u64, traits: u8, steps: &[Step]) -> Transcript {
    let mut story = Story::new(seed, traits);
    for &step in steps {
        story.step(step);
        story.check();
    }
    for agent in AGENTS {
        story.poll(agent);
    }
    story.end();
    story.transcript
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(any::<Step>(), 1..100)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_contact_centre_stays_sound_and_repeats_itself(seed in any::<u64>(), traits in any::<u8>(), steps in steps()) {
        prop_assert_eq!(tell(seed, traits, &steps), tell(seed, traits, &steps));
    }
}
