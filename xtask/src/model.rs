//! The contract as the code generators see it. The reader of the contract answers every question; here are the answers that
//! Rust code is written from, each with what the contract says beside it.

use anyhow::{Context, Result, bail, ensure};
use ccgateway_contract::json::{flag, text};
use ccgateway_contract::{
    Contract, Event as ContractEvent, Field as ContractField, Kind as Form, Operation as ContractOperation, Place, Shape, Table, Tag,
    schema_name,
};
use serde_json::Value;

use crate::bibliography::Bibliography;

/// One operation.
pub(crate) struct Operation<'a> {
    /// What the contract says about it.
    pub(crate) facts: ContractOperation<'a>,
    /// Parameters besides the agent that acts, in the order of the contract.
    pub(crate) parameters: Vec<Field<'a>>,
    pub(crate) body: Option<Body<'a>>,
    /// The schema of the response; empty for a file.
    pub(crate) response: &'a str,
    /// Whether the response also has `msg`, a second spelling of `message`.
    pub(crate) response_has_msg: bool,
    pub(crate) result: ResultShape<'a>,
}

/// Whose sessions have an operation as a method.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Owner {
    /// Those of agents.
    Agent,
    /// Those of the configuration interface.
    Configuration,
}

impl Operation<'_> {
    /// Whose sessions have it as a method; none for a sign-in.
    pub(crate) fn owner(&self) -> Option<Owner> {
        if self.facts.is_of_configuration() {
            return Some(Owner::Configuration);
        }
        (self.facts.is_of_agent() && self.facts.needs_session()).then_some(Owner::Agent)
    }

    /// Whether it is a method of a session.
    pub(crate) fn is_of_session(&self) -> bool {
        self.owner().is_some()
    }

    /// Whether a session has a method for it. The generator knows no forms with files; `Session::invoke_with_file` sends them.
    pub(crate) fn has_method(&self) -> bool {
        self.is_of_session() && !self.facts.is_upload()
    }
}

/// A parameter or a field of a request body.
pub(crate) struct Field<'a> {
    /// The name on the wire.
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) kind: Kind<'a>,
    /// Its description, bounds, default and unit.
    pub(crate) shape: Shape<'a>,
    /// Its value in the examples of the contract.
    pub(crate) example: Option<&'a Value>,
}

/// The type of a value that goes out.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Kind<'a> {
    Text,
    Integer32,
    Integer64,
    Boolean,
    /// A component schema, by name.
    Named(&'a str),
    /// A list of values of one kind.
    List(Box<Kind<'a>>),
}

impl<'a> Kind<'a> {
    /// The component schema of the value, or of the values in a list.
    pub(crate) fn schema(&self) -> Option<&'a str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(item) => item.schema(),
            Self::Text | Self::Integer32 | Self::Integer64 | Self::Boolean => None,
        }
    }
}

/// A JSON request body.
pub(crate) struct Body<'a> {
    pub(crate) schema: &'a str,
    /// The fields, or the body as one value named `body`.
    pub(crate) fields: Vec<Field<'a>>,
    /// Whether other fields may be there, too.
    pub(crate) open: bool,
    /// Whether the body is one value: a list, or an object whose fields no source shows.
    pub(crate) whole: bool,
}

/// What an answer carries beside message and return code.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum ResultShape<'a> {
    /// Nothing that means anything.
    Reserved,
    /// `result` (or, for the poll, `event`) of a named schema.
    Named { field: &'a str, schema: &'a str },
    /// `result` (or, for the poll of all agents, `event`) is a list of a named schema.
    List { field: &'a str, schema: &'a str },
    /// A `result` whose shape no source shows.
    Unconstrained,
    /// Not JSON but a file.
    File,
}

/// An event: a schema with `x-event`.
pub(crate) struct Event<'a> {
    /// What the contract says about it.
    pub(crate) facts: ContractEvent<'a>,
    pub(crate) content: Content<'a>,
}

/// The content of an event.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Content<'a> {
    None,
    Schema { name: &'a str, nullable: bool },
}

/// Everything that is generated beside the client.
pub(crate) struct Model<'a> {
    pub(crate) tags: Vec<Tag<'a>>,
    pub(crate) operations: Vec<Operation<'a>>,
    /// The objects that request bodies are made of, each once, in the order in which operations need them.
    pub(crate) request_types: Vec<Body<'a>>,
    /// The names of the schemas whose values must not be seen.
    pub(crate) secrets: Vec<&'a str>,
    /// The coded tables without that of the return codes.
    pub(crate) tables: Vec<Table<'a>>,
    pub(crate) retcodes: Table<'a>,
    pub(crate) events: Vec<Event<'a>>,
    pub(crate) bibliography: Bibliography,
}

