//! The attributes that extraction reads.

use std::borrow::Cow;

use super::names::Names;
use super::words;
use crate::document::tag_key;
use crate::text::PerfectHash;
use crate::text::entities;

/// An attribute's name, as far as extraction tells names apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Name {
    Class,
    Id,
    Role,
    Itemprop,
    /// `data-testid` and similar: names for tests, which say more than minified classes.
    Test,
    Hidden,
    AriaHidden,
    Style,
    Property,
    Content,
    Datetime,
    Href,
    Src,
    /// `data-src` and similar: the address of a lazily loaded picture.
    LazySrc,
    Alt,
    Rel,
    /// `name`.
    Key,
    HttpEquiv,
    Type,
    Lang,
    Title,
    /// A `data-…` attribute that gives a date.
    Date,
    /// A `data-…` attribute that holds the page's state as JSON.
    State,
    /// `color`, `face`, `size`: make a `<font>` end SVG and MathML.
    Font,
    /// `encoding`.
    Encoding,
    /// Of a numbered list, its first number.
    Start,
    /// Of its item, the number.
    Value,
    Colspan,
    Rowspan,
    /// `shadowrootmode`: of a template that is shown.
    ShadowRoot,
    /// Not an attribute: the name of a custom element.
    Element,
}

/// The attributes that extraction reads, except those that start with `data-`.
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
    ("start", Name::Start),
    ("value", Name::Value),
    ("colspan", Name::Colspan),
    ("rowspan", Name::Rowspan),
    ("hidden", Name::Hidden),
    ("content", Name::Content),
    ("data-qa", Name::Test),
    ("data-src", Name::LazySrc),
    ("datetime", Name::Datetime),
    ("itemprop", Name::Itemprop),
    ("property", Name::Property),
    ("encoding", Name::Encoding),
    ("http-equiv", Name::HttpEquiv),
    ("aria-hidden", Name::AriaHidden),
    ("shadowrootmode", Name::ShadowRoot),
];

/// What the other names with `data-` begin with, see [`Name::of_data`].
const DATA: &[&str] = &[
    "data-art", "data-blo", "data-com", "data-cre", "data-dat", "data-epo", "data-laz", "data-mod",
    "data-ori", "data-pos", "data-pre", "data-pub", "data-tes", "data-tim", "data-uni", "data-upd",
    "data-utc", "data-uti",
];

/// The key of a known name, or of what the names of [`DATA`] begin with.
const fn known_key(index: usize) -> u64 {
    let known = if index < KNOWN.len() { KNOWN[index].0 } else { DATA[index - KNOWN.len()] };
    tag_key(known.as_bytes())
}

/// The slots of all such keys.
const PLACES: PerfectHash<9> = {
    let mut keys = [0; KNOWN.len() + DATA.len()];
    let mut i = 0;
    while i < keys.len() {
        keys[i] = known_key(i);
        i += 1;
    }
    PerfectHash::of(&keys)
};

/// A key and what has it. An empty slot has the key of no name.
#[derive(Clone, Copy)]
struct Slot {
    key: u64,
    /// Index in [`KNOWN`]; past its end, names of [`DATA`].
    index: u8,
    /// Length of the known name.
    len: u8,
    name: Name,
}

static SLOTS: [Slot; PLACES.slots()] = {
    let mut slots = [Slot { key: u64::MAX, index: 0, len: 0, name: Name::Class }; PLACES.slots()];
    let mut i = 0;
    while i < KNOWN.len() + DATA.len() {
        let key = known_key(i);
        let (len, name) =
            if i < KNOWN.len() { (KNOWN[i].0.len() as u8, KNOWN[i].1) } else { (0, Name::Class) };
        slots[PLACES.slot(key)] = Slot { key, index: i as u8, len, name };
        i += 1;
    }
    slots
};

impl Name {
    /// The attribute with the name, in any case, if extraction reads it. `key` packs the
    /// name's first eight letters, as the key of a tag's name does.
    #[inline]
    pub(super) fn keyed(key: u64, name: &[u8]) -> Option<Self> {
        let slot = &SLOTS[PLACES.slot(key)];
        if slot.key != key {
            return None;
        }
        if usize::from(slot.len) == name.len() && name.len() <= 8 {
            return Some(slot.name);
        }
        Self::long(slot.index, name)
    }

    /// As [`keyed`](Self::keyed), where the key is not the whole name.
    fn long(index: u8, name: &[u8]) -> Option<Self> {
        match KNOWN.get(usize::from(index)) {
            Some((known, found)) => known.as_bytes().eq_ignore_ascii_case(name).then_some(*found),
            None => Self::of_data(name),
        }
    }

