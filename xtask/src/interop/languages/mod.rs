//! The languages, some with more than one generator: how each client is generated, how it and its scenario are compiled, and how the
//! scenario is started.

mod go;
mod java;
mod openapi_fetch;
mod openapi_generator;
mod openapi_python_client;
mod python;
mod ruby;
mod typescript;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::work_dir::WorkDir;

#[derive(Debug, Clone, Copy, PartialEq, clap::ValueEnum)]
pub(super) enum Language {
    Python,
    Typescript,
    Java,
    Go,
    Ruby,
    OpenapiFetch,
    OpenapiPythonClient,
}

impl Language {
    pub(super) const ALL: [Self; 7] =
        [Self::Python, Self::Typescript, Self::Java, Self::Go, Self::Ruby, Self::OpenapiFetch, Self::OpenapiPythonClient];

    /// The name of its folders and its configuration.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Typescript => "typescript",
            Self::Java => "java",
            Self::Go => "go",
            Self::Ruby => "ruby",
            Self::OpenapiFetch => "openapi-fetch",
            Self::OpenapiPythonClient => "openapi-python-client",
        }
    }

    /// What its source files end with.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Python | Self::OpenapiPythonClient => "py",
            Self::Typescript | Self::OpenapiFetch => "ts",
            Self::Java => "java",
            Self::Go => "go",
            Self::Ruby => "rb",
        }
    }

    /// Generates the client afresh: by the language's own generator, or by openapi-generator. Gives its folder.
    pub(super) fn generate(self, work_dir: &WorkDir) -> Result<PathBuf> {
        let client = work_dir.fresh(self.name())?.join("client");
        match self {
            Self::OpenapiFetch => openapi_fetch::generate(work_dir, client),
            Self::OpenapiPythonClient => openapi_python_client::generate(work_dir, client),
            _ => openapi_generator::generate(work_dir, self.name(), client),
        }
    }

    /// Compiles the client, all of it, and the scenario; the command that plays it, which takes the addresses as arguments.
    pub(super) fn compile(self, work_dir: &WorkDir, client: &Path) -> Result<Command> {
        match self {
            Self::Python => python::compile(work_dir, client),
            Self::Typescript => typescript::compile(work_dir, client),
            Self::Java => java::compile(work_dir, client),
            Self::Go => go::compile(work_dir, client),
            Self::Ruby => ruby::compile(work_dir, client),
            Self::OpenapiFetch => openapi_fetch::compile(work_dir, client),
            Self::OpenapiPythonClient => openapi_python_client::compile(work_dir, client),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
