//! Sign-in, sign-out, the Guid.

use std::ops::RangeInclusive;

use super::Engine;
use super::account::Settings;
use super::agent::{IssuedGuid, Presence, Session};
use super::answer::{Answer, Handled, Outcome, SignIn};
use super::codes::{
    EVENTS_OF_ALL, NO_NODE, NOT_SIGNED_IN, Refusal, SIGN_IN_PARAMETER, SIGN_OUT_STATE, SIGNED_IN_ALREADY, WRONG_AGENT_TYPE,
    WRONG_EVENT_METHOD, WRONG_IP, WRONG_PASSWORD, WRONG_PHONE,
};
use super::command::SignInRequest;
use super::event::{Event, EventKind};
use super::push::PushTarget;
use super::timers::millis;
use crate::config::centre::AuthMode;

const PASSWORD_MAX: usize = 32;
const PHONE_MAX: usize = 24;
const CALLBACK_URI_MAX: usize = 200;
const SERVICE_TOKEN_MAX: usize = 50;

/// Agent type that may take part in video calls.
const VIDEO_AGENT: u32 = 11;

/// Sign-in states, by their codes in the request.
const SIGN_IN_BUSY: u32 = 3;
const SIGN_IN_IDLE: u32 = 4;
const SIGN_IN_WORK: u32 = 5;
const SIGN_IN_REST: u32 = 8;
const REST_SECONDS: RangeInclusive<u32> = 1..=86_399;

/// The state that an agent signs in to.
#[derive(Debug, Clone, Copy)]
enum FirstState {
    Busy,
    Idle,
    Work,
    Rest { seconds: u32, cause: u8 },
}

impl Engine {
    pub(super) fn login(&mut self, agent: u32, request: SignInRequest, force: bool) -> Result<Answer, Refusal> {
        let (phone, first_state) = self.check_sign_in(agent, &request)?;
        let is_signed_in = self.agent_ref(agent).session.is_some();
        if is_signed_in && !force {
            return Err(self.being_moved(agent).unwrap_or(SIGNED_IN_ALREADY));
        }
        let node = self.least_busy_node().ok_or(NO_NODE)?;
        if is_signed_in {
            self.sign_out(agent, false);
        }
        let guid = self.fresh_guid(node);
        let now = self.now;
        let vdn = self.agent_ref(agent).config.vdn;
        let text_chat = request.text_chat && !request.calls_only;
        let signing_in = self.agent_mut(agent);
        signing_in.events.clear();
        signing_in.settings = Settings::default();
        signing_in.farewell = None;
        signing_in.lost = None;
        signing_in.session = Some(Session {
            guids: vec![IssuedGuid { guid: guid.clone(), at: now }],
            node,
            former_nodes: Vec::new(),
            login_time: now,
            last_seen: now,
            push: push_target(&request),
            text_chat,
            phone,
            auto_answer: request.auto_answer,
            auto_enter_idle: request.auto_enter_idle,
            release_phone: request.release_phone,
            video: request.agent_type == VIDEO_AGENT,
            phone_linked: false,
            watches_vdn: request.watches_vdn,
            told_all_busy: false,
        });
        self.become_idle(agent);
        self.emit(agent, EventKind::InService);
        self.emit(agent, EventKind::Ready);
        match first_state {
            FirstState::Idle => {}
            FirstState::Busy => self.become_busy(agent, 0),
            FirstState::Work => {
                self.agent_mut(agent).presence = Presence::Work;
                self.emit(agent, EventKind::Work);
            }
            // Choice: the events of this state are not documented; the rest begins after the sign-in as every other state does.
            FirstState::Rest { seconds, cause } => self.become_resting(agent, cause, seconds),
        }
        if request.phone_linkage {
            self.link_phone(agent);
        }
        self.tell_watchers(agent, true);
        let server_name = self.config.cluster_name().to_owned();
        let (must_change_password, password_days) = (self.must_change_password(agent), self.password_days(agent));
        let sign_in = SignIn { vdn, agent, text_chat, login_time: now, must_change_password, password_days, server_name };
        let mut answer = Answer::ok(Outcome::SignedIn(sign_in));
        answer.set_guid = Some(guid);
        Ok(answer)
    }

