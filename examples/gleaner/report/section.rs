//! The part of the report that shows one page.

use gleaner::{Candidate, ExplainedBlock, Explanation, Field};
use gleaner_common::template::fill;

use super::words;
use crate::table::Lines;

/// Fields that are named even if the page does not state them.
const ALWAYS: [Field; 3] = [Field::Title, Field::Date, Field::Byline];
/// Candidates for one field that are shown besides the chosen one.
const OTHERS: usize = 8;

/// The page with the number `id`, as HTML.
pub(super) fn of(id: &str, name: &str, explanation: &Explanation, source: &str) -> String {
    let lines = Lines::of(source);
    let article = &explanation.article;
    let kept = kept(explanation);
    let summary = format!(
        "Kind of page: {} ({:.2}). Confidence {:.2}. {kept} of {} lines kept.{}",
        article.kind,
        article.kind_probability,
        article.confidence,
        explanation.blocks.len(),
        if article.truncated { " The page was cut at a limit." } else { "" }
    );
    let facts: String = Field::ALL.iter().map(|&field| fact(id, field, explanation)).collect();
    let blocks = explanation.blocks.iter().enumerate();
    let blocks: String =
        blocks.map(|(index, block)| line(&block_id(id, index), block, &lines)).collect();
    fill(
        include_str!("page.html"),
        &[
            ("id", id),
            ("name", name),
            ("summary", &summary),
            ("facts", &facts),
            ("language", article.language.as_deref().unwrap_or_default()),
            ("lines", &blocks),
        ],
    )
}

/// Blocks that are part of the body.
pub(super) fn kept(explanation: &Explanation) -> usize {
    explanation.blocks.iter().filter(|block| block.verdict.role.is_content()).count()
}

fn block_id(page: &str, index: usize) -> String {
    format!("{page}-{}", index + 1)
}

fn line(id: &str, block: &ExplainedBlock, lines: &Lines) -> String {
    let verdict = &block.verdict;
    let (role, rule) = (verdict.role.name(), verdict.rule.name());
    let [state, title, sign] = if verdict.role.is_content() {
        ["kept", "Kept", "+"]
    } else {
        ["dropped", "Dropped", "−"]
    };
    let percent = format!("{:.0}", verdict.probability * 100.0);
    let tenth = format!("{:.0}", verdict.probability * 10.0);
    let recurrence =
        verdict.recurrence.map_or_else(String::new, |recurs| format!(" The line is {recurs}."));
    let place = if block.span.is_empty() {
        String::new()
    } else {
        format!(", line {}, bytes {:?} of the source", lines.number(block.span.start), block.span)
    };
    fill(
        include_str!("line.html"),
        &[
            ("id", id),
            ("state", state),
            ("verdict", title),
            ("sign", sign),
            ("role", role),
            ("meaning", words::of("role", role)),
            ("rule", rule),
            ("reason", words::of("rule", rule)),
            ("percent", &percent),
            ("tenth", &tenth),
            ("recurrence", &recurrence),
            ("data", if block.from_data { " Taken from data in the page's scripts." } else { "" }),
            ("kind", &block.kind.to_string()),
            ("place", &place),
            ("text", &block.text),
        ],
    )
}

fn fact(page: &str, field: Field, explanation: &Explanation) -> String {
    let label = label(field);
    let chosen = explanation.evidence(field);
    let rest: Vec<&Candidate> =
        explanation.candidates_for(field).filter(|candidate| !candidate.chosen).collect();
    if chosen.is_none() && rest.is_empty() && !ALWAYS.contains(&field) {
        return String::new();
    }
    let candidates: String =
        rest.iter().take(OTHERS).map(|one| candidate(page, &label, one)).collect();
    let count = match rest.len() {
        count if count > OTHERS => format!("first {OTHERS} of {count}"),
        count => count.to_string(),
    };
    let values = [("field", &*label), ("count", &count), ("candidates", &candidates)];
    let others =
        if rest.is_empty() { String::new() } else { fill(include_str!("others.html"), &values) };
    let Some(chosen) = chosen else {
        let values = [("field", &*label), ("others", &others)];
        return fill(include_str!("no-fact.html"), &values);
    };
    let evidence = &chosen.evidence;
    let raw = fill(include_str!("raw.html"), &[("raw", &evidence.raw)]);
    let values = [
        ("path", &*evidence.path),
        ("raw", if evidence.raw == chosen.value { "" } else { raw.trim_end() }),
        ("link", &link(page, &label, chosen)),
    ];
    let from = fill(include_str!("from.html"), &values);
    let values =
        [("field", &*label), ("value", &chosen.value), ("from", &from), ("others", &others)];
    fill(include_str!("fact.html"), &values)
}

fn candidate(page: &str, label: &str, candidate: &Candidate) -> String {
    let values = [
        ("value", &*candidate.value),
        ("score", &format!("{:.2}", candidate.evidence.score)),
        ("path", &candidate.evidence.path),
        ("link", &link(page, label, candidate)),
    ];
    fill(include_str!("candidate.html"), &values)
}

/// A link to the line that a value was read from, if it was read from one.
fn link(page: &str, label: &str, candidate: &Candidate) -> String {
    let Some(block) = candidate.evidence.block else { return String::new() };
    let id = block_id(page, block as usize);
    fill(include_str!("link.html"), &[("id", &id), ("field", label)]).trim_end().to_owned()
}

/// A field's name as a label.
fn label(field: Field) -> String {
    field.name().replace('_', " ")
}
