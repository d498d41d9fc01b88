//! Bylines in the page's visible text.

use super::candidates::{LINE, List};
use super::columns::Column;
use super::cues::{self, Strength};
use super::declared::before_property;
use super::names::of_line;
use super::shape::{before_office, has_role, is_name, is_person, named_in};
use crate::document::{Block, BlockKind, Cues, Document, MarkKind};
use crate::metadata::clean::{has_year, word_hashes};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Origin, Source};
use crate::metadata::position::{is_running, own_cues};
use crate::text::floor;
use crate::vocab::{Signal, lists, names_month};

/// Blocks with a byline's class looked at; listings have one an entry.
/// Half as many make 1 byline worse, twice as many 1 better and 1 worse.
const CLASSED: usize = 14;

/// A short line that may have a byline.
struct Line<'t> {
    index: u32,
    block: &'t Block,
    text: &'t str,
    /// What follows the cue that it begins with.
    after: Option<(&'t str, Strength)>,
    /// Whether the line before is nothing but a cue.
    after_cue: bool,
    /// Whether it is near the title.
    near: bool,
}

/// How many lines of each sort were found so far.
#[derive(Default)]
struct Counts {
    classed: usize,
    members: usize,
    with_cue: usize,
}

impl List<'_, '_> {
    /// Adds the names that the visible text gives.
    pub(super) fn blocks(&mut self) {
        let document = self.page.document;
        let mut counts = Counts::default();
        let title = self.titled.title.unwrap_or(0);
        let mut before_is_cue = false;
        let is_marked = document.head.marks.iter().any(|mark| mark.kind == MarkKind::Property);
        for (index, block) in (0u32..).zip(&document.blocks) {
            let text = document.text_of(block);
            let origin = |path| Origin::block(Source::VisibleText, path, index);
            let near = index + 4 >= title && index <= title + 12;
            let dateline = if near { in_dateline(text) } else { None };
            if let Some(name) = dateline {
                let places = self.position(index).with(Column::LeadSure);
                self.names(name, places, origin("text"), true);
            }
            if block.span.len() > LINE || dateline.is_some() {
                before_is_cue = false;
                continue;
            }
            let text = if is_marked { before_property(&document.head, index, text) } else { text };
            let after = cues::after(text);
            // A column's head says what all its cells hold.
            let is_cue = !matches!(block.kind, BlockKind::TableCell { header: true, .. })
                && is_cue(text, after);
            let after_cue = std::mem::replace(&mut before_is_cue, is_cue);
            if index < HEAD
                && document.is_plain_text
                && let Some((label, name)) = mailbox(text)
            {
                // The others are those whom the mail was sent to.
                if lists::LABELS_OF_SENDERS.contains_in_any_case(label) {
                    let places = Column::LeadSure.with(Column::FirstLead).with(Places::NEAR);
                    self.names(name, places, origin("text"), true);
                }
                continue;
            }
            let line = Line { index, block, text, after, after_cue, near };
            match self.said_by_place(&line, &mut counts) {
                Some((places, path, anyway)) => {
                    let places = self.position(index).with(places);
                    let text = self.up_to_name(&line);
                    if self.names(text, places, origin(path), anyway) && !anyway {
                        counts.with_cue += usize::from(index >= title);
                    }
                }
                None if near && index > title => self.beside_office(index, text),
                None => {}
            }
        }
    }

