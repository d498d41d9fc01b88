//! "3 days ago", read against the caller's own clock.

use super::lexer::{Kind, tokens};
use crate::date::Date;
use crate::vocab::fold;

/// What a relative date counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// Words that make a count of units one in the past, folded: before the number or after.
const AGO: &[&str] = &[
    "ago",
    "vor",
    "il y a",
    "hace",
    "ha",
    "fa",
    "geleden",
    "sedan",
    "siden",
    "sitten",
    "temu",
    "zpet",
    "pred",
    "назад",
    "тому",
    "once",
    "yang lalu",
    "truoc",
    "ago.",
    "atras",
    "oncesi",
    "قبل",
    "منذ",
    "לפני",
    "पहले",
    "ที่แล้ว",
    "prije",
    "elott",
    "in urma",
];

/// Stems of units, folded; the first that a word starts with counts, so that longer stems
/// stand before those they begin with.
#[rustfmt::skip]
const UNITS: &[(Unit, &[&str])] = &[
    (Unit::Minute, &["minut", "min", "mins", "мин", "хвил", "دقيق", "דקות", "मिनट", "dakika", "menit", "perc", "phut", "นาที"]),
    (Unit::Month, &["month", "monat", "mois", "mes", "meses", "mesi", "maand", "manad", "maned", "kuukau", "miesi", "mesic", "месяц", "місяц", "شهر", "اشهر", "חודש", "महीन", "ay", "bulan", "honap", "thang", "เดือน"]),
    (Unit::Week, &["week", "woche", "semaine", "semana", "settiman", "weken", "vecka", "veckor", "uge", "uger", "uker", "uke", "viikko", "tygod", "tyden", "tydn", "недел", "тижн", "اسبوع", "اسابيع", "שבוע", "सप्ताह", "hafta", "minggu", "het", "tuan", "สัปดาห์"]),
    (Unit::Year, &["year", "jahr", "an", "ans", "ano", "anos", "anni", "jaar", "ar", "vuo", "lat", "rok", "let", "год", "года", "лет", "рок", "سنه", "سنوات", "שנים", "साल", "yil", "tahun", "ev", "nam", "ปี"]),
    (Unit::Hour, &["hour", "hr", "hrs", "stund", "heure", "hora", "ore", "ora", "uur", "uren", "timm", "time", "tunti", "godzin", "hodin", "час", "часа", "часов", "годин", "ساع", "שעות", "घंट", "saat", "jam", "gio", "ชั่วโมง", "h"]),
    (Unit::Day, &["day", "days", "tag", "tage", "tagen", "jour", "dia", "dias", "giorn", "dag", "dage", "dagen", "dagar", "dager", "paiva", "dni", "dzien", "dnu", "dn", "den", "день", "дня", "дней", "дні", "يوم", "ايام", "ימים", "दिन", "gun", "hari", "nap", "napja", "ngay", "วัน"]),
];

/// Single words, folded, and how many days back they lie.
const WORDS: &[(&str, i32)] = &[
    ("today", 0),
    ("heute", 0),
    ("aujourd'hui", 0),
    ("hoy", 0),
    ("hoje", 0),
    ("oggi", 0),
    ("vandaag", 0),
    ("idag", 0),
    ("i dag", 0),
    ("tanaan", 0),
    ("dzisiaj", 0),
    ("dzis", 0),
    ("dnes", 0),
    ("сегодня", 0),
    ("сьогодні", 0),
    ("اليوم", 0),
    ("היום", 0),
    ("आज", 0),
    ("bugun", 0),
    ("hari ini", 0),
    ("hom nay", 0),
    ("วันนี้", 0),
    ("今天", 0),
    ("今日", 0),
    ("오늘", 0),
    ("ma", 0),
    ("yesterday", 1),
    ("gestern", 1),
    ("hier", 1),
    ("ayer", 1),
    ("ontem", 1),
    ("ieri", 1),
    ("gisteren", 1),
    ("igar", 1),
    ("i gar", 1),
    ("eilen", 1),
    ("wczoraj", 1),
    ("vcera", 1),
    ("вчера", 1),
    ("вчора", 1),
    ("امس", 1),
    ("אתמול", 1),
    ("कल", 1),
    ("dun", 1),
    ("kemarin", 1),
    ("hom qua", 1),
    ("เมื่อวาน", 1),
    ("昨天", 1),
    ("昨日", 1),
    ("어제", 1),
    ("tegnap", 1),
];

