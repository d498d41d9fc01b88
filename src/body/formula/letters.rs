//! Identifiers, numbers and words as TeX.

use super::node::Node;
use super::symbols::{Class, Variant, plain, symbol};

/// Appends a character as it is written in a formula.
pub(super) fn push(out: &mut String, c: char) {
    match symbol(c) {
        Some((_, Class::Nothing)) => {}
        Some((tex, _)) => {
            out.push_str(tex);
            if tex.len() > 1 && tex.ends_with(|c: char| c.is_ascii_alphabetic()) {
                out.push(' ');
            }
        }
        None => out.push(c),
    }
}

/// An identifier: a letter, or a name.
pub(super) fn identifier(text: &str, variant: Option<Variant>) -> String {
    let is_name = text.chars().nth(1).is_some();
    let mut out = String::with_capacity(text.len() + 9);
    let mut run = String::new();
    let mut of_run = Variant::Italic;
    for c in text.chars() {
        let (letter, own) = match plain(c) {
            Some((letter, own)) => {
                (letter, variant.filter(|_| own == Variant::Italic).unwrap_or(own))
            }
            None => {
                (c, variant.unwrap_or(if is_name { Variant::Upright } else { Variant::Italic }))
            }
        };
        if own != of_run {
            push_run(&mut out, &run, of_run);
            run.clear();
            of_run = own;
        }
        run.push(letter);
    }
    push_run(&mut out, &run, of_run);
    out.truncate(out.trim_end().len());
    out
}

/// A number. A comma between digits is not punctuation.
pub(super) fn number(node: &Node) -> String {
    let text = node.text.as_str();
    if text.chars().any(|c| !c.is_ascii_digit() && !matches!(c, '.' | ',' | ' ')) {
        let variant = node.variant.or(Some(Variant::Italic));
        return identifier(text, variant);
    }
    let digits = text.replace(',', "{,}").replace(' ', "\\,");
    match node.variant.map(Variant::command) {
        None | Some("" | "\\mathrm") => digits,
        Some(command) => format!("{command}{{{digits}}}"),
    }
}

/// Letters of one variant.
fn push_run(out: &mut String, run: &str, variant: Variant) {
    if run.is_empty() {
        return;
    }
    let has = |test: fn(char) -> bool| run.chars().any(test);
    let is_latin = has(|c| c.is_ascii_alphanumeric());
    let is_other_script = has(|c| c.is_alphabetic() && !c.is_ascii() && symbol(c).is_none());
    let command = match variant {
        Variant::Upright if is_other_script && run.chars().nth(1).is_some() => "\\text",
        // Capital Greek letters are upright, small ones have no other form.
        Variant::Upright if !is_latin => "",
        Variant::Bold if !is_latin => "\\boldsymbol",
        Variant::Italic => "",
        _ if !has(char::is_alphanumeric) => "",
        _ => variant.command(),
    };
    let mut tex = String::with_capacity(run.len());
    if command == "\\text" {
        push_text(&mut tex, run);
    } else {
        for c in run.chars() {
            match c {
                ' ' => tex.push_str("\\,"),
                _ => push(&mut tex, c),
            }
        }
    }
    if command.is_empty() {
        out.push_str(&tex);
    } else {
        out.push_str(command);
        out.push('{');
        if variant == Variant::BoldScript {
            out.push_str("\\mathcal{");
            out.push_str(tex.trim_end());
            out.push('}');
        } else {
            out.push_str(tex.trim_end());
        }
        out.push('}');
    }
}

/// The number of an equation without the brackets around it.
pub(super) fn unbracketed(number: &str) -> &str {
    number.trim().trim_start_matches('(').trim_end_matches(')').trim()
}

/// Appends the number of an equation.
pub(super) fn push_tag(out: &mut String, number: &str) {
    out.push_str(" \\tag{");
    push_text(out, number);
    out.push('}');
}

/// Appends words as they are written inside `\text{}`.
pub(super) fn push_text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '#' | '$' | '%' | '&' | '_' | '{' | '}' => out.extend(['\\', c]),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\\' => out.push_str("\\textbackslash{}"),
            '\u{a0}' | '\u{2009}' | '\u{200a}' | '\u{202f}' => out.push(' '),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
}
