//! Forms of short lines that a list of phrases cannot hold: credits and headlines with a time
//! of the day. By hand: as regular expressions they cost half of a process' first page.

/// Agencies and picture banks that sign pictures, as credits write them.
const AGENCIES: &[&str] = &[
    "AFP",
    "AP",
    "APA",
    "ANSA",
    "AAP",
    "Anadolu",
    "Alamy",
    "Belga",
    "Bloomberg",
    "dpa",
    "DPA",
    "EFE",
    "EPA",
    "EPA-EFE",
    "Flickr",
    "Getty",
    "Getty Images",
    "Imago",
    "IMAGO",
    "iStock",
    "iStockphoto",
    "Keystone",
    "Kyodo",
    "Lusa",
    "NurPhoto",
    "NTB",
    "PA",
    "PA Wire",
    "Pexels",
    "Pixabay",
    "PTI",
    "Reuters",
    "REUTERS",
    "RIA",
    "Shutterstock",
    "SIPA",
    "SWNS",
    "TASS",
    "Unsplash",
    "UPI",
    "Wikimedia",
    "Wikimedia Commons",
    "Xinhua",
    "ZUMA",
];

/// What a credit in brackets begins with, before "by" or a colon; also with a capital.
const PICTURES: &[&str] = &[
    "photo",
    "photos",
    "picture",
    "image",
    "credit",
    "source",
    "file photo",
    "foto",
    "bild",
    "crédit",
    "fuente",
    "fonte",
    "beeld",
    "фото",
    "Фото",
    "צילום",
    "تصوير",
    "صورة",
];

/// What a credit at a line's end begins with, before a colon.
const LAST_PICTURES: &[&str] =
    &["Photo", "Photos", "Picture", "Image", "Foto", "Fotos", "Bild", "Crédit"];

/// Characters of a name after one of [`LAST_PICTURES`], at least and at most.
const NAME: std::ops::RangeInclusive<usize> = 3..=60;

/// Whether the line ends in a picture's credit: `… (Anna Berg/Reuters)`,
/// `… [Foto: Anna Berg]`, `… Anna Berg / Getty Images.`, `… Photo: Anna Berg`,
/// `… © Anna Berg`.
pub(super) fn ends_in_credit(line: &str) -> bool {
    let end = line.trim_end_matches(' ');
    let bracketed = end.strip_suffix([')', ']']);
    bracketed.is_some_and(|inside| ends_with_agency(inside) || ends_with_bracket(inside))
        || is_signed(end)
        || names_picture(line)
        || memchr::memmem::find_iter(line.as_bytes(), "©").any(|at| {
            let owner = line.get(at + "©".len()..).unwrap_or_default();
            let mut owner = owner.strip_prefix(' ').unwrap_or(owner).chars();
            owner.next().is_some_and(is_letter)
                && !owner.as_str().is_empty()
                && !owner.as_str().contains(STOPS)
        })
}

/// What ends a sentence, which no credit goes beyond.
const STOPS: [char; 3] = ['.', '!', '?'];

/// Whether the text ends with an agency after a slash, a colon or a blank.
fn ends_with_agency(text: &str) -> bool {
    let before = |agency: &&str| text.strip_suffix(agency);
    AGENCIES.iter().filter_map(before).any(|before| before.ends_with(['/', ':', ' ']))
}

/// Whether the text ends with a slash and an agency, maybe with a full stop.
fn is_signed(text: &str) -> bool {
    let text = text.strip_suffix('.').unwrap_or(text);
    memchr::memrchr(b'/', text.as_bytes()).is_some_and(|slash| {
        let agency = text.get(slash + 1..).unwrap_or_default();
        AGENCIES.contains(&agency.strip_prefix(' ').unwrap_or(agency))
    })
}

/// Whether the text, up to a bracket that closes, ends with one that opens, a word for a
/// picture, and a name.
fn ends_with_bracket(text: &str) -> bool {
    let last = text.rfind(['(', '[', ')', ']']).and_then(|at| text.get(at..));
    let Some(inside) = last.and_then(|last| last.strip_prefix(['(', '['])) else { return false };
    let inside = inside.trim_start_matches(' ');
    PICTURES.iter().filter_map(|word| after_picture(inside, word)).any(|rest| {
        let rest = rest.trim_start_matches(' ');
        let name = rest.strip_prefix("by ").or_else(|| rest.strip_prefix(':'));
        name.is_some_and(|name| !name.is_empty())
    })
}

