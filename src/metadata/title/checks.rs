//! What speaks against the title that has the best score, and the candidate to take instead.
//!
//! The scores compare candidates one by one; these checks compare the chosen one with another that
//! it holds, or that holds it.

use super::columns::Column;
use super::split::Pieces;
use super::{Candidate, is_generic};
use crate::date::read::{Locale, find_all};
use crate::document::Block;
use crate::metadata::clean::word_hashes;
use crate::metadata::columns::Places;
use crate::metadata::page::Page;
use crate::metadata::position::{is_linked, is_running};
use crate::text::{Script, floor};
use crate::vocab;

/// Places that show a title.
const VISIBLE: Places =
    Places::all(&[Column::H1, Column::H2, Column::H3, Column::Marked, Column::Line]);
/// Places that declare one.
const DECLARED: Places = Places::all(&[
    Column::Title,
    Column::TitleStart,
    Column::TitleEnd,
    Column::TitleMiddle,
    Column::Og,
    Column::LdArticle,
]);
/// Words of the shortest title that is taken instead of another.
const WORDS: usize = 3;
/// Bytes of running text in the twelve blocks after the title of a story. Pages of services, which
/// are called by their site's name, have less.
const STORY: usize = 600;
/// Blocks from the start in which menus and titles are looked for.
const BLOCKS: usize = 80;
/// Most words that a section, a counter or a site's name adds to a title.
const ADDED: usize = 4;

/// The candidate to take instead of the chosen one, if a check finds one.
pub(super) fn better(
    page: &Page,
    candidates: &[Candidate],
    scores: &[f32],
    chosen: usize,
) -> Option<usize> {
    let all = Checked { page, candidates, scores, chosen: candidates.get(chosen)? };
    if page.document.is_plain_text {
        return all.without_path().or_else(|| all.of_body());
    }
    all.uncut()
        .or_else(|| all.than_site())
        .or_else(|| all.without_site())
        .or_else(|| all.in_heading())
        .or_else(|| all.unglued())
}

struct Checked<'c, 'a> {
    page: &'c Page<'a>,
    candidates: &'c [Candidate],
    scores: &'c [f32],
    chosen: &'c Candidate,
}

impl Checked<'_, '_> {
    /// The one with the best score of those that pass a test.
    fn best(&self, test: impl Fn(&Candidate) -> bool) -> Option<usize> {
        let found = (0..self.candidates.len()).filter(|index| {
            let own = &self.candidates[*index];
            own.value.words.len() >= WORDS
                && own.value.words != self.chosen.value.words
                && test(own)
        });
        found.max_by(|a, b| self.scores[*a].total_cmp(&self.scores[*b]))
    }

    /// "Ferry returns after…" is the start of "Ferry returns after nine weeks".
    fn uncut(&self) -> Option<usize> {
        let is_cut = |text: &str| text.ends_with('…') || text.ends_with("...");
        let words = &self.chosen.value.words;
        // The last word may be cut, too.
        let start = words.get(..words.len().checked_sub(1)?)?;
        if !is_cut(&self.chosen.value.text) || start.len() < WORDS {
            return None;
        }
        self.best(|own| {
            own.value.words.len() > words.len()
                && own.value.words.starts_with(start)
                && !own.value.text.contains('…')
                && !own.value.text.contains("...")
        })
    }

    /// The only heading of level 1, if the chosen title is the site's name.
    fn than_site(&self) -> Option<usize> {
        let is_site = |own: &Candidate| self.page.is_site(&own.value.words, &own.value.text);
        if self.page.front || self.chosen.places.has(Column::H1) || !is_site(self.chosen) {
            return None;
        }
        let is_other = |own: &&Candidate| {
            own.places.has(Column::H1) && !is_site(own) && self.is_story(own.value.block)
        };
        if self.candidates.iter().filter(is_other).count() != 1 {
            return None;
        }
        self.best(|own| is_other(&own) && !is_generic(&own.value.text))
    }

    /// "Harbour Post: Ferry returns" without the site.
    fn without_site(&self) -> Option<usize> {
        let (site, rest) = self.chosen.value.text.split_once(": ")?;
        let site = word_hashes(site);
        if self.page.front || !self.page.sites.contains(&site) {
            return None;
        }
        let document = self.page.document;
        let mut shown = (0u32..).zip(&document.blocks).take(BLOCKS);
        let (shown, _) = shown.find(|(_, block)| document.text_of(block) == rest)?;
        if self.is_story(Some(shown)) { self.best(|own| own.value.text == rest) } else { None }
    }

