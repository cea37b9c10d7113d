//! The contract as the code generators see it: operations, parameters, bodies, coded tables and events.

use anyhow::{Context, Result, bail, ensure};
use ccgateway_contract::Bounds as ContractBounds;
use openapiv3::{
    AdditionalProperties, OpenAPI, Parameter as SpecParameter, ParameterSchemaOrContent, ReferenceOr, Schema, SchemaKind, Type,
};
use serde::Deserialize;
use serde_json::Value;

use crate::contract::Contract;

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
    #[serde(rename = "x-evidence")]
    pub(crate) evidence: String,
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
}

/// A resource.
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) display_name: String,
    pub(crate) description: String,
}

impl Model {
    pub(crate) fn read(contract: &Contract) -> Result<Self> {
        let spec = &contract.spec;
        let mut tables = code_tables(spec)?;
        let position = tables.iter().position(|table| table.name == "Retcode").context("no schema Retcode with x-codes")?;
        let retcodes = tables.remove(position);
        let operations = operations(spec)?;
        Ok(Self {
            tags: tags(spec)?,
            request_types: request_types(spec, &operations)?,
            operations,
            secrets: secrets(contract),
            tables,
            retcodes,
            events: events(contract)?,
        })
    }
}

fn tags(spec: &OpenAPI) -> Result<Vec<Tag>> {
    let tags = spec.tags.iter().map(|tag| {
        Ok(Tag {
            name: tag.name.clone(),
            display_name: extension(&tag.extensions, "x-displayName").with_context(|| tag.name.clone())?,
            description: tag.description.clone().unwrap_or_default(),
        })
    });
    tags.collect()
}

fn operations(spec: &OpenAPI) -> Result<Vec<Operation>> {
    let mut operations = Vec::new();
    for (path, method, operation) in spec.operations() {
        let id = operation.operation_id.clone().with_context(|| format!("{method} {path} has no operationId"))?;
        let read = || -> Result<Operation> {
            let (response, response_has_msg, result) = result_shape(spec, operation)?;
            let schemes: Option<Vec<&str>> =
                operation.security.as_ref().map(|schemes| schemes.iter().flat_map(|scheme| scheme.keys().map(String::as_str)).collect());
            Ok(Operation {
                id: id.clone(),
                method: method.to_uppercase(),
                path: path.to_owned(),
                tag: operation.tags.first().context("no tag")?.clone(),
                summary: operation.summary.clone().unwrap_or_default(),
                description: operation.description.clone().unwrap_or_default(),
                facts: serde_json::from_value(serde_json::to_value(&operation.extensions)?)?,
                deprecated: operation.deprecated,
                signed_in: schemes.as_ref().is_none_or(|schemes| !schemes.is_empty()),
                of_agent: schemes.is_none_or(|schemes| schemes.contains(&"Guid")),
                acting: operation.parameters.iter().find_map(acting),
                parameters: parameters(spec, operation)?,
                body: body(spec, operation)?,
                response,
                response_has_msg,
                result,
            })
        };
        operations.push(read().with_context(|| id.clone())?);
    }
    Ok(operations)
}

fn parameters(spec: &OpenAPI, operation: &openapiv3::Operation) -> Result<Vec<Field>> {
    let mut fields = Vec::new();
    for parameter in &operation.parameters {
        let parameter = match parameter {
            ReferenceOr::Item(parameter) => parameter,
            // The agent that acts; the session knows it.
            ReferenceOr::Reference { .. } => continue,
        };
        let place = match parameter {
            SpecParameter::Path { .. } => "path",
            SpecParameter::Query { .. } => "query",
            SpecParameter::Header { .. } => "header",
            SpecParameter::Cookie { .. } => bail!("cookie parameters are not generated"),
        };
        let data = parameter.parameter_data_ref();
        let ParameterSchemaOrContent::Schema(schema) = &data.format else { bail!("{}: no schema", data.name) };
        let (kind, bounds) = kind(spec, schema).with_context(|| data.name.clone())?;
        fields.push(Field {
            name: data.name.clone(),
            place,
            required: data.required,
            description: data.description.clone().unwrap_or_default(),
            kind,
            bounds,
            default: default(schema),
        });
    }
    Ok(fields)
}

fn body(spec: &OpenAPI, operation: &openapiv3::Operation) -> Result<Option<Body>> {
    let Some(body) = &operation.request_body else {
        return Ok(None);
    };
    let body = body.as_item().context("request bodies are written in place")?;
    let media = body.content.get("application/json").context("a request body is JSON")?;
    let name = reference_name(media.schema.as_ref().context("a body has a schema")?).context("a body schema is a $ref")?;
    if let Some(body) = object_body(spec, &name)? {
        return Ok(Some(body));
    }
    let description = component(spec, &name)?.schema_data.description.clone().unwrap_or_default();
    let (kind, bounds) = (Kind::Named(name.clone()), Bounds::default());
    let field = Field { name: "body".to_owned(), place: "body", required: true, description, kind, bounds, default: None };
    Ok(Some(Body { schema: name, fields: vec![field], open: false, whole: true }))
}

