//! The attributes that extraction reads.

use crate::document::tag_key;

/// An attribute's name, as far as extraction tells names apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Name {
    Class,
    Id,
    Role,
    Itemprop,
    /// `data-testid` and its like: names meant for tests, more telling than minified classes.
    Test,
    Hidden,
    AriaHidden,
    Style,
    Property,
    Content,
    Datetime,
    Href,
    Src,
    /// `data-src` and its like, where a script will find the picture.
    LazySrc,
    Alt,
    Rel,
    /// `name`.
    Key,
    HttpEquiv,
    Type,
    Lang,
    Hreflang,
    Title,
    /// A `data-…` attribute that gives a date.
    Date,
    /// A `data-…` attribute that holds the page's state as JSON.
    State,
    /// `color`, `face`, `size`: make a `<font>` end SVG and MathML.
    Font,
    /// `encoding`.
    Encoding,
    /// Not an attribute: the name of a custom element.
    Element,
}

/// The attributes that extraction reads, but for those that start with `data-`.
const KNOWN: &[(&str, Name)] = &[
    ("id", Name::Id),
    ("src", Name::Src),
    ("alt", Name::Alt),
    ("rel", Name::Rel),
    ("href", Name::Href),
    ("type", Name::Type),
    ("name", Name::Key),
    ("role", Name::Role),
    ("lang", Name::Lang),
    ("face", Name::Font),
    ("size", Name::Font),
    ("color", Name::Font),
    ("class", Name::Class),
    ("style", Name::Style),
    ("title", Name::Title),
    ("hidden", Name::Hidden),
    ("content", Name::Content),
    ("data-qa", Name::Test),
    ("data-src", Name::LazySrc),
    ("datetime", Name::Datetime),
    ("itemprop", Name::Itemprop),
    ("property", Name::Property),
    ("hreflang", Name::Hreflang),
    ("encoding", Name::Encoding),
    ("http-equiv", Name::HttpEquiv),
    ("aria-hidden", Name::AriaHidden),
];

/// Large enough that a multiplier without collisions is found within a few tries.
const SLOT_BITS: u32 = 8;

/// The multiplier that sends the key of every known name to a slot of its own.
const MULTIPLIER: u64 = {
    let mut multiplier = 0x9e37_79b9_7f4a_7c15u64;
    loop {
        let mut taken = [false; 1 << SLOT_BITS];
        let mut i = 0;
        while i < KNOWN.len() && !taken[slot(tag_key(KNOWN[i].0.as_bytes()), multiplier)] {
            taken[slot(tag_key(KNOWN[i].0.as_bytes()), multiplier)] = true;
            i += 1;
        }
        if i == KNOWN.len() {
            break multiplier;
        }
        multiplier = multiplier.wrapping_mul(0xd134_2543_de82_ef95).wrapping_add(2);
    }
};

/// Keys, and indices into [`KNOWN`]. An empty slot has the key of no name.
static SLOTS: [(u64, u8); 1 << SLOT_BITS] = {
    let mut slots = [(u64::MAX, 0); 1 << SLOT_BITS];
    let mut i = 0;
    while i < KNOWN.len() {
        let key = tag_key(KNOWN[i].0.as_bytes());
        slots[slot(key, MULTIPLIER)] = (key, i as u8);
        i += 1;
    }
    slots
};

const fn slot(key: u64, multiplier: u64) -> usize {
    (key.wrapping_mul(multiplier) >> (64 - SLOT_BITS)) as usize
}

impl Name {
    /// The attribute with the name, in any case, if extraction reads it. `key` packs the
    /// name's first eight letters, as the key of a tag's name does.
    pub(super) fn keyed(key: u64, name: &[u8]) -> Option<Self> {
        let (known, index) = SLOTS[slot(key, MULTIPLIER)];
        if known == key {
            let (known, found) = KNOWN[index as usize];
            // The key is the whole name, but for a few long ones.
            if name.len() == known.len()
                && (name.len() <= 8 || known.as_bytes().eq_ignore_ascii_case(name))
            {
                return Some(found);
            }
        }
        // Names of eight letters and more start with the five that the key starts with.
        if key >> 24 == DATA { Self::of_data(name) } else { None }
    }

