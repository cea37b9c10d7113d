//! The sessions of colleagues: kept, lost, and taken over by clients.

use std::time::Duration;

use ccgateway_simulator::engine::{Control, SessionCommand, SignInRequest};
use ccgateway_simulator::{AgentState, AuthMode, ColleagueAction, ColleagueError, Config, Playing, Switchover};

use crate::team::{A, B, Team, plain, seconds};

#[test]
fn a_client_that_signs_in_by_force_takes_a_colleague_over() {
    let mut team = Team::with(plain());
    team.told(A, ColleagueAction::Call { number: B.to_string() });
    let guid = team.client_signs_in(B);
    assert_eq!(team.colleagues.playing(B), Some(Playing::TakenOver));
    // Nobody answers for the client.
    let before = team.now;
    team.told(A, ColleagueAction::Call { number: B.to_string() });
    team.after(seconds(15));
    assert_eq!((team.state(B), before), (AgentState::Talking, 0), "the client has its calls answered by itself");
    for action in [ColleagueAction::HangUp, ColleagueAction::SignOut, ColleagueAction::SignIn { by_hand: None }] {
        assert_eq!(team.tell(B, action), Err(ColleagueError::HasClient(B.into())));
    }
    team.after(seconds(60));
    assert_eq!(team.state(B), AgentState::Talking);
    // The session has gone without the simulator; it does not come back before it is told to.
    team.command(B, Some(&guid), SessionCommand::ForceLogout);
    team.after(seconds(3600));
    assert_eq!((team.state(B), team.colleagues.playing(B)), (AgentState::SignedOut, Some(Playing::TakenOver)));
    team.told(B, ColleagueAction::SignIn { by_hand: None });
    assert_eq!((team.state(B), team.colleagues.playing(B)), (AgentState::Idle, Some(Playing::ByItself)));
}

#[test]
fn an_agent_with_a_client_is_never_played() {
    let mut team = Team::new(Config::contact_centre([A, B]));
    team.client_signs_in(A);
    for action in [ColleagueAction::SignIn { by_hand: None }, ColleagueAction::Ready] {
        assert_eq!(team.tell(A, action), Err(ColleagueError::HasClient(A.into())));
    }
    assert_eq!(team.colleagues.playing(A), None);
}

#[test]
fn a_client_does_not_sign_in_over_a_colleague_by_accident() {
    let mut team = Team::with(plain());
    let request = SignInRequest { password: Some(String::new()), phone: Some("9".into()), ..SignInRequest::default() };
    let answer = team.engine.command(B, None, SessionCommand::Login(request), 0);
    assert!(!answer.is_ok());
    team.after(seconds(1));
    assert_eq!(team.colleagues.playing(B), Some(Playing::ByItself));
}

#[test]
fn a_lost_session_is_opened_again_after_a_while() {
    let mut team = Team::with(plain().returns_after(seconds(30)));
    team.outside(Control::DropSession { agent: B.into() });
    team.after(seconds(29));
    assert_eq!(team.state(B), AgentState::SignedOut);
    team.after(seconds(1));
    assert_eq!(team.state(B), AgentState::Idle);

    // A void Guid is noticed at once, and the old session replaced.
    let session = team.engine.agent(B).unwrap().session;
    team.outside(Control::ExpireGuid { agent: B.into() });
    team.after(seconds(30));
    assert!(team.engine.agent(B).unwrap().session > session);
    assert_eq!(team.colleagues.playing(B), Some(Playing::ByItself));
}

#[test]
fn a_client_that_comes_while_a_colleague_is_away_has_the_agent() {
    let mut team = Team::with(plain());
    team.outside(Control::DropSession { agent: B.into() });
    team.client_signs_in(B);
    let session = team.engine.agent(B).unwrap().session;
    team.after(seconds(60));
    assert_eq!((team.engine.agent(B).unwrap().session, team.colleagues.playing(B)), (session, Some(Playing::TakenOver)));
}

#[test]
fn a_node_that_fails_loses_colleagues_for_a_while_at_most() {
    for outcome in [Switchover::Recovered, Switchover::TimedOut] {
        let mut team = Team::new(Config::contact_centre([A]).nodes(2).colleagues([A, B], &plain()));
        team.customer_calls("0555");
        team.outside(Control::NodeFails { node: 0.into(), takes: seconds(10), outcome });
        team.after(seconds(120));
        assert_eq!((team.state(A), team.state(B)), (AgentState::Idle, AgentState::Idle), "{outcome:?}");
        assert!(team.engine.calls().is_empty());
    }
}

#[test]
fn sessions_last_whatever_the_timers_of_the_gateway() {
    let config = || Config::contact_centre([A]).colleagues([A, B], &plain());
    for config in [
        config(),
        config().auth_mode(AuthMode::Static),
        config().auth_mode(AuthMode::None),
        config().batch_events(true),
        config().guid_interval(seconds(119)),
        config().guid_interval(Duration::from_millis(1)).guid_timeout(Duration::from_millis(1000)),
        config().inactivity(Duration::from_millis(500)),
    ] {
        let mut team = Team::new(config);
        let sessions = |team: &Team| [A, B].map(|agent| team.engine.agent(agent).unwrap().session);
        let before = sessions(&team);
        team.after(seconds(900));
        assert_eq!(sessions(&team), before);
        team.customer_calls("0555");
        team.after(seconds(3));
        assert_eq!(team.engine.calls().len(), 1);
        team.after(seconds(20));
        assert!(team.engine.calls().is_empty());
    }
}
