//! Passwords: how they are changed, and when they expire.

use crate::engine::answer::refusal::{BAD_PARAMETER, OPERATION_FAILED, Refusal};
use crate::engine::state::State;
use crate::engine::state::account::{DAY, PASSWORD_DAYS_MAX, expiry};
use crate::engine::state::agent::Agent;
use crate::ids::AgentId;

const PASSWORD_LENGTH: std::ops::RangeInclusive<usize> = 8..=32;
/// How many passwords back a new one must differ from.
const PASSWORDS_KEPT: usize = 5;
const KINDS_NEEDED: usize = 3;
const EQUAL_IN_A_ROW: usize = 2;
const AGENT_ID_PART: usize = 3;

impl State {
    // Choice: a wrong old password gives 100-007, a new one that breaks the rules 000-002: the page lists no other codes. The page has
    // two wordings of the rule on equal characters; the one that allows two in a row is followed. Where passwords expire, a new one is
    // valid for the longest time.
    pub(crate) fn modify_password(&mut self, agent: AgentId, old: &str, new: String) -> Result<(), Refusal> {
        let now = self.now;
        let Agent { config, old_passwords, password_expires, .. } = self.agent_mut(agent);
        // As at the sign-in, an empty configured password means that every one is right.
        if !config.password.is_empty() && config.password != old {
            return Err(OPERATION_FAILED);
        }
        let is_used = new == config.password || new == old || old_passwords.0.contains(&new);
        if is_used || !is_good_password(&new, agent) {
            return Err(BAD_PARAMETER);
        }
        config.must_change_password = false;
        *password_expires = password_expires.map(|_| expiry(PASSWORD_DAYS_MAX, now));
        old_passwords.0.push(std::mem::replace(&mut config.password, new));
        // The present one counts as the last.
        let surplus = old_passwords.0.len().saturating_sub(PASSWORDS_KEPT - 1);
        old_passwords.0.drain(..surplus);
        Ok(())
    }

    /// Days until the password expires; `None`: it never does.
    pub(crate) fn password_days(&self, agent: AgentId) -> Option<u32> {
        let left = self.agent_ref(agent).password_expires?.saturating_sub(self.now);
        u32::try_from(left / DAY).ok()
    }

    // Choice: a password that has expired still lets the agent in, but has to be changed.
    pub(crate) fn must_change_password(&self, agent: AgentId) -> bool {
        let known = self.agent_ref(agent);
        known.config.must_change_password || known.password_expires.is_some_and(|at| at <= self.now)
    }
}

fn is_good_password(password: &str, agent: AgentId) -> bool {
    let characters: Vec<char> = password.chars().collect();
    let has = |is_kind: fn(&char) -> bool| usize::from(characters.iter().any(is_kind));
    let kinds = has(char::is_ascii_uppercase) + has(char::is_ascii_lowercase) + has(char::is_ascii_digit);
    let kinds = kinds + usize::from(characters.iter().any(|c| !c.is_ascii_alphanumeric()));
    let id = agent.to_string();
    let id_parts = (0..id.len()).filter_map(|at| id.get(at..at + AGENT_ID_PART));
    PASSWORD_LENGTH.contains(&characters.len())
        && kinds >= KINDS_NEEDED
        && !characters.windows(EQUAL_IN_A_ROW + 1).any(|row| row.iter().all(|c| *c == row[0]))
        && !id_parts.into_iter().any(|part| password.contains(part))
}

#[cfg(test)]
mod tests {
    use super::is_good_password;
    use crate::ids::AgentId;

    #[test]
    fn passwords_keep_to_the_rules_of_the_page() {
        assert!(is_good_password("Aabb1122", AgentId(1001)));
        for (password, why) in [
            ("Aab1122", "too short"),
            (&"Ab1".repeat(11), "too long"),
            ("aabb1122", "two kinds"),
            ("Aaaa1122", "three equal ones in a row"),
            ("Abcd-100", "a part of the agent's id"),
        ] {
            assert!(!is_good_password(password, AgentId(1001)), "{why}");
        }
    }
}
