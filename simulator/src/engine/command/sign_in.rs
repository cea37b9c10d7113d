//! Sign-in requests.

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
    /// 4 voice, 11 video.
    pub agent_type: u32,
    /// 3 busy, 4 idle, 5 wrap-up, 8 rest.
    pub status: u32,
    /// Length of the rest in seconds, with status 8.
    pub rest_seconds: Option<u32>,
    /// Cause of the rest, with status 8; 0: none.
    pub rest_cause: u32,
    /// Address of the agent's computer.
    pub ip: String,
    /// Sign in to text chat too.
    pub text_chat: bool,
    /// Sign in for calls alone, with or without a phone, and with events that are polled (`loginEx`).
    pub calls_only: bool,
    /// Be told of the telephone that is linked to the agent.
    pub phone_linkage: bool,
    /// As an inspector, be told of the sign-ins and sign-outs of the VDN.
    pub watches_vdn: bool,
    /// Address that events are to be pushed to.
    pub callback_uri: String,
    /// Token that pushed events shall carry.
    pub service_token: String,
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
            agent_type: 4,
            status: 4,
            rest_seconds: None,
            rest_cause: 0,
            ip: "127.0.0.1".to_owned(),
            text_chat: true,
            calls_only: false,
            phone_linkage: false,
            watches_vdn: false,
            callback_uri: String::new(),
            service_token: String::new(),
        }
    }
}

impl std::fmt::Debug for SignInRequest {
    /// Leaves password and token out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignInRequest").field("phone", &self.phone).field("status", &self.status).finish_non_exhaustive()
    }
}
