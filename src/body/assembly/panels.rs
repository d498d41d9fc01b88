//! Panels of tabs. In the body, they follow one another, so each has its name above it.

use super::state::{Assembly, Out, Read};
use crate::body::{Block, Content, Inline, InlineContent, Inlines, Style};
use crate::document::Role;
use crate::html::tree::NodeId;

/// Bytes of a name that was not kept, at most.
const LONGEST: usize = 80;

impl Assembly<'_, '_> {
    /// Adds a panel below its name, or leaves out names that stand above their panels; whether the node
    /// was one of these.
    pub(super) fn tab(&self, id: NodeId, out: &mut Out) -> bool {
        if self.tabs.is_moved(id) {
            self.flush(out);
            return true;
        }
        let Some(name) = self.tabs.name_of(id) else { return false };
        self.flush(out);
        let at = out.blocks.len();
        let text = self.line(name, Read::All).text.to_string();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_kept = self.marks.has_kept(name);
        let role = if is_kept { Role::Body } else { Role::Other };
        let strong = InlineContent::Styled { style: Style::Strong, text: text.as_str().into() };
        let content = Content::Paragraph { text: Inlines { inlines: vec![Inline::of(strong)] } };
        out.blocks.push(Block { content, role, span: self.span_of(name) });
        self.untabbed(id, out);
        self.flush(out);
        let says = |block: &Block| block.inlines().is_some_and(|own| own.to_string() == text);
        // One without letters is an icon.
        let is_name = text.contains(char::is_alphanumeric) && (is_kept || text.len() <= LONGEST);
        let is_left_out = !is_name || out.blocks.get(at + 1).map_or(!is_kept, says);
        if is_left_out && at < out.blocks.len() {
            out.blocks.remove(at);
        }
        true
    }
}
