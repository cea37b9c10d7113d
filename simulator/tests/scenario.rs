//! Scenario files: what they plan, and how they are played.

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ccgateway_simulator::{AuthMode, Planned, PlannedAction, Progress, Right, Scenario, ScenarioError, Simulator, SkillWeight};
use proptest::prelude::*;
use serde_json::json;

const DAY: &str = include_str!("../examples/day.toml");
const HOUR: Duration = Duration::from_secs(3600);

fn in_contact_centre(rest: &str) -> String {
    format!("agents = [{{ ids = [1001, 1002] }}]\nqueues = [{{ id = 1, name = \"sales\", access_number = \"60001\" }}]\n{rest}")
}

fn arrivals(seed: u64, from: u32, length: u32, per_hour: u32) -> Scenario {
    let until = from + length;
    let text =
        format!("[[arrivals]]\nqueue = 1\nfrom = {from}\nuntil = {until}\nper_hour = {per_hour}\ntalk = {{ mean = 60 }}\npatience = 30");
    Scenario::read(&in_contact_centre(&text)).unwrap().seed(seed)
}

fn calls(plan: &[Planned]) -> Vec<(Duration, &str)> {
    let call = |planned: &'_ Planned| matches!(planned.what, PlannedAction::Call { .. });
    let numbers = plan.iter().filter(|planned| call(planned)).map(|planned| match &planned.what {
        PlannedAction::Call { from, .. } => (planned.at, from.as_str()),
        _ => unreachable!(),
    });
    numbers.collect()
}

/// Starts the contact centre of a scenario with all its agents signed in, no need to poll, and a clock that stands still.
async fn open(scenario: &Scenario) -> Simulator {
    open_at(scenario, Some(UNIX_EPOCH + 400_000 * HOUR)).await
}

async fn open_at(scenario: &Scenario, virtual_time: Option<SystemTime>) -> Simulator {
    let config = scenario.config().inactivity(100 * HOUR).auth_mode(AuthMode::Static).virtual_time(virtual_time);
    let gateway = Simulator::start(config).await.unwrap();
    let client = support::client(&gateway);
    for agent in gateway.agents() {
        let url = format!("{}/onlineagent/{}", gateway.base_url(), agent.id);
        let body = json!({"password": "", "phonenum": format!("7{}", agent.id)});
        let response = client.put(&url).json(&body).send().await.unwrap();
        let guid = response.headers()["set-guid"].to_str().unwrap().strip_prefix("JSESSIONID=").unwrap().to_owned();
        client.post(format!("{url}/resetskill/true")).header("guid", guid).send().await.unwrap();
    }
    gateway
}

async fn play(scenario: &Scenario, pauses: &[Duration]) -> Progress {
    let gateway = open(scenario).await;
    assert_eq!(gateway.progress(), None);
    gateway.play(scenario);
    for pause in pauses {
        gateway.advance(*pause);
    }
    gateway.progress().unwrap()
}

