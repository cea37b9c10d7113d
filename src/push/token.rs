//! The tokens by which a receiver recognises the gateway.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;
use crate::secret::Secret;

/// Random bytes of a token. As hexadecimal digits they stay below the 50 characters that a token may have, none of them special.
const BYTES: usize = 24;

/// A token that nobody can guess.
pub(super) fn fresh() -> Result<Secret, Error> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|error| Error::setup("the system gives no random bytes for a token", error))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into())
}

/// The tokens of one agent: the one that the gateway has, and those that a request under way may carry.
pub(super) struct Tokens {
    current: Secret,
    since: Instant,
    /// The one before: requests that carry it may still be under way.
    previous: Option<Secret>,
    /// Sent with a heartbeat that has not been answered yet: the gateway may have it or not.
    offered: Option<Secret>,
}

impl Tokens {
    pub(super) fn new(current: Secret, now: Instant) -> Self {
        Self { current, since: now, previous: None, offered: None }
    }

    pub(super) fn current(&self) -> &Secret {
        &self.current
    }

    /// All tokens that are accepted.
    pub(super) fn all(&self) -> impl Iterator<Item = &Secret> {
        [Some(&self.current), self.previous.as_ref(), self.offered.as_ref()].into_iter().flatten()
    }

    /// Whether a request that carries this token comes from the gateway. It takes the same time whatever the token has in common with
    /// those that are accepted.
    pub(super) fn accept(&self, token: &str) -> bool {
        let token = Secret::from(token);
        self.all().fold(false, |accepted, known| accepted | (*known == token))
    }

    /// The token to send with the next heartbeat: one whose heartbeat was not answered, or a new one when the present one is old enough.
    pub(super) fn offer(&mut self, now: Instant, lifetime: Duration) -> Result<Option<Secret>, Error> {
        if self.offered.is_none() && now >= self.since + lifetime {
            self.offered = Some(fresh()?);
            self.previous = None;
        }
        Ok(self.offered.clone())
    }

    /// The gateway does not have the present token: it is offered next.
    pub(super) fn outdate(&mut self) {
        self.offered = Some(self.current.clone());
    }

    /// The gateway has taken the token that was offered.
    pub(super) fn confirm(&mut self, now: Instant) {
        if let Some(offered) = self.offered.take() {
            self.previous = Some(std::mem::replace(&mut self.current, offered));
            self.since = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn a_token_has_only_letters_and_digits_and_no_more_than_fifty() {
        let (one, other) = (fresh().unwrap(), fresh().unwrap());
        assert_ne!(one, other);
        assert!(one.expose().len() <= 50 && one.expose().bytes().all(|byte| byte.is_ascii_alphanumeric()));
    }

    #[test]
    fn while_a_token_is_renewed_both_are_accepted_and_one_before_them_is_not() {
        let mut now = Instant::now();
        let mut tokens = Tokens::new("first".into(), now);
        assert!(tokens.offer(now, MINUTE).unwrap().is_none());
        now += MINUTE;
        let second = tokens.offer(now, MINUTE).unwrap().unwrap();
        assert!(tokens.accept("first") && tokens.accept(second.expose()) && !tokens.accept("") && !tokens.accept("firs"));
        // The answer was lost: the same token is offered again.
        assert_eq!(tokens.offer(now, MINUTE).unwrap().as_ref(), Some(&second));
        tokens.confirm(now);
        assert!(tokens.accept("first") && tokens.accept(second.expose()));
        assert!(tokens.offer(now, MINUTE).unwrap().is_none());
        now += MINUTE;
        let third = tokens.offer(now, MINUTE).unwrap().unwrap();
        assert!(!tokens.accept("first") && tokens.accept(second.expose()) && tokens.accept(third.expose()));
    }
}
