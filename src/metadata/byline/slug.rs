//! Names that the addresses of profiles spell.

use super::names::of_value;
use crate::text::path_of;

/// What the last word of an address may be that is not one of a name.
const ENDINGS: [&str; 5] = ["html", "htm", "php", "aspx", "shtml"];

/// The words in the last part of an address: "ann", "pool" for `/author/ann-pool.html`.
fn slug_words(address: &str) -> Vec<String> {
    let path = path_of(address).trim_end_matches('/');
    let slug = path.rsplit('/').next().unwrap_or_default().to_lowercase();
    let words = slug.split(['-', '_', '+', '.']);
    words.filter(|word| word.len() > 1 && !ENDINGS.contains(word)).map(str::to_owned).collect()
}

/// The name in a text that a profile's address spells: "Ann Pool" for `/author/ann-pool/`.
pub(super) fn of_slug(address: &str, text: &str) -> Option<String> {
    let parts = slug_words(address);
    let (first, last) = (parts.first()?, parts.last()?);
    if !(2..=6).contains(&parts.len()) {
        return None;
    }
    let folded: Vec<(usize, usize, String)> = words(text)
        .map(|(start, end)| (start, end, crate::vocab::fold(&text[start..end])))
        .collect();
    let from = folded.iter().position(|(_, _, word)| word == first)?;
    let to = from + folded.get(from..)?.iter().take(8).position(|(_, _, word)| word == last)?;
    let text = text.get(folded.get(from)?.0..folded.get(to)?.1)?;
    of_value(text).into_iter().last()
}

/// Whether the text of a link says what it leads to, as "View profile" does: the address spells a name of several words,
/// of which it has none.
pub(super) fn is_label(address: &str, text: &str) -> bool {
    let parts = slug_words(address);
    let is_word = |part: &String| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    if parts.len() < 2 || !parts.iter().all(is_word) || !text.is_ascii() {
        return false;
    }
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1);
    !words.any(|word| parts.contains(&word.to_lowercase()))
}

/// The words of a text as byte ranges.
fn words(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphanumeric()).filter_map(move |word| {
        let range = (at, at + word.len());
        at = range.1 + text.get(range.1..)?.chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some(range)
    })
}

#[cfg(test)]
mod tests {
    use super::{is_label, of_slug};

    #[test]
    fn profiles_spell_names() {
        for (address, text, name) in [
            ("/author/ann-pool/", "By Ann Q. Pool on 3 March", Some("Ann Q. Pool")),
            ("/author/apool", "By Ann Pool", None),
            ("/people/rene-noel.html", "René Noël, Nordhafen", Some("René Noël")),
            ("/people/ann.pool?a=b", "Ann Pool", Some("Ann Pool")),
        ] {
            assert_eq!(of_slug(address, text).as_deref(), name, "{address}");
        }
    }

    #[test]
    fn labels_are_told_from_names() {
        for (address, text, label) in [
            ("/author/ann-pool", "View profile", true),
            ("/author/ann-pool/", "Ann Pool", false),
            ("/author/ann-pool", "By Ann", false),
            ("/author/pool.html", "Ann", false),
            ("/author/apool", "Ann Pool", false),
            ("/author/lin-xiaogang", "林小港", false),
        ] {
            assert_eq!(is_label(address, text), label, "{address} {text}");
        }
    }
}
