//! Class words of formulas.

use crate::body::words;

/// What an element is by a class word.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    #[default]
    None,
    /// Something around a formula, or around raw TeX.
    Wrapper,
    Wiki,
    MathJax2,
    Katex,
    KatexError,
}

/// On a line of its own.
pub(super) const DISPLAY: u8 = 1;
/// In a line of text.
pub(super) const INLINE: u8 = 2;
/// Its text is TeX even without delimiters.
pub(super) const RAW: u8 = 4;

/// Class words, and what they say besides the kind.
const KNOWN: &[(&[&str], Kind, u8)] = &[
    (words::MATHJAX_2, Kind::MathJax2, 0),
    (words::KATEX, Kind::Katex, 0),
    (words::KATEX_DISPLAYED, Kind::Katex, DISPLAY),
    (&["katex-error"], Kind::KatexError, 0),
    (&["mwe-math-element"], Kind::Wiki, 0),
    (words::FORMULAS, Kind::Wrapper, 0),
    (words::FORMULAS_INLINE, Kind::Wrapper, INLINE),
    (words::FORMULAS_DISPLAYED, Kind::Wrapper, DISPLAY),
    (words::FORMULAS_RAW, Kind::Wrapper, RAW),
    (words::FORMULAS_INLINE_AND_RAW, Kind::Wrapper, INLINE | RAW),
    (words::FORMULAS_DISPLAYED_AND_RAW, Kind::Wrapper, DISPLAY | RAW),
];

/// What a class word says.
pub(super) fn of(class: &str) -> (Kind, u8) {
    // Pandoc: `math inline`, `math display`.
    match class {
        "inline" => return (Kind::None, INLINE),
        "display" | "block" => return (Kind::None, DISPLAY),
        _ => {}
    }
    let known = KNOWN.iter().find(|(words, ..)| words.contains(&class));
    known.map_or((Kind::None, 0), |&(_, kind, says)| (kind, says))
}