/// The rest of a text after a word, which may begin with a capital there.
fn after_picture<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let capital = || {
        let first = text.chars().next().filter(char::is_ascii_uppercase)?;
        text.get(1..)?.strip_prefix(word.strip_prefix(first.to_ascii_lowercase())?)
    };
    text.strip_prefix(word).or_else(capital)
}

/// Whether the line ends with a word for a picture, a colon and a name.
fn names_picture(line: &str) -> bool {
    memchr::memchr_iter(b':', line.as_bytes()).any(|at| {
        let (before, rest) = line.split_at(at);
        let before = before.strip_suffix(' ').unwrap_or(before);
        let stands_alone = |word: &&str| {
            let before = before.strip_suffix(word);
            before.is_some_and(|before| before.ends_with(['.', '!', '?', ':', ' ']))
        };
        rest.strip_prefix(": ").is_some_and(|name| {
            LAST_PICTURES.iter().any(stands_alone)
                && !name.contains(STOPS)
                && NAME.contains(&name.chars().count())
        })
    })
}

/// A letter, as far as these patterns need to know.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii()
}

/// Whether the line is a headline with a time of the day before it: `14:30 Harbour reopens`,
/// `- 9.05 pm: …`.
pub(super) fn is_stamped(line: &str) -> bool {
    let marks = |c| matches!(c, ' ' | '-' | '–' | '—' | '•' | '*' | '|' | '[' | '(');
    let time = line.trim_start_matches(marks);
    let before = line.strip_suffix(time).unwrap_or_default();
    let hour = time.trim_start_matches(|c: char| c.is_ascii_digit());
    let width = time.len() - hour.len();
    if before.chars().count() > 4
        || !matches!(width, 1 | 2)
        || time.get(..width).and_then(|hour| hour.parse().ok()).is_none_or(|hour: u8| hour > 23)
    {
        return false;
    }
    let Some((colon, minute)) = hour
        .strip_prefix(':')
        .map(|rest| (true, rest))
        .or_else(|| hour.strip_prefix(['.', 'h']).map(|rest| (false, rest)))
    else {
        return false;
    };
    let [b'0'..=b'5', b'0'..=b'9', ..] = minute.as_bytes() else { return false };
    let rest = minute.get(2..).unwrap_or_default();
    if colon { opens_headline(rest) } else { after_clock(rest).is_some_and(opens_headline) }
}

/// What follows the word or mark that tells a time with a full stop from a number:
/// "9.05 pm", "21.15 Uhr", "7h30 –".
fn after_clock(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    if let Some(rest) = rest.strip_prefix(['|', '-', '–', '—', ':']) {
        return Some(rest);
    }
    let half = || {
        let rest = rest.strip_prefix(['a', 'A', 'p', 'P'])?;
        rest.strip_prefix('.').unwrap_or(rest).strip_prefix(['m', 'M'])
    };
    rest.strip_prefix("Uhr").or_else(half)
}

/// Whether a headline follows a time, after up to four marks and a quotation mark.
fn opens_headline(rest: &str) -> bool {
    let mark = |c: &char| matches!(c, ' ' | ']' | ')' | '|' | ':' | '-' | '–' | '—');
    let marks = rest.chars().take(4).take_while(mark).count();
    let mut rest = rest.chars();
    // A dash is no ASCII and counts as a letter.
    for _ in 0..marks {
        if rest.next().is_some_and(is_letter) {
            return true;
        }
    }
    match rest.next() {
        Some('"' | '\'' | '(') => rest.next().is_some_and(is_letter),
        c => c.is_some_and(is_letter),
    }
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
            "La jetée de Skarn. (Crédit : Anna Berg)",
            "The quay at Skarn (Anna Berg, EPA-EFE) ",
            "The quay at Skarn /dpa.",
            "The quay at Skarn (File photo by Anna Berg)",
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
}
