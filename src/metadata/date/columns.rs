//! The columns of a date.

use super::{Candidate, Day, Sighting};
use crate::date::Date;
use crate::metadata::choice;
use crate::metadata::columns::{Places, columns};
use crate::metadata::page::Page;
use crate::metadata::page_signs::SIGNS;

columns! {
    /// The columns, and the places that dates are found in or what these say of the date.
    Column of c: Row<'_> {
        /// 1 in the row of "no date", of which the next is the number of dates.
        None = false,
        NoneSightings = false,
        // Where it was found. A date that is declared as that of publication is not the worse for
        // being in doubtful places as well.
        /// JSON-LD of an article at the top, published.
        LdArticle,
        /// The same, and its headline is this page's title, or it has none.
        LdMatched,
        LdPage,
        LdSubject,
        /// Any of them inside others or in a list.
        LdInside = c.only_if_undeclared(Self::LdInside),
        LdCreated,
        LdModified = c.only_if_undeclared(Self::LdModified),
        LdPageModified = c.only_if_undeclared(Self::LdPageModified),
        MetaPublished,
        MetaCreated,
        MetaUnsaid,
        MetaModified = c.only_if_undeclared(Self::MetaModified),
        /// Declared as published and as modified.
        ChangedToo = c.declared && c.has(MODIFIED),
        PropertyPublished = c.own.has(Self::PropertyPublished),
        PropertyCreated,
        PropertyModified = c.only_if_undeclared(Self::PropertyModified),
        PropertyNear = c.near.has(PROPERTY),
        /// A `<time>` of no stated meaning.
        Time = c.own.has(Self::Time),
        TimeNear = c.near.has(Self::Time),
        TimeAside = !c.declared && c.both(Self::Time, ASIDE),
        /// The first `<time>` of the page.
        TimeFirst,
        DataPublished,
        DataModified = c.only_if_undeclared(Self::DataModified),
        DataUnsaid,
        Url,
        /// Year and month in the address.
        UrlMonth,
        /// "Published" in the line or right before it.
        LabelPublished = c.visible.has(Self::LabelPublished),
        LabelUpdated = c.visible.has(Self::LabelUpdated),
        LabelUpdatedMachine = c.without(Self::LabelUpdated, Self::Visible),
        /// The block says nothing else, or little.
        Only,
        OnlyNear = c.near.has(Self::Only),
        Near = c.visible.has(Places::NEAR),
        After = c.visible.has(Places::AFTER),
        Before = c.visible.has(Places::BEFORE),
        Cue = c.own.has(Places::CUE),
        CueNear = c.near.has(Places::CUE),
        Aside = !c.declared && !c.shown && c.visible.has(Places::ASIDE),
        Comment = !c.declared && !c.shown && c.has(Places::COMMENT),
        Linked = !c.declared && c.visible.has(Places::LINKED),
        /// At the start of a paragraph, after a town: "LONDON, March 15, 2022 –".
        Dateline,
        /// In a sentence.
        Running = !c.declared && !c.shown && c.without(Self::Running, Self::Dateline),
        /// In a line of its own kind that other days are in, too: an entry of a list.
        Series = !c.declared && c.visible.has(Column::Series),
        /// It is in no other place.
        SeriesOnly = !c.declared && c.all(Self::Series),
        /// In the words below a picture.
        Caption = !c.declared && c.seen.has(Places::CAPTION),
        /// In a long line.
        Long = !c.declared && c.visible.has(Self::Long),
        /// The first date in the text after the title.
        First,
        FirstNear = c.both(Self::First, NEAR.with(Places::AFTER)),
        Header = c.visible.has(Places::IN_HEADER),
        Article = c.visible.has(Places::IN_ARTICLE),
        /// The line names the author, too.
        Byline = c.visible.has(Self::Byline),
        /// "3 days ago".
        Relative,
        Forum = c.visible.has(Places::FORUM),
        Footer = !c.declared && c.visible.has(Places::IN_FOOTER),
        Legal = !c.declared && c.visible.has(Self::Legal),
        VisibleFar = !c.declared && c.without(Self::Visible, FAR),
        VisibleShort = c.shown,
        // The date itself and the others.
        /// Number of kinds of places that hold it, over 3.
        Kinds = c.kinds() / 3.0,
        MachineAndVisible = c.shown && c.has(MACHINE),
        OnlyModified = c.has(MODIFIED) && !c.has(NOT_MODIFIED) && !c.without(SEEN, NOT_SHOWN),
        /// Only the language or domain tells day from month.
        ByOrder = c.all(Self::ByOrder),
        ShortYear = c.all(Self::ShortYear),
        Partial = c.day.day().is_none(),
        PartialOfOther = c.day.day().is_none() && c.others.iter().any(|other| c.is_month_of(other)),
        Earliest = c.page.first == Some(c.day),
        Latest = c.page.last == Some(c.day),
        /// Later than a machine-readable date of publication.
        AfterPublished = c.page.published.is_some_and(|published| c.day > published),
        BeforePublished = c.page.published.is_some_and(|published| c.day < published),
        /// There is a machine-readable date of publication, and this is another.
        NotPublished = c.page.published.is_some() && !c.has(PUBLISHED),
        /// Later than a machine-readable date of modification.
        AfterModified = c.page.modified.is_some_and(|modified| c.day > modified),
        HasTime = c.time,
        WithTitle = c.both(Self::Visible.with(Self::Time), Places::WITH_TITLE),
        WithTitleOnly = c.both(Self::Only.with(Places::CUE), Places::WITH_TITLE),
        Old = c.day.year() < 2000,
        /// Number of places, logarithm over 3.
        Repeated = ((c.sightings.len() as f32).ln() / 3.0).min(1.0),
        // Where it is relative to the article's body, as the classifier sees it.
        AboveBody = c.seen.has(Places::ABOVE_BODY),
        InBody = !c.declared && c.seen.has(Places::IN_BODY),
        BehindBody = c.seen.has(Places::JUST_AFTER_BODY),
        FarBehindBody = !c.declared && c.seen.has(Places::AFTER_BODY),
        /// It is after the body and nowhere else.
        BehindBodyOnly = !c.declared && c.has(AFTER_BODY) && !c.without(SEEN, AFTER_BODY),
    }
    places {
        /// In the visible text.
        Visible,
        /// Such a line is mostly a link: to another page, which the date is of.
        Entry,
        /// In what the text tells, see [`told`](super::told).
        Told,
    }
}

