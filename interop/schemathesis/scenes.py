"""The scenes: what is going on in the contact centre when a request arrives, so that there is something for it to do.

A scene is a function that prepares the contact centre and returns the values that its requests should carry, by the names of
parameters and fields. ACTORS names the sender of the requests if it is not the usual agent.
"""

from contact_centre import SYSTEM_ADMINISTRATOR, VDN_ADMINISTRATOR, ContactCentre

# The sender of the requests, who is an inspector; two colleagues; an agent with a linked telephone. See contact-centre.toml.
AGENT, COLLEAGUE, OTHER, LINKED = 1001, 1002, 1003, 1004
CUSTOMER, OUTSIDE = "0555", "0666"
VDN = 1
# Drive y is the one that the simulator can write to.
RECORDING = "y:/1/0/20201119/1001/142702.V3"

VIDEO_AGENT = 11
# Device types and modes of transfers and help.
TO_AGENT, TO_OUTSIDE = 2, 5
TALK_WITH_TARGET, TALK_OF_THREE = 3, 4
HELP_OF_TWO, HELP_OF_THREE = 1, 2


def signed_out(fixture: ContactCentre):
    return {"phonenum": "71001", "password": fixture.passwords.get(AGENT, "")}


def account_signed_out(fixture: ContactCentre):
    return {**signed_out(fixture), "account": str(AGENT)}


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


def room_left(fixture: ContactCentre):
    return {**video_talk(fixture), "userType": "agent"}


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


def colleague_can_call(fixture: ContactCentre):
    colleague_idle(fixture)
    return {"called": OUTSIDE}


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


def recording_found(fixture: ContactCentre):
    recorded(fixture)
    # Its token opens the file.
    return fixture.ask(AGENT, "GET", f"/qualitycontrol/{{agent}}/localrecordpath?recordId={RECORDING}")


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
    return {**call(chat["callId"]), "addesstype": 1, "content": "hello", "destaddr": str(OTHER), "address": str(OTHER)}


def chatting(fixture: ContactCentre):
    values = chat_rings(fixture)
    fixture.ask(AGENT, "PUT", f"/textchat/{{agent}}/answer/{values['callid']}")
    return values


def chatted(fixture: ContactCentre):
    values = chatting(fixture)
    fixture.ask(AGENT, "PUT", "/textchat/{agent}/chatmessage", {"callId": values["callId"], "content": "hello"})
    # All chats that there were between the two.
    period = {"startTime": "0", "endTime": "9999999999999"}
    return {**call(values["callId"]), **period, "pageNo": 1, "pageSize": 10, "caller": str(COLLEAGUE), "called": str(AGENT)}


def file_sent(fixture: ContactCentre):
    values = chatting(fixture)
    files = {"file": ("note.txt", b"hello", "text/plain")}
    path = f"/textchat/{{agent}}/mediafile?callId={values['callId']}&chatId=1&msgType=2"
    return {"filePath": fixture.ask(AGENT, "POST", path, files=files)["filePath"]}


def able_to_share(fixture: ContactCentre):
    return {**chatting(fixture), "addressinfo": shared_with(COLLEAGUE)}


def sharing(fixture: ContactCentre, owner=AGENT, member=COLLEAGUE):
    chat = chatting(fixture)
    fixture.ask(owner, "PUT", "/multimediaconf/{agent}/requestconf", {"callid": chat["callid"], "addressinfo": shared_with(member)})
    return {"confid": fixture.event(AGENT, "AgentEvent_JoinConf")["confid"], "addressinfo": shared_with(OTHER)}


def asked_to_share(fixture: ContactCentre):
    return sharing(fixture, COLLEAGUE, AGENT)


def shared_with(agent):
    """The address of an agent in a multimedia conference."""
    return f"9,{VDN},{agent};"


def configuring_system(fixture: ContactCentre):
    fixture.sign_in_administrator(SYSTEM_ADMINISTRATOR)
    return {}


def configuring_vdn(fixture: ContactCentre):
    fixture.sign_in_administrator(VDN_ADMINISTRATOR)
    # A queue and a role that exist.
    return {"skillId": 1, "userClassId": 1}


