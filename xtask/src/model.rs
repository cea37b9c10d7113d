//! The contract as the code generators see it. The reader of the contract answers every question; here are the answers in the form
//! that Rust code is written from.

use anyhow::{Context, Result, bail, ensure};
use ccgateway_contract::json::{flag, list, text, texts};
use ccgateway_contract::{Bounds as ContractBounds, Contract, Event as ContractEvent, Operation as ContractOperation, Table, schema_name};
use serde::Deserialize;
use serde_json::Value;

use crate::bibliography::Bibliography;

/// One operation.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tag: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) facts: OperationFacts,
    /// Whether the pages advise against it.
    pub(crate) deprecated: bool,
    /// Whether the request needs a session of any kind.
    pub(crate) signed_in: bool,
    /// Whether it is an operation of a signed-in agent; those of the configuration interfaces have a session of their own.
    pub(crate) of_agent: bool,
    /// The path parameter of the agent that acts, if there is one.
    pub(crate) acting: Option<String>,
    /// Parameters besides the agent that acts, in the order of the contract.
    pub(crate) parameters: Vec<Field>,
    pub(crate) body: Option<Body>,
    pub(crate) response: String,
    /// Whether the response also has `msg`, a second spelling of `message`.
    pub(crate) response_has_msg: bool,
    pub(crate) result: ResultShape,
}

/// The extensions of an operation.
#[derive(Deserialize)]
pub(crate) struct OperationFacts {
    #[serde(rename = "x-method-name")]
    pub(crate) method_name: String,
    #[serde(rename = "x-effect")]
    pub(crate) effect: String,
    #[serde(rename = "x-source")]
    pub(crate) source: Vec<String>,
    #[serde(rename = "x-triggers", default)]
    pub(crate) triggers: Vec<Trigger>,
    #[serde(rename = "x-retcodes", default)]
    pub(crate) retcodes: Vec<String>,
    #[serde(rename = "x-ends-session", default)]
    pub(crate) ends_session: bool,
}

/// Events that an operation sets off.
#[derive(Deserialize)]
pub(crate) struct Trigger {
    pub(crate) when: String,
    pub(crate) to: String,
    pub(crate) events: Vec<String>,
}

/// A parameter or a field of a request body.
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) name: String,
    /// path, query, header or body.
    pub(crate) place: &'static str,
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) kind: Kind,
    pub(crate) bounds: Bounds,
    /// What the gateway assumes where the value is not given.
    pub(crate) default: Option<Value>,
    /// The unit of a time, such as `seconds`.
    pub(crate) unit: Option<String>,
    /// Whether it is a flag that is written as 0 or 1.
    pub(crate) flag: bool,
    /// Whether it is a password or a token.
    pub(crate) secret: bool,
}

/// The type of a value that goes out.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Kind {
    Text,
    Integer32,
    Integer64,
    Boolean,
    /// A component schema, by name.
    Named(String),
    /// A list of values of one kind.
    List(Box<Kind>),
}

impl Kind {
    /// The component schema of the value, or of the values in a list.
    pub(crate) fn schema(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(item) => item.schema(),
            Self::Text | Self::Integer32 | Self::Integer64 | Self::Boolean => None,
        }
    }
}

/// The rules that a value going out must keep.
#[derive(Default, Debug)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) max_bytes: Option<usize>,
    pub(crate) max_items: Option<usize>,
    pub(crate) pattern: Option<String>,
}

impl Bounds {
    /// A copy of the bounds that the contract sets.
    fn of(bounds: ContractBounds<'_>) -> Self {
        let ContractBounds { minimum, maximum, min_length, max_length, max_bytes, max_items, pattern } = bounds;
        Self { minimum, maximum, min_length, max_length, max_bytes, max_items, pattern: pattern.map(str::to_owned) }
    }

    /// The same rules as the contract's crate has them, which checks and phrases them.
    pub(crate) fn contract(&self) -> ContractBounds<'_> {
        let Self { minimum, maximum, min_length, max_length, max_bytes, max_items, .. } = *self;
        ContractBounds { minimum, maximum, min_length, max_length, max_bytes, max_items, pattern: self.pattern.as_deref() }
    }
}

