//! Every order in which processes can look, acquire, publish, be declared to have ended, crash and hand over, with messages that arrive late
//! or whose acknowledgement is lost. Nothing is assumed of clocks: a process may be declared to have ended while it works.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_relay::ProcessId;
use ccgateway_relay::lease::{Lease, MessageId, Opening, Position, ProcessState, Situation, Step, decide, opening};
use stateright::{Checker, Model, Property};

const AGENT: u32 = 1001;
/// How many messages an owner publishes in an epoch at most.
const MESSAGES: u64 = 2;
/// How many epochs there are at most, to keep the number of states finite.
const EPOCHS: u64 = 4;

struct Fleet {
    processes: usize,
    crashes: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct State {
    /// The record of each process, and its revision.
    records: BTreeMap<ProcessId, (ProcessState, u64)>,
    lease: Option<(Lease, u64)>,
    /// What the stream has of the agent, and the ids that it knows.
    stream: Vec<Position>,
    ids: BTreeMap<MessageId, usize>,
    /// Messages that were sent and have not arrived.
    under_way: BTreeSet<(MessageId, u64, u64, ProcessId)>,
    processes: BTreeMap<ProcessId, Process>,
    /// Who has acquired which epoch.
    acquired: Vec<(u64, ProcessId)>,
    crashes: u8,
}

/// What a process knows, which may be old.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
struct Process {
    records: BTreeMap<ProcessId, (ProcessState, u64)>,
    lease: Option<(Lease, u64)>,
    holder: Option<Holder>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Holder {
    lease: Lease,
    revision: u64,
    published: u64,
    /// The id of the message that was sent and not acknowledged.
    sent: Option<MessageId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Action {
    /// Reads the buckets.
    Look(ProcessId),
    /// Does what the rules say.
    Decide(ProcessId),
    /// Sends the next message, or the same one again.
    Send(ProcessId),
    /// A message arrives, and its acknowledgement does too, or does not.
    Arrive((MessageId, u64, u64, ProcessId), bool),
    /// Declares that another process has ended, as it knows it.
    DeclareEnded(ProcessId, ProcessId),
    /// Looks at its own record.
    Renew(ProcessId),
    /// Is gone.
    Crash(ProcessId),
}

impl Model for Fleet {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        let ids: Vec<_> = (0..self.processes).map(|number| ProcessId::from_key(&format!("p{number}"))).collect();
        let records: BTreeMap<_, _> = ids.iter().map(|id| (id.clone(), (ProcessState::Running, 1))).collect();
        let process = Process { records: records.clone(), ..Process::default() };
        vec![State {
            records,
            lease: None,
            stream: Vec::new(),
            ids: BTreeMap::new(),
            under_way: BTreeSet::new(),
            processes: ids.into_iter().map(|id| (id, process.clone())).collect(),
            acquired: Vec::new(),
            crashes: self.crashes,
        }]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        for (id, process) in &state.processes {
            actions.extend([Action::Look(id.clone()), Action::Decide(id.clone()), Action::Renew(id.clone())]);
            if process.holder.as_ref().is_some_and(|holder| holder.published < MESSAGES) {
                actions.push(Action::Send(id.clone()));
            }
            let others = state.records.keys().filter(|other| *other != id);
            actions.extend(others.map(|other| Action::DeclareEnded(id.clone(), other.clone())));
            if state.crashes > 0 && state.processes.len() > 1 {
                actions.push(Action::Crash(id.clone()));
            }
        }
        for message in &state.under_way {
            actions.extend([Action::Arrive(message.clone(), true), Action::Arrive(message.clone(), false)]);
        }
    }

    fn next_state(&self, last: &State, action: Action) -> Option<State> {
        let mut state = last.clone();
        match action {
            Action::Look(id) => state.look(&id),
            Action::Decide(id) => state.decide(&id),
            Action::Send(id) => state.send(&id),
            Action::Arrive(message, acknowledged) => state.arrive(message, acknowledged),
            Action::DeclareEnded(id, other) => state.declare_ended(&id, &other),
            Action::Renew(id) => state.renew(&id),
            Action::Crash(id) => {
                state.crashes -= 1;
                state.processes.remove(&id);
            }
        }
        (state != *last).then_some(state)
    }

    fn within_boundary(&self, state: &State) -> bool {
        state.acquired.len() as u64 <= EPOCHS
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("an epoch has one owner", |_, state: &State| state.acquired.windows(2).all(|pair| pair[0].0 < pair[1].0)),
            Property::always("nothing of an old epoch follows a newer one, and nothing is there twice or missing", |_, state: &State| {
                state.stream.windows(2).all(|pair| {
                    let (before, after) = (&pair[0], &pair[1]);
                    let next = (after.epoch, after.process.as_str(), after.sequence);
                    next == (before.epoch, before.process.as_str(), before.sequence + 1)
                        || (after.epoch > before.epoch && after.sequence == 1)
                })
            }),
            Property::always("what an owner takes for published is in the stream", |_, state: &State| {
                state.processes.iter().all(|(id, process)| {
                    process.holder.as_ref().is_none_or(|holder| {
                        let own = state.stream.iter().filter(|place| place.process == id.as_str() && place.epoch == holder.lease.epoch);
                        own.count() as u64 >= holder.published
                    })
                })
            }),
            Property::always("the agent is held in the end", |_, state: &State| state.clone().comes_to_rest()),
            Property::sometimes("an owner that was replaced still sends", |_, state: &State| {
                let owner = state.lease.as_ref().and_then(|(lease, _)| lease.owner.clone());
                state
                    .under_way
                    .iter()
                    .any(|(_, epoch, _, _)| state.stream.last().is_some_and(|last| last.epoch > *epoch) && owner.is_some())
            }),
        ]
    }
}

impl State {
    fn look(&mut self, id: &ProcessId) {
        let process = self.processes.get_mut(id).unwrap();
        (process.records, process.lease) = (self.records.clone(), self.lease.clone());
    }

