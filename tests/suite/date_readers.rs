//! The readers of dates: in texts, in values for machines, in addresses, and as ages.

use gleaner::Date;
use gleaner::internals::parts;

/// Text, language, what is read (`-` for nothing).
const CASES: &str = include_str!("../cases/dates.tsv");

#[test]
fn dates_are_read_as_written() {
    let mut wrong = Vec::new();
    let mut languages = std::collections::BTreeSet::new();
    let mut count = 0;
    for line in CASES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [text, language, expected] = fields[..] else { panic!("three fields: {line}") };
        languages.insert(language.split('-').next().unwrap());
        count += 1;
        let language = Some(language).filter(|tag| *tag != "-");
        let found = parts::dates(text, language);
        let found: Vec<String> = found.iter().map(|(date, _)| date.to_string()).collect();
        let found = if found.is_empty() { "-".to_owned() } else { found.join(" ") };
        if found != expected {
            wrong.push(format!("{text} [{language:?}]: {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 300 && languages.len() >= 25, "{count} cases, {} languages", languages.len());
}

#[test]
fn spans_cover_the_date_and_its_time() {
    let text = "Gepostet: 15. März 2022, 12:30 Uhr von Anna";
    let hits = parts::dates(text, Some("de"));
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].1.of_text(text), "15. März 2022, 12:30 Uhr");
}

#[test]
fn no_input_breaks_it() {
    for text in
        ["1/", "2022-", "März", "15 tháng", "年月日", "2022年", "'22", "15 de", "令和年", "T07"]
    {
        assert!(parts::dates(text, Some("de")).is_empty(), "{text}");
    }
}

#[test]
fn other_calendars_are_never_misread_in_values_and_addresses() {
    let fa = parts::date_of_value("1400-12-24T10:20:00+03:30", Some("fa"));
    assert_eq!(fa.unwrap().to_string(), "2022-03-15T10:20:00+03:30");
    for value in
        ["1400-12-24", "14001224", "14001224102000", "1443-08-12T10:20", "1443/8", "1400-12"]
    {
        for language in [Some("ar"), Some("en"), None] {
            assert_eq!(parts::date_of_value(value, language), None, "{value} {language:?}");
        }
    }
    for path in
        ["1400/12/24/ferry", "1443/08/ferry", "ferry-1400-12-24", "ferry-14001224", "24-12-1400"]
    {
        let address = format!("https://post.example/{path}");
        assert_eq!(parts::date_of_address(&address), None, "{address}");
    }
}

#[test]
fn ages_are_counted_back_from_now() {
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
        ("acum 3 zile", "2022-03-12"),
        ("3 héttel ezelőtt", "2022-02-22"),
        ("2 vuotta sitten", "2020"),
        ("20 минут назад", "2022-03-15"),
        ("5 днів тому", "2022-03-10"),
        ("před 4 dny", "2022-03-11"),
        ("قبل 4 أيام", "2022-03-11"),
        ("2時間前", "2022-03-14"),
        ("3 주 전", "2022-02-22"),
        ("Today at 7:43 AM", "2022-03-15T07:43"),
        ("Heute, 07:43 Uhr", "2022-03-15T07:43"),
        ("Gestern um 18:05 Uhr", "2022-03-14T18:05"),
        ("Вчера в 10:20", "2022-03-14T10:20"),
        ("Bugün 07:20", "2022-03-15T07:20"),
        ("Publié hier à 18 h 05", "2022-03-14T18:05"),
        ("an hour ago", "2022-03-15"),
        ("Published a day ago", "2022-03-14"),
        ("hace un día", "2022-03-14"),
        ("il y a une semaine", "2022-03-08"),
        ("vor einem Tag", "2022-03-14"),
        ("день назад", "2022-03-14"),
        ("منذ يومين", "2022-03-13"),
        ("πριν από 3 ημέρες", "2022-03-12"),
        ("преди 3 дни", "2022-03-12"),
        ("fa 3 dies", "2022-03-12"),
        ("3 روز پیش", "2022-03-12"),
        ("5 tunni eest", "2022-03-14"),
        ("fyrir 3 dögum", "2022-03-12"),
        ("3 நாட்களுக்கு முன்", "2022-03-12"),
        ("wiki 2 zilizopita", "2022-03-01"),
        ("two days ago", "2022-03-13"),
        ("vor zwei Tagen", "2022-03-13"),
        ("avant-hier", "2022-03-13"),
        ("Vorgestern, 18:05 Uhr", "2022-03-13T18:05"),
        ("позавчера", "2022-03-13"),
        ("前天", "2022-03-13"),
        ("Aujourd’hui à 7h20", "2022-03-15T07:20"),
        ("un’ora fa", "2022-03-15"),
        ("just now", "2022-03-15"),
        ("только что", "2022-03-15"),
        ("刚刚", "2022-03-15"),
        ("2d ago", "2022-03-13"),
        ("1w ago", "2022-03-08"),
        ("35m ago", "2022-03-15"),
        ("2mo ago", "2022-01"),
        ("vor 2 Std.", "2022-03-14"),
        ("5 dk önce", "2022-03-15"),
        ("3 години тому", "2022-03-14"),
        ("годину тому", "2022-03-15"),
        ("преди 3 години", "2019"),
        ("לפני יומיים", "2022-03-13"),
        ("5 perce", "2022-03-15"),
        ("3 órája", "2022-03-14"),
        ("2 napja", "2022-03-13"),
        ("1주일 전", "2022-03-08"),
        ("1 ชั่วโมงก่อน", "2022-03-15"),
    ] {
        let found = parts::relative_date(text, now).map(|date| date.to_string());
        assert_eq!(found.as_deref(), Some(date), "{text}");
    }
    for text in [
        "3 days",
        "in 3 days",
        "Day 3",
        "ago",
        "3 of 5 days ago",
        "2022",
        "",
        "some days ago",
        "Today 12 ferries",
    ] {
        assert_eq!(parts::relative_date(text, now), None, "{text}");
    }
    let day: Date = "2022-03-15".parse().unwrap();
    assert_eq!(parts::relative_date("2 hours ago", day), None, "the hour of now is not known");
}
