//! What the body of an article is written in.

use super::words::{BLOCKS_OF_BODIES, INLINE_ELEMENTS_OF_BODIES};
use crate::plain::signs::{Bullet, Fence, bullet, heading, number};

/// What a body is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// HTML with tags for its paragraphs.
    Html,
    /// Paragraphs between blank lines or on a line each, with tags inside them at most.
    Inline,
    /// Lines of text as they are shown.
    #[default]
    Lines,
    /// Markdown, or text whose lines need the reader of plain text.
    Markdown,
}

impl Kind {
    /// The kind of a body, which may be the value of a key.
    pub(super) fn of(body: &str, key: &str) -> Self {
        if ["markdown", "md"].contains(&key) {
            return Self::Markdown;
        }
        let seen = Seen::of(body);
        // Signs of HTML are certain where the key says so.
        let is_html = key.to_ascii_lowercase().contains("html");
        let is_markdown = seen.is_markdown() || body.starts_with("---\n");
        // Paragraphs that blank lines tell have breaks in them at most.
        let is_broken = seen.blocks == seen.breaks && body.contains("\n\n");
        if seen.blocks > 0 && is_broken && !is_markdown {
            Self::Inline
        } else if seen.blocks > 0 && (is_html || !is_markdown) {
            Self::Html
        } else if is_markdown || is_wrapped(body) {
            Self::Markdown
        } else if seen.inline > 0 {
            Self::Inline
        } else {
            Self::Lines
        }
    }
}

/// What a text shows outside its elements.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Start tags that break a line.
    blocks: usize,
    /// Those of them that are `<br>`.
    breaks: usize,
    /// End tags inside paragraphs, and pictures.
    inline: usize,
    /// Lines that are headings, quotations or fences.
    signs: usize,
    /// Lines that are items of lists or rows of tables.
    items: usize,
    /// Links, pictures and words in bold.
    marks: usize,
}

impl Seen {
    fn of(body: &str) -> Self {
        let mut seen = Self::default();
        let mut depth = 0_usize;
        for line in body.lines() {
            // Code tells nothing of the text.
            if depth == 0 && seen.line(line.trim_start()) {
                return seen;
            }
            let mut rest = line;
            while let Some((_, tag)) = rest.split_once('<') {
                rest = tag;
                let name = tag.trim_start_matches('/');
                let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
                let is_end = name.len() < tag.len();
                let (name, after) = name.split_at(length);
                if !after.is_empty() && !after.starts_with(['>', ' ', '/']) {
                    continue;
                }
                let is_in = |list: &[&str]| list.iter().any(|own| own.eq_ignore_ascii_case(name));
                if is_in(INLINE_ELEMENTS_OF_BODIES) {
                    seen.inline += usize::from(is_end || name.eq_ignore_ascii_case("img"));
                } else if is_in(BLOCKS_OF_BODIES) {
                    seen.blocks += usize::from(!is_end);
                    let is_alone = name.eq_ignore_ascii_case("br");
                    seen.breaks += usize::from(is_alone);
                    match is_end {
                        true => depth = depth.saturating_sub(1),
                        false => depth += usize::from(!is_alone),
                    }
                }
            }
        }
        seen
    }

    /// Counts the signs of a line outside elements; whether it is the fence of code.
    pub(super) fn line(&mut self, line: &str) -> bool {
        let is_fence = Fence::of(line).is_some();
        self.signs += usize::from(is_fence || heading(line).is_some() || line.starts_with("> "));
        let is_bullet = bullet(line)
            .is_some_and(|(own, _)| matches!(own, Bullet::Sure | Bullet::Paired('*' | '-' | '+')));
        self.items += usize::from(is_bullet || number(line).is_some() || line.starts_with('|'));
        let count = |sign: &str| line.matches(sign).count();
        self.marks += count("](") + count("**") / 2;
        is_fence
    }

    pub(super) fn is_markdown(&self) -> bool {
        self.signs > 0 || self.items > 1 || self.marks > 0
    }

    /// All signs of Markdown.
    pub(super) fn count(&self) -> usize {
        self.signs + self.items + self.marks
    }
}

/// Columns of lines that may have been wrapped.
const COLUMNS: std::ops::RangeInclusive<usize> = 40..=100;

/// Whether a text has sentences that go on in the next line.
fn is_wrapped(body: &str) -> bool {
    let lines = || body.lines().map(str::trim);
    lines()
        .zip(lines().skip(1))
        .any(|(line, next)| COLUMNS.contains(&line.len()) && next.starts_with(char::is_lowercase))
}
