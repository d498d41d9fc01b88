//! Titles among the lines of a plain text.

use super::candidates::List;
use super::columns::Column;
use super::wording::{MAIL, subject};
use crate::date::read::{Hit, Locale, find_all, is_age};
use crate::metadata::clean;
use crate::metadata::evidence::{Origin, Source};
use crate::text::{CharClass, Script};
use crate::vocab::{self, Signal};

/// Lines from the start that are looked at.
/// Half as many make 4 values better and 27 worse, twice as many 4 and 2.
const LINES: usize = 600;
/// Of these, the first lines that are candidates.
/// Half as many make 2 values better and 7 worse, twice as many 9 and 14.
const FIRST: usize = 12;
/// Lines before a long one that are candidates.
/// Half as many make 4 values better and 10 worse, twice as many 4 and 2.
const BEFORE: usize = 8;
/// The same, before the first long one.
/// Half as many make 15 values better and 77 worse, twice as many 33 and 23.
const BEFORE_FIRST: usize = 24;
/// Long lines of which the lines before are candidates.
/// Half as many make 5 values better and 3 worse, twice as many 1 and none.
const PARAGRAPHS: usize = 5;

impl List<'_, '_> {
    /// Adds lines of a plain text: the first ones, and those before the first long paragraphs and
    /// before the article as the classifier sees it.
    pub(super) fn lines(&mut self) {
        let document = self.page.document;
        let blocks = &document.blocks;
        let mut near = vec![false; blocks.len().min(LINES)];
        near.iter_mut().take(FIRST).for_each(|near| *near = true);
        let mut long = 0;
        for index in 0..near.len() {
            if blocks[index].span.len() < PARAGRAPH {
                continue;
            }
            long += 1;
            if long > PARAGRAPHS {
                break;
            }
            let before = if long == 1 { BEFORE_FIRST } else { BEFORE };
            near[index.saturating_sub(before)..index].iter_mut().for_each(|near| *near = true);
        }
        let start = self.page.body.start.min(near.len());
        near[start.saturating_sub(BEFORE_FIRST)..start].iter_mut().for_each(|near| *near = true);
        if let Some(first) = near.get_mut(start) {
            *first = true;
        }
        let plain = |index: usize| document.text_of(&blocks[index]).trim_start_matches(BULLETS);
        if document.splits_lines {
            self.runs(&near, plain);
        }
        for index in (0..near.len()).filter(|&index| near[index]) {
            let text = plain(index);
            let origin = Origin::block(Source::TextLine, "line", index as u32);
            if index < MAIL
                && let Some(subject) = subject(text)
            {
                self.add(subject, Column::Line, origin);
                continue;
            }
            // Paragraphs, boilerplate, and the entries of tickers, which begin with a clock time.
            if text.len() > 250
                || is_paragraph(text)
                || (index == 0 && near.len() > 1 && is_short(text) && !self.is_headed(1))
                || (index > 0 && self.is_label(index))
                || starts_with_clock(text)
                || starts_with_age(text)
                || vocab::signals(text).whole != 0
            {
                continue;
            }
            // Its bullets may differ, by a few bytes.
            let again = blocks[index + 1..].iter().take(399).any(|other| {
                let marks = other.span.len().checked_sub(text.len());
                marks.is_some_and(|marks| marks <= 8)
                    && document.text_of(other).strip_suffix(text).is_some_and(is_bullets)
            });
            let places = Column::Line.when(again, Column::Repeated);
            self.add(text, places, origin);
            if index == 0 {
                self.parts(text, Column::Line, Origin { block: None, ..origin });
            }
        }
    }
}

/// Blocks of the longest title in pieces; a longer run that recurs is a menu.
pub(super) const PIECES: usize = 6;
/// Words of the shortest title in pieces.
const WORDS: usize = 4;
/// Lines after a line in which it is sought again.
const AGAIN: usize = 400;

