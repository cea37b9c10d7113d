// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The coded tables of the contract.

code_table! {
    /// State of an agent in the gateway's own coding, one of three in use. Returned as `agentState` by the agent status
    /// query and as `status` in the lists of agents. `CtiAgentState` is the coding of the CTI platform, `SyncState`
    /// that of `syncagentinfo`; the three do not match.
    ///
    /// Source: [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html), client-practice (Public client programs of the gateway).
    AgentState number
    "0" StateUnknown state_unknown "unknown; CTI state 9 (study)"
    "1" SigningIn signing_in "signing in, not used (or signed in, not used)"
    "2" SignedOut signed_out "signed out; CTI state 0"
    "3" Busy busy "busy, takes no calls; CTI state 7"
    "4" Idle idle "idle, can receive calls; CTI state 1"
    "5" WrapUp wrap_up "wrapping up; CTI state 6"
    "6" IdleReserved idle_reserved "same as idle, not used"
    "7" InCall in_call "in a call; CTI states 2 to 5"
    "8" Resting resting "resting; CTI state 8"
    "9" AboutToRest about_to_rest "about to rest"
}

code_table! {
    /// State of an agent in the coding of the CTI platform, as the monitoring interfaces use it. Returned as
    /// `ctiStatus` in the lists of agents, alongside the gateway's own `AgentState`.
    ///
    /// Source: [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html), [cec_07_0697](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0697.html), [cec_07_2632](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2632.html).
    CtiAgentState number
    "0" NotSignedIn not_signed_in "not signed in"
    "1" Idle idle "idle"
    "2" PreOccupied pre_occupied "pre-occupied"
    "3" Occupied occupied "occupied"
    "4" Answering answering "answering"
    "5" Talking talking "talking"
    "6" WrapUp wrap_up "wrapping up after a call (or working: no calls are routed, internal calls are possible)"
    "7" Busy busy "busy: no calls are routed, may dial and be monitored"
    "8" Rest rest "rest: needs approval and a duration"
    "9" Study study "study"
    "10" Adjusting adjusting "adjusting after a call"
}

code_table! {
    /// State of an agent in the coding of `syncagentinfo`: its fields `state` and `lastState`. It also describes the
    /// call, which neither `AgentState` nor `CtiAgentState` does.
    ///
    /// Source: seed 004 (Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed), [cec_07_1226](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1226.html), [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html).
    SyncState number
    "1" Idle idle "idle"
    "2" WrapUp wrap_up "wrap-up"
    "3" Rest rest "rest"
    "4" Busy busy "busy"
    "5" Playback playback "playing a recording"
    "6" OutboundCall outbound_call "placing an outbound call"
    "7" Occupied occupied "occupied"
    "8" AskedToAnswer asked_to_answer "being asked to answer"
    "9" Talking talking "talking"
    "10" ThreeParty three_party "in a three-party call"
    "11" Hold hold "holding a call"
    "12" Mute mute "muted"
    "13" SeekingHelp seeking_help "seeking internal help"
    "14" TransferringTalk transferring_talk "in a talk transfer"
    "15" Inserting inserting "inserting into the call of another agent"
    "16" Listening listening "listening to another agent"
    "17" Whispering whispering "whispering to another agent"
    "255" Abnormal abnormal "abnormal"
}

code_table! {
    /// Who put the phone down; `phoneState` of the event AgentOther_PhoneRelease.
    ///
    /// Source: [cec_07_1396](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1396.html).
    PhoneState number
    "2" AgentHungUp agent_hung_up "the agent hung up"
    "3" PlatformHungUp platform_hung_up "the platform hung up"
}

code_table! {
    /// Kind of a call. `feature` of the events AgentEvent_Talking, AgentEvent_Ringing and AgentEvent_Auto_Answer,
    /// `callFeature` and `talkingCallfeature` of `syncagentinfo`, `callfeature` of the call queries. It stays with the
    /// call through transfers. There are four tables of it; this is their union. For what `syncagentinfo` returns, the
    /// table of its own page takes precedence.
    ///
    /// Source: seed 004 (Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed), [cec_07_1226](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1226.html), [cec_07_0582](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0582.html), [cec_07_1432](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1432.html), [cec_07_0702](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0702.html), [cec_07_2637](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2637.html), client-practice (Public client programs of the gateway).
    CallFeature number
    "-1" Other other "other"
    "0" NormalInbound normal_inbound "ordinary inbound call (or customer call)"
    "1" FromAgent from_agent "call from an agent"
    "2" Toll toll "toll call"
    "3" Rerouted rerouted "routed again after a network call"
    "4" International international "international call"
    "6" Internal internal "internal call"
    "7" Outbound outbound "ordinary call (or ordinary outbound call)"
    "40" ReservedOutbound reserved_outbound "reserved outbound call"
    "41" PreOccupiedOutbound pre_occupied_outbound "outbound call for which the HPS took the agent beforehand (or pre-occupied call)"
    "42" PreConnected pre_connected "pre-connected call"
    "43" PredictedOutbound predicted_outbound "predicted outbound call (or virtual call in or out)"
    "44" PredictedOrPreviewedOutbound predicted_or_previewed_outbound "outbound call predicted by the HPS (or previewed outbound call)"
    "45" ReservedCallback reserved_callback "callback reserved through the HPS (or callback request)"
    "51" InternalTwoPartyHelp internal_two_party_help "internal help between two (or internal help)"
    "52" InternalThreePartyHelp internal_three_party_help "internal help between three"
    "53" MultiParty multi_party "multi-party call (or conference)"
    "99" TransferredConference transferred_conference "transferred conference"
}

code_table! {
    /// The command being carried out for an agent's call; `curCommand` of `syncagentinfo`.
    ///
    /// Source: seed 004 (Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed), [cec_07_1226](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1226.html).
    OperationCommand number
    "0" NoCommand no_command "none"
    "1" AgentHangUp agent_hang_up "the agent hangs up"
    "2" AgentDisconnected agent_disconnected "the agent is disconnected"
    "3" CalledPartyHangUp called_party_hang_up "the called party hangs up"
    "4" FirstOutboundCall first_outbound_call "first outbound call"
    "5" OutboundCall outbound_call "outbound call"
    "6" Hold hold "hold"
    "7" Unhold unhold "back from hold"
    "8" Mute mute "mute"
    "9" Unmute unmute "unmute"
    "10" BlindTransfer blind_transfer "blind transfer: the agent leaves at once"
    "11" ReleaseAfterTransfer release_after_transfer "success transfer: the agent leaves when the other side answers"
    "12" TalkTransfer talk_transfer "talk transfer: the agent talks to the target first"
    "13" ThreeWayTransfer three_way_transfer "three-way transfer: the three talk, then the agent leaves"
    "14" SuspendTransfer suspend_transfer "hang-up transfer: to an IVR, while the agent waits for the return"
    "15" SpecialTransfer special_transfer "special transfer"
    "16" TwoPartyHelp two_party_help "internal help between two"
    "17" ThreePartyHelp three_party_help "internal help between three"
    "18" ThreePartyCall three_party_call "three-party call"
    "19" Playback playback "playing a recording"
    "20" Insert insert "insert into a call"
    "21" Listen listen "listen to a call"
    "22" SwitchInspection switch_inspection "switch to another kind of inspection"
    "23" Intercept intercept "intercept a call"
    "24" Whisper whisper "whisper"
    "30" ShowBusy show_busy "go busy"
    "31" Rest rest "rest"
}

code_table! {
    /// Role of a call among an agent's calls; `type` of the events AgentEvent_Talking, AgentEvent_Customer_Alerting,
    /// AgentEvent_Auto_Answer, AgentEvent_Ringing and AgentOther_PhoneOffhook.
    ///
    /// Source: [cec_07_1355](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1355.html), [cec_07_0503](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0503.html), [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html), [cec_07_0547](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0547.html).
    CallRole text
    "main" Main main "main call"
    "assistant" Assistant assistant "assist call"
    "unknown" KindUnknown kind_unknown "unknown call"
}

code_table! {
    /// Whether a call came by a transfer; `transfer` of the events AgentEvent_Auto_Answer and AgentEvent_Ringing.
    ///
    /// Source: [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html).
    TransferredFlag text
    "yes" Transferred transferred "came by a transfer; transfrom says from where"
    "no" NotTransferred not_transferred "did not come by a transfer"
}

code_table! {
    /// Why an agent is busy; `reason` of the event AgentState_SetNotReady_Success. A reason from 200 to 250 is the one
    /// that the busy request carried; the site defines its meaning.
    ///
    /// Source: [cec_07_1346](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1346.html), [cec_07_13461](https://support.huaweicloud.com/api-ccfs-cec/cec_07_13461.html), [cec_07_1211](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1211.html).
    BusyReason number
    "0" NoReason no_reason "no reason was given"
    "1" SetByAgent set_by_agent "the agent went busy itself"
    "2" NoAnswer no_answer "a call went unanswered for too long"
    "3" ForcedByInspector forced_by_inspector "an inspector made the agent busy"
    "4" Rest rest "rest"
    "5" PhoneUnusable phone_unusable "the agent's phone cannot be used"
    "7" CallRejected call_rejected "the agent rejected a call"
    range 200..=250 "200-250" SiteDefined site_defined "defined by the site"
}

code_table! {
    /// Media of a call as reported by events; `mediaAbility` of the events AgentEvent_Talking, AgentEvent_Auto_Answer
    /// and AgentEvent_Ringing. Requests use another coding: `RequestMediaAbility`.
    ///
    /// Source: [cec_07_1355](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1355.html), [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_1365](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1365.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html), [cec_07_1366](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1366.html).
    MediaAbility number
    "1" Voice voice "voice"
    "2" Video video "video"
    "3" VoiceAndVideo voice_and_video "voice and video"
    "5" Text text "text"
    "6" H5Video h5_video "video in a web page (H5)"
}

