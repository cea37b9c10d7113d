//! The figures that a run prints.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::agent::Agent;
use super::ledger::{Ledgers, Statistics};

/// The name of the threads that the simulator runs on.
pub(crate) const SIMULATOR: &str = "simulator";

/// Linux counts processor time in hundredths of a second.
const TICKS: f64 = 100.0;

pub(crate) struct Figures {
    agents: usize,
    time: Duration,
    polls: u64,
    commands: u64,
    renewals: u64,
    pub(crate) events: u64,
    statistics: Statistics,
    /// Processor time of the simulator's threads and of the whole process, in seconds. Linux only.
    processor: Option<(f64, f64)>,
    peak_memory: Option<String>,
}

/// The figures of a run that is over. Panics when something went wrong in it.
pub(crate) fn of(agents: &[Arc<Agent>], ledgers: &Ledgers, time: Duration) -> Figures {
    let sum = |count: fn(&Agent) -> &AtomicU64| agents.iter().map(|agent| count(agent).load(Ordering::Relaxed)).sum();
    let statistics = ledgers.statistics();
    assert_eq!((statistics.lost, statistics.duplicated, statistics.unexpected), (0, 0, 0), "{statistics:?}");
    Figures {
        agents: agents.len(),
        time,
        polls: sum(|agent| &agent.polls),
        commands: sum(|agent| &agent.commands),
        renewals: sum(|agent| &agent.renewals),
        events: statistics.received,
        statistics,
        processor: processor(),
        peak_memory: peak_memory(),
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { agents, polls, commands, renewals, events, statistics, .. } = self;
        let seconds = self.time.as_secs_f64();
        let rate = (polls + commands) as f64 / seconds;
        writeln!(f, "{agents} agents, {:.1} minutes: {polls} polls, {commands} commands, {rate:.0} requests a second", seconds / 60.0)?;
        writeln!(f, "{renewals} Guids; {events} events: {} lost, {} duplicated", statistics.lost, statistics.duplicated)?;
        if let Some((simulator, all)) = self.processor {
            writeln!(f, "processor time: {simulator:.0} s of the simulator, {all:.0} s with the clients")?;
        }
        if let Some(memory) = &self.peak_memory {
            writeln!(f, "peak memory with the clients: {memory}")?;
        }
        Ok(())
    }
}

/// User and system time of the simulator's threads and of the process, in seconds.
fn processor() -> Option<(f64, f64)> {
    let simulator = std::fs::read_dir("/proc/self/task").ok()?.filter_map(|thread| {
        let stat = std::fs::read_to_string(thread.ok()?.path().join("stat")).ok()?;
        stat.contains(&format!("({SIMULATOR})")).then_some(stat)
    });
    let all = std::fs::read_to_string("/proc/self/stat").ok()?;
    Some((simulator.filter_map(|stat| seconds(&stat)).sum(), seconds(&all)?))
}

/// The 14th and 15th field; the second, the name, may hold spaces.
fn seconds(stat: &str) -> Option<f64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / TICKS)
}

fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(format!("{:.0} MB", kilobytes / 1000.0))
}
