//! A contact centre under test, with events in a short notation.
//!
//! An event is its name and what it carries: `Talking X 0 0555>60001` is the talking event of call X, feature 0, from 0555 to 60001.
//! Calls are named X, Y, Z, V, W in the order in which they were placed. A customer calls from 0555 unless said otherwise.

use std::collections::BTreeMap;
use std::time::Duration;

use ccgateway_simulator::engine::{
    AccountCommand, Answer, CallCommand, CallInfo, ChatText, Command, Control, Data, Engine, Event, EventKind, HelpMode, HelpRequest,
    HelpTarget, HungUpBy, Incoming, Inspected, InspectionKind, LinkageEvent, MediaEvent, Outcome, Participant, PollOutcome, Recorded,
    SentText, SessionCommand, SignInRequest, TransferMode, TransferRequest, TransferTarget, WatchedChange,
};
use ccgateway_simulator::{AgentConfig, AgentId, AgentState, AuthMode, CallId, ConferenceId, Config};

use crate::documented;

pub(crate) const START: u64 = 1_700_000_000_000;
pub(crate) const CUSTOMER: &str = "0555";
/// The telephone of a request that names none of its own.
const ANY_PHONE: &str = "70001";
/// Access number of queue 1.
pub(crate) const SALES: &str = "60001";

/// Agents of the tests; A may inspect.
pub(crate) const A: AgentId = AgentId(1001);
pub(crate) const B: AgentId = AgentId(1002);
pub(crate) const C: AgentId = AgentId(1003);

pub(crate) struct World {
    pub(crate) engine: Engine,
    pub(crate) now: u64,
    pub(crate) guids: BTreeMap<AgentId, String>,
    /// What each agent has received so far, in short notation.
    heard: BTreeMap<AgentId, Vec<String>>,
}

/// A contact centre without timers that get in the way: fixed Guids, no inactivity limit, customers that answer only on command.
pub(crate) fn config() -> Config {
    Config::contact_centre([A, B, C, AgentId(1004), AgentId(1005)])
        .agent(AgentConfig::new(2001).vdn(2).skills([3]))
        .auth_mode(AuthMode::Static)
        .inactivity(Duration::from_secs(1_000_000))
        .customer_answers_after(None)
}

pub(crate) fn request() -> SignInRequest {
    SignInRequest { password: Some(String::new()), phone: Some(ANY_PHONE.to_owned()), ..Default::default() }
}

impl World {
    pub(crate) fn new(config: Config) -> Self {
        Self { engine: Engine::new(config, 1, START), now: START, guids: BTreeMap::new(), heard: BTreeMap::new() }
    }

    /// A world in which the given agents are signed in to all queues and idle, with no event waiting.
    pub(crate) fn with(agents: &[AgentId]) -> Self {
        Self::configured(config(), agents)
    }

    pub(crate) fn configured(config: Config, agents: &[AgentId]) -> Self {
        let mut world = Self::new(config);
        for &agent in agents {
            world.join(agent, request());
        }
        world
    }

    /// Signs an agent in to all queues and takes its sign-in events.
    pub(crate) fn join(&mut self, agent: AgentId, mut request: SignInRequest) {
        request.phone = Some(phone(agent));
        self.sign_in(agent, request);
        self.ok(agent, AccountCommand::ResetSkill { auto: true, skills: vec![] });
        self.events(agent);
        // So that agents have been idle for different times.
        self.wait(1);
    }

    /// No two agents have the same telephone, and so each that names none of its own gets one.
    pub(crate) fn sign_in(&mut self, agent: AgentId, mut request: SignInRequest) {
        if request.phone.as_deref() == Some(ANY_PHONE) {
            request.phone = Some(phone(agent));
        }
        let answer = self.engine.command(agent, None, Command::Session(SessionCommand::Login(request)), self.now);
        assert_eq!(answer.retcode, "0", "{}", answer.message);
        self.guids.insert(agent, answer.set_guid.expect("a sign-in gives a Guid"));
    }