def administrator_signed_out(fixture: ContactCentre):
    return {"agentId": VDN_ADMINISTRATOR}


def subscribed(fixture: ContactCentre):
    configuring_vdn(fixture)
    token = "made-by-the-caller"
    body = {"subscribeType": "1", "serviceToken": token, "serviceCallBackUri": "https://127.0.0.1:9/asr", "nlpFlag": False}
    task = fixture.ask(VDN_ADMINISTRATOR, "POST", "/config/subscribe/register", body)["serverId"]
    return {"serviceid": task, "serverId": task, "service_token": token}


def pushing_states(fixture: ContactCentre):
    configuring_system(fixture)
    addresses = dict.fromkeys(["callbackUrl", "drCallbackUrl", "authUrl"], "https://127.0.0.1:9/states")
    access = {"authUserName": "gateway", "authPassWord": "", "pushTimeout": 3000, "tokenRefreshMinutes": 50}
    body = {"id": 1, "channelDesc": "states", **addresses, **access}
    fixture.ask(SYSTEM_ADMINISTRATOR, "POST", "/config/sys/agentstatus/modify", body)
    return {"id": 1}


def pushing_no_states(fixture: ContactCentre):
    values = pushing_states(fixture)
    fixture.ask(SYSTEM_ADMINISTRATOR, "POST", f"/config/sys/agentstatus/unregister?id={values['id']}")
    return values


def nodes_weighed(fixture: ContactCentre):
    values = configuring_system(fixture)
    fixture.ask(SYSTEM_ADMINISTRATOR, "PUT", "/config/sys/nodepolicy", [{"vdnId": VDN, "nodeId": 1, "nodePower": 1}])
    return values


def vdns_grouped(fixture: ContactCentre):
    configuring_system(fixture)
    parent, group = 1, 2
    # A group that is changed need not exist.
    fixture.ask(SYSTEM_ADMINISTRATOR, "PUT", f"/config/sys/vdngroup?vdnGroupId={parent}", {"groupName": "all"})
    fixture.ask(SYSTEM_ADMINISTRATOR, "PUT", f"/config/sys/vdngroup?vdnGroupId={group}", {"parentId": parent, "groupName": "north"})
    return {"vdnGroupId": group, "parentId": parent, "ids": group}


def vdn_group_to_add(fixture: ContactCentre):
    # Without its ID, which has to be new.
    return {"parentId": vdns_grouped(fixture)["parentId"]}


def vdn_to_add(fixture: ContactCentre):
    group = vdns_grouped(fixture)["vdnGroupId"]
    return {"vdnGroupId": group, "administratorWorkNo": administrator_number(fixture), "administratorPassword": "made-up-1"}


def vdn_added(fixture: ContactCentre):
    group = vdns_grouped(fixture)["vdnGroupId"]
    name = f"VDN {next(fixture.numbers)}"
    body = {"vdnSetup": {"vdnName": name, "administratorWorkNo": administrator_number(fixture), "administratorPassword": "made-up-1"}}
    vdn = fixture.ask(SYSTEM_ADMINISTRATOR, "POST", f"/config/sys/vdn?vdnGroupId={group}", body)["vdnId"]
    return {"vdnId": vdn, "vdnName": name, "vdnGroupId": group, "ids": vdn}


def administrator_number(fixture: ContactCentre):
    """One that no administrator has."""
    return 1_000_000_000 + next(fixture.numbers)


def access_code_added(fixture: ContactCentre):
    configuring_system(fixture)
    body = {"accessCode": f"*{next(fixture.numbers)}#", "codeDescription": "sales", "mediatypeId": 5}
    code = fixture.ask(SYSTEM_ADMINISTRATOR, "POST", "/config/sys/accesscode", body)["acId"]
    return {"acId": code, "ids": code}


def ivr_server_added(fixture: ContactCentre):
    configuring_system(fixture)
    server = 1
    # No operation removes it, and there is not room for many.
    if not fixture.ask(SYSTEM_ADMINISTRATOR, "GET", f"/config/sys/ivr?ids={server}"):
        body = {"serverIp": "192.0.2.20", "maxCallNum": 100, "checkTime": 10}
        fixture.ask(SYSTEM_ADMINISTRATOR, "POST", f"/config/sys/ivr?ivrId={server}", body)
    return {"ivrId": server, "ids": server}


