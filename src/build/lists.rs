//! Compiles the sections that are neither phrases nor function words: each becomes a static of
//! the same name in capitals (`[words inside names]` is `WORDS_INSIDE_NAMES`).

use std::collections::BTreeMap;

use crate::Language;
use crate::sections::{Fault, Section, constant};
use crate::spelling::fold;
use crate::table::{FILTER, filter_bit, slot};

/// What a section compiles to.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// A `Set` of the words of all languages.
    Set,
    /// The same as a slice, in the order of the languages.
    List,
    /// Twelve lines or seven, the first January or Monday, with the forms of a name between
    /// commas: a `Table` from a name to the languages that have it and the number of its line.
    /// With a filter of the words in ASCII, if asked for.
    Names { lines: usize, filter: bool },
    /// A `Table` from a name to the number after it.
    Numbers,
    /// A slice of language and text.
    Letters,
}

/// How words are spelled in the table, whatever their spelling in the file.
#[derive(Clone, Copy)]
enum Spelling {
    /// As `fold` leaves them, without a full stop at the end.
    Folded,
    Lower,
    AsWritten,
}

use Form::{Letters, List, Numbers, Set};
use Spelling::{AsWritten, Folded, Lower};

/// All sections, described in `src/vocab/lang/README.md`.
const SECTIONS: &[(&str, Form, Spelling)] = &[
    ("months", Form::Names { lines: 12, filter: true }, Folded),
    ("weekdays", Form::Names { lines: 7, filter: false }, Folded),
    ("months, solar hijri", Form::Names { lines: 12, filter: false }, Folded),
    ("signs of weekdays", Letters, AsWritten),
    ("signs of years", Letters, AsWritten),
    ("signs of months", Letters, AsWritten),
    ("signs of days", Letters, AsWritten),
    ("signs of hours", Letters, AsWritten),
    ("signs of minutes", Letters, AsWritten),
    ("signs of seconds", Letters, AsWritten),
    ("signs next to a date", Letters, AsWritten),
    ("eras", Numbers, AsWritten),
    ("initials of eras", Numbers, AsWritten),
    ("today", Set, Folded),
    ("yesterday", Set, Folded),
    ("day before yesterday", Set, Folded),
    ("just now", Set, Folded),
    ("ago", List, Folded),
    ("one", Set, Folded),
    ("two", Set, Folded),
    ("endings of two", List, Folded),
    ("unit, minute", List, Folded),
    ("unit, hour", List, Folded),
    ("unit, day", List, Folded),
    ("unit, week", List, Folded),
    ("unit, month", List, Folded),
    ("unit, year", List, Folded),
    ("words before the month", Set, Lower),
    ("words before the year", Set, Lower),
    ("words inside a date", Set, Folded),
    ("ordinal endings", Set, Lower),
    ("words after the year", Set, Folded),
    ("words between date and time", Set, Folded),
    ("words between time and date", Set, Folded),
    ("words before the hour", Set, Lower),
    ("words after the hour", Set, Lower),
    ("words before noon", Set, Lower),
    ("words after noon", Set, Lower),
    ("time zones", Numbers, AsWritten),
    ("zones with the month first", Set, AsWritten),
    ("zones with the day first", Set, AsWritten),
    ("labels of other dates", List, Lower),
    ("words before a version", Set, Lower),
    ("words between days of a range", Set, Lower),
    ("words of other dates in addresses", Set, Lower),
    ("names of the page", List, Lower),
    ("labels of subjects", Set, Lower),
    ("labels of senders", Set, Lower),
    ("byline cues, certain", List, Lower),
    ("byline cues, before a full name", List, Lower),
    ("byline cues, possible", List, Lower),
    ("byline cues, inside a line", List, Lower),
    ("ends of offices", List, AsWritten),
    ("labels of authors", Set, Lower),
    ("words that join names", List, Lower),
    ("words inside names", Set, Lower),
    ("first names that are cues", Set, Lower),
    ("words after names", Set, Lower),
    ("articles", Set, Lower),
    ("possessives before a role", Set, Lower),
    ("roles", Set, Lower),
    ("words of organizations", Set, Lower),
    ("names of accounts", Set, Lower),
    ("accounts of nobody", Set, Lower),
    ("titles of persons", Set, Lower),
    ("words outside person names", Set, Lower),
    ("words of picture credits", Set, Lower),
    ("words of editors", Set, Lower),
    ("words of other hands", Set, Lower),
    ("words before names to follow", Set, Lower),
    ("labels of pictures", Set, Lower),
    ("labels of credits in brackets", List, Lower),
    ("agencies", List, AsWritten),
    ("generic headings", Set, Lower),
    ("headings of notes", Set, Lower),
    ("words before the number of a note", List, Lower),
    ("links back", Set, Lower),
    ("beginnings of links back", List, Lower),
    ("links to edit", Set, Lower),
    ("labels of code blocks", Set, Lower),
    ("words that join phrases", Set, Lower),
    ("own letters", Letters, AsWritten),
    ("letters of neighbours", Letters, AsWritten),
];

