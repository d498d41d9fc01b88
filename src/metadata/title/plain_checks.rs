//! The checks of a plain text's title, see [`checks`](super::checks).

use super::checks::Checked;
use super::wording::{MAIL, is_field, is_menu, share_in, subject};
use super::{PARAGRAPH, is_generic};
use crate::document::Block;
use crate::metadata::clean::{covered, has_year, word_hashes};
use crate::metadata::pieces::Pieces;
use crate::metadata::position::is_linked;
use crate::text::floor;

/// Fields that the head of a mail has at least.
/// Half or twice as many change no page.
const FIELDS: usize = 3;
/// Times that a line is in a text at least if it is the head of its pages.
/// Half or twice as many change no page.
const PAGES: usize = 3;
/// Bytes of a paragraph that are compared with a title.
/// Half or twice as many change no page.
const BODY: usize = 1_000;

impl Checked<'_, '_> {
    /// The subject of a mail whose head is the text's first lines.
    pub(super) fn of_mail(&self) -> Option<usize> {
        let document = self.page.document;
        let mut head = document.blocks.iter().take(MAIL).map(|block| document.text_of(block));
        let subject = head.find_map(subject)?;
        let is_field = |line: &&str| line.split_once(':').is_some_and(|(name, _)| is_field(name));
        let fields = document.blocks.iter().take(MAIL).map(|block| document.text_of(block));
        let is_mail = fields.filter(is_field).count() >= FIELDS;
        let words = word_hashes(subject);
        self.candidates.iter().position(|own| own.value.words == words).filter(|_| is_mail)
    }

    /// The line that a path ends with: "News > Ferry returns".
    pub(super) fn without_path(&self) -> Option<usize> {
        let pieces = Pieces::of(&self.chosen.value.text);
        let last = pieces.len().checked_sub(1).filter(|last| *last > 0)?;
        let separates = pieces.separator(last).contains(['>', '›', '»', '/', '|', '→']);
        let text = pieces.get(last..last + 1);
        if separates { self.best(|own| own.value.text == text) } else { None }
    }

    /// The line after a chosen one of a word or two, if the article repeats its words and a date
    /// follows: "Brill", then "Ferry returns to Brill after nine weeks".
    pub(super) fn below_kicker(&self) -> Option<usize> {
        let block = self.chosen.value.block?;
        if self.chosen.value.words.len() > 2 {
            return None;
        }
        let document = self.page.document;
        let mut after = document.blocks.iter().skip(block as usize + 1).take(4);
        if !after.any(|block| block.span.len() <= 80 && has_year(document.text_of(block))) {
            return None;
        }
        let body = self.body()?.1;
        self.best(|own| {
            own.value.block == Some(block + 1)
                && own.value.words.len() >= 5
                && !own.value.text.ends_with(['.', '!', ':'])
                && share_in(&own.value.text, &body) >= 0.5
        })
    }

    /// The line above a chosen one that is the head of a paper's pages, next to consecutive numbers:
    /// "Harbour Quarterly, Vol. 11".
    pub(super) fn without_running_head(&self) -> Option<usize> {
        let document = self.page.document;
        let text = self.chosen.value.text.as_str();
        let first = self.chosen.value.block?;
        let is_head =
            |at: usize| document.blocks.get(at).map(|b| document.text_of(b)) == Some(text);
        let number = |at: &usize| {
            let line = document.text_of(&document.blocks[*at]).trim_matches(['-', '–', ' ']);
            line.parse::<u16>().ok()
        };
        let pages = (0..document.blocks.len())
            .filter(|at| is_head(at + 1) || at.checked_sub(1).is_some_and(is_head));
        let numbers: Vec<u16> = pages.filter_map(|at| number(&at)).collect();
        let heads = (0..document.blocks.len()).filter(|at| is_head(*at)).count();
        if heads < PAGES || !numbers.windows(2).any(|pair| pair[0].checked_add(1) == Some(pair[1]))
        {
            return None;
        }
        self.best(|own| own.value.block.is_some_and(|block| block < first))
    }

    /// The line below a path that ends with it or part of it: "Home / Silver bells", then "Sterling
    /// silver bells". For choices that are unlikely.
    pub(super) fn below_path(&self) -> Option<usize> {
        let document = self.page.document;
        if self.score > 0.0 {
            return None;
        }
        let ends_path = |line: &str, words: &[u32]| {
            let pieces = Pieces::of(line);
            let Some(last) = pieces.len().checked_sub(1).filter(|last| *last > 0) else {
                return false;
            };
            let separates = |at| pieces.separator(at).contains(['>', '›', '»', '/', '|', '→']);
            let end = word_hashes(pieces.get(last..last + 1));
            !end.is_empty()
                && is_generic(pieces.get(0..1).trim())
                && (1..=last).all(separates)
                && covered(&end, words) >= 0.5
        };
        self.best(|own| {
            let before = own.value.block.and_then(|block| block.checked_sub(1));
            before.and_then(|at| document.blocks.get(at as usize)).is_some_and(|before| {
                before.span.len() <= 120 && ends_path(document.text_of(before), &own.value.words)
            })
        })
    }

    /// The first block of the article and its first paragraphs, in lower case.
    fn body(&self) -> Option<(usize, String)> {
        let document = self.page.document;
        let is_path = |block: &Block| document.text_of(block).contains(['>', '›', '»', '|']);
        // A letter of the scripts of India and Thailand takes three bytes.
        let is_indic = |c: char| ('\u{900}'..='\u{eff}').contains(&c);
        let is_long = |block: &Block| {
            let bytes = if document.text_of(block).starts_with(is_indic) { 2 } else { 1 };
            block.span.len() >= bytes * PARAGRAPH
                && !is_linked(block)
                && (block.span.len() > 300 || !is_path(block))
        };
        let start = document.blocks.iter().position(is_long)?;
        let mut body = String::new();
        for block in document.blocks[start..].iter().filter(|block| block.span.len() > 80).take(4) {
            let text = document.text_of(block);
            body += &text.get(..floor(text, BODY)).unwrap_or_default().to_lowercase();
            body.push('\n');
        }
        Some((start, body))
    }

    /// A line between the chosen one and the article whose words the article repeats, if it repeats
    /// hardly any of the chosen one's, and this is written as a menu or a site's name is.
    pub(super) fn of_body(&self) -> Option<usize> {
        let document = self.page.document;
        // What has no block is a piece of the first line.
        let text = match self.chosen.value.block {
            Some(_) => self.chosen.value.text.as_str(),
            None => document.text_of(document.blocks.first()?),
        };
        if !is_menu(text) {
            return None;
        }
        let (start, body) = self.body()?;
        let shared = share_in(text, &body);
        if shared > 0.25 {
            return None;
        }
        // If the menu shares nothing, a title may share as little as a name. With ASCII letters alone
        // .25 is too little: four listings of `wcxb-dev` lost their title.
        let is_ascii = !body.contains(|c: char| c.is_alphabetic() && !c.is_ascii());
        let least = match shared == 0.0 {
            true if is_ascii => 0.35,
            true => 0.25,
            false => 0.5,
        };
        let from = self.chosen.value.block.unwrap_or(0);
        self.best(|own| {
            own.value.block.is_some_and(|block| from < block && (block as usize) < start)
                && share_in(&own.value.text, &body) >= least
        })
    }
}
