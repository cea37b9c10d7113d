//! The contact centre as a pure state machine.
//!
//! Time is a number (milliseconds since 1970) that the caller passes in, and chance is a seeded generator, so that the same input
//! always gives the same answers and events.
//!
//! ```
//! use ccgateway_simulator::Config;
//! use ccgateway_simulator::engine::{Engine, PollOutcome, SessionCommand, SignInRequest};
//!
//! let mut engine = Engine::new(Config::contact_centre([1001]), 7, 0);
//! let request = SignInRequest { password: Some(String::new()), phone: Some("70001".into()), ..Default::default() };
//! let guid = engine.command(1001, None, SessionCommand::Login(request), 0).set_guid.unwrap();
//! assert!(matches!(engine.poll(1001, Some(&guid), 10), PollOutcome::Event { .. })); // the agent begins to sign in
//! ```
//!
//! # Layers
//!
//! Imports run downward only:
//!
//! 1. `model`: values.
//! 2. `event`: what agents are notified of.
//! 3. `answer`: what commands are answered with.
//! 4. `state`: what is remembered.
//! 5. `command`: what can be asked for.
//! 6. Behaviour, in folders by subject. All of it consists of methods of the state, so that one subject can call another.
//! 7. [`Engine`]: the front.

mod agents;
mod answer;
mod calls;
mod cluster;
mod command;
mod conferences;
mod configuration;
mod control;
mod dispatch;
mod event;
mod flow_control;
mod media;
mod model;
mod notify;
mod phones;
mod queries;
mod reconcile;
mod rights;
mod state;
mod supervision;
mod timers;

use std::collections::BTreeSet;

use crate::config::centre::CentreConfig;
use crate::ids::{AdministratorId, AgentId, VdnId};
use state::State;

pub use answer::agent_details::{AgentDetails, MembershipSnapshot, PartSnapshot, PartState, PendingState, TieKind, TieSnapshot};
pub use answer::agents::{AgentGroup, AgentInfo};
pub use answer::calls::CallDetails;
pub use answer::chats::{ChatLine, ChatRecord, PageOf};
pub use answer::conferences::{ConferenceInfo, MemberInfo};
pub use answer::configuration::{ConfigurationData, ConfigurationSnapshot, ConfiguredAgent};
pub use answer::control::ControlError;
pub(crate) use answer::control::WAITING_MAX;
pub use answer::data::{Data, PhoneToken};
pub use answer::media::MediaData;
pub use answer::notice::Notice;
pub use answer::poll::{BatchOutcome, PollOutcome};
pub use answer::push::{Push, PushCredentials};
pub use answer::queues::{AccessCode, QueueStatistics};
pub use answer::sign_in::SignIn;
pub use answer::snapshot::{
    AgentSnapshot, AgentState, CallSnapshot, ChatSnapshot, ConferenceSnapshot, InspectionSnapshot, PartySnapshot, PartyState, QueueSnapshot,
};
pub use answer::statistics::CallStatistics;
pub use answer::sync::SyncInfo;
pub use answer::{Answer, Outcome};
pub use command::Command;
pub use command::account::AccountCommand;
pub use command::agent_query::AgentQuery;
pub use command::call::{CallCommand, HelpRequest, TransferRequest};
pub use command::call_data::CallDataCommand;
pub use command::conference::{ConferenceCommand, MultimediaCommand};
pub use command::configuration::{ConfigurationCommand, SubscriptionCommand, SystemCommand, VdnCommand};
pub use command::control::Control;
pub use command::media::MediaCommand;
pub use command::messaging::{ChatCommand, MediaSessionCommand, OutsideMessage, Page, Upload};
pub use command::note::NoteCommand;
pub use command::phone::PhoneCommand;
pub use command::queue_query::QueueQuery;
pub use command::recording::{Download, LibraryCommand, PlaybackCommand, RecordingCommand};
pub use command::session::SessionCommand;
pub use command::sign_in::SignInRequest;
pub use command::state::StateCommand;
pub use command::supervision::{Deed, SupervisionCommand};
pub use command::video::VideoCommand;
pub use event::call::{CallInfo, Incoming, Inspected, Recorded};
pub use event::chat::{ChatInfo, ChatMessage, ChatText};
pub use event::conference::{Change, ConferenceChange, LeaveReason};
pub use event::linked_phone::{LinkageEvent, PhoneStatus};
pub use event::media::{MediaEvent, StopCause};
pub use event::{Event, EventKind, HungUpBy, SentText};
pub use model::activity::Activity;
pub use model::agent_right::AgentRight;
pub use model::agent_status::{AgentStatus, CtiState};
pub use model::busy_reason::BusyReason;
#[cfg(test)]
pub(crate) use model::calendar::record_file;
pub(crate) use model::calendar::{date_and_time, day_and_time};
pub use model::call::call_id::{CallId, UnknownCallId};
pub use model::call::feature::Feature;
pub use model::call::help::{HelpMode, HelpTarget};
pub use model::call::rejection::Rejection;
pub use model::call::transfer::{TransferMode, TransferTarget};
pub use model::call::video_layout::VideoLayout;
pub use model::campaign::CampaignCall;
pub use model::conference::{Invitation, Participant, SeatChange, SpeechMode};
pub use model::configuration::access_code::{AccessCodeChange, SystemAccessCode};
pub use model::configuration::agent::NewAgent;
pub use model::configuration::ivr_server::{IvrServer, IvrServerChange};
pub use model::configuration::platform::{NodePolicy, StatusTask, VdnGroup};
pub use model::configuration::queue::QueueChange;
pub use model::configuration::role::Role;
pub use model::configuration::route::{CalledRoute, RouteTarget};
pub use model::configuration::skill_group::{SkillGroup, SkillGroupMember};
pub use model::configuration::subscription::SubscriptionRequest;
pub use model::configuration::uap_user::UapUser;
pub use model::configuration::vdn::{Vdn, VdnChange, VdnNumber};
pub use model::inspection::InspectionKind;
pub use model::messaging::{BulletinTarget, ChatTarget, SessionMedium};
pub use model::operation::Operation;
pub use model::phone_action::PhoneAction;
pub use model::recording::{RecordingKind, SeekOrigin};
pub use model::sign_in::{AgentType, PushForm, SignInState};
pub use model::switchover::Switchover;
pub use model::watched_change::WatchedChange;

