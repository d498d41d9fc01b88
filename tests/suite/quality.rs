//! The bounds of the figures: well formed, and none loosened without a reason.
//!
//! `.ci/run` compares the figures with them, measured in release: `evaluate --floors`.

use std::collections::BTreeMap;
use std::process::Command;

use serde::Deserialize;

use crate::root;

const FILE: &str = "tests/quality.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Bounds of figures with the shipped weights.
    floors: Bounds,
    /// Bounds of the figures of pages judged by weights that have not seen their site.
    #[serde(default)]
    out_of_fold: Bounds,
}

/// Bounds by the names of their figures.
type Bounds = BTreeMap<String, Bound>;

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
    /// How strict it is: more is stricter, for lower and upper bounds alike.
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

fn read(text: &str) -> File {
    toml::from_str(text).unwrap_or_else(|error| panic!("{FILE}: {error}"))
}

fn now() -> File {
    read(&std::fs::read_to_string(root().join(FILE)).unwrap())
}

#[test]
fn floors_are_well_formed() {
    let File { floors, out_of_fold } = now();
    assert!(!floors.is_empty());
    for (name, bound) in floors.into_iter().chain(out_of_fold) {
        assert!(name.split('.').count() >= 2, "{name}: a figure's name is SET.MEASURE");
        let strictness = bound.strictness();
        assert!(strictness.is_some_and(|s| s.abs() <= 1.0), "{name}: {strictness:?}");
        if let Bound::Full(full) = bound {
            let sides = usize::from(full.at_least.is_some()) + usize::from(full.at_most.is_some());
            assert_eq!(sides, 1, "{name}: at_least or at_most");
        }
    }
}

#[test]
fn weights_of_the_folds_are_for_today_s_columns() {
    let folder = root().join("tests/folds");
    if !folder.is_dir() {
        assert!(now().out_of_fold.is_empty(), "bounds out of fold need tests/folds");
        return;
    }
    assert!(!now().out_of_fold.is_empty(), "tests/folds is there for the bounds out of fold");
    for fold in 0..5 {
        let fold = folder.join(format!("fold-{fold}"));
        let weights = gleaner::internals::Weights::read(&fold);
        assert!(weights.is_ok(), "{}: {weights:?}", fold.display());
    }
}

/// Bounds that are less strict than in an earlier commit and give no reason.
fn loosened(now: &Bounds, before: &Bounds) -> Vec<String> {
    let mut loosened = Vec::new();
    for (name, old) in before {
        match now.get(name) {
            None => {
                loosened.push(format!("{name} is gone: keep it, with a reason if it must be low"))
            }
            Some(new) if new.strictness() < old.strictness() && new.reason().is_none() => {
                loosened.push(format!("{name} was loosened without a reason"));
            }
            Some(_) => {}
        }
    }
    loosened
}

#[test]
fn a_loosened_bound_gives_its_reason() {
    let git = |args: &[&str]| {
        let output = Command::new("git").args(args).current_dir(root()).output();
        let output = output.ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()
    };
    // Without its history there is nothing to compare.
    let Some(commits) = git(&["log", "--format=%H", "--", FILE]) else { return };
    let now = now();
    for commit in commits.lines() {
        let Some(text) = git(&["show", &format!("{commit}:{FILE}")]) else { continue };
        let Ok(before) = toml::from_str::<File>(&text) else { continue };
        let mut faults = loosened(&now.floors, &before.floors);
        faults.extend(loosened(&now.out_of_fold, &before.out_of_fold));
        assert!(faults.is_empty(), "since {commit}:\n{}", faults.join("\n"));
    }
}

#[test]
fn loosening_is_seen_on_both_sides() {
    let before = |text| read(text).floors;
    let before = before("[floors]\n'a.x' = 0.8\n'a.y' = { at_most = 0.1 }\n'a.z' = 0.5\n");
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
        let got = loosened(&read(&format!("[floors]\n{floors}\n")).floors, &before);
        assert_eq!(got.len(), want, "{floors}: {got:?}");
    }
}
