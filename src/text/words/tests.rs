//! The tables against the standard, in every context.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::{Class, class_of, words};

fn agree(text: &str) {
    let ours: Vec<&str> = words(text).collect();
    let theirs: Vec<&str> = text.unicode_words().collect();
    assert_eq!(ours, theirs, "{text:?}");
}

/// Every character in all contexts of two characters before and after that a rule can
/// tell apart.
#[test]
fn every_character_in_every_context() {
    let around = ["", "a", "1", "_", "א", "ア", "漢", "-", " ", "a.", "1,", "א\"", "\u{301}"];
    let after = ["", "a", "1", "_", "א", "ア", "-", " ", ".a", ",1", "'b", "\"א", "\u{301}"];
    let mut buffer = String::new();
    let mut wrong = std::collections::BTreeSet::new();
    for c in ('\u{0}'..=char::MAX).filter(|&c| c.is_ascii() || class_of(c) != Class::Unknown) {
        // Of large uniform blocks a sample will do.
        if matches!(c as u32, 0x3500..=0x9fef | 0xac10..=0xd790) && !(c as u32).is_multiple_of(97) {
            continue;
        }
        for before in around {
            for after in after {
                buffer.clear();
                buffer.push_str(before);
                buffer.push(c);
                buffer.push_str(after);
                if !words(&buffer).eq(buffer.unicode_words()) {
                    wrong.insert(c as u32);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:x?}");
}

proptest! {
    #[test]
    fn any_text(text in "\\PC{0,40}") {
        agree(&text);
    }

    #[test]
    fn ascii_soup(text in "[a-c0-2'.,:;_\\-\" \r\n\t]{0,40}") {
        agree(&text);
    }

    #[test]
    fn mixed_soup(text in "[abא-גأ-ثア-ウあ漢字1٢_.,:;'\"’·  \u{3000}\u{301}\u{200d}\u{ad}👍🏽🇩🇪ा-]{0,24}") {
        agree(&text);
    }

    #[test]
    fn counts(text in "[a-zäöü0-9 .,]{0,60}") {
        prop_assert_eq!(super::word_count(&text), text.unicode_words().count());
    }
}
