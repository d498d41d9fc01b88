//! Cutting `<title>`s at the separators between headline, section and site.

use std::ops::Range;

/// Characters that separate if white space is on both sides of them.
const SPACED: &[char] = &[
    '|', '-', '–', '—', '―', '·', '•', '»', '«', '›', '‹', '>', '<', '/', '~', '∙', '⋆', '★', '*',
    '✅', '◦', '▷', '…', '\\',
];
/// Characters that separate anywhere.
const ALWAYS: &[char] = &['|', '｜', '»', '«', '│', '┃', '︱', '‖', '☆'];

/// Pieces of one text; more would not be a title.
/// Half as many make 2 values better and 9 worse; twice as many change no page.
const PIECES: usize = 6;

/// A text, and the pieces of it between separators, white space trimmed.
pub(super) struct Pieces<'t> {
    text: &'t str,
    ranges: Vec<Range<usize>>,
}

impl<'t> Pieces<'t> {
    /// One piece if there is no separator. Colons separate only with a space after them.
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, ranges: pieces(text) }
    }

    pub(super) fn len(&self) -> usize {
        self.ranges.len()
    }

    /// The text from one piece to before another.
    pub(super) fn get(&self, pieces: Range<usize>) -> &'t str {
        let pieces = self.ranges.get(pieces).unwrap_or_default();
        let ends = pieces.first().zip(pieces.last());
        ends.and_then(|(first, last)| self.text.get(first.start..last.end)).unwrap_or_default()
    }

    /// What separates a piece from the one before it.
    pub(super) fn separator(&self, at: usize) -> &'t str {
        let ends = self.ranges.get(at.wrapping_sub(1)).zip(self.ranges.get(at));
        ends.and_then(|(one, next)| self.text.get(one.end..next.start)).unwrap_or_default()
    }
}

fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((at, c)) = chars.next() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            previous = c;
            continue;
        }
        let next = chars.peek().map(|&(_, next)| next);
        let spaced = previous.is_whitespace() && next.is_none_or(char::is_whitespace);
        let doubled = c == ':' && next == Some(':');
        let separates = ALWAYS.contains(&c)
            || (spaced && (SPACED.contains(&c) || c == ':'))
            || doubled
            || (c == ':' && next.is_some_and(char::is_whitespace))
            || (c == '-' && next == Some('-') && previous.is_whitespace())
            // "标题_新浪网", "标题-站名": no spaces around ideographs.
            || (matches!(c, '_' | '-' | '－') && is_ideograph(previous) && next.is_none_or(is_wide))
            || c == '：';
        if separates && pieces.len() + 1 < PIECES {
            add(text, start..at, &mut pieces);
            start = at + c.len_utf8();
            if (doubled || (c == '-' && next == Some('-')))
                && let Some((at, c)) = chars.next()
            {
                start = at + c.len_utf8();
            }
        }
        previous = c;
    }
    add(text, start..text.len(), &mut pieces);
    pieces
}

fn add(text: &str, range: Range<usize>, pieces: &mut Vec<Range<usize>>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (piece.len() - piece.trim_start().len());
    let end = start + piece.trim().len();
    if end > start {
        pieces.push(start..end);
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '）' | '」' | '』' | '》' | '？' | '！')
}

fn is_wide(c: char) -> bool {
    is_ideograph(c) || c.is_alphanumeric() || matches!(c, '（' | '「' | '《')
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn separators_cut() {
        for (text, expected) in [
            ("Ferry returns | Harbour Post", vec!["Ferry returns", "Harbour Post"]),
            ("Ferry returns - News - Post", vec!["Ferry returns", "News", "Post"]),
            ("Well-known ferry returns", vec!["Well-known ferry returns"]),
            ("Ferry: the return", vec!["Ferry", "the return"]),
            ("At 10:30 – now", vec!["At 10:30", "now"]),
            ("A::B", vec!["A", "B"]),
            ("Ferry» Post", vec!["Ferry", "Post"]),
            ("渡船回来了_港口新闻", vec!["渡船回来了", "港口新闻"]),
            ("snake_case explained", vec!["snake_case explained"]),
            (" | Post", vec!["Post"]),
            ("", vec![]),
        ] {
            let found: Vec<_> = pieces(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
