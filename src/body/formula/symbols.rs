//! Characters of formulas, and their TeX.

use once_cell::sync::Lazy;

use crate::body::words::{TEX_FUNCTIONS, TEX_FUNCTIONS_WITH_LIMITS};

/// How TeX spaces a symbol, and what else it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter, or a sign that is spaced like one.
    Letter,
    /// An operator between two operands: `+`.
    Binary,
    /// A relation: `=`.
    Relation,
    /// An opening fence.
    Open,
    /// A closing fence.
    Close,
    /// A fence that may open or close: `|`.
    Bar,
    /// A comma or semicolon.
    Punctuation,
    /// An operator without space around it: `/`.
    Slash,
    /// An operator with limits: `∑`.
    Large,
    /// An integral: its limits are set like scripts.
    Integral,
    /// An invisible character.
    Nothing,
    /// White space.
    Space,
}

struct Symbol {
    character: char,
    tex: &'static str,
    class: Class,
}

/// Sorted by character.
static SYMBOLS: Lazy<Vec<Symbol>> = Lazy::new(|| {
    let mut class = Class::Letter;
    let mut symbols = Vec::with_capacity(512);
    let lines = include_str!("symbols.txt").lines();
    for line in lines.filter(|line| !line.starts_with("# C") && !line.starts_with("# A")) {
        match line {
            "[letter]" => class = Class::Letter,
            "[binary]" => class = Class::Binary,
            "[relation]" => class = Class::Relation,
            "[open]" => class = Class::Open,
            "[close]" => class = Class::Close,
            "[bar]" => class = Class::Bar,
            "[punctuation]" => class = Class::Punctuation,
            "[slash]" => class = Class::Slash,
            "[large]" => class = Class::Large,
            "[integral]" => class = Class::Integral,
            "[nothing]" => class = Class::Nothing,
            "[space]" => class = Class::Space,
            _ => {
                let mut words = line.split_ascii_whitespace();
                while let (Some(key), Some(tex)) = (words.next(), words.next()) {
                    if let Some(character) = character(key) {
                        symbols.push(Symbol { character, tex, class });
                    }
                }
            }
        }
    }
    symbols.sort_by_key(|symbol| symbol.character);
    symbols
});

/// A key of the file: a character, or `U+` and its number.
fn character(key: &str) -> Option<char> {
    match key.strip_prefix("U+") {
        Some(number) => char::from_u32(u32::from_str_radix(number, 16).ok()?),
        None => key.chars().next(),
    }
}

/// The TeX of a character and its class, if it has one of its own.
pub(super) fn symbol(character: char) -> Option<(&'static str, Class)> {
    let at = SYMBOLS.binary_search_by_key(&character, |symbol| symbol.character).ok()?;
    SYMBOLS.get(at).map(|symbol| (symbol.tex, symbol.class))
}

/// The class of a token's text.
pub(super) fn class_of(text: &str) -> Class {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(one), None) => symbol(one).map_or(Class::Letter, |(_, class)| class),
        (None, _) => Class::Nothing,
        _ if matches!(text, "||" | "∥∥") => Class::Bar,
        _ if matches!(text, ":=" | "==" | "!=" | "<=" | ">=" | "=:" | "->" | "::=") => {
            Class::Relation
        }
        _ => Class::Letter,
    }
}

/// Whether TeX has a command for the name of a function.
pub(super) fn is_function(name: &str) -> bool {
    TEX_FUNCTIONS.contains(&name)
}

/// Whether TeX sets the scripts of a function as limits.
pub(super) fn has_limits(name: &str) -> bool {
    TEX_FUNCTIONS_WITH_LIMITS.contains(&name)
}

/// How a letter is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Variant {
    /// As TeX sets a letter by default.
    #[default]
    Italic,
    Upright,
    Bold,
    BoldItalic,
    Script,
    BoldScript,
    Fraktur,
    DoubleStruck,
    Sans,
    Monospace,
}

impl Variant {
    /// The variant that a `mathvariant` names.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "normal" => Self::Upright,
            "italic" => Self::Italic,
            "bold" => Self::Bold,
            "bold-italic" => Self::BoldItalic,
            "script" => Self::Script,
            "bold-script" => Self::BoldScript,
            "fraktur" | "bold-fraktur" => Self::Fraktur,
            "double-struck" => Self::DoubleStruck,
            "sans-serif" | "sans-serif-italic" | "bold-sans-serif" | "sans-serif-bold-italic" => {
                Self::Sans
            }
            "monospace" => Self::Monospace,
            _ => return None,
        })
    }

    /// The command that sets letters so; empty for the default.
    pub(super) const fn command(self) -> &'static str {
        match self {
            Self::Italic => "",
            Self::Upright => "\\mathrm",
            Self::Bold => "\\mathbf",
            Self::BoldItalic | Self::BoldScript => "\\boldsymbol",
            Self::Script => "\\mathcal",
            Self::Fraktur => "\\mathfrak",
            Self::DoubleStruck => "\\mathbb",
            Self::Sans => "\\mathsf",
            Self::Monospace => "\\mathtt",
        }
    }
}

