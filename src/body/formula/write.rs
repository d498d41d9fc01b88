//! Writes a formula as TeX: tokens, rows, fractions and roots.

use super::fences::{self, Fences};
use super::letters;
use super::node::{Kind, Node};
use super::symbols::{Class, is_function, plain, symbol};

/// The TeX of a formula.
pub(super) fn tex(formula: &Node, display: bool) -> String {
    if !display && let Some(short) = short(formula.core()) {
        return short;
    }
    let mut writer = Writer { display, ..Writer::default() };
    writer.node(formula);
    writer.out.truncate(writer.out.trim_end().len());
    writer.out
}

/// A fraction or script of single characters that is all of a formula in a line of text: `a/b`,
/// `n^2`. Text is read without a renderer, too.
fn short(formula: &Node) -> Option<String> {
    let character = |part: &Node| {
        let part = part.core();
        let mut chars = part.text.chars();
        let is_token = matches!(part.kind, Kind::Identifier | Kind::Number);
        chars.next().filter(|c| c.is_ascii_alphanumeric() && chars.next().is_none() && is_token)
    };
    let sign = match formula.kind {
        Kind::Fraction => '/',
        Kind::Sup => '^',
        Kind::Sub => '_',
        _ => return None,
    };
    match formula.parts.as_slice() {
        [one, other] => Some([character(one)?, sign, character(other)?].iter().collect()),
        _ => None,
    }
}

/// What stands before the place that is written next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Before {
    /// Nothing, or an opening brace.
    #[default]
    Start,
    /// What an operator can follow.
    Operand,
    /// An operator, or an opening fence.
    Operator,
    /// The name of a function.
    Function,
}

/// A formula being written.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) out: String,
    /// Whether it stands on a line of its own.
    pub(super) display: bool,
    /// Groups in which operators have no space around them.
    pub(super) tight: usize,
    /// Tables around the place.
    pub(super) tables: usize,
    before: Before,
    /// Whether a space is due.
    pub(super) gap: bool,
    /// Whether the last thing is a command that a letter would become part of.
    command: bool,
    /// Where the last `\text{…}` ends.
    text_end: Option<usize>,
}

impl Writer {
    /// Writes a piece, with a space before it where one is due.
    fn piece(&mut self, tex: &str, space_before: bool, space_after: bool, before: Before) {
        if tex.is_empty() {
            return;
        }
        let wanted = (self.gap || space_before && self.tight == 0) && self.before != Before::Start;
        let needed = self.command && tex.starts_with(|c: char| c.is_ascii_alphabetic());
        if (wanted || needed) && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
        self.out.push_str(tex);
        self.gap = space_after && self.tight == 0;
        self.before = before;
        let word = tex.rsplit('\\').next().unwrap_or(tex);
        self.command = tex.contains('\\')
            && !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    }

    /// Writes an operand, or a command whose arguments follow.
    pub(super) fn operand(&mut self, tex: &str) {
        self.piece(tex, false, false, Before::Operand);
    }

    /// Writes what belongs to the piece before it.
    pub(super) fn raw(&mut self, tex: &str) {
        self.out.push_str(tex);
        self.command = false;
    }

    /// Writes something between braces.
    pub(super) fn group(&mut self, node: &Node) {
        self.enclosed("{", node, "}");
    }

    /// Writes something between an opening and a closing text.
    pub(super) fn enclosed(&mut self, open: &str, node: &Node, close: &str) {
        self.raw(open);
        self.restart();
        self.node(node);
        self.raw(close);
        self.gap = false;
        self.before = Before::Operand;
    }

    /// Begins a group or a cell.
    pub(super) fn restart(&mut self) {
        self.before = Before::Start;
        self.gap = false;
        self.command = false;
    }

