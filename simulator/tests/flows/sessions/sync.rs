//! `syncagentinfo`.

use ccgateway_simulator::engine::{
    Activity, CallCommand, Command, Control, Feature, HelpMode, InspectionKind, MediaCommand, Outcome, PlaybackCommand, RecordingCommand,
    SignInRequest, StateCommand, SupervisionCommand, SyncInfo, TransferMode, TransferTarget,
};
use ccgateway_simulator::{AgentConfig, AgentId, CampaignCall, Release};

use crate::world::{
    A, B, CUSTOMER, START, World, call_inner, callout, config, help, manual, request, three_party_help, transfer, two_party_help,
};

/// Something that happens in the world.
type Deed<'a> = &'a dyn Fn(&mut World);

fn sync(world: &mut World, agent: AgentId) -> SyncInfo {
    match world.ok(agent, StateCommand::SyncAgentInfo) {
        Outcome::Sync(info) => *info,
        other => panic!("{other:?}"),
    }
}

fn state(world: &mut World, agent: AgentId) -> u8 {
    sync(world, agent).state.map_or(255, |state| state as u8)
}

fn operation(info: &SyncInfo) -> u8 {
    info.operation.map_or(0, |operation| operation as u8)
}

fn features(info: &SyncInfo) -> [i32; 2] {
    [info.call_feature, info.talking_feature].map(|feature| feature.map_or(0, Feature::code))
}

#[test]
fn it_empties_the_event_queue() {
    let mut world = World::with(&[A]);
    world.customer_calls(CUSTOMER);
    sync(&mut world, A);
    world.expect(A, &[]);
}

#[test]
fn an_idle_agent_has_no_call_data() {
    let mut world = World::new(config());
    world.sign_in(A, request());
    world.now += 5000;
    let info = sync(&mut world, A);
    assert_eq!((info.state, info.last_state, info.state_since, info.now), (Some(Activity::Idle), None, START, START + 5000));
    assert_eq!((features(&info), operation(&info)), ([0, 0], 0));
    assert_eq!((info.current_call, info.held_call, info.main_call), (None, None, None));
    assert_eq!(info.partner, "");
}

#[test]
fn it_reports_a_transfer() {
    for (mode, activity, code) in [(TransferMode::Talk, Activity::Transferring, 12), (TransferMode::ThreeParty, Activity::ThreeParty, 13)] {
        let mut world = World::with(&[A]);
        world.talk_with_customer();
        world.ok(A, transfer(TransferTarget::Outside, "0777", mode));
        assert_eq!(state(&mut world, A), 14);
        world.customer_answers("0777");
        let info = sync(&mut world, A);
        assert_eq!((info.state, operation(&info)), (Some(activity), code));
    }
}

#[test]
fn it_reports_the_state_in_its_own_coding() {
    let mut world = World::with(&[A, B]);
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    assert_eq!(state(&mut world, A), 4);
    world.ok(A, StateCommand::SayWork);
    assert_eq!(state(&mut world, A), 2);
    world.ok(A, StateCommand::CancelWork);
    world.ok(A, StateCommand::Rest { seconds: 60, cause: 0, prolong: false });
    assert_eq!(state(&mut world, A), 3);
    world.ok(A, StateCommand::CancelRest);
    world.place(A, callout("0777"));
    assert_eq!(state(&mut world, A), 6);
    world.customer_answers("0777");
    assert_eq!(state(&mut world, A), 9);
    world.ok(A, CallCommand::BeginMute);
    assert_eq!(state(&mut world, A), 12);
    world.ok(A, CallCommand::EndMute);
    world.ok(A, CallCommand::Hold);
    assert_eq!(state(&mut world, A), 11);
    world.ok(A, CallCommand::GetHold { call: None });
    world.place(A, three_party_help(B));
    assert_eq!(state(&mut world, A), 10);
    world.customer_hangs_up("0777");
    world.ok(A, CallCommand::Release);
    world.ok(A, SupervisionCommand::AddInsert { target: B });
    assert_eq!(state(&mut world, A), 15);
    let switch = |kind| Command::Supervision(SupervisionCommand::RequestSwitchInsertWhisperAgent { target: Some(B), kind });
    world.ok(A, switch(InspectionKind::Listen));
    assert_eq!(state(&mut world, A), 16);
    world.ok(A, switch(InspectionKind::Whisper));
    assert_eq!(state(&mut world, A), 17);
    assert_eq!(sync(&mut world, B).inspector, Some(A));
}

