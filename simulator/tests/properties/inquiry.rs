//! Checks the answers to queries against the state of the engine.

use ccgateway_simulator::engine::{
    AgentQuery, AgentStatus, CallDataCommand, CallStatistics, Command, Data, Outcome, QueueQuery, StateCommand,
};
use ccgateway_simulator::{AgentId, AgentState, CallId, IvrId, QueueId};

use crate::checks::limits::is_asked_too_often;
use crate::constants::AGENTS;
use crate::constants::START;
use crate::run::Run;

const DAY: u64 = 86_400_000;

/// An agent asks about agents, calls and queues.
pub(crate) fn inquire(run: &mut Run, agent: AgentId) {
    if !run.ask(agent, Command::State(StateCommand::GetAgentStatus)).is_ok() {
        return; // not signed in, or with a Guid that is void
    }
    own_calls_are_returned(run, agent);
    statistics_never_go_back(run, agent);
    callers_in_the_menu_are_counted(run, agent);
    for queue in 1..=3 {
        callers_are_counted(run, agent, QueueId(queue));
    }
    for target in AGENTS.into_iter().filter(|target| target.0 / 1000 == agent.0 / 1000) {
        states_are_returned(run, agent, target);
    }
}

fn answer_of(run: &mut Run, agent: AgentId, command: Command) -> Data {
    let answer = run.ask(agent, command.clone());
    match answer.outcome {
        Outcome::Data(data) => data,
        other => panic!("{command:?} is answered with {} {other:?}", answer.retcode),
    }
}

fn own_calls_are_returned(run: &mut Run, agent: AgentId) {
    let calls = run.engine.calls();
    let own = calls.iter().filter(|call| call.parties.iter().any(|party| party.agent == Some(agent)));
    let own: Vec<CallId> = own.map(|call| call.id).collect();
    let Data::Texts(ids) = answer_of(run, agent, Command::CallData(CallDataCommand::Ids)) else { panic!() };
    let mut ids: Vec<CallId> = ids.iter().map(|id| id.parse().unwrap()).collect();
    ids.sort_unstable();
    assert_eq!(ids, own);
    let Data::Number(count) = answer_of(run, agent, Command::CallData(CallDataCommand::Count)) else { panic!() };
    assert_eq!(usize::try_from(count), Ok(own.len()));
}

fn callers_are_counted(run: &mut Run, agent: AgentId, queue: QueueId) {
    let waiting = run.engine.queues().into_iter().find(|known| known.id == queue).map_or(0, |known| known.waiting.len());
    let answer = run.ask(agent, Command::Queues(QueueQuery::Length { skill: queue }));
    match answer.outcome {
        Outcome::Data(Data::QueueLength(length)) => assert_eq!(usize::try_from(length), Ok(waiting)),
        _ => assert!(is_asked_too_often(&answer), "{answer:?}"),
    }
    let Data::Queue(statistics) = answer_of(run, agent, Command::Queues(QueueQuery::StatisticsOf { skill: queue })) else { panic!() };
    assert!(usize::try_from(statistics.waiting) == Ok(waiting) && statistics.service_level <= 100, "{statistics:?}");
    assert!(statistics.available <= statistics.signed_in, "{statistics:?}");
    assert!(statistics.waiting == 0 || statistics.available == 0, "{statistics:?}");
}

fn callers_in_the_menu_are_counted(run: &mut Run, agent: AgentId) {
    let in_menu: Vec<CallId> = run.engine.calls().iter().filter(|call| call.ivr == Some(IvrId(1))).map(|call| call.id).collect();
    let Data::Number(count) = answer_of(run, agent, Command::CallData(CallDataCommand::IvrCount { ivr: IvrId(1) })) else { panic!() };
    assert_eq!(usize::try_from(count), Ok(in_menu.len()));
    let Data::WaitingCalls(calls) = answer_of(run, agent, Command::CallData(CallDataCommand::IvrWaiting { ivr: IvrId(1) })) else {
        panic!()
    };
    assert_eq!(calls.len(), in_menu.len());
}

fn states_are_returned(run: &mut Run, agent: AgentId, target: AgentId) {
    let Data::Agent(info) = answer_of(run, agent, Command::Agents(AgentQuery::One { target })) else { panic!() };
    let state = match run.engine.agent(target).unwrap().state {
        AgentState::SignedOut => AgentStatus::SignedOut,
        AgentState::Busy => AgentStatus::Busy,
        AgentState::Idle => AgentStatus::Idle,
        AgentState::WrapUp => AgentStatus::WrapUp,
        AgentState::Rest => AgentStatus::Rest,
        _ => AgentStatus::InCall,
    };
    assert_eq!(info.state, state, "{info:?}");
    if info.signed_in {
        assert!((START..=run.now).contains(&info.login_time), "{info:?}");
        assert!(info.login_time + info.state_seconds * 1000 <= run.now, "a state began before the session: {info:?}");
    }
}

fn statistics_never_go_back(run: &mut Run, agent: AgentId) {
    let Data::Statistics(counts) = answer_of(run, agent, Command::CallData(CallDataCommand::Statistics)) else { panic!() };
    let spent = counts.talk_time + counts.rest_time + counts.busy_time;
    assert!(spent <= (run.now - START) / 1000 && counts.overrun_time <= counts.rest_time, "{counts:?}");
    let day = run.now / DAY;
    if let Some((of_day, before)) = run.statistics.insert(agent, (day, *counts))
        && of_day == day
    {
        let has_gone_back = numbers(&before).into_iter().zip(numbers(&counts)).any(|(before, now)| now < before);
        assert!(!has_gone_back, "{before:?} became {counts:?}");
    }
}

fn numbers(counts: &CallStatistics) -> [u64; 17] {
    [
        counts.talk_time,
        counts.answered.into(),
        counts.unanswered.into(),
        counts.outbound.into(),
        counts.internal.into(),
        counts.helps.into(),
        counts.transfers.into(),
        counts.transfers_out.into(),
        counts.transfers_to_ivr.into(),
        counts.holds.into(),
        counts.busies.into(),
        counts.rests.into(),
        counts.overrun_rests.into(),
        counts.rest_time,
        counts.overrun_time,
        counts.released.into(),
        counts.busy_time,
    ]
}