code_table! {
    /// Kind of service that a call or a skill queue is for; `mediaType` of the events AgentEvent_Auto_Answer,
    /// AgentEvent_Ringing and AgentEvent_Incoming_CallInfo and of the call queries, `mediatype` of a skill queue. Not
    /// to be confused with the `mediatype` of a sign-in response, which is three letters.
    ///
    /// Source: [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html), [cec_07_0513](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0513.html), [cec_07_0520](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0520.html), [cec_07_1206](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1206.html), [cec_07_1207](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1207.html), [cec_07_1266](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1266.html), [cec_07_1021](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1021.html), client-practice (Public client programs of the gateway).
    MediaType number
    "1" TextChat text_chat "text chat"
    "2" ClickToDial click_to_dial "click to dial"
    "4" Callback callback "callback request"
    "5" VoiceOrVideoCall voice_or_video_call "ordinary voice or video call (or voice call)"
    "6" Email email "e-mail"
    "15" PredictedOutbound predicted_outbound "predicted outbound call"
    "16" PreviewedOutbound previewed_outbound "previewed outbound call"
    "17" MessageCall message_call "message call"
    "19" VideoCall video_call "ordinary video call"
    "51" MultimediaWebChat multimedia_web_chat "multimedia web chat"
    "53" SocialMediaChat social_media_chat "social media chat (or multimedia)"
}

code_table! {
    /// Kind of an inspection; `qcType` of the events AgentOther_BeQcStart and AgentOther_BeQcStop.
    ///
    /// Source: [cec_07_0542](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0542.html), [cec_07_0543](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0543.html).
    QcType number
    "8" Listen listen "listen"
    "9" Insert insert "insert"
    "20172" Whisper whisper "whisper"
    "20173" WhisperOther whisper_other "whisper, under a second code"
}

code_table! {
    /// State that an agent enters by signing in; `status` of the sign-in requests. The gateway assumes 4 when nothing is
    /// sent. The code decides which events follow.
    ///
    /// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), [cec_07_1203](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1203.html), [cec_07_1224](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1224.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    SignInStatus number
    "3" Busy busy "busy; events AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success"
    "4" Idle idle "idle; events AgentOther_InService, AgentState_Ready"
    "5" WrapUp wrap_up "wrap-up; events AgentOther_InService, AgentState_Ready, AgentState_Work"
    "8" Rest rest "rest; needs time and restcause, from release 25.200.0 on"
}

code_table! {
    /// Equipment of an agent; `agenttype` of the sign-in requests. The gateway assumes 4 when nothing is sent.
    ///
    /// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), [cec_07_1203](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1203.html), client-practice (Public client programs of the gateway).
    AgentType number
    "4" PcPhone pc_phone "computer and phone, voice"
    "11" PcPhoneVideo pc_phone_video "computer and phone, with video"
}

code_table! {
    /// Whom a request for internal help addresses; `devicetype` of `innerhelp`. The gateway assumes 2 when nothing is sent.
    ///
    /// Source: seed 000 (Asking for Internal Help), [cec_07_1236](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1236.html), client-practice (Public client programs of the gateway).
    HelpDevice number
    "1" SkillQueue skill_queue "a skill queue, by its id"
    "2" Agent agent "an agent, by its work number"
}

code_table! {
    /// Between how many parties internal help takes place; `mode` of `innerhelp`. The gateway assumes 1 when nothing is sent.
    ///
    /// Source: seed 000 (Asking for Internal Help), seed 002 (Asking for Internal Help), [cec_07_1236](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1236.html), client-practice (Public client programs of the gateway).
    HelpMode number
    "1" TwoParty two_party "between two: the user is held while the agents talk"
    "2" ThreeParty three_party "between three: both agents and the user talk"
}

code_table! {
    /// What happens to a call that the agent refuses; `mode` of `reject`. Meant for ordinary inbound calls.
    ///
    /// Source: [cec_07_1253](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1253.html), [cec_07_0388](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0388.html).
    RejectMode number
    "1" Requeue requeue "the call goes back to its queue, the agent goes busy"
    "2" Release release "the call is released, the agent goes idle"
}

code_table! {
    /// Media that a request asks for; `mediaability` of `callout` and of a transfer to an outside number. The gateway
    /// assumes 0 when nothing is sent. Events use another coding: `MediaAbility`.
    ///
    /// Source: [cec_07_1232](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1232.html), [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), [cec_07_0369](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0369.html), [cec_07_1235](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1235.html).
    RequestMediaAbility number
    "0" Audio audio "audio"
    "1" Video video "video"
    "2" BestAvailable best_available "the most that both sides can do, found by negotiation"
}

code_table! {
    /// Which way video goes, seen from the user; `videoDirection` of `mediaswitch` (with video as the target) and
    /// `userVideoDirection` of `callout` (with video asked for). The gateway assumes 4 when nothing is sent.
    ///
    /// Source: [cec_07_1249](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1249.html), [cec_07_1232](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1232.html).
    VideoDirection number
    "1" UserReceives user_receives "the user only receives"
    "2" UserSends user_sends "the user only sends"
    "3" BothWays both_ways "both ways"
    "4" NotSet not_set "not set"
}

code_table! {
    /// The kind of inspection to switch to; `switchtype` of `requestswitchinsertwhisperagent`.
    ///
    /// Source: [cec_07_2414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2414.html), [cec_07_0448](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0448.html).
    SwitchType number
    "0" Listen listen "listen"
    "1" Insert insert "insert"
    "2" Whisper whisper "whisper"
}

code_table! {
    /// Why an agent rests: what the requests for a rest and for a forced rest carry, and what the event
    /// AgentState_SetRest_Success repeats. The platform's configuration defines what a code means.
    ///
    /// Source: [cec_07_1213](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1213.html), [cec_07_13482](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13482.html), [cec_07_2411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2411.html).
    RestCause number
    "0" NoCause no_cause "no cause was given"
    range 1..=255 "1-255" SiteDefined site_defined "defined by the platform's configuration"
}

code_table! {
    /// Why an agent was signed out, as recorded for operation 0 in the records of agent operations. An operation that
    /// signs out by force with a reason takes 1 to 255.
    ///
    /// Source: [cec_07_4243](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4243.html), [cec_07_0354](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0354.html), [cec_07_1221](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1221.html).
    SignOutReason number
    "256" Disconnected disconnected "the agent lost the connection to the platform"
    "257" ForcedByInspector forced_by_inspector "an inspector forced the agent out"
    "258" SignedOutByAgent signed_out_by_agent "the agent signs out itself"
    "259" SignedOutBeforeNewSignIn signed_out_before_new_sign_in "signed out before a new sign-in"
    "260" HandshakeTimeoutMediaServerCcs handshake_timeout_media_server_ccs "the handshake between media server and CCS timed out"
    "261" HandshakeTimeoutCcsUis handshake_timeout_ccs_uis "the handshake from CCS to UIS timed out"
    "262" HandshakeBrokenMediaServerCcs handshake_broken_media_server_ccs "the handshake between media server and CCS is broken"
    "263" HandshakeTimeoutUisAgent handshake_timeout_uis_agent "the handshake from UIS to the agent timed out"
    "264" ReplacedElsewhere replaced_elsewhere "the same ID was signed in elsewhere by force"
    range 1..=255 "1-255" SetByCaller set_by_caller "a cause or an error of the client side; a forced sign-out carries the reason that its caller chose"
}

code_table! {
    /// What an agent did, as recorded in the records of agent operations.
    ///
    /// Source: [cec_07_4243](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4243.html).
    AgentOperation number
    "0" SignOut sign_out "sign-out; the reason is a code of SignOutReason"
    "1" SignIn sign_in "sign-in"
    "2" Idle idle "going idle"
    "3" Busy busy "going busy"
    "4" Talking talking "talking"
}

code_table! {
    /// Equipment of an agent, in the coding of the mobile sign-in. The sign-in of this interface has its own table,
    /// `AgentType`.
    ///
    /// Source: mobile login page (productsdesc) (sign-in of mobile agents).
    MobileAgentType number
    "4" Audio audio "audio"
    "5" Multimedia multimedia "multimedia"
    "11" Video video "video"
    "99" AllRound all_round "all-round"
}

code_table! {
    /// The server that a letter of `mediatype` in a sign-in response refers to. `mediatype` has three letters, each a
    /// code of `SignInServerMark`; the codes here are the positions of the letters.
    ///
    /// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), cec_05_4023 (sign-in), cec_05_1417 (sign-in).
    SignInServer number
    "1" CtiServer cti_server "CTIServer, for voice and video"
    "2" WebM web_m "WebM, for text chat"
    "3" MailM mail_m "MailM, for mail; not supported"
}

code_table! {
    /// Whether an agent is signed in to a server; one letter of `mediatype` in a sign-in response. Its position, a code
    /// of `SignInServer`, says which server.
    ///
    /// Source: [cec_07_1202](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1202.html), cec_05_4023 (sign-in), cec_05_1417 (sign-in).
    SignInServerMark text
    "T" SignedIn signed_in "signed in to that server"
    "F" NotSignedIn not_signed_in "not signed in to that server"
}

code_table! {
    /// How an agent answers, as the operation `autoanswer` takes it in its path. Any text of at most five characters other
    /// than true means manual.
    ///
    /// Source: [cec_07_1208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1208.html).
    AutoAnswerFlag text
    "true" Automatic automatic "automatic"
    "false" Manual manual "manual, like every text that is not true"
}

