//! The rule that holds what is printed together: only the module `print` writes to standard output and standard error.

use std::path::Path;

/// What writes past it.
const WRITES: &[&str] =
    &["println!", "eprintln!", "print!(", "dbg!", "stdout()", "stderr()", "io::stdout", "io::stderr", "with_ansi(true)"];

/// The text without its tests, of which nothing is printed by the program.
fn program(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or_default()
}

fn sources(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn nothing_is_printed_past_the_module_that_cleans() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 30, "{files:?}");
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| !file.ends_with("print/output.rs")) {
        let text = std::fs::read_to_string(file).unwrap();
        for (number, line) in program(&text).lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for write in WRITES.iter().filter(|write| code.contains(*write)) {
                broken.push(format!("{}:{}: {write}", file.display(), number + 1));
            }
            assert!(!code.contains("\\u{1b}") && !code.contains("\\x1b"), "{}:{}: a code of a terminal", file.display(), number + 1);
        }
    }
    assert!(broken.is_empty(), "use crate::print:\n{}", broken.join("\n"));
}
