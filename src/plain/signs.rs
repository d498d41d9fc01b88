//! The signs at the beginning of a line of Markdown, each by itself: what follows from them is decided in `markers.rs`
//! and in `tidy`.

use memchr::memchr;

/// `## text`: its level and the marker's length.
pub(crate) fn heading(text: &str) -> Option<(u8, usize)> {
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    let rest = text.get(level..)?.strip_prefix(' ')?;
    let named = rest.trim_start().chars().next()?;
    let sure = (1..=6).contains(&level) && (named.is_alphabetic() || level > 1 && named != '#');
    sure.then_some((level as u8, level + 1))
}

/// How many backticks a text begins with.
pub(super) fn backticks(text: &[u8]) -> usize {
    text.iter().take_while(|byte| **byte == b'`').count()
}

/// Where code ends that begins with `count` backticks, which are before the text: at as many in a row.
pub(super) fn end_of_code(text: &[u8], count: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = memchr(b'`', text.get(at..)?) {
        at += found;
        let length = backticks(text.get(at..)?);
        if length == count {
            return Some(at);
        }
        at += length;
    }
    None
}

/// The fence at the beginning of a block of code: three backticks or tildes, or more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fence {
    sign: char,
    width: usize,
}

/// Signs of the longest fence. Longer ones count as this long, so that a page has few different ones.
const LONGEST: usize = 64;

impl Fence {
    /// The fence that a line is. The name of a language has no blank. If more follows it, the line is a fence only if
    /// that is like `title="times.py"` or `{1,3}`.
    pub(crate) fn of(line: &str) -> Option<Self> {
        let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
        let info = line.trim_start_matches(sign);
        let width = (line.len() - info.len()).min(LONGEST);
        let info = info.trim();
        let more = info.split_once(' ').map_or("", |(_, more)| more.trim_start());
        let is_attribute = more.starts_with('{')
            || more.split(' ').next().is_some_and(|first| first.contains('='));
        let is_fence = !info.contains('`') && (more.is_empty() || is_attribute);
        (width >= 3 && is_fence).then_some(Self { sign, width })
    }

    /// What the line of a fence says of the block.
    pub(super) fn info(self, line: &str) -> &str {
        line.trim_start_matches(self.sign).trim()
    }

    /// Whether a line, without white space at its end, ends the block.
    pub(super) fn is_closed_by(self, line: &str) -> bool {
        line.len() >= self.width && line.chars().all(|c| c == self.sign)
    }
}

/// `1. text` and on: the number and the marker's length.
pub(crate) fn number(text: &str) -> Option<(u32, usize)> {
    let digits = text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let number = text.get(..digits)?.parse().ok()?;
    let rest = text.get(digits..)?;
    let rest = rest.strip_prefix(['.', ')'])?;
    (rest.starts_with([' ', '\t']) && digits < 4).then_some((number, digits + 1))
}

/// How certain a bullet is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bullet {
    /// A sign that is always a bullet.
    Sure,
    /// A sign that needs a second one next to it.
    Paired(char),
    /// The letter that some converters use for lists in lists.
    Inner,
}

/// The bullet that a text begins with and its length.
pub(crate) fn bullet(text: &str) -> Option<(Bullet, usize)> {
    let sign = text.chars().next()?;
    let rest = text.get(sign.len_utf8()..)?;
    let bullet = match sign {
        '•' | '‣' | '▪' | '◦' | '●' | '■' | '◆' | '➢' | '✓' => Bullet::Sure,
        '*' | '-' | '+' | '·' | '○' => Bullet::Paired(sign),
        'o' => Bullet::Inner,
        _ => return None,
    };
    let parted = rest.starts_with([' ', '\t', '\u{a0}']) && !rest.trim_start().is_empty();
    parted.then_some((bullet, sign.len_utf8()))
}

/// `> text`, `>> text`: depth and the marker's length.
pub(super) fn quote(text: &str) -> (u8, usize) {
    let (mut depth, mut len) = (0u8, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'>' => (depth, len) = (depth.saturating_add(1), at + 1),
            b' ' => {}
            _ => break,
        }
    }
    (depth, len)
}
