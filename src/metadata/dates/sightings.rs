//! Every place of a page that states a date.

use super::keys::{Role, role_of};
use super::order::Order;
use super::parse::{Hit, Locale, Shape, find_all, parse_value};
use super::relative::relative;
use super::url;
use crate::document::{Cues, Document, MarkKind, Tag};
use crate::metadata::Date;
use crate::metadata::clean::covered;
use crate::metadata::evidence::{Evidence, Source};
use crate::metadata::jsonld::{Class, Place};
use crate::metadata::page::Page;
use crate::vocab::{self, Signal};

macro_rules! marks {
    ($($(#[$doc:meta])* $name:ident = $bit:literal),* $(,)?) => {
        impl Marks {
            $($(#[$doc])* pub(super) const $name: Self = Self(1 << $bit);)*
        }
    };
}

/// What kind of place, and what it says of the date; as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::metadata) struct Marks(u64);

marks! {
    /// JSON-LD of an article at the top, published.
    LD_ARTICLE = 0,
    /// The same, and its headline or address is this page's.
    LD_MATCHED = 1,
    LD_PAGE = 2,
    LD_SUBJECT = 3,
    /// Any of them inside others or in a list.
    LD_INSIDE = 4,
    LD_CREATED = 5,
    LD_MODIFIED = 6,
    LD_PAGE_MODIFIED = 7,
    META_PUBLISHED = 8,
    META_CREATED = 9,
    META_UNSAID = 10,
    META_MODIFIED = 11,
    PROPERTY_PUBLISHED = 12,
    PROPERTY_CREATED = 13,
    PROPERTY_MODIFIED = 14,
    /// A `<time>` of no stated meaning.
    TIME = 15,
    DATA_PUBLISHED = 16,
    DATA_MODIFIED = 17,
    DATA_UNSAID = 18,
    URL = 19,
    /// Year and month in the address.
    URL_MONTH = 20,
    VISIBLE = 21,
    /// "Published" in the line or right before it.
    LABEL_PUBLISHED = 22,
    LABEL_UPDATED = 23,
    /// The block says nothing else, or little.
    ONLY = 24,
    /// Up to 4 blocks after the title, or in it.
    NEAR = 25,
    /// 5 to 12 blocks after it.
    AFTER = 26,
    /// Up to 4 blocks before it.
    BEFORE = 27,
    /// The block's own class says date or byline.
    CUE = 28,
    /// Inside lists of other stories, comments, side columns, menus, feet.
    ASIDE = 29,
    COMMENT = 30,
    LINKED = 31,
    /// At the head of a paragraph, behind a place: "LONDON, March 15, 2022 –".
    DATELINE = 32,
    /// In running text.
    RUNNING = 33,
    /// The first date seen in the text after the title.
    FIRST = 34,
    IN_HEADER = 35,
    IN_ARTICLE = 36,
    /// Only by the language or domain is day told from month.
    BY_ORDER = 37,
    SHORT_YEAR = 38,
    /// Names the author, too.
    BYLINE = 39,
    /// "3 days ago".
    RELATIVE = 40,
    /// In a script's state or an address of a picture.
    HIDDEN = 41,
    FORUM = 42,
    IN_FOOTER = 43,
    /// The first `<time>` of the page.
    FIRST_TIME = 44,
    LEGAL = 45,
    EARLY = 46,
    /// An element that is not the whole page holds the title as well.
    WITH_TITLE = 47,
}

impl Marks {
    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn when(self, yes: bool, other: Self) -> Self {
        if yes { self.with(other) } else { self }
    }

    /// Whether a machine wrote the date.
    pub(super) const fn is_machine(self) -> bool {
        self.0 & ((1 << Self::URL.0.trailing_zeros()) - 1) != 0
    }
}

/// A date in one place.
#[derive(Clone, Debug)]
pub(in crate::metadata) struct Sighting {
    pub date: Date,
    pub marks: Marks,
    pub evidence: Evidence,
}

/// Sightings of one page; listings carry thousands.
const SIGHTINGS: usize = 300;
/// Bytes of a block that are searched: datelines stand at the head.
const HEAD: usize = 300;
/// Earliest year a page of the web may be dated: the web's own first year.
const FIRST_YEAR: u16 = 1990;

/// Every sighting, machine-readable ones first.
pub(in crate::metadata) fn sightings(
    page: &Page,
    title: Option<u32>,
    title_words: &[u32],
    language: Option<&str>,
    now: Option<Date>,
) -> Vec<Sighting> {
    let locale = Locale { language, order: order(page, language) };
    let mut list = List { page, title, title_words, locale, now, found: Vec::new() };
    list.things();
    list.metas();
    list.marks();
    list.address();
    list.text();
    list.found
}

/// Day or month first: as the page's own unmistakable dates have it, else by language and
/// domain.
fn order(page: &Page, language: Option<&str>) -> Option<Order> {
    let document = page.document;
    let (mut day_first, mut month_first) = (0usize, 0usize);
    for block in document.blocks.iter().filter(|block| block.span.len() <= 80).take(4000) {
        let text = document.text_of(block);
        if !text.contains('/') || !text.bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        for hit in find_all(text, Locale { language, order: None }) {
            let (Shape::YearLast, Some(day), Some(month)) =
                (hit.shape, hit.date.day(), hit.date.month())
            else {
                continue;
            };
            if day == month || !hit.span.of_text(text).contains('/') {
                continue;
            }
            let first: u8 = hit
                .span
                .of_text(text)
                .split('/')
                .next()
                .and_then(|first| first.trim().parse().ok())
                .unwrap_or(0);
            if first == day {
                day_first += 1;
            } else if first == month {
                month_first += 1;
            }
        }
    }
    match day_first.cmp(&month_first) {
        std::cmp::Ordering::Greater => Some(Order::DayFirst),
        std::cmp::Ordering::Less => Some(Order::MonthFirst),
        std::cmp::Ordering::Equal => Order::of(language, page.host),
    }
}

struct List<'p, 'a> {
    page: &'p Page<'a>,
    /// The block of the title.
    title: Option<u32>,
    title_words: &'p [u32],
    locale: Locale<'p>,
    now: Option<Date>,
    found: Vec<Sighting>,
}

impl List<'_, '_> {
    fn add(&mut self, date: Date, marks: Marks, evidence: Evidence) {
        let future = match self.now {
            Some(now) => date.date_only() > now.date_only(),
            None => date.year() > 2100,
        };
        if self.found.len() < SIGHTINGS && date.year() >= FIRST_YEAR && !future {
            self.found.push(Sighting { date, marks, evidence });
        }
    }

    fn value(&mut self, value: &str, marks: Marks, source: Source, path: String) {
        if let Some(hit) = parse_value(value, self.locale) {
            self.add(hit.date, marks.with(of_hit(&hit)), Evidence::at(source, path, value));
        }
    }

    fn things(&mut self) {
        let page = self.page;
        for thing in &page.things {
            let article = thing.class() == Class::Article;
            let (published, modified) = match (thing.class(), thing.place) {
                (Class::Around, _) => continue,
                (_, Place::Inside | Place::Listed) => (Marks::LD_INSIDE, Marks::LD_INSIDE),
                (Class::Article, _) => (Marks::LD_ARTICLE, Marks::LD_MODIFIED),
                (Class::Page, _) => (Marks::LD_PAGE, Marks::LD_PAGE_MODIFIED),
                (Class::Subject, _) => (Marks::LD_SUBJECT, Marks::LD_PAGE_MODIFIED),
            };
            let headline = if thing.headline.is_empty() { &thing.name } else { &thing.headline };
            let headline = crate::metadata::clean::word_hashes(headline);
            let matched = article
                && thing.place == Place::Top
                && (covered(self.title_words, &headline) >= 0.5
                    || covered(&headline, self.title_words) >= 0.7
                    || headline.is_empty());
            let published = published.when(matched, Marks::LD_MATCHED);
            let created = if published == Marks::LD_INSIDE { published } else { Marks::LD_CREATED };
            for (name, value, marks) in [
                ("datePublished", &thing.published, published),
                ("dateCreated", &thing.created, created),
                ("uploadDate", &thing.uploaded, created),
                ("dateModified", &thing.modified, modified),
            ] {
                if !value.is_empty() {
                    let path = format!("JSON-LD {}.{name}", thing.kind);
                    self.value(value, marks, Source::JsonLd, path);
                }
            }
        }
    }

    fn metas(&mut self) {
        for (key, value) in &self.page.declared.others {
            let marks = match role_of(key) {
                Some(Role::Published) => Marks::META_PUBLISHED,
                Some(Role::Created) => Marks::META_CREATED,
                Some(Role::Modified) => Marks::META_MODIFIED,
                Some(Role::Unsaid) => Marks::META_UNSAID,
                None => continue,
            };
            self.value(value, marks, Source::MetaTag, format!("meta[name=\"{key}\"]"));
        }
    }

    fn marks(&mut self) {
        let document = self.page.document;
        let head = &document.head;
        let mut times = 0;
        for mark in &head.marks {
            if !matches!(mark.kind, MarkKind::Time | MarkKind::Property | MarkKind::Data) {
                continue;
            }
            let (key, value) = (head.get(mark.key), head.get(mark.value));
            let role = role_of(key);
            let (marks, source, path) = match (mark.kind, role) {
                (MarkKind::Data, Some(Role::Published | Role::Created)) => {
                    (Marks::DATA_PUBLISHED, Source::DataAttribute, format!("[{key}]"))
                }
                (MarkKind::Data, Some(Role::Modified)) => {
                    (Marks::DATA_MODIFIED, Source::DataAttribute, format!("[{key}]"))
                }
                (MarkKind::Data, Some(Role::Unsaid)) => {
                    (Marks::DATA_UNSAID, Source::DataAttribute, format!("[{key}]"))
                }
                (MarkKind::Time | MarkKind::Property, Some(Role::Published)) => {
                    (Marks::PROPERTY_PUBLISHED, Source::Microdata, format!("[itemprop=\"{key}\"]"))
                }
                (MarkKind::Time | MarkKind::Property, Some(Role::Created)) => {
                    (Marks::PROPERTY_CREATED, Source::Microdata, format!("[itemprop=\"{key}\"]"))
                }
                (MarkKind::Time | MarkKind::Property, Some(Role::Modified)) => {
                    (Marks::PROPERTY_MODIFIED, Source::Microdata, format!("[itemprop=\"{key}\"]"))
                }
                (MarkKind::Time, _) => {
                    (Marks::TIME, Source::TimeElement, "time[datetime]".to_owned())
                }
                _ => continue,
            };
            if mark.kind == MarkKind::Time {
                times += 1;
            }
            let mut marks =
                marks.when(mark.kind == MarkKind::Time && times == 1, Marks::FIRST_TIME);
            let mut evidence = Evidence::at(source, path, value);
            if let Some(block) = document.blocks.get(mark.block as usize) {
                marks = marks.with(self.place(mark.block));
                let text = document.text_of(block);
                marks = marks.with(self.labels(mark.block, text));
                evidence.block = Some(mark.block);
            }
            if !value.is_empty()
                && let Some(hit) = parse_value(value, self.locale)
            {
                self.add(hit.date, marks.with(of_hit(&hit)), evidence);
            } else if value.is_empty()
                && let Some(block) = document.blocks.get(mark.block as usize)
            {
                // The value is the element's text; the block's own text begins with it or
                // holds it soon.
                let text = document.text_of(block);
                let text = text.get(..floor(text, HEAD)).unwrap_or_default();
                if let Some(hit) = find_all(text, self.locale).into_iter().next() {
                    evidence.raw = hit.span.of_text(text).to_owned();
                    self.add(hit.date, marks.with(of_hit(&hit)), evidence);
                }
            }
        }
    }

    fn address(&mut self) {
        let Some(address) = self.page.url else { return };
        if let Some(date) = url::date(address) {
            let marks = if date.day().is_some() { Marks::URL } else { Marks::URL_MONTH };
            self.add(date, marks, Evidence::at(Source::Url, "url", address));
        }
    }

    /// Dates in the visible text.
    fn text(&mut self) {
        let document = self.page.document;
        let title = self.title.unwrap_or(0) as usize;
        let mut first = true;
        let mut running = 0;
        for (index, block) in document.blocks.iter().enumerate() {
            if self.found.len() >= SIGHTINGS {
                break;
            }
            let full = document.text_of(block);
            let long = full.len() > HEAD;
            let text = full.get(..floor(full, HEAD)).unwrap_or_default();
            if long {
                running += 1;
            }
            if !text.bytes().any(|byte| byte.is_ascii_digit() || byte >= 0x80) {
                if let Some(now) = self.now
                    && let Some(date) = relative(text, now)
                {
                    self.visible(index, date, Marks::RELATIVE, text);
                }
                continue;
            }
            let hits = find_all(text, self.locale);
            if hits.is_empty() {
                if let Some(now) = self.now
                    && let Some(date) = relative(text, now)
                {
                    self.visible(index, date, Marks::RELATIVE, text);
                }
                continue;
            }
            for (rank, hit) in hits.iter().enumerate().take(4) {
                let date = self.agreeing(hit);
                let mut marks = of_hit(hit);
                let said = text.len() - hit.span.len();
                marks = marks.when(said <= 12 && !long, Marks::ONLY);
                marks = marks.when(long, Marks::RUNNING);
                let lead = text.get(..hit.span.start as usize).unwrap_or_default();
                let dateline = long
                    && running <= 2
                    && is_dateline(lead, text.get(hit.span.range().end..).unwrap_or_default());
                marks = marks.when(dateline, Marks::DATELINE);
                if index >= title && rank == 0 && std::mem::take(&mut first) {
                    marks = marks.with(Marks::FIRST);
                }
                // The label that stands nearest before the date is the date's own.
                let from = if rank == 0 { 0 } else { hits[rank - 1].span.end as usize };
                let label = text.get(from..hit.span.range().end).unwrap_or_default();
                if is_of_others(text.get(from..hit.span.range().start).unwrap_or_default()) {
                    continue;
                }
                marks = marks.with(self.labels(index as u32, label));
                self.visible(index, date, marks, text);
            }
        }
    }

    /// The date of an all-number form, or, if that is no machine-readable date of the page
    /// but the one with day and month exchanged is, that one.
    fn agreeing(&self, hit: &Hit) -> Date {
        let (Shape::YearLast, Some(month), Some(day)) =
            (hit.shape, hit.date.month(), hit.date.day())
        else {
            return hit.date;
        };
        if self.locale.language.is_some_and(|tag| !tag.starts_with("en")) {
            return hit.date;
        }
        let stated = |date: Date| {
            self.found
                .iter()
                .any(|known| known.marks.is_machine() && known.date.date_only() == date.date_only())
        };
        let exchanged =
            Date::from_day(hit.date.year(), day, month).and_then(|date| match hit.date.time() {
                Some(time) => date.with_time(time),
                None => Some(date),
            });
        match exchanged {
            Some(exchanged) if day != month && !stated(hit.date) && stated(exchanged) => exchanged,
            _ => hit.date,
        }
    }

    fn visible(&mut self, index: usize, date: Date, marks: Marks, text: &str) {
        let document = self.page.document;
        let marks = marks.with(Marks::VISIBLE).with(self.place(index as u32));
        let mut evidence = Evidence::at(Source::VisibleText, "text", text);
        evidence.block = Some(index as u32);
        evidence.span =
            document.blocks.get(index).map(|block| block.source).filter(|span| !span.is_empty());
        self.add(date, marks, evidence);
    }

    /// "Published" or "Updated" in the text, or alone in the block before.
    fn labels(&self, index: u32, text: &str) -> Marks {
        let mut marks = Marks::default();
        let signals = vocab::signals(text);
        let published = signals.has(Signal::Published);
        let updated = signals.has(Signal::Updated);
        marks = marks.when(updated, Marks::LABEL_UPDATED);
        marks = marks.when(published && !updated, Marks::LABEL_PUBLISHED);
        marks = marks.when(signals.has(Signal::Byline), Marks::BYLINE);
        marks = marks.when(signals.has(Signal::Legal), Marks::LEGAL);
        let document = self.page.document;
        let before = index.checked_sub(1).and_then(|index| document.blocks.get(index as usize));
        if let Some(before) = before.filter(|before| before.span.len() <= 40) {
            let signals = vocab::signals(document.text_of(before));
            marks = marks.when(signals.is(Signal::Published) && !updated, Marks::LABEL_PUBLISHED);
            marks = marks.when(signals.is(Signal::Updated) && !published, Marks::LABEL_UPDATED);
        }
        marks
    }

    /// What a block's place says.
    fn place(&self, index: u32) -> Marks {
        let document = self.page.document;
        let Some(block) = document.blocks.get(index as usize) else { return Marks::default() };
        let mut marks = Marks::default();
        if let Some(title) = self.title {
            let near = index >= title && index <= title + 4;
            marks = marks.when(near, Marks::NEAR);
            marks = marks.when(index > title + 4 && index <= title + 12, Marks::AFTER);
            marks = marks.when(index < title && index + 4 >= title, Marks::BEFORE);
        }
        marks = marks.when(index < 30, Marks::EARLY);
        let own = document.containers.get(block.container as usize);
        let own = own.map_or(Cues::NONE, |container| container.cues).with(block.lead);
        marks = marks.when(own.any(CUES), Marks::CUE);
        marks = marks.when(block.link_bytes as usize * 2 > block.span.len(), Marks::LINKED);
        let title = self.title.unwrap_or(u32::MAX);
        for container in document.ancestors(block.container) {
            marks = marks.when(container.tag == Tag::Article, Marks::IN_ARTICLE);
            // What holds the title, too, says nothing of the date beside it: bodies have
            // classes such as "with-sidebar".
            if (container.first_block..container.end_block).contains(&title) {
                let part = container.end_block - container.first_block;
                let is_part = (part as usize) < document.blocks.len() * 2 / 3 || part < 12;
                marks = marks.when(is_part, Marks::WITH_TITLE);
                continue;
            }
            let cues = container.cues;
            let aside = matches!(container.tag, Tag::Aside | Tag::Nav) || cues.any(ASIDE);
            marks = marks.when(aside, Marks::ASIDE);
            marks = marks.when(cues.any(Cues::COMMENT), Marks::COMMENT);
            marks = marks.when(cues.any(Cues::FORUM), Marks::FORUM);
            let footer = container.tag == Tag::Footer || cues.any(Cues::FOOTER);
            marks = marks.when(footer, Marks::IN_FOOTER);
            let header = container.tag == Tag::Header || cues.any(Cues::HEADER);
            marks = marks.when(header, Marks::IN_HEADER);
        }
        marks
    }
}

const CUES: Cues = Cues::DATE.with(Cues::BYLINE).with(Cues::META);
const ASIDE: Cues = Cues::RELATED
    .with(Cues::POPULAR)
    .with(Cues::SIDEBAR)
    .with(Cues::NAV)
    .with(Cues::LISTING)
    .with(Cues::GALLERY)
    .with(Cues::TICKER);

fn of_hit(hit: &Hit) -> Marks {
    Marks::default().when(hit.by_order, Marks::BY_ORDER).when(hit.short_year, Marks::SHORT_YEAR)
}

/// Whether the text before a date is a place, and a dash or bracket follows the date.
fn is_dateline(lead: &str, tail: &str) -> bool {
    let lead = lead.trim_end_matches([' ', ',', '(', '–', '-', '—', '/']);
    let words = lead.split_whitespace().count();
    let upper = lead.chars().next().is_some_and(char::is_uppercase) || lead.is_empty();
    let tail = tail.trim_start();
    words <= 6
        && upper
        && (tail.starts_with(['–', '—', '-', '(', ')', ':', '/', '|']) || lead.is_empty())
}

/// Whether the words right before a date say that it is a member's, or a term's.
fn is_of_others(lead: &str) -> bool {
    const WORDS: &[&str] = &[
        "registered",
        "registered on",
        "joined",
        "join date",
        "member since",
        "last active",
        "last visit",
        "last online",
        "expires",
        "expires on",
        "valid through",
        "valid until",
        "available until",
        "until",
        "through",
        "deadline",
        "born",
        "copyright",
        "registriert",
        "registriert seit",
        "mitglied seit",
        "beigetreten",
        "dabei seit",
        "verfügbar bis",
        "bis",
        "gültig bis",
        "inscrit",
        "inscription",
        "inscrit le",
        "membre depuis",
        "jusqu'au",
        "registrado",
        "registrado el",
        "miembro desde",
        "hasta el",
        "hasta",
        "desde",
        "iscritto",
        "iscritto dal",
        "registrato",
        "fino al",
        "registrado em",
        "membro desde",
        "até",
        "зарегистрирован",
        "регистрация",
        "dołączył",
        "zarejestrowany",
    ];
    let lead = lead.trim_end_matches([' ', ':', '\u{a0}', '\n']).to_lowercase();
    WORDS.iter().any(|word| {
        lead.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

/// The largest character boundary of a text not past `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
