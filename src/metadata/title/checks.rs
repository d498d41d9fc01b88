//! What speaks against the title that has the best score, and the candidate to take instead.
//!
//! The scores compare candidates one by one; these checks compare the chosen one with another that
//! it holds, or that holds it.

use super::columns::Column;
use super::wording::is_note;
use super::{Candidate, is_above_text, is_generic};
use crate::document::{Block, Cues, PageKind, Tag};
use crate::metadata::clean::word_hashes;
use crate::metadata::columns::Places;
use crate::metadata::page::Page;
use crate::metadata::position::{Around, is_linked, is_running};
use crate::vocab::lists;

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
/// Places that declare the title of an article alone.
const NAMED: Places =
    Places::all(&[Column::Headline, Column::LdArticle, Column::Og, Column::Twitter, Column::Meta]);
/// Lower headings and lines that may be the title.
const HEADED: Places = Column::H2.with(Column::Marked);
/// Headings below a masthead.
const HEADINGS: Places = Column::H1.with(Column::H2);
/// Most expected bytes of the article between a masthead and the title. Set by hand on invented pages.
const SHORT: f32 = 100.0;
/// Words of the shortest title that is taken instead of another.
/// Half as many make 2 titles better and 1 worse, twice as many 6 and 4.
const WORDS: usize = 3;
/// Bytes of running text in the twelve blocks after the title of a story. Pages of services, which
/// are called by their site's name, have less.
/// Half as many make 1 title better and 1 worse, twice as many 4 and none.
const STORY: usize = 600;
/// Characters of the shortest title in a script without blanks.
/// Half or twice as many change no page.
const UNSPACED: usize = 12;
/// Blocks from the start in which menus and titles are looked for.
/// Half or twice as many change no page.
const BLOCKS: usize = 80;
/// Most words that a section, a counter or a site's name adds to a title.
/// Half as many change no page; twice as many make 1 title worse.
const ADDED: usize = 4;

/// Most bytes that a line which names an author has besides the name.
/// Set by hand on invented pages.
const ADDED_TO_NAME: usize = 24;

/// The candidate to take instead of the chosen one, if a check finds one.
pub(super) fn better(
    page: &Page,
    kind: PageKind,
    candidates: &[Candidate],
    scores: &[f32],
    chosen: usize,
) -> Option<usize> {
    let (chosen, score) = (candidates.get(chosen)?, *scores.get(chosen)?);
    let all = Checked { page, kind, candidates, scores, chosen, score };
    if page.document.is_plain_text {
        return all
            .of_mail()
            .or_else(|| all.without_path())
            .or_else(|| all.of_body())
            .or_else(|| all.below_kicker())
            .or_else(|| all.without_running_head())
            .or_else(|| all.below_path());
    }
    all.uncut()
        .or_else(|| all.than_site())
        .or_else(|| all.in_heading())
        .or_else(|| all.without_author())
        .or_else(|| all.of_topic())
        .or_else(|| all.without_site())
        .or_else(|| all.unglued())
        .or_else(|| all.without_kicker())
}

/// A page's candidates, and the chosen one.
pub(super) struct Checked<'c, 'a> {
    pub(super) page: &'c Page<'a>,
    kind: PageKind,
    pub(super) candidates: &'c [Candidate],
    scores: &'c [f32],
    pub(super) chosen: &'c Candidate,
    /// Of the chosen one.
    pub(super) score: f32,
}

