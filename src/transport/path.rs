//! The one check of path arguments, on every way to the wire.

use crate::operation::entry::{Operation, Place};

/// The path argument that leads somewhere else than to its operation: an empty text, "." or "..", which a URL has no way to write as
/// a segment. Everything else is escaped. `path` where it cannot be told which one it is.
pub(super) fn misleading(base: &str, path: &str, operation: &Operation) -> Option<&'static str> {
    let segments = path.strip_prefix(base).unwrap_or_default();
    let mut segments = segments.split('/');
    let fits = operation.path.split('/').all(|part| match segments.next() {
        Some(segment) if part.starts_with('{') => !segment.is_empty(),
        segment => segment == Some(part),
    });
    if fits && segments.next().is_none() {
        return None;
    }
    let mut arguments = operation.parameters.iter().filter(|parameter| parameter.place == Place::Path);
    Some(match (arguments.next(), arguments.next()) {
        (Some(only), None) => only.name,
        _ => "path",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::table::{DROP_CALL, OPERATIONS};

    #[test]
    fn every_operation_fits_its_own_path() {
        for operation in OPERATIONS {
            let path: String = operation
                .path
                .split('{')
                .map(|part| part.split_once('}').map_or(part.to_owned(), |(_, rest)| format!("a%2F{rest}")))
                .collect();
            assert_eq!(misleading("/base", &format!("/base{path}"), operation), None, "{}", operation.id);
        }
    }

    #[test]
    fn a_path_of_another_operation_is_found_with_its_argument() {
        for path in ["/voicecall/1001/dropcall/", "/voicecall/1001/", "/voicecall/1001/dropcall", "/voicecall/1001/dropcall/1/2", "/x"] {
            assert_eq!(misleading("", path, &DROP_CALL), Some("callid"), "{path}");
        }
    }
}