    /// The heading of level 1 that a declared title holds: "Sport: Ferry returns", "(3) Ferry
    /// returns".
    fn in_heading(&self) -> Option<usize> {
        let words = &self.chosen.value.words;
        if self.chosen.places.has(VISIBLE) {
            return None;
        }
        self.best(|own| {
            let before = self.chosen.value.text.strip_suffix(own.value.text.as_str());
            own.places.has(Column::H1)
                && own.value.words.len() + ADDED >= words.len()
                && before.is_some_and(|before| self.is_section(before.trim()))
        })
    }

    /// Whether what is before a title is a count, "(3)", or a section that the page links to.
    fn is_section(&self, text: &str) -> bool {
        let document = self.page.document;
        let Some(section) = text.strip_suffix(':') else {
            let count = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
            return count.is_some_and(|count| count.bytes().all(|byte| byte.is_ascii_digit()));
        };
        let section = section.to_lowercase();
        document
            .blocks
            .iter()
            .take(BLOCKS)
            .any(|block| is_linked(block) && document.text_of(block).to_lowercase() == section)
    }

    /// Whether enough running text follows a block for it to be the title of a story.
    fn is_story(&self, block: Option<u32>) -> bool {
        let Some(block) = block else { return false };
        let document = self.page.document;
        let after = block as usize + 1..(block as usize + 13).min(document.blocks.len());
        let running = after.filter(|at| is_running(document, *at));
        running.map(|at| document.blocks[at].span.len()).sum::<usize>() >= STORY
    }

    /// A declared title that the heading holds with a label or a counter: "EXCLUSIVEFerry
    /// returns", "Ferry returns 12 comments".
    fn unglued(&self) -> Option<usize> {
        if !self.chosen.places.has(Column::H1) {
            return None;
        }
        let text = &self.chosen.value.text;
        self.best(|own| {
            let own_text = own.value.text.as_str();
            let glued = |rest: &str, last: Option<char>, next: Option<char>| {
                let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                rest.split_whitespace().count() <= ADDED && is_word(last) && is_word(next)
            };
            let first = own_text.chars().next();
            let last = own_text.chars().next_back();
            own.places.has(DECLARED)
                && (text.strip_suffix(own_text).is_some_and(|rest| {
                    !rest.is_empty() && glued(rest, rest.chars().next_back(), first)
                }) || text.strip_prefix(own_text).is_some_and(|rest| {
                    !rest.is_empty() && (glued(rest, last, rest.chars().next()) || is_note(rest))
                }))
        })
    }

    /// The line that a path ends with: "News > Ferry returns".
    fn without_path(&self) -> Option<usize> {
        let pieces = Pieces::of(&self.chosen.value.text);
        let last = pieces.len().checked_sub(1).filter(|last| *last > 0)?;
        let separates = pieces.separator(last).contains(['>', '›', '»', '/', '|', '→']);
        let text = pieces.get(last..last + 1);
        if separates { self.best(|own| own.value.text == text) } else { None }
    }

    /// A line between the chosen one and the article whose words the article repeats, if it repeats
    /// none of the chosen one's, and this is written as a menu or a site's name is.
    fn of_body(&self) -> Option<usize> {
        let document = self.page.document;
        // What has no block is a piece of the first line.
        let text = match self.chosen.value.block {
            Some(_) => self.chosen.value.text.as_str(),
            None => document.text_of(document.blocks.first()?),
        };
        if !is_menu(text) {
            return None;
        }
        let is_long = |block: &Block| block.span.len() >= PARAGRAPH && !is_linked(block);
        let start = document.blocks.iter().position(is_long)?;
        let mut body = String::new();
        for block in document.blocks[start..].iter().filter(|block| block.span.len() > 80).take(4) {
            let text = document.text_of(block);
            body += &text.get(..floor(text, BODY)).unwrap_or_default().to_lowercase();
            body.push('\n');
        }
        if share_in(text, &body) > 0.25 {
            return None;
        }
        let from = self.chosen.value.block.unwrap_or(0);
        self.best(|own| {
            own.value.block.is_some_and(|block| from < block && (block as usize) < start)
                && share_in(&own.value.text, &body) >= 0.5
        })
    }
}

