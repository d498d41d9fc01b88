//! Texts as scores compare them.

/// Hashes of the words as the measure counts them: runs of letters, digits, marks and
/// underscores, in lower case. In scripts without blanks every character is a word.
pub(crate) fn words(text: &str) -> Vec<u32> {
    let lower = text.to_lowercase();
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let runs = lower.split(|c| !word(c)).filter(|run| !run.is_empty());
    let mut words = Vec::new();
    for run in runs {
        let mut start = 0;
        for (at, c) in run.char_indices().filter(|(_, c)| is_unspaced(*c)) {
            if start < at {
                words.push(hash(&run[start..at]));
            }
            start = at + c.len_utf8();
            words.push(hash(&run[at..start]));
        }
        if start < run.len() {
            words.push(hash(&run[start..]));
        }
    }
    words
}

/// Whether the character is of a script that puts no blanks between words: Han, kana, Thai.
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0e4f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

/// FNV-1a.
pub(crate) fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

/// A title or name: its words, in lower case, joined by one space.
pub(crate) fn key(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A byline without what introduces it.
pub(crate) fn name_key(text: &str) -> String {
    const LEADS: [&str; 8] =
        ["written by ", "posted by ", "by ", "von ", "par ", "por ", "di ", "door "];
    let text = key(text);
    LEADS.iter().find_map(|lead| text.strip_prefix(lead)).map_or(text.clone(), str::to_owned)
}

/// The same without what joins a list of names.
pub(crate) fn list_key(text: &str) -> String {
    const JOINS: [&str; 6] = ["and", "und", "et", "y", "och", "og"];
    let names = name_key(text);
    let words: Vec<&str> = names.split(' ').filter(|word| !JOINS.contains(word)).collect();
    words.join(" ")
}

/// A share as it is printed.
pub(crate) fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let share = format!("{:.3}", part as f64 / whole as f64);
    share.strip_prefix('0').map_or(share.clone(), str::to_owned)
}
