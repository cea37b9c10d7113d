//! Where a value stands in a text, in whatever form: as it is, and escaped as in an address, a form, JSON, a page or a Rust message,
//! character by character and in any mixture.

/// What escapes begin with.
const ESCAPES: &[u8] = b"%+\\&";

/// A place where a value stands, or where the text breaks off within one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Occurrence {
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many characters of the value are there.
    pub(super) characters: usize,
    /// Whether the whole value is there.
    pub(super) whole: bool,
}

/// The first occurrence at or after a place.
pub(super) fn find(text: &str, from: usize, value: &str) -> Option<Occurrence> {
    let first = *value.as_bytes().first()?;
    let bytes = text.as_bytes().iter().enumerate().skip(from);
    let may_start = bytes.filter(|(_, byte)| **byte == first || ESCAPES.contains(byte)).map(|(place, _)| place);
    may_start.filter(|place| text.is_char_boundary(*place)).find_map(|start| at(text, start, value))
}

fn at(text: &str, start: usize, value: &str) -> Option<Occurrence> {
    let (mut end, mut characters) = (start, 0);
    for wanted in value.chars() {
        match step(&text[end..], wanted) {
            Some(length) => end += length,
            // Half an escape at the end counts as its beginning.
            None if characters > 0 && breaks_off(&text[end..]) => {
                return Some(Occurrence { start, end: text.len(), characters, whole: false });
            }
            None => return None,
        }
        characters += 1;
    }
    Some(Occurrence { start, end, characters, whole: true })
}

/// Whether a text is empty or no more than the beginning of an escape.
fn breaks_off(text: &str) -> bool {
    text.len() < 6 && (text.is_empty() || text.starts_with(['%', '\\', '&'])) && !text.contains([';', ' '])
}

/// How many bytes at the beginning of the text stand for a character.
fn step(text: &str, wanted: char) -> Option<usize> {
    let escaped = match text.chars().next()? {
        '%' => percent(text, wanted),
        '+' => (wanted == ' ').then_some(1),
        '\\' => backslash(text, wanted),
        '&' => entity(text, wanted),
        _ => None,
    };
    escaped.or_else(|| text.starts_with(wanted).then_some(wanted.len_utf8()))
}

/// `%C3%BC`, in either case, and `%25C3`, where the escape was escaped.
fn percent(text: &str, wanted: char) -> Option<usize> {
    let (mut bytes, mut rest) = ([0; 4], text);
    for byte in wanted.encode_utf8(&mut bytes).bytes() {
        let mut code = rest.strip_prefix('%')?;
        while code.as_bytes().get(..2).and_then(hexadecimal)? != u32::from(byte) {
            code = code.strip_prefix("25")?;
        }
        rest = &code[2..];
    }
    Some(text.len() - rest.len())
}

/// `\"`, `\n`, `\u00fc` and `\u{fc}`, escaped any number of times.
fn backslash(text: &str, wanted: char) -> Option<usize> {
    let escaped = text.trim_start_matches('\\');
    let before = text.len() - escaped.len();
    let letter = match wanted {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        other => other,
    };
    if escaped.starts_with(letter) {
        return Some(before + letter.len_utf8());
    }
    let code = escaped.strip_prefix('u')?;
    if let Some((digits, _)) = code.strip_prefix('{').and_then(|code| code.split_once('}')) {
        return (hexadecimal(digits.as_bytes())? == u32::from(wanted)).then_some(before + digits.len() + 3);
    }
    let (mut units, mut rest) = ([0; 2], text);
    for unit in wanted.encode_utf16(&mut units) {
        let code = rest.trim_start_matches('\\').strip_prefix('u')?;
        if hexadecimal(code.get(..4)?.as_bytes())? != u32::from(*unit) {
            return None;
        }
        rest = &code[4..];
    }
    Some(text.len() - rest.len())
}

/// `&amp;`, `&#38;` and `&#x26;`.
fn entity(text: &str, wanted: char) -> Option<usize> {
    let (name, _) = text[1..].split_once(';').filter(|(name, _)| name.len() <= 8)?;
    let code = match name {
        "amp" => u32::from('&'),
        "lt" => u32::from('<'),
        "gt" => u32::from('>'),
        "quot" => u32::from('"'),
        "apos" => u32::from('\''),
        _ => match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(digits) => hexadecimal(digits.as_bytes())?,
            None => name.strip_prefix('#')?.parse().ok()?,
        },
    };
    (code == u32::from(wanted)).then_some(name.len() + 2)
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits).ok().filter(|text| !text.starts_with('+'))?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUE: &str = "a\"/ü<& \u{1f600}\n.";

    #[test]
    fn every_form_is_found() {
        let json = serde_json::Value::from(VALUE).to_string();
        for form in [
            VALUE.to_owned(),
            "a%22%2F%C3%BC%3C%26%20%F0%9F%98%80%0A.".to_owned(),
            "%61%22%2f%c3%bc%3c%26+%f0%9f%98%80%0a%2e".to_owned(),
            json[1..json.len() - 1].to_owned(),
            r#"a\"\/\u00fc<& \ud83d\ude00\n."#.to_owned(),
            r#"a\\\"/\\u00fc<& \\ud83d\\ude00\\n."#.to_owned(),
            VALUE.escape_debug().to_string(),
            VALUE.escape_default().to_string(),
            "a%2522%2F%25C3%25bC%3C%26%20%F0%9F%98%80%0A.".to_owned(),
            "a&quot;/&#252;&lt;&amp; &#x1F600;&#10;.".to_owned(),
        ] {
            let text = format!("before {form}, after");
            let found = find(&text, 0, VALUE);
            let whole = Occurrence { start: 7, end: 7 + form.len(), characters: VALUE.chars().count(), whole: true };
            assert_eq!(found, Some(whole), "{form}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for text in ["", "a", "%", "a%2", "b\"/ü<& ", "\\u{", "&;", "&#;", "%zz", "\\u12", "a%22%2F%C3 and more"] {
            assert!(!find(text, 0, VALUE).is_some_and(|found| found.whole), "{text}");
        }
    }

    #[test]
    fn the_beginning_at_the_end_is_found() {
        for (text, characters) in [("x a\"/", 3), ("x a\"/%C", 3), ("x a\"/\\u00", 3), ("x a\"/&#2", 3)] {
            let found = find(text, 0, VALUE).unwrap();
            assert_eq!((found.start, found.end, found.characters, found.whole), (2, text.len(), characters, false), "{text}");
        }
    }
}