/// Bytes from which a line that follows a title is a paragraph: longer than titles are.
const PARAGRAPH: usize = 110;
/// Bytes of a paragraph that are compared with a title.
const BODY: usize = 1_000;

/// Whether what follows a title in its heading is a date or a count: "12 comments". "Ferry returns -
/// March 2026" is a title.
fn is_note(rest: &str) -> bool {
    let rest = rest.trim();
    rest.len() <= 40
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && (vocab::signals(rest).whole != 0
            || find_all(rest, Locale::default())
                .iter()
                .any(|hit| hit.span.len() * 4 >= rest.len() * 3))
}

/// Whether a line is written as menus and names of sites are: a few words, or all of them
/// capitalised and no function word, or several short pieces.
fn is_menu(text: &str) -> bool {
    let words = text.split_whitespace();
    if words.clone().count() <= 4 {
        return true;
    }
    if text.contains(['|', '•', '·', '›', '>', '/']) {
        let mut pieces = text.split(['|', '•', '·', '›', '>', '/']);
        return pieces.all(|piece| piece.split_whitespace().count() <= 3);
    }
    let is_entry = |word: &str| {
        !word.starts_with(char::is_lowercase)
            && !word.contains(|c: char| c.is_ascii_digit() || ",.:;!?".contains(c))
            && !vocab::is_function_word(&word.to_lowercase())
    };
    let entries = words.clone().filter(|word| is_entry(word)).count();
    let has_marks = text.contains(|c: char| c.is_ascii_digit() || ",.:;!?“”\"".contains(c));
    // In a script without capitals, a title is written as a menu is.
    let is_telling = !has_marks && text.contains(char::is_uppercase);
    entries * 10 >= words.count() * if is_telling { 6 } else { 9 }
}

/// The share of a text's longer words, or of its pairs of characters in a script without blanks,
/// that a text in lower case holds. Endings do not count.
fn share_in(text: &str, body: &str) -> f32 {
    let text = text.to_lowercase();
    let (mut all, mut known) = (0usize, 0usize);
    let mut count = |part: &str| {
        all += 1;
        known += usize::from(body.contains(part));
    };
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let is_wide = word.starts_with(|c: char| ('\u{2e80}'..='\u{9fff}').contains(&c));
        let is_hangul = word.starts_with(|c: char| Script::of(c) == Script::Hangul);
        let ends: Vec<usize> = word.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
        if is_wide {
            for pair in ends.windows(2) {
                let from = word.get(..pair[0]).and_then(|own| own.char_indices().next_back());
                count(word.get(from.map_or(0, |(at, _)| at)..pair[1]).unwrap_or_default());
            }
        } else if is_hangul && ends.len() >= 2 {
            count(word.get(..ends[1]).unwrap_or_default());
        } else if ends.len() >= 4 {
            count(word.get(..ends[ends.len().min(5) - 1]).unwrap_or_default());
        }
    }
    known as f32 / all.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::{is_menu, is_note, share_in};

    #[test]
    fn menus_are_told_from_headlines() {
        for line in [
            "Home",
            "The Skarn Post",
            "News Sport Weather Opinion Culture Contact",
            "News | Sport | Weather | About us | Contact",
            "Noticias Deportes El tiempo Opinión",
        ] {
            assert!(is_menu(line), "{line}");
        }
        for line in [
            "Ferry returns to Brill after nine weeks",
            "News | Ferry returns to Brill after nine weeks",
            "“We Waited”: Ferry Returns To Brill",
        ] {
            assert!(!is_menu(line), "{line}");
        }
    }

    #[test]
    fn bodies_repeat_the_words_of_their_titles() {
        let body = "the ferry to brill returned on monday, and the islanders cheered.";
        assert_eq!(share_in("Ferry returns to Brill", body), 1.0);
        assert_eq!(share_in("News Sport Weather", body), 0.0);
        assert_eq!(share_in("渡船回来", "渡船昨日回来了"), 2.0 / 3.0);
    }

    #[test]
    fn notes_follow_titles() {
        assert!(is_note(" 12 comments") && is_note(" 15 March 2022") && !is_note(" and stays"));
    }
}