    /// Checks the request and gives the phone number and the state to begin with.
    // Choice: parameters are checked first, then agent and password; an unknown agent looks like a wrong password.
    fn check_sign_in(&self, agent: u32, request: &SignInRequest) -> Result<(String, FirstState), Refusal> {
        let password = request.password.as_deref().filter(|password| password.chars().count() <= PASSWORD_MAX);
        let password = password.ok_or(SIGN_IN_PARAMETER)?;
        let phone = request.phone.as_deref().filter(|phone| phone.len() <= PHONE_MAX && (!phone.is_empty() || request.calls_only));
        let phone = phone.or(request.calls_only.then_some("")).ok_or(SIGN_IN_PARAMETER)?;
        let first_state = first_state(request).ok_or(SIGN_IN_PARAMETER)?;
        if !is_callback_uri(&request.callback_uri) || !is_service_token(&request.service_token) {
            return Err(SIGN_IN_PARAMETER);
        }
        if !matches!(request.agent_type, 4 | 11) {
            return Err(WRONG_AGENT_TYPE);
        }
        if !request.ip.is_empty() && request.ip.parse::<std::net::Ipv4Addr>().is_err() {
            return Err(WRONG_IP);
        }
        let known = self.agents.get(&agent).ok_or(WRONG_PASSWORD)?;
        if !known.config.password.is_empty() && known.config.password != password {
            return Err(WRONG_PASSWORD);
        }
        // Choice: who signs in without a phone gets the configured one, if there is one.
        if phone.is_empty() || known.config.phone.is_empty() || known.config.phone == phone {
            Ok((if phone.is_empty() { known.config.phone.clone() } else { phone.to_owned() }, first_state))
        } else {
            Err(WRONG_PHONE)
        }
    }

    /// Signs out unless the agent is in a call or inspects.
    // Choice: the page says that sign-out has no effect during a call; the code for a wrong state at sign-out tells so.
    pub(super) fn logout(&mut self, agent: u32) -> Handled {
        if self.agent_ref(agent).presence == Presence::Occupied {
            return Err(SIGN_OUT_STATE);
        }
        self.sign_out(agent, false);
        Ok(Outcome::Reserved)
    }

    pub(super) fn force_logout(&mut self, agent: u32) -> Outcome {
        self.sign_out(agent, true);
        Outcome::Absent
    }

    // Choice: to the others in a call, a sign-out is the agent hanging up; so a customer held for help goes to the helper.
    /// Ends the session: calls are dropped, inspections end. Nothing more reaches the agent but, if wanted, the news itself.
    pub(super) fn sign_out(&mut self, agent: u32, announce: bool) {
        let Some(session) = self.agent_mut(agent).session.take() else { return };
        while let Some(&call) = self.agent_ref(agent).legs.first() {
            self.leave(agent, call);
        }
        self.end_inspections_of(agent);
        self.media_ends(agent);
        let now = self.now;
        let out = self.agent_mut(agent);
        out.presence = Presence::Idle;
        out.pending = None;
        out.off_hook = false;
        out.previews.clear();
        out.watched.clear();
        out.operation = None;
        out.skills.clear();
        out.events.clear();
        if announce {
            let kind = EventKind::ShutdownService { login_time: session.login_time };
            let event = Event { agent, at: now, kind };
            out.events.push_back(event.clone());
            out.farewell = session.push.zip(session.guids.last().map(|issued| issued.guid.clone()));
            self.journalise(&event);
        }
        self.news.insert(agent);
        // The state of the next session is another one, even when it begins at once.
        self.note_state(agent);
        self.tell_watchers(agent, false);
    }

    /// Whether the agent is signed in, to a node that is up, and the Guid is one of its own.
    // Choice: a missing, wrong or stale Guid is answered like a missing session; 000-003 is not used.
    pub(super) fn authorise(&self, agent: u32, guid: Option<&str>) -> Result<(), Refusal> {
        let known = self.agents.get(&agent).ok_or(NOT_SIGNED_IN)?;
        let session = known.session.as_ref().ok_or(known.lost.unwrap_or(NOT_SIGNED_IN))?;
        let guid = guid.ok_or(NOT_SIGNED_IN)?;
        let is_valid = session.guids.iter().any(|issued| issued.guid == guid && self.is_fresh(issued));
        if !is_valid {
            return Err(NOT_SIGNED_IN);
        }
        self.being_moved(agent).map_or(Ok(()), Err)
    }

    fn is_fresh(&self, issued: &IssuedGuid) -> bool {
        self.config.auth_mode == AuthMode::Static || self.now < issued.at.saturating_add(millis(self.config.guid_timeout))
    }

    /// The session part of a poll.
    pub(super) fn poll_session(&mut self, agent: u32, guid: Option<&str>) -> Result<Option<String>, Refusal> {
        self.authorise(agent, guid)?;
        let (now, is_batch) = (self.now, self.config.batch_events);
        if let Some(session) = &mut self.agent_mut(agent).session {
            if session.push.is_some() {
                return Err(WRONG_EVENT_METHOD);
            }
            // Choice: the two ways of polling exclude each other.
            if is_batch {
                return Err(EVENTS_OF_ALL);
            }
            session.last_seen = now;
        }
        Ok(self.renew_guid(agent, guid.unwrap_or_default()))
    }

