//! Bodies in several parts (`multipart/form-data`), as far as one file is needed.

/// A file in a body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// The first part that is a file. The boundary is read from the body itself, which begins with it.
pub(super) fn first_file(body: &[u8]) -> Option<File> {
    let (boundary, mut rest) = split(body, b"\r\n")?;
    if !boundary.starts_with(b"--") || boundary.len() < 3 {
        return None;
    }
    let delimiter = [b"\r\n".as_slice(), boundary].concat();
    loop {
        let (header, after) = split(rest, b"\r\n\r\n")?;
        let (bytes, next) = split(after, &delimiter)?;
        if let Some(name) = file_name(&String::from_utf8_lossy(header)) {
            return Some(File { name, bytes: bytes.to_vec() });
        }
        rest = next.strip_prefix(b"\r\n")?;
    }
}

/// The name of the file that a part is.
fn file_name(header: &str) -> Option<String> {
    let disposition = header.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let (_, after) = disposition.split_once("filename=")?;
    let name = match after.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?.0,
        None => after.split(';').next()?.trim(),
    };
    Some(name.to_owned())
}

/// What stands before and after a separator.
fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(separator.len()).position(|window| window == separator)?;
    Some((&bytes[..at], &bytes[at + separator.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_file_is_found_among_the_parts() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"remark\"\r\n\r\nnote\r\n--x\r\n\
            content-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\r\n\r\n--x--\r\n";
        assert_eq!(first_file(body), Some(File { name: "a.png".to_owned(), bytes: b"\x89PNG\r\n\r\n".to_vec() }));
    }

    #[test]
    fn what_has_no_file_or_no_end_is_none() {
        for body in [
            b"".as_slice(),
            b"{}",
            b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n",
            b"--x\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\nb",
        ] {
            assert_eq!(first_file(body), None);
        }
    }
}
