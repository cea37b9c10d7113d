//! How to reach the gateway.

use anyhow::Result;
use ccgateway::Gateway;
use clap::Args;

use super::error::explained;
use crate::exit::Failure;

// How to reach the gateway. No doc comment: it would become that of every command that takes these options.
#[derive(Args)]
pub(crate) struct Connection {
    /// Address of the gateway, such as https://host:8043; that of the session if not given
    #[arg(long, value_name = "URL", env = "CCGATEWAY_URL")]
    url: Option<String>,
    /// File with root certificates (PEM) to trust beside the platform's
    #[arg(long, value_name = "FILE", env = "CCGATEWAY_CA_FILE")]
    ca: Option<String>,
    /// File with a client certificate and its key (PEM)
    #[arg(long, value_name = "FILE", env = "CCGATEWAY_IDENTITY_FILE")]
    identity: Option<String>,
    /// URL of a proxy
    #[arg(long, value_name = "URL", env = "CCGATEWAY_PROXY", hide_env_values = true)]
    proxy: Option<String>,
}

/// Without the values: the URL of a proxy may hold a password.
impl std::fmt::Debug for Connection {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Connection").finish_non_exhaustive()
    }
}

impl Connection {
    /// The gateway of the options and the environment; the address may also come from a session.
    pub(crate) fn gateway(&self, of_session: Option<&str>) -> Result<Gateway> {
        let url = given(&self.url).or(of_session);
        let url = url.ok_or_else(|| Failure::usage("no gateway: give --url https://host:8043, or set CCGATEWAY_URL"))?;
        let mut builder = Gateway::builder(url);
        if let Some(path) = given(&self.ca) {
            builder = builder.root_certificates_pem(read(path)?);
        }
        if let Some(path) = given(&self.identity) {
            builder = builder.client_identity_pem(read(path)?);
        }
        if let Some(proxy) = given(&self.proxy) {
            builder = builder.proxy(proxy);
        }
        builder.build().map_err(explained)
    }
}

/// An option or a variable with a value: an empty variable counts as none.
pub(super) fn given(option: &Option<String>) -> Option<&str> {
    option.as_deref().filter(|text| !text.trim().is_empty())
}

fn read(path: &str) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| Failure::usage(format!("{path} cannot be read: {error}")))
}
