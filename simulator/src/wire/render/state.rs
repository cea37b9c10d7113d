//! The state of the contact centre as JSON, for the control interface.

use serde_json::{Value, json};

use super::configuration::route_device;
use super::event::WireEvent;
use crate::engine::{
    AgentDetails, AgentSnapshot, AgentState, CallSnapshot, ChatSnapshot, ConfigurationSnapshot, Event, InspectionKind, InspectionSnapshot,
    PartSnapshot, PartState, PartySnapshot, PartyState, PendingState, QueueSnapshot, TieKind, TieSnapshot,
};

/// What the engine shows of itself at one moment.
pub(crate) struct CentreSnapshot {
    pub(crate) agents: Vec<AgentSnapshot>,
    pub(crate) calls: Vec<CallSnapshot>,
    pub(crate) queues: Vec<QueueSnapshot>,
    /// The last events to show, by number.
    pub(crate) events: Vec<(u64, Event)>,
    pub(crate) configuration: ConfigurationSnapshot,
}

/// Agents, calls, queues, and the last events.
pub(crate) fn state(centre: &CentreSnapshot) -> Value {
    let agents: Vec<Value> = centre.agents.iter().map(agent).collect();
    let calls: Vec<Value> = centre.calls.iter().map(call).collect();
    let queues: Vec<Value> = centre.queues.iter().map(queue).collect();
    let events: Vec<Value> =
        centre.events.iter().map(|(number, event)| json!({"number": number, "event": WireEvent::from(event)})).collect();
    json!({"agents": agents, "calls": calls, "queues": queues, "events": events, "configuration": configuration(&centre.configuration)})
}

/// One agent in detail.
pub(crate) fn agent_details(details: &AgentDetails) -> Value {
    let mut shown = agent(&details.agent);
    shown["pending"] = details.pending.as_ref().map(pending).into();
    shown["calls"] = details.parts.iter().map(part).collect();
    shown["tie"] = details.tie.as_ref().map(tie).into();
    shown["inspectedBy"] = details.inspected_by.iter().map(inspection).collect();
    shown["inspects"] = details.inspects.as_ref().map(inspection).into();
    shown["conference"] = details.conference.map(|part| json!({"id": part.conference, "joined": part.joined, "chair": part.chair})).into();
    let chat = |chat: &ChatSnapshot| json!({"id": chat.id.to_string(), "agents": chat.agents, "offeredTo": chat.offered_to});
    shown["chats"] = details.chats.iter().map(chat).collect();
    shown
}

fn pending(pending: &PendingState) -> Value {
    match pending {
        PendingState::Busy { reason } => json!({"state": "busy", "reason": reason.code()}),
        PendingState::Rest { cause, seconds } => json!({"state": "rest", "cause": cause, "seconds": seconds}),
    }
}

fn part(part: &PartSnapshot) -> Value {
    json!({
        "id": part.call.to_string(),
        "feature": part.feature.code(),
        "caller": part.caller,
        "called": part.called,
        "queue": part.queue,
        "data": part.data,
        "video": part.video,
        "state": match part.state {
            PartState::Lifting => "lifting",
            PartState::Dialling => "dialling",
            PartState::Ringing => "ringing",
            PartState::Talking => "talking",
            PartState::Held => "held",
            PartState::Joined => "joined",
            PartState::Suspended => "suspended",
        },
        "since": part.since,
        "talkedSince": part.talked_since,
        "muted": part.muted,
        "recorded": part.recorded,
        "others": part.others,
    })
}

fn tie(tie: &TieSnapshot) -> Value {
    let kind = match tie.kind {
        TieKind::TwoPartyHelp => "twoPartyHelp",
        TieKind::ThreePartyHelp => "threePartyHelp",
        TieKind::Conference => "conference",
        TieKind::TalkTransfer => "talkTransfer",
        TieKind::ThreePartyTransfer => "threePartyTransfer",
    };
    let (first, second) = (tie.first.to_string(), tie.second.to_string());
    json!({"kind": kind, "owner": tie.owner, "first": first, "second": second, "established": tie.established})
}

fn inspection(inspection: &InspectionSnapshot) -> Value {
    let kind = match inspection.kind {
        InspectionKind::Listen => "listen",
        InspectionKind::Insert => "insert",
        InspectionKind::Whisper => "whisper",
    };
    json!({"inspector": inspection.inspector, "target": inspection.target, "kind": kind})
}

