//! The contact centre as a pure state machine.
//!
//! Time is a number (milliseconds since 1970) that the caller passes in, and chance is a seeded generator, so that the same input
//! always gives the same answers and events.
//!
//! ```
//! use ccgateway_simulator::Config;
//! use ccgateway_simulator::engine::{Command, Engine, PollOutcome, SignInRequest};
//!
//! let mut engine = Engine::new(Config::contact_centre([1001]), 7, 0);
//! let request = SignInRequest { password: Some(String::new()), phone: Some("70001".into()), ..Default::default() };
//! let guid = engine.command(1001, None, Command::Login(request), 0).set_guid.unwrap();
//! assert!(matches!(engine.poll(1001, Some(&guid), 10), PollOutcome::Event { .. })); // the agent begins to sign in
//! ```

mod account;
mod agent;
mod agentconf;
mod agentgroup;
mod answer;
mod answering;
mod batch;
mod call;
mod calldata;
mod campaign;
mod changes;
mod cluster;
mod codes;
mod command;
mod conference;
mod configuration;
mod control;
mod data;
mod ending;
mod event;
mod files;
mod flow_control;
mod forwarding;
mod help;
mod holding;
mod in_talk;
mod inspection;
mod ivr;
mod journal;
mod linkage;
mod linked_phone;
mod media;
mod mediacall;
mod notes;
mod outgoing;
mod pickup;
mod playback;
mod presence;
mod preview;
mod push;
mod queues;
mod recording;
mod routing;
mod session;
mod snapshot;
mod supervision;
mod sync;
mod tally;
mod textchat;
mod timers;
mod transfer;
mod video;
mod watching;

use std::collections::{BTreeMap, BTreeSet};

pub use account::AccountCommand;
use agent::Agent;
pub use agentconf::{Change, ConferenceChange, ConferenceCommand, ConferenceInfo, Invitation, LeaveReason, MemberInfo, Participant};
pub use agentgroup::{AgentGroup, AgentInfo, AgentQuery, AgentRight};
use answer::Handled;
pub use answer::{Answer, Outcome, PollOutcome, SignIn};
pub use batch::BatchOutcome;
use call::{Call, Link};
pub use call::{CallId, Feature, UnknownCallId};
pub use calldata::{CallCommand, CallDetails};
pub use campaign::CampaignCall;
use changes::{Flagged, Tracked};
use cluster::Failure;
pub use cluster::Switchover;
use codes::{BAD_PARAMETER, Refusal};
pub use command::{Command, HelpRequest, SignInRequest, TransferRequest};
use configuration::Configuration;
pub use configuration::{
    CalledRoute, ConfigurationCommand, ConfigurationData, ConfigurationSnapshot, ConfiguredAgent, NodePolicy, RouteTarget, SkillGroup,
    SkillGroupMember, StatusTask, SubscriptionRequest, VdnGroup,
};
pub use control::{Control, ControlError};
pub use data::{Data, PhoneToken};
pub(crate) use event::day_and_time;
#[cfg(test)]
pub(crate) use event::record_file;
pub use event::{CallInfo, Event, EventKind, HungUpBy, Incoming, Inspected, InspectionKind, Recorded};
pub use files::Download;
use flow_control::RecentQueries;
use inspection::Inspection;
pub use linkage::{LinkageEvent, PhoneAction, PhoneStatus};
use media::Media;
pub use media::{MediaCommand, MediaData, MediaEvent, StopCause};
pub use mediacall::SessionCommand;
pub use notes::NoteCommand;
pub use playback::PlaybackCommand;
pub use push::{Push, PushCredentials};
pub use queues::{QueueQuery, QueueStatistics};
pub use recording::RecordingCommand;
pub use snapshot::{
    AgentSnapshot, AgentState, CallSnapshot, ChatSnapshot, ConferenceSnapshot, InspectionSnapshot, PartySnapshot, PartyState, QueueSnapshot,
};
pub use sync::SyncInfo;
pub use tally::CallStatistics;
use tally::QueueTally;
pub use textchat::{ChatCommand, ChatInfo, ChatMessage};
use transfer::Transfer;

