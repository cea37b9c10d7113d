//! Operations, and the requests that the gateway itself sends (callbacks).

use std::collections::BTreeMap;

use serde_json::Value;

use crate::bounds::Bounds;
use crate::document::{Contract, json_media, json_schema, last_segment};
use crate::json::{flag, list, members, members_of, text, texts};
use crate::shape::Shape;

/// The keys of a path item that are operations.
pub const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The same methods as a request has them, in the same order.
pub(crate) const HTTP_METHODS: &[&str] = &["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/// An operation.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Operation<'a> {
    /// The `operationId`, such as `inner_help`.
    pub id: &'a str,
    /// The name in the gateway's logs, such as `innerHelp`. Several resources may share one.
    pub method_name: &'a str,
    /// GET, PUT and so on.
    pub http_method: &'static str,
    /// The path with its parameters in braces; of a callback, the expression of the address.
    pub path: &'a str,
    /// Whether the gateway sends it to a program, not the other way round.
    pub callback: bool,
    /// The operation as the contract has it.
    pub entry: &'a Value,
    /// Whether another operation has the same name in the logs.
    shared_name: bool,
    contract: &'a Contract,
}

/// A parameter, or a field of the request body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Field<'a> {
    /// The name on the wire.
    pub name: &'a str,
    /// Where it goes.
    pub place: Place,
    /// Whether it must be given.
    pub required: bool,
    /// What its value may be.
    pub shape: Shape<'a>,
    /// The schema as the contract has it.
    pub schema: &'a Value,
    /// Other spellings of the name that programs send.
    pub other_names: Vec<&'a str>,
    /// The example of a parameter or of its own schema; of a field of the body, its value in the example of the request.
    pub example: Option<&'a Value>,
}

/// Where a field goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// The JSON body.
    Body,
}

/// How often the gateway allows an operation, as it is set by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// How often each agent may send it in that time.
    pub per_agent: u32,
    /// How often all agents together may send it in that time.
    pub in_all: u32,
    /// The time, in seconds.
    pub seconds: u32,
}

impl<'a> Field<'a> {
    /// Whether this is the name of the field, or one of the other spellings that programs send.
    pub fn has_name(&self, name: &str) -> bool {
        self.name == name || self.other_names.contains(&name)
    }

    /// Where it is known from, if that is not where the operation is known from.
    pub fn sources(&self) -> Vec<&'a str> {
        texts(self.schema, "x-source")
    }
}

impl Place {
    /// `path`, `query`, `header` or `body`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
        }
    }
}

impl Contract {
    /// All operations in the order of the paths, those of one path in the order of [`METHODS`], and then the callbacks.
    pub fn all_operations(&self) -> Vec<Operation<'_>> {
        let document = self.document();
        let paths = members_of(document, "paths").map(|(path, item)| (path, item, false));
        let callbacks = self.components("callbacks").flat_map(|(_, callback)| members(callback));
        let callbacks = callbacks.map(|(path, item)| (path, item, true));
        let mut operations: Vec<_> =
            paths.chain(callbacks).flat_map(|(path, item, callback)| self.operations_of(path, item, callback)).collect();
        let mut names = BTreeMap::new();
        for operation in &operations {
            *names.entry(operation.method_name).or_insert(0) += 1;
        }
        for operation in &mut operations {
            operation.shared_name = names[operation.method_name] > 1;
        }
        operations
    }

    /// The operations that are sent to the gateway.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        self.all_operations().into_iter().filter(|operation| !operation.callback)
    }

    /// The requests that the gateway sends to a program.
    pub fn callbacks(&self) -> impl Iterator<Item = Operation<'_>> {
        self.all_operations().into_iter().filter(|operation| operation.callback)
    }

    /// The example of a media type; the first where there are several, or that of the schema.
    fn example<'a>(&'a self, media: &'a Value) -> Option<&'a Value> {
        let first = members_of(media, "examples").find_map(|(_, example)| example.get("value"));
        media.get("example").or(first).or_else(|| self.resolve(media.get("schema")?).get("example"))
    }

    fn operations_of<'a>(&'a self, path: &'a str, item: &'a Value, callback: bool) -> impl Iterator<Item = Operation<'a>> {
        METHODS.iter().zip(HTTP_METHODS).filter_map(move |(key, http_method)| {
            let entry = item.get(key)?;
            Some(Operation {
                id: text(entry, "operationId"),
                method_name: text(entry, "x-method-name"),
                http_method,
                path,
                callback,
                entry,
                shared_name: false,
                contract: self,
            })
        })
    }
}

