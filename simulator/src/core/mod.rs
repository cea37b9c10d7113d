//! The contact centre as a pure state machine.
//!
//! Time is a number (milliseconds since 1970) that the caller passes in, and chance is a seeded generator, so that the same input
//! always gives the same answers and events.
//!
//! ```
//! use ccgateway_simulator::Config;
//! use ccgateway_simulator::core::{Command, Core, PollOutcome, SignInRequest};
//!
//! let mut core = Core::new(Config::contact_centre([1001]), 7, 0);
//! let request = SignInRequest { password: Some(String::new()), phone: Some("70001".into()), ..Default::default() };
//! let guid = core.command(1001, None, Command::Login(request), 0).set_guid.unwrap();
//! assert!(matches!(core.poll(1001, Some(&guid), 10), PollOutcome::Event { .. })); // the agent begins to sign in
//! ```

mod agent;
mod answer;
mod answering;
mod call;
mod codes;
mod command;
mod conference;
mod control;
mod ending;
mod event;
mod help;
mod holding;
mod inspection;
mod outgoing;
mod presence;
mod recording;
mod routing;
mod session;
mod snapshot;
mod sync;
mod timers;

use std::collections::BTreeMap;

use agent::Agent;
use answer::Handled;
pub use answer::{Answer, Outcome, PollOutcome, SignIn};
use call::{Call, Link};
pub use call::{CallId, Feature, UnknownCallId};
use codes::{BAD_PARAMETER, NO_TRANSFER, Refusal};
pub use command::{Command, HelpRequest, SignInRequest};
pub use control::{Control, ControlError};
pub use event::{CallInfo, Event, EventKind, HungUpBy, Inspected, InspectionKind};
use inspection::Inspection;
pub use snapshot::{AgentSnapshot, AgentState, CallSnapshot, PartySnapshot, PartyState, QueueSnapshot};
pub use sync::SyncInfo;

use crate::config::Config;

/// The contact centre.
#[derive(Debug)]
pub struct Core {
    config: Config,
    rng: fastrand::Rng,
    now: u64,
    agents: BTreeMap<u32, Agent>,
    calls: BTreeMap<CallId, Call>,
    links: Vec<Link>,
    /// Inspections by inspector.
    inspections: BTreeMap<u32, Inspection>,
    /// Calls that wait for an agent, by the order in which they first came.
    waiting: BTreeMap<u32, CallId>,
    last_call: u32,
    last_recording: u32,
}

impl Core {
    /// A contact centre in which nobody is signed in, at time `now` (milliseconds since 1970).
    #[must_use]
    pub fn new(config: Config, seed: u64, now: u64) -> Self {
        let agents = config.agents.iter().map(|agent| (agent.id, Agent::new(agent.clone()))).collect();
        Self {
            config,
            rng: fastrand::Rng::with_seed(seed),
            now,
            agents,
            calls: BTreeMap::new(),
            links: Vec::new(),
            inspections: BTreeMap::new(),
            waiting: BTreeMap::new(),
            last_call: 0,
            last_recording: 0,
        }
    }

    /// Carries out what an agent asks for at time `now`, after everything that fell due before.
    pub fn command(&mut self, agent: u32, guid: Option<&str>, command: Command, now: u64) -> Answer {
        self.advance(now);
        let answer = match command {
            Command::Login(request) => self.login(agent, request, false),
            Command::ForceLogin(request) => self.login(agent, request, true),
            command => self.authorise(agent, guid).and_then(|()| match command {
                Command::HandShake { service_token } => self.hand_shake(agent, guid.unwrap_or_default(), service_token.as_deref()),
                command => self.dispatch(agent, command).map(Answer::ok),
            }),
        };
        self.settle();
        answer.unwrap_or_else(Answer::from)
    }

