//! The ranges of the settings, checked before a simulator starts.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::Config;
use super::agent::AgentConfig;
use super::centre::{AuthMode, NODES_MAX};
use super::plays::{PERCENT_MAX, Plays};
use crate::length::Length;

/// A setting that is out of its range, and why.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OutOfRange {
    pub(crate) setting: &'static str,
    pub(crate) reason: String,
}

/// A year is more than any use needs, and keeps sums of times in range.
pub(crate) const LONGEST: Duration = Duration::from_secs(366 * 24 * 3600);
/// The end of the year 9999. Clocks stop there, and times have at most 13 digits of seconds.
pub(crate) const LATEST: Duration = Duration::from_secs(253_402_300_799);
/// The most connections; more than a system gives a process.
const CONNECTIONS_MAX: usize = 1_000_000;
/// The longest lifetime of a password, in days.
const PASSWORD_DAYS_MAX: u32 = 180;

impl Config {
    /// Checks every setting, alone and against the others.
    pub(crate) fn check(&self) -> Result<(), OutOfRange> {
        self.check_durations()?;
        self.check_sessions()?;
        self.check_numbers()?;
        self.centre.agents.iter().try_for_each(check_agent)
    }

    fn check_durations(&self) -> Result<(), OutOfRange> {
        let (centre, server) = (&self.centre, &self.server);
        let durations = [
            ("guid_interval", centre.guid_interval),
            ("guid_timeout", centre.guid_timeout),
            ("configuration_timeout", centre.configuration_timeout),
            ("inactivity", centre.inactivity),
            ("answer_timeout", centre.answer_timeout),
            ("customer_answers_after", centre.customer_answers_after.unwrap_or_default()),
            ("flow_control", centre.flow_control.map(|limits| limits.period).unwrap_or_default()),
            ("poll_hold", server.poll_hold),
            ("sign_in_takes", server.sign_in_takes),
            ("request_deadline", server.request_deadline),
        ];
        match durations.into_iter().find(|(_, duration)| *duration > LONGEST) {
            Some((setting, duration)) => out(setting, format!("{duration:?} is longer than a year")),
            None => Ok(()),
        }
    }

    /// What would end sessions that nothing is wrong with.
    fn check_sessions(&self) -> Result<(), OutOfRange> {
        let (centre, hold) = (&self.centre, self.server.poll_hold);
        if centre.auth_mode == AuthMode::Dynamic {
            if centre.guid_timeout <= centre.guid_interval {
                let reason = format!("a Guid that is renewed after {:?} has to live longer than that", centre.guid_interval);
                return out("guid_timeout", reason);
            }
            if hold >= centre.guid_timeout {
                let reason = format!("{hold:?} is not shorter than the life of a Guid, which would be void before the poll is answered");
                return out("poll_hold", format!("{reason} (guid_timeout, {:?})", centre.guid_timeout));
            }
        }
        if hold >= centre.inactivity {
            let reason = format!("{hold:?} is not shorter than the time after which a silent agent is signed out");
            return out("poll_hold", format!("{reason} (inactivity, {:?})", centre.inactivity));
        }
        Ok(())
    }

    fn check_numbers(&self) -> Result<(), OutOfRange> {
        let (centre, server) = (&self.centre, &self.server);
        if !(1..=NODES_MAX).contains(&centre.nodes) {
            return out("nodes", format!("{} nodes: a cluster has 1 to {NODES_MAX}", centre.nodes));
        }
        if server.agent_ids.is_empty() {
            return out("agent_ids", "there is no id in the range".to_owned());
        }
        if !(1..=CONNECTIONS_MAX).contains(&server.connections) {
            return out("connections", format!("{} connections: 1 to {CONNECTIONS_MAX} are possible", server.connections));
        }
        if server.request_deadline.is_zero() {
            return out("request_deadline", "no request arrives in no time".to_owned());
        }
        if server.control_token.as_ref().is_some_and(|token| token.0.is_empty() || !token.0.bytes().all(|byte| byte.is_ascii_graphic())) {
            return out("control_token", "a token consists of visible ASCII characters".to_owned());
        }
        let start = server.virtual_time.unwrap_or(SystemTime::UNIX_EPOCH).duration_since(UNIX_EPOCH);
        if !start.is_ok_and(|start| start < LATEST) {
            return out("virtual_time", "the clock begins between the years 1970 and 9999".to_owned());
        }
        Ok(())
    }
}

fn check_agent(agent: &AgentConfig) -> Result<(), OutOfRange> {
    if let Some(plays) = &agent.plays {
        check_plays(agent, plays)?;
    }
    match agent.password_expires_in {
        Some(days) if days > PASSWORD_DAYS_MAX => {
            out("password_expires_in", format!("{days} days of agent {}: 0 to {PASSWORD_DAYS_MAX} are possible", agent.id))
        }
        _ => Ok(()),
    }
}

fn check_plays(agent: &AgentConfig, plays: &Plays) -> Result<(), OutOfRange> {
    let out = |reason: String| out("plays", format!("agent {}: {reason}", agent.id));
    if let Some(percent) = [plays.reject_chance, plays.hold_chance].into_iter().find(|percent| *percent > PERCENT_MAX) {
        return out(format!("a chance of {percent} percent: 0 to {PERCENT_MAX} are possible"));
    }
    for (from, to) in plays.lengths().map(Length::bounds) {
        if from > to {
            return out(format!("a length of {from:?} to {to:?} cannot be"));
        }
        if to > LONGEST {
            return out(format!("{to:?} is longer than a year"));
        }
    }
    Ok(())
}

fn out(setting: &'static str, reason: String) -> Result<(), OutOfRange> {
    Err(OutOfRange { setting, reason })
}
