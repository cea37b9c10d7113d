//! What can be read of the text, and what is said of the rest: where it is, and never what it is, since it may be a secret.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::error::ConfigError;
use crate::secret_source::SecretSource;

/// What a secret looks like.
const SECRET_RULE: &str = "a secret is { env = \"NAME\" }, { file = \"PATH\" } or { command = [\"PROGRAM\", \"ARGUMENT\"] }";

/// Where a secret is. If it is the secret itself, the error does not repeat it.
pub(super) struct FileSecret(SecretSource);

impl<'de> Deserialize<'de> for FileSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = toml::Value::deserialize(deserializer).map_err(|_| D::Error::custom(SECRET_RULE))?;
        SecretSource::deserialize(value).map(Self).map_err(|_| D::Error::custom(SECRET_RULE))
    }
}

impl From<FileSecret> for SecretSource {
    fn from(secret: FileSecret) -> Self {
        secret.0
    }
}

/// The line of a place in the text, from 1.
pub(super) fn line_of(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|&byte| byte == b'\n').count() + 1
}

/// What the parser says, without the line that it quotes. What it finds wrong with the file as a whole has no place.
pub(super) fn unreadable(text: &str, error: &toml::de::Error) -> ConfigError {
    let line = line_of(text, error.span().map_or(0, |span| span.start));
    ConfigError::Text(format!("line {line}: {}", without_value(error.message())))
}

/// The message without the value that has another type than it should: `invalid type: string "VALUE", expected a sequence`.
fn without_value(message: &str) -> String {
    let value = |start: &str| {
        let rest = message.strip_prefix(start)?;
        let kind = rest.split(['"', '`', ',']).next()?.trim_end();
        Some(format!("{start}{kind}{}", &rest[rest.rfind(", expected ")?..]))
    };
    value("invalid type: ").or_else(|| value("invalid value: ")).unwrap_or_else(|| message.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::settings::Config;

    #[test]
    fn what_is_unreadable_is_not_repeated() {
        for (line, message) in [
            ("password = \"s3cret\"", "line 3: a secret is {"),
            ("password = { env = 53 }", "line 3: a secret is {"),
            ("password = { s3cret = 1 }", "line 3: a secret is {"),
            ("password = s3cret", "line 3: "),
            ("password = \"s3cret", "line 3: "),
            ("user = 53", "line 3: invalid type: integer, expected a string"),
            ("servers = \"nats://relay:s3cret, expected a@host\"", "line 3: invalid type: string, expected a sequence"),
            ("replicas = \"s3cret\"", "line 3: invalid type: string, expected u64"),
        ] {
            let error = Config::read(&format!("\n[nats]\n{line}\n")).unwrap_err();
            let (said, all) = (error.to_string(), format!("{error:?}"));
            assert!(said.starts_with(message), "{line}: {said}");
            assert!(!all.contains("s3cret") && !all.contains("53"), "{all}");
        }
    }
}
