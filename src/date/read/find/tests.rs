use proptest::prelude::*;
use proptest::sample::select;

use super::{Locale, find_all, search};
use crate::date::read::Order;

/// The order for a language alone, as for a page on a generic domain.
fn locale(language: &str) -> Locale<'_> {
    let language = Some(language).filter(|tag| *tag != "-");
    Locale { language, order: Order::of(language, None) }
}

#[test]
fn spans_cover_the_date_and_its_time() {
    let text = "Gepostet: 15. März 2022, 12:30 Uhr von Anna";
    let hits = find_all(text, locale("de"));
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].span.of_text(text), "15. März 2022, 12:30 Uhr");
}

#[test]
fn no_input_breaks_it() {
    for text in
        ["1/", "2022-", "März", "15 tháng", "年月日", "2022年", "'22", "15 de", "令和年", "T07"]
    {
        assert!(find_all(text, locale("de")).is_empty(), "{text}");
    }
}

proptest! {
    /// The look for a year spares most lines the search, and no line a date.
    #[test]
    fn no_date_is_without_a_year(
        parts in prop::collection::vec(
            select(vec![
                "1", "5", "12", "21", "98", "2021", "20210309", "'", "/", ".", "-", " ", ", ", "th",
                "st", "º", "May", "Mar", "März", "mayo", "мая", "сентября", "of", "de", "del", "T",
                "10:30", "pm", "the", "ferry", "–", "’", "(", ")", "год", "r.", "év",
            ]),
            1..9,
        ),
        language in select(vec!["en", "de", "es", "ru", "hu"]),
    ) {
        let text = parts.concat();
        prop_assert_eq!(find_all(&text, locale(language)), search(&text, locale(language)), "{}", text);
    }

    /// The same in the Far East, where a date may be in ideographs.
    #[test]
    fn no_date_in_ideographs_is_without_its_marks(
        parts in prop::collection::vec(
            select(vec![
                "1", "5", "12", "21", "98", "2021", "20210309", "/", ".", "-", " ", "，", "年", "月",
                "日", "년", "월", "일", "令和", "平成", "民國", "元", "二〇二一", "十", "三", "R", "H",
                "Ｒ", "２０２１", "３", "May", "渡船", "フェリー", "배", "（", "）", "号", "…", "'",
            ]),
            1..9,
        ),
        language in select(vec!["zh", "ja", "ko", "en"]),
    ) {
        let text = parts.concat();
        prop_assert_eq!(find_all(&text, locale(language)), search(&text, locale(language)), "{}", text);
    }
}

#[test]
fn other_calendars_are_never_misread_in_values_and_addresses() {
    let fa = super::parse_value("1400-12-24T10:20:00+03:30", locale("fa"));
    assert_eq!(fa.unwrap().date.to_string(), "2022-03-15T10:20:00+03:30");
    for value in
        ["1400-12-24", "14001224", "14001224102000", "1443-08-12T10:20", "1443/8", "1400-12"]
    {
        for language in ["ar", "en", "-"] {
            assert_eq!(super::parse_value(value, locale(language)), None, "{value} [{language}]");
        }
    }
    for path in
        ["1400/12/24/ferry", "1443/08/ferry", "ferry-1400-12-24", "ferry-14001224", "24-12-1400"]
    {
        let address = format!("https://post.example/{path}");
        assert_eq!(crate::date::read::date_of_address(&address), None, "{address}");
    }
}
