// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `recordplay`: Recording calls and screens, and playing recordings to the agent or into a call.
use std::time::Duration;
use crate::client::types;
use crate::session::check::Check;
use crate::session::convert;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Recording calls and screens, and playing recordings to the agent or into a call.
    pub fn recording_and_playback(&self) -> RecordingAndPlayback<'_> {
        RecordingAndPlayback {
            session: self,
        }
    }
}
/// Operations of the resource `recordplay`; from [`Session::recording_and_playback`].
#[derive(Debug, Clone, Copy)]
pub struct RecordingAndPlayback<'a> {
    session: &'a Session,
}
impl RecordingAndPlayback<'_> {
    /// Play a file on the agent's phone: `beginPlay`, `PUT /recordplay/{agentid}/play`.
    ///
    /// Plays a voice file, for example a recording, over the agent's phone. If the agent is idle the phone rings first,
    /// and the agent is occupied until playback ends; a call in progress stays as it is.
    ///
    /// The path of a recording is the `fileName` of `AgentMediaEvent_Record`; the `location_id` that a distributed
    /// contact centre needs is in the same event.
    ///
    /// - `voice_path`: Path of the file. At most 100 characters.
    ///
    /// Events (Playback starts, as the interface page lists it; to the agent; success): `AgentMediaEvent_Play`, `AgentMediaEvent_Play_Succ`.
    ///
    /// Events (The agent was idle and playback starts; to the agent; success; decided by `AgentMediaEvent_Play` or `AgentMediaEvent_Play_Succ`): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentMediaEvent_Play_Succ`, `AgentMediaEvent_Play`.
    ///
    /// Events (The agent was idle and playback fails; to the agent; failure; decided by `AgentMediaEvent_Play_Fail`): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentOther_PhoneRelease`, `AgentState_Ready`, `AgentMediaEvent_Play_Fail`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was idle, and playback is stopped or has finished; to the agent; progress): `AgentOther_PhoneRelease`, `AgentState_Ready`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was in a call and playback starts; to the agent; success): `AgentMediaEvent_Play_Succ`, `AgentMediaEvent_Play`.
    ///
    /// Events (The agent was in a call and playback fails; to the agent; failure; decided by `AgentMediaEvent_Play_Fail`): `AgentMediaEvent_Play_Fail`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was in a call, and playback is stopped or has finished; to the agent; progress): `AgentMediaEvent_StopPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-007.
    ///
    /// Source: [cec_07_4202](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4202.html), [cec_07_0394](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0394.html), cec_05_1444 (beginPlay), cec_05_1445 (begin_play), cec_05_4050 (beginPlay), cec_05_4051 (foreFastPlay, beginPlay), guide bf9b1aa2 (beginPlay; copy of page cec_07_4202), client-practice (Public client programs of the gateway).
    pub fn begin_play(self, voice_path: impl Into<String>) -> BeginPlay {
        BeginPlay {
            session: self.session.clone(),
            body: types::BeginPlayRequest::new(voice_path),
        }
    }
    /// Play a file from another contact centre of the network: `beginNetPlay`, `POST /recordplay/{agentid}/netplay`.
    ///
    /// Plays a voice file that belongs to a contact centre in a network of contact centres; `cc_id` says which one.
    ///
    /// - `file_name`: Path of the file. At most 100 characters.
    /// - `cc_id`: Number of the contact centre that the file belongs to.
    ///
    /// Events (Playback starts; to the agent; success): `AgentMediaEvent_Play`, `AgentMediaEvent_Play_Succ`.
    ///
    /// Events (Playback fails; to the agent; failure): `AgentMediaEvent_Play_Fail`.
    ///
    /// Return codes: 100-006, 100-007, 500-007.
    ///
    /// Source: [cec_07_4212](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4212.html).
    pub fn begin_net_play(
        self,
        file_name: impl Into<String>,
        cc_id: i64,
    ) -> BeginNetPlay {
        BeginNetPlay {
            session: self.session.clone(),
            body: types::BeginNetPlayRequest::new(file_name, cc_id),
        }
    }
    /// Pause playback: `pausePlay`, `POST /recordplay/{agentid}/pauseplay`.
    ///
    /// Pauses the playback in progress; `resume_play` resumes it.
    ///
    /// Events (Playback has been paused; to the agent; success): `AgentMediaEvent_PausePlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-003.
    ///
    /// Source: [cec_07_4203](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4203.html).
    pub fn pause_play(self) -> PausePlay {
        PausePlay {
            session: self.session.clone(),
        }
    }
    /// Resume paused playback: `resumePlay`, `POST /recordplay/{agentid}/resumeplay`.
    ///
    /// Resumes the playback that `pause_play` paused.
    ///
    /// Events (Playback resumes; to the agent; success): `AgentMediaEvent_ResumePlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-005.
    ///
    /// Source: [cec_07_4204](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4204.html).
    pub fn resume_play(self) -> ResumePlay {
        ResumePlay {
            session: self.session.clone(),
        }
    }
    /// Jump forward in playback: `foreFastPlay`, `POST /recordplay/{agentid}/forefast/{time}`.
    ///
    /// Skips forward by the given number of seconds in what is being played. Every request jumps again.
    ///
    /// - `time`: How far to jump in seconds. 1 to 2147483647 seconds.
    ///
    /// Events (The jump is done; to the agent; success): `AgentMediaEvent_JumpPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-002.
    ///
    /// Source: [cec_07_4205](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4205.html), cec_05_4051 (foreFastPlay, beginPlay).
    pub fn fore_fast_play(self, time: Duration) -> ForeFastPlay {
        ForeFastPlay {
            session: self.session.clone(),
            time: convert::seconds(time),
        }
    }
    /// Jump back in playback: `backFastPlay`, `POST /recordplay/{agentid}/backfast/{time}`.
    ///
    /// Goes back by the given number of seconds in what is being played. Every request jumps again.
    ///
    /// - `time`: How far to jump in seconds. 1 to 2147483647 seconds.
    ///
    /// Events (The jump is done; to the agent; success): `AgentMediaEvent_JumpPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-001.
    ///
    /// Source: [cec_07_4206](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4206.html).
    pub fn back_fast_play(self, time: Duration) -> BackFastPlay {
        BackFastPlay {
            session: self.session.clone(),
            time: convert::seconds(time),
        }
    }
    /// Move playback to another position: `playRelocation`, `POST /recordplay/{agentid}/playrelocation`.
    ///
    /// Moves playback to another position in the file, counted from its start, from its end or from the current
    /// position. From the current position every request moves again.
    ///
    /// - `seek_seconds`: How far to move, in seconds.
    /// - `seek_position`: From where to count.
    ///
    /// Events (The jump is done; to the agent; success): `AgentMediaEvent_JumpPlayDone`.
    ///
    /// Return codes: 000-002, 100-007, 500-012, 500-013.
    ///
    /// Source: [cec_07_0405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0405.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn play_relocation(
        self,
        seek_seconds: Duration,
        seek_position: impl Into<crate::codes::SeekPosition>,
    ) -> PlayRelocation {
        PlayRelocation {
            session: self.session.clone(),
            body: types::PlayRelocationRequest::new(seek_seconds, seek_position),
        }
    }
    /// End playback: `stopPlay`, `DELETE /recordplay/{agentid}/stopplay`.
    ///
    /// Ends the playback. If the agent was idle before, the phone is released and the agent becomes idle again.
    ///
    /// Events (Playback has ended; to the agent; success): `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was idle before playback, as the developer guide lists it; to the agent; success; decided by `AgentMediaEvent_StopPlayDone`): `AgentOther_PhoneRelease`, `AgentState_Ready`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-009.
    ///
    /// Source: [cec_07_4207](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4207.html), cec_05_4050 (beginPlay), cec_05_4051 (foreFastPlay, beginPlay).
    pub fn stop_play(self) -> StopPlay {
        StopPlay {
            session: self.session.clone(),
        }
    }
    /// Start recording the agent: `beginRecord`, `PUT /recordplay/{agentid}/record`.
    ///
    /// Starts a voice recording of the agent and returns the ID of the recording task. Video cannot be recorded this
    /// way. `AgentMediaEvent_Record` names the file.
    ///
    /// If no file name is given, the server builds one from drive, VDN, media type, date, agent ID and a file name. The
    /// drive comes from its setting MAPPINGDISK, and is Y without it.
    ///
    /// - `media_type`: Medium to record; only 5 (voice) is allowed. Exactly 5.
    ///
    /// Events (Recording starts; to the agent; success): `AgentMediaEvent_Record`.
    ///
    /// Events (Recording cannot be started; to the agent; failure): `AgentMediaEvent_Record_Fail`.
    ///
    /// Return codes: 100-006, 100-007, 500-008.
    ///
    /// Source: [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html), [cec_07_0402](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0402.html), guide c0729735 (beginRecord), guide page-2827 (beginRecord), [cec_07_1381](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1381.html), [cec_07_1382](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1382.html), client-practice (Public client programs of the gateway).
    pub fn begin_record(self, media_type: u32) -> BeginRecord {
        BeginRecord {
            session: self.session.clone(),
            body: types::BeginRecordRequest::new(media_type),
        }
    }
    /// End recording: `stopRecord`, `DELETE /recordplay/{agentid}/stoprecord`.
    ///
    /// Ends the recording in progress.
    ///
    /// Events (Recording has ended; to the agent; success): `AgentMediaEvent_StopRecordDone`.
    ///
    /// Source: [cec_07_4211](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4211.html), [cec_07_0403](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0403.html), [cec_07_1383](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1383.html).
    pub fn stop_record(self) -> StopRecord {
        StopRecord {
            session: self.session.clone(),
        }
    }
    /// Start recording the agent's screen: `startRecordScreen`, `PUT /recordplay/{agentid}/startrecordscreen`.
    ///
    /// Starts capturing the agent's screen. Private deployments only; the VRC component on the agent's computer does
    /// the work.
    ///
    /// Events (Capturing starts; to the agent; success): `AgentMediaEvent_StartRecordScreen_Succ`.
    ///
    /// Events (Capturing cannot be started; to the agent; failure): `AgentMediaEvent_StartRecordScreen_Fail`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_4208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4208.html).
    pub fn start_record_screen(self) -> StartRecordScreen {
        StartRecordScreen {
            session: self.session.clone(),
        }
    }
    /// End recording the agent's screen: `stopRecordScreen`, `DELETE /recordplay/{agentid}/stoprecordscreen`.
    ///
    /// Ends the capture of the agent's screen.
    ///
    /// Events (Capturing ends; to the agent; success): `AgentMediaEvent_StopRecordScreen_Succ`.
    ///
    /// Events (Capturing cannot be ended; to the agent; failure): `AgentMediaEvent_StopRecordScreen_Fail`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_4209](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4209.html).
    pub fn stop_record_screen(self) -> StopRecordScreen {
        StopRecordScreen {
            session: self.session.clone(),
        }
    }
    /// Pause recording: `pauseRecord`, `POST /recordplay/{agentid}/pauserecord`.
    ///
    /// Judging by its name, pauses the recording in progress. Only an older release of the server's own JavaScript
    /// client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn pause_record(self) -> PauseRecord {
        PauseRecord {
            session: self.session.clone(),
        }
    }
    /// Resume paused recording: `resumeRecord`, `POST /recordplay/{agentid}/resumerecord`.
    ///
    /// Judging by its name, resumes the recording that `pause_record` paused. Only an older release of the server's own
    /// JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn resume_record(self) -> ResumeRecord {
        ResumeRecord {
            session: self.session.clone(),
        }
    }
    /// Start recording the agent into a file that the server names: `beginRecordWithoutFilename`, `PUT /recordplay/{agentid}/recordwithoutfilename`.
    ///
    /// Judging by its name, starts recording the agent as `begin_record` does, with a file name that the server
    /// chooses. It has no body. Only an older release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn begin_record_without_file_name(self) -> BeginRecordWithoutFileName {
        BeginRecordWithoutFileName {
            session: self.session.clone(),
        }
    }
    /// Search recording files: `queryRecordFile`, `GET /recordplay/{agentid}/recordfile`.
    ///
    /// Judging by its name and parameters, searches the recordings of an agent or of a skill queue within a time range,
    /// part of the results at a time. Only an older release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn query_record_file(self) -> QueryRecordFile {
        QueryRecordFile {
            session: self.session.clone(),
            work_no: None,
            skill_id: None,
            start_date: None,
            end_date: None,
            start_position: None,
            end_position: None,
        }
    }
    /// Search the agent's own recording files: `querySelfRecordFile`, `GET /recordplay/{agentid}/queryselfrecordfile`.
    ///
    /// Judging by its name and parameters, searches the agent's own recordings within a time range, part of the results
    /// at a time. Only an older release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn query_self_record_file(self) -> QuerySelfRecordFile {
        QuerySelfRecordFile {
            session: self.session.clone(),
            skill_id: None,
            start_date: None,
            end_date: None,
            start_position: None,
            end_position: None,
        }
    }
    /// Find the recording files of a call: `queryRecordFileByCallId`, `GET /recordplay/{agentid}/queryrecordfilebycallid`.
    ///
    /// Judging by its name, finds the recordings of the call with the given ID. Only an older release of the server's
    /// own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn query_record_file_by_call_id(self) -> QueryRecordFileByCallId {
        QueryRecordFileByCallId {
            session: self.session.clone(),
            work_no: None,
            call_id: None,
            call_time: None,
        }
    }
    /// Find the recording file with a given ID: `queryRecordFileFromRecordID`, `GET /recordplay/{agentid}/recordfilefromrecordid`.
    ///
    /// Judging by its name, finds the file of the recording with the given ID. Only an older release of the server's
    /// own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn query_record_file_from_record_id(self) -> QueryRecordFileFromRecordId {
        QueryRecordFileFromRecordId {
            session: self.session.clone(),
            record_id: None,
        }
    }
    /// Get the address of a recording file: `queryRecordFileURL`, `GET /recordplay/{agentid}/recordfileurl`.
    ///
    /// Judging by its name, returns the URL of the recording file. Only an older release of the server's own JavaScript
    /// client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_record_file_url(self) -> QueryRecordFileUrl {
        QueryRecordFileUrl {
            session: self.session.clone(),
            file_path: None,
        }
    }
    /// Get the address of a recording file as a ZIP archive: `queryRecordZipFileURL`, `GET /recordplay/{agentid}/recordzipfileurl`.
    ///
    /// Judging by its name, returns the URL of the recording file as a ZIP archive. Only an older release of the
    /// server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_record_zip_file_url(self) -> QueryRecordZipFileUrl {
        QueryRecordZipFileUrl {
            session: self.session.clone(),
            file_path: None,
        }
    }
    /// Get the address of several recording files as a ZIP archive: `queryBatchRecordZipFileURL`, `GET /recordplay/{agentid}/batchrecordzipfileurl`.
    ///
    /// Judging by its name, returns the URL of several recording files as one ZIP archive. Only an older release of the
    /// server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_batch_record_zip_file_url(self) -> QueryBatchRecordZipFileUrl {
        QueryBatchRecordZipFileUrl {
            session: self.session.clone(),
            file_path: None,
        }
    }
    /// Read the scores of an agent's recordings: `queryVoiceRecordScore`, `GET /recordplay/{agentid}/queryrecordscore`.
    ///
    /// Judging by its name and parameters, reads the scores of an agent's recordings within a time range. Only an older
    /// release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_voice_record_score(self) -> QueryVoiceRecordScore {
        QueryVoiceRecordScore {
            session: self.session.clone(),
            work_no: None,
            record_start_date: None,
            record_end_date: None,
        }
    }
    /// Get a token for the recording of the screen: `getConnectToken`, `GET /recordplay/{agentid}/getconnecttoken`.
    ///
    /// Returns a token that a client program of the vendor gives to its recorder of the screen.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn get_connect_token(self) -> GetConnectToken {
        GetConnectToken {
            session: self.session.clone(),
        }
    }
}
/// A request of `beginPlay`, from [`RecordingAndPlayback::begin_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginPlay {
    session: Session,
    body: types::BeginPlayRequest,
}
impl BeginPlay {
    /// Where to begin, in seconds from the start of the file. The name is misspelt on the wire.
    pub fn start_position(mut self, value: Duration) -> Self {
        self.body = self.body.start_position(value);
        self
    }
    /// Volume, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Pattern `^[0-9]{0,5}$`. Default: `"50"`.
    pub fn volume_change(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.volume_change(value);
        self
    }
    /// Speed, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Pattern `^[0-9]{0,5}$`. Default: `"50"`.
    pub fn speed_change(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.speed_change(value);
        self
    }
    /// How often to play; values that the gateway does not know count as 1. Default: `1`.
    pub fn times(mut self, value: i64) -> Self {
        self.body = self.body.times(value);
        self
    }
    /// Coding of the file; only 0 is allowed. Exactly 0. Default: `0`.
    pub fn code_format(mut self, value: u32) -> Self {
        self.body = self.body.code_format(value);
        self
    }
    /// ID of the node that holds the file, in a distributed contact centre; taken from the event that reported the recording.
    pub fn location_id(mut self, value: i64) -> Self {
        self.body = self.body.location_id(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::BEGIN_PLAY);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for BeginPlay {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BEGIN_PLAY,
                    client.begin_play(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `beginNetPlay`, from [`RecordingAndPlayback::begin_net_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginNetPlay {
    session: Session,
    body: types::BeginNetPlayRequest,
}
impl BeginNetPlay {
    /// Where to begin, in seconds from the start of the file.
    pub fn position(mut self, value: Duration) -> Self {
        self.body = self.body.position(value);
        self
    }
    /// Whether to play once or endlessly. Default: [`PlayRepetition::Once`](crate::codes::PlayRepetition::Once).
    pub fn play_time(mut self, value: impl Into<crate::codes::PlayRepetition>) -> Self {
        self.body = self.body.play_time(value);
        self
    }
    /// Format of the file. Default: [`PlayFileFormat::PlatformDefault`](crate::codes::PlayFileFormat::PlatformDefault).
    pub fn file_format(
        mut self,
        value: impl Into<crate::codes::PlayFileFormat>,
    ) -> Self {
        self.body = self.body.file_format(value);
        self
    }
    /// ID of the distributed node; only in networks of a single UAP with distribution. 0 to 65535.
    pub fn location_id(mut self, value: u32) -> Self {
        self.body = self.body.location_id(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::BEGIN_NET_PLAY);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for BeginNetPlay {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BEGIN_NET_PLAY,
                    client.begin_net_play(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `pausePlay`, from [`RecordingAndPlayback::pause_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PausePlay {
    session: Session,
}
impl IntoFuture for PausePlay {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PAUSE_PLAY,
                    client.pause_play(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `resumePlay`, from [`RecordingAndPlayback::resume_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ResumePlay {
    session: Session,
}
impl IntoFuture for ResumePlay {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::RESUME_PLAY,
                    client.resume_play(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `foreFastPlay`, from [`RecordingAndPlayback::fore_fast_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForeFastPlay {
    session: Session,
    time: i64,
}
impl ForeFastPlay {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::FORE_FAST_PLAY);
        check.integer(0, self.time)?;
        Ok(())
    }
}
impl IntoFuture for ForeFastPlay {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORE_FAST_PLAY,
                    client.fore_fast_play(&self.session.agent(), self.time),
                )
                .await
        })
    }
}
/// A request of `backFastPlay`, from [`RecordingAndPlayback::back_fast_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BackFastPlay {
    session: Session,
    time: i64,
}
impl BackFastPlay {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::BACK_FAST_PLAY);
        check.integer(0, self.time)?;
        Ok(())
    }
}
impl IntoFuture for BackFastPlay {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BACK_FAST_PLAY,
                    client.back_fast_play(&self.session.agent(), self.time),
                )
                .await
        })
    }
}
/// A request of `playRelocation`, from [`RecordingAndPlayback::play_relocation`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PlayRelocation {
    session: Session,
    body: types::PlayRelocationRequest,
}
impl PlayRelocation {
    /// Which way to move; used only if `seek_position` is 1, the current position.
    pub fn seek_direction(
        mut self,
        value: impl Into<crate::codes::SeekDirection>,
    ) -> Self {
        self.body = self.body.seek_direction(value);
        self
    }
}
impl IntoFuture for PlayRelocation {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PLAY_RELOCATION,
                    client.play_relocation(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `stopPlay`, from [`RecordingAndPlayback::stop_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopPlay {
    session: Session,
}
impl IntoFuture for StopPlay {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::STOP_PLAY, client.stop_play(&self.session.agent()))
                .await
        })
    }
}
/// A request of `beginRecord`, from [`RecordingAndPlayback::begin_record`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginRecord {
    session: Session,
    body: types::BeginRecordRequest,
}
impl BeginRecord {
    /// Path of the file to write. The server chooses one if it is absent. At most 100 characters.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.file_name(value);
        self
    }
    /// What to do if the file exists; values that the gateway does not know count as 0. Default: [`RecordMode::Overwrite`](crate::codes::RecordMode::Overwrite).
    pub fn record_mode(mut self, value: impl Into<crate::codes::RecordMode>) -> Self {
        self.body = self.body.record_mode(value);
        self
    }
    /// Format of the recording. One installation uses one format, the same as the playback format of its UAP. Default: [`RecordFileFormat::PlatformDefault`](crate::codes::RecordFileFormat::PlatformDefault).
    pub fn record_format(
        mut self,
        value: impl Into<crate::codes::RecordFileFormat>,
    ) -> Self {
        self.body = self.body.record_format(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::BEGIN_RECORD);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for BeginRecord {
    type Output = Result<types::BeginRecordResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BEGIN_RECORD,
                    client.begin_record(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `stopRecord`, from [`RecordingAndPlayback::stop_record`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopRecord {
    session: Session,
}
impl IntoFuture for StopRecord {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::STOP_RECORD,
                    client.stop_record(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `startRecordScreen`, from [`RecordingAndPlayback::start_record_screen`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartRecordScreen {
    session: Session,
}
impl IntoFuture for StartRecordScreen {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::START_RECORD_SCREEN,
                    client.start_record_screen(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `stopRecordScreen`, from [`RecordingAndPlayback::stop_record_screen`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopRecordScreen {
    session: Session,
}
impl IntoFuture for StopRecordScreen {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::STOP_RECORD_SCREEN,
                    client.stop_record_screen(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `pauseRecord`, from [`RecordingAndPlayback::pause_record`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PauseRecord {
    session: Session,
}
impl IntoFuture for PauseRecord {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PAUSE_RECORD,
                    client.pause_record(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `resumeRecord`, from [`RecordingAndPlayback::resume_record`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ResumeRecord {
    session: Session,
}
impl IntoFuture for ResumeRecord {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::RESUME_RECORD,
                    client.resume_record(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `beginRecordWithoutFilename`, from [`RecordingAndPlayback::begin_record_without_file_name`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginRecordWithoutFileName {
    session: Session,
}
impl IntoFuture for BeginRecordWithoutFileName {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BEGIN_RECORD_WITHOUT_FILE_NAME,
                    client.begin_record_without_file_name(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryRecordFile`, from [`RecordingAndPlayback::query_record_file`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFile {
    session: Session,
    work_no: Option<crate::ids::AgentId>,
    skill_id: Option<String>,
    start_date: Option<String>,
    end_date: Option<String>,
    start_position: Option<String>,
    end_position: Option<String>,
}
impl QueryRecordFile {
    /// ID of the agent whose recordings to search, judging by its name.
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
    /// ID of the skill queue whose recordings to search, judging by its name.
    pub fn skill_id(mut self, value: impl Into<String>) -> Self {
        self.skill_id = Some(value.into());
        self
    }
    /// Start of the time range, judging by its name; its form is not known.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// End of the time range, judging by its name; its form is not known.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// First result to return, judging by its name.
    pub fn start_position(mut self, value: impl Into<String>) -> Self {
        self.start_position = Some(value.into());
        self
    }
    /// Last result to return, judging by its name.
    pub fn end_position(mut self, value: impl Into<String>) -> Self {
        self.end_position = Some(value.into());
        self
    }
}
impl IntoFuture for QueryRecordFile {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_RECORD_FILE,
                    client
                        .query_record_file(
                            &self.session.agent(),
                            self.end_date.as_deref(),
                            self.end_position.as_deref(),
                            self.skill_id.as_deref(),
                            self.start_date.as_deref(),
                            self.start_position.as_deref(),
                            self.work_no.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `querySelfRecordFile`, from [`RecordingAndPlayback::query_self_record_file`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySelfRecordFile {
    session: Session,
    skill_id: Option<String>,
    start_date: Option<String>,
    end_date: Option<String>,
    start_position: Option<String>,
    end_position: Option<String>,
}
impl QuerySelfRecordFile {
    /// ID of the skill queue whose recordings to search, judging by its name.
    pub fn skill_id(mut self, value: impl Into<String>) -> Self {
        self.skill_id = Some(value.into());
        self
    }
    /// Start of the time range, judging by its name; its form is not known.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// End of the time range, judging by its name; its form is not known.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// First result to return, judging by its name.
    pub fn start_position(mut self, value: impl Into<String>) -> Self {
        self.start_position = Some(value.into());
        self
    }
    /// Last result to return, judging by its name.
    pub fn end_position(mut self, value: impl Into<String>) -> Self {
        self.end_position = Some(value.into());
        self
    }
}
impl IntoFuture for QuerySelfRecordFile {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SELF_RECORD_FILE,
                    client
                        .query_self_record_file(
                            &self.session.agent(),
                            self.end_date.as_deref(),
                            self.end_position.as_deref(),
                            self.skill_id.as_deref(),
                            self.start_date.as_deref(),
                            self.start_position.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryRecordFileByCallId`, from [`RecordingAndPlayback::query_record_file_by_call_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFileByCallId {
    session: Session,
    work_no: Option<crate::ids::AgentId>,
    call_id: Option<crate::ids::CallId>,
    call_time: Option<String>,
}
impl QueryRecordFileByCallId {
    /// ID of the agent who had the call, judging by its name.
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
    /// ID of the call.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// Time of the call, judging by its name; its form is not known.
    pub fn call_time(mut self, value: impl Into<String>) -> Self {
        self.call_time = Some(value.into());
        self
    }
}
impl IntoFuture for QueryRecordFileByCallId {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_RECORD_FILE_BY_CALL_ID,
                    client
                        .query_record_file_by_call_id(
                            &self.session.agent(),
                            self.call_id.as_ref(),
                            self.call_time.as_deref(),
                            self.work_no.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryRecordFileFromRecordID`, from [`RecordingAndPlayback::query_record_file_from_record_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFileFromRecordId {
    session: Session,
    record_id: Option<String>,
}
impl QueryRecordFileFromRecordId {
    /// ID of the recording.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}
impl IntoFuture for QueryRecordFileFromRecordId {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_RECORD_FILE_FROM_RECORD_ID,
                    client
                        .query_record_file_from_record_id(
                            &self.session.agent(),
                            self.record_id.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryRecordFileURL`, from [`RecordingAndPlayback::query_record_file_url`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFileUrl {
    session: Session,
    file_path: Option<String>,
}
impl QueryRecordFileUrl {
    /// Path of the recording file, judging by its name.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
}
impl IntoFuture for QueryRecordFileUrl {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_RECORD_FILE_URL,
                    client
                        .query_record_file_url(
                            &self.session.agent(),
                            self.file_path.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryRecordZipFileURL`, from [`RecordingAndPlayback::query_record_zip_file_url`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordZipFileUrl {
    session: Session,
    file_path: Option<String>,
}
impl QueryRecordZipFileUrl {
    /// Path of the recording file, judging by its name.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
}
impl IntoFuture for QueryRecordZipFileUrl {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_RECORD_ZIP_FILE_URL,
                    client
                        .query_record_zip_file_url(
                            &self.session.agent(),
                            self.file_path.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryBatchRecordZipFileURL`, from [`RecordingAndPlayback::query_batch_record_zip_file_url`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryBatchRecordZipFileUrl {
    session: Session,
    file_path: Option<String>,
}
impl QueryBatchRecordZipFileUrl {
    /// Paths of the recording files, judging by its name; how several are joined is not known.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
}
impl IntoFuture for QueryBatchRecordZipFileUrl {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_BATCH_RECORD_ZIP_FILE_URL,
                    client
                        .query_batch_record_zip_file_url(
                            &self.session.agent(),
                            self.file_path.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryVoiceRecordScore`, from [`RecordingAndPlayback::query_voice_record_score`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryVoiceRecordScore {
    session: Session,
    work_no: Option<crate::ids::AgentId>,
    record_start_date: Option<String>,
    record_end_date: Option<String>,
}
impl QueryVoiceRecordScore {
    /// ID of the agent who was recorded, judging by its name.
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
    /// Start of the time range, judging by its name; its form is not known.
    pub fn record_start_date(mut self, value: impl Into<String>) -> Self {
        self.record_start_date = Some(value.into());
        self
    }
    /// End of the time range, judging by its name; its form is not known.
    pub fn record_end_date(mut self, value: impl Into<String>) -> Self {
        self.record_end_date = Some(value.into());
        self
    }
}
impl IntoFuture for QueryVoiceRecordScore {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_VOICE_RECORD_SCORE,
                    client
                        .query_voice_record_score(
                            &self.session.agent(),
                            self.record_end_date.as_deref(),
                            self.record_start_date.as_deref(),
                            self.work_no.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `getConnectToken`, from [`RecordingAndPlayback::get_connect_token`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetConnectToken {
    session: Session,
}
impl IntoFuture for GetConnectToken {
    type Output = Result<types::ConnectToken, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_CONNECT_TOKEN,
                    client.get_connect_token(&self.session.agent()),
                )
                .await
        })
    }
}