    pub(crate) fn answer(&mut self, agent: AgentId, command: impl Into<Command>) -> Answer {
        self.engine.command(agent, self.guids.get(&agent).map(String::as_str), command, self.now)
    }

    /// A command that has to succeed.
    #[track_caller]
    pub(crate) fn ok(&mut self, agent: AgentId, command: impl Into<Command>) -> Outcome {
        let command = command.into();
        let answer = self.answer(agent, command.clone());
        assert_eq!(answer.retcode, "0", "{command:?}: {}", answer.message);
        answer.outcome
    }

    /// A question, and what it is answered with.
    #[track_caller]
    pub(crate) fn data(&mut self, agent: AgentId, command: impl Into<Command>) -> Data {
        match self.ok(agent, command) {
            Outcome::Data(data) => data,
            other => panic!("expected data, got {other:?}"),
        }
    }

    /// A command that has to be refused with a given code, and without any event.
    #[track_caller]
    pub(crate) fn refused(&mut self, agent: AgentId, command: impl Into<Command>, retcode: &str) {
        let command = command.into();
        let waiting: Vec<usize> = self.engine.agents().iter().map(|agent| agent.pending_events).collect();
        let answer = self.answer(agent, command.clone());
        assert_eq!(answer.retcode, retcode, "{command:?}");
        assert_eq!(answer.outcome, Outcome::Absent);
        let now_waiting: Vec<usize> = self.engine.agents().iter().map(|agent| agent.pending_events).collect();
        assert_eq!(waiting, now_waiting, "a refusal raises no event");
    }

    /// A command with any Guid, or none, that has to be refused with a given code.
    #[track_caller]
    pub(crate) fn refused_with(&mut self, agent: AgentId, guid: Option<&str>, command: impl Into<Command>, retcode: &str) {
        assert_eq!(self.engine.command(agent, guid, command, self.now).retcode, retcode);
    }

    /// A command that places a call.
    #[track_caller]
    pub(crate) fn place(&mut self, agent: AgentId, command: impl Into<Command>) -> CallId {
        match self.ok(agent, command) {
            Outcome::CallId(call) => call,
            other => panic!("expected a call id, got {other:?}"),
        }
    }

    pub(crate) fn control(&mut self, control: Control) -> Option<CallId> {
        self.engine.control(control, self.now).unwrap()
    }

    pub(crate) fn customer_calls(&mut self, from: &str) -> CallId {
        self.control(Control::CustomerCalls { from: from.to_owned(), to: SALES.to_owned() }).unwrap()
    }

    pub(crate) fn customer_answers(&mut self, number: &str) {
        self.control(Control::CustomerAnswers { number: number.to_owned() });
    }

    pub(crate) fn customer_hangs_up(&mut self, number: &str) {
        self.control(Control::CustomerHangsUp { number: number.to_owned() });
    }

    pub(crate) fn wait(&mut self, millis: u64) {
        self.now += millis;
        self.engine.advance(self.now);
    }

    /// Takes all events of an agent, in short notation.
    pub(crate) fn events(&mut self, agent: AgentId) -> Vec<String> {
        let guid = self.guids.get(&agent).cloned();
        let mut events = Vec::new();
        while let PollOutcome::Event { event, .. } = self.engine.poll(agent, guid.as_deref(), self.now) {
            assert_eq!(event.agent, agent);
            events.push(brief(&event));
        }
        self.heard.entry(agent).or_default().extend_from_slice(&events);
        events
    }

    /// Takes all events that are to be pushed to an agent, in short notation.
    pub(crate) fn pushed(&mut self, agent: AgentId) -> Vec<String> {
        let push = self.engine.take_push(agent);
        let events: Vec<String> = push.iter().flat_map(|push| &push.events).map(brief).collect();
        self.heard.entry(agent).or_default().extend_from_slice(&events);
        events
    }

    #[track_caller]
    pub(crate) fn expect(&mut self, agent: AgentId, expected: &[&str]) {
        let events = self.events(agent);
        assert_eq!(events, expected, "events of {agent}");
    }

