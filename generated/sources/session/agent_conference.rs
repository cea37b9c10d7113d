// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `agentconf`: Conferences of agents and outside parties, and the rights of the chair.
use std::time::Duration;
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Conferences of agents and outside parties, and the rights of the chair.
    pub fn agent_conference(&self) -> AgentConference<'_> {
        AgentConference { session: self }
    }
}
/// Operations of the resource `agentconf`; from [`Session::agent_conference`].
#[derive(Debug, Clone, Copy)]
pub struct AgentConference<'a> {
    session: &'a Session,
}
impl AgentConference<'_> {
    /// Start a conference: `requestAgentConf`, `POST /agentconf/{agentid}/requestagentconf`.
    ///
    /// Starts a conference with a number of seats and a duration; the agent becomes its chair. An agent in a call may
    /// start one too, as long as the call is stable.
    ///
    /// The response says only that the request was accepted. `AgentConf_SelfJoinResult` reports that the agent has
    /// joined, `AgentConf_RequestSuccess` that the conference is granted: chair operations fail before it.
    /// `AgentConf_Timeout` warns of the end, in time for `prolong_time`.
    ///
    /// - `member_num`: Number of seats, and not more than the concurrent voice calls to which the VDN is limited. 1 to 120.
    ///
    /// Events (The conference is granted; to the agent; success; decided by `AgentConf_RequestSuccess`): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentConf_SelfJoinResult`, `AgentConf_RequestSuccess`.
    ///
    /// Events (The conference is refused; to the agent; failure): `AgentConf_RequestFailed`.
    ///
    /// Events (The conference is about to end; to the agent; progress): `AgentConf_Timeout`.
    ///
    /// Source: [cec_07_1283](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1283.html), [cec_07_0468](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0468.html), guide 3317922f (requestAgentConf; copy of page cec_07_1283), guide c59e93dd (requestAgentConf).
    pub fn request(self, member_num: u32) -> Request {
        Request {
            session: self.session.clone(),
            body: types::RequestAgentConfRequest::new(member_num),
        }
    }
    /// Accept an invitation to a conference: `answerAgentConf`, `POST /agentconf/{agentid}/answeragentconf`.
    ///
    /// Joins the conference that `AgentConf_Ringing` announced.
    ///
    /// Events (The agent has joined; to the agent; success): `AgentConf_SelfJoinResult`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001.
    ///
    /// Source: [cec_07_1284](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1284.html).
    pub fn answer(self) -> Answer {
        Answer {
            session: self.session.clone(),
        }
    }
    /// Refuse an invitation to a conference: `rejectAgentConf`, `POST /agentconf/{agentid}/rejectagentconf`.
    ///
    /// Turns down the conference that `AgentConf_Ringing` announced. The agent becomes idle.
    ///
    /// Events (The invitation is refused; to the agent; success): `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (The invitation is refused; to the other members; success): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001.
    ///
    /// Source: [cec_07_1285](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1285.html).
    pub fn reject(self) -> Reject {
        Reject {
            session: self.session.clone(),
        }
    }
    /// Leave a conference: `requestLeaveAgentConf`, `POST /agentconf/{agentid}/requestleaveagentconf`.
    ///
    /// The agent leaves the conference, which continues without it. The chair cannot leave: it ends the conference with
    /// `release`, or hands over the chair first.
    ///
    /// Events (The agent has left; to the agent; success; decided by `AgentConf_SelfLeaveResult`): `AgentMediaEvent_StopRecordDone`, `AgentOther_PhoneRelease`, `AgentConf_SelfLeaveResult`.
    ///
    /// Events (The agent has left; to the other members; success): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-007.
    ///
    /// Source: [cec_07_1286](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1286.html).
    pub fn leave(self) -> Leave {
        Leave {
            session: self.session.clone(),
        }
    }
    /// End a conference for everybody: `releaseAgentConf`, `POST /agentconf/{agentid}/releaseagentconf`.
    ///
    /// The chair ends the running conference; all members are released.
    ///
    /// Events (The conference has ended; to the agent; success; decided by `AgentConf_SelfLeaveResult`): `AgentMediaEvent_StopRecordDone`, `AgentOther_PhoneRelease`, `AgentConf_SelfLeaveResult`, `AgentState_Ready`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1287](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1287.html).
    pub fn release(self) -> Release {
        Release {
            session: self.session.clone(),
        }
    }
    /// Extend a conference: `prolongTime`, `POST /agentconf/{agentid}/prolongtime`.
    ///
    /// Adds minutes to the conference. A conference lasts 1440 minutes at most, so fewer minutes may be added than
    /// requested; the result says how many.
    ///
    /// - `prolong_time`: Minutes to add. 1 to 1440 minutes.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1290](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1290.html), [cec_07_0475](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0475.html), client-practice (Public client programs of the gateway).
    pub fn prolong_time(self, prolong_time: Duration) -> ProlongTime {
        ProlongTime {
            session: self.session.clone(),
            body: types::ProlongTimeRequest::new(prolong_time),
        }
    }
    /// Hand the chair to another agent: `applyToShiftPresident`, `POST /agentconf/{agentid}/applytoshiftpresident`.
    ///
    /// The chair makes another member of the conference the chair. Afterwards the former chair is an ordinary member.
    ///
    /// - `dest_agent_no`: ID of the agent who becomes the chair, as a number. It cannot be the agent itself. Before release 25.200.0 IDs end at 59999.
    ///
    /// Events (The chair has changed; to all members; success; decided by `AgentConf_ParticipantChanged` where `changeType` is 2 where `result` is 0; about whom `dest_agent_no` names): `AgentConf_ParticipantChanged`.
    ///
    /// Events (The chair has changed; to the new chair; success; about whom `dest_agent_no` names): `AgentConf_PresidentChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-005.
    ///
    /// Source: [cec_07_1291](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1291.html), guide b9e6582b (applyToShiftPresident, holdParticipant, playVoiceToParticipant), client-practice (Public client programs of the gateway).
    pub fn apply_to_shift_president(
        self,
        dest_agent_no: crate::ids::AgentId,
    ) -> ApplyToShiftPresident {
        ApplyToShiftPresident {
            session: self.session.clone(),
            body: types::ApplyToShiftPresidentRequest::new(dest_agent_no),
        }
    }
    /// Invite members to a conference: `batchAddParticipant`, `POST /agentconf/{agentid}/batchaddparticipant`.
    ///
    /// The chair invites agents and telephone numbers. Each of them joins on answering; the ringing is not heard in the
    /// conference.
    ///
    /// - `addresses`: Whom to invite. At most 120 values.
    ///
    /// Events (A member has joined; to all members; success; decided by `AgentConf_ParticipantChanged` where `changeType` is 0 where `result` is 0; about whom `addresses` names): `AgentConf_ParticipantChanged`.
    ///
    /// Events (A member could not join; to all members; failure; decided by `AgentConf_ParticipantChanged` where `changeType` is 0 where `result` is not 0; about whom `addresses` names): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1292](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1292.html), [cec_07_0477](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0477.html), guide b5bf2b54 (batchAddParticipant; copy of page cec_07_1292).
    pub fn batch_add_participant(
        self,
        addresses: impl IntoIterator<Item = impl Into<types::ConfInvitee>>,
    ) -> BatchAddParticipant {
        BatchAddParticipant {
            session: self.session.clone(),
            body: types::BatchAddParticipantRequest::new(addresses),
        }
    }
    /// Remove members from a conference: `batchRemoveParticipant`, `POST /agentconf/{agentid}/batchremoveparticipant`.
    ///
    /// The chair removes members. The result lists those who are not in the conference.
    ///
    /// - `addresses`: Whom to remove. At most 30 values.
    ///
    /// Events (Members have been removed; to the remaining members; success; decided by `AgentConf_ParticipantChanged` where `changeType` is 1 where `result` is 0; about whom `addresses` names): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-006.
    ///
    /// Source: [cec_07_1293](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1293.html), guide ba513639 (batchRemoveParticipant; copy of page cec_07_1293).
    pub fn batch_remove_participant(
        self,
        addresses: impl IntoIterator<Item = impl Into<types::ConfAddress>>,
    ) -> BatchRemoveParticipant {
        BatchRemoveParticipant {
            session: self.session.clone(),
            body: types::BatchRemoveParticipantRequest::new(addresses),
        }
    }
    /// Set whether a conference member hears and is heard: `changeParticipantMode`, `POST /agentconf/{agentid}/changeparticipantmode`.
    ///
    /// The chair sets whether a member can only listen, only speak, do both, or do neither.
    ///
    /// - `attribute`: What the member can do.
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    ///
    /// Events (The attribute is 1 or 3; to all members; success if `attribute` is 1 or 3; decided by `AgentConf_ParticipantChanged` where `changeType` is 3 or 4 where `result` is 0; about whom `address` names): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1294](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1294.html), guide aa5095b2 (changeParticipantMode), guide 8ca33f45 (changeParticipantMode).
    pub fn change_participant_mode(
        self,
        attribute: impl Into<crate::codes::ConfRequestAttribute>,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> ChangeParticipantMode {
        ChangeParticipantMode {
            session: self.session.clone(),
            body: types::ChangeParticipantModeRequest::new(
                attribute,
                address_type,
                address,
            ),
        }
    }
    /// Put a conference member on hold: `holdParticipant`, `POST /agentconf/{agentid}/holdparticipant`.
    ///
    /// The chair puts a member on hold. A file is played to the member until `unhold_participant`.
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    /// - `voice_path`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    ///
    /// Events (The member is held; to all members; success; decided by `AgentConf_ParticipantChanged` where `changeType` is 5 where `result` is 0; about whom `address` names): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1288](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1288.html), guide b9e6582b (applyToShiftPresident, holdParticipant, playVoiceToParticipant).
    pub fn hold_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
        voice_path: impl Into<String>,
    ) -> HoldParticipant {
        HoldParticipant {
            session: self.session.clone(),
            body: types::HoldParticipantRequest::new(address_type, address, voice_path),
        }
    }
    /// Take a conference member off hold: `unholdParticipant`, `POST /agentconf/{agentid}/unholdparticipant`.
    ///
    /// The chair takes a member off hold; the member takes part again.
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    ///
    /// Events (The member is no longer held; to all members; success; decided by `AgentConf_ParticipantChanged` where `changeType` is 6 where `result` is 0; about whom `address` names): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1289](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1289.html).
    pub fn unhold_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> UnholdParticipant {
        UnholdParticipant {
            session: self.session.clone(),
            body: types::ConfParticipantRequest::new(address_type, address),
        }
    }
    /// Give a conference more or fewer seats: `modifyConfResource`, `POST /agentconf/{agentid}/modifyconfresource`.
    ///
    /// The chair adds or removes seats, that is, changes how many members the conference can have.
    ///
    /// - `modify_type`: Whether seats are added or removed.
    /// - `modify_num`: How many seats to add or remove. 2 to 118.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1299](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1299.html), [cec_07_0484](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0484.html), client-practice (Public client programs of the gateway).
    pub fn modify_conf_resource(
        self,
        modify_type: impl Into<crate::codes::ConfSeatChange>,
        modify_num: u32,
    ) -> ModifyConfResource {
        ModifyConfResource {
            session: self.session.clone(),
            body: types::ModifyConfResourceRequest::new(modify_type, modify_num),
        }
    }
    /// Play a file to a conference: `playVoiceToConf`, `POST /agentconf/{agentid}/playvoicetoconf`.
    ///
    /// The chair plays a file to all members, as the foreground or a background sound. `stop_voice_to_conf` ends it;
    /// `AgentConf_StopVoice` reports the end.
    ///
    /// - `voice_path`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    ///
    /// Events (Playback has ended; to the agent; success; decided by `AgentConf_StopVoice` where `result` is 0): `AgentConf_StopVoice`.
    ///
    /// Events (Playback has failed; to the agent; failure; decided by `AgentConf_StopVoice` where `result` is not 0): `AgentConf_StopVoice`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1295](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1295.html), [cec_07_0480](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0480.html), guide aa8b170a (playVoiceToConf; copy of page cec_07_1295), client-practice (Public client programs of the gateway).
    pub fn play_voice_to_conf(self, voice_path: impl Into<String>) -> PlayVoiceToConf {
        PlayVoiceToConf {
            session: self.session.clone(),
            body: types::PlayVoiceToConfRequest::new(voice_path),
        }
    }
    /// Stop playing to a conference: `stopVoiceToConf`, `POST /agentconf/{agentid}/stopvoicetoconf`.
    ///
    /// The chair ends what `play_voice_to_conf` started. On failure the result contains a reason.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_0481](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0481.html).
    pub fn stop_voice_to_conf(self) -> StopVoiceToConf {
        StopVoiceToConf {
            session: self.session.clone(),
        }
    }
    /// Play a file to one conference member: `playVoiceToParticipant`, `POST /agentconf/{agentid}/playvoicetoparticipant`.
    ///
    /// The chair plays a file to one member. `stop_voice_to_participant` ends it; `AgentConf_StopParticipantVoice`
    /// reports the end. On failure the result contains a reason.
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    /// - `voice_path`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    ///
    /// Events (Playback has ended; to the agent; success; decided by `AgentConf_StopParticipantVoice` where `result` is 0): `AgentConf_StopParticipantVoice`.
    ///
    /// Events (Playback has failed; to the agent; failure; decided by `AgentConf_StopParticipantVoice` where `result` is not 0): `AgentConf_StopParticipantVoice`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1297](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1297.html), [cec_07_0482](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0482.html), guide 2ecfa744 (playVoiceToParticipant; copy of page cec_07_1297), guide b9e6582b (applyToShiftPresident, holdParticipant, playVoiceToParticipant).
    pub fn play_voice_to_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
        voice_path: impl Into<String>,
    ) -> PlayVoiceToParticipant {
        PlayVoiceToParticipant {
            session: self.session.clone(),
            body: types::PlayVoiceToParticipantRequest::new(
                address_type,
                address,
                voice_path,
            ),
        }
    }
    /// Stop playing to one conference member: `stopVoiceToParticipant`, `POST /agentconf/{agentid}/stopvoicetoparticipant`.
    ///
    /// The chair ends what `play_voice_to_participant` started.
    ///
    /// - `address_type`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    ///
    /// Events (Playback has ended; to the agent; success): `AgentConf_StopParticipantVoice`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_0483](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0483.html), [cec_07_1298](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1298.html), [cec_07_0568](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0568.html).
    pub fn stop_voice_to_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> StopVoiceToParticipant {
        StopVoiceToParticipant {
            session: self.session.clone(),
            body: types::ConfParticipantRequest::new(address_type, address),
        }
    }
    /// Query conferences by their IDs: `queryConfInfos`, `POST /agentconf/{agentid}/queryconfinfos`.
    ///
    /// Returns the state, times and members of conferences. An inspector may query all conferences of the VDN, other
    /// agents only their own. Conferences that do not exist are left out of the response.
    ///
    /// - `conf_ids`: IDs of the conferences. At most 20 values.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html), cec_05_8142 (query_conf_infos), guide 255b9557 (queryConfInfos; copy of page cec_05_8142), guide b027bb62 (queryConfInfos; copy of page cec_07_1300).
    pub fn query_conf_infos(
        self,
        conf_ids: impl IntoIterator<Item = u32>,
    ) -> QueryConfInfos {
        QueryConfInfos {
            session: self.session.clone(),
            body: types::QueryConfInfosRequest::new(conf_ids),
        }
    }
    /// List the running conferences of the VDN: `queryAllConfIds`, `GET /agentconf/{agentid}/queryvdnconfid`.
    ///
    /// Returns the IDs of the running conferences of the VDN. `query_conf_infos` returns their details.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_1301](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1301.html).
    pub fn query_all_conf_ids(self) -> QueryAllConfIds {
        QueryAllConfIds {
            session: self.session.clone(),
        }
    }
}
/// A request of `requestAgentConf`, from [`AgentConference::request`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Request {
    session: Session,
    body: types::RequestAgentConfRequest,
}
impl Request {
    /// Number that invited users see; absent means the system's calling number of the VDN. At most 24 bytes.
    pub fn conf_caller_no(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.conf_caller_no(value);
        self
    }
    /// Length of the conference in minutes. 4 to 1440 minutes. Default: 60 minutes.
    pub fn time(mut self, value: Duration) -> Self {
        self.body = self.body.time(value);
        self
    }
    /// How many minutes before the end to warn. If it is not less than `time`, the gateway uses `time` minus one. 3 to 1440 minutes. Default: 3 minutes.
    pub fn prompt_time(mut self, value: Duration) -> Self {
        self.body = self.body.prompt_time(value);
        self
    }
    /// Whether a tone announces that members join and leave. Default: `false`.
    pub fn beep_tone(mut self, value: bool) -> Self {
        self.body = self.body.beep_tone(value);
        self
    }
    /// What kind of sound the tone is. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.body = self.body.play_mode(value);
        self
    }
    /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beep_tone` is true. At most 127 characters.
    pub fn voice_path(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.voice_path(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::REQUEST_AGENT_CONF);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for Request {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REQUEST_AGENT_CONF,
                    client.request_agent_conf(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `answerAgentConf`, from [`AgentConference::answer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Answer {
    session: Session,
}
impl IntoFuture for Answer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ANSWER_AGENT_CONF,
                    client.answer_agent_conf(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `rejectAgentConf`, from [`AgentConference::reject`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject {
    session: Session,
}
impl IntoFuture for Reject {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REJECT_AGENT_CONF,
                    client.reject_agent_conf(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `requestLeaveAgentConf`, from [`AgentConference::leave`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Leave {
    session: Session,
}
impl IntoFuture for Leave {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REQUEST_LEAVE_AGENT_CONF,
                    client.request_leave_agent_conf(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `releaseAgentConf`, from [`AgentConference::release`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Release {
    session: Session,
}
impl IntoFuture for Release {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::RELEASE_AGENT_CONF,
                    client.release_agent_conf(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `prolongTime`, from [`AgentConference::prolong_time`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ProlongTime {
    session: Session,
    body: types::ProlongTimeRequest,
}
impl ProlongTime {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::PROLONG_TIME);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for ProlongTime {
    type Output = Result<types::ProlongTimeResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PROLONG_TIME,
                    client.prolong_time(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `applyToShiftPresident`, from [`AgentConference::apply_to_shift_president`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyToShiftPresident {
    session: Session,
    pub(crate) body: types::ApplyToShiftPresidentRequest,
}
impl ApplyToShiftPresident {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::APPLY_TO_SHIFT_PRESIDENT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for ApplyToShiftPresident {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::APPLY_TO_SHIFT_PRESIDENT,
                    client.apply_to_shift_president(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `batchAddParticipant`, from [`AgentConference::batch_add_participant`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BatchAddParticipant {
    session: Session,
    pub(crate) body: types::BatchAddParticipantRequest,
}
impl BatchAddParticipant {
    /// Whether a sound greets those who join. Default: `false`.
    pub fn beep_tone(mut self, value: bool) -> Self {
        self.body = self.body.beep_tone(value);
        self
    }
    /// What kind of sound that is. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.body = self.body.play_mode(value);
        self
    }
    /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beep_tone` is true and
    /// `play_mode` is 2; without effect when `beep_tone` is false. At most 127 characters.
    pub fn voice_path(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.voice_path(value);
        self
    }
    /// Calling number; one of the allowed numbers where the VDN limits them. At most 24 characters.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::BATCH_ADD_PARTICIPANT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for BatchAddParticipant {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BATCH_ADD_PARTICIPANT,
                    client.batch_add_participant(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `batchRemoveParticipant`, from [`AgentConference::batch_remove_participant`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BatchRemoveParticipant {
    session: Session,
    pub(crate) body: types::BatchRemoveParticipantRequest,
}
impl BatchRemoveParticipant {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::BATCH_REMOVE_PARTICIPANT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for BatchRemoveParticipant {
    type Output = Result<types::BatchRemoveParticipantResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BATCH_REMOVE_PARTICIPANT,
                    client.batch_remove_participant(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `changeParticipantMode`, from [`AgentConference::change_participant_mode`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ChangeParticipantMode {
    session: Session,
    pub(crate) body: types::ChangeParticipantModeRequest,
}
impl ChangeParticipantMode {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::CHANGE_PARTICIPANT_MODE);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for ChangeParticipantMode {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CHANGE_PARTICIPANT_MODE,
                    client.change_participant_mode(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `holdParticipant`, from [`AgentConference::hold_participant`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct HoldParticipant {
    session: Session,
    pub(crate) body: types::HoldParticipantRequest,
}
impl HoldParticipant {
    /// What kind of sound to play. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.body = self.body.play_mode(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::HOLD_PARTICIPANT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for HoldParticipant {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::HOLD_PARTICIPANT,
                    client.hold_participant(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `unholdParticipant`, from [`AgentConference::unhold_participant`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct UnholdParticipant {
    session: Session,
    pub(crate) body: types::ConfParticipantRequest,
}
impl UnholdParticipant {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::UNHOLD_PARTICIPANT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for UnholdParticipant {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::UNHOLD_PARTICIPANT,
                    client.unhold_participant(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `modifyConfResource`, from [`AgentConference::modify_conf_resource`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyConfResource {
    session: Session,
    body: types::ModifyConfResourceRequest,
}
impl ModifyConfResource {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_CONF_RESOURCE);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for ModifyConfResource {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_CONF_RESOURCE,
                    client.modify_conf_resource(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `playVoiceToConf`, from [`AgentConference::play_voice_to_conf`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PlayVoiceToConf {
    session: Session,
    body: types::PlayVoiceToConfRequest,
}
impl PlayVoiceToConf {
    /// Whether it is the foreground or a background sound. Default: [`ConfPlayType::Foreground`](crate::codes::ConfPlayType::Foreground).
    pub fn play_type(mut self, value: impl Into<crate::codes::ConfPlayType>) -> Self {
        self.body = self.body.play_type(value);
        self
    }
    /// What kind of sound to play. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.body = self.body.play_mode(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::PLAY_VOICE_TO_CONF);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for PlayVoiceToConf {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PLAY_VOICE_TO_CONF,
                    client.play_voice_to_conf(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `stopVoiceToConf`, from [`AgentConference::stop_voice_to_conf`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopVoiceToConf {
    session: Session,
}
impl IntoFuture for StopVoiceToConf {
    type Output = Result<types::ConfVoiceResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::STOP_VOICE_TO_CONF,
                    client.stop_voice_to_conf(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `playVoiceToParticipant`, from [`AgentConference::play_voice_to_participant`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PlayVoiceToParticipant {
    session: Session,
    body: types::PlayVoiceToParticipantRequest,
}
impl PlayVoiceToParticipant {
    /// What kind of sound to play. Default: [`ConfPlayMode::File`](crate::codes::ConfPlayMode::File).
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.body = self.body.play_mode(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::PLAY_VOICE_TO_PARTICIPANT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for PlayVoiceToParticipant {
    type Output = Result<types::ConfVoiceResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PLAY_VOICE_TO_PARTICIPANT,
                    client.play_voice_to_participant(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `stopVoiceToParticipant`, from [`AgentConference::stop_voice_to_participant`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopVoiceToParticipant {
    session: Session,
    body: types::ConfParticipantRequest,
}
impl StopVoiceToParticipant {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::STOP_VOICE_TO_PARTICIPANT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for StopVoiceToParticipant {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::STOP_VOICE_TO_PARTICIPANT,
                    client.stop_voice_to_participant(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `queryConfInfos`, from [`AgentConference::query_conf_infos`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryConfInfos {
    session: Session,
    body: types::QueryConfInfosRequest,
}
impl QueryConfInfos {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_CONF_INFOS);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for QueryConfInfos {
    type Output = Result<types::QueryConfInfosResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CONF_INFOS,
                    client.query_conf_infos(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `queryAllConfIds`, from [`AgentConference::query_all_conf_ids`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllConfIds {
    session: Session,
}
impl IntoFuture for QueryAllConfIds {
    type Output = Result<types::QueryAllConfIdsResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_CONF_IDS,
                    client.query_all_conf_ids(&self.session.agent()),
                )
                .await
        })
    }
}
