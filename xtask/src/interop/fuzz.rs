//! The published document against the simulator by schemathesis: every operation is sent data that the document allows and data that
//! it does not, and every answer has to be one that the document describes. `interop/schemathesis` has what schemathesis cannot know.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use ccgateway_contract::Contract;

use super::shell;
use super::statistics::{self, Statistics};
use super::tools;
use super::work_dir::WorkDir;
use crate::contract;
use crate::simulator::{Addresses, Simulator};

/// What is held against every answer. Not among them are the checks that judge by the status whether data were taken: HTTP 200 can
/// carry a refusal. The last one is our own.
const CHECKS: [&str; 6] = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "pages_outside_the_interface_only",
];

/// How much is sent.
#[derive(clap::Args)]
pub(super) struct Amount {
    /// Requests by chance for each operation in each pass, beside the examples and the bounds
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    fuzz_examples: u32,
    /// Seed of chance in schemathesis; the same makes the same requests
    #[arg(long, value_name = "SEED", default_value_t = 1)]
    fuzz_seed: u32,
}

/// What was sent, and how it was answered.
pub(super) struct Outcome {
    operations: usize,
    statistics: Statistics,
    took: Duration,
}

/// In which state the agent is that sends.
#[derive(Clone, Copy)]
enum Pass {
    /// Idle all the time, where events can also be fetched for all agents at once.
    Idle,
    /// In the scene in which the operation has something to do.
    Scenes,
}

impl Pass {
    const ALL: [Self; 2] = [Self::Idle, Self::Scenes];

    const fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Scenes => "scenes",
        }
    }

    /// How operations were answered, and what schemathesis found.
    fn run(self, work_dir: &WorkDir, python: &Path, program: &Path, amount: &Amount) -> Result<(Statistics, Option<String>)> {
        let folder = work_dir.fresh(&format!("fuzz-{}", self.name()))?;
        let hooks = work_dir.sources.join("schemathesis");
        let scenario = hooks.join("contact-centre.toml");
        // A poll without an event would be held, and so would the run; and queries come faster than agents ask them.
        let mut arguments: Vec<&OsStr> = vec!["--poll-hold".as_ref(), "0".as_ref(), "--no-flow-control".as_ref()];
        match self {
            Self::Idle => arguments.push("--batch-events".as_ref()),
            Self::Scenes => arguments.extend::<[&OsStr; 2]>(["--scenario".as_ref(), scenario.as_ref()]),
        }
        let simulator = Simulator::start_with(program, &folder.join("ca.pem"), &arguments)?;
        let Addresses { gateway, certificate, control, .. } = &simulator.addresses;

        let mut command = Command::new(python.with_file_name(if cfg!(windows) { "schemathesis.exe" } else { "schemathesis" }));
        command.args(["--no-color", "--config-file"]).arg(hooks.join("schemathesis.toml"));
        command.arg("run").arg(&work_dir.document).args(["--url", gateway, "--tls-verify", certificate]);
        command.args(["--checks", &CHECKS.join(",")]);
        command.args(["--max-examples", &amount.fuzz_examples.to_string(), "--seed", &amount.fuzz_seed.to_string()]);
        let statistics = folder.join("statistics.json");
        command.env("SCHEMATHESIS_HOOKS", "hooks").env("PYTHONPATH", &hooks).env("PYTHONDONTWRITEBYTECODE", "1");
        command.env("CCGW_GATEWAY", gateway).env("CCGW_CONTROL", control).env("NO_PROXY", "127.0.0.1");
        command.env("CCGW_CERTIFICATE", certificate).env("CCGW_STATISTICS", &statistics);
        command.env("CCGW_SCENES", if let Self::Scenes = self { "1" } else { "0" });

        let output = shell::output(command.current_dir(&folder))?;
        let text = String::from_utf8_lossy(&output.stdout);
        fs::write(folder.join("output.txt"), text.as_bytes())?;
        let output_text = || format!("pass {}:\n{text}{}", self.name(), String::from_utf8_lossy(&output.stderr));
        let statistics = fs::read_to_string(&statistics).with_context(output_text)?;
        let statistics = serde_json::from_str(&statistics).with_context(output_text)?;
        Ok((statistics, (!output.status.success()).then(output_text)))
    }
}

/// Both passes, each with a simulator of its own. Fails when schemathesis finds anything, or an operation was never answered.
pub(super) fn run(work_dir: &WorkDir, program: &Path, amount: &Amount) -> Result<Outcome> {
    println!("==> schemathesis");
    let start = Instant::now();
    let python = &tools::python(work_dir)?;
    let operations = statistics::operations(&Contract::from_value(contract::read(&work_dir.document)?));
    let passes = thread::scope(|scope| {
        let passes = Pass::ALL.map(|pass| scope.spawn(move || pass.run(work_dir, python, program, amount)));
        passes.map(|pass| pass.join().unwrap_or_else(|_| Err(anyhow!("a pass panicked"))))
    });
    let mut statistics = Statistics::default();
    let mut findings = Vec::new();
    for pass in passes {
        let (answers, finding) = pass?;
        statistics.add(answers);
        findings.extend(finding);
    }
    let unanswered = statistics.unanswered(&operations);
    if !unanswered.is_empty() {
        findings.push(format!("never answered: {}", unanswered.join(", ")));
    }
    ensure!(findings.is_empty(), "{}", findings.join("\n"));
    println!("checks: {}", CHECKS.join(", "));
    let refused = statistics.only_refused();
    println!("only refused: {}", if refused.is_empty() { "none".to_owned() } else { refused.join(", ") });
    Ok(Outcome { operations: operations.len(), statistics, took: start.elapsed() })
}

impl Outcome {
    /// The line for the report.
    pub(super) fn line(&self) -> String {
        let (succeeded, marked) = self.statistics.succeeded();
        let (operations, requests, took) = (self.operations, self.statistics.requests(), self.took.as_secs_f64());
        format!("{operations} operations, {requests} requests, {succeeded} with success, {marked} not simulated  ok {took:.1} s")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[test]
    fn the_line_says_how_much_was_sent_and_how_much_of_it_does_something() {
        let statistics =
            from_value(json!({"hold": {"0": 2, "HTTP 404": 1}, "query_cluster_info": {"not simulated": 1}, "release": {"200-017": 1}}))
                .unwrap();
        let outcome = Outcome { operations: 3, statistics, took: Duration::from_millis(12_340) };
        assert_eq!(outcome.line(), "3 operations, 5 requests, 1 with success, 1 not simulated  ok 12.3 s");
    }
}