    /// Nobody has any event waiting.
    #[track_caller]
    pub(crate) fn expect_silence(&mut self) {
        for agent in self.engine.agents() {
            self.expect(agent.id, &[]);
        }
    }

    pub(crate) fn drain(&mut self) {
        for agent in self.engine.agents() {
            self.events(agent.id);
        }
    }

    #[track_caller]
    pub(crate) fn expect_state(&self, agent: AgentId, state: AgentState) {
        assert_eq!(self.engine.agent(agent).unwrap().state, state, "state of {agent}");
    }

    /// A customer talks with the given agent, who has to be the one idle longest; nobody has events waiting.
    pub(crate) fn talk_with_customer(&mut self) -> CallId {
        let call = self.customer_calls(CUSTOMER);
        self.drain();
        call
    }
}

/// A test looks at every event, or says that it does not matter: what nobody looked at is not a full sequence.
impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        for agent in self.engine.agents() {
            let unread = self.events(agent.id);
            assert!(unread.is_empty(), "nobody looked at these events of {}: {unread:?}", agent.id);
        }
        for (&agent, heard) in &self.heard {
            documented::print_events(agent, heard);
        }
    }
}

pub(crate) fn phone(agent: AgentId) -> String {
    format!("7{agent}")
}

pub(crate) fn callout(number: &str) -> Command {
    Command::Call(CallCommand::Callout { called: number.to_owned(), caller: String::new(), data: String::new(), video: false })
}

pub(crate) fn call_inner(agent: AgentId) -> Command {
    Command::Call(CallCommand::CallInner { called: agent.to_string(), caller: String::new(), data: String::new() })
}

pub(crate) fn two_party_help(agent: AgentId) -> Command {
    help(agent, HelpMode::TwoParty, true)
}

pub(crate) fn three_party_help(agent: AgentId) -> Command {
    help(agent, HelpMode::ThreeParty, true)
}

pub(crate) fn help(agent: AgentId, mode: HelpMode, hold: bool) -> Command {
    Command::Call(CallCommand::InnerHelp(HelpRequest {
        target: HelpTarget::Agent,
        destination: agent.to_string(),
        mode,
        data: String::new(),
        hold,
    }))
}

/// A transfer of the current call.
pub(crate) fn transfer(target: TransferTarget, address: &str, mode: TransferMode) -> Command {
    Command::Call(CallCommand::Transfer(TransferRequest::new(target, address, mode)))
}

pub(crate) fn manual() -> SignInRequest {
    SignInRequest { auto_answer: false, ..request() }
}

