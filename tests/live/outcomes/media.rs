//! Recordings and playback, video, and text chats.

use std::time::Duration;

use ccgateway::CallId;
use ccgateway::codes::AgentType;

use super::row::{Row, rows};
use super::stage::{Agent, CUSTOMER, Stage, done};
use crate::fixture::{id, sign_in};

const FILE: &str = "Y:/1/0/20201119/1001/142702.V3";

/// An agent in a call that is recorded.
async fn recorded(stage: &Stage) -> Agent {
    let agent = stage.talking(1001).await;
    agent.confirm(agent.session.recording_and_playback().begin_record(5).file_name(FILE)).await;
    agent
}

/// A free agent, and a recording.
async fn with_recording(stage: &Stage) -> Agent {
    let agent = recorded(stage).await;
    // Recordings are as long as they are; this one is long enough to be paused.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    agent.forget();
    stage.simulator().customer_hangs_up(CUSTOMER).unwrap();
    agent.saw("AgentState_Ready").await;
    agent
}

/// A free agent who hears a recording again and again.
async fn hearing(stage: &Stage) -> Agent {
    let agent = with_recording(stage).await;
    agent.confirm(agent.session.recording_and_playback().begin_play(FILE).times(100)).await;
    agent
}

/// An agent in a video call.
async fn in_video(stage: &Stage) -> Agent {
    let agent = stage.enter(sign_in(1001).agent_type(AgentType::from(11))).await;
    stage.offer(&agent).await;
    agent.saw("AgentEvent_Talking").await;
    agent
}

/// 1001 asks 1002 to chat; the chat.
async fn asked(stage: &Stage) -> (Agent, Agent, CallId) {
    let (agent, other) = (stage.idle(1001).await, stage.idle(1002).await);
    done(agent.session.text_chat().internal_call(id(1002)).await);
    let chat = other.saw("AgentChat_Ring").await.unwrap();
    (agent, other, chat)
}

/// 1002 hands a chat to 1003, which is the third.
async fn handing(stage: &Stage) -> (Agent, Agent, CallId) {
    let (_agent, other, chat) = asked(stage).await;
    other.confirm(other.session.text_chat().answer(chat.clone())).await;
    let third = stage.idle(1003).await;
    (other, third, chat)
}

