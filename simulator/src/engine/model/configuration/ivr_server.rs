//! Servers of the IVR.

/// A server of the IVR.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IvrServer {
    /// Address.
    pub address: String,
    /// How many calls it takes at a time.
    pub calls: u32,
    /// How often it is checked, in seconds.
    pub check_seconds: u32,
}

/// Values of a server; `None`: as before, or missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IvrServerChange {
    /// Address.
    pub address: Option<String>,
    /// How many calls it takes at a time.
    pub calls: Option<u32>,
    /// How often it is checked, in seconds.
    pub check_seconds: Option<u32>,
}
