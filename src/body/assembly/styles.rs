//! How elements stand out, and what their own style sheets say.

use super::run::Run;
use super::state::{Assembly, Read};
use crate::body::{Inline, InlineContent, Style, signs};
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

    /// Adds an element whose text stands out.
    pub(super) fn styled(&self, id: NodeId, style: Style, run: &mut Run, read: Read) {
        run.open();
        self.inlines(id, run, read);
        let text = run.close();
        if text.is_blank() || adds_nothing(style, &text.inlines) {
            run.extend(text);
        } else {
            run.styled(style, text, self.span_of(id));
        }
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

/// Whether a style says nothing of its text: nothing stands out in a picture or in signs alone, a style
/// inside itself is said already, and marks of notes are raised in any case.
fn adds_nothing(style: Style, text: &[Inline]) -> bool {
    match text {
        [Inline { content: InlineContent::Styled { style: inner, .. }, .. }] => *inner == style,
        [Inline { content: InlineContent::Picture { .. }, .. }] => true,
        [Inline { content: InlineContent::Text { text }, .. }]
            if matches!(style, Style::Strong | Style::Emphasis) =>
        {
            !text.contains(char::is_alphanumeric)
        }
        text => style == Style::Superscript && are_marks(text),
    }
}

/// Whether there is nothing but marks of notes, and signs between them.
fn are_marks(inlines: &[Inline]) -> bool {
    let mut marks = inlines.iter().filter(|inline| match &inline.content {
        InlineContent::Text { text } => text.contains(char::is_alphanumeric),
        _ => true,
    });
    let is_mark = |inline: &Inline| matches!(inline.content, InlineContent::NoteReference { .. });
    marks.next().is_some_and(is_mark) && marks.all(is_mark)
}