    fn decide(&mut self, id: &ProcessId) {
        let process = self.processes.get_mut(id).unwrap();
        let is_running = |(_, (state, _)): &(&ProcessId, &(ProcessState, u64))| *state == ProcessState::Running;
        let takers: Vec<_> = process.records.iter().filter(is_running).map(|(id, _)| id.clone()).collect();
        let situation = Situation { me: id, takers: &takers, holding: process.holder.is_some(), wanted: true };
        let has_ended = |owner: &ProcessId| process.records.get(owner).is_some_and(|(state, _)| *state == ProcessState::Ended);
        match decide(AGENT, process.lease.as_ref().map(|(lease, _)| lease), &situation, has_ended) {
            Step::Acquire => {
                let known = process.lease.as_ref();
                if known.map(|(_, revision)| *revision) == self.lease.as_ref().map(|(_, revision)| *revision) {
                    let lease = Lease::acquired(known.map(|(lease, _)| lease), id);
                    let revision = known.map_or(1, |(_, revision)| revision + 1);
                    self.acquired.push((lease.epoch, id.clone()));
                    process.holder = Some(Holder { lease: lease.clone(), revision, published: 0, sent: None });
                    self.lease = Some((lease, revision));
                }
            }
            Step::HandOver => {
                // Not before its last message is acknowledged.
                let Some(holder) = process.holder.take_if(|holder| holder.sent.is_none()) else { return };
                if self.lease.as_ref().is_some_and(|(_, revision)| *revision == holder.revision) {
                    self.lease = Some((holder.lease.released(None, None, false), holder.revision + 1));
                }
            }
            Step::SignOut | Step::Wait => {}
        }
    }

