//! What was kept of each node.

use super::players::is_widget;
use super::shadow::Shown;
use crate::body::code;
use crate::body::signs::LINES;
use crate::document::{Document, Role, Span, Tag};
use crate::html::tree::{Kind, NodeId, Tree};

/// One for each node of a tree.
pub(super) struct Marks {
    marks: Vec<Mark>,
    /// For each text, its block; `u32::MAX` for any other node and for text in no block.
    blocks: Vec<u32>,
    /// Whether there may be code anywhere.
    pub(super) code: bool,
    /// What elements with a shadow root show.
    pub(super) shown: Shown,
}

/// What a node holds, all that stands in it included.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    /// Bytes of text that was kept.
    kept: u32,
    /// Bytes of text of other stories, menus and the like.
    boilerplate: u32,
    flags: u8,
}

impl Mark {
    /// Notes a text of a block with a role.
    fn holds(&mut self, bytes: u32, role: Option<&Role>) {
        match role {
            Some(role) if role.is_content() => self.kept = bytes,
            Some(role) if counts(*role) => {
                self.boilerplate = bytes;
                self.flags |= u8::from(*role == Role::Promo) * PROMO;
            }
            _ => {}
        }
    }

    /// Adds what a node inside holds.
    fn add(&mut self, inner: Self) {
        self.kept = self.kept.saturating_add(inner.kept);
        self.boilerplate = self.boilerplate.saturating_add(inner.boilerplate);
        self.flags |= inner.flags;
    }
}

/// Holds a block-level element.
const BLOCK: u8 = 1;
/// Holds a picture, a formula or a frame, or is one.
const MEDIA: u8 = 2;
/// Holds text of an advertisement.
const PROMO: u8 = 4;
/// Holds an element that code stands in, or is one.
const CODE: u8 = 8;

/// Bytes of dropped text up to which it is a label, such as "Gallery", that does not tell whether
/// the picture next to it belongs to the body.
const LABEL: u32 = 12;

/// Adds what each node holds to those around it. `inline` has the nodes, in order, in which blocks end no
/// paragraph around them: templates, and buttons in a sentence.
fn add_upwards(tree: &Tree<'_>, marks: &mut [Mark], mut inline: [Vec<NodeId>; 2]) {
    for id in (1..marks.len()).rev() {
        let Some(own) = marks.get_mut(id) else { continue };
        let ended = inline.each_mut().map(|list| list.pop_if(|own| *own == id as NodeId).is_some());
        if ended.contains(&true) {
            own.flags &= !BLOCK;
        }
        let mark = *own;
        let parent = tree.parent(id as NodeId) as usize;
        if let Some(above) = marks.get_mut(parent) {
            above.add(mark);
        }
    }
}

impl Marks {
    pub(super) fn of(tree: &Tree<'_>, document: &Document, roles: &[Role]) -> Self {
        let len = tree.len();
        let mut marks = Vec::with_capacity(len);
        let mut blocks = vec![u32::MAX; len];
        let (mut next, mut code) = (0, false);
        // Buttons inside a sentence; the last button that began, and the block of the text before it.
        let (mut words, mut button, mut last): (Vec<NodeId>, _, _) = Default::default();
        let (mut unshown, mut templates): (Vec<NodeId>, Vec<NodeId>) = Default::default();
        for (id, (look, block)) in (0..).zip(tree.looks().zip(&mut blocks)) {
            let mut mark = Mark::default();
            match look.kind {
                Kind::White => {}
                Kind::Text => {
                    if !tree.is_blank(id)
                        && let Some(index) = block_of(look.place, document, &mut next)
                    {
                        *block = index as u32;
                        let own = Some(index);
                        if let Some((id, before)) = std::mem::take(&mut button)
                            && before == own
                        {
                            words.push(id);
                        }
                        last = own;
                        mark.holds(look.place.len() as u32, roles.get(index));
                    }
                }
                Kind::Element { is_block, may_be_media, may_be_unread } => {
                    let (tag, holds_code) = (look.tag, holds_code(look.tag));
                    mark.flags = u8::from(is_block) * BLOCK
                        + u8::from(
                            may_be_media && tree.is_media(id)
                                || tag == Tag::Div && is_widget(tree, id),
                        ) * MEDIA
                        + u8::from(holds_code) * CODE;
                    if tag == Tag::Button {
                        button = Some((id, last));
                    }
                    let is_unread = may_be_unread && tree.is_unread(id);
                    if is_unread && !is_block {
                        unshown.push(id);
                    }
                    if tag == Tag::Template && !is_unread {
                        templates.push(id);
                    }
                    code = code || holds_code || may_be_code(tree, id, tag);
                }
            }
            marks.push(mark);
        }
        for &id in tree.left_out() {
            if let Some(mark) = marks.get_mut(id as usize) {
                mark.boilerplate = tree.place(id).len() as u32 / 8;
            }
        }
        add_upwards(tree, &mut marks, [unshown, words]);
        // What fills a slot stands in it, too.
        let shown = Shown::of(tree, &templates, |slot, template, node| {
            let mark = marks.get(node as usize).copied().unwrap_or_default();
            for id in std::iter::once(slot).chain(tree.ancestors(slot)) {
                if let Some(around) = marks.get_mut(id as usize) {
                    around.add(mark);
                }
                if id == template {
                    break;
                }
            }
        });
        Self { marks, blocks, code, shown }
    }

