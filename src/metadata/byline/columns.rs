//! The columns of a byline.

use super::Candidate;
use super::shape::{first_of_list, has_role, is_account, is_name, is_person, is_team, join};
use crate::metadata::choice;
use crate::metadata::clean::{covered, is_shouted};
use crate::metadata::columns::{Places, columns, log};
use crate::metadata::page_signs::SIGNS;
use crate::metadata::titled::Titled;
use crate::vocab::{self, lists};

columns! {
    /// The columns, and the places that authors are named in or what these say of the name.
    Column of c: Row<'_> {
        /// 1 in the row of "no byline", of which the next is the number of candidates.
        None = false,
        NoneCandidates = false,
        // Where it was found.
        LdArticle,
        LdPage,
        LdSubject,
        LdInside,
        LdForum,
        LdOrganization,
        /// One of several authors of an object.
        LdOne,
        /// Several authors of an object, joined.
        LdJoined,
        MetaAuthor,
        MetaAuthorOnly = c.kinds == 1 && c.has(Self::MetaAuthor),
        /// `article:author` and its like.
        MetaArticle,
        /// `parsely-author`, `sailthru.author`, `byl`: for news desks' own use.
        MetaDesk,
        MetaLabelled,
        /// `dc.creator`, `citation_author`.
        MetaLibrary,
        Property,
        PropertyNear = c.near && c.has(Self::Property),
        Rel,
        RelNear = c.near && c.has(Self::Rel),
        /// A link to an author's page, as its address says.
        AuthorPage,
        AuthorPageNear = c.near && c.has(Self::AuthorPage),
        /// The same to a member's page.
        MemberPage,
        MemberPageNear = c.near && c.has(Self::MemberPage),
        /// The first of both, from the title on.
        FirstPage,
        /// The block's own class says byline.
        Class,
        ClassNear = c.near && c.has(CLASS),
        /// The class of a small element around it does.
        ClassAround,
        /// The first block of the page with a byline's class.
        FirstClass,
        /// A forum's user name.
        Member,
        /// The first of them.
        FirstMember,
        /// After a byline cue that is certain: "Written by".
        LeadSure,
        /// After one that is not: "By".
        LeadWeak,
        LeadNear = c.near && c.has(LEAD),
        /// The cue is inside the line.
        LeadInside,
        /// The block before is nothing but a cue.
        LeadBefore,
        /// The first with a cue, from the title on.
        FirstLead,
        /// Nothing else is in the line.
        Alone,
        /// A role was cut off.
        Cut,
        /// A picture's credit is in the line.
        Credit,
        /// Names of persons in neighbouring blocks, joined.
        VisibleJoined,
        /// Part of a declared value: what follows a bar or bracket was cut off.
        Part,
        Near = c.has(Places::NEAR),
        After = c.has(Places::AFTER),
        Before = c.has(Places::BEFORE),
        /// After the last running text.
        End,
        Aside = c.is_only(Places::ASIDE),
        Comment = c.is_only(Places::COMMENT.with(Places::REVIEW)),
        Footer = c.is_only(Places::IN_FOOTER),
        Bio = c.has(Places::BIO),
        Linked = c.has(Places::LINKED),
        /// A line that looks like a name, next to a date.
        DateNext,
        Forum = c.has(Places::FORUM),
        Caption = c.is_only(Places::CAPTION),
        /// The address of a profile spells it.
        Slug,
        WithTitle = c.has(Places::WITH_TITLE),
        VisibleOnly = c.visible && !c.declared,
        DeclaredOnly = c.declared && !c.visible,
        VisibleAndDeclared = c.visible && c.declared,
        /// Number of kinds of places that hold it, over 4.
        Kinds = c.kinds as f32 / 4.0,
        /// Number of blocks that hold it, logarithm over 3.
        Seen = log(c.found.value.seen, 3.0),
        // Its text.
        /// Words of the first name, if there are several.
        OneWord = c.first_words == 1,
        TwoWords = c.first_words == 2,
        ThreeWords = c.first_words == 3,
        Many = c.first_words > 5,
        /// More than ten words in all.
        Long = c.text.split_whitespace().count() > 10,
        Name = is_name(c.text),
        Lower = c.text.starts_with(char::is_lowercase),
        Digits = c.text.contains(|c: char| c.is_ascii_digit()),
        At = c.text.contains('@'),
        Shouted = is_shouted(c.text),
        Person = c.person,
        IsSite = c.titled.page.is_site_name(c.text),
        HasSite = c.titled.page.sites.iter().any(|site| covered(site, c.words) == 1.0),
        Account = is_account(c.text),
        Role = has_role(c.text),
        Team = is_team(c.text),
        And = c.text.contains('&') || join(c.text).is_some(),
        Comma = c.text.contains(", "),
        /// Ends in "Ph.D." or the like.
        Credentials = c.text.rsplit_once(", ").is_some_and(|(_, tail)| {
            let capitals = tail.chars().filter(|c| c.is_uppercase()).count();
            tail.len() <= 8 && !tail.contains(' ') && capitals > 1
        }),
        InTitle = covered(c.words, c.titled.words) > 0.5,
        /// Holds a function word in small letters, other than "and" and the like.
        Function = c.text.split_whitespace().any(|word| {
            word.len() <= 5
                && word.starts_with(char::is_lowercase)
                && !lists::WORDS_THAT_JOIN_NAMES.contains(&word)
                && vocab::is_function_word(word)
        }),
        // The other candidates.
        /// Another has all its words and more.
        Within = c.others().any(|other| holds(other, c.found)),
        /// The same, and that one is declared.
        WithinDeclared = c.others().any(|other| is_declared(other) && holds(other, c.found)),
        /// It has all words of another and more.
        Holds = c.others().any(|other| holds(c.found, other)),
        HoldsDeclared = c.others().any(|other| is_declared(other) && holds(c.found, other)),
        /// Another is declared by JSON-LD of an article, and this one is not.
        Undeclared = !c.has(Self::LdArticle)
            && c.others().any(|other| other.places.has(Self::LdArticle)),
        /// It is not the name of a person, and such a name is near the title or declared.
        BesidePerson = !c.person
            && c.others().any(|other| {
                (other.places.has(NEAR) || is_declared(other)) && is_person(&other.value.text)
            }),
        First = c.index == 0,
        // Where it is relative to the article's body, as the classifier sees it.
        AboveBody = c.has(Places::ABOVE_BODY),
        InBody = !c.declared && c.has(Places::IN_BODY),
        BehindBody = c.has(Places::JUST_AFTER_BODY),
        FarBehindBody = !c.declared && c.has(Places::AFTER_BODY),
        /// It is after the body and nowhere else.
        BehindBodyOnly = !c.declared && c.has(AFTER_BODY) && !c.has(UP_TO_BODY),
    }
    places {
        /// In the visible text.
        Visible,
        /// In a sentence that tells who did something.
        Told,
        /// Names in elements of one line or list that hold nothing else.
        Together,
    }
}

