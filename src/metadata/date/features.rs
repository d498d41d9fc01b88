//! What speaks for and against a date, as numbers.

use super::marks::Marks;
use super::sightings::Sighting;
use crate::date::Date;
use crate::metadata::evidence::Evidence;
use crate::metadata::macros::numbers;
use crate::metadata::page::Page;
use crate::metadata::page_signs::{SIGNS, sign_columns};

/// A day, month or year with all the places that state it.
#[derive(Clone, Debug)]
pub(in crate::metadata) struct Candidate {
    /// With the time and offset of the best place that gives them.
    pub date: Date,
    pub marks: Vec<Marks>,
    pub evidence: Evidence,
}

/// Sightings of one day as one candidate, in the order of their first sighting.
pub(in crate::metadata) fn merge(sightings: &[Sighting]) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for sighting in sightings {
        let day = sighting.date.date_only();
        match candidates.iter_mut().find(|candidate| candidate.date.date_only() == day) {
            Some(candidate) => {
                candidate.marks.push(sighting.marks);
                let precision = |date: Date| (date.time().is_some(), date.offset().is_some());
                if precision(sighting.date) > precision(candidate.date) {
                    candidate.date = sighting.date;
                }
            }
            None => candidates.push(Candidate {
                date: sighting.date,
                marks: vec![sighting.marks],
                evidence: sighting.evidence.clone(),
            }),
        }
    }
    candidates
}

numbers! {
    /// A number of a row.
    Feature {
        /// The row that stands for "no date"; the signs of the page follow the last feature.
        None,
        NoneSightings,
        // Places, 1 if the date stands in one.
        LdArticle,
        LdMatched,
        LdPage,
        LdSubject,
        LdInside,
        LdCreated,
        LdModified,
        LdPageModified,
        MetaPublished,
        MetaCreated,
        MetaUnsaid,
        MetaModified,
        /// Declared as published and as modified.
        ChangedToo,
        PropertyPublished,
        PropertyCreated,
        PropertyModified,
        PropertyNear,
        Time,
        TimeNear,
        TimeAside,
        TimeFirst,
        DataPublished,
        DataModified,
        DataUnsaid,
        Url,
        UrlMonth,
        LabelPublished,
        LabelUpdated,
        LabelUpdatedMachine,
        Only,
        OnlyNear,
        Near,
        After,
        Before,
        Cue,
        CueNear,
        Aside,
        Comment,
        Linked,
        Dateline,
        Running,
        First,
        FirstNear,
        Header,
        Article,
        Byline,
        Relative,
        Forum,
        Footer,
        Legal,
        VisibleFar,
        VisibleShort,
        // The date itself and its company.
        Kinds,
        MachineAndVisible,
        OnlyModified,
        ByOrder,
        ShortYear,
        Partial,
        PartialOfOther,
        Earliest,
        Latest,
        /// Later than a machine-readable date of publication.
        AfterPublished,
        BeforePublished,
        /// A published date of machines exists and this is none.
        NotPublished,
        /// Later than a machine-readable date of modification.
        AfterModified,
        HasTime,
        WithTitle,
        WithTitleOnly,
        Old,
        Repeated,
        // Where it stands to what the classifier takes for the article.
        AboveBody,
        InBody,
        BehindBody,
        FarBehindBody,
        /// It is seen behind the article and nowhere else.
        BehindBodyOnly,
    }
}

const FEATURES: usize = Feature::NAMES.len();
/// Numbers in a row: the features, then the page's signs in the row of "no date".
pub(in crate::metadata) const COUNT: usize = FEATURES + SIGNS;

pub(in crate::metadata) type Row = [f32; COUNT];

/// The names of a row's columns, in order.
pub(in crate::metadata) fn columns() -> Vec<String> {
    let own = Feature::NAMES.iter().map(|name| (*name).to_owned());
    own.chain(sign_columns("None")).collect()
}

const PUBLISHED: Marks = Marks::LD_ARTICLE
    .with(Marks::LD_PAGE)
    .with(Marks::META_PUBLISHED)
    .with(Marks::PROPERTY_PUBLISHED);
const MODIFIED: Marks = Marks::LD_MODIFIED
    .with(Marks::LD_PAGE_MODIFIED)
    .with(Marks::META_MODIFIED)
    .with(Marks::PROPERTY_MODIFIED)
    .with(Marks::DATA_MODIFIED)
    .with(Marks::LABEL_UPDATED);

/// The rows of the candidates, in their order, and last the row of "no date".
pub(in crate::metadata) fn rows(page: &Page, candidates: &[Candidate]) -> Vec<Row> {
    let days = |of: Marks| {
        candidates
            .iter()
            .filter(move |candidate| candidate.marks.iter().any(|marks| marks.has(of)))
            .map(|candidate| candidate.date.date_only())
    };
    let around = Around {
        published: days(PUBLISHED).min(),
        modified: days(MODIFIED).max(),
        first: candidates.iter().map(|candidate| candidate.date.date_only()).min(),
        last: candidates.iter().map(|candidate| candidate.date.date_only()).max(),
        candidates,
    };
    let mut rows: Vec<Row> = candidates.iter().map(|candidate| around.row(candidate)).collect();
    rows.push(none(page, candidates));
    rows
}

