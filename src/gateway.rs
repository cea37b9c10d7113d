//! A contact centre's gateway: where it is and how to reach it.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Certificate, Identity, Proxy, Url};

use crate::client::Client;
use crate::error::Error;
use crate::ids::AgentId;
use crate::transport::link::AgentLink;

/// The path of the API on the server.
const API_PATH: &str = "/agentgateway/resource";

/// How long the gateway may hold a poll that finds no event.
const POLL_HOLD: Duration = Duration::from_secs(10);

/// The shortest pause between polls: less would be a tight loop.
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);

/// A gateway. Cheap to clone: all clones, and the sessions of all agents that sign in through them, share one pool of
/// connections.
///
/// ```
/// use ccgateway::Gateway;
///
/// let gateway = Gateway::builder("https://cc.example.com:8043").build()?;
/// assert_eq!(gateway.base_url(), "https://cc.example.com:8043/agentgateway/resource");
/// # Ok::<(), ccgateway::Error>(())
/// ```
#[derive(Clone)]
pub struct Gateway(Arc<Inner>);

struct Inner {
    base_url: Url,
    http: reqwest::Client,
    poll_pause: Duration,
    read_retries: u32,
    max_reconnects: Option<u32>,
}

/// The settings of a [`Gateway`], from [`Gateway::builder`].
///
/// | setting | default |
/// | --- | --- |
/// | [`root_certificates_pem`](Self::root_certificates_pem) | the platform's roots alone |
/// | [`client_identity_pem`](Self::client_identity_pem) | no client certificate |
/// | [`connect_timeout`](Self::connect_timeout) | 5 seconds |
/// | [`read_timeout`](Self::read_timeout) | 30 seconds |
/// | [`proxy`](Self::proxy) | no proxy |
/// | [`user_agent`](Self::user_agent) | `ccgateway/VERSION` |
/// | [`poll_pause`](Self::poll_pause) | 200 milliseconds |
/// | [`read_retries`](Self::read_retries) | 2 |
/// | [`max_reconnects`](Self::max_reconnects) | no limit |
#[must_use]
pub struct GatewayBuilder {
    base_url: String,
    roots: Vec<Vec<u8>>,
    identity: Option<Vec<u8>>,
    connect_timeout: Duration,
    read_timeout: Duration,
    proxy: Option<String>,
    user_agent: String,
    poll_pause: Duration,
    read_retries: u32,
    max_reconnects: Option<u32>,
    accept_invalid_certificates: bool,
    plain_http: bool,
}

impl Gateway {
    /// Settings for the gateway at an address such as `https://host:8043`. The path `/agentgateway/resource` is added
    /// where there is no path; slashes at the end do not matter.
    pub fn builder(base_url: impl Into<String>) -> GatewayBuilder {
        GatewayBuilder {
            base_url: base_url.into(),
            roots: Vec::new(),
            identity: None,
            connect_timeout: Duration::from_secs(5),
            read_timeout: Duration::from_secs(30),
            proxy: None,
            user_agent: concat!("ccgateway/", env!("CARGO_PKG_VERSION")).to_owned(),
            poll_pause: Duration::from_millis(200),
            read_retries: 2,
            max_reconnects: None,
            accept_invalid_certificates: false,
            plain_http: false,
        }
    }