def agent_added(fixture: ContactCentre):
    configuring_vdn(fixture)
    body = {"name": "", "fullName": "", "agentPwd": "made-up", "userClassId": 1}
    agent = fixture.ask(VDN_ADMINISTRATOR, "POST", "/config/vdn/agents", body)["agentId"]
    return {"agentId": agent, "agentIdSet": agent}


def role_added(fixture: ContactCentre):
    configuring_vdn(fixture)
    role = 100
    # As with IVR servers.
    if not fixture.ask(VDN_ADMINISTRATOR, "GET", f"/config/vdn/userclass?userClassIdSet={role}"):
        body = {"name": "quiet", "roles": [0] * 32}
        fixture.ask(VDN_ADMINISTRATOR, "POST", f"/config/vdn/userclass?userClassId={role}", body)
    return {"userClassId": role, "userClassIdSet": role}


def queue_added(fixture: ContactCentre):
    configuring_vdn(fixture)
    group = 1000
    # A queue of a group is not removed. So that of the customers stays, although one of the requests may name it.
    if not fixture.ask(VDN_ADMINISTRATOR, "GET", f"/config/vdn/skillGroup?skillGroupIds={group}"):
        kept = {"skillGroupName": "kept", "skills": [{"skillId": 1, "skillPower": 1, "agentPower": 1}]}
        fixture.ask(VDN_ADMINISTRATOR, "POST", f"/config/vdn/skillGroup?skillGroupId={group}", kept)
    body = {"name": f"queue {next(fixture.numbers)}", "mediaTypeId": 5}
    return {"skillId": fixture.ask(VDN_ADMINISTRATOR, "POST", "/config/vdn/skill", body)["skillId"]}


def routed(fixture: ContactCentre):
    configuring_vdn(fixture)
    body = {"accesscode": "70088", "subcode": str(next(fixture.numbers)), "devicetype": 1, "deviceId": 1}
    [route] = fixture.ask(VDN_ADMINISTRATOR, "POST", "/config/vdn/calledroute", body)
    return route


def skills_grouped(fixture: ContactCentre):
    configuring_vdn(fixture)
    body = {"skillGroupName": f"group {next(fixture.numbers)}", "skills": [{"skillId": 1, "skillPower": 1, "agentPower": 1}]}
    group = fixture.ask(VDN_ADMINISTRATOR, "POST", "/config/vdn/skillGroup", body)["skillGroupId"]
    return {"skillId": 1, "skillGroupId": group, "skillGroupIds": group}


def multimedia_user(fixture: ContactCentre):
    configuring_vdn(fixture)
    # Both have to be the same.
    return dict.fromkeys(["password", "confirmPass"], "made-up-Word")


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

# Fields of bodies that need not be there by the contract, and without which nothing succeeds. In the first three no source shows any:
# they are what the simulator chose to read.
BODIES = {
    "force_login_ex": ["phonenum", "password"],
    "force_login_ex_without_phone": ["password"],
    "bind_agent_phone": ["phonenum"],
    "chat": ["callId", "content"],
    "textchat_tranfser": ["callid", "addesstype", "destaddr"],
    "query_call_session": ["startTime", "endTime", "pageNo", "pageSize"],
    "request_conf": ["callid", "addressinfo"],
    "invite_conf": ["confid", "addressinfo"],
    "join_conf_result": ["confid"],
    "stop_conf": ["confid"],
    "get_conf_state": ["addressinfo"],
}

ACTORS = {
    telephone_rings: LINKED,
    telephone_talks: LINKED,
    **dict.fromkeys([configuring_system, pushing_states, pushing_no_states, nodes_weighed], SYSTEM_ADMINISTRATOR),
    **dict.fromkeys([vdns_grouped, vdn_group_to_add, vdn_to_add, vdn_added], SYSTEM_ADMINISTRATOR),
    **dict.fromkeys([access_code_added, ivr_server_added], SYSTEM_ADMINISTRATOR),
    **dict.fromkeys([configuring_vdn, administrator_signed_out, subscribed], VDN_ADMINISTRATOR),
    **dict.fromkeys([agent_added, role_added, queue_added, routed, skills_grouped, multimedia_user], VDN_ADMINISTRATOR),
}

