//! As much of the syntax of YAML as the rules about its style need: quoted scalars that stand on one line.

use std::sync::LazyLock;

use regex::Regex;

/// The lines that are YAML, with their numbers from 1: neither comments nor the content of block scalars.
pub(super) fn outside_blocks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut block: Option<usize> = None;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let indent = line.len() - line.trim_start().len();
        if let Some(opened) = block {
            if line.trim().is_empty() || indent > opened {
                return None;
            }
            block = None;
        }
        if line.trim_start().starts_with('#') {
            return None;
        }
        if line.ends_with(" |") || line.ends_with(" >") {
            block = Some(indent);
        }
        Some((index + 1, line))
    })
}

/// A quoted scalar.
pub(super) struct Quoted<'a> {
    /// As written, quotes included.
    pub(super) raw: &'a str,
    /// Whether it is inside brackets or braces.
    flow: bool,
}

/// The quoted scalars of a line.
pub(super) fn quoted_in(line: &str) -> Vec<Quoted<'_>> {
    let mut found = Vec::new();
    let (mut depth, mut fresh, mut index) = (0_usize, true, 0);
    let bytes = line.as_bytes();
    while let Some(&byte) = bytes.get(index) {
        match byte {
            b'\'' | b'"' if fresh => {
                let end = closing(bytes, index);
                if let Some(raw) = line.get(index..end) {
                    found.push(Quoted { raw, flow: depth > 0 });
                }
                index = end;
                fresh = false;
                continue;
            }
            b'[' | b'{' if fresh => depth += 1,
            b']' | b'}' if depth > 0 => {
                depth -= 1;
                fresh = false;
            }
            b'#' if index > 0 && bytes.get(index - 1) == Some(&b' ') => break,
            b',' if depth > 0 => fresh = true,
            b':' if matches!(bytes.get(index + 1), None | Some(b' ')) => fresh = true,
            b'-' if fresh && bytes.get(index + 1) == Some(&b' ') => {}
            b' ' => {}
            _ => fresh = false,
        }
        index += 1;
    }
    found
}

/// The position behind the quote that closes the one at `start`.
fn closing(bytes: &[u8], start: usize) -> usize {
    let quote = bytes.get(start).copied();
    let mut index = start + 1;
    while index < bytes.len() {
        if bytes.get(index) == Some(&b'\\') && quote == Some(b'"') {
            index += 1;
        } else if bytes.get(index).copied() == quote {
            // A quote in single quotes is written twice.
            if quote == Some(b'\'') && bytes.get(index + 1).copied() == quote {
                index += 1;
            } else {
                return index + 1;
            }
        }
        index += 1;
    }
    bytes.len()
}

impl Quoted<'_> {
    /// How it is to be written, if not as it is.
    pub(super) fn better(&self) -> Option<&'static str> {
        let single = self.raw.starts_with('\'');
        let inner = self.raw.get(1..self.raw.len().saturating_sub(1)).unwrap_or_default();
        let text = if single { inner.replace("''", "'") } else { inner.replace("\\\"", "\"") };
        match (is_plain(&text, self.flow), single) {
            (true, _) => Some("plain"),
            (false, false) if !text.contains('\\') => Some("in single quotes"),
            _ => None,
        }
    }
}

/// What YAML 1.1 or 1.2 reads as something else than a text.
static NOT_TEXT: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?i)^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.?[0-9][0-9_.,:exoa-f+-]*|[-+]?\.(?:inf|nan)|<<|=)$";
    Regex::new(pattern).expect("a fixed pattern")
});

/// Whether a text may stand without quotes.
fn is_plain(text: &str, flow: bool) -> bool {
    let starts = text.starts_with(|first: char| "-?:,[]{}#&*!|>'\"%@`".contains(first));
    let ends = text.trim() != text || text.ends_with(':');
    let inside = text.contains(": ") || text.contains(" #") || text.contains(['\t', '\n']);
    let flows = flow && text.contains([',', '[', ']', '{', '}']);
    !text.is_empty() && !starts && !ends && !inside && !flows && !NOT_TEXT.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_needs_quotes_has_them() {
        for (text, flow, plain) in [
            ("a text", false, true),
            ("", false, false),
            ("a, b", false, true),
            ("a, b", true, false),
            ("a: b", false, false),
            ("a:b", false, true),
            ("a #b", false, false),
            ("a#b", false, true),
            ("#a", false, false),
            ("007", false, false),
            ("100-002", false, false),
            ("2025-11-13", false, false),
            ("2025-11-13 (en)", false, true),
            ("No", false, false),
            ("None", false, true),
            ("^[0-9]$", false, true),
        ] {
            assert_eq!(is_plain(text, flow), plain, "{text}");
        }
    }

    #[test]
    fn quotes_are_found_where_a_scalar_begins() {
        let raws = |line: &'static str| quoted_in(line).iter().map(|quoted| quoted.raw).collect::<Vec<_>>();
        assert_eq!(raws("- it's plain: 'it''s'"), ["'it''s'"]);
        assert_eq!(raws("{a: 'b', 'c': \"d\\\"\"}"), ["'b'", "'c'", "\"d\\\"\""]);
        assert_eq!(raws("a: b's 'c' # 'd'"), Vec::<&str>::new());
    }

    #[test]
    fn blocks_and_comments_are_left_alone() {
        let lines: Vec<_> = outside_blocks("# 'a'\nb: |\n  'c'\n\n  'd'\ne: 'f'\n").collect();
        assert_eq!(lines, [(2, "b: |"), (6, "e: 'f'")]);
    }
}