#[test]
fn it_reports_ringing_and_requested_help() {
    let mut world = World::new(config());
    world.join(A, request());
    world.talk_with_customer();
    world.join(B, manual());
    world.place(A, two_party_help(B));
    assert_eq!(state(&mut world, A), 13);
    assert_eq!(state(&mut world, B), 8);
}

#[test]
fn it_reports_both_calls_of_an_agent_who_is_helped() {
    let mut world = World::with(&[A, B]);
    let first = world.talk_with_customer();
    world.wait(10);
    let second = world.place(A, two_party_help(B));
    let info = sync(&mut world, A);
    assert_eq!((info.state, operation(&info)), (Some(Activity::Talking), 16));
    assert_eq!((info.main_call, info.current_call, info.held_call), (Some(first), Some(second), Some(first)));
    assert_eq!(features(&info), [51, 51]);
    assert_eq!((info.caller.as_str(), info.called.as_str(), info.partner.as_str()), ("1001", "1002", "1002"));
    assert_eq!(info.hold_since, Some(world.now));
    assert!(!info.first_talking);
    assert!(info.second_talk_since > info.talk_since);
    world.drain();
}

#[test]
fn it_reports_the_three_parties_of_a_conference() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.place(A, help(B, HelpMode::ThreeParty, false));
    let info = sync(&mut world, A);
    assert_eq!((info.partner.as_str(), features(&info)[1], operation(&info)), ("0555,1002", 52, 17));
    assert_eq!(sync(&mut world, B).partner, "0555,1001");
}

#[test]
fn it_reports_who_hung_up() {
    let ways: [(Deed<'_>, u8); 3] = [
        (&|world| drop(world.ok(A, CallCommand::Release)), 1),
        (&|world| world.customer_hangs_up(CUSTOMER), 3),
        (
            &|world| {
                let call = world.engine.calls()[0].id.to_string();
                world.ok(B, SupervisionCommand::ForceDropCall { call });
            },
            2,
        ),
    ];
    for (end, code) in ways {
        let inspector = AgentConfig::new(B).skills([1]).inspector(true);
        let mut world = World::configured(config().agent(inspector), &[A, B]);
        world.talk_with_customer();
        end(&mut world);
        assert_eq!((state(&mut world, A), operation(&sync(&mut world, A))), (1, code));
        world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
        assert_eq!(operation(&sync(&mut world, A)), 30);
        world.drain();
    }
    let mut world = World::with(&[A, B]);
    world.place(B, call_inner(A));
    world.ok(B, CallCommand::Release);
    assert_eq!((operation(&sync(&mut world, A)), operation(&sync(&mut world, B))), (3, 1));
}

#[test]
fn it_reports_the_connection_of_a_held_call() {
    let mut world = World::with(&[A, B]);
    let held = world.talk_with_customer().to_string();
    world.ok(A, CallCommand::Hold);
    world.place(A, call_inner(B));
    world.ok(A, CallCommand::ConnectHold { call: held });
    assert_eq!(operation(&sync(&mut world, A)), 15);
    world.drain();
}

#[test]
fn it_reports_playback_and_an_agent_that_a_campaign_keeps() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    let file = "Y:/1/0/20201119/1001/142702.V3".to_owned();
    world.ok(A, Command::Media(MediaCommand::Recording(RecordingCommand::Begin { file: file.clone(), append: false })));
    world.customer_hangs_up(CUSTOMER);
    world.ok(A, Command::Media(MediaCommand::Playback(PlaybackCommand::Begin { file, position: 0, times: 1 })));
    assert_eq!((state(&mut world, A), operation(&sync(&mut world, A))), (5, 19));
    world.wait(10_000);
    assert_eq!((state(&mut world, A), operation(&sync(&mut world, A))), (1, 0));
    let call = CampaignCall::PreOccupying { agent: A };
    world.control(Control::CampaignCalls { number: "0777".into(), call });
    assert_eq!(state(&mut world, A), 7);
    world.drain();
}

#[test]
fn it_returns_the_sign_in_mode_since_release_25_200() {
    for (release, mode) in [(Release::R25_100, None), (Release::R25_200, Some("2".to_owned()))] {
        let mut world = World::new(config().release(release));
        world.sign_in(A, SignInRequest { sign_in_mode: "2".into(), ..request() });
        assert_eq!(sync(&mut world, A).sign_in_mode, mode);
    }
}

#[test]
fn it_reports_what_waits_for_the_end_of_the_call() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    let info = sync(&mut world, A);
    assert_eq!((info.pre_busy, info.pre_rest), (true, false));
    world.ok(A, StateCommand::Rest { seconds: 1, cause: 0, prolong: false });
    let info = sync(&mut world, A);
    assert_eq!((info.pre_busy, info.pre_rest), (false, true));
}
