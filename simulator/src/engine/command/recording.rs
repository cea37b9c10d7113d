//! Commands about recordings and their playback.

use crate::engine::model::recording::{RecordingKind, SeekOrigin};
use crate::ids::AgentId;

/// What is to be fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Download {
    /// A recording (`downloadRecordFile`).
    Recording {
        /// Its file.
        file: String,
        /// Whose.
        kind: RecordingKind,
    },
    /// Sound or pictures of a call (`recordfiledownloadEx`).
    OfCall {
        /// The call.
        call: String,
        /// File of the pictures; without one the sound is meant.
        file: String,
        /// Whose recording; `None`: one's own.
        agent: Option<AgentId>,
    },
    /// A recorded conference (`downloadVideoFile`).
    Conference {
        /// Its file.
        file: String,
    },
    /// A recording with pictures (`downloadVideoFileEx`).
    Video {
        /// Its file.
        file: String,
    },
}

/// What an agent asks about recordings that are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LibraryCommand {
    /// Which there are, or how they were scored; sources show a list, and no entry of one.
    Files,
    /// Where one can be fetched with a browser.
    Url,
    /// A token for the component that records screens (`getconnecttoken`).
    ConnectToken,
    /// Where one is kept, and a token to fetch it with (`localrecordpath`).
    LocalPath {
        /// The recording.
        file: String,
    },
    /// The file of one (`recordfile`).
    Fetch {
        /// The token of `localrecordpath`.
        token: String,
        /// The path of `localrecordpath`.
        path: String,
    },
}

/// What an agent does with playback.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlaybackCommand {
    /// Play a file (`beginPlay` and `beginNetPlay`).
    Begin {
        /// The file.
        file: String,
        /// Where to begin, in seconds.
        position: u32,
        /// 0: over and over; anything else: once.
        times: u32,
    },
    /// Interrupt it (`pausePlay`).
    Pause,
    /// Go on with it (`resumePlay`).
    Resume,
    /// Jump ahead (`foreFastPlay`).
    Forward {
        /// By how much, in seconds.
        seconds: u32,
    },
    /// Jump back (`backFastPlay`).
    Back {
        /// By how much, in seconds.
        seconds: u32,
    },
    /// Jump to a place (`playRelocation`).
    Seek {
        /// From where the distance counts, and which way.
        from: SeekOrigin,
        /// Distance in seconds.
        seconds: u32,
    },
    /// End it (`stopPlay`).
    Stop,
}

/// What an agent does with recordings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingCommand {
    /// Record the talk (`beginRecord` and `beginRecordWithoutFilename`).
    Begin {
        /// File to write; empty: the gateway's choice.
        file: String,
        /// Continue a file that exists instead of overwriting it.
        append: bool,
    },
    /// End the recording (`stopRecord`).
    Stop,
    /// Interrupt it (`pauseRecord`).
    Pause,
    /// Go on with it (`resumeRecord`).
    Resume,
    /// Record the screen (`startRecordScreen`).
    BeginScreen,
    /// End that (`stopRecordScreen`).
    StopScreen,
}
