//! Sign-in.

use std::ops::RangeInclusive;

use crate::config::release::Release;
use crate::engine::answer::refusal::{
    NO_NODE, PHONE_IN_USE, Refusal, SIGN_IN_PARAMETER, SIGNED_IN_ALREADY, WRONG_AGENT_TYPE, WRONG_IP, WRONG_PASSWORD, WRONG_PHONE,
    WRONG_PHONE_LENGTH,
};
use crate::engine::answer::sign_in::SignIn;
use crate::engine::answer::{Answer, Outcome};
use crate::engine::command::sign_in::SignInRequest;
use crate::engine::event::EventKind;
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::model::sign_in::{AgentType, PushForm, SignInState};
use crate::engine::model::watched_change::WatchedChange;
use crate::engine::state::State;
use crate::engine::state::account::Settings;
use crate::engine::state::presence::Presence;
use crate::engine::state::session::{IssuedGuid, OldGuids, PushTarget, Session};
use crate::ids::{AgentId, NodeId};

const PASSWORD_MAX: usize = 32;
const PHONE_MAX: usize = 24;
const CALLBACK_URI_MAX: usize = 200;
const SERVICE_TOKEN_MAX: usize = 50;
const PUSH_URL_MAX: usize = 512;

const REST_SECONDS: RangeInclusive<u32> = 1..=86_399;

impl State {
    pub(crate) fn login(&mut self, agent: AgentId, request: SignInRequest, force: bool) -> Result<Answer, Refusal> {
        let phone = self.check_sign_in(agent, &request)?;
        let is_signed_in = self.agent_ref(agent).session.is_some();
        if is_signed_in && !force {
            return Err(self.being_moved(agent).unwrap_or(SIGNED_IN_ALREADY));
        }
        let node = self.least_busy_node().ok_or(NO_NODE)?;
        if is_signed_in {
            self.sign_out(agent, false);
        }
        let guid = self.fresh_guid(node);
        let session = self.new_session(node, guid.clone(), phone, &request);
        let (vdn, text_chat, now) = (self.agent_ref(agent).config.vdn, session.text_chat, self.now);
        let signing_in = self.agent_mut(agent);
        signing_in.events.clear();
        signing_in.settings = Settings::default();
        signing_in.final_push = None;
        signing_in.lost = None;
        signing_in.session = Some(session);
        self.become_idle(agent);
        self.notify_watchers(agent, WatchedChange::Login);
        self.emit(agent, EventKind::InService);
        self.emit(agent, EventKind::Ready);
        match request.state {
            SignInState::Idle => {}
            SignInState::Busy => self.become_busy(agent, BusyReason::Unspecified),
            SignInState::WrapUp => {
                self.agent_mut(agent).presence = Presence::WrapUp;
                self.emit(agent, EventKind::Work);
            }
            // Choice: the events of this state are not documented; the rest begins after the sign-in, like every other state.
            SignInState::Rest { seconds, cause } => self.become_resting(agent, cause, seconds),
        }
        if request.phone_linkage {
            self.link_phone(agent);
        }
        let server_name = self.config.cluster_name().to_owned();
        let (must_change_password, password_days) = (self.must_change_password(agent), self.password_days(agent));
        let sign_in = SignIn { vdn, agent, text_chat, login_time: now, must_change_password, password_days, server_name };
        let mut answer = Answer::ok(Outcome::SignedIn(sign_in));
        answer.set_guid = Some(guid);
        Ok(answer)
    }

    /// The agent that an account belongs to, and the phone that it signs in with unless it names one.
    // Choice: the account of an agent is its name, or its id; without a configured phone its id is also the number of its phone.
    pub(crate) fn agent_of_account(&self, account: &str) -> Option<(AgentId, String)> {
        let mut agents = self.agents.iter();
        let (&id, known) = agents.find(|(id, known)| known.config.name == account || id.to_string() == account)?;
        Some((id, if known.config.phone.is_empty() { id.to_string() } else { known.config.phone.clone() }))
    }

