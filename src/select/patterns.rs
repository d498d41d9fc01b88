//! Forms of short lines that a list of phrases cannot hold: credits, stamped headlines,
//! lone dates. Compiled when the first line that may have the form is met: that takes a few
//! million instructions each, so a cheap test of the line comes first.

use once_cell::sync::Lazy;

use regex::Regex;

/// Agencies and picture banks that sign pictures, as credits write them.
const AGENCIES: &str = r"AFP | AP | APA | ANSA | AAP | Anadolu | Alamy | Belga | Bloomberg | dpa | DPA
    | EFE | EPA (?:-EFE)? | Flickr | Getty (?:\x20Images)? | Imago | IMAGO | iStock (?:photo)? | Keystone
    | Kyodo | Lusa | NurPhoto | NTB | PA (?:\x20Wire)? | Pexels | Pixabay | PTI | Reuters | REUTERS | RIA
    | Shutterstock | SIPA | SWNS | TASS | Unsplash | UPI | Wikimedia (?:\x20Commons)? | Xinhua | ZUMA";

/// A letter, as far as these patterns need to know: Unicode's own class would make their
/// automata a hundred times larger.
const LETTER: &str = r"[A-Za-z\u{80}-\u{10ffff}]";

/// A line that ends in a credit: `… (Anna Berg/Reuters)`, `… [Foto: Anna Berg]`,
/// `… Anna Berg / Getty Images`, `… © Anna Berg`. What is told by its length, `… Photo: Anna
/// Berg`, is left to [`names_picture`]: a repeated class is long to compile.
static CREDIT: Lazy<Option<Regex>> = Lazy::new(|| {
    compile(&format!(
        r"(?x)
        (?: / \x20? | [:\x20] ) (?:{AGENCIES}) [)\]] \x20* $
        | / \x20? (?:{AGENCIES}) \.? \x20* $
        | [(\[] \x20* (?: [Pp]hotos? | [Pp]icture | [Ii]mage | [Cc]redit | [Ss]ource | [Ff]ile\x20photo
            | [Ff]oto | [Bb]ild | [Cc]rédit | [Ff]uente | [Ff]onte | [Bb]eeld | [Фф]ото | צילום
            | تصوير | صورة ) \x20* (?: by\x20 | : ) [^()\[\]]+ [)\]] \x20* $
        | © \x20? {LETTER} [^.!?]+ $
        "
    ))
});

/// A headline with a time of the day before it: `14:30 Harbour reopens`, `- 9.05 pm: …`.
static STAMPED: Lazy<Option<Regex>> = Lazy::new(|| {
    compile(&format!(
        r#"(?x) ^ [\x20\-–—•*|\[(]{{0,4}}
        (?: [01]?[0-9] | 2[0-3] )
        (?: : [0-5][0-9] | [.h] [0-5][0-9] \x20? (?: [|\-–—:] | Uhr | [aApP]\.?[mM] ) )
        (?: \x20? [aApP]\.?[mM] \.? )? [\x20\])|:\-–—]{{0,4}} ["'“„«‘(]? {LETTER}"#
    ))
});

/// Nothing but a date, a time, or both: `14.03.2022, 12:30`, `March 4, 2021 | 5:10 pm`.
static LONE_DATE: Lazy<Option<Regex>> = Lazy::new(|| {
    compile(&format!(
        r"(?x) ^ [\x20\-–—•*|]{{0,3}} (?: {LETTER}{{2,12}} [.,]? \x20+ ){{0,3}}
        (?: [0-9]{{1,4}} [./\-年月日] \x20? [0-9]{{1,2}} (?: [./\-年月日] \x20? [0-9]{{0,4}} )?
          | [0-9]{{1,2}} [.,]? (?: st | nd | rd | th | er | º )? (?: \x20+ (?: de | of ) )? \x20+
            (?: {LETTER}{{3,12}} [.,]? (?: \x20+ de )? \x20+ )? [0-9]{{4}} )
        [日.]? (?: [\x20,|\-–—/]{{1,4}} (?: at\x20 | um\x20 | à\x20 )? [0-9]{{1,2}} [:.h] [0-9]{{2}}
            (?: : [0-9]{{2}} )? (?: \x20? (?: [aApP]\.?[mM]\.? | Uhr | Z | [A-Z]{{3,4}} ) )? )?
        [\x20.|\-–—]{{0,3}} $
        "
    ))
});

