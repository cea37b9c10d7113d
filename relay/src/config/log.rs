//! The log of a process.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use super::settings::LogFormat;

impl LogFormat {
    /// Writes the log of the program in this format from now on. The environment variable `CCGW_LOG` says how much; without it, `info`.
    ///
    /// # Panics
    /// If the program has a log already.
    pub fn begin<W>(self, writer: W)
    where
        W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
    {
        let filter = EnvFilter::try_from_env("CCGW_LOG").unwrap_or_else(|_| "info".into());
        let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer);
        match self {
            Self::Text => log.init(),
            Self::Json => log.json().init(),
        }
    }
}
