//! Elements that show a film, a post or a page of another site, and the attributes that name it.

use crate::document::Tag;
use crate::html::tree::{Names, NodeId, Tree};

/// What shows another page: the element's name or class, what its address begins with, and the attribute with
/// the rest of it, or with all of it.
pub(super) type Shows = (&'static str, &'static str, &'static str);

/// Elements by their names.
pub(super) const PLAYERS: &[Shows] = &[
    ("amp-youtube", "https://www.youtube.com/watch?v=", "data-videoid"),
    ("lite-youtube", "https://www.youtube.com/watch?v=", "videoid"),
    ("amp-vimeo", "https://vimeo.com/", "data-videoid"),
    ("lite-vimeo", "https://vimeo.com/", "videoid"),
    ("amp-dailymotion", "https://www.dailymotion.com/video/", "data-videoid"),
    ("amp-twitter", "https://twitter.com/i/status/", "data-tweetid"),
    ("amp-instagram", "https://www.instagram.com/p/", "data-shortcode"),
    ("amp-gist", "https://gist.github.com/", "data-gistid"),
    ("amp-imgur", "https://imgur.com/", "data-imgur-id"),
    ("amp-facebook", "", "data-href"),
    ("amp-reddit", "", "data-src"),
    ("amp-iframe", "", "src"),
    ("amp-video", "", "src"),
    ("amp-audio", "", "src"),
    ("oembed", "", "url"),
];
/// Boxes by their classes; an empty one is any.
pub(super) const WIDGETS: &[Shows] = &[
    ("fb-post", "", "data-href"),
    ("fb-video", "", "data-href"),
    ("flourish-embed", "https://public.flourish.studio/", "data-src"),
    ("infogram-embed", "https://infogram.com/", "data-id"),
    ("", "https://vimeo.com/", "data-vimeo-id"),
    ("", "", "data-vimeo-url"),
    ("rll-youtube-player", "https://www.youtube.com/watch?v=", "data-id"),
    ("youtube-player", "https://www.youtube.com/watch?v=", "data-id"),
];
/// Their attributes.
const WIDGET_NAMES: Names =
    Names::of(&["data-href", "data-src", "data-id", "data-vimeo-id", "data-vimeo-url"]);
/// Quotations by their classes.
pub(super) const POSTS: &[Shows] = &[("imgur-embed-pub", "https://imgur.com/", "data-id")];
pub(super) const SCRIPTS: &[Shows] = &[("", "https://t.me/", "data-telegram-post")];

/// Whether elements of the tag may show another page.
pub(super) fn may_show_other_page(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Other | Tag::A | Tag::Aside | Tag::Blockquote | Tag::Div | Tag::Object | Tag::Script
    )
}

/// Whether a box has the class of a row and, if that is empty, its attribute.
pub(super) fn is_of(tree: &Tree<'_>, id: NodeId, (class, _, name): &Shows) -> bool {
    if class.is_empty() { tree.has_attr(id, name) } else { tree.has_class(id, class) }
}

/// Whether a box is one of [`WIDGETS`].
pub(super) fn is_widget(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.may_have(id, WIDGET_NAMES)
        && WIDGETS.iter().any(|row| is_of(tree, id, row) && tree.has_attr(id, row.2))
}
