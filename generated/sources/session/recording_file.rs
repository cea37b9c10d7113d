// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `recordfile`: Downloading recordings.
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Downloading recordings.
    pub fn recording_file(&self) -> RecordingFile<'_> {
        RecordingFile { session: self }
    }
}
/// Operations of the resource `recordfile`; from [`Session::recording_file`].
#[derive(Debug, Clone, Copy)]
pub struct RecordingFile<'a> {
    session: &'a Session,
}
impl RecordingFile<'_> {
    /// Download a voice recording: `downloadRecordFile`, `GET /recordfile/{agentid}`.
    ///
    /// Fetches a recording of an agent's call, or a voice mail that an IVR or a third party left, as a stream. More
    /// than 30 MB is not recommended.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    /// - `record_id`: Path of the recording, that is, the `fileName` of `AgentMediaEvent_Record`.
    ///
    /// Return codes: 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009, 104-010, 104-012.
    ///
    /// Source: [cec_07_4214](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4214.html), [cec_07_0455](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0455.html), cec_05_6014 (download_record_file), guide 55c31a5d (recordfiledownloadEx, downloadRecordFile; copy of page cec_07_4214), guide 8781320e (downloadRecordFile), guide 5bb06c5e (downloadRecordFile; copy of page cec_05_6014), client-practice (Public client programs of the gateway).
    pub fn download_record_file(
        self,
        record_id: impl Into<String>,
    ) -> DownloadRecordFile {
        DownloadRecordFile {
            session: self.session.clone(),
            record_id: record_id.into(),
            file_type: None,
            location_id: None,
        }
    }
    /// Download the voice or video of a call from a third-party recorder: `recordfiledownloadEx`, `GET /recordfile/{agentid}/recordfiledownloadEx`.
    ///
    /// Fetches the recording of a call from a third-party recorder, as a stream. Without `hw_file_name` it is the voice
    /// of the call, with it the video of that path.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    /// - `call_id`: ID of the call.
    ///
    /// Return codes: 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009, 104-010, 104-012.
    ///
    /// Source: [cec_07_4215](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4215.html), [cec_07_0456](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0456.html), guide 55c31a5d (recordfiledownloadEx, downloadRecordFile; copy of page cec_07_4214).
    pub fn download_record_file_ex(
        self,
        call_id: impl Into<crate::ids::CallId>,
    ) -> DownloadRecordFileEx {
        DownloadRecordFileEx {
            session: self.session.clone(),
            call_id: call_id.into(),
            hw_file_name: None,
            work_no: None,
        }
    }
    /// Download a video that an MCU recorded: `downloadVideoFile`, `GET /recordfile/{agentid}/videofiledownload`.
    ///
    /// Fetches the video of a conference that was recorded in MCU mode, as a stream. More than 200 MB is not
    /// recommended.
    ///
    /// Newer pages call this operation withdrawn; `download_video_file_ex` fetches videos from the file server.
    ///
    /// - `conference_id`: ID of the conference.
    /// - `file_type`: Which stream of the video to fetch.
    ///
    /// Source: [cec_07_4217](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4217.html), [cec_07_0465](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0465.html).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn download_video_file(
        self,
        conference_id: impl Into<String>,
        file_type: impl Into<crate::codes::VideoFileType>,
    ) -> DownloadVideoFile {
        DownloadVideoFile {
            session: self.session.clone(),
            conference_id: conference_id.into(),
            record_id: None,
            file_type: file_type.into(),
        }
    }
    /// Download a video recording: `downloadVideoFileEx`, `GET /recordfile/{agentid}/videofiledownloadEx`.
    ///
    /// Fetches a video recording from the file server, as a stream. More than 200 MB is not recommended.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    /// - `record_id`: Path of the video file.
    ///
    /// Source: [cec_07_4218](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4218.html), [cec_07_0466](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0466.html), guide 14f18a44 (downloadVideoFileEx).
    pub fn download_video_file_ex(
        self,
        record_id: impl Into<String>,
    ) -> DownloadVideoFileEx {
        DownloadVideoFileEx {
            session: self.session.clone(),
            record_id: record_id.into(),
            location_id: None,
        }
    }
}
/// A request of `downloadRecordFile`, from [`RecordingFile::download_record_file`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadRecordFile {
    session: Session,
    record_id: String,
    file_type: Option<crate::codes::RecordFileType>,
    location_id: Option<i64>,
}
impl DownloadRecordFile {
    /// Whose recording it is; the gateway assumes 1, an agent's call.
    pub fn file_type(mut self, value: impl Into<crate::codes::RecordFileType>) -> Self {
        self.file_type = Some(value.into());
        self
    }
    /// ID of the node that holds the recording; needed in CTI pool mode.
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
}
impl IntoFuture for DownloadRecordFile {
    type Output = Result<crate::session::file::FileDownload, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .file(
                    &operations::DOWNLOAD_RECORD_FILE,
                    client
                        .download_record_file(
                            &self.session.agent(),
                            self.file_type.as_ref(),
                            self.location_id,
                            &self.record_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `recordfiledownloadEx`, from [`RecordingFile::download_record_file_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadRecordFileEx {
    session: Session,
    call_id: crate::ids::CallId,
    hw_file_name: Option<String>,
    work_no: Option<crate::ids::AgentId>,
}
impl DownloadRecordFileEx {
    /// Path of the video; absent for the voice of the call.
    pub fn hw_file_name(mut self, value: impl Into<String>) -> Self {
        self.hw_file_name = Some(value.into());
        self
    }
    /// ID of the inspected agent; needed if an inspector asks without `hw_file_name`.
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
}
impl IntoFuture for DownloadRecordFileEx {
    type Output = Result<crate::session::file::FileDownload, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .file(
                    &operations::RECORD_FILE_DOWNLOAD_EX,
                    client
                        .record_file_download_ex(
                            &self.session.agent(),
                            &self.call_id,
                            self.hw_file_name.as_deref(),
                            self.work_no.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `downloadVideoFile`, from [`RecordingFile::download_video_file`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadVideoFile {
    session: Session,
    conference_id: String,
    record_id: Option<String>,
    file_type: crate::codes::VideoFileType,
}
impl DownloadVideoFile {
    /// ID of the recording; absent for the first recording.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}
impl IntoFuture for DownloadVideoFile {
    type Output = Result<crate::session::file::FileDownload, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .file(
                    &operations::DOWNLOAD_VIDEO_FILE,
                    client
                        .download_video_file(
                            &self.session.agent(),
                            &self.conference_id,
                            &self.file_type,
                            self.record_id.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `downloadVideoFileEx`, from [`RecordingFile::download_video_file_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadVideoFileEx {
    session: Session,
    record_id: String,
    location_id: Option<i64>,
}
impl DownloadVideoFileEx {
    /// ID of the node that holds the video; needed in CTI pool mode.
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
}
impl IntoFuture for DownloadVideoFileEx {
    type Output = Result<crate::session::file::FileDownload, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .file(
                    &operations::DOWNLOAD_VIDEO_FILE_EX,
                    client
                        .download_video_file_ex(
                            &self.session.agent(),
                            self.location_id,
                            &self.record_id,
                        ),
                )
                .await
        })
    }
}
