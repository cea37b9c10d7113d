// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `voicecall`: Audio and video calls, from dialling to three-party calls and internal help.
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Audio and video calls, from dialling to three-party calls and internal help.
    pub fn voice_call(&self) -> VoiceCall<'_> {
        VoiceCall { session: self }
    }
}
/// Operations of the resource `voicecall`; from [`Session::voice_call`].
#[derive(Debug, Clone, Copy)]
pub struct VoiceCall<'a> {
    session: &'a Session,
}
impl VoiceCall<'_> {
    /// Dial a party outside the contact centre: `callout`, `PUT /voicecall/{agentid}/callout`.
    ///
    /// Starts an outbound call from the agent to a telephone number. The gateway first rings the agent's own phone;
    /// once it is off the hook, the called party is rung. The phone of an agent who keeps it off the hook between calls
    /// (`releasephone` false at sign-in) is not rung.
    ///
    /// The response carries the ID of the new call. Events report whether the called party answers. A request whose
    /// response was lost may have placed the call all the same, so it must not be sent again.
    ///
    /// - `called`: Called number: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Events (The request was accepted and the agent picks up the phone; to the agent; progress; about the call whose ID the answer gives): `AgentOther_PhoneAlerting`.
    ///
    /// Events (The agent's phone is off the hook; to the agent; progress; about the call whose ID the answer gives): `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`.
    ///
    /// Events (The called party answers; to the agent; success; about the call whose ID the answer gives): `AgentEvent_Talking`.
    ///
    /// Events (The agent does not pick up the phone; to the agent; failure; decided by `AgentEvent_Call_Out_Fail` or `AgentEvent_Connect_Fail`; about the call whose ID the answer gives): `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentOther_PhoneRelease`.
    ///
    /// Events (The called party does not answer or hangs up; to the agent; failure; decided by `AgentEvent_Call_Out_Fail` or `AgentEvent_Connect_Fail`; about the call whose ID the answer gives): `AgentOther_PhoneRelease`, `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentState_Ready`.
    ///
    /// Events (The call failed, and the network says why; to the agent; progress; about the call whose ID the answer gives): `OUTBOUND_DETECT_EVENT`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 200-001.
    ///
    /// Source: [cec_07_1232](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1232.html), guide b77b73e9 (callout), guide d2cbee98 (callout), cec_05_1423 (outbound calls), cec_05_4029 (outbound calls), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn call_out(self, called: impl Into<String>) -> CallOut {
        CallOut {
            session: self.session.clone(),
            body: types::CallOutRequest::new(called),
        }
    }
    /// Call another agent: `callInner`, `PUT /voicecall/{agentid}/callinner`.
    ///
    /// Starts a call to another agent of the same contact centre, for example to consult a colleague while the agent's
    /// customer is on hold. Newer pages say that the call goes through the agent's default skill queue.
    ///
    /// The called agent receives the events of an incoming call with the feature 6 (internal).
    ///
    /// - `called`: ID of the agent to call: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Events (The call is set up; to the agent; progress; about the call whose ID the answer gives): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`.
    ///
    /// Events (The called agent answers; to the agent; success; about the call whose ID the answer gives): `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent; failure; about the call whose ID the answer gives): `AgentEvent_Inside_Call_Fail`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0369](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0369.html), [cec_07_1235](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1235.html).
    pub fn call_inner(self, called: impl Into<String>) -> CallInner {
        CallInner {
            session: self.session.clone(),
            body: types::CallInnerRequest::new(called),
        }
    }
    /// Call an agent of a skill queue: `callInnerSkill`, `PUT /voicecall/{agentid}/callinnerskill`.
    ///
    /// Starts a call within the contact centre to a skill queue; an idle agent of that queue receives the call. Meant
    /// for consulting a member of a skill group without knowing who is free.
    ///
    /// The called agent receives the events of an incoming call with the feature 6 (internal).
    ///
    /// - `skill_id`: ID of the skill queue to call.
    ///
    /// Events (The call succeeds; to the agent; success; decided by `AgentEvent_Talking`; about the call whose ID the answer gives): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent; failure; about the call whose ID the answer gives): `AgentEvent_Inside_Call_Fail`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: seed 001 (Internal Call to A Skill Queue), [cec_07_0370](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0370.html).
    pub fn call_inner_skill(self, skill_id: u32) -> CallInnerSkill {
        CallInnerSkill {
            session: self.session.clone(),
            body: types::CallInnerSkillRequest::new(skill_id),
        }
    }
    /// Answer an offered call: `answer`, `PUT /voicecall/{agentid}/answer`.
    ///
    /// Picks up the call that `AgentEvent_Ringing` announced. Only agents who answer manually need it: with automatic
    /// answering the gateway sends `AgentEvent_Auto_Answer` and connects the call itself. A call that nobody answers in
    /// time ends with `AgentEvent_No_Answer`.
    ///
    /// Events (The call is answered; to the agent; success; about the call in `call_id`): `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007, 200-002.
    ///
    /// Source: [cec_07_1234](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1234.html), cec_05_1426 (inbound calls, manual answer), [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html).
    pub fn answer(self) -> Answer {
        Answer {
            session: self.session.clone(),
            call_id: None,
        }
    }
    /// Refuse an offered call: `reject`, `POST /voicecall/{agentid}/reject`.
    ///
    /// Turns down the call that `AgentEvent_Ringing` announced. `mode` decides what happens to it: 1 sends the caller
    /// back to the queue and makes the agent busy, 2 ends the call and makes the agent idle. Meant for ordinary inbound
    /// calls.
    ///
    /// - `mode`: What happens to the call and to the agent.
    ///
    /// Events (The call is refused; to the agent; success; decided by `AgentEvent_No_Answer`; about the call in `call_id`): `AgentEvent_No_Answer`, `AgentOther_PhoneRelease`.
    ///
    /// Events (The mode is 1 and the agent becomes busy; to the agent; progress if `mode` is 1): `AgentState_SetNotReady_Success`.
    ///
    /// Events (The mode is 2 and the agent becomes idle; to the agent; progress if `mode` is 2): `AgentState_Ready`.
    ///
    /// Return codes: 100-006, 100-007, 200-002, 200-037, 200-038, 200-039.
    ///
    /// Source: [cec_07_1253](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1253.html), [cec_07_0388](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0388.html), guide category-7fac39e8 (reject).
    pub fn reject(self, mode: impl Into<crate::codes::RejectMode>) -> Reject {
        Reject {
            session: self.session.clone(),
            body: types::RejectRequest::new(mode),
        }
    }
    /// Ask another agent for help in the current call: `innerHelp`, `POST /voicecall/{agentid}/innerhelp`.
    ///
    /// An agent who is talking with a customer asks another agent, or a free agent of a skill queue, for help. Below, A
    /// is the asking agent, B the customer and C the helper. `result` is the ID of the call between A and C.
    ///
    /// Two-party help (`mode` 1): when C answers, B waits on hold and A speaks with C alone.
    ///
    /// - C leaves first: A and B are connected again.
    /// - A leaves first: B is transferred to C.
    /// - B leaves while on hold: the pages say nothing.
    /// - A retrieves B with `drop_call` and the ID of the call between A and C.
    ///
    /// Three-party help (`mode` 2): when C answers, all three speak together.
    ///
    /// - A leaves first: B and C stay in a two-party call.
    /// - C leaves first: A and B stay in a two-party call.
    /// - B leaves first: A and C stay in an internal call.
    /// - A retrieves B with `disconnect` and the agent ID of C as the number.
    ///
    /// - `dest_address`: The helper: the ID of an agent or of a skill queue; `device_type` says which. Not empty. Pattern `^[0-9]+$`.
    ///
    /// Events (Two-party help (mode 1); to the agent; success if `mode` is 1; decided by `AgentEvent_Talking`; about the call whose ID the answer gives): `AgentEvent_Hold`, `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`.
    ///
    /// Events (Three-party help (mode 2); to the agent; success if `mode` is 2; decided by `AgentEvent_Conference`; about the call whose ID the answer gives): `AgentEvent_Customer_Alerting`, `AgentEvent_Conference`.
    ///
    /// Events (The help fails; to the agent; failure; about the call whose ID the answer gives): `AgentEvent_Consult_Fail`.
    ///
    /// Return codes: 100-006, 100-007, 200-018.
    ///
    /// Source: seed 000 (Asking for Internal Help), seed 002 (Asking for Internal Help), [cec_07_1236](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1236.html).
    pub fn inner_help(self, dest_address: impl Into<String>) -> InnerHelp {
        InnerHelp {
            session: self.session.clone(),
            body: types::InnerHelpRequest::new(dest_address),
        }
    }
    /// Put the current call on hold: `hold`, `POST /voicecall/{agentid}/hold`.
    ///
    /// Parks the current call: the customer waits until `unhold` retrieves the call. Meanwhile the agent can make
    /// another call, join both in a three-party call with `conf_join`, or connect both parties with `connect_hold`.
    ///
    /// Events (The call is held; to the agent; success; about the agent's current call): `AgentEvent_Hold`.
    ///
    /// Return codes: 100-006, 100-007, 200-013, 200-014.
    ///
    /// Source: [cec_07_1239](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1239.html), [cec_07_1357](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1357.html).
    pub fn hold(self) -> Hold {
        Hold {
            session: self.session.clone(),
        }
    }
    /// Retrieve a held call: `getHold`, `POST /voicecall/{agentid}/gethold`.
    ///
    /// Ends the hold of a call, so that the agent speaks with its party again. If there are several held calls,
    /// `call_id` says which one is meant.
    ///
    /// Events (The call is retrieved; to the agent; success; about the call in `call_id`): `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007, 200-015, 200-016.
    ///
    /// Source: [cec_07_1241](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1241.html).
    pub fn unhold(self) -> Unhold {
        Unhold {
            session: self.session.clone(),
            call_id: None,
        }
    }
    /// Connect the current party with a held one: `connectHold`, `POST /voicecall/{agentid}/connecthold/{callid}`.
    ///
    /// Connects the party of the current call with the party of a held call. The two stay connected, and the agent
    /// leaves both calls.
    ///
    /// - `call_id`: ID of the held call.
    ///
    /// Events (The two parties are connected and the agent leaves; to the agent; success; decided by `AgentEvent_Call_Release`): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentMediaEvent_StopRecordDone`.
    ///
    /// Return codes: 100-006, 100-007, 200-013, 200-014.
    ///
    /// Source: [cec_07_1240](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1240.html).
    pub fn connect_hold(self, call_id: impl Into<crate::ids::CallId>) -> ConnectHold {
        ConnectHold {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// Mute the agent in the current call: `beginMute`, `POST /voicecall/{agentid}/beginmute`.
    ///
    /// Stops sending the agent's voice into the current call. The agent still hears the other side. `end_mute` undoes it.
    ///
    /// Return codes: 100-006, 100-007, 200-003, 200-004.
    ///
    /// Source: [cec_07_1237](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1237.html).
    pub fn begin_mute(self) -> BeginMute {
        BeginMute {
            session: self.session.clone(),
        }
    }
    /// Unmute the agent in the current call: `endMute`, `POST /voicecall/{agentid}/endmute`.
    ///
    /// Sends the agent's voice into the current call again, after `begin_mute`.
    ///
    /// Return codes: 100-006, 100-007, 200-007, 200-008.
    ///
    /// Source: [cec_07_1238](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1238.html).
    pub fn end_mute(self) -> EndMute {
        EndMute {
            session: self.session.clone(),
        }
    }
    /// Join the current and a held call into a three-party call: `confJoin`, `POST /voicecall/{agentid}/confjoin`.
    ///
    /// Joins the agent's current call and a held one into one three-party call. With A the agent, B the held party and
    /// C the party of the current call: A holds B, calls C, and then sends this request with the ID of the call to B.
    ///
    /// - A leaves: B and C stay connected.
    /// - B leaves: A and C stay connected.
    /// - C leaves: A and B stay connected.
    /// - A retrieves B with `disconnect` and the number of C.
    ///
    /// The recording of A and B ends when A hangs up, except in internal help.
    ///
    /// - `call_id`: ID of the held call; not empty.
    ///
    /// Events (The calls are joined; to the agent; success; decided by `AgentEvent_Conference`): `AgentEvent_Conference`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-010, 200-011.
    ///
    /// Source: [cec_07_1245](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1245.html), cec_05_1435 (three-party calls).
    pub fn conf_join(self, call_id: impl Into<crate::ids::CallId>) -> ConfJoin {
        ConfJoin {
            session: self.session.clone(),
            body: types::ConfJoinRequest::new(call_id),
        }
    }
    /// Hang up one call by its ID: `dropCall`, `POST /voicecall/{agentid}/dropcall/{callid}`.
    ///
    /// Ends the call with the given ID and leaves the agent's other calls alone. In two-party internal help the asking
    /// agent retrieves the customer by dropping the call with the helper.
    ///
    /// - `call_id`: ID of the call to hang up.
    ///
    /// Events (The call is dropped; to the agent; success; decided by `AgentEvent_Call_Release` or `AgentEvent_Customer_Release`; about the call in `call_id`): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`.
    ///
    /// Return codes: 100-006, 100-007, 200-025.
    ///
    /// Source: [cec_07_1246](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1246.html), seed 002 (Asking for Internal Help).
    pub fn drop_call(self, call_id: impl Into<crate::ids::CallId>) -> DropCall {
        DropCall {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// Disconnect one party of the current call: `disconnect`, `POST /voicecall/{agentid}/disconnect/{number}`.
    ///
    /// Removes the party with the given number from the call; the others stay connected. It retrieves a customer from
    /// three-party help (with the agent ID of the helper) and from a three-party call (with the number of the third
    /// party).
    ///
    /// Only numbers that belong to the last call ID can be disconnected. In internal help the number is the helper's
    /// agent ID, or the agent's own softphone number to leave; the helper can only drop itself.
    ///
    /// - `number`: Number of the party to disconnect. In internal help the agent ID of the helper, or the agent's own softphone number. 1 to 24 characters. Pattern `^[0-9]{1,24}$`.
    ///
    /// Events (A party is disconnected from the call; to the agent; success; about the agent's current call): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Events (The party of that number is disconnected from the call; to the agent; success; about whom `number` names): `AgentEvent_Customer_Release`.
    ///
    /// Events (The disconnected party is an agent; to the disconnected party; success; about whom `number` names): `AgentEvent_Call_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-023, 200-024.
    ///
    /// Source: [cec_07_1248](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1248.html), seed 002 (Asking for Internal Help), cec_05_1435 (three-party calls).
    pub fn disconnect(self, number: impl Into<String>) -> Disconnect {
        Disconnect {
            session: self.session.clone(),
            number: number.into(),
        }
    }
    /// Hang up the current call: `release`, `DELETE /voicecall/{agentid}/release`.
    ///
    /// Ends the agent's current call. Return code 200-017 means that there was no call to end, as after the customer has
    /// hung up first. It is a refusal, so libraries report it as an error; a program that only wants the call to be over may
    /// treat it as success.
    ///
    /// Events (The call is released, as the interface page lists it; to the agent; success; decided by `AgentEvent_Call_Release`; about the agent's current call): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Events (The call is released, as the developer guide lists it; to the agent; success; decided by `AgentEvent_Call_Release` or `AgentOther_PhoneRelease`; about the agent's current call): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Return codes: 100-006, 100-007, 200-017.
    ///
    /// Source: [cec_07_1247](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1247.html), cec_05_1429 (release), cec_05_4035 (release).
    pub fn release(self) -> Release {
        Release {
            session: self.session.clone(),
        }
    }
    /// Retrieve a call that is being transferred: `cancelTransfer`, `POST /voicecall/{agentid}/canceltransfer`.
    ///
    /// Retrieves the customer while a transfer to an outside number is in progress, in the modes talk and three-party.
    /// The outside party is dropped, and the agent and the customer talk again.
    ///
    /// Events (The call is retrieved; to the agent; success; decided by `AgentEvent_Talking`): `AgentEvent_Talking`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-012.
    ///
    /// Source: [cec_07_1243](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1243.html), cec_05_1433 (transfers).
    pub fn cancel_transfer(self) -> CancelTransfer {
        CancelTransfer {
            session: self.session.clone(),
        }
    }
    /// Set the picture layout of a three-party video call: `adjustVideoMode`, `POST /voicecall/{agentid}/adjustvideomode`.
    ///
    /// Chooses whose picture is the largest while three parties are in a video call: after `conf_join`, in three-party
    /// internal help, or in a three-party transfer to an outside number.
    ///
    /// - `mode`: Whose picture is the largest.
    ///
    /// Return codes: 200-031, 200-032, 200-033, 200-034, 200-035.
    ///
    /// Source: [cec_07_1250](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1250.html).
    pub fn adjust_video_mode(
        self,
        mode: impl Into<crate::codes::VideoLayout>,
    ) -> AdjustVideoMode {
        AdjustVideoMode {
            session: self.session.clone(),
            body: types::AdjustVideoModeRequest::new(mode),
        }
    }
    /// Switch the current call between voice and video: `mediaSwitch`, `POST /voicecall/{agentid}/mediaswitch`.
    ///
    /// Turns a voice call into a video call, or vice versa. Works for the call of an agent or a customer once it is
    /// connected; for a held, retrieved, muted or unmuted call; and for a call that was transferred to an agent or a
    /// skill queue. The outcome arrives as an event.
    ///
    /// - `media_type`: The medium to switch to, 1 (audio) or 3 (video).
    ///
    /// Events (The medium has changed; to the agent; success; decided by `AgentEvent_MediaSwith` where `reason` is 0; about the agent's current call): `AgentEvent_MediaSwith`.
    ///
    /// Events (The medium has not changed; to the agent; failure; decided by `AgentEvent_MediaSwith` where `reason` is not 0; about the agent's current call): `AgentEvent_MediaSwith`.
    ///
    /// Events (The rest of the page's list, which does not say which event belongs to which case; to the agent; progress; about the agent's current call): `AgentMediaEvent_StopRecordDone`, `AgentEvent_Call_Release`.
    ///
    /// Return codes: 200-027, 200-028, 200-029, 200-030.
    ///
    /// Source: [cec_07_1249](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1249.html), [cec_07_1371](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1371.html).
    pub fn media_switch(
        self,
        media_type: impl Into<crate::codes::MediaSwitchTarget>,
    ) -> MediaSwitch {
        MediaSwitch {
            session: self.session.clone(),
            media_type: media_type.into(),
            video_direction: None,
        }
    }
    /// Refuse a call on the linked phone: `phonehangup`, `POST /voicecall/{agentid}/phonehangup`.
    ///
    /// Hangs up the agent's linked phone while it rings, so that the call is refused.
    ///
    /// Events (The call is refused; to the agent; success): `AgentOther_PhoneRelease`, `AgentEvent_No_Answer`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1255](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1255.html), [cec_07_0390](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0390.html).
    pub fn hang_up_phone(self) -> HangUpPhone {
        HangUpPhone {
            session: self.session.clone(),
        }
    }
    /// Pick up the linked phone: `phonepickup`, `POST /voicecall/{agentid}/phonepickup`.
    ///
    /// Takes the agent's linked phone off the hook while it rings.
    ///
    /// Events (The phone is off the hook and the call is connected; to the agent; success): `AgentOther_PhoneOffhook`, `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0389](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0389.html).
    pub fn pick_up_phone(self) -> PickUpPhone {
        PickUpPhone {
            session: self.session.clone(),
        }
    }
    /// Dial a number offered by a preview campaign: `previewCallout`, `PUT /voicecall/{agentid}/previewCallout`.
    ///
    /// Places the call that an event of a preview campaign has proposed to the agent. The number must be one that the
    /// event offers, and the control block that of the event.
    ///
    /// The response carries the ID of the new call. A request whose response was lost may have placed the call all the
    /// same, so it must not be sent again.
    ///
    /// - `called`: Called number, one of those in `dialeddigits` of the preview event. Not empty.
    /// - `call_control_id`: Number of the control block, that of the preview event.
    ///
    /// Events (The call is placed and answered; to the agent; success; decided by `AgentEvent_Talking`; about the call whose ID the answer gives): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent; failure; about the call whose ID the answer gives): `AgentEvent_Call_Out_Fail`.
    ///
    /// Events (The call failed, and the network says why; to the agent; progress; about the call whose ID the answer gives): `OUTBOUND_DETECT_EVENT`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 200-001.
    ///
    /// Source: [cec_07_0367](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0367.html), [cec_07_1233](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1233.html).
    pub fn preview_call_out(
        self,
        called: impl Into<String>,
        call_control_id: i64,
    ) -> PreviewCallOut {
        PreviewCallOut {
            session: self.session.clone(),
            body: types::PreviewCallOutRequest::new(called, call_control_id),
        }
    }
    /// Request a specific queued call: `requestAppointedCall`, `POST /voicecall/{agentid}/requestcall/{callid}/{skilltype}`.
    ///
    /// Makes the platform route a call that waits in a public skill queue to this agent, ahead of its turn.
    ///
    /// - `call_id`: ID of the queued call.
    /// - `skill_type`: Kind of queue in which the call waits. Only 0 (public queue) is allowed; the server's own pattern also accepts 1. 0 to 1.
    /// - `skill_id`: ID of the skill queue in which the call waits.
    ///
    /// Events (The call is routed to the agent; to the agent; success; decided by `AgentEvent_Talking`; about the call in `call_id`): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1251](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1251.html).
    pub fn request_appointed_call(
        self,
        call_id: impl Into<crate::ids::CallId>,
        skill_type: u32,
        skill_id: u32,
    ) -> RequestAppointedCall {
        RequestAppointedCall {
            session: self.session.clone(),
            call_id: call_id.into(),
            skill_type: i64::from(skill_type),
            skill_id: i64::from(skill_id),
        }
    }
    /// Send dial-pad digits in the current call: `secondDialEx`, `POST /voicecall/{agentid}/seconddialex`.
    ///
    /// Sends digits in an established call, as pressing keys on a telephone would, for example to navigate an IVR menu.
    /// Not possible in video calls.
    ///
    /// - `number`: What to send: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_1244](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1244.html), client-practice (Public client programs of the gateway).
    pub fn second_dial_ex(self, number: impl Into<String>) -> SecondDialEx {
        SecondDialEx {
            session: self.session.clone(),
            number: number.into(),
        }
    }
    /// Send dial-pad digits in the current call, older form: `secondDial`, `POST /voicecall/{agentid}/seconddial/{number}`.
    ///
    /// Sends digits in a call, as `second_dial_ex` does, with the digits in the path. A hash is sent as `%23`.
    ///
    /// - `number`: What to send: digits, commas, percent signs, asterisks and hashes. A hash is sent percent-encoded and counts as three characters. 1 to 24 characters. Pattern `^[0-9,%*#]{1,24}$`.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), program softphones (Public softphones).
    pub fn second_dial(self, number: impl Into<String>) -> SecondDial {
        SecondDial {
            session: self.session.clone(),
            number: number.into(),
        }
    }
    /// Answer a call that rings at a colleague's phone: `snatchPickup`, `PUT /voicecall/{agentid}/snatchpickup`.
    ///
    /// Takes over a call that is being offered to another agent of the same group. Internal calls cannot be taken over.
    ///
    /// - `dest_work_no`: ID of the agent whose call is taken.
    ///
    /// Events (The call is taken over; the page's whole list, without saying who receives which; to the agent; success; decided by `AgentEvent_Talking`): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentEvent_Talking`, `AgentEvent_Incoming_CallInfo`, `AgentMediaEvent_Record`, `AgentOther_PhoneRelease`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0387](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0387.html), [cec_07_1252](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1252.html).
    pub fn snatch_pickup(
        self,
        dest_work_no: impl Into<crate::ids::AgentId>,
    ) -> SnatchPickup {
        SnatchPickup {
            session: self.session.clone(),
            dest_work_no: dest_work_no.into(),
        }
    }
    /// Switch on speech recognition for a ringing call: `startASR`, `POST /voicecall/{agentid}/startasrbycallid`.
    ///
    /// Starts speech recognition for a call that is being offered and is not yet answered. It is available two seconds
    /// after the call was answered.
    ///
    /// - `call_id`: ID of the ringing call.
    ///
    /// Return codes: 200-040.
    ///
    /// Source: [cec_07_4200](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4200.html), [cec_07_0392](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0392.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn start_asr(self, call_id: impl Into<crate::ids::CallId>) -> StartAsr {
        StartAsr {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// Transfer the current call to a queue, an agent, an IVR or a number: `transfer`, `POST /voicecall/{agentid}/transfer`.
    ///
    /// Transfers the current call. `device_type` says what `address` names, and `mode` how the call is transferred; the
    /// meaning of a mode depends on the device type.
    ///
    /// - Skill queue, agent, access code: 0 release, 2 success.
    /// - IVR: 0 release, 1 suspend (audio and video IVR only; `AgentEvent_ReturnFromIvr` reports its return).
    /// - Outside number: 1 release, 2 success, 3 talk, 4 three-party.
    ///
    /// In mode success the agent keeps the call until the target answers or the customer hangs up. If the target does
    /// not answer, the transfer fails and the call continues. `AgentEvent_SuccTransResult` reports the outcome.
    ///
    /// In mode talk the customer stays on hold while the agent and the outside party talk. In the modes talk and
    /// three-party, with A the agent, B the customer and C the outside party: when one leaves, the other two stay
    /// connected, and A retrieves B with `cancel_transfer`, which drops C.
    ///
    /// - `device_type`: What `address` names.
    /// - `address`: Where the call goes: the digits of a skill queue ID, an agent ID, an IVR code or an access code, or an outside number, which may also contain the letters A to E (in either case), asterisks and hashes. 1 to 24 characters. Pattern `^[0-9A-Ea-e*#]{1,24}$`.
    /// - `mode`: How the call is transferred; the meaning of a code depends on `device_type`.
    ///
    /// Events (Any transfer, as the interface page lists it; to the agent; progress): `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`, `AgentEvent_Call_Release`.
    ///
    /// Events (The transfer fails, as the interface page lists it for any mode; to the agent; failure): `AgentEvent_Connect_Fail`.
    ///
    /// Events (Any transfer, as the developer guide lists it; to the agent; progress; about the agent's current call): `AgentEvent_Customer_Alerting`, `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (Mode release, and the agent leaves; to the agent; success if `mode` is 0; decided by `AgentEvent_Call_Release`; about the agent's current call): `AgentEvent_Customer_Alerting`, `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (Mode release to an outside number, and the agent leaves; to the agent; success if `device_type` is 5 if `mode` is 1; decided by `AgentEvent_Call_Release`; about the agent's current call): `AgentEvent_Customer_Alerting`, `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (The transfer is to an outside number and its result is known; to the agent; progress if `device_type` is 5): `AgentEvent_TransOutResult`.
    ///
    /// Events (The transfer is to an outside number, and its result is a failure; to the agent; failure if `device_type` is 5; decided by `AgentEvent_TransOutResult` where `result` is not 0): `AgentEvent_TransOutResult`.
    ///
    /// Events (Mode success, and the transfer succeeded; to the agent; success if `mode` is 2; decided by `AgentEvent_SuccTransResult` where `result` is 0; about the agent's current call): `AgentEvent_SuccTransResult`, `AgentMediaEvent_StopRecordDone`.
    ///
    /// Events (Mode success, and the transfer failed; to the agent; failure if `mode` is 2; decided by `AgentEvent_SuccTransResult` where `result` is not 0; about the agent's current call): `AgentEvent_SuccTransResult`.
    ///
    /// Events (Mode three-party (according to the developer guide also mode talk); to the agent; success if `mode` is 3 or 4): `AgentEvent_Conference`.
    ///
    /// Events (Mode suspend, when the call returns from the IVR; to the agent; success if `device_type` is 3 or 4 if `mode` is 1; about the agent's current call): `AgentEvent_ReturnFromIvr`.
    ///
    /// Events (Mode suspend, and the customer hangs up in the IVR; to the agent; failure if `device_type` is 3 or 4 if `mode` is 1; about the agent's current call): `AgentEvent_Call_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-012.
    ///
    /// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), guide 210dcdd1 (transfer), cec_05_1433 (transfers), [cec_07_0516](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0516.html), [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage), client-practice (Public client programs of the gateway).
    pub fn transfer(
        self,
        device_type: impl Into<crate::codes::TransferDevice>,
        address: impl Into<String>,
        mode: impl Into<crate::codes::TransferMode>,
    ) -> Transfer {
        Transfer {
            session: self.session.clone(),
            body: types::TransferRequest::new(device_type, address, mode),
        }
    }
    /// Hang up the current call, old form: `releaseForVTM`, `DELETE /voicecall/{agentid}`.
    ///
    /// Ends the agent's current call. `release` replaces it; this form is kept for compatibility.
    ///
    /// Source: client-practice (Public client programs of the gateway), [cec_07_1247](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1247.html).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn release_for_vtm(self) -> ReleaseForVtm {
        ReleaseForVtm {
            session: self.session.clone(),
        }
    }
    /// Stop the agent's video in the current call: `beginMuteVideo`, `POST /voicecall/{agentid}/beginmutevideo`.
    ///
    /// The counterpart of `begin_mute` for video, judging by its name. `end_mute_video` undoes it.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn begin_mute_video(self) -> BeginMuteVideo {
        BeginMuteVideo {
            session: self.session.clone(),
        }
    }
    /// Start the agent's video in the current call again: `endMuteVideo`, `POST /voicecall/{agentid}/endmutevideo`.
    ///
    /// The counterpart of `end_mute` for video, judging by its name; it follows `begin_mute_video`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn end_mute_video(self) -> EndMuteVideo {
        EndMuteVideo {
            session: self.session.clone(),
        }
    }
    /// Release the agent's phone: `releasePhone`, `DELETE /voicecall/{agentid}/releasephone`.
    ///
    /// Hangs up the agent's own phone, judging by its name: meant for agents whose phone stays off the hook between
    /// calls.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn release_phone(self) -> ReleasePhone {
        ReleasePhone {
            session: self.session.clone(),
        }
    }
    /// Report a sound in the current call: `reportSound`, `POST /voicecall/{agentid}/reportsound`.
    ///
    /// No source says what this does. In client programs 200-009 means that reporting a voice result failed, which may
    /// belong to it.
    ///
    /// - `body`: The body of `report_sound`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn report_sound(
        self,
        body: impl Into<types::ReportSoundRequest>,
    ) -> ReportSound {
        ReportSound {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// Decline a number offered by a preview campaign: `cancelPreviewCallout`, `PUT /voicecall/{agentid}/cancelPreviewCallout`.
    ///
    /// Cancels the call that an event of a preview campaign has proposed to the agent. The control block is that of the
    /// event.
    ///
    /// - `call_control_id`: Control block of the call, the `controlid` of the event.
    ///
    /// Source: [cec_07_1122](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1122.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn cancel_preview_call_out(self, call_control_id: i64) -> CancelPreviewCallOut {
        CancelPreviewCallOut {
            session: self.session.clone(),
            body: types::CancelPreviewCallOutRequest::new(call_control_id),
        }
    }
}
/// A request of `callout`, from [`VoiceCall::call_out`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CallOut {
    session: Session,
    body: types::CallOutRequest,
}
impl CallOut {
    /// Calling number, digits only; empty or absent means the platform's default number. Ignored if the agent has
    /// the right that forbids choosing a calling number. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller(value);
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
    pub fn skill_id(mut self, value: u32) -> Self {
        self.body = self.body.skill_id(value);
        self
    }
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_app_data(value);
        self
    }
    /// Number of the control block of an outbound campaign. A client program sends 0 with an ordinary call; the page does not list the field.
    pub fn call_control_id(mut self, value: i64) -> Self {
        self.body = self.body.call_control_id(value);
        self
    }
    /// Medium of the call. A video call to an audio phone is dropped, so 2 (negotiated) is the better choice for video. Default: [`RequestMediaAbility::Audio`](crate::codes::RequestMediaAbility::Audio).
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.body = self.body.media_ability(value);
        self
    }
    /// Which way video flows, seen from the user. Takes effect only with `media_ability` 1. On newer pages only. Default: [`VideoDirection::NotSet`](crate::codes::VideoDirection::NotSet).
    pub fn user_video_direction(
        mut self,
        value: impl Into<crate::codes::VideoDirection>,
    ) -> Self {
        self.body = self.body.user_video_direction(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::CALL_OUT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for CallOut {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CALL_OUT,
                    client.call_out(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `callInner`, from [`VoiceCall::call_inner`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CallInner {
    session: Session,
    body: types::CallInnerRequest,
}
impl CallInner {
    /// Calling number, digits only; empty or absent means the platform's default number. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller(value);
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
    pub fn skill_id(mut self, value: u32) -> Self {
        self.body = self.body.skill_id(value);
        self
    }
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_app_data(value);
        self
    }
    /// Without effect; pages differ in what decides the medium instead.
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.body = self.body.media_ability(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::CALL_INNER);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for CallInner {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CALL_INNER,
                    client.call_inner(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `callInnerSkill`, from [`VoiceCall::call_inner_skill`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CallInnerSkill {
    session: Session,
    body: types::CallInnerSkillRequest,
}
impl IntoFuture for CallInnerSkill {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CALL_INNER_SKILL,
                    client.call_inner_skill(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `answer`, from [`VoiceCall::answer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Answer {
    session: Session,
    pub(crate) call_id: Option<crate::ids::CallId>,
}
impl Answer {
    /// ID of the call to answer. Needed if the agent has several call IDs, as with multimedia.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl IntoFuture for Answer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ANSWER,
                    client.answer(&self.session.agent(), self.call_id.as_ref()),
                )
                .await
        })
    }
}
/// A request of `reject`, from [`VoiceCall::reject`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject {
    session: Session,
    pub(crate) body: types::RejectRequest,
}
impl Reject {
    /// ID of the call to refuse.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.body = self.body.call_id(value);
        self
    }
}
impl IntoFuture for Reject {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REJECT,
                    client.reject(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `innerHelp`, from [`VoiceCall::inner_help`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct InnerHelp {
    session: Session,
    pub(crate) body: types::InnerHelpRequest,
}
impl InnerHelp {
    /// Whether `dest_address` names an agent or a skill queue. Default: [`HelpDevice::Agent`](crate::codes::HelpDevice::Agent).
    pub fn device_type(mut self, value: impl Into<crate::codes::HelpDevice>) -> Self {
        self.body = self.body.device_type(value);
        self
    }
    /// Two-party help, with the customer on hold, or three-party help, with the customer in the conversation. Default: [`HelpMode::TwoParty`](crate::codes::HelpMode::TwoParty).
    pub fn mode(mut self, value: impl Into<crate::codes::HelpMode>) -> Self {
        self.body = self.body.mode(value);
        self
    }
    /// Data that travels with the help call; may be empty. At most 16384 bytes.
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_app_data(value);
        self
    }
    /// Whether the call is held while the third party is being brought in. Default: `true`.
    pub fn hold_flag(mut self, value: bool) -> Self {
        self.body = self.body.hold_flag(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::INNER_HELP);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for InnerHelp {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::INNER_HELP,
                    client.inner_help(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `hold`, from [`VoiceCall::hold`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Hold {
    session: Session,
}
impl IntoFuture for Hold {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::HOLD, client.hold(&self.session.agent()))
                .await
        })
    }
}
/// A request of `getHold`, from [`VoiceCall::unhold`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Unhold {
    session: Session,
    pub(crate) call_id: Option<crate::ids::CallId>,
}
impl Unhold {
    /// ID of the held call to retrieve.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl IntoFuture for Unhold {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_HOLD,
                    client.get_hold(&self.session.agent(), self.call_id.as_ref()),
                )
                .await
        })
    }
}
/// A request of `connectHold`, from [`VoiceCall::connect_hold`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ConnectHold {
    session: Session,
    call_id: crate::ids::CallId,
}
impl IntoFuture for ConnectHold {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CONNECT_HOLD,
                    client.connect_hold(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `beginMute`, from [`VoiceCall::begin_mute`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginMute {
    session: Session,
}
impl IntoFuture for BeginMute {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BEGIN_MUTE,
                    client.begin_mute(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `endMute`, from [`VoiceCall::end_mute`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct EndMute {
    session: Session,
}
impl IntoFuture for EndMute {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::END_MUTE, client.end_mute(&self.session.agent()))
                .await
        })
    }
}
/// A request of `confJoin`, from [`VoiceCall::conf_join`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ConfJoin {
    session: Session,
    body: types::ConfJoinRequest,
}
impl ConfJoin {
    /// Data to set on the call; may be empty. At most 16384 bytes.
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_app_data(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::CONF_JOIN);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for ConfJoin {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CONF_JOIN,
                    client.conf_join(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `dropCall`, from [`VoiceCall::drop_call`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DropCall {
    session: Session,
    pub(crate) call_id: crate::ids::CallId,
}
impl IntoFuture for DropCall {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DROP_CALL,
                    client.drop_call(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `disconnect`, from [`VoiceCall::disconnect`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Disconnect {
    session: Session,
    pub(crate) number: String,
}
impl Disconnect {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DISCONNECT);
        check.text(0, self.number.as_str())?;
        Ok(())
    }
}
impl IntoFuture for Disconnect {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DISCONNECT,
                    client.disconnect(&self.session.agent(), &self.number),
                )
                .await
        })
    }
}
/// A request of `release`, from [`VoiceCall::release`]; sent when awaited.
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
                .answer(&operations::RELEASE, client.release(&self.session.agent()))
                .await
        })
    }
}
/// A request of `cancelTransfer`, from [`VoiceCall::cancel_transfer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelTransfer {
    session: Session,
}
impl IntoFuture for CancelTransfer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CANCEL_TRANSFER,
                    client.cancel_transfer(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `adjustVideoMode`, from [`VoiceCall::adjust_video_mode`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AdjustVideoMode {
    session: Session,
    body: types::AdjustVideoModeRequest,
}
impl IntoFuture for AdjustVideoMode {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADJUST_VIDEO_MODE,
                    client.adjust_video_mode(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `mediaSwitch`, from [`VoiceCall::media_switch`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct MediaSwitch {
    session: Session,
    media_type: crate::codes::MediaSwitchTarget,
    video_direction: Option<crate::codes::VideoDirection>,
}
impl MediaSwitch {
    /// Which way video flows, seen from the user. Takes effect only when switching to video. Default: [`VideoDirection::NotSet`](crate::codes::VideoDirection::NotSet).
    pub fn video_direction(
        mut self,
        value: impl Into<crate::codes::VideoDirection>,
    ) -> Self {
        self.video_direction = Some(value.into());
        self
    }
}
impl IntoFuture for MediaSwitch {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MEDIA_SWITCH,
                    client
                        .media_switch(
                            &self.session.agent(),
                            &self.media_type,
                            self.video_direction.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `phonehangup`, from [`VoiceCall::hang_up_phone`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct HangUpPhone {
    session: Session,
}
impl IntoFuture for HangUpPhone {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PHONE_HANG_UP,
                    client.phone_hang_up(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `phonepickup`, from [`VoiceCall::pick_up_phone`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PickUpPhone {
    session: Session,
}
impl IntoFuture for PickUpPhone {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PHONE_PICKUP,
                    client.phone_pickup(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `previewCallout`, from [`VoiceCall::preview_call_out`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PreviewCallOut {
    session: Session,
    body: types::PreviewCallOutRequest,
}
impl PreviewCallOut {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::PREVIEW_CALL_OUT);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for PreviewCallOut {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::PREVIEW_CALL_OUT,
                    client.preview_call_out(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `requestAppointedCall`, from [`VoiceCall::request_appointed_call`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestAppointedCall {
    session: Session,
    pub(crate) call_id: crate::ids::CallId,
    skill_type: i64,
    skill_id: i64,
}
impl RequestAppointedCall {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::REQUEST_APPOINTED_CALL);
        check.integer(1, self.skill_type)?;
        Ok(())
    }
}
impl IntoFuture for RequestAppointedCall {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REQUEST_APPOINTED_CALL,
                    client
                        .request_appointed_call(
                            &self.session.agent(),
                            &self.call_id,
                            self.skill_type,
                            self.skill_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `secondDialEx`, from [`VoiceCall::second_dial_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SecondDialEx {
    session: Session,
    number: String,
}
impl SecondDialEx {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SECOND_DIAL_EX);
        check.text(0, self.number.as_str())?;
        Ok(())
    }
}
impl IntoFuture for SecondDialEx {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SECOND_DIAL_EX,
                    client.second_dial_ex(&self.session.agent(), &self.number),
                )
                .await
        })
    }
}
/// A request of `secondDial`, from [`VoiceCall::second_dial`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SecondDial {
    session: Session,
    number: String,
}
impl SecondDial {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SECOND_DIAL);
        check.text(0, self.number.as_str())?;
        Ok(())
    }
}
impl IntoFuture for SecondDial {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SECOND_DIAL,
                    client.second_dial(&self.session.agent(), &self.number),
                )
                .await
        })
    }
}
/// A request of `snatchPickup`, from [`VoiceCall::snatch_pickup`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SnatchPickup {
    session: Session,
    dest_work_no: crate::ids::AgentId,
}
impl IntoFuture for SnatchPickup {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SNATCH_PICKUP,
                    client.snatch_pickup(&self.session.agent(), &self.dest_work_no),
                )
                .await
        })
    }
}
/// A request of `startASR`, from [`VoiceCall::start_asr`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartAsr {
    session: Session,
    call_id: crate::ids::CallId,
}
impl IntoFuture for StartAsr {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::START_ASR,
                    client.start_asr(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `transfer`, from [`VoiceCall::transfer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Transfer {
    session: Session,
    pub(crate) body: types::TransferRequest,
}
impl Transfer {
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_app_data(value);
        self
    }
    /// Calling number, digits only; empty or absent means the platform's default number. For outside numbers only,
    /// and without effect in mode release. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller(value);
        self
    }
    /// Medium of the call; for outside numbers only. Default: [`RequestMediaAbility::Audio`](crate::codes::RequestMediaAbility::Audio).
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.body = self.body.media_ability(value);
        self
    }
    /// Whether the call stays held during a three-party transfer. Default: `true`.
    pub fn hold_flag(mut self, value: bool) -> Self {
        self.body = self.body.hold_flag(value);
        self
    }
    /// ID of the skill queue that the call belongs to; takes effect only when the target is an agent.
    pub fn skill_id(mut self, value: u32) -> Self {
        self.body = self.body.skill_id(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::TRANSFER);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for Transfer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::TRANSFER,
                    client.transfer(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `releaseForVTM`, from [`VoiceCall::release_for_vtm`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ReleaseForVtm {
    session: Session,
}
impl IntoFuture for ReleaseForVtm {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::RELEASE_FOR_VTM,
                    client.release_for_vtm(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `beginMuteVideo`, from [`VoiceCall::begin_mute_video`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginMuteVideo {
    session: Session,
}
impl IntoFuture for BeginMuteVideo {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BEGIN_MUTE_VIDEO,
                    client.begin_mute_video(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `endMuteVideo`, from [`VoiceCall::end_mute_video`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct EndMuteVideo {
    session: Session,
}
impl IntoFuture for EndMuteVideo {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::END_MUTE_VIDEO,
                    client.end_mute_video(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `releasePhone`, from [`VoiceCall::release_phone`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ReleasePhone {
    session: Session,
}
impl IntoFuture for ReleasePhone {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::RELEASE_PHONE,
                    client.release_phone(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `reportSound`, from [`VoiceCall::report_sound`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ReportSound {
    session: Session,
    body: types::ReportSoundRequest,
}
impl IntoFuture for ReportSound {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REPORT_SOUND,
                    client.report_sound(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `cancelPreviewCallout`, from [`VoiceCall::cancel_preview_call_out`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelPreviewCallOut {
    session: Session,
    body: types::CancelPreviewCallOutRequest,
}
impl IntoFuture for CancelPreviewCallOut {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CANCEL_PREVIEW_CALL_OUT,
                    client.cancel_preview_call_out(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
