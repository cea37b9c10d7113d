//! Checks that each rule reports a violation, and nothing else.

use crate::imports::Imports;
use crate::layers::{Layer, Plan};
use crate::sources::Sources;
use crate::{cycles, layers, sizes};

fn found_cycles(files: &[(&str, &str)]) -> Vec<String> {
    cycles::check(&Imports::of(&Sources::given(&["src/lib.rs"], files)))
}

#[test]
fn a_cycle_of_two_files_is_found_with_the_names_that_tie_it() {
    let found = found_cycles(&[
        ("src/lib.rs", "mod a; mod b;"),
        ("src/a.rs", "use crate::b::Two;\npub struct One(Two);"),
        ("src/b.rs", "pub struct Two;\nfn one() { let _: Option<super::a::One> = None; }"),
    ]);
    let expected = "a cycle of 2 files:\n    src/a.rs:1 -> src/b.rs  crate::b::Two\n    src/b.rs:2 -> src/a.rs  super::a::One";
    assert_eq!(found, [expected]);
}

#[test]
fn a_cycle_through_a_re_export_is_found() {
    let found = found_cycles(&[
        ("src/lib.rs", "mod a; mod front;"),
        ("src/a.rs", "use crate::front::Two; pub struct One(Two);"),
        ("src/front/mod.rs", "mod b; pub use b::*;"),
        ("src/front/b.rs", "fn go() { use crate::a as first; let _: Option<first::One> = None; } pub struct Two;"),
    ]);
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("src/a.rs:1 -> src/front/b.rs  crate::front::Two"), "{}", found[0]);
    assert!(found[0].contains("src/front/b.rs:1 -> src/a.rs  first::One"), "{}", found[0]);
}