    /// The name's bit in [`Attrs::mask`].
    pub(super) const fn bit(self) -> u32 {
        1 << self as u8
    }

    /// The attribute with a name that starts with `data-`, in any case.
    fn of_data(name: &[u8]) -> Option<Self> {
        let rest = name.get(5..)?;
        let any = |list: &[&str]| list.iter().any(|o| rest.eq_ignore_ascii_case(o.as_bytes()));
        if any(words::DATA_OF_DATES) {
            Some(Self::Date)
        } else if any(words::DATA_OF_PICTURES) {
            Some(Self::LazySrc)
        } else if any(words::DATA_OF_STATES) {
            Some(Self::State)
        } else if any(words::DATA_OF_TESTS) {
            Some(Self::Test)
        } else {
            None
        }
    }
}

/// One attribute. The value's character references may be unresolved, see [`Attrs::raw`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Attr<'a> {
    pub(super) name: Name,
    pub(super) value: &'a str,
}

/// The attributes of one start tag that extraction reads, in the order of the source. One
/// list serves all tags of a page.
#[derive(Debug, Default)]
pub(super) struct Attrs<'a> {
    list: Vec<Attr<'a>>,
    /// The names of the attributes that give dates, as written.
    dates: Vec<&'a str>,
    /// The bits of all names in the list.
    pub(super) mask: u32,
    /// The names of the attributes that were not looked at.
    pub(super) names: Names,
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
        self.dates.clear();
        self.mask = 0;
        self.names = Names::default();
    }

    /// Adds an attribute. A name's first value counts.
    #[inline]
    pub(super) fn push(&mut self, name: Name, value: &'a str) {
        // These stand for several names each.
        let many = Name::Font.bit() | Name::Date.bit() | Name::Test.bit() | Name::LazySrc.bit();
        if self.mask & name.bit() & !many != 0 {
            return;
        }
        self.mask |= name.bit();
        self.list.push(Attr { name, value });
    }

    /// Adds the name of a [`Name::Date`], whose value follows.
    pub(super) fn push_date(&mut self, key: &'a str) {
        self.dates.push(key);
    }

    /// Adds the name of a custom element, which is as informative as a class.
    pub(super) fn push_name(&mut self, name: &'a str) {
        self.mask |= Name::Element.bit();
        self.list.push(Attr { name: Name::Element, value: name });
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

    /// The attribute's value with its character references resolved: for words that are compared.
    pub(super) fn resolved(&self, name: Name) -> Option<Cow<'a, str>> {
        self.get(name).map(|value| entities::attribute(value, self.raw))
    }

    /// The number that the attribute's value begins with; `None` past `i32::MAX`, as in browsers.
    pub(super) fn number(&self, name: Name) -> Option<u32> {
        let value = self.resolved(name)?;
        let value = value.trim_start().trim_start_matches('+');
        let digits = value.bytes().take_while(u8::is_ascii_digit).count();
        value.get(..digits)?.parse().ok().filter(|number| *number <= i32::MAX as u32)
    }

    /// The names and values of the attributes that give dates.
    pub(super) fn dates(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let values = self.list.iter().filter(|attr| attr.name == Name::Date);
        self.dates.iter().copied().zip(values.map(|attr| attr.value))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Attr<'a>> {
        self.list.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Option<Name> {
        Name::keyed(tag_key(name.as_bytes()), name.as_bytes())
    }

    #[test]
    fn every_name_is_found_in_any_case() {
        let lists = [
            (Name::Date, words::DATA_OF_DATES),
            (Name::LazySrc, words::DATA_OF_PICTURES),
            (Name::State, words::DATA_OF_STATES),
            (Name::Test, words::DATA_OF_TESTS),
        ];
        let data = lists
            .iter()
            .flat_map(|(found, list)| list.iter().map(|rest| (format!("data-{rest}"), *found)));
        let known = KNOWN.iter().map(|(name, found)| ((*name).to_owned(), *found));
        for (name, found) in known.chain(data) {
            assert_eq!(named(&name), Some(found), "{name}");
            assert_eq!(named(&name.to_ascii_uppercase()), Some(found), "{name}");
            assert_eq!(named(&format!("{name}x")), None, "{name}");
        }
        for name in ["", "x", "data-", "data-id", "data-dat", "itemprop-", "aria-hidd"] {
            assert_eq!(named(name), None, "{name}");
        }
    }
}
