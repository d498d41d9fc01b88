//! Columns that a block fills by itself.

use super::columns::{Feature as F, SIGNAL_COLUMN, SIGNALS};
use crate::document::{BlockKind, Document};
use crate::model::Matrix;
use crate::stats::{BlockStats, share};
use crate::text::{CharClass, Script};
use crate::vocab::Signals;

pub(super) fn fill(m: &mut Matrix, document: &Document, stats: &[BlockStats]) {
    let main_script = main_script(stats);
    let mut lane_of = [None; u32::BITS as usize];
    for (lane, signal) in SIGNALS.iter().enumerate() {
        lane_of[*signal as usize] = Some(lane);
    }
    let rows = stats.len();
    let mut own = vec![0.0f32; (F::GapAfter as usize + 1) * rows];
    for (i, (block, f)) in document.blocks.iter().zip(stats).enumerate() {
        let mut set = |feature: F, value| own[feature as usize * rows + i] = value;
        let shape = &f.shape;
        let (letters, digits, enders) =
            (shape.letters(), shape.count(CharClass::Digit), f.enders());
        let symbols = shape.count(CharClass::Sign) + shape.count(CharClass::Currency);
        let words = f.words.max(1) as f32;
        set(F::Words, f.words as f32);
        set(F::Chars, shape.chars as f32);
        set(F::Sentences, f.sentences as f32);
        set(F::WordsPerEnder, if enders == 0 { 99.0 } else { words / enders as f32 });
        set(F::WordLength, (letters + digits) as f32 / words);
        set(F::LongestWord, shape.longest_word.min(255) as f32);
        set(F::UpperShare, share(shape.upper_words, f.words));
        set(F::CapsShare, share(shape.caps_words, f.words));
        set(F::DigitShare, share(digits, shape.chars));
        set(F::NumberShare, share(shape.numbers, f.words));
        set(F::CommaShare, shape.count(CharClass::Comma) as f32 / words);
        set(F::QuoteCount, shape.count(CharClass::Quote) as f32);
        set(F::SeparatorShare, shape.count(CharClass::Separator) as f32 / words);
        set(F::SymbolCount, symbols as f32);
        set(F::FunctionShare, share(shape.function_words, f.words));
        set(F::FirstClass, f32::from(shape.first as u8));
        set(F::LastClass, f32::from(shape.last as u8));
        set(F::LineBreaks, (f.lines() - 1) as f32);
        set(F::WordsPerLine, f.words as f32 / f.lines() as f32);
        set(F::HasYear, f32::from(shape.year));
        set(F::HasClock, f32::from(shape.clock as u8));
        set(F::ForeignScript, f32::from(letters > 2 && shape.script != main_script));
        set(F::LinkDensity, f.link_density());
        set(F::Kind, f32::from(f.kind as u8));
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
        fill_signals(m, i, &f.signals, &lane_of);
    }
    for (column, values) in own.chunks_exact(rows).enumerate() {
        m.put(column, values);
    }
}

/// Fills the columns of a block's signals, by the place of the column that each signal has.
fn fill_signals(m: &mut Matrix, block: usize, own: &Signals, lane_of: &[Option<usize>]) {
    let mut found = own.whole | own.start | own.inside;
    while found != 0 {
        let bit = found & found.wrapping_neg();
        found ^= bit;
        let strength = [own.whole, own.start, own.inside].into_iter().zip([3.0, 2.0, 1.0]);
        let strongest = strength.into_iter().find(|(place, _)| place & bit != 0);
        let lane = lane_of.get(bit.trailing_zeros() as usize).copied().flatten();
        if let (Some((_, strength)), Some(lane)) = (strongest, lane) {
            m.set(SIGNAL_COLUMN + lane, block, strength);
        }
    }
}

/// The script of the block with the most letters.
fn main_script(stats: &[BlockStats]) -> Script {
    stats.iter().max_by_key(|f| f.shape.letters()).map_or(Script::default(), |f| f.shape.script)
}