/// Facts.
impl<'a> Operation<'a> {
    /// The name by which this operation alone is known: that of the logs, unless it is shared.
    pub fn name(&self) -> &'a str {
        if self.shared_name { self.id } else { self.method_name }
    }

    /// How findings name it: by its id, or by method and path where it has none.
    pub fn label(&self) -> String {
        if self.id.is_empty() { format!("{} {}", self.http_method.to_lowercase(), self.path) } else { self.id.to_owned() }
    }

    /// `POST /voicecall/{agentid}/innerhelp`
    pub fn route(&self) -> String {
        format!("{} {}", self.http_method, self.path)
    }

    /// The resource.
    pub fn tag(&self) -> &'a str {
        list(self.entry, "tags").first().and_then(Value::as_str).unwrap_or_default()
    }

    /// What it does, in a few words.
    pub fn summary(&self) -> &'a str {
        text(self.entry, "summary")
    }

    /// What it does, in full.
    pub fn description(&self) -> &'a str {
        text(self.entry, "description")
    }

    /// What it does at the gateway, and so whether it may be repeated: `read`, `consume`, `state`, `change` or `call`.
    pub fn effect(&self) -> &'a str {
        text(self.entry, "x-effect")
    }

    /// Why it has this effect, where that is not plain.
    pub fn effect_reason(&self) -> Option<&'a str> {
        self.entry.get("x-effect-reason").and_then(Value::as_str)
    }

    /// How often the gateway allows it; `None` where no source names a limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        let limit = self.entry.get("x-rate-limit")?;
        let number = |name| u32::try_from(limit.get(name)?.as_u64()?).ok();
        Some(RateLimit { per_agent: number("perAgent")?, in_all: number("inAll")?, seconds: number("seconds")? })
    }

    /// How well it is known: `documented`, `observed` or `inferred`.
    pub fn evidence(&self) -> &'a str {
        text(self.entry, "x-evidence")
    }

    /// Where it is known from.
    pub fn sources(&self) -> Vec<&'a str> {
        texts(self.entry, "x-source")
    }

    /// What must hold before it is sent.
    pub fn prerequisites(&self) -> Vec<&'a str> {
        texts(self.entry, "x-prerequisites")
    }

    /// Remarks on where sources disagree.
    pub fn quirks(&self) -> Vec<&'a str> {
        texts(self.entry, "x-quirks")
    }

    /// The return codes that its page lists.
    pub fn retcodes(&self) -> Vec<&'a str> {
        texts(self.entry, "x-retcodes")
    }

    /// How well the list of return codes is known, if not as well as the operation.
    pub fn retcodes_evidence(&self) -> Option<&'a str> {
        self.entry.get("x-retcodes-evidence")?.as_str()
    }

    /// Why the form of its result is not known; `None` where it is known.
    pub fn open_result(&self) -> Option<&'a str> {
        self.entry.get("x-open-result")?.as_str()
    }

    /// Whether the pages advise against it.
    pub fn deprecated(&self) -> bool {
        flag(self.entry, "deprecated")
    }

    /// Why, and what to use instead.
    pub fn deprecated_note(&self) -> Option<&'a str> {
        self.entry.get("x-deprecated-note")?.as_str()
    }

    /// Whether the session is over after it.
    pub fn ends_session(&self) -> bool {
        flag(self.entry, "x-ends-session")
    }

    /// The security schemes that it asks for; none where it asks for what the whole document asks for.
    pub fn security(&self) -> Option<Vec<&'a str>> {
        self.entry.get("security").map(|_| list(self.entry, "security").iter().flat_map(members).map(|(scheme, _)| scheme).collect())
    }

    /// Whether it needs a session of any kind.
    pub fn needs_session(&self) -> bool {
        self.security().is_none_or(|schemes| !schemes.is_empty())
    }

    /// Whether it is an operation of a signed-in agent; those of the configuration interface have sessions of their own.
    pub fn is_of_agent(&self) -> bool {
        self.security().is_none_or(|schemes| schemes.contains(&"Guid"))
    }

    /// Whether it is an operation of a session of the configuration interface.
    pub fn is_of_configuration(&self) -> bool {
        self.security().is_some_and(|schemes| schemes.contains(&"ConfigGuid"))
    }
}