impl<'a> Model<'a> {
    pub(crate) fn read(contract: &'a Contract) -> Result<Self> {
        let operations = contract.operations().map(|operation| self::operation(contract, operation).with_context(|| operation.label()));
        let operations = operations.collect::<Result<Vec<_>>>()?;
        let retcodes = contract.retcodes();
        Ok(Self {
            tags: tags(contract)?,
            request_types: request_types(contract, &operations)?,
            operations,
            secrets: contract.secret_schemas().collect(),
            tables: tables(contract, &retcodes)?,
            retcodes,
            events: contract.events().map(event).collect::<Result<_>>()?,
            bibliography: Bibliography::read(contract.document())?,
        })
    }

    /// The coded table of a schema, unless it is that of the return codes.
    pub(crate) fn table(&self, schema: &str) -> Option<&Table<'a>> {
        self.tables.iter().find(|table| table.name == schema)
    }
}

/// All resources, each of which has a title: modules are named by it.
fn tags(contract: &Contract) -> Result<Vec<Tag<'_>>> {
    let tags = contract.tags().map(|tag| {
        ensure!(!tag.title.is_empty(), "{}: no x-displayName", tag.name);
        Ok(tag)
    });
    tags.collect()
}

/// All coded tables but one, each of which has codes.
fn tables<'a>(contract: &'a Contract, retcodes: &Table<'a>) -> Result<Vec<Table<'a>>> {
    for table in contract.tables().chain([*retcodes]) {
        ensure!(table.rows().iter().any(|row| row.range.is_none()), "{} has no codes", table.name);
    }
    for row in retcodes.rows() {
        ensure!(![row.family(), row.action(), row.evidence()].contains(&""), "{}: family, action or evidence is missing", row.code);
    }
    Ok(contract.tables().filter(|table| table.name != retcodes.name).collect())
}

fn operation<'a>(contract: &'a Contract, facts: ContractOperation<'a>) -> Result<Operation<'a>> {
    ensure!(!facts.id.is_empty(), "no operationId");
    ensure!(!facts.method_name.is_empty(), "no x-method-name");
    ensure!(!facts.effect().is_empty(), "no x-effect");
    ensure!(!facts.sources().is_empty(), "no x-source");
    let (response, response_has_msg, result) = result_shape(contract, &facts)?;
    let parameters = facts.fields().into_iter().filter(|field| field.place != Place::Body).map(field).collect::<Result<_>>()?;
    Ok(Operation { parameters, body: body(contract, &facts)?, response, response_has_msg, result, facts })
}