    /// Writes any part.
    pub(super) fn node(&mut self, node: &Node) {
        match (node.kind, node.parts.as_slice()) {
            (Kind::Identifier, _) => self.identifier(node, false),
            (Kind::Number, _) => self.operand(&letters::number(node)),
            (Kind::Operator, _) => self.operator(&node.text),
            (Kind::Text, _) => self.text(&node.text),
            (Kind::Space, _) if node.text != "\\\\" => {
                let before = self.before;
                self.piece(&node.text, false, false, before);
            }
            (Kind::Fraction, [above, below]) => self.fraction("\\frac", above, below),
            (Kind::Stack, [above, below]) => {
                self.fraction("\\genfrac{}{}{0pt}{}", above, below);
            }
            (Kind::Slashed, [above, below]) => {
                self.operand("{");
                self.enclosed("", above, "}");
                self.raw("/");
                self.group(below);
            }
            (Kind::Root, parts) => self.command_of_row("\\sqrt", parts),
            (Kind::IndexedRoot, [base, index]) => {
                self.operand("\\sqrt");
                let is_plain = matches!(index.core().kind, Kind::Identifier | Kind::Number);
                let (open, close) = if is_plain { ("[", "]") } else { ("[{", "}]") };
                self.enclosed(open, index, close);
                self.group(base);
            }
            (Kind::Sub, [base, sub]) => self.scripts(base, Some(sub), None),
            (Kind::Sup, [base, sup]) => self.scripts(base, None, Some(sup)),
            (Kind::SubSup, [base, sub, sup]) => {
                self.scripts(base, Some(sub), Some(sup));
            }
            (Kind::Under, [base, under]) => self.limits(base, Some(under), None),
            (Kind::Over, [base, over]) => self.limits(base, None, Some(over)),
            (Kind::UnderOver, [base, under, over]) => {
                self.limits(base, Some(under), Some(over));
            }
            (Kind::Table, _) => self.table(node, "", ""),
            (Kind::Phantom, parts) => self.command_of_row("\\phantom", parts),
            (Kind::Enclosed, parts) => self.enclosure(&node.text, parts),
            (Kind::Display | Kind::Inline, [only]) if self.tables == 0 => {
                let fraction = only.core();
                let command = match (node.kind, self.display) {
                    (Kind::Display, false) => "\\dfrac",
                    (Kind::Inline, true) => "\\tfrac",
                    _ => "\\frac",
                };
                match (fraction.kind, fraction.parts.as_slice()) {
                    (Kind::Fraction, [above, below]) => self.fraction(command, above, below),
                    _ => self.node(only),
                }
            }
            (_, parts) => self.row(parts),
        }
    }

    fn fraction(&mut self, command: &str, above: &Node, below: &Node) {
        self.operand(command);
        self.group(above);
        self.group(below);
    }

    fn command_of_row(&mut self, command: &str, parts: &[Node]) {
        self.operand(command);
        self.raw("{");
        self.restart();
        self.row(parts);
        self.raw("}");
        self.gap = false;
        self.before = Before::Operand;
    }

    fn enclosure(&mut self, notation: &str, parts: &[Node]) {
        let has = |name: &str| notation.split_ascii_whitespace().any(|word| word == name);
        let command = match () {
            () if has("box") || has("roundedbox") || has("circle") => "\\boxed",
            () if has("updiagonalstrike") && has("downdiagonalstrike") => "\\xcancel",
            () if has("updiagonalstrike") => "\\cancel",
            () if has("downdiagonalstrike") => "\\bcancel",
            () if has("radical") => "\\sqrt",
            () if has("top") || has("actuarial") => "\\overline",
            () if has("bottom") => "\\underline",
            () => return self.row(parts),
        };
        self.command_of_row(command, parts);
    }

    /// Writes parts that follow one another.
    pub(super) fn row(&mut self, parts: &[Node]) {
        let fences = Fences::of(parts);
        let mut at = 0;
        while let Some(part) = parts.get(at) {
            if let Some(end) = self.environment(parts, &fences, at) {
                at = end;
                continue;
            }
            let next_is_application =
                parts.get(at + 1).is_some_and(|next| next.operator() == Some("\u{2061}"));
            match (part.kind, fences.grown(at)) {
                (Kind::Operator, Some(side)) => self.grown(side, &part.text),
                (Kind::Identifier, _) => self.identifier(part, next_is_application),
                _ => self.node(part),
            }
            at += 1;
        }
    }

