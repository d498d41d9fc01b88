//! What speaks for and against a byline, as numbers.

use super::candidates::Candidate;
use super::origins::Origins;
use super::shape;
use crate::metadata::clean::covered;
use crate::metadata::macros::numbers;
use crate::metadata::page::Page;
use crate::metadata::page_signs::{SIGNS, sign_columns};
use crate::vocab::lists;

numbers! {
    /// A number of a candidate's row.
    Feature {
        /// The row that stands for "no byline"; the signs of the page follow the last feature.
        None,
        NoneCandidates,
        // Places.
        LdArticle,
        LdPage,
        LdSubject,
        LdInside,
        LdForum,
        LdOrganization,
        LdOne,
        LdJoined,
        MetaAuthor,
        MetaAuthorOnly,
        MetaArticle,
        MetaDesk,
        MetaLabelled,
        MetaLibrary,
        Property,
        PropertyNear,
        Rel,
        RelNear,
        Class,
        ClassNear,
        ClassAround,
        FirstClass,
        Member,
        FirstMember,
        LeadSure,
        LeadWeak,
        LeadNear,
        LeadInside,
        LeadBefore,
        FirstLead,
        Alone,
        Cut,
        Part,
        Near,
        After,
        Before,
        End,
        Aside,
        Comment,
        Footer,
        Bio,
        Linked,
        DateNext,
        Forum,
        Caption,
        Slug,
        WithTitle,
        VisibleOnly,
        DeclaredOnly,
        VisibleAndDeclared,
        /// Kinds of places that hold it, over 4.
        Kinds,
        /// Blocks that hold it, logarithm over 3.
        Seen,
        // Its text.
        /// Words of the first name, where there are several.
        OneWord,
        TwoWords,
        ThreeWords,
        /// More than five of that one, more than ten of all.
        Many,
        Long,
        Name,
        Lower,
        Digits,
        At,
        Shouted,
        IsSite,
        HasSite,
        Account,
        Role,
        Team,
        And,
        Comma,
        Credentials,
        InTitle,
        Function,
        // Its company.
        /// Another candidate has all its words and more.
        Within,
        /// The same, and that one is a declared value.
        WithinDeclared,
        /// It has all words of another candidate and more.
        Holds,
        HoldsDeclared,
        /// Another is declared by JSON-LD of an article, this one is not.
        Undeclared,
        First,
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
/// Numbers in a row: the features, then the page's signs in the row of "no byline", and
/// once more in those of candidates that are declared only.
pub(in crate::metadata) const COUNT: usize = FEATURES + 2 * SIGNS;

pub(in crate::metadata) type Row = [f32; COUNT];

/// The names of a row's columns, in order.
pub(in crate::metadata) fn columns() -> Vec<String> {
    let own = Feature::NAMES.iter().map(|name| (*name).to_owned());
    own.chain(sign_columns("None")).chain(sign_columns("Declared")).collect()
}

const DECLARED: Origins = Origins::LD_ARTICLE
    .with(Origins::LD_PAGE)
    .with(Origins::LD_SUBJECT)
    .with(Origins::LD_FORUM)
    .with(Origins::LD_INSIDE)
    .with(Origins::META_AUTHOR)
    .with(Origins::META_ARTICLE)
    .with(Origins::META_DESK)
    .with(Origins::META_LABELLED)
    .with(Origins::META_LIBRARY);

/// The rows of the candidates, in their order, and last the row of "no byline".
pub(in crate::metadata) fn rows(page: &Page, candidates: &[Candidate], title: &[u32]) -> Vec<Row> {
    let mut rows: Vec<Row> =
        (0..candidates.len()).map(|index| row(page, candidates, index, title)).collect();
    let mut none = [0.0; COUNT];
    none[Feature::None as usize] = 1.0;
    none[Feature::NoneCandidates as usize] = ((candidates.len() as f32).ln_1p() / 3.0).min(1.0);
    none[FEATURES..FEATURES + SIGNS].copy_from_slice(&page.signs);
    rows.push(none);
    rows
}

fn row(page: &Page, candidates: &[Candidate], index: usize, title: &[u32]) -> Row {
    let candidate = &candidates[index];
    let mut row = [0.0; COUNT];
    let mut set = |feature: Feature, yes: bool| {
        if yes {
            row[feature as usize] = 1.0;
        }
    };
    let has = |origin| candidate.origins.has(origin);
    let near = has(Origins::NEAR.with(Origins::BEFORE));
    let visible = has(Origins::VISIBLE);
    let declared = has(DECLARED);
    for (feature, origin) in [
        (Feature::LdArticle, Origins::LD_ARTICLE),
        (Feature::LdPage, Origins::LD_PAGE),
        (Feature::LdSubject, Origins::LD_SUBJECT),
        (Feature::LdInside, Origins::LD_INSIDE),
        (Feature::LdForum, Origins::LD_FORUM),
        (Feature::LdOrganization, Origins::LD_ORGANIZATION),
        (Feature::LdOne, Origins::LD_ONE),
        (Feature::LdJoined, Origins::LD_JOINED),
        (Feature::MetaAuthor, Origins::META_AUTHOR),
        (Feature::MetaArticle, Origins::META_ARTICLE),
        (Feature::MetaDesk, Origins::META_DESK),
        (Feature::MetaLabelled, Origins::META_LABELLED),
        (Feature::MetaLibrary, Origins::META_LIBRARY),
        (Feature::Property, Origins::PROPERTY),
        (Feature::Rel, Origins::REL),
        (Feature::Class, Origins::CLASS),
        (Feature::ClassAround, Origins::CLASS_AROUND),
        (Feature::FirstClass, Origins::FIRST_CLASS),
        (Feature::Member, Origins::MEMBER),
        (Feature::FirstMember, Origins::FIRST_MEMBER),
        (Feature::LeadSure, Origins::LEAD_SURE),
        (Feature::LeadWeak, Origins::LEAD_WEAK),
        (Feature::LeadInside, Origins::LEAD_INSIDE),
        (Feature::LeadBefore, Origins::LEAD_BEFORE),
        (Feature::FirstLead, Origins::FIRST_LEAD),
        (Feature::Alone, Origins::ALONE),
        (Feature::Cut, Origins::CUT),
        (Feature::Part, Origins::PART),
        (Feature::Near, Origins::NEAR),
        (Feature::After, Origins::AFTER),
        (Feature::Before, Origins::BEFORE),
        (Feature::End, Origins::END),
        (Feature::Bio, Origins::BIO),
        (Feature::Linked, Origins::LINKED),
        (Feature::DateNext, Origins::DATE_NEXT),
        (Feature::Forum, Origins::FORUM),
        (Feature::Slug, Origins::SLUG),
        (Feature::WithTitle, Origins::WITH_TITLE),
    ] {
        set(feature, has(origin));
    }
    let place = |origin| !declared && !near && has(origin);
    set(Feature::Aside, place(Origins::ASIDE));
    set(Feature::Comment, place(Origins::COMMENT));
    set(Feature::Footer, place(Origins::FOOTER));
    set(Feature::Caption, place(Origins::CAPTION));
    set(Feature::AboveBody, has(Origins::ABOVE_BODY));
    set(Feature::InBody, !declared && has(Origins::IN_BODY));
    set(Feature::BehindBody, has(Origins::JUST_BEHIND_BODY));
    set(Feature::FarBehindBody, !declared && has(Origins::BEHIND_BODY));
    let behind = has(Origins::JUST_BEHIND_BODY.with(Origins::BEHIND_BODY));
    let before = has(Origins::ABOVE_BODY.with(Origins::IN_BODY));
    set(Feature::BehindBodyOnly, !declared && behind && !before);
    set(Feature::PropertyNear, has(Origins::PROPERTY) && near);
    set(Feature::RelNear, has(Origins::REL) && near);
    set(Feature::ClassNear, has(Origins::CLASS.with(Origins::CLASS_AROUND)) && near);
    let lead = has(Origins::LEAD_SURE.with(Origins::LEAD_WEAK).with(Origins::LEAD_BEFORE));
    set(Feature::LeadNear, lead && near);
    set(Feature::VisibleOnly, visible && !declared);
    set(Feature::DeclaredOnly, !visible && declared);
    set(Feature::VisibleAndDeclared, visible && declared);
    let kinds = [
        has(Origins::LD_ARTICLE
            .with(Origins::LD_PAGE)
            .with(Origins::LD_FORUM)
            .with(Origins::LD_SUBJECT)),
        has(Origins::META_AUTHOR
            .with(Origins::META_ARTICLE)
            .with(Origins::META_DESK)
            .with(Origins::META_LABELLED)),
        has(Origins::PROPERTY.with(Origins::REL)),
        has(Origins::CLASS.with(Origins::CLASS_AROUND)),
        lead,
    ];
    let count = kinds.iter().filter(|&&kind| kind).count();
    set(Feature::MetaAuthorOnly, has(Origins::META_AUTHOR) && count == 1);

    let text = candidate.text.as_str();
    let words = shape::first_of_list(text).split_whitespace().count();
    set(Feature::OneWord, words == 1);
    set(Feature::TwoWords, words == 2);
    set(Feature::ThreeWords, words == 3);
    set(Feature::Many, words > 5);
    set(Feature::Long, text.split_whitespace().count() > 10);
    set(Feature::Name, shape::is_name(text));
    set(Feature::Lower, text.starts_with(char::is_lowercase));
    set(Feature::Digits, text.contains(|c: char| c.is_ascii_digit()));
    set(Feature::At, text.contains('@'));
    let upper = text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase);
    set(Feature::Shouted, upper);
    set(Feature::IsSite, page.is_site_name(text));
    let site = |site: &Vec<u32>| covered(site, &candidate.words) == 1.0;
    set(Feature::HasSite, page.sites.iter().any(site));
    set(Feature::Account, is_account(text));
    set(Feature::Role, shape::has_role(text));
    set(Feature::Team, is_team(text));
    set(Feature::And, text.contains(" and ") || text.contains('&') || text.contains(" und "));
    set(Feature::Comma, text.contains(", "));
    let tail = text.rsplit(", ").next().unwrap_or_default();
    let credentials = text.contains(", ")
        && tail.len() <= 8
        && !tail.contains(' ')
        && tail.chars().filter(|c| c.is_uppercase()).count() > 1;
    set(Feature::Credentials, credentials);
    set(Feature::InTitle, covered(&candidate.words, title) > 0.5);
    let lower = text.split_whitespace().any(|word| {
        word.starts_with(char::is_lowercase)
            && word.len() <= 5
            && crate::vocab::is_function_word(word)
            && word != "and"
    });
    set(Feature::Function, lower);

    let holds = |outer: &Candidate, inner: &Candidate| {
        outer.words.len() > inner.words.len() && covered(&inner.words, &outer.words) == 1.0
    };
    let others = || {
        candidates.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, other)| other)
    };
    set(Feature::Within, others().any(|other| holds(other, candidate)));
    set(
        Feature::WithinDeclared,
        others().any(|other| other.origins.has(DECLARED) && holds(other, candidate)),
    );
    set(Feature::Holds, others().any(|other| holds(candidate, other)));
    set(
        Feature::HoldsDeclared,
        others().any(|other| other.origins.has(DECLARED) && holds(candidate, other)),
    );
    set(
        Feature::Undeclared,
        !has(Origins::LD_ARTICLE) && others().any(|other| other.origins.has(Origins::LD_ARTICLE)),
    );
    set(Feature::First, index == 0);
    row[Feature::Kinds as usize] = count as f32 / 4.0;
    row[Feature::Seen as usize] = ((candidate.seen as f32).ln_1p() / 3.0).min(1.0);
    if declared && !visible {
        row[FEATURES + SIGNS..].copy_from_slice(&page.signs);
    }
    row
}

/// Names of accounts that programs make.
fn is_account(text: &str) -> bool {
    lists::NAMES_OF_ACCOUNTS.contains_in_any_case(text) || text.to_lowercase().contains("admin")
}

fn is_team(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .any(|word| lists::WORDS_OF_ORGANIZATIONS.contains_in_any_case(word))
}