/// What is sent, and what comes back.
impl<'a> Operation<'a> {
    /// All parameters, with references followed.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        let contract = self.contract;
        list(self.entry, "parameters").iter().map(|parameter| contract.resolve(parameter))
    }

    /// The parameter of the agent that acts: the only one that operations share, and so the only one by reference.
    pub fn acting(&self) -> Option<&'a Value> {
        list(self.entry, "parameters").iter().find_map(|parameter| self.contract.target(parameter)).map(|(_, parameter)| parameter)
    }

    /// The name of that parameter in the path.
    pub fn acting_name(&self) -> Option<&'a str> {
        list(self.entry, "parameters").iter().find_map(|parameter| parameter.get("$ref")?.as_str()).map(last_segment)
    }

    /// The parameters without the agent that acts, then the fields of the body.
    pub fn fields(&self) -> Vec<Field<'a>> {
        let own = list(self.entry, "parameters").iter().filter(|parameter| parameter.get("$ref").is_none());
        own.map(|parameter| self.parameter(parameter)).chain(self.body_fields()).collect()
    }

    /// All parameters, also the agent that acts, then the fields of the body.
    pub fn all_fields(&self) -> Vec<Field<'a>> {
        self.parameters().map(|parameter| self.parameter(parameter)).chain(self.body_fields()).collect()
    }

    fn parameter(&self, parameter: &'a Value) -> Field<'a> {
        let schema = &parameter["schema"];
        let place = match text(parameter, "in") {
            "path" => Place::Path,
            "query" => Place::Query,
            _ => Place::Header,
        };
        Field {
            name: text(parameter, "name"),
            place,
            required: flag(parameter, "required"),
            shape: self.contract.shape(schema).described(text(parameter, "description")),
            schema,
            other_names: texts(parameter, "x-other-names"),
            example: parameter.get("example").or_else(|| schema.get("example")),
        }
    }

    fn body_fields(&self) -> Vec<Field<'a>> {
        let (body, example) = (self.request(), self.request_example());
        let fields = body.iter().flat_map(Shape::fields).map(|field| Field {
            name: field.name,
            place: Place::Body,
            required: field.required,
            shape: field.shape(),
            schema: field.schema,
            other_names: texts(field.schema, "x-other-names"),
            example: example.and_then(|example| example.get(field.name)),
        });
        fields.collect()
    }

    /// The bounds of a field by its name on the wire; none for a name that is no field's.
    pub fn bounds(&self, field: &str) -> Bounds<'a> {
        self.fields().into_iter().find(|known| known.name == field).map_or(Bounds::NONE, |field| field.shape.bounds)
    }

    /// The schema of the JSON request body.
    pub fn request_schema(&self) -> Option<&'a Value> {
        json_schema(self.entry.get("requestBody")?)
    }

    /// The shape of the JSON request body.
    pub fn request(&self) -> Option<Shape<'a>> {
        self.request_schema().map(|schema| self.contract.shape(schema))
    }

    /// The example of the JSON request body; the first where there are several, or that of the schema.
    pub fn request_example(&self) -> Option<&'a Value> {
        self.contract.example(json_media(self.entry.get("requestBody")?)?)
    }

    /// The answer of status 200 as the contract has it.
    pub fn answer(&self) -> Option<&'a Value> {
        self.entry.get("responses")?.get("200")
    }

    /// The schema of the JSON answer; none for a file.
    pub fn response_schema(&self) -> Option<&'a Value> {
        json_schema(self.answer()?)
    }

    /// The shape of the JSON answer; none for a file.
    pub fn response(&self) -> Option<Shape<'a>> {
        self.response_schema().map(|schema| self.contract.shape(schema))
    }

    /// The example of the JSON answer; the first where there are several, or that of the schema.
    pub fn response_example(&self) -> Option<&'a Value> {
        self.contract.example(json_media(self.answer()?)?)
    }

    /// The field of the answer that holds what was asked for: `event` of a poll, otherwise `result`.
    pub fn result(&self) -> Option<(&'a str, Shape<'a>)> {
        let response = self.response()?;
        let field = response.field("event").or_else(|| response.field("result"))?;
        Some((field.name, field.shape()))
    }

    /// Where the answer has a new Guid of the session, as a JSON pointer: a field of the result that is marked by `x-guid`.
    pub fn new_guid(&self) -> Option<String> {
        let (result, shape) = self.result()?;
        let guid = shape.fields().iter().find(|field| flag(field.schema, "x-guid"))?;
        Some(format!("/{result}/{}", guid.name))
    }

    /// Whether its request is a form with a file and not JSON.
    pub fn is_upload(&self) -> bool {
        flag(self.entry, "x-upload")
    }

    /// The name of the part of that form which holds the file.
    pub fn upload_part(&self) -> Option<&'a str> {
        let form = self.entry.get("requestBody").filter(|_| self.is_upload())?.get("content")?.get("multipart/form-data")?;
        self.contract.shape(form.get("schema")?).fields().first().map(|field| field.name)
    }

    /// Whether it is answered with a file and not with JSON.
    pub fn is_file(&self) -> bool {
        self.answer().is_some_and(|answer| answer["content"].get("application/octet-stream").is_some())
    }
}
