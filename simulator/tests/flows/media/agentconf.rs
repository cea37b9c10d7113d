//! Conferences of agents.

use ccgateway_simulator::engine::{
    CallCommand, Command, ConferenceCommand, Control, Invitation, MediaCommand, MediaData, Outcome, Participant, RecordingCommand,
    SeatChange, SessionCommand, SpeechMode, StateCommand, TransferMode, TransferTarget,
};
use ccgateway_simulator::{AgentId, AgentState, ConferenceId};

use crate::world::{A, B, C, CUSTOMER, SALES, World, call_inner, callout, three_party_help, transfer};

/// What an agent gets when it is asked to take part.
const INVITED: [&str; 4] = ["Busy", "PhoneAlerting", "PhoneOffhook", "ConfRinging 1"];

fn conference(command: ConferenceCommand) -> Command {
    Command::Media(MediaCommand::Conference(command))
}

fn request(seats: u32, minutes: u32) -> Command {
    conference(ConferenceCommand::Request {
        seats: Some(seats),
        minutes: Some(minutes),
        prompt: None,
        caller: String::new(),
        beep: false,
        voice: String::new(),
    })
}

fn add(members: &[Participant]) -> Command {
    let invited = members.iter().map(|who| Invitation { who: who.clone(), device_call_type: 0, device_type: 0 }).collect();
    conference(ConferenceCommand::Add { invited, beep: false, voice: String::new(), caller: String::new() })
}

fn phone(number: &str) -> Participant {
    Participant::Phone(number.to_owned())
}

/// A holds a conference with B.
fn world() -> World {
    let mut world = World::with(&[A, B, C]);
    world.ok(A, request(4, 10));
    world.ok(A, add(&[Participant::Agent(B)]));
    world.ok(B, conference(ConferenceCommand::Answer));
    world.drain();
    world
}

#[test]
fn a_conference_is_asked_for_and_ended() {
    let mut world = World::with(&[A, B, C]);
    world.refused(A, conference(ConferenceCommand::Release), "101-001");
    world.ok(A, request(3, 10));
    world.expect(A, &["Busy", "PhoneAlerting", "PhoneOffhook", "SelfJoinResult 1", "RequestSuccess 1"]);
    world.expect_state(A, AgentState::AgentConference);
    world.ok(A, add(&[Participant::Agent(B), Participant::Agent(C), phone("0777"), Participant::Agent(AgentId(9))]));
    world.expect(A, &["Participant 0777 Joined failed", "Participant 9 Joined failed"]);
    world.expect(B, &INVITED);
    world.expect(C, &INVITED);
    world.refused(B, conference(ConferenceCommand::Leave), "101-001");
    world.ok(B, conference(ConferenceCommand::Answer));
    world.expect(A, &["Participant 1002 Joined"]);
    world.expect(B, &["SelfJoinResult 1"]);
    world.ok(C, conference(ConferenceCommand::Reject));
    world.expect(C, &["PhoneRelease 2", "Ready"]);
    world.expect(A, &["Participant 1003 Joined failed"]);
    world.expect(B, &["Participant 1003 Joined failed"]);
    world.refused(B, conference(ConferenceCommand::Release), "101-002");
    world.refused(A, conference(ConferenceCommand::Leave), "101-007");
    world.ok(A, conference(ConferenceCommand::Release));
    world.expect(A, &["PhoneRelease 2", "SelfLeaveResult 1", "Ready"]);
    world.expect(B, &["PhoneRelease 3", "SelfLeaveResult 1", "Ready"]);
    world.expect_silence();
}

#[test]
fn members_leave_and_are_sent_out() {
    let mut world = world();
    world.ok(A, add(&[Participant::Agent(C), phone("0777")]));
    world.ok(C, conference(ConferenceCommand::Answer));
    world.customer_answers("0777");
    world.expect(A, &["Participant 1003 Joined", "Participant 0777 Joined"]);
    world.expect(B, &["Participant 1003 Joined", "Participant 0777 Joined"]);
    world.expect(C, &[INVITED.as_slice(), &["SelfJoinResult 1", "Participant 0777 Joined"]].concat());
    world.ok(C, conference(ConferenceCommand::Leave));
    world.expect(C, &["PhoneRelease 2", "SelfLeaveResult 1", "Ready"]);
    world.customer_hangs_up("0777");
    let members = vec![Participant::Agent(B), Participant::Agent(C)];
    match world.ok(A, conference(ConferenceCommand::Remove { members })) {
        Outcome::Media(data) => assert_eq!(*data, MediaData::NotInConference(vec![Participant::Agent(C)])),
        other => panic!("{other:?}"),
    }
    world.expect(A, &["Participant 1003 Left(Left)", "Participant 0777 Left(HungUp)", "Participant 1002 Left(Removed)"]);
    world.expect(B, &["Participant 1003 Left(Left)", "Participant 0777 Left(HungUp)", "PhoneRelease 3", "SelfLeaveResult 1", "Ready"]);
    world.refused(A, conference(ConferenceCommand::Remove { members: vec![Participant::Agent(A)] }), "101-006");
}