/// A JSON request body.
pub(crate) struct Body {
    pub(crate) schema: String,
    /// The fields, or the body as one value named `body`.
    pub(crate) fields: Vec<Field>,
    /// Whether other fields may be there, too.
    pub(crate) open: bool,
    /// Whether the body is one value: a list, or an object whose fields no source shows.
    pub(crate) whole: bool,
}

/// What an answer carries beside message and return code.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum ResultShape {
    /// Nothing that means anything.
    Reserved,
    /// `result` (or, for the poll, `event`) of a named schema.
    Named { field: String, schema: String },
    /// `result` (or, for the poll of all agents, `event`) is a list of a named schema.
    List { field: String, schema: String },
    /// A `result` whose shape no source shows.
    Unconstrained,
    /// Not JSON but a file.
    File,
}

/// A coded table: a schema with `x-codes`.
pub(crate) struct CodeTable {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) sources: Vec<String>,
    /// Whether the code is a text on the wire, not a number.
    pub(crate) text: bool,
    pub(crate) codes: Vec<Code>,
    pub(crate) ranges: Vec<CodeRange>,
}

/// A row of a coded table.
#[derive(Deserialize)]
pub(crate) struct Code {
    pub(crate) code: Value,
    pub(crate) name: String,
    pub(crate) meaning: String,
    /// Return codes only.
    pub(crate) family: Option<String>,
    /// Return codes only.
    pub(crate) action: Option<String>,
    /// Return codes only.
    pub(crate) evidence: Option<String>,
}

/// A run of codes that share a meaning.
#[derive(Deserialize)]
pub(crate) struct CodeRange {
    pub(crate) from: i64,
    pub(crate) to: i64,
    pub(crate) name: String,
    pub(crate) meaning: String,
}

/// An event: a schema with `x-event`.
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) description: String,
    pub(crate) sources: Vec<String>,
    pub(crate) evidence: String,
    pub(crate) content: Content,
}

/// The content of an event.
#[derive(PartialEq, Debug)]
pub(crate) enum Content {
    None,
    Schema { name: String, nullable: bool },
}

/// Everything that is generated beside the client.
pub(crate) struct Model {
    pub(crate) tags: Vec<Tag>,
    pub(crate) operations: Vec<Operation>,
    /// The objects that request bodies are made of, each once, in the order in which operations need them.
    pub(crate) request_types: Vec<Body>,
    /// The names of the schemas whose values must not be seen.
    pub(crate) secrets: Vec<String>,
    pub(crate) tables: Vec<CodeTable>,
    pub(crate) retcodes: CodeTable,
    pub(crate) events: Vec<Event>,
    pub(crate) bibliography: Bibliography,
}

/// A resource.
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) display_name: String,
    pub(crate) description: String,
}

impl Model {
    pub(crate) fn read(contract: &Contract) -> Result<Self> {
        let mut tables = contract.tables().map(code_table).collect::<Result<Vec<_>>>()?;
        let position = tables.iter().position(|table| table.name == "Retcode").context("no schema Retcode with x-codes")?;
        let retcodes = tables.remove(position);
        let operations = contract.operations().map(|operation| self::operation(contract, &operation).with_context(|| operation.label()));
        let operations = operations.collect::<Result<Vec<_>>>()?;
        Ok(Self {
            tags: tags(contract)?,
            request_types: request_types(contract, &operations)?,
            operations,
            secrets: contract.secret_schemas().map(str::to_owned).collect(),
            tables,
            retcodes,
            events: contract.events().map(event).collect::<Result<_>>()?,
            bibliography: Bibliography::read(contract.document())?,
        })
    }
}

fn tags(contract: &Contract) -> Result<Vec<Tag>> {
    let tags = list(contract.document(), "tags").iter().map(|tag| {
        let (name, display_name) = (text(tag, "name").to_owned(), text(tag, "x-displayName").to_owned());
        ensure!(!display_name.is_empty(), "{name}: no x-displayName");
        Ok(Tag { name, display_name, description: text(tag, "description").to_owned() })
    });
    tags.collect()
}

