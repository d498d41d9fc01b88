//! The language of a text that does not declare one: by its script where only one of the
//! languages written in it is at all common on the web, else by its function words, unless its
//! letters are those of a neighbour that shares the words.
//!
//! The words are those of the languages of [`vocab`]. For a text in any other language
//! they rarely agree, and then there is no answer, or, with the feature `whatlang`, that
//! crate's, if it calls it reliable: it knows 70 languages by their trigrams.

use crate::document::Document;
use crate::text::{self, Script};
use crate::vocab::{self, lists};

/// Words read, at most.
const ENOUGH: u32 = 400;
/// Function words that must speak for a language.
const FEWEST: f32 = 3.0;
/// Share of the words that must do so. With this, the two bounds next to it and the second look at
/// all lines, the result is the language that the page declares on .989 of `wcxb-dev`, with that
/// declaration hidden (nearly all English).
const SHARE: f32 = 0.05;
/// How many times more words the best language must have than the second.
const LEAD: f32 = 1.15;

/// A word in so many, at least, must hold one of a language's own letters, and at most one of its
/// neighbours', though any text may have one. A tenth of Russian words have one of those three.
const ONE_IN: u32 = 50;

/// Bytes of text that `whatlang` is given, at most.
#[cfg(feature = "whatlang")]
const MOST: usize = 8_000;

/// The languages of `whatlang`: ISO 639-3, and ISO 639-1 of it or of its macrolanguage.
#[cfg(feature = "whatlang")]
#[rustfmt::skip]
const CODES: [(&str, &str); 70] = [
    ("afr", "af"), ("aka", "ak"), ("amh", "am"), ("ara", "ar"), ("aze", "az"), ("bel", "be"),
    ("ben", "bn"), ("bul", "bg"), ("cat", "ca"), ("ces", "cs"), ("cmn", "zh"), ("dan", "da"),
    ("deu", "de"), ("ell", "el"), ("eng", "en"), ("epo", "eo"), ("est", "et"), ("fin", "fi"),
    ("fra", "fr"), ("guj", "gu"), ("heb", "he"), ("hin", "hi"), ("hrv", "hr"), ("hun", "hu"),
    ("hye", "hy"), ("ind", "id"), ("ita", "it"), ("jav", "jv"), ("jpn", "ja"), ("kan", "kn"),
    ("kat", "ka"), ("khm", "km"), ("kor", "ko"), ("lat", "la"), ("lav", "lv"), ("lit", "lt"),
    ("mal", "ml"), ("mar", "mr"), ("mkd", "mk"), ("mya", "my"), ("nep", "ne"), ("nld", "nl"),
    ("nob", "nb"), ("ori", "or"), ("pan", "pa"), ("pes", "fa"), ("pol", "pl"), ("por", "pt"),
    ("ron", "ro"), ("rus", "ru"), ("sin", "si"), ("slk", "sk"), ("slv", "sl"), ("sna", "sn"),
    ("spa", "es"), ("srp", "sr"), ("swe", "sv"), ("tam", "ta"), ("tel", "te"), ("tgl", "tl"),
    ("tha", "th"), ("tuk", "tk"), ("tur", "tr"), ("ukr", "uk"), ("urd", "ur"), ("uzb", "uz"),
    ("vie", "vi"), ("yid", "yi"), ("zul", "zu"), ("cym", "cy"),
];

/// The ISO 639-1 code of the language that most of the text likely to be the article is in.
pub(super) fn detect(document: &Document, probabilities: &[f32]) -> Option<&'static str> {
    let texts = |least: f32| {
        let judged = document.blocks.iter().zip(probabilities);
        judged.filter(move |(_, p)| **p >= least).map(|(block, _)| document.text_of(block))
    };
    // A page with little or no body still has lines to judge by.
    let found = of_texts(|| texts(0.5)).or_else(|| of_texts(|| texts(0.0)));
    #[cfg(feature = "whatlang")]
    let found = found.or_else(|| of_more(texts(0.5)));
    found
}