impl Checked<'_, '_> {
    /// The one with the best score of those that pass a test.
    pub(super) fn best(&self, test: impl Fn(&Candidate) -> bool) -> Option<usize> {
        let found = (0..self.candidates.len()).filter(|index| {
            let own = &self.candidates[*index];
            (own.value.words.len() >= WORDS || is_unspaced(&own.value.text))
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

    /// The only heading of level 1, if the chosen title is the site's name; on an article's page without
    /// one, another declared title, else the only heading of level 2.
    fn than_site(&self) -> Option<usize> {
        let is_site = |own: &Candidate| self.page.is_site(&own.value.words, &own.value.text);
        if self.page.front || !is_site(self.chosen) {
            return None;
        }
        if self.chosen.places.has(Column::H1) {
            return self.below_masthead();
        }
        let is_other = |own: &&Candidate| {
            own.places.has(Column::H1) && !is_site(own) && self.is_story(own.value.block)
        };
        let is_title = |own: &Candidate| !is_generic(&own.value.text);
        match self.candidates.iter().filter(is_other).count() {
            0 if self.kind == PageKind::Article
                && self.is_name_of_site(&self.chosen.value.words) =>
            {
                let is_named = |own: &Candidate| own.places.has(NAMED) && !is_site(own);
                let named = self.best(|own| is_named(own) && is_title(own));
                // A page without a heading of level 2 may have its title in one of level 3.
                let only = |places: Places| {
                    let is_it = |own: &Candidate| {
                        own.places.has(places) && !is_site(own) && self.is_story(own.value.block)
                    };
                    let is_only = self.candidates.iter().filter(|own| is_it(own)).count() == 1;
                    self.best(|own| is_only && is_it(own) && is_title(own))
                };
                let is_headed = self.chosen.places.has(HEADED);
                let low = || only(Column::H3).filter(|_| !is_headed);
                named.or_else(|| only(HEADED)).or_else(low)
            }
            1 => self.best(|own| is_other(&own) && is_title(own)),
            _ => None,
        }
    }

    /// The first heading of level 1 or 2 between a heading with the site's name and the text of an article.
    fn below_masthead(&self) -> Option<usize> {
        let masthead = self.chosen.value.block?;
        let document = self.page.document;
        let is_masthead = |block: &Block| {
            let around = Around::of(document, block, None);
            is_linked(block) || around.is(Tag::Header, Cues::HEADER.with(Cues::LOGO))
        };
        if self.kind != PageKind::Article
            || !self.is_name_of_site(&self.chosen.value.words)
            || !document.blocks.get(masthead as usize).is_some_and(is_masthead)
        {
            return None;
        }
        let headings = (0..self.candidates.len()).filter_map(|index| {
            let own = &self.candidates[index];
            let block = own.value.block.filter(|block| *block > masthead)?;
            let is_title = own.places.has(HEADINGS) && !is_generic(&own.value.text);
            let is_aside = || self.is_aside(&document.blocks[block as usize]);
            (is_title && is_above_text(self.page, block) && !is_aside()).then_some((block, index))
        });
        let (block, index) = headings.min()?;
        let between = self.page.body.bytes(masthead as usize + 1, block as usize);
        (between < SHORT).then_some(index)
    }

    /// "Harbour Post: Ferry returns" without the site's name, where a colon parts them.
    fn without_site(&self) -> Option<usize> {
        if self.kind != PageKind::Article || self.chosen.places.has(VISIBLE) {
            return None;
        }
        let text = self.chosen.value.text.as_str();
        self.best(|own| {
            let own_text = own.value.text.as_str();
            let rest = text.strip_prefix(own_text).or_else(|| text.strip_suffix(own_text));
            own.places.has(Column::RestIsSite)
                && own.places.has(Column::AtColon)
                && rest.is_some_and(|rest| self.is_name_of_site(&word_hashes(rest)))
        })
    }

    /// Whether these are the words of a name of the site, and no more.
    fn is_name_of_site(&self, words: &[u32]) -> bool {
        self.page.sites.iter().any(|site| site == words)
    }

    /// "Ferry returns :: Harbour Forum", if a line that is not a link has just the first part.
    fn of_topic(&self) -> Option<usize> {
        if self.chosen.places.has(VISIBLE) {
            return None;
        }
        let (topic, forum) = self.chosen.value.text.split_once(" :: ")?;
        let document = self.page.document;
        let shown = |block: &Block| !is_linked(block) && document.text_of(block) == topic;
        let is_shown = forum.split(' ').count() <= ADDED
            && !forum.ends_with("::")
            && (self.kind == PageKind::Article || document.blocks.iter().take(BLOCKS).any(shown));
        self.best(|own| own.value.text == topic).filter(|_| is_shown)
    }

    /// The line or element of a heading that the page declares as the title, alone: "Vanlife\nThe islands
    /// by boat" with the `og:title` "The islands by boat".
    fn without_kicker(&self) -> Option<usize> {
        let chosen = self.chosen;
        if !chosen.places.has(Column::H1) {
            return None;
        }
        let text = chosen.value.text.as_str();
        let is_subtitle = |rest: &str| {
            rest.strip_prefix([' ', '\n'])
                .is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        };
        let named = Column::Og.with(Column::LdArticle);
        self.best(|own| {
            let is_declared = own.places.has(named) && !chosen.places.has(named)
                || own.places.has(DECLARED) && !chosen.places.has(DECLARED);
            is_declared
                && own.places.has(Column::H1Part)
                && own.value.words.len() * 2 >= chosen.value.words.len()
                && (text.ends_with(own.value.text.as_str())
                    || text.strip_prefix(own.value.text.as_str()).is_some_and(is_subtitle))
        })
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

    /// The heading of level 1 after which the chosen title names the author that a short line names,
    /// too: "The Rope by Ann Pool".
    fn without_author(&self) -> Option<usize> {
        let text = self.chosen.value.text.as_str();
        if self.chosen.places.has(VISIBLE) {
            return None;
        }
        let document = self.page.document;
        let names = |name: &str| {
            let mut lines = document.blocks.iter().take(BLOCKS).map(|own| document.text_of(own));
            lines.any(|line| line.len() <= name.len() + ADDED_TO_NAME && line.contains(name))
        };
        let is_author = |rest: &str| {
            lists::BYLINE_CUES_POSSIBLE.iter().any(|cue| {
                let name = rest.strip_prefix(cue).and_then(|rest| rest.strip_prefix(' '));
                name.is_some_and(|name| name.contains(' ') && names(name))
            })
        };
        let mut headings = (0..self.candidates.len()).filter(|index| {
            let own = &self.candidates[*index];
            let rest = text.strip_prefix(own.value.text.as_str());
            own.places.has(Column::H1)
                && rest.and_then(|rest| rest.strip_prefix(' ')).is_some_and(is_author)
        });
        headings.next()
    }

    /// Whether what is before a title is a count, "(3)", or a section that the page links to.
    fn is_section(&self, text: &str) -> bool {
        let Some(section) = text.strip_suffix(':') else {
            return is_count(text);
        };
        self.is_entry(section)
    }

    /// Whether a text is that of a link in a line of its own.
    fn is_entry(&self, text: &str) -> bool {
        let document = self.page.document;
        let section = text.to_lowercase();
        document
            .blocks
            .iter()
            .take(BLOCKS)
            .any(|block| is_linked(block) && document.text_of(block).to_lowercase() == section)
    }

    /// Whether a block is in an `<aside>`, a menu or a box of other stories.
    fn is_aside(&self, block: &Block) -> bool {
        Around::of(self.page.document, block, None).places().has(Places::ASIDE)
    }

    /// Whether enough running text follows a block for it to be the title of a story.
    fn is_story(&self, block: Option<u32>) -> bool {
        let Some(block) = block else { return false };
        let document = self.page.document;
        if document.blocks.get(block as usize).is_none_or(|own| self.is_aside(own)) {
            return false;
        }
        let after = block as usize + 1..(block as usize + 13).min(document.blocks.len());
        let running = after.filter(|at| is_running(document, *at));
        running.map(|at| document.blocks[at].span.len()).sum::<usize>() >= STORY
            || self.page.body.bytes(block as usize + 1, block as usize + 13) >= STORY as f32 / 1.5
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
            let is_kind = |c: Option<char>, kind: fn(char) -> bool| c.is_some_and(kind);
            // "Ferry returnsForty people saw it", "Ferry returns[edit]", "Subscribers:Ferry returns".
            let ends = |rest: &str, last: Option<char>| {
                let next = rest.chars().next();
                is_kind(last, char::is_lowercase) && is_kind(next, char::is_uppercase)
                    || rest.starts_with('[') && rest.ends_with(']') && rest.len() <= 12
                    || is_count(rest.trim())
                    || is_standfirst(rest)
            };
            let begins = |rest: &str| {
                rest.split_whitespace().count() <= ADDED
                    && (rest.ends_with(':') || rest.ends_with(' ') && self.is_entry(rest.trim()))
            };
            let first = own_text.chars().next();
            let last = own_text.chars().next_back();
            own.places.has(DECLARED)
                && (text.strip_suffix(own_text).is_some_and(|rest| {
                    !rest.is_empty()
                        && (glued(rest, rest.chars().next_back(), first) || begins(rest))
                }) || text.strip_prefix(own_text).is_some_and(|rest| {
                    !rest.is_empty()
                        && (glued(rest, last, rest.chars().next())
                            || is_note(rest)
                            || ends(rest, last))
                }))
        })
    }
}

/// Words, or characters in a script without blanks, of the shortest standfirst in a heading. Set by hand.
const STANDFIRST: usize = 8;

/// Whether what follows a title in its heading is a sentence of its own: "Ferry returns after nine weeks
/// The crew had waited for one part."
fn is_standfirst(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix([' ', '\n']) else { return false };
    let is_long = rest.split(' ').count() >= STANDFIRST
        || !rest.is_ascii() && !rest.contains(' ') && rest.chars().count() >= 2 * STANDFIRST;
    is_long
        && rest.ends_with(['.', '!', '?', '。', '！', '？'])
        && !rest.starts_with(char::is_lowercase)
        && rest.starts_with(char::is_alphanumeric)
}

/// Whether a text is the number of comments or of what is unread, in brackets, or that of an issue, "#7".
fn is_count(text: &str) -> bool {
    if let Some(number) = text.strip_prefix('#') {
        return !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    }
    let count = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    count.is_some_and(|count| count.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a text is a sentence of a script that has no blanks between words.
fn is_unspaced(text: &str) -> bool {
    !text.is_ascii() && !text.contains(' ') && text.chars().count() >= UNSPACED
}
