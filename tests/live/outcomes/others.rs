//! States, inspection, and conferences of agents.

use std::time::Duration;

use ccgateway::client::types::{ConfAddress, ConfInvitee};

use super::row::{Row, rows};
use super::stage::{Agent, CUSTOMER, Stage, done};
use crate::fixture::id;

/// 1001 holds a conference with 1002.
async fn conference(stage: &Stage) -> (Agent, Agent) {
    let (chair, member) = (stage.idle(1001).await, stage.idle(1002).await);
    chair.confirm(chair.session.agent_conference().request(4)).await;
    done(chair.session.agent_conference().batch_add_participant([ConfInvitee::new("9", "1002")]).await);
    member.saw("AgentConf_Ringing").await;
    member.confirm(member.session.agent_conference().answer()).await;
    chair.saw("AgentConf_ParticipantChanged").await;
    (chair, member)
}

/// 1002 is rung for a conference of 1001.
async fn invited(stage: &Stage) -> (Agent, Agent) {
    let (chair, member) = (stage.idle(1001).await, stage.idle(1002).await);
    chair.confirm(chair.session.agent_conference().request(4)).await;
    done(chair.session.agent_conference().batch_add_participant([ConfInvitee::new("9", "1002")]).await);
    member.saw("AgentConf_Ringing").await;
    (chair, member)
}

/// 1001 listens to 1002, who talks to a customer.
async fn listening(stage: &Stage) -> (Agent, Agent) {
    let (inspected, inspector) = (stage.talking(1002).await, stage.idle(1001).await);
    inspector.confirm(inspector.session.quality_control().add_supervise(id(1002))).await;
    (inspector, inspected)
}

