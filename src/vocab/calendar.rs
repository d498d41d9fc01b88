//! Names of months and weekdays.

use std::collections::HashMap;

use super::fold::fold_all;
use super::phrase::Language;

/// Names as [`fold`](super::fold) leaves them.
#[derive(Debug)]
pub(super) struct Calendar {
    /// Each month a name stands for, with the languages (indices) that mean it.
    months: HashMap<String, Vec<(u8, u64)>>,
    weekdays: HashMap<String, u64>,
    codes: Vec<&'static str>,
}

impl Calendar {
    pub(super) fn new(languages: &[&Language]) -> Self {
        let mut calendar = Self {
            months: HashMap::new(),
            weekdays: HashMap::new(),
            codes: languages.iter().map(|language| language.code).collect(),
        };
        for (i, language) in languages.iter().enumerate() {
            let bit = 1u64 << i;
            for (month, names) in (1..).zip(language.months) {
                for name in names.split_whitespace() {
                    let meanings = calendar.months.entry(folded(name)).or_default();
                    match meanings.iter_mut().find(|(m, _)| *m == month) {
                        Some((_, languages)) => *languages |= bit,
                        None => meanings.push((month, bit)),
                    }
                }
            }
            for name in language.weekdays.iter().flat_map(|names| names.split_whitespace()) {
                *calendar.weekdays.entry(folded(name)).or_default() |= bit;
            }
        }
        calendar
    }

    pub(super) fn month(&self, word: &str, language: Option<&str>) -> Option<u8> {
        let meanings = self.months.get(&short_folded(word)?)?;
        if let Some(bit) = language.and_then(|tag| self.bit(tag))
            && let Some((month, _)) = meanings.iter().find(|(_, languages)| languages & bit != 0)
        {
            return Some(*month);
        }
        match meanings.as_slice() {
            [(month, _)] => Some(*month),
            _ => None,
        }
    }

    pub(super) fn is_weekday(&self, word: &str) -> bool {
        short_folded(word).is_some_and(|word| self.weekdays.contains_key(&word))
    }

    /// Whether the word names a month or a weekday.
    pub(super) fn is_name(&self, word: &str) -> bool {
        short_folded(word).is_some_and(|word| {
            self.months.contains_key(&word) || self.weekdays.contains_key(&word)
        })
    }

    /// The bit of the language that a tag such as `pt-BR` starts with.
    fn bit(&self, tag: &str) -> Option<u64> {
        let code = tag.split(['-', '_']).next().unwrap_or_default();
        let found = self.codes.iter().position(|c| !c.is_empty() && c.eq_ignore_ascii_case(code));
        found.map(|i| 1 << i)
    }
}

/// Names are looked up whole: "may" but not "may be".
fn folded(name: &str) -> String {
    fold_all(name).pop().unwrap_or_default()
}

/// Longest name, in bytes, with room for accents to be taken off.
const MAX_NAME: usize = 64;

fn short_folded(word: &str) -> Option<String> {
    if word.len() > MAX_NAME {
        return None;
    }
    Some(folded(word)).filter(|word| !word.is_empty())
}
