//! The words before a name that say "this is who wrote it".

use once_cell::sync::Lazy;

use super::run::run;
use super::shape::{is_label, is_person};
use crate::metadata::clean::has_year;
use crate::vocab::{self, lists};

/// How much a cue says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    /// "Written by", "Author:": a name follows, whatever it looks like.
    Certain,
    /// "By", "von": words of running text, too; a name follows if it is written as one.
    Possible,
    /// "Texte de", "Words:": labels of other lines, too; a first name and a surname follow.
    Full,
}

use Strength::{Certain, Full, Possible};

/// The first two characters of a text, lower case, one in each half.
type Start = u64;

/// The cues by how they start, in order, and for each letter that one starts with the letters
/// that may be its second, one bit each: most lines start otherwise.
struct Starts {
    cues: Vec<(Start, &'static str, Strength)>,
    seconds: [u32; 32],
}

static STARTS: Lazy<Starts> = Lazy::new(|| {
    let certain = lists::BYLINE_CUES_CERTAIN.iter().map(|cue| (*cue, Certain));
    let possible = lists::BYLINE_CUES_POSSIBLE.iter().map(|cue| (*cue, Possible));
    let full = lists::BYLINE_CUES_BEFORE_A_FULL_NAME.iter().map(|cue| (*cue, Full));
    let with_start = |(cue, strength)| Some((start(cue)?, cue, strength));
    let mut cues: Vec<_> = certain.chain(possible).chain(full).filter_map(with_start).collect();
    cues.sort_by_key(|(start, ..)| *start);
    let mut seconds = [0; 32];
    for (start, ..) in &cues {
        seconds[(start >> 32) as usize & 31] |= 1 << (start & 31);
    }
    Starts { cues, seconds }
});

impl Starts {
    /// The cues that a line may begin with.
    fn of(&self, line: &str) -> &[(Start, &'static str, Strength)] {
        let Some(own) = start(line) else { return &[] };
        if self.seconds[(own >> 32) as usize & 31] & 1 << (own & 31) == 0 {
            return &[];
        }
        let from = self.cues.partition_point(|(start, ..)| *start < own);
        let cues = &self.cues[from..];
        &cues[..cues.iter().take_while(|(start, ..)| *start == own).count()]
    }
}

fn start(text: &str) -> Option<Start> {
    if let [first @ 0..0x80, second @ 0..0x80, ..] = text.as_bytes() {
        let (first, second) = (first.to_ascii_lowercase(), second.to_ascii_lowercase());
        return Some(Start::from(first) << 32 | Start::from(second));
    }
    let mut lower = text.chars().take(2).flat_map(char::to_lowercase);
    Some(Start::from(u32::from(lower.next()?)) << 32 | Start::from(u32::from(lower.next()?)))
}

/// The rest of a line after the cue it starts with, white space and a colon trimmed.
pub(super) fn after(line: &str) -> Option<(&str, Strength)> {
    after_one_of(line, true)
}

/// The same, with or without the cues before a full name.
fn after_one_of(line: &str, full: bool) -> Option<(&str, Strength)> {
    let is_mark = |c| {
        matches!(
            c,
            '-' | '–' | '—' | '•' | '·' | '|' | '*' | '~' | '/' | '_' | ':' | '(' | '（' | '【'
        )
    };
    let starts = line.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
    let line = match starts {
        true => line,
        false => line.trim_start_matches(|c: char| c.is_whitespace() || is_mark(c)),
    };
    let mut best: Option<(&str, Strength, usize)> = None;
    for &(_, cue, strength) in STARTS.of(line) {
        if best.is_some_and(|(_, _, len)| len >= cue.len()) || strength == Full && !full {
            continue;
        }
        let Some(rest) = strip(line, cue) else { continue };
        let glued =
            rest.chars().next().is_some_and(char::is_alphanumeric) && !is_capital(line, rest);
        // Scripts without spaces put the name right after it.
        if glued && !cue.ends_with([':', '/', '：', '／']) && !cue.chars().all(is_wide) {
            continue;
        }
        // "Per-Erik Pool".
        if rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic)) {
            continue;
        }
        // "Author | Ann Pool": two cells of a table.
        let is_cell = || rest.trim_start().starts_with('|') && line.matches('|').count() == 1;
        let colon = rest.trim_start().starts_with([':', '：', '=']) || is_cell();
        let rest =
            rest.trim_start_matches(|c: char| c.is_whitespace() || ":：=/／-–—|".contains(c));
        if strength == Full {
            // "Words and photos by Ann Pool".
            let name = after_one_of(rest, false).map_or(rest, |(name, _)| name);
            if begins_with_full_name(name) {
                let strength =
                    if colon || !cue.ends_with(char::is_alphabetic) { Certain } else { Possible };
                best = Some((rest, strength, cue.len()));
            }
            continue;
        }
        let noun = strength == Certain && !cue.contains(' ') && !cue.ends_with([':', '：']);
        // "Author Jane Poole said": a noun needs its colon, or names are all that is said.
        let strength =
            if noun && !colon && !cue.chars().all(is_wide) { Possible } else { strength };
        let strength = if colon { Certain } else { strength };
        best = Some((rest, strength, cue.len()));
    }
    best.map(|(rest, strength, _)| (rest, strength)).or_else(|| after_office(line))
}