impl<'a> List<'_, 'a> {
    /// Adds titles that were split as if they were several blocks: neighbouring lines that the page has
    /// again, as in the title element and in the heading.
    fn runs(&mut self, near: &[bool], plain: impl Fn(usize) -> &'a str) {
        let count = self.page.document.blocks.len();
        let line = |index: usize| if index < count { plain(index) } else { "" };
        for first in (0..near.len()).filter(|&index| near[index]) {
            let text = line(first);
            if text.is_empty() || text.len() > clean::TITLE {
                continue;
            }
            let mut others =
                (first + 1..count.min(first + AGAIN)).filter(|&other| line(other) == text);
            let Some((from, to)) = others.find_map(|other| run(line, first, other)) else {
                continue;
            };
            let title = (from..to).map(line).collect::<Vec<_>>().join(" ");
            if title.split(' ').count() >= WORDS && !is_paragraph(&title) {
                let places = Column::Line.with(Column::Repeated).with(Column::Joined);
                self.add(&title, places, Origin::block(Source::TextLine, "lines", from as u32));
            }
        }
    }
}

/// The lines of a run of several that begins at one line and again at another; `None` if it begins before or
/// is too long. One copy may go on with the site's name: then the lines are those of the other.
fn run<'a>(line: impl Fn(usize) -> &'a str, first: usize, again: usize) -> Option<(usize, usize)> {
    let of = |at: usize| (line(first + at), line(again + at));
    if first > 0 && line(first - 1) == line(again - 1) {
        return None;
    }
    let is_same = |at: &usize| {
        let (a, b) = of(*at);
        first + at < again && !a.is_empty() && a == b
    };
    let same = (0..=PIECES).take_while(is_same).count();
    let (a, b) = of(same);
    let (from, pieces) =
        if goes_on(a, b) { (again, same + 1) } else { (first, same + usize::from(goes_on(b, a))) };
    (2..=PIECES).contains(&pieces).then_some((from, from + pieces))
}

/// Whether a line is another one with a separator after it: "returns | The Quay", "returns".
fn goes_on(long: &str, short: &str) -> bool {
    let rest = long.strip_prefix(short).filter(|_| !short.is_empty());
    rest.is_some_and(|rest| rest.trim_start().starts_with(['|', '-', '–', '—', '»', '·', '•', '/']))
}

fn is_bullets(text: &str) -> bool {
    text.trim_start_matches(BULLETS).is_empty()
}

/// Bytes from which a line is a paragraph.
/// Half as many make 24 values better and 27 worse, twice as many 12 and 29.
const PARAGRAPH: usize = 140;

impl List<'_, '_> {
    /// Whether a line looks like one below a title: it says when or by whom, or is a paragraph.
    fn is_headed(&self, index: usize) -> bool {
        let block = self.page.document.blocks.get(index);
        block.is_some_and(|block| block.span.len() >= PARAGRAPH) || self.is_label(index)
    }

    /// Whether a line is a date, or says when or by whom.
    fn is_label(&self, index: usize) -> bool {
        let document = self.page.document;
        let (Some(block), Some(stats)) =
            (document.blocks.get(index), self.page.stats.blocks.get(index))
        else {
            return false;
        };
        let text = document.text_of(block);
        // Most words of scripts without blanks have one character.
        let most = if text.contains(is_ideograph) { 4 * LABEL } else { LABEL };
        if stats.words > most {
            return false;
        }
        let digits = stats.shape.count(CharClass::Digit) > 0;
        let signals = stats.signals;
        let dated = signals.starts(Signal::Published) || signals.starts(Signal::Updated);
        let named = stats.shape.upper_words * 2 >= stats.words;
        // Most of the line, or its beginning if the author follows.
        let tells = |hit: &Hit| {
            hit.span.len() * 4 >= text.trim().len() * 3
                || hit.span.start == 0 && signals.has(Signal::Byline)
        };
        digits && (dated || find_all(text, Locale::default()).iter().any(tells))
            || named && signals.starts(Signal::Byline)
    }
}

/// Words of the longest line that says no more than when or by whom.
/// Half or twice as many change no page.
const LABEL: u32 = 8;

