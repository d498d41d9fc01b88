//! Where a block is: in which elements, near the title, relative to the body.

use super::columns::Places;
use crate::document::{Block, BlockKind, Container, Cues, Document, Tag};

/// The positions of a block, shared by all choices.
impl Places {
    /// In the title's block, or up to 4 blocks after it.
    pub(super) const NEAR: Self = Self::position(0);
    /// 5 to 12 blocks after it.
    pub(super) const AFTER: Self = Self::position(1);
    /// Up to 4 blocks before it.
    pub(super) const BEFORE: Self = Self::position(2);
    /// Up to 8 blocks above the body, or its first block.
    pub(super) const ABOVE_BODY: Self = Self::position(3);
    pub(super) const IN_BODY: Self = Self::position(4);
    /// Up to 4 blocks after the body.
    pub(super) const JUST_AFTER_BODY: Self = Self::position(5);
    /// Further after it.
    pub(super) const AFTER_BODY: Self = Self::position(6);
    /// More than half of the block is inside links.
    pub(super) const LINKED: Self = Self::position(7);
    /// The block's own class says date, byline or metadata.
    pub(super) const CUE: Self = Self::position(8);
    /// Inside an `<article>`.
    pub(super) const IN_ARTICLE: Self = Self::position(9);
    /// An element that is not the whole page holds the title as well.
    pub(super) const WITH_TITLE: Self = Self::position(10);
    /// In menus, side columns or lists of other stories. These and the following do not count
    /// elements that hold the title as well: bodies have classes such as "with-sidebar".
    pub(super) const ASIDE: Self = Self::position(11);
    pub(super) const COMMENT: Self = Self::position(12);
    pub(super) const REVIEW: Self = Self::position(13);
    pub(super) const FORUM: Self = Self::position(14);
    pub(super) const IN_HEADER: Self = Self::position(15);
    pub(super) const IN_FOOTER: Self = Self::position(16);
    /// In words about the author.
    pub(super) const BIO: Self = Self::position(17);
    pub(super) const CAPTION: Self = Self::position(18);
}

/// Cues of elements whose dates and names are other stories'.
const ASIDE: Cues = Cues::RELATED
    .with(Cues::POPULAR)
    .with(Cues::SIDEBAR)
    .with(Cues::NAV)
    .with(Cues::LISTING)
    .with(Cues::GALLERY)
    .with(Cues::TICKER);

/// Bytes from which a block with few links counts as running text.
/// Half as many make 160 values better and 119 worse, twice as many 102 and 191.
pub(super) const RUNNING: usize = 160;

/// Whether a block is running text.
pub(super) fn is_running(document: &Document, index: usize) -> bool {
    document.blocks.get(index).is_some_and(|block| {
        block.span.len() >= RUNNING && (block.link_bytes as usize) * 3 < block.span.len()
    })
}

/// Whether more than half of a block is inside links.
pub(super) const fn is_linked(block: &Block) -> bool {
    block.link_bytes as usize * 2 > block.span.len()
}

/// The cues of a block's own element and of the inline elements that it begins with.
pub(super) fn own_cues(document: &Document, block: &Block) -> Cues {
    let own = document.containers.get(block.container as usize);
    own.map_or(Cues::NONE, |own| own.cues).with(block.lead)
}

/// Elements of other stories.
pub(super) const STORIES: Cues = Cues::RELATED.with(Cues::POPULAR);

/// Whether a block is in an element with one of the cues that does not hold the title as well.
pub(super) fn is_in_box(document: &Document, index: u32, title: Option<u32>, cues: Cues) -> bool {
    let title = title.unwrap_or(u32::MAX);
    let Some(block) = document.blocks.get(index as usize) else { return false };
    document.ancestors(block.container).any(|container| {
        container.cues.any(cues) && !(container.first_block..container.end_block).contains(&title)
    })
}

/// The elements around a block.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// Their tags, one bit each, see [`bit`].
    tags: u8,
    cues: Cues,
    /// See [`Places::WITH_TITLE`].
    with_title: bool,
    /// See [`Places::IN_ARTICLE`].
    in_article: bool,
}

impl Around {
    /// The elements around a block, without those that hold the title's block as well.
    pub(super) fn of(document: &Document, block: &Block, title: Option<u32>) -> Self {
        let around = document.ancestors(block.container);
        around.fold(Self::default(), |around, container| around.inside(document, container, title))
    }

