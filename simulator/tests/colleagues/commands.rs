//! What colleagues are told.

use ccgateway_simulator::engine::{Command, ConferenceCommand, Invitation, MediaCommand, Participant};
use ccgateway_simulator::{AgentState, ColleagueAction, ColleagueError, Config, Playing, Plays};

use crate::team::{A, B, C, Team, plain, seconds};

fn call(agent: u32) -> ColleagueAction {
    ColleagueAction::Call { number: agent.to_string() }
}

#[test]
fn a_command_acts_at_once_and_the_routine_goes_on_from_there() {
    let mut team = Team::with(plain());
    team.told(A, call(B));
    team.told(B, ColleagueAction::Answer);
    assert_eq!(team.state(B), AgentState::Talking);
    team.after(seconds(9));
    assert_eq!(team.state(B), AgentState::Talking);
    team.after(seconds(1));
    assert_eq!(team.state(B), AgentState::WrapUp);

    team.told(A, ColleagueAction::Ready);
    team.told(B, ColleagueAction::Ready);
    assert_eq!(team.states(), [AgentState::Idle; 3]);
    team.told(A, call(B));
    team.told(B, ColleagueAction::Reject);
    assert_eq!(team.state(B), AgentState::Busy);
    team.after(seconds(4));
    assert_eq!(team.state(B), AgentState::Idle);
}

#[test]
fn hanging_up_does_what_the_situation_asks_for() {
    let mut team = Team::with(plain().never_hangs_up());
    // A call that rings is rejected,
    team.told(A, call(B));
    team.told(B, ColleagueAction::HangUp);
    assert_eq!((team.state(A), team.state(B)), (AgentState::Idle, AgentState::Busy));
    // one that was placed is given up,
    team.told(A, call(C));
    team.told(A, ColleagueAction::HangUp);
    assert_eq!((team.state(A), team.state(C)), (AgentState::Idle, AgentState::Idle));
    // and one that is held ends.
    team.customer_talks_to_a();
    team.told(A, ColleagueAction::Hold);
    assert_eq!(team.state(A), AgentState::Holding);
    team.told(A, ColleagueAction::Resume);
    assert_eq!(team.state(A), AgentState::Talking);
    team.told(A, ColleagueAction::Hold);
    team.told(A, ColleagueAction::HangUp);
    assert!(team.engine.calls().is_empty());
}

#[test]
fn who_is_told_to_be_busy_stays_so_until_told_to_be_ready() {
    let mut team = Team::with(plain());
    team.told(B, ColleagueAction::SayBusy);
    team.after(seconds(3600));
    assert_eq!(team.state(B), AgentState::Busy);
    team.told(B, ColleagueAction::SayBusy);
    team.told(B, ColleagueAction::Ready);
    assert_eq!(team.state(B), AgentState::Idle);

    // In a call it begins after the wrap-up.
    team.told(A, call(B));
    team.after(seconds(3));
    team.told(B, ColleagueAction::SayBusy);
    team.after(seconds(10));
    assert_eq!(team.state(B), AgentState::WrapUp);
    team.after(seconds(4));
    assert_eq!(team.state(B), AgentState::Busy);
    team.after(seconds(3600));
    assert_eq!(team.state(B), AgentState::Busy);
    team.told(B, ColleagueAction::Ready);

    // A missed call makes it busy for a while; told so, for good.
    team.told(A, ColleagueAction::Ready);
    team.told(A, call(B));
    team.told(B, ColleagueAction::Reject);
    team.told(B, ColleagueAction::SayBusy);
    team.after(seconds(60));
    assert_eq!(team.state(B), AgentState::Busy);
    // A wish that has not begun is taken back.
    team.told(B, ColleagueAction::Ready);
    team.told(A, call(B));
    team.told(B, ColleagueAction::Answer);
    team.told(B, ColleagueAction::SayBusy);
    team.told(B, ColleagueAction::Ready);
    team.after(seconds(14));
    assert_eq!(team.state(B), AgentState::Idle);
}