pub(super) const ROWS: &[Row] = rows! {
    "begin_record" => Success "AgentMediaEvent_Record", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(agent.session.recording_and_playback().begin_record(5).file_name(FILE)).await
    }
    "begin_record" => Failure "AgentMediaEvent_Record_Fail", |stage| {
        let agent = stage.talking(1001).await;
        agent.confirm(agent.session.recording_and_playback().begin_record(5).file_name("X:/1/2.V3")).await
    }
    "stop_record" => Success "AgentMediaEvent_StopRecordDone", |stage| {
        let agent = recorded(&stage).await;
        agent.confirm(agent.session.recording_and_playback().stop_record()).await
    }
    "start_record_screen" => Success "AgentMediaEvent_StartRecordScreen_Succ", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.recording_and_playback().start_record_screen()).await
    }
    "start_record_screen" => Failure "AgentMediaEvent_StartRecordScreen_Fail", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.recording_and_playback().start_record_screen()).await;
        agent.confirm(agent.session.recording_and_playback().start_record_screen()).await
    }
    "stop_record_screen" => Success "AgentMediaEvent_StopRecordScreen_Succ", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.recording_and_playback().start_record_screen()).await;
        agent.confirm(agent.session.recording_and_playback().stop_record_screen()).await
    }
    "stop_record_screen" => Failure "AgentMediaEvent_StopRecordScreen_Fail", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.recording_and_playback().stop_record_screen()).await
    }
    "begin_play" => Success "AgentMediaEvent_Play_Succ", |stage| {
        let agent = with_recording(&stage).await;
        agent.confirm(agent.session.recording_and_playback().begin_play(FILE)).await
    }
    "begin_play" => Failure "AgentMediaEvent_Play_Fail", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.recording_and_playback().begin_play(FILE)).await
    }
    "begin_net_play" => Success "AgentMediaEvent_Play_Succ", |stage| {
        let agent = with_recording(&stage).await;
        agent.confirm(agent.session.recording_and_playback().begin_net_play(FILE, 1)).await
    }
    "begin_net_play" => Failure "AgentMediaEvent_Play_Fail", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.recording_and_playback().begin_net_play(FILE, 1)).await
    }
    "pause_play" => Success "AgentMediaEvent_PausePlayDone", |stage| {
        let agent = hearing(&stage).await;
        agent.confirm(agent.session.recording_and_playback().pause_play()).await
    }
    "resume_play" => Success "AgentMediaEvent_ResumePlayDone", |stage| {
        let agent = hearing(&stage).await;
        agent.confirm(agent.session.recording_and_playback().pause_play()).await;
        agent.confirm(agent.session.recording_and_playback().resume_play()).await
    }
    "fore_fast_play" => Success "AgentMediaEvent_JumpPlayDone", |stage| {
        let agent = hearing(&stage).await;
        agent.confirm(agent.session.recording_and_playback().fore_fast_play(Duration::from_secs(1))).await
    }
    "back_fast_play" => Success "AgentMediaEvent_JumpPlayDone", |stage| {
        let agent = hearing(&stage).await;
        agent.confirm(agent.session.recording_and_playback().back_fast_play(Duration::from_secs(1))).await
    }
    "play_relocation" => Success "AgentMediaEvent_JumpPlayDone", |stage| {
        let agent = hearing(&stage).await;
        agent.confirm(agent.session.recording_and_playback().play_relocation(Duration::ZERO, 0)).await
    }
    "stop_play" => Success "AgentMediaEvent_StopPlayDone", |stage| {
        let agent = hearing(&stage).await;
        agent.confirm(agent.session.recording_and_playback().stop_play()).await
    }
    "media_switch" => Success "AgentEvent_MediaSwith", |stage| {
        let agent = in_video(&stage).await;
        agent.confirm(agent.session.voice_call().media_switch(3)).await
    }
    "image_capture" => Success "AgentEvent_ImageCapture", |stage| {
        let agent = in_video(&stage).await;
        agent.confirm(agent.session.voice_call().media_switch(3)).await;
        agent.confirm(agent.session.media_call().image_capture("user", agent.call())).await
    }
    "internal_call" => Success "AgentChat_Connected", |stage| {
        let (agent, other) = (stage.idle(1001).await, stage.idle(1002).await);
        let accepts = async {
            let chat = other.saw("AgentChat_Ring").await.unwrap();
            done(other.session.text_chat().answer(chat).await);
        };
        tokio::join!(agent.confirm(agent.session.text_chat().internal_call(id(1002))), accepts).0
    }
    "internal_call" => Failure "AgentChat_CalloutFailed", |stage| {
        let agent = stage.idle(1001).await;
        agent.confirm(agent.session.text_chat().internal_call(id(1003))).await
    }
    "textchat_answer" => Success "AgentChat_Connected", |stage| {
        let (_agent, other, chat) = asked(&stage).await;
        other.confirm(other.session.text_chat().answer(chat)).await
    }
    "textchat_drop" => Success "AgentChat_Disconnected", |stage| {
        let (agent, other, chat) = asked(&stage).await;
        other.confirm(other.session.text_chat().answer(chat.clone())).await;
        agent.confirm(agent.session.text_chat().drop_chat(chat)).await
    }
    "mediacall_transfer" => Success "AgentEvent_SuccTransResult", |stage| {
        let (agent, third, chat) = handing(&stage).await;
        let accepts = async {
            let chat = third.saw("AgentChat_Ring").await.unwrap();
            done(third.session.text_chat().answer(chat).await);
        };
        tokio::join!(agent.confirm(agent.session.media_call().transfer(chat, 2, 2, "1003")), accepts).0
    }
    "mediacall_transfer" => Failure "AgentEvent_SuccTransResult" because "1", |stage| {
        let (agent, third, chat) = handing(&stage).await;
        let refuses = async {
            let chat = third.saw("AgentChat_Ring").await.unwrap();
            done(third.session.text_chat().reject(chat).await);
        };
        tokio::join!(agent.confirm(agent.session.media_call().transfer(chat, 2, 2, "1003")), refuses).0
    }
};