/// Whether a text begins with a first name and a surname: "Ann Pool", "Jan de Vries", not "loi", "The
/// ferry", "Genesis".
fn begins_with_full_name(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    if is_wide(first) {
        // "글·사진 모음": a name has a surname and two syllables.
        let letters = text.chars().take_while(|c| c.is_alphabetic()).count();
        return begins_with_wide_name(text) && (letters > 2 || !('\u{ac00}'..).contains(&first));
    }
    if !first.is_uppercase() {
        return false;
    }
    let joins = |word: &str| {
        lists::WORDS_THAT_JOIN_NAMES.contains(&word) || word.chars().all(|c| !c.is_alphabetic())
    };
    let mut name: Vec<&str> = Vec::new();
    for word in run(text).split_whitespace() {
        if !name.is_empty() && joins(word) {
            break;
        }
        name.push(word.trim_end_matches([',', '.', ';']));
        if word.ends_with([',', ';']) {
            break;
        }
    }
    let is_part = |word: &&str| {
        word.starts_with(char::is_uppercase) && !lists::ARTICLES.contains_in_any_case(word)
    };
    let parts = name.iter().filter(|word| is_part(word)).count();
    // "Ferry Returns After Storm".
    let is_phrase = name.iter().skip(2).any(|word| vocab::is_function_word(word));
    let inside = |word: &&str| lists::WORDS_INSIDE_NAMES.contains(word);
    parts >= 2
        && !is_phrase
        && name.first().is_some_and(is_part)
        && name.last().is_some_and(is_part)
        && name.iter().all(|word| is_part(word) || inside(word))
        && is_person(&name.join(" "))
}

/// The names after a first word such as "海港社记者", a reporter of that agency.
fn after_office(line: &str) -> Option<(&str, Strength)> {
    if line.is_ascii() {
        return None;
    }
    let (office, rest) = line.split_once(char::is_whitespace)?;
    let is_office = !office.is_ascii()
        && lists::ENDS_OF_OFFICES.iter().any(|end| office.ends_with(end))
        && office.chars().count() <= 10;
    is_office.then(|| (rest.trim_start(), Certain))
}

/// Whether a capital follows the small letter a cue ends with: "ByAnn Pool", where the
/// markup parted them and white space did not.
fn is_capital(line: &str, rest: &str) -> bool {
    let cue = line.get(..line.len() - rest.len()).unwrap_or_default();
    cue.ends_with(char::is_lowercase) && rest.starts_with(char::is_uppercase)
}

/// The cues that also count inside a line, after a date or a section, between blanks; and those
/// in scripts without blanks, where a name follows at once: "来源：海港报　作者：林小港".
struct Inside {
    spaced: Vec<String>,
    wide: Vec<&'static str>,
}

static INSIDE: Lazy<Inside> = Lazy::new(|| {
    let is_wide = |cue: &&str| cue.chars().any(self::is_wide);
    let (wide, spaced): (Vec<_>, Vec<_>) =
        lists::BYLINE_CUES_INSIDE_A_LINE.iter().copied().partition(is_wide);
    let colon = |cue: &&&str| !cue.ends_with(':');
    let with_colon = spaced.iter().filter(colon).map(|cue| format!(" {cue}: "));
    let spaced = spaced.iter().map(|cue| format!(" {cue} ")).chain(with_colon).collect();
    Inside { spaced, wide }
});

/// The first words of these: most lines hold none of them.
static BEGINNINGS: Lazy<Vec<&str>> =
    Lazy::new(|| INSIDE.spaced.iter().filter_map(|cue| cue.split_whitespace().next()).collect());

/// Marks that part a cue from what is before it, as blanks do.
const MARKS: [char; 8] = ['|', '•', '·', '\n', '/', '—', '–', ','];

/// What follows the first cue inside a line, else a cue right after a date.
pub(super) fn inside(line: &str) -> Option<(&str, Strength)> {
    anywhere(line).or_else(|| after_date(line))
}

/// "12 marzo 2024 - di Anna Berg": a word of sentences, such as "di", is a cue after a date.
pub(super) fn after_date(line: &str) -> Option<(&str, Strength)> {
    let (date, rest) = line.split_at_checked(line.rfind(|c: char| c.is_ascii_digit())? + 1)?;
    let (name, strength) = after(rest.trim_start_matches(|c: char| !c.is_alphanumeric()))?;
    (begins_with_full_name(name) && has_year(date)).then_some((name, strength))
}

