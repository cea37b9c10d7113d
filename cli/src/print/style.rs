//! Styles, as marks in a text. Only [`output`](super::output) turns them into the codes of a terminal, so no other text can.

use std::fmt;

use anstyle::AnsiColor;

/// Ends every style. These code points are no characters: Unicode leaves them to the inside of a program.
const END: char = '\u{fdd0}';

/// A style: `{BOLD}text{BOLD:#}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style(Option<char>);

pub(crate) const PLAIN: Style = Style(None);
pub(crate) const BOLD: Style = Style(Some('\u{fdd1}'));
pub(crate) const DIM: Style = Style(Some('\u{fdd2}'));
pub(crate) const ODD: Style = Style(Some('\u{fdd3}'));
pub(crate) const BAD: Style = Style(Some('\u{fdd4}'));
pub(crate) const GOOD: Style = Style(Some('\u{fdd5}'));
pub(crate) const REQUEST: Style = Style(Some('\u{fdd6}'));

impl fmt::Display for Style {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if formatter.alternate() { self.0.map(|_| END) } else { self.0 };
        mark.map_or(Ok(()), |mark| fmt::Write::write_char(formatter, mark))
    }
}

/// Whether a letter is a mark, or could be one of a later version.
pub(super) fn is_mark(letter: char) -> bool {
    ('\u{fdd0}'..='\u{fdef}').contains(&letter)
}

/// The codes of a mark.
pub(super) fn codes(mark: char) -> Option<String> {
    let plain = anstyle::Style::new();
    if mark == END {
        return Some(anstyle::Reset.render().to_string());
    }
    let style = match Style(Some(mark)) {
        BOLD => plain.bold(),
        DIM => plain.dimmed(),
        ODD => AnsiColor::Yellow.on_default(),
        BAD => AnsiColor::Red.on_default().bold(),
        GOOD => AnsiColor::Green.on_default().bold(),
        REQUEST => AnsiColor::Cyan.on_default(),
        _ => return None,
    };
    Some(style.render().to_string())
}