/// The variants of the Latin alphabets from U+1D400, each of 52 letters; of the Greek ones from
/// U+1D6A8, each of 58; of the digits from U+1D7CE, each of 10.
const LATIN: [Variant; 13] = [
    Variant::Bold,
    Variant::Italic,
    Variant::BoldItalic,
    Variant::Script,
    Variant::BoldScript,
    Variant::Fraktur,
    Variant::DoubleStruck,
    Variant::Fraktur,
    Variant::Sans,
    Variant::Sans,
    Variant::Sans,
    Variant::Sans,
    Variant::Monospace,
];
const GREEK: [Variant; 5] =
    [Variant::Bold, Variant::Italic, Variant::BoldItalic, Variant::BoldItalic, Variant::BoldItalic];
const DIGITS: [Variant; 5] =
    [Variant::Bold, Variant::DoubleStruck, Variant::Sans, Variant::Sans, Variant::Monospace];
/// What follows the capital omega among Greek letters: nabla, small letters, variants.
const GREEK_REST: &str = "∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";
/// What the blocks lack, because it has been among the letterlike symbols from before.
const LETTERLIKE: [(char, char, Variant); 24] = [
    ('ℂ', 'C', Variant::DoubleStruck),
    ('ℍ', 'H', Variant::DoubleStruck),
    ('ℕ', 'N', Variant::DoubleStruck),
    ('ℙ', 'P', Variant::DoubleStruck),
    ('ℚ', 'Q', Variant::DoubleStruck),
    ('ℝ', 'R', Variant::DoubleStruck),
    ('ℤ', 'Z', Variant::DoubleStruck),
    ('ℎ', 'h', Variant::Italic),
    ('ℬ', 'B', Variant::Script),
    ('ℰ', 'E', Variant::Script),
    ('ℱ', 'F', Variant::Script),
    ('ℋ', 'H', Variant::Script),
    ('ℐ', 'I', Variant::Script),
    ('ℒ', 'L', Variant::Script),
    ('ℳ', 'M', Variant::Script),
    ('ℛ', 'R', Variant::Script),
    ('ℯ', 'e', Variant::Script),
    ('ℊ', 'g', Variant::Script),
    ('ℴ', 'o', Variant::Script),
    ('ℭ', 'C', Variant::Fraktur),
    ('ℌ', 'H', Variant::Fraktur),
    ('ℨ', 'Z', Variant::Fraktur),
    ('ⅆ', 'd', Variant::Upright),
    ('ⅇ', 'e', Variant::Upright),
];

/// A mathematical alphanumeric as the plain letter and its variant.
pub(super) fn plain(character: char) -> Option<(char, Variant)> {
    let code = character as u32;
    let nth = |first: u32, size: u32, variants: &[Variant]| {
        let (block, letter) = ((code - first) / size, (code - first) % size);
        variants.get(block as usize).map(|&variant| (letter, variant))
    };
    match code {
        0x1D400..=0x1D6A3 => {
            let (letter, variant) = nth(0x1D400, 52, &LATIN)?;
            let first = if letter < 26 { b'A' } else { b'a' };
            Some((char::from(first + (letter % 26) as u8), variant))
        }
        0x1D6A4 => Some(('ı', Variant::Italic)),
        0x1D6A5 => Some(('ȷ', Variant::Italic)),
        0x1D6A8..=0x1D7C9 => {
            let (letter, variant) = nth(0x1D6A8, 58, &GREEK)?;
            let plain = match letter {
                0x11 => 'ϴ',
                0..25 => char::from_u32(0x391 + letter)?,
                _ => GREEK_REST.chars().nth(letter as usize - 25)?,
            };
            Some((plain, variant))
        }
        0x1D7CE..=0x1D7FF => {
            let (digit, variant) = nth(0x1D7CE, 10, &DIGITS)?;
            Some((char::from(b'0' + digit as u8), variant))
        }
        0x2100..=0x214F => LETTERLIKE
            .iter()
            .find(|(from, ..)| *from == character)
            .map(|&(_, plain, variant)| (plain, variant)),
        _ => None,
    }
}
