//! The address of a gateway.

use reqwest::Url;

use crate::error::Error;

/// The path of the API on the server.
const API_PATH: &str = "/agentgateway/resource";

/// The base URL without a slash at its end and with the API's path if it had none.
pub(crate) fn normalised(text: &str, plain_http: bool) -> Result<Url, Error> {
    let invalid = |rule: String| Error::invalid_input("base_url", rule);
    let text = text.trim();
    // `host:8043` would parse as an address of the scheme `host`.
    if !text.contains("://") {
        return Err(invalid("it lacks a scheme; it looks like https://host:8043".to_owned()));
    }
    let mut url = Url::parse(text).map_err(|error| invalid(format!("{error}; it looks like https://host:8043")))?;
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
            ("cc.example.com:8043", "it lacks a scheme; it looks like https://host:8043"),
            ("cc.example.com", "it looks like https://host:8043"),
            ("https://", "it looks like https://host:8043"),
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
}
