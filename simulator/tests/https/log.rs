//! The target of the log.

use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// `CCGW_LOG=ccgateway=debug` is for the client; a line without the target would be shown too.
#[test]
fn every_line_of_the_log_has_the_target_of_the_simulator() {
    let mut lines = 0;
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("tracing::") {
            let Some((_, arguments)) = text[at..].split_once("!(") else { continue };
            assert!(arguments.trim_start().starts_with("target: LOG"), "{}: {}", path.display(), text[at..].lines().next().unwrap());
            lines += 1;
        }
    }
    assert!(lines > 5);
}
