//! Requests that send a file: forms of one part.

use std::sync::atomic::{AtomicU64, Ordering};

use reqwest::Request;
use reqwest::header::{CONTENT_TYPE, HeaderValue};

use crate::error::Error;

/// A form (`multipart/form-data`) with one file.
pub(crate) struct Form {
    content_type: HeaderValue,
    body: Vec<u8>,
}

impl Form {
    /// The form of a file with its name.
    pub(super) fn of_file(part: &str, name: &str, content: &[u8]) -> Result<Self, Error> {
        if name.contains(['"', '\r', '\n']) {
            return Err(Error::invalid_input("file name", "has a quotation mark or a line end"));
        }
        let boundary = boundary(content);
        let mut body = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        let content_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"));
        Ok(Self { content_type: content_type.map_err(|error| Error::invalid_input("file", error.to_string()))?, body })
    }

    pub(super) fn put_into(self, request: &mut Request) {
        request.headers_mut().insert(CONTENT_TYPE, self.content_type);
        *request.body_mut() = Some(self.body.into());
    }
}

/// A line that is not in the file.
fn boundary(content: &[u8]) -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    loop {
        let boundary = format!("ccgateway-{:016x}", NEXT.fetch_add(1, Ordering::Relaxed));
        if !content.windows(boundary.len()).any(|window| window == boundary.as_bytes()) {
            return boundary;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_the_file_between_its_boundaries() {
        let form = Form::of_file("file", "1.jpg", b"\x00\xff").unwrap();
        let boundary = form.content_type.to_str().unwrap().strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"1.jpg\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        );
        let expected = [head.as_bytes(), b"\x00\xff", format!("\r\n--{boundary}--\r\n").as_bytes()].concat();
        assert_eq!(form.body, expected);
    }

    #[test]
    fn a_boundary_is_not_in_the_file() {
        let taken: Vec<u8> = (0..64).flat_map(|number| format!("ccgateway-{number:016x}\n").into_bytes()).collect();
        let boundary = boundary(&taken);
        assert!(!String::from_utf8_lossy(&taken).contains(&boundary));
    }

    #[test]
    fn a_name_that_would_break_the_form_is_refused() {
        assert!(Form::of_file("file", "a\".jpg", b"").is_err());
        assert!(Form::of_file("file", "a\r\nb", b"").is_err());
    }
}
