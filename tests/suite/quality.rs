//! The floors of the quality figures: they are well formed, and none is lowered without a reason.
//!
//! `.ci/run` measures the figures in release and compares them: `evaluate --floors`.

use std::collections::BTreeMap;
use std::process::Command;

use serde::Deserialize;

use crate::root;

const FILE: &str = "tests/quality.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    floors: BTreeMap<String, Bound>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Bound {
    Floor(f64),
    Full(Full),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Full {
    at_least: Option<f64>,
    at_most: Option<f64>,
    reason: Option<String>,
}

impl Bound {
    /// How much it asks for: more is stricter, whichever side it bounds.
    fn strictness(&self) -> Option<f64> {
        match self {
            Self::Floor(floor) => Some(*floor),
            Self::Full(full) => full.at_least.or_else(|| full.at_most.map(|most| -most)),
        }
    }

    fn reason(&self) -> Option<&str> {
        match self {
            Self::Floor(_) => None,
            Self::Full(full) => full.reason.as_deref().filter(|reason| reason.len() >= 10),
        }
    }
}

fn read(text: &str) -> BTreeMap<String, Bound> {
    toml::from_str::<File>(text).unwrap_or_else(|error| panic!("{FILE}: {error}")).floors
}

fn now() -> BTreeMap<String, Bound> {
    read(&std::fs::read_to_string(root().join(FILE)).unwrap())
}

#[test]
fn floors_are_well_formed() {
    let floors = now();
    assert!(!floors.is_empty());
    for (name, bound) in floors {
        assert!(name.split('.').count() >= 2, "{name}: a figure's name is SET.MEASURE");
        let strictness = bound.strictness();
        assert!(strictness.is_some_and(|s| s.abs() <= 1.0), "{name}: {strictness:?}");
        if let Bound::Full(full) = bound {
            let sides = usize::from(full.at_least.is_some()) + usize::from(full.at_most.is_some());
            assert_eq!(sides, 1, "{name}: at_least or at_most");
        }
    }
}

/// Bounds that are weaker than before and give no reason.
fn lowered(now: &BTreeMap<String, Bound>, before: &BTreeMap<String, Bound>) -> Vec<String> {
    let mut lowered = Vec::new();
    for (name, old) in before {
        match now.get(name) {
            None => {
                lowered.push(format!("{name} is gone: keep it, with a reason if it must be low"))
            }
            Some(new) if new.strictness() < old.strictness() && new.reason().is_none() => {
                lowered.push(format!("{name} was lowered without a reason"));
            }
            Some(_) => {}
        }
    }
    lowered
}

#[test]
fn a_lowered_floor_gives_its_reason() {
    let git = |args: &[&str]| {
        let output = Command::new("git").args(args).current_dir(root()).output();
        let output = output.ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()
    };
    // An unpacked source archive has no history to compare with.
    let Some(commits) = git(&["log", "--format=%H", "--", FILE]) else { return };
    let now = now();
    for commit in commits.lines() {
        let Some(text) = git(&["show", &format!("{commit}:{FILE}")]) else { continue };
        let Ok(before) = toml::from_str::<File>(&text) else { continue };
        let lowered = lowered(&now, &before.floors);
        assert!(lowered.is_empty(), "since {commit}:\n{}", lowered.join("\n"));
    }
}

#[test]
fn lowering_is_seen_on_both_sides() {
    let before = read("[floors]\n'a.x' = 0.8\n'a.y' = { at_most = 0.1 }\n'a.z' = 0.5\n");
    let cases = [
        ("'a.x' = 0.8\n'a.y' = { at_most = 0.1 }\n'a.z' = 0.6", 0),
        ("'a.x' = 0.7\n'a.y' = { at_most = 0.2 }\n'a.z' = 0.5", 2),
        (
            "'a.x' = { at_least = 0.7, reason = 'the gold was corrected' }\n'a.y' = { at_most = 0.1 }\n'a.z' = 0.5",
            0,
        ),
        ("'a.x' = { at_least = 0.7, reason = '-' }\n'a.y' = { at_most = 0.1 }\n'a.z' = 0.5", 1),
        ("'a.x' = 0.8\n'a.y' = { at_most = 0.1 }", 1),
    ];
    for (floors, want) in cases {
        let got = lowered(&read(&format!("[floors]\n{floors}\n")), &before);
        assert_eq!(got.len(), want, "{floors}: {got:?}");
    }
}
