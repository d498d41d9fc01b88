//! Marks of elements inside a line: profiles, and those whose class says byline: `14 March <span class="author">Ann Pool</span> 2 comments`.

use super::super::attrs::{Attrs, Name};
use super::super::{head, words};
use super::{BESIDE, Flags, Flow, NAMED, PROFILE, SPLITS};
use crate::document::{Cues, Mark, MarkKind, Span, Tag};

/// Marks of such elements on a page; listings have several an entry. Set by hand.
const MARKS: u32 = 100;
/// Marks of elements in an `<h1>` whose class says nothing. Set by hand: effects put each letter in one.
const PARTS: u32 = 16;
/// Bytes of a line before such an element.
const BEFORE: u32 = 160;
/// Bytes of a line up to the end of a name. Set by hand.
const NAME: u32 = 80;
/// Elements between that line and the container whose class says byline.
pub(super) const AROUND: usize = 2;
/// What an element has beside the byline if it is not the name: "author-avatar", "byline-date".
const OTHERS: Cues = Cues::DATE
    .with(Cues::MEMBER)
    .with(Cues::CAPTION)
    .with(Cues::BIO)
    .with(Cues::SHARE)
    .with(Cues::LOGO)
    .with(Cues::COMMENT)
    .with(Cues::READER_ONLY)
    .with(Cues::HIDDEN);

/// What the parts of byline classes in `words.txt` begin with; another part does not compile.
const FIRST_LETTERS: [u8; 3] = *b"uyp";
const _: () = {
    let mut at = 0;
    while at < words::PARTS_OF_BYLINES.len() {
        let first = words::PARTS_OF_BYLINES[at].as_bytes()[0];
        let [one, two, three] = FIRST_LETTERS;
        assert!(first == one || first == two || first == three);
        at += 1;
    }
};

impl<'a> Flow<'a> {
    /// Marks where an element inside a line begins whose class says byline; whether it has one.
    pub(super) fn names_author(&mut self, attrs: &Attrs<'a>) -> bool {
        let place = self.builder.mark_place();
        if self.authors >= MARKS || place.at > BEFORE {
            return false;
        }
        let Some(class) = attrs.iter().find(|attr| attr.name == Name::Class) else { return false };
        let class = *class;
        if !has_part(class.value.as_bytes()) {
            return false;
        }
        let cues = self.memo.naming(self.builder.document(), &[class]).cues;
        if !cues.any(Cues::BYLINE) || cues.any(OTHERS) {
            return false;
        }
        self.authors += 1;
        let head = &mut self.builder.document().head;
        let value = head.push(class.value);
        head.marks.push(Mark::new(MarkKind::Class, Span::default(), value, place));
        true
    }

    /// Marks where an element in an `<h1>` begins that is not, or may not be, part of the title; whether it is
    /// one. The mark's value is empty if the class says so, else `small` or, of other elements, `part`.
    pub(super) fn is_beside(&mut self, tag: Tag, attrs: &Attrs<'a>) -> bool {
        let classes = attrs.get(Name::Class).unwrap_or_default();
        let whole = |class: &&str| {
            words::BESIDE_TITLES.contains(class) || words::UNSEEN_CLASSES.contains(class)
        };
        let is_any = |class: &str, known: &[&str]| {
            class.split(|c: char| !c.is_ascii_alphanumeric()).any(|name| known.contains(&name))
        };
        let mut parts = classes.split_ascii_whitespace().filter(|class| !whole(class));
        let is_title = parts.clone().any(|class| is_any(class, words::TITLES));
        let is_beside = parts.any(|class| is_any(class, words::BESIDE_TITLES))
            || classes.split_ascii_whitespace().any(|class| whole(&class));
        let is_part = matches!(tag, Tag::Span | Tag::Font | Tag::Em | Tag::Strong);
        let tag = match tag {
            _ if is_title => return false,
            _ if is_beside => "",
            Tag::Small => "small",
            _ if is_part && self.parts < PARTS => "part",
            _ => return false,
        };
        self.parts += u32::from(tag == "part");
        let place = self.builder.mark_place();
        let head = &mut self.builder.document().head;
        let value = head.push(tag);
        head.marks.push(Mark::new(MarkKind::Beside, Span::default(), value, place));
        true
    }

