//! `cargo xtask deny`: checks licences, banned crates and sources of all dependencies against `deny.toml`.
//!
//! cargo-deny reads the same file and checks more, but takes longer to build than everything else in CI together.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use spdx::{Expression, LicenseReq, Licensee, ParseMode};

/// The parts of `deny.toml` that are checked here.
#[derive(Deserialize)]
struct Policy {
    licenses: Licences,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    #[serde(default)]
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
    /// Crates that may depend on it all the same.
    #[serde(default)]
    wrappers: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// The parts of `cargo metadata` that matter.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    /// Where it comes from; none for the workspace's own.
    source: Option<String>,
    dependencies: Vec<Requirement>,
}

#[derive(Deserialize)]
struct Requirement {
    name: String,
    req: String,
    path: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    dependencies: Vec<String>,
}

pub(crate) fn run(root: &Path) -> Result<()> {
    let policy = fs::read_to_string(root.join("deny.toml")).context("deny.toml")?;
    let policy: Policy = toml::from_str(&policy).context("deny.toml")?;
    let metadata = metadata(root)?;
    let mut problems = licences(&policy.licenses, &metadata.packages)?;
    problems.extend(bans(&policy.bans, &metadata));
    problems.extend(metadata.packages.iter().filter_map(|package| foreign_source(&policy.sources, package)));
    if problems.is_empty() {
        println!("{} crates are as deny.toml allows", metadata.packages.len());
        return Ok(());
    }
    bail!("deny.toml does not allow:\n{}", problems.join("\n"))
}

fn metadata(root: &Path) -> Result<Metadata> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .current_dir(root)
        .output()
        .context("cargo does not start")?;
    ensure!(output.status.success(), "cargo metadata failed:\n{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).context("cargo metadata")
}

/// A licence that the policy names, and whether a package made use of it.
struct Allowed {
    licensee: Licensee,
    /// The crate that it is an exception for; none where it holds for all.
    only: Option<String>,
    used: bool,
}

impl Allowed {
    fn parse(text: &str, only: Option<&str>) -> Result<Self> {
        let licensee = Licensee::parse(text).with_context(|| format!("deny.toml: {text}"))?;
        Ok(Self { licensee, only: only.map(str::to_owned), used: false })
    }

    fn permits(&mut self, package: &Package, requirement: &LicenseReq) -> bool {
        let permits = self.only.as_ref().is_none_or(|name| *name == package.name) && self.licensee.satisfies(requirement);
        self.used |= permits;
        permits
    }
}

fn licences(policy: &Licences, packages: &[Package]) -> Result<Vec<String>> {
    let mut allowed: Vec<Allowed> = policy.allow.iter().map(|text| Allowed::parse(text, None)).collect::<Result<_>>()?;
    for exception in &policy.exceptions {
        for text in &exception.allow {
            allowed.push(Allowed::parse(text, Some(&exception.name))?);
        }
    }
    let mut problems = Vec::new();
    for package in packages {
        let Package { name, version, .. } = package;
        let Some(licence) = &package.license else {
            problems.push(format!("{name} {version}: no licence"));
            continue;
        };
        let expression = Expression::parse_mode(licence, ParseMode::LAX).with_context(|| format!("the licence of {name}"))?;
        // Every allowed licence is asked, so that each counts as used where it could be chosen.
        let permitted = expression
            .evaluate(|requirement| allowed.iter_mut().filter_map(|one| one.permits(package, requirement).then_some(())).count() > 0);
        if !permitted {
            problems.push(format!("{name} {version}: licence {licence}"));
        }
    }
    problems.extend(allowed.iter().filter(|one| !one.used).map(|one| match &one.only {
        Some(name) => format!("an exception that nothing needs: {} for {name}", one.licensee),
        None => format!("a licence that nothing needs: {}", one.licensee),
    }));
    Ok(problems)
}

