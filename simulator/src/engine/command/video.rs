//! Commands about video calls.

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
        /// 1 voice, 3 video.
        medium: Option<u32>,
        /// Who sees whom, 1 to 4.
        direction: Option<u32>,
    },
    /// Arrange the pictures of three parties.
    AdjustVideoMode {
        /// Whose picture is the largest, 0 to 3.
        mode: Option<u32>,
    },
}