/// The contact centre.
#[derive(Debug)]
pub struct Engine {
    state: State,
}

impl Engine {
    /// A contact centre in which nobody is signed in, at time `now` (milliseconds since 1970).
    #[must_use]
    pub fn new(config: impl Into<CentreConfig>, seed: u64, now: u64) -> Self {
        Self { state: State::new(config.into(), seed, now) }
    }

    /// Executes a command of an agent at time `now`, after everything that fell due before.
    pub fn command(&mut self, agent: impl Into<AgentId>, guid: Option<&str>, command: impl Into<Command>, now: u64) -> Answer {
        self.state.advance(now);
        let agent = agent.into();
        let answer = self.state.command(agent, guid, command.into());
        if let Err(refusal) = &answer {
            self.state.note_refused(agent, guid, refusal);
        }
        self.state.reconcile();
        answer.unwrap_or_else(Answer::from)
    }

    /// Takes the agent's oldest event.
    ///
    /// A poll is also a sign of life, and brings a new Guid when the current one is old. It doesn't wait: holding polls is up to the caller.
    pub fn poll(&mut self, agent: impl Into<AgentId>, guid: Option<&str>, now: u64) -> PollOutcome {
        self.state.advance(now);
        self.state.poll(agent.into(), guid)
    }

    /// Takes the waiting events of all agents of a node whose events are polled. It is a sign of life of all of them.
    pub fn poll_all(&mut self, guid: Option<&str>, now: u64) -> BatchOutcome {
        self.state.advance(now);
        self.state.poll_all(guid)
    }

    /// Executes a control command at time `now`. Returns the id of the new call, if there is one.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when it is not possible; then nothing changes.
    pub fn control(&mut self, control: Control, now: u64) -> Result<Option<CallId>, ControlError> {
        self.state.advance(now);
        let result = self.state.control(control);
        self.state.reconcile();
        result
    }

