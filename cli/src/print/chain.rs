//! An error with its causes.

use std::error::Error;

/// The error and its causes down to the root, in one line. Some errors repeat their cause; each is there once.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let next = error.to_string();
        if !text.contains(&next) {
            text = format!("{text}: {next}");
        }
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn every_cause_is_there_once() {
        let error = anyhow!("the port is closed").context("no connection: the port is closed").context("login got no answer");
        assert_eq!(chain(error.as_ref()), "login got no answer: no connection: the port is closed");
        let error = anyhow!("root").context("middle").context("top");
        assert_eq!(chain(error.as_ref()), "top: middle: root");
    }
}