use crate::config::centre::CentreConfig;
use crate::recent::Recent;

/// The contact centre.
#[derive(Debug)]
pub struct Engine {
    config: CentreConfig,
    rng: fastrand::Rng,
    now: u64,
    agents: Tracked<u32, Agent>,
    calls: Tracked<CallId, Call>,
    links: Flagged<Vec<Link>>,
    media: Media,
    /// Inspections by inspector.
    inspections: Flagged<BTreeMap<u32, Inspection>>,
    /// Calls that wait for an agent, by the order in which they first came.
    waiting: BTreeMap<u32, CallId>,
    /// Transfers in mode success that nobody has answered yet.
    transfers: Vec<Transfer>,
    last_call: u32,
    last_recording: u32,
    last_preview: u32,
    /// What became of the calls of each queue.
    queue_tallies: BTreeMap<u32, QueueTally>,
    /// The agent that is ending a call by a command of its own.
    releasing: Option<u32>,
    recent_queries: RecentQueries,
    /// Nodes that are down.
    failures: Flagged<BTreeMap<u32, Failure>>,
    configuration: Configuration,
    /// What agents were told of last.
    journal: Recent<Event>,
    /// Agents that a held poll of theirs should be woken for.
    news: BTreeSet<u32>,
    /// Nothing happens by itself before this time.
    quiet_until: u64,
}

