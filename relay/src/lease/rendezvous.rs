//! Rendezvous hashing: which process should hold an agent.

use crate::process_id::ProcessId;

/// The process that should hold an agent: the one with the highest hash of both. When a process comes or goes, only the agents that it gets
/// or had change hands. `None` without processes.
pub fn preferred<'a>(agent: u32, processes: impl IntoIterator<Item = &'a ProcessId>) -> Option<&'a ProcessId> {
    processes.into_iter().max_by_key(|process| (weight(agent, process), *process))
}

/// FNV-1a with a final mix, which is the same in every process and every build.
fn weight(agent: u32, process: &ProcessId) -> u64 {
    let bytes = process.as_str().bytes().chain(agent.to_le_bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn processes(count: usize) -> Vec<ProcessId> {
        (0..count).map(|number| ProcessId::from_key(&format!("relay-{number}.0123456789abcdef"))).collect()
    }

    #[test]
    fn agents_are_spread_evenly() {
        let processes = processes(3);
        for process in &processes {
            let held = (1000..11_000).filter(|&agent| preferred(agent, &processes) == Some(process)).count();
            assert!((3100..3570).contains(&held), "{process} holds {held}");
        }
    }

    #[test]
    fn only_the_agents_of_a_process_that_goes_change_hands() {
        let all = processes(3);
        let left = &all[..2];
        for agent in 1000..2000 {
            let before = preferred(agent, &all).unwrap();
            if left.contains(before) {
                assert_eq!(preferred(agent, left), Some(before));
            }
        }
    }
}
