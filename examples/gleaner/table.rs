//! The explanation as a table for people to read.

use std::fmt::Write as _;

use gleaner::Explanation;

use crate::width::head;

/// Columns of a block's text that are shown if the width of the terminal is not known.
const TEXT: usize = 60;
/// Columns of text that are shown in the narrowest terminal.
const LEAST: usize = 20;
/// Columns of the place that a value was found in.
const PATH: usize = 40;

/// How the table is shown.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Look {
    /// Columns of the terminal, if they are known.
    pub(crate) columns: Option<usize>,
    /// Whether kept rows and chosen values are in colour, and the others dim.
    pub(crate) color: bool,
}

impl Look {
    /// Columns that are left for the text after `used` of them.
    fn text(self, used: usize) -> usize {
        self.columns.map_or(TEXT, |columns| columns.saturating_sub(used).max(LEAST))
    }

    /// What switches the colour of a row on and off.
    fn of(self, mark: char, is_head: bool) -> (&'static str, &'static str) {
        match (self.color, mark) {
            (false, _) => ("", ""),
            (true, _) if is_head => ("\u{1b}[1m", "\u{1b}[0m"),
            (true, '+') => ("\u{1b}[32m", "\u{1b}[0m"),
            (true, _) => ("\u{1b}[2m", "\u{1b}[0m"),
        }
    }
}

/// One row per block: `+` if it was kept, the line it begins on, its bytes in the source,
/// what the markup says it is, and the verdict; with a model of the site, on how many of its
/// pages the line recurs.
pub(crate) fn render(explanation: &Explanation, source: &str, look: Look) -> String {
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
                block.text.clone(),
            ],
        ));
    }
    let width = |column: usize| rows.iter().map(|(_, row)| row[column].len()).max().unwrap_or(0);
    let [line, bytes, kind, role, prob, rule, site] = [0, 1, 2, 3, 4, 5, 6].map(width);
    let recurs = explanation.blocks.iter().any(|block| block.verdict.recurrence.is_some());
    let used = 2 + [line, bytes, kind, role, prob, rule].iter().sum::<usize>() + 6 * 2;
    let text = look.text(used + if recurs { site + 2 } else { 0 });
    let mut out = String::new();
    for (number, (mark, row)) in rows.iter().enumerate() {
        let (on, off) = look.of(*mark, number == 0);
        let _ = write!(
            out,
            "{on}{mark} {:>line$}  {:>bytes$}  {:kind$}  {:role$}  {:>prob$}  {:rule$}  ",
            row[0], row[1], row[2], row[3], row[4], row[5]
        );
        if recurs {
            let _ = write!(out, "{:site$}  ", row[6]);
        }
        let _ = writeln!(out, "{}{off}", head(&row[7], text));
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
    metadata(explanation, &lines, look, &mut out);
    out
}

/// Candidates for one field that are shown.
const CANDIDATES: usize = 6;

/// One row per candidate: `+` if it was chosen, the field, its score, its line, where it was
/// found, and the value.
fn metadata(explanation: &Explanation, lines: &Lines, look: Look, out: &mut String) {
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
                candidate.value.clone(),
            ],
        ));
    }
    if rows.len() == 1 {
        return;
    }
    let width = |column: usize| rows.iter().map(|(_, row)| row[column].len()).max().unwrap_or(0);
    let [name, score, line, path] = [0, 1, 2, 3].map(width);
    let text = look.text(2 + name + score + line + path + 4 * 2);
    out.push('\n');
    for (number, (mark, row)) in rows.iter().enumerate() {
        let (on, off) = look.of(*mark, number == 0);
        let _ = write!(
            out,
            "\n{on}{mark} {:name$}  {:>score$}  {:>line$}  {:path$}  {}{off}",
            row[0],
            row[1],
            row[2],
            row[3],
            head(&row[4], text)
        );
    }
}

/// Where the lines of a source end.
pub(crate) struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(source: &str) -> Self {
        Self { ends: source.match_indices('\n').map(|(at, _)| at).collect() }
    }

    /// The number, from 1, of the line an offset is in.
    pub(crate) fn number(&self, offset: u32) -> usize {
        self.ends.partition_point(|&end| end < offset as usize) + 1
    }
}
