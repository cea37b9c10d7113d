//! Ruby: all files loaded, which reads the syntax of each, then the interpreter.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::interop::shell;
use crate::interop::work_dir::WorkDir;
use crate::programs;

pub(super) fn compile(work_dir: &WorkDir, client: &Path) -> Result<Command> {
    let ruby = || -> Result<Command> {
        let mut command = programs::RUBY.command()?;
        command.arg("-I").arg(client.join("lib"));
        Ok(command)
    };
    shell::run(programs::RUBY.command()?.args(["-e", "require 'typhoeus'"])).context("install Debian's ruby-typhoeus")?;
    shell::run(ruby()?.args(["-e", "require 'ccgateway'"]))?;
    let mut command = ruby()?;
    command.arg(work_dir.sources.join("ruby/scenario.rb"));
    Ok(command)
}
