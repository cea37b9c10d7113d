//! Commands about an agent's phone.

/// What an agent does with its phone. The variants carry the names that the gateway writes into its logs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PhoneCommand {
    /// Lift the linked telephone.
    PhonePickup,
    /// Hang the linked telephone up while it rings.
    PhoneHangUp,
    /// Put a lifted phone on the hook.
    ReleasePhone,
}