    /// A line up to the end of an element with a name, if words follow that no comma or "and" joins to it: "By Ann
    /// Pool" of `By <a>Ann Pool</a> <span>Harbour reporter</span>`. If the page declares all names of a line, they
    /// stay together.
    fn up_to_name<'t>(&self, line: &Line<'t>) -> &'t str {
        let text = line.text;
        let marks = &self.page.document.head.marks;
        let first = marks.partition_point(|mark| mark.block < line.index);
        let own = marks.iter().skip(first).take_while(|mark| mark.block == line.index);
        let mut parts = own.filter(|mark| mark.kind == MarkKind::Part);
        let of_part = parts.find_map(|mark| {
            let (own, rest) = text.split_at_checked(mark.at as usize)?;
            let name = || of_line(own, true).into_iter().next().map(|name| name.text);
            let name = begins_anew(rest).then(name)??;
            (is_person(&name) && own.trim_end().ends_with(&name)).then_some(own)
        });
        // A link right after the cue.
        let of_link = || {
            let (after, _) = line.after.filter(|_| line.block.link_bytes > 0)?;
            let (name, rest) = after.split_at_checked(line.block.link_bytes as usize)?;
            let is_whole = name.ends_with(' ') || rest.starts_with(' ');
            let is_name = is_whole && begins_anew(rest) && is_person(name.trim_end());
            text.get(..text.len() - rest.len()).filter(|_| is_name)
        };
        let Some(name) = of_part.or_else(of_link) else { return text };
        let mut words = word_hashes(text);
        words.sort_unstable();
        if self.found.iter().any(|own| own.value.words == words) { text } else { name.trim_end() }
    }

    /// What the class of a line, the line before it or its own cue say of it: the places, the path of the
    /// evidence, and whether they say that a name is there, however it is written.
    fn said_by_place(
        &self,
        line: &Line,
        counts: &mut Counts,
    ) -> Option<(Places, &'static str, bool)> {
        let &Line { index, block, text, near, .. } = line;
        let title = self.titled.title.unwrap_or(0);
        let own = own_cues(self.page.document, block);
        let class = own.any(Cues::BYLINE);
        if counts.classed < CLASSED && (class || self.is_around(block)) {
            counts.classed += 1;
            let class = if class { Column::Class } else { Column::ClassAround };
            let places = Places::default().when(line.after_cue, Column::LeadBefore).with(class);
            let places = places.when(counts.classed == 1, Column::FirstClass);
            return Some((places, "[class=byline]", true));
        }
        if counts.members < 3 && own.any(Cues::MEMBER.with(Cues::ACCOUNT)) {
            counts.members += 1;
            let places = Places::default().when(line.after_cue, Column::LeadBefore);
            let places = places.with(Column::Member).when(counts.members == 1, Column::FirstMember);
            return Some((places, "[class=user]", true));
        }
        if line.after_cue && text.len() <= 80 {
            return Some((Column::LeadBefore, "text", true));
        }
        let has_cue = (near || counts.with_cue < 6)
            && (line.after.is_some() || near && cues::inside(text).is_some());
        if has_cue {
            // "Il faro di Arn" above it is a title.
            let first = counts.with_cue == 0 || cues::after_date(text).is_some();
            let first = index >= title && first;
            return Some((Places::default().when(first, Column::FirstLead), "text", false));
        }
        let is_dated = near
            && index != title
            && self.is_name_by_date(index, text)
            && before_office(text).is_none();
        is_dated.then_some((Column::DateNext, "text", true))
    }

    /// Adds the name in a line that is nothing but a name with a date, a role or an office.
    fn beside_office(&mut self, index: u32, text: &str) {
        let office = before_office(text);
        if let Some(name) = office.or_else(|| named_in(text)) {
            let places = self.position(index).with(Column::DateNext);
            let places = places.when(office.is_some(), Column::LeadSure);
            self.names(name, places, Origin::block(Source::VisibleText, "text", index), true);
        }
    }

    /// The position of a block, and whether the running text ends before it.
    pub(super) fn position(&self, index: u32) -> Places {
        let is_after = self.titled.title.is_some_and(|title| index > title);
        let is_end = is_after && is_end(self.page.document, index);
        self.titled.position(index).when(is_end, Column::End)
    }

    /// Whether a small element around the block has a byline's class.
    fn is_around(&self, block: &Block) -> bool {
        self.page.document.ancestors(block.container).skip(1).take(3).any(|container| {
            container.cues.any(Cues::BYLINE) && container.end_block - container.first_block <= 8
        })
    }

    /// Whether a block is a short line of capitalised words next to a date.
    fn is_name_by_date(&self, index: u32, text: &str) -> bool {
        let words = text.split_whitespace().count();
        if !(2..=5).contains(&words)
            || text.len() > 60
            || text.contains(|c: char| c.is_ascii_digit() || ":?!：？！".contains(c))
            || text.ends_with(',')
            || !is_name(text)
        {
            return false;
        }
        let document = self.page.document;
        let stats = self.page.stats.blocks.get(index as usize);
        let is_phrase = stats.is_some_and(|own| own.signals.whole != 0);
        let dated = |index: u32| {
            document.blocks.get(index as usize).is_some_and(|block| {
                let text = document.text_of(block);
                text.len() <= 80 && (has_year(text) || !is_phrase && says_when(text))
            })
        };
        // A saved reader view has the time to read in the place of the date.
        let is_time_to_read = || {
            let next = self.page.stats.blocks.get(index as usize + 1);
            document.is_plain_text && next.is_some_and(|own| own.signals.is(Signal::ReadTime))
        };
        // Below the name, an address, a role, "Follow" or a dot may come before the date.
        let is_between = |index: u32| {
            let lines = (&document.blocks, &self.page.stats.blocks);
            let line = lines.0.get(index as usize).zip(lines.1.get(index as usize));
            line.is_some_and(|(block, stats)| {
                let text = document.text_of(block);
                text.len() <= BETWEEN
                    && (text.contains('@')
                        || has_role(text)
                        || stats.signals.whole != 0
                        || document.is_plain_text && !text.contains(char::is_alphanumeric))
            })
        };
        let next = (index + 1..index + 4).find(|next| dated(*next) || !is_between(*next));
        next.is_some_and(dated) || index.checked_sub(1).is_some_and(dated) || is_time_to_read()
    }
}