code_table! {
    /// State of a call in the call records of the monitoring interfaces.
    ///
    /// Source: [cec_07_2566](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2566.html).
    CallStatus number
    "0" Idle idle "idle"
    "1" Occupied occupied "occupied"
    "2" Queued queued "queued"
    "3" InPrivateQueue in_private_queue "in a private queue"
    "4" Alerting alerting "alerting"
    "5" Talking talking "talking"
    "6" Held held "held"
    "7" Suspended suspended "suspended"
    "8" Muted muted "muted"
    "9" ThreeParty three_party "in a three-party call"
}

code_table! {
    /// Whether a call came in or went out; `callInOut` in the call records of the monitoring interfaces.
    ///
    /// Source: [cec_07_2566](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2566.html).
    CallDirection number
    "0" Inbound inbound "came in"
    "1" Outbound outbound "went out"
}

code_table! {
    /// Whether a call is delivered again after an agent released it; `releaseAndReQueueCallFlag` of the event
    /// AgentEvent_Incoming_CallInfo.
    ///
    /// Source: [cec_07_0520](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0520.html), [cec_07_1373](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1373.html).
    RequeueFlag number
    "0" FirstDelivery first_delivery "first delivery of the call"
    "1" RoutedAgain routed_again "an agent released the call and it was routed again"
}

code_table! {
    /// Why a call left a device (an agent, a queue, an IVR), as recorded in the call records.
    ///
    /// Source: [cec_07_2638](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2638.html), [cec_07_0842](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0842.html), [cec_07_4246](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4246.html).
    LeaveDeviceReason number
    "0" Normal normal "normal"
    "1" Overflow overflow "overflow"
    "2" Timeout timeout "timeout"
    "3" NoAgent no_agent "there is no agent"
    "4" QueueingCancelled queueing_cancelled "queueing was cancelled"
    "5" AgentNoAnswer agent_no_answer "the agent did not answer"
    "6" ResumedAfterSuspension resumed_after_suspension "resumed after a suspension"
    "7" ConnectHold connect_hold "connected with a held call"
    "8" ThreePartyHelp three_party_help "internal help between three"
    "9" Unhold unhold "taken back from hold"
    "10" ThreeParty three_party "three-party call"
    "11" HelpEnded help_ended "internal help ended by the party that released it"
    "12" Intercepted intercepted "intercepted"
    "13" PickedUp picked_up "picked up"
    "14" CalledNumberNotConfigured called_number_not_configured "the called number is not configured"
    "15" UserReleased user_released "the user released the call"
    "16" AgentReleased agent_released "the agent released the call"
    "17" TransferredOut transferred_out "transferred out"
    "18" Held held "held"
    "19" InternalError internal_error "internal error"
    "20" Busy busy "busy"
    "22" PoweredOff powered_off "powered off"
    "23" OutOfArea out_of_area "out of the service area"
    "24" NoSuchNumber no_such_number "there is no such number"
    "25" NoAcdResource no_acd_resource "the ACD has no resource"
    "26" NoAnswer no_answer "no answer"
    "27" Rejected rejected "rejected"
    "28" SuccessTransferToQueue success_transfer_to_queue "success transfer to a queue"
    "29" ThreePartyToQueue three_party_to_queue "three-party call to a queue"
    "30" SuccessTransferTimeout success_transfer_timeout "the success transfer timed out"
    "31" ThreePartyQueueTimeout three_party_queue_timeout "the three-party call to a queue timed out"
    "34" NetworkCallFailed network_call_failed "a network call failed by timeout, overflow or busy"
    "35" NetworkCallReturned network_call_returned "a network call went back to its origin"
    "36" RoutedAgain routed_again "routed again"
    "46" AgentUnreachable agent_unreachable "the agent cannot be reached; CDN routes again"
    "47" QueueingInSeveralQueues queueing_in_several_queues "queueing in several queues"
    "48" AnsweredFromSlaveQueue answered_from_slave_queue "answered from a slave queue"
    "49" AgentRefused agent_refused "the agent refused by cancelling"
    "50" AgentRejected agent_rejected "the agent rejected the call"
    "51" EnteredConference entered_conference "entered a conference"
    "52" ConferenceReleased conference_released "the conference was released"
    "53" RemovedFromConference removed_from_conference "removed from a conference"
    "54" LowAnswerRate low_answer_rate "transferred because of a low answer rate"
    "88" UserHungUpAfterAnswer user_hung_up_after_answer "the user hung up after the agent had answered"
    "89" UserHungUpBeforeAnswer user_hung_up_before_answer "the user hung up before the agent answered"
    range 37..=45 "37-45" CdnOrPgrRouting cdn_or_pgr_routing "a case of CDN or PGR routing"
}

code_table! {
    /// Why a call was released, as recorded in the call records: Table 1 of the page of release causes, 0 to 999.
    /// Tables 2 to 6 are not in the public excerpts; only their number ranges are known. `PlatformReleaseCause` is
    /// another coding.
    ///
    /// Source: cec_07_2639 (codes: Table 1 (0-xxx) of the release causes, an older table than the copy of 2025-03), [cec_07_4242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4242.html), [cec_07_0837](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0837.html), [cec_07_0704](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0704.html).
    CallReleaseCause number
    "0" NormalRelease normal_release "the flow ended; normal release"
    "1" ResourcesFull resources_full "the resources are full"
    "2" AgentPollingTimeout agent_polling_timeout "CCACS: polling on the agent side timed out"
    "3" AbnormalRelease abnormal_release "abnormal release of another kind"
    "4" EmptyNumber empty_number "empty number"
    "5" MailboxFull mailbox_full "the mailbox is full or suspended"
    "6" MailboxClosed mailbox_closed "the mailbox takes no calls"
    "7" ConnectionFailed connection_failed "the connection failed"
    "8" NoAnswer no_answer "no answer"
    "9" Rejected rejected "rejected"
    "10" OutOfArea out_of_area "out of the service area"
    "11" LineBusy line_busy "the line is busy, or all links between CTI and IVR or between IVR and portal are down"
    "12" CcsLinkDown ccs_link_down "the link to the CCS is down; failover handling"
    "13" VmsError vms_error "fatal error of the VMS"
    "14" AbnormalResourceOperation abnormal_resource_operation "abnormal operation of a resource"
    "47" Busy busy "busy"
    "48" PoweredOff powered_off "powered off"
    "49" UserReleasedBeforeAnswer user_released_before_answer "the user released the call before the answer"
    "50" NoBalance no_balance "no balance"
    "59" ParameterError parameter_error "wrong parameter"
    "60" FileMissing file_missing "an announcement or script file is missing"
    "61" OperationsConflict operations_conflict "operations are in conflict"
    "62" ServiceTypeNotSupported service_type_not_supported "the type of service is not supported"
    "63" InternalFault internal_fault "internal fault"
    "80" UserGaveUpQueueing user_gave_up_queueing "the user gave up queueing, by a key press in the IVR while queued"
    "251" VspcommUnavailable vspcomm_unavailable "VSPCOMM is not available"
    "252" VspcommRatingFailed vspcomm_rating_failed "VSPCOMM could not rate the call"
    "253" VspcommChargingFailed vspcomm_charging_failed "VSPCOMM could not charge the call"
    "254" VspcommOther vspcomm_other "VSPCOMM, another cause"
    "256" IvrNormalRelease ivr_normal_release "normal release by the IVR"
    "257" InsufficientResources insufficient_resources "the resources do not suffice"
    "258" Timeout timeout "timeout"
    "263" IvrConnectionFailed ivr_connection_failed "IVR: the connection failed"
    "338" IvrFlowMissing ivr_flow_missing "IVR: the flow is missing or cannot be parsed"
    "339" IvrControlBlocksShort ivr_control_blocks_short "IVR: too few control blocks"
    "340" IvrWrongScriptType ivr_wrong_script_type "IVR: wrong type of MRF script"
    "342" IvrWrongConferenceName ivr_wrong_conference_name "IVR: wrong conference name, maybe too long"
    "343" NoCallIdInfo no_call_id_info "no CallIDInfo from the CTIS in time"
    "344" NoNotify no_notify "no Notify from the CTIS in time"
    "345" NoAnswerAck no_answer_ack "no AnswerAck from the CTIS in time"
    "346" IvrNoOffHook ivr_no_off_hook "IVR: no off-hook of the called party from the CTIServer in time"
    "347" NoSubscribeNotifyRsp no_subscribe_notify_rsp "no SubscribeNotifyRsp from the CTIS in time"
    "348" ScriptFailed script_failed "the CTIS could not run the script"
    "349" NoServiceStartAck no_service_start_ack "no ServiceStartAck from the service module in time"
    "350" IvrCallNotTaken ivr_call_not_taken "IVR: the service module did not take the call in time"
    "351" ServiceModuleNoAnswer service_module_no_answer "the service module did not answer in time"
    "352" NoSubscribeRsp no_subscribe_rsp "no SubscribeRsp from the service module in time"
    "353" NoTransferScriptReply no_transferscript_reply "no reply to the MSCML transferscript in time"
    "354" IvrHandshakeTimeout ivr_handshake_timeout "IVR: the handshake with the CTIServer timed out"
    "356" IvrOutboundTimeout ivr_outbound_timeout "IVR: the outbound call timed out"
    "357" IvrConnectingFailed ivr_connecting_failed "IVR: two calls could not be connected"
    "359" IvrTalkTimeExceeded ivr_talk_time_exceeded "IVR: the longest talk time was exceeded"
    "360" IvrOther ivr_other "IVR: another error"
    "501" NoRoutingResult no_routing_result "the default cause: the CCS gave no routing result, or a flow of the IVR released the call"
    "502" OutboundTimeout outbound_timeout "the platform released an outbound call: the ACD reported no ringing, or nobody answered, in time"
    "503" PlatformHandshake platform_handshake "the platform released the call because of a handshake; the rest of the meaning is cut"
    range 1000..=1999 "1000-1999" TableTwo table_two "a cause of Table 2, which is not public"
    range 3000..=3999 "3000-3999" TableThree table_three "a cause of Table 3, which is not public"
    range 4000..=4999 "4000-4999" TableFour table_four "a cause of Table 4, which is not public"
    range 20000..=29999 "20000-29999" TableFive table_five "a cause of Table 5, which is not public"
    range 30000..=2147483647 "30000-2147483647" TableSix table_six "a cause of Table 6, which is not public"
}