#[test]
fn the_chair_passes_on_and_a_sign_out_ends_it() {
    let mut world = world();
    world.refused(A, conference(ConferenceCommand::ShiftChair { to: Some(A) }), "101-005");
    world.refused(A, conference(ConferenceCommand::ShiftChair { to: Some(C) }), "100-007");
    world.ok(A, conference(ConferenceCommand::ShiftChair { to: Some(B) }));
    world.expect(A, &["Participant 1002 Chair"]);
    world.expect(B, &["Participant 1002 Chair", "PresidentChanged 1"]);
    world.ok(A, SessionCommand::ForceLogout);
    world.expect(B, &["Participant 1001 Left(SignedOut)"]);
    world.ok(B, SessionCommand::ForceLogout);
    world.join(A, crate::world::request());
    world.refused(A, conference(ConferenceCommand::Leave), "101-001");
}

#[test]
fn members_are_held_and_silenced_and_hear_files() {
    let mut world = world();
    let (who, voice) = (Participant::Agent(B), "y:/conf/1/1.V3".to_owned());
    world.refused(A, conference(ConferenceCommand::Hold { who: who.clone(), voice: String::new() }), "000-002");
    world.ok(A, conference(ConferenceCommand::Hold { who: who.clone(), voice: voice.clone() }));
    world.refused(A, conference(ConferenceCommand::Hold { who: who.clone(), voice: voice.clone() }), "100-007");
    world.ok(A, conference(ConferenceCommand::Unhold { who: who.clone() }));
    for mode in [SpeechMode::ListenOnly, SpeechMode::SpeakOnly, SpeechMode::ListenAndSpeak, SpeechMode::CutOff] {
        world.ok(A, conference(ConferenceCommand::Mode { who: who.clone(), mode: Some(mode) }));
    }
    let changes = ["Participant 1002 Held", "Participant 1002 Unheld", "Participant 1002 Silenced", "Participant 1002 Allowed"];
    world.expect(A, &changes);
    world.expect(B, &changes);
    world.refused(A, conference(ConferenceCommand::StopVoice), "100-007");
    world.ok(A, conference(ConferenceCommand::PlayVoice { voice: voice.clone() }));
    world.ok(A, conference(ConferenceCommand::PlayVoiceTo { who: who.clone(), voice: voice.clone() }));
    world.ok(A, conference(ConferenceCommand::StopVoiceTo { who }));
    world.expect(A, &["StopParticipantVoice"]);
    world.wait(1000);
    world.expect(A, &["StopVoice"]);
    world.ok(A, conference(ConferenceCommand::PlayVoice { voice }));
    world.ok(A, conference(ConferenceCommand::StopVoice));
    world.expect(A, &["StopVoice"]);
    world.expect(B, &[]);
}

#[test]
fn a_conference_ends_with_its_time_unless_it_is_prolonged() {
    let mut world = world();
    world.wait(7 * 60_000);
    world.expect(A, &["Timeout 1"]);
    match world.ok(A, conference(ConferenceCommand::Prolong { minutes: Some(1440) })) {
        Outcome::Media(data) => assert_eq!(*data, MediaData::ProlongedBy(1430)),
        other => panic!("{other:?}"),
    }
    world.refused(A, conference(ConferenceCommand::Prolong { minutes: Some(1) }), "100-007");
    world.wait(1430 * 60_000);
    world.expect(A, &["Timeout 1"]);
    world.wait(3 * 60_000);
    world.expect(A, &["PhoneRelease 3", "SelfLeaveResult 1", "Ready"]);
    world.expect(B, &["PhoneRelease 3", "SelfLeaveResult 1", "Ready"]);
}

#[test]
fn a_talk_becomes_a_conference() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.ok(A, request(1, 10));
    world.expect(A, &["RequestFailed { cause: 21234 }"]);
    world.ok(A, request(4, 10));
    world.expect(A, &["SelfJoinResult 1", "RequestSuccess 1", "Participant 0555 Joined"]);
    assert!(world.engine.calls().is_empty());
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["Participant 0555 Left(HungUp)"]);
    world.expect_state(A, AgentState::AgentConference);
}

