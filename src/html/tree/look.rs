//! What most questions about a node are about, told of all nodes in one pass.

use super::super::tags;
use super::{Data, Tree, WHITE};
use crate::document::{Span, Tag};

/// What a look at a node tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) tag: Tag,
    pub(crate) place: Span,
    pub(crate) kind: Kind,
}

/// What a node is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// A text of ASCII white space.
    White,
    /// Any other text.
    Text,
    /// An element; [`Tree::is_media`] and [`Tree::is_unread`] tell more.
    Element { is_block: bool, may_be_media: bool, may_be_unread: bool },
}

impl Tree<'_> {
    /// All nodes in document order.
    pub(crate) fn looks(&self) -> impl Iterator<Item = Look> + '_ {
        self.nodes.iter().map(|node| Look {
            tag: node.tag,
            place: Span::new(node.start, node.end),
            kind: match node.data {
                Data::Text(_) | Data::Raw(_) if node.signs & WHITE != 0 => Kind::White,
                Data::Text(_) | Data::Raw(_) => Kind::Text,
                Data::Tag(_) | Data::Element(..) => {
                    let class = tags::class(node.tag);
                    Kind::Element {
                        is_block: class & tags::BLOCK != 0,
                        may_be_media: class & tags::MEDIA != 0
                            || matches!(node.tag, Tag::Math | Tag::Script | Tag::Other),
                        may_be_unread: class & tags::SKIP != 0
                            || matches!(node.tag, Tag::Script | Tag::Style | Tag::Head),
                    }
                }
            },
        })
    }
}
