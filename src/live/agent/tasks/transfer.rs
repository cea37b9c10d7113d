//! Where a call can be transferred to, and how.

use crate::codes::{InternalTransferMode, IvrTransferMode, OutsideTransferMode, TransferDevice, TransferMode};
use crate::ids::AgentId;

/// Where a call is transferred to, and how; for [`LiveAgent::transfer`](crate::live::LiveAgent::transfer).
///
/// A target comes first, then one of the ways that the gateway has for it:
///
/// ```
/// use ccgateway::AgentId;
/// use ccgateway::live::TransferTo;
///
/// let colleague = TransferTo::agent(AgentId::new(1002)?).when_answered();
/// let queue = TransferTo::skill_queue(2).at_once();
/// let menu = TransferTo::ivr("777").and_wait();
/// let outside = TransferTo::number("0555999").after_talking();
/// # Ok::<(), ccgateway::Error>(())
/// ```
///
/// A voice menu cannot be talked to first, so that does not compile:
///
/// ```compile_fail
/// ccgateway::live::TransferTo::ivr("777").after_talking();
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct TransferTo {
    pub(super) device: TransferDevice,
    pub(super) address: String,
    pub(super) mode: TransferMode,
}

/// An agent, a skill queue or an access code as the target of a transfer.
#[derive(Debug, Clone)]
#[must_use = "say how to transfer"]
pub struct InsideTarget {
    device: TransferDevice,
    address: String,
}

/// A voice menu as the target of a transfer.
#[derive(Debug, Clone)]
#[must_use = "say how to transfer"]
pub struct IvrTarget(String);

/// An outside number as the target of a transfer.
#[derive(Debug, Clone)]
#[must_use = "say how to transfer"]
pub struct OutsideTarget(String);

impl TransferTo {
    /// To an agent.
    pub fn agent(agent: AgentId) -> InsideTarget {
        InsideTarget { device: TransferDevice::Agent, address: agent.to_string() }
    }

    /// To any agent of a skill queue.
    pub fn skill_queue(skill: u32) -> InsideTarget {
        InsideTarget { device: TransferDevice::SkillQueue, address: skill.to_string() }
    }

    /// To a system access code.
    pub fn access_code(code: impl Into<String>) -> InsideTarget {
        InsideTarget { device: TransferDevice::AccessCode, address: code.into() }
    }

    /// To a voice menu, by its code.
    pub fn ivr(code: impl Into<String>) -> IvrTarget {
        IvrTarget(code.into())
    }

    /// To an outside number: digits, the letters A to E, asterisks and hashes.
    pub fn number(number: impl Into<String>) -> OutsideTarget {
        OutsideTarget(number.into())
    }
}

impl InsideTarget {
    /// This agent leaves at once.
    pub fn at_once(self) -> TransferTo {
        self.by(InternalTransferMode::Release)
    }

    /// This agent keeps the call until the target answers; if it does not, the call goes on.
    pub fn when_answered(self) -> TransferTo {
        self.by(InternalTransferMode::Success)
    }

    fn by(self, mode: InternalTransferMode) -> TransferTo {
        TransferTo { device: self.device, address: self.address, mode: TransferMode::from(mode.code().as_ref()) }
    }
}

impl IvrTarget {
    /// This agent leaves at once.
    pub fn at_once(self) -> TransferTo {
        self.by(IvrTransferMode::Release)
    }

    /// This agent waits for the call to come back. Menus for audio and video alone.
    pub fn and_wait(self) -> TransferTo {
        self.by(IvrTransferMode::Suspend)
    }

    fn by(self, mode: IvrTransferMode) -> TransferTo {
        TransferTo { device: TransferDevice::Ivr, address: self.0, mode: TransferMode::from(mode.code().as_ref()) }
    }
}

impl OutsideTarget {
    /// This agent leaves at once. Not for a call that was itself outbound, nor for a video call.
    pub fn at_once(self) -> TransferTo {
        self.by(OutsideTransferMode::Release)
    }

    /// This agent keeps the call until the target answers; if it does not, the call goes on.
    pub fn when_answered(self) -> TransferTo {
        self.by(OutsideTransferMode::Success)
    }

    /// This agent talks to the target first, while the customer is on hold.
    pub fn after_talking(self) -> TransferTo {
        self.by(OutsideTransferMode::Talk)
    }

    /// The three talk; then this agent may leave.
    pub fn three_party(self) -> TransferTo {
        self.by(OutsideTransferMode::ThreeParty)
    }

    fn by(self, mode: OutsideTransferMode) -> TransferTo {
        TransferTo { device: TransferDevice::OutsideNumber, address: self.0, mode: TransferMode::from(mode.code().as_ref()) }
    }
}
