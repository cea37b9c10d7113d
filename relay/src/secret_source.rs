//! Where a secret is kept: never in a bucket and never in the configuration itself.

use std::collections::BTreeSet;
use std::path::PathBuf;

use ccgateway::Secret;
use serde::{Deserialize, Serialize};
use tokio::process::Command;

/// Where the processes find a secret: `{ env = "NAME" }`, `{ file = "PATH" }` or `{ command = ["PROGRAM", "ARGUMENT", …] }`.
///
/// A newline at the end of a file or of what a command prints does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum SecretSource {
    /// An environment variable of the process.
    Env(String),
    /// A file that the process can read.
    File(PathBuf),
    /// What a program prints; the program is not run by a shell.
    Command(Vec<String>),
}

/// A secret that cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SecretError {
    /// There is no such environment variable.
    #[error("the environment variable {0} is not set")]
    Variable(String),
    /// The file cannot be read.
    #[error("{} cannot be read", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The program cannot be run.
    #[error("the command {program} cannot be run")]
    Command {
        /// The program.
        program: String,
        /// Why.
        source: std::io::Error,
    },
    /// The program failed. What it printed is not repeated, since it may hold the secret.
    #[error("the command {0} failed")]
    Failed(String),
    /// The configuration of the process does not allow the program.
    #[error("the command {0} is not among agents.password_commands of the configuration")]
    NotAllowed(String),
    /// What was read is not text in UTF-8.
    #[error("the secret is not text in UTF-8")]
    NotText,
}

impl SecretSource {
    /// Reads the secret of a source that others than the operator may have written: of all programs, only those of a list are run.
    pub(crate) async fn read_with(&self, commands: &BTreeSet<String>) -> Result<Secret, SecretError> {
        match self {
            Self::Command(words) if !words.first().is_some_and(|program| commands.contains(program)) => {
                Err(SecretError::NotAllowed(words.first().cloned().unwrap_or_default()))
            }
            _ => self.read().await,
        }
    }

    /// Reads the secret.
    ///
    /// # Errors
    /// See [`SecretError`].
    pub async fn read(&self) -> Result<Secret, SecretError> {
        let bytes = match self {
            Self::Env(name) => return std::env::var(name).map(Secret::from).map_err(|_| SecretError::Variable(name.clone())),
            Self::File(path) => tokio::fs::read(path).await.map_err(|source| SecretError::File { path: path.clone(), source })?,
            Self::Command(words) => output_of(words).await?,
        };
        let text = String::from_utf8(bytes).map_err(|_| SecretError::NotText)?;
        Ok(Secret::from(text.trim_end_matches(['\n', '\r'])))
    }
}

async fn output_of(words: &[String]) -> Result<Vec<u8>, SecretError> {
    let program = words.first().cloned().unwrap_or_default();
    let output = Command::new(&program).args(words.iter().skip(1)).kill_on_drop(true).output().await;
    let output = output.map_err(|source| SecretError::Command { program: program.clone(), source })?;
    if output.status.success() { Ok(output.stdout) } else { Err(SecretError::Failed(program)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_secret_is_read_from_a_command_without_its_newline() {
        let source: SecretSource = serde_json::from_str(r#"{"command":["echo","s3cret"]}"#).unwrap();
        assert_eq!(source.read().await.unwrap().expose(), "s3cret");
    }

    #[tokio::test]
    async fn only_commands_that_the_configuration_lists_are_run_for_others() {
        let source = SecretSource::Command(vec!["echo".to_owned(), "s3cret".to_owned()]);
        assert_eq!(source.read_with(&["echo".to_owned()].into()).await.unwrap().expose(), "s3cret");
        for commands in [BTreeSet::new(), ["/bin/echo".to_owned()].into()] {
            assert!(matches!(source.read_with(&commands).await, Err(SecretError::NotAllowed(program)) if program == "echo"));
        }
    }

    #[tokio::test]
    async fn the_output_of_a_command_that_failed_is_not_repeated() {
        let source = SecretSource::Command(vec!["sh".to_owned(), "-c".to_owned(), "echo s3cret; exit 1".to_owned()]);
        let error = source.read().await.unwrap_err();
        assert_eq!(error.to_string(), "the command sh failed");
    }
}