/// The same in Japanese or Chinese, with a year of another era or a note in
/// brackets: `2022年3月14日（令和4年） 8時05分`.
static EASTERN_DATE: Lazy<Option<Regex>> = Lazy::new(|| {
    compile(
        r"(?x) ^ [0-9０-９]{2,4} \x20? 年 [0-9０-９年月日時分秒（）()\x20:：/.\-更新公開配信平成令和昭曜火水木金土午前後]{3,36} $",
    )
});

/// A pattern above always compiles: a test says so. If one did not, its override would do nothing.
fn compile(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

fn matches(pattern: &Lazy<Option<Regex>>, line: &str) -> bool {
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(line))
}

/// Whether the line ends in a picture's credit.
pub(super) fn ends_in_credit(line: &str) -> bool {
    names_picture(line) || may_end_in_credit(line) && matches(&CREDIT, line)
}

/// Whether the line has what every form of [`CREDIT`] has: a bracket with a name or a colon in
/// it or an agency's slash at its end, or a copyright sign. Most lines have none of them.
fn may_end_in_credit(line: &str) -> bool {
    let bytes = line.trim_end().as_bytes();
    let end = bytes.get(bytes.len().saturating_sub(AGENCY)..).unwrap_or_default();
    let agency = |at: usize| {
        let after = end.get(at + 1..).unwrap_or_default().trim_ascii_start();
        after.first().is_some_and(u8::is_ascii_alphabetic)
    };
    let bracketed = |before: &[u8]| {
        // A count, "(12)", is not a credit.
        let inside = before.rsplit(|byte| matches!(byte, b'(' | b'[')).next().unwrap_or_default();
        inside.iter().any(|byte| matches!(byte, b':' | b'/' | b' '))
    };
    bytes.strip_suffix(b")").or_else(|| bytes.strip_suffix(b"]")).is_some_and(bracketed)
        || memchr::memchr_iter(b'/', end).any(agency)
        || memchr::memmem::find(bytes, "©".as_bytes()).is_some()
}

/// Whether the line ends with a word for a picture, a colon and a name:
/// `… on Monday. Photo: Anna Berg`.
fn names_picture(line: &str) -> bool {
    memchr::memchr_iter(b':', line.as_bytes()).any(|at| {
        let (before, rest) = line.split_at(at);
        let before = before.strip_suffix(' ').unwrap_or(before);
        let stands_alone = |word: &&str| {
            let before = before.strip_suffix(word);
            before.is_some_and(|before| before.ends_with(['.', '!', '?', ':', ' ']))
        };
        rest.strip_prefix(": ").is_some_and(|name| {
            PICTURES.iter().any(stands_alone)
                && !name.contains(['.', '!', '?'])
                && NAME.contains(&name.chars().count())
        })
    })
}

/// Bytes from an agency's slash to the line's end, at most.
const AGENCY: usize = 24;

/// The words for a picture that a credit at a line's end may begin with.
const PICTURES: [&str; 8] =
    ["Photo", "Photos", "Picture", "Image", "Foto", "Fotos", "Bild", "Crédit"];

/// Characters of a name after one of them.
const NAME: std::ops::RangeInclusive<usize> = 3..=60;

/// Whether the line is a headline with a time of the day before it.
pub(super) fn is_stamped(line: &str) -> bool {
    may_be_stamped(line) && matches(&STAMPED, line)
}

/// Whether the first 13 bytes have a digit: the hour follows at most four signs of three bytes.
fn may_be_stamped(line: &str) -> bool {
    line.bytes().take(13).any(|byte| byte.is_ascii_digit())
}

/// Whether the line is a date and nothing else.
pub(super) fn is_lone_date(line: &str) -> bool {
    line.len() <= 80
        && (may_be_date(line) && matches(&LONE_DATE, line)
            || line.contains('年') && matches(&EASTERN_DATE, line))
}

