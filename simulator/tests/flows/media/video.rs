//! Video calls. A signs in for video.

use ccgateway_simulator::engine::{
    AgentType, CallCommand, Command, MediaCommand, MediaSessionCommand, SignInRequest, TransferMode, TransferRequest, TransferTarget,
    VideoCommand, VideoLayout,
};

use crate::world::{A, B, C, World, call_inner, callout, config, request};

fn video() -> SignInRequest {
    SignInRequest { agent_type: Some(AgentType::Video), ..request() }
}

fn world(recording: bool) -> World {
    let mut world = World::new(config().recording(recording));
    world.join(A, video());
    world
}

fn video_callout(called: &str) -> Command {
    Command::Call(CallCommand::Callout { called: called.to_owned(), caller: String::new(), data: String::new(), video: true })
}

fn switch(video: bool) -> Command {
    Command::Video(VideoCommand::MediaSwitch { video })
}

#[test]
fn a_video_agent_calls_with_video() {
    let mut world = world(false);
    world.place(A, video_callout("0777"));
    world.customer_answers("0777");
    assert_eq!(world.events(A).last().unwrap(), "Talking X 7 71001>0777 video");
    assert!(world.engine.calls()[0].video);
    let mut world = World::with(&[B]);
    world.place(B, video_callout("0777"));
    world.customer_answers("0777");
    assert_eq!(world.events(B).last().unwrap(), "Talking X 7 71002>0777");
}

#[test]
fn a_call_changes_its_medium() {
    let mut world = world(false);
    world.refused(A, switch(true), "200-027");
    world.talk_with_customer();
    world.refused(A, switch(false), "200-030");
    world.ok(A, switch(true));
    world.expect(A, &["MediaSwith X video"]);
    world.refused(A, switch(true), "200-030");
    world.ok(A, CallCommand::Hold);
    world.ok(A, switch(false));
    world.ok(A, CallCommand::GetHold { call: None });
    world.expect(A, &["Hold X", "MediaSwith X voice", "Talking X 0 0555>60001"]);
}

#[test]
fn the_recording_ends_with_the_medium() {
    let mut world = world(true);
    world.talk_with_customer();
    world.ok(A, switch(true));
    world.expect(A, &["MediaSwith X video", "StopRecordDone X #1"]);
}

#[test]
fn what_cannot_change_its_medium_is_refused() {
    let mut world = world(false);
    world.place(A, callout("0777"));
    world.refused(A, switch(true), "200-029");
    world.join(B, request());
    world.join(C, request());
    world.place(B, call_inner(C));
    world.drain();
    world.refused(B, switch(true), "200-028");
}

#[test]
fn a_camera_is_switched_off_and_on() {
    let mut world = world(false);
    world.refused(A, VideoCommand::BeginMuteVideo, "200-019");
    world.refused(A, VideoCommand::EndMuteVideo, "200-021");
    world.talk_with_customer();
    world.refused(A, VideoCommand::BeginMuteVideo, "200-020");
    world.ok(A, switch(true));
    world.events(A);
    world.refused(A, VideoCommand::EndMuteVideo, "200-022");
    world.ok(A, VideoCommand::BeginMuteVideo);
    assert!(world.engine.agent(A).unwrap().video_muted);
    world.refused(A, VideoCommand::BeginMuteVideo, "200-020");
    world.ok(A, VideoCommand::EndMuteVideo);
    assert!(!world.engine.agent(A).unwrap().video_muted);
    world.expect_silence();
}

#[test]
fn a_picture_of_the_customer_is_taken() {
    let mut world = world(false);
    let call = world.talk_with_customer().to_string();
    world.ok(A, switch(true));
    world.ok(A, Command::Media(MediaCommand::Session(MediaSessionCommand::Capture { call, user: "user".into() })));
    world.expect(A, &["MediaSwith X video", "ImageCapture X"]);
}

#[test]
fn the_pictures_of_three_parties_are_arranged() {
    let adjust = |layout| Command::Video(VideoCommand::AdjustVideoMode { layout });
    let forward = || TransferRequest { video: true, ..TransferRequest::new(TransferTarget::Outside, "0777", TransferMode::ThreeParty) };
    let mut world = world(false);
    world.refused(A, adjust(VideoLayout::Customer), "200-031");
    world.talk_with_customer();
    world.refused(A, adjust(VideoLayout::Customer), "200-032");
    world.ok(A, CallCommand::Transfer(forward()));
    world.customer_answers("0777");
    world.drain();
    world.refused(A, adjust(VideoLayout::Customer), "200-033");
    world.ok(A, CallCommand::CancelTransfer);
    world.ok(A, switch(true));
    world.refused(A, CallCommand::SecondDialEx { digits: "1".into() }, "100-007");
    world.refused(A, CallCommand::Transfer(TransferRequest::new(TransferTarget::Outside, "0888", TransferMode::Release)), "200-012");
    world.ok(A, CallCommand::Transfer(forward()));
    world.customer_answers("0777");
    world.drain();
    world.ok(A, adjust(VideoLayout::ThirdParty));
    world.expect_silence();
    assert!(world.engine.calls().iter().all(|call| call.video_mode == Some(VideoLayout::ThirdParty)));
}
