//! Picture layouts of video calls.

/// Picture layout of a three-party video call, by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VideoLayout {
    /// All pictures have the same size.
    Equal = 0,
    /// The customer's picture is the largest.
    Customer = 1,
    /// The agent's picture is the largest.
    Agent = 2,
    /// The third party's picture is the largest.
    ThirdParty = 3,
}