proptest! {
    #[test]
    fn the_same_seed_plans_the_same(seed: u64, from in 0..5000_u32, length in 0..20_000_u32, per_hour in 0..200_u32) {
        prop_assert_eq!(arrivals(seed, from, length, per_hour).plan(), arrivals(seed, from, length, per_hour).plan());
    }

    #[test]
    fn arrivals_are_in_order_within_their_time_and_from_different_customers(
        seed: u64, from in 0..5000_u32, length in 0..20_000_u32, per_hour in 0..200_u32,
    ) {
        let plan = arrivals(seed, from, length, per_hour).plan();
        let calls = calls(&plan);
        let (first, last) = (Duration::from_secs(from.into()), Duration::from_secs((from + length).into()));
        prop_assert!(calls.is_sorted_by_key(|(at, _)| *at));
        prop_assert!(calls.iter().all(|(at, _)| (first..last).contains(at)));
        let mut numbers: Vec<_> = calls.iter().map(|(_, number)| *number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        prop_assert_eq!(numbers.len(), calls.len());
    }

    /// Ten standard deviations around the expected number.
    #[test]
    fn there_are_about_as_many_arrivals_as_the_rate_says(seed: u64, per_hour in 1..300_u32) {
        let expected = f64::from(per_hour) * 10.0;
        let count = arrivals(seed, 0, 36_000, per_hour).plan().len() as f64;
        prop_assert!((count - expected).abs() <= 10.0 * expected.sqrt(), "{count} instead of {expected}");
    }

    #[test]
    fn no_text_makes_the_reader_panic_and_every_refusal_has_a_line(text in "(?s).{0,200}", key in "(agents|calls|arrivals|faults)", value in "-?[0-9]{1,20}") {
        let read = [Scenario::read(&text), Scenario::read(&in_contact_centre(&format!("[[{key}]]\nqueue = 1\nat = [{value}]\nuntil = {value}\ntalk = {value}\nper_hour = {value}")))];
        for error in read.into_iter().filter_map(Result::err) {
            prop_assert!(line_in(&error).is_some(), "{error}");
        }
    }
}

#[test]
fn another_seed_plans_something_else() {
    assert_ne!(arrivals(1, 0, 3600, 60).plan(), arrivals(2, 0, 3600, 60).plan());
}

#[test]
fn a_change_of_one_entry_leaves_the_others_as_they_were() {
    let one = "[[arrivals]]\nqueue = 1\nuntil = 3600\nper_hour = 60\ntalk = 10\n";
    let times = |text: &str| -> Vec<Duration> {
        let plan = Scenario::read(&in_contact_centre(text)).unwrap().plan();
        calls(&plan).into_iter().map(|(at, _)| at).collect()
    };
    let (alone, both) = (times(one), times(&format!("{one}{one}")));
    assert!(alone.iter().all(|at| both.contains(at)));
    assert!(both.len() > alone.len());
}

fn with_weights(weights: &str) -> String {
    let queue = "id = 1, name = \"sales\", access_number = \"60001\"";
    format!("agents = [{{ ids = [1001, 1002], weights = [{weights}] }}]\nqueues = [{{ {queue} }}]")
}

#[test]
fn the_cluster_has_as_many_nodes_as_the_file_says() {
    let nodes = |first: &str| Scenario::read(&format!("{first}\n{}", in_contact_centre(""))).unwrap().config().node_count();
    assert_eq!((nodes("nodes = 3"), nodes("")), (3, 1));
    for wrong in ["nodes = 0", "nodes = 101"] {
        let error = Scenario::read(&format!("{wrong}\n{}", in_contact_centre(""))).unwrap_err();
        assert_eq!(error.to_string(), "nodes: a cluster has 1 to 100 nodes (line 1)");
    }
}

#[test]
fn agents_weigh_what_the_file_says() {
    let config = Scenario::read(&with_weights("{ queue = 1, queue_weight = 5, agent_weight = 10 }")).unwrap().config();
    for agent in config.agents() {
        assert_eq!(agent.skill_weights().clone().into_iter().collect::<Vec<_>>(), [(1.into(), SkillWeight::new(5, 10))]);
    }
    for (weights, reason) in [
        ("{ queue = 2 }", "agents 1: the agents do not serve queue 2"),
        ("{ queue = 1, queue_weight = 101 }", "agents 1: a queue weighs 1 to 100"),
        ("{ queue = 1, agent_weight = 0 }", "agents 1: a queue weighs 1 to 100, an agent 1 to 300"),
    ] {
        let error = Scenario::read(&with_weights(weights)).unwrap_err();
        assert!(error.to_string().starts_with(reason), "{error}");
    }
}

#[test]
fn modes_and_rights_are_named_by_their_words() {
    let queue = "[[queues]]\nid = 1\nname = \"sales\"\naccess_number = \"60001\"\n";
    let modes = "authentication = \"none\"\nrelease = \"25.100\"\nhttp = \"127.0.0.1:0\"\n";
    let agents = "[[agents]]\nids = [1001]\nrights = [\"hold\", \"force\"]\n[[agents]]\nids = [1002]\ninspector = true\n";
    let scenario = Scenario::read(&format!("{modes}{agents}{queue}")).unwrap();
    let config = scenario.config();
    let agent = |id: u32| config.agents().iter().find(|agent| agent.id().0 == id).unwrap();
    let rights: Vec<Right> = Right::all().filter(|&right| agent(1001).has_right(right)).collect();
    assert_eq!(rights, [Right::Hold, Right::Force]);
    assert!(agent(1002).has_right(Right::Inspect) && agent(1002).has_right(Right::Outbound) && !agent(1002).has_right(Right::NoIncoming));
    for (text, place) in [
        (format!("authentication = \"open\"\n{agents}{queue}"), "authentication: there is no authentication `open`"),
        (format!("release = \"1999\"\n{agents}{queue}"), "release: there is no release `1999`"),
        (format!("{}{queue}", agents.replace("hold", "listen")), "agents 1: there is no right `listen`"),
        (
            format!("release = \"2023\"\n{}{queue}", agents.replace("1002", "60000")),
            "agents 2: 60000 is no agent id: they go from 101 to 59999",
        ),
    ] {
        let error = Scenario::read(&text).unwrap_err().to_string();
        assert!(error.starts_with(place), "{error}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_place() {
    for (text, place) in [
        ("[[calls]]\nqueue = 2\nat = [0]\ntalk = 1", "calls 1: there is no queue 2"),
        ("[[calls]]\nqueue = 1\nat = [-1]\ntalk = 1", "calls 1: -1 is no number"),
        ("[[calls]]\nqueue = 1\nat = [nan]\ntalk = 1", "calls 1: NaN is no number"),
        ("[[calls]]\nqueue = 1\nat = [1]\ntalk = { from = 5, to = 1 }", "calls 1: a talk of 5 to 1"),
        ("[[arrivals]]\nqueue = 1\nuntil = 10\nper_hour = -1\ntalk = 1", "arrivals 1: the times or the rate"),
        ("[[arrivals]]\nqueue = 1\nuntil = 1e7\nper_hour = 1e9\ntalk = 1", "arrivals 1: the times or the rate"),
        ("[[faults]]\nat = 1\nfault = { kind = \"nothing\" }", "faults 1: no fault"),
        ("[[faults]]\nat = 1\nfault = { kind = \"clockJump\", seconds = 1 }", "faults 1: a scenario goes by the clock"),
    ] {
        let error = Scenario::read(&in_contact_centre(text)).unwrap_err();
        assert!(matches!(error, ScenarioError::Value { .. }) && error.to_string().starts_with(place), "{error}");
    }
    let error = Scenario::read(&in_contact_centre("[[calls]]\nqueue = 1\nwhen = 1")).unwrap_err();
    assert!(matches!(&error, ScenarioError::Text(text) if text.contains("when")), "{error}");
    let error = Scenario::read("queues = []\nagents = [{ ids = [7] }]").unwrap_err();
    assert!(error.to_string().starts_with("agents 1: 7 is no agent id"), "{error}");
}

/// The line that a refusal names.
fn line_in(error: &ScenarioError) -> Option<usize> {
    let text = error.to_string();
    let digits = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok();
    text.match_indices("line ").find_map(|(at, _)| digits(&text[at + 5..]))
}

#[test]
fn a_value_that_cannot_be_is_refused_with_its_own_line() {
    let text = "[[agents]]\nids = [1001]\n[[queues]]\nid = 1\nname = \"sales\"\naccess_number = \"60001\"\n";
    for (rest, line) in [
        ("[[calls]]\nqueue = 2\nat = [0]\ntalk = 1", 8),
        ("[[calls]]\nqueue = 1\nat = [\n0,\n-1\n]\ntalk = 1", 11),
        ("[[calls]]\nqueue = 1\nat = [0]\ntalk = -1", 10),
        ("[[calls]]\nqueue = 1\nat = [0]\ntalk = 1\npatience = nan", 11),
        ("[[arrivals]]\nqueue = 9\nuntil = 1\nper_hour = 1\ntalk = 1", 8),
        ("[[arrivals]]\nqueue = 1\nuntil = 1\nper_hour = 1\ntalk = { from = 2, to = 1 }", 11),
        ("[[faults]]\nat = 1\nfault = { kind = \"x\" }", 9),
        ("[[faults]]\nat = -1\nfault = { kind = \"reset\" }", 8),
        ("[[faults]]\nat = 1\nfault = { kind = \"reset\", x = 1 }", 9),
        ("[[calls]]\nqueue = 1\nat = [0]\n\n", 7),
        ("[[agents]]\nids = [\n7]", 9),
        ("[[agents]]\nids = [1002]\nskills = [3]", 9),
    ] {
        let error = Scenario::read(&format!("{text}{rest}")).unwrap_err();
        assert_eq!(line_in(&error), Some(line), "{error}");
    }
}

/// `CCGATEWAY_FUZZ` sets the number of files.
#[test]
fn every_refusal_of_a_mutated_file_has_a_line() {
    const VALUES: [&str; 12] = ["-1", "0", "1e400", "nan", "true", "\"x\"", "[]", "{}", "99999999999999999999", "1979-05-27", "[[", "="];
    let count = std::env::var("CCGATEWAY_FUZZ").map_or(5_000, |count| count.parse().unwrap());
    let mut rng = fastrand::Rng::with_seed(1);
    let mut refused = 0;
    for number in 0..count {
        let mut lines: Vec<String> = DAY.lines().map(str::to_owned).collect();
        for _ in 0..rng.usize(1..4) {
            let (at, other) = (rng.usize(..lines.len()), rng.usize(..lines.len()));
            match rng.u8(..7) {
                0 => drop(lines.remove(at)),
                1 => lines.insert(at, lines[other].clone()),
                2 => lines.swap(at, other),
                3 => {
                    if let Some((name, _)) = lines[at].split_once('=') {
                        lines[at] = format!("{name}= {}", rng.choice(VALUES).unwrap());
                    }
                }
                4 => lines.truncate(at.max(1)),
                5 => {
                    lines[at] =
                        format!("{} = {}", rng.choice(["nodes", "seed", "talk", "agent", "lasting"]).unwrap(), rng.choice(VALUES).unwrap())
                }
                _ => {
                    let letters: String =
                        lines[at].chars().map(|letter| if rng.u8(..8) == 0 { rng.char(' '..'~') } else { letter }).collect();
                    lines[at] = letters;
                }
            }
        }
        let text = lines.join("\n");
        if let Err(error) = Scenario::read(&text) {
            refused += 1;
            let line = line_in(&error);
            assert!(line.is_some_and(|line| (1..=lines.len() + 1).contains(&line)), "file {number}: {error}\n{text}");
        }
    }
    assert!(refused > count / 4, "only {refused} files were refused");
}

#[tokio::test]
async fn customers_talk_as_long_as_planned_and_give_up_when_their_patience_ends() {
    let text = "[[calls]]\nqueue = 1\nat = [10, 10, 10, 10]\ntalk = 100\npatience = 30\n[[calls]]\nqueue = 1\nat = [200]\ntalk = 5";
    let scenario = Scenario::read(&in_contact_centre(text)).unwrap();
    let gateway = open(&scenario).await;
    gateway.play(&scenario);
    let counts = |seconds| {
        gateway.advance(Duration::from_secs(seconds));
        let now = gateway.progress().unwrap();
        (now.to_come, now.waiting, now.talking, now.served, now.given_up)
    };
    assert_eq!(counts(5), (5, 0, 0, 0, 0));
    assert_eq!(counts(10), (1, 2, 2, 0, 0));
    assert_eq!(counts(30), (1, 0, 2, 0, 2));
    assert_eq!(counts(70), (1, 0, 0, 2, 2));
    assert_eq!(counts(1000), (0, 0, 0, 3, 2));
    assert!(gateway.calls().is_empty());
}

#[tokio::test]
async fn the_example_of_a_day_is_played_to_its_end_and_the_same_each_time() {
    let scenario = Scenario::read(DAY).unwrap();
    let customers = calls(&scenario.plan()).len();
    let at_once = play(&scenario, &[12 * HOUR]).await;
    assert_eq!((at_once.to_come, at_once.waiting, at_once.talking), (0, 0, 0));
    assert_eq!(at_once.served + at_once.given_up, customers);
    assert!(at_once.served > 400 && at_once.given_up > 0, "{at_once:?}");
    let in_steps = play(&scenario, &[Duration::from_secs(60); 720]).await;
    assert_eq!(in_steps, at_once);
}

/// All events of a day, as they go out on the wire.
async fn events_of(scenario: Scenario) -> Vec<String> {
    let gateway = open(&scenario).await;
    gateway.play(&scenario);
    let mut events = Vec::new();
    for _ in 0..72 {
        gateway.advance(HOUR / 6);
        events.extend(gateway.events(events.len() as u64).into_iter().map(|event| event.json));
    }
    events
}

#[tokio::test]
async fn the_same_seed_gives_the_same_events_byte_for_byte() {
    let day = || Scenario::read(DAY).unwrap();
    let events = events_of(day().seed(7)).await;
    assert!(events.iter().any(|event| event.contains("AgentEvent_Talking")));
    assert!(events_of(day().seed(7)).await == events, "two runs differ");
    assert!(events_of(day().seed(8)).await != events, "another seed makes no difference");
}

#[tokio::test]
async fn faults_of_the_example_come_at_their_times() {
    let scenario = Scenario::read(DAY).unwrap();
    let gateway = open(&scenario).await;
    gateway.play(&scenario);
    let kinds = |seconds| {
        gateway.advance(Duration::from_secs(seconds));
        gateway.faults().iter().map(|active| active.fault.kind.name()).collect::<Vec<_>>()
    };
    assert!(kinds(14_399 - 1).is_empty());
    assert_eq!(kinds(4), ["httpError"]);
    assert!(kinds(6).is_empty());
    assert_eq!(kinds(25_030 - 14_408), ["delay"]);
    assert_eq!(kinds(30_010 - 25_030), ["switchOver"]);
    assert!(kinds(60).is_empty());
}

#[tokio::test]
async fn a_scenario_goes_on_by_itself() {
    let scenario = Scenario::read(&in_contact_centre("[[calls]]\nqueue = 1\nat = [0, 0.1]\ntalk = 0.1")).unwrap();
    let gateway = open_at(&scenario, None).await;
    gateway.play(&scenario);
    let deadline = tokio::time::Instant::now() + Duration::from_secs(10);
    while gateway.progress().unwrap().served < 2 {
        assert!(tokio::time::Instant::now() < deadline, "{:?}", gateway.progress());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
