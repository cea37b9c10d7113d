//! A scenario in one of the languages, played.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

/// A scenario takes about a second; this is for a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(120);

/// Plays a scenario. It has to end on its own with success, and its last line has to be `ok`.
pub(super) fn play(scenario: &mut Command) -> Result<()> {
    let mut process = scenario.stdout(Stdio::piped()).spawn().context("the scenario does not start")?;
    let output = process.stdout.take().context("the scenario has no output")?;
    // The lines appear as they come; reading them aside leaves this thread to watch the time.
    let reader = thread::spawn(move || {
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        lines.inspect(|line| println!("    {line}")).last()
    });
    let start = Instant::now();
    let status = loop {
        if let Some(status) = process.try_wait()? {
            break status;
        }
        if start.elapsed() > PATIENCE {
            process.kill()?;
            process.wait()?;
            bail!("the scenario was stopped after {PATIENCE:?}");
        }
        thread::sleep(Duration::from_millis(20));
    };
    let last = reader.join().ok().flatten().unwrap_or_default();
    ensure!(status.success(), "the scenario failed ({status})");
    ensure!(last == "ok", "the scenario ended with `{last}` in place of `ok`");
    Ok(())
}
