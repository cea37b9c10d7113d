//! `ccgw relay --trial`: a tour of a fleet.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::time::sleep;

use super::stage::{AGENTS, NAMES, Stage};
use super::watcher::Watcher;
use crate::print::{self, BAD, BOLD, GOOD};

pub(super) async fn run(forever: bool) -> Result<ExitCode> {
    let since = Instant::now();
    let mut stage = Stage::open().await?;
    say("A simulated gateway, a nats-server, and twelve agents that should be signed in")?;
    print::print(&format!("dashboard of the simulator: {}\n", stage.simulator.dashboard_url()))?;
    let watcher = Watcher::start(&stage, since).await?;
    let good = tour(&mut stage).await?;
    let (events, gaps) = (watcher.counts.events.load(Ordering::Relaxed), watcher.counts.gaps.load(Ordering::Relaxed));
    let summary = format!("{events} events came into the stream; {gaps} marks say that events may be missing");
    let style = if good { GOOD } else { BAD };
    print::print(&format!("\n{style}{summary}{style:#}\n"))?;
    if forever {
        say("The fleet goes on until Ctrl-C")?;
        tokio::signal::ctrl_c().await?;
    }
    for name in NAMES {
        stage.stop(name).await?;
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The tour. False if an agent was left without an owner.
async fn tour(stage: &mut Stage) -> Result<bool> {
    say("Three processes start and share the agents")?;
    for name in NAMES {
        stage.start(name)?;
    }
    let all = |holdings: &BTreeMap<String, Vec<u32>>| !holdings.contains_key("nobody");
    let mut good = show(&stage.until(|holdings| all(holdings) && holdings.len() == NAMES.len()).await?)?;
    say("Customers call; every event goes into the stream")?;
    sleep(Duration::from_secs(6)).await;

    say("relay-b is killed (kill -9). Nobody polls its agents until it has been silent for the time of a lease")?;
    let killed = Instant::now();
    stage.kill("relay-b").await?;
    good &= show(&stage.until(|holdings| all(holdings) && !holdings.contains_key("relay-b")).await?)?;
    print::print(&format!("taken over {:.1} s after the kill, with the same sessions\n", killed.elapsed().as_secs_f64()))?;
    sleep(Duration::from_secs(3)).await;

    say("relay-b comes back, and the others hand its agents back: each when its poll has been answered, so nothing is missing")?;
    stage.start("relay-b")?;
    good &= show(&stage.until(|holdings| all(holdings) && holdings.len() == NAMES.len()).await?)?;
    sleep(Duration::from_secs(3)).await;

    say("relay-c stops (SIGTERM) and hands its agents over first")?;
    let stopped = Instant::now();
    stage.stop("relay-c").await?;
    good &= show(&stage.until(|holdings| all(holdings) && !holdings.contains_key("relay-c")).await?)?;
    print::print(&format!("stopped {:.1} s after the signal\n", stopped.elapsed().as_secs_f64()))?;
    let signed_in = stage.simulator.agents().iter().filter(|agent| AGENTS.contains(&agent.id.0) && agent.session.is_some()).count();
    Ok(good && signed_in == AGENTS.len())
}

/// Prints who holds whom. False if nobody holds an agent.
fn show(holdings: &BTreeMap<String, Vec<u32>>) -> Result<bool> {
    for (process, agents) in holdings {
        let agents: Vec<_> = agents.iter().map(ToString::to_string).collect();
        print::print(&format!("{BOLD}{process}{BOLD:#} holds {}\n", agents.join(", ")))?;
    }
    Ok(!holdings.contains_key("nobody"))
}

fn say(text: &str) -> Result<()> {
    print::print(&format!("\n{BOLD}{text}{BOLD:#}\n"))
}
