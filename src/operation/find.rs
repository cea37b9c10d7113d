//! Operations by name.

use super::entry::Operation;
use super::table::OPERATIONS;

impl Operation {
    /// The operation of an `operationId`, or of a name in the gateway's logs. A few resources share such a name; the first of
    /// them in the table is given then.
    ///
    /// ```
    /// use ccgateway::operation::Operation;
    ///
    /// let operation = Operation::find("innerHelp").unwrap();
    /// assert_eq!(operation.id, "inner_help");
    /// assert_eq!(operation.path, "/voicecall/{agentid}/innerhelp");
    /// ```
    pub fn find(name: &str) -> Option<&'static Operation> {
        let by = |same: fn(&Operation) -> &str| OPERATIONS.iter().copied().find(|operation| same(operation) == name);
        by(|operation| operation.id).or_else(|| by(|operation| operation.method_name))
    }
}
