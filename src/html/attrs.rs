//! The attributes that extraction reads.

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

impl Name {
    /// The name's bit in [`Attrs::mask`].
    pub(super) const fn bit(self) -> u32 {
        1 << self as u8
    }

    /// The attribute with the name, in any case, if extraction reads it.
    pub(super) fn of(name: &[u8]) -> Option<Self> {
        let (&first, &last) = (name.first()?, name.last()?);
        let (candidate, found) = match (name.len(), first | 0x20, last | 0x20) {
            (2, b'i', _) => ("id", Self::Id),
            (3, b's', _) => ("src", Self::Src),
            (3, b'a', _) => ("alt", Self::Alt),
            (3, b'r', _) => ("rel", Self::Rel),
            (4, b'h', _) => ("href", Self::Href),
            (4, b't', _) => ("type", Self::Type),
            (4, b'n', _) => ("name", Self::Key),
            (4, b'r', _) => ("role", Self::Role),
            (4, b'l', _) => ("lang", Self::Lang),
            (4, b'f', _) => ("face", Self::Font),
            (4, b's', _) => ("size", Self::Font),
            (5, b'c', b's') => ("class", Self::Class),
            (5, b'c', _) => ("color", Self::Font),
            (5, b's', _) => ("style", Self::Style),
            (5, b't', _) => ("title", Self::Title),
            (6, b'h', _) => ("hidden", Self::Hidden),
            (7, b'c', _) => ("content", Self::Content),
            (7, b'd', _) => ("data-qa", Self::Test),
            (8, b'd', b'c') => ("data-src", Self::LazySrc),
            (8, b'd', _) => ("datetime", Self::Datetime),
            (8, b'i', _) => ("itemprop", Self::Itemprop),
            (8, b'p', _) => ("property", Self::Property),
            (8, b'h', _) => ("hreflang", Self::Hreflang),
            (8, b'e', _) => ("encoding", Self::Encoding),
            (10, b'h', _) => ("http-equiv", Self::HttpEquiv),
            (11, b'a', _) => ("aria-hidden", Self::AriaHidden),
            (9.., b'd', _) => return Self::of_data(name),
            _ => return None,
        };
        name.eq_ignore_ascii_case(candidate.as_bytes()).then_some(found)
    }

    /// The attribute with a name that may start with `data-`, in any case.
    fn of_data(name: &[u8]) -> Option<Self> {
        let (prefix, rest) = name.split_at_checked(5)?;
        if !prefix.eq_ignore_ascii_case(b"data-") {
            return None;
        }
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

    /// Adds an attribute if it is one that extraction reads. A name's first value counts.
    pub(super) fn push(&mut self, key: &'a str, value: &'a str) {
        let Some(name) = Name::of(key.as_bytes()) else { return };
        // `Font`, `Date` and `Test` stand for several names each.
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
