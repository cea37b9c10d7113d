//! Performs all actions of a run.

use ccgateway_simulator::engine::Command;

use crate::actions::Action;
use crate::constants::AGENTS;
use crate::fixture::Fixture;
use crate::run::{Run, Transcript};
use crate::{aim, ending, inquiry};

/// Performs a whole run and gives its transcript.
pub(crate) fn perform(fixture: &Fixture, actions: &[Action]) -> Transcript {
    let mut run = Run::new(fixture);
    for action in actions {
        apply(&mut run, action.clone());
    }
    run.poll_all();
    ending::end(&mut run, fixture.ends_orderly);
    run.transcript
}

fn apply(run: &mut Run, action: Action) {
    run.let_fall_due();
    match action {
        // Now and then it is just anybody who asks for just anything.
        Action::Ask { place, choices } if place % 10 == 0 => {
            run.ask(AGENTS[place / 10 % AGENTS.len()], choices[0].1.clone());
        }
        Action::Ask { place, choices } => {
            let Some((agent, mut command)) = aim::choose(&run.picture, choices.as_slice(), place) else { return };
            run.comes_back(agent);
            let offers = run.previews.get(&agent).map(Vec::as_slice).unwrap_or_default();
            aim::retarget(&run.picture, offers, agent, place, &mut command);
            run.ask(agent, command);
        }
        Action::SignIn { agent, request, force } => run.sign_in(agent, *request, force),
        Action::Outside { mut control, aimed } => {
            if aimed {
                aim::retarget_outside(&run.picture, &mut control);
            }
            run.outside(control);
        }
        Action::Pass(millis) => run.pass(millis),
        Action::Poll(agent) => run.poll(agent),
        Action::PollAll => run.poll_all(),
        Action::Inquire(agent) => inquiry::inquire(run, agent),
        Action::Insist { agent, query, times } => {
            for _ in 0..times {
                run.ask(agent, Command::Queues(query.clone()));
            }
        }
        Action::Configure(command) => run.configure(*command),
    }
}
