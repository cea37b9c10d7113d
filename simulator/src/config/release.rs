//! Releases of the gateway, as far as the sources of different years differ.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// A release of the gateway, oldest first. An operation, a parameter or a form that came with a release is there from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
#[non_exhaustive]
pub enum Release {
    /// `2019`: the gateway that client programs up to 2019 were written for. Pushes events to `pushUrl`.
    Of2019,
    /// `2023`: that of the pages of 2023-09.
    Of2023,
    /// `24.300.0` (2024-09-30).
    R24_300,
    /// `24.400.0` (2025-01-15).
    R24_400,
    /// `25.100.0` (2025-03-31).
    R25_100,
    /// `25.200.0` (2025-06-30).
    R25_200,
    /// `25.300.0` (2025-09-30).
    R25_300,
    /// `25.400.0` (2025-12-31).
    R25_400,
    /// `26.100.0` (2026-03-31), the newest.
    #[default]
    R26_100,
}

const NAMES: [(Release, &str); 9] = [
    (Release::Of2019, "2019"),
    (Release::Of2023, "2023"),
    (Release::R24_300, "24.300.0"),
    (Release::R24_400, "24.400.0"),
    (Release::R25_100, "25.100.0"),
    (Release::R25_200, "25.200.0"),
    (Release::R25_300, "25.300.0"),
    (Release::R25_400, "25.400.0"),
    (Release::R26_100, "26.100.0"),
];

impl Release {
    /// Its name: a version, or a year where no version is known.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES[self as usize].1
    }

    /// The names of all releases, oldest first.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().map(|(_, name)| name)
    }

    /// The agent ids that its paths accept.
    pub(crate) fn agent_ids(self) -> RangeInclusive<u32> {
        if self < Self::R25_200 { 101..=59_999 } else { 101..=999_999 }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that no release has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no release `{0}`; there are old (2019), 2023, 24.300.0 to 26.100.0, and new (26.100.0)")]
pub struct UnknownRelease(String);

impl FromStr for Release {
    type Err = UnknownRelease;

    /// A name, `old` or `new` in any case, or a version without its last figure.
    fn from_str(name: &str) -> Result<Self, UnknownRelease> {
        let named = |known: &str| known == name || known.strip_suffix(".0") == Some(name);
        match NAMES.into_iter().find(|(_, known)| named(known)) {
            Some((release, _)) => Ok(release),
            None if name.eq_ignore_ascii_case("old") => Ok(Self::Of2019),
            None if name.eq_ignore_ascii_case("new") => Ok(Self::default()),
            None => Err(UnknownRelease(name.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_known_by_name() {
        for (index, (release, name)) in NAMES.into_iter().enumerate() {
            assert_eq!((release as usize, name.parse()), (index, Ok(release)));
        }
        assert!(NAMES.is_sorted());
        assert_eq!(("OLD".parse(), "new".parse()), (Ok(Release::Of2019), Ok(Release::R26_100)));
        assert_eq!("25.200".parse(), Ok(Release::R25_200));
        assert_eq!("1999".parse::<Release>(), Err(UnknownRelease("1999".to_owned())));
    }
}
