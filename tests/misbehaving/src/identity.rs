//! A certificate with its key.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair, date_time_ymd};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// A self-signed certificate with its key, for [`Server::start_tls`](crate::Server::start_tls).
#[derive(Debug, Clone)]
#[must_use]
pub struct Identity {
    params: CertificateParams,
}

/// What a server shows, and the certificate that a client trusts.
pub struct Tls {
    /// For the server.
    pub server: Arc<ServerConfig>,
    /// The certificate.
    pub pem: String,
}

impl Identity {
    /// A certificate for a name or an address.
    pub fn of(name: &str) -> Self {
        let mut params = CertificateParams::new([name.to_owned()]).expect("a name of a host");
        params.distinguished_name.push(DnType::CommonName, name);
        Self { params }
    }

    /// Says that it is an authority, as openssl does by default.
    pub fn authority(mut self) -> Self {
        self.params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        self
    }

    /// Was valid in the year 2001.
    pub fn expired(mut self) -> Self {
        self.params.not_before = date_time_ymd(2001, 1, 1);
        self.params.not_after = date_time_ymd(2001, 12, 31);
        self
    }

    /// Makes the key and the certificate.
    pub fn make(self) -> Tls {
        let key = KeyPair::generate().expect("a key can be made");
        let certificate = self.params.self_signed(&key).expect("a certificate can be made");
        let private = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        // The provider is named, so that a program with another default provider does not matter.
        let server = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], private));
        Tls { server: Arc::new(server.expect("the key belongs to the certificate")), pem: certificate.pem() }
    }
}