const LD: Places =
    Places::all(&[Column::LdArticle, Column::LdPage, Column::LdForum, Column::LdSubject]);
const META: Places =
    Places::all(&[Column::MetaAuthor, Column::MetaArticle, Column::MetaDesk, Column::MetaLabelled]);
const CLASS: Places = Column::Class.with(Column::ClassAround);
const LEAD: Places = Places::all(&[Column::LeadSure, Column::LeadWeak, Column::LeadBefore]);
const KINDS: [Places; 5] =
    [LD, META, Column::Property.with(Column::Rel).with(Column::AuthorPage), CLASS, LEAD];
/// Places that declare an author.
pub(super) const DECLARED: Places = Places::all(&[LD, META, Column::LdInside, Column::MetaLibrary]);
const NEAR: Places = Places::NEAR.with(Places::BEFORE);
/// In doubtful places.
pub(super) const DOUBTFUL: Places = Places::all(&[
    Places::ASIDE,
    Places::COMMENT,
    Places::REVIEW,
    Places::IN_FOOTER,
    Places::CAPTION,
    AFTER_BODY,
]);
pub(super) const UP_TO_BODY: Places = Places::ABOVE_BODY.with(Places::IN_BODY);
const AFTER_BODY: Places = Places::JUST_AFTER_BODY.with(Places::AFTER_BODY);

/// Numbers in a row: the columns, then the page's signs in the row of "no byline", and once more in
/// those of candidates that are only declared.
const COUNT: usize = Column::COUNT + 2 * SIGNS;

/// The names of the columns, in order.
pub(in crate::metadata) fn names() -> Vec<String> {
    choice::names(Column::NAMES, &["None", "Declared"])
}

/// The rows of the candidates, in their order, and last the row of "no byline".
pub(in crate::metadata) fn rows(page: &Titled, candidates: &[Candidate]) -> Vec<[f32; COUNT]> {
    let signs = &page.page.signs;
    let own = (0..candidates.len()).map(|index| {
        let row = Row::of(page, candidates, index);
        choice::row(&Column::of(&row), signs, &[false, row.declared && !row.visible])
    });
    let mut rows: Vec<_> = own.collect();
    let none: [f32; Column::COUNT] = choice::none_of(candidates.len(), 3.0);
    rows.push(choice::row(&none, signs, &[true, false]));
    rows
}

/// A candidate, and what more than one of its columns asks for.
struct Row<'c> {
    titled: &'c Titled<'c, 'c>,
    candidates: &'c [Candidate],
    index: usize,
    found: &'c Candidate,
    text: &'c str,
    words: &'c [u32],
    places: Places,
    /// Words of its first name.
    first_words: usize,
    near: bool,
    visible: bool,
    declared: bool,
    /// Its text is that of one person's name.
    person: bool,
    /// Number of kinds of places that hold it.
    kinds: usize,
}

impl<'c> Row<'c> {
    fn of(titled: &'c Titled<'c, 'c>, candidates: &'c [Candidate], index: usize) -> Self {
        let found = &candidates[index];
        Self {
            titled,
            candidates,
            index,
            found,
            text: &found.value.text,
            words: &found.value.words,
            places: found.places,
            first_words: first_of_list(&found.value.text).split_whitespace().count(),
            near: found.places.has(NEAR),
            visible: found.places.has(Column::Visible),
            declared: is_declared(found),
            person: is_person(&found.value.text),
            kinds: KINDS.iter().filter(|kind| found.places.has(**kind)).count(),
        }
    }

    fn has(&self, places: Places) -> bool {
        self.places.has(places)
    }

    /// Whether it was found in a doubtful place, is not declared, and is not near the title.
    fn is_only(&self, places: Places) -> bool {
        !self.declared && !self.near && self.has(places)
    }

    fn others(&self) -> impl Iterator<Item = &'c Candidate> {
        let (before, from) = self.candidates.split_at(self.index);
        before.iter().chain(from.iter().skip(1))
    }
}

fn is_declared(candidate: &Candidate) -> bool {
    candidate.places.has(DECLARED)
}

/// Whether one candidate has all words of the other and more.
fn holds(outer: &Candidate, inner: &Candidate) -> bool {
    let (outer, inner) = (&outer.value.words, &inner.value.words);
    outer.len() > inner.len() && covered(inner, outer) == 1.0
}