fn operation(contract: &Contract, operation: &ContractOperation<'_>) -> Result<Operation> {
    ensure!(!operation.id.is_empty(), "no operationId");
    let (response, response_has_msg, result) = result_shape(contract, operation)?;
    Ok(Operation {
        id: operation.id.to_owned(),
        method: operation.http_method.to_owned(),
        path: operation.path.to_owned(),
        tag: operation.tag().to_owned(),
        summary: operation.summary().to_owned(),
        description: operation.description().to_owned(),
        facts: OperationFacts::deserialize(operation.entry)?,
        deprecated: operation.deprecated(),
        signed_in: operation.needs_session(),
        of_agent: operation.is_of_agent(),
        acting: operation.acting_name().map(str::to_owned),
        parameters: parameters(contract, operation)?,
        body: body(contract, operation)?,
        response,
        response_has_msg,
        result,
    })
}

fn parameters(contract: &Contract, operation: &ContractOperation<'_>) -> Result<Vec<Field>> {
    // Those by reference are the agent that acts, which the session knows.
    let own = list(operation.entry, "parameters").iter().filter(|parameter| parameter.get("$ref").is_none());
    let fields = own.map(|parameter| {
        let place = match text(parameter, "in") {
            "path" => "path",
            "query" => "query",
            "header" => "header",
            other => bail!("parameters in {other} are not generated"),
        };
        field(contract, text(parameter, "name"), place, &parameter["schema"], flag(parameter, "required"), text(parameter, "description"))
    });
    fields.collect()
}

fn field(contract: &Contract, name: &str, place: &'static str, schema: &Value, required: bool, description: &str) -> Result<Field> {
    Ok(Field {
        name: name.to_owned(),
        place,
        required,
        description: description.to_owned(),
        kind: kind(schema).with_context(|| name.to_owned())?,
        bounds: Bounds::of(contract.shape(schema).bounds),
        default: schema.get("x-default").cloned(),
        unit: schema.get("x-unit").and_then(Value::as_str).map(str::to_owned),
        flag: flag(schema, "x-flag"),
        secret: contract.shape(schema).secret,
    })
}

fn body(contract: &Contract, operation: &ContractOperation<'_>) -> Result<Option<Body>> {
    if operation.entry.get("requestBody").is_none() {
        return Ok(None);
    }
    let schema = operation.request_schema().context("a request body is JSON")?;
    let name = schema_name(schema).context("the schema of a body is a $ref")?;
    if let Some(body) = object_body(contract, name)? {
        return Ok(Some(body));
    }
    let description = text(component(contract, name)?, "description").to_owned();
    let (kind, bounds) = (Kind::Named(name.to_owned()), Bounds::default());
    let field = Field {
        name: "body".to_owned(),
        place: "body",
        required: true,
        description,
        kind,
        bounds,
        default: None,
        unit: None,
        flag: false,
        secret: false,
    };
    Ok(Some(Body { schema: name.to_owned(), fields: vec![field], open: false, whole: true }))
}

/// The fields of a schema that is an object with named fields.
fn object_body(contract: &Contract, name: &str) -> Result<Option<Body>> {
    let schema = component(contract, name)?;
    let properties = schema["properties"].as_object().filter(|properties| !properties.is_empty() && schema["type"] == "object");
    let Some(properties) = properties else { return Ok(None) };
    let required = texts(schema, "required");
    let fields = properties.iter().map(|(property, schema)| {
        let required = required.contains(&property.as_str());
        field(contract, property, "body", schema, required, text(schema, "description")).with_context(|| name.to_owned())
    });
    // Only a schema for the others gives the generated type a place for them.
    let open = schema.get("additionalProperties").is_some_and(Value::is_object);
    Ok(Some(Body { schema: name.to_owned(), fields: fields.collect::<Result<_>>()?, open, whole: false }))
}