struct Around<'c> {
    /// Earliest machine-readable date of publication.
    published: Option<Date>,
    /// Latest of modification.
    modified: Option<Date>,
    first: Option<Date>,
    last: Option<Date>,
    candidates: &'c [Candidate],
}

impl Around<'_> {
    fn row(&self, candidate: &Candidate) -> Row {
        let mut row = [0.0; COUNT];
        let mut set = |feature: Feature, yes: bool| {
            if yes {
                row[feature as usize] = 1.0;
            }
        };
        let any = |of: Marks| candidate.marks.iter().any(|marks| marks.has(of));
        let both = |one: Marks, other: Marks| {
            candidate.marks.iter().any(|marks| marks.has(one) && marks.has(other))
        };
        let without = |one: Marks, other: Marks| {
            candidate.marks.iter().any(|marks| marks.has(one) && !marks.has(other))
        };
        let near = Marks::NEAR.with(Marks::BEFORE);
        let aside = Marks::ASIDE.with(Marks::COMMENT);
        // A date that is declared as that of publication is not the worse for standing
        // in doubtful places as well.
        let declared = any(PUBLISHED.with(Marks::LD_CREATED).with(Marks::META_CREATED));
        set(Feature::LdArticle, any(Marks::LD_ARTICLE));
        set(Feature::LdMatched, any(Marks::LD_MATCHED));
        set(Feature::LdPage, any(Marks::LD_PAGE));
        set(Feature::LdSubject, any(Marks::LD_SUBJECT));
        set(Feature::LdInside, !declared && any(Marks::LD_INSIDE));
        set(Feature::LdCreated, any(Marks::LD_CREATED));
        set(Feature::LdModified, !declared && any(Marks::LD_MODIFIED));
        set(Feature::LdPageModified, !declared && any(Marks::LD_PAGE_MODIFIED));
        set(Feature::MetaPublished, any(Marks::META_PUBLISHED));
        set(Feature::MetaCreated, any(Marks::META_CREATED));
        set(Feature::MetaUnsaid, any(Marks::META_UNSAID));
        set(Feature::MetaModified, !declared && any(Marks::META_MODIFIED));
        set(Feature::ChangedToo, declared && any(MODIFIED));
        set(Feature::PropertyPublished, without(Marks::PROPERTY_PUBLISHED, aside));
        set(Feature::PropertyCreated, any(Marks::PROPERTY_CREATED));
        set(Feature::PropertyModified, !declared && any(Marks::PROPERTY_MODIFIED));
        set(
            Feature::PropertyNear,
            both(Marks::PROPERTY_PUBLISHED.with(Marks::PROPERTY_CREATED), near),
        );
        set(Feature::Time, without(Marks::TIME, aside));
        set(Feature::TimeNear, both(Marks::TIME, near));
        set(Feature::TimeAside, !declared && both(Marks::TIME, aside));
        set(Feature::TimeFirst, any(Marks::FIRST_TIME));
        set(Feature::DataPublished, any(Marks::DATA_PUBLISHED));
        set(Feature::DataModified, !declared && any(Marks::DATA_MODIFIED));
        set(Feature::DataUnsaid, any(Marks::DATA_UNSAID));
        set(Feature::Url, any(Marks::URL));
        set(Feature::UrlMonth, any(Marks::URL_MONTH));
        let visible = Marks::VISIBLE;
        set(Feature::LabelPublished, both(visible, Marks::LABEL_PUBLISHED));
        set(Feature::LabelUpdated, both(visible, Marks::LABEL_UPDATED));
        set(Feature::LabelUpdatedMachine, without(Marks::LABEL_UPDATED, visible));
        set(Feature::Only, both(visible, Marks::ONLY));
        let only_near =
            |marks: &Marks| marks.has(visible) && marks.has(Marks::ONLY) && marks.has(near);
        set(Feature::OnlyNear, candidate.marks.iter().any(only_near));
        set(Feature::Near, both(visible, Marks::NEAR));
        set(Feature::After, both(visible, Marks::AFTER));
        set(Feature::Before, both(visible, Marks::BEFORE));
        set(Feature::Cue, without(Marks::CUE, aside));
        set(Feature::CueNear, both(Marks::CUE, near));
        let shown = without(visible, aside.with(Marks::RUNNING));
        set(Feature::Aside, !declared && !shown && both(visible, Marks::ASIDE));
        set(Feature::Comment, !declared && !shown && any(Marks::COMMENT));
        set(Feature::Linked, !declared && both(visible, Marks::LINKED));
        set(Feature::Dateline, any(Marks::DATELINE));
        set(Feature::Running, !declared && !shown && without(Marks::RUNNING, Marks::DATELINE));
        set(Feature::First, any(Marks::FIRST));
        set(Feature::FirstNear, both(Marks::FIRST, near.with(Marks::AFTER)));
        set(Feature::Header, both(visible, Marks::IN_HEADER));
        set(Feature::Article, both(visible, Marks::IN_ARTICLE));
        set(Feature::Byline, both(visible, Marks::BYLINE));
        set(Feature::Relative, any(Marks::RELATIVE));
        set(Feature::Forum, both(visible, Marks::FORUM));
        set(Feature::Footer, !declared && both(visible, Marks::IN_FOOTER));
        set(Feature::Legal, !declared && both(visible, Marks::LEGAL));
        let far = near.with(Marks::AFTER);
        set(
            Feature::VisibleFar,
            !declared && without(visible, far.with(Marks::RUNNING).with(aside)),
        );
        set(Feature::VisibleShort, without(visible, Marks::RUNNING.with(aside)));

        let machine = candidate.marks.iter().any(|marks| marks.is_machine());
        let kinds = [
            any(Marks::LD_ARTICLE.with(Marks::LD_PAGE).with(Marks::LD_SUBJECT)),
            any(Marks::META_PUBLISHED.with(Marks::META_CREATED).with(Marks::META_UNSAID)),
            any(Marks::PROPERTY_PUBLISHED.with(Marks::PROPERTY_CREATED)),
            any(Marks::TIME),
            any(Marks::URL),
            shown,
        ];
        set(Feature::MachineAndVisible, machine && shown);
        let published =
            PUBLISHED.with(Marks::LD_CREATED).with(Marks::META_CREATED).with(Marks::META_UNSAID);
        set(Feature::OnlyModified, any(MODIFIED) && !any(published.with(Marks::URL)));
        set(Feature::ByOrder, candidate.marks.iter().all(|marks| marks.has(Marks::BY_ORDER)));
        set(Feature::ShortYear, candidate.marks.iter().all(|marks| marks.has(Marks::SHORT_YEAR)));
        let day = candidate.date.date_only();
        let partial = day.day().is_none();
        set(Feature::Partial, partial);
        let refined = |other: &Candidate| {
            other.date.day().is_some()
                && other.date.year() == day.year()
                && other.date.month() == day.month()
        };
        set(Feature::PartialOfOther, partial && self.candidates.iter().any(refined));
        set(Feature::Earliest, self.first == Some(day));
        set(Feature::Latest, self.last == Some(day));
        set(Feature::AfterPublished, self.published.is_some_and(|published| day > published));
        set(Feature::BeforePublished, self.published.is_some_and(|published| day < published));
        set(Feature::NotPublished, self.published.is_some() && !any(PUBLISHED));
        set(Feature::AfterModified, self.modified.is_some_and(|modified| day > modified));
        set(Feature::HasTime, candidate.date.time().is_some());
        set(Feature::WithTitle, both(visible.with(Marks::TIME), Marks::WITH_TITLE));
        set(Feature::WithTitleOnly, both(Marks::ONLY.with(Marks::CUE), Marks::WITH_TITLE));
        set(Feature::Old, day.year() < 2000);
        let seen = visible.with(Marks::TIME).with(Marks::PROPERTY_PUBLISHED);
        set(Feature::AboveBody, both(seen, Marks::JUST_ABOVE_BODY));
        set(Feature::InBody, !declared && both(seen, Marks::IN_BODY));
        set(Feature::BehindBody, both(seen, Marks::JUST_BEHIND_BODY));
        set(Feature::FarBehindBody, !declared && both(seen, Marks::BEHIND_BODY));
        let behind = Marks::JUST_BEHIND_BODY.with(Marks::BEHIND_BODY);
        set(Feature::BehindBodyOnly, !declared && any(behind) && !without(seen, behind));
        row[Feature::Kinds as usize] = kinds.iter().filter(|&&kind| kind).count() as f32 / 3.0;
        row[Feature::Repeated as usize] = ((candidate.marks.len() as f32).ln() / 3.0).min(1.0);
        row
    }
}

fn none(page: &Page, candidates: &[Candidate]) -> Row {
    let mut row = [0.0; COUNT];
    row[Feature::None as usize] = 1.0;
    row[Feature::NoneSightings as usize] = ((candidates.len() as f32).ln_1p() / 4.0).min(1.0);
    row[FEATURES..].copy_from_slice(&page.signs);
    row
}

/// Whether any place declares it as the date of a change.
pub(in crate::metadata) fn is_modification(candidate: &Candidate) -> bool {
    candidate.marks.iter().any(|marks| marks.has(MODIFIED))
}
