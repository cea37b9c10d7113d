//! The certificate and the TLS settings.

use std::sync::Arc;

use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair};
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::config::server::ServerConfig;
use crate::hidden::Hidden;
use crate::http::error::StartError;

/// Names and addresses that every fresh certificate is valid for.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];
const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// What the server shows of itself.
#[derive(Debug)]
pub(in crate::http) struct Identity {
    /// The certificate, or its chain.
    pub(in crate::http) certificate_pem: String,
    /// The same with the private key.
    pub(in crate::http) pem: Hidden,
    pub(in crate::http) tls: Arc<rustls::ServerConfig>,
}

/// The identity that the settings have, or else a fresh one for the address and the names in them.
pub(in crate::http) fn identity(settings: &ServerConfig) -> Result<Identity, StartError> {
    let pem = match &settings.identity_pem {
        Some(pem) => pem.clone(),
        None => Hidden(fresh(settings).map_err(failed)?),
    };
    let chain: Vec<_> = CertificateDer::pem_slice_iter(pem.0.as_bytes()).collect::<Result<_, _>>().map_err(failed)?;
    if chain.is_empty() {
        return Err(failed("there is no certificate in the PEM text"));
    }
    let key = PrivateKeyDer::from_pem_slice(pem.0.as_bytes()).map_err(failed)?;
    // The provider is named, so that a program with another default provider, or two of them, does not matter.
    let mut tls = rustls::ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(failed)?;
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Identity { certificate_pem: certificates(&pem.0), pem, tls: Arc::new(tls) })
}

/// A token that nobody guesses.
pub(in crate::http) fn random_token() -> Result<Hidden, StartError> {
    let mut bytes = [0; 16];
    default_provider().secure_random.fill(&mut bytes).map_err(|_| failed("the system has no random numbers"))?;
    Ok(Hidden(format!("{:032x}", u128::from_be_bytes(bytes))))
}

fn fresh(settings: &ServerConfig) -> Result<String, rcgen::Error> {
    let mut names: Vec<String> = NAMES.map(str::to_owned).into();
    let listen = settings.listen.ip();
    let others = (!listen.is_unspecified()).then(|| listen.to_string()).into_iter().chain(settings.names.iter().cloned());
    for name in others {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, "CC-Gateway simulator");
    params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
    let key = KeyPair::generate()?;
    let certificate = params.self_signed(&key)?;
    Ok(certificate.pem() + &key.serialize_pem())
}

/// The certificates of a PEM text that may have a key in it.
fn certificates(pem: &str) -> String {
    let blocks = pem.split(BEGIN).skip(1).filter_map(|rest| rest.split_once(END));
    blocks.map(|(block, _)| format!("{BEGIN}{block}{END}\n")).collect()
}

fn failed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> StartError {
    StartError::Certificate(error.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_not_among_the_certificates() {
        let identity = identity(&ServerConfig::default()).unwrap();
        assert!(identity.pem.0.contains("PRIVATE KEY"));
        assert!(identity.pem.0.starts_with(BEGIN) && identity.certificate_pem.starts_with(BEGIN));
        assert!(!identity.certificate_pem.contains("PRIVATE KEY"));
    }

    #[test]
    fn tokens_are_long_and_differ() {
        let [one, other] = [random_token().unwrap(), random_token().unwrap()];
        assert!(one.0.len() == 32 && one != other);
    }
}