    /// Carries out a command of an agent that is signed in.
    fn dispatch(&mut self, agent: u32, command: Command) -> Handled {
        match command {
            Command::Login(_) | Command::ForceLogin(_) | Command::HandShake { .. } | Command::Malformed => Err(BAD_PARAMETER),
            Command::Logout => self.logout(agent),
            Command::ForceLogout => Ok(self.force_logout(agent)),
            Command::ForceLogoutWithReason { .. } => Ok(self.force_logout(agent)),
            Command::ResetSkill { auto, skills } => Ok(self.reset_skill(agent, auto, &skills)),
            Command::SayFree => self.say_free(agent),
            Command::SayBusy { reason, prolong } => self.say_busy(agent, reason, prolong),
            Command::CancelBusy => self.cancel_busy(agent),
            Command::Rest { seconds, cause, prolong } => self.rest(agent, seconds, cause, prolong),
            Command::CancelRest => self.cancel_rest(agent),
            Command::SayWork => self.say_work(agent),
            Command::CancelWork => self.cancel_work(agent),
            Command::GetAgentStatus => Ok(self.agent_status(agent)),
            Command::SyncAgentInfo => Ok(self.sync_agent_info(agent)),
            Command::UpdateGuid => Ok(self.update_guid(agent)),
            Command::QueryAgentSkills => Ok(self.query_agent_skills(agent)),
            Command::SetAgentAutoAnswer { on } => Ok(self.set_auto_answer(agent, on)),
            Command::SetAgentAutoEnterIdle { on } => Ok(self.set_auto_enter_idle(agent, on)),
            Command::Callout { called, caller, data } => self.callout(agent, called, caller, data),
            Command::CallInner { called, data } => self.call_inner(agent, &called, data),
            Command::CallInnerSkill { skill } => self.call_inner_skill(agent, skill),
            Command::Answer { call } => self.answer(agent, call.as_deref()),
            Command::Reject { call, mode } => self.reject(agent, call.as_deref(), mode),
            Command::InnerHelp(request) => self.inner_help(agent, request),
            Command::Hold => self.hold(agent),
            Command::GetHold { call } => self.get_hold(agent, call.as_deref()),
            Command::ConnectHold { call } => self.connect_hold(agent, &call),
            Command::BeginMute => self.begin_mute(agent),
            Command::EndMute => self.end_mute(agent),
            Command::ConfJoin { call } => self.conf_join(agent, &call),
            Command::DropCall { call } => self.drop_call(agent, &call),
            Command::Disconnect { number } => self.disconnect(agent, &number),
            Command::Release => self.release(agent),
            // Choice: calls are never transferred here, so there is never one to pull back.
            Command::CancelTransfer => Err(NO_TRANSFER),
            Command::RequestWhisperAgent { target } => self.inspect(agent, target, InspectionKind::Whisper),
            Command::AddSupervise { target } => self.inspect(agent, Some(target), InspectionKind::Listen),
            Command::AddInsert { target } => self.inspect(agent, Some(target), InspectionKind::Insert),
            Command::RequestStopWhisperAgent { target } => self.stop_whisper(agent, target),
            Command::StopSuperviseOrInsert { target } => self.stop_listen_or_insert(agent, target),
            Command::RequestSwitchInsertWhisperAgent { target, kind } => self.switch_inspection(agent, target, kind),
        }
    }

    /// Takes the agent's oldest event.
    ///
    /// Polling is also the sign of life, and brings a new Guid when the present one is old. The shell does the waiting.
    pub fn poll(&mut self, agent: u32, guid: Option<&str>, now: u64) -> PollOutcome {
        self.advance(now);
        match self.poll_session(agent, guid) {
            Err(refusal) => PollOutcome::Refused(refusal.into()),
            Ok(set_guid) => match self.agent_mut(agent).events.pop_front() {
                Some(event) => PollOutcome::Event { event, set_guid },
                None => PollOutcome::Empty { set_guid },
            },
        }
    }

    /// What follows from any change: waiting calls find agents, and changes of state are noted.
    fn settle(&mut self) {
        self.route();
        self.note_states();
    }
}
