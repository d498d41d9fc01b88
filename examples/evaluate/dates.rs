//! Dates written in a text, so that plain text is not blamed for dates that it never had.
//!
//! This finds written dates of day precision in a dozen shapes and eight languages; it does
//! not judge them. It is independent of the crate's own finder on purpose.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// Year, month, day.
pub(crate) type Ymd = (u32, u32, u32);

const MONTHS: [&str; 12] = [
    "january|januar|janvier|enero|gennaio|janeiro|januari|stycznia|jan|jän|jänner",
    "february|februar|février|fevrier|febrero|febbraio|fevereiro|februari|lutego|feb|févr",
    "march|märz|maerz|mars|marzo|março|maart|marca|mar|mrz|mär",
    "april|avril|abril|aprile|kwietnia|apr|avr|abr",
    "may|mai|mayo|maggio|maio|mei|maja",
    "june|juni|juin|junio|giugno|junho|czerwca|jun",
    "july|juli|juillet|julio|luglio|julho|lipca|jul",
    "august|août|aout|agosto|augustus|sierpnia|aug|ago",
    "september|septembre|septiembre|settembre|setembro|września|sept|sep",
    "october|oktober|octobre|octubre|ottobre|outubro|października|oct|okt",
    "november|novembre|noviembre|novembro|listopada|nov",
    "december|dezember|décembre|decembre|diciembre|dicembre|dezembro|grudnia|dec|dez|déc",
];

static SHAPES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let month = format!(r"(?<name>{})\b\.?", MONTHS.join("|"));
    let year = "(?<y>(?:19|20)[0-9]{2})";
    let shapes = [
        format!(
            r"\b{year}(?:[-/.]|年\s*)(?<m>[0-9]{{1,2}})(?:[-/.]|月\s*)(?<d>[0-9]{{1,2}})(?:[^0-9]|$)"
        ),
        r"\b(?<a>[0-9]{1,2})(?:-|/|\. ?)(?<b>[0-9]{1,2})(?:-|/|\. ?)(?<y>(?:19|20)?[0-9]{2})(?:[^0-9]|$)"
            .to_owned(),
        format!(
            r"\b(?<d>[0-9]{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?[\s,/-]*(?:of\s+|de\s+)?{month}[\s,/-]*(?:de\s+|del\s+)?{year}(?:[^0-9]|$)"
        ),
        format!(
            r"\b{month}[\s/-]*(?<d>[0-9]{{1,2}})(?:st|nd|rd|th)?[\s,/-]+(?:at\s+)?{year}(?:[^0-9]|$)"
        ),
    ];
    // ASCII word boundaries: Unicode's keep `regex` from its fast engine on most texts.
    let shapes = shapes.iter().map(|shape| shape.replace(r"\b", r"(?-u:\b)"));
    shapes.filter_map(|shape| Regex::new(&format!("(?i){shape}")).ok()).collect()
});

/// Every date of day precision in the text; both readings where day and month could be
/// either.
pub(crate) fn standing(text: &str) -> Vec<Ymd> {
    let mut found = Vec::new();
    for captures in SHAPES.iter().flat_map(|shape| shape.captures_iter(text)) {
        found.extend(readings(&captures).into_iter().filter(possible));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// A date in the gold's form, `YYYY-MM-DD`.
pub(crate) fn parse(date: &str) -> Option<Ymd> {
    let mut parts = date.split('-').map(str::parse);
    let date = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    possible(&date).then_some(date)
}

/// Days since the first of March of the year 0, as the Gregorian calendar counts.
pub(crate) fn day_number((year, month, day): Ymd) -> u32 {
    // Years from March on, so that the leap day is a year's last.
    let (year, month) =
        if month > 2 { (year, month - 3) } else { (year.saturating_sub(1), month + 9) };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1
}

fn readings(captures: &Captures) -> Vec<Ymd> {
    let number = |name| captures.name(name).and_then(|m| m.as_str().parse::<u32>().ok());
    let Some(year) = number("y").map(|y| if y < 100 { 2000 + y } else { y }) else {
        return Vec::new();
    };
    if let (Some(a), Some(b)) = (number("a"), number("b")) {
        return vec![(year, a, b), (year, b, a)];
    }
    let named = captures.name("name").and_then(|m| {
        let name = m.as_str().to_lowercase();
        let index = MONTHS.iter().position(|names| names.split('|').any(|n| n == name))?;
        u32::try_from(index + 1).ok()
    });
    match (named.or_else(|| number("m")), number("d")) {
        (Some(month), Some(day)) => vec![(year, month, day)],
        _ => Vec::new(),
    }
}

fn possible(&(_, month, day): &Ymd) -> bool {
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_usual_shapes() {
        let texts = [
            "on 2021-03-09T10:00",
            "2021/3/9",
            "Published: MARCH 9, 2021 07:43",
            "Mar. 9th, 2021",
            "9 March 2021",
            "the 9th of March, 2021",
            "9. März 2021",
            "9 de marzo de 2021",
            "am 09.03.2021, 12:30 Uhr",
            "3/9/21",
            "2021年3月9日",
            "9-Mar-2021",
            "March\n9, 2021",
        ];
        for text in texts {
            assert!(standing(text).contains(&(2021, 3, 9)), "{text}: {:?}", standing(text));
        }
    }

    #[test]
    fn leaves_what_is_no_date() {
        for text in
            ["© 2021", "14:30 today", "version 1.2.3", "in March 2021", "99/99/2021", "12345-12-12"]
        {
            assert!(standing(text).is_empty(), "{text}: {:?}", standing(text));
        }
    }

    #[test]
    fn days_are_numbered_through_months_and_years() {
        for (day, next) in [
            ((2023, 2, 28), (2023, 3, 1)),
            ((2024, 2, 29), (2024, 3, 1)),
            ((2023, 12, 31), (2024, 1, 1)),
            ((2024, 7, 31), (2024, 8, 1)),
            ((1999, 11, 30), (1999, 12, 1)),
        ] {
            assert_eq!(day_number(day) + 1, day_number(next), "{day:?}");
        }
    }

    #[test]
    fn parses_gold() {
        assert_eq!(parse("2021-03-09"), Some((2021, 3, 9)));
        assert_eq!(parse("2021-03"), None);
    }
}
