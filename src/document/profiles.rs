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

/// For each small letter, the lengths of the words that begin with it, a bit each.
const LENGTHS: [u32; 26] = {
    let mut lengths = [0; 26];
    let lists = [AUTHORS_IN_ADDRESSES, MEMBERS_IN_ADDRESSES];
    let mut list = 0;
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            let word = lists[list][at].as_bytes();
            lengths[(word[0] - b'a') as usize] |= 1 << word.len();
            at += 1;
        }
        list += 1;
    }
    lengths
};

/// Whose page an address is, as the key of a mark; `None` for any other page. The name is the part after the word, or the
/// one after a number: `/users/12/apool`.
pub(crate) fn key(address: &str) -> Option<&'static str> {
    if address.len() > LONGEST {
        return None;
    }
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (host, path) = match path.split_once("//") {
        Some((_, rest)) => rest.split_once('/')?,
        None => ("", path),
    };
    let mut parts = path.rsplit('/').filter(|part| !part.is_empty());
    let last = parts.next().unwrap_or_default();
    let before = parts.next().unwrap_or_default();
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_handle = || last.len() > 1 && last.starts_with('@');
    let is_author = |pair: &str| {
        let (key, value) = pair.split_once('=').unwrap_or_default();
        !value.is_empty() && AUTHORS_IN_QUERIES.contains(&key)
    };
    let found = kind(before)
        .or_else(|| parts.next().filter(|_| is_number(before)).and_then(kind))
        .or_else(|| is_handle().then_some(MEMBER))
        .filter(|_| !PARTS_THAT_NAME_NOBODY.contains(&last))
        .or_else(|| query.split(['&', ';']).any(is_author).then_some(AUTHOR));
    let host = host.strip_prefix("www.").unwrap_or(host);
    found.filter(|_| !HOSTS_OF_ACCOUNTS.contains(&host))
}

/// Whose names follow a part of an address.
fn kind(part: &str) -> Option<&'static str> {
    let first = (part.bytes().next()? | 0x20).wrapping_sub(b'a');
    let lengths = LENGTHS.get(usize::from(first))?;
    if part.len() > 31 || lengths >> part.len() & 1 == 0 {
        return None;
    }
    let is_in = |list: &[&str]| list.iter().any(|word| word.eq_ignore_ascii_case(part));
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