code_table! {
    /// Why the platform released a call, as listed in the vendor's forum. 4 has another meaning in `CallReleaseCause`.
    ///
    /// Source: [developer.huaweicloud.com/tags/200536](https://developer.huaweicloud.com/tags/200536).
    PlatformReleaseCause number
    "4" AgentForcedOut agent_forced_out "agent device: the agent was forced out while talking"
    "16" TalkTimeLimit talk_time_limit "agent device: the talk was longer than the queue allows"
    "152" Redirected redirected "released by a redirection"
    "501" UnhookedBeforeRouteResult unhooked_before_route_result "default: unhooked before a route result came from the CCS"
    "502" CalledNoAnswer called_no_answer "the called party did not answer for long"
    "503" AcdHandshakeLost acd_handshake_lost "ACD and platform lost the handshake for the call"
    "504" CcsHandshakeTimeout ccs_handshake_timeout "the handshake with the CCS timed out"
    "505" NoIvrAnswerToResume no_ivr_answer_to_resume "the IVR did not answer the resumption after a suspension"
    "506" NoRouteResult no_route_result "no route result from the CCS"
    "507" NoRouteResultAfterEntry no_route_result_after_entry "no route result from the CCS after the call had entered the platform"
    "508" NoTransferNotice no_transfer_notice "no notice of a transfer or a resumption from the CCS"
    "509" InternalSuccessTransferTimeout internal_success_transfer_timeout "internal success transfer: the operation of the CCS timed out"
    "510" NoSetupAck no_setup_ack "outbound call: no SETUP_ACK from the ACD"
    "511" NoOccupyAck no_occupy_ack "outbound call: no OCCUPY_ACK from the CCS"
    "512" QueueOverflowOrTimeout queue_overflow_or_timeout "overflow or timeout of the queue"
    "513" QueueOverflowOrTimeoutOther queue_overflow_or_timeout_other "overflow or timeout of the queue, under a second code"
    "514" IvrTransferNoAnswer ivr_transfer_no_answer "transfer from an agent to an IVR: the IVR did not answer"
    "515" TransferTargetNoAnswer transfer_target_no_answer "transfer: the target device did not answer"
    "516" NoRouteReply no_route_reply "no reply to the routing from the CCS"
    "517" TargetSilent target_silent "the target did not ring or answer in time"
    "518" ReleasedByClient released_by_client "released by the client"
    "519" TransferWrongAddress transfer_wrong_address "transfer: wrong address from the CCS"
    "520" TransferWrongAddressOther transfer_wrong_address_other "transfer: wrong address from the CCS, under a second code"
    "521" RedirectedByAgent redirected_by_agent "the agent redirected the call"
    "522" RedirectedByIvr redirected_by_ivr "the IVR redirected the call"
}

code_table! {
    /// Why an outbound call failed; `detect` of the event OUTBOUND_DETECT_EVENT. `desc`, next to it, says the same in
    /// words.
    ///
    /// Source: [cec_07_0507](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0507.html), [cec_07_0580](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0580.html).
    OutboundDetectCause number
    "1552" CallerNotAllowed caller_not_allowed "the calling number may not make calls"
}

code_table! {
    /// Why an outbound call failed, or that it was connected; `failCode` of the system outbound interfaces. Five digits
    /// as text. The callback with the result of an outbound call has further codes: `OutboundResultCode`.
    ///
    /// Source: [cec_07_1139](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1139.html).
    OutboundFailCode text
    "00000" Connected connected "connected"
    "00003" NoResource no_resource "there is no resource"
    "00004" NumberMoved number_moved "the called number moved or is being changed"
    "00005" CallWaiting call_waiting "call waiting"
    "00006" ForwardedOnBusy forwarded_on_busy "busy; the called party forwards"
    "00007" ForwardedOnNoAnswer forwarded_on_no_answer "no answer; the called party forwards"
    "00008" Forwarded forwarded "the called party forwards"
    "00009" CallsNotTaken calls_not_taken "the called party takes no calls at present"
    "00010" ForwardedAfterRinging forwarded_after_ringing "forwarded after ringing"
    "00011" ForwardedAtOnce forwarded_at_once "forwarded at once, without ringing"
    "00012" MobileUnreachable mobile_unreachable "the called mobile cannot be reached"
    "00013" TerminalStateInvalid terminal_state_invalid "the state of the terminal is not valid"
    "00014" TerminalForwards terminal_forwards "the terminal forwards without a reason"
    "00015" HookFlashForwarded hook_flash_forwarded "the called party forwards by hook flash"
    "00018" FarAnnouncement far_announcement "the far switch plays an announcement"
    "00129" EmptyNumber empty_number "empty number"
    "00132" SpecialInformationTone special_information_tone "special information tone"
    "00145" Busy busy "busy"
    "00146" NobodyThere nobody_there "nobody is there to answer"
    "00147" NoAnswer no_answer "no answer"
    "00149" Rejected rejected "rejected"
    "00150" NumberChanged number_changed "the number was changed"
    "00155" LineFault line_fault "fault of the line"
    "00160" MusicFound music_found "music was found"
    "00162" AutomaticDevice automatic_device "an automatic device, such as an answering machine or a PBX"
    "00180" RingBackTone ringback_tone "ringback tone"
    "00181" BusyTone busy_tone "busy tone"
    "00182" SpecialInformationTone182 special_information_tone_182 "special information tone, under a second code"
    "00184" Modem modem "modem"
    "00185" Fax fax "fax"
    "00186" ModemOrFax modem_or_fax "modem or fax"
    "00187" ToneNotDefined tone_not_defined "a tone that is not defined"
    "00190" TextTelephone1 text_telephone_1 "text telephone, answer 1"
    "00191" TextTelephone2 text_telephone_2 "text telephone, answer 2"
    "00192" TextTelephone3 text_telephone_3 "text telephone, answer 3"
    "00193" TextTelephone4 text_telephone_4 "text telephone, answer 4"
    "00194" TextTelephone5 text_telephone_5 "text telephone, answer 5"
    "00195" Edt edt "EDT"
    "00196" Fsk fsk "FSK"
    "00197" Dtmf dtmf "DTMF"
    "00208" PoweredOff powered_off "powered off"
    "00209" ServiceSuspended service_suspended "the service is suspended"
    "00259" ResourcesShort resources_short "too few resources"
    "00260" CalledModem called_modem "the called party is a modem"
    "00261" CalledFax called_fax "the called party is a fax"
    "00262" CalledFaxOrModem called_fax_or_modem "the called party is a fax or a modem"
    "00263" CalledAnsweringMachine called_answering_machine "the called party is an answering machine"
    "00441" Fax441 fax_441 "fax, under a second code"
    "00531" UserHungUp user_hung_up "the user hung up"
    "00537" Busy537 busy_537 "busy, under a second code"
    "00538" EmptyOrWrongNumber empty_or_wrong_number "empty or wrong number"
    "00548" PoweredOff548 powered_off_548 "powered off, under a second code"
    "00549" OutOfArea out_of_area "out of the service area"
    "00551" NotConnected not_connected "not connected"
    "00601" UserHungUpBeforeAnswer user_hung_up_before_answer "the user hung up before the answer"
    "00602" NoAcdResource no_acd_resource "the ACD has no resource"
    "00603" NoAnswer603 no_answer_603 "no answer, under a second code"
    "00604" Rejected604 rejected_604 "rejected, under a second code"
    "00605" SwitchBusy switch_busy "the switch is busy"
    "00606" AcdTimeout acd_timeout "timeout of the ACD"
    "00701" UserHungUpInQueue user_hung_up_in_queue "the agents were busy and the user hung up in the queue"
    "00702" QueueTimeout queue_timeout "timeout in the queue"
    "00703" CallDataTimeout call_data_timeout "timeout of the call data"
    "01040" RingingTimeout ringing_timeout "ringing took too long and the platform released the call"
    "01041" OccupyingDeviceTimeout occupying_device_timeout "occupying the agent's device took too long"
    "01043" OutboundResultTimeout outbound_result_timeout "the result of the outbound call did not come in time"
    "01046" OccupyingAgentFailed occupying_agent_failed "the agent could not be occupied"
    "01048" ObsCallLimit obs_call_limit "the limit of calls of the OBS is reached"
    "01049" DetectionResultTimeout detection_result_timeout "the result of the detection after off-hook did not come in time"
    "01056" ConnectingFailed connecting_failed "agent and user could not be connected"
    "01281" ReleasedByAgentBar released_by_agent_bar "released through the agent's bar before agent and user were connected"
    "01288" ConnectingAgent connecting_agent "while the agent was being connected; the text is cut"
}