/// The source code of the statics. What is wrong in the files is added to `faults`.
pub(crate) fn source(languages: &[Language], faults: &mut Vec<Fault>) -> String {
    let mut source = String::new();
    check(languages, faults);
    for (name, form, spelling) in SECTIONS {
        let sections: Vec<(&Language, &Section)> = languages
            .iter()
            .flat_map(|language| language.sections.iter().map(move |section| (language, section)))
            .filter(|(_, section)| section.name == *name)
            .collect();
        let constant = constant(name);
        let (kind, value) = match form {
            Set => {
                let words = words(&sections, *spelling);
                let set = words.into_iter().map(|word| (word, "()".to_owned())).collect();
                ("Set", format!("Table({})", table(set, "()")))
            }
            List => ("&[&str]", format!("&{:?}", words(&sections, *spelling))),
            Form::Names { lines, filter } => {
                let names = names(&sections, *lines, faults);
                if *filter {
                    let bits = bits(names.keys());
                    let len = bits.len();
                    source +=
                        &format!("pub(crate) static {constant}_FILTER: [u64; {len}] = {bits:?};\n");
                }
                let all = names.into_iter().map(|(name, all)| (name, format!("&{all:?}")));
                ("Table<&[(&str, u8)]>", format!("Table({})", table(all.collect(), "&[]")))
            }
            Numbers => {
                let all = numbers(&sections, *spelling, faults);
                ("Table<i16>", format!("Table({})", table(all, "0")))
            }
            Letters => ("&[(&str, &str)]", letters(&sections)),
        };
        source += &format!("pub(crate) static {constant}: {kind} = {value};\n");
    }
    source
}

/// Reports sections of no known name, and entries that a file has twice in one section.
fn check(languages: &[Language], faults: &mut Vec<Fault>) {
    for language in languages {
        let mut known = std::collections::HashSet::new();
        let lists = language.sections.iter().filter(|section| !is_of_other_kind(section));
        for section in lists {
            let mut fault = |line: usize, what: String| {
                faults.push(Fault { file: language.file.clone(), line, what });
            };
            if !SECTIONS.iter().any(|(name, ..)| section.name == *name) {
                let line = section.entries.first().map_or(0, |(line, _)| line - 1);
                fault(line, format!("no section is called `{}`", section.name));
            }
            for (line, entry) in &section.entries {
                for word in entry.split(", ") {
                    if !known.insert((&section.name, word)) {
                        fault(*line, format!("`{word}` is in this section twice"));
                    }
                }
            }
        }
    }
}

fn is_of_other_kind(section: &Section) -> bool {
    section.name == "function words" || crate::phrase::kind(section).is_some()
}

fn spell(word: &str, spelling: Spelling) -> String {
    match spelling {
        Folded => fold(word).trim_end_matches('.').to_owned(),
        Lower => word.to_lowercase(),
        AsWritten => word.to_owned(),
    }
}

/// The words of all languages, each once.
fn words(sections: &[(&Language, &Section)], spelling: Spelling) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (_, entry) in sections.iter().flat_map(|(_, section)| &section.entries) {
        let word = spell(entry, spelling);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// Names, with the languages and the numbers that each has.
fn names<'a>(
    sections: &[(&'a Language, &Section)],
    lines: usize,
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, Vec<(&'a str, usize)>> {
    let mut meanings: BTreeMap<String, Vec<(&str, usize)>> = BTreeMap::new();
    for (language, section) in sections {
        if section.entries.len() != lines {
            let line = section.entries.first().map_or(0, |(line, _)| *line);
            let what = format!("`{}` has {lines} lines", section.name);
            faults.push(Fault { file: language.file.clone(), line, what });
        }
        for (number, (_, entry)) in (1..).zip(&section.entries) {
            for form in entry.split(", ") {
                let all = meanings.entry(spell(form, Folded)).or_default();
                if !all.contains(&(&language.code, number)) {
                    all.push((&language.code, number));
                }
            }
        }
    }
    meanings
}

/// The bits of the names' words that are ASCII.
fn bits<'a>(names: impl Iterator<Item = &'a String>) -> Vec<u64> {
    let mut filter = vec![0; FILTER / 64];
    for word in names.flat_map(|name| name.split(' ')).filter(|word| word.is_ascii()) {
        let bit = filter_bit(word);
        filter[bit / 64] |= 1 << (bit % 64);
    }
    filter
}

/// Names and the number after each.
fn numbers(
    sections: &[(&Language, &Section)],
    spelling: Spelling,
    faults: &mut Vec<Fault>,
) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (language, section) in sections {
        for (line, entry) in &section.entries {
            let number = entry.rsplit_once(' ').and_then(|(name, number)| {
                Some((spell(name, spelling), number.parse::<i16>().ok()?.to_string()))
            });
            match number {
                Some(number) => all.push(number),
                None => faults.push(Fault {
                    file: language.file.clone(),
                    line: *line,
                    what: format!("no number after a blank: `{entry}`"),
                }),
            }
        }
    }
    all
}

/// The slots of a `Table`, the free ones with a value, too.
fn table(words: Vec<(String, String)>, free: &str) -> String {
    let slots = (words.len() * 2).next_power_of_two();
    let mut table = vec![(String::new(), free.to_owned()); slots];
    for word in words {
        let mut slot = slot(&word.0, slots);
        while !table[slot].0.is_empty() {
            slot = (slot + 1) & (slots - 1);
        }
        table[slot] = word;
    }
    let slots: Vec<String> =
        table.into_iter().map(|(word, value)| format!("({word:?}, {value})")).collect();
    format!("&[{}]", slots.join(", "))
}

/// Letters by language, in lower and upper case.
fn letters(sections: &[(&Language, &Section)]) -> String {
    let of = |(language, section): &(&Language, &Section)| {
        let lower: String = section.entries.iter().map(|(_, entry)| entry.as_str()).collect();
        let upper = lower.to_uppercase();
        let both = if upper == lower { lower } else { lower + &upper };
        format!("({:?}, {both:?})", language.code)
    };
    format!("&[{}]", sections.iter().map(of).collect::<Vec<_>>().join(", "))
}
