//! Events: schemas with `x-event`.

use serde_json::Value;

use crate::document::Contract;
use crate::json::{list, text, texts};
use crate::shape::Shape;

/// An event.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The identifier on the wire.
    pub id: &'a str,
    /// The name of its schema.
    pub schema_name: &'a str,
    /// The schema as the contract has it.
    pub schema: &'a Value,
    contract: &'a Contract,
}

impl Contract {
    /// All events, in the order of the document.
    pub fn events(&self) -> impl Iterator<Item = Event<'_>> {
        self.schemas().filter_map(|(schema_name, schema)| {
            let id = schema.get("x-event")?.as_str()?;
            Some(Event { id, schema_name, schema, contract: self })
        })
    }

    /// The event of an identifier. In published examples some have a blank before them.
    pub fn event(&self, id: &str) -> Option<Event<'_>> {
        self.events().find(|event| event.id == id.trim())
    }
}

impl<'a> Event<'a> {
    /// When it is sent.
    pub fn description(&self) -> &'a str {
        text(self.schema, "description")
    }

    /// How well it is known: `documented`, `observed` or `inferred`.
    pub fn evidence(&self) -> &'a str {
        text(self.schema, "x-evidence")
    }

    /// Where it is known from.
    pub fn sources(&self) -> Vec<&'a str> {
        texts(self.schema, "x-source")
    }

    /// Remarks on where sources disagree.
    pub fn quirks(&self) -> Vec<&'a str> {
        texts(self.schema, "x-quirks")
    }

    /// An example of the whole event.
    pub fn example(&self) -> Option<&'a Value> {
        self.schema.get("example")
    }

    /// The shape of the whole event.
    pub fn shape(&self) -> Shape<'a> {
        self.contract.shape(self.schema)
    }

    /// The schema of the content, as its last part gives it; none where the parts do not mention one.
    pub fn content(&self) -> Option<&'a Value> {
        list(self.schema, "allOf").iter().rev().find_map(|part| part.get("properties")?.get("content"))
    }
}