#[test]
fn a_conference_needs_a_free_agent_or_a_stable_talk_of_two() {
    let mut world = World::with(&[A, B]);
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.refused(A, request(4, 10), "100-007");
    world.ok(A, StateCommand::SayFree);
    world.place(A, callout("0777"));
    world.refused(A, request(4, 10), "100-007");
    world.customer_answers("0777");
    world.ok(A, CallCommand::BeginMute);
    world.refused(A, request(4, 10), "100-007");
    world.ok(A, CallCommand::EndMute);
    world.ok(A, CallCommand::Hold);
    world.refused(A, request(4, 10), "100-007");
    world.ok(A, CallCommand::GetHold { call: None });
    world.ok(A, transfer(TransferTarget::Outside, "0888", TransferMode::Success));
    world.refused(A, request(4, 10), "100-007");
    world.customer_hangs_up("0888");
    world.place(A, three_party_help(B));
    world.refused(A, request(4, 10), "100-007");
    world.refused(B, request(4, 10), "100-007");
    world.drain();
}

#[test]
fn recordings_of_a_talk_that_became_a_conference_end_with_the_part_of_each_agent() {
    let mut world = World::with(&[A, B]);
    world.place(A, call_inner(B));
    for agent in [A, B] {
        let record = RecordingCommand::Begin { file: String::new(), append: false };
        world.ok(agent, Command::Media(MediaCommand::Recording(record)));
    }
    world.drain();
    world.ok(A, request(4, 10));
    world.expect(A, &["SelfJoinResult 1", "RequestSuccess 1", "Participant 1002 Joined"]);
    world.expect(B, &["SelfJoinResult 1"]);
    world.ok(B, conference(ConferenceCommand::Leave));
    world.expect(B, &["StopRecordDone X #2", "PhoneRelease 2", "SelfLeaveResult 1", "Ready"]);
    world.expect(A, &["Participant 1002 Left(Left)"]);
    world.ok(A, conference(ConferenceCommand::Release));
    world.expect(A, &["StopRecordDone X #1", "PhoneRelease 2", "SelfLeaveResult 1", "Ready"]);
    world.expect_silence();
}

#[test]
fn a_number_in_a_conference_is_engaged() {
    let mut world = world();
    world.ok(A, add(&[phone("0777")]));
    world.customer_answers("0777");
    world.control(Control::CustomerCalls { from: CUSTOMER.into(), to: SALES.into() });
    world.drain();
    for (mode, failed) in [
        (TransferMode::Release, "ConnectFail X"),
        (TransferMode::Success, "SuccTransResult X 1"),
        (TransferMode::Talk, "ConnectFail Y"),
        (TransferMode::ThreeParty, "ConnectFail Z"),
    ] {
        world.ok(C, transfer(TransferTarget::Outside, "0777", mode));
        world.expect(C, &[failed, "TransOutResult 1"]);
    }
}

#[test]
fn an_invitation_is_taken_back_when_nobody_answers() {
    let mut world = world();
    world.ok(A, add(&[Participant::Agent(C), phone("0777")]));
    world.expect(C, &INVITED);
    world.wait(20_000);
    world.expect(C, &["PhoneRelease 3", "Ready"]);
    world.expect(A, &["Participant 1003 Joined failed", "Participant 0777 Joined failed"]);
    world.expect(B, &["Participant 1003 Joined failed", "Participant 0777 Joined failed"]);
}

#[test]
fn conferences_are_visible_to_their_members_and_to_inspectors() {
    let mut world = world();
    let found = |world: &mut World, agent| match world
        .ok(agent, conference(ConferenceCommand::Query { ids: vec![ConferenceId(1_030_144), ConferenceId(7)] }))
    {
        Outcome::Media(data) => match *data {
            MediaData::Conferences(infos) => infos.iter().map(|info| info.members.len()).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    assert_eq!(found(&mut world, B), [2]);
    assert_eq!(found(&mut world, C), [0; 0]);
    world.refused(C, conference(ConferenceCommand::QueryIds), "100-007");
    world.ok(A, conference(ConferenceCommand::QueryIds));
    world.ok(A, conference(ConferenceCommand::Resize { change: Some(SeatChange::Add), seats: Some(3) }));
    world.refused(A, conference(ConferenceCommand::Resize { change: Some(SeatChange::Remove), seats: Some(7) }), "100-007");
}
