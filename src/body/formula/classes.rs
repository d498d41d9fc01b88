//! Class words of formulas.

use super::drawn::MATHJAX2;
use super::picture::PICTURES;

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

/// The words, each with what it says besides the kind.
pub(super) const KNOWN: [(&str, Kind, u8); 51] = [
    ("katex", Kind::Katex, 0),
    ("katex-display", Kind::Katex, DISPLAY),
    ("katex-block", Kind::Katex, DISPLAY),
    ("katex--display", Kind::Wrapper, DISPLAY),
    ("katex--inline", Kind::Wrapper, 0),
    ("katex-error", Kind::KatexError, 0),
    ("mwe-math-element", Kind::Wiki, 0),
    ("math", Kind::Wrapper, 0),
    ("maths", Kind::Wrapper, 0),
    ("arithmatex", Kind::Wrapper, 0),
    ("mathjax", Kind::Wrapper, 0),
    ("mathjax-tex", Kind::Wrapper, 0),
    ("math-tex", Kind::Wrapper, RAW),
    ("equation", Kind::Wrapper, 0),
    ("Equation", Kind::Wrapper, 0),
    ("formula", Kind::Wrapper, 0),
    ("tex", Kind::Wrapper, 0),
    ("latex", Kind::Wrapper, 0),
    ("MathExpression", Kind::Wrapper, 0),
    ("hurmet-tex", Kind::Wrapper, 0),
    ("math-container", Kind::Wrapper, 0),
    ("ztext-math", Kind::Wrapper, 0),
    ("ql-formula", Kind::Wrapper, 0),
    ("latex-rendered", Kind::Wrapper, RAW),
    ("tex-math", Kind::Wrapper, 0),
    ("mathjax-formula", Kind::Wrapper, 0),
    ("MJX_Assistive_MathML", Kind::Wrapper, 0),
    ("math-node", Kind::Wrapper, 0),
    ("eqn", Kind::Wrapper, 0),
    ("stemblock", Kind::Wrapper, 0),
    ("math-inline", Kind::Wrapper, INLINE),
    ("inline-math", Kind::Wrapper, INLINE),
    ("inline-formula", Kind::Wrapper, INLINE),
    ("inline-equation", Kind::Wrapper, INLINE),
    ("notion-equation-inline", Kind::Wrapper, INLINE | RAW),
    ("notion-text-equation-token", Kind::Wrapper, INLINE),
    ("tex-inline", Kind::Wrapper, INLINE),
    ("math-block", Kind::Wrapper, DISPLAY),
    ("math-display", Kind::Wrapper, DISPLAY),
    ("display-math", Kind::Wrapper, DISPLAY),
    ("display-formula", Kind::Wrapper, DISPLAY),
    ("disp-formula", Kind::Wrapper, DISPLAY),
    ("display-equation", Kind::Wrapper, DISPLAY),
    ("notion-equation", Kind::Wrapper, DISPLAY | RAW),
    ("notion-equation-block", Kind::Wrapper, DISPLAY | RAW),
    ("block-math", Kind::Wrapper, DISPLAY),
    ("tex-block", Kind::Wrapper, DISPLAY),
    ("js-display-math", Kind::Wrapper, DISPLAY),
    ("equation-block", Kind::Wrapper, DISPLAY),
    ("mq-selectable", Kind::Wrapper, RAW),
    ("mathquill-embedded-latex", Kind::Wrapper, RAW),
];

/// What a class word says.
pub(super) fn of(class: &str) -> (Kind, u8) {
    // Pandoc: `math inline`, `math display`.
    match class {
        "inline" => return (Kind::None, INLINE),
        "display" | "block" => return (Kind::None, DISPLAY),
        _ => {}
    }
    if MATHJAX2.contains(&class) {
        return (Kind::MathJax2, 0);
    }
    let known = KNOWN.iter().find(|(word, ..)| *word == class);
    known.map_or((Kind::None, 0), |&(_, kind, says)| (kind, says))
}

/// Class words of elements for code that hold TeX in a line.
pub(super) const INLINE_CODE: [&str; 3] = ["math-inline", "js-render-math", "js-inline-math"];
/// The same of displayed TeX.
pub(super) const DISPLAY_CODE: [&str; 2] = ["math-display", "js-display-math"];
/// Class words of LaTeXML's tables of equations.
pub(super) const TABLES: [&str; 4] =
    ["ltx_equation", "ltx_equationgroup", "ltx_eqn_table", "ltx_eqn_align"];

const COUNT: usize = KNOWN.len() + MATHJAX2.len() + PICTURES.len() + 9;

/// All words by which an element is a formula.
pub(in crate::body) const CLASSES: [&str; COUNT] = {
    let mut words = [""; COUNT];
    let mut at = 0;
    while at < KNOWN.len() {
        words[at] = KNOWN[at].0;
        at += 1;
    }
    let lists: [&[&str]; 5] = [&MATHJAX2, &PICTURES, &INLINE_CODE, &DISPLAY_CODE, &TABLES];
    let mut list = 0;
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            words[at] = lists[list][i];
            at += 1;
            i += 1;
        }
        list += 1;
    }
    words
};
