//! What a run has done, in numbers.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::page::{Answer, Outcome};

/// Slowest pages that are named.
const SLOWEST: usize = 10;

/// Sums over pages.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Counts {
    pub(crate) pages: u64,
    pub(crate) errors: BTreeMap<String, u64>,
    pub(crate) skipped: BTreeMap<String, u64>,
    /// Bytes of the pages' sources, and of their articles' text.
    pub(crate) source_bytes: u64,
    pub(crate) text_bytes: u64,
    pub(crate) kinds: BTreeMap<String, u64>,
    pub(crate) languages: BTreeMap<String, u64>,
    /// Pages by confidence, in ten steps from 0 to 1.
    pub(crate) confidence: [u64; 10],
}

impl Counts {
    pub(crate) fn failed(&self) -> u64 {
        self.errors.values().sum()
    }

    pub(crate) fn take(&mut self, outcome: &Outcome) {
        let one = |map: &mut BTreeMap<String, u64>, key: &str| match map.get_mut(key) {
            Some(count) => *count += 1,
            None => _ = map.insert(key.to_owned(), 1),
        };
        match &outcome.answer {
            Answer::Row { kept, facts, .. } => {
                self.pages += 1;
                self.source_bytes += outcome.bytes as u64;
                self.text_bytes += *kept as u64;
                one(&mut self.kinds, &facts.kind);
                // What pages declare as their language has no bound.
                let is_known = self.languages.len() < 500;
                let language = if is_known { facts.language.as_str() } else { "other" };
                one(&mut self.languages, language);
                self.confidence[((facts.confidence * 10.0) as usize).min(9)] += 1;
            }
            Answer::Skipped(reason) => one(&mut self.skipped, reason),
            Answer::Failed { reason, .. } => one(&mut self.errors, reason),
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.pages += other.pages;
        self.source_bytes += other.source_bytes;
        self.text_bytes += other.text_bytes;
        let maps = [
            (&mut self.errors, &other.errors),
            (&mut self.skipped, &other.skipped),
            (&mut self.kinds, &other.kinds),
            (&mut self.languages, &other.languages),
        ];
        for (map, other) in maps {
            for (key, count) in other {
                *map.entry(key.clone()).or_default() += count;
            }
        }
        self.confidence.iter_mut().zip(other.confidence).for_each(|(sum, count)| *sum += count);
    }
}

/// The pages that took longest in this call.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Slowest(Vec<(u64, String)>);

impl Slowest {
    pub(crate) fn take(&mut self, time: Duration, id: &str) {
        let time = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        let at = self.0.partition_point(|&(other, _)| other >= time);
        if at < SLOWEST {
            self.0.insert(at, (time, id.to_owned()));
            self.0.truncate(SLOWEST);
        }
    }

    /// Microseconds and ids, from the slowest on.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (u64, &str)> {
        self.0.iter().map(|(time, id)| (*time, &**id))
    }
}

/// The whole of `summary.json`.
#[derive(Serialize)]
pub(crate) struct Summary<'a> {
    pub(crate) shards: u64,
    #[serde(flatten)]
    pub(crate) counts: &'a Counts,
    /// Microseconds and ids, of this call alone.
    pub(crate) slowest: &'a Slowest,
}

impl Summary<'_> {
    /// Bytes of the text, in percent of the pages' bytes.
    pub(crate) fn share(&self) -> f64 {
        100.0 * self.counts.text_bytes as f64 / self.counts.source_bytes.max(1) as f64
    }

    /// As text for a terminal.
    pub(crate) fn text(&self) -> String {
        let counts = self.counts;
        let share = self.share();
        let (pages, shards, failed) = (counts.pages, self.shards, counts.failed());
        let mut out = format!(
            "pages {pages}, errors {failed}, shards {shards}; the text is {share:.1} % of the pages' \
             bytes\n"
        );
        let lists = [
            ("errors", &counts.errors),
            ("skipped", &counts.skipped),
            ("kinds", &counts.kinds),
            ("languages", &counts.languages),
        ];
        for (name, map) in lists {
            let mut most: Vec<_> = map.iter().collect();
            most.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
            let most: Vec<_> =
                most.iter().take(8).map(|(key, count)| format!("{key} {count}")).collect();
            if !most.is_empty() {
                _ = writeln!(out, "{name}: {}", most.join(", "));
            }
        }
        _ = writeln!(out, "confidence, in steps of 0.1 from 0: {:?}", counts.confidence);
        for (time, id) in self.slowest.pages().take(3) {
            let id: String = id.chars().filter(|c| !c.is_control()).collect();
            _ = writeln!(out, "slow: {} ms {id}", time / 1000);
        }
        out
    }
}
