//! `ccgw completions`: completion for shells, with every operation and its options.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use clap_complete::Shell;

use crate::print;

/// Print the completion script of a shell
///
/// It covers all operations of `ccgw call`, their options, and the codes that they accept. For bash:
/// `ccgw completions bash > ~/.local/share/bash-completion/completions/ccgw`
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments, mut command: clap::Command) -> Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "ccgw", &mut script);
    print::print(&String::from_utf8_lossy(&script))?;
    Ok(ExitCode::SUCCESS)
}
