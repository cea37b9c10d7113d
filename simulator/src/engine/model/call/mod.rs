//! Values of calls.

pub(crate) mod call_id;
pub(crate) mod feature;
pub(crate) mod help;
pub(crate) mod number;
pub(crate) mod rejection;
pub(crate) mod transfer;
pub(crate) mod video_layout;