#[test]
fn a_front_that_re_exports_makes_no_cycle_with_a_child_that_names_a_sibling_through_it() {
    let found = found_cycles(&[
        ("src/lib.rs", "mod front;"),
        ("src/front/mod.rs", "mod a; mod b; pub use a::One; pub use b::Two;"),
        ("src/front/a.rs", "use super::Two; use crate::front; pub struct One(Two, front::Two);"),
        ("src/front/b.rs", "pub struct Two;"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_child_that_imports_what_its_front_defines_makes_a_cycle() {
    let found = found_cycles(&[
        ("src/lib.rs", "mod front;"),
        ("src/front/mod.rs", "mod a; use a::One; pub struct Two(One);"),
        ("src/front/a.rs", "use super::*; pub struct One(Option<Box<Two>>);"),
    ]);
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("src/front/a.rs:1 -> src/front/mod.rs  super::* (Two)"), "{}", found[0]);
}

#[test]
fn names_in_macros_renamed_imports_and_given_paths_are_followed() {
    let found = found_cycles(&[
        ("src/lib.rs", "mod a; #[path = \"elsewhere/b.rs\"] mod other;"),
        ("src/a.rs", "use crate::other::{self as that}; pub fn one() { println!(\"{}\", that::two()); }"),
        ("src/elsewhere/b.rs", "pub fn two() -> u8 { assert!(crate::a::one() == ()); 2 }"),
    ]);
    assert_eq!(found.len(), 1);
}

#[test]
fn tests_within_a_file_make_no_cycle_with_it() {
    let found = found_cycles(&[("src/lib.rs", "pub fn one() {} #[cfg(test)] mod tests { use super::*; fn two() { one() } }")]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_function_that_is_called_like_its_module_and_imported_leads_to_its_file() {
    let found = found_cycles(&[
        ("src/lib.rs", "mod a; mod b; use a::{a, One};"),
        ("src/a.rs", "pub struct One; pub fn a() {}"),
        ("src/b.rs", "use crate::a::One;"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn code_that_is_quoted_and_texts_name_nothing_but_attributes_do() {
    let found = found_cycles(&[
        ("src/lib.rs", "mod a; mod b; mod c;"),
        (
            "src/a.rs",
            "pub struct One; fn go() { syn::parse_quote! { crate::b::Two }; println!(\"crate::b::Two\"); } struct Three(crate::c::Four);",
        ),
        ("src/b.rs", "pub struct Two(crate::a::One);"),
        ("src/c.rs", "#[serde(with = \"crate::a::One\")] pub struct Four;"),
    ]);
    assert_eq!(found, ["a cycle of 2 files:\n    src/a.rs:1 -> src/c.rs  crate::c::Four\n    src/c.rs:1 -> src/a.rs  crate::a::One"]);
}

#[test]
fn a_macro_names_things_of_its_own_file_by_the_crate_alone() {
    let text = "macro_rules! make { () => { fn go() { super::up(); $crate::b::two() } } }\npub(crate) use make; pub fn one() {}";
    let found = found_cycles(&[
        ("src/lib.rs", "mod a; mod b; pub use a::one; pub fn up() {}"),
        ("src/a.rs", text),
        ("src/b.rs", "crate::a::make!(); pub fn two() {}"),
    ]);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("a cycle of 2 files:\n    src/a.rs:1 -> src/b.rs  crate::b::two"), "{}", found[0]);
}

const PLAN: Plan = Plan {
    folder: "src/",
    layers: &[
        Layer::new("values", &["values/"]).foreign(&["serde_json", "std::time::Instant"]),
        Layer::new("middle", &["middle.rs"]),
        Layer::new("top", &["lib.rs", "top.rs"]).closed(&["middle"]),
    ],
};

fn found_in_layers(values: &str, top: &str) -> Vec<String> {
    let files = [
        ("src/lib.rs", "mod top; mod middle; mod values;"),
        ("src/values/mod.rs", values),
        ("src/middle.rs", "pub struct Middle(crate::values::Value);"),
        ("src/top.rs", top),
    ];
    let sources = Sources::given(&["src/lib.rs"], &files);
    layers::check(&PLAN, &sources, &Imports::of(&sources))
}

#[test]
fn imports_that_run_downward_pass() {
    assert_eq!(found_in_layers("pub struct Value;", "use crate::values::Value; struct Top(Value);"), [""; 0]);
}

#[test]
fn an_upward_import_is_found_with_file_line_import_and_layers() {
    let found = found_in_layers("pub struct Value;\n\nfn up() {\n    use crate::middle::Middle;\n}", "");
    let expected = "src/values/mod.rs:4: `crate::middle::Middle` in src/middle.rs: upward, from \"values\" to \"middle\"";
    assert_eq!(found, [expected]);
}

#[test]
fn an_import_from_a_closed_layer_is_found() {
    let found = found_in_layers("pub struct Value;", "use crate::middle::Middle;");
    assert_eq!(found, ["src/top.rs:1: `crate::middle::Middle` in src/middle.rs: to a closed layer, from \"top\" to \"middle\""]);
}

#[test]
fn tests_may_import_from_a_closed_layer() {
    let top = "use crate::values::Value; struct Top(Value); #[cfg(test)] mod tests { use crate::middle::Middle; fn go(_: Middle) {} }";
    assert_eq!(found_in_layers("pub struct Value;", top), [""; 0]);
}

#[test]
fn a_crate_that_a_layer_must_not_know_is_found() {
    let found = found_in_layers("use std::time::{Duration, Instant};\npub struct Value(serde_json::Value);", "");
    let expected = [
        "src/values/mod.rs:1: `std::time::Instant`: not allowed in the layer \"values\"",
        "src/values/mod.rs:2: `serde_json::Value`: not allowed in the layer \"values\"",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_file_without_a_layer_and_a_layer_without_files_are_found() {
    let sources = Sources::given(&["src/lib.rs"], &[("src/lib.rs", "mod lower;"), ("src/lower.rs", "")]);
    let found = layers::check(&PLAN, &sources, &Imports::of(&sources));
    assert_eq!(found[0], "src/lower.rs has no layer");
    assert_eq!(found[1], "src/values/: no such file, in the layer \"values\"");
}

fn lines(count: usize, line: &str) -> String {
    format!("{line}\n").repeat(count)
}

#[test]
fn a_file_is_too_long_from_451_lines_on() {
    let (long, fits) = (lines(451, "//"), lines(450, "//"));
    let sources = Sources::given(&[], &[("src/long.rs", &long), ("src/fits.rs", &fits), ("generated/client.rs", &long)]);
    assert_eq!(sizes::check_files(&sources), ["src/long.rs: 451 lines, at most 450"]);
}

#[test]
fn a_function_is_too_long_from_61_lines_on() {
    let long = format!("impl One {{\n    fn long() {{\n{}    }}\n}}", lines(59, "        go();"));
    let fits = format!("fn fits() {{\n{}}}", lines(58, "    go();"));
    let sources = Sources::given(&[], &[("src/long.rs", &long), ("src/fits.rs", &fits)]);
    assert_eq!(sizes::check_functions(&sources), ["src/long.rs:2: fn long has 61 lines, at most 60"]);
}

#[test]
fn a_function_that_is_a_table_may_be_long() {
    let table = format!("fn table(code: u8) -> u8 {{\n    use Code::*;\n    match code {{\n{}    }}\n}}", lines(80, "        1 => 2,"));
    let array = format!("fn array() -> Vec<u8> {{\n    vec![\n{}    ]\n}}", lines(80, "        1,"));
    let code = format!("fn code(code: u8) -> u8 {{\n    match code {{\n{}    }}\n}}", lines(40, "        1 => {\n go() + 1 }"));
    let values = format!("fn values(code: u8) -> Row {{\n    match code {{\n{}    }}\n}}", lines(40, "        1 => Row {\n id: 1 },"));
    let files = [("src/array.rs", array), ("src/code.rs", code), ("src/table.rs", table), ("src/values.rs", values)];
    let sources = Sources::given(&[], &files.each_ref().map(|(file, text)| (*file, text.as_str())));
    assert_eq!(sizes::check_functions(&sources), ["src/code.rs:1: fn code has 84 lines, at most 60"]);
}

#[test]
fn a_folder_is_too_full_from_21_files_on() {
    let names: Vec<String> = (0..21).map(|number| format!("src/full/file_{number}.rs")).collect();
    let mut files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    files.extend(names[..20].iter().map(|name| (name.strip_prefix("src/full/").unwrap(), "")));
    assert_eq!(sizes::check_folders(&Sources::given(&[], &files)), ["src/full/: 21 source files, at most 20"]);
}

#[test]
fn a_module_file_beside_its_folder_is_found() {
    let files = [("src/middle.rs", ""), ("src/middle/bed.rs", ""), ("src/hall/mod.rs", ""), ("src/hall/coat.rs", "")];
    assert_eq!(sizes::check_module_style(&Sources::given(&[], &files)), ["src/middle.rs lies beside its folder: src/middle/mod.rs"]);
}
