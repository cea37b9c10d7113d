//! What several tests need of the published contract.

use std::sync::LazyLock;

use ccgateway_contract::Contract;

/// The published contract.
pub(crate) static CONTRACT: LazyLock<Contract> = LazyLock::new(|| Contract::from_json(ccgateway::CONTRACT).unwrap());
