//! What the bodies of items name: paths, imports inside functions, single names.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::modules::{Use, flatten};

/// A path with two or more steps, such as `crate::engine::Engine`.
pub(crate) struct Named {
    pub(crate) path: Vec<String>,
    pub(crate) line: usize,
}

/// Everything that some code names.
#[derive(Default)]
pub(crate) struct Code {
    pub(crate) paths: Vec<Named>,
    pub(crate) uses: Vec<Use>,
    pub(crate) names: BTreeSet<String>,
}

impl Code {
    /// Reads the body of a `macro_rules!`. What it names is looked up where the macro is called, but for what it takes from the crate.
    pub(crate) fn read_macro(&mut self, code: TokenStream) {
        let mut body = Self::default();
        body.read(code);
        self.paths.extend(body.paths.into_iter().filter(|named| named.path[0] == "crate"));
    }

    /// Reads tokens and not syntax, so that the arguments of macros count too.
    pub(crate) fn read(&mut self, code: TokenStream) {
        let tokens: Vec<TokenTree> = code.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = match &tokens[at] {
                TokenTree::Group(group) => {
                    self.read(group.stream());
                    at + 1
                }
                TokenTree::Punct(mark) if mark.as_char() == '#' => self.read_attribute(&tokens, at),
                TokenTree::Ident(ident) if ident == "use" => self.read_use(&tokens, at),
                TokenTree::Ident(_) => self.read_path(&tokens, at),
                TokenTree::Literal(_) | TokenTree::Punct(_) => at + 1,
            };
        }
    }

    fn read_use(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let end = tokens[at..].iter().position(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';'));
        let Some(end) = end.map(|length| at + length + 1) else { return at + 1 };
        let statement: TokenStream = tokens[at..end].iter().cloned().collect();
        match syn::parse2::<syn::ItemUse>(statement) {
            Ok(item) => {
                self.uses.extend(flatten(&item));
                end
            }
            Err(_) => at + 1, // `impl Trait + use<'a>`
        }
    }

    fn read_path(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let mut path = Vec::new();
        let mut next = at;
        while let Some(TokenTree::Ident(ident)) = tokens.get(next) {
            path.push(ident.to_string());
            next += 1;
            if !is_double_colon(tokens, next) {
                break;
            }
            next += 2;
        }
        if path.last().is_some_and(|name| QUOTATIONS.contains(&name.as_str())) && is_mark(tokens.get(next), '!') {
            return next + 2;
        }
        let continues = at >= 2 && is_double_colon(tokens, at - 2);
        if !continues {
            self.names.insert(path[0].clone());
            if path.len() > 1 {
                self.paths.push(Named { path, line: tokens[at].span().start().line });
            }
        }
        next
    }

    /// Attributes name functions in texts: `#[serde(with = "crate::wire::seconds")]`.
    fn read_attribute(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        if let Some(TokenTree::Group(attribute)) = tokens.get(at + 1)
            && attribute.delimiter() == Delimiter::Bracket
        {
            self.read_texts(attribute.stream());
        }
        at + 1
    }

    fn read_texts(&mut self, attribute: TokenStream) {
        for token in attribute {
            match token {
                TokenTree::Group(group) => self.read_texts(group.stream()),
                TokenTree::Literal(literal) => self.read_text(&literal.to_string(), literal.span().start().line),
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }

    fn read_text(&mut self, literal: &str, line: usize) {
        let text = literal.trim_matches('"');
        let path: Vec<String> = text.split("::").map(str::to_owned).collect();
        let starts = ["crate", "self", "super"].contains(&path[0].as_str());
        let is_name = |step: &String| !step.is_empty() && step.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
        if path.len() > 1 && starts && path.iter().all(is_name) {
            self.paths.push(Named { path, line });
        }
    }
}

/// Macros whose argument is code that a program writes elsewhere.
const QUOTATIONS: [&str; 3] = ["quote", "quote_spanned", "parse_quote"];

fn is_mark(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(mark)) if mark.as_char() == wanted)
}

fn is_double_colon(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |token: Option<&TokenTree>, joint: bool| match token {
        Some(TokenTree::Punct(mark)) => mark.as_char() == ':' && (mark.spacing() == Spacing::Joint) == joint,
        _ => false,
    };
    colon(tokens.get(at), true) && colon(tokens.get(at + 1), false)
}
