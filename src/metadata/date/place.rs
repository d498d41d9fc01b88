//! What a block's place and labels say of the dates in it.

use super::marks::Marks;
use super::sightings::List;
use crate::document::{Cues, Tag};
use crate::metadata::body_span::Standing;
use crate::metadata::page_signs::ASIDE;
use crate::vocab::{self, Signal};

impl List<'_, '_> {
    /// "Published" or "Updated" in the text, or alone in the block before.
    pub(super) fn labels(&self, index: u32, text: &str) -> Marks {
        let mut marks = Marks::default();
        let signals = vocab::signals(text);
        let published = signals.has(Signal::Published);
        let updated = signals.has(Signal::Updated);
        marks = marks.when(updated, Marks::LABEL_UPDATED);
        marks = marks.when(published && !updated, Marks::LABEL_PUBLISHED);
        marks = marks.when(signals.has(Signal::Byline), Marks::BYLINE);
        marks = marks.when(signals.has(Signal::Legal), Marks::LEGAL);
        let document = self.page.document;
        let before = index.checked_sub(1).and_then(|index| document.blocks.get(index as usize));
        if let Some(before) = before.filter(|before| before.span.len() <= 40) {
            let signals = vocab::signals(document.text_of(before));
            marks = marks.when(signals.is(Signal::Published) && !updated, Marks::LABEL_PUBLISHED);
            marks = marks.when(signals.is(Signal::Updated) && !published, Marks::LABEL_UPDATED);
        }
        marks
    }

    /// What a block's place says.
    pub(super) fn place(&self, index: u32) -> Marks {
        let document = self.page.document;
        let Some(block) = document.blocks.get(index as usize) else { return Marks::default() };
        let mut marks = Marks::default();
        if let Some(title) = self.title {
            let near = index >= title && index <= title + 4;
            marks = marks.when(near, Marks::NEAR);
            marks = marks.when(index > title + 4 && index <= title + 12, Marks::AFTER);
            marks = marks.when(index < title && index + 4 >= title, Marks::BEFORE);
        }
        marks = marks
            .when(index < 30, Marks::EARLY)
            .with(of_standing(self.page.likely.standing(index as usize)));
        let own = document.containers.get(block.container as usize);
        let own = own.map_or(Cues::NONE, |container| container.cues).with(block.lead);
        marks = marks.when(own.any(CUES), Marks::CUE);
        marks = marks.when(block.link_bytes as usize * 2 > block.span.len(), Marks::LINKED);
        let title = self.title.unwrap_or(u32::MAX);
        for container in document.ancestors(block.container) {
            marks = marks.when(container.tag == Tag::Article, Marks::IN_ARTICLE);
            // What holds the title, too, says nothing of the date beside it: bodies have
            // classes such as "with-sidebar".
            if (container.first_block..container.end_block).contains(&title) {
                let part = container.end_block - container.first_block;
                let is_part = (part as usize) < document.blocks.len() * 2 / 3 || part < 12;
                marks = marks.when(is_part, Marks::WITH_TITLE);
                continue;
            }
            let cues = container.cues;
            let aside = matches!(container.tag, Tag::Aside | Tag::Nav) || cues.any(ASIDE);
            marks = marks.when(aside, Marks::ASIDE);
            marks = marks.when(cues.any(Cues::COMMENT), Marks::COMMENT);
            marks = marks.when(cues.any(Cues::FORUM), Marks::FORUM);
            let footer = container.tag == Tag::Footer || cues.any(Cues::FOOTER);
            marks = marks.when(footer, Marks::IN_FOOTER);
            let header = container.tag == Tag::Header || cues.any(Cues::HEADER);
            marks = marks.when(header, Marks::IN_HEADER);
        }
        marks
    }
}

/// Where a block stands to the article.
fn of_standing(standing: Standing) -> Marks {
    match standing {
        Standing::Elsewhere => Marks::default(),
        Standing::JustAbove => Marks::JUST_ABOVE_BODY,
        Standing::Inside => Marks::IN_BODY,
        Standing::JustBehind => Marks::JUST_BEHIND_BODY,
        Standing::Behind => Marks::BEHIND_BODY,
    }
}

const CUES: Cues = Cues::DATE.with(Cues::BYLINE).with(Cues::META);
