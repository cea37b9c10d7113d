//! Text for a terminal.

use super::style::is_mark;

/// How wide lines of running text are.
const LINE: usize = 100;

/// The first sentence of a description, in one line and without its period.
pub(crate) fn first_sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text.find(". ").unwrap_or(text.len());
    text[..end].trim_end_matches('.').to_owned()
}

/// The first sentence, cut at a word where it is longer than so many characters.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let sentence = first_sentence(text);
    if width(&sentence) <= most {
        return sentence;
    }
    let mut short = String::new();
    for word in sentence.split(' ') {
        if width(&short) + width(word) + 2 > most {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end().trim_end_matches([',', ';', ':']))
}

/// Running text, wrapped; the first line begins with `first`, the others with as many blanks.
pub(crate) fn bullet(first: &str, text: &str) -> String {
    let indent = " ".repeat(width(first));
    let mut lines = String::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && width(&line) + 1 + width(word) > LINE {
            lines.push_str(line.trim_end());
            lines.push('\n');
            line.clone_from(&indent);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines + line.trim_end() + "\n"
}

/// A description as the contract wraps it, indented.
pub(crate) fn indented(text: &str, indent: &str) -> String {
    text.trim_end().lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") }).collect()
}

/// `1 field`, `2 fields`
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// How many columns a text takes, without its styles; wide scripts count twice, near enough.
pub(super) fn width(text: &str) -> usize {
    let letters = text.chars().filter(|letter| !is_mark(*letter));
    letters.map(|letter| if matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{ffdc}') { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_cut_at_its_first_sentence_and_then_at_a_word() {
        assert_eq!(shortened("The call,\nas it is. More.", 40), "The call, as it is");
        assert_eq!(shortened("The state of the agent, seen from afar", 26), "The state of the agent…");
    }

    #[test]
    fn text_is_wrapped_behind_its_bullet() {
        let text = bullet("  - ", &"word ".repeat(25));
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("  - word") && lines[1].starts_with("    word") && lines[0].len() <= LINE);
    }
}