# What is enough for the requests of an administrator to be understood.
SIGNED_IN = {SYSTEM_ADMINISTRATOR: configuring_system, VDN_ADMINISTRATOR: configuring_vdn}

# The scene in which each operation has something to do; for all others it is a talk.
OPERATIONS = {
    signed_out: "login login_ex force_login force_login_ex force_login_ex_without_phone",
    account_signed_out: "login_by_account",
    idle: "callout call_inner call_inner_skill rest say_busy say_work request_agent_conf reset_skill logout",
    busy: "cancel_busy say_free",
    resting: "cancel_rest",
    wrapping_up: "cancel_work",
    without_phone: "bind_agent_phone",
    with_password: "modify_account_pwd modify_account_pwd_ex",
    ringing: "answer reject query_call_info_before_answer start_asr",
    telephone_rings: "phonepickup phonehangup",
    off_hook: "release_phone",
    muted: "end_mute",
    holding: "get_hold query_hold_list_info",
    holding_and_talking: "connect_hold conf_join",
    video_talk: "media_switch begin_mute_video image_capture",
    room_left: "get_connect_info",
    video_muted: "end_mute_video",
    video_talk_of_three: "adjust_video_mode",
    helped: "drop_call",
    helped_by_three: "disconnect",
    transferring: "cancel_transfer",
    customer_waits: "request_appointed_call assign_user_in_queue query_wait_call_info_by_skill_id",
    previewed: "preview_callout cancel_preview_callout",
    colleague_idle: (
        "force_busy force_rest force_log_out_agent adjust_skill begin_monitor send_notelet send_notelet_ex notify_bulletin set_status"
    ),
    colleague_can_call: "third_control_callout",
    colleague_busy: "force_idle",
    colleague_rings: "snatch_pickup call_answer",
    colleague_talks: "add_supervise add_insert request_whisper_agent",
    colleague_holds: "query_hold_list_info_ex",
    inspecting: "intercept intercept_call switch_supervise_or_insert stop_supervise_or_insert force_drop_call",
    whispering: "request_stop_whisper_agent request_switch_insert_whisper_agent",
    monitoring: "end_monitor",
    recording: "stop_record pause_record",
    recording_paused: "resume_record",
    recorded: "begin_play begin_net_play download_record_file recordfiledownload_ex local_record_path",
    recording_found: "record_file",
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
    able_to_share: "request_conf",
    sharing: "invite_conf stop_conf get_conf_state",
    asked_to_share: "join_conf_result",
    administrator_signed_out: "config_auth",
    configuring_system: "modify_node_policy modify_agent_status add_access_code add_ivr",
    pushing_states: "unregister_agent_status",
    pushing_no_states: "register_agent_status",
    nodes_weighed: "query_node_policy",
    vdns_grouped: "modify_vdn_group query_vdn_group",
    vdn_group_to_add: "add_vdn_group",
    vdn_to_add: "add_vdn",
    vdn_added: "query_vdn delete_vdn",
    access_code_added: "modify_access_code query_access_code delete_access_code",
    ivr_server_added: "modify_ivr query_ivr",
    configuring_vdn: (
        "register add_agent add_user_class add_skill_queue add_call_info add_skill_group config_query_call_info query_vdn_info"
        " modify_vdn_info"
    ),
    subscribed: "unregister config_handshake config_handshake_ex",
    agent_added: "query_agent delete_agent",
    role_added: "modify_user_class query_user_class",
    queue_added: "modify_skill_queue delete_skill_queue",
    routed: "delete_call_info",
    skills_grouped: "modify_skill_group query_skill_groups delete_skill_group",
    multimedia_user: "modify_uap_agent",
    chatting: "chat textchat_drop textchat_tranfser mediacall_transfer send_message upload_media_file",
    chatted: "query_call_content query_call_session",
    file_sent: "download_media_file",
}

BY_OPERATION = {operation: scene for scene, operations in OPERATIONS.items() for operation in operations.split()}