    fn send(&mut self, id: &ProcessId) {
        let place = |holder: &Holder, sequence| Position { epoch: holder.lease.epoch, sequence, process: id.to_string() };
        let process = self.processes.get_mut(id).unwrap();
        let Some(holder) = &mut process.holder else { return };
        let sequence = holder.published + 1;
        let message_id = match (holder.published, holder.sent) {
            (0, None) => match opening(self.stream.last(), &place(holder, 1)) {
                Opening::Send(message_id) => message_id,
                Opening::IsOpen => {
                    holder.published = 1;
                    return;
                }
                Opening::Fenced => {
                    process.holder = None;
                    return;
                }
            },
            (_, Some(message_id)) => message_id,
            (_, None) => place(holder, sequence).id(),
        };
        holder.sent = Some(message_id);
        self.under_way.insert((message_id, holder.lease.epoch, sequence, id.clone()));
    }

    fn arrive(&mut self, message: (MessageId, u64, u64, ProcessId), acknowledged: bool) {
        self.under_way.remove(&message);
        let (message_id, epoch, sequence, id) = message;
        let place = Position { epoch, sequence, process: id.to_string() };
        let stored_at = *self.ids.entry(message_id).or_insert_with(|| {
            self.stream.push(place.clone());
            self.stream.len() - 1
        });
        let Some(process) = self.processes.get_mut(&id).filter(|_| acknowledged) else { return };
        let Some(holder) = process.holder.as_mut().filter(|holder| holder.sent == Some(message_id) && holder.lease.epoch == epoch) else {
            return;
        };
        holder.sent = None;
        if self.stream[stored_at] == place {
            holder.published = sequence;
        } else if sequence > 1 {
            process.holder = None;
        }
    }

    fn declare_ended(&mut self, id: &ProcessId, other: &ProcessId) {
        let known = self.processes[id].records[other];
        if known.0 != ProcessState::Ended && self.records[other].1 == known.1 {
            self.records.insert(other.clone(), (ProcessState::Ended, known.1 + 1));
        }
    }

    /// A process that was declared to have ended stops. (It would join again under another name.)
    fn renew(&mut self, id: &ProcessId) {
        if self.records[id].0 == ProcessState::Ended {
            self.processes.remove(id);
        }
    }

    /// Whether the processes that are left come to hold the agent, with the epoch open, if they all go on and all messages arrive.
    fn comes_to_rest(mut self) -> bool {
        for _ in 0..12 {
            let ids: Vec<_> = self.processes.keys().cloned().collect();
            for id in &ids {
                let gone: Vec<_> = self.records.keys().filter(|id| !self.processes.contains_key(*id)).cloned().collect();
                self.renew(id);
                if !self.processes.contains_key(id) {
                    continue;
                }
                self.look(id);
                gone.iter().for_each(|other| self.declare_ended(id, other));
                self.look(id);
                self.decide(id);
                self.send_if_needed(id);
            }
            while let Some(message) = self.under_way.first().cloned() {
                self.arrive(message, true);
            }
            // A holder whose lease is another's is told so by the watch.
            for (id, process) in &mut self.processes {
                let is_own = |holder: &Holder| self.lease.as_ref().is_some_and(|(lease, _)| lease.is_held(id, holder.lease.epoch));
                process.holder.take_if(|holder| !is_own(holder));
            }
        }
        let Some((lease, _)) = &self.lease else { return self.processes.is_empty() };
        let holds =
            |id: &ProcessId| self.processes.get(id).and_then(|process| process.holder.as_ref()).is_some_and(|holder| holder.published > 0);
        self.processes.is_empty() || lease.owner.as_ref().is_some_and(holds)
    }

    fn send_if_needed(&mut self, id: &ProcessId) {
        let holder = self.processes[id].holder.as_ref();
        if holder.is_some_and(|holder| holder.published == 0 || holder.sent.is_some()) {
            self.send(id);
        }
    }
}

#[test]
fn two_processes_never_own_an_epoch_and_never_publish_an_old_one_after_a_newer() {
    Fleet { processes: 2, crashes: 1 }.checker().threads(2).spawn_bfs().join().assert_properties();
}

#[test]
fn three_processes_do_not_either() {
    let checked = Fleet { processes: 3, crashes: 0 }.checker().threads(2).target_max_depth(11).spawn_bfs().join();
    checked.assert_properties();
}
