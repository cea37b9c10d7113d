//! The languages: how each client and its scenario are compiled, and how the scenario is started.

mod go;
mod java;
mod python;
mod typescript;

use std::fmt;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::work_dir::WorkDir;

#[derive(Debug, Clone, Copy, PartialEq, clap::ValueEnum)]
pub(super) enum Language {
    Python,
    Typescript,
    Java,
    Go,
}

impl Language {
    pub(super) const ALL: [Self; 4] = [Self::Python, Self::Typescript, Self::Java, Self::Go];

    /// The name of its folders and its configuration.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Typescript => "typescript",
            Self::Java => "java",
            Self::Go => "go",
        }
    }

    /// What its source files end with.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Python => "py",
            Self::Typescript => "ts",
            Self::Java => "java",
            Self::Go => "go",
        }
    }

    /// Compiles the client, all of it, and the scenario; the command that plays it, which takes the addresses as arguments.
    pub(super) fn compile(self, work_dir: &WorkDir, client: &Path) -> Result<Command> {
        match self {
            Self::Python => python::compile(work_dir, client),
            Self::Typescript => typescript::compile(work_dir, client),
            Self::Java => java::compile(work_dir, client),
            Self::Go => go::compile(work_dir, client),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
