//! Takes a run of text apart into paragraphs.

use crate::body::{Inline, InlineContent, Inlines};
use crate::document::Span;

/// The paragraphs of a run: two line breaks in a row end one.
pub(super) fn paragraphs(run: Inlines) -> Vec<Inlines> {
    if !has_end(&run) {
        let text = trimmed(without_blanks(run.inlines));
        return if text.is_blank() { Vec::new() } else { vec![text] };
    }
    let mut done = Vec::new();
    let mut open: Vec<Inline> = Vec::new();
    let mut breaks = 0;
    for inline in run.inlines {
        let blank = match &inline.content {
            InlineContent::Text { text } => text.trim().is_empty(),
            _ => false,
        };
        match inline.content {
            InlineContent::LineBreak => {
                breaks += 1;
                open.push(inline);
                continue;
            }
            _ if blank && breaks > 0 => continue,
            InlineContent::Styled { style, text } if has_break(&text) => {
                // A style around several paragraphs is a style of each.
                let mut parts = paragraphs(text).into_iter().peekable();
                while let Some(text) = parts.next() {
                    let content = InlineContent::Styled { style, text };
                    open.push(Inline { content, span: inline.span });
                    if parts.peek().is_some() {
                        done.push(trimmed(std::mem::take(&mut open)));
                    }
                }
                breaks = 0;
                continue;
            }
            _ => {}
        }
        if breaks > 1 {
            done.push(trimmed(std::mem::take(&mut open)));
        }
        breaks = 0;
        open.push(inline);
    }
    done.push(trimmed(open));
    done.retain(|text| !text.is_blank());
    done
}

/// Whether a run has more than one paragraph.
fn has_end(run: &Inlines) -> bool {
    let mut breaks = 0;
    run.inlines.iter().any(|inline| match &inline.content {
        InlineContent::LineBreak => {
            breaks += 1;
            false
        }
        InlineContent::Text { text } if breaks > 0 && text.trim().is_empty() => false,
        InlineContent::Styled { text, .. } if has_break(text) => true,
        _ => std::mem::take(&mut breaks) > 1,
    })
}

/// The pieces of a run without blanks after line breaks.
fn without_blanks(mut inlines: Vec<Inline>) -> Vec<Inline> {
    let mut after_break = false;
    inlines.retain(|inline| {
        let is_blank =
            matches!(&inline.content, InlineContent::Text { text } if text.trim().is_empty());
        if is_blank && after_break {
            return false;
        }
        after_break = matches!(inline.content, InlineContent::LineBreak);
        true
    });
    inlines
}

fn has_break(text: &Inlines) -> bool {
    text.inlines.iter().filter(|inline| matches!(inline.content, InlineContent::LineBreak)).count()
        > 1
}

/// A text without line breaks and white space at its ends.
pub(super) fn trimmed(mut inlines: Vec<Inline>) -> Inlines {
    let is_blank = |inline: &Inline| match &inline.content {
        InlineContent::LineBreak => true,
        InlineContent::Text { text } => text.trim().is_empty(),
        _ => false,
    };
    while inlines.last().is_some_and(is_blank) {
        inlines.pop();
    }
    let start = inlines.iter().take_while(|inline| is_blank(inline)).count();
    inlines.drain(..start);
    if let Some(InlineContent::Text { text }) = inlines.first_mut().map(|first| &mut first.content)
    {
        let blank = text.len() - text.trim_start().len();
        text.drain(..blank);
    }
    if let Some(InlineContent::Text { text }) = inlines.last_mut().map(|last| &mut last.content) {
        text.truncate(text.trim_end().len());
    }
    inlines.shrink_to_fit();
    Inlines { inlines }
}

/// Whether a text is a lone sign that ends a sentence or a part of one.
pub(super) fn is_sign(text: &Inlines) -> bool {
    matches!(plain(text).trim(), "." | "," | ";" | ":")
}

/// Whether a text is what a notebook writes beside its cells: `In [1]:`.
pub(super) fn is_prompt(text: &Inlines) -> bool {
    let text = plain(text);
    let number = text.strip_prefix("In").or_else(|| text.strip_prefix("Out"));
    let number = number.and_then(|rest| rest.trim_start().strip_prefix('[')?.strip_suffix("]:"));
    number.is_some_and(|n| n.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '*'))
}

/// A text that is nothing but words.
fn plain(text: &Inlines) -> &str {
    match &text.inlines[..] {
        [Inline { content: InlineContent::Text { text }, .. }] => text,
        _ => "",
    }
}

/// From the first piece with a place to the last.
pub(super) fn extent(text: &Inlines) -> Span {
    let places = || text.inlines.iter().map(|inline| inline.span).filter(|span| !span.is_empty());
    match (places().next(), places().next_back()) {
        (Some(first), Some(last)) => Span::new(first.start, last.end),
        _ => Span::default(),
    }
}
