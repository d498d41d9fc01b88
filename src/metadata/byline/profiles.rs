//! Names in links to the pages of authors and members.

use super::candidates::List;
use super::columns::Column;
use super::shape::is_name;
use super::slug::{is_label, of_slug};
use crate::document::{Mark, MarkKind, profiles};
use crate::metadata::evidence::{Origin, Source};
use crate::vocab::lists;

/// Such links of a page that are looked at; listings have one an entry.
const LINKS: usize = 24;
/// Bytes of the text of such a link.
const LONGEST: usize = 80;

impl List<'_, '_> {
    /// Adds the names.
    pub(super) fn profiles(&mut self) {
        let document = self.page.document;
        let head = &document.head;
        let is_profile = |mark: &&Mark| {
            mark.kind == MarkKind::Rel
                && matches!(head.get(mark.key), profiles::AUTHOR | profiles::MEMBER)
        };
        let title = self.titled.title.unwrap_or(0);
        let mut is_first = true;
        for mark in head.marks.iter().filter(is_profile).take(LINKS) {
            let Some(block) = document.blocks.get(mark.block as usize) else { continue };
            let text = document.text_of(block);
            let own = text.get(mark.at as usize..mark.end as usize).unwrap_or_default().trim();
            let Some(position) = self.places_of(mark, text) else { continue };
            let address = head.get(mark.value);
            let before = text.get(..mark.at as usize).unwrap_or_default();
            if !(1..=LONGEST).contains(&own.len()) || is_label(address, own) || is_of_other(before)
            {
                continue;
            }
            let is_author = head.get(mark.key) == profiles::AUTHOR;
            let kind = if is_author { Column::AuthorPage } else { Column::MemberPage };
            let first = is_first && mark.block as usize >= title as usize;
            is_first &= !first;
            let places = position.with(kind).when(first, Column::FirstPage);
            let origin = Origin::block(Source::LinkElement, "a[href]", mark.block);
            match of_slug(address, own) {
                Some(name) => {
                    let places = places.with(Column::Slug).with(Column::Visible);
                    self.add(name, places, origin.evidence(document, own));
                }
                None => {
                    // A login may be any word.
                    let anyway = is_name(own) || !is_author && !own.contains(' ');
                    self.names(own, places, origin, anyway);
                }
            }
        }
    }
}

/// Whether what a line says before a name is that it is of a picture, a translation and the like.
fn is_of_other(line: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).any(|word| {
        lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(word)
            || lists::WORDS_OF_OTHER_HANDS.contains_in_any_case(word)
    })
}
