//! The numbers of a candidate that say where it stands.

use super::candidates::heading_level;
use super::features::{Feature, Row};
use super::row::View;
use crate::document::{Cues, Tag};
use crate::metadata::page_signs::is_running;
use crate::stats::{is_long_word, word_key};
use crate::text::words;

impl View<'_, '_> {
    /// What the article's words say of a candidate's.
    pub(super) fn vocabulary(&self, text: &str, row: &mut Row) {
        let longer = words(text).map(word_key).filter(|key| is_long_word(*key));
        let (mut all, mut known, mut logs) = (0usize, 0usize, 0.0f32);
        for key in longer {
            let count = self.page.likely.count(key);
            all += 1;
            known += usize::from(count > 0);
            logs += (count as f32).ln_1p();
        }
        let all = all.max(1) as f32;
        row[Feature::InLikely as usize] = known as f32 / all;
        row[Feature::LikelyCount as usize] = (logs / all / 3.0).min(1.0);
    }

    /// Where a candidate's block stands beside the article's text.
    pub(super) fn body(&self, index: u32, row: &mut Row) {
        let likely = &self.page.likely;
        let at = index as usize;
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        let flag = |yes: bool| if yes { 1.0 } else { 0.0 };
        set(Feature::Likely, likely.probability(at));
        let next = (at + 1..at + 4).map(|next| likely.probability(next)).fold(0.0, f32::max);
        set(Feature::LikelyNext, next);
        set(Feature::LikelyBefore, likely.share_before(at));
        set(Feature::LikelyAfter, (likely.bytes(at + 1, at + 13) / 2000.0).min(1.0));
        let distance = likely.start.abs_diff(at) as f32;
        set(Feature::ToBody, (distance.ln_1p() / 8.0).min(1.0));
        set(Feature::InBodyStretch, flag(likely.start < at && at <= likely.end));
        set(Feature::AfterBody, flag(at > likely.end));
        if at <= likely.start {
            let to = self.blocks.partition_point(|own| (*own as usize) < likely.start);
            let from = self.blocks.partition_point(|own| *own <= index);
            set(Feature::NearestBody, 1.0 / (1 + to.saturating_sub(from)) as f32);
        }
    }

    /// The features of the block that holds a candidate.
    pub(super) fn place(&self, index: u32, row: &mut Row) {
        let document = self.page.document;
        let Some(block) = document.blocks.get(index as usize) else { return };
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        let flag = |yes: bool| if yes { 1.0 } else { 0.0 };
        let mut cues = block.lead;
        let (mut header, mut nav, mut footer, mut aside, mut main, mut article) =
            (false, false, false, false, false, false);
        for container in document.ancestors(block.container) {
            cues = cues.with(container.cues);
            match container.tag {
                Tag::Header => header = true,
                Tag::Nav => nav = true,
                Tag::Footer => footer = true,
                Tag::Aside => aside = true,
                Tag::Main => main = true,
                Tag::Article => article = true,
                _ => {}
            }
        }
        set(Feature::InHeader, flag(header || cues.any(Cues::HEADER)));
        set(Feature::InNav, flag(nav || cues.any(Cues::NAV)));
        set(Feature::InFooter, flag(footer || cues.any(Cues::FOOTER)));
        set(Feature::InAside, flag(aside || cues.any(Cues::SIDEBAR)));
        set(
            Feature::InRelated,
            flag(cues.any(Cues::RELATED.with(Cues::POPULAR).with(Cues::COMMENT))),
        );
        set(Feature::InMain, flag(main || cues.any(Cues::MAIN)));
        set(Feature::InArticle, flag(article));
        let own = document.containers.get(block.container as usize);
        let own = own.map_or(Cues::NONE, |container| container.cues).with(block.lead);
        set(Feature::TitleCue, flag(own.any(Cues::TITLE)));
        set(Feature::LogoCue, flag(own.any(Cues::LOGO)));
        set(Feature::Linked, flag(block.link_bytes as usize * 2 > block.span.len()));
        let log = |blocks: u32| ((blocks as f32).ln_1p() / 8.0).min(1.0);
        set(Feature::Before, log(index));
        set(Feature::ToText, self.text.map_or(1.0, |text| log(text.saturating_sub(index))));
        set(Feature::AfterText, flag(self.text.is_some_and(|text| text < index)));
        let from = index as usize + 1;
        let running = (from..from + 12).filter(|&next| is_running(document, next));
        let bytes: usize = running.map(|next| document.blocks[next].span.len()).sum();
        set(Feature::TextAfter, (bytes as f32 / 2000.0).min(1.0));
        let near = (from..from + 3).any(|next| is_running(document, next));
        let heading = heading_level(document, block).is_some();
        set(Feature::RightBeforeText, flag(near && (heading || document.is_plain_text)));
        set(Feature::GapBefore, f32::from(block.gap_before.min(4)) / 4.0);
        set(Feature::FirstLine, flag(document.is_plain_text && index == 0));
        let gap = |index: usize| document.blocks.get(index).map_or(0, |block| block.gap_before);
        set(Feature::GapAfter, f32::from(gap(from).min(4)) / 4.0);
        set(Feature::ShortNext, flag(document.is_plain_text && !is_running(document, from)));
    }
}
