//! TLS towards NATS, with certificates on both sides.

use std::path::Path;

use ccgateway_relay::Config;
use ccgateway_relay::store::Store;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose};

use crate::support::{NatsServer, nats_server, run};

/// Writes the certificates of an authority, a server and a client into a folder.
fn certificates(folder: &Path) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    std::fs::write(folder.join("ca.pem"), authority.pem()).unwrap();
    for (name, purpose) in [("server", ExtendedKeyUsagePurpose::ServerAuth), ("client", ExtendedKeyUsagePurpose::ClientAuth)] {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        params.extended_key_usages = vec![purpose];
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        std::fs::write(folder.join(format!("{name}.pem")), certificate.pem()).unwrap();
        std::fs::write(folder.join(format!("{name}.key")), key.serialize_pem()).unwrap();
    }
}

#[tokio::test]
async fn a_server_that_asks_for_a_certificate_gets_it_and_is_checked() {
    let Some(program) = nats_server() else { return };
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let port = NatsServer::free_port();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let options = [("--tlscert", "server.pem"), ("--tlskey", "server.key"), ("--tlscacert", "ca.pem")];
    let options = options.map(|(option, name)| format!("{option}={}", file(name)));
    let _server = run(&program, folder.path(), port, &[&options[..], &["--tlsverify".to_owned()]].concat()).await;

    let authority = format!("tls.ca_file = '{}'\n", file("ca.pem"));
    let identity = format!("tls.certificate_file = '{}'\ntls.key_file = '{}'\n", file("client.pem"), file("client.key"));
    let connect = async |tls: &str| {
        let config = format!(
            "[nats]\nservers = ['tls://localhost:{port}']\n{tls}[gateway]\nurl = 'https://localhost:1'\n\
             [sealing]\nkeys = [{{ name = 'a', key = {{ env = 'A' }} }}]\n"
        );
        Store::connect(&Config::read(&config).unwrap()).await
    };
    assert!(connect(&identity).await.is_err(), "an authority that nobody trusts");
    assert!(connect(&authority).await.is_err(), "no certificate of the client");
    let store = connect(&format!("tls.required = true\n{authority}{identity}")).await.unwrap();
    assert_eq!(store.events.last(ccgateway::AgentId::new(1001).unwrap()).await.unwrap(), None);
}
