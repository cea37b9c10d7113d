//! Resources: the tags of the document.

use serde_json::Value;

use crate::document::Contract;
use crate::json::{list, text};

/// A resource, to which operations belong.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Tag<'a> {
    /// The name in paths and in the `tags` of operations, such as `voicecall`.
    pub name: &'a str,
    /// The name in words, such as `Voice call`.
    pub title: &'a str,
    /// What its operations do.
    pub description: &'a str,
}

impl Contract {
    /// All resources, in the order of the document.
    pub fn tags(&self) -> impl Iterator<Item = Tag<'_>> {
        list(self.document(), "tags").iter().map(tag)
    }
}

fn tag(tag: &Value) -> Tag<'_> {
    Tag { name: text(tag, "name"), title: text(tag, "x-displayName"), description: text(tag, "description") }
}