/// The fields of a schema that is an object with named fields.
fn object_body(spec: &OpenAPI, name: &str) -> Result<Option<Body>> {
    let object = match &component(spec, name)?.schema_kind {
        SchemaKind::Type(Type::Object(object)) if !object.properties.is_empty() => object,
        _ => return Ok(None),
    };
    let mut fields = Vec::new();
    for (property, schema) in &object.properties {
        let schema = schema.clone().unbox();
        let (kind, bounds) = kind(spec, &schema).with_context(|| format!("{name}.{property}"))?;
        let description = match &schema {
            ReferenceOr::Item(item) => item.schema_data.description.clone().unwrap_or_default(),
            ReferenceOr::Reference { .. } => String::new(),
        };
        let (required, default) = (object.required.contains(property), default(&schema));
        fields.push(Field { name: property.clone(), place: "body", required, description, kind, bounds, default });
    }
    // Only a schema for the others gives the generated type a place for them.
    let open = matches!(object.additional_properties, Some(AdditionalProperties::Schema(_)));
    Ok(Some(Body { schema: name.to_owned(), fields, open, whole: false }))
}

/// The bodies of all operations, and the objects inside them.
fn request_types(spec: &OpenAPI, operations: &[Operation]) -> Result<Vec<Body>> {
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref()).filter(|body| !body.whole);
    let mut names: Vec<String> = bodies.map(|body| body.schema.clone()).collect();
    let mut types: Vec<Body> = Vec::new();
    while !names.is_empty() {
        let name = names.remove(0);
        if types.iter().any(|known| known.schema == name) {
            continue;
        }
        let Some(body) = object_body(spec, &name)? else { continue };
        names.extend(body.fields.iter().filter_map(|field| field.kind.schema().map(str::to_owned)));
        types.push(body);
    }
    Ok(types)
}

/// What the gateway assumes where a value is not given.
fn default(schema: &ReferenceOr<Schema>) -> Option<Value> {
    schema.as_item()?.schema_data.extensions.get("x-default").cloned()
}

/// The name of a parameter that is the agent that acts: those are the ones by reference.
fn acting(parameter: &ReferenceOr<SpecParameter>) -> Option<String> {
    match parameter {
        ReferenceOr::Reference { reference } => reference.strip_prefix("#/components/parameters/").map(str::to_owned),
        ReferenceOr::Item(_) => None,
    }
}

/// The response schema, whether it has `msg`, and the shape of its result.
fn result_shape(spec: &OpenAPI, operation: &openapiv3::Operation) -> Result<(String, bool, ResultShape)> {
    let ok = operation.responses.responses.get(&openapiv3::StatusCode::Code(200)).context("no 200 response")?;
    let ok = ok.as_item().context("the 200 response is written in place")?;
    if ok.content.contains_key("application/octet-stream") {
        return Ok((String::new(), false, ResultShape::File));
    }
    let media = ok.content.get("application/json").context("the 200 response is JSON or a file")?;
    let response = reference_name(media.schema.as_ref().context("no schema")?).context("the response schema is a $ref")?;
    let schema = component(spec, &response)?;
    match schema.schema_data.extensions.get("x-result").and_then(Value::as_str) {
        Some("reserved") => return Ok((response, false, ResultShape::Reserved)),
        Some("unconstrained") => return Ok((response, false, ResultShape::Unconstrained)),
        _ => {}
    }
    let SchemaKind::Type(Type::Object(object)) = &schema.schema_kind else { bail!("{response} is not an object") };
    let has_msg = object.properties.contains_key("msg");
    let field = if object.properties.contains_key("event") { "event" } else { "result" };
    let property = object.properties.get(field).with_context(|| format!("{response} has no result"))?.clone().unbox();
    if let Some(schema) = named(&property) {
        return Ok((response, has_msg, ResultShape::Named { field: field.to_owned(), schema }));
    }
    if let ReferenceOr::Item(Schema { schema_kind: SchemaKind::Type(Type::Array(array)), .. }) = &property {
        let items = array.items.clone().context("a list has items")?.unbox();
        let schema = named(&items).context("a list holds a named schema")?;
        return Ok((response, has_msg, ResultShape::List { field: field.to_owned(), schema }));
    }
    bail!("{response}: the result is neither a named schema nor a list of one")
}

/// The kind and the bounds of a value that goes out.
fn kind(spec: &OpenAPI, schema: &ReferenceOr<Schema>) -> Result<(Kind, Bounds)> {
    if let Some(name) = named(schema) {
        let bounds = bounds(component(spec, &name)?);
        return Ok((Kind::Named(name), bounds));
    }
    let ReferenceOr::Item(schema) = schema else { bail!("not a local schema") };
    let kind = match &schema.schema_kind {
        SchemaKind::Type(Type::String(_)) => Kind::Text,
        SchemaKind::Type(Type::Boolean(_)) => Kind::Boolean,
        SchemaKind::Type(Type::Integer(integer)) => match serde_json::to_value(&integer.format)?.as_str() {
            Some("int32") => Kind::Integer32,
            _ => Kind::Integer64,
        },
        SchemaKind::Type(Type::Array(array)) => {
            let items = array.items.clone().context("a list has items")?.unbox();
            Kind::List(Box::new(self::kind(spec, &items)?.0))
        }
        other => bail!("not a type that goes out: {other:?}"),
    };
    Ok((kind, bounds(schema)))
}