/// The bodies of all operations, and the objects inside them.
fn request_types(contract: &Contract, operations: &[Operation]) -> Result<Vec<Body>> {
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref()).filter(|body| !body.whole);
    let mut names: Vec<String> = bodies.map(|body| body.schema.clone()).collect();
    let mut types: Vec<Body> = Vec::new();
    while !names.is_empty() {
        let name = names.remove(0);
        if types.iter().any(|known| known.schema == name) {
            continue;
        }
        let Some(body) = object_body(contract, &name)? else { continue };
        names.extend(body.fields.iter().filter_map(|field| field.kind.schema().map(str::to_owned)));
        types.push(body);
    }
    Ok(types)
}

/// The schema of the response, whether it has `msg`, and the shape of its result.
fn result_shape(contract: &Contract, operation: &ContractOperation<'_>) -> Result<(String, bool, ResultShape)> {
    if operation.is_file() {
        return Ok((String::new(), false, ResultShape::File));
    }
    let schema = operation.response_schema().context("the 200 response is JSON or a file")?;
    let response = schema_name(schema).context("the schema of a response is a $ref")?;
    let schema = component(contract, response)?;
    let shaped = |has_msg, result| Ok((response.to_owned(), has_msg, result));
    match text(schema, "x-result") {
        "reserved" => return shaped(false, ResultShape::Reserved),
        "unconstrained" => return shaped(false, ResultShape::Unconstrained),
        _ => {}
    }
    let properties = &schema["properties"];
    let has_msg = properties.get("msg").is_some();
    let field = if properties.get("event").is_some() { "event" } else { "result" };
    let property = properties.get(field).with_context(|| format!("{response} has no result"))?;
    let field = field.to_owned();
    if let Some(schema) = schema_name(property) {
        return shaped(has_msg, ResultShape::Named { field, schema: schema.to_owned() });
    }
    match schema_name(&property["items"]) {
        Some(schema) => shaped(has_msg, ResultShape::List { field, schema: schema.to_owned() }),
        None => bail!("{response}: the result is neither a named schema nor a list of one"),
    }
}

/// The kind of a value that goes out.
fn kind(schema: &Value) -> Result<Kind> {
    if let Some(name) = schema_name(schema) {
        return Ok(Kind::Named(name.to_owned()));
    }
    Ok(match (text(schema, "type"), text(schema, "format")) {
        ("string", _) => Kind::Text,
        ("boolean", _) => Kind::Boolean,
        ("integer", "int32") => Kind::Integer32,
        ("integer", _) => Kind::Integer64,
        ("array", _) => Kind::List(Box::new(kind(&schema["items"])?)),
        (other, _) => bail!("`{other}` is not a type that goes out"),
    })
}

fn component<'a>(contract: &'a Contract, name: &str) -> Result<&'a Value> {
    contract.schema(name).with_context(|| format!("no schema {name}"))
}

fn code_table(table: Table<'_>) -> Result<CodeTable> {
    let name = table.name;
    let rows = |key: &str| Value::from(list(table.schema, key));
    let codes: Vec<Code> = serde_json::from_value(rows("x-codes")).with_context(|| name.to_owned())?;
    ensure!(!codes.is_empty(), "{name} has no codes");
    Ok(CodeTable {
        name: name.to_owned(),
        description: table.description().to_owned(),
        sources: table.sources().into_iter().map(str::to_owned).collect(),
        text: table.is_text(),
        codes,
        ranges: serde_json::from_value(rows("x-code-ranges")).with_context(|| name.to_owned())?,
    })
}

fn event(event: ContractEvent<'_>) -> Result<Event> {
    let content = event.content().with_context(|| format!("{} has no content", event.id))?;
    let name = schema_name(content).with_context(|| format!("{}: the content is not a $ref", event.id))?;
    let content = match name {
        "NoContent" => Content::None,
        name => Content::Schema { name: name.to_owned(), nullable: flag(content, "nullable") },
    };
    Ok(Event {
        id: event.id.to_owned(),
        description: event.description().to_owned(),
        sources: event.sources().into_iter().map(str::to_owned).collect(),
        evidence: event.evidence().to_owned(),
        content,
    })
}