const PUBLISHED: Places = Places::all(&[
    Column::LdArticle,
    Column::LdPage,
    Column::MetaPublished,
    Column::PropertyPublished,
]);
const CREATED: Places = Column::LdCreated.with(Column::MetaCreated);
/// Places that declare a date as that of a change.
pub(super) const MODIFIED: Places = MACHINE_MODIFIED.with(Column::LabelUpdated);
const MACHINE_MODIFIED: Places = Places::all(&[
    Column::LdModified,
    Column::LdPageModified,
    Column::MetaModified,
    Column::PropertyModified,
    Column::DataModified,
]);
const NOT_MODIFIED: Places = Places::all(&[PUBLISHED, CREATED, Column::MetaUnsaid, Column::Url]);
/// Places in the visible text that say something else than when the page was published.
const NOT_SHOWN: Places = Places::all(&[MODIFIED, ASIDE, Column::Running]);
/// Places that declare when this page was published. Objects for the page itself are not among them:
/// templates date every page of a site by them, its services and contacts, too (39 of the 715 undated
/// pages of `wcxb-dev` have one and no other). The choice believes those that name an author.
pub(super) const DECLARED: Places = Places::all(&[
    Column::LdMatched,
    Column::LdSubject,
    Column::MetaPublished,
    Column::MetaUnsaid,
    Column::PropertyPublished,
]);
/// Places that say that a date is of publication.
pub(super) const SAYS_SO: Places =
    Places::all(&[DECLARED, Column::LdPage, Column::LdArticle, CREATED, Column::LabelPublished]);
/// Places of what is not the page's own.
pub(super) const ELSEWHERE: Places = Places::all(&[ASIDE, Column::Running, Column::Series]);
/// Places where the visible text dates the page.
pub(super) const AT_BODY: Places = Places::all(&[
    Places::NEAR,
    Places::AFTER,
    Places::ABOVE_BODY,
    Places::JUST_AFTER_BODY,
    Column::Dateline,
]);
const LD: Places = Places::all(&[Column::LdArticle, Column::LdPage, Column::LdSubject]);
const META: Places = Places::all(&[Column::MetaPublished, Column::MetaCreated, Column::MetaUnsaid]);
const PROPERTY: Places = Column::PropertyPublished.with(Column::PropertyCreated);
/// Places with dates for machines; the address is not one.
pub(super) const MACHINE: Places = Places::all(&[
    LD,
    META,
    PROPERTY,
    MACHINE_MODIFIED,
    Column::LdMatched,
    Column::LdInside,
    Column::LdCreated,
    Column::Time,
    Column::DataPublished,
    Column::DataUnsaid,
]);
const NEAR: Places = Places::NEAR.with(Places::BEFORE);
const ASIDE: Places = Places::ASIDE.with(Places::COMMENT);
const FAR: Places = Places::all(&[NEAR, ASIDE, Places::AFTER, Column::Running]);
/// Places below the text.
pub(super) const AFTER_BODY: Places = Places::JUST_AFTER_BODY.with(Places::AFTER_BODY);
/// Places that readers see.
const SEEN: Places = Places::all(&[Column::Visible, Column::Time, Column::PropertyPublished]);