code_table! {
    /// How an outbound call ended, as reported by the callback with the results of outbound calls. That callback
    /// belongs to another interface of the CEC. It groups the codes into user side, normal release by the platform,
    /// scarce resources and system errors. Only the grouped codes are listed; all others are as in `OutboundFailCode`.
    ///
    /// Source: [cec_07_4046](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4046.html), guide 20ceb8ba support1 (OutboundResultCode).
    OutboundResultCode text
    "00531" UserHungUp user_hung_up "user side: the user hung up"
    "00537" Busy busy "user side: busy"
    "00538" EmptyOrWrongNumber empty_or_wrong_number "user side: empty or wrong number"
    "00548" PoweredOff powered_off "user side: powered off"
    "00549" OutOfArea out_of_area "user side: out of the service area"
    "00551" NotConnected not_connected "user side: not connected"
    "00601" UserHungUpBeforeAnswer user_hung_up_before_answer "user side: the user hung up before the answer"
    "00602" NoAcdResource no_acd_resource "scarce resources: the ACD has no resource"
    "00603" NoAnswer no_answer "user side: no answer"
    "00604" Rejected rejected "user side: rejected"
    "00605" SwitchBusy switch_busy "scarce resources: the switch is busy"
    "00606" AcdTimeout acd_timeout "system error: timeout of the ACD"
    "00701" UserHungUpInQueue user_hung_up_in_queue "user side: the agents were busy and the user hung up in the queue"
    "00702" QueueTimeout queue_timeout "normal release by the platform: timeout in the queue"
    "01040" RingingTimeout ringing_timeout "normal release by the platform: ringing took too long"
    "01043" OutboundResultTimeout outbound_result_timeout "normal release by the platform: the result of the outbound call did not come in time"
    "01046" OccupyingAgentFailed occupying_agent_failed "normal release by the platform: the agent could not be occupied"
    "01048" ObsCallLimit obs_call_limit "scarce resources: the limit of calls of the OBS is reached"
    "01049" DetectionResultTimeout detection_result_timeout "normal release by the platform: the result of the detection after off-hook did not come in time"
    "34601" NoSuchTask no_such_task "normal release by the platform: there is no such task"
    "34605" NumberEmpty number_empty "normal release by the platform: the number is empty"
    "34606" TrialCallFailed trial_call_failed "normal release by the platform, or scarce resources: the trial call failed, mostly by the limit of concurrent calls"
    "34608" NoResult no_result "normal release by the platform: no result came; written after a timeout"
    "34611" SystemError system_error "system error"
}

code_table! {
    /// Kind of a device; `deviceType` in requests and events that refer to the table of device types. Transfers have more
    /// kinds: `TransferDevice`, `MediaTransferDevice`. Internal help has fewer: `HelpDevice`.
    ///
    /// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
    DeviceType number
    "1" SkillQueue skill_queue "a skill queue"
    "2" Agent agent "an agent, by its ID"
    "3" Ivr ivr "an IVR"
}

code_table! {
    /// Where a voice call is transferred to; `devicetype` of the operation `transfer` of voice calls. It determines
    /// what `address` contains and which codes of `TransferMode` apply.
    ///
    /// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), client-practice (Public client programs of the gateway).
    TransferDevice number
    "1" SkillQueue skill_queue "a skill queue, by its ID"
    "2" Agent agent "an agent, by its ID"
    "3" Ivr ivr "an IVR, by its code"
    "4" AccessCode access_code "a system access code"
    "5" OutsideNumber outside_number "an outside number"
}

code_table! {
    /// Where a multimedia session is transferred to; `devicetype` of the operation `transfer` of media calls.
    ///
    /// Source: [cec_07_1279](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1279.html), [cec_07_0460](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0460.html).
    MediaTransferDevice number
    "1" SkillQueue skill_queue "a skill queue"
    "2" Agent agent "an agent"
    "4" AccessCode access_code "a system access code"
}

code_table! {
    /// How a voice call is transferred; `mode` of the operation `transfer` of voice calls. Which codes are allowed, and what
    /// they mean, depends on the device: `InternalTransferMode` for devices 1, 2 and 4, `IvrTransferMode` for 3,
    /// `OutsideTransferMode` for 5. This table is their union.
    ///
    /// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers), client-practice (Public client programs of the gateway).
    TransferMode number
    "0" Release release "release (blind) transfer; devices 1 to 4"
    "1" SuspendOrOutsideRelease suspend_or_outside_release "suspend transfer to an IVR (or release transfer to an outside number)"
    "2" Success success "success transfer; devices 1, 2, 4 and 5"
    "3" Talk talk "talk transfer to an outside number (or to the private queue of an agent, which is not open to use)"
    "4" ThreeParty three_party "three-party transfer to an outside number"
}

code_table! {
    /// How a voice call is transferred to a skill queue, an agent or an access code; `mode` with the devices 1, 2 and
    /// 4. It is one of three codings by device; requests use their union, `TransferMode`.
    ///
    /// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers), client-practice (Public client programs of the gateway).
    InternalTransferMode number
    "0" Release release "release (blind) transfer: the agent leaves at once"
    "2" Success success "success transfer: the agent leaves when the other side answers"
    "3" PrivateQueue private_queue "to the private queue of an agent; not open to use"
}

code_table! {
    /// How a voice call is transferred to an IVR; `mode` with the device 3. Requests use `TransferMode`.
    ///
    /// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers).
    IvrTransferMode number
    "0" Release release "release transfer: the agent leaves at once"
    "1" Suspend suspend "suspend transfer: the agent waits for the return; audio and video IVR only"
}

code_table! {
    /// How a voice call is transferred to an outside number; `mode` with the device 5. Requests use `TransferMode`.
    ///
    /// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), cec_05_1433 (transfers).
    OutsideTransferMode number
    "1" Release release "release transfer; not for a call that was itself outbound"
    "2" Success success "success transfer"
    "3" Talk talk "talk transfer: the agent talks to the target while the user is held"
    "4" ThreeParty three_party "three-party transfer: the three talk"
}

code_table! {
    /// How a multimedia session is transferred; `mode` of the operation `transfer` of media calls, with every device.
    ///
    /// Source: [cec_07_1279](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1279.html), [cec_07_0460](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0460.html).
    MediaTransferMode number
    "0" Release release "release transfer"
    "2" Success success "success transfer"
}

code_table! {
    /// The terms that the page of device types uses for the kinds of transfer. They are vocabulary of the documentation
    /// and do not appear on the wire.
    ///
    /// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
    TransferKind text
    "blind transfer" Blind blind "the agent leaves at once; release in the tables of modes"
    "release-after transfer" ReleaseAfter release_after "the agent leaves when the other side answers; success in the tables of modes"
    "talk forwarding" Talk talk "the agent talks to the target first"
    "three-way forwarding" ThreeWay three_way "the three talk, then the agent leaves"
    "hang-up transfer" HangUp hang_up "to an IVR, while the agent waits for the return; suspend in the tables of modes"
}

code_table! {
    /// Kind of a terminal; the second table of the page of device types. No field is known to carry it.
    ///
    /// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
    TerminalType number
    "0" TerminalNotKnown terminal_not_known "not known"
    "1" OrdinaryPhone ordinary_phone "ordinary phone"
    "2" DigitalTrunkedRadio digital_trunked_radio "digital trunked radio"
    "3" AnalogueTrunkedRadio analogue_trunked_radio "analogue trunked radio"
    "4" ShortWave short_wave "short wave"
    "5" Mobile mobile "mobile"
    "6" Agent agent "agent"
    "7" Elte elte "eLTE"
}

code_table! {
    /// Whether a call is one of a group; the third table of the page of device types. No field is known to carry it.
    ///
    /// Source: [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html).
    GroupCallKind number
    "0" Normal normal "normal call"
    "1" Group group "group call"
    "2" Private private "private call, point to point"
}

code_table! {
    /// Media that a call is switched to: `mediaType` of `mediaswitch` and of the event AgentEvent_MediaSwith. `MediaType` is
    /// another coding under the same field name.
    ///
    /// Source: [cec_07_1249](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1249.html), [cec_07_0518](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0518.html), [cec_07_1371](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1371.html).
    MediaSwitchTarget number
    "1" Audio audio "audio"
    "3" Video video "video"
}

code_table! {
    /// What the phone of a called user can do; `userAbility` of the event AgentEvent_UserMediaAbility.
    ///
    /// Source: [cec_07_0519](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0519.html), [cec_07_1372](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1372.html).
    UserAbility number
    "1" Audio audio "audio"
    "3" AudioAndVideo audio_and_video "audio and video"
}

code_table! {
    /// Media of a recording; `fileMediaType` of the events AgentMediaEvent_Record, AgentMediaEvent_Record_Fail and
    /// AgentMediaEvent_StopRecordDone.
    ///
    /// Source: [cec_07_0531](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0531.html), [cec_07_1383](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1383.html), [cec_07_1381](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1381.html), [cec_07_0529](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0529.html), [cec_07_0530](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0530.html), [cec_07_1382](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1382.html).
    FileMediaType number
    "1" Audio audio "audio"
    "2" Video video "video"
}

code_table! {
    /// Format of a recording; `recordFormat` of the event AgentMediaEvent_StopRecordDone. The request has the same
    /// codes: `RecordFileFormat`.
    ///
    /// Source: [cec_07_0531](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0531.html), [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html).
    RecordFormat number
    "0" PlatformDefault platform_default "default of the recording resource (UAP)"
    "1" Vox24k vox_24k "24K VOX"
    "2" Vox32k vox_32k "32K VOX"
    "3" ALaw a_law "A-law"
}

code_table! {
    /// How the video of several parties is combined; `videoMode` of the mobile sign-in.
    ///
    /// Source: mobile login page (productsdesc) (sign-in of mobile agents).
    VideoMode number
    "0" Sfu sfu "SFU: streams are forwarded"
    "1" Mcu mcu "MCU: streams are mixed"
    "2" SfuAndMcu sfu_and_mcu "SFU and MCU"
}

code_table! {
    /// Kind of service in the coding of the mobile sign-in; its `mediaTypeId`. Elsewhere `MediaType` is used.
    ///
    /// Source: mobile login page (productsdesc) (sign-in of mobile agents).
    MobileMediaType number
    "2" ClickToDialVoice click_to_dial_voice "click to dial, voice"
    "5" Voice voice "voice"
    "18" ClickToDialVideo click_to_dial_video "click to dial, video"
    "19" Video video "video"
    "53" Multimedia multimedia "multimedia"
}

