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

macro_rules! known {
    ($($key:ident $name:literal $found:ident,)*) => {
        mod keys {
            $(pub(super) const $key: u64 = crate::document::tag_key($name.as_bytes());)*
        }

        impl Name {
            /// The attribute with the name, in any case, if extraction reads it. `key` packs
            /// the name's first eight letters, as the key of a tag's name does.
            pub(super) fn keyed(key: u64, name: &[u8]) -> Option<Self> {
                let (known, found) = match key {
                    $(keys::$key => ($name, Self::$found),)*
                    _ => return Self::of_data(name),
                };
                if name.eq_ignore_ascii_case(known.as_bytes()) {
                    Some(found)
                } else {
                    Self::of_data(name)
                }
            }
        }
    };
}

known! {
    ID "id" Id,
    SRC "src" Src,
    ALT "alt" Alt,
    REL "rel" Rel,
    HREF "href" Href,
    TYPE "type" Type,
    NAME "name" Key,
    ROLE "role" Role,
    LANG "lang" Lang,
    FACE "face" Font,
    SIZE "size" Font,
    COLOR "color" Font,
    CLASS "class" Class,
    STYLE "style" Style,
    TITLE "title" Title,
    HIDDEN "hidden" Hidden,
    CONTENT "content" Content,
    DATA_QA "data-qa" Test,
    DATA_SRC "data-src" LazySrc,
    DATETIME "datetime" Datetime,
    ITEMPROP "itemprop" Itemprop,
    PROPERTY "property" Property,
    HREFLANG "hreflang" Hreflang,
    ENCODING "encoding" Encoding,
    HTTP_EQUIV "http-equiv" HttpEquiv,
    ARIA_HIDDEN "aria-hidden" AriaHidden,
}

impl Name {
    /// The name's bit in [`Attrs::mask`].
    pub(super) const fn bit(self) -> u32 {
        1 << self as u8
    }

    /// The attribute with a name that may start with `data-`, in any case.
    fn of_data(name: &[u8]) -> Option<Self> {
        if !matches!(name, [b'd' | b'D', _, _, _, b'-', ..]) {
            return None;
        }
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
