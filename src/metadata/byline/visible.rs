//! Bylines that stand in the page's text.

use super::candidates::{LINE, List};
use super::leads::{self, Strength};
use super::origins::Origins;
use crate::document::{Block, BlockKind, Cues, Document, Tag};
use crate::metadata::body_span::Standing;
use crate::metadata::evidence::Source;
use crate::metadata::page_signs::{ASIDE, is_running};

/// Blocks with a byline's class looked at; listings have one an entry.
const CLASSED: usize = 14;

impl List<'_, '_> {
    pub(super) fn blocks(&mut self) {
        let document = self.page.document;
        let (mut classed, mut members, mut led) = (0, 0, 0);
        let title = self.title.unwrap_or(0);
        let mut before_is_lead = false;
        for (index, block) in (0u32..).zip(&document.blocks) {
            let length = block.span.len();
            if length > LINE {
                // "Ferry returns. By Ann Pool" may end a paragraph; its head may be a byline
                // only in bare text, where lines are short.
                before_is_lead = false;
                continue;
            }
            let text = document.text_of(block);
            let after = leads::after(text);
            // A column's head says what all rows hold.
            let is_lead = !matches!(block.kind, BlockKind::TableCell { header: true, .. })
                && is_lead(text, after);
            let after_lead = std::mem::replace(&mut before_is_lead, is_lead);
            let own = document.containers.get(block.container as usize);
            let cues = own.map_or(Cues::NONE, |own| own.cues).with(block.lead);
            let class = cues.any(Cues::BYLINE);
            let around = !class && classed < CLASSED && self.is_around(block);
            let member = cues.any(Cues::MEMBER.with(Cues::ACCOUNT)) && length <= 60;
            let near = index + 4 >= title && index <= title + 12;
            let has_lead =
                (near || led < 6) && (after.is_some() || near && leads::inside(text).is_some());
            if (class || around) && classed < CLASSED {
                classed += 1;
                let mut origins = self.place(index, block);
                origins = origins
                    .when(class, Origins::CLASS)
                    .when(around, Origins::CLASS_AROUND)
                    .when(classed == 1, Origins::FIRST_CLASS)
                    .when(after_lead, Origins::LEAD_BEFORE);
                self.lines(index, block, origins, Source::VisibleText, "[class=byline]", true);
            } else if member && members < 3 {
                members += 1;
                let origins = self
                    .place(index, block)
                    .with(Origins::MEMBER)
                    .when(members == 1, Origins::FIRST_MEMBER)
                    .when(after_lead, Origins::LEAD_BEFORE);
                self.lines(index, block, origins, Source::VisibleText, "[class=user]", true);
            } else if after_lead && length <= 80 {
                let origins = self.place(index, block).with(Origins::LEAD_BEFORE);
                self.lines(index, block, origins, Source::VisibleText, "text", true);
            } else if has_lead {
                let first = index >= title && led == 0;
                let origins = self.place(index, block).when(first, Origins::FIRST_LEAD);
                if self.lines(index, block, origins, Source::VisibleText, "text", false) {
                    led += usize::from(index >= title);
                }
            } else if near && index != title && self.is_bare_name(index, text) {
                let origins = self.place(index, block).with(Origins::DATE_NEXT);
                self.lines(index, block, origins, Source::VisibleText, "text", true);
            }
        }
    }

    /// Whether a small element around the block has a byline's class.
    fn is_around(&self, block: &Block) -> bool {
        self.page.document.ancestors(block.container).skip(1).take(3).any(|container| {
            container.cues.any(Cues::BYLINE) && container.end_block - container.first_block <= 8
        })
    }

    /// A short line of two to four capitalised words beside a date, near the title.
    fn is_bare_name(&self, index: u32, text: &str) -> bool {
        let words = text.split_whitespace().count();
        if !(2..=5).contains(&words)
            || text.len() > 60
            || text.contains(|c: char| c.is_ascii_digit() || ":?!：？！".contains(c))
            || !super::shape::is_name(text)
        {
            return false;
        }
        let document = self.page.document;
        let dated = |index: u32| {
            document.blocks.get(index as usize).is_some_and(|block| {
                let text = document.text_of(block);
                text.len() <= 80 && has_year(text)
            })
        };
        dated(index + 1) || index.checked_sub(1).is_some_and(dated)
    }

    /// What a block's place says.
    pub(super) fn place(&self, index: u32, block: &Block) -> Origins {
        let document = self.page.document;
        let mut origins = Origins::default();
        let title = self.title.unwrap_or(u32::MAX);
        if let Some(title) = self.title {
            origins = origins
                .when(index >= title && index <= title + 4, Origins::NEAR)
                .when(index > title + 4 && index <= title + 12, Origins::AFTER)
                .when(index < title && index + 4 >= title, Origins::BEFORE);
        }
        origins = origins
            .when(block.link_bytes as usize * 2 > block.span.len(), Origins::LINKED)
            .when(index > title && is_end(document, index), Origins::END)
            .with(match self.page.likely.standing(index as usize) {
                Standing::Elsewhere => Origins::default(),
                Standing::JustAbove => Origins::ABOVE_BODY,
                Standing::Inside => Origins::IN_BODY,
                Standing::JustBehind => Origins::JUST_BEHIND_BODY,
                Standing::Behind => Origins::BEHIND_BODY,
            });
        for container in document.ancestors(block.container) {
            if (container.first_block..container.end_block).contains(&title) {
                let part = (container.end_block - container.first_block) as usize;
                let is_part = part < document.blocks.len() * 2 / 3 || part < 12;
                origins = origins.when(is_part, Origins::WITH_TITLE);
                continue;
            }
            let cues = container.cues;
            let aside = matches!(container.tag, Tag::Aside | Tag::Nav) || cues.any(ASIDE);
            let caption = container.tag == Tag::Figure || cues.any(Cues::CAPTION);
            origins = origins
                .when(aside, Origins::ASIDE)
                .when(cues.any(Cues::COMMENT.with(Cues::REVIEW)), Origins::COMMENT)
                .when(container.tag == Tag::Footer || cues.any(Cues::FOOTER), Origins::FOOTER)
                .when(cues.any(Cues::BIO), Origins::BIO)
                .when(caption, Origins::CAPTION)
                .when(cues.any(Cues::FORUM), Origins::FORUM);
        }
        origins
    }
}

/// Whether no running text stands in the blocks after one.
fn is_end(document: &Document, index: u32) -> bool {
    let from = index as usize + 1;
    !(from..from + 40).any(|next| is_running(document, next))
}

/// Whether a line is nothing but a lead, "By" or "Written by:"; `after` is what follows the
/// lead it starts with.
fn is_lead(text: &str, after: Option<(&str, Strength)>) -> bool {
    text.len() <= 24 && after.is_some_and(|(rest, _)| rest.is_empty())
}

/// Four digits that may be a year.
fn has_year(text: &str) -> bool {
    text.as_bytes().windows(4).any(|digits| {
        matches!(digits, [b'1', b'9', ..] | [b'2', b'0', ..])
            && digits[2..].iter().all(u8::is_ascii_digit)
    })
}

#[cfg(test)]
mod tests {
    use super::has_year;

    #[test]
    fn leads_stand_alone() {
        let is_lead = |text| super::is_lead(text, super::leads::after(text));
        assert!(is_lead("By") && is_lead("Written by:") && !is_lead("By Ann"));
        assert!(has_year("3 March 2022") && !has_year("Room 104"));
    }
}