/// Whether the line ends as a [`LONE_DATE`] does and has a digit. Most lines do not.
fn may_be_date(line: &str) -> bool {
    let end = line.trim_end_matches([' ', '.', '|', '-', '–', '—']).chars().next_back();
    let ends = |c: char| {
        c.is_ascii_digit()
            || c.is_ascii_uppercase()
            || matches!(c, 'm' | 'r' | '/' | '年' | '月' | '日')
    };
    end.is_some_and(ends) && line.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn patterns_compile() {
        assert!(CREDIT.is_some() && STAMPED.is_some());
        assert!(LONE_DATE.is_some() && EASTERN_DATE.is_some());
    }

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
            "La jetée de Skarn. (Crédit : Anna Berg)",
        ] {
            assert!(ends_in_credit(line), "{line}");
        }
        for line in [
            "The board met on Tuesday (its third meeting this year).",
            "The picture (photo: see below) was taken in May, she said.",
            "It will be built on plots 3/4 and 7/8",
            "© 2021 The Coastline. All rights reserved.",
            "SKARN (Reuters) – The board met on Tuesday.",
            "The phone takes better photos: it has three lenses",
        ] {
            assert!(!ends_in_credit(line), "{line}");
        }
    }

    proptest! {
        #[test]
        fn no_date_is_held_back(
            parts in proptest::collection::vec(
                "14|2022|3|[./]|-|年|日| |, |:30|h05|pm|P\\.M\\.|Uhr|Z|CEST|March|de|er|–|\\|",
                1..9,
            ),
        ) {
            let line = parts.concat();
            prop_assert!(may_be_date(&line) || !matches(&LONE_DATE, &line), "{}", line);
        }

        #[test]
        fn no_credit_is_held_back(
            parts in proptest::collection::vec(
                "Anna Berg|Reuters|Getty Images|dpa|Photo|Foto|Bild| by |: |:| |/|/ |\\(|\\)|\\[|\\]|©|\\.|12|quay",
                1..9,
            ),
        ) {
            let line = parts.concat();
            prop_assert!(may_end_in_credit(&line) || !matches(&CREDIT, &line), "{}", line);
        }
    }

    #[test]
    fn agencies_are_short() {
        // As the verbose form of a pattern has it: blanks do not count, `\x20` is one.
        let name = |name: &str| name.replace(['(', ')', '?', ':'], "").replace("\\x20", "_");
        let long = |own: &str| name(own).split_whitespace().collect::<String>().len();
        let longest = AGENCIES.split('|').map(long).max();
        assert_eq!(longest, Some("Wikimedia_Commons".len()));
        assert!("/ Wikimedia Commons.  ".len() < AGENCY);
    }

    #[test]
    fn stamped_headlines() {
        for line in [
            "14:30Harbour reopens",
            "- 09:05 Harbour reopens",
            "[7:15 PM] Harbour reopens",
            "9.05 pm: Harbour reopens",
            "21.15 Uhr Hafen wieder offen",
            "15:21\"We were not asked,\" says harbour union",
            "••••14:30 Hafen wieder offen",
        ] {
            assert!(is_stamped(line), "{line}");
        }
        for line in [
            "14:30",
            "At 14:30 the harbour reopened",
            "3:2 for the home team",
            "10.5 million",
            "25:61 Nonsense",
            "2021 was a good year",
        ] {
            assert!(!is_stamped(line), "{line}");
        }
    }

    #[test]
    fn lone_dates() {
        for line in [
            "14.03.2022, 12:30",
            "March 4, 2021",
            "4 March 2021 | 5:10 pm",
            "2022-03-14",
            "2022年3月14日",
            "2022年3月14日（令和4年） 8時05分",
            "Tuesday, 14 March 2022",
            "Dienstag, 14. März 2022 - 12:30 Uhr",
            "14 de marzo de 2022",
            "1er mars 2022",
        ] {
            assert!(is_lone_date(line), "{line}");
        }
        for line in [
            "Windows 10 21H2",
            "In 2022 he left",
            "14.03.2022 was the day on which it closed",
            "Part 2",
            "12:30",
            "555-0134",
        ] {
            assert!(!is_lone_date(line), "{line}");
        }
    }
}
