// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! Request bodies: constructors, setters, checks.
use std::time::Duration;
use crate::client::types;
use crate::error::Error;
use crate::secret::Secret;
use crate::session::check::Check;
use crate::session::convert;
impl types::RequestAgentConfRequest {
    /// With the values that must be given:
    ///
    /// - `member_num`: Number of seats, and not more than the concurrent voice calls to which the VDN is limited. 1 to 120.
    pub fn new(member_num: u32) -> Self {
        Self {
            member_num: i64::from(member_num),
            conf_caller_no: None,
            time: None,
            prompt_time: None,
            beep_tone: None,
            play_mode: None,
            voice_path: None,
        }
    }
    /// Number that invited users see; absent means the system's calling number of the VDN. At most 24 bytes.
    #[must_use]
    pub fn conf_caller_no(mut self, value: impl Into<String>) -> Self {
        self.conf_caller_no = Some(value.into());
        self
    }
    /// Length of the conference in minutes. 4 to 1440 minutes. Default: 60 minutes.
    #[must_use]
    pub fn time(mut self, value: Duration) -> Self {
        self.time = Some(convert::minutes(value));
        self
    }
    /// How many minutes before the end to warn. If it is not less than `time`, the gateway uses `time` minus one. 3 to 1440 minutes. Default: 3 minutes.
    #[must_use]
    pub fn prompt_time(mut self, value: Duration) -> Self {
        self.prompt_time = Some(convert::minutes(value));
        self
    }
    /// Whether a tone announces that members join and leave. Default: `false`.
    #[must_use]
    pub fn beep_tone(mut self, value: bool) -> Self {
        self.beep_tone = Some(value);
        self
    }
    /// What kind of sound the tone is. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    #[must_use]
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
    /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beep_tone` is true. At most 127 characters.
    #[must_use]
    pub fn voice_path(mut self, value: impl Into<String>) -> Self {
        self.voice_path = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.member_num)?;
        check.text(first + 1, self.conf_caller_no.as_deref())?;
        check.integer(first + 2, self.time)?;
        check.integer(first + 3, self.prompt_time)?;
        check.text(first + 6, self.voice_path.as_deref())?;
        Ok(())
    }
}
impl types::ProlongTimeRequest {
    /// With the values that must be given:
    ///
    /// - `prolong_time`: Minutes to add. 1 to 1440 minutes.
    pub fn new(prolong_time: Duration) -> Self {
        Self {
            prolong_time: convert::minutes(prolong_time),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.prolong_time)?;
        Ok(())
    }
}
impl types::ApplyToShiftPresidentRequest {
    /// With the values that must be given:
    ///
    /// - `dest_agent_no`: ID of the agent who becomes the chair, as a number. It cannot be the agent itself. Before release 25.200.0 IDs end at 59999.
    pub fn new(dest_agent_no: crate::ids::AgentId) -> Self {
        Self {
            dest_agent_no: i64::from(dest_agent_no.get()),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.dest_agent_no)?;
        Ok(())
    }
}
impl types::BatchAddParticipantRequest {
    /// With the values that must be given:
    ///
    /// - `addresses`: Whom to invite. At most 120 values.
    pub fn new(
        addresses: impl IntoIterator<Item = impl Into<types::ConfInvitee>>,
    ) -> Self {
        Self {
            addresses: addresses.into_iter().map(Into::into).collect(),
            beep_tone: None,
            play_mode: None,
            voice_path: None,
            caller: None,
        }
    }
    /// Whether a sound greets those who join. Default: `false`.
    #[must_use]
    pub fn beep_tone(mut self, value: bool) -> Self {
        self.beep_tone = Some(value);
        self
    }
    /// What kind of sound that is. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    #[must_use]
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
    /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beep_tone` is true and
    /// `play_mode` is 2; without effect when `beep_tone` is false. At most 127 characters.
    #[must_use]
    pub fn voice_path(mut self, value: impl Into<String>) -> Self {
        self.voice_path = Some(value.into());
        self
    }
    /// Calling number; one of the allowed numbers where the VDN limits them. At most 24 characters.
    #[must_use]
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.count(first, self.addresses.len())?;
        check.text(first + 3, self.voice_path.as_deref())?;
        check.text(first + 4, self.caller.as_deref())?;
        Ok(())
    }
}
impl types::BatchRemoveParticipantRequest {
    /// With the values that must be given:
    ///
    /// - `addresses`: Whom to remove. At most 30 values.
    pub fn new(
        addresses: impl IntoIterator<Item = impl Into<types::ConfAddress>>,
    ) -> Self {
        Self {
            addresses: addresses.into_iter().map(Into::into).collect(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.count(first, self.addresses.len())?;
        Ok(())
    }
}
impl types::ChangeParticipantModeRequest {
    /// With the values that must be given:
    ///
    /// - `attribute`: What the member can do.
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    pub fn new(
        attribute: impl Into<crate::codes::ConfRequestAttribute>,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            attribute: attribute.into(),
            address_type: address_type.into(),
            address: address.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 2, self.address.as_str())?;
        Ok(())
    }
}
impl types::HoldParticipantRequest {
    /// With the values that must be given:
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    /// - `voice_path`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    pub fn new(
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
        voice_path: impl Into<String>,
    ) -> Self {
        Self {
            address_type: address_type.into(),
            address: address.into(),
            play_mode: None,
            voice_path: voice_path.into(),
        }
    }
    /// What kind of sound to play. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    #[must_use]
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.address.as_str())?;
        check.text(first + 3, self.voice_path.as_str())?;
        Ok(())
    }
}
impl types::ConfParticipantRequest {
    /// With the values that must be given:
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    pub fn new(
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            address_type: address_type.into(),
            address: address.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.address.as_str())?;
        Ok(())
    }
}
impl types::ModifyConfResourceRequest {
    /// With the values that must be given:
    ///
    /// - `modify_type`: Whether seats are added or removed.
    /// - `modify_num`: How many seats to add or remove. 2 to 118.
    pub fn new(
        modify_type: impl Into<crate::codes::ConfSeatChange>,
        modify_num: u32,
    ) -> Self {
        Self {
            modify_type: modify_type.into(),
            modify_num: i64::from(modify_num),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first + 1, self.modify_num)?;
        Ok(())
    }
}
impl types::PlayVoiceToConfRequest {
    /// With the values that must be given:
    ///
    /// - `voice_path`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    pub fn new(voice_path: impl Into<String>) -> Self {
        Self {
            play_type: None,
            play_mode: None,
            voice_path: voice_path.into(),
        }
    }
    /// Whether it is the foreground or a background sound. Default: [`ConfPlayType::Foreground`](crate::codes::ConfPlayType::Foreground).
    #[must_use]
    pub fn play_type(mut self, value: impl Into<crate::codes::ConfPlayType>) -> Self {
        self.play_type = Some(value.into());
        self
    }
    /// What kind of sound to play. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    #[must_use]
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 2, self.voice_path.as_str())?;
        Ok(())
    }
}
impl types::PlayVoiceToParticipantRequest {
    /// With the values that must be given:
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    /// - `voice_path`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    pub fn new(
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
        voice_path: impl Into<String>,
    ) -> Self {
        Self {
            address_type: address_type.into(),
            address: address.into(),
            play_mode: None,
            voice_path: voice_path.into(),
        }
    }
    /// What kind of sound to play. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    #[must_use]
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.address.as_str())?;
        check.text(first + 3, self.voice_path.as_str())?;
        Ok(())
    }
}
impl types::QueryConfInfosRequest {
    /// With the values that must be given:
    ///
    /// - `conf_ids`: IDs of the conferences. At most 20 values.
    pub fn new(conf_ids: impl IntoIterator<Item = u32>) -> Self {
        Self {
            conf_ids: conf_ids.into_iter().map(i64::from).collect(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.count(first, self.conf_ids.len())?;
        Ok(())
    }
}
impl types::QueryAgentInfoBySkillIdRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            agent_limit: None,
            agent_status: Vec::new(),
        }
    }
    /// The greatest number of agents to list; has no effect without `agent_status`. 1 to 500.
    #[must_use]
    pub fn agent_limit(mut self, value: u32) -> Self {
        self.agent_limit = Some(i64::from(value));
        self
    }
    /// The states of the agents to list; has no effect without `agent_limit`.
    #[must_use]
    pub fn agent_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::codes::RequestAgentState>>,
    ) -> Self {
        self.agent_status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.agent_limit)?;
        Ok(())
    }
}
impl types::QueryAgentInfoWithoutSkillsRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self { agent_list: Vec::new() }
    }
    /// IDs of the agents.
    #[must_use]
    pub fn agent_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::ids::AgentId>>,
    ) -> Self {
        self.agent_list = value.into_iter().map(Into::into).collect();
        self
    }
}
impl types::AssignUserInQueueRequest {
    /// With the values that must be given:
    ///
    /// - `call_id`: ID of the call to move.
    /// - `skill_id`: ID of the skill queue to move it to.
    pub fn new(call_id: impl Into<crate::ids::CallId>, skill_id: u32) -> Self {
        Self {
            call_id: call_id.into(),
            skill_id: i64::from(skill_id),
        }
    }
}
impl types::SetCallAppDataExRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            call_id: None,
            call_data: None,
            is_data_encoded: None,
        }
    }
    /// ID of the call.
    #[must_use]
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// The data. At most 16384 bytes.
    #[must_use]
    pub fn call_data(mut self, value: impl Into<String>) -> Self {
        self.call_data = Some(value.into());
        self
    }
    /// Whether `call_data` is in base64. Default: `false`.
    #[must_use]
    pub fn is_data_encoded(mut self, value: bool) -> Self {
        self.is_data_encoded = Some(value);
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.call_data.as_deref())?;
        Ok(())
    }
}
impl types::ConfigAuthRequest {
    /// With the values that must be given:
    ///
    /// - `agent_id`: ID of the administrator, 1 to 999999; for a VDN, its ID plus 100000 or plus 1000000. 1 or more.
    /// - `password`: Password of the administrator, or docking password of the VDN.
    pub fn new(agent_id: u32, password: impl Into<crate::secret::Secret>) -> Self {
        Self {
            agent_id: i64::from(agent_id),
            password: password.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.agent_id)?;
        Ok(())
    }
}
impl types::RegisterRequest {
    /// With the values that must be given:
    ///
    /// - `subscribe_type`: What to subscribe to.
    /// - `service_call_back_uri`: Address below which results are delivered. At most 200 characters.
    /// - `nlp_flag`: Whether to analyse the meaning of results too. True needs a callback address in `basic.properties` of the gateway.
    pub fn new(
        subscribe_type: impl Into<crate::codes::SubscribeType>,
        service_call_back_uri: impl Into<crate::secret::Secret>,
        nlp_flag: bool,
    ) -> Self {
        Self {
            subscribe_type: subscribe_type.into(),
            service_token: None,
            service_call_back_uri: service_call_back_uri.into(),
            nlp_flag,
            flow_access_code: None,
        }
    }
    /// Token by which the receiver of results recognises the sender. At most 256 characters.
    #[must_use]
    pub fn service_token(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.service_token = Some(value.into());
        self
    }
    /// Access code of the robot; only if `nlp_flag` is true.
    #[must_use]
    pub fn flow_access_code(mut self, value: impl Into<String>) -> Self {
        self.flow_access_code = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.service_token.as_ref().map(Secret::expose))?;
        check.text(first + 2, self.service_call_back_uri.expose())?;
        Ok(())
    }
}
impl types::UnregisterRequest {
    /// With the values that must be given:
    ///
    /// - `server_id`: ID of the subscription task, as `register` returned it; not blank. Not empty.
    pub fn new(server_id: impl Into<String>) -> Self {
        Self {
            server_id: server_id.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.server_id.as_str())?;
        Ok(())
    }
}
impl types::ModifyAgentStatusRequest {
    /// With the values that must be given:
    ///
    /// - `id`: Whose task it is: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
    /// - `callback_url`: Address to which states are pushed, a valid URL. At most 100 characters.
    /// - `dr_callback_url`: Address to which states are pushed in disaster recovery. At most 100 characters.
    /// - `auth_url`: Address at which the gateway authenticates. At most 100 characters.
    /// - `auth_user_name`: User name with which the gateway authenticates. At most 128 characters.
    /// - `auth_pass_word`: Password with which the gateway authenticates. At most 128 characters.
    pub fn new(
        id: u32,
        callback_url: impl Into<String>,
        dr_callback_url: impl Into<String>,
        auth_url: impl Into<String>,
        auth_user_name: impl Into<String>,
        auth_pass_word: impl Into<crate::secret::Secret>,
    ) -> Self {
        Self {
            id: i64::from(id),
            channel_desc: None,
            callback_url: callback_url.into(),
            dr_callback_url: dr_callback_url.into(),
            auth_url: auth_url.into(),
            dr_auth_url: None,
            auth_user_name: auth_user_name.into(),
            auth_pass_word: auth_pass_word.into(),
            dr_auth_user_name: None,
            dr_auth_pass_word: None,
            push_timeout: None,
            token_refresh_minutes: None,
        }
    }
    /// Description of the task. At most 20 characters.
    #[must_use]
    pub fn channel_desc(mut self, value: impl Into<String>) -> Self {
        self.channel_desc = Some(value.into());
        self
    }
    /// Address at which the gateway authenticates in disaster recovery. At most 100 characters.
    #[must_use]
    pub fn dr_auth_url(mut self, value: impl Into<String>) -> Self {
        self.dr_auth_url = Some(value.into());
        self
    }
    /// User name with which the gateway authenticates in disaster recovery. At most 128 characters.
    #[must_use]
    pub fn dr_auth_user_name(mut self, value: impl Into<String>) -> Self {
        self.dr_auth_user_name = Some(value.into());
        self
    }
    /// Password with which the gateway authenticates in disaster recovery. At most 128 characters.
    #[must_use]
    pub fn dr_auth_pass_word(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.dr_auth_pass_word = Some(value.into());
        self
    }
    /// How long the gateway waits for the response to a push, in milliseconds. 1000 to 5000 milliseconds. Default: 3000 milliseconds.
    #[must_use]
    pub fn push_timeout(mut self, value: Duration) -> Self {
        self.push_timeout = Some(convert::milliseconds(value));
        self
    }
    /// After how many minutes the gateway renews its token. 10 to 120 minutes. Default: 50 minutes.
    #[must_use]
    pub fn token_refresh_minutes(mut self, value: Duration) -> Self {
        self.token_refresh_minutes = Some(convert::minutes(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.id)?;
        check.text(first + 1, self.channel_desc.as_deref())?;
        check.text(first + 2, self.callback_url.as_str())?;
        check.text(first + 3, self.dr_callback_url.as_str())?;
        check.text(first + 4, self.auth_url.as_str())?;
        check.text(first + 5, self.dr_auth_url.as_deref())?;
        check.text(first + 6, self.auth_user_name.as_str())?;
        check.text(first + 7, self.auth_pass_word.expose())?;
        check.text(first + 8, self.dr_auth_user_name.as_deref())?;
        check.text(first + 9, self.dr_auth_pass_word.as_ref().map(Secret::expose))?;
        check.integer(first + 10, self.push_timeout)?;
        check.integer(first + 11, self.token_refresh_minutes)?;
        Ok(())
    }
}
impl types::RegisterAgentStatusRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            id: None,
            channel_desc: None,
            callback_url: None,
            dr_callback_url: None,
            auth_url: None,
            dr_auth_url: None,
            auth_user_name: None,
            auth_pass_word: None,
            dr_auth_user_name: None,
            dr_auth_pass_word: None,
            push_timeout: None,
            token_refresh_minutes: None,
        }
    }
    /// Whose task it is: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
    #[must_use]
    pub fn id(mut self, value: u32) -> Self {
        self.id = Some(i64::from(value));
        self
    }
    /// Description of the task. At most 20 characters.
    #[must_use]
    pub fn channel_desc(mut self, value: impl Into<String>) -> Self {
        self.channel_desc = Some(value.into());
        self
    }
    /// Address to which states are pushed, a valid URL. At most 100 characters.
    #[must_use]
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Address to which states are pushed in disaster recovery. At most 100 characters.
    #[must_use]
    pub fn dr_callback_url(mut self, value: impl Into<String>) -> Self {
        self.dr_callback_url = Some(value.into());
        self
    }
    /// Address at which the gateway authenticates. At most 100 characters.
    #[must_use]
    pub fn auth_url(mut self, value: impl Into<String>) -> Self {
        self.auth_url = Some(value.into());
        self
    }
    /// Address at which the gateway authenticates in disaster recovery. At most 100 characters.
    #[must_use]
    pub fn dr_auth_url(mut self, value: impl Into<String>) -> Self {
        self.dr_auth_url = Some(value.into());
        self
    }
    /// User name with which the gateway authenticates. At most 128 characters.
    #[must_use]
    pub fn auth_user_name(mut self, value: impl Into<String>) -> Self {
        self.auth_user_name = Some(value.into());
        self
    }
    /// Password with which the gateway authenticates. At most 128 characters.
    #[must_use]
    pub fn auth_pass_word(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.auth_pass_word = Some(value.into());
        self
    }
    /// User name with which the gateway authenticates in disaster recovery. At most 128 characters.
    #[must_use]
    pub fn dr_auth_user_name(mut self, value: impl Into<String>) -> Self {
        self.dr_auth_user_name = Some(value.into());
        self
    }
    /// Password with which the gateway authenticates in disaster recovery. At most 128 characters.
    #[must_use]
    pub fn dr_auth_pass_word(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.dr_auth_pass_word = Some(value.into());
        self
    }
    /// How long the gateway waits for the response to a push, in milliseconds. 1000 to 5000 milliseconds. Default: 3000 milliseconds.
    #[must_use]
    pub fn push_timeout(mut self, value: Duration) -> Self {
        self.push_timeout = Some(convert::milliseconds(value));
        self
    }
    /// After how many minutes the gateway renews its token. 10 to 120 minutes. Default: 50 minutes.
    #[must_use]
    pub fn token_refresh_minutes(mut self, value: Duration) -> Self {
        self.token_refresh_minutes = Some(convert::minutes(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.id)?;
        check.text(first + 1, self.channel_desc.as_deref())?;
        check.text(first + 2, self.callback_url.as_deref())?;
        check.text(first + 3, self.dr_callback_url.as_deref())?;
        check.text(first + 4, self.auth_url.as_deref())?;
        check.text(first + 5, self.dr_auth_url.as_deref())?;
        check.text(first + 6, self.auth_user_name.as_deref())?;
        check.text(first + 7, self.auth_pass_word.as_ref().map(Secret::expose))?;
        check.text(first + 8, self.dr_auth_user_name.as_deref())?;
        check.text(first + 9, self.dr_auth_pass_word.as_ref().map(Secret::expose))?;
        check.integer(first + 10, self.push_timeout)?;
        check.integer(first + 11, self.token_refresh_minutes)?;
        Ok(())
    }
}
impl types::ModifyVdnGroupRequest {
    /// With the values that must be given:
    ///
    /// - `group_name`: Name of the group.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            parent_id: None,
            group_name: group_name.into(),
            admin_name: None,
            admin_work_no: None,
            admin_password: None,
            allowed_agent_num: None,
            allowed_video_agent_num: None,
            allowed_pstn_call_num: None,
            allowed_web_call_num: None,
            allowed_out_bound_call_num: None,
        }
    }
    /// ID of the parent group; null for the top level.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Name of the administrator. At most 25 characters.
    #[must_use]
    pub fn admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = Some(value.into());
        self
    }
    /// Work number of the administrator. 60000 to 65000.
    #[must_use]
    pub fn admin_work_no(mut self, value: u32) -> Self {
        self.admin_work_no = Some(i64::from(value));
        self
    }
    /// Password of the administrator. At most 32 characters.
    #[must_use]
    pub fn admin_password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.admin_password = Some(value.into());
        self
    }
    /// How many agents are allowed. 0 to 20000. Default: `0`.
    #[must_use]
    pub fn allowed_agent_num(mut self, value: u32) -> Self {
        self.allowed_agent_num = Some(i64::from(value));
        self
    }
    /// How many video agents are allowed. 0 to 20000. Default: `0`.
    #[must_use]
    pub fn allowed_video_agent_num(mut self, value: u32) -> Self {
        self.allowed_video_agent_num = Some(i64::from(value));
        self
    }
    /// How many calls of the telephone network are allowed. 1 to 60000. Default: `1`.
    #[must_use]
    pub fn allowed_pstn_call_num(mut self, value: u32) -> Self {
        self.allowed_pstn_call_num = Some(i64::from(value));
        self
    }
    /// How many web calls are allowed. 0 to 20000. Default: `0`.
    #[must_use]
    pub fn allowed_web_call_num(mut self, value: u32) -> Self {
        self.allowed_web_call_num = Some(i64::from(value));
        self
    }
    /// How many outbound calls are allowed. 0 to 65535. Default: `1000`.
    #[must_use]
    pub fn allowed_out_bound_call_num(mut self, value: u32) -> Self {
        self.allowed_out_bound_call_num = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 2, self.admin_name.as_deref())?;
        check.integer(first + 3, self.admin_work_no)?;
        check.text(first + 4, self.admin_password.as_ref().map(Secret::expose))?;
        check.integer(first + 5, self.allowed_agent_num)?;
        check.integer(first + 6, self.allowed_video_agent_num)?;
        check.integer(first + 7, self.allowed_pstn_call_num)?;
        check.integer(first + 8, self.allowed_web_call_num)?;
        check.integer(first + 9, self.allowed_out_bound_call_num)?;
        Ok(())
    }
}
impl types::AddVdnGroupRequest {
    /// With the values that must be given:
    ///
    /// - `group_name`: Name of the group.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            parent_id: None,
            group_name: group_name.into(),
            admin_name: None,
            admin_work_no: None,
            admin_password: None,
            allowed_agent_num: None,
            allowed_video_agent_num: None,
            allowed_pstn_call_num: None,
            allowed_web_call_num: None,
            allowed_out_bound_call_num: None,
        }
    }
    /// ID of the parent group; null for the top level.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Name of the administrator. At most 25 characters.
    #[must_use]
    pub fn admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = Some(value.into());
        self
    }
    /// Work number of the administrator. 60000 to 65000.
    #[must_use]
    pub fn admin_work_no(mut self, value: u32) -> Self {
        self.admin_work_no = Some(i64::from(value));
        self
    }
    /// Password of the administrator. At most 32 characters.
    #[must_use]
    pub fn admin_password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.admin_password = Some(value.into());
        self
    }
    /// How many agents are allowed. 0 to 20000. Default: `0`.
    #[must_use]
    pub fn allowed_agent_num(mut self, value: u32) -> Self {
        self.allowed_agent_num = Some(i64::from(value));
        self
    }
    /// How many video agents are allowed. 0 to 20000. Default: `0`.
    #[must_use]
    pub fn allowed_video_agent_num(mut self, value: u32) -> Self {
        self.allowed_video_agent_num = Some(i64::from(value));
        self
    }
    /// How many calls of the telephone network are allowed. 1 to 60000. Default: `1`.
    #[must_use]
    pub fn allowed_pstn_call_num(mut self, value: u32) -> Self {
        self.allowed_pstn_call_num = Some(i64::from(value));
        self
    }
    /// How many web calls are allowed. 0 to 20000. Default: `0`.
    #[must_use]
    pub fn allowed_web_call_num(mut self, value: u32) -> Self {
        self.allowed_web_call_num = Some(i64::from(value));
        self
    }
    /// How many outbound calls are allowed. 0 to 65535. Default: `1000`.
    #[must_use]
    pub fn allowed_out_bound_call_num(mut self, value: u32) -> Self {
        self.allowed_out_bound_call_num = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 2, self.admin_name.as_deref())?;
        check.integer(first + 3, self.admin_work_no)?;
        check.text(first + 4, self.admin_password.as_ref().map(Secret::expose))?;
        check.integer(first + 5, self.allowed_agent_num)?;
        check.integer(first + 6, self.allowed_video_agent_num)?;
        check.integer(first + 7, self.allowed_pstn_call_num)?;
        check.integer(first + 8, self.allowed_web_call_num)?;
        check.integer(first + 9, self.allowed_out_bound_call_num)?;
        Ok(())
    }
}
impl types::ModifyAccessCodeRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            access_code: None,
            code_description: None,
            media_type_id: None,
        }
    }
    /// Digits, asterisks and hashes; they may not begin with 000. 1 to 24 characters. Pattern `^[0-9*#]+$`.
    #[must_use]
    pub fn access_code(mut self, value: impl Into<String>) -> Self {
        self.access_code = Some(value.into());
        self
    }
    /// What the code is for. At most 100 characters.
    #[must_use]
    pub fn code_description(mut self, value: impl Into<String>) -> Self {
        self.code_description = Some(value.into());
        self
    }
    /// What kind of call comes in by it.
    #[must_use]
    pub fn media_type_id(
        mut self,
        value: impl Into<crate::codes::AccessCodeMedium>,
    ) -> Self {
        self.media_type_id = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.access_code.as_deref())?;
        check.text(first + 1, self.code_description.as_deref())?;
        Ok(())
    }
}
impl types::AddAccessCodeRequest {
    /// With the values that must be given:
    ///
    /// - `access_code`: Digits, asterisks and hashes; they may not begin with 000. 1 to 24 characters. Pattern `^[0-9*#]+$`.
    /// - `code_description`: What the code is for. At most 100 characters.
    /// - `media_type_id`: What kind of call comes in by it.
    pub fn new(
        access_code: impl Into<String>,
        code_description: impl Into<String>,
        media_type_id: impl Into<crate::codes::AccessCodeMedium>,
    ) -> Self {
        Self {
            access_code: access_code.into(),
            code_description: code_description.into(),
            media_type_id: media_type_id.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.access_code.as_str())?;
        check.text(first + 1, self.code_description.as_str())?;
        Ok(())
    }
}
impl types::ModifyIvrRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            server_ip: None,
            max_call_num: None,
            check_time: None,
        }
    }
    /// Address of the server. At most 16 characters.
    #[must_use]
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// How many calls it takes at a time. 0 or more.
    #[must_use]
    pub fn max_call_num(mut self, value: u32) -> Self {
        self.max_call_num = Some(i64::from(value));
        self
    }
    /// How often the server is checked, in seconds. 0 or more seconds.
    #[must_use]
    pub fn check_time(mut self, value: Duration) -> Self {
        self.check_time = Some(convert::seconds(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.server_ip.as_deref())?;
        check.integer(first + 1, self.max_call_num)?;
        check.integer(first + 2, self.check_time)?;
        Ok(())
    }
}
impl types::AddIvrRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            server_ip: None,
            max_call_num: None,
            check_time: None,
            pool_node_id: None,
        }
    }
    /// Address of the server. At most 16 characters.
    #[must_use]
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// How many calls it takes at a time. 0 or more.
    #[must_use]
    pub fn max_call_num(mut self, value: u32) -> Self {
        self.max_call_num = Some(i64::from(value));
        self
    }
    /// How often the server is checked, in seconds. 0 or more seconds.
    #[must_use]
    pub fn check_time(mut self, value: Duration) -> Self {
        self.check_time = Some(convert::seconds(value));
        self
    }
    /// ID of the CTI node; in pool mode only. 0 or more.
    #[must_use]
    pub fn pool_node_id(mut self, value: u32) -> Self {
        self.pool_node_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.server_ip.as_deref())?;
        check.integer(first + 1, self.max_call_num)?;
        check.integer(first + 2, self.check_time)?;
        check.integer(first + 3, self.pool_node_id)?;
        Ok(())
    }
}
impl types::AddVdnRequest {
    /// With the values that must be given:
    ///
    /// - `vdn_setup`: Limits of the VDN, and who administers it.
    pub fn new(vdn_setup: impl Into<types::NewVdnSetup>) -> Self {
        Self {
            vdn_setup: vdn_setup.into(),
            vdn_info: None,
            vdn_auth_pwd: None,
        }
    }
    /// Settings of the VDN.
    #[must_use]
    pub fn vdn_info(mut self, value: impl Into<types::VdnInfoSettings>) -> Self {
        self.vdn_info = Some(value.into());
        self
    }
    /// Docking password of the VDN.
    #[must_use]
    pub fn vdn_auth_pwd(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.vdn_auth_pwd = Some(value.into());
        self
    }
}
impl types::AddAgentRequest {
    /// With the values that must be given:
    ///
    /// - `user_class_id`: ID of the agent's role. 1 or more.
    pub fn new(user_class_id: u32) -> Self {
        Self {
            name: None,
            full_name: None,
            agent_pwd: None,
            user_class_id: i64::from(user_class_id),
            asr_ind: None,
            social_chat_num: None,
            enable_dual_channel_rec: None,
            skills: Vec::new(),
        }
    }
    /// Name of the agent. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Full name of the agent. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    #[must_use]
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Password of the agent. At most 8 bytes.
    #[must_use]
    pub fn agent_pwd(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.agent_pwd = Some(value.into());
        self
    }
    /// Whether speech is recognised; not together with `enable_dual_channel_rec`. Default: `false`.
    #[must_use]
    pub fn asr_ind(mut self, value: bool) -> Self {
        self.asr_ind = Some(i64::from(value));
        self
    }
    /// How many media sessions the agent can have at a time. 0 or more. Default: `0`.
    #[must_use]
    pub fn social_chat_num(mut self, value: u32) -> Self {
        self.social_chat_num = Some(i64::from(value));
        self
    }
    /// Whether both channels are recorded; not together with `asr_ind`. Default: `false`.
    #[must_use]
    pub fn enable_dual_channel_rec(mut self, value: bool) -> Self {
        self.enable_dual_channel_rec = Some(i64::from(value));
        self
    }
    /// Skills of the agent, not by skill group.
    #[must_use]
    pub fn skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::NewAgentSkill>>,
    ) -> Self {
        self.skills = value.into_iter().map(Into::into).collect();
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.name.as_deref())?;
        check.text(first + 1, self.full_name.as_deref())?;
        check.text(first + 2, self.agent_pwd.as_ref().map(Secret::expose))?;
        check.integer(first + 3, self.user_class_id)?;
        check.integer(first + 4, self.asr_ind)?;
        check.integer(first + 5, self.social_chat_num)?;
        check.integer(first + 6, self.enable_dual_channel_rec)?;
        Ok(())
    }
}
impl types::AddCallInfoRequest {
    /// With the values that must be given:
    ///
    /// - `access_code`: Access code.
    /// - `device_type`: Where the route leads.
    /// - `device_id`: ID of the skill queue or of the IVR flow.
    pub fn new(
        access_code: impl Into<String>,
        device_type: impl Into<crate::codes::CalledRouteDevice>,
        device_id: i64,
    ) -> Self {
        Self {
            access_code: access_code.into(),
            sub_code: None,
            device_type: device_type.into(),
            device_id,
        }
    }
    /// Further digits, asterisks and hashes after the access code. At most 24 characters. Pattern `^[0-9*#]{0,24}$`.
    #[must_use]
    pub fn sub_code(mut self, value: impl Into<String>) -> Self {
        self.sub_code = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.sub_code.as_deref())?;
        Ok(())
    }
}
impl types::ModifySkillGroupRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            skill_group_name: None,
            skills: Vec::new(),
        }
    }
    /// Name of the group. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs,
    /// semicolons and commas are not allowed. At most 64 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    #[must_use]
    pub fn skill_group_name(mut self, value: impl Into<String>) -> Self {
        self.skill_group_name = Some(value.into());
        self
    }
    /// The skill queues of the group, with their weights.
    #[must_use]
    pub fn skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::SkillGroupMember>>,
    ) -> Self {
        self.skills = value.into_iter().map(Into::into).collect();
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.skill_group_name.as_deref())?;
        Ok(())
    }
}
impl types::AddSkillGroupRequest {
    /// With the values that must be given:
    ///
    /// - `skill_group_name`: Name of the group. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 64 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    pub fn new(skill_group_name: impl Into<String>) -> Self {
        Self {
            skill_group_name: skill_group_name.into(),
            skills: Vec::new(),
        }
    }
    /// The skill queues of the group, with their weights.
    #[must_use]
    pub fn skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::SkillGroupMember>>,
    ) -> Self {
        self.skills = value.into_iter().map(Into::into).collect();
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.skill_group_name.as_str())?;
        Ok(())
    }
}
impl types::ModifyUserClassRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            name: None,
            roles: Vec::new(),
        }
    }
    /// Name of the role. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The rights, each 1 or 0: 32, 64 or 128 of them.
    #[must_use]
    pub fn roles(mut self, value: impl IntoIterator<Item = u32>) -> Self {
        self.roles = value.into_iter().map(i64::from).collect();
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.name.as_deref())?;
        Ok(())
    }
}
impl types::AddUserClassRequest {
    /// With the values that must be given:
    ///
    /// - `name`: Name of the role. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    /// - `roles`: The rights, each 1 or 0: 32, 64 or 128 of them.
    pub fn new(name: impl Into<String>, roles: impl IntoIterator<Item = u32>) -> Self {
        Self {
            name: name.into(),
            roles: roles.into_iter().map(i64::from).collect(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.name.as_str())?;
        Ok(())
    }
}
impl types::ModifySkillQueueRequest {
    /// With the values that must be given:
    ///
    /// - `name`: Name of the queue. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    /// - `media_type_id`: What kind of call waits in it.
    pub fn new(
        name: impl Into<String>,
        media_type_id: impl Into<crate::codes::SkillQueueMedium>,
    ) -> Self {
        Self {
            name: name.into(),
            media_type_id: media_type_id.into(),
            description: None,
            skill_parameter: None,
        }
    }
    /// What the queue is for. At most 255 characters.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Parameters of the queue.
    #[must_use]
    pub fn skill_parameter(
        mut self,
        value: impl Into<types::SkillQueueParameters>,
    ) -> Self {
        self.skill_parameter = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.name.as_str())?;
        check.text(first + 2, self.description.as_deref())?;
        Ok(())
    }
}
impl types::AddSkillQueueRequest {
    /// With the values that must be given:
    ///
    /// - `name`: Name of the queue. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    /// - `media_type_id`: What kind of call waits in it.
    pub fn new(
        name: impl Into<String>,
        media_type_id: impl Into<crate::codes::SkillQueueMedium>,
    ) -> Self {
        Self {
            name: name.into(),
            media_type_id: media_type_id.into(),
            description: None,
            skill_parameter: None,
        }
    }
    /// What the queue is for. At most 255 characters.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Parameters of the queue.
    #[must_use]
    pub fn skill_parameter(
        mut self,
        value: impl Into<types::SkillQueueParameters>,
    ) -> Self {
        self.skill_parameter = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.name.as_str())?;
        check.text(first + 2, self.description.as_deref())?;
        Ok(())
    }
}
impl types::ModifyVdnInfoRequest {
    /// With the values that must be given:
    ///
    /// - `vdn_info`: Settings of the VDN.
    pub fn new(vdn_info: impl Into<types::VdnInfoSettings>) -> Self {
        Self { vdn_info: vdn_info.into() }
    }
}
impl types::ModifyUapAgentRequest {
    /// With the values that must be given:
    ///
    /// - `phone_num`: Number of the user. 1 to 32 characters.
    pub fn new(phone_num: impl Into<String>) -> Self {
        Self {
            phone_num: phone_num.into(),
            password: None,
            confirm_pass: None,
            unregistered_auth: None,
            auth_flag: None,
            uap_algorithm_type: None,
            uap_local_algorithm_type: None,
        }
    }
    /// New password.
    #[must_use]
    pub fn password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// The new password again.
    #[must_use]
    pub fn confirm_pass(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.confirm_pass = Some(value.into());
        self
    }
    /// Whether the user is authenticated when it ends its registration.
    #[must_use]
    pub fn unregistered_auth(mut self, value: bool) -> Self {
        self.unregistered_auth = Some(value);
        self
    }
    /// Who authenticates the user.
    #[must_use]
    pub fn auth_flag(
        mut self,
        value: impl Into<crate::codes::UapAuthentication>,
    ) -> Self {
        self.auth_flag = Some(value.into());
        self
    }
    /// How the password is hashed.
    #[must_use]
    pub fn uap_algorithm_type(
        mut self,
        value: impl Into<crate::codes::UapAlgorithm>,
    ) -> Self {
        self.uap_algorithm_type = Some(value.into());
        self
    }
    /// The same for local authentication.
    #[must_use]
    pub fn uap_local_algorithm_type(
        mut self,
        value: impl Into<crate::codes::UapAlgorithm>,
    ) -> Self {
        self.uap_local_algorithm_type = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.phone_num.as_str())?;
        check.text(first + 1, self.password.as_ref().map(Secret::expose))?;
        check.text(first + 2, self.confirm_pass.as_ref().map(Secret::expose))?;
        Ok(())
    }
}
impl types::ImageCaptureRequest {
    /// With the values that must be given:
    ///
    /// - `user_type`: Whose picture to take. Default: [`CaptureTarget::User`](crate::codes::CaptureTarget::User).
    /// - `call_id`: ID of the video call.
    pub fn new(
        user_type: impl Into<crate::codes::CaptureTarget>,
        call_id: impl Into<crate::ids::CallId>,
    ) -> Self {
        Self {
            user_type: user_type.into(),
            call_id: call_id.into(),
        }
    }
}
impl types::SendMessageRequest {
    /// With the values that must be given:
    ///
    /// - `call_id`: ID of the session.
    /// - `data`: The message; its size limit is given with the operation.
    pub fn new(
        call_id: impl Into<crate::ids::CallId>,
        data: impl Into<types::MessageBody>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            user_id: None,
            data: data.into(),
        }
    }
    /// Number of the user.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl types::SetCallNumsRequest {
    /// With the values that must be given:
    ///
    /// - `media_type`: Kind of session, as text; one of those of the skill queues that the agent is signed in to.
    /// - `call_nums`: How many sessions the agent can have at a time, 1 to 60, as text. Pattern `^([1-9]|[1-5][0-9]|60)$`.
    pub fn new(
        media_type: impl Into<crate::codes::SessionLimitMedia>,
        call_nums: impl Into<String>,
    ) -> Self {
        Self {
            media_type: media_type.into(),
            call_nums: call_nums.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.call_nums.as_str())?;
        Ok(())
    }
}
impl types::SetCallNumsByMediaTypeRequest {
    /// With the values that must be given:
    ///
    /// - `total_call_num`: How many sessions the agent can have at a time in total. 1 to 60.
    /// - `agent_media_call_nums`: The limits per channel.
    pub fn new(
        total_call_num: u32,
        agent_media_call_nums: impl IntoIterator<
            Item = impl Into<types::AgentMediaCallNum>,
        >,
    ) -> Self {
        Self {
            total_call_num: i64::from(total_call_num),
            agent_media_call_nums: agent_media_call_nums
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.integer(first, self.total_call_num)?;
        Ok(())
    }
}
impl types::MediaCallTransferRequest {
    /// With the values that must be given:
    ///
    /// - `call_id`: ID of the session.
    /// - `device_type`: What `address` names.
    /// - `mode`: How the session is transferred.
    /// - `address`: Where the session goes: the ID of a skill queue or agent, or an access code. 1 to 24 characters.
    pub fn new(
        call_id: impl Into<crate::ids::CallId>,
        device_type: impl Into<crate::codes::MediaTransferDevice>,
        mode: impl Into<crate::codes::MediaTransferMode>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            caller: None,
            device_type: device_type.into(),
            mode: mode.into(),
            address: address.into(),
            call_data: None,
            skill_id: None,
        }
    }
    /// Calling number.
    #[must_use]
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Data for the receiver. At most 2048 bytes.
    #[must_use]
    pub fn call_data(mut self, value: impl Into<String>) -> Self {
        self.call_data = Some(value.into());
        self
    }
    /// ID of the skill queue that the session belongs to; takes effect only when the target is an agent.
    #[must_use]
    pub fn skill_id(mut self, value: u32) -> Self {
        self.skill_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 4, self.address.as_str())?;
        check.text(first + 5, self.call_data.as_deref())?;
        Ok(())
    }
}
impl types::GetConnectInfoRequest {
    /// With the values that must be given:
    ///
    /// - `user_type`: Whose data; `agent` for an agent, the only value that the page names.
    /// - `call_id`: ID of the call.
    pub fn new(
        user_type: impl Into<String>,
        call_id: impl Into<crate::ids::CallId>,
    ) -> Self {
        Self {
            user_type: user_type.into(),
            call_id: call_id.into(),
        }
    }
}
impl types::RequestConfRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            call_id: None,
            address_info: None,
        }
    }
    /// ID of the text chat.
    #[must_use]
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
    #[must_use]
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.address_info = Some(value.into());
        self
    }
}
impl types::InviteConfRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            conf_id: None,
            address_info: None,
        }
    }
    /// ID of the conference.
    #[must_use]
    pub fn conf_id(mut self, value: i64) -> Self {
        self.conf_id = Some(value);
        self
    }
    /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
    #[must_use]
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.address_info = Some(value.into());
        self
    }
}
impl types::JoinConfResultRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            conf_id: None,
            conf_result: None,
            cause: None,
        }
    }
    /// ID of the conference.
    #[must_use]
    pub fn conf_id(mut self, value: i64) -> Self {
        self.conf_id = Some(value);
        self
    }
    /// The answer; its values are not known.
    #[must_use]
    pub fn conf_result(mut self, value: i64) -> Self {
        self.conf_result = Some(value);
        self
    }
    /// Why the invitation is refused; its values are not known.
    #[must_use]
    pub fn cause(mut self, value: i64) -> Self {
        self.cause = Some(value);
        self
    }
}
impl types::StopConfRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self { conf_id: None }
    }
    /// ID of the conference.
    #[must_use]
    pub fn conf_id(mut self, value: i64) -> Self {
        self.conf_id = Some(value);
        self
    }
}
impl types::GetConfStateRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self { address_info: None }
    }
    /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
    #[must_use]
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.address_info = Some(value.into());
        self
    }
}
impl types::SignInRequest {
    /// With the values that must be given:
    ///
    /// - `password`: Password of the agent; may be empty. At most 32 characters.
    /// - `phone_number`: Number of the agent's softphone. At most 24 characters.
    pub fn new(
        password: impl Into<crate::secret::Secret>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self {
            password: password.into(),
            phone_number: phone_number.into(),
            auto_answer: None,
            auto_enter_idle: None,
            release_phone: None,
            agent_type: None,
            status: None,
            ip: None,
            entry_ip: None,
            phone_linkage: None,
            check_in_webm: None,
            check_in_mailm: None,
            vc_phone_number: None,
            listen_status: None,
            call_back_uri: None,
            push_url: None,
            service_token: None,
            sign_in_mode: None,
            time: None,
            rest_cause: None,
        }
    }
    /// Whether incoming calls are answered automatically. Default: `true`.
    #[must_use]
    pub fn auto_answer(mut self, value: bool) -> Self {
        self.auto_answer = Some(value);
        self
    }
    /// Whether the agent becomes idle (true) or enters wrap-up (false) after a call. Default: `true`.
    #[must_use]
    pub fn auto_enter_idle(mut self, value: bool) -> Self {
        self.auto_enter_idle = Some(value);
        self
    }
    /// Whether the phone is released when the agent hangs up. With false the phone stays off the hook between
    /// calls. The page of `force_login` prints false as the default, but client programs rely on true. Default: `true`.
    #[must_use]
    pub fn release_phone(mut self, value: bool) -> Self {
        self.release_phone = Some(value);
        self
    }
    /// Kind of agent; the gateway assumes 4, PC and phone. Default: [`AgentType::PcPhone`](crate::codes::AgentType::PcPhone).
    #[must_use]
    pub fn agent_type(mut self, value: impl Into<crate::codes::AgentType>) -> Self {
        self.agent_type = Some(value.into());
        self
    }
    /// State after the sign-in; the gateway assumes 4, idle. Default: [`SignInStatus::Idle`](crate::codes::SignInStatus::Idle).
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::codes::SignInStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Address of the agent's computer; IPv4 only. At most 15 characters. Default: `"127.0.0.1"`.
    #[must_use]
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Address of the network gateway that the agent's client uses.
    #[must_use]
    pub fn entry_ip(mut self, value: impl Into<String>) -> Self {
        self.entry_ip = Some(value.into());
        self
    }
    /// Whether the hard phone is linked; for eSpace 7910 phones in a CC network only. Default: `false`.
    #[must_use]
    pub fn phone_linkage(mut self, value: bool) -> Self {
        self.phone_linkage = Some(value);
        self
    }
    /// Whether to sign in to the media server WebM, which text chat needs. Default: `true`.
    #[must_use]
    pub fn check_in_webm(mut self, value: bool) -> Self {
        self.check_in_webm = Some(value);
        self
    }
    /// Whether to sign in to the media server MailM. Default: `false`.
    #[must_use]
    pub fn check_in_mailm(mut self, value: bool) -> Self {
        self.check_in_mailm = Some(value);
        self
    }
    /// VC number. At most 24 characters.
    #[must_use]
    pub fn vc_phone_number(mut self, value: impl Into<String>) -> Self {
        self.vc_phone_number = Some(value.into());
        self
    }
    /// Whether the agent, as an inspector, is notified of other agents' sign-ins and sign-outs. Default: `false`.
    #[must_use]
    pub fn listen_status(mut self, value: bool) -> Self {
        self.listen_status = Some(value);
        self
    }
    /// Address to which the gateway pushes events. Push mode needs `service_token` too; with only one of them,
    /// events are polled. At most 200 characters.
    #[must_use]
    pub fn call_back_uri(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.call_back_uri = Some(value.into());
        self
    }
    /// Address to which the gateway pushes events in the older variant: each as an object of message, retcode and
    /// event, without eventGenTime. `heartbeat` then keeps the session alive. Use `call_back_uri` with newer gateways. At most 512 characters.
    #[must_use]
    pub fn push_url(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.push_url = Some(value.into());
        self
    }
    /// Token that the gateway presents when it pushes events. Push mode needs `call_back_uri` too; with only one of
    /// them, events are polled. At most 50 characters.
    #[must_use]
    pub fn service_token(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.service_token = Some(value.into());
        self
    }
    /// Field of release 25.200.0; its meaning was not found.
    #[must_use]
    pub fn sign_in_mode(mut self, value: impl Into<crate::wire::LenientText>) -> Self {
        self.sign_in_mode = Some(value.into());
        self
    }
    /// Length of the rest in seconds, for `status` 8. Since release 25.200.0. 1 to 86399 seconds.
    #[must_use]
    pub fn time(mut self, value: Duration) -> Self {
        self.time = Some(convert::seconds(value));
        self
    }
    /// Cause of the rest, for `status` 8; 0 is none. Since release 25.200.0. 0 to 255.
    #[must_use]
    pub fn rest_cause(mut self, value: impl Into<crate::codes::RestCause>) -> Self {
        self.rest_cause = Some(convert::code::<crate::codes::RestCause>(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.password.expose())?;
        check.text(first + 1, self.phone_number.as_str())?;
        check.text(first + 7, self.ip.as_deref())?;
        check.text(first + 12, self.vc_phone_number.as_deref())?;
        check.text(first + 14, self.call_back_uri.as_ref().map(Secret::expose))?;
        check.text(first + 15, self.push_url.as_ref().map(Secret::expose))?;
        check.text(first + 16, self.service_token.as_ref().map(Secret::expose))?;
        check.integer(first + 18, self.time)?;
        check.integer(first + 19, self.rest_cause)?;
        Ok(())
    }
}
impl types::SignInExRequest {
    /// With the values that must be given:
    ///
    /// - `password`: Password of the agent; may be empty. At most 32 characters.
    pub fn new(password: impl Into<crate::secret::Secret>) -> Self {
        Self {
            password: password.into(),
            phone_number: None,
            auto_answer: None,
            auto_enter_idle: None,
            release_phone: None,
            agent_type: None,
            status: None,
            ip: None,
            entry_ip: None,
            phone_linkage: None,
            check_in_webm: None,
            check_in_mailm: None,
            vc_phone_number: None,
            listen_status: None,
        }
    }
    /// Number of the agent's phone. At most 24 characters.
    #[must_use]
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Whether incoming calls are answered automatically. Default: `true`.
    #[must_use]
    pub fn auto_answer(mut self, value: bool) -> Self {
        self.auto_answer = Some(value);
        self
    }
    /// Whether the agent becomes idle (true) or enters wrap-up (false) after a call. Default: `true`.
    #[must_use]
    pub fn auto_enter_idle(mut self, value: bool) -> Self {
        self.auto_enter_idle = Some(value);
        self
    }
    /// Whether the phone is released when the agent hangs up. With false the phone stays off the hook between calls. Default: `true`.
    #[must_use]
    pub fn release_phone(mut self, value: bool) -> Self {
        self.release_phone = Some(value);
        self
    }
    /// Kind of agent; the gateway assumes 4, PC and phone. Default: [`AgentType::PcPhone`](crate::codes::AgentType::PcPhone).
    #[must_use]
    pub fn agent_type(mut self, value: impl Into<crate::codes::AgentType>) -> Self {
        self.agent_type = Some(value.into());
        self
    }
    /// State after the sign-in; the gateway assumes 4, idle. Default: [`SignInStatus::Idle`](crate::codes::SignInStatus::Idle).
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::codes::SignInStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Address of the agent's computer; IPv4 only. At most 15 characters. Default: `"127.0.0.1"`.
    #[must_use]
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Address of the network gateway that the agent's client uses.
    #[must_use]
    pub fn entry_ip(mut self, value: impl Into<String>) -> Self {
        self.entry_ip = Some(value.into());
        self
    }
    /// Whether the hard phone is linked; for eSpace 7910 phones in a CC network only. Default: `false`.
    #[must_use]
    pub fn phone_linkage(mut self, value: bool) -> Self {
        self.phone_linkage = Some(value);
        self
    }
    /// Whether to sign in to the media server WebM, which text chat needs. Default: `true`.
    #[must_use]
    pub fn check_in_webm(mut self, value: bool) -> Self {
        self.check_in_webm = Some(value);
        self
    }
    /// Whether to sign in to the media server MailM. Default: `false`.
    #[must_use]
    pub fn check_in_mailm(mut self, value: bool) -> Self {
        self.check_in_mailm = Some(value);
        self
    }
    /// VC number. At most 24 characters.
    #[must_use]
    pub fn vc_phone_number(mut self, value: impl Into<String>) -> Self {
        self.vc_phone_number = Some(value.into());
        self
    }
    /// Whether the agent, as an inspector, is notified of other agents' sign-ins and sign-outs. Default: `false`.
    #[must_use]
    pub fn listen_status(mut self, value: bool) -> Self {
        self.listen_status = Some(value);
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.password.expose())?;
        check.text(first + 1, self.phone_number.as_deref())?;
        check.text(first + 7, self.ip.as_deref())?;
        check.text(first + 12, self.vc_phone_number.as_deref())?;
        Ok(())
    }
}
impl types::ModifyAccountPwdExRequest {
    /// With the values that must be given:
    ///
    /// - `old_password`: The current password. 8 to 32 characters.
    /// - `new_password`: The new password. 8 to 32 characters.
    pub fn new(
        old_password: impl Into<crate::secret::Secret>,
        new_password: impl Into<crate::secret::Secret>,
    ) -> Self {
        Self {
            old_password: old_password.into(),
            new_password: new_password.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.old_password.expose())?;
        check.text(first + 1, self.new_password.expose())?;
        Ok(())
    }
}
impl types::SendNoteletExRequest {
    /// With the values that must be given:
    ///
    /// - `agent_ids`: IDs of the receivers as numbers. At most 100 values.
    /// - `content`: Text of the note; may be empty. At most 1023 bytes.
    pub fn new(
        agent_ids: impl IntoIterator<Item = crate::ids::AgentId>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            agent_ids: agent_ids
                .into_iter()
                .map(|agent| i64::from(agent.get()))
                .collect(),
            content: content.into(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.count(first, self.agent_ids.len())?;
        check.text(first + 1, self.content.as_str())?;
        Ok(())
    }
}
impl types::NotifyBulletinRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            target_type: None,
            target_name: None,
            bulletin_data: None,
        }
    }
    /// Addressees of the bulletin.
    #[must_use]
    pub fn target_type(
        mut self,
        value: impl Into<crate::codes::BulletinTarget>,
    ) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Name of the group or of the skill queue. At most 100 characters.
    #[must_use]
    pub fn target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = Some(value.into());
        self
    }
    /// Text of the bulletin. At most 900 characters.
    #[must_use]
    pub fn bulletin_data(mut self, value: impl Into<String>) -> Self {
        self.bulletin_data = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.target_name.as_deref())?;
        check.text(first + 2, self.bulletin_data.as_deref())?;
        Ok(())
    }
}
impl types::LoginByAccountRequest {
    /// With the values that must be given:
    ///
    /// - `account`: Name of the account.
    /// - `password`: Password of the account. At most 32 characters.
    pub fn new(
        account: impl Into<String>,
        password: impl Into<crate::secret::Secret>,
    ) -> Self {
        Self {
            account: account.into(),
            password: password.into(),
            auto_answer: None,
            status: None,
            auto_enter_idle: None,
            push_url: None,
            check_in_webm: None,
        }
    }
    /// Whether incoming calls are answered automatically.
    #[must_use]
    pub fn auto_answer(mut self, value: bool) -> Self {
        self.auto_answer = Some(value);
        self
    }
    /// State after the sign-in.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::codes::SignInStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Whether the agent becomes idle (true) or enters wrap-up (false) after a call.
    #[must_use]
    pub fn auto_enter_idle(mut self, value: bool) -> Self {
        self.auto_enter_idle = Some(value);
        self
    }
    /// Where the gateway pushes events, in the older variant. At most 512 characters.
    #[must_use]
    pub fn push_url(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.push_url = Some(value.into());
        self
    }
    /// Whether the agent is signed in for text chat, click-to-call and callback, too.
    #[must_use]
    pub fn check_in_webm(mut self, value: bool) -> Self {
        self.check_in_webm = Some(value);
        self
    }
}
impl types::AdjustSkillRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            work_no: None,
            skills: Vec::new(),
        }
    }
    /// ID of the agent whose skill queues change.
    #[must_use]
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
    /// IDs of the skill queues. At most 1000 values.
    #[must_use]
    pub fn skills(mut self, value: impl IntoIterator<Item = u32>) -> Self {
        self.skills = value.into_iter().map(i64::from).collect();
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.count(first + 1, self.skills.len())?;
        Ok(())
    }
}
impl types::QueryStatInfoOfAcdRequest {
    /// With the values that must be given:
    ///
    /// - `skills`: IDs of the skill queues. At most 100 values.
    pub fn new(skills: impl IntoIterator<Item = u32>) -> Self {
        Self {
            skills: skills.into_iter().map(i64::from).collect(),
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.count(first, self.skills.len())?;
        Ok(())
    }
}
impl types::BeginPlayRequest {
    /// With the values that must be given:
    ///
    /// - `voice_path`: Path of the file. At most 100 characters.
    pub fn new(voice_path: impl Into<String>) -> Self {
        Self {
            voice_path: voice_path.into(),
            start_position: None,
            volume_change: None,
            speed_change: None,
            times: None,
            code_format: None,
            location_id: None,
        }
    }
    /// Where to begin, in seconds from the start of the file. The name is misspelt on the wire.
    #[must_use]
    pub fn start_position(mut self, value: Duration) -> Self {
        self.start_position = Some(convert::seconds(value));
        self
    }
    /// Volume, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Pattern `^[0-9]{0,5}$`. Default: `"50"`.
    #[must_use]
    pub fn volume_change(mut self, value: impl Into<String>) -> Self {
        self.volume_change = Some(value.into());
        self
    }
    /// Speed, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Pattern `^[0-9]{0,5}$`. Default: `"50"`.
    #[must_use]
    pub fn speed_change(mut self, value: impl Into<String>) -> Self {
        self.speed_change = Some(value.into());
        self
    }
    /// How often to play; values that the gateway does not know count as 1. Default: `1`.
    #[must_use]
    pub fn times(mut self, value: i64) -> Self {
        self.times = Some(value);
        self
    }
    /// Coding of the file; only 0 is allowed. Exactly 0. Default: `0`.
    #[must_use]
    pub fn code_format(mut self, value: u32) -> Self {
        self.code_format = Some(i64::from(value));
        self
    }
    /// ID of the node that holds the file, in a distributed contact centre; taken from the event that reported the recording.
    #[must_use]
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.voice_path.as_str())?;
        check.text(first + 2, self.volume_change.as_deref())?;
        check.text(first + 3, self.speed_change.as_deref())?;
        check.integer(first + 5, self.code_format)?;
        Ok(())
    }
}
impl types::BeginNetPlayRequest {
    /// With the values that must be given:
    ///
    /// - `file_name`: Path of the file. At most 100 characters.
    /// - `cc_id`: Number of the contact centre that the file belongs to.
    pub fn new(file_name: impl Into<String>, cc_id: i64) -> Self {
        Self {
            file_name: file_name.into(),
            position: None,
            play_time: None,
            file_format: None,
            cc_id,
            location_id: None,
        }
    }
    /// Where to begin, in seconds from the start of the file.
    #[must_use]
    pub fn position(mut self, value: Duration) -> Self {
        self.position = Some(convert::seconds(value));
        self
    }
    /// Whether to play once or endlessly. Default: [`PlayRepetition::Once`](crate::codes::PlayRepetition::Once).
    #[must_use]
    pub fn play_time(mut self, value: impl Into<crate::codes::PlayRepetition>) -> Self {
        self.play_time = Some(value.into());
        self
    }
    /// Format of the file. Default: [`PlayFileFormat::PlatformDefault`](crate::codes::PlayFileFormat::PlatformDefault).
    #[must_use]
    pub fn file_format(
        mut self,
        value: impl Into<crate::codes::PlayFileFormat>,
    ) -> Self {
        self.file_format = Some(value.into());
        self
    }
    /// ID of the distributed node; only in networks of a single UAP with distribution. 0 to 65535.
    #[must_use]
    pub fn location_id(mut self, value: u32) -> Self {
        self.location_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.file_name.as_str())?;
        check.integer(first + 5, self.location_id)?;
        Ok(())
    }
}
impl types::PlayRelocationRequest {
    /// With the values that must be given:
    ///
    /// - `seek_seconds`: How far to move, in seconds.
    /// - `seek_position`: From where to count.
    pub fn new(
        seek_seconds: Duration,
        seek_position: impl Into<crate::codes::SeekPosition>,
    ) -> Self {
        Self {
            seek_direction: None,
            seek_seconds: convert::seconds(seek_seconds),
            seek_position: seek_position.into(),
        }
    }
    /// Which way to move; used only if `seek_position` is 1, the current position.
    #[must_use]
    pub fn seek_direction(
        mut self,
        value: impl Into<crate::codes::SeekDirection>,
    ) -> Self {
        self.seek_direction = Some(value.into());
        self
    }
}
impl types::BeginRecordRequest {
    /// With the values that must be given:
    ///
    /// - `media_type`: Medium to record; only 5 (voice) is allowed. Exactly 5.
    pub fn new(media_type: u32) -> Self {
        Self {
            file_name: None,
            media_type: i64::from(media_type),
            record_mode: None,
            record_format: None,
        }
    }
    /// Path of the file to write. The server chooses one if it is absent. At most 100 characters.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// What to do if the file exists; values that the gateway does not know count as 0. Default: [`RecordMode::Overwrite`](crate::codes::RecordMode::Overwrite).
    #[must_use]
    pub fn record_mode(mut self, value: impl Into<crate::codes::RecordMode>) -> Self {
        self.record_mode = Some(value.into());
        self
    }
    /// Format of the recording. One installation uses one format, the same as the playback format of its UAP. Default: [`RecordFileFormat::PlatformDefault`](crate::codes::RecordFileFormat::PlatformDefault).
    #[must_use]
    pub fn record_format(
        mut self,
        value: impl Into<crate::codes::RecordFileFormat>,
    ) -> Self {
        self.record_format = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.file_name.as_deref())?;
        check.integer(first + 1, self.media_type)?;
        Ok(())
    }
}
impl types::ChatRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            call_id: None,
            content: None,
            need_check: None,
            chat_id: None,
        }
    }
    /// ID of the text chat.
    #[must_use]
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// The text.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Whether the other side is to confirm the message, judging by its name.
    #[must_use]
    pub fn need_check(mut self, value: bool) -> Self {
        self.need_check = Some(value);
        self
    }
    /// Number of the message, which the sender chooses; confirmations name it.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
}
impl types::TextChatTransferRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            address_type: None,
            dest_address: None,
            call_id: None,
            attached_data: None,
            mode: None,
        }
    }
    /// What `dest_address` names. The name is misspelt on the wire.
    #[must_use]
    pub fn address_type(
        mut self,
        value: impl Into<crate::codes::TextChatAddressType>,
    ) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Where the chat goes: the work number of an agent or the ID of a skill queue.
    #[must_use]
    pub fn dest_address(mut self, value: impl Into<String>) -> Self {
        self.dest_address = Some(value.into());
        self
    }
    /// ID of the text chat.
    #[must_use]
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// Data that travels with the chat; may be empty.
    #[must_use]
    pub fn attached_data(mut self, value: impl Into<String>) -> Self {
        self.attached_data = Some(value.into());
        self
    }
    /// How the chat is transferred.
    #[must_use]
    pub fn mode(mut self, value: impl Into<crate::codes::TextChatTransferMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
}
impl types::SendMessageWithoutCallRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            skill_id: None,
            chat_id: None,
            chat_receiver: None,
            content: None,
            jau_ip: None,
            jau_port: None,
        }
    }
    /// ID of the skill queue for which it is sent.
    #[must_use]
    pub fn skill_id(mut self, value: impl Into<String>) -> Self {
        self.skill_id = Some(value.into());
        self
    }
    /// Number of the message, which the sender chooses.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<String>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /// Who is to receive it. At most 4000 characters.
    #[must_use]
    pub fn chat_receiver(mut self, value: impl Into<String>) -> Self {
        self.chat_receiver = Some(value.into());
        self
    }
    /// The text. 1 to 6144 characters.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Address of the unit that sends the message. At most 100 characters.
    #[must_use]
    pub fn jau_ip(mut self, value: impl Into<String>) -> Self {
        self.jau_ip = Some(value.into());
        self
    }
    /// Port of that unit.
    #[must_use]
    pub fn jau_port(mut self, value: impl Into<String>) -> Self {
        self.jau_port = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 2, self.chat_receiver.as_deref())?;
        check.text(first + 3, self.content.as_deref())?;
        check.text(first + 4, self.jau_ip.as_deref())?;
        Ok(())
    }
}
impl types::QueryCallSessionRequest {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            page_no: None,
            page_size: None,
            call_type: None,
            caller: None,
            called: None,
            real_caller: None,
            caller_name: None,
            media_type: None,
            sub_media_type: None,
        }
    }
    /// Start of the time range, milliseconds since 1970 as digits.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// End of the time range, milliseconds since 1970 as digits.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Number of the page, as digits.
    #[must_use]
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Number of chats on a page, as digits.
    #[must_use]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Kind of the chat; its values are not known.
    #[must_use]
    pub fn call_type(mut self, value: impl Into<String>) -> Self {
        self.call_type = Some(value.into());
        self
    }
    /// Who started the chat.
    #[must_use]
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Who was called.
    #[must_use]
    pub fn called(mut self, value: impl Into<String>) -> Self {
        self.called = Some(value.into());
        self
    }
    /// Account of the customer on the channel.
    #[must_use]
    pub fn real_caller(mut self, value: impl Into<String>) -> Self {
        self.real_caller = Some(value.into());
        self
    }
    /// Name of the customer.
    #[must_use]
    pub fn caller_name(mut self, value: impl Into<String>) -> Self {
        self.caller_name = Some(value.into());
        self
    }
    /// Kind of the contact; programs send 1.
    #[must_use]
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Kind of the channel; programs send 2.
    #[must_use]
    pub fn sub_media_type(mut self, value: impl Into<String>) -> Self {
        self.sub_media_type = Some(value.into());
        self
    }
}
impl types::ThirdControlCallOutRequest {
    /// With the values that must be given:
    ///
    /// - `called`: Number to call.
    pub fn new(called: impl Into<String>) -> Self {
        Self {
            caller: None,
            called: called.into(),
            skill_id: None,
            call_app_data: None,
            media_ability: None,
        }
    }
    /// Calling number to show.
    #[must_use]
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// ID of the skill queue for which the call is placed.
    #[must_use]
    pub fn skill_id(mut self, value: u32) -> Self {
        self.skill_id = Some(i64::from(value));
        self
    }
    /// Data that travels with the call.
    #[must_use]
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.call_app_data = Some(value.into());
        self
    }
    /// Media of the call.
    #[must_use]
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.media_ability = Some(value.into());
        self
    }
}
impl types::ThirdControlStatusRequest {
    /// With the values that must be given:
    ///
    /// - `agent_status`: The state.
    pub fn new(agent_status: impl Into<crate::codes::ThirdControlStatus>) -> Self {
        Self {
            agent_status: agent_status.into(),
        }
    }
}
impl types::CallOutRequest {
    /// With the values that must be given:
    ///
    /// - `called`: Called number: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    pub fn new(called: impl Into<String>) -> Self {
        Self {
            caller: None,
            called: called.into(),
            skill_id: None,
            call_app_data: None,
            call_control_id: None,
            media_ability: None,
            user_video_direction: None,
        }
    }
    /// Calling number, digits only; empty or absent means the platform's default number. Ignored if the agent has
    /// the right that forbids choosing a calling number. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    #[must_use]
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
    #[must_use]
    pub fn skill_id(mut self, value: u32) -> Self {
        self.skill_id = Some(i64::from(value));
        self
    }
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    #[must_use]
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.call_app_data = Some(value.into());
        self
    }
    /// Number of the control block of an outbound campaign. A client program sends 0 with an ordinary call; the page does not list the field.
    #[must_use]
    pub fn call_control_id(mut self, value: i64) -> Self {
        self.call_control_id = Some(value);
        self
    }
    /// Medium of the call. A video call to an audio phone is dropped, so 2 (negotiated) is the better choice for video. Default: [`RequestMediaAbility::Audio`](crate::codes::RequestMediaAbility::Audio).
    #[must_use]
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.media_ability = Some(value.into());
        self
    }
    /// Which way video flows, seen from the user. Takes effect only with `media_ability` 1. On newer pages only. Default: [`VideoDirection::NotSet`](crate::codes::VideoDirection::NotSet).
    #[must_use]
    pub fn user_video_direction(
        mut self,
        value: impl Into<crate::codes::VideoDirection>,
    ) -> Self {
        self.user_video_direction = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.caller.as_deref())?;
        check.text(first + 1, self.called.as_str())?;
        check.text(first + 3, self.call_app_data.as_deref())?;
        Ok(())
    }
}
impl types::CallInnerRequest {
    /// With the values that must be given:
    ///
    /// - `called`: ID of the agent to call: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    pub fn new(called: impl Into<String>) -> Self {
        Self {
            called: called.into(),
            caller: None,
            skill_id: None,
            call_app_data: None,
            media_ability: None,
        }
    }
    /// Calling number, digits only; empty or absent means the platform's default number. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    #[must_use]
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
    #[must_use]
    pub fn skill_id(mut self, value: u32) -> Self {
        self.skill_id = Some(i64::from(value));
        self
    }
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    #[must_use]
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.call_app_data = Some(value.into());
        self
    }
    /// Without effect; pages differ in what decides the medium instead.
    #[must_use]
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.media_ability = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.called.as_str())?;
        check.text(first + 1, self.caller.as_deref())?;
        check.text(first + 3, self.call_app_data.as_deref())?;
        Ok(())
    }
}
impl types::CallInnerSkillRequest {
    /// With the values that must be given:
    ///
    /// - `skill_id`: ID of the skill queue to call.
    pub fn new(skill_id: u32) -> Self {
        Self {
            skill_id: i64::from(skill_id),
        }
    }
}
impl types::RejectRequest {
    /// With the values that must be given:
    ///
    /// - `mode`: What happens to the call and to the agent.
    pub fn new(mode: impl Into<crate::codes::RejectMode>) -> Self {
        Self {
            call_id: None,
            mode: mode.into(),
        }
    }
    /// ID of the call to refuse.
    #[must_use]
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl types::InnerHelpRequest {
    /// With the values that must be given:
    ///
    /// - `dest_address`: The helper: the ID of an agent or of a skill queue; `device_type` says which. Not empty. Pattern `^[0-9]+$`.
    pub fn new(dest_address: impl Into<String>) -> Self {
        Self {
            dest_address: dest_address.into(),
            device_type: None,
            mode: None,
            call_app_data: None,
            hold_flag: None,
        }
    }
    /// Whether `dest_address` names an agent or a skill queue. Default: [`HelpDevice::Agent`](crate::codes::HelpDevice::Agent).
    #[must_use]
    pub fn device_type(mut self, value: impl Into<crate::codes::HelpDevice>) -> Self {
        self.device_type = Some(value.into());
        self
    }
    /// Two-party help, with the customer on hold, or three-party help, with the customer in the conversation. Default: [`HelpMode::TwoParty`](crate::codes::HelpMode::TwoParty).
    #[must_use]
    pub fn mode(mut self, value: impl Into<crate::codes::HelpMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Data that travels with the help call; may be empty. At most 16384 bytes.
    #[must_use]
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.call_app_data = Some(value.into());
        self
    }
    /// Whether the call is held while the third party is being brought in. Default: `true`.
    #[must_use]
    pub fn hold_flag(mut self, value: bool) -> Self {
        self.hold_flag = Some(value);
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.dest_address.as_str())?;
        check.text(first + 3, self.call_app_data.as_deref())?;
        Ok(())
    }
}
impl types::ConfJoinRequest {
    /// With the values that must be given:
    ///
    /// - `call_id`: ID of the held call; not empty.
    pub fn new(call_id: impl Into<crate::ids::CallId>) -> Self {
        Self {
            call_id: call_id.into(),
            call_app_data: None,
        }
    }
    /// Data to set on the call; may be empty. At most 16384 bytes.
    #[must_use]
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.call_app_data = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.call_app_data.as_deref())?;
        Ok(())
    }
}
impl types::AdjustVideoModeRequest {
    /// With the values that must be given:
    ///
    /// - `mode`: Whose picture is the largest.
    pub fn new(mode: impl Into<crate::codes::VideoLayout>) -> Self {
        Self { mode: mode.into() }
    }
}
impl types::PreviewCallOutRequest {
    /// With the values that must be given:
    ///
    /// - `called`: Called number, one of those in `dialeddigits` of the preview event. Not empty.
    /// - `call_control_id`: Number of the control block, that of the preview event.
    pub fn new(called: impl Into<String>, call_control_id: i64) -> Self {
        Self {
            called: called.into(),
            call_control_id,
        }
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first, self.called.as_str())?;
        Ok(())
    }
}
impl types::TransferRequest {
    /// With the values that must be given:
    ///
    /// - `device_type`: What `address` names.
    /// - `address`: Where the call goes: the digits of a skill queue ID, an agent ID, an IVR code or an access code, or an outside number, which may also contain the letters A to E (in either case), asterisks and hashes. 1 to 24 characters. Pattern `^[0-9A-Ea-e*#]{1,24}$`.
    /// - `mode`: How the call is transferred; the meaning of a code depends on `device_type`.
    pub fn new(
        device_type: impl Into<crate::codes::TransferDevice>,
        address: impl Into<String>,
        mode: impl Into<crate::codes::TransferMode>,
    ) -> Self {
        Self {
            device_type: device_type.into(),
            address: address.into(),
            mode: mode.into(),
            call_app_data: None,
            caller: None,
            media_ability: None,
            hold_flag: None,
            skill_id: None,
        }
    }
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    #[must_use]
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.call_app_data = Some(value.into());
        self
    }
    /// Calling number, digits only; empty or absent means the platform's default number. For outside numbers only,
    /// and without effect in mode release. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    #[must_use]
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Medium of the call; for outside numbers only. Default: [`RequestMediaAbility::Audio`](crate::codes::RequestMediaAbility::Audio).
    #[must_use]
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.media_ability = Some(value.into());
        self
    }
    /// Whether the call stays held during a three-party transfer. Default: `true`.
    #[must_use]
    pub fn hold_flag(mut self, value: bool) -> Self {
        self.hold_flag = Some(value);
        self
    }
    /// ID of the skill queue that the call belongs to; takes effect only when the target is an agent.
    #[must_use]
    pub fn skill_id(mut self, value: u32) -> Self {
        self.skill_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds. The operation's table has the fields from `first` on.
    pub(crate) fn verify(&self, check: &Check, first: usize) -> Result<(), Error> {
        check.text(first + 1, self.address.as_str())?;
        check.text(first + 3, self.call_app_data.as_deref())?;
        check.text(first + 4, self.caller.as_deref())?;
        Ok(())
    }
}
impl types::CancelPreviewCallOutRequest {
    /// With the values that must be given:
    ///
    /// - `call_control_id`: Control block of the call, the `controlid` of the event.
    pub fn new(call_control_id: i64) -> Self {
        Self { call_control_id }
    }
}
impl types::NodePolicy {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            vdn_id: None,
            node_id: None,
            node_power: None,
        }
    }
    /// ID of the VDN.
    #[must_use]
    pub fn vdn_id(mut self, value: i64) -> Self {
        self.vdn_id = Some(value);
        self
    }
    /// ID of the CTI node.
    #[must_use]
    pub fn node_id(mut self, value: i64) -> Self {
        self.node_id = Some(value);
        self
    }
    /// Weight of the node.
    #[must_use]
    pub fn node_power(mut self, value: i64) -> Self {
        self.node_power = Some(value);
        self
    }
}
impl types::ConfInvitee {
    /// With the values that must be given:
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number. At most 24 characters.
    pub fn new(
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            address_type: address_type.into(),
            address: address.into(),
            device_call_type: None,
            device_type: None,
        }
    }
    /// Type of the call to the device as the site defines it; null counts as the default. 0 to 255. Default: `0`.
    #[must_use]
    pub fn device_call_type(mut self, value: u32) -> Self {
        self.device_call_type = Some(i64::from(value));
        self
    }
    /// Type of the device as the site defines it; null counts as the default. 0 to 255. Default: `0`.
    #[must_use]
    pub fn device_type(mut self, value: u32) -> Self {
        self.device_type = Some(i64::from(value));
        self
    }
}
impl types::ConfAddress {
    /// With the values that must be given:
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number. At most 24 characters.
    pub fn new(
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            address_type: address_type.into(),
            address: address.into(),
        }
    }
}
impl types::NewVdnSetup {
    /// With the values that must be given:
    ///
    /// - `administrator_work_no`: Work number of the administrator of the VDN. 1 or more.
    pub fn new(administrator_work_no: u32) -> Self {
        Self {
            access_codes: Vec::new(),
            administrator_work_no: i64::from(administrator_work_no),
            administrator_password: None,
            allowed_agent_num: None,
            allowed_video_agent_num: None,
            allowed_obs_call_num: None,
            allowed_pstn_call_num: None,
            allowed_web_call_num: None,
            allowed_ivr_video_call_num: None,
            allowed_cloud_vc_channel_num: None,
            ivr_ids: Vec::new(),
            vdn_enabled: None,
        }
    }
    /// System access codes of the VDN.
    #[must_use]
    pub fn access_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Password of the administrator; mandatory where the safety level is 1 or absent. At least 6 characters.
    #[must_use]
    pub fn administrator_password(
        mut self,
        value: impl Into<crate::secret::Secret>,
    ) -> Self {
        self.administrator_password = Some(value.into());
        self
    }
    /// How many agents can be signed in at a time. 1 to 20000. Default: `4`.
    #[must_use]
    pub fn allowed_agent_num(mut self, value: u32) -> Self {
        self.allowed_agent_num = Some(i64::from(value));
        self
    }
    /// How many video agents can be signed in at a time. 0 to 20000. Default: `0`.
    #[must_use]
    pub fn allowed_video_agent_num(mut self, value: u32) -> Self {
        self.allowed_video_agent_num = Some(i64::from(value));
        self
    }
    /// How many outbound calls of campaigns are allowed at a time. 0 to 65535. Default: `1000`.
    #[must_use]
    pub fn allowed_obs_call_num(mut self, value: u32) -> Self {
        self.allowed_obs_call_num = Some(i64::from(value));
        self
    }
    /// How many voice calls are allowed at a time. 1 to 60000. Default: `10`.
    #[must_use]
    pub fn allowed_pstn_call_num(mut self, value: u32) -> Self {
        self.allowed_pstn_call_num = Some(i64::from(value));
        self
    }
    /// How many web calls are allowed at a time. 1 to 20000.
    #[must_use]
    pub fn allowed_web_call_num(mut self, value: u32) -> Self {
        self.allowed_web_call_num = Some(i64::from(value));
        self
    }
    /// How many video calls of the IVR are allowed at a time. 0 to 100000. Default: `4`.
    #[must_use]
    pub fn allowed_ivr_video_call_num(mut self, value: u32) -> Self {
        self.allowed_ivr_video_call_num = Some(i64::from(value));
        self
    }
    /// How many video channels of the CloudVC are allowed at a time. 0 to 50000. Default: `4`.
    #[must_use]
    pub fn allowed_cloud_vc_channel_num(mut self, value: u32) -> Self {
        self.allowed_cloud_vc_channel_num = Some(i64::from(value));
        self
    }
    /// IDs of IVR servers.
    #[must_use]
    pub fn ivr_ids(mut self, value: impl IntoIterator<Item = u32>) -> Self {
        self.ivr_ids = value.into_iter().map(i64::from).collect();
        self
    }
    /// Whether the VDN is in use.
    #[must_use]
    pub fn vdn_enabled(mut self, value: bool) -> Self {
        self.vdn_enabled = Some(i64::from(value));
        self
    }
}
impl types::VdnInfoSettings {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            call_dispatch_by_skill_model: None,
            force_vdn_self_record: None,
            queue_cancel_key: None,
            record_format_oki: None,
            cc_s_route_policy: None,
            call_out_record: None,
        }
    }
    /// How calls are distributed to skills; the values were not found. 0 to 3.
    #[must_use]
    pub fn call_dispatch_by_skill_model(mut self, value: u32) -> Self {
        self.call_dispatch_by_skill_model = Some(i64::from(value));
        self
    }
    /// Which calls of the VDN are always recorded; the values were not found. 0 to 3.
    #[must_use]
    pub fn force_vdn_self_record(mut self, value: u32) -> Self {
        self.force_vdn_self_record = Some(i64::from(value));
        self
    }
    /// Key by which a customer leaves the queue: a digit, an asterisk or a hash. Pattern `^[0-9*#]$`.
    #[must_use]
    pub fn queue_cancel_key(mut self, value: impl Into<String>) -> Self {
        self.queue_cancel_key = Some(value.into());
        self
    }
    /// Format of recordings in the OKI coding.
    #[must_use]
    pub fn record_format_oki(
        mut self,
        value: impl Into<crate::codes::OkiRecordFormat>,
    ) -> Self {
        self.record_format_oki = Some(value.into());
        self
    }
    /// Routing policy of the CCS; the values were not found. 0 to 2.
    #[must_use]
    pub fn cc_s_route_policy(mut self, value: u32) -> Self {
        self.cc_s_route_policy = Some(i64::from(value));
        self
    }
    /// Whether outbound calls are recorded.
    #[must_use]
    pub fn call_out_record(mut self, value: bool) -> Self {
        self.call_out_record = Some(i64::from(value));
        self
    }
}
impl types::SkillGroupMember {
    /// With the values that must be given:
    ///
    /// - `skill_id`: ID of the skill queue.
    /// - `skill_power`: Weight of the queue. 1 to 100.
    /// - `agent_power`: Weight of the agents. 1 to 300.
    pub fn new(skill_id: u32, skill_power: u32, agent_power: u32) -> Self {
        Self {
            skill_id: i64::from(skill_id),
            skill_power: i64::from(skill_power),
            agent_power: i64::from(agent_power),
        }
    }
}
impl types::SkillQueueParameters {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            max_agent_wrapup_time: None,
            calculation_of_max_call_num: None,
            max_call_num: None,
        }
    }
    /// How long the wrap-up of an agent lasts at most, in seconds. 0 to 3600 seconds. Default: 5 seconds.
    #[must_use]
    pub fn max_agent_wrapup_time(mut self, value: Duration) -> Self {
        self.max_agent_wrapup_time = Some(convert::seconds(value));
        self
    }
    /// How the number of calls that can wait is found.
    #[must_use]
    pub fn calculation_of_max_call_num(
        mut self,
        value: impl Into<crate::codes::QueueSizeRule>,
    ) -> Self {
        self.calculation_of_max_call_num = Some(value.into());
        self
    }
    /// How many calls can wait, or the proportion to the agents that are signed in. 0 or more.
    #[must_use]
    pub fn max_call_num(mut self, value: u32) -> Self {
        self.max_call_num = Some(i64::from(value));
        self
    }
}
impl Default for types::AgentMediaCallNum {
    fn default() -> Self {
        Self::new()
    }
}
impl types::AgentMediaCallNum {
    /// With no values yet.
    pub fn new() -> Self {
        Self {
            media_type: None,
            extra: Default::default(),
        }
    }
    /// The channel.
    #[must_use]
    pub fn media_type(
        mut self,
        value: impl Into<crate::codes::MultimediaLimitMedia>,
    ) -> Self {
        self.media_type = Some(value.into());
        self
    }
}