/// Words that are read to tell whether a declared language is wrong, before any more.
const READ: u32 = 120;
/// Fewest of them.
const LEAST: u32 = 40;
/// Share of them that must be function words of another language, and how many times more of them
/// there must be than of the declared one's.
const CLEAR: f32 = 0.15;
const TIMES: f32 = 4.0;
/// Languages that are recognised by their script.
const OF_SCRIPT: [&str; 7] = ["el", "he", "ko", "th", "hi", "ja", "zh"];

/// The language that most of the article is in, if that is clearly not the declared one, as in a
/// template that was not translated. Only languages that are recognised are judged so: another may
/// share its words with one of them.
pub(super) fn contradicts(
    document: &Document,
    probabilities: &[f32],
    declared: &str,
) -> Option<&'static str> {
    let bit = (0..64).find(|bit| vocab::language_code(*bit) == Some(declared));
    if bit.is_none() && !OF_SCRIPT.contains(&declared) {
        return None;
    }
    let texts = || {
        let judged = document.blocks.iter().zip(probabilities).filter(|(_, p)| **p >= 0.5);
        judged.map(|(block, _)| document.text_of(block))
    };
    let mut words = texts().flat_map(text::words);
    let mut counts = Counts::default();
    counts.read(&mut words, READ);
    if counts.words < LEAST {
        return None;
    }
    let all = counts.words as f32;
    let own = bit.and_then(|bit| counts.of.get(bit as usize)).copied().unwrap_or(0);
    let most = counts.of.iter().copied().max().unwrap_or(0) as f32;
    let clear = most >= CLEAR * all && most >= TIMES * own as f32;
    let not_latin = counts.words - counts.scripts[Script::Latin as usize];
    let script = not_latin * 2 > counts.words && own * 20 < counts.words;
    if !clear && !script {
        return None;
    }
    counts.read(&mut words, ENOUGH - READ);
    let found = counts.language(texts).or_else(|| detect(document, probabilities));
    found.filter(|code| *code != declared)
}

/// As [`of_texts`], of the languages that only the crate `whatlang` knows.
#[cfg(feature = "whatlang")]
fn of_more<'a>(texts: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let mut room = MOST;
    let some: Vec<&str> = texts
        .take_while(|text| {
            let fits = text.len() <= room;
            room = room.saturating_sub(text.len());
            fits
        })
        .collect();
    let found = whatlang::detect(&some.join("\n")).filter(whatlang::Info::is_reliable)?;
    CODES.iter().find(|(code, _)| *code == found.lang().code()).map(|(_, code)| *code)
}

pub(crate) fn of_texts<'a, I: Iterator<Item = &'a str>>(
    texts: impl Fn() -> I,
) -> Option<&'static str> {
    let mut counts = Counts::default();
    counts.read(&mut texts().flat_map(text::words), ENOUGH);
    counts.language(texts)
}

/// What is counted of the words of a text.
struct Counts {
    words: u32,
    /// Words by the script of their first letter.
    scripts: [u32; Script::Devanagari as usize + 1],
    /// Words that are function words of each language.
    of: [u32; 64],
    /// The same, where a word of several languages counts for each a little.
    votes: [f32; 64],
}

impl Default for Counts {
    fn default() -> Self {
        let scripts = [0; Script::Devanagari as usize + 1];
        Self { words: 0, scripts, of: [0; 64], votes: [0.0; 64] }
    }
}