fn agent(agent: &AgentSnapshot) -> Value {
    json!({
        "id": agent.id,
        "phone": agent.phone,
        "state": agent_state(agent.state),
        "node": agent.node,
        "skills": agent.skills,
        "activeCall": agent.active_call.map(|call| call.to_string()),
        "heldCalls": agent.held_calls.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "muted": agent.muted,
        "videoMuted": agent.video_muted,
        "autoAnswer": agent.auto_answer,
        "pendingEvents": agent.pending_events,
    })
}

fn call(call: &CallSnapshot) -> Value {
    let party = |party: &PartySnapshot| json!({"agent": party.agent, "number": party.number, "state": party_state(party.state)});
    json!({
        "id": call.id.to_string(),
        "feature": call.feature.code(),
        "caller": call.caller,
        "called": call.called,
        "queue": call.queue,
        "ivr": call.ivr,
        "digits": call.digits,
        "video": call.video,
        "videoMode": call.video_mode.map(|layout| layout as u8),
        "speechRecognition": call.speech_recognition,
        "parties": call.parties.iter().map(party).collect::<Vec<_>>(),
    })
}

fn queue(queue: &QueueSnapshot) -> Value {
    json!({
        "id": queue.id,
        "name": queue.name,
        "accessNumber": queue.access_number,
        "waiting": queue.waiting.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "agents": queue.agents,
    })
}

/// What the configuration interface has set.
fn configuration(set: &ConfigurationSnapshot) -> Value {
    let tasks: Vec<Value> = set.status_tasks.iter().map(|(id, url)| json!({"id": id, "callbackUrl": url})).collect();
    let policies: Vec<Value> =
        set.node_policies.iter().map(|policy| json!({"vdn": policy.vdn, "node": policy.node, "power": policy.power})).collect();
    let vdn_groups: Vec<Value> = set.vdn_groups.iter().map(|(id, name)| json!({"id": id, "name": name})).collect();
    let skill_groups = set.skill_groups.iter().map(|(id, group)| {
        let members = group
            .members
            .iter()
            .map(|member| json!({"queue": member.queue, "queueWeight": member.queue_weight, "agentWeight": member.agent_weight}));
        json!({"id": id, "name": group.name, "skills": members.collect::<Vec<_>>()})
    });
    let routes = set.called_routes.iter().map(|(id, route)| {
        let (device_type, device) = route_device(route.target);
        json!({
            "id": id,
            "accessCode": route.access_code,
            "subcode": route.subcode,
            "deviceType": device_type,
            "device": device,
        })
    });
    let roles = set.roles.iter().map(|(id, role)| json!({"id": id, "name": role.name}));
    let codes = set.access_codes.iter().map(|(id, code)| json!({"id": id, "code": code.code, "description": code.description}));
    let servers = set.ivr_servers.iter().map(|(id, server)| json!({"id": id, "address": server.address}));
    let vdns = set.vdns.iter().map(|(id, vdn)| json!({"id": id, "name": vdn.name, "group": vdn.group}));
    json!({
        "subscriptions": set.subscriptions,
        "agentStatusTasks": tasks,
        "nodePolicies": policies,
        "vdnGroups": vdn_groups,
        "skillGroups": skill_groups.collect::<Vec<_>>(),
        "roles": roles.collect::<Vec<_>>(),
        "accessCodes": codes.collect::<Vec<_>>(),
        "ivrServers": servers.collect::<Vec<_>>(),
        "vdns": vdns.collect::<Vec<_>>(),
        "addedAgents": set.added_agents,
        "addedQueues": set.added_queues,
        "uapUsers": set.uap_users,
        "calledRoutes": routes.collect::<Vec<_>>(),
    })
}

fn agent_state(state: AgentState) -> &'static str {
    match state {
        AgentState::SignedOut => "signedOut",
        AgentState::Idle => "idle",
        AgentState::Busy => "busy",
        AgentState::WrapUp => "work",
        AgentState::Rest => "rest",
        AgentState::Dialling => "dialling",
        AgentState::Ringing => "ringing",
        AgentState::Talking => "talking",
        AgentState::Conference => "conference",
        AgentState::Holding => "holding",
        AgentState::Inspecting => "inspecting",
        AgentState::Playback => "playback",
        AgentState::AgentConference => "agentConference",
    }
}

fn party_state(state: PartyState) -> &'static str {
    match state {
        PartyState::Waiting => "waiting",
        PartyState::Ringing => "ringing",
        PartyState::Talking => "talking",
        PartyState::Held => "held",
        PartyState::Joined => "joined",
    }
}
