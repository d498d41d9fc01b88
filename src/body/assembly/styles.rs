//! How elements stand out, and what their own style sheets say.

use super::state::Assembly;
use crate::body::{Style, signs};
use crate::document::Tag;
use crate::html::tree::NodeId;

impl Assembly<'_, '_> {
    /// How the text of an element stands out. Google Docs puts all of a text in a `<b>` that is not bold.
    pub(super) fn style(&self, id: NodeId, tag: Tag) -> Option<Style> {
        let is = |name, values: &[&str]| {
            self.sheet(id, name).is_some_and(|own| values.contains(&own.as_str()))
        };
        Some(match tag {
            Tag::Em | Tag::I if !is("font-style", &["normal"]) => Style::Emphasis,
            Tag::Strong | Tag::B if !is("font-weight", &["normal", "400"]) => Style::Strong,
            Tag::Del | Tag::S | Tag::Strike => Style::Deleted,
            Tag::Ins => Style::Inserted,
            Tag::Sub => Style::Subscript,
            Tag::Sup => Style::Superscript,
            Tag::Mark => Style::Marked,
            Tag::Kbd => Style::Keyboard,
            Tag::Span | Tag::Font if is("font-weight", &["bold", "600", "700", "800", "900"]) => {
                Style::Strong
            }
            Tag::Span | Tag::Font if is("font-style", &["italic"]) => Style::Emphasis,
            Tag::Span | Tag::Font
                if self
                    .sheet(id, "text-decoration")
                    .is_some_and(|line| line.contains("line-through")) =>
            {
                Style::Deleted
            }
            _ => return None,
        })
    }

    /// A value in the element's own style sheet, in lower case.
    pub(super) fn sheet(&self, id: NodeId, name: &str) -> Option<String> {
        let sheet = self.tree.attr(id, "style")?;
        sheet.split(';').find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_ascii_lowercase())
        })
    }

    /// Whether a style sheet shows the line ends of the source.
    pub(super) fn shows_lines(&self, id: NodeId) -> bool {
        let shows = |value: &str| value.starts_with("pre") || value == "break-spaces";
        self.tree.has_sign(id, signs::LINES)
            && self.tree.any_class(id, |class| class.starts_with("whitespace-pre"))
            || self.sheet(id, "white-space").is_some_and(|value| shows(&value))
    }
}