code_table! {
    /// Kind of service in the coding of the call records; the appendix names them CHAT, WEBPHONE, ESCORT, CALLBACK and
    /// PHONE.
    ///
    /// Source: call record appendix (appendix to call records, partly seen).
    CallRecordMediaType number
    "1" Chat chat "CHAT: text chat"
    "2" Webphone webphone "WEBPHONE: click to dial"
    "3" Escort escort "ESCORT, which the appendix does not explain"
    "4" Callback callback "CALLBACK: callback request"
    "5" Phone phone "PHONE: call by phone"
}

code_table! {
    /// Kind of service whose number of sessions is limited; `mediaType` of `setcallnums`, a text there. The codes are those
    /// that `MediaType` has, without 6 and 19. `callnums` beside it is 1 to 60.
    ///
    /// Source: [cec_07_0459](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0459.html), [cec_07_1278](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1278.html).
    SessionLimitMedia text
    "1" TextChat text_chat "text chat"
    "2" ClickToDial click_to_dial "click to dial"
    "4" Callback callback "callback request"
    "5" VoiceOrVideoCall voice_or_video_call "voice or video call"
    "15" PredictedOutbound predicted_outbound "predicted outbound call"
    "16" PreviewedOutbound previewed_outbound "previewed outbound call"
    "17" MessageCall message_call "message call"
    "51" MultimediaWebChat multimedia_web_chat "multimedia web chat"
    "53" SocialMediaChat social_media_chat "social media chat"
}

code_table! {
    /// Kind of multimedia whose number of sessions is limited; `mediaType` of `setcallnumsbymediatype`, a number there.
    /// `totalCallNum` beside it is 1 to 60.
    ///
    /// Source: [cec_07_0463](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0463.html).
    MultimediaLimitMedia number
    "50" Email email "multimedia e-mail"
    "51" WebChat web_chat "multimedia web chat"
    "52" Sms sms "multimedia SMS"
    "53" SocialMediaChat social_media_chat "social media chat"
    "56" WeChat we_chat "multimedia WeChat"
}

code_table! {
    /// Outcome of an operation. 0 is success, any other code is a failure. `result` of the events
    /// AgentEvent_SuccTransResult, AgentEvent_TransOutResult, AgentEvent_linkageCapability,
    /// AgentEvent_linkagePhoneTransferOut_Result and AgentConf_ParticipantChanged, `reason` of AgentEvent_MediaSwith.
    ///
    /// Source: [cec_07_0516](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0516.html), [cec_07_1369](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1369.html), [cec_07_0518](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0518.html), [cec_07_1371](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1371.html), [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html), [cec_07_1414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1414.html), [cec_07_0571](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0571.html), [cec_07_1421](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1421.html), [cec_07_0576](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0576.html), [cec_07_1426](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1426.html), client-practice (Public client programs of the gateway).
    EventResult number
    "0" Success success "success"
}

code_table! {
    /// Whether an announcement in a conference was stopped; `result` of the events AgentConf_StopVoice and
    /// AgentConf_StopParticipantVoice.
    ///
    /// Source: [cec_07_0567](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0567.html), [cec_07_1417](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1417.html), [cec_07_0568](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0568.html), [cec_07_1418](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1418.html).
    PlayResult number
    "0" Success success "success"
    "1" Failure failure "failure"
}

code_table! {
    /// Why the playback of a recording stopped; `cause` of the event AgentMediaEvent_StopPlayDone.
    ///
    /// Source: [cec_07_0536](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0536.html), [cec_07_1388](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1388.html).
    StopPlayCause number
    "0" Finished finished "it came to its end"
    "1" StoppedByAgent stopped_by_agent "the agent stopped it"
    "2" PlaybackFailed playback_failed "the playback failed"
}

code_table! {
    /// How a screenshot of a video call in a web page (H5) ended; `result` of the event AgentEvent_ImageCapture.
    ///
    /// Source: [cec_07_0557](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0557.html), [cec_07_1407](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1407.html).
    ImageCaptureResult number
    "0" Success success "success"
    "1" Failure failure "failure"
    "2" Refused refused "the user refused"
}

code_table! {
    /// State of a linked phone; `result` of the event AgentEvent_linkagePhoneStatus.
    ///
    /// Source: [cec_07_0572](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0572.html), [cec_07_1422](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1422.html).
    LinkagePhoneState number
    "0" OffHook off_hook "off the hook"
    "1" OnHook on_hook "on the hook"
    "2" Talking talking "talking"
    "3" Online online "the phone is online"
    "4" Offline offline "the phone is offline"
    "5" Ringing ringing "ringing"
}

code_table! {
    /// What a monitored agent did, or what was done to it; `subtype` of the event QC_AgentState_Notify. The page has
    /// signing in and out only; the others are known from a client program of the vendor, and their meanings are inferred
    /// from their names.
    ///
    /// Source: [cec_07_0541](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0541.html), [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    QcNotification text
    "QC_AgentState_Active" Active active "the monitored agent is active; the name does not say more"
    "QC_AgentState_Busy" Busy busy "the monitored agent is busy"
    "QC_AgentState_HungUp" HungUp hung_up "the monitored agent has hung up"
    "QC_AgentState_Idle" Idle idle "the monitored agent is idle"
    "QC_AgentState_LiveVideoBegin" LiveVideoBegan live_video_began "live video of the monitored agent began"
    "QC_AgentState_LiveVideoStop" LiveVideoEnded live_video_ended "live video of the monitored agent ended"
    "QC_AgentState_Login" SignedIn signed_in "the monitored agent signed in"
    "QC_AgentState_Logout" SignedOut signed_out "the monitored agent signed out"
    "QC_AgentState_Monitor" Monitoring monitoring "monitoring of the agent began"
    "QC_AgentState_MonitorInsertCall" InsertedByOther inserted_by_other "another inspector inserted into the call of the monitored agent, judging by its name"
    "QC_AgentState_MonitorSupervisorOther" ListenedToByOther listened_to_by_other "another inspector listens to the monitored agent, judging by its name"
    "QC_AgentState_Mute" Muted muted "the monitored agent is muted"
    "QC_AgentState_MuteVideo" VideoMuted video_muted "the video of the monitored agent is muted"
    "QC_AgentState_MuteVideoAudio" VideoAndAudioMuted video_and_audio_muted "video and audio of the monitored agent are muted"
    "QC_AgentState_PlayVoice" Playing playing "a recording is played to the monitored agent"
    "QC_AgentState_RecordBegin" RecordingBegan recording_began "a recording of the monitored agent began"
    "QC_AgentState_RecordStop" RecordingEnded recording_ended "a recording of the monitored agent ended"
    "QC_AgentState_Rest" Resting resting "the monitored agent is resting"
    "QC_AgentState_StopMonitor" MonitoringEnded monitoring_ended "monitoring of the agent ended"
    "QC_AgentState_StopSuperviseInsert" InspectionEnded inspection_ended "listening to the monitored agent, or inserting into the call, ended"
    "QC_AgentState_SuperviseInsert" InspectionBegan inspection_began "listening to the monitored agent, or inserting into the call, began"
    "QC_AgentState_ThreeParty" ThreeParty three_party "the monitored agent is in a three-party call"
    "QC_AgentState_WaitAlerting" WaitAlerting wait_alerting "the monitored agent waits for ringing"
    "QC_AgentState_WaitAnswer" WaitAnswer wait_answer "a call waits for the answer of the monitored agent"
    "QC_AgentState_Work" Work work "the monitored agent is in wrap-up"
}

code_table! {
    /// State of a conference; `confState` in the response to the conference query.
    ///
    /// Source: conference query page (guide page-3319) (query of conferences), [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
    ConfState number
    "0" Normal normal "an ordinary conference: the participants talk"
    "1" Announcement announcement "an announcement is playing"
}

code_table! {
    /// Kind of an address: `participantType` of the event AgentConf_ParticipantChanged, `addressType` of the events about a
    /// linked phone. Conference requests have the same codes as text: `ConfAddressType`.
    ///
    /// Source: conference query page (guide page-3319) (query of conferences), [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html), [cec_07_1414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1414.html), [cec_07_0575](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0575.html), [cec_07_1425](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1425.html), [cec_07_0579](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0579.html), [cec_07_1429](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1429.html).
    AddressType number
    "6" PhoneNumber phone_number "a phone number"
    "9" Agent agent "an agent ID"
}

code_table! {
    /// What changed for a conference participant; `changeType` of the event AgentConf_ParticipantChanged.
    ///
    /// Source: [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html).
    ParticipantChange number
    "0" Joined joined "joined"
    "1" Left left "left; the reason is in changeReason"
    "2" ChairpersonChanged chairperson_changed "the chairperson changed"
    "3" SpeakingForbidden speaking_forbidden "may no longer speak"
    "4" SpeakingAllowed speaking_allowed "may speak"
    "5" Held held "was held"
    "6" Unheld unheld "is no longer held"
}

code_table! {
    /// Why a participant left a conference; `changeReason` of the event AgentConf_ParticipantChanged. It applies only
    /// if the participant left.
    ///
    /// Source: [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html).
    ChangeReason number
    "0" LeftByItself left_by_itself "left voluntarily"
    "1" RemovedByChairperson removed_by_chairperson "the chairperson removed it"
    "2" HungUp hung_up "hung up"
    "3" ConferenceEnded conference_ended "the conference ended"
    "4" SignedOut signed_out "the agent who took part signed out"
    "6" ForcedOut forced_out "forced out for another reason"
    "255" NotApplicable not_applicable "no reason, since the participant did not leave"
}

