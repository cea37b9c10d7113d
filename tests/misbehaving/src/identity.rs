//! A certificate with its key.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair, date_time_ymd};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

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

    /// Says that it is none.
    pub fn no_authority(mut self) -> Self {
        self.params.is_ca = IsCa::ExplicitNoCa;
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
        Tls::of(certificate.pem(), certificate.der().clone(), PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der())))
    }
}

impl Tls {
    /// A certificate and its key, in PEM, that something else has made.
    pub fn from_pem(certificate: &str, key: &str) -> Self {
        let der = CertificateDer::from_pem_slice(certificate.as_bytes()).expect("a certificate in PEM");
        Self::of(certificate.to_owned(), der, PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("a key in PEM"))
    }

    fn of(pem: String, der: CertificateDer<'static>, key: PrivateKeyDer<'static>) -> Self {
        // The provider is named, so that a program with another default provider does not matter.
        let server = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![der], key));
        Self { server: Arc::new(server.expect("the key belongs to the certificate")), pem }
    }
}
