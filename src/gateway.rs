//! A contact centre's gateway: where it is and how to reach it.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Certificate, Identity, Proxy, Url};
use tokio::sync::Semaphore;

use crate::base_url;
use crate::client::Client;
use crate::error::Error;
use crate::ids::AgentId;
use crate::transport::carrier::Carrier;
use crate::transport::limits::Limits;
use crate::transport::link::AgentLink;

/// How long the gateway may hold a poll that finds no event.
const POLL_HOLD: Duration = Duration::from_secs(10);

/// The shortest pause between polls: less would be a tight loop.
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);

/// The longest pause between polls: an agent that is not polled for two minutes is signed out.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The longest time limit.
const LONGEST_LIMIT: Duration = Duration::from_secs(60 * 60);

/// How often a read can be repeated: the waits between double up to 13 seconds.
const MOST_RETRIES: u32 = 20;

/// The limits of an answer in bytes: less would refuse ordinary answers, more is what a file download is for.
const ANSWER_LIMITS: std::ops::RangeInclusive<u64> = 16 * 1024..=1024 * 1024 * 1024;

/// How many requests can be allowed at once.
const REQUESTS: std::ops::RangeInclusive<usize> = 1..=65_536;

/// How long an unused connection is kept: shorter than the 20 seconds after which a common server closes it, so that a request is not
/// sent over a connection that is just being closed.
const POOL_IDLE: Duration = Duration::from_secs(15);

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
    limits: Arc<Limits>,
    poll_pause: Duration,
    max_reconnects: Option<u32>,
}

/// The settings of a [`Gateway`], from [`Gateway::builder`].
///
/// | setting | default | range |
/// | --- | --- | --- |
/// | [`root_certificates_pem`](Self::root_certificates_pem) | the platform's roots alone | |
/// | [`client_identity_pem`](Self::client_identity_pem) | no client certificate | |
/// | [`connect_timeout`](Self::connect_timeout) | 5 seconds | more than 0, up to 1 hour |
/// | [`read_timeout`](Self::read_timeout) | 30 seconds | more than 10 seconds, up to 1 hour |
/// | [`answer_deadline`](Self::answer_deadline) | 60 seconds | more than 10 seconds, up to 1 hour |
/// | [`answer_limit`](Self::answer_limit) | 16 MiB | 16 KiB to 1 GiB |
/// | [`max_requests`](Self::max_requests) | 256 | 1 to 65,536 |
/// | [`proxy`](Self::proxy) | no proxy | |
/// | [`user_agent`](Self::user_agent) | `ccgateway/VERSION` | |
/// | [`poll_pause`](Self::poll_pause) | 200 milliseconds | 10 milliseconds to 60 seconds |
/// | [`read_retries`](Self::read_retries) | 2 | 0 to 20 |
/// | [`max_reconnects`](Self::max_reconnects) | no limit | any number |
/// | [`danger_accept_invalid_certificates`](Self::danger_accept_invalid_certificates) | off | |
/// | [`danger_allow_plain_http`](Self::danger_allow_plain_http) | off | |
#[must_use]
pub struct GatewayBuilder {
    base_url: String,
    roots: Vec<Vec<u8>>,
    identity: Option<Vec<u8>>,
    connect_timeout: Duration,
    read_timeout: Duration,
    answer_deadline: Duration,
    answer_limit: u64,
    max_requests: usize,
    proxy: Option<String>,
    user_agent: String,
    poll_pause: Duration,
    read_retries: u32,
    max_reconnects: Option<u32>,
    accept_invalid_certificates: bool,
    plain_http: bool,
    carrier: Option<Arc<dyn Carrier>>,
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
            answer_deadline: Duration::from_secs(60),
            answer_limit: 16 * 1024 * 1024,
            max_requests: 256,
            proxy: None,
            user_agent: concat!("ccgateway/", env!("CARGO_PKG_VERSION")).to_owned(),
            poll_pause: Duration::from_millis(200),
            read_retries: 2,
            max_reconnects: None,
            accept_invalid_certificates: false,
            plain_http: false,
            carrier: None,
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

    /// Whether this is the gateway of a base URL.
    pub(crate) fn is_at(&self, base_url: &str) -> bool {
        Url::parse(base_url).is_ok_and(|url| url == *self.url())
    }

    pub(crate) fn poll_pause(&self) -> Duration {
        self.0.poll_pause
    }

    pub(crate) fn max_reconnects(&self) -> Option<u32> {
        self.0.max_reconnects
    }

