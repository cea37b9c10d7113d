//! `ccgw relay`: a process of a fleet, or a whole fleet for trial.

mod nats_server;
mod stage;
mod trial;
mod watcher;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use ccgateway_relay::Config;
use ccgateway_relay::config::{ConfigError, LogFormat};
use ccgateway_relay::relay::serve;
use clap::Args;

use crate::exit::Failure;
use crate::print;

/// Hold the sessions of a contact centre's agents as one of several processes, and publish their events to NATS JetStream
///
/// Runs until SIGTERM or Ctrl-C and hands its agents over to the other processes then. The log goes to standard error in the format that the
/// configuration says; CCGW_LOG says how much, `info` unless set.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The configuration, relay.toml; relay/README.md describes it
    #[arg(long, value_name = "FILE", required_unless_present = "trial", conflicts_with = "trial")]
    config: Option<PathBuf>,
    /// Start a whole fleet on this machine and show what happens when a process is killed, comes back, and stops: a simulator with
    /// colleagues and customers, a nats-server and three processes
    #[arg(long)]
    trial: bool,
    /// Go on after the tour of --trial, until Ctrl-C
    #[arg(long, requires = "trial")]
    forever: bool,
    /// Check the configuration, its secrets and the files that it names, and connect to nothing
    #[arg(long, requires = "config")]
    check: bool,
}

impl Arguments {
    /// Whether this is a process of a fleet, which logs as its configuration says.
    pub(crate) fn is_process(&self) -> bool {
        self.config.is_some()
    }
}

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let Some(file) = &arguments.config else { return trial::run(arguments.forever).await };
    let config = Config::load(file).map_err(|error| unusable(file, &error))?;
    if arguments.check {
        config.check().await?;
        print::print(&format!("{} is valid\n", print::harmless(&file.display().to_string())))?;
        return Ok(ExitCode::SUCCESS);
    }
    let log = if config.log == LogFormat::Json { print::Log::Json } else { print::Log::Text };
    config.log.begin(move || log);
    let stopped = serve(config).await.context("the relay stopped")?;
    if stopped.left > 0 {
        print::note(&format!("{} agents could not be handed over; others take them after the time of a lease", stopped.left));
    }
    Ok(ExitCode::SUCCESS)
}

fn unusable(file: &Path, error: &ConfigError) -> anyhow::Error {
    let what = print::chain(error);
    let names_file = matches!(error, ConfigError::File { .. });
    Failure::usage(if names_file { what } else { format!("{}: {what}", file.display()) })
}
