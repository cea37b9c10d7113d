//! Everything an agent can ask for, after the shell has read it from the request.

pub(crate) mod account;
pub(crate) mod agent_query;
pub(crate) mod call;
pub(crate) mod call_query;
pub(crate) mod conference;
pub(crate) mod configuration;
pub(crate) mod control;
pub(crate) mod media;
pub(crate) mod messaging;
pub(crate) mod note;
pub(crate) mod queue_query;
pub(crate) mod recording;
pub(crate) mod sign_in;

use crate::engine::command::account::AccountCommand;
use crate::engine::command::agent_query::AgentQuery;
use crate::engine::command::call::{HelpRequest, TransferRequest};
use crate::engine::command::call_query::CallCommand;
use crate::engine::command::media::MediaCommand;
use crate::engine::command::note::NoteCommand;
use crate::engine::command::queue_query::QueueQuery;
use crate::engine::command::sign_in::SignInRequest;
use crate::engine::model::inspection::InspectionKind;

/// One operation of the agent interface. The variants carry the names that the gateway writes into its logs, or gather the
/// operations of one subject.
///
/// Call ids and numbers are as the client wrote them; what they mean is decided here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// What an agent asks for of recordings, playback, conferences, sessions or text chats.
    Media(MediaCommand),
    /// Sign in.
    Login(SignInRequest),
    /// Sign in, replacing another session.
    ForceLogin(SignInRequest),
    /// Sign out, unless in a call.
    Logout,
    /// Sign out and drop calls.
    ForceLogout,
    /// Sign out and drop calls, giving a reason.
    ForceLogoutWithReason {
        /// 1 to 255.
        reason: u8,
    },
    /// Sign in to skill queues.
    ResetSkill {
        /// All configured queues instead of `skills`.
        auto: bool,
        /// The wanted queues.
        skills: Vec<u32>,
    },
    /// Become idle.
    SayFree,
    /// Become busy.
    SayBusy {
        /// 200 to 250; 0 or none: no reason.
        reason: Option<u32>,
        /// Change the reason while busy.
        prolong: bool,
    },
    /// Stop being busy.
    CancelBusy,
    /// Rest.
    Rest {
        /// Length in seconds.
        seconds: u32,
        /// Rest cause; 0: none.
        cause: u8,
        /// Start the rest again while resting.
        prolong: bool,
    },
    /// Stop resting.
    CancelRest,
    /// Wrap up.
    SayWork,
    /// Stop wrapping up.
    CancelWork,
    /// Own state.
    GetAgentStatus,
    /// State and call data for a refreshed page; empties the event queue.
    SyncAgentInfo,
    /// Heartbeat.
    HandShake {
        /// The token that pushed events shall carry.
        service_token: Option<String>,
    },
    /// A new Guid.
    UpdateGuid,
    /// Own configured skill queues.
    QueryAgentSkills,
    /// Answer calls by themselves or by hand.
    SetAgentAutoAnswer {
        /// By themselves.
        on: bool,
    },
    /// Become idle or wrap up after calls.
    SetAgentAutoEnterIdle {
        /// Become idle.
        on: bool,
    },
    /// Call an outside number.
    Callout {
        /// Number to call.
        called: String,
        /// Number to show; empty: the agent's own.
        caller: String,
        /// Data to attach.
        data: String,
        /// 0 voice, 1 video, 2 the most that both sides can do.
        media: u32,
    },
    /// Call an agent.
    CallInner {
        /// Agent id or phone number.
        called: String,
        /// Number to show; empty: the agent's id.
        caller: String,
        /// Data to attach.
        data: String,
    },
    /// Call any idle agent of a queue.
    CallInnerSkill {
        /// Queue id.
        skill: u32,
    },
    /// Answer the offered call.
    Answer {
        /// Which one.
        call: Option<String>,
    },
    /// Refuse the offered call.
    Reject {
        /// Which one.
        call: Option<String>,
        /// 1: back to the queue; 2: release it.
        mode: u32,
    },
    /// Ask another agent for help with a customer.
    InnerHelp(HelpRequest),
    /// Hold the current call.
    Hold,
    /// Take a held call back.
    GetHold {
        /// Which one.
        call: Option<String>,
    },
    /// Connect the current and a held call with each other and leave.
    ConnectHold {
        /// The held call.
        call: String,
    },
    /// Mute oneself.
    BeginMute,
    /// Unmute oneself.
    EndMute,
    /// Join the current and a held call into a conference.
    ConfJoin {
        /// The held call.
        call: String,
        /// Data to attach.
        data: String,
    },
    /// End the call with a given id.
    DropCall {
        /// Which one.
        call: String,
    },
    /// Cut one party off.
    Disconnect {
        /// Its number.
        number: String,
    },
    /// Hang up the current call.
    Release,
    /// Pull back a call that is being transferred.
    CancelTransfer,
    /// Start whispering.
    RequestWhisperAgent {
        /// The agent to whisper to.
        target: Option<u32>,
    },
    /// Stop whispering.
    RequestStopWhisperAgent {
        /// The agent whispered to.
        target: Option<u32>,
    },
    /// Change between listening, inserting and whispering.
    RequestSwitchInsertWhisperAgent {
        /// The inspected agent.
        target: Option<u32>,
        /// What to do from now on.
        kind: InspectionKind,
    },
    /// Start listening.
    AddSupervise {
        /// The agent to listen to.
        target: u32,
    },
    /// Start inserting.
    AddInsert {
        /// The agent to talk with.
        target: u32,
    },
    /// Stop listening or inserting.
    StopSuperviseOrInsert {
        /// The inspected agent.
        target: u32,
    },
    /// Hand the current call on.
    Transfer(TransferRequest),
    /// Answer the call that rings at a colleague.
    SnatchPickup {
        /// The colleague.
        colleague: Option<u32>,
    },
    /// Have a waiting call handed over.
    RequestAppointedCall {
        /// Which one.
        call: String,
        /// 0: public queue.
        skill_type: u32,
        /// The queue it waits in.
        queue: Option<u32>,
    },
    /// Dial digits in the current call.
    SecondDialEx {
        /// The digits.
        digits: String,
    },
    /// The same in its older form.
    SecondDial {
        /// The digits.
        digits: String,
    },
    /// Call a number that a campaign has offered.
    PreviewCallout {
        /// Number to call.
        called: String,
        /// Control block number of the offer.
        control: Option<u32>,
    },
    /// Lift the linked telephone.
    PhonePickup,
    /// Hang the linked telephone up while it rings.
    PhoneHangUp,
    /// Hang up the current call, in the older form.
    ReleaseForVtm,
    /// Put a lifted phone on the hook.
    ReleasePhone,
    /// Report a sound.
    ReportSound,
    /// Switch one's camera off.
    BeginMuteVideo,
    /// Switch one's camera on.
    EndMuteVideo,
    /// Change between voice and video.
    MediaSwitch {
        /// 1 voice, 3 video.
        medium: Option<u32>,
        /// Who sees whom, 1 to 4.
        direction: Option<u32>,
    },
    /// Arrange the pictures of three parties.
    AdjustVideoMode {
        /// Whose picture is the largest, 0 to 3.
        mode: Option<u32>,
    },
    /// Switch speech recognition on for an offered call.
    StartAsr {
        /// Which one.
        call: Option<String>,
    },
    /// Take an inspected agent's place in a call.
    Intercept {
        /// The inspected agent.
        target: u32,
        /// The call, when it is named.
        call: Option<String>,
    },
    /// Change between listening and inserting.
    SwitchSuperviseOrInsert {
        /// The inspected agent.
        target: u32,
    },
    /// Set another agent busy.
    ForceBusy {
        /// The agent.
        target: u32,
    },
    /// Set another agent idle.
    ForceIdle {
        /// The agent.
        target: u32,
    },
    /// Let another agent rest.
    ForceRest {
        /// The agent.
        target: u32,
        /// Length in seconds.
        seconds: u32,
        /// Rest cause, 1 to 255.
        cause: u8,
    },
    /// Sign another agent out.
    ForceLogOutAgent {
        /// The agent.
        target: u32,
    },
    /// End another agent's call.
    ForceDropCall {
        /// Which one.
        call: String,
    },
    /// Set the queues that another agent is signed in to.
    AdjustSkill {
        /// The agent.
        target: Option<u32>,
        /// The queues.
        skills: Option<Vec<u32>>,
    },
    /// Be told of the sign-ins and sign-outs of agents.
    BeginMonitor {
        /// The agents.
        agents: Vec<u32>,
    },
    /// Be told of them no longer.
    EndMonitor {
        /// The agents.
        agents: Vec<u32>,
    },
    /// An operation that is only acknowledged.
    NotSimulated,
    /// Something that concerns the agent itself.
    Account(AccountCommand),
    /// A text for other agents.
    Note(NoteCommand),
    /// A question about agents.
    Agents(AgentQuery),
    /// A question about calls, or something done to their data.
    Calls(CallCommand),
    /// A question about queues or the system.
    Queues(QueueQuery),
    /// A request of a signed-in agent whose parameters could not be read.
    Malformed,
}
