//! A formula as a tree, whatever markup it was read from.

use super::symbols::{Class, Variant, class_of};

/// Levels of a formula; what is deeper becomes text.
pub(super) const DEEPEST: usize = 64;

/// A part of a formula.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// Of a token, its characters; of a table, the letters of its columns as in TeX's `array`,
    /// with `|` for lines; of an enclosure, its notation.
    pub(super) text: String,
    pub(super) parts: Vec<Self>,
    /// How an identifier or number is set, if stated.
    pub(super) variant: Option<Variant>,
    /// Whether a fence grows with what it encloses, if stated.
    pub(super) stretchy: Option<bool>,
    /// Whether it is higher than a line.
    pub(super) tall: bool,
}

/// What a part is, and what its parts are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// Parts that follow one another.
    #[default]
    Row,
    /// A variable or the name of a function.
    Identifier,
    Number,
    Operator,
    /// Words.
    Text,
    /// White space; `text` is its TeX.
    Space,
    /// Numerator and denominator.
    Fraction,
    /// As a fraction, without a line.
    Stack,
    /// As a fraction, with a slash.
    Slashed,
    /// A square root of what follows one another.
    Root,
    /// What is below the root, and the index.
    IndexedRoot,
    /// Base and subscript.
    Sub,
    /// Base and superscript.
    Sup,
    /// Base, subscript, superscript.
    SubSup,
    /// Base and what is below it.
    Under,
    /// Base and what is above it.
    Over,
    /// Base, below, above.
    UnderOver,
    /// Rows.
    Table,
    /// Cells.
    TableRow,
    /// A label, then cells.
    LabeledRow,
    /// Invisible, but takes its space.
    Phantom,
    /// With lines around or across it.
    Enclosed,
    /// Set as in a formula on a line of its own.
    Display,
    /// Set as in a line of text.
    Inline,
}

impl Node {
    /// A part without parts.
    pub(super) fn token(kind: Kind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), ..Self::default() }
    }

    /// A part of parts.
    pub(super) fn of(kind: Kind, parts: Vec<Self>) -> Self {
        let tall = matches!(
            kind,
            Kind::Fraction | Kind::Stack | Kind::Table | Kind::Under | Kind::Over | Kind::UnderOver
        ) || parts.iter().any(|part| part.tall);
        Self { kind, parts, tall, ..Self::default() }
    }

    /// Parts that follow one another; a single one is itself.
    pub(super) fn row(mut parts: Vec<Self>) -> Self {
        match parts.pop() {
            Some(part) if parts.is_empty() => part,
            Some(part) => {
                parts.push(part);
                Self::of(Kind::Row, parts)
            }
            None => Self::default(),
        }
    }

    /// Whether it is higher than a line.
    pub(super) fn is_tall(&self) -> bool {
        self.tall || self.kind == Kind::Operator && matches!(self.class(), Class::Large)
    }

    /// Whether it shows nothing.
    pub(super) fn is_empty(&self) -> bool {
        match self.kind {
            Kind::Row | Kind::Display | Kind::Inline => self.parts.iter().all(Self::is_empty),
            Kind::Operator => self.class() == Class::Nothing,
            Kind::Space => true,
            Kind::Identifier | Kind::Number | Kind::Text => self.text.trim().is_empty(),
            _ => false,
        }
    }

    /// The class of an operator.
    pub(super) fn class(&self) -> Class {
        class_of(&self.text)
    }

    /// The part itself, out of rows that hold nothing else.
    pub(super) fn core(&self) -> &Self {
        let mut node = self;
        while let (Kind::Row | Kind::Display | Kind::Inline, [only]) =
            (node.kind, node.parts.as_slice())
        {
            node = only;
        }
        node
    }

    /// The operator that it is, if it is one.
    pub(super) fn operator(&self) -> Option<&str> {
        let core = self.core();
        (core.kind == Kind::Operator).then_some(core.text.as_str())
    }
}
