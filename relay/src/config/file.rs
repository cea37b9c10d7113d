//! The text of a configuration, and what its values may be.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_nats::ServerAddr;
use ccgateway::Gateway;
use serde::Deserialize;
use toml::Spanned;

use super::error::ConfigError;
use super::readable::{FileSecret, line_of, unreadable};
use super::settings::{Config, EventsConfig, GatewayConfig, HttpConfig, LogFormat, NatsConfig, TimingConfig, TlsConfig};
use crate::commands::rules::{Rules, find};
use crate::commands::settings::CommandsConfig;
use crate::secret_source::SecretSource;
use crate::subjects::{PREFIX_RULE, Subjects};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: Option<Spanned<String>>,
    prefix: Option<Spanned<String>>,
    nats: FileNats,
    gateway: FileGateway,
    sealing: FileSealing,
    #[serde(default)]
    events: FileEvents,
    #[serde(default)]
    timings: FileTimings,
    #[serde(default)]
    agents: FileAgents,
    #[serde(default)]
    limits: FileLimits,
    #[serde(default)]
    commands: FileCommands,
    #[serde(default)]
    http: FileHttp,
    #[serde(default)]
    log: FileLog,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileNats {
    servers: Spanned<Vec<String>>,
    credentials_file: Option<PathBuf>,
    user: Option<Spanned<String>>,
    password: Option<Spanned<FileSecret>>,
    #[serde(default)]
    tls: FileTls,
    replicas: Option<Spanned<u64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTls {
    #[serde(default)]
    required: bool,
    ca_file: Option<PathBuf>,
    certificate_file: Option<Spanned<PathBuf>>,
    key_file: Option<Spanned<PathBuf>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileGateway {
    url: Spanned<String>,
    ca_file: Option<PathBuf>,
    identity_file: Option<PathBuf>,
    proxy: Option<String>,
    max_requests: Option<Spanned<u64>>,
    poll_pause: Option<Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileSealing {
    keys: Spanned<Vec<FileKey>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileKey {
    name: String,
    key: FileSecret,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileEvents {
    max_age: Option<Spanned<f64>>,
    max_bytes: Option<Spanned<u64>>,
    duplicate_window: Option<Spanned<f64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTimings {
    lease: Option<Spanned<f64>>,
    renew: Option<Spanned<f64>>,
    stalled: Option<Spanned<f64>>,
    heartbeat: Option<Spanned<f64>>,
    drain: Option<Spanned<f64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileAgents {
    #[serde(default)]
    password_commands: BTreeSet<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLimits {
    held_bytes: Option<Spanned<u64>>,
    at_once: Option<Spanned<u64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileCommands {
    allow: Option<Spanned<BTreeSet<String>>>,
    deny: Option<Spanned<BTreeSet<String>>>,
    time_limit: Option<Spanned<f64>>,
    remember: Option<Spanned<f64>>,
    remembered: Option<Spanned<u64>>,
    at_once: Option<Spanned<u64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileHttp {
    listen: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLog {
    #[serde(default)]
    format: LogFormat,
}

/// The text, to say in which line a value is.
#[derive(Clone, Copy)]
struct Text<'a>(&'a str);

const DAY: f64 = 86_400.0;

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    /// [`ConfigError`], with the line of what is wrong.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path).map_err(|source| ConfigError::File { path: path.to_owned(), source })?;
        Self::read(&text)
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// [`ConfigError`], with the line of what is wrong.
    pub fn read(text: &str) -> Result<Self, ConfigError> {
        read(text)
    }
}

fn read(text: &str) -> Result<Config, ConfigError> {
    let file: File = toml::from_str(text).map_err(|error| unreadable(text, &error))?;
    let text = Text(text);
    let name = match &file.name {
        Some(name) if Subjects::new(name.get_ref()).is_none() => {
            return Err(text.wrong("name", name, "a name has 1 to 32 letters, digits, hyphens and underscores"));
        }
        Some(name) => name.get_ref().clone(),
        None => host_name(),
    };
    let subjects = match &file.prefix {
        Some(prefix) => Subjects::new(prefix.get_ref()).ok_or_else(|| text.wrong("prefix", prefix, PREFIX_RULE))?,
        None => Subjects::new("ccgw").ok_or_else(|| ConfigError::Text(PREFIX_RULE.to_owned()))?,
    };
    let events = EventsConfig {
        max_age: text.seconds("events.max_age", file.events.max_age.as_ref(), 7.0 * DAY, 3600.0..=3650.0 * DAY)?,
        max_bytes: text.number("events.max_bytes", file.events.max_bytes.as_ref(), 0..=1 << 50)?.map_or(-1, |bytes| bytes as i64),
        duplicate_window: text.seconds("events.duplicate_window", file.events.duplicate_window.as_ref(), 120.0, 1.0..=3600.0)?,
    };
    let timings = timings(text, &file.timings)?;
    let limits = &file.limits;
    Ok(Config {
        nats: nats(text, file.nats, &name)?,
        gateway: gateway(text, file.gateway)?,
        sealing: sealing(text, file.sealing)?,
        commands: commands(text, file.commands)?,
        http: http(text, &file.http)?,
        log: file.log.format,
        held_bytes: text.number("limits.held_bytes", limits.held_bytes.as_ref(), 1 << 16..=1 << 36)?.unwrap_or(64 << 20) as usize,
        at_once: text.number("limits.at_once", limits.at_once.as_ref(), 1..=10_000)?.unwrap_or(200) as usize,
        password_commands: file.agents.password_commands,
        name,
        subjects,
        events,
        timings,
    })
}

fn nats(text: Text<'_>, file: FileNats, process_name: &str) -> Result<NatsConfig, ConfigError> {
    if file.servers.get_ref().is_empty() {
        return Err(text.wrong("nats.servers", &file.servers, "at least one server is needed"));
    }
    for server in file.servers.get_ref() {
        // An address is no secret: the connection logs it.
        match server.parse::<ServerAddr>() {
            Ok(address) if !address.has_user_pass() => {}
            Ok(_) => {
                return Err(text.wrong(
                    "nats.servers",
                    &file.servers,
                    "no credentials stand in an address: nats.user has a place for them",
                ));
            }
            Err(_) => return Err(text.wrong("nats.servers", &file.servers, "an address looks like nats://host:4222")),
        }
    }
    let user = match (file.user, file.password) {
        (Some(user), Some(password)) => Some((user.into_inner(), password.into_inner().into())),
        (None, Some(password)) => return Err(text.wrong("nats.password", &password, "a password needs a user")),
        (Some(user), None) => return Err(text.wrong("nats.user", &user, "a user needs a password")),
        (None, None) => None,
    };
    let identity = match (file.tls.certificate_file, file.tls.key_file) {
        (Some(certificate), Some(key)) => Some((certificate.into_inner(), key.into_inner())),
        (Some(certificate), None) => return Err(text.wrong("nats.tls.certificate_file", &certificate, "a certificate needs a key_file")),
        (None, Some(key)) => return Err(text.wrong("nats.tls.key_file", &key, "a key needs a certificate_file")),
        (None, None) => None,
    };
    Ok(NatsConfig {
        replicas: text.number("nats.replicas", file.replicas.as_ref(), 1..=5)?.unwrap_or(1) as usize,
        servers: file.servers.into_inner(),
        credentials_file: file.credentials_file,
        user,
        tls: TlsConfig { required: file.tls.required, ca_file: file.tls.ca_file, identity },
        process_name: process_name.to_owned(),
    })
}

fn gateway(text: Text<'_>, file: FileGateway) -> Result<GatewayConfig, ConfigError> {
    if let Err(ccgateway::Error::InvalidInput { rule, .. }) = Gateway::builder(&**file.url.get_ref()).build() {
        return Err(text.wrong("gateway.url", &file.url, rule));
    }
    Ok(GatewayConfig {
        url: file.url.into_inner(),
        ca_file: file.ca_file,
        identity_file: file.identity_file,
        proxy: file.proxy,
        max_requests: text.number("gateway.max_requests", file.max_requests.as_ref(), 1..=65_536)?.unwrap_or(256) as usize,
        poll_pause: text.seconds("gateway.poll_pause", file.poll_pause.as_ref(), 0.2, 0.01..=60.0)?,
    })
}

fn sealing(text: Text<'_>, file: FileSealing) -> Result<Vec<(String, SecretSource)>, ConfigError> {
    let keys = file.keys.get_ref();
    let twice = keys.iter().enumerate().any(|(place, key)| keys[..place].iter().any(|other| other.name == key.name));
    if keys.is_empty() || twice {
        return Err(text.wrong("sealing.keys", &file.keys, "at least one key is needed, each with a name of its own"));
    }
    Ok(file.keys.into_inner().into_iter().map(|key| (key.name, key.key.into())).collect())
}

fn commands(text: Text<'_>, file: FileCommands) -> Result<CommandsConfig, ConfigError> {
    let default = CommandsConfig::default();
    for (field, operations) in [("commands.allow", &file.allow), ("commands.deny", &file.deny)] {
        let Some(operations) = operations else { continue };
        if let Some(unknown) = operations.get_ref().iter().find(|id| find(id).is_none()) {
            return Err(text.wrong(field, operations, format!("the contract has no operation {unknown}")));
        }
    }
    Ok(CommandsConfig {
        time_limit: text.seconds("commands.time_limit", file.time_limit.as_ref(), default.time_limit.as_secs_f64(), 1.0..=60.0)?,
        remember: text.seconds("commands.remember", file.remember.as_ref(), default.remember.as_secs_f64(), 1.0..=3600.0)?,
        remembered: text
            .number("commands.remembered", file.remembered.as_ref(), 1..=10_000_000)?
            .map_or(default.remembered, |n| n as usize),
        at_once: text.number("commands.at_once", file.at_once.as_ref(), 1..=100_000)?.map_or(default.at_once, |n| n as usize),
        rules: Rules { allow: file.allow.map(Spanned::into_inner), deny: file.deny.map(Spanned::into_inner).unwrap_or_default() },
    })
}

fn http(text: Text<'_>, file: &FileHttp) -> Result<HttpConfig, ConfigError> {
    let Some(listen) = &file.listen else { return Ok(HttpConfig::Default) };
    if listen.get_ref() == "off" {
        return Ok(HttpConfig::Off);
    }
    let address = listen.get_ref().parse();
    address.map(HttpConfig::At).map_err(|_| text.wrong("http.listen", listen, "it must be an address with a port, or \"off\""))
}

fn timings(text: Text<'_>, file: &FileTimings) -> Result<TimingConfig, ConfigError> {
    // Others take over within a lease and a second; the gateway signs an agent out that is not polled for two minutes.
    let lease = text.seconds("timings.lease", file.lease.as_ref(), 20.0, 1.0..=90.0)?;
    let renew = text.seconds("timings.renew", file.renew.as_ref(), 2.0_f64.min(lease.as_secs_f64() / 8.0), 0.05..=15.0)?;
    if let (Some(given), true) = (&file.renew, renew * 5 > lease) {
        return Err(text.wrong("timings.renew", given, "a lease must be at least five renewals long"));
    }
    Ok(TimingConfig {
        lease,
        renew,
        stalled: text.seconds("timings.stalled", file.stalled.as_ref(), 1.0, 0.05..=30.0)?,
        // Whether one is due is looked at twice in that time, so up to one and a half times as long can pass between two.
        heartbeat: text.seconds("timings.heartbeat", file.heartbeat.as_ref(), 30.0, 1.0..=60.0)?,
        drain: text.seconds("timings.drain", file.drain.as_ref(), 15.0, 0.1..=60.0)?,
    })
}

impl Text<'_> {
    fn wrong<T>(self, field: &'static str, value: &Spanned<T>, reason: impl Into<String>) -> ConfigError {
        ConfigError::Value { field, line: line_of(self.0, value.span().start), reason: reason.into() }
    }

    fn seconds(
        self,
        field: &'static str,
        given: Option<&Spanned<f64>>,
        default: f64,
        range: RangeInclusive<f64>,
    ) -> Result<Duration, ConfigError> {
        match given {
            Some(given) if !range.contains(given.get_ref()) => {
                Err(self.wrong(field, given, format!("it must be from {} to {} seconds", range.start(), range.end())))
            }
            given => Ok(Duration::from_secs_f64(given.map_or(default, |given| *given.get_ref()))),
        }
    }

    fn number(self, field: &'static str, given: Option<&Spanned<u64>>, range: RangeInclusive<u64>) -> Result<Option<u64>, ConfigError> {
        match given {
            Some(given) if !range.contains(given.get_ref()) => {
                Err(self.wrong(field, given, format!("it must be from {} to {}", range.start(), range.end())))
            }
            given => Ok(given.map(|given| *given.get_ref())),
        }
    }
}

fn host_name() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").or_else(|_| std::env::var("HOSTNAME").map_err(std::io::Error::other));
    let name: String = name.unwrap_or_default().trim().chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(32).collect();
    if name.is_empty() { "relay".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALLEST: &str = r#"
[nats]
servers = ["nats://127.0.0.1:4222"]

[gateway]
url = "https://cc.example.com:8043"

[sealing]
keys = [{ name = "a", key = { env = "RELAY_KEY" } }]
"#;

    #[test]
    fn most_settings_have_defaults() {
        let config = read(SMALLEST).unwrap();
        assert_eq!(config.subjects.prefix(), "ccgw");
        assert_eq!(config.timings.lease, Duration::from_secs(20));
        assert_eq!(config.timings.renew, Duration::from_secs(2));
        assert_eq!(config.events.max_bytes, -1);
    }

    #[test]
    fn what_is_wrong_is_shown_with_its_line() {
        for (added, message) in [
            ("[timings]\nlease = 200\n", "line 11: timings.lease: it must be from 1 to 90 seconds"),
            ("[timings]\nlease = 4\nrenew = 1\n", "line 12: timings.renew: a lease must be at least five renewals long"),
            ("[limits]\nat_once = 0\n", "line 11: limits.at_once: it must be from 1 to 10000"),
        ] {
            assert_eq!(read(&format!("{SMALLEST}{added}")).unwrap_err().to_string(), message);
        }
        for (from, to, message) in [
            ("[gateway]", "user = \"a\"\n[gateway]", "line 5: nats.user: a user needs a password"),
            ("[gateway]", "tls.key_file = \"a\"\n[gateway]", "line 5: nats.tls.key_file: a key needs a certificate_file"),
            (
                "nats://127",
                "nats://relay:s3cret@127",
                "line 3: nats.servers: no credentials stand in an address: nats.user has a place for them",
            ),
            ("nats://127.0.0.1:4222", "nats://s3cret token", "line 3: nats.servers: an address looks like nats://host:4222"),
            ("https://cc.example.com:8043", "cc.example.com", "line 6: gateway.url: it lacks a scheme; it looks like https://host:8043"),
        ] {
            assert_eq!(read(&SMALLEST.replace(from, to)).unwrap_err().to_string(), message);
        }
        let unknown = read(&format!("{SMALLEST}[timing]\n")).unwrap_err().to_string();
        assert!(unknown.contains("line 10"), "{unknown}");
        let missing = read("").unwrap_err().to_string();
        assert!(missing.contains("nats"), "{missing}");
    }
}
