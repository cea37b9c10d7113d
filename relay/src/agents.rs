//! The bucket of the agents that should be signed in.
//!
//! A key is the ID of an agent, a value is JSON. Whoever may write to the bucket adds, changes and removes agents, for example with the
//! command line of NATS:
//!
//! ```text
//! nats kv put ccgw_agents 1001 '{"phoneNumber":"40038","password":{"env":"AGENT_PASSWORD"}}'
//! nats kv del ccgw_agents 1001
//! ```

use std::collections::BTreeSet;

use ccgateway::{AgentId, SignIn, WhenSignedIn};
use serde::{Deserialize, Serialize};

use crate::secret_source::{SecretError, SecretSource};

/// A setter of a sign-in for what is on or off.
type Switch = fn(SignIn, bool) -> SignIn;

/// How an agent signs in. What is missing has the defaults of [`SignIn`].
///
/// | field | value |
/// | --- | --- |
/// | `phoneNumber` | the number of the softphone; required |
/// | `password` | where the password is: `{"env":…}`, `{"file":…}` or `{"command":[…]}`; missing: the empty password |
/// | `autoAnswer`, `autoEnterIdle`, `releasePhone`, `webMedia`, `mailMedia`, `listenStatus` | true or false |
/// | `ip` | the address of the agent's computer |
/// | `skills` | the skill queues; missing: all that the agent is configured for; `[]`: none |
/// | `force` | whether a session that the fleet did not begin is ended; default false |
///
/// The program of a `command` has to be among [`Config::password_commands`](crate::Config::password_commands).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AgentSettings {
    /// The number of the softphone.
    pub phone_number: String,
    /// Where the password is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<SecretSource>,
    /// See [`SignIn::auto_answer`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_answer: Option<bool>,
    /// See [`SignIn::auto_enter_idle`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_enter_idle: Option<bool>,
    /// See [`SignIn::release_phone`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release_phone: Option<bool>,
    /// See [`SignIn::web_media`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_media: Option<bool>,
    /// See [`SignIn::mail_media`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail_media: Option<bool>,
    /// See [`SignIn::listen_status`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listen_status: Option<bool>,
    /// See [`SignIn::ip`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The skill queues; `None`: all that the agent is configured for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skills: Option<Vec<u32>>,
    /// Whether a session that the fleet did not begin is ended.
    #[serde(default)]
    pub force: bool,
}

impl AgentSettings {
    /// An agent at a phone, without a password.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            password: None,
            auto_answer: None,
            auto_enter_idle: None,
            release_phone: None,
            web_media: None,
            mail_media: None,
            listen_status: None,
            ip: None,
            skills: None,
            force: false,
        }
    }

    /// The sign-in, with the password read from where it is. `own_session` says that the session that may be in the way was begun by the
    /// fleet itself, which died before it could keep the Guid.
    pub(crate) async fn sign_in(
        &self,
        agent: AgentId,
        own_session: bool,
        password_commands: &BTreeSet<String>,
    ) -> Result<SignIn, SecretError> {
        let password = match &self.password {
            Some(source) => source.read_with(password_commands).await?,
            None => ccgateway::Secret::from(""),
        };
        let mut sign_in = SignIn::new(agent, password, &*self.phone_number);
        if self.force || own_session {
            sign_in = sign_in.when_signed_in(WhenSignedIn::Force);
        }
        let switches: [(Option<bool>, Switch); 6] = [
            (self.auto_answer, SignIn::auto_answer),
            (self.auto_enter_idle, SignIn::auto_enter_idle),
            (self.release_phone, SignIn::release_phone),
            (self.web_media, SignIn::web_media),
            (self.mail_media, SignIn::mail_media),
            (self.listen_status, SignIn::listen_status),
        ];
        for (value, set) in switches {
            if let Some(value) = value {
                sign_in = set(sign_in, value);
            }
        }
        Ok(match &self.ip {
            Some(ip) => sign_in.ip(ip),
            None => sign_in,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_needs_a_phone_number_and_holds_no_password() {
        let read: AgentSettings = serde_json::from_str(r#"{"phoneNumber":"40038"}"#).unwrap();
        assert_eq!(read, AgentSettings::new("40038"));
        assert!(serde_json::from_str::<AgentSettings>("{}").is_err());
        let error = serde_json::from_str::<AgentSettings>(r#"{"phoneNumber":"40038","password":"s3cret"}"#).unwrap_err();
        assert!(!error.to_string().is_empty());
    }
}
