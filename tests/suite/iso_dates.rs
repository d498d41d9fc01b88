//! Dates in ISO 8601.

use gleaner::Date;

#[test]
fn what_is_written_is_read() {
    for text in [
        "1900",
        "9999-12",
        "2024-02-29",
        "2022-03-15T07:43",
        "2022-03-15T07:43:09",
        "2022-03-15T07:43:09Z",
        "2022-03-15T00:00-05:30",
        "2022-03-15T23:59:59+14:00",
    ] {
        assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
    }
}

#[test]
fn variants_are_read() {
    for (text, date) in [
        ("2022-03-15 07:43:09.123456", "2022-03-15T07:43:09"),
        ("2022-03-15T07:43+0100", "2022-03-15T07:43+01:00"),
        ("2022-03-15T07:43-05", "2022-03-15T07:43-05:00"),
        ("2022-03-15t07:43z", "2022-03-15T07:43Z"),
    ] {
        assert_eq!(text.parse::<Date>().unwrap().to_string(), date);
    }
}

#[test]
fn what_is_no_date_is_refused() {
    for text in [
        "",
        "22",
        "20222",
        "2022-3-15",
        "2022-13",
        "2022-02-30",
        "2022-03-15T",
        "1899-12-31",
        "2022-03-15T24:00",
        "2022-03-15T07:43+25:00",
        "2022-03-15T07:43+01:60",
        "2022-03-15x",
        "2022-03-15T07:43 CET",
        "٢٠٢٢",
        "2022-W11",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
    let message = "yesterday".parse::<Date>().unwrap_err().to_string();
    assert!(message.starts_with("not a date in ISO 8601"), "{message}");
    let message = "2023-02-29".parse::<Date>().unwrap_err().to_string();
    assert!(message.starts_with("the calendar has no such date"), "{message}");
}
