//! Invariants: what must be true of the extraction of any page. `properties.rs` checks them on
//! generated pages, the targets in `fuzz/` on pages that the fuzzer finds.

pub mod markdown;
pub mod outline;
pub mod read_back;
pub mod readers;
pub mod run;

use std::collections::HashMap;

use gleaner::{Block, Content, Date, Explanation, Extractor, InlineContent, Page, Span};

/// Nothing, or how an invariant is violated.
pub type Held = Result<(), String>;

/// Returns an error with the given text unless the condition holds.
macro_rules! hold {
    ($condition:expr, $($text:tt)+) => {
        if !$condition {
            return Err(format!($($text)+));
        }
    };
}

/// Checks all invariants on a page read as HTML.
pub fn html(page: &str) -> Held {
    let explained = twice(Page::html(page))?;
    explanation(page, &explained, false)
}

/// Checks all invariants on a page read as plain text.
pub fn text(page: &str) -> Held {
    let explained = twice(Page::text(page))?;
    explanation(page, &explained, true)
}

/// Bytes that can be decoded satisfy the invariants; others are an error from every function.
pub fn bytes(bytes: &[u8], content_type: Option<&str>) -> Held {
    let Ok(page) = Page::from_bytes(bytes, content_type) else { return Ok(()) };
    let same = Page::from_bytes(bytes, content_type).map_err(|error| error.to_string())?;
    hold!(same.source() == page.source(), "decoding twice gives different texts");
    explanation(page.source(), &twice(&page)?, false)
}

/// Two extractors give the same result for a page, and so do `explain` and `extract`.
fn twice<'a>(page: impl Into<Page<'a>>) -> Result<Explanation, String> {
    let page = page.into();
    let extractor = Extractor::default();
    let explained = extractor.explain(&page);
    hold!(extractor.extract(&page) == explained.article, "explaining changes the article");
    hold!(
        Extractor::default().explain(&page) == explained,
        "reading twice gives different results"
    );
    Ok(explained)
}

/// Checks an explanation. `is_plain_text` is whether the page was read as plain text; `source` is
/// empty for a page that was given as a tree.
pub fn explanation(source: &str, explained: &Explanation, is_plain_text: bool) -> Held {
    let article = &explained.article;
    let unit = |x: f32| (0.0..=1.0).contains(&x);
    hold!(unit(article.confidence), "confidence {}", article.confidence);
    hold!(unit(article.kind_probability), "probability of its kind {}", article.kind_probability);
    blocks(source, explained)?;
    let mut letters = letters_of_the_kept(explained);
    for block in &article.body.blocks {
        body_block(source, block, &mut letters, is_plain_text, 1)?;
    }
    for candidate in &explained.candidates {
        let evidence = &candidate.evidence;
        let block = evidence.block.is_none_or(|at| (at as usize) < explained.blocks.len());
        hold!(block, "{candidate:?} is in no block");
        let span = evidence.span.is_none_or(|span| source.get(span.range()).is_some());
        hold!(span, "{candidate:?} cuts a character");
        hold!(!evidence.score.is_nan(), "{candidate:?} has no score");
    }
    article.date.map_or(Ok(()), date)?;
    article.modified.map_or(Ok(()), date)?;
    read_back::renderings(&article.body)
}

/// Blocks follow one another in the source, except those from embedded data, and every span
/// begins and ends between characters.
fn blocks(source: &str, explained: &Explanation) -> Held {
    let mut end = 0;
    for block in &explained.blocks {
        let span = block.span;
        let Some(slice) = source.get(span.range()) else {
            return Err(format!("{span:?} cuts a character"));
        };
        hold!(!block.text.trim().is_empty(), "an empty block at {span:?}");
        hold!((0.0..=1.0).contains(&block.verdict.probability), "{:?}", block.verdict);
        // A tree has no source.
        if block.from_data || source.is_empty() {
            continue;
        }
        hold!(span.start >= end, "{span:?} begins before {end}, the end of the previous block");
        end = span.end;
        // The source may write letters as character references.
        let said = slice.contains('&') || is_subsequence(&block.text, slice);
        hold!(said, "`{}` is not in `{slice}`", block.text);
    }
    Ok(())
}

