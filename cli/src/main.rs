//! `ccgw`: the command line for the CC-Gateway agent API.

mod demo;
mod simulate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The Huawei CC-Gateway agent API at the command line.
///
/// Set CCGW_LOG (for example to `ccgateway=debug`) to see requests and events on standard error.
#[derive(Debug, Parser)]
#[command(name = "ccgw", version, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Arguments),
    Simulate(simulate::Arguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = tracing_subscriber::EnvFilter::try_from_env("CCGW_LOG").unwrap_or_else(|_| "off".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let outcome = match arguments.command {
        Command::Demo(arguments) => demo::run(&arguments).await,
        Command::Simulate(arguments) => simulate::run(arguments).await,
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("ccgw: {error:#}");
            ExitCode::FAILURE
        }
    }
}
