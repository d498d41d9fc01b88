//! The explanation as a table for people to read.

use std::fmt::Write as _;

use gleaner::Explanation;

use crate::width::head;

/// Columns of a block's text that are shown.
const TEXT: usize = 60;
/// Columns of the place that a value was found in.
const PATH: usize = 40;

/// One row per block: `+` if it was kept, the line it begins on, its bytes in the source,
/// what the markup says it is, and the verdict; with a model of the site, on how many of its
/// pages the line recurs.
pub(crate) fn render(explanation: &Explanation, source: &str) -> String {
    let lines = Lines::of(source);
    let titles =
        ["line", "bytes", "kind", "role", "prob", "rule", "site", "text"].map(str::to_owned);
    let mut rows = vec![(' ', titles)];
    for block in &explanation.blocks {
        let verdict = &block.verdict;
        let (line, bytes) = if block.span.is_empty() {
            (String::new(), String::new())
        } else {
            (lines.number(block.span.start).to_string(), format!("{:?}", block.span))
        };
        rows.push((
            if verdict.role.is_content() { '+' } else { ' ' },
            [
                line,
                bytes,
                block.kind.to_string(),
                verdict.role.name().to_owned(),
                format!("{:.2}", verdict.probability),
                verdict.rule.name().to_owned(),
                verdict.recurrence.map_or_else(String::new, |recurs| recurs.to_string()),
                head(&block.text, TEXT),
            ],
        ));
    }
    let width = |column: usize| rows.iter().map(|(_, row)| row[column].len()).max().unwrap_or(0);
    let [line, bytes, kind, role, prob, rule, site] = [0, 1, 2, 3, 4, 5, 6].map(width);
    let recurs = explanation.blocks.iter().any(|block| block.verdict.recurrence.is_some());
    let mut out = String::new();
    for (mark, row) in &rows {
        let _ = write!(
            out,
            "{mark} {:>line$}  {:>bytes$}  {:kind$}  {:role$}  {:>prob$}  {:rule$}  ",
            row[0], row[1], row[2], row[3], row[4], row[5]
        );
        if recurs {
            let _ = write!(out, "{:site$}  ", row[6]);
        }
        let _ = writeln!(out, "{}", row[7]);
    }
    let kept = rows.iter().filter(|(mark, _)| *mark == '+').count();
    let article = &explanation.article;
    let _ = write!(
        out,
        "\n{kept} of {} blocks kept, confidence {:.2}; kind of page: {} ({:.2}){}",
        explanation.blocks.len(),
        article.confidence,
        article.kind,
        article.kind_probability,
        if article.truncated { "; the page was cut at a limit" } else { "" }
    );
    metadata(explanation, &lines, &mut out);
    out
}

/// Candidates for one field that are shown.
const CANDIDATES: usize = 6;

/// One row per candidate: `+` if it was chosen, the field, its score, its line, where it was
/// found, and the value.
fn metadata(explanation: &Explanation, lines: &Lines, out: &mut String) {
    let mut rows = vec![(' ', ["field", "score", "line", "found in", "value"].map(str::to_owned))];
    let (mut field, mut count) = (None, 0);
    for candidate in &explanation.candidates {
        count = if field == Some(candidate.field) { count + 1 } else { 0 };
        field = Some(candidate.field);
        if count >= CANDIDATES {
            continue;
        }
        let evidence = &candidate.evidence;
        let line =
            evidence.span.map_or_else(String::new, |span| lines.number(span.start).to_string());
        rows.push((
            if candidate.chosen { '+' } else { ' ' },
            [
                candidate.field.name().to_owned(),
                format!("{:.2}", evidence.score),
                line,
                head(&evidence.path, PATH),
                head(&candidate.value, TEXT),
            ],
        ));
    }
    if rows.len() == 1 {
        return;
    }
    let width = |column: usize| rows.iter().map(|(_, row)| row[column].len()).max().unwrap_or(0);
    let [name, score, line, path] = [0, 1, 2, 3].map(width);
    out.push('\n');
    for (mark, row) in &rows {
        let _ = write!(
            out,
            "\n{mark} {:name$}  {:>score$}  {:>line$}  {:path$}  {}",
            row[0], row[1], row[2], row[3], row[4]
        );
    }
}

/// Where the lines of a source end.
struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    fn of(source: &str) -> Self {
        Self { ends: source.match_indices('\n').map(|(at, _)| at).collect() }
    }

    /// The number, from 1, of the line an offset is in.
    fn number(&self, offset: u32) -> usize {
        self.ends.partition_point(|&end| end < offset as usize) + 1
    }
}