pub(crate) fn brief(event: &Event) -> String {
    match &event.kind {
        EventKind::InService => "InService".into(),
        EventKind::ShutdownService { .. } => "ShutdownService".into(),
        EventKind::Ready => "Ready".into(),
        EventKind::Busy => "Busy".into(),
        EventKind::Work => "Work".into(),
        EventKind::SetNotReadySuccess { reason } => format!("SetNotReady {}", reason.code()),
        EventKind::CancelNotReadySuccess => "CancelNotReady".into(),
        EventKind::SetRestSuccess { reason } => format!("SetRest {reason}"),
        EventKind::CancelRestSuccess => "CancelRest".into(),
        EventKind::RestTimeout => "RestTimeout".into(),
        EventKind::SetWorkSuccess => "SetWork".into(),
        EventKind::CancelWorkSuccess => "CancelWork".into(),
        EventKind::PhoneAlerting { incoming: None } => "PhoneAlerting".into(),
        EventKind::PhoneAlerting { incoming: Some((call, caller)) } => format!("PhoneAlerting {} {caller}", name(call)),
        EventKind::PhoneOffhook => "PhoneOffhook".into(),
        EventKind::PhoneRelease { by: HungUpBy::Agent } => "PhoneRelease 2".into(),
        EventKind::PhoneRelease { by: HungUpBy::Platform } => "PhoneRelease 3".into(),
        EventKind::Ringing(info) => format!("Ringing {}", offered(info)),
        EventKind::AutoAnswer(info) => format!("AutoAnswer {}", offered(info)),
        EventKind::Talking(info) => format!("Talking {}", call_info(info)),
        EventKind::CustomerAlerting { call, phone, workno } => {
            format!("CustomerAlerting {} {phone}/{workno}", name(call))
        }
        EventKind::Hold { call } => format!("Hold {}", name(call)),
        EventKind::Conference { call, partners } => format!("Conference {} {}", name(call), partners.join(",")),
        EventKind::CallRelease { call } => format!("CallRelease {}", name(call)),
        EventKind::CustomerRelease { call, number } => format!("CustomerRelease {} {number}", name(call)),
        EventKind::NoAnswer { call } => format!("NoAnswer {}", name(call)),
        EventKind::CallOutFail { call } => format!("CallOutFail {}", name(call)),
        EventKind::ConnectFail { call } => format!("ConnectFail {}", name(call)),
        EventKind::InsideCallFail { call } => format!("InsideCallFail {}", name(call)),
        EventKind::ConsultFail { call } => format!("ConsultFail {}", name(call)),
        EventKind::BeQcStart(inspected) => format!("BeQcStart {}", inspection(inspected)),
        EventKind::BeQcStop(inspected) => format!("BeQcStop {}", inspection(inspected)),
        EventKind::Record(Recorded { call, task, caller, called, .. }) => format!("Record {} #{task} {caller}>{called}", name(call)),
        EventKind::StopRecordDone { call, task, .. } => format!("StopRecordDone {} #{task}", name(call)),
        EventKind::RecordFail(Recorded { call, task, file, .. }) => format!("RecordFail {} #{task} {file}", name(call)),
        EventKind::Media(event) => media(event),
        EventKind::SuccTransResult { call, taken } => format!("SuccTransResult {} {}", name(call), u8::from(!taken)),
        EventKind::ReturnFromIvr { call } => format!("ReturnFromIvr {}", name(call)),
        EventKind::MediaSwith { call, video, .. } => format!("MediaSwith {} {}", name(call), if *video { "video" } else { "voice" }),
        EventKind::IncomingCallInfo(Incoming { call, queue, queue_name, caller, called, sent_back, sent_back_by, .. }) => {
            let sent_back_by = sent_back_by.map(|agent| agent.0);
            format!("IncomingCallInfo {} {queue} {queue_name} {caller}>{called} {sent_back} {sent_back_by:?}", name(call))
        }
        EventKind::Preview { control, numbers, data } => format!("Preview {control} {numbers} {data:?}"),
        EventKind::AgentOccupyed => "AgentOccupyed".into(),
        EventKind::Linkage(event) => linkage(event),
        EventKind::AllAgentBusy => "AllAgentBusy".into(),
        EventKind::QcAgentStateNotify { agent, change } => format!("QcAgentState {agent} {}", watched(*change)),
        EventKind::TransOutResult { ok } => format!("TransOutResult {}", u8::from(!ok)),
        EventKind::Note(SentText { sender, text, .. }) => format!("Note {sender} {text}"),
        EventKind::Bulletin(SentText { sender, text, .. }) => format!("Bulletin {sender} {text}"),
        EventKind::Injected { event_type, content } => format!("{event_type} {content}"),
        other => panic!("event without a notation: {other:?}"),
    }
}

fn watched(change: WatchedChange) -> String {
    match change {
        WatchedChange::Login => "in".into(),
        WatchedChange::Logout => "out".into(),
        other => format!("{other:?}"),
    }
}

/// An event of a linked telephone.
fn linkage(event: &LinkageEvent) -> String {
    match event {
        LinkageEvent::Capability { linked } => format!("linkageCapability {linked}"),
        LinkageEvent::Status(status) => format!("linkagePhoneStatus {status:?}"),
        LinkageEvent::Muted { call } => format!("linkagePhoneMute {}", name(call)),
        LinkageEvent::Unmuted { call } => format!("linkagePhoneUnMute {}", name(call)),
        LinkageEvent::Held { call } => format!("linkagePhoneHold {}", name(call)),
        LinkageEvent::Unheld { call } => format!("linkagePhoneUnHold {}", name(call)),
        LinkageEvent::CallsOut { called, own } => format!("linkagePhoneCallOut {own}>{called}"),
        LinkageEvent::TransfersOut { to, own } => format!("linkagePhoneTransferOut {own}>{to}"),
        LinkageEvent::TransferOutResult { call, ok } => format!("linkagePhoneTransferOut_Result {} {ok}", name(call)),
        other => format!("{other:?}"),
    }
}

