//! `summary.html`: the summary with plots, as one file that needs nothing else and runs no script.
//! The HTML is in the files next to this one.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use gleaner_common::template::fill;

use crate::summary::Summary;

/// Rows of a plot; those of the smallest counts are added up in one more.
const ROWS: usize = 20;

/// The summary as HTML.
pub(crate) fn of(summary: &Summary) -> String {
    let counts = summary.counts;
    let steps = counts.confidence.iter().enumerate();
    let confidence: Vec<_> = steps
        .map(|(step, &count)| (format!("{:.1} to {:.1}", tenth(step), tenth(step + 1)), count))
        .collect();
    let plots = [
        plot("Confidence", ["expected F1", "pages"], &confidence),
        plot("Kinds of page", ["kind", "pages"], &largest(&counts.kinds)),
        plot("Languages", ["language", "pages"], &largest(&counts.languages)),
        plot("Errors", ["reason", "errors"], &largest(&counts.errors)),
        plot("Skipped", ["reason", "records"], &largest(&counts.skipped)),
    ];
    let slowest = summary.slowest.pages().map(|(microseconds, id)| {
        let values = [("time", &*format!("{:.1}", microseconds as f64 / 1000.0)), ("id", id)];
        fill(include_str!("slow.html"), &values)
    });
    let values = [
        ("version", env!("CARGO_PKG_VERSION")),
        ("style", include_str!("style.css")),
        ("pages", &grouped(counts.pages)),
        ("shards", &grouped(summary.shards)),
        ("failed", &grouped(counts.failed())),
        ("skipped", &grouped(counts.skipped.values().sum())),
        ("megabytes", &format!("{:.1}", counts.source_bytes as f64 / 1e6)),
        ("share", &format!("{:.1}", summary.share())),
        ("plots", &plots.concat()),
        ("slowest", &slowest.collect::<String>()),
    ];
    fill(include_str!("summary.html"), &values)
}

fn tenth(step: usize) -> f64 {
    step as f64 / 10.0
}

/// The rows of a map from the largest on.
fn largest(map: &BTreeMap<String, u64>) -> Vec<(String, u64)> {
    let mut rows: Vec<_> = map.iter().map(|(name, &count)| (name.clone(), count)).collect();
    rows.sort_by_key(|&(_, count)| Reverse(count));
    let others = rows.split_off(rows.len().min(ROWS));
    if !others.is_empty() {
        let sum = others.iter().map(|(_, count)| count).sum();
        rows.push((format!("{} others", others.len()), sum));
    }
    rows
}

/// A table with a bar in each row, as long as the count; empty without rows.
fn plot(title: &str, [what, counted]: [&str; 2], rows: &[(String, u64)]) -> String {
    let most = rows.iter().map(|&(_, count)| count).max().unwrap_or(0).max(1);
    let sum = rows.iter().map(|(_, count)| count).sum::<u64>().max(1);
    if rows.is_empty() {
        return String::new();
    }
    let lines = rows.iter().map(|(name, count)| {
        let values = [
            ("name", &**name),
            // A count that is not zero has a bar that can be seen.
            ("zero", if *count == 0 { " class=\"zero\"" } else { "" }),
            ("count", &grouped(*count)),
            ("share", &format!("{:.1}", 100.0 * *count as f64 / sum as f64)),
            ("width", &format!("{:.2}", 100.0 * *count as f64 / most as f64)),
        ];
        fill(include_str!("bar.html"), &values)
    });
    let lines: String = lines.collect();
    let values = [("title", title), ("what", what), ("counted", counted), ("rows", &lines)];
    fill(include_str!("plot.html"), &values)
}

/// A number with a comma after every three digits from the right.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::summary::{Counts, Slowest};

    #[test]
    fn digits_in_groups() {
        for (number, expected) in [(0, "0"), (999, "999"), (1000, "1,000"), (1234567, "1,234,567")]
        {
            assert_eq!(grouped(number), expected);
        }
    }

    #[test]
    fn what_pages_say_stays_text_and_is_bounded() {
        let mut counts = Counts { pages: 60, ..Counts::default() };
        counts.languages = (0..30).map(|n| (format!("x-{n:02}"), 1)).collect();
        counts.languages.insert("<script>".into(), 30);
        counts.confidence[9] = 60;
        let mut slowest = Slowest::default();
        slowest.take(Duration::from_millis(2), "https://a.example/\"><img src=x>");
        let html = of(&Summary { shards: 1, counts: &counts, slowest: &slowest });
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
        assert!(html.contains("&lt;script&gt;") && html.contains("11 others"), "{html}");
        assert!(html.contains("0.9 to 1.0") && html.contains("width:100.00%"), "{html}");
        assert!(!html.contains("Skipped</caption>"), "no rows, no plot");
    }
}