/// A sentence longer than headlines that end as one do, a line of a menu in a script
/// without spaces, or one with an address.
fn is_paragraph(text: &str) -> bool {
    let menu = || {
        // Korean has blanks between words.
        let is_blankless = |c: char| is_ideograph(c) && Script::of(c) != Script::Hangul;
        let short = |word: &str| word.len() <= 12 && word.starts_with(is_blankless);
        text.split(' ').count() >= 5 && text.split(' ').all(short)
    };
    (text.len() > 40 && text.ends_with(['.', '。', '।']) && !text.ends_with("..."))
        || text.contains('@')
        || is_fields(text)
        || is_identifier(text)
        || text.chars().filter(|c| c.is_alphabetic()).count() < 2
        || menu()
}

/// "Color: Silver Size: Small Color: Gold".
fn is_fields(text: &str) -> bool {
    text.split(' ').filter(|word| word.ends_with([':', '：'])).count() >= 3
}

/// "Reference #18.4c2f1a17.1647330180": an error's or a request's number.
fn is_identifier(text: &str) -> bool {
    let is_number = |word: &str| {
        word.len() >= 12
            && word.contains(|c: char| c.is_ascii_alphabetic())
            && word.bytes().filter(u8::is_ascii_digit).count() >= 6
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#.-_".contains(&byte))
    };
    text.split(' ').count() <= 4 && text.split(' ').any(is_number)
}

/// A first line of a few words is the site's name, not the story's.
fn is_short(text: &str) -> bool {
    let most = if text.contains(is_ideograph) { 8 } else { 24 };
    text.split(' ').count() <= 3 && text.chars().count() <= most
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// "14:30 Ferry returns", "15.03. 14:30 Ferry returns".
fn starts_with_clock(text: &str) -> bool {
    let is_dated = text.split_once(' ').filter(|(date, _)| {
        date.bytes().all(|byte| byte.is_ascii_digit() || b"./-".contains(&byte))
    });
    let text = is_dated.map_or(text, |(_, rest)| rest);
    let hours = text.bytes().take_while(u8::is_ascii_digit).count();
    matches!(hours, 1 | 2)
        && matches!(text.as_bytes().get(hours..hours + 3), Some([b':', b'0'..=b'5', b'0'..=b'9']))
}

/// Bytes of the longest age. Half or twice as many change no page.
const AGE: usize = 24;

/// "18 minutes ago: Ferry returns".
fn starts_with_age(text: &str) -> bool {
    let (age, _) = text.split_once([':', '|', '–', '—']).unwrap_or((text, ""));
    text.starts_with(|c: char| c.is_ascii_digit()) && age.len() <= AGE && is_age(age)
}

/// Marks that converters put before headings and items.
const BULLETS: &[char] = &['•', '*', '#', '-', '+', ' ', '='];

#[cfg(test)]
mod tests {
    use super::{is_fields, is_identifier, starts_with_age, starts_with_clock};

    #[test]
    fn fields_and_numbers_are_no_titles() {
        assert!(is_fields("Color: Silver Size: Small Color: Gold"));
        assert!(!is_fields("Review: Ferry: a novel"));
        assert!(is_identifier("Ray ID: 6ec1b2a7d8f3409e"));
        for line in ["The war of 1939-1945", "2022-03-15T07:43", "Ferry MV-12 returns", "covid19"] {
            assert!(!is_identifier(line), "{line}");
        }
    }

    #[test]
    fn tickers_begin_with_a_time() {
        for line in ["18 minutes ago: Ferry returns", "3 days ago | Mayor resigns", "vor"] {
            assert_eq!(starts_with_age(line), line != "vor", "{line}");
        }
        assert!(!starts_with_age("3 days to go: the ferry waits"));
        assert!(!starts_with_age("12 Years Ago the Ferry Sank, and Nobody Knows Why"));
        assert!(starts_with_clock("15.03. 14:30 Ferry") && !starts_with_clock("15 ferries"));
        assert!(starts_with_clock("14:30 Ferry returns") && !starts_with_clock("3:2 for Brill"));
    }
}
