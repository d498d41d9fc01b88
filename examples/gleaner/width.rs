//! How wide text stands in a terminal, near enough to line up a table.

/// Columns of a character: 0 for marks that stand on the one before, 2 for those of East
/// Asian scripts and emoji, else 1. By block, not by character: some rare ones are off.
fn columns(c: char) -> usize {
    match u32::from(c) {
        0x0300..=0x036F // Latin, Greek, Cyrillic marks
        | 0x0483..=0x0489
        | 0x0591..=0x05BD // Hebrew points
        | 0x0610..=0x061A // Arabic
        | 0x064B..=0x065F
        | 0x0670
        | 0x06D6..=0x06DC
        | 0x0E31 | 0x0E34..=0x0E3A | 0x0E47..=0x0E4E // Thai
        | 0x200B..=0x200F // zero width, direction marks
        | 0x202A..=0x202E
        | 0x2060..=0x2064
        | 0x20D0..=0x20FF
        | 0xFE00..=0xFE0F // variation selectors
        | 0xFE20..=0xFE2F
        | 0xFEFF => 0,
        0x1100..=0x115F // Hangul
        | 0x2E80..=0x303E // radicals, punctuation
        | 0x3041..=0x33FF // kana
        | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF // ideographs
        | 0xA000..=0xA4CF
        | 0xA960..=0xA97F
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF01..=0xFF60 // full-width forms
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1F64F // emoji
        | 0x1F680..=0x1F6FF
        | 0x1F900..=0x1F9FF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

/// The beginning of a text in at most so many columns, `…` at its end if it was cut. White
/// space is folded, and what a terminal would obey is left out.
pub(crate) fn head(text: &str, limit: usize) -> String {
    let mut out = String::new();
    let mut used = 0;
    let mut fits = 0; // bytes that leave room for the mark
    let mut space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            space = !out.is_empty();
            continue;
        }
        if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
            continue;
        }
        let more = columns(c) + usize::from(space);
        if used + more > limit {
            out.truncate(fits);
            out.push('…');
            break;
        }
        if std::mem::take(&mut space) {
            out.push(' ');
        }
        out.push(c);
        used += more;
        if used < limit {
            fits = out.len();
        }
    }
    out
}
