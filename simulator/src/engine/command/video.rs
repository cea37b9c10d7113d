//! Commands about video calls.

use crate::engine::model::call::video_layout::VideoLayout;

/// What an agent does in video calls. The variants carry the names that the gateway writes into its logs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VideoCommand {
    /// Switch one's camera off.
    BeginMuteVideo,
    /// Switch one's camera on.
    EndMuteVideo,
    /// Change between voice and video.
    MediaSwitch {
        /// To video, not to voice.
        video: bool,
    },
    /// Arrange the pictures of three parties.
    AdjustVideoMode {
        /// The layout.
        layout: VideoLayout,
    },
}
