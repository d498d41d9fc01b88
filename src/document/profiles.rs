//! Addresses of the pages of authors and members: `/author/ann-pool`, `/users/apool`, `/@apool`, `?author=3`.

use super::words::{
    AUTHORS_IN_ADDRESSES, AUTHORS_IN_QUERIES, HOSTS_OF_ACCOUNTS, MEMBERS_IN_ADDRESSES,
    PARTS_THAT_NAME_NOBODY,
};

/// The key of the mark of a link to an author's page.
pub(crate) const AUTHOR: &str = "profile";
/// The same of a member's page.
pub(crate) const MEMBER: &str = "member";

/// Bytes of an address that is looked at.
const LONGEST: usize = 300;

/// For each small letter, the lengths of the words that begin with it, and their last letters, a bit each.
const WORDS: [(u32, u32); 26] = {
    let mut words = [(0, 0); 26];
    let lists = [AUTHORS_IN_ADDRESSES, MEMBERS_IN_ADDRESSES];
    let mut list = 0;
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            let word = lists[list][at].as_bytes();
            let own = &mut words[(word[0] - b'a') as usize];
            own.0 |= 1 << word.len();
            own.1 |= 1 << (word[word.len() - 1] % 32);
            at += 1;
        }
        list += 1;
    }
    words
};

/// Whose page an address is, as the key of a mark; `None` for any other page. The name is the part after the word, or the
/// one after a number: `/users/12/apool`.
pub(crate) fn key(address: &str) -> Option<&'static str> {
    if address.len() > LONGEST {
        return None;
    }
    // The last slashes of the path and its end. This is asked of each link of a page, and most have no such part.
    let bytes = address.as_bytes();
    let start = memchr::memchr2(b'?', b'#', bytes).unwrap_or(bytes.len());
    let (mut slashes, mut count, mut end) = ([0; 3], 0, start);
    for (at, &byte) in bytes[..start].iter().enumerate().rev() {
        match byte {
            b'/' if at + 1 == end => end = at,
            b'/' => {
                if let Some(slash) = slashes.get_mut(count) {
                    *slash = at;
                }
                count += 1;
                if count == slashes.len() {
                    break;
                }
            }
            _ => {}
        }
    }
    let part = |from: usize, to: usize| address.get(from + 1..to).unwrap_or_default();
    let (last, named) = match count {
        0 => ("", ""),
        1 => (part(slashes[0], end), address.get(..slashes[0]).unwrap_or_default()),
        _ => (part(slashes[0], end), part(slashes[1], slashes[0])),
    };
    let around = if count == 3 { part(slashes[2], slashes[1]) } else { "" };
    let is_number = || named.bytes().all(|byte| byte.is_ascii_digit());
    let query = address.get(start..).unwrap_or_default();
    let found = kind(named)
        .or_else(|| if around.is_empty() || !is_number() { None } else { kind(around) })
        .or_else(|| (last.len() > 1 && last.starts_with('@')).then_some(MEMBER))
        .filter(|_| !PARTS_THAT_NAME_NOBODY.contains(&last))
        .or_else(|| is_of_author(query).then_some(AUTHOR))?;
    let host = address.split_once("//").map_or("", |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!HOSTS_OF_ACCOUNTS.contains(&host)).then_some(found)
}

/// Whether a query, with its question mark, says which author's stories are shown.
fn is_of_author(query: &str) -> bool {
    // Most have no such letter, and none of the keys is without.
    if memchr::memchr(b'u', query.as_bytes()).is_none() {
        return false;
    }
    let query = query.trim_start_matches('?');
    let query = query.split('#').next().unwrap_or_default();
    query.split(['&', ';']).any(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or_default();
        !value.is_empty() && AUTHORS_IN_QUERIES.contains(&key)
    })
}

/// Whose names follow a part of an address.
fn kind(part: &str) -> Option<&'static str> {
    let (&first, &last) = part.as_bytes().first().zip(part.as_bytes().last())?;
    let (lengths, lasts) = WORDS.get(usize::from((first | 0x20).wrapping_sub(b'a')))?;
    if part.len() > 31 || lengths >> part.len() & 1 == 0 || lasts >> (last % 32) & 1 == 0 {
        return None;
    }
    let is_word = |word: &&str| word.eq_ignore_ascii_case(part);
    let is_in = |list: &[&str]| list.iter().any(is_word);
    if is_in(AUTHORS_IN_ADDRESSES) {
        return Some(AUTHOR);
    }
    is_in(MEMBERS_IN_ADDRESSES).then_some(MEMBER)
}

#[cfg(test)]
mod tests {
    use super::{AUTHOR, MEMBER, key};

    #[test]
    fn addresses_tell_whose_page_it_is() {
        for (address, whose) in [
            ("/author/ann-pool", Some(AUTHOR)),
            ("https://post.example/en/Authors/ann-pool/", Some(AUTHOR)),
            ("/autoren/ann-pool.html#bio", Some(AUTHOR)),
            ("../reporters/3/ann-pool", Some(AUTHOR)),
            ("/?author=3", Some(AUTHOR)),
            ("index.php?id=1&author_name=apool", Some(AUTHOR)),
            ("/users/12/apool", Some(MEMBER)),
            ("https://note.example/@apool", Some(MEMBER)),
            ("/author/", None),
            ("/author", None),
            ("/authority/ann-pool", None),
            ("/?author=", None),
            ("/2024/03/the-author-of-the-log", None),
            ("/@", None),
            ("https://www.youtube.com/@brill", None),
            ("https://www.npmjs.com/package/@ferry", None),
            ("/author/ann-pool/feed", None),
            ("/users/sign_in", None),
            ("/authors/2024/03/05/the-king-returns", None),
            ("", None),
        ] {
            assert_eq!(key(address), whose, "{address}");
        }
    }
}
