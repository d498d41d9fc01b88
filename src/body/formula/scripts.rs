//! Sub- and superscripts, limits and accents as TeX.

use super::node::{Kind, Node};
use super::symbols::{Class, has_limits};
use super::write::Writer;

impl Writer {
    /// Writes a base with scripts.
    pub(super) fn scripts(&mut self, base: &Node, sub: Option<&Node>, sup: Option<&Node>) {
        // A script on something with the other script: one base with both.
        let inner = base.core();
        match (inner.kind, inner.parts.as_slice(), sub, sup) {
            (Kind::Sub, [base, sub], None, Some(_)) => return self.scripts(base, Some(sub), sup),
            (Kind::Sup, [base, sup], Some(_), None) if primes(sup).is_none() => {
                return self.scripts(base, sub, Some(sup));
            }
            _ => {}
        }
        self.write_base(base);
        self.write_scripts(sub, sup);
    }

    fn write_base(&mut self, base: &Node) {
        let core = base.core();
        match core.kind {
            Kind::Identifier | Kind::Number | Kind::Operator | Kind::Text if !core.is_empty() => {
                self.node(core);
            }
            Kind::Over | Kind::Under | Kind::UnderOver | Kind::Root | Kind::Table => {
                self.node(core)
            }
            Kind::Row if is_fenced(core) => self.node(core),
            _ => {
                self.operand("{");
                self.enclosed("", base, "}");
            }
        }
    }

    fn write_scripts(&mut self, sub: Option<&Node>, sup: Option<&Node>) {
        // The space that is due is put off until scripts are written.
        let gap = std::mem::take(&mut self.gap);
        self.tight += 1;
        if let Some(sub) = sub.filter(|sub| !sub.is_empty()) {
            self.raw("_");
            self.script(sub);
        }
        if let Some(sup) = sup.filter(|sup| !sup.is_empty()) {
            if let Some(primes) = primes(sup) {
                self.raw(&primes);
            } else {
                self.raw("^");
                self.script(sup);
            }
        }
        self.tight -= 1;
        self.gap |= gap;
    }

    fn script(&mut self, script: &Node) {
        let core = script.core();
        if core.text == "°" {
            self.raw("{\\circ}");
        } else {
            self.group(script);
        }
    }

    /// Writes a base with something below and above it.
    pub(super) fn limits(&mut self, base: &Node, under: Option<&Node>, over: Option<&Node>) {
        let core = base.core();
        let (mut under, mut over) =
            (under.filter(|n| !n.is_empty()), over.filter(|n| !n.is_empty()));
        if let Some(arrow) = core.operator().and_then(arrow)
            && over.and_then(Node::operator).is_none()
        {
            self.operand(arrow);
            if let Some(under) = under {
                self.enclosed("[", under, "]");
            }
            self.group(over.unwrap_or(&Node::default()));
            return;
        }
        if takes_limits(core) {
            self.node(core);
            return self.write_scripts(under, over);
        }
        if let Some(operator) = words(core) {
            self.operand(&format!("\\operatorname*{{{operator}}}"));
            return self.write_scripts(under, over);
        }
        let wide = is_wide(core);
        let above = over.and_then(Node::operator).and_then(|accent| accent_above(accent, wide));
        let below = under.and_then(Node::operator).and_then(accent_below);
        // A label that is not an accent is written around the accent.
        let mut close = 0;
        let labels = [
            ("\\overset", over.take_if(|_| above.is_none())),
            ("\\underset", under.take_if(|_| below.is_none())),
        ];
        for (command, label) in labels {
            let Some(label) = label else { continue };
            self.operand(command);
            self.group(label);
            self.raw("{");
            self.restart();
            close += 1;
        }
        for command in [above, below].into_iter().flatten() {
            self.operand(command);
            self.raw("{");
            self.restart();
            close += 1;
        }
        self.enclosed("", base, "");
        for _ in 0..close {
            self.enclosed("", &Node::default(), "}");
        }
    }
}

/// Whether a row begins and ends with a fence.
fn is_fenced(row: &Node) -> bool {
    let class =
        |node: Option<&Node>| node.filter(|node| node.kind == Kind::Operator).map(Node::class);
    let (first, last) = (class(row.parts.first()), class(row.parts.last()));
    let is_pair = first == Some(Class::Open) && last == Some(Class::Close)
        || first == Some(Class::Bar) && last == Some(Class::Bar);
    let inside = row.parts.get(1..row.parts.len().saturating_sub(1)).unwrap_or_default();
    is_pair
        && inside.iter().all(|part| !matches!(class(Some(part)), Some(Class::Open | Class::Close)))
}