    /// The name's bit in [`Attrs::mask`].
    pub(super) const fn bit(self) -> u32 {
        1 << self as u8
    }

    /// The attribute with a name that may start with `data-`, in any case.
    fn of_data(name: &[u8]) -> Option<Self> {
        let rest = name.get(5..)?;
        let any = |list: &[&str]| list.iter().any(|o| rest.eq_ignore_ascii_case(o.as_bytes()));
        if any(DATES) {
            Some(Self::Date)
        } else if any(&["lazy-src", "original"]) {
            Some(Self::LazySrc)
        } else if any(&["preloaded"]) {
            Some(Self::State)
        } else if any(&["testid", "test-id", "component", "component-name", "block-type"]) {
            Some(Self::Test)
        } else {
            None
        }
    }
}

/// What the key of `data-…` starts with.
const DATA: u64 = tag_key(b"data-");

/// What follows `data-` in attributes that give a date.
const DATES: &[&str] = &[
    "date",
    "time",
    "datetime",
    "date-time",
    "timestamp",
    "published",
    "published-at",
    "published-date",
    "publish-date",
    "publishdate",
    "publication-date",
    "pubdate",
    "pub-date",
    "created",
    "created-at",
    "modified",
    "updated",
    "updated-at",
    "utime",
    "unixtime",
    "unix-timestamp",
    "epoch",
    "time-stamp",
    "posted",
    "post-date",
    "article-date",
];

/// One attribute. The value's character references may be unresolved, see [`Attrs::raw`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Attr<'a> {
    pub(super) name: Name,
    /// The name as written.
    pub(super) key: &'a str,
    pub(super) value: &'a str,
}

/// The attributes of one start tag that extraction reads, in the order of the source. One
/// list serves all tags of a page.
#[derive(Debug, Default)]
pub(super) struct Attrs<'a> {
    list: Vec<Attr<'a>>,
    /// The bits of all names in the list.
    pub(super) mask: u32,
    /// Whether the values' character references are yet to be resolved.
    pub(super) raw: bool,
}

impl<'a> Attrs<'a> {
    /// An empty list; `raw` says whether values come with their references unresolved.
    pub(super) fn new(raw: bool) -> Self {
        Self { raw, ..Self::default() }
    }

    pub(super) fn clear(&mut self) {
        self.list.clear();
        self.mask = 0;
    }

    /// Adds an attribute. A name's first value counts.
    pub(super) fn push(&mut self, name: Name, key: &'a str, value: &'a str) {
        // These stand for several names each.
        let many = Name::Font.bit() | Name::Date.bit() | Name::Test.bit() | Name::LazySrc.bit();
        if self.mask & name.bit() & !many != 0 {
            return;
        }
        self.mask |= name.bit();
        self.list.push(Attr { name, key, value });
    }

    /// Adds a custom element's name: it says as much as a class does.
    pub(super) fn push_name(&mut self, name: &'a str) {
        self.mask |= Name::Element.bit();
        self.list.push(Attr { name: Name::Element, key: "", value: name });
    }

    /// Whether the attribute is there.
    pub(super) fn has(&self, name: Name) -> bool {
        self.mask & name.bit() != 0
    }

    /// Whether any attribute of a mask is there.
    pub(super) fn any(&self, mask: u32) -> bool {
        self.mask & mask != 0
    }

    /// The attribute's value as written.
    pub(super) fn get(&self, name: Name) -> Option<&'a str> {
        if !self.has(name) {
            return None;
        }
        self.list.iter().find(|attr| attr.name == name).map(|attr| attr.value)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Attr<'a>> {
        self.list.iter()
    }
}
