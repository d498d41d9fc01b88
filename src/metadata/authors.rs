//! The persons and organisations that a byline names, each with what the page says of it.

use super::byline::{has_role, is_credential};
use super::clean::{self, line, word_hashes};
use super::page::Page;
use crate::article::Author;
use crate::declared::resolve;
use crate::document::{MarkKind, profiles};
use crate::vocab::lists;

/// The authors of a byline, in its order. `raw` is the text that it was read from.
pub(super) fn authors(page: &Page, byline: &str, raw: &str) -> Vec<Author> {
    let mut authors: Vec<Author> = Vec::new();
    for part in parts(byline) {
        match (part, authors.last_mut()) {
            (Part::Name(name), _) => {
                authors.push(Author { name: name.to_owned(), ..Author::default() });
            }
            (Part::Credential(text), Some(last)) => {
                last.name.push_str(", ");
                last.name.push_str(text);
            }
            (Part::Role(role), Some(last)) => last.role = Some(role.to_owned()),
            _ => {}
        }
    }
    let alone = authors.len() == 1;
    for author in &mut authors {
        let words = word_hashes(&author.name);
        let mut declared = page.things.iter().flat_map(|thing| &thing.authors);
        if let Some(declared) = declared.find(|own| word_hashes(&own.name) == words) {
            let role = line(&declared.role, clean::NAME);
            author.role = Some(role).filter(|role| !role.is_empty()).or(author.role.take());
            author.url = resolve(page.url, &declared.url);
        }
        if author.role.is_none() && alone {
            author.role = role_after(raw, &author.name);
        }
        if author.url.is_none() {
            author.url = profile(page, &words);
        }
    }
    authors
}

/// A part of a byline.
#[derive(Debug, PartialEq)]
enum Part<'b> {
    Name(&'b str),
    /// "Ph.D.".
    Credential(&'b str),
    Role(&'b str),
}

fn parts(byline: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for text in byline.split([',', ';', '、', '&', '|', '/']).flat_map(names) {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let is_first = parts.is_empty();
        parts.push(if !is_first && is_credential(text) {
            Part::Credential(text)
        } else if !is_first && has_role(text) {
            Part::Role(text)
        } else {
            Part::Name(text)
        });
    }
    parts
}

/// The names between words such as "and", if at least two words are on each side: "Ortega y
/// Gasset" is one name.
fn names(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some((name, after)) = first_name(rest) {
        names.push(name);
        rest = after;
    }
    names.push(rest);
    names
}

fn first_name(text: &str) -> Option<(&str, &str)> {
    let several = |text: &str| text.split_whitespace().nth(1).is_some();
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let own = at;
        at += word.len();
        let (before, after) = (text.get(..own)?.trim(), text.get(at..)?.trim());
        if lists::WORDS_THAT_JOIN_NAMES.contains(&word.trim()) {
            // "Ann Pool, and Bo Reed" was cut at the comma.
            if before.is_empty() || several(before) && several(after) {
                return Some((before, after));
            }
        }
    }
    None
}

/// The role that follows a name and a comma in the text it was read from.
fn role_after(raw: &str, name: &str) -> Option<String> {
    let after = raw.split_once(name)?.1.strip_prefix(',')?.trim_start();
    let end = after.find(['\n', '|', '•', '·', ';', ',']).unwrap_or(after.len());
    let role = after.get(..end)?.trim();
    let fits = role.len() <= 60 && has_role(role) && !role.contains(|c: char| c.is_ascii_digit());
    fits.then(|| line(role, clean::NAME))
}

/// The address of a link around a name that has `rel=author` or leads to an author's page.
fn profile(page: &Page, words: &[u32]) -> Option<String> {
    let document = page.document;
    let head = &document.head;
    let is_author = |kind: MarkKind, key: &str| {
        kind == MarkKind::Rel && matches!(key, "author" | profiles::AUTHOR)
    };
    let mut marks = head.marks.iter().filter(|mark| is_author(mark.kind, head.get(mark.key)));
    marks.find_map(|mark| {
        let block = document.blocks.get(mark.block as usize)?;
        let text = document.text_of(block).get(..block.span.len().min(200))?;
        let own = word_hashes(text);
        // Another author's link may be in the same block.
        let names = own.windows(words.len().max(1)).any(|window| window == words);
        let alone = own.len() <= words.len() + 3;
        if names && alone { resolve(page.url, head.get(mark.value)) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::{Part, parts, role_after};

    #[test]
    fn bylines_are_lists_of_names() {
        use Part::{Credential, Name, Role};
        for (byline, expected) in [
            ("Ann Pool", vec![Name("Ann Pool")]),
            ("Ann Pool and Bo Reed", vec![Name("Ann Pool"), Name("Bo Reed")]),
            (
                "Ann Pool, Bo Reed, and Cy Dean",
                vec![Name("Ann Pool"), Name("Bo Reed"), Name("Cy Dean")],
            ),
            ("Karla Weide und Bo Riet", vec![Name("Karla Weide"), Name("Bo Riet")]),
            ("Inés Ortega y Boya", vec![Name("Inés Ortega y Boya")]),
            ("Ann Pool, Ph.D.", vec![Name("Ann Pool"), Credential("Ph.D.")]),
            ("Ann Pool, Staff Writer", vec![Name("Ann Pool"), Role("Staff Writer")]),
            ("ANSK", vec![Name("ANSK")]),
        ] {
            assert_eq!(parts(byline), expected, "{byline}");
        }
    }

    #[test]
    fn roles_follow_a_comma() {
        let role = |raw| role_after(raw, "Ann Pool");
        assert_eq!(
            role("By Ann Pool, Harbour Correspondent | 3 March").as_deref(),
            Some("Harbour Correspondent")
        );
        assert_eq!(role("By Ann Pool, Brill"), None);
        assert_eq!(role("By Ann Pool"), None);
    }
}
