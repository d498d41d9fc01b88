//! Names of months and days of the week: the sections `[months]`, `[months, solar hijri]` and
//! `[weekdays]`.
//!
//! Only months of the Gregorian calendar are in the first; names of other calendars must not be found.

use super::lists::{MONTHS, MONTHS_FILTER, MONTHS_SOLAR_HIJRI, WEEKDAYS};
use super::table::filter_bit;

/// Whether a word, in any case, may be part of a month's name. A fast filter with false positives:
/// most words are rejected without folding them.
pub(crate) fn may_name_month(word: &str) -> bool {
    !word.is_ascii() || {
        let bit = filter_bit(word);
        MONTHS_FILTER[bit / 64] & (1 << (bit % 64)) != 0
    }
}

/// The month, `1..=12`, that a [folded](super::fold) name or abbreviation means, without its
/// full stop. Words of more than one meaning ("listopad" is October in Croatian, November in
/// Polish and Czech) need the language, a BCP 47 tag; without it, or in a language that
/// lacks the word, only an unanimous meaning counts.
pub(crate) fn month_of(folded: &str, language: Option<&str>) -> Option<u8> {
    let meanings = MONTHS.get(folded)?;
    if let Some(primary) = language.map(primary)
        && let Some((_, month)) = meanings.iter().find(|(language, _)| *language == primary)
    {
        return Some(*month);
    }
    let (_, first) = meanings.first()?;
    meanings.iter().all(|(_, month)| month == first).then_some(*first)
}

/// The month, `1..=12`, of the Solar Hijri calendar that a [folded](super::fold) name means.
pub(crate) fn solar_hijri_month_of(folded: &str) -> Option<u8> {
    MONTHS_SOLAR_HIJRI.get(folded)?.first().map(|(_, month)| *month)
}

/// Whether a [folded](super::fold) word names a month in any of the languages.
pub(super) fn is_month(folded: &str) -> bool {
    MONTHS.contains(folded)
}

/// Whether a [folded](super::fold) word names a month in this language, a BCP 47 tag.
pub(crate) fn is_month_in(folded: &str, language: &str) -> bool {
    let primary = primary(language);
    MONTHS.get(folded).is_some_and(|all| all.iter().any(|(language, _)| *language == primary))
}

/// The language of a tag, as its file is named.
fn primary(tag: &str) -> &str {
    match tag.split(['-', '_']).next().unwrap_or(tag) {
        // Norwegian has two written forms with their own tags.
        "nb" | "nn" => "no",
        "fil" => "tl",
        primary => primary,
    }
}

/// Whether a [folded](super::fold) word names a day of the week in any of the languages.
pub(crate) fn is_weekday(folded: &str) -> bool {
    WEEKDAYS.contains(folded)
}

/// Whether a [folded](super::fold) word may name the day of the week, 1 for Monday to 7, in one of
/// the languages.
pub(crate) fn is_weekday_number(folded: &str, number: u8) -> bool {
    WEEKDAYS.get(folded).is_some_and(|all| all.iter().any(|(_, day)| *day == number))
}

#[cfg(test)]
mod tests {
    use super::{MONTHS, is_weekday, may_name_month, month_of, solar_hijri_month_of};
    use crate::vocab::fold;

    #[test]
    fn every_form_is_found_in_its_own_language() {
        for (name, meanings) in MONTHS.iter() {
            for (language, month) in *meanings {
                let found = month_of(name, Some(language));
                let first = meanings.iter().find(|(known, _)| known == language);
                assert_eq!(found, first.map(|(_, month)| *month), "{name} {month}");
            }
            assert!(name.split(' ').all(may_name_month), "{name}");
        }
    }

    #[test]
    fn names_are_found_as_they_are_written() {
        for (name, language, month) in [
            ("März", "de", 3),
            ("června", "cs", 6),
            ("AĞUSTOS", "tr", 8),
            ("Σεπτεμβρίου", "el", 9),
            ("tháng mười hai", "vi", 12),
            ("كانون الثاني", "ar", 1),
            ("ม.ค", "th", 1),
            ("Сәуір", "kk", 4),
            ("Mean Fómhair", "ga", 9),
        ] {
            assert_eq!(month_of(&fold(name), Some(language)), Some(month), "{name}");
        }
    }

    #[test]
    fn shared_words_need_their_language() {
        assert_eq!(month_of("listopad", None), None);
        assert_eq!(month_of("listopad", Some("hr")), Some(10));
        assert_eq!(month_of("listopad", Some("pl-PL")), Some(11));
        assert_eq!(month_of("august", None), Some(8));
        assert_eq!(month_of("august", Some("ja")), Some(8));
    }

    #[test]
    fn names_of_other_calendars_are_no_months() {
        for name in ["رمضان", "شوال", "محرم", "فروردین", "اردیبهشت", "तिश्री", "תשרי", "चैत्र"]
        {
            assert_eq!(month_of(&fold(name), None), None, "{name}");
        }
        for (name, month) in [("فروردین", 1), ("دي", 10), ("اسفند", 12)] {
            assert_eq!(solar_hijri_month_of(&fold(name)), Some(month), "{name}");
        }
        assert_eq!(solar_hijri_month_of(&fold("حوت")), Some(12));
        assert_eq!(solar_hijri_month_of(&fold("مارس")), None);
    }

    #[test]
    fn weekdays_are_found() {
        for name in ["Donnerstag", "вторник", "الخميس", "Çarşamba", "日曜日"] {
            assert!(is_weekday(&fold(name)), "{name}");
        }
        assert!(!is_weekday("march"));
    }
}