    /// The gateway that the environment names:
    ///
    /// | variable | value |
    /// | --- | --- |
    /// | `CCGATEWAY_URL` | the address, such as `https://host:8043`; required |
    /// | `CCGATEWAY_CA_FILE` | a PEM file with root certificates to trust beside the platform's |
    /// | `CCGATEWAY_IDENTITY_FILE` | a PEM file with a client certificate and its key |
    /// | `CCGATEWAY_PROXY` | the URL of a proxy |
    ///
    /// An empty variable counts as missing. All other settings have the defaults of [`GatewayBuilder`].
    ///
    /// # Errors
    /// [`Error::MissingVariable`] without `CCGATEWAY_URL`, [`Error::Setup`] if a file cannot be read; see
    /// [`GatewayBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let variable = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let file = |path: String| std::fs::read(&path).map_err(|error| Error::setup(format!("{path} cannot be read"), error));
        let url = variable("CCGATEWAY_URL").ok_or(Error::MissingVariable { name: "CCGATEWAY_URL" })?;
        let mut builder = Self::builder(url);
        if let Some(path) = variable("CCGATEWAY_CA_FILE") {
            builder = builder.root_certificates_pem(file(path)?);
        }
        if let Some(path) = variable("CCGATEWAY_IDENTITY_FILE") {
            builder = builder.client_identity_pem(file(path)?);
        }
        if let Some(proxy) = variable("CCGATEWAY_PROXY") {
            builder = builder.proxy(proxy);
        }
        builder.build()
    }

    /// The base URL, ending in `/agentgateway/resource` unless another path was given.
    pub fn base_url(&self) -> &str {
        self.0.base_url.as_str()
    }

    pub(crate) fn url(&self) -> &Url {
        &self.0.base_url
    }

    pub(crate) fn poll_pause(&self) -> Duration {
        self.0.poll_pause
    }

    pub(crate) fn max_reconnects(&self) -> Option<u32> {
        self.0.max_reconnects
    }

    /// The generated client of one agent, on the shared pool.
    pub(crate) fn client_of(&self, agent: AgentId) -> Client {
        let link = AgentLink::new(agent, self.0.read_retries);
        Client::new_with_client(self.base_url(), self.0.http.clone(), link)
    }
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Gateway").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl GatewayBuilder {
    /// Root certificates (PEM, one or more) to trust beside the platform's: a gateway's own authority, or its
    /// self-signed certificate.
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// A client certificate and its key (PEM), for gateways behind a proxy that asks for one.
    pub fn client_identity_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.identity = Some(pem.into());
        self
    }

    /// How long connecting may take.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long the gateway may be silent during an answer; more than the 10 seconds for which it holds a poll.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// The URL of a proxy for all requests. The environment's proxy variables are not read.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// The `User-Agent` of all requests.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = text.into();
        self
    }

    /// The pause between the answer to a poll and the next poll, at least 10 milliseconds. Real gateways ask for 200 to 500.
    pub fn poll_pause(mut self, pause: Duration) -> Self {
        self.poll_pause = pause;
        self
    }

    /// How often a read whose answer was lost is repeated; 0 switches that off. Requests that change something are never
    /// repeated.
    pub fn read_retries(mut self, times: u32) -> Self {
        self.read_retries = times;
        self
    }

    /// How many polls in a row may fail before an event stream ends with [`Error::GaveUp`]. By default it goes on until the
    /// gateway answers or says that the session is gone.
    pub fn max_reconnects(mut self, times: u32) -> Self {
        self.max_reconnects = Some(times);
        self
    }

    /// **Turns off the check of the server's certificate**: anybody on the way can read passwords and take over sessions.
    /// For trials only; for a gateway with a certificate of its own use [`GatewayBuilder::root_certificates_pem`].
    pub fn danger_accept_invalid_certificates(mut self) -> Self {
        self.accept_invalid_certificates = true;
        self
    }

    /// **Allows `http://` addresses**: everything, including passwords, is sent in plain text.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Makes the gateway. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for an address, timeout or pause that is not allowed, [`Error::Setup`] for certificates,
    /// keys or proxies that cannot be used.
    pub fn build(self) -> Result<Gateway, Error> {
        let base_url = normalised(&self.base_url, self.plain_http)?;
        if self.read_timeout <= POLL_HOLD {
            return Err(Error::invalid_input("read_timeout", "the gateway holds polls for 10 seconds; it must be longer"));
        }
        if self.poll_pause < SHORTEST_PAUSE {
            return Err(Error::invalid_input("poll_pause", "it must be at least 10 milliseconds"));
        }
        let (poll_pause, read_retries, max_reconnects) = (self.poll_pause, self.read_retries, self.max_reconnects);
        let http = self.http()?;
        Ok(Gateway(Arc::new(Inner { base_url, http, poll_pause, read_retries, max_reconnects })))
    }

    fn http(self) -> Result<reqwest::Client, Error> {
        let mut http = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .user_agent(self.user_agent)
            // A redirected POST would be sent again as a GET, and the Guid with it.
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy();
        for pem in &self.roots {
            let problem = "the root certificates are not PEM";
            let roots = Certificate::from_pem_bundle(pem).map_err(|error| Error::setup(problem, error))?;
            if roots.is_empty() {
                return Err(Error::Setup { problem: "the PEM has no root certificate".to_owned(), source: None });
            }
            http = http.tls_certs_merge(roots);
        }
        if let Some(pem) = &self.identity {
            let problem = "the client identity is not a certificate with its key in PEM";
            http = http.identity(identity(pem).map_err(|error| Error::setup(problem, error))?);
        }
        if let Some(proxy) = &self.proxy {
            http = http.proxy(Proxy::all(proxy).map_err(|error| Error::setup("the proxy is not a URL", error))?);
        }
        if self.accept_invalid_certificates {
            http = http.tls_danger_accept_invalid_certs(true);
        }
        http.build().map_err(|error| Error::setup("TLS or the user agent cannot be used", error))
    }
}

