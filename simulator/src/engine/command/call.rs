//! Requests for help and for transfers.

/// What a request for help asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpRequest {
    /// Agent id or queue id, depending on `device_type`.
    pub destination: String,
    /// 1 queue, 2 agent.
    pub device_type: u32,
    /// 1 two-party, 2 three-party.
    pub mode: u32,
    /// Data to attach.
    pub data: String,
    /// Hold the customer while a three-party helper is being rung.
    pub hold: bool,
}

/// What a transfer asks for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransferRequest {
    /// 1 queue, 2 agent, 3 voice menu, 4 system access code, 5 outside number.
    pub device_type: u32,
    /// Id or number, depending on `device_type`.
    pub address: String,
    /// Outside number: 1 release, 2 success, 3 talk, 4 three-party. Voice menu: 0 release, 1 suspend. Otherwise: 0 release, 2 success.
    pub mode: u32,
    /// Data to attach.
    pub data: String,
    /// Number to show to an outside number; empty: the agent's own.
    pub caller: String,
    /// 0 voice, 1 video, 2 the most that both sides can do.
    pub media: u32,
    /// Hold the customer while the third party is being rung.
    pub hold: bool,
    /// The queue that a call to an agent counts for.
    pub skill: Option<u32>,
}