pub(super) const ROWS: &[Row] = rows! {
    "say_busy" => Success "AgentState_SetNotReady_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().say_busy()).await
    }
    // Asked for in a call, it takes effect when the call has ended.
    "say_busy" => Success "AgentState_SetNotReady_Success", |stage| {
        let agent = stage.talking(1001).await;
        let hangs_up = async { stage.simulator().customer_hangs_up(CUSTOMER).unwrap() };
        tokio::join!(agent.confirm(agent.session.online_agent().say_busy()), hangs_up).0
    }
    "say_free" => Success "AgentState_CancelNotReady_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().say_busy()).await;
        agent.confirm(agent.session.online_agent().say_free()).await
    }
    "say_free" => Success "AgentState_CancelWork_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().say_work()).await;
        agent.confirm(agent.session.online_agent().say_free()).await
    }
    "cancel_busy" => Success "AgentState_CancelNotReady_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().say_busy()).await;
        agent.confirm(agent.session.online_agent().cancel_busy()).await
    }
    "rest" => Success "AgentState_SetRest_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().rest(Duration::from_secs(600), 1)).await
    }
    "cancel_rest" => Success "AgentState_CancelRest_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().rest(Duration::from_secs(600), 1)).await;
        agent.confirm(agent.session.online_agent().cancel_rest()).await
    }
    "say_work" => Success "AgentState_SetWork_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().say_work()).await
    }
    "cancel_work" => Success "AgentState_CancelWork_Success", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.online_agent().say_work()).await;
        agent.confirm(agent.session.online_agent().cancel_work()).await
    }
    "request_whisper_agent" => Success "AgentOther_PhoneOffhook", |stage| {
        let (_inspected, inspector) = (stage.talking(1002).await, stage.idle(1001).await);
        inspector.confirm(inspector.session.quality_control().request_whisper_agent().whisper_agent_id(id(1002))).await
    }
    "request_stop_whisper_agent" => Success "AgentOther_PhoneRelease", |stage| {
        let (_inspected, inspector) = (stage.talking(1002).await, stage.idle(1001).await);
        inspector.confirm(inspector.session.quality_control().request_whisper_agent().whisper_agent_id(id(1002))).await;
        inspector.confirm(inspector.session.quality_control().request_stop_whisper_agent().whisper_agent_id(id(1002))).await
    }
    "add_supervise" => Success "AgentOther_PhoneOffhook", |stage| {
        let (_inspected, inspector) = (stage.talking(1002).await, stage.idle(1001).await);
        inspector.confirm(inspector.session.quality_control().add_supervise(id(1002))).await
    }
    "add_insert" => Success "AgentOther_PhoneOffhook", |stage| {
        let (_inspected, inspector) = (stage.talking(1002).await, stage.idle(1001).await);
        inspector.confirm(inspector.session.quality_control().add_insert(id(1002))).await
    }
    "stop_supervise_or_insert" => Success "AgentOther_PhoneRelease", |stage| {
        let (inspector, _inspected) = listening(&stage).await;
        inspector.confirm(inspector.session.quality_control().stop_supervise_or_insert(id(1002))).await
    }
    "intercept" => Success "AgentEvent_Talking", |stage| {
        let (inspector, _inspected) = listening(&stage).await;
        inspector.confirm(inspector.session.quality_control().intercept(id(1002))).await
    }
    "intercept_call" => Success "AgentEvent_Talking", |stage| {
        let (inspector, inspected) = listening(&stage).await;
        inspector.confirm(inspector.session.quality_control().intercept_call(id(1002), inspected.call())).await
    }
    "request_agent_conf" => Success "AgentConf_RequestSuccess", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.agent_conference().request(4)).await
    }
    // Two talk already, and the conference is to have one member.
    "request_agent_conf" => Failure "AgentConf_RequestFailed", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(agent.session.agent_conference().request(1)).await
    }
    "answer_agent_conf" => Success "AgentConf_SelfJoinResult", |stage| {
        let (_chair, member) = invited(&stage).await;
        member.confirm(member.session.agent_conference().answer()).await
    }
    "reject_agent_conf" => Success "AgentOther_PhoneRelease", |stage| {
        let (_chair, member) = invited(&stage).await;
        member.confirm(member.session.agent_conference().reject()).await
    }
    "request_leave_agent_conf" => Success "AgentConf_SelfLeaveResult", |stage| {
        let (_chair, member) = conference(&stage).await;
        member.confirm(member.session.agent_conference().leave()).await
    }
    "release_agent_conf" => Success "AgentConf_SelfLeaveResult", |stage| {
        let (chair, _member) = conference(&stage).await;
        chair.confirm(chair.session.agent_conference().release()).await
    }
    "apply_to_shift_president" => Success "AgentConf_ParticipantChanged", |stage| {
        let (chair, _member) = conference(&stage).await;
        chair.confirm(chair.session.agent_conference().apply_to_shift_president(id(1002))).await
    }
    "batch_add_participant" => Success "AgentConf_ParticipantChanged", |stage| {
        let (chair, member) = (stage.idle(1001).await, stage.idle(1002).await);
        chair.confirm(chair.session.agent_conference().request(4)).await;
        let joins = async {
            member.saw("AgentConf_Ringing").await;
            done(member.session.agent_conference().answer().await);
        };
        let invitation = chair.session.agent_conference().batch_add_participant([ConfInvitee::new("9", "1002")]);
        tokio::join!(chair.confirm(invitation), joins).0
    }
    "batch_add_participant" => Failure "AgentConf_ParticipantChanged", |stage| {
        let chair = stage.idle(1001).await;
        chair.confirm(chair.session.agent_conference().request(4)).await;
        chair.confirm(chair.session.agent_conference().batch_add_participant([ConfInvitee::new("9", "1003")])).await
    }
    "batch_remove_participant" => Success "AgentConf_ParticipantChanged", |stage| {
        let (chair, _member) = conference(&stage).await;
        chair.confirm(chair.session.agent_conference().batch_remove_participant([ConfAddress::new("9", "1002")])).await
    }
    "change_participant_mode" => Success "AgentConf_ParticipantChanged", |stage| {
        let (chair, _member) = conference(&stage).await;
        chair.confirm(chair.session.agent_conference().change_participant_mode(1, "9", "1002")).await
    }
    "hold_participant" => Success "AgentConf_ParticipantChanged", |stage| {
        let (chair, _member) = conference(&stage).await;
        chair.confirm(chair.session.agent_conference().hold_participant("9", "1002", "wait.wav")).await
    }
    "unhold_participant" => Success "AgentConf_ParticipantChanged", |stage| {
        let (chair, _member) = conference(&stage).await;
        chair.confirm(chair.session.agent_conference().hold_participant("9", "1002", "wait.wav")).await;
        chair.confirm(chair.session.agent_conference().unhold_participant("9", "1002")).await
    }
    "play_voice_to_conf" => Success "AgentConf_StopVoice", |stage| {
        let (chair, _member) = conference(&stage).await;
        let stops = async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            done(chair.session.agent_conference().stop_voice_to_conf().await);
        };
        tokio::join!(chair.confirm(chair.session.agent_conference().play_voice_to_conf("news.wav")), stops).0
    }
    "play_voice_to_participant" => Success "AgentConf_StopParticipantVoice", |stage| {
        let (chair, _member) = conference(&stage).await;
        let stops = async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            done(chair.session.agent_conference().stop_voice_to_participant("9", "1002").await);
        };
        tokio::join!(chair.confirm(chair.session.agent_conference().play_voice_to_participant("9", "1002", "news.wav")), stops).0
    }
    "stop_voice_to_participant" => Success "AgentConf_StopParticipantVoice", |stage| {
        let (chair, _member) = conference(&stage).await;
        done(chair.session.agent_conference().play_voice_to_participant("9", "1002", "news.wav").await);
        chair.confirm(chair.session.agent_conference().stop_voice_to_participant("9", "1002")).await
    }
};