/// The primes that a superscript is made of, as TeX writes them.
fn primes(sup: &Node) -> Option<String> {
    let core = sup.core();
    let of = |node: &Node| {
        let is_token = matches!(node.kind, Kind::Operator | Kind::Text | Kind::Identifier);
        let count = node.text.chars().try_fold(0, |count, c| match c {
            '′' | '\'' | '’' => Some(count + 1),
            '″' => Some(count + 2),
            '‴' => Some(count + 3),
            '⁗' => Some(count + 4),
            _ => None,
        });
        count.filter(|&count| is_token && count > 0)
    };
    let count = match core.kind {
        Kind::Row if !core.parts.is_empty() => {
            core.parts.iter().try_fold(0, |count, part| Some(count + of(part)?))?
        }
        _ => of(core)?,
    };
    Some("'".repeat(count))
}

/// Whether what is below and above a base are its limits, written as scripts.
fn takes_limits(base: &Node) -> bool {
    let is = |part: Option<&Node>, braces: &[&str]| {
        part.and_then(Node::operator).is_some_and(|text| braces.contains(&text))
    };
    match base.kind {
        Kind::Operator => {
            matches!(base.class(), Class::Large | Class::Integral) || has_limits(&base.text)
        }
        Kind::Identifier | Kind::Text => has_limits(&base.text),
        Kind::Under => is(base.parts.get(1), &["⏟", "⎵"]),
        Kind::Over => is(base.parts.get(1), &["⏞", "⎴"]),
        _ => false,
    }
}

/// The words of an operator whose name has a blank: `arg max`.
fn words(base: &Node) -> Option<String> {
    let is_token = matches!(base.kind, Kind::Identifier | Kind::Operator | Kind::Text);
    let text = base.text.replace('\u{a0}', " ");
    let is_name = text.len() > 2 && text.bytes().all(|b| b.is_ascii_alphabetic() || b == b' ');
    (is_token && is_name).then(|| text.replace(' ', "\\,"))
}

fn is_wide(base: &Node) -> bool {
    let is_token = matches!(base.kind, Kind::Identifier | Kind::Number | Kind::Operator);
    !is_token || base.text.chars().nth(1).is_some()
}

fn accent_above(accent: &str, wide: bool) -> Option<&'static str> {
    Some(match (accent, wide) {
        ("^" | "ˆ" | "\u{302}", false) => "\\hat",
        ("^" | "ˆ" | "\u{302}", true) => "\\widehat",
        ("~" | "˜" | "\u{303}" | "∼", false) => "\\tilde",
        ("~" | "˜" | "\u{303}" | "∼", true) => "\\widetilde",
        ("¯" | "ˉ" | "\u{304}" | "\u{305}" | "-" | "−", false) => "\\bar",
        ("¯" | "ˉ" | "\u{304}" | "\u{305}" | "‾" | "―" | "_" | "-" | "−" | "─", _) => {
            "\\overline"
        }
        ("→" | "\u{20d7}" | "⃑" | "⟶" | "⇀", false) => "\\vec",
        ("→" | "\u{20d7}" | "⟶" | "⇀", true) => "\\overrightarrow",
        ("←" | "\u{20d6}" | "⟵", _) => "\\overleftarrow",
        ("↔" | "⟷", _) => "\\overleftrightarrow",
        ("˙" | "\u{307}" | "." | "⋅" | "·", _) => "\\dot",
        ("¨" | "\u{308}" | "..", _) => "\\ddot",
        ("\u{20db}" | "...", _) => "\\dddot",
        ("ˇ" | "\u{30c}", _) => "\\check",
        ("˘" | "\u{306}", _) => "\\breve",
        ("´" | "\u{301}", _) => "\\acute",
        ("`" | "ˋ" | "\u{300}", _) => "\\grave",
        ("˚" | "°" | "\u{30a}", _) => "\\mathring",
        ("⏞", _) => "\\overbrace",
        ("⎴", _) => "\\overbracket",
        _ => return None,
    })
}

fn accent_below(accent: &str) -> Option<&'static str> {
    Some(match accent {
        "_" | "\u{332}" | "‾" | "¯" | "―" | "─" => "\\underline",
        "⏟" => "\\underbrace",
        "⎵" => "\\underbracket",
        "→" | "⟶" => "\\underrightarrow",
        "←" | "⟵" => "\\underleftarrow",
        _ => return None,
    })
}

/// The command for an arrow that is as long as its label.
fn arrow(base: &str) -> Option<&'static str> {
    Some(match base {
        "→" | "⟶" => "\\xrightarrow",
        "←" | "⟵" => "\\xleftarrow",
        "↔" | "⟷" => "\\xleftrightarrow",
        "⇒" | "⟹" => "\\xRightarrow",
        "⇐" | "⟸" => "\\xLeftarrow",
        "⇔" | "⟺" => "\\xLeftrightarrow",
        "↦" | "⟼" => "\\xmapsto",
        "↪" => "\\xhookrightarrow",
        "↩" => "\\xhookleftarrow",
        _ => return None,
    })
}
