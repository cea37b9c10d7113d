#![doc = include_str!("../README.md")]

mod bounds;
mod codes;
mod document;
mod events;
mod find;
mod forms;
pub mod json;
mod operations;
mod places;
mod reading;
mod secrets;
mod shape;
mod tags;
mod triggers;
mod walker;

pub use bounds::{Bounds, BrokenBound};
pub use codes::{Row, Table};
pub use document::{Contract, media, schema_name};
pub use events::Event;
pub use find::FindError;
pub use forms::OlderForm;
pub use operations::{Field, METHODS, Operation, Place, RateLimit};
pub use places::{MemberAt, SchemaAt, parameter_at};
pub use reading::{Entry, Meaning, ParseError, Reading};
pub use secrets::{MASK, mask_text, names_a_secret};
pub use shape::{Kind, Property, Shape};
pub use tags::Tag;
pub use triggers::{Condition, OUTCOMES, RECEIVERS, TIES, Trigger};
pub use walker::{Side, Walker};
