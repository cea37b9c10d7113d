//! Text from outside: from a gateway, a file, an argument, the environment, or an error that repeats one of these.

use super::style::is_mark;

/// Text from outside as one line that steers no terminal: what could is made visible.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut clean, letter| {
        if steers(letter) || is_mark(letter) {
            clean.extend(letter.escape_default());
        } else {
            clean.push(letter);
        }
        clean
    })
}

/// Whether a letter does something other than to be shown: control characters, line and paragraph separators, and format
/// characters, among them those that turn the direction of writing.
pub(super) fn steers(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_made_visible() {
        assert_eq!(harmless("成功\u{1b}[31m\n"), "成功\\u{1b}[31m\\n");
        for letter in
            ['\r', '\u{7}', '\u{7f}', '\u{9b}', '\u{200f}', '\u{202e}', '\u{2028}', '\u{2066}', '\u{feff}', '\u{e0041}', '\u{fdd1}']
        {
            let clean = harmless(&format!("a{letter}b"));
            assert!(clean.starts_with("a\\") && clean.ends_with('b'), "{letter:?}: {clean}");
        }
    }

    #[test]
    fn what_is_only_shown_stays() {
        let text = "Grüße, 客户 «привет» سلام 😀 \\";
        assert_eq!(harmless(text), text);
    }
}
