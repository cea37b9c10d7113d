//! What colleagues do by themselves.

use ccgateway_simulator::engine::{Control, HelpMode};
use ccgateway_simulator::{AgentState, ColleagueAction, Config, Length, Plays};

use crate::team::{A, B, C, Team, plain, seconds};

fn call(agent: u32) -> ColleagueAction {
    ColleagueAction::Call { number: agent.to_string() }
}

fn help(mode: HelpMode) -> ColleagueAction {
    ColleagueAction::Help { agent: B.to_string(), mode }
}

#[test]
fn a_colleague_answers_talks_hangs_up_wraps_up_and_is_ready_again() {
    let mut team = Team::with(plain());
    assert_eq!(team.states(), [AgentState::Idle; 3]);
    assert!(team.told(A, call(B)).is_some());
    team.after(seconds(3) - std::time::Duration::from_millis(1));
    assert_eq!(team.state(B), AgentState::Ringing);
    for (after, a, b) in [
        (1, AgentState::Talking, AgentState::Talking),
        (9_999, AgentState::Talking, AgentState::Talking),
        (1, AgentState::WrapUp, AgentState::WrapUp),
        (3_999, AgentState::WrapUp, AgentState::WrapUp),
        (1, AgentState::WrapUp, AgentState::Idle),
        (3_600_000, AgentState::WrapUp, AgentState::Idle),
    ] {
        team.after(std::time::Duration::from_millis(after));
        assert_eq!((team.state(A), team.state(B)), (a, b), "{after} ms later, at {}", team.now);
    }
}

#[test]
fn the_talk_ends_when_the_other_side_hangs_up_first() {
    let mut team = Team::with(plain());
    team.told(A, call(B));
    team.after(seconds(5));
    team.told(A, ColleagueAction::HangUp);
    assert_eq!(team.state(B), AgentState::WrapUp);
    team.after(seconds(4));
    assert_eq!(team.state(B), AgentState::Idle);
    // A talk that was broken off leaves nothing to the next one.
    team.told(A, ColleagueAction::Ready);
    team.told(A, call(B));
    team.after(seconds(12));
    assert_eq!(team.state(B), AgentState::Talking);
    team.after(seconds(1));
    assert_eq!(team.state(B), AgentState::WrapUp);
}

#[test]
fn a_customer_is_held_once_and_the_hold_is_not_counted_as_talk() {
    let config = Config::contact_centre([A]).colleagues([A], &plain().hold_chance(100).holds_for(seconds(7)));
    let mut team = Team::new(config);
    team.customer_calls("0555");
    team.after(seconds(3));
    let mut states = Vec::new();
    while team.state(A) != AgentState::WrapUp {
        states.push(team.state(A));
        team.after(std::time::Duration::from_millis(500));
    }
    let held = states.iter().filter(|state| **state == AgentState::Holding).count();
    assert!((13..=15).contains(&held), "{states:?}");
    assert!((33..=35).contains(&states.len()), "10 s of talk and 7 s of hold: {states:?}");
    states.dedup();
    assert_eq!(states, [AgentState::Talking, AgentState::Holding, AgentState::Talking]);
}

#[test]
fn help_of_two_parties_is_given_and_ends_by_itself_or_is_taken_back() {
    for taken_back in [false, true] {
        let mut team = Team::with(plain());
        team.customer_talks_to_a();
        assert!(team.told(A, help(HelpMode::TwoParty)).is_some());
        team.after(seconds(3));
        assert_eq!(team.states(), [AgentState::Talking, AgentState::Talking, AgentState::Idle]);
        assert_eq!(team.engine.agent(A).unwrap().held_calls.len(), 1);
        if taken_back {
            team.told(A, ColleagueAction::TakeBack);
        } else {
            team.after(seconds(10));
        }
        assert_eq!((team.state(A), team.state(B)), (AgentState::Talking, AgentState::WrapUp));
        assert_eq!(team.engine.agent(A).unwrap().held_calls.len(), 0);
        team.told(A, ColleagueAction::HangUp);
        assert!(team.engine.calls().is_empty());
    }
}

#[test]
fn help_that_still_rings_is_taken_back() {
    for mode in [HelpMode::TwoParty, HelpMode::ThreeParty] {
        let mut team = Team::with(plain());
        team.customer_talks_to_a();
        team.told(A, help(mode));
        assert_eq!(team.state(B), AgentState::Ringing);
        team.told(A, ColleagueAction::TakeBack);
        assert_eq!(team.states(), [AgentState::Talking, AgentState::Idle, AgentState::Idle]);
    }
}

#[test]
fn help_of_three_parties_is_a_conference_that_the_colleague_leaves() {
    let mut team = Team::with(plain());
    team.customer_talks_to_a();
    team.told(A, help(HelpMode::ThreeParty));
    team.after(seconds(3));
    assert_eq!((team.state(A), team.state(B)), (AgentState::Conference, AgentState::Conference));
    team.after(seconds(10));
    assert_eq!((team.state(A), team.state(B)), (AgentState::Talking, AgentState::WrapUp));
}

