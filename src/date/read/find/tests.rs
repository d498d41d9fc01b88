use proptest::prelude::*;
use proptest::sample::select;

use super::{Locale, find_all, search};
use crate::date::read::Order;

/// The order for a language alone, as for a page on a generic domain.
fn locale(language: &str) -> Locale<'_> {
    let language = Some(language).filter(|tag| *tag != "-");
    Locale { language, order: Order::of(language, None) }
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