impl Engine {
    /// A contact centre in which nobody is signed in, at time `now` (milliseconds since 1970).
    #[must_use]
    pub fn new(config: impl Into<CentreConfig>, seed: u64, now: u64) -> Self {
        let config = config.into();
        let agents = config.agents.iter().map(|agent| (agent.id, Agent::new(agent.clone(), now))).collect();
        let journal = Recent::new(config.events_kept);
        Self {
            configuration: Configuration::new(&config),
            config,
            rng: fastrand::Rng::with_seed(seed),
            now,
            agents,
            calls: Tracked::default(),
            links: Flagged::default(),
            media: Media::default(),
            inspections: Flagged::default(),
            waiting: BTreeMap::new(),
            last_call: 0,
            transfers: Vec::new(),
            last_recording: 0,
            last_preview: 0,
            queue_tallies: BTreeMap::new(),
            releasing: None,
            recent_queries: RecentQueries::default(),
            failures: Flagged::default(),
            journal,
            news: BTreeSet::new(),
            quiet_until: u64::MAX,
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
                command => self.admit(agent, &command).and_then(|()| self.dispatch(agent, command)).map(Answer::ok),
            }),
        };
        self.settle();
        answer.unwrap_or_else(Answer::from)
    }

    /// Lets a command through unless the agent, or everybody, asks too often.
    fn admit(&mut self, agent: u32, command: &Command) -> Result<(), Refusal> {
        self.config.flow_control.map_or(Ok(()), |limits| self.recent_queries.admit(limits, agent, command, self.now))
    }

    /// Carries out a command of an agent that is signed in.
    fn dispatch(&mut self, agent: u32, command: Command) -> Handled {
        self.note_release(agent, &command);
        match command {
            Command::Login(_) | Command::ForceLogin(_) | Command::HandShake { .. } | Command::Malformed => Err(BAD_PARAMETER),
            Command::Media(command) => self.media_command(agent, command),
            Command::Account(command) => self.account(agent, command),
            Command::Note(command) => self.send_note(agent, command),
            Command::Agents(query) => self.query_agents(agent, query),
            Command::Calls(command) => self.call_data(agent, command),
            Command::Queues(query) => self.query_queues(agent, query),
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
            Command::Callout { called, caller, data, media } => self.callout(agent, called, caller, data, media),
            Command::CallInner { called, caller, data } => self.call_inner(agent, &called, caller, data),
            Command::CallInnerSkill { skill } => self.call_inner_skill(agent, skill),
            Command::Answer { call } => self.answer(agent, call.as_deref()),
            Command::Reject { call, mode } => self.reject(agent, call.as_deref(), mode),
            Command::InnerHelp(request) => self.inner_help(agent, request),
            Command::Hold => self.hold(agent),
            Command::GetHold { call } => self.get_hold(agent, call.as_deref()),
            Command::ConnectHold { call } => self.connect_hold(agent, &call),
            Command::BeginMute => self.begin_mute(agent),
            Command::EndMute => self.end_mute(agent),
            Command::ConfJoin { call, data } => self.conf_join(agent, &call, data),
            Command::DropCall { call } => self.drop_call(agent, &call),
            Command::Disconnect { number } => self.disconnect(agent, &number),
            Command::Release => self.release(agent),
            Command::Transfer(request) => {
                let device_type = request.device_type;
                self.transfer(agent, request).inspect(|_| self.count_transfer(agent, device_type))
            }
            Command::CancelTransfer => self.cancel_transfer(agent),
            Command::SnatchPickup { colleague } => self.snatch_pickup(agent, colleague),
            Command::RequestAppointedCall { call, skill_type, queue } => self.request_appointed_call(agent, &call, skill_type, queue),
            Command::SecondDialEx { digits } => self.second_dial(agent, &digits).map(|()| Outcome::Reserved),
            Command::SecondDial { digits } => self.second_dial(agent, &digits).map(|()| Outcome::Absent),
            Command::PreviewCallout { called, control } => self.preview_callout(agent, called, control),
            Command::PhonePickup => self.phone_pickup(agent),
            Command::PhoneHangUp => self.phone_hang_up(agent),
            Command::ReleaseForVtm => self.release(agent).map(|_| Outcome::Absent),
            Command::ReleasePhone => self.release_phone(agent),
            Command::ReportSound => self.report_sound(agent),
            Command::BeginMuteVideo => self.begin_mute_video(agent),
            Command::EndMuteVideo => self.end_mute_video(agent),
            Command::MediaSwitch { medium, direction } => self.media_switch(agent, medium, direction),
            Command::AdjustVideoMode { mode } => self.adjust_video_mode(agent, mode),
            Command::StartAsr { call } => self.start_asr(agent, call.as_deref()),
            Command::Intercept { target, call } => self.intercept(agent, target, call.as_deref()),
            Command::SwitchSuperviseOrInsert { target } => self.switch_listen_or_insert(agent, target),
            Command::ForceBusy { target } => self.force_busy(agent, target),
            Command::ForceIdle { target } => self.force_idle(agent, target),
            Command::ForceRest { target, seconds, cause } => self.force_rest(agent, target, seconds, cause),
            Command::ForceLogOutAgent { target } => self.force_log_out(agent, target),
            Command::ForceDropCall { call } => self.force_drop_call(agent, &call),
            Command::AdjustSkill { target, skills } => self.adjust_skill(agent, target, skills),
            Command::BeginMonitor { agents } => self.monitor(agent, &agents, true),
            Command::EndMonitor { agents } => self.monitor(agent, &agents, false),
            Command::NotSimulated => Ok(Outcome::Absent),
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

    /// Agents that a held poll should look again for, since this was asked last: their queues have got events, or their Guids are void.
    pub fn take_news(&mut self) -> BTreeSet<u32> {
        std::mem::take(&mut self.news)
    }

    /// What follows from any change: waiting calls find agents, and changes of state are noted.
    fn settle(&mut self) {
        self.releasing = None;
        self.route();
        // Talks may have ended by that, too.
        self.settle_playbacks();
        self.note_all_busy();
        let touched = self.touched_agents();
        self.note_states(&touched);
        self.note_calls(&touched);
        self.note_deadlines(&touched);
        self.forget_touched();
        debug_assert!(self.is_settled(), "something changed that was not looked at");
    }

    /// Whether looking at everything would find nothing more to note.
    fn is_settled(&self) -> bool {
        let is_noted = |agent: u32| self.has_noted_state(agent) && self.has_noted_call(agent);
        self.agents.keys().all(|&agent| is_noted(agent)) && self.next_deadline().is_none_or(|deadline| self.quiet_until <= deadline)
    }
}
