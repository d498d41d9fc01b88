//! The element names that extraction distinguishes.

use crate::text::PerfectHash;

macro_rules! tags {
    ($($variant:ident $name:literal),* $(,)?) => {
        /// The name of an HTML element that extraction distinguishes.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub(crate) enum Tag {
            $(#[doc = $name] $variant,)*
            /// Any other name.
            #[default]
            Other,
        }

        impl Tag {
            /// Every tag but [`Tag::Other`], in the order of the discriminants.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The lower-case name; empty for [`Tag::Other`].
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Other => "",
                }
            }
        }
    };
}

tags! {
    A "a", Abbr "abbr", Acronym "acronym", Address "address", Area "area", Article "article",
    Aside "aside", Audio "audio", B "b", Base "base", Big "big", Blockquote "blockquote",
    Body "body", Br "br", Button "button", Canvas "canvas", Caption "caption", Center "center",
    Cite "cite", Code "code", Col "col", Colgroup "colgroup", Data "data", Datalist "datalist",
    Dd "dd", Del "del", Details "details", Dfn "dfn", Dialog "dialog", Dir "dir", Div "div",
    Dl "dl", Dt "dt", Em "em", Embed "embed", Fieldset "fieldset", Figcaption "figcaption",
    Figure "figure", Font "font", Footer "footer", Form "form", Frame "frame",
    Frameset "frameset", H1 "h1", H2 "h2", H3 "h3", H4 "h4", H5 "h5", H6 "h6", Head "head",
    Header "header", Hgroup "hgroup", Hr "hr", Html "html", I "i", Iframe "iframe", Img "img",
    Input "input", Ins "ins", Kbd "kbd", Label "label", Legend "legend", Li "li", Link "link",
    Listing "listing", Main "main", Map "map", Mark "mark", Marquee "marquee", Math "math",
    Menu "menu", Meta "meta", Meter "meter", Nav "nav", Nobr "nobr", Noembed "noembed",
    Noframes "noframes", Noscript "noscript", Object "object", Ol "ol", Optgroup "optgroup",
    Option "option", Output "output", P "p", Param "param", Picture "picture",
    Plaintext "plaintext", Pre "pre", Progress "progress", Q "q", Rp "rp", Rt "rt",
    Ruby "ruby", S "s", Samp "samp", Script "script", Search "search", Section "section",
    Select "select", Slot "slot", Small "small", Source "source", Span "span",
    Strike "strike", Strong "strong", Style "style", Sub "sub", Summary "summary",
    Sup "sup", Svg "svg", Table "table", Tbody "tbody", Td "td", Template "template",
    Textarea "textarea", Tfoot "tfoot", Th "th", Thead "thead", Time "time", Title "title",
    Tr "tr", Track "track", Tt "tt", U "u", Ul "ul", Var "var", Video "video", Wbr "wbr",
    Xmp "xmp",
}

impl Tag {
    /// The tag with the name, in any case.
    pub(crate) fn of(name: &[u8]) -> Self {
        Self::keyed(key(name), name.len(), || name)
    }

    /// As [`of`](Self::of), where the [`key`] is at hand; `name` is only asked for where that
    /// is not the whole of it.
    #[inline]
    pub(crate) fn keyed<'a>(key: u64, len: usize, name: impl FnOnce() -> &'a [u8]) -> Self {
        let tag = Self::with_key(key);
        // So for all but a few long ones.
        let whole = len < 8 || tag.name().as_bytes().eq_ignore_ascii_case(name());
        if whole { tag } else { Self::Other }
    }

    /// The tag whose name has the [`key`].
    #[inline]
    pub(crate) const fn with_key(key: u64) -> Self {
        let (known, tag) = SLOTS[PLACES.slot(key)];
        if known == key { tag } else { Self::Other }
    }

    /// `1..=6` for `h1..=h6`.
    pub(crate) const fn heading_level(self) -> Option<u8> {
        Some(match self {
            Self::H1 => 1,
            Self::H2 => 2,
            Self::H3 => 3,
            Self::H4 => 4,
            Self::H5 => 5,
            Self::H6 => 6,
            _ => return None,
        })
    }
}

/// The slots of all names.
const PLACES: PerfectHash<11> = {
    let mut keys = [0; Tag::ALL.len()];
    let mut i = 0;
    while i < keys.len() {
        keys[i] = key(Tag::ALL[i].name().as_bytes());
        i += 1;
    }
    PerfectHash::of(&keys)
};

/// Each key and its tag. An empty slot has the key of no name.
static SLOTS: [(u64, Tag); PLACES.slots()] = {
    let mut slots = [(u64::MAX, Tag::Other); PLACES.slots()];
    let mut i = 0;
    while i < Tag::ALL.len() {
        let key = key(Tag::ALL[i].name().as_bytes());
        slots[PLACES.slot(key)] = (key, Tag::ALL[i]);
        i += 1;
    }
    slots
};

/// The first eight letters of a name, packed, so that case makes no difference.
pub(crate) const fn key(name: &[u8]) -> u64 {
    let mut key = 0;
    let mut i = 0;
    while i < name.len() && i < 8 {
        // Sets the bit that tells lower case from upper; digits have it set already.
        key = key << 8 | (name[i] | 0x20) as u64;
        i += 1;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::Tag;

    #[test]
    fn every_name_is_found_in_any_case() {
        for &tag in Tag::ALL {
            assert_eq!(Tag::of(tag.name().as_bytes()), tag);
            assert_eq!(Tag::of(tag.name().to_ascii_uppercase().as_bytes()), tag);
            assert_eq!(Tag::of(format!("{}x", tag.name()).as_bytes()), Tag::Other);
        }
        assert_eq!(Tag::of(b""), Tag::Other);
        assert_eq!(Tag::of(b"x-widget"), Tag::Other);
    }
}