/// The date that a whole short text states relative to `now`, no more precisely than the
/// text does: "3 days ago" is a day, "2 months ago" a month, "4 years ago" a year. Hours
/// and minutes need a `now` with a time.
pub(crate) fn relative(text: &str, now: Date) -> Option<Date> {
    // A longer line is a sentence that happens to say "ago".
    if text.len() > 80 {
        return None;
    }
    let folded = fold(text.trim());
    let today = now.day_number()?;
    if let Some((_, back)) = WORDS.iter().find(|(word, _)| folded.trim_end_matches('.') == *word) {
        return Date::from_day_number(today - back);
    }
    if let Some(found) = east_asian(&folded, now) {
        return Some(found);
    }
    let tokens = tokens(&folded, 12);
    let number = tokens.iter().position(|token| matches!(token.kind, Kind::Number { .. }))?;
    let Kind::Number { value, width } = tokens[number].kind else { return None };
    if width > 3 || tokens.iter().skip(number + 1).any(|t| matches!(t.kind, Kind::Number { .. })) {
        return None;
    }
    let unit = tokens[number + 1..].iter().find(|token| token.kind == Kind::Word)?;
    let unit = unit_of(folded.get(unit.start as usize..unit.end as usize)?)?;
    let padded = format!(" {} ", folded.replace([',', '.', '(', ')'], " "));
    AGO.iter().any(|ago| padded.contains(&format!(" {ago} "))).then_some(())?;
    back(now, value, unit)
}

/// Whether a whole short text states an age: "18 minutes ago".
pub(crate) fn is_age(text: &str) -> bool {
    let any_noon = "2000-01-01T12:00".parse();
    any_noon.is_ok_and(|now| relative(text, now).is_some())
}

fn unit_of(word: &str) -> Option<Unit> {
    // Short stems must be the whole word, or "an" would match "anything".
    let matches = |stem: &str| {
        if stem.chars().count() <= 3 { word == stem } else { word.starts_with(stem) }
    };
    UNITS.iter().find(|(_, stems)| stems.iter().any(|stem| matches(stem))).map(|(unit, _)| *unit)
}

/// 3天前, 3日前, 3일 전, 2時間前.
fn east_asian(text: &str, now: Date) -> Option<Date> {
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let value: u32 = text.get(..digits)?.parse().ok().filter(|&value| value < 1000)?;
    let unit = match text[digits..].trim().replace(' ', "").as_str() {
        "分钟前" | "分鐘前" | "分前" | "분전" => Unit::Minute,
        "小时前" | "小時前" | "時間前" | "시간전" => Unit::Hour,
        "天前" | "日前" | "일전" => Unit::Day,
        "周前" | "週前" | "週間前" | "주전" => Unit::Week,
        "个月前" | "個月前" | "か月前" | "ヶ月前" | "개월전" => Unit::Month,
        "年前" | "년전" => Unit::Year,
        _ => return None,
    };
    back(now, value, unit)
}

fn back(now: Date, count: u32, unit: Unit) -> Option<Date> {
    let today = now.day_number()?;
    let count = i32::try_from(count).ok()?;
    match unit {
        Unit::Minute | Unit::Hour => {
            let time = now.time()?;
            let minutes = i32::from(time.hour()) * 60 + i32::from(time.minute());
            let passed = if unit == Unit::Hour { count * 60 } else { count };
            Date::from_day_number(today + (minutes - passed).div_euclid(1440))
        }
        Unit::Day => Date::from_day_number(today - count),
        Unit::Week => Date::from_day_number(today - 7 * count),
        Unit::Month => {
            let months = i32::from(now.year()) * 12 + i32::from(now.month()?) - 1 - count;
            Date::from_month(u16::try_from(months / 12).ok()?, (months % 12) as u8 + 1)
        }
        Unit::Year => Date::from_year(u16::try_from(i32::from(now.year()) - count).ok()?),
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, relative};

    #[test]
    fn counted_back_from_now() {
        let now: Date = "2022-03-15T01:30".parse().unwrap();
        for (text, date) in [
            ("3 days ago", "2022-03-12"),
            ("vor 3 Tagen", "2022-03-12"),
            ("il y a 2 semaines", "2022-03-01"),
            ("hace 20 días", "2022-02-23"),
            ("Yesterday", "2022-03-14"),
            ("gestern", "2022-03-14"),
            ("2 hours ago", "2022-03-14"),
            ("20 minutes ago", "2022-03-15"),
            ("2 months ago", "2022-01"),
            ("3 months ago", "2021-12"),
            ("4 years ago", "2018"),
            ("5 дней назад", "2022-03-10"),
            ("3天前", "2022-03-12"),
            ("3일 전", "2022-03-12"),
            ("5 dagar sedan", "2022-03-10"),
            ("3 giorni fa", "2022-03-12"),
        ] {
            let found = relative(text, now).map(|date| date.to_string());
            assert_eq!(found.as_deref(), Some(date), "{text}");
        }
        for text in ["3 days", "in 3 days", "Day 3", "ago", "3 of 5 days ago", "2022", ""] {
            assert_eq!(relative(text, now), None, "{text}");
        }
        let day: Date = "2022-03-15".parse().unwrap();
        assert_eq!(relative("2 hours ago", day), None, "the hour of now is not known");
    }
}
