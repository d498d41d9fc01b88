//! One form for words that pages spell in several ways.

use super::fold::plain_letter;

/// Lower case without marks: accents of Latin and Greek letters, Arabic and Hebrew vowel
/// points, the dot of the Turkish i, presentation variants of Arabic letters. For lookups
/// in word lists; never for output.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
        return folded;
    }
    for c in word.chars().flat_map(char::to_lowercase) {
        match fold_char(c) {
            Some(Folded::Char(c)) => folded.push(c),
            Some(Folded::Pair(pair)) => folded.push_str(pair),
            None => {}
        }
    }
    folded
}

enum Folded {
    Char(char),
    Pair(&'static str),
}

/// The plain form of a lower-case character; `None` for a mark.
fn fold_char(c: char) -> Option<Folded> {
    Some(match c {
        'æ' => Folded::Pair("ae"),
        'œ' => Folded::Pair("oe"),
        'ß' => Folded::Pair("ss"),
        'þ' => Folded::Pair("th"),
        '\u{9df}' => Folded::Char('য'),
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{93c}'
        | '\u{9bc}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'
        | '\u{ad}' => return None,
        c => Folded::Char(plain_letter(c)),
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_meet() {
        for (one, other) in [
            ("Août", "aout"),
            ("MÄRZ", "märz"),
            ("KASIM", "Kasım"),
            ("İyun", "iyun"),
            ("Μαΐου", "μαιου"),
            ("أبريل", "ابريل"),
            ("ساعة", "ساعه"),
            ("ΜΆΙΟΣ", "μάιος"),
            ("फ़रवरी", "फरवरी"),
            ("\u{95e}रवरी", "फरवरी"),
            ("žari\u{301}", "zari"),
            ("tháng Ba", "thang ba"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }
}