code_table! {
    /// How the server authenticates agents; its setting AUTHMODE.
    ///
    /// Source: [cec_07_0005](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0005.html), cec_05_1409 (integration steps: sign-in, polling, heartbeat).
    AuthMode number
    "1" Static static "static: the Guid stays the same until sign-out; for old sites only"
    "2" Dynamic dynamic "dynamic, the default: polls or heartbeats renew the Guid"
}

code_table! {
    /// Who encrypts multimedia messages; the server's setting MULTIMEDIA_SECMODE. It limits the length of the data of
    /// `sendmessage`.
    ///
    /// Source: [cec_07_1277](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1277.html).
    MultimediaSecurityMode number
    "0" EncryptedByBusinessSide encrypted_by_business_side "the business side encrypts: a message is below 3.8 KB"
    "1" EncryptedByPlatform encrypted_by_platform "the platform encrypts: a message is below 1.9 KB"
}

code_table! {
    /// Purpose of a message of a web channel; `controlType` of the web channel interface `sendMessageForWebChannel`,
    /// which does not belong to the CC-Gateway.
    ///
    /// Source: [cec_07_0956](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0956.html).
    WebChannelControl text
    "CONNECT" Connect connect "open the session"
    "DISCONNECT" Disconnect disconnect "close the session"
    "CHAT" Chat chat "a message of the chat"
    "TRANS2AGENT" TransferToAgent transfer_to_agent "ask for a human agent"
}

code_table! {
    /// Layout of the pictures in a three-party video call; `mode` of `adjustvideomode`.
    ///
    /// Source: [cec_07_1250](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1250.html).
    VideoLayout number
    "0" Equal equal "all pictures of the same size"
    "1" UserLargest user_largest "the user's picture is the largest"
    "2" AgentLargest agent_largest "the agent's picture is the largest"
    "3" ThirdPartyLargest third_party_largest "the third party's picture is the largest"
}

code_table! {
    /// Whose picture to take; `userType` of `imagecapture`.
    ///
    /// Source: [cec_07_1281](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1281.html).
    CaptureTarget text
    "user" User user "the customer"
}

code_table! {
    /// How a text chat is transferred; `mode` of the text chat transfer.
    ///
    /// Source: [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    TextChatTransferMode number
    "0" Release release "the agent leaves the chat at once"
    "1" Success success "the agent leaves the chat when the transfer has succeeded"
}

code_table! {
    /// State that an inspector sets for an agent; `agentStatus` of the request.
    ///
    /// Source: [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    ThirdControlStatus text
    "AgentState_Idle" Idle idle "the agent becomes idle"
    "AgentState_Busy" Busy busy "the agent becomes busy"
}

code_table! {
    /// Kind of target that a text chat is transferred to; `addesstype` of the text chat transfer, misspelt on the wire.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
    TextChatAddressType number
    "1" Agent agent "an agent, by its work number"
    "10" SkillQueue skill_queue "a skill queue, by its id"
}

code_table! {
    /// Kind of the address of a conference member; `addressType` of the conference requests, a string that contains a
    /// number. Events and the conference query use `AddressType`.
    ///
    /// Source: [cec_07_1288](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1288.html), [cec_07_1292](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1292.html), [cec_07_1293](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1293.html), [cec_07_1294](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1294.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html), [cec_07_0564](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0564.html), [cec_07_0579](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0579.html).
    ConfAddressType text
    "6" PhoneNumber phone_number "a telephone number"
    "9" Agent agent "an agent, by its work number"
}

code_table! {
    /// What a conference member is allowed to do; `attribute` of `changeparticipantmode`. What a query returns is
    /// `ConfChannelAttribute`.
    ///
    /// Source: [cec_07_1294](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1294.html).
    ConfRequestAttribute number
    "1" ListenOnly listen_only "hears, but is not heard"
    "2" SpeakOnly speak_only "is heard, but does not hear"
    "3" ListenAndSpeak listen_and_speak "hears and is heard"
    "4" CutOff cut_off "neither hears nor is heard"
}

code_table! {
    /// What a conference member can do; `channelAttrib` of the conference query.
    ///
    /// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
    ConfChannelAttribute number
    "1" ListenOnly listen_only "hears, but is not heard"
    "2" SpeakOnly speak_only "is heard, but does not hear"
    "3" ListenAndSpeak listen_and_speak "hears and is heard"
}

code_table! {
    /// State of a conference member's channel; `channelState` of the conference query.
    ///
    /// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
    ConfChannelState number
    "0" Normal normal "normal"
    "1" Held held "held"
    "2" Playback playback "an announcement is being played to the member"
}

code_table! {
    /// Role of a conference member; `role` of the conference query.
    ///
    /// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html).
    ConfRole number
    "0" Member member "an ordinary member"
    "1" Chair chair "the chair"
}

code_table! {
    /// Kind of sound played in a conference; `playMode` of the conference interfaces. The gateway assumes 2 when
    /// nothing is sent.
    ///
    /// Source: [cec_07_1283](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1283.html), [cec_07_1288](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1288.html), [cec_07_1292](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1292.html), [cec_07_1295](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1295.html), [cec_07_1297](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1297.html), client-practice (Public client programs of the gateway).
    ConfPlayMode number
    "1" VpPrompt vp_prompt "a prompt of the VP; known from a client program only"
    "2" File file "a file"
    "4" SignalTone signal_tone "a SIG tone; known from a client program only"
}

code_table! {
    /// How a sound is mixed into a conference; `playType` of `playvoicetoconf`. The gateway assumes 0 when nothing is sent.
    ///
    /// Source: [cec_07_1295](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1295.html), client-practice (Public client programs of the gateway).
    ConfPlayType number
    "0" Foreground foreground "as the foreground sound"
    "1" Background background "as a background sound"
}

code_table! {
    /// Whether a conference gets more seats or fewer; `modifyType` of `modifyconfresource`.
    ///
    /// Source: [cec_07_1299](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1299.html), [cec_07_0484](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0484.html), client-practice (Public client programs of the gateway).
    ConfSeatChange number
    "0" Add add "more seats"
    "1" Remove remove "fewer seats"
}

code_table! {
    /// State by which a request chooses agents; `agentStatus` of `agentbyskill`. It is the gateway's own coding, the one
    /// of `AgentState` in answers.
    ///
    /// Source: [cec_07_0414](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0414.html), [cec_07_1025](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1025.html), [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_1431](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1431.html), client-practice (Public client programs of the gateway).
    RequestAgentState number
    "0" StateUnknown state_unknown "unknown; CTI state 9 (study)"
    "1" SigningIn signing_in "signing in, not used (or signed in, not used)"
    "2" SignedOut signed_out "signed out; CTI state 0"
    "3" Busy busy "busy, takes no calls; CTI state 7"
    "4" Idle idle "idle, can receive calls; CTI state 1"
    "5" WrapUp wrap_up "wrapping up; CTI state 6"
    "6" IdleReserved idle_reserved "same as idle, not used"
    "7" InCall in_call "in a call; CTI states 2 to 5"
    "8" Resting resting "resting; CTI state 8"
    "9" AboutToRest about_to_rest "about to rest"
}

code_table! {
    /// Whom a bulletin addresses; `targettype` of `notifybulletin`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    BulletinTarget number
    "0" Group group "a group of agents"
    "1" SkillQueue skill_queue "a skill queue"
}

code_table! {
    /// Whether a skill queue is a real or a virtual one; `realFlag` of the skill queues of a VDN.
    ///
    /// Source: [cec_07_0409](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0409.html), [cec_07_1021](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1021.html).
    QueueReality number
    "0" VirtualQueue virtual_queue "virtual queue"
    "1" RealQueue real_queue "real queue"
}

code_table! {
    /// Whether a skill queue releases calls or transfers them; `transferFlg` of the statistics of queues.
    ///
    /// Source: [cec_07_1023](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1023.html), [cec_07_0411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0411.html).
    QueueTransferFlag number
    "0" Release release "calls are released"
    "2" Transfer transfer "calls are transferred"
}

code_table! {
    /// Kind of the device to which a skill queue transfers calls; `transferDeviceType` of the statistics of queues.
    ///
    /// Source: [cec_07_1023](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1023.html), [cec_07_0583](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0583.html), [cec_07_1433](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1433.html), guide 18e58463 (queryStatInfoOfAcd).
    QueueTransferDevice number
    "1" SkillQueue skill_queue "a skill queue"
    "2" Agent agent "an agent"
    "3" Ivr ivr "an IVR flow"
    "255" NoDevice no_device "none"
}

code_table! {
    /// How often a file of a networked contact centre is played; `playTime` of `netplay`. The gateway assumes 1 when
    /// nothing is sent, and treats other values as 1.
    ///
    /// Source: [cec_07_4212](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4212.html).
    PlayRepetition number
    "0" Endless endless "again and again, without end"
    "1" Once once "once"
}

code_table! {
    /// Format of a file to play; `fileFormat` of `netplay`. The gateway assumes 0 when nothing is sent.
    ///
    /// Source: [cec_07_4212](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4212.html).
    PlayFileFormat number
    "0" PlatformDefault platform_default "the default of the platform"
    "1" Vox24k vox_24k "24K VOX"
    "2" Vox32k vox_32k "32K VOX"
}

code_table! {
    /// Which way to move in playback; `seekdirection` of `playrelocation`. Used only when counting from the current position.
    ///
    /// Source: [cec_07_0405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0405.html).
    SeekDirection number
    "0" Forward forward "forward"
    "1" Back back "back"
}

code_table! {
    /// From where to count in playback; `seekposition` of `playrelocation`.
    ///
    /// Source: [cec_07_0405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0405.html).
    SeekPosition number
    "0" FileStart file_start "from the start of the file"
    "1" CurrentPlace current_place "from the current position"
    "2" FileEnd file_end "from the end of the file"
}