impl Counts {
    /// Counts the next words, at most so many.
    fn read<'a>(&mut self, words: &mut impl Iterator<Item = &'a str>, most: u32) {
        for word in words.take(most as usize) {
            self.words += 1;
            if let Some(first) = word.chars().next() {
                self.scripts[Script::of(first) as usize] += 1;
            }
            let mut bits = vocab::function_word_languages(word);
            let vote = 1.0 / bits.count_ones().max(1) as f32;
            while bits != 0 {
                let bit = bits.trailing_zeros() as usize;
                self.of[bit] += 1;
                self.votes[bit] += vote;
                bits &= bits - 1;
            }
        }
    }

    /// The language of the words that were counted, the first of `texts`.
    fn language<'a, I: Iterator<Item = &'a str>>(
        &self,
        texts: impl Fn() -> I,
    ) -> Option<&'static str> {
        let count = |script: Script| self.scripts[script as usize];
        let alone = [
            (Script::Greek, "el"),
            (Script::Hebrew, "he"),
            (Script::Hangul, "ko"),
            (Script::Thai, "th"),
            (Script::Devanagari, "hi"),
        ];
        if let Some((_, code)) = alone.iter().find(|(script, _)| count(*script) * 2 > self.words) {
            return Some(code);
        }
        let (han, kana) = (count(Script::Han), count(Script::Kana));
        if (han + kana) * 2 > self.words {
            return Some(if kana * 8 > han { "ja" } else { "zh" });
        }
        let best = top(&self.votes, None)?;
        let second = top(&self.votes, Some(best)).map_or(0.0, |bit| self.votes[bit]);
        let clear = self.votes[best] >= FEWEST
            && self.votes[best] >= SHARE * self.words as f32
            && self.votes[best] >= LEAD * second;
        let code = vocab::language_code(best as u32).filter(|_| clear)?;
        is_spelled_so(code, texts().flat_map(text::words).take(ENOUGH as usize)).then_some(code)
    }
}

/// Whether words are in the letters of a language, where its file says which letters are its own
/// or those of a neighbour that shares function words with it and has no file of them.
fn is_spelled_so<'a>(code: &str, words: impl Iterator<Item = &'a str>) -> bool {
    let of = |lists: &[(&str, &'static str)]| {
        lists.iter().find(|(known, _)| *known == code).map(|(_, letters)| *letters)
    };
    let (own, others) = (of(lists::OWN_LETTERS), of(lists::LETTERS_OF_NEIGHBOURS));
    if own.is_none() && others.is_none() {
        return true;
    }
    let (own, others) = (own.unwrap_or_default(), others.unwrap_or_default());
    let (mut all, mut with_own, mut with_others) = (0, 0, 0);
    for word in words {
        let holds = |letters: &str| !word.is_ascii() && word.contains(|c| letters.contains(c));
        all += 1;
        with_own += u32::from(holds(own));
        with_others += u32::from(holds(others));
    }
    // One foreign name is in any text.
    (own.is_empty() || with_own >= (all + ONE_IN / 2) / ONE_IN)
        && with_others <= (all / ONE_IN).max(1)
}

/// The place of the most votes, but for one.
fn top(votes: &[f32], but: Option<usize>) -> Option<usize> {
    let others = (0..votes.len()).filter(|bit| votes[*bit] > 0.0 && Some(*bit) != but);
    others.max_by(|a, b| votes[*a].total_cmp(&votes[*b]))
}

#[cfg(test)]
#[cfg(feature = "whatlang")]
mod tests {
    #[test]
    fn more_languages() {
        for (text, expected) in [
            ("კუნძულის ბორანი ცხრა კვირის განმავლობაში არ მუშაობდა.", Some("ka")),
            ("দ্বীপের ফেরি নয় সপ্তাহ ধরে বন্ধ ছিল।", Some("bn")),
            ("Կղզու լաստանավը ինը շաբաթ չէր աշխատում։", Some("hy")),
            (
                "Praam saarele ei sõitnud üheksa nädalat ja keegi polnud öelnud, millal ta jälle sõitma hakkab.",
                Some("et"),
            ),
            ("", None),
        ] {
            assert_eq!(super::of_more([text].into_iter()), expected, "{text}");
        }
        assert_eq!(super::CODES.len(), whatlang::Lang::all().len());
    }
}
