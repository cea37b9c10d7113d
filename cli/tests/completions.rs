//! `ccgw completions`, the real binary.

mod support;

use support::run;

#[test]
fn every_shell_gets_the_operations_with_their_options() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell]).good();
        for word in ["innerHelp", "dstaddress", "holdflag", "session"] {
            assert!(script.contains(word), "{shell} lacks {word}");
        }
    }
}

#[test]
fn codes_are_completed_too() {
    let script = run(&["completions", "zsh"]).good();
    assert!(script.contains("2\\:\"an agent, by its work number\""));
    let script = run(&["completions", "bash"]).good();
    let (_, inner_help) = script.split_once("__innerHelp)\n            opts=").unwrap();
    let (_, device) = inner_help.split_once("--devicetype)").unwrap();
    assert!(device.lines().nth(1).unwrap().contains("\"1 2\""), "{}", device.lines().nth(1).unwrap());
}
