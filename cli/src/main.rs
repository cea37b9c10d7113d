//! `ccgw`: the command line for the CC-Gateway agent API.

mod call;
mod completions;
mod contract;
mod decode;
mod demo;
mod desk;
mod exit;
mod explain;
mod file;
mod print;
mod relay;
mod signal;
mod simulate;
mod watch;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

/// Command line for the Huawei CC-Gateway agent API.
///
/// Set CCGW_LOG, for example to `ccgateway=debug`, to log requests and events to standard error. The log of a simulated gateway
/// has the target `simulator`.
#[derive(Debug, Parser)]
#[command(name = "ccgw", version, propagate_version = true, after_help = exit::HELP)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Decode(decode::Arguments),
    Explain(explain::Arguments),
    Operations(explain::OperationsArguments),
    Events(explain::EventsArguments),
    Call(call::Arguments),
    Watch(watch::Arguments),
    Desk(desk::Arguments),
    Demo(demo::Arguments),
    Simulate(simulate::Arguments),
    Relay(relay::Arguments),
    Completions(completions::Arguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return print::usage(&error),
    };
    if !matches!(&arguments.command, Command::Relay(relay) if relay.is_process()) {
        let filter = tracing_subscriber::EnvFilter::try_from_env("CCGW_LOG").unwrap_or_else(|_| "off".into());
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(|| print::Log::Text).init();
    }
    let outcome = match arguments.command {
        Command::Decode(arguments) => decode::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Operations(arguments) => explain::list_operations(&arguments.list),
        Command::Events(arguments) => explain::list_events(&arguments.list),
        Command::Call(arguments) => call::run(arguments).await,
        Command::Watch(arguments) => watch::run(arguments).await,
        Command::Desk(arguments) => desk::run(arguments).await,
        Command::Demo(arguments) => demo::run(&arguments).await,
        Command::Simulate(arguments) => simulate::run(arguments).await,
        Command::Relay(arguments) => relay::run(arguments).await,
        Command::Completions(arguments) => completions::run(&arguments, Arguments::command()),
    };
    match outcome {
        Ok(code) => code,
        Err(error) if error.is::<exit::Closed>() => ExitCode::SUCCESS,
        Err(error) => {
            print::error(&error);
            exit::code_of(&error).into()
        }
    }
}
