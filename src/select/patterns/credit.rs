//! Lines that end in the credit of a picture.

use crate::vocab::lists;

/// Characters of a name after one of them.
const NAME: std::ops::RangeInclusive<usize> = 3..=60;

/// Whether the line ends in a picture's credit: `… (Anna Berg/Reuters)`, `… [Foto: Anna Berg]`,
/// `… Anna Berg / Getty Images`, `… © Anna Berg`, `… Photo: Anna Berg`.
pub(in crate::select) fn ends_in_credit(line: &str) -> bool {
    let end = line.trim_end_matches(' ');
    names_picture(line)
        || end.strip_suffix([')', ']']).is_some_and(is_bracketed)
        || ends_in_agency(end)
        || has_copyright(line)
}

/// Whether the line ends with a word for a picture, a colon and a name:
/// `… on Monday. Photo: Anna Berg`.
fn names_picture(line: &str) -> bool {
    memchr::memchr_iter(b':', line.as_bytes()).any(|at| {
        let (before, rest) = line.split_at(at);
        let Some(name) = rest.strip_prefix(": ") else { return false };
        let before = before.strip_suffix(' ').unwrap_or(before);
        let Some((_, word)) = before.rsplit_once(['.', '!', '?', ':', ' ']) else { return false };
        word.starts_with(char::is_uppercase)
            && lists::LABELS_OF_PICTURES.contains_in_any_case(word)
            && !name.contains(['.', '!', '?'])
            && NAME.contains(&name.chars().count())
    })
}

/// Whether a line up to its closing bracket ends with an agency after a blank, a colon or a slash,
/// or with a bracket that a label opens.
fn is_bracketed(line: &str) -> bool {
    let is_signed = |before: &str| before.ends_with(['/', ':', ' ']);
    before_agencies(line).any(is_signed)
        || line
            .rfind(['(', '[', ')', ']'])
            .is_some_and(|at| line[at..].strip_prefix(['(', '[']).is_some_and(begins_with_label))
}

/// Whether a label comes first, with a colon or "by", and then something else.
fn begins_with_label(text: &str) -> bool {
    let mut rest = text.trim_start_matches(' ').chars();
    let Some(first) = rest.next() else { return false };
    lists::LABELS_OF_CREDITS_IN_BRACKETS.iter().any(|label| {
        let mut letters = label.chars();
        first.to_lowercase().eq(letters.next())
            && rest.as_str().strip_prefix(letters.as_str()).is_some_and(|rest| {
                let rest = rest.trim_start_matches(' ');
                let name = rest.strip_prefix(':').or_else(|| rest.strip_prefix("by "));
                name.is_some_and(|name| !name.is_empty())
            })
    })
}

/// Whether the line ends with a slash and an agency. No agency has a slash in it.
fn ends_in_agency(line: &str) -> bool {
    let line = line.strip_suffix('.').unwrap_or(line);
    line.rsplit_once('/')
        .is_some_and(|(_, name)| lists::AGENCIES.contains(&name.strip_prefix(' ').unwrap_or(name)))
}

/// What is before each agency that the line ends with.
fn before_agencies(line: &str) -> impl Iterator<Item = &str> {
    // All end in an ASCII letter; most lines end otherwise or without such a word.
    let agencies =
        if line.ends_with(|c: char| c.is_ascii_alphabetic()) { lists::AGENCIES } else { &[] };
    agencies.iter().filter_map(|agency| line.strip_suffix(agency))
}

/// Whether a copyright sign and a name, without a stop, are the end of the line.
fn has_copyright(line: &str) -> bool {
    const SIGN: &str = "©";
    if line.is_ascii() || memchr::memmem::find(line.as_bytes(), SIGN.as_bytes()).is_none() {
        return false;
    }
    let end = line.rsplit(['.', '!', '?']).next().unwrap_or_default();
    end.match_indices(SIGN).any(|(at, sign)| {
        let rest = &end[at + sign.len()..];
        let mut name = rest.strip_prefix(' ').unwrap_or(rest).chars();
        name.next().is_some_and(super::is_letter) && name.next().is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits() {
        for line in [
            "The quay at Skarn after the storm (Anna Berg/Reuters)",
            "The quay at Skarn. [Photo: Anna Berg]",
            "Der Kai von Skarn. (Bild: Anna Berg)",
            "The quay at Skarn, May 3. Anna Berg / Getty Images",
            "The quay at Skarn © Anna Berg",
            "The terminal on Monday. Photo: Anna Berg",
            "Der Kai am Montag. Foto: Anna Berg",
            "The harbour from above. Illustrations: Bo Reed",
            "La jetée de Skarn. (Crédit : Anna Berg)",
            "Der Kai von Skarn. (bild by Anna Berg) ",
            "The quay at Skarn (Bo Reed: PA Wire)",
            "The quay at Skarn. Bo Reed/ EPA-EFE. ",
            "© 2021. The quay © Anna Berg",
        ] {
            assert!(ends_in_credit(line), "{line}");
        }
        for line in [
            "The board met on Tuesday (its third meeting this year).",
            "The picture (photo: see below) was taken in May, she said.",
            "The quay at Skarn (photo:)",
            "The quay at Skarn (photographer: Bo Reed)",
            "The quay at Skarn by XReuters",
            "Anna Berg of Reuters",
            "The quay at Skarn © A",
            "It will be built on plots 3/4 and 7/8",
            "© 2021 The Coastline. All rights reserved.",
            "SKARN (Reuters) – The board met on Tuesday.",
            "Watch Video: The harbour from above",
            "The phone takes better photos: it has three lenses",
        ] {
            assert!(!ends_in_credit(line), "{line}");
        }
    }

    #[test]
    fn agencies_end_in_a_letter_and_have_no_slash() {
        for agency in lists::AGENCIES {
            assert!(agency.ends_with(|c: char| c.is_ascii_alphabetic()), "{agency}");
            assert!(!agency.contains('/'), "{agency}");
        }
    }
}
