//! The published contract. Every command asks it at run time, so no command knows a single operation.

use std::sync::LazyLock;

use anyhow::{Result, anyhow};
use ccgateway_contract::{Contract, FindError, Operation};

/// The contract. It is part of the program, so a fault in it fails every test.
pub(crate) static CONTRACT: LazyLock<Contract> =
    LazyLock::new(|| Contract::from_json(ccgateway::CONTRACT).expect("the embedded contract is JSON"));

/// The operation of an id, of a name in the logs, or of a method and a path, with a hint where there is none.
pub(crate) fn find_operation(name: &str) -> Result<Operation<'static>> {
    CONTRACT.find_operation(name).map_err(|error| match error {
        FindError::NoName { .. } | FindError::NoPath { .. } => anyhow!("{error}; search with `ccgw operations WORD`"),
        other => other.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_reported_with_what_to_do() {
        for (name, part) in [("nothing", "ccgw operations"), ("GET /nowhere", "/nowhere"), ("PATCH /voicecall/1/hold", "only POST")] {
            let error = find_operation(name).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