/// An event of playback or of a conference. Conferences are numbered in the order in which they began.
fn media(event: &MediaEvent) -> String {
    let number = |conference: &ConferenceId| (conference.0 - 1_029_888) / 256;
    match event {
        MediaEvent::StopPlayDone { cause } => format!("StopPlayDone {cause:?}"),
        MediaEvent::RequestSuccess { conference } => format!("RequestSuccess {}", number(conference)),
        MediaEvent::SelfJoinResult { conference } => format!("SelfJoinResult {}", number(conference)),
        MediaEvent::SelfLeaveResult { conference } => format!("SelfLeaveResult {}", number(conference)),
        MediaEvent::ConferenceTimeout { conference } => format!("Timeout {}", number(conference)),
        MediaEvent::ConferenceRinging { conference } => format!("ConfRinging {}", number(conference)),
        MediaEvent::PresidentChanged { conference } => format!("PresidentChanged {}", number(conference)),
        MediaEvent::ParticipantChanged(changed) => {
            let who = match &changed.who {
                Participant::Agent(agent) => agent.to_string(),
                Participant::Phone(number) => number.clone(),
            };
            format!("Participant {who} {:?}{}", changed.change, if changed.ok { "" } else { " failed" })
        }
        MediaEvent::MessageData { call, text, .. } => format!("MessageData {} {text}", name(call)),
        MediaEvent::ImageCapture { call, .. } => format!("ImageCapture {}", name(call)),
        MediaEvent::JoinConf { conference } => format!("JoinConf {conference}"),
        MediaEvent::ChatRing(info) => format!("ChatRing {} {}>{}", name(&info.chat), info.caller, info.called),
        MediaEvent::ChatConnected(info) => format!("ChatConnected {} {}>{}", name(&info.chat), info.caller, info.called),
        MediaEvent::ChatDisconnected { chat } => format!("ChatDisconnected {}", name(chat)),
        MediaEvent::ChatDataRecved(message) => format!("ChatDataRecved {} {} {}", name(&message.chat), message.sender, said(&message.text)),
        MediaEvent::ChatCallOutCreated { chat, called } => format!("ChatCallOutCreated {} {called}", name(chat)),
        MediaEvent::ChatCalloutFailed { chat } => format!("ChatCalloutFailed {}", name(chat)),
        other => format!("{other:?}"),
    }
}

fn call_info(info: &CallInfo) -> String {
    let video = if info.video { " video" } else { "" };
    format!("{} {} {}>{}{video}", name(&info.call), info.feature.code(), info.caller, info.called)
}

fn offered(info: &CallInfo) -> String {
    let from = info.transferred_from.map(|agent| format!(" from {agent}")).unwrap_or_default();
    format!("{}{from}", call_info(info))
}

fn inspection(inspected: &Inspected) -> String {
    let kind = match inspected.kind {
        InspectionKind::Listen => "listen",
        InspectionKind::Insert => "insert",
        InspectionKind::Whisper => "whisper",
    };
    format!("{kind} by {}", inspected.inspector)
}

fn name(call: &CallId) -> char {
    let id = call.to_string();
    let number: usize = id.rsplit('-').next().unwrap().parse().unwrap();
    "?XYZVWUT".chars().nth(number).unwrap()
}

/// What a message of a chat says: words, or the path of a file.
fn said(text: &ChatText) -> &str {
    match text {
        ChatText::Words(words) => words,
        ChatText::File { path, .. } => path,
        other => panic!("text without a notation: {other:?}"),
    }
}