    /// Whether the element is a link to the page of an author or member; it has a mark then.
    #[inline]
    pub(super) fn is_profile(&mut self, tag: Tag, attrs: &Attrs<'a>) -> bool {
        tag == Tag::A && (attrs.has(Name::Rel) && self.has_rel() || self.leads_to_profile(attrs))
    }

    /// Whether a mark was just made of a link with `rel=author`.
    fn has_rel(&mut self) -> bool {
        let place = self.builder.mark_place();
        let head = &self.builder.document().head;
        let mut last = head.marks.iter().rev().take(2);
        last.any(|mark| {
            (mark.kind, mark.block, mark.at, mark.end) == (MarkKind::Rel, place.block, place.at, 0)
                && head.get(mark.key) == "author"
        })
    }

    /// Marks a link whose address is that of a page of an author or member; whether it is one.
    fn leads_to_profile(&mut self, attrs: &Attrs<'a>) -> bool {
        let place = self.builder.mark_place();
        if self.profiles >= MARKS || place.at > BEFORE {
            return false;
        }
        let is_profile = head::profile(&mut self.builder.document().head, attrs, place);
        self.profiles += u32::from(is_profile);
        is_profile
    }

    /// Ends the marks of an element that is closed.
    #[cold]
    pub(super) fn end_marks(&mut self, tag: Tag, flags: Flags) {
        let marks =
            [(NAMED, MarkKind::Class), (PROFILE, MarkKind::Rel), (BESIDE, MarkKind::Beside)];
        for (_, kind) in marks.into_iter().filter(|(flag, _)| flags & flag != 0) {
            self.end_name(kind);
        }
        if self.byline > 0 {
            self.end_part(tag, flags);
        }
    }

    /// Notes where an element inside a line of a byline ends.
    fn end_part(&mut self, tag: Tag, flags: Flags) {
        self.mark_part();
        let place = self.builder.mark_place();
        let is_line = flags & SPLITS == 0 && self.resolved <= self.byline + AROUND;
        if is_line && is_part(tag) && (1..=NAME).contains(&place.at) {
            self.part = Some(place);
        }
        if self.entries.len() < self.byline {
            self.byline = 0;
        }
    }

    /// Marks the end of the element that was noted last, if more text of its line follows.
    fn mark_part(&mut self) {
        let Some(part) = self.part.take() else { return };
        let now = self.builder.mark_place();
        if now.block == part.block && now.at > part.at && self.authors < MARKS {
            let mark = Mark::new(MarkKind::Part, Span::default(), Span::default(), part);
            self.builder.document().head.marks.push(mark);
            self.authors += 1;
        }
    }

    /// Notes where the last element with a mark of the kind that is open ends.
    fn end_name(&mut self, kind: MarkKind) {
        let place = self.builder.mark_place();
        let marks = &mut self.builder.document().head.marks;
        let is_open = |mark: &&mut Mark| mark.kind == kind && mark.end == 0;
        if let Some(mark) = marks.iter_mut().rev().find(is_open) {
            // What ends in another block, or without text, has no name of its own.
            let is_named = mark.block == place.block && place.at > mark.at;
            mark.end = if is_named { place.at } else { u32::MAX };
        }
    }
}

/// Whether an element that may name an author in a line has such a tag.
const fn is_part(tag: Tag) -> bool {
    use Tag::{A, B, Cite, Em, I, Span, Strong};
    matches!(tag, A | B | Cite | Em | I | Span | Strong)
}

/// Whether a class has a part of the words that say byline; other classes are not looked up.
fn has_part(class: &[u8]) -> bool {
    let begins = |at| {
        let rest = class.get(at..).unwrap_or_default();
        words::PARTS_OF_BYLINES.iter().any(|part| rest.starts_with(part.as_bytes()))
    };
    let [one, two, three] = FIRST_LETTERS;
    memchr::memchr3_iter(one, two, three, class).any(begins)
}