/// How often each letter occurs in the blocks whose role is part of the body.
fn letters_of_the_kept(explained: &Explanation) -> HashMap<char, usize> {
    let mut letters = HashMap::new();
    for block in explained.blocks.iter().filter(|block| block.verdict.role.is_content()) {
        let characters = block.text.chars().filter(|c| c.is_alphanumeric());
        characters.for_each(|c| *letters.entry(c).or_default() += 1);
    }
    letters
}

/// A block of the body consists of the letters of kept blocks, and its spans are in the source.
/// Formulas, alternative texts and addresses may be in attributes.
fn body_block(
    source: &str,
    block: &Block,
    letters: &mut HashMap<char, usize>,
    is_plain_text: bool,
    depth: usize,
) -> Held {
    hold!(depth <= 64, "blocks are nested more than 64 deep");
    let covers = |whole: Span, part: Span| {
        part.is_empty() || whole.start <= part.start && part.end <= whole.end
    };
    let own = block.runs().flat_map(|run| run.walk()).map(|inline| inline.span);
    let mut inside = own.chain(block.children().map(|child| child.span));
    if let Some(part) = inside.find(|&part| !covers(block.span, part)) {
        return Err(format!("{:?} of a block does not cover {part:?} inside it", block.span));
    }
    // A note that was not chosen. Of a figure, only the caption was not.
    let is_figure = matches!(block.content, Content::Figure { .. });
    if !block.role.is_content() && !is_figure {
        return Ok(());
    }
    let mut text = String::new();
    // Code is kept whole, with lines that were not chosen.
    if let Content::Code { text: code, .. } = &block.content
        && is_plain_text
    {
        text.push_str(code);
    }
    let within = |span: Span| match source.get(span.range()) {
        Some(slice) => Ok(slice),
        None => Err(format!("{span:?} cuts a character or is past the end")),
    };
    let runs = block.runs().filter(|_| block.role.is_content());
    for inline in runs.flat_map(|run| run.walk()) {
        within(inline.span)?;
        match &inline.content {
            InlineContent::Text { text: words, .. } | InlineContent::Code { text: words, .. } => {
                text.push_str(words);
            }
            InlineContent::Ruby { base, reading, .. } => text.extend([base.as_str(), reading]),
            _ => {}
        }
    }
    for c in text.chars().filter(|c| c.is_alphanumeric()) {
        let Some(left) = letters.get_mut(&c).filter(|left| **left > 0) else {
            return Err(format!("`{c}` of `{text}` is in no kept block"));
        };
        *left -= 1;
    }
    let slice = within(block.span)?;
    let said = !is_plain_text || slice.contains('&') || is_subsequence(&text, slice);
    hold!(said, "`{text}` is not in `{slice}`");
    let mut children = block.children();
    children.try_for_each(|child| body_block(source, child, letters, is_plain_text, depth + 1))
}

/// Every letter and digit of a plain text is in a block, if the text has no markers (list
/// numbers, link addresses), which belong to no block.
pub fn covers(page: &str, explained: &Explanation) -> Held {
    let mut seen = explained.blocks.iter().map(|block| block.span.range()).peekable();
    for (at, c) in page.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        while seen.next_if(|range| range.end <= at).is_some() {}
        let inside = seen.peek().is_some_and(|range| range.contains(&at));
        hold!(inside, "`{c}` at {at} is in no block");
    }
    Ok(())
}

/// A date exists in the calendar, and its written form is parsed to the same date.
pub fn date(date: Date) -> Held {
    let parts = (date.year(), date.month(), date.day());
    let made = match parts {
        (year, Some(month), Some(day)) => Date::from_day(year, month, day),
        (year, Some(month), None) => Date::from_month(year, month),
        (year, None, None) => Date::from_year(year),
        (_, None, Some(_)) => None,
    };
    hold!(made == Some(date.date_only()), "the calendar has no {parts:?}");
    hold!(date.time().is_none() || date.day().is_some(), "{date} has a time and no day");
    hold!(date.offset().is_none() || date.time().is_some(), "{date} has an offset and no time");
    let written = date.to_string();
    hold!(written.parse() == Ok(date), "{written} does not read back");
    Ok(())
}

/// Whether the letters and digits of `part` occur in `whole` in this order.
fn is_subsequence(part: &str, whole: &str) -> bool {
    let mut rest = whole.chars();
    part.chars().filter(|c| c.is_alphanumeric()).all(|c| rest.by_ref().any(|own| own == c))
}
