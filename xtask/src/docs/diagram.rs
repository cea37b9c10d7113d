//! Sequence diagrams, from a few lines in a page to inline SVG: no script, the page's own colours, and the steps in words.
//!
//! ```text
//! title: Two-party help
//! A = Agent A                 a party, in the order of the columns
//! A -> G: innerHelp           a request
//! G --> A: AgentEvent_Hold    an answer or an event
//! note A..G: B waits          a remark over one column or several
//! ```

use std::fmt::Write as _;

use anyhow::{Context, Result, bail, ensure};

use super::text::html;

/// Measures in pixels; texts are estimated, since nothing here knows the reader's font.
const CHARACTER: usize = 7;
const LINE: usize = 17;
const MARGIN: usize = 12;
const HEAD: usize = 32;
const COLUMN_MIN: usize = 200;

struct Diagram {
    title: String,
    parties: Vec<(String, String)>,
    steps: Vec<Step>,
}

enum Step {
    Message { from: usize, to: usize, event: bool, text: String },
    Note { from: usize, to: usize, text: String },
}

/// The diagram as a figure; `id` distinguishes it from the others on the page.
pub(super) fn figure(source: &str, id: &str) -> Result<String> {
    let diagram = parse(source)?;
    let steps: String = diagram.words().iter().map(|step| format!("<li>{}</li>", html(step))).collect();
    Ok(format!(
        "<figure class=\"diagram\"><div class=\"drawing\" tabindex=\"0\">{}</div>\
         <details><summary>{} in words</summary><ol>{steps}</ol></details></figure>\n",
        diagram.svg(id),
        html(&diagram.title)
    ))
}

fn parse(source: &str) -> Result<Diagram> {
    let mut diagram = Diagram { title: String::new(), parties: Vec::new(), steps: Vec::new() };
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty()) {
        diagram.line(line).with_context(|| format!("diagram: {line}"))?;
    }
    ensure!(!diagram.title.is_empty(), "a diagram has a title");
    ensure!(!diagram.steps.is_empty(), "{}: no steps", diagram.title);
    Ok(diagram)
}

impl Diagram {
    fn line(&mut self, line: &str) -> Result<()> {
        if let Some(title) = line.strip_prefix("title:") {
            title.trim().clone_into(&mut self.title);
        } else if let Some((left, text)) = line.split_once(": ") {
            let text = text.trim().to_owned();
            if let Some(place) = left.strip_prefix("note ") {
                let (from, to) = place.split_once("..").unwrap_or((place, place));
                let (from, to) = (self.party(from)?, self.party(to)?);
                self.steps.push(Step::Note { from: from.min(to), to: from.max(to), text });
            } else {
                let (event, parts) = if let Some(parts) = left.split_once("-->") {
                    (true, parts)
                } else {
                    (false, left.split_once("->").context("no arrow")?)
                };
                let (from, to) = (self.party(parts.0)?, self.party(parts.1)?);
                ensure!(from != to, "a message goes to somebody else");
                self.steps.push(Step::Message { from, to, event, text });
            }
        } else {
            let (name, title) = line.split_once('=').context("neither a party nor a step")?;
            self.parties.push((name.trim().to_owned(), title.trim().to_owned()));
        }
        Ok(())
    }

    fn party(&self, name: &str) -> Result<usize> {
        let name = name.trim();
        match self.parties.iter().position(|(known, _)| known == name) {
            Some(position) => Ok(position),
            None => bail!("no party {name}"),
        }
    }

    /// The steps as sentences.
    fn words(&self) -> Vec<String> {
        let title = |party: &usize| self.parties[*party].1.as_str();
        let words = self.steps.iter().map(|step| match step {
            Step::Message { from, to, text, .. } => format!("{} to {}: {text}", title(from), title(to)),
            Step::Note { text, .. } => text.clone(),
        });
        words.collect()
    }

    /// Wide enough that the longest word of every message fits between its parties.
    fn column(&self) -> usize {
        let needed = self.steps.iter().map(|step| match step {
            Step::Message { from, to, text, .. } => longest_word(text) * CHARACTER / from.abs_diff(*to) + 30,
            Step::Note { from, to, text } => longest_word(text) * CHARACTER / (to - from + 1) + 16,
        });
        let heads = self.parties.iter().map(|(_, title)| title.chars().count() * CHARACTER + 40);
        needed.chain(heads).max().unwrap_or_default().max(COLUMN_MIN)
    }