    /// Whether so many events of a size may be put into an agent's queue; else the refusal.
    pub(crate) fn check_room(&self, agent: AgentId, count: u32, bytes: usize) -> Result<(), ControlError> {
        self.state.check_room(agent, count, bytes)
    }

    /// The agent that an account belongs to, and the phone that it signs in with unless it names one.
    pub(crate) fn agent_of_account(&self, account: &str) -> Option<(AgentId, String)> {
        self.state.agent_of_account(account)
    }

    /// Begins a session of the configuration interface without a password and returns its Guid. It may configure the system and the VDN.
    pub fn begin_configuration(&mut self, vdn: impl Into<VdnId>, now: u64) -> String {
        self.state.advance(now);
        self.state.begin_configuration(vdn.into())
    }

    /// Signs an administrator, or a VDN, in to the configuration interface. The outcome of a success is the Guid.
    pub fn sign_in_administrator(&mut self, id: Option<AdministratorId>, password: Option<&str>, now: u64) -> Answer {
        self.state.advance(now);
        self.state.sign_in_administrator(id, password).map_or_else(Answer::from, Answer::ok)
    }

    /// Executes an operation of the configuration interface at time `now`, after everything that fell due before.
    pub fn configure(&mut self, guid: Option<&str>, command: impl Into<ConfigurationCommand>, now: u64) -> Answer {
        self.state.advance(now);
        let answer = self.state.configure(guid, command.into());
        self.state.reconcile();
        answer.map_or_else(Answer::from, Answer::ok)
    }

    /// Lets time pass until `now`: everything that is due happens, in order. Time never goes back.
    pub fn advance(&mut self, now: u64) {
        self.state.advance(now);
    }

    /// When something next happens without a command, in milliseconds since 1970.
    #[must_use]
    pub fn next_deadline(&self) -> Option<u64> {
        self.state.next_deadline()
    }

    /// A time at or before the next deadline. In contrast to the deadline it is known without looking at all agents and calls.
    #[must_use]
    pub fn quiet_until(&self) -> u64 {
        self.state.quiet_until
    }

    /// The agents whose held polls should look again: since this was called last, their queues have got events, or their Guids have
    /// become void.
    pub fn take_wake_set(&mut self) -> BTreeSet<AgentId> {
        std::mem::take(&mut self.state.wake_set)
    }

    /// What clients have been seen to do wrong since this was called last.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.state.notices)
    }

    /// The agents of [`take_wake_set`](Self::take_wake_set), which stay in it.
    #[must_use]
    pub fn wake_set(&self) -> &BTreeSet<AgentId> {
        &self.state.wake_set
    }

    /// Agents that have events to be pushed.
    #[must_use]
    pub fn agents_to_push_to(&self) -> Vec<AgentId> {
        self.state.agents_to_push_to()
    }

    /// Takes all events that wait to be pushed to the agent.
    ///
    /// The caller sends them before it takes more, so that they arrive in order.
    pub fn take_push(&mut self, agent: impl Into<AgentId>) -> Option<Push> {
        self.state.take_push(agent.into())
    }

    /// The credentials for a request that is sent again; `None` when the agent has signed out since. They may be those of another session.
    #[must_use]
    pub fn push_credentials(&self, agent: impl Into<AgentId>) -> Option<PushCredentials> {
        self.state.push_credentials(agent.into())
    }

    /// The last events of all agents, taken or not, oldest first, each with its number;
    /// [`Config::events_kept`](crate::Config::events_kept) says how many.
    ///
    /// The numbers begin at 1 and have no gaps; only those above `after` are returned.
    pub fn recent_events(&self, after: u64) -> impl ExactSizeIterator<Item = (u64, &Event)> + DoubleEndedIterator {
        self.state.event_log.after(after)
    }

    /// All agents, by id.
    #[must_use]
    pub fn agents(&self) -> Vec<AgentSnapshot> {
        self.state.agents()
    }

    /// One agent; `None` when the configuration has no such agent.
    #[must_use]
    pub fn agent(&self, id: impl Into<AgentId>) -> Option<AgentSnapshot> {
        self.state.agent(id.into())
    }

    /// One agent in detail, with its part in each of its calls; `None` when the configuration has no such agent.
    #[must_use]
    pub fn agent_details(&self, id: impl Into<AgentId>) -> Option<AgentDetails> {
        self.state.agent_details(id.into())
    }

    /// All calls, oldest first.
    #[must_use]
    pub fn calls(&self) -> Vec<CallSnapshot> {
        self.state.calls()
    }

    /// All skill queues, by id.
    #[must_use]
    pub fn queues(&self) -> Vec<QueueSnapshot> {
        self.state.queues()
    }

    /// All inspections, by inspector.
    #[must_use]
    pub fn inspections(&self) -> Vec<InspectionSnapshot> {
        self.state.inspections()
    }

    /// All conferences of agents, oldest first.
    #[must_use]
    pub fn conferences(&self) -> Vec<ConferenceSnapshot> {
        self.state.conferences()
    }

    /// All text chats, oldest first.
    #[must_use]
    pub fn chats(&self) -> Vec<ChatSnapshot> {
        self.state.chats()
    }

    /// What the configuration interface has set so far.
    #[must_use]
    pub fn configuration(&self) -> ConfigurationSnapshot {
        self.state.configuration()
    }

    /// Names of the nodes that the agent's session has been on, the current one last.
    #[must_use]
    pub fn nodes_of(&self, agent: impl Into<AgentId>) -> Vec<String> {
        self.state.nodes_of(agent.into())
    }
}

