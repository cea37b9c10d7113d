"""The scenes: what is going on in the contact centre when a request arrives, so that there is something for it to do.

A scene is a function that prepares the contact centre and returns the values that its requests should carry, by the names of
parameters and fields. ACTORS names the sender of the requests if it is not the usual agent.
"""

from contact_centre import ContactCentre

# The sender of the requests, who is an inspector; two colleagues; an agent with a linked telephone. See contact-centre.toml.
AGENT, COLLEAGUE, OTHER, LINKED = 1001, 1002, 1003, 1004
# The sender of requests without an acting agent.
CONFIGURATION = "configuration"
CUSTOMER, OUTSIDE = "0555", "0666"
# Drive y is the one that the simulator can write to.
RECORDING = "y:/1/0/20201119/1001/142702.V3"

VIDEO_AGENT = 11
# Device types and modes of transfers and help.
TO_AGENT, TO_OUTSIDE = 2, 5
TALK_WITH_TARGET, TALK_OF_THREE = 3, 4
HELP_OF_TWO, HELP_OF_THREE = 1, 2


def signed_out(fixture: ContactCentre):
    return {"phonenum": "71001", "password": fixture.passwords.get(AGENT, "")}


def idle(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    return {}


def busy(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    fixture.ask(AGENT, "POST", "/onlineagent/{agent}/saybusy")
    return {}


def resting(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    fixture.ask(AGENT, "POST", "/onlineagent/{agent}/rest/600/0")
    return {}


def wrapping_up(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    fixture.ask(AGENT, "POST", "/onlineagent/{agent}/work")
    return {}


def without_phone(fixture: ContactCentre):
    values = signed_out(fixture)
    fixture.ask(AGENT, "PUT", "/onlineagent/{agent}/forceloginexwithoutphone", {"password": values["password"]})
    return values


def with_password(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    old = fixture.passwords.get(AGENT, "Aa1-aaAA")
    # The rules forbid three equal characters in a row, and a part of the agent's ID.
    new = "Aa" + "-".join(f"{next(fixture.numbers):06}")
    return {"oldPassword": old, "oldpassword": old, "newPassword": new, "newpassword": new}


def ringing(fixture: ContactCentre):
    fixture.sign_in(AGENT, autoanswer=False)
    return call(fixture.customer_calls(CUSTOMER))


def telephone_rings(fixture: ContactCentre):
    fixture.sign_in(LINKED)
    return call(fixture.customer_calls(CUSTOMER))


def telephone_talks(fixture: ContactCentre):
    values = telephone_rings(fixture)
    fixture.ask(LINKED, "POST", "/voicecall/{agent}/phonepickup")
    return values


def talking(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    values = call(fixture.customer_calls(CUSTOMER))
    # After the call, so that it does not go to the colleague.
    fixture.sign_in(COLLEAGUE)
    return values


def off_hook(fixture: ContactCentre):
    fixture.sign_in(AGENT, releasephone=False)
    fixture.customer_calls(CUSTOMER)
    fixture.hang_up(CUSTOMER)
    return {}


def muted(fixture: ContactCentre):
    values = talking(fixture)
    fixture.ask(AGENT, "POST", "/voicecall/{agent}/beginmute")
    return values


def holding(fixture: ContactCentre):
    values = talking(fixture)
    fixture.ask(AGENT, "POST", "/voicecall/{agent}/hold")
    return values


def holding_and_talking(fixture: ContactCentre):
    values = holding(fixture)
    fixture.ask(AGENT, "PUT", "/voicecall/{agent}/callout", {"called": OUTSIDE})
    fixture.customer_answers(OUTSIDE)
    return values


def video_talk(fixture: ContactCentre):
    fixture.sign_in(AGENT, agenttype=VIDEO_AGENT)
    called = fixture.ask(AGENT, "PUT", "/voicecall/{agent}/callout", {"called": OUTSIDE, "mediaability": 1})
    fixture.customer_answers(OUTSIDE)
    return {**call(called), "mediaType": 1, "userType": "user"}


def video_muted(fixture: ContactCentre):
    values = video_talk(fixture)
    fixture.ask(AGENT, "POST", "/voicecall/{agent}/beginmutevideo")
    return values


def video_talk_of_three(fixture: ContactCentre):
    fixture.sign_in(AGENT, agenttype=VIDEO_AGENT)
    values = call(fixture.customer_calls(CUSTOMER))
    fixture.ask(AGENT, "POST", "/voicecall/{agent}/mediaswitch?mediaType=3")
    body = {"devicetype": TO_OUTSIDE, "address": OUTSIDE, "mode": TALK_OF_THREE, "mediaability": 2}
    fixture.ask(AGENT, "POST", "/voicecall/{agent}/transfer", body)
    fixture.customer_answers(OUTSIDE)
    return values


def helped(fixture: ContactCentre, mode=HELP_OF_TWO):
    talking(fixture)
    body = {"dstaddress": str(COLLEAGUE), "devicetype": TO_AGENT, "mode": mode}
    helping = fixture.ask(AGENT, "POST", "/voicecall/{agent}/innerhelp", body)
    return {**call(helping), "number": str(COLLEAGUE)}


def helped_by_three(fixture: ContactCentre):
    return helped(fixture, HELP_OF_THREE)


def transferring(fixture: ContactCentre):
    values = talking(fixture)
    body = {"devicetype": TO_OUTSIDE, "address": OUTSIDE, "mode": TALK_WITH_TARGET}
    fixture.ask(AGENT, "POST", "/voicecall/{agent}/transfer", body)
    return values


def customer_waits(fixture: ContactCentre):
    busy(fixture)
    waiting = fixture.customer_calls(CUSTOMER)
    return {**call(waiting), "skilltype": "0", "skillId": "1", "skillid": 2}


def previewed(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    fixture.order("/previews", agent=AGENT, numbers=OUTSIDE)
    offer = fixture.event(AGENT, "AgentEvent_Preview")
    return {"called": OUTSIDE, "callcontrolid": int(offer["controlid"])}


def colleague_idle(fixture: ContactCentre):
    fixture.sign_in(AGENT)
    fixture.sign_in(COLLEAGUE)
    return {}


def colleague_busy(fixture: ContactCentre):
    colleague_idle(fixture)
    fixture.ask(COLLEAGUE, "POST", "/onlineagent/{agent}/saybusy")
    return {}


def colleague_rings(fixture: ContactCentre):
    fixture.sign_in(COLLEAGUE, autoanswer=False)
    values = call(fixture.customer_calls(CUSTOMER))
    fixture.sign_in(AGENT)
    return values


def colleague_talks(fixture: ContactCentre):
    fixture.sign_in(COLLEAGUE)
    values = call(fixture.customer_calls(CUSTOMER))
    fixture.sign_in(AGENT)
    return values


def colleague_holds(fixture: ContactCentre):
    values = colleague_talks(fixture)
    fixture.ask(COLLEAGUE, "POST", "/voicecall/{agent}/hold")
    return values


def inspecting(fixture: ContactCentre):
    values = colleague_talks(fixture)
    fixture.ask(AGENT, "PUT", f"/qualitycontrol/{{agent}}/addsupervise/{COLLEAGUE}")
    return values


def whispering(fixture: ContactCentre):
    values = colleague_talks(fixture)
    fixture.ask(AGENT, "POST", f"/qualitycontrol/{{agent}}/requestwhisperagent?whisperagentid={COLLEAGUE}")
    return values


def monitoring(fixture: ContactCentre):
    colleague_idle(fixture)
    fixture.ask(AGENT, "POST", f"/qualitycontrol/{{agent}}/beginmonitor?agents={COLLEAGUE}")
    return {}


def recording(fixture: ContactCentre):
    values = talking(fixture)
    fixture.ask(AGENT, "PUT", "/recordplay/{agent}/record", {"fileName": RECORDING, "mediaType": 5})
    return values


def recording_paused(fixture: ContactCentre):
    values = recording(fixture)
    fixture.ask(AGENT, "POST", "/recordplay/{agent}/pauserecord")
    return values


def recorded(fixture: ContactCentre):
    values = recording(fixture)
    fixture.hang_up(CUSTOMER)
    return {**values, "voicepath": RECORDING, "fileName": RECORDING, "recordId": RECORDING, "workNo": AGENT}


def video_recorded(fixture: ContactCentre):
    video_talk(fixture)
    fixture.ask(AGENT, "PUT", "/recordplay/{agent}/record", {"fileName": RECORDING, "mediaType": 5})
    return {"recordId": RECORDING}


def playing(fixture: ContactCentre):
    recorded(fixture)
    fixture.ask(AGENT, "PUT", "/recordplay/{agent}/play", {"voicepath": RECORDING, "times": 0, "startpostion": 0, "codeformat": 0})
    return {"seekseconds": 0, "seekposition": 0}


def playback_paused(fixture: ContactCentre):
    values = playing(fixture)
    fixture.ask(AGENT, "POST", "/recordplay/{agent}/pauseplay")
    return values


def conference(fixture: ContactCentre, chair=AGENT, member=COLLEAGUE):
    invited_to_conference(fixture, chair, member)
    fixture.ask(member, "POST", "/agentconf/{agent}/answeragentconf")
    return {"addressType": "9", "address": str(COLLEAGUE), "destAgentNo": COLLEAGUE}


def conference_of_other(fixture: ContactCentre):
    return conference(fixture, COLLEAGUE, AGENT)


def invited_to_conference(fixture: ContactCentre, chair=COLLEAGUE, member=AGENT):
    for agent in (chair, member, OTHER):
        fixture.sign_in(agent)
    fixture.ask(chair, "POST", "/agentconf/{agent}/requestagentconf", {"memberNum": 4, "time": 60})
    address = {"addressType": "9", "address": str(member)}
    fixture.ask(chair, "POST", "/agentconf/{agent}/batchaddparticipant", {"addresses": [address]})
    return {}


def conference_to_fill(fixture: ContactCentre):
    values = conference(fixture)
    return {**values, "address": str(OTHER)}


def voice_in_conference(fixture: ContactCentre):
    values = conference(fixture)
    fixture.ask(AGENT, "POST", "/agentconf/{agent}/playvoicetoconf", {"playType": 0, "playMode": 2, "voicePath": RECORDING})
    return values


def voice_to_member(fixture: ContactCentre):
    values = conference(fixture)
    body = {"addressType": "9", "address": str(COLLEAGUE), "playMode": 2, "voicePath": RECORDING}
    fixture.ask(AGENT, "POST", "/agentconf/{agent}/playvoicetoparticipant", body)
    return values


def member_held(fixture: ContactCentre):
    values = conference(fixture)
    body = {"addressType": "9", "address": str(COLLEAGUE), "playMode": 2, "voicePath": RECORDING}
    fixture.ask(AGENT, "POST", "/agentconf/{agent}/holdparticipant", body)
    return values


def chat_rings(fixture: ContactCentre):
    for agent in (AGENT, COLLEAGUE, OTHER):
        fixture.sign_in(agent, checkInWebm=True)
    fixture.ask(COLLEAGUE, "PUT", f"/textchat/{{agent}}/internalcall/{AGENT}")
    chat = fixture.event(AGENT, "AgentChat_Ring")
    return {**call(chat["callId"]), "addesstype": 1, "chatContent": "hello", "destaddr": str(OTHER), "address": str(OTHER)}


def chatting(fixture: ContactCentre):
    values = chat_rings(fixture)
    fixture.ask(AGENT, "PUT", f"/textchat/{{agent}}/answer/{values['callid']}")
    return values


def configuring(fixture: ContactCentre):
    fixture.begin_configuration(CONFIGURATION)
    # One of the existing queues.
    return {"skillId": 1}


def subscribed(fixture: ContactCentre):
    configuring(fixture)
    token = "made-by-the-caller"
    body = {"subscribeType": "1", "serviceToken": token, "serviceCallBackUri": "https://127.0.0.1:9/asr", "nlpFlag": False}
    task = fixture.ask(CONFIGURATION, "POST", "/config/subscribe/register", body)["serverId"]
    return {"serviceid": task, "serverId": task, "service_token": token}


def pushing_states(fixture: ContactCentre):
    configuring(fixture)
    addresses = dict.fromkeys(["callbackUrl", "drCallbackUrl", "authUrl"], "https://127.0.0.1:9/states")
    access = {"authUserName": "gateway", "authPassWord": "", "pushTimeout": 3000, "tokenRefreshMinutes": 50}
    body = {"id": 1, "channelDesc": "states", **addresses, **access}
    fixture.ask(CONFIGURATION, "POST", "/config/sys/agentstatus/modify", body)
    return {"id": 1}


def routed(fixture: ContactCentre):
    configuring(fixture)
    body = {"accesscode": "70088", "subcode": str(next(fixture.numbers)), "devicetype": 1, "deviceId": 1}
    [route] = fixture.ask(CONFIGURATION, "POST", "/config/vdn/calledroute", body)
    return route


def skills_grouped(fixture: ContactCentre):
    values = configuring(fixture)
    body = {"skillGroupName": f"group {next(fixture.numbers)}", "skills": [{"skillId": 1, "skillPower": 1, "agentPower": 1}]}
    group = fixture.ask(CONFIGURATION, "POST", "/config/vdn/skillGroup", body)
    return {**values, **group}


def call(identifier):
    """Both spellings of the parameter."""
    return {"callid": identifier, "callId": identifier}


# The same in all scenes: the target of a request.
ALWAYS = {
    **dict.fromkeys(["workno", "workNo", "destWorkNo", "destno", "receiver", "whisperagentid", "dstaddress", "agents"], str(COLLEAGUE)),
    **{"address": str(COLLEAGUE), "agentIds": COLLEAGUE},
    # The queue of that name.
    **{"targettype": 1, "targetname": "sales"},
}

# Fields of bodies that no source shows and the contract does not name: what the simulator chose to read.
BODIES = {
    "force_login_ex": ["phonenum", "password"],
    "force_login_ex_without_phone": ["password"],
    "bind_agent_phone": ["phonenum"],
    "chat": ["callId", "chatContent"],
}

ACTORS = {
    telephone_rings: LINKED,
    telephone_talks: LINKED,
    **dict.fromkeys([configuring, subscribed, pushing_states, routed, skills_grouped], CONFIGURATION),
}

# The scene in which each operation has something to do; for all others it is a talk.
OPERATIONS = {
    signed_out: "login login_ex force_login force_login_ex force_login_ex_without_phone",
    idle: "callout call_inner call_inner_skill rest say_busy say_work request_agent_conf reset_skill logout",
    busy: "cancel_busy say_free",
    resting: "cancel_rest",
    wrapping_up: "cancel_work",
    without_phone: "bind_agent_phone",
    with_password: "modify_account_pwd modify_account_pwd_ex",
    ringing: "answer reject query_call_info_before_answer start_asr",
    telephone_rings: "phonepickup voicecall_phone_pickup phonehangup voicecall_phone_hang_up",
    off_hook: "release_phone",
    muted: "end_mute",
    holding: "get_hold query_hold_list_info",
    holding_and_talking: "connect_hold conf_join",
    video_talk: "media_switch begin_mute_video image_capture",
    video_muted: "end_mute_video",
    video_talk_of_three: "adjust_video_mode",
    helped: "drop_call",
    helped_by_three: "disconnect",
    transferring: "cancel_transfer",
    customer_waits: "request_appointed_call assign_user_in_queue query_wait_call_info_by_skill_id",
    previewed: "preview_callout",
    colleague_idle: "force_busy force_rest force_log_out_agent adjust_skill begin_monitor send_notelet send_notelet_ex notify_bulletin",
    colleague_busy: "force_idle",
    colleague_rings: "snatch_pickup",
    colleague_talks: "add_supervise add_insert request_whisper_agent",
    colleague_holds: "query_hold_list_info_ex",
    inspecting: "intercept intercept_call switch_supervise_or_insert stop_supervise_or_insert force_drop_call",
    whispering: "request_stop_whisper_agent request_switch_insert_whisper_agent",
    monitoring: "end_monitor",
    recording: "stop_record pause_record",
    recording_paused: "resume_record",
    recorded: "begin_play begin_net_play download_record_file recordfiledownload_ex",
    video_recorded: "download_video_file download_video_file_ex",
    playing: "pause_play fore_fast_play back_fast_play play_relocation stop_play",
    playback_paused: "resume_play",
    invited_to_conference: "answer_agent_conf reject_agent_conf",
    conference_of_other: "request_leave_agent_conf",
    conference_to_fill: "batch_add_participant",
    conference: (
        "release_agent_conf prolong_time apply_to_shift_president batch_remove_participant change_participant_mode hold_participant"
        " modify_conf_resource play_voice_to_conf play_voice_to_participant query_conf_infos query_all_conf_ids"
    ),
    voice_in_conference: "stop_voice_to_conf",
    voice_to_member: "stop_voice_to_participant",
    member_held: "unhold_participant",
    chat_rings: "textchat_answer textchat_reject",
    configuring: "register modify_agent_status modify_node_policy modify_vdn_group query_agent config_query_call_info add_call_info add_skill_group",
    subscribed: "unregister config_handshake config_handshake_ex",
    pushing_states: "unregister_agent_status",
    routed: "delete_call_info",
    skills_grouped: "modify_skill_group",
    chatting: "chat textchat_drop textchat_tranfser mediacall_transfer send_message",
}

BY_OPERATION = {operation: scene for scene, operations in OPERATIONS.items() for operation in operations.split()}
