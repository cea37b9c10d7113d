//! Files that `ccgw` writes: what cannot be written is found out before anything is sent.

mod support;

use ccgateway_misbehaving::Reply;
use support::gateway::Misbehaving;

const SIGN_IN: &[&str] = &["call", "login", "--agent", "1001", "--password", "", "--phonenum", "71001", "--session"];
const WATCH: &[&str] = &["watch", "--agent", "1001", "--phonenum", "71001", "--session"];

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_cannot_be_stored_is_not_opened() {
    let gateway = Misbehaving::start().await;
    std::fs::create_dir(gateway.file("folder")).unwrap();
    let mut targets = vec![(gateway.file("folder"), "a folder"), (gateway.file("no/such/session.json"), "no/such")];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(gateway.file("elsewhere"), gateway.file("link")).unwrap();
        std::os::unix::fs::symlink("/dev/null", gateway.file("null")).unwrap();
        targets.push((gateway.file("link"), "a symbolic link"));
        targets.push((gateway.file("null"), "a symbolic link"));
        targets.push(("/dev/full".into(), "a device"));
    }
    for (target, reason) in &targets {
        for command in [SIGN_IN, WATCH] {
            let run = gateway.run(&[command, &[target.to_str().unwrap()]].concat());
            assert_eq!(run.code, 2, "{}", run.err);
            assert!(run.err.contains(reason) && run.err.contains("nothing was sent"), "{}", run.err);
        }
    }
    assert!(gateway.server.requests().is_empty());
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        assert!(gateway.file("link").is_symlink() && !gateway.file("elsewhere").exists());
        assert!(std::fs::metadata("/dev/full").unwrap().file_type().is_char_device());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_cannot_be_stored_after_all_is_closed_again() {
    let gateway = Misbehaving::start().await;
    for command in [SIGN_IN, WATCH] {
        let folder = gateway.file("later");
        std::fs::create_dir(&folder).unwrap();
        let target = folder.join("session.json");
        let gone = folder.clone();
        gateway.server.set(move |request| {
            if request.is_sign_in() {
                std::fs::remove_dir_all(&gone).unwrap();
                return Reply::signed_in();
            }
            Reply::json(r#"{"message":"","retcode":"0","result":{}}"#)
        });
        let before = gateway.server.requests().len();
        let run = gateway.run(&[command, &[target.to_str().unwrap()]].concat());
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(run.err.contains("signed out again") && run.err.contains("session.json"), "{}", run.err);
        let requests = gateway.server.requests();
        assert_eq!(requests.len(), before + 2, "{requests:?}");
        assert!(requests[before + 1].path().ends_with("/forcelogout"), "{}", requests[before + 1].path());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_output_that_cannot_be_written_is_found_before_the_request() {
    let gateway = Misbehaving::start().await;
    gateway.sign_in();
    let signed_in = gateway.server.requests().len();
    std::fs::create_dir(gateway.file("folder")).unwrap();
    let missing = gateway.file("no/such/file");
    for target in [&gateway.file("folder"), &missing] {
        let run = gateway.run(&["call", "recordfiledownloadEx", "--callId", "1-1", "--output", target.to_str().unwrap()]);
        assert!(run.code == 2 && run.err.contains("nothing was sent"), "{}", run.err);
    }
    assert_eq!(gateway.server.requests().len(), signed_in);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_breaks_off_leaves_what_was_there() {
    let gateway = Misbehaving::start().await;
    gateway.sign_in();
    let target = gateway.file("recording.wav");
    std::fs::write(&target, "an older recording").unwrap();
    gateway.answer(|_| Reply::new("200 OK", "application/octet-stream", vec![7; 4000]).cut(1000));
    let run = gateway.run(&["call", "recordfiledownloadEx", "--callId", "1-1", "--output", target.to_str().unwrap()]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "an older recording");
    let names: Vec<_> = std::fs::read_dir(target.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "the certificate, the session and the recording: {names:?}");
}