    /// Those around and including each container, see [`of`](Self::of). Many deep blocks are asked
    /// about as cheaply as many flat ones.
    pub(super) fn of_containers(document: &Document, title: Option<u32>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::with_capacity(document.containers.len());
        for container in &document.containers {
            let above = all.get(container.parent as usize).copied().unwrap_or_default();
            all.push(above.inside(document, container, title));
        }
        all
    }

    /// The same with one more element.
    fn inside(mut self, document: &Document, container: &Container, title: Option<u32>) -> Self {
        self.in_article |= container.tag == Tag::Article;
        let range = container.first_block..container.end_block;
        if range.contains(&title.unwrap_or(u32::MAX)) {
            let blocks = range.len();
            self.with_title |= blocks < document.blocks.len() * 2 / 3 || blocks < 12;
        } else {
            self.tags |= bit(container.tag);
            // "author-list" is not a list of other stories.
            let is_author = container.cues.any(Cues::BYLINE);
            let other = if is_author { Cues::LISTING } else { Cues::NONE };
            self.cues = self.cues.with(container.cues.without(other));
        }
        self
    }

    /// Whether one of them has the tag or one of the cues.
    pub(super) fn is(&self, tag: Tag, cues: Cues) -> bool {
        self.tags & bit(tag) != 0 || self.cues.any(cues)
    }

    /// Whether one of them has one of the cues.
    pub(super) fn any(&self, cues: Cues) -> bool {
        self.cues.any(cues)
    }

    /// The same with more cues.
    pub(super) fn with(self, cues: Cues) -> Self {
        Self { cues: self.cues.with(cues), ..self }
    }

    /// The positions that they are.
    pub(super) fn places(&self) -> Places {
        let aside = self.is(Tag::Aside, ASIDE) || self.is(Tag::Nav, ASIDE);
        Places::default()
            .when(self.in_article, Places::IN_ARTICLE)
            .when(self.with_title, Places::WITH_TITLE)
            .when(aside, Places::ASIDE)
            .when(self.cues.any(Cues::COMMENT), Places::COMMENT)
            .when(self.cues.any(Cues::REVIEW), Places::REVIEW)
            .when(self.cues.any(Cues::FORUM), Places::FORUM)
            .when(self.is(Tag::Header, Cues::HEADER), Places::IN_HEADER)
            .when(self.is(Tag::Footer, Cues::FOOTER), Places::IN_FOOTER)
            .when(self.cues.any(Cues::BIO), Places::BIO)
            .when(self.is(Tag::Figure, Cues::CAPTION), Places::CAPTION)
    }
}

/// The bit of a tag that is asked for; other tags have none.
const fn bit(tag: Tag) -> u8 {
    match tag {
        Tag::Aside => 1,
        Tag::Nav => 2,
        Tag::Header => 4,
        Tag::Footer => 8,
        Tag::Figure => 16,
        Tag::Main => 32,
        Tag::Article => 64,
        _ => 0,
    }
}

/// The level of the heading that a block is or is in.
pub(super) fn heading_level(document: &Document, block: &Block) -> Option<u8> {
    if let BlockKind::Heading { level } = block.kind {
        return Some(level);
    }
    // A block element inside a heading: <h1><div>…</div></h1>.
    document.ancestors(block.container).take(3).find_map(|container| container.tag.heading_level())
}

/// The position of a block relative to the title's block.
pub(super) fn to_title(index: u32, title: Option<u32>) -> Places {
    match title {
        Some(title) if index >= title && index - title <= 4 => Places::NEAR,
        Some(title) if index >= title && index - title <= 12 => Places::AFTER,
        Some(title) if index < title && title - index <= 4 => Places::BEFORE,
        _ => Places::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Around, Places, to_title};
    use crate::document::Limits;
    use crate::html;

    #[test]
    fn blocks_are_near_the_title() {
        let far = Places::default();
        for (index, expected) in [
            (5, far),
            (6, Places::BEFORE),
            (10, Places::NEAR),
            (14, Places::NEAR),
            (15, Places::AFTER),
            (23, far),
        ] {
            assert_eq!(to_title(index, Some(10)), expected, "{index}");
        }
        assert_eq!(to_title(0, None), far);
    }

    #[test]
    fn what_holds_the_title_says_nothing_of_what_it_holds_besides() {
        let page = "<aside><h1>No sale</h1><footer class=comments><p>3 March</footer></aside><p>x";
        let document = html::read(page, &Limits::default());
        let places = |title| Around::of(&document, &document.blocks[1], title).places();
        let date = Places::all(&[Places::IN_FOOTER, Places::COMMENT]);
        assert_eq!(places(Some(0)), date.with(Places::WITH_TITLE));
        assert_eq!(places(None), date.with(Places::ASIDE));
    }
}