#[cfg(test)]
mod tests {
    use crate::ids::AgentId;

    use super::{AccountCommand, Control, Engine, PollOutcome, SessionCommand, SignInRequest, StateCommand};
    use crate::config::centre::CentreConfig;

    fn sign_in(engine: &mut Engine, agent: AgentId) -> String {
        let request = SignInRequest { password: Some(String::new()), phone: Some(format!("7{agent}")), ..Default::default() };
        let guid = engine.command(agent, None, SessionCommand::Login(request), 0).set_guid.unwrap();
        engine.command(agent, Some(&guid), AccountCommand::ResetSkill { auto: true, skills: vec![] }, 0);
        guid
    }

    #[test]
    fn the_wake_set_has_the_agents_for_whom_a_poll_has_something_new() {
        let mut engine = Engine::new(CentreConfig::contact_centre(1001..=1003), 1, 0);
        let guids = [1001, 1002].map(|agent| sign_in(&mut engine, AgentId(agent)));
        let wake_set = |engine: &mut Engine| engine.take_wake_set().into_iter().collect::<Vec<_>>();
        assert_eq!(wake_set(&mut engine), [1001, 1002]);
        assert_eq!(wake_set(&mut engine), [0; 0]);
        engine.control(Control::CustomerCalls { from: "0555".into(), to: "60001".into() }, 0).unwrap();
        assert_eq!(wake_set(&mut engine), [1001]);
        while let PollOutcome::Event { .. } = engine.poll(1001, Some(&guids[0]), 0) {}
        engine.command(1002, Some(&guids[1]), StateCommand::GetAgentStatus, 0);
        assert_eq!(wake_set(&mut engine), [0; 0]);
        engine.control(Control::ExpireGuid { agent: AgentId(1002) }, 0).unwrap();
        assert_eq!(wake_set(&mut engine), [1002]);
        engine.control(Control::DropSession { agent: AgentId(1002) }, 0).unwrap();
        assert_eq!(wake_set(&mut engine), [1002]);
    }

    #[test]
    fn time_is_quiet_until_the_next_deadline_or_less_long() {
        let mut engine = Engine::new(CentreConfig::contact_centre([1001]), 1, 0);
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (u64::MAX, None));
        let guid = sign_in(&mut engine, AgentId(1001));
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (120_000, Some(120_000)));
        engine.poll(1001, Some(&guid), 100_000);
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (120_000, Some(220_000)));
        engine.advance(120_000);
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (220_000, Some(220_000)));
    }
}
