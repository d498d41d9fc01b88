//! Tidies Markdown: removes what only programs read (the attributes and fences of divs that Pandoc and its like write,
//! tags of containers, pictures whose address is their data), and joins lines that were wrapped.
//!
//! ```text
//! ::: {.article testid="body"}
//! # Ferry returns {#ferry-returns .headline}
//! The [ferry]{.place}
//! to [Brill](/brill){.link target="_blank"} left at six. ![](data:image/png;base64,…)
//! :::
//! ```

mod cuts;
mod ends;
mod lines;

use std::ops::Range;

use memchr::memmem;

use super::markers;
use super::rewritten::Rewritten;
use cuts::{Cuts, LineEnd};

/// Fewest attributes of a page: in other texts, a brace after a bracket is seldom one.
const ATTRIBUTES: usize = 3;

/// Fewest tags of containers of a page.
const TAGS: usize = 4;

/// Fewest attributes, divs or tags of a page that a program converted: a writer does not write so many.
const CONVERTED: usize = 50;

/// Fewest line ends inside paragraphs of a page that is wrapped, and the columns that its longest lines have.
const LINE_ENDS: usize = 4;
const COLUMNS: std::ops::RangeInclusive<usize> = 60..=120;

/// The text without these, its paragraphs and headings in one line each; `None` for a text that stays as it is.
pub(super) fn tidied(source: &str) -> Option<Rewritten<'_>> {
    let has = |sign: &str| memmem::find(source.as_bytes(), sign.as_bytes()).is_some();
    // Few other texts have one of these.
    let has_sign = memchr::memchr3(b']', b'{', b'<', source.as_bytes()).is_some()
        && ["](", "]{", "){", "{:", "</div>"].iter().any(|sign| has(sign));
    if !has_sign && !has("\n#") && !source.starts_with('#') && !has(":::") {
        return None;
    }
    let found = Cuts::of(source);
    let noise = Noise::of(source, &found);
    let removed = found.all.iter().filter(|cut| noise.has(cut.kind)).copied().map(Cut::replaced);
    let joined = joined(&found.line_ends, noise.is_converted).map(LineEnd::replaced);
    let mut parts: Vec<(Range<usize>, &str)> = removed.chain(joined).collect();
    parts.sort_unstable_by_key(|(part, _)| part.start);
    (!parts.is_empty()).then(|| Rewritten::of(source, parts.into_iter()))
}

/// Which kinds of cuts a page has for programs only. In other pages, what looks like them is text.
#[derive(Clone, Copy)]
struct Noise {
    are_divs: bool,
    are_attributes: bool,
    are_tags: bool,
    /// Whether a program wrote the whole page.
    is_converted: bool,
}

impl Noise {
    fn of(source: &str, cuts: &Cuts) -> Self {
        let are_divs =
            cuts.closed > 0 && cuts.closed <= cuts.opened && cuts.opened <= 2 * cuts.closed;
        let are_attributes = cuts.attributes >= ATTRIBUTES || are_divs && cuts.attributes > 0;
        let is_markdown = || source.contains("](") || markers::has_headings(source);
        let are_tags = cuts.tags >= TAGS && cuts.apart * 3 >= cuts.tags && is_markdown();
        let is_converted = are_divs && cuts.closed >= CONVERTED
            || are_attributes && cuts.attributes >= CONVERTED
            || are_tags && cuts.tags >= CONVERTED;
        Self { are_divs, are_attributes, are_tags, is_converted }
    }

    fn has(self, kind: Kind) -> bool {
        match kind {
            Kind::Div => self.are_divs,
            Kind::Attribute => self.are_attributes,
            Kind::Tag => self.are_tags,
            Kind::Picture => true,
        }
    }
}

/// The line ends inside paragraphs and headings that mean nothing. What a program wrote (`is_converted`) has no line end in a
/// paragraph that means anything.
fn joined(line_ends: &[LineEnd], is_converted: bool) -> impl Iterator<Item = &LineEnd> {
    let width = width(line_ends);
    let is_forced = move |end: &LineEnd| width.is_some_and(|width| end.widths().contains(&width));
    let are_headings = line_ends.iter().filter(|end| end.is_heading).all(is_forced);
    let is_wrapped = move |end: &&LineEnd| match end.is_heading {
        true => are_headings && is_forced(end),
        false => is_converted || is_forced(end),
    };
    line_ends.iter().filter(is_wrapped)
}

/// The columns at which the lines of a page are wrapped: three quarters of the lines fit into them, and would not with
/// the first word of the next line; `None` if there are no such columns. `wrap.rs` looks for those of single
/// paragraphs, and knows neither headings nor links.
fn width(line_ends: &[LineEnd]) -> Option<u8> {
    // For each width, how many lines it is the first for, less those that it is too wide for.
    let mut more = [0isize; 257];
    for end in line_ends {
        let widths = end.widths();
        more[usize::from(widths.start)] += 1;
        more[usize::from(widths.end)] -= 1;
    }
    let mut lines = 0;
    let counts = more.iter().map(|more| {
        lines += more;
        lines
    });
    let (width, most) = counts
        .enumerate()
        .filter(|(width, _)| COLUMNS.contains(width))
        .max_by_key(|(_, lines)| *lines)?;
    let most = usize::try_from(most).unwrap_or_default();
    let are_enough = line_ends.len() >= LINE_ENDS && most * 4 >= line_ends.len() * 3;
    u8::try_from(width).ok().filter(|_| are_enough)
}

/// A part of the source that is removed.
#[derive(Clone, Copy, Debug)]
struct Cut {
    start: u32,
    end: u32,
    /// Whether a blank is put in its place.
    leaves_blank: bool,
    kind: Kind,
}

impl Cut {
    fn new(part: Range<usize>, leaves_blank: bool, kind: Kind) -> Self {
        Self { start: part.start as u32, end: part.end as u32, leaves_blank, kind }
    }

    fn part(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Its bytes, and what replaces them.
    fn replaced(self) -> (Range<usize>, &'static str) {
        (self.part(), if self.leaves_blank { " " } else { "" })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Div,
    Attribute,
    Picture,
    Tag,
}

#[cfg(test)]
mod tests;
