// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The envelopes of the contract's answers.
use crate::client::types;
use crate::session::envelope::{Envelope, Parts, envelope};
envelope!(answer : ReservedResponse => (), answer.message, Some(()));
envelope!(
    answer : ProlongTimeResponse => types::ProlongTimeResult, answer.message, answer
    .result
);
envelope!(
    answer : BatchRemoveParticipantResponse => types::BatchRemoveParticipantResult,
    answer.message, answer.result
);
envelope!(
    answer : ConfVoiceResponse => types::ConfVoiceResult, answer.message, answer.result
);
envelope!(
    answer : QueryConfInfosResponse => types::QueryConfInfosResult, answer.message,
    answer.result
);
envelope!(
    answer : QueryAllConfIdsResponse => types::QueryAllConfIdsResult, answer.message,
    answer.result
);
envelope!(
    answer : QueryAgentInfoByWorkNoResponse => types::AgentInfo, answer.message, answer
    .result
);
envelope!(
    answer : QueryAgentInfoBySkillIdResponse => Vec < types::AgentInfo >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : QueryAllOnlineAgentsResponse => Vec < types::SkillQueueAgents >, answer
    .message, Some(answer.result)
);
envelope!(
    answer : UnconstrainedResponse => serde_json::Value, answer.message, Some(answer
    .result.unwrap_or_default())
);
envelope!(
    answer : AgentsWithoutSkillsResponse => Vec < types::AgentWithoutSkills >, answer
    .message, Some(answer.result)
);
envelope!(
    answer : AgentNamesResponse => types::AgentNames, answer.message, answer.result
);
envelope!(
    answer : AgentStatesResponse => Vec < types::AgentOverview >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : AgentsInChatResponse => Vec < types::UnknownEntry >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : AgentGroupResponse => types::AgentGroup, answer.message, answer.result
);
envelope!(
    answer : AgentGroupsResponse => Vec < types::AgentGroup >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : TruthValueResponse => crate ::wire::LenientBoolean, answer.message, answer
    .result
);
envelope!(
    answer : AgentStatusAndSkillResponse => types::AgentStatusAndSkillResult, answer
    .message, answer.result
);
envelope!(
    answer : RestReasonsResponse => Vec < types::RestReason >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : QueryCallInfoResponse => types::CallInfo, answer.message, answer.result
);
envelope!(
    answer : CallInfoListResponse => types::CallInfoListResult, answer.message, answer
    .result
);
envelope!(
    answer : QueryWaitCallInfoBySkillIdResponse => Vec < types::CallInfo >, answer
    .message, Some(answer.result)
);
envelope!(
    answer : QueryCallNumsOnAgentResponse => crate ::wire::LenientInteger, answer
    .message, answer.result
);
envelope!(
    answer : QueryAllCallInfoByAgentWorkNoExResponse => Vec < crate ::wire::LenientText
    >, answer.message, Some(answer.result)
);
envelope!(
    answer : HeldCallsResponse => types::HeldCallsResult, answer.message, answer.result
);
envelope!(
    answer : QueryCallAppDataResponse => crate ::wire::LenientText, answer.message,
    answer.result
);
envelope!(
    answer : QueryCallStatisticsInfoResponse => types::CallStatistics, answer.message,
    answer.result
);
envelope!(
    answer : QueryCallStatisticsInfoExResponse => types::CallStatisticsEx, answer
    .message, answer.result
);
envelope!(
    answer : QueryRemoteNumbersResponse => Vec < crate ::wire::LenientText >, answer
    .message, Some(answer.result)
);
envelope!(
    answer : CallIdsResponse => Vec < crate ::ids::CallId >, answer.message, Some(answer
    .result)
);
envelope!(
    answer : CallRecordsResponse => Vec < types::UnknownEntry >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : ConfigAuthResponse => types::ConfigAuthResult, answer.message, answer.result
);
envelope!(
    answer : RegisterResponse => types::RegisterResult, answer.message, answer.result
);
envelope!(
    answer : QueryNodePolicyResponse => Vec < types::NodeWeight >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : QueryVdnGroupResponse => Vec < types::VdnGroup >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : QueryAccessCodeResponse => Vec < types::AccessCode >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : AddAccessCodeResponse => types::AccessCodeId, answer.message, answer.result
);
envelope!(
    answer : QueryIvrResponse => Vec < types::IvrServer >, answer.message, Some(answer
    .result)
);
envelope!(answer : AddIvrResponse => types::IvrServer, answer.message, answer.result);
envelope!(
    answer : QueryVdnResponse => Vec < types::VdnEntry >, answer.message, Some(answer
    .result)
);
envelope!(
    answer : QueryAgentResponse => Vec < types::ConfiguredAgent >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : ConfigQueryCallInfoResponse => Vec < types::CalledRoute >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : AddCallInfoResponse => types::AddCallInfoResult, answer.message, answer
    .result
);
envelope!(
    answer : QuerySkillGroupsResponse => Vec < types::SkillGroup >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : AddSkillGroupResponse => types::AddSkillGroupResult, answer.message, answer
    .result
);
envelope!(
    answer : QueryUserClassResponse => Vec < types::UserClass >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : AddUserClassResponse => types::UserClassId, answer.message, answer.result
);
envelope!(
    answer : AddSkillQueueResponse => types::AddSkillQueueResult, answer.message, answer
    .result
);
envelope!(answer : QueryVdnInfoResponse => types::Vdn, answer.message, answer.result);
envelope!(
    answer : GetConnectInfoResponse => types::RequestConnectContent, answer.message,
    answer.result
);
envelope!(
    answer : SignInResponse => types::SignInResult, answer.message.or(answer.msg), answer
    .result
);
envelope!(
    answer : AgentStatusResponse => types::AgentStatusResult, answer.message, answer
    .result
);
envelope!(
    answer : SyncAgentInfoResponse => types::SyncAgentInfoResult, answer.message, answer
    .result
);
envelope!(
    answer : UpdateGuidResponse => types::UpdateGuidResult, answer.message, answer.result
);
envelope!(
    answer : QueryAgentSkillsResponse => Vec < types::AgentSkill >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : QueryCustomStateResponse => types::CustomState, answer.message, answer
    .result
);
envelope!(answer : LoginInfoResponse => types::LoginInfo, answer.message, answer.result);
envelope!(
    answer : HeartbeatResponse => types::HeartbeatResult, answer.message, answer.result
);
envelope!(
    answer : RecordFilesResponse => Vec < types::UnknownEntry >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : LocalRecordPathResponse => types::LocalRecordPath, answer.message, answer
    .result
);
envelope!(
    answer : QuerySkillQueueOnAgentVdnResponse => Vec < types::VdnSkillQueue >, answer
    .message, Some(answer.result)
);
envelope!(
    answer : QueryIvrInfoOnVdnResponse => Vec < types::IvrInfo >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : QueryStatInfoOfAcdResponse => Vec < types::AcdStatInfo >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : QueryQueueLengthBySkillIdResponse => types::SkillQueueLengthResult, answer
    .message, answer.result
);
envelope!(
    answer : QueueLengthResponse => crate ::wire::LenientInteger, answer.message, answer
    .result
);
envelope!(
    answer : AccessCodesResponse => Vec < types::VdnAccessCode >, answer.message,
    Some(answer.result)
);
envelope!(
    answer : BeginRecordResponse => types::BeginRecordResult, answer.message, answer
    .result
);
envelope!(
    answer : GetConnectTokenResponse => types::ConnectToken, answer.message, answer
    .result
);
envelope!(answer : CallIdResponse => crate ::ids::CallId, answer.message, answer.result);
envelope!(
    answer : InternalCallResponse => crate ::wire::LenientText, answer.message, answer
    .result
);
envelope!(
    answer : UploadMediaFileResponse => types::UploadedMediaFile, answer.message, answer
    .result
);
envelope!(
    answer : QueryCallContentResponse => types::CallContentPage, answer.message, answer
    .result
);
envelope!(
    answer : QueryCallSessionResponse => types::CallSessionPage, answer.message, answer
    .result
);
