//! Multimedia users of UAPs.

use crate::engine::answer::refusal::{CONFIG_INPUT, UAP_FAILED, UAP_PASSWORD};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::model::configuration::uap_user::UapUser;
use crate::engine::state::State;

const USERS_MAX: usize = 1000;
const NUMBER_MAX: usize = 32;
const PASSWORD: std::ops::RangeInclusive<usize> = 8..=16;
const KINDS_NEEDED: usize = 2;

impl State {
    // Choice: every number is a user's, since no operation here adds one; a user's password has no effect. Different passwords, and those
    // that break the rules, give the code of a password that cannot be changed.
    pub(crate) fn modify_uap_user(&mut self, user: UapUser) -> Handled {
        let is_one_of = |text: &Option<String>, known: &[&str]| text.as_deref().is_none_or(|text| known.contains(&text));
        let is_fine = (1..=NUMBER_MAX).contains(&user.number.chars().count())
            && is_one_of(&user.authentication, &["0", "1"])
            && user.algorithms.iter().all(|algorithm| is_one_of(algorithm, &["0", "1", "2"]));
        if !is_fine {
            return Err(CONFIG_INPUT);
        }
        let [password, again] = &user.passwords;
        if password != again || !password.as_deref().is_none_or(|password| password.is_empty() || is_good_password(password)) {
            return Err(UAP_PASSWORD);
        }
        let users = &mut self.configuration.uap_users;
        if users.len() >= USERS_MAX && !users.contains_key(&user.number) {
            return Err(UAP_FAILED);
        }
        users.insert(user.number.clone(), user);
        Ok(Outcome::Reserved)
    }
}

fn is_good_password(password: &str) -> bool {
    let has = |is_kind: fn(&u8) -> bool| usize::from(password.bytes().any(|byte| is_kind(&byte)));
    let kinds = has(u8::is_ascii_uppercase) + has(u8::is_ascii_lowercase) + has(u8::is_ascii_digit);
    let kinds = kinds + usize::from(password.bytes().any(|byte| !byte.is_ascii_alphanumeric()));
    PASSWORD.contains(&password.chars().count()) && kinds >= KINDS_NEEDED
}