code_table! {
    /// What to do if the recording's file exists; `recordMode` of `record`. The gateway assumes 0 when nothing is sent,
    /// and treats other values as 0.
    ///
    /// Source: [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html), [cec_07_0402](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0402.html).
    RecordMode number
    "0" Overwrite overwrite "the file is overwritten"
    "1" Append append "the recording is added to the file"
}

code_table! {
    /// Format of a recording; `recordFormat` of `record`. The gateway assumes 0 when nothing is sent. One installation uses
    /// one format, the same as the playback format of its UAP.
    ///
    /// Source: [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html), [cec_07_0402](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0402.html).
    RecordFileFormat number
    "0" PlatformDefault platform_default "the default of the platform"
    "1" Vox24k vox_24k "24K VOX"
    "2" Vox32k vox_32k "32K VOX"
    "3" ALaw64k a_law_64k "64K A-law"
}

code_table! {
    /// Whose recording to download; `filetype` of the download of a recording. The gateway assumes 1 when nothing is sent.
    ///
    /// Source: [cec_07_4214](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4214.html), [cec_07_0455](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0455.html).
    RecordFileType number
    "1" AgentCall agent_call "recording of an agent's call"
    "2" IvrOrVoiceMail ivr_or_voice_mail "recording of an IVR, or voice mail of a third party"
}

code_table! {
    /// Which stream of a video to download; `fileType` of `videofiledownload`.
    ///
    /// Source: [cec_07_4217](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4217.html), [cec_07_0465](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0465.html).
    VideoFileType number
    "0" HighDefinition high_definition "high definition"
    "1" StandardDefinition standard_definition "standard definition"
    "2" Auxiliary auxiliary "auxiliary stream"
}

code_table! {
    /// What to subscribe to; `subscribeType` of the subscription to speech recognition. Other values are reserved.
    ///
    /// Source: [cec_07_1321](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1321.html), [cec_07_1109](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1109.html).
    SubscribeType text
    "1" SpeechRecognition speech_recognition "results of speech recognition"
}

code_table! {
    /// Where a called route leads; `devicetype` of the called routes.
    ///
    /// Source: [cec_07_1039](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1039.html), [cec_07_1041](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1041.html).
    CalledRouteDevice number
    "1" SkillQueue skill_queue "to a skill queue"
    "3" Ivr ivr "to an IVR flow"
}

code_table! {
    /// What kind of call waits in a skill queue; `mediaTypeId` of the requests that configure one.
    ///
    /// Source: [cec_07_1025 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1025.html), [cec_07_1026 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1026.html).
    SkillQueueMedium number
    "1" TextChat text_chat "text chat"
    "2" ClickToDial click_to_dial "click to dial"
    "4" Callback callback "callback request"
    "5" VoiceCall voice_call "ordinary voice call"
    "15" PredictedOutbound predicted_outbound "predicted outbound call"
    "16" PreviewedOutbound previewed_outbound "previewed outbound call"
    "17" MessageCall message_call "message call"
    "53" SocialMediaChat social_media_chat "social media chat"
    "55" H5Video h5_video "video in a browser"
}

code_table! {
    /// What kind of call comes in by an access code; `mediatypeId` of the requests that configure one.
    ///
    /// Source: [cec_07_1062](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1062.html), [cec_07_1063](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1063.html).
    AccessCodeMedium number
    "1" TextChat text_chat "text chat"
    "2" ClickToDial click_to_dial "click to dial"
    "4" Callback callback "callback request"
    "5" OrdinaryCall ordinary_call "ordinary call"
    "6" Email email "e-mail"
    "7" FaxCall fax_call "fax call"
    "14" OpsCall ops_call "OPS call"
    "15" PredictedOutbound predicted_outbound "predicted outbound call"
    "16" PreviewedOutbound previewed_outbound "previewed outbound call"
    "17" MessageCall message_call "message call"
    "20" VoiceMessage voice_message "call that leaves a message"
    "51" WebChat web_chat "web chat"
    "52" SmsChat sms_chat "SMS chat"
    "53" SocialMediaChat social_media_chat "social media chat"
    "54" FaxChat fax_chat "fax chat"
    "55" H5Video h5_video "video in a browser"
}

code_table! {
    /// How the number of calls that can wait in a skill queue is found; `calcOfMaxCallNum` of its parameters. The default is 0.
    ///
    /// Source: [cec_07_1025 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1025.html), [cec_07_1026 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1026.html).
    QueueSizeRule number
    "0" Fixed fixed "a fixed number"
    "1" ByAgents by_agents "in proportion to the agents that are signed in"
}

code_table! {
    /// Format of recordings of a VDN; `recordFormateOki` of its settings. The meanings were not found.
    ///
    /// Source: [cec_07_1035](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1035.html).
    OkiRecordFormat number
    "0" Oki0 oki_0 "not explained"
    "2" Oki2 oki_2 "not explained"
    "8" Oki8 oki_8 "not explained"
    "16" Oki16 oki_16 "not explained"
}

code_table! {
    /// Who authenticates a multimedia user of the UAP; `authFlag` of the user.
    ///
    /// Source: [cec_07_1051](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1051.html).
    UapAuthentication text
    "0" Uap uap "the UAP"
    "1" Business business "the business system"
}

code_table! {
    /// How the password of a multimedia user of the UAP is hashed; `uapAlgorithmType` and `uapLocalAlgorithmType` of the
    /// user. The page warns that MD5 is not secure, not even beside SHA256.
    ///
    /// Source: [cec_07_1051](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1051.html).
    UapAlgorithm text
    "0" Sha256 sha256 "SHA256"
    "1" Md5 md5 "MD5"
    "2" Both both "SHA256 and MD5"
}

code_table! {
    /// Codes of the CTI platform in `message` when an operation of the configuration interface fails, as far as they were
    /// seen.
    ///
    /// Source: [cec_07_1332](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1332.html), [cec_07_1331](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1331.html), guide category-f20b38c2 (codes of the CTI platform).
    CtiConfigurationError number
    "120501" TooManyAgents too_many_agents "too many agents at a time"
    "120502" TooManyVoiceCalls too_many_voice_calls "too many voice calls at a time"
    "120503" TooManyWebCalls too_many_web_calls "too many web calls at a time"
    "120504" TooManyOutboundCalls too_many_outbound_calls "too many outbound calls at a time"
    "120505" TooManyConferenceMembers too_many_conference_members "too many members of CP conferences"
    "120506" TooManyVideoAgents too_many_video_agents "too many video agents at a time"
    "120507" CallingNumbersOverlap calling_numbers_overlap "one calling number includes another"
    "120508" CallingPrefixEmpty calling_prefix_empty "the prefix of the calling number is empty"
    "120509" CallingPrefixRestricted calling_prefix_restricted "the calling number begins with the restricted prefix"
    "120510" VdnNameInUse vdn_name_in_use "the name of the VDN is in use"
    "120511" VdnNamedAsGroup vdn_named_as_group "the VDN has the name of a group of VDNs"
    "120512" AgentIdsInUse agent_ids_in_use "the agent IDs of the VDN belong to another one"
    "120513" NoSuchObs no_such_obs "the VDN refers to an outbound system that does not exist"
    "120514" NoSuchDistributedResource no_such_distributed_resource "the VDN refers to a distributed resource that does not exist"
    "120515" NoSuchDataSource no_such_data_source "the VDN refers to a data source that does not exist"
    "120516" NoSuchIvr no_such_ivr "the VDN refers to an IVR that does not exist"
    "120517" PlatformRecordingOnly platform_recording_only "without a recording system only the recording of the ACD can be configured"
    "120519" RecordingNodeNotAllocated recording_node_not_allocated "the node for forced recording is not allocated to the VDN"
    "120520" NoSuchAccessCode no_such_access_code "the VDN refers to an access code that does not exist"
    "120601" DefaultAdministratorName default_administrator_name "the name of the default administrator of a VDN cannot be changed"
    "120602" DefaultAdministratorPassword default_administrator_password "the password of the default administrator of a VDN cannot be changed"
    "120603" DefaultAdministratorRole default_administrator_role "the role of the default administrator of a VDN cannot be changed"
    "120604" DefaultAdministratorStays default_administrator_stays "the agent is the default administrator of the VDN and cannot be deleted"
    "120605" AgentLeadsGroup agent_leads_group "the agent leads a group and cannot be deleted"
    "120606" AgentUsedByFlow agent_used_by_flow "a flow refers to the agent and it cannot be deleted"
    "120607" AgentUsedByPrivateQueue agent_used_by_private_queue "the default private skill queue refers to the agent and it cannot be deleted"
    "120608" AgentUsedByQueue agent_used_by_queue "a skill queue refers to the agent and it cannot be deleted"
    "120609" AgentUsedByAgent agent_used_by_agent "another agent refers to the agent and it cannot be deleted"
    "120610" NoSuchAgentGroup no_such_agent_group "the agent refers to an agent group that does not exist"
    "120611" NoSuchSkillQueue no_such_skill_queue "the agent refers to a skill queue that does not exist"
    "120612" NoSuchSkillGroup no_such_skill_group "the agent refers to a skill group that does not exist"
    "120613" NoSuchRole no_such_role "the agent refers to a role that does not exist"
    "120614" NoSuchAgent no_such_agent "the agent refers to an agent that does not exist"
    "120615" NoSuchFlow no_such_flow "the agent refers to a flow that does not exist"
    "120616" NoSuchCalledRoute no_such_called_route "the agent refers to a called route that does not exist"
    "120617" NoSuchDisk no_such_disk "the agent refers to a disk that does not exist"
    "120618" AgentIdOfLeader agent_id_of_leader "the agent has the ID of the leader of a group"
    "120619" AgentIdInUse agent_id_in_use "the agent ID is in use"
}
