//! What an agent sets for itself: password, phone, rights, a state of its own making.

use std::fmt;

use super::Engine;
use super::agent::Agent;
use super::answer::{Handled, Outcome};
use super::codes::{BAD_PARAMETER, OPERATION_FAILED};
use super::data::{Data, PhoneToken};

const CUSTOM_STATE_MAX: u32 = 65_534;
const PHONE_MAX: usize = 24;
const PASSWORD_LENGTH: std::ops::RangeInclusive<usize> = 8..=32;
/// How many passwords back a new one must differ from.
const PASSWORDS_KEPT: usize = 5;
/// The longest time that a password can be good for.
const PASSWORD_DAYS_MAX: u32 = 180;
const DAY: u64 = 24 * 3600 * 1000;
const KINDS_NEEDED: usize = 3;
const EQUAL_IN_A_ROW: usize = 2;
const AGENT_ID_PART: usize = 3;

/// What an agent asks for that concerns itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountCommand {
    /// Configured skill queues of an agent (`queryAgentSkillsByWorkNo`).
    QueryAgentSkillsByWorkNo {
        /// The agent.
        target: u32,
    },
    /// Take inbound calls, or none.
    SetTalkRight {
        /// 1: take them; 0: take none.
        flag: Option<u32>,
    },
    /// Set a state of one's own making.
    SetCustomState {
        /// 0 to 65534.
        state: Option<u32>,
    },
    /// Clear the state of one's own making.
    CancelSetCustomState,
    /// The state of one's own making.
    QueryCustomState,
    /// A token for the registration of the softphone.
    LoginInfo,
    /// A token for the VRC.
    VrcToken,
    /// Change the password (`modifyAccountPwdEx` and `modifyAccountPwd`).
    ModifyAccountPwd {
        /// The password so far.
        old: String,
        /// The password from now on.
        new: String,
    },
    /// Bind a phone to the session.
    BindAgentPhone {
        /// Its number.
        phone: String,
    },
    /// Record one's own calls, or not.
    SetAgentSelfRecord {
        /// Record them.
        on: bool,
    },
    /// Be signed out when silent for too long, or not (`setAgentTimeOut`).
    SetAgentTimeOut {
        /// Be signed out.
        on: bool,
    },
}

impl fmt::Debug for AccountCommand {
    /// Leaves passwords out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::QueryAgentSkillsByWorkNo { target } => f.debug_struct("QueryAgentSkillsByWorkNo").field("target", target).finish(),
            Self::SetTalkRight { flag } => f.debug_struct("SetTalkRight").field("flag", flag).finish(),
            Self::SetCustomState { state } => f.debug_struct("SetCustomState").field("state", state).finish(),
            Self::CancelSetCustomState => f.write_str("CancelSetCustomState"),
            Self::QueryCustomState => f.write_str("QueryCustomState"),
            Self::LoginInfo => f.write_str("LoginInfo"),
            Self::VrcToken => f.write_str("VrcToken"),
            Self::ModifyAccountPwd { .. } => f.debug_struct("ModifyAccountPwd").finish_non_exhaustive(),
            Self::BindAgentPhone { phone } => f.debug_struct("BindAgentPhone").field("phone", phone).finish(),
            Self::SetAgentSelfRecord { on } => f.debug_struct("SetAgentSelfRecord").field("on", on).finish(),
            Self::SetAgentTimeOut { on } => f.debug_struct("SetAgentTimeOut").field("on", on).finish(),
        }
    }
}

/// What an agent has set for its session.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) custom_state: Option<u16>,
    pub(super) takes_inbound: bool,
    /// Whether its talks are recorded; `None`: as the platform does.
    pub(super) recording: Option<bool>,
    /// Whether it is signed out when silent.
    pub(super) times_out: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { custom_state: None, takes_inbound: true, recording: None, times_out: true }
    }
}

/// When a password expires that is good for so many days.
pub(super) fn expiry(days: u32, now: u64) -> u64 {
    now.saturating_add(u64::from(days.min(PASSWORD_DAYS_MAX)) * DAY)
}

/// Passwords that an agent had before, latest last.
#[derive(Default)]
pub(super) struct OldPasswords(Vec<String>);