/// Whether a text goes on with a capital, or with a letter of a script without them.
fn begins_anew(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
}

/// Whether a line of a few words has a date without a year: "Monday 31 July", "Published 22:31".
fn says_when(text: &str) -> bool {
    let is_digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let is_clock = |(at, _)| at > 0 && is_digit(at - 1) && is_digit(at + 1) && is_digit(at + 2);
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = text.split(' ').take(WHEN + 1).collect();
    let is_day = |pair: &[&str]| match *pair {
        [a, b] => is_number(a) && names_month(b) || names_month(a) && is_number(b),
        _ => false,
    };
    words.len() <= WHEN && (text.match_indices(':').any(is_clock) || words.windows(2).any(is_day))
}

/// Words of such a line.
const WHEN: usize = 6;

/// Bytes of a line between an author's name and the date.
const BETWEEN: usize = 40;

/// Lines of a plain text that may be the head of a mail.
/// Half or twice as many change no page.
const HEAD: u32 = 6;

/// The label and the name of a mailbox in a mail's head: "From: Ann Pool <ann@post.example>".
fn mailbox(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = line.split_once([':', '：'])?;
    // The older form has the name in brackets: "ann@post.example (Ann Pool)".
    let (name, address) = match rest.split_once('<') {
        Some((name, address)) => (name, address.strip_suffix('>')?),
        None => {
            let (address, name) = rest.trim_end().strip_suffix(')')?.split_once(" (")?;
            (name, address)
        }
    };
    let is_label = label.chars().count() <= 12;
    let is_address = address.contains('@') && !address.trim().contains(' ');
    (is_label && is_address).then(|| (label.trim(), name.trim().trim_matches('"')))
}

/// Bytes of a paragraph in which a dateline with a name ends.
/// This bound and the next are set by hand on invented pages.
const DATELINE: usize = 120;
/// Bytes that follow the dateline at least.
const REPORT: usize = 60;

/// The names that a dateline has in brackets: "海港社青渡3月15日电（记者林小港）".
fn in_dateline(text: &str) -> Option<&str> {
    if text.starts_with(|c: char| c.is_ascii()) {
        return None;
    }
    let head = text.get(..floor(text, DATELINE))?;
    let (_, bracket) = head.split_once(['（', '('])?;
    let (name, _) = bracket.split_once(['）', ')'])?;
    if text.len() < head.len() - bracket.len() + name.len() + REPORT {
        return None;
    }
    let (name, strength) = cues::after(name)?;
    (strength == Strength::Certain && !name.is_ascii()).then_some(name)
}

/// Whether no running text is in the blocks after one.
fn is_end(document: &Document, index: u32) -> bool {
    let from = index as usize + 1;
    !(from..from + 40).any(|next| is_running(document, next))
}

/// Whether a line is nothing but a byline cue, "By" or "Written by:"; `after` is what follows the
/// cue it starts with.
fn is_cue(text: &str, after: Option<(&str, Strength)>) -> bool {
    text.len() <= 24 && after.is_some_and(|(rest, _)| rest.is_empty())
}

#[cfg(test)]
mod tests {
    #[test]
    fn heads_of_mails_name_mailboxes() {
        let mailbox = super::mailbox;
        for (line, expected) in [
            ("From: Ann Pool <ann@post.example>", Some(("From", "Ann Pool"))),
            ("An: \"Pool, Ann\" <ann@post.example>", Some(("An", "Pool, Ann"))),
            ("差出人：林小港<lin@post.example>", Some(("差出人", "林小港"))),
            ("From: ann@post.example (Ann Pool)", Some(("From", "Ann Pool"))),
            ("From: ann@post.example", None),
            ("Press: write to ann@post.example (Ann Pool)", None),
            ("She wrote to all of them: Ann Pool <ann@post.example>", None),
            ("Ann Pool <ann@post.example>", None),
        ] {
            assert_eq!(mailbox(line), expected, "{line}");
        }
    }

    #[test]
    fn datelines_name_their_reporters() {
        let report = "去年十月离开港口的渡轮回到了老码头，镇政府说，它会留在那里过冬。";
        for (dateline, name) in [
            ("海港社青渡3月15日电（记者林小港）", Some("林小港")),
            ("海港社青渡3月15日电（林小港）", None),
            ("海港社青渡3月15日电", None),
        ] {
            assert_eq!(super::in_dateline(&format!("{dateline}{report}")), name, "{dateline}");
        }
        assert_eq!(super::in_dateline("（记者 林小港）"), None);
    }

    #[test]
    fn lines_may_be_nothing_but_a_cue() {
        let is_cue = |text| super::is_cue(text, super::cues::after(text));
        assert!(is_cue("By") && is_cue("Written by:") && !is_cue("By Ann"));
    }
}
