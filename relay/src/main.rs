//! One process of a fleet, as a program of its own. `ccgw relay` is the same with more.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use ccgateway_relay::Config;
use ccgateway_relay::relay::serve;

const USAGE: &str = "usage: ccgateway-relay --config FILE";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [option, file] = arguments.as_slice() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    if option != "--config" {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    match run(PathBuf::from(file)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", chain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

async fn run(file: PathBuf) -> Result<(), Box<dyn Error>> {
    let config = Config::load(&file)?;
    config.log.begin(std::io::stderr);
    let stopped = serve(config).await?;
    if stopped.left > 0 {
        eprintln!("{} agents could not be handed over", stopped.left);
    }
    Ok(())
}

/// The error and its causes, down to the root.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
