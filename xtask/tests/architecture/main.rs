//! Checks the architecture of the workspace: layers, no import cycles, short files and functions, small folders, one module style.
//!
//! `cargo test -p xtask --test architecture` lists every violation. `plans.rs` says which file belongs to which layer.

mod code;
mod cycles;
mod imports;
mod layers;
mod modules;
mod plans;
mod resolve;
mod self_check;
mod sizes;
mod sources;

use std::sync::LazyLock;

use imports::Imports;
use sources::Sources;

static SOURCES: LazyLock<Sources> = LazyLock::new(Sources::of_the_workspace);
static IMPORTS: LazyLock<Imports> = LazyLock::new(|| Imports::of(&SOURCES));

fn assert_none(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}: {} violations\n\n{}\n", found.len(), found.join("\n"));
}

#[test]
fn no_cycle_of_imports_between_files() {
    assert_none("import cycles", &cycles::check(&IMPORTS));
}

#[test]
fn imports_run_downward() {
    let found: Vec<String> = plans::PLANS.iter().flat_map(|plan| layers::check(plan, &SOURCES, &IMPORTS)).collect();
    assert_none("files break the layers of their crates", &found);
}

#[test]
fn no_file_is_too_long() {
    assert_none("files are too long", &sizes::check_files(&SOURCES));
}

#[test]
fn no_function_is_too_long() {
    assert_none("functions are too long", &sizes::check_functions(&SOURCES));
}

#[test]
fn no_folder_is_too_full() {
    assert_none("folders are too full", &sizes::check_folders(&SOURCES));
}

#[test]
fn a_module_with_children_lies_in_its_folder() {
    assert_none("module files lie beside their folders", &sizes::check_module_style(&SOURCES));
}
