//! Pauses between attempts.

use std::time::Duration;

/// The first pause.
const FIRST: Duration = Duration::from_secs(1);

/// A pause that doubles with each attempt that fails, from one second on.
pub(super) struct Pause {
    next: Duration,
    longest: Duration,
}

impl Pause {
    pub(super) fn up_to(longest: Duration) -> Self {
        Self { next: FIRST, longest }
    }

    /// The pause after an attempt that has failed.
    pub(super) fn after_failure(&mut self) -> Duration {
        let pause = self.next;
        self.next = (pause * 2).min(self.longest);
        pause
    }

    /// An attempt has succeeded.
    pub(super) fn reset(&mut self) {
        self.next = FIRST;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest_and_begin_anew_after_a_success() {
        let mut pause = Pause::up_to(Duration::from_secs(5));
        let mut seconds = || pause.after_failure().as_secs();
        assert_eq!([seconds(), seconds(), seconds(), seconds(), seconds()], [1, 2, 4, 5, 5]);
        pause.reset();
        assert_eq!(pause.after_failure(), FIRST);
    }
}