fn field(field: ContractField<'_>) -> Result<Field<'_>> {
    let ContractField { name, place, required, shape, schema, example, .. } = field;
    Ok(Field { name, place, required, kind: kind(schema, &shape).with_context(|| name.to_owned())?, shape, example })
}

fn body<'a>(contract: &'a Contract, operation: &ContractOperation<'a>) -> Result<Option<Body<'a>>> {
    if operation.entry.get("requestBody").is_none() || operation.is_upload() {
        return Ok(None);
    }
    let schema = operation.request_schema().context("a request body is JSON")?;
    let name = schema_name(schema).context("the schema of a body is a $ref")?;
    let fields = operation.fields().into_iter().filter(|field| field.place == Place::Body);
    let fields = fields.map(field).collect::<Result<Vec<_>>>().with_context(|| name.to_owned())?;
    Ok(Some(if fields.is_empty() {
        whole_body(contract, name)
    } else {
        Body { schema: name, fields, open: is_open(contract, name), whole: false }
    }))
}

/// A body that is one value.
fn whole_body<'a>(contract: &'a Contract, schema: &'a str) -> Body<'a> {
    let shape = Shape::unknown(contract).described(contract.shape_of(schema).description);
    let field = Field { name: "body", place: Place::Body, required: true, kind: Kind::Named(schema), shape, example: None };
    Body { schema, fields: vec![field], open: false, whole: true }
}

/// Whether an object may have fields of other names: only a schema for them gives the generated type a place for them.
fn is_open(contract: &Contract, schema: &str) -> bool {
    matches!(contract.shape_of(schema).kind, Form::Object { other: Some(other), .. } if other.is_object())
}

/// The fields of a schema that is an object with named fields.
fn object_body<'a>(contract: &'a Contract, schema: &'a str) -> Result<Option<Body<'a>>> {
    let shape = contract.shape_of(schema);
    if shape.fields().is_empty() {
        return Ok(None);
    }
    let fields = shape.fields().iter().map(|property| {
        let (name, shape) = (property.name, property.shape());
        let kind = kind(property.schema, &shape).with_context(|| format!("{schema}: {name}"))?;
        Ok(Field { name, place: Place::Body, required: property.required, kind, shape, example: None })
    });
    Ok(Some(Body { schema, fields: fields.collect::<Result<_>>()?, open: is_open(contract, schema), whole: false }))
}

/// The bodies of all operations, and the objects inside them.
fn request_types<'a>(contract: &'a Contract, operations: &[Operation<'a>]) -> Result<Vec<Body<'a>>> {
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref());
    // Of a body that is a list, its items.
    let (whole, objects): (Vec<&Body>, Vec<&Body>) = bodies.partition(|body| body.whole);
    let items = whole.iter().filter_map(|body| match contract.shape_of(body.schema).kind {
        Form::List(items) => schema_name(items),
        _ => None,
    });
    let mut names: Vec<&str> = objects.iter().map(|body| body.schema).chain(items).collect();
    let mut types: Vec<Body> = Vec::new();
    while !names.is_empty() {
        let name = names.remove(0);
        if types.iter().any(|known| known.schema == name) {
            continue;
        }
        let Some(body) = object_body(contract, name)? else { continue };
        names.extend(body.fields.iter().filter_map(|field| field.kind.schema()));
        types.push(body);
    }
    Ok(types)
}

/// The schema of the response, whether it has `msg`, and the shape of its result.
fn result_shape<'a>(contract: &'a Contract, operation: &ContractOperation<'a>) -> Result<(&'a str, bool, ResultShape<'a>)> {
    if operation.is_file() {
        return Ok(("", false, ResultShape::File));
    }
    let schema = operation.response_schema().context("the 200 response is JSON or a file")?;
    let response = schema_name(schema).context("the schema of a response is a $ref")?;
    match text(component(contract, response)?, "x-result") {
        "reserved" => return Ok((response, false, ResultShape::Reserved)),
        "unconstrained" => return Ok((response, false, ResultShape::Unconstrained)),
        _ => {}
    }
    let shape = contract.shape_of(response);
    let has_msg = shape.field("msg").is_some();
    let property = shape.field("event").or_else(|| shape.field("result")).with_context(|| format!("{response} has no result"))?;
    let (field, schema) = (property.name, property.schema);
    if let Some(schema) = schema_name(schema) {
        return Ok((response, has_msg, ResultShape::Named { field, schema }));
    }
    let items = if let Form::List(items) = property.shape().kind { schema_name(items) } else { None };
    let schema = items.with_context(|| format!("{response}: the result is neither a named schema nor a list of one"))?;
    Ok((response, has_msg, ResultShape::List { field, schema }))
}

/// The kind of a value that goes out.
fn kind<'a>(schema: &'a Value, shape: &Shape<'a>) -> Result<Kind<'a>> {
    if let Some(name) = schema_name(schema) {
        return Ok(Kind::Named(name));
    }
    Ok(match (&shape.kind, shape.format) {
        (Form::Text, _) => Kind::Text,
        (Form::Boolean, _) => Kind::Boolean,
        (Form::Integer, "int32") => Kind::Integer32,
        (Form::Integer, _) => Kind::Integer64,
        (Form::List(items), _) => Kind::List(Box::new(kind(items, &shape.items().context("a list has items")?)?)),
        (other, _) => bail!("{other:?} is not a type that goes out"),
    })
}

fn component<'a>(contract: &'a Contract, name: &str) -> Result<&'a Value> {
    contract.schema(name).with_context(|| format!("no schema {name}"))
}

fn event(facts: ContractEvent<'_>) -> Result<Event<'_>> {
    let content = facts.content().with_context(|| format!("{} has no content", facts.id))?;
    let content = match schema_name(content).with_context(|| format!("{}: the content is not a $ref", facts.id))? {
        "NoContent" => Content::None,
        name => Content::Schema { name, nullable: flag(content, "nullable") },
    };
    Ok(Event { facts, content })
}
