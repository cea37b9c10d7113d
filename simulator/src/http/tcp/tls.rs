//! The certificate and the TLS settings.

use std::sync::Arc;

use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::http::error::StartError;

/// Names and addresses that the certificate is valid for.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// A fresh certificate as PEM, and TLS settings that use it.
pub(in crate::http) fn identity() -> Result<(String, Arc<ServerConfig>), StartError> {
    let mut params = CertificateParams::new(NAMES.map(str::to_owned)).map_err(certificate)?;
    params.distinguished_name.push(DnType::CommonName, "CC-Gateway simulator");
    params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
    let key = KeyPair::generate().map_err(certificate)?;
    let cert = params.self_signed(&key).map_err(certificate)?;
    // The provider is named, so that a program with another default provider, or two of them, does not matter.
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
            builder.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key)
        })
        .map_err(|error| StartError::Certificate(Box::new(error)))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok((cert.pem(), Arc::new(config)))
}

fn certificate(error: rcgen::Error) -> StartError {
    StartError::Certificate(Box::new(error))
}
