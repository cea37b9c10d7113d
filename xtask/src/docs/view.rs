//! What the pages are made of: the contract, and the samples of code.

use anyhow::Result;
use ccgateway_contract::json::texts;
use ccgateway_contract::{Contract, Event, Operation, Table, Tag};
use serde_json::Value;

use crate::bibliography::Bibliography;
use crate::codegen::samples;

/// Everything that pages are made of.
pub(super) struct View<'a> {
    pub(super) contract: &'a Contract,
    pub(super) tags: Vec<Tag<'a>>,
    /// All operations, also the requests that the gateway makes.
    pub(super) operations: Vec<Operation<'a>>,
    pub(super) events: Vec<Event<'a>>,
    /// The coded tables without that of the return codes.
    pub(super) tables: Vec<Table<'a>>,
    pub(super) retcodes: Table<'a>,
    pub(super) bibliography: Bibliography,
    /// The generated samples as source text.
    samples: &'a str,
}

impl<'a> View<'a> {
    /// A view of a contract; `samples` is the generated file of that name.
    pub(super) fn new(contract: &'a Contract, samples: &'a str) -> Result<Self> {
        let retcodes = contract.retcodes();
        Ok(Self {
            contract,
            tags: contract.tags().collect(),
            operations: contract.all_operations(),
            events: contract.events().collect(),
            tables: contract.tables().filter(|table| table.name != retcodes.name).collect(),
            retcodes,
            bibliography: Bibliography::read(contract.document())?,
            samples,
        })
    }

    /// Where sources disagree about a schema: its own remarks, or those of the schema that it refers to.
    pub(super) fn quirks(&self, schema: &'a Value) -> Vec<&'a str> {
        texts(self.contract.resolve(schema), "x-quirks")
    }

    /// The lines of Rust that make a request, where a session has it.
    pub(super) fn sample(&self, operation: &Operation<'_>) -> Option<String> {
        samples::body(self.samples, operation.id).filter(|_| !operation.callback)
    }

    /// An operation by its `operationId` or by the name in the gateway's logs.
    pub(super) fn operation(&self, name: &str) -> Option<&Operation<'a>> {
        self.operations.iter().find(|operation| operation.id == name || operation.method_name == name)
    }

    pub(super) fn event(&self, id: &str) -> Option<&Event<'a>> {
        self.events.iter().find(|event| event.id == id)
    }

    pub(super) fn table(&self, name: &str) -> Option<&Table<'a>> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// Whether the contract has a return code.
    pub(super) fn has_retcode(&self, code: &str) -> bool {
        self.retcodes.rows().iter().any(|row| row.code == code)
    }

    /// The operations of a resource.
    pub(super) fn of_tag(&self, tag: &str) -> impl Iterator<Item = &Operation<'a>> {
        self.operations.iter().filter(move |operation| operation.tag() == tag)
    }
}
