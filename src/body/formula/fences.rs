//! Fences: which belong together, and how they are written.

use super::node::{Kind, Node};
use super::symbols::{Class, symbol};

/// No partner.
const NONE: usize = usize::MAX;

/// A side of a pair of fences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// The fences of a row.
#[derive(Debug, Default)]
pub(super) struct Fences {
    /// For each part the fence that closes it or that it closes; empty if there are none.
    partners: Vec<usize>,
    /// Whether the pair grows with what it encloses.
    grown: Vec<bool>,
}

impl Fences {
    /// Finds the pairs among parts that follow one another.
    pub(super) fn of(parts: &[Node]) -> Self {
        let class = |node: &Node| (node.kind == Kind::Operator).then(|| node.class());
        if !parts.iter().any(|part| matches!(class(part), Some(Class::Open | Class::Bar))) {
            return Self::default();
        }
        let mut found = Self { partners: vec![NONE; parts.len()], grown: vec![false; parts.len()] };
        let mut open: Vec<(usize, &Node, usize)> = Vec::new();
        let mut tall = 0;
        let last = parts.len() - 1;
        for (at, part) in parts.iter().enumerate() {
            let opens = match class(part) {
                Some(Class::Open) => true,
                // A bar is one of a pair only at the ends of a row, or where it is said to grow.
                Some(Class::Bar) => at == 0 || part.stretchy == Some(true) && at < last,
                _ => false,
            };
            let closes = match class(part) {
                Some(Class::Close) => true,
                Some(Class::Bar) => at == last || part.stretchy == Some(true),
                // `\right.`
                Some(Class::Nothing) => at == last && part.text.is_empty(),
                _ => false,
            };
            let is_bar = |node: &Node| class(node) == Some(Class::Bar);
            let is_partner = |from: &Node| !is_bar(from) && !is_bar(part) || from.text == part.text;
            match open.last() {
                Some(&(from, left, tall_before)) if closes && is_partner(left) => {
                    open.pop();
                    found.pair(parts, from, at, tall > tall_before);
                }
                _ if opens => open.push((at, part, tall)),
                _ => {}
            }
            tall += usize::from(part.is_tall());
        }
        found
    }

    fn pair(&mut self, parts: &[Node], from: usize, to: usize, tall: bool) {
        let (Some(left), Some(right)) = (parts.get(from), parts.get(to)) else { return };
        let is_all = from == 0 && to + 1 == parts.len();
        let fixed = left.stretchy == Some(false) || right.stretchy == Some(false);
        let stretchy = left.stretchy == Some(true) || right.stretchy == Some(true);
        let grown = !fixed && (tall || stretchy || is_all && from + 1 < to);
        for (at, partner) in [(from, to), (to, from)] {
            if let (Some(slot), Some(grows)) = (self.partners.get_mut(at), self.grown.get_mut(at)) {
                *slot = partner;
                *grows = grown;
            }
        }
    }

    /// The other one of a pair.
    pub(super) fn partner(&self, at: usize) -> Option<usize> {
        self.partners.get(at).copied().filter(|&partner| partner != NONE)
    }

    /// The side of a part that is one of a pair that grows.
    pub(super) fn grown(&self, at: usize) -> Option<Side> {
        let partner = self.partner(at).filter(|_| self.grown.get(at) == Some(&true))?;
        Some(if partner > at { Side::Left } else { Side::Right })
    }
}

/// The TeX of a fence after `\left` or `\right`.
pub(super) fn tex(text: &str) -> &'static str {
    match text {
        "⟦" => "[",
        "⟧" => "]",
        "∥" | "||" => "\\|",
        _ => text.chars().next().and_then(symbol).map_or(".", |(tex, _)| tex),
    }
}
