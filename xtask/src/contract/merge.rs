//! Puts the slices together. A key that two of them define is an error.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

/// Merges the `paths` and the `components` of a slice into the document.
pub(super) fn merge(document: &mut Value, slice: Value) -> Result<()> {
    let Value::Object(slice) = slice else { bail!("a slice is a map of `paths` and `components`") };
    for (section, content) in slice {
        let Value::Object(content) = content else { bail!("`{section}` is not a map") };
        match section.as_str() {
            "paths" => extend(object(document, "paths")?, content, "paths")?,
            "components" => {
                for (kind, entries) in content {
                    let Value::Object(entries) = entries else { bail!("`components.{kind}` is not a map") };
                    let components = document.get_mut("components").context("the base has no components")?;
                    extend(object(components, &kind)?, entries, &kind)?;
                }
            }
            other => bail!("a slice holds `paths` and `components`, not `{other}`"),
        }
    }
    Ok(())
}

fn object<'a>(parent: &'a mut Value, key: &str) -> Result<&'a mut Map<String, Value>> {
    let parent = parent.as_object_mut().context("not a map")?;
    let child = parent.entry(key).or_insert_with(|| Value::Object(Map::new()));
    child.as_object_mut().with_context(|| format!("`{key}` is not a map"))
}

fn extend(target: &mut Map<String, Value>, entries: Map<String, Value>, section: &str) -> Result<()> {
    for (key, value) in entries {
        ensure!(!target.contains_key(&key), "`{key}` in `{section}` is defined twice");
        target.insert(key, value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_key_defined_in_two_slices_is_an_error() {
        let mut document = json!({"components": {"schemas": {"A": {}}}});
        let error = merge(&mut document, json!({"components": {"schemas": {"A": {}}}})).unwrap_err();
        assert_eq!(error.to_string(), "`A` in `schemas` is defined twice");
    }

    #[test]
    fn a_slice_adds_paths_and_components() {
        let mut document = json!({"components": {"schemas": {"A": {}}}});
        merge(&mut document, json!({"paths": {"/x": {}}, "components": {"schemas": {"B": {}}}})).unwrap();
        assert_eq!(document, json!({"components": {"schemas": {"A": {}, "B": {}}}, "paths": {"/x": {}}}));
    }
}