    fn svg(&self, id: &str) -> String {
        let column = self.column();
        let middle = |party: usize| MARGIN + column / 2 + party * column;
        let mut y = MARGIN + HEAD + 14;
        let mut body = String::new();
        for step in &self.steps {
            y = draw(step, &mut body, y, column, middle);
        }
        let (width, height) = (2 * MARGIN + column * self.parties.len(), y + MARGIN);
        let mut heads = String::new();
        for (party, (_, title)) in self.parties.iter().enumerate() {
            let (x, half) = (middle(party), (column - 24) / 2);
            let top = MARGIN + HEAD;
            let _ = write!(heads, "<line class=\"life\" x1=\"{x}\" y1=\"{top}\" x2=\"{x}\" y2=\"{}\"></line>", height - MARGIN / 2);
            let _ = write!(
                heads,
                "<rect class=\"party\" x=\"{}\" y=\"{MARGIN}\" width=\"{}\" height=\"{HEAD}\" rx=\"6\"></rect>",
                x - half,
                2 * half
            );
            let _ = write!(heads, "<text class=\"name\" x=\"{x}\" y=\"{}\">{}</text>", MARGIN + 21, html(title));
        }
        let alternative = self.words().join(". ");
        format!(
            "<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-text\">\
             <title id=\"{id}-title\">{}</title><desc id=\"{id}-text\">{}.</desc>{heads}{body}</svg>",
            html(&self.title),
            html(&alternative)
        )
    }
}

/// Draws a step from `y` on; returns where the next one begins.
fn draw(step: &Step, body: &mut String, y: usize, column: usize, middle: impl Fn(usize) -> usize) -> usize {
    match step {
        Step::Message { from, to, event, text } => {
            let (start, end) = (middle(*from), middle(*to));
            let lines = wrap(text, (from.abs_diff(*to) * column - 24) / CHARACTER);
            let bottom = lines_at(body, &lines, (start + end) / 2, y);
            let arrow = bottom + 7;
            let (tip, class) = (if end > start { end - 1 } else { end + 1 }, if *event { "event" } else { "request" });
            let back = if end > start { tip - 9 } else { tip + 9 };
            let _ = write!(body, "<line class=\"{class}\" x1=\"{start}\" y1=\"{arrow}\" x2=\"{back}\" y2=\"{arrow}\"></line>");
            let _ = write!(body, "<polygon class=\"tip\" points=\"{tip},{arrow} {back},{} {back},{}\"></polygon>", arrow - 4, arrow + 4);
            arrow + 12
        }
        Step::Note { from, to, text } => {
            let (left, right) = (middle(*from) - column / 2 + 10, middle(*to) + column / 2 - 10);
            let lines = wrap(text, (right - left - 12) / CHARACTER);
            let height = lines.len() * LINE + 10;
            let _ = write!(
                body,
                "<rect class=\"note\" x=\"{left}\" y=\"{}\" width=\"{}\" height=\"{height}\" rx=\"4\"></rect>",
                y + 2,
                right - left
            );
            lines_at(body, &lines, (left + right) / 2, y + 5);
            y + height + 12
        }
    }
}

/// Writes centred lines below `y`; returns where they end.
fn lines_at(body: &mut String, lines: &[String], x: usize, y: usize) -> usize {
    for (number, line) in lines.iter().enumerate() {
        let _ = write!(body, "<text x=\"{x}\" y=\"{}\">{}</text>", y + LINE * number + 13, html(line));
    }
    y + LINE * lines.len()
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(|word| word.chars().count()).max().unwrap_or_default()
}

/// Breaks a text into lines of at most `width` characters where words allow it.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => *line = format!("{line} {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELP: &str = "title: Help\nA = Agent\nG = Gateway\nA -> G: innerHelp <1>\nG --> A: AgentEvent_Hold\nnote A..G: waits";

    #[test]
    fn a_diagram_is_drawn_and_described_in_words() {
        let figure = figure(HELP, "help-1").unwrap();
        assert!(
            figure.contains(
                "<desc id=\"help-1-text\">Agent to Gateway: innerHelp &lt;1&gt;. Gateway to Agent: AgentEvent_Hold. waits.</desc>"
            )
        );
        assert!(figure.contains("<line class=\"request\"") && figure.contains("<line class=\"event\""));
        assert!(figure.contains("<li>Agent to Gateway: innerHelp &lt;1&gt;</li>"));
    }

    #[test]
    fn a_step_of_an_unknown_party_is_an_error() {
        let error = figure("title: x\nA = Agent\nA -> B: hello", "x").unwrap_err();
        assert_eq!(format!("{error:#}"), "diagram: A -> B: hello: no party B");
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("AgentEvent_Hold", 4), ["AgentEvent_Hold"]);
    }
}
