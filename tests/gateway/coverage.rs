//! The emulator answers every operation of the contract.

use ccgateway::operation::OPERATIONS;

use crate::centre::Centre;

#[tokio::test]
async fn every_operation_of_the_contract_is_emulated() {
    let centre = Centre::open().await;
    let root = reqwest::Certificate::from_pem(centre.simulator.certificate_pem().as_bytes()).unwrap();
    let client = reqwest::Client::builder().tls_certs_merge([root]).build().unwrap();
    for operation in OPERATIONS {
        // 1001 is an agent, a number, a call and a reason of the right form, except where a smaller number is asked for.
        let mut path = operation.path.to_owned();
        for (name, value) in
            [("{reason}", "1"), ("{restcause}", "1"), ("{flag}", "true"), ("{isautoanswer}", "true"), ("{autoflag}", "true")]
        {
            path = path.replace(name, value);
        }
        while let (Some(start), Some(end)) = (path.find('{'), path.find('}')) {
            path.replace_range(start..=end, "1001");
        }
        let method = operation.http_method.parse().unwrap();
        let answer = client.request(method, format!("{}{path}", centre.simulator.base_url())).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{operation} {path}");
        let body: serde_json::Value = answer.json().await.unwrap();
        assert!(body["retcode"].is_string(), "{operation}: {body}");
        let received = centre.simulator.requests().last().cloned().unwrap();
        let name = received.operation.unwrap_or_default();
        assert!(
            name.eq_ignore_ascii_case(operation.method_name),
            "{} {path} is emulated as {name}, not {operation}",
            operation.http_method
        );
    }
}