    fn get(&self, id: NodeId) -> Mark {
        self.marks.get(id as usize).copied().unwrap_or_default()
    }

    /// The block that a kept text stands in.
    pub(super) fn block(&self, id: NodeId) -> Option<usize> {
        let block = *self.blocks.get(id as usize)?;
        (self.get(id).kept > 0 && block != u32::MAX).then_some(block as usize)
    }

    /// Whether text in the node was kept.
    pub(super) fn has_kept(&self, id: NodeId) -> bool {
        self.get(id).kept > 0
    }

    /// Bytes of text in the node that was kept.
    pub(super) fn kept(&self, id: NodeId) -> u32 {
        self.get(id).kept
    }

    /// Whether a third of the text in the node was kept, where some was dropped.
    pub(super) fn is_kept(&self, id: NodeId) -> bool {
        let mark = self.get(id);
        mark.kept > 0 && mark.kept.saturating_mul(2) >= mark.boilerplate
    }

    /// Whether the node holds or is a picture, a formula or a frame.
    pub(super) fn has_media(&self, id: NodeId) -> bool {
        self.get(id).flags & MEDIA != 0
    }

    /// Whether the node holds or is an element that code stands in.
    pub(super) fn holds_code(&self, id: NodeId) -> bool {
        self.get(id).flags & CODE != 0
    }

    /// Whether the node holds or is a block-level element.
    pub(super) fn has_block(&self, id: NodeId) -> bool {
        self.get(id).flags & BLOCK != 0
    }

    /// Whether what has no text of its own, such as a picture, belongs to the body: whether most
    /// text of the innermost element around it that has more than a label was kept.
    pub(super) fn belongs(&self, tree: &Tree<'_>, id: NodeId) -> bool {
        let mut around = tree.ancestors(id).map(|id| self.get(id));
        around
            .find(|mark| mark.kept > 0 || mark.boilerplate > LABEL || mark.flags & PROMO != 0)
            .is_some_and(|mark| mark.kept >= mark.boilerplate)
    }

    /// Whether what stands around a node was kept, rather than dropped as boilerplate; its own text does
    /// not count. For formulas, whose signs the classifier does not know, embeds, pictures and dividers.
    pub(super) fn formula_belongs(&self, tree: &Tree<'_>, id: NodeId) -> bool {
        let own = self.get(id).boilerplate;
        let mut around = tree.ancestors(id).map(|id| self.get(id));
        let other = |mark: &Mark| mark.boilerplate.saturating_sub(own);
        around
            .find(|mark| mark.kept > 0 || other(mark) > LABEL)
            .is_some_and(|mark| mark.kept >= other(&mark))
    }
}

/// Whether dropped text of the role tells of boilerplate around it: a title or caption does not.
fn counts(role: Role) -> bool {
    !matches!(role, Role::Title | Role::Byline | Role::Dateline | Role::Caption | Role::Standfirst)
}

/// Whether code stands in elements of the tag.
fn holds_code(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Pre
            | Tag::Code
            | Tag::Tt
            | Tag::Samp
            | Tag::Listing
            | Tag::Xmp
            | Tag::Plaintext
            | Tag::Textarea
    )
}

/// Whether an element may be a table or box as editors draw code.
fn may_be_code(tree: &Tree<'_>, id: NodeId, tag: Tag) -> bool {
    matches!(tag, Tag::Td | Tag::Div) && tree.has_sign(id, LINES)
        || tag == Tag::Other && code::is_code_element(tree, id)
}

/// The block that a text in a place stands in. Both come in the order of the page; `next` is the first block
/// that may.
fn block_of(place: Span, document: &Document, next: &mut usize) -> Option<usize> {
    if document.places.is_empty() {
        while document.blocks.get(*next)?.source.end <= place.start {
            *next += 1;
        }
        return (document.blocks.get(*next)?.source.start < place.end).then_some(*next);
    }
    while document.places.get(*next + 1).is_some_and(|&start| start < place.end) {
        *next += 1;
    }
    (*document.places.get(*next)? < place.end).then_some(*next)
}