    /// Writes a fence that grows with what it encloses: `\left(`.
    fn grown(&mut self, side: fences::Side, text: &str) {
        let fence = fences::tex(text);
        let (command, before) = match side {
            fences::Side::Left => ("\\left", Before::Operator),
            fences::Side::Right => ("\\right", Before::Operand),
        };
        if side == fences::Side::Right || self.before == Before::Function {
            self.gap = false;
        }
        self.piece(&format!("{command}{fence}"), false, false, before);
    }

    fn identifier(&mut self, node: &Node, is_applied: bool) {
        let text = node.text.as_str();
        if is_function(text) {
            self.function(&format!("\\{text}"));
        } else if is_applied && text.len() > 1 && text.is_ascii() {
            self.function(&format!("\\operatorname{{{}}}", text.replace(' ', "\\,")));
        } else {
            self.operand(&letters::identifier(text, node.variant));
        }
    }

    fn function(&mut self, tex: &str) {
        let space = self.before == Before::Operand;
        self.piece(tex, space, true, Before::Function);
    }

    /// Writes an operator by the class of its text.
    pub(super) fn operator(&mut self, text: &str) {
        let mut chars = text.chars();
        let (first, second) = (chars.next(), chars.next());
        let Some(first) = first else { return };
        if second.is_some() {
            return self.operator_of_characters(text);
        }
        let Some((tex, class)) = symbol(first) else {
            let (letter, variant) = plain(first).unwrap_or((first, Default::default()));
            return self
                .operand(&letters::identifier(letter.encode_utf8(&mut [0; 4]), Some(variant)));
        };
        self.symbol(tex, class);
    }

    fn symbol(&mut self, tex: &str, class: Class) {
        let after_operand = self.before == Before::Operand;
        match class {
            Class::Letter | Class::Space => self.operand(tex),
            // A sign.
            Class::Binary if !after_operand => self.piece(tex, false, false, Before::Operator),
            Class::Binary | Class::Relation => self.piece(tex, true, true, Before::Operator),
            Class::Open => {
                self.gap &= self.before != Before::Function;
                self.piece(tex, false, false, Before::Operator);
            }
            Class::Bar if !after_operand => self.piece(tex, false, false, Before::Operator),
            Class::Close | Class::Bar => {
                self.gap = false;
                self.operand(tex);
            }
            Class::Punctuation => {
                self.gap = false;
                self.piece(tex, false, true, Before::Operator);
            }
            Class::Slash => self.piece(tex, false, false, Before::Operator),
            Class::Large | Class::Integral => {
                self.piece(tex, after_operand, true, Before::Operator);
            }
            Class::Nothing => {}
        }
    }

    fn operator_of_characters(&mut self, text: &str) {
        match text {
            "mod" => self.piece("\\bmod", true, true, Before::Operator),
            "..." => self.operand("\\ldots"),
            _ if is_function(text) => self.function(&format!("\\{text}")),
            _ if text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ') => {
                self.function(&format!("\\operatorname{{{}}}", text.replace(' ', "\\,")));
            }
            _ => {
                let mut tex = String::new();
                for c in text.chars() {
                    letters::push(&mut tex, c);
                }
                let class = super::symbols::class_of(text);
                self.symbol(&tex, class);
            }
        }
    }

    /// Writes words; a sign that stands alone is written as the operator that it is.
    pub(super) fn text(&mut self, text: &str) {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (None, _) => return,
            (Some(c), None) if !c.is_alphanumeric() => return self.operator(text),
            _ => {}
        }
        let mut tex = String::with_capacity(text.len() + 7);
        letters::push_text(&mut tex, text);
        if self.text_end == Some(self.out.len()) && self.out.ends_with('}') {
            self.out.pop();
            self.out.push_str(&tex);
            self.out.push('}');
        } else {
            self.operand(&format!("\\text{{{tex}}}"));
        }
        self.text_end = Some(self.out.len());
    }
}