#[test]
fn the_customer_stays_with_a_helper_when_the_agent_leaves() {
    let mut team = Team::with(plain());
    team.customer_talks_to_a();
    team.told(A, help(HelpMode::TwoParty));
    team.after(seconds(3));
    team.told(A, ColleagueAction::HangUp);
    assert_eq!((team.state(A), team.state(B)), (AgentState::WrapUp, AgentState::Talking));
    team.after(seconds(10));
    assert_eq!(team.state(B), AgentState::WrapUp);
    assert!(team.engine.calls().is_empty());
}

#[test]
fn a_transfer_is_taken_and_one_that_is_rejected_leaves_the_customer_where_it_was() {
    let mut team = Team::with(plain());
    team.customer_talks_to_a();
    team.told(A, ColleagueAction::Transfer { to: B.to_string() });
    assert_eq!((team.state(A), team.state(B)), (AgentState::Talking, AgentState::Ringing));
    team.told(B, ColleagueAction::Reject);
    assert_eq!((team.state(A), team.state(B)), (AgentState::Talking, AgentState::Busy));
    team.told(A, ColleagueAction::Transfer { to: C.to_string() });
    team.after(seconds(3));
    assert_eq!((team.state(A), team.state(C)), (AgentState::WrapUp, AgentState::Talking));
}

#[test]
fn a_call_that_rings_too_long_is_missed() {
    let mut team = Team::with(plain().answers_after(seconds(60)));
    team.told(A, call(B));
    team.after(seconds(20));
    assert_eq!(team.state(B), AgentState::Busy);
    team.after(seconds(4));
    assert_eq!(team.state(B), AgentState::Idle);
}

#[test]
fn a_colleague_rejects_as_often_as_it_should() {
    let mut team = Team::with(plain().reject_chance(100));
    team.told(A, call(B));
    team.after(seconds(3));
    assert_eq!(team.state(B), AgentState::Busy);
    assert!(team.engine.calls().is_empty());
    team.after(seconds(4));
    assert_eq!(team.state(B), AgentState::Idle);
}

#[test]
fn colleagues_that_serve_queues_take_customers_and_others_do_not() {
    let mut team = Team::with(plain());
    team.told(A, ColleagueAction::SayBusy);
    team.customer_calls("0555");
    team.after(seconds(60));
    assert_eq!(team.engine.queues()[0].waiting.len(), 1);

    let mut team = Team::new(Config::contact_centre([A]).colleagues([A, B], &plain()));
    for customer in ["0555", "0556", "0557"] {
        team.customer_calls(customer);
    }
    team.after(seconds(3));
    assert_eq!(team.engine.queues()[0].waiting.len(), 1);
    assert_eq!((team.state(A), team.state(B)), (AgentState::Talking, AgentState::Talking));
    // Talk, wrap-up, ring, talk, wrap-up.
    team.after(seconds(10 + 4 + 3 + 10 + 4));
    assert!(team.engine.calls().is_empty());
    assert_eq!((team.state(A), team.state(B)), (AgentState::Idle, AgentState::Idle));
}

#[test]
fn a_colleague_that_never_hangs_up_leaves_it_to_the_others() {
    let config = Config::contact_centre([A]).colleagues([A], &plain().never_hangs_up());
    let mut team = Team::new(config);
    team.customer_calls("0555");
    team.after(seconds(7200));
    assert_eq!(team.state(A), AgentState::Talking);
    team.outside(Control::CustomerHangsUp { number: "0555".into() });
    assert_eq!(team.state(A), AgentState::WrapUp);
}

#[test]
fn a_colleague_with_a_linked_telephone_lifts_it() {
    use ccgateway_simulator::AgentConfig;
    let config = Config::contact_centre([A]).colleagues([A], &Plays::by_hand());
    let config = config.agent(AgentConfig::new(B).skills([1]).linked_phone(true).plays(plain()));
    let mut team = Team::new(config);
    team.told(A, call(B));
    team.after(seconds(3));
    assert_eq!((team.state(A), team.state(B)), (AgentState::Talking, AgentState::Talking));
    team.after(seconds(14));
    assert_eq!(team.state(B), AgentState::Idle);
    // When it is told to call, its telephone is lifted too.
    team.told(A, ColleagueAction::Ready);
    team.told(B, call(A));
    assert_eq!((team.state(A), team.state(B)), (AgentState::Ringing, AgentState::Dialling));
}

/// The events of an hour with many customers.
fn hour(seed: u64) -> Vec<String> {
    let seconds_each = |from, to| Length::from(seconds(from)..=seconds(to));
    let plays = Plays::default().reject_chance(10).talks_for(seconds_each(5, 60)).hold_chance(50);
    let mut team = Team::new(Config::contact_centre([A, B, C]).seed(seed).events_kept(100_000).colleagues([A, B, C], &plays));
    for number in 0..120 {
        team.customer_calls(&format!("0{}", 100 + number));
        team.after(seconds(30));
    }
    team.events()
}

#[test]
fn the_same_seed_gives_the_same_events_byte_for_byte() {
    let events = hour(7);
    for wanted in ["AgentEvent_Talking", "AgentEvent_Hold", "AgentEvent_No_Answer", "AgentEvent_Call_Release", "AgentState_Work"] {
        assert!(events.iter().any(|event| event.contains(wanted)), "nobody received {wanted}");
    }
    assert!(hour(7) == events, "two runs differ");
    assert!(hour(8) != events, "another seed makes no difference");
}