fn bounds(schema: &Schema) -> Bounds {
    let mut bounds = Bounds::default();
    match &schema.schema_kind {
        SchemaKind::Type(Type::Integer(integer)) => {
            bounds.minimum = integer.minimum;
            bounds.maximum = integer.maximum;
        }
        SchemaKind::Type(Type::String(string)) => {
            bounds.min_length = string.min_length;
            bounds.max_length = string.max_length;
            bounds.pattern.clone_from(&string.pattern);
        }
        SchemaKind::Type(Type::Array(array)) => bounds.max_items = array.max_items,
        _ => {}
    }
    let max_bytes = schema.schema_data.extensions.get("x-max-bytes").and_then(Value::as_u64);
    bounds.max_bytes = max_bytes.and_then(|bytes| usize::try_from(bytes).ok());
    bounds
}

/// The name of the component that a schema is: a `$ref`, or an `allOf` of one that only adds a description.
fn named(schema: &ReferenceOr<Schema>) -> Option<String> {
    if let Some(name) = reference_name(schema) {
        return Some(name);
    }
    match schema {
        ReferenceOr::Item(Schema { schema_kind: SchemaKind::AllOf { all_of }, .. }) => match all_of.as_slice() {
            [only] => reference_name(only),
            _ => None,
        },
        _ => None,
    }
}

fn reference_name(schema: &ReferenceOr<Schema>) -> Option<String> {
    match schema {
        ReferenceOr::Reference { reference } => reference.strip_prefix("#/components/schemas/").map(str::to_owned),
        ReferenceOr::Item(_) => None,
    }
}

fn component<'a>(spec: &'a OpenAPI, name: &str) -> Result<&'a Schema> {
    let components = spec.components.as_ref().context("no components")?;
    components.schemas.get(name).and_then(ReferenceOr::as_item).with_context(|| format!("no schema {name}"))
}

fn code_tables(spec: &OpenAPI) -> Result<Vec<CodeTable>> {
    let mut tables = Vec::new();
    for (name, schema) in &spec.components.as_ref().context("no components")?.schemas {
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        let extensions = &schema.schema_data.extensions;
        let Some(codes) = extensions.get("x-codes") else {
            continue;
        };
        let codes: Vec<Code> = serde_json::from_value(codes.clone()).with_context(|| name.clone())?;
        let ranges = match extensions.get("x-code-ranges") {
            Some(ranges) => serde_json::from_value(ranges.clone()).with_context(|| name.clone())?,
            None => Vec::new(),
        };
        ensure!(!codes.is_empty(), "{name} has no codes");
        tables.push(CodeTable {
            name: name.clone(),
            description: schema.schema_data.description.clone().unwrap_or_default(),
            sources: extension(extensions, "x-source").with_context(|| name.clone())?,
            text: codes.iter().all(|code| code.code.is_string()),
            codes,
            ranges,
        });
    }
    Ok(tables)
}

fn secrets(contract: &Contract) -> Vec<String> {
    let schemas = contract.document.pointer("/components/schemas").and_then(Value::as_object);
    let secret = schemas.into_iter().flatten().filter(|(_, schema)| schema["format"] == "password");
    secret.map(|(name, _)| name.clone()).collect()
}

fn events(contract: &Contract) -> Result<Vec<Event>> {
    let schemas = contract.document.pointer("/components/schemas").and_then(Value::as_object).context("no schemas")?;
    let mut events = Vec::new();
    for schema in schemas.values() {
        let Some(id) = schema.get("x-event").and_then(Value::as_str) else {
            continue;
        };
        let content = schema.pointer("/allOf/1/properties/content").with_context(|| format!("{id} has no content"))?;
        let reference = content.get("$ref").or_else(|| content.pointer("/allOf/0/$ref")).and_then(Value::as_str);
        let name =
            reference.and_then(|reference| reference.rsplit('/').next()).with_context(|| format!("{id}: the content is not a $ref"))?;
        let content = match name {
            "NoContent" => Content::None,
            name => Content::Schema { name: name.to_owned(), nullable: content.get("nullable").is_some_and(|mark| mark == true) },
        };
        events.push(Event {
            id: id.to_owned(),
            description: schema["description"].as_str().unwrap_or_default().to_owned(),
            sources: serde_json::from_value(schema["x-source"].clone()).with_context(|| id.to_owned())?,
            evidence: schema["x-evidence"].as_str().unwrap_or_default().to_owned(),
            content,
        });
    }
    Ok(events)
}

fn extension<T: serde::de::DeserializeOwned>(extensions: &indexmap::IndexMap<String, Value>, name: &str) -> Result<T> {
    let value = extensions.get(name).with_context(|| format!("no {name}"))?;
    serde_json::from_value(value.clone()).with_context(|| name.to_owned())
}