    /// The heartbeat.
    // Choice: a heartbeat is a sign of life, and renews the Guid, in polling mode too.
    pub(super) fn hand_shake(&mut self, agent: u32, guid: &str, token: Option<&str>) -> Result<Answer, Refusal> {
        if !token.is_none_or(is_service_token) {
            return Err(SIGN_IN_PARAMETER);
        }
        self.renew_push_token(agent, token.unwrap_or_default());
        let now = self.now;
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.last_seen = now;
        }
        let mut answer = Answer::ok(Outcome::Absent);
        answer.set_guid = self.renew_guid(agent, guid);
        Ok(answer)
    }

    /// A new Guid when the one in use is old.
    // Choice: a client that still uses an older, valid Guid is told the present one again, since it may have missed the answer.
    pub(super) fn renew_guid(&mut self, agent: u32, used: &str) -> Option<String> {
        let current = self.agent_ref(agent).session.as_ref()?.guids.last()?;
        // A fixed Guid is another one only after the agent has been moved to another node.
        if current.guid != used {
            return Some(current.guid.clone());
        }
        if self.config.auth_mode == AuthMode::Static || self.now < current.at.saturating_add(millis(self.config.guid_interval)) {
            return None;
        }
        Some(self.issue_guid(agent))
    }

    // Choice: the old Guid stays good until its own timeout; with a fixed Guid it is void at once.
    pub(super) fn update_guid(&mut self, agent: u32) -> Outcome {
        if self.config.auth_mode == AuthMode::Static {
            self.void_guids(agent);
        }
        Outcome::Guid(self.issue_guid(agent))
    }

    /// A further Guid of a session.
    pub(super) fn issue_guid(&mut self, agent: u32) -> String {
        let node = self.agent_ref(agent).session.as_ref().map_or(0, |session| session.node);
        let guid = self.fresh_guid(node);
        let issued = IssuedGuid { guid: guid.clone(), at: self.now };
        let mut guids = self.agent_mut(agent).session.as_mut().map(|s| std::mem::take(&mut s.guids)).unwrap_or_default();
        guids.retain(|known| self.is_fresh(known));
        guids.push(issued);
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.guids = guids;
        }
        guid
    }

    pub(super) fn void_guids(&mut self, agent: u32) {
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.guids.clear();
            self.news.insert(agent);
        }
    }

    /// A Guid in the gateway's form: a UUID, a dot and the name of the node.
    pub(super) fn fresh_guid(&mut self, node: u32) -> String {
        let bits = self.rng.u128(..);
        // Version 4, variant 1, as a random UUID has them.
        let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        let [a, b, c, d, e] = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
        format!("{a}-{b}-{c}-{d}-{e}.{}", self.config.name_of_node(node))
    }

    pub(super) fn reset_skill(&mut self, agent: u32, auto: bool, wanted: &[u32]) -> Outcome {
        let queues: Vec<u32> = self.config.queues.iter().map(|queue| queue.id).collect();
        let resetting = self.agent_mut(agent);
        let configured = resetting.config.skills.iter().filter(|&skill| queues.contains(skill));
        resetting.skills = configured.filter(|&skill| auto || wanted.contains(skill)).copied().collect();
        Outcome::Reserved
    }

    pub(super) fn query_agent_skills(&self, agent: u32) -> Outcome {
        Outcome::Skills(self.configured_skills(agent))
    }

    pub(super) fn set_auto_answer(&mut self, agent: u32, on: bool) -> Outcome {
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.auto_answer = on;
        }
        Outcome::Reserved
    }

    pub(super) fn set_auto_enter_idle(&mut self, agent: u32, on: bool) -> Outcome {
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.auto_enter_idle = on;
        }
        Outcome::Reserved
    }
}

/// The state to begin with; `None` when there is no such state, or its values are missing or out of range.
// Choice: a rest needs its length, in the range of the operation that begins one; without a cause it has none.
fn first_state(request: &SignInRequest) -> Option<FirstState> {
    match request.status {
        SIGN_IN_BUSY => Some(FirstState::Busy),
        SIGN_IN_IDLE => Some(FirstState::Idle),
        SIGN_IN_WORK => Some(FirstState::Work),
        SIGN_IN_REST => {
            let seconds = request.rest_seconds.filter(|seconds| REST_SECONDS.contains(seconds))?;
            Some(FirstState::Rest { seconds, cause: request.rest_cause.try_into().ok()? })
        }
        _ => None,
    }
}

/// Where events are to be pushed, if they are: both address and token are given.
fn push_target(request: &SignInRequest) -> Option<PushTarget> {
    let is_push = !request.callback_uri.is_empty() && !request.service_token.is_empty() && !request.calls_only;
    is_push.then(|| PushTarget { uri: request.callback_uri.clone(), token: request.service_token.clone() })
}

// Choice: an address is an http or https one; the gateway takes http too, so that a receiver in a test needs no certificate.
fn is_callback_uri(uri: &str) -> bool {
    uri.len() <= CALLBACK_URI_MAX && (uri.is_empty() || uri.starts_with("http://") || uri.starts_with("https://"))
}

// Choice: "no special characters" is read as letters, digits, '-', '_', '.', '='.
fn is_service_token(token: &str) -> bool {
    token.len() <= SERVICE_TOKEN_MAX && token.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '='))
}