#[test]
fn an_invitation_to_a_conference_is_accepted_and_the_conference_left() {
    let mut team = Team::with(plain());
    let guid = team.client_signs_in(A);
    let conference = |command| Command::from(MediaCommand::Conference(command));
    let request = ConferenceCommand::Request {
        seats: Some(5),
        minutes: None,
        prompt: None,
        caller: String::new(),
        beep: false,
        voice: String::new(),
    };
    team.command(A, Some(&guid), conference(request));
    let invite = |agent: u32| ConferenceCommand::Add {
        invited: vec![Invitation { who: Participant::Agent(agent.into()), device_call_type: 1, device_type: 2 }],
        beep: false,
        voice: String::new(),
        caller: String::new(),
    };
    team.command(A, Some(&guid), conference(invite(B)));
    let members = |team: &Team| {
        let conference = team.engine.conferences().remove(0);
        (conference.joined.len(), conference.ringing.len())
    };
    assert_eq!(members(&team), (1, 1));
    team.after(seconds(3));
    assert_eq!((members(&team), team.state(B)), ((2, 0), AgentState::AgentConference));
    team.after(seconds(10));
    assert_eq!(members(&team), (1, 0));
    assert_ne!(team.state(B), AgentState::AgentConference);
}

#[test]
fn an_agent_that_is_played_by_hand_does_nothing_by_itself() {
    let mut team = Team::with(plain());
    team.customer_calls("0555");
    team.after(seconds(5));
    assert_eq!((team.state(A), team.colleagues.playing(A)), (AgentState::Ringing, Some(Playing::ByHand)));
    team.told(A, ColleagueAction::Answer);
    team.after(seconds(3600));
    assert_eq!(team.state(A), AgentState::Talking);
    team.told(A, ColleagueAction::HangUp);
    team.after(seconds(3600));
    assert_eq!(team.state(A), AgentState::WrapUp);
    // From now on it acts by itself, and the other way round.
    team.told(A, ColleagueAction::SignIn { by_hand: Some(false) });
    team.after(seconds(10));
    assert_eq!((team.state(A), team.colleagues.playing(A)), (AgentState::Idle, Some(Playing::ByItself)));
    team.told(B, ColleagueAction::SignIn { by_hand: Some(true) });
    team.told(A, call(B));
    team.after(seconds(10));
    assert_eq!(team.state(B), AgentState::Ringing);
}

#[test]
fn agents_without_a_setting_are_played_when_told_to_sign_in() {
    let mut team = Team::new(Config::contact_centre([A, B]));
    assert_eq!(team.colleagues.next(), None);
    assert_eq!(team.tell(A, ColleagueAction::Answer), Err(ColleagueError::NotPlayed(A.into())));
    team.told(A, ColleagueAction::SignIn { by_hand: Some(true) });
    team.told(B, ColleagueAction::SignIn { by_hand: None });
    let playing = [A, B].map(|agent| team.colleagues.playing(agent));
    assert_eq!(playing, [Some(Playing::ByHand), Some(Playing::ByItself)]);
    team.told(B, ColleagueAction::SignOut);
    assert_eq!((team.state(B), team.colleagues.playing(B)), (AgentState::SignedOut, Some(Playing::SignedOut)));
    team.after(seconds(3600));
    assert_eq!((team.state(A), team.state(B)), (AgentState::Idle, AgentState::SignedOut));
    assert_eq!(team.tell(B, ColleagueAction::Ready), Err(ColleagueError::NotPlayed(B.into())));
    assert_eq!(team.tell(9, ColleagueAction::Ready), Err(ColleagueError::UnknownAgent(9.into())));
    team.told(B, ColleagueAction::SignIn { by_hand: None });
    assert_eq!(team.state(B), AgentState::Idle);
}

#[test]
fn what_the_gateway_refuses_is_refused_with_its_code() {
    let mut team = Team::with(Plays::default());
    for action in [ColleagueAction::Answer, ColleagueAction::HangUp, ColleagueAction::Resume, ColleagueAction::TakeBack] {
        match team.tell(A, action.clone()) {
            Err(ColleagueError::Refused { agent, retcode, .. }) => assert!(agent == A && retcode.len() == 7, "{retcode}"),
            other => panic!("{action:?}: {other:?}"),
        }
    }
}
