//! One process of a fleet, as a program of its own. `ccgw relay` is the same with more.

use std::path::PathBuf;
use std::process::ExitCode;

use ccgateway_relay::Config;
use ccgateway_relay::config::LogFormat;
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
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(file: PathBuf) -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::load(&file)?;
    begin_log(config.log);
    let stopped = serve(config).await?;
    if stopped.left > 0 {
        eprintln!("{} agents could not be handed over", stopped.left);
    }
    Ok(())
}

/// Writes the log to standard error; `CCGW_LOG` says how much.
fn begin_log(format: LogFormat) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("CCGW_LOG").unwrap_or_else(|_| "info".into());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => log.init(),
        _ => log.json().init(),
    }
}
