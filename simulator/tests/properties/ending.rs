//! How runs end: whatever has happened, everybody gets out of it, and nothing is left behind.

use ccgateway_simulator::engine::{
    CallCommand, ChatCommand, Command, ConferenceCommand, Control, MediaCommand, PhoneCommand, PlaybackCommand, Rejection, SessionCommand,
    StateCommand,
};
use ccgateway_simulator::{AgentId, AgentState, PartyState};

use crate::constants::AGENTS;
use crate::run::Run;

/// Longer than anything rings, is played, confers, or may be silent.
const LONG: u64 = 12 * 86_400_000;

pub(crate) fn end(run: &mut Run, orderly: bool) {
    if orderly {
        run.nodes_come_back();
        run.customers_hang_up();
        for agent in AGENTS {
            leaves(run, agent);
        }
    } else {
        falls_silent(run);
    }
    nothing_is_left(run);
}

/// An agent gets out of everything by its own commands, and signs out.
fn leaves(run: &mut Run, agent: AgentId) {
    if !run.is_signed_in(agent) {
        return;
    }
    if !run.ask(agent, Command::State(StateCommand::GetAgentStatus)).is_ok() {
        // All its Guids are void.
        return run.outside(Control::DropSession { agent });
    }
    let media = |command| Command::Media(command);
    run.ask(agent, media(MediaCommand::Playback(PlaybackCommand::Stop)));
    for command in [ConferenceCommand::Reject, ConferenceCommand::Leave, ConferenceCommand::Release] {
        run.ask(agent, media(MediaCommand::Conference(command)));
    }
    let chats = run.engine.chats().into_iter().filter(|chat| chat.agents.contains(&agent) || chat.offered_to == Some(agent));
    for chat in chats.map(|chat| chat.id.to_string()) {
        run.ask(agent, media(MediaCommand::Chat(ChatCommand::Reject { chat: chat.clone() })));
        run.ask(agent, media(MediaCommand::Chat(ChatCommand::End { chat })));
    }
    // One for its inspection, and one for each of its calls; those that are held it has to take back or drop.
    run.ask(agent, Command::Call(CallCommand::Release));
    for call in run.engine.calls().into_iter().rev() {
        let Some(party) = call.parties.iter().find(|party| party.agent == Some(agent)) else { continue };
        if party.state == PartyState::Ringing {
            run.ask(agent, Command::Phone(PhoneCommand::PhoneHangUp));
            run.ask(agent, Command::Call(CallCommand::Reject { call: None, then: Rejection::Release }));
        } else {
            run.ask(agent, Command::Call(CallCommand::DropCall { call: call.id.to_string() }));
        }
    }
    let answer = run.ask(agent, Command::Session(SessionCommand::Logout));
    assert!(answer.is_ok(), "{agent} cannot sign out: {:?} in {:?}", run.engine.agent(agent), run.engine.calls());
}

/// Nobody does anything any more: what rings stops, what is played and conferred ends, and so do the sessions.
fn falls_silent(run: &mut Run) {
    run.pass(LONG);
    let ringing = run.engine.calls().into_iter().flat_map(|call| call.parties).any(|party| party.state == PartyState::Ringing);
    assert!(!ringing, "somebody is rung for ever: {:?}", run.engine.calls());
    assert!(run.engine.conferences().is_empty(), "a conference goes on for ever");
    assert!(run.engine.chats().iter().all(|chat| chat.offered_to.is_none()), "a chat is offered for ever");
    for agent in AGENTS.into_iter().filter(|agent| run.is_signed_in(*agent)) {
        assert!(run.lasting.contains(&agent), "{agent} is silent, and still signed in");
    }
    run.customers_hang_up();
    for agent in AGENTS {
        run.outside(Control::DropSession { agent });
    }
}

fn nothing_is_left(run: &Run) {
    let engine = &run.engine;
    assert!(engine.calls().is_empty(), "a call is left: {:?}", engine.calls());
    assert!(engine.queues().iter().all(|queue| queue.waiting.is_empty() && queue.agents.is_empty()));
    assert!(engine.inspections().is_empty() && engine.conferences().is_empty() && engine.chats().is_empty());
    assert!(engine.agents().iter().all(|agent| agent.state == AgentState::SignedOut));
    assert_eq!(engine.next_deadline(), None, "something will still happen");
}
