//! Days that the text tells of: a deadline, the day of a picture, that of an embedded post. They do not
//! date the page. In plain text, only lines below the first paragraph that say something besides the day count
//! as such.

use super::columns::Column;
use super::sentence::names_the_page;
use crate::document::{Block, BlockKind, Tag};
use crate::metadata::columns::Places;
use crate::metadata::position::is_running;
use crate::metadata::titled::Titled;
use crate::text;
use crate::vocab::{self, Signal, Signals};

/// Places that date the page wherever they are.
const DATES_PAGES: Places = Places::all(&[
    Places::CUE,
    Column::LabelPublished,
    Column::LabelUpdated,
    Column::Byline,
    Column::Dateline,
]);
/// Phrases that say that the date of a line is the page's.
const LABELS: [Signal; 3] = [Signal::Published, Signal::Updated, Signal::Byline];
/// Probability from which a line below the first paragraph is part of the text. With .2 and .5 the dates of
/// the corpus are the same.
const PART: f32 = 0.35;
/// Probability from which a line above it is. With .5 one more date of `htmldate-dev` is lost.
const PART_ABOVE: f32 = 0.6;
/// Words in small letters beside a date from which a line says something. Set by hand on invented pages, as are
/// the next two.
const WORDS: usize = 2;
/// Probability of a paragraph that is running text.
const RUNNING: f32 = 0.5;
/// Probability and bytes of a shorter one.
const SHORTER: (f32, usize) = (0.8, 60);

/// The first two paragraphs of a page's text, and the last.
pub(super) struct Paragraphs<'p, 'a> {
    titled: &'p Titled<'p, 'a>,
    first: usize,
    second: usize,
    last: usize,
}

impl<'p, 'a> Paragraphs<'p, 'a> {
    pub(super) fn of(titled: &'p Titled<'p, 'a>) -> Self {
        let (document, body) = (titled.page.document, &titled.page.body);
        let from = titled.title.map_or(0, |title| title as usize + 1);
        let is_paragraph = |index: &usize| {
            let (probability, (sure, bytes)) = (body.probability(*index), SHORTER);
            let is_long = || document.blocks[*index].span.len() >= bytes;
            probability >= RUNNING && is_running(document, *index)
                || probability >= sure && is_long()
        };
        let mut paragraphs = (from..document.blocks.len()).filter(is_paragraph);
        let first = paragraphs.next().unwrap_or(usize::MAX);
        let second = paragraphs.next();
        let last = paragraphs.next_back().or(second).unwrap_or(first);
        Self { titled, first, second: second.unwrap_or(usize::MAX), last }
    }

    /// Whether a line tells of a day, and nothing there says that it is the page's. `beside` is the
    /// text before and after the date.
    pub(super) fn tell(&self, index: u32, places: Places, beside: (&str, &str)) -> bool {
        let page = self.titled.page;
        let at = index as usize;
        let lines = page.document.blocks.get(at).zip(page.stats.blocks.get(at));
        lines.is_some_and(|(block, stats)| {
            !places.has(DATES_PAGES)
                && !dates_pages(stats.signals)
                && self.hold(at, block, places, beside)
                && !names_the_page(beside.0)
        })
    }

    /// Whether a line is part of the text, or of what stands beside it in the article.
    fn hold(&self, at: usize, block: &Block, places: Places, beside: (&str, &str)) -> bool {
        let Self { titled, first, second, last } = *self;
        let document = titled.page.document;
        let probability = titled.page.body.probability(at);
        if document.is_plain_text {
            let is_line = !document.splits_lines;
            return is_line && first < at && probability >= PART && tells(beside);
        }
        let title = titled.title.unwrap_or(u32::MAX);
        let is_in = |tags: &[Tag]| {
            document.ancestors(block.container).any(|around| {
                let is_without_title = !(around.first_block..around.end_block).contains(&title);
                is_without_title && tags.contains(&around.tag)
            })
        };
        if block.kind == BlockKind::Quote || is_in(&[Tag::Blockquote]) {
            return true;
        }
        if at <= first {
            let is_aside = block.kind == BlockKind::Caption || places.has(Places::ASIDE);
            return (is_aside || probability >= PART_ABOVE) && tells(beside);
        }
        let is_cell = matches!(block.kind, BlockKind::TableCell { .. });
        let is_between = at < last && (second < at || probability >= PART);
        let is_aside = is_cell || places.has(Places::CAPTION) || is_in(&[Tag::Dl, Tag::Table]);
        is_between || is_aside || tells(beside)
    }
}

/// Whether the text beside a date says something: words in small letters, one of them before the date, a
/// label that is not one of publication or change, or what happens that day: "12 March: the boat leaves".
fn tells((head, tail): (&str, &str)) -> bool {
    let head = head.rsplit(SEPARATORS).next().unwrap_or_default().trim_end();
    let tail = tail.split(SEPARATORS).next().unwrap_or_default();
    if let Some(label) = head.strip_suffix([':', '：']) {
        return !dates_pages(vocab::signals(label));
    }
    if let Some(event) = tail.trim_start().strip_prefix([':', '：']) {
        return text::words(event).nth(1).is_some();
    }
    let is_loose = |word: &&str| {
        word.chars().next().is_some_and(char::is_lowercase)
            && !vocab::is_weekday(&vocab::fold(word))
    };
    let count = |part| text::words(part).filter(is_loose).take(WORDS).count();
    let before = count(head);
    before > 0 && before + count(tail) >= WORDS
}

/// Whether a line says that its date is the page's.
fn dates_pages(signals: Signals) -> bool {
    LABELS.iter().any(|label| signals.has(*label))
}

/// Characters between the parts of a line.
const SEPARATORS: [char; 6] = ['|', '·', '•', '—', '–', '\n'];
