//! Writing systems.

/// The script of a letter, by the blocks that text on the web is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Script {
    /// Digits, punctuation, symbols; letters of all other scripts.
    #[default]
    Other,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Han,
    Kana,
    Hangul,
    Thai,
    Devanagari,
}

/// Number of scripts, [`Script::Other`] included.
const SCRIPTS: usize = Script::Devanagari as usize + 1;

impl Script {
    /// The script of a character.
    #[inline]
    pub(crate) fn of(c: char) -> Self {
        match c as u32 {
            0x41..=0x5a | 0x61..=0x7a => Self::Latin,
            0xaa | 0xba | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x2af | 0x1e00..=0x1eff => Self::Latin,
            0x370..=0x3ff | 0x1f00..=0x1fff => Self::Greek,
            0x400..=0x52f => Self::Cyrillic,
            0x591..=0x5f4 => Self::Hebrew,
            0x620..=0x6ff | 0x750..=0x77f | 0x8a0..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfefc => {
                Self::Arabic
            }
            0x900..=0x97f => Self::Devanagari,
            0xe01..=0xe4e => Self::Thai,
            0x1100..=0x11ff | 0x3131..=0x318e | 0xac00..=0xd7a3 => Self::Hangul,
            0x3041..=0x30ff | 0xff66..=0xff9d => Self::Kana,
            0x3005..=0x3007 | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff => Self::Han,
            0xff21..=0xff3a | 0xff41..=0xff5a => Self::Latin,
            0x20000..=0x3ffff => Self::Han,
            _ => Self::Other,
        }
    }
}

/// Letters by script.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally([u32; SCRIPTS]);

/// Whether a text, given as bytes of UTF-8, begins with a character from U+4E00 to U+9FFF:
/// ideographs of three bytes. Most Chinese text is made of them.
#[inline]
pub(super) const fn begins_ideograph(text: &[u8]) -> bool {
    matches!(text, [0xe5..=0xe9, ..] | [0xe4, 0xb8..=0xbf, ..])
}

/// The number of ideographs, each as [`begins_ideograph`] tells, that a text begins with.
#[inline]
pub(crate) fn ideographs(text: &[u8]) -> u32 {
    if !begins_ideograph(text) {
        return 0;
    }
    let (threes, _) = text.as_chunks::<3>();
    threes.iter().take_while(|three| begins_ideograph(*three)).count() as u32
}

impl Tally {
    /// Counts so many letters of a script.
    #[inline]
    pub(super) fn add(&mut self, script: Script, count: u32) {
        self.0[script as usize] += count;
    }

    /// The script of most letters, given those of ASCII. Kana decides for Japanese, which
    /// writes most of its characters in Han.
    pub(super) fn dominant(mut self, ascii: u32) -> Script {
        self.0[Script::Other as usize] = 0;
        self.0[Script::Latin as usize] += ascii;
        let count = |script: Script| self.0[script as usize];
        let mut most = Script::Other;
        for script in ALL {
            if count(script) > count(most) {
                most = script;
            }
        }
        match most {
            Script::Han if count(Script::Kana) * 8 >= count(Script::Han) => Script::Kana,
            most => most,
        }
    }
}

const ALL: [Script; SCRIPTS - 1] = [
    Script::Latin,
    Script::Cyrillic,
    Script::Greek,
    Script::Arabic,
    Script::Hebrew,
    Script::Han,
    Script::Kana,
    Script::Hangul,
    Script::Thai,
    Script::Devanagari,
];

#[cfg(test)]
mod tests {
    use super::Script;
    use crate::text::Shape;

    #[test]
    fn scripts() {
        for (text, expected) in [
            ("The river rose.", Script::Latin),
            ("Der Fluß stieg über 3 Meter", Script::Latin),
            ("Река поднялась, BBC", Script::Cyrillic),
            ("Το ποτάμι ανέβηκε", Script::Greek),
            ("ارتفع النهر", Script::Arabic),
            ("הנהר עלה", Script::Hebrew),
            ("河水上涨了", Script::Han),
            ("川の水位が上昇した", Script::Kana),
            ("강물이 불어났다", Script::Hangul),
            ("แม่น้ำเพิ่มขึ้น", Script::Thai),
            ("नदी का जलस्तर बढ़ा", Script::Devanagari),
            ("12:30 – 14 %", Script::Other),
            ("", Script::Other),
        ] {
            assert_eq!(Shape::of(text, |_, _| false).script, expected, "{text}");
        }
    }
}
