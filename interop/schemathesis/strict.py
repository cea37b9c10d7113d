"""Strict schemas of answers.

The document allows fields that it does not name, since the gateway may send what no page lists. The simulator may not: a field that
the contract lacks is one that it invented.
"""

# Keywords that contain schemas; all others are about values.
INNER = {"allOf", "oneOf", "anyOf", "items", "not", "additionalProperties"}
SCHEMAS = "#/components/schemas/"
PREFIX = "Strict"


def close_answers(document):
    """Makes every JSON answer refer to schemas that allow no other fields. Requests stay unchanged."""
    schemas = document["components"]["schemas"]
    schemas.update({PREFIX + name: closed(schema) for name, schema in schemas.items()})
    for methods in document["paths"].values():
        for operation in methods.values():
            for content in operation["responses"]["200"]["content"].values():
                content["schema"] = closed(content["schema"])


def closed(schema):
    if isinstance(schema, list):
        return [closed(choice) for choice in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(value) if key in INNER else value for key, value in schema.items()}
    if "$ref" in schema:
        result["$ref"] = schema["$ref"].replace(SCHEMAS, SCHEMAS + PREFIX)
    if "properties" in schema:
        result["properties"] = {name: closed(value) for name, value in schema["properties"].items()}
        result.setdefault("additionalProperties", False)
    return result
