//! Sign-in requests.

use crate::engine::model::sign_in::{AgentType, SignInState};

/// What a sign-in asks for.
#[derive(Clone, PartialEq)]
pub struct SignInRequest {
    /// Password; `None` when the field is missing.
    pub password: Option<String>,
    /// Phone number; `None` when the field is missing.
    pub phone: Option<String>,
    /// Answer calls by themselves.
    pub auto_answer: bool,
    /// Become idle after calls, instead of wrapping up.
    pub auto_enter_idle: bool,
    /// Put the phone on the hook after each call.
    pub release_phone: bool,
    /// What calls the agent signs in for; `None`: the request named a type that does not exist.
    pub agent_type: Option<AgentType>,
    /// The state to begin with.
    pub state: SignInState,
    /// Address of the agent's computer.
    pub ip: String,
    /// Sign in to text chat too.
    pub text_chat: bool,
    /// Sign in for calls alone, with or without a phone, and with events that are polled (`loginEx`).
    pub calls_only: bool,
    /// Be notified of what happens at the telephone that is linked to the agent.
    pub phone_linkage: bool,
    /// As an inspector, be notified of the sign-ins and sign-outs of the VDN.
    pub watches_vdn: bool,
    /// Address that events are to be pushed to.
    pub callback_uri: String,
    /// Token that pushed events shall carry.
    pub service_token: String,
    /// Address that events are to be pushed to in the older form.
    pub push_url: String,
    /// The sign-in mode, whose values are not public.
    pub sign_in_mode: String,
}

impl Default for SignInRequest {
    /// The documented defaults, without password and phone number.
    fn default() -> Self {
        Self {
            password: None,
            phone: None,
            auto_answer: true,
            auto_enter_idle: true,
            release_phone: true,
            agent_type: Some(AgentType::Voice),
            state: SignInState::Idle,
            ip: "127.0.0.1".to_owned(),
            text_chat: true,
            calls_only: false,
            phone_linkage: false,
            watches_vdn: false,
            callback_uri: String::new(),
            service_token: String::new(),
            push_url: String::new(),
            sign_in_mode: String::new(),
        }
    }
}

impl std::fmt::Debug for SignInRequest {
    /// Leaves password and token out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignInRequest").field("phone", &self.phone).field("state", &self.state).finish_non_exhaustive()
    }
}