impl fmt::Debug for OldPasswords {
    /// Leaves them out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OldPasswords").finish_non_exhaustive()
    }
}

impl Engine {
    pub(super) fn account(&mut self, agent: u32, command: AccountCommand) -> Handled {
        match command {
            AccountCommand::QueryAgentSkillsByWorkNo { target } => {
                // The page lists no code for an unknown agent but this one.
                let target = self.of_same_vdn(agent, target).ok_or(OPERATION_FAILED)?;
                return Ok(Outcome::Data(Data::AgentSkills(self.configured_skills(target))));
            }
            AccountCommand::SetTalkRight { flag } => {
                let flag = flag.filter(|&flag| flag <= 1).ok_or(BAD_PARAMETER)?;
                self.agent_mut(agent).settings.takes_inbound = flag == 1;
            }
            AccountCommand::SetCustomState { state } => {
                let state = state.filter(|&state| state <= CUSTOM_STATE_MAX).ok_or(BAD_PARAMETER)?;
                self.agent_mut(agent).settings.custom_state = u16::try_from(state).ok();
            }
            // Choice: clearing a custom state is accepted when none is set, too.
            AccountCommand::CancelSetCustomState => self.agent_mut(agent).settings.custom_state = None,
            AccountCommand::QueryCustomState => {
                return Ok(Outcome::Data(Data::CustomState(self.agent_ref(agent).settings.custom_state)));
            }
            AccountCommand::LoginInfo => {
                let token = self.fresh_token();
                let session = self.agent_ref(agent).session.as_ref();
                let phone = session.map(|session| session.phone.clone()).unwrap_or_default();
                return Ok(Outcome::Data(Data::PhoneLogin { phone, token }));
            }
            AccountCommand::VrcToken => return Ok(Outcome::Data(Data::VrcToken(self.fresh_token()))),
            AccountCommand::ModifyAccountPwd { old, new } => self.modify_password(agent, &old, new)?,
            AccountCommand::BindAgentPhone { phone } => {
                if phone.is_empty() || phone.len() > PHONE_MAX {
                    return Err(BAD_PARAMETER);
                }
                if let Some(session) = &mut self.agent_mut(agent).session {
                    session.phone = phone;
                }
            }
            // Choice: switching the recording of one's own talks on or off takes effect with the next talk.
            AccountCommand::SetAgentSelfRecord { on } => self.agent_mut(agent).settings.recording = Some(on),
            // Choice: the limit of silence is switched for the agent that asks, not for all.
            AccountCommand::SetAgentTimeOut { on } => self.agent_mut(agent).settings.times_out = on,
        }
        Ok(Outcome::Reserved)
    }

    // Choice: a wrong old password is 100-007, a new one against the rules 000-002: the page lists no other codes. Of the two wordings
    // of the rule on equal characters the one that allows two in a row is followed. Where passwords expire, a new one is good for the
    // longest time.
    fn modify_password(&mut self, agent: u32, old: &str, new: String) -> Result<(), super::Refusal> {
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
    pub(super) fn password_days(&self, agent: u32) -> Option<u32> {
        let left = self.agent_ref(agent).password_expires?.saturating_sub(self.now);
        u32::try_from(left / DAY).ok()
    }

    // Choice: a password that has expired still lets the agent in, but has to be changed.
    pub(super) fn must_change_password(&self, agent: u32) -> bool {
        let known = self.agent_ref(agent);
        known.config.must_change_password || known.password_expires.is_some_and(|at| at <= self.now)
    }

    fn fresh_token(&mut self) -> PhoneToken {
        PhoneToken(format!("{:032x}", self.rng.u128(..)))
    }
}

fn is_good_password(password: &str, agent: u32) -> bool {
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

    #[test]
    fn passwords_keep_to_the_rules_of_the_page() {
        assert!(is_good_password("Aabb1122", 1001));
        for (password, why) in [
            ("Aab1122", "too short"),
            (&"Ab1".repeat(11), "too long"),
            ("aabb1122", "two kinds"),
            ("Aaaa1122", "three equal ones in a row"),
            ("Abcd-100", "a part of the agent's id"),
        ] {
            assert!(!is_good_password(password, 1001), "{why}");
        }
    }
}