    /// The generated client of one agent or administrator, on the shared pool.
    pub(crate) fn client_of(&self, agent: AgentId) -> Client {
        let link = AgentLink::new(agent, Arc::clone(&self.0.limits));
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
    ///
    /// A server cannot show the certificate of an authority as its own. By default openssl makes self-signed certificates that say
    /// that they are one (`CA:TRUE`); this command makes one that works:
    ///
    /// ```text
    /// openssl req -x509 -newkey rsa:3072 -nodes -days 365 -keyout key.pem -out certificate.pem -subj /CN=cc.example.com \
    ///     -addext subjectAltName=DNS:cc.example.com -addext basicConstraints=critical,CA:FALSE
    /// ```
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

    /// How long an answer may take as a whole, from sending the request to the last byte; more than the 10 seconds for which the gateway
    /// holds a poll. A file has to begin within it.
    pub fn answer_deadline(mut self, deadline: Duration) -> Self {
        self.answer_deadline = deadline;
        self
    }

    /// How long an answer may be, in bytes; a longer one is not read. Files have no limit.
    pub fn answer_limit(mut self, bytes: u64) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// How many requests of all agents may be under way at once; more of them wait for their turn. Polls are not counted: each agent has
    /// one at most, so that there are never more connections than this number and one for each agent that is polled.
    pub fn max_requests(mut self, requests: usize) -> Self {
        self.max_requests = requests;
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

    /// The pause between the answer to a poll and the next poll. Real gateways ask for 200 to 500.
    pub fn poll_pause(mut self, pause: Duration) -> Self {
        self.poll_pause = pause;
        self
    }

    /// How often a read whose answer was lost is repeated; 0 switches that off. A server that is overloaded and says for how long
    /// (`Retry-After`) is given that time if it is no more than 30 seconds. Requests that change something are never repeated.
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

    /// What carries all requests.
    pub(crate) fn carrier(mut self, carrier: Arc<dyn Carrier>) -> Self {
        self.carrier = Some(carrier);
        self
    }

    /// Makes the gateway. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for an address, timeout or pause that is not allowed, [`Error::Setup`] for certificates,
    /// keys or proxies that cannot be used.
    pub fn build(self) -> Result<Gateway, Error> {
        let base_url = base_url::normalised(&self.base_url, self.plain_http)?;
        self.check()?;
        let limits = Arc::new(Limits {
            base_path: base_url.path().trim_end_matches('/').to_owned(),
            read_retries: self.read_retries,
            answer_limit: self.answer_limit,
            answer_deadline: self.answer_deadline,
            requests: Semaphore::new(self.max_requests),
            carrier: self.carrier.clone(),
        });
        let (poll_pause, max_reconnects) = (self.poll_pause, self.max_reconnects);
        let http = self.http()?;
        Ok(Gateway(Arc::new(Inner { base_url, http, limits, poll_pause, max_reconnects })))
    }

    /// Checks both ends of every range.
    fn check(&self) -> Result<(), Error> {
        let held = "the gateway holds polls for 10 seconds; it must be longer, and 1 hour at most";
        let holds = |limit: Duration| limit > POLL_HOLD && limit <= LONGEST_LIMIT;
        let rules = [
            (
                "connect_timeout",
                !self.connect_timeout.is_zero() && self.connect_timeout <= LONGEST_LIMIT,
                "it must be more than 0 and 1 hour at most",
            ),
            ("read_timeout", holds(self.read_timeout), held),
            ("answer_deadline", holds(self.answer_deadline), held),
            ("answer_limit", ANSWER_LIMITS.contains(&self.answer_limit), "it must be 16 KiB to 1 GiB"),
            ("max_requests", REQUESTS.contains(&self.max_requests), "it must be 1 to 65536"),
            ("poll_pause", (SHORTEST_PAUSE..=LONGEST_PAUSE).contains(&self.poll_pause), "it must be 10 milliseconds to 60 seconds"),
            ("read_retries", self.read_retries <= MOST_RETRIES, "it must be 20 at most"),
        ];
        match rules.into_iter().find(|(_, kept, _)| !kept) {
            Some((setting, _, rule)) => Err(Error::invalid_input(setting, rule)),
            None => Ok(()),
        }
    }

    fn http(self) -> Result<reqwest::Client, Error> {
        let mut http = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .pool_idle_timeout(POOL_IDLE)
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

#[cfg(test)]
mod tests {
    use super::*;

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
