//! Return codes that the simulator gives, each with the text it sends along.

/// A refusal: the return code and what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) retcode: &'static str,
    pub(crate) message: &'static str,
}

const fn refusal(retcode: &'static str, message: &'static str) -> Refusal {
    Refusal { retcode, message }
}

pub(crate) const NO_RIGHT: Refusal = refusal("100-007", "agent lacks the right");
pub(crate) const WRONG_EVENT_METHOD: Refusal = refusal("000-001", "events of this agent are pushed, not polled");
pub(crate) const EVENTS_OF_ALL: Refusal = refusal("000-001", "events are fetched for all agents at once");
// Spelt as on the wire.
pub(crate) const BATCH_NO_RIGHT: Refusal = refusal("000-003", "no right to invite resouce");
pub(crate) const BAD_PARAMETER: Refusal = refusal("000-002", "parameter missing or invalid");
pub(crate) const BEING_MOVED: Refusal = refusal("000-004", "agent is being moved to another server");
pub(crate) const SELF_INSPECTION: Refusal = refusal("000-005", "an inspector cannot inspect itself");
pub(crate) const UNFINISHED: Refusal = refusal("000-007", "the request before is not finished");
pub(crate) const SIGN_IN_PARAMETER: Refusal = refusal("100-001", "sign-in parameter empty or invalid");
pub(crate) const SIGNED_IN_ALREADY: Refusal = refusal("100-002", "agent is already signed in");
pub(crate) const NO_NODE: Refusal = refusal("100-003", "no server is up");
pub(crate) const WRONG_PASSWORD: Refusal = refusal("100-004", "wrong agent or password");
pub(crate) const NOT_SIGNED_IN: Refusal = refusal("100-006", "agent not login");
// Choice: the pages of the dialling operations name no code for "in another call"; this one is on all of them.
pub(crate) const IN_ANOTHER_CALL: Refusal = refusal("100-007", "agent cannot dial in its present state");
// Choice: the pages of picking up and of asking for a waiting call list no other code that could mean a wrong state.
pub(crate) const CANNOT_PICK_UP: Refusal = refusal("100-007", "call cannot be picked up");
pub(crate) const PHONE_NOT_RINGING: Refusal = refusal("100-007", "no linked phone rings");
pub(crate) const PHONE_IN_CALL: Refusal = refusal("100-007", "phone is in use");
pub(crate) const NO_ESTABLISHED_CALL: Refusal = refusal("100-007", "agent is in no established voice call");
pub(crate) const OPERATION_FAILED: Refusal = refusal("100-007", "operation is not possible");
// Choice: the pages of the conferences list no other code that could mean a wrong state.
pub(crate) const CONFERENCE_STATE: Refusal = refusal("100-007", "conference, or participant, is not in the state for this");
// Choice: an operation that is known by name and address alone is refused with the code for an operation that failed.
pub(crate) const NOT_SIMULATED: Refusal = refusal("100-007", "not simulated");
pub(crate) const NO_SESSION: Refusal = refusal("100-007", "agent has no such session, or it cannot go there");
// Choice: no source says how a gateway refuses requests that are sent too often; this code means that an operation failed.
pub(crate) const FLOW_CONTROL: Refusal = refusal("100-007", "asked too often");
pub(crate) const STATE_CANNOT_BE_SET: Refusal = refusal("100-009", "the state cannot be set now");
pub(crate) const SIGN_OUT_STATE: Refusal = refusal("100-010", "agent is in a call");
pub(crate) const PHONE_IN_USE: Refusal = refusal("100-011", "phone number is in use already");
pub(crate) const WRONG_AGENT_TYPE: Refusal = refusal("100-012", "agent type is unknown");
pub(crate) const WRONG_PHONE: Refusal = refusal("100-013", "phone number cannot be bound to this agent");
pub(crate) const WRONG_PHONE_LENGTH: Refusal = refusal("100-014", "phone number has a wrong length");
pub(crate) const WRONG_IP: Refusal = refusal("100-016", "ip address is invalid");
pub(crate) const SIGNING_IN: Refusal = refusal("100-021", "agent is signing in");
pub(crate) const WRONG_ACCOUNT: Refusal = refusal("100-062", "wrong account or password");
pub(crate) const NO_CONFERENCE: Refusal = refusal("101-001", "agent is in no conference");
pub(crate) const NOT_CHAIR: Refusal = refusal("101-002", "agent has not the chair");
pub(crate) const CHAIR_HAS_CHAIR: Refusal = refusal("101-005", "agent has the chair already");
pub(crate) const CHAIR_CANNOT_REMOVE_ITSELF: Refusal = refusal("101-006", "chair cannot remove itself");
pub(crate) const CHAIR_CANNOT_LEAVE: Refusal = refusal("101-007", "chair cannot leave, only release");
pub(crate) const NO_DOWNLOAD_RIGHT: Refusal = refusal("104-002", "recording belongs to another agent");
pub(crate) const WRONG_RECORDING_NAME: Refusal = refusal("104-003", "name of the recording is invalid");
pub(crate) const NO_SUCH_RECORDING: Refusal = refusal("104-005", "no such recording");
pub(crate) const BEING_RECOVERED: Refusal = refusal("105-002", "agent is being recovered on another server");
pub(crate) const AFTER_TIMEOUT: Refusal = refusal("105-005", "recovery took too long, sign in again");
pub(crate) const AFTER_WRONG_GUID: Refusal = refusal("105-006", "Guid did not fit in the recovery, sign in again");
pub(crate) const RECOVERY_OFF: Refusal = refusal("105-007", "there is no recovery, sign in again");
pub(crate) const EMPTY_MESSAGE: Refusal = refusal("106-002", "message is empty");
pub(crate) const TOO_MANY_SESSIONS: Refusal = refusal("106-003", "more sessions than 60");
pub(crate) const TRANSFER_DEVICE: Refusal = refusal("106-004", "session cannot be transferred to such a device");
pub(crate) const TOO_FEW_SESSIONS: Refusal = refusal("106-008", "number of sessions missing or below 1");
pub(crate) const CAPTURE_NO_VIDEO: Refusal = refusal("106-011", "call has no pictures");
pub(crate) const SESSION_MEDIUM: Refusal = refusal("106-012", "agent has no queue of this medium");
pub(crate) const CAPTURE_USER: Refusal = refusal("106-015", "no picture can be taken of this user");
pub(crate) const CONFIG_SESSION_OVER: Refusal = refusal("107-000", "the session is over, authenticate again");
pub(crate) const CONFIG_INPUT: Refusal = refusal("107-002", "parameter missing or invalid");
// Choice: the pages list no codes for things that do not exist; this one means that the configuration failed.
pub(crate) const CONFIG_FAILED: Refusal = refusal("107-004", "no such thing, or it exists already");
pub(crate) const CONFIG_NO_SESSION: Refusal = refusal("107-007", "authenticate first");
pub(crate) const CONFIG_NO_RIGHT: Refusal = refusal("107-007", "authenticate as an administrator of this");
pub(crate) const CONFIG_WRONG_PASSWORD: Refusal = refusal("107-003", "wrong password");
pub(crate) const CONFIG_NO_ACCOUNT: Refusal = refusal("107-004", "no such administrator");
pub(crate) const AGENT_NOT_ADDED: Refusal = refusal("107-010", "agent cannot be added");
pub(crate) const AGENT_NOT_DELETED: Refusal = refusal("107-013", "agent cannot be removed");
pub(crate) const ROLE_NOT_ADDED: Refusal = refusal("107-014", "role cannot be added");
pub(crate) const ROLE_NOT_CHANGED: Refusal = refusal("107-015", "no such role");
pub(crate) const ROUTE_NOT_ADDED: Refusal = refusal("107-018", "route cannot be added");
pub(crate) const ROUTE_NOT_DELETED: Refusal = refusal("107-021", "no such route");
pub(crate) const VDN_NOT_CHANGED: Refusal = refusal("107-022", "no such VDN");
pub(crate) const VDN_NOT_QUERIED: Refusal = refusal("107-023", "no such VDN");
pub(crate) const SUBSCRIPTION_NOT_REGISTERED: Refusal = refusal("107-027", "too many subscriptions");
pub(crate) const SUBSCRIPTION_NOT_ENDED: Refusal = refusal("107-031", "no such subscription");
pub(crate) const SUBSCRIPTION_HANDSHAKE: Refusal = refusal("107-032", "no such subscription");
pub(crate) const ACCESS_CODE_NOT_ADDED: Refusal = refusal("107-033", "access code cannot be added");
pub(crate) const ACCESS_CODE_NOT_CHANGED: Refusal = refusal("107-034", "access code cannot be changed");
pub(crate) const ACCESS_CODE_NOT_DELETED: Refusal = refusal("107-036", "no such access code");
pub(crate) const IVR_NOT_ADDED: Refusal = refusal("107-037", "IVR server cannot be added");
pub(crate) const IVR_NOT_CHANGED: Refusal = refusal("107-038", "no such IVR server");
pub(crate) const VDN_NOT_ADDED: Refusal = refusal("107-041", "VDN cannot be added");
pub(crate) const VDN_NOT_DELETED: Refusal = refusal("107-044", "VDN cannot be removed");
pub(crate) const VDN_NAME_MISMATCH: Refusal = refusal("107-045", "VDN has another name");
pub(crate) const UAP_FAILED: Refusal = refusal("107-066", "too many users");
pub(crate) const UAP_PASSWORD: Refusal = refusal("107-067", "password cannot be changed");
pub(crate) const WRONG_NUMBER: Refusal = refusal("200-001", "number cannot be dialled");
pub(crate) const NOTHING_OFFERED: Refusal = refusal("200-002", "no call is being offered");
pub(crate) const REPORT_NO_CALL: Refusal = refusal("200-009", "no call to report for");
pub(crate) const MUTE_NO_CALL: Refusal = refusal("200-003", "no call to mute");
pub(crate) const MUTE_STATE: Refusal = refusal("200-004", "call is already muted or not connected");
pub(crate) const UNMUTE_NO_CALL: Refusal = refusal("200-007", "no call to unmute");
pub(crate) const UNMUTE_STATE: Refusal = refusal("200-008", "call is not muted");
pub(crate) const JOIN_NO_CALL: Refusal = refusal("200-010", "no call that could be joined");
pub(crate) const JOIN_NO_HELD_CALL: Refusal = refusal("200-011", "no held call to join");
pub(crate) const NO_TRANSFER: Refusal = refusal("200-012", "no call is being transferred");
pub(crate) const TRANSFER_NO_CALL: Refusal = refusal("200-012", "no call that could be transferred");
pub(crate) const HOLD_NO_CALL: Refusal = refusal("200-013", "no call to hold");
pub(crate) const HOLD_STATE: Refusal = refusal("200-014", "calls are not in the state for this");
pub(crate) const UNHOLD_NO_CALL: Refusal = refusal("200-015", "no such held call");
pub(crate) const UNHOLD_STATE: Refusal = refusal("200-016", "another call is active");
pub(crate) const RELEASE_NO_CALL: Refusal = refusal("200-017", "no call to release");
pub(crate) const HELP_NO_CALL: Refusal = refusal("200-018", "no call to ask help for");
pub(crate) const FREEZE_NO_CALL: Refusal = refusal("200-019", "no call whose picture could be frozen");
pub(crate) const FREEZE_STATE: Refusal = refusal("200-020", "picture cannot be frozen now");
pub(crate) const UNFREEZE_NO_CALL: Refusal = refusal("200-021", "no call whose picture could be unfrozen");
pub(crate) const UNFREEZE_STATE: Refusal = refusal("200-022", "picture is not frozen");
pub(crate) const DISCONNECT_NO_CALL: Refusal = refusal("200-023", "no call to disconnect the number from");
pub(crate) const DISCONNECT_NO_SUCH_NUMBER: Refusal = refusal("200-024", "number is not in the current call");
pub(crate) const DISCONNECT_NOT_ALLOWED: Refusal = refusal("200-024", "this party cannot be disconnected now");
// Spelt as on the wire.
pub(crate) const DROP_NO_CALL: Refusal = refusal("200-025", "no call can be droped");
// Choice: no source says what the codes 200-027 to 200-033 mean; they are assigned to the ways in which such a request can fail.
pub(crate) const SWITCH_NO_CALL: Refusal = refusal("200-027", "no call to switch");
pub(crate) const SWITCH_NOT_VIDEO_AGENT: Refusal = refusal("200-028", "agent has not signed in for video");
pub(crate) const SWITCH_STATE: Refusal = refusal("200-029", "call is not in the state for this");
pub(crate) const SWITCH_SAME_MEDIUM: Refusal = refusal("200-030", "call has this medium already");
pub(crate) const LAYOUT_NO_CALL: Refusal = refusal("200-031", "no call with pictures to arrange");
pub(crate) const LAYOUT_NOT_THREE_PARTY: Refusal = refusal("200-032", "call has not three parties");
pub(crate) const LAYOUT_NOT_VIDEO: Refusal = refusal("200-033", "not all parties have video");
pub(crate) const NO_ADDRESS: Refusal = refusal("210-001", "no such address");
pub(crate) const NO_RECOGNITION: Refusal = refusal("200-040", "speech recognition cannot be switched on now");
pub(crate) const GROUP_NO_RIGHT: Refusal = refusal("300-001", "agent may not ask for this");
pub(crate) const NO_SUCH_AGENT: Refusal = refusal("300-003", "no such agent");
pub(crate) const NO_SUCH_GROUP: Refusal = refusal("300-004", "no such group");
pub(crate) const CALL_NO_CALL: Refusal = refusal("400-001", "agent has no such call");
pub(crate) const CALL_NO_HELD_CALL: Refusal = refusal("400-003", "agent holds no call");
pub(crate) const JUMP_BACK_STATE: Refusal = refusal("500-001", "nothing is being played");
pub(crate) const JUMP_FORWARD_STATE: Refusal = refusal("500-002", "nothing is being played");
pub(crate) const PAUSE_STATE: Refusal = refusal("500-003", "nothing is being played");
pub(crate) const PAUSE_RECORD_STATE: Refusal = refusal("500-004", "nothing is being recorded");
pub(crate) const RESUME_STATE: Refusal = refusal("500-005", "no playback is paused");
pub(crate) const RESUME_RECORD_STATE: Refusal = refusal("500-006", "no recording is paused");
pub(crate) const PLAY_STATE: Refusal = refusal("500-007", "nothing can be played now");
pub(crate) const RECORD_STATE: Refusal = refusal("500-008", "nothing can be recorded now");
pub(crate) const STOP_RECORD_STATE: Refusal = refusal("500-010", "nothing is being recorded");
pub(crate) const STOP_STATE: Refusal = refusal("500-009", "nothing is being played");
// Choice: no source says what 500-012 and 500-013 mean; one is for the state, one for a place outside the file.
pub(crate) const SEEK_STATE: Refusal = refusal("500-012", "nothing is being played");
pub(crate) const SEEK_TARGET: Refusal = refusal("500-013", "place is outside the file");
pub(crate) const NO_QUEUE: Refusal = refusal("600-002", "no skill queue in the VDN");
pub(crate) const NO_ACCESS_CODE: Refusal = refusal("600-003", "no access code in the VDN");
pub(crate) const NO_IVR: Refusal = refusal("600-004", "no IVR flow in the VDN");
pub(crate) const NO_OWN_QUEUE: Refusal = refusal("600-005", "no skill queue in the agent's VDN");
pub(crate) const MULTIMEDIA_NOBODY: Refusal = refusal("701-001", "conference has no members");
pub(crate) const MULTIMEDIA_NO_STATE: Refusal = refusal("701-002", "state of the conference is not known");
pub(crate) const MULTIMEDIA_IN_CONFERENCE: Refusal = refusal("701-003", "applicant or participant is in a conference already");
pub(crate) const MULTIMEDIA_NOT_MEMBER: Refusal = refusal("701-004", "agent is not in the conference");
pub(crate) const MULTIMEDIA_NO_CONFERENCE: Refusal = refusal("701-005", "no such conference, or no right to stop it");
pub(crate) const MESSAGE_NOT_KEPT: Refusal = refusal("700-100", "file cannot be kept");
pub(crate) const INSPECT_NO_RIGHT: Refusal = refusal("900-002", "agent may not inspect");
pub(crate) const INSPECT_RESOURCE: Refusal = refusal("900-003", "inspection is not possible now");
pub(crate) const INSPECT_NO_AGENT: Refusal = refusal("900-004", "no such agent is signed in");
pub(crate) const INSPECT_STATE: Refusal = refusal("900-005", "wrong state for inspection");
pub(crate) const NO_SUCH_TASK: Refusal = refusal("900-009", "no such inspection task");
