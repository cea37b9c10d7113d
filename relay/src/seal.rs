//! Exported sessions, sealed: whoever reads the bucket of leases learns nothing of the Guids in it.
//!
//! XChaCha20-Poly1305, with a random nonce for each sealing, and the agent as associated data: a sealed session cannot be moved to another
//! agent. Each names the key with which it was sealed. The first key of the configuration seals, all of them open, so keys
//! are rotated in three steps without a stop: add the new key at the end in every process, move it to the front in every process, remove the
//! old one once each agent's session has been stored again (within two minutes, since Guids are renewed).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ccgateway::{AgentId, ExportedSession, Secret};
use chacha20poly1305::aead::{Aead, Generate, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};

/// The length of a key in bytes.
const KEY_LENGTH: usize = 32;

/// The length of a nonce in bytes.
const NONCE_LENGTH: usize = 24;

/// A session that only the fleet can read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sealed {
    /// The name of the key.
    pub key: String,
    /// The nonce and the ciphertext, in base64.
    pub data: String,
}

/// The keys of a fleet.
pub struct SealingKeys {
    /// The first one seals.
    keys: Vec<(String, XChaCha20Poly1305)>,
}

/// A key that is none, or a session that cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The text is not the base64 form of 32 bytes.
    #[error("the sealing key {0} is not 32 bytes in base64; `openssl rand -base64 32` makes one")]
    Key(String),
    /// No key seals.
    #[error("there is no sealing key")]
    NoKey,
    /// The process does not know the key.
    #[error("the session was sealed with the key {0}, which this process does not have")]
    UnknownKey(String),
    /// The data is not what a process sealed for this agent with the key of that name.
    #[error("the sealed session is damaged, or was sealed with another key of the name {0}")]
    Damaged(String),
}

impl SealingKeys {
    /// Keys by name, each of 32 bytes in base64. The first one seals.
    ///
    /// # Errors
    /// [`SealError::Key`] for a text that is no key, [`SealError::NoKey`] without keys.
    pub fn new(keys: impl IntoIterator<Item = (String, Secret)>) -> Result<Self, SealError> {
        let read = |(name, text): (String, Secret)| {
            let bytes = STANDARD.decode(text.expose().trim()).ok();
            let key = bytes.filter(|bytes| bytes.len() == KEY_LENGTH).and_then(|bytes| Key::try_from(bytes.as_slice()).ok());
            match key {
                Some(key) => Ok((name, XChaCha20Poly1305::new(&key))),
                None => Err(SealError::Key(name)),
            }
        };
        let keys = keys.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() { Err(SealError::NoKey) } else { Ok(Self { keys }) }
    }

    /// A new key, in the form that [`SealingKeys::new`] reads.
    #[must_use]
    pub fn fresh_key() -> Secret {
        Secret::from(STANDARD.encode(Key::generate()))
    }

    /// Seals a session for its agent.
    #[must_use]
    pub fn seal(&self, session: &ExportedSession) -> Sealed {
        let (name, cipher) = &self.keys[0];
        let text = serde_json::to_vec(session).unwrap_or_default();
        let nonce = XNonce::generate();
        let bound = bound_to(session.agent);
        let mut data = nonce.to_vec();
        // It fails for texts of hundreds of gigabytes alone.
        data.extend(cipher.encrypt(&nonce, Payload { msg: &text, aad: &bound }).unwrap_or_default());
        Sealed { key: name.clone(), data: STANDARD.encode(data) }
    }

    /// Opens a session that was sealed for an agent.
    ///
    /// # Errors
    /// [`SealError::UnknownKey`], [`SealError::Damaged`].
    pub fn open(&self, sealed: &Sealed, agent: AgentId) -> Result<ExportedSession, SealError> {
        let known = self.keys.iter().find(|(name, _)| *name == sealed.key);
        let (_, cipher) = known.ok_or_else(|| SealError::UnknownKey(sealed.key.clone()))?;
        let open = || {
            let data = STANDARD.decode(&sealed.data).ok()?;
            let (nonce, text) = data.split_at_checked(NONCE_LENGTH)?;
            let nonce = XNonce::try_from(nonce).ok()?;
            let text = cipher.decrypt(&nonce, Payload { msg: text, aad: &bound_to(agent) }).ok()?;
            serde_json::from_slice(&text).ok()
        };
        open().ok_or_else(|| SealError::Damaged(sealed.key.clone()))
    }
}

impl std::fmt::Debug for SealingKeys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.keys.iter().map(|(name, _)| name).collect();
        formatter.debug_struct("SealingKeys").field("names", &names).finish_non_exhaustive()
    }
}

/// What a sealed session belongs to.
fn bound_to(agent: AgentId) -> Vec<u8> {
    format!("ccgateway session of agent {agent}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(names: &[(&str, u8)]) -> SealingKeys {
        SealingKeys::new(names.iter().map(|(name, byte)| ((*name).to_owned(), Secret::from(STANDARD.encode([*byte; 32]))))).unwrap()
    }

    fn session() -> ExportedSession {
        let json = r#"{"base_url":"https://x/agentgateway/resource","agent":1001,"guid":"g-u-i-d.AgentGateway0"}"#;
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_sealed_session_opens_for_its_agent_alone() {
        let keys = keys(&[("a", 1)]);
        let (agent, other) = (AgentId::new(1001).unwrap(), AgentId::new(1002).unwrap());
        let sealed = keys.seal(&session());
        assert!(!sealed.data.contains("g-u-i-d"));
        assert_eq!(keys.open(&sealed, agent).unwrap(), session());
        assert_eq!(keys.open(&sealed, other).unwrap_err(), SealError::Damaged("a".to_owned()));
        assert_ne!(keys.seal(&session()), sealed, "each sealing has a nonce of its own");
    }

    #[test]
    fn keys_are_rotated_step_by_step() {
        let (before, added, moved, after) =
            (keys(&[("a", 1)]), keys(&[("a", 1), ("b", 2)]), keys(&[("b", 2), ("a", 1)]), keys(&[("b", 2)]));
        let agent = AgentId::new(1001).unwrap();
        let (old, new) = (before.seal(&session()), moved.seal(&session()));
        assert_eq!((old.key.as_str(), new.key.as_str()), ("a", "b"));
        for keys in [&added, &moved] {
            assert!(keys.open(&old, agent).is_ok());
            assert!(keys.open(&new, agent).is_ok());
        }
        assert_eq!(after.open(&old, agent).unwrap_err(), SealError::UnknownKey("a".to_owned()));
    }

    #[test]
    fn a_text_that_is_no_key_is_refused_without_being_shown() {
        let error = SealingKeys::new([("a".to_owned(), Secret::from("too short"))]).unwrap_err();
        assert!(!error.to_string().contains("short"), "{error}");
        assert!(SealingKeys::new([]).is_err());
    }
}
