//! What a colleague can be told to do, and how it is played.

use crate::engine::HelpMode;

/// What an agent that the simulator plays is told to do. It happens at once, whatever the agent would have done by itself later on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColleagueAction {
    /// Sign in, or go on in another way when it is signed in already.
    SignIn {
        /// Act on command only from now on, or by itself; `None`: as configured, or by itself.
        by_hand: Option<bool>,
    },
    /// Sign out, and stay away until it is told to sign in. Its calls are dropped.
    SignOut,
    /// Answer the call, or the invitation to a conference, that rings.
    Answer,
    /// Reject it. A customer goes back to the queue.
    Reject,
    /// Hang up the current call, or else the one that was held last; reject a call that rings; leave a conference.
    HangUp,
    /// Hold the current call.
    Hold,
    /// Go on with the call that was held last.
    Resume,
    /// Become busy, in a call when it has ended, and stay so until told to be ready.
    SayBusy,
    /// Be ready for calls: end the wrap-up, the busy state or the rest, or take back the wish to become busy.
    Ready,
    /// Call another agent, or a number outside.
    Call {
        /// An agent's id, or a number.
        number: String,
    },
    /// Ask another agent for help with a customer.
    Help {
        /// The other agent's id.
        agent: String,
        /// Whether the customer takes part.
        mode: HelpMode,
    },
    /// Hand the customer on: the agent leaves when the other side answers.
    Transfer {
        /// An agent's id, the access number of a skill queue, or a number outside.
        to: String,
    },
    /// Take the customer back from an agent that was asked for help, whether it has answered or not.
    TakeBack,
}

/// How an agent is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Playing {
    /// It acts by itself.
    ByItself,
    /// It acts on command only.
    ByHand,
    /// It was told to sign out.
    SignedOut,
    /// A client has signed in as this agent, and plays it.
    TakenOver,
}