#[cfg(feature = "rustls")]
fn identity(pem: &[u8]) -> reqwest::Result<Identity> {
    Identity::from_pem(pem)
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn identity(pem: &[u8]) -> reqwest::Result<Identity> {
    Identity::from_pkcs8_pem(pem, pem)
}

/// The base URL without a slash at its end and with the API's path if it had none.
fn normalised(text: &str, plain_http: bool) -> Result<Url, Error> {
    let invalid = |rule: String| Error::invalid_input("base_url", rule);
    let mut url = Url::parse(text.trim()).map_err(|error| invalid(format!("{error}; it looks like https://host:8043")))?;
    match url.scheme() {
        "https" => {}
        "http" if plain_http => {}
        "http" => {
            return Err(invalid("http sends passwords in plain text; use https".to_owned()));
        }
        other => return Err(invalid(format!("{other} is not https"))),
    }
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("it has a user, a query or a fragment".to_owned()));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(if path.is_empty() { API_PATH } else { &path });
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_normalised() {
        for text in [
            "https://cc.example.com:8043",
            "https://cc.example.com:8043/",
            " https://cc.example.com:8043/agentgateway/resource ",
            "https://cc.example.com:8043/agentgateway/resource//",
        ] {
            assert_eq!(normalised(text, false).unwrap().as_str(), "https://cc.example.com:8043/agentgateway/resource");
        }
        assert_eq!(normalised("https://h/other/", false).unwrap().as_str(), "https://h/other");
    }

    #[test]
    fn addresses_that_cannot_be_are_refused_with_their_rule() {
        for (text, rule) in [
            ("cc.example.com:8043", "is not https"),
            ("cc.example.com", "it looks like https://host:8043"),
            ("http://cc.example.com", "plain text"),
            ("ftp://cc.example.com", "ftp is not https"),
            ("https://user:pass@cc.example.com", "a user"),
            ("https://cc.example.com?x=1", "a query"),
        ] {
            let error = normalised(text, false).unwrap_err().to_string();
            assert!(error.starts_with("base_url is not valid") && error.contains(rule), "{text}: {error}");
        }
        assert!(normalised("http://cc.example.com", true).is_ok());
    }

    #[test]
    fn timeouts_shorter_than_a_held_poll_are_refused() {
        let error = Gateway::builder("https://h").read_timeout(Duration::from_secs(10)).build().unwrap_err();
        assert!(matches!(error, Error::InvalidInput { field: "read_timeout", .. }));
        let error = Gateway::builder("https://h").poll_pause(Duration::ZERO).build().unwrap_err();
        assert!(matches!(error, Error::InvalidInput { field: "poll_pause", .. }));
    }

    #[test]
    fn certificates_and_proxies_that_cannot_be_used_are_refused() {
        for builder in [
            Gateway::builder("https://h").root_certificates_pem("no certificate"),
            Gateway::builder("https://h").client_identity_pem("no key"),
            Gateway::builder("https://h").proxy("::"),
        ] {
            assert!(matches!(builder.build(), Err(Error::Setup { .. })));
        }
    }

    #[test]
    fn the_environment_names_a_gateway() {
        let gateway = Gateway::from_variables(|name| (name == "CCGATEWAY_URL").then(|| "https://h:8043".to_owned())).unwrap();
        assert_eq!(gateway.base_url(), "https://h:8043/agentgateway/resource");
        let error = Gateway::from_variables(|_| None).unwrap_err();
        assert_eq!(error.to_string(), "the environment variable CCGATEWAY_URL is not set");
        let missing = |name: &str| Some(if name == "CCGATEWAY_URL" { "https://h" } else { "/nowhere/at/all.pem" }.to_owned());
        assert!(matches!(Gateway::from_variables(missing), Err(Error::Setup { .. })));
    }
}
