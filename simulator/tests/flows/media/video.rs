//! Video calls. A signs in for video.

use ccgateway_simulator::engine::{CallCommand, Command, MediaCommand, MediaSessionCommand, SignInRequest, TransferRequest, VideoCommand};

use crate::world::{A, B, C, World, call_inner, callout, config, request};

const VIDEO_AGENT: u32 = 11;

fn video() -> SignInRequest {
    SignInRequest { agent_type: VIDEO_AGENT, ..request() }
}

fn world(recording: bool) -> World {
    let mut world = World::new(config().recording(recording));
    world.join(A, video());
    world
}

fn video_callout(called: &str, media: u32) -> Command {
    Command::Call(CallCommand::Callout { called: called.to_owned(), caller: String::new(), data: String::new(), media })
}

fn switch(medium: u32) -> Command {
    Command::Video(VideoCommand::MediaSwitch { medium: Some(medium), direction: None })
}

#[test]
fn a_video_agent_calls_with_video() {
    for media in [1, 2] {
        let mut world = world(false);
        world.place(A, video_callout("0777", media));
        world.customer_answers("0777");
        assert_eq!(world.events(A).last().unwrap(), "Talking X 7 71001>0777 video");
        assert!(world.engine.calls()[0].video);
    }
    let mut world = World::with(&[B]);
    world.place(B, video_callout("0777", 1));
    world.customer_answers("0777");
    assert_eq!(world.events(B).last().unwrap(), "Talking X 7 71002>0777");
}

#[test]
fn a_call_changes_its_medium() {
    let mut world = world(false);
    world.refused(A, switch(3), "200-027");
    world.talk_with_customer();
    world.refused(A, switch(2), "000-002");
    world.refused(A, VideoCommand::MediaSwitch { medium: None, direction: None }, "000-002");
    world.refused(A, VideoCommand::MediaSwitch { medium: Some(3), direction: Some(5) }, "000-002");
    world.refused(A, switch(1), "200-030");
    world.ok(A, VideoCommand::MediaSwitch { medium: Some(3), direction: Some(4) });
    world.expect(A, &["MediaSwith X video"]);
    world.refused(A, switch(3), "200-030");
    world.ok(A, CallCommand::Hold);
    world.ok(A, switch(1));
    world.ok(A, CallCommand::GetHold { call: None });
    world.expect(A, &["Hold X", "MediaSwith X voice", "Talking X 0 0555>60001"]);
}

#[test]
fn the_recording_ends_with_the_medium() {
    let mut world = world(true);
    world.talk_with_customer();
    world.ok(A, switch(3));
    world.expect(A, &["MediaSwith X video", "StopRecordDone X #1"]);
}

#[test]
fn what_cannot_change_its_medium_is_refused() {
    let mut world = world(false);
    world.place(A, callout("0777"));
    world.refused(A, switch(3), "200-029");
    world.join(B, request());
    world.join(C, request());
    world.place(B, call_inner(C));
    world.drain();
    world.refused(B, switch(3), "200-028");
}

#[test]
fn a_camera_is_switched_off_and_on() {
    let mut world = world(false);
    world.refused(A, VideoCommand::BeginMuteVideo, "200-003");
    world.refused(A, VideoCommand::EndMuteVideo, "200-007");
    world.talk_with_customer();
    world.refused(A, VideoCommand::BeginMuteVideo, "200-004");
    world.ok(A, switch(3));
    world.events(A);
    world.refused(A, VideoCommand::EndMuteVideo, "200-008");
    world.ok(A, VideoCommand::BeginMuteVideo);
    assert!(world.engine.agent(A).unwrap().video_muted);
    world.refused(A, VideoCommand::BeginMuteVideo, "200-004");
    world.ok(A, VideoCommand::EndMuteVideo);
    assert!(!world.engine.agent(A).unwrap().video_muted);
    world.expect_silence();
}

#[test]
fn a_picture_of_the_customer_is_taken() {
    let mut world = world(false);
    let call = world.talk_with_customer().to_string();
    world.ok(A, switch(3));
    world.ok(A, Command::Media(MediaCommand::Session(MediaSessionCommand::Capture { call, user: "user".into() })));
    world.expect(A, &["MediaSwith X video", "ImageCapture X"]);
}

#[test]
fn the_pictures_of_three_parties_are_arranged() {
    let adjust = |mode: u32| Command::Video(VideoCommand::AdjustVideoMode { mode: Some(mode) });
    let forward = |media| TransferRequest { device_type: 5, address: "0777".into(), mode: 4, media, hold: true, ..Default::default() };
    let mut world = world(false);
    world.refused(A, adjust(1), "200-031");
    world.talk_with_customer();
    world.refused(A, adjust(1), "200-032");
    world.ok(A, CallCommand::Transfer(forward(1)));
    world.customer_answers("0777");
    world.drain();
    world.refused(A, adjust(1), "200-033");
    world.ok(A, CallCommand::CancelTransfer);
    world.ok(A, switch(3));
    world.refused(A, CallCommand::SecondDialEx { digits: "1".into() }, "100-007");
    world.refused(
        A,
        CallCommand::Transfer(TransferRequest { device_type: 5, address: "0888".into(), mode: 1, ..Default::default() }),
        "200-012",
    );
    world.ok(A, CallCommand::Transfer(forward(2)));
    world.customer_answers("0777");
    world.drain();
    world.refused(A, adjust(4), "000-002");
    world.refused(A, VideoCommand::AdjustVideoMode { mode: None }, "000-002");
    world.ok(A, adjust(3));
    world.expect_silence();
    assert!(world.engine.calls().iter().all(|call| call.video_mode == Some(3)));
}
