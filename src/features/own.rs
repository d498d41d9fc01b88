//! Columns that a block fills by itself.

use super::facts::{Facts, share};
use super::matrix::Matrix;
use super::names::{Feature as F, SIGNAL_COLUMN, SIGNALS};
use crate::document::{BlockKind, Document};
use crate::text::{self, Script};

pub(super) fn fill(m: &mut Matrix, document: &Document, facts: &[Facts]) {
    let main_script = main_script(document, facts);
    for (i, (block, f)) in document.blocks.iter().zip(facts).enumerate() {
        let mut set = |feature, value| m.set(feature, i, value);
        let words = f.words.max(1) as f32;
        set(F::Words, f.words as f32);
        set(F::Chars, f.chars as f32);
        set(F::Sentences, f.enders as f32);
        set(F::WordsPerEnder, if f.enders == 0 { 99.0 } else { words / f.enders as f32 });
        set(F::WordLength, (f.letters + f.digits) as f32 / words);
        set(F::LongestWord, f.longest.min(255) as f32);
        set(F::UpperShare, share(f.upper_words, f.words));
        set(F::CapsShare, share(f.caps_words, f.words));
        set(F::DigitShare, share(f.digits, f.chars));
        set(F::NumberShare, share(f.numbers, f.words));
        set(F::CommaShare, f.commas as f32 / words);
        set(F::QuoteCount, f.quotes as f32);
        set(F::SeparatorShare, f.separators as f32 / words);
        set(F::SymbolCount, f.symbols as f32);
        set(F::FunctionShare, share(f.function_words, f.words));
        set(F::FirstClass, f32::from(f.first as u8));
        set(F::LastClass, f32::from(f.last as u8));
        set(F::LineBreaks, (f.lines - 1) as f32);
        set(F::WordsPerLine, f.words as f32 / f.lines as f32);
        set(F::HasYear, f32::from(f.year));
        set(F::HasClock, f32::from(f.clock));
        set(F::Repeats, 0.0);
        let script = text::dominant_script(document.text_of(block));
        set(F::ForeignScript, f32::from(f.letters > 2 && script != main_script));
        set(F::LinkDensity, f.link_density());
        set(F::Links, f32::from(block.links));
        set(F::StrongDensity, share(block.strong_bytes, f.bytes));
        set(F::Kind, f32::from(f.kind));
        if let BlockKind::Heading { level } = block.kind {
            set(F::HeadingLevel, f32::from(level));
        }
        if let BlockKind::ListItem { depth, ordered } = block.kind {
            set(F::ListDepth, f32::from(depth) * if ordered { -1.0 } else { 1.0 });
        }
        set(F::MediaBefore, f32::from(block.media_before));
        set(F::GapBefore, f32::from(block.gap_before));
        let after = document.blocks.get(i + 1).map_or(9, |next| next.gap_before);
        set(F::GapAfter, f32::from(after));
        for signal in 0..SIGNALS {
            let bit = 1u32 << signal;
            let s = f.signals;
            let strength = if s.whole & bit != 0 {
                3.0
            } else if s.start & bit != 0 {
                2.0
            } else if s.inside & bit != 0 {
                1.0
            } else {
                continue;
            };
            m.set_at(SIGNAL_COLUMN + signal, i, strength);
        }
    }
}

/// The script most of the page's words are in, judged by its longest block.
fn main_script(document: &Document, facts: &[Facts]) -> Script {
    let longest = document.blocks.iter().zip(facts).max_by_key(|(_, f)| f.letters);
    longest.map_or(Script::default(), |(block, _)| text::dominant_script(document.text_of(block)))
}
