//! Words, sentences, white space and scripts of plain strings.

use unicode_segmentation::UnicodeSegmentation;

/// The words of a text as Unicode's UAX #29 finds them, punctuation left out.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_words()
}

/// Number of [`words`].
pub(crate) fn word_count(text: &str) -> usize {
    words(text).count()
}

/// Writing systems.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Script {
    #[default]
    Latin,
}

/// The script of most letters.
pub(crate) fn dominant_script(_text: &str) -> Script {
    Script::Latin
}