    fn new_session(&mut self, node: NodeId, guid: String, phone: String, request: &SignInRequest) -> Session {
        self.last_session += 1;
        Session {
            number: self.last_session,
            guids: vec![IssuedGuid { guid, at: self.now }],
            old_guids: OldGuids::default(),
            noted: false,
            sign_in_mode: request.sign_in_mode.clone(),
            node,
            former_nodes: Vec::new(),
            login_time: self.now,
            last_seen: self.now,
            push: push_target(request, self.config.release),
            text_chat: request.text_chat && !request.calls_only,
            phone,
            auto_answer: request.auto_answer,
            auto_enter_idle: request.auto_enter_idle,
            release_phone: request.release_phone,
            video: request.agent_type == Some(AgentType::Video),
            phone_linked: false,
            watches_vdn: request.watches_vdn,
            notified_all_busy: false,
        }
    }

    /// Checks the request and returns the phone number.
    // Choice: parameters are checked first, then agent and password; an unknown agent looks like a wrong password.
    fn check_sign_in(&self, agent: AgentId, request: &SignInRequest) -> Result<String, Refusal> {
        let password = request.password.as_deref().filter(|password| password.chars().count() <= PASSWORD_MAX);
        let password = password.ok_or(SIGN_IN_PARAMETER)?;
        let phone = request.phone.as_deref().filter(|phone| !phone.is_empty() || request.calls_only);
        let phone = phone.or(request.calls_only.then_some("")).ok_or(SIGN_IN_PARAMETER)?;
        if phone.len() > PHONE_MAX {
            return Err(WRONG_PHONE_LENGTH);
        }
        // Choice: a rest needs a duration in the range of the operation that begins one; the cause is optional.
        let has_rest = self.config.release >= Release::R25_200;
        let is_rest_fine = !matches!(request.state, SignInState::Rest { seconds, .. } if !has_rest || !REST_SECONDS.contains(&seconds));
        if !is_rest_fine || !is_address(&request.callback_uri, CALLBACK_URI_MAX) || !is_address(&request.push_url, PUSH_URL_MAX) {
            return Err(SIGN_IN_PARAMETER);
        }
        if !is_service_token(&request.service_token) {
            return Err(SIGN_IN_PARAMETER);
        }
        request.agent_type.ok_or(WRONG_AGENT_TYPE)?;
        if !request.ip.is_empty() && request.ip.parse::<std::net::Ipv4Addr>().is_err() {
            return Err(WRONG_IP);
        }
        let known = self.agents.get(&agent).filter(|known| !known.removed).ok_or(WRONG_PASSWORD)?;
        if !known.config.password.is_empty() && known.config.password != password {
            return Err(WRONG_PASSWORD);
        }
        // Choice: an agent that signs in without a phone gets the configured one, if there is one.
        let phone = if phone.is_empty() { &known.config.phone } else { phone };
        if !known.config.phone.is_empty() && known.config.phone != *phone {
            return Err(WRONG_PHONE);
        }
        if self.is_used_by_another(agent, phone) { Err(PHONE_IN_USE) } else { Ok(phone.to_owned()) }
    }

    /// Whether another agent has signed in with a telephone.
    pub(crate) fn is_used_by_another(&self, agent: AgentId, phone: &str) -> bool {
        let mut others = self.agents.iter().filter(|&(&id, _)| id != agent).filter_map(|(_, known)| known.session.as_ref());
        !phone.is_empty() && others.any(|session| session.phone == phone)
    }
}

/// Where events are to be pushed, if they are: both address and token are given, or an address of the older variant.
// Choice: releases of 2019 know only the older variant; newer ones know both, and prefer the newer.
fn push_target(request: &SignInRequest, release: Release) -> Option<PushTarget> {
    let is_list = !request.callback_uri.is_empty() && !request.service_token.is_empty() && release > Release::Of2019;
    let (uri, token, form) = match request {
        _ if request.calls_only => return None,
        _ if is_list => (&request.callback_uri, request.service_token.clone(), PushForm::List),
        _ if !request.push_url.is_empty() => (&request.push_url, String::new(), PushForm::Envelope),
        _ => return None,
    };
    Some(PushTarget { uri: uri.clone(), token, form })
}

// Choice: an address is an http or https one; the gateway takes http too, so that a receiver in a test needs no certificate.
fn is_address(uri: &str, longest: usize) -> bool {
    uri.len() <= longest && (uri.is_empty() || uri.starts_with("http://") || uri.starts_with("https://"))
}

// Choice: "no special characters" is read as letters, digits, '-', '_', '.', '='.
pub(crate) fn is_service_token(token: &str) -> bool {
    token.len() <= SERVICE_TOKEN_MAX && token.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '='))
}