/// What follows the first cue that counts anywhere in a line.
fn anywhere(line: &str) -> Option<(&str, Strength)> {
    if !line.is_ascii() && line.contains([':', '：']) {
        let found = |cue: &&'static str| Some((line.find(cue)?, cue.len()));
        if let Some((at, len)) = INSIDE.wide.iter().filter_map(found).min() {
            // "He told the reporter: we waited" has the same characters.
            let apart = line.get(..at)?.ends_with(|c: char| !c.is_alphanumeric());
            let rest = line.get(at + len..)?;
            return (apart && begins_with_wide_name(rest)).then_some((rest, Certain));
        }
    }
    if !holds_beginning(line) {
        return None;
    }
    // In lower case, with blanks for marks, one per byte: positions stay.
    let mut lower = String::with_capacity(line.len());
    for c in line.chars() {
        if MARKS.contains(&c) {
            lower.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            lower.extend(c.to_lowercase());
        }
    }
    if lower.len() != line.len() {
        return None;
    }
    let first = |from: usize, cues: &mut dyn Iterator<Item = &String>| {
        cues.filter_map(|cue| Some((from + lower.get(from..)?.find(cue)?, cue.len()))).min()
    };
    let before = |at: usize| line.get(..at)?.split(|c: char| !c.is_alphanumeric()).next_back();
    // "Reviewed by Bo Reed, written by Ann Pool": the longer cue says more.
    let is_long = |cue: &&String| cue.trim().contains(' ');
    let long = first(0, &mut INSIDE.spaced.iter().filter(is_long));
    let mut cue = long.or_else(|| first(0, &mut INSIDE.spaced.iter()))?;
    while lists::WORDS_OF_OTHER_HANDS.contains_in_any_case(before(cue.0)?) {
        cue = first(cue.0 + cue.1, &mut INSIDE.spaced.iter())?;
    }
    let (at, len) = cue;
    // "Illustration von Bo Reed" names who drew it.
    if lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(before(at)?) {
        return None;
    }
    // From the end of the cue, without the blank or mark after it.
    let mut rest = line.get(at + len - 1..)?.chars();
    rest.next()?;
    let rest = rest.as_str();
    // "Ann von der Pool" is one name.
    let is_name = rest.starts_with(char::is_lowercase) && is_whole_name(line);
    (!is_name).then_some((rest, Possible))
}

/// Whether a cue is a part of a name: "Ann von Pool", not "Adaptiert von Ann Pool".
pub(super) fn is_particle(line: &str, rest: &str) -> bool {
    !run(rest).trim().contains(' ') && is_whole_name(line)
}

/// Whether a line is one name, not "Text von Ann Pool".
fn is_whole_name(line: &str) -> bool {
    let line = run(line).trim_end();
    let first = line.split(' ').next().unwrap_or_default();
    is_person(line)
        && !is_label(first)
        && !vocab::is_function_word(first)
        && !lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(first)
        && !lists::WORDS_OF_OTHER_HANDS.contains_in_any_case(first)
}

/// Whether two to five letters come before a blank, a bracket or the end: a name in a script
/// without blanks, and no sentence.
fn begins_with_wide_name(text: &str) -> bool {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let ends = |c: char| c.is_whitespace() || "()（）/／|｜·、".contains(c);
    (2..=5).contains(&name.chars().count()) && rest.chars().next().is_none_or(ends)
}

/// Whether a word of the line is the first of a cue.
fn holds_beginning(line: &str) -> bool {
    // The first letters of those that are ASCII, the longest of which is "published".
    let begins = |word: &[u8]| {
        matches!(
            word.first().map(u8::to_ascii_lowercase),
            Some(b'a' | b'b' | b'd' | b'o' | b'p' | b'v' | b'w')
        ) && word.len() <= 9
            && BEGINNINGS.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
    };
    if line.is_ascii() {
        let parts = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ' | b'|' | b'/' | b',' | b':');
        return line.as_bytes().split(parts).any(begins);
    }
    line.split(|c: char| c.is_whitespace() || c == ':' || MARKS.contains(&c)).any(|word| {
        begins(word.as_bytes()) || !word.is_ascii() && BEGINNINGS.contains(&&*word.to_lowercase())
    })
}

/// The text after a prefix, letters compared without case.
fn strip<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let fold =
        |byte: &u8| if byte.is_ascii_whitespace() { b' ' } else { byte.to_ascii_lowercase() };
    // Most texts differ in the third letter.
    if let (Some(own), Some(other)) = (text.as_bytes().get(2), prefix.as_bytes().get(2))
        && own.is_ascii()
        && other.is_ascii()
        && fold(own) != *other
    {
        return None;
    }
    let head = text.as_bytes().get(..prefix.len()).filter(|head| head.is_ascii());
    if let Some(head) = head.filter(|_| prefix.is_ascii()) {
        return head.iter().map(fold).eq(prefix.bytes()).then(|| &text[prefix.len()..]);
    }
    let mut rest = text.chars();
    for wanted in prefix.chars() {
        let found = rest.next()?;
        if found.is_ascii() && wanted.is_ascii() && !found.is_ascii_whitespace() {
            // The cues are in lower case.
            if found.to_ascii_lowercase() != wanted {
                return None;
            }
            continue;
        }
        let found = if found.is_whitespace() { ' ' } else { found };
        if found != wanted && !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Letters of scripts written without spaces.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e4e}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '：' | '／' | '/' | '｜' | '|' | '＝')
}