fn bans(policy: &Bans, metadata: &Metadata) -> Vec<String> {
    let names: HashMap<_, _> = metadata.packages.iter().map(|package| (package.id.as_str(), package.name.as_str())).collect();
    let mut problems = BTreeSet::new();
    for node in &metadata.resolve.nodes {
        let user = names[node.id.as_str()];
        for dependency in &node.dependencies {
            let name = names[dependency.as_str()];
            let banned = policy.deny.iter().find(|banned| banned.name == name);
            if let Some(banned) = banned.filter(|banned| !banned.wrappers.iter().any(|wrapper| wrapper == user)) {
                problems.insert(format!("{user} depends on {name}: {}", banned.reason));
            }
        }
    }
    for package in metadata.packages.iter().filter(|package| package.source.is_none()) {
        for wildcard in package.dependencies.iter().filter(|dependency| dependency.req == "*" && dependency.path.is_none()) {
            problems.insert(format!("{} takes any version of {}", package.name, wildcard.name));
        }
    }
    problems.into_iter().collect()
}

fn foreign_source(policy: &Sources, package: &Package) -> Option<String> {
    let source = package.source.as_deref()?;
    let registry = source.strip_prefix("registry+");
    let allowed = registry.is_some_and(|registry| policy.allow_registry.iter().any(|allowed| allowed == registry));
    (!allowed).then(|| format!("{} {}: from {source}", package.name, package.version))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, licence: Option<&str>) -> Package {
        Package {
            id: name.to_owned(),
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: licence.map(str::to_owned),
            source: Some("registry+https://github.com/rust-lang/crates.io-index".to_owned()),
            dependencies: Vec::new(),
        }
    }

    fn policy() -> Licences {
        let exceptions = vec![Exception { name: "excepted".to_owned(), allow: vec!["MPL-2.0".to_owned()] }];
        Licences { allow: vec!["MIT".to_owned(), "Apache-2.0".to_owned()], exceptions }
    }

    #[test]
    fn a_choice_of_licences_needs_one_that_is_allowed_and_a_sum_needs_all() {
        let fine = [
            package("old", Some("MIT/Apache-2.0")),
            package("choice", Some("GPL-3.0-only OR MIT")),
            package("excepted", Some("MPL-2.0 AND MIT")),
        ];
        assert_eq!(licences(&policy(), &fine).unwrap(), Vec::<String>::new());

        let wrong = [package("excepted", Some("MPL-2.0")), package("other", Some("MPL-2.0 AND MIT")), package("silent", None)];
        assert_eq!(
            licences(&policy(), &wrong).unwrap(),
            ["other 1.0.0: licence MPL-2.0 AND MIT", "silent 1.0.0: no licence", "a licence that nothing needs: Apache-2.0"]
        );
    }

    #[test]
    fn a_banned_crate_may_be_used_by_its_wrappers_alone() {
        let packages = ["banned", "wrapper", "user"].map(|name| package(name, Some("MIT"))).into();
        let node = |id: &str| Node { id: id.to_owned(), dependencies: vec!["banned".to_owned()] };
        let metadata = Metadata { packages, resolve: Resolve { nodes: vec![node("wrapper"), node("user")] } };
        let banned = Banned { name: "banned".to_owned(), wrappers: vec!["wrapper".to_owned()], reason: "it is old".to_owned() };
        assert_eq!(bans(&Bans { deny: vec![banned] }, &metadata), ["user depends on banned: it is old"]);
    }

    #[test]
    fn sources_are_registries_that_are_allowed() {
        let policy = Sources { allow_registry: vec!["https://github.com/rust-lang/crates.io-index".to_owned()] };
        assert_eq!(foreign_source(&policy, &package("good", None)), None);
        let git = Package { source: Some("git+https://host.invalid/fork".to_owned()), ..package("fork", None) };
        assert_eq!(foreign_source(&policy, &git).unwrap(), "fork 1.0.0: from git+https://host.invalid/fork");
    }
}