/// Numbers in a row: the columns, then the page's signs in the row of "no date".
const COUNT: usize = Column::COUNT + SIGNS;

/// The names of the columns, in order.
pub(in crate::metadata) fn names() -> Vec<String> {
    choice::names(Column::NAMES, &["None"])
}

/// The rows of the candidates, in their order, and last the row of "no date".
pub(in crate::metadata) fn rows(page: &Page, candidates: &[Candidate]) -> Vec<[f32; COUNT]> {
    let day = |found: &Candidate| found.value.day;
    let days = |of: Places| candidates.iter().filter(move |found| found.places.has(of)).map(day);
    let view = View {
        published: days(PUBLISHED).min(),
        modified: days(MODIFIED).max(),
        first: candidates.iter().map(day).min(),
        last: candidates.iter().map(day).max(),
    };
    let own = candidates.iter().map(|found| Column::of(&Row::of(&view, candidates, found)));
    let mut rows: Vec<_> = own.map(|own| choice::row(&own, &page.signs, &[false])).collect();
    let none: [f32; Column::COUNT] = choice::none_of(candidates.len(), 4.0);
    rows.push(choice::row(&none, &page.signs, &[true]));
    rows
}

/// What a page's dates are compared with.
struct View {
    /// Earliest machine-readable date of publication.
    published: Option<Date>,
    /// Latest of modification.
    modified: Option<Date>,
    first: Option<Date>,
    last: Option<Date>,
}

/// A date, and what more than one of its columns asks for.
struct Row<'c> {
    page: &'c View,
    others: &'c [Candidate],
    day: Date,
    time: bool,
    sightings: &'c [Sighting],
    places: Places,
    /// The union of its sightings in the visible text,
    visible: Places,
    /// of those near the title,
    near: Places,
    /// of those that are not aside,
    own: Places,
    /// and of those that readers see.
    seen: Places,
    /// Whether it is declared as the date of publication.
    declared: bool,
    /// Whether it is in the visible text, neither aside nor in running text.
    shown: bool,
}

impl<'c> Row<'c> {
    fn of(page: &'c View, others: &'c [Candidate], found: &'c Candidate) -> Self {
        let Day { day, sightings } = &found.value;
        let union = |which: &dyn Fn(Places) -> bool| {
            let sets = sightings.iter().map(|seen| seen.places).filter(|places| which(*places));
            sets.fold(Places::default(), Places::with)
        };
        let aside = ASIDE.with(Column::Running);
        let shown = |seen: &Sighting| seen.places.has(Column::Visible) && !seen.places.has(aside);
        Self {
            page,
            others,
            day: *day,
            time: sightings.iter().any(|seen| seen.value.time().is_some()),
            sightings,
            places: found.places,
            visible: union(&|places| places.has(Column::Visible)),
            near: union(&|places| places.has(NEAR)),
            own: union(&|places| !places.has(ASIDE)),
            seen: union(&|places| places.has(SEEN)),
            declared: found.places.has(PUBLISHED.with(CREATED)),
            shown: sightings.iter().any(shown),
        }
    }

    fn has(&self, places: Places) -> bool {
        self.places.has(places)
    }

    fn only_if_undeclared(&self, place: Places) -> bool {
        !self.declared && self.has(place)
    }

    /// Whether one sighting has some of both sets.
    fn both(&self, one: Places, other: Places) -> bool {
        self.sightings.iter().any(|seen| seen.places.has(one) && seen.places.has(other))
    }

    /// Whether one sighting has some of the first set and none of the other.
    fn without(&self, one: Places, other: Places) -> bool {
        self.sightings.iter().any(|seen| seen.places.has(one) && !seen.places.has(other))
    }

    /// Whether all sightings have a place.
    fn all(&self, place: Places) -> bool {
        self.sightings.iter().all(|seen| seen.places.has(place))
    }

    /// The number of kinds of places that hold it.
    fn kinds(&self) -> f32 {
        let declared = [LD, META, PROPERTY, Column::Time, Column::Url];
        let count = declared.iter().filter(|kind| self.has(**kind)).count();
        (count + usize::from(self.shown)) as f32
    }

    /// Whether it is the month of another date, if it is a month.
    fn is_month_of(&self, other: &Candidate) -> bool {
        let other = other.value.day;
        other.day().is_some()
            && other.year() == self.day.year()
            && other.month() == self.day.month()
    }
}
