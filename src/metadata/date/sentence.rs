//! Whether a date is in a line that dates the page, or in a sentence that tells of a day.

use std::ops::Range;

use crate::text;
use crate::vocab::{self, Signal, lists};

/// Bytes from which a line may be a sentence.
/// Half as many change no page; twice as many make 2 dates better and 1 worse.
const SENTENCE: usize = 24;

/// Whether a date at `range` is part of a sentence, and not of a line that dates the page.
///
/// The part of the line between separators ("|", "·", ":" and so on) decides: a line that dates a
/// page has names, labels and few other words. A label must begin that part: "Published on 3 June
/// 2011" dates a page, "The report was published on 3 June 2011" does not, unless what was
/// published is the page ([`lists::NAMES_OF_THE_PAGE`]).
pub(super) fn is_in_sentence(line: &str, range: Range<usize>) -> bool {
    if line.len() - range.len().min(line.len()) < SENTENCE {
        return false;
    }
    let (Some(head), Some(tail)) = (line.get(..range.start), line.get(range.end..)) else {
        return false;
    };
    let from = last_break(head);
    let to = first_break(tail);
    let (before, after) = (head[from..].trim_start(), tail[..to].trim_end());
    let (left, right) = (Words::of(before), Words::of(after));
    if says_so(before, line.get(range.start - before.len()..range.end)) {
        return right.loose >= 8;
    }
    let loose = left.loose + right.loose;
    if left.all + right.all < 4 || loose < 3 {
        return false;
    }
    // "15 March 2022 by Ann Pool in News": short, and the date is at an end.
    let is_end = left.all == 0 || right.all == 0;
    let is_closed = line.trim_end().ends_with(['.', '!', '?', '。', '।', '؟', '…', '"', '”', '»']);
    !(is_end && !is_closed && left.all + right.all <= 7)
}

/// Whether the words before a date, and those words with the date, say that the page was
/// published or changed then.
fn says_so(before: &str, with_date: Option<&str>) -> bool {
    let Some(with_date) = with_date.filter(|_| !before.is_empty()) else { return false };
    if names_the_page(before) {
        return true;
    }
    let is_label = |part: &str| {
        let signals = vocab::signals(part);
        signals.has(Signal::Published) || signals.has(Signal::Updated)
    };
    // The label is what is left when all words before it are dropped.
    let mut dropped = 0;
    let mut rest = with_date;
    if !is_label(rest) {
        return false;
    }
    while let Some((_, next)) = rest.split_once(' ')
        && with_date.len() - next.len() < before.len()
        && is_label(next)
    {
        rest = next;
        dropped += 1;
    }
    let lead = with_date[..with_date.len() - rest.len()].trim_end();
    dropped <= 1 || lead.ends_with(',') && Words::of(lead).loose <= 1
}

/// Whether a line begins with words for the page: "This article was ...".
pub(super) fn names_the_page(line: &str) -> bool {
    let line = line.to_lowercase();
    lists::NAMES_OF_THE_PAGE.iter().any(|name| line.starts_with(name))
}

/// Words of a part of a line.
#[derive(Clone, Copy, Debug, Default)]
struct Words {
    all: usize,
    /// Those that are not written as names: in small letters, or in scripts without case.
    loose: usize,
}

impl Words {
    fn of(part: &str) -> Self {
        let mut words = Self::default();
        let mut ideographs = 0;
        for word in text::words(part) {
            let Some(first) = word.chars().find(|c| c.is_alphabetic()) else { continue };
            if is_unspaced(first) {
                ideographs += word.chars().count();
                continue;
            }
            let folded = vocab::fold(word);
            if vocab::is_weekday(&folded)
                || lists::WORDS_BETWEEN_DATE_AND_TIME.contains(&folded)
                || lists::WORDS_AFTER_THE_HOUR.contains(&folded)
            {
                continue;
            }
            words.all += 1;
            words.loose += usize::from(!first.is_uppercase());
        }
        // A word of these scripts has about two characters.
        words.all += ideographs / 2;
        words.loose += ideographs / 2;
        words
    }
}

/// Whether a script writes no blanks between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// Characters that separate the parts of a line.
const BREAKS: [char; 14] =
    ['|', '·', '•', '—', '\n', '›', '»', '«', '(', ')', ':', '：', '｜', '。'];

/// Dashes and slashes that do the same, with blanks around them.
const DASHES: [&str; 4] = [" - ", " – ", " / ", " // "];
/// Marks that end a sentence.
const STOPS: [char; 5] = ['.', '!', '?', '।', '؟'];

/// Where the part of a line begins that ends at its end.
fn last_break(head: &str) -> usize {
    let hard =
        head.rfind(BREAKS).map(|at| at + head[at..].chars().next().map_or(1, char::len_utf8));
    let dash = DASHES.iter().filter_map(|dash| Some(head.rfind(dash)? + dash.len())).max();
    let stop = head.rmatch_indices(STOPS).find_map(|(at, mark)| ends_here(head, at, mark));
    hard.max(dash).max(stop).unwrap_or(0)
}

/// Where the part of a line ends that begins at its start.
fn first_break(tail: &str) -> usize {
    let hard = tail.find(BREAKS);
    let dash = DASHES.iter().filter_map(|dash| tail.find(dash)).min();
    let stop = tail.match_indices(STOPS).find_map(|(at, mark)| ends_here(tail, at, mark));
    [hard, dash, stop].into_iter().flatten().min().unwrap_or(tail.len())
}

/// The end of a mark at `at` that ends a sentence: after a word, and before a blank.
fn ends_here(text: &str, at: usize, mark: &str) -> Option<usize> {
    let end = at + mark.len();
    let after = text.get(end..)?;
    let word = text.get(..at)?.rsplit(|c: char| !c.is_alphabetic()).next()?;
    (after.starts_with(char::is_whitespace) && (word.chars().count() >= 4 || mark != "."))
        .then_some(end)
}
