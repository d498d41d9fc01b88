//! Phrases at a line's start, and lines made of nothing but phrases.

use std::collections::HashMap;

use super::fold::{Folder, fold_all, hash};
use super::phrase::{Language, Place};
use super::{Signals, starts_with_date};

/// All phrases' prefixes, word by word, in a hash table: a trie without its edges. A line
/// that starts with no phrase is given up after its first word or two.
#[derive(Debug)]
pub(super) struct Lead {
    nodes: Vec<Node>,
    /// Open addressing over [`Node::hash`]; a power of two long; 0 is empty, else index + 1.
    slots: Vec<u16>,
    /// The nodes' texts, one after another.
    pool: String,
}

/// The first words of a phrase, or all of them.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    hash: u64,
    /// Folded text: offset and length in the pool.
    text: (u32, u16),
    /// Signals of the phrases that end here, by the place they must stand in.
    whole: u32,
    start: u32,
    colon: u32,
    name: u32,
    date: u32,
}

impl Node {
    fn is_phrase(&self) -> bool {
        self.whole | self.start | self.colon | self.name | self.date != 0
    }
}

/// Lines above this many bytes are not asked whether they are phrases as a whole: no
/// menu line of the development corpus that the tables cover in full is longer.
const MAX_WHOLE: usize = 300;

/// A byline or a dateline is at most this many bytes long.
const MAX_NAME: usize = 100;
const MAX_DATE: usize = 200;

/// Phrases in a row that a line is read as, at most.
const MAX_PHRASES: usize = 32;

/// Words that may stand between the phrases of a line made of phrases: "Privacy and terms".
const GLUE: &[&str] = &[
    "and", "or", "und", "oder", "et", "ou", "y", "o", "e", "en", "of", "och", "og", "ja", "i",
    "lub", "и", "или", "та", "ve", "veya",
];

impl Lead {
    pub(super) fn new(languages: &[&Language]) -> Self {
        let mut index: HashMap<String, usize> = HashMap::new();
        let mut lead = Self { nodes: Vec::new(), slots: Vec::new(), pool: String::new() };
        for group in languages.iter().flat_map(|language| language.phrases) {
            let bit = 1 << group.signal as u8;
            for phrase in group.phrases() {
                let mut last = None;
                for prefix in fold_all(phrase) {
                    let node = *index.entry(prefix).or_insert_with_key(|prefix| lead.add(prefix));
                    last = lead.nodes.get_mut(node);
                }
                let Some(node) = last else { continue };
                match group.place {
                    Place::Whole => node.whole |= bit,
                    Place::Start if phrase.ends_with(COLONS) => node.colon |= bit,
                    Place::Start => node.start |= bit,
                    Place::Inside | Place::End if !is_plain(phrase) => {}
                    Place::Inside => node.start |= bit,
                    Place::Name => node.name |= bit,
                    Place::Date => node.date |= bit,
                    Place::End => node.whole |= bit,
                }
            }
        }
        lead.index();
        lead
    }

    fn add(&mut self, text: &str) -> usize {
        let node = Node {
            hash: hash(text.as_bytes()),
            text: (self.pool.len() as u32, text.len() as u16),
            ..Node::default()
        };
        self.pool.push_str(text);
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn index(&mut self) {
        self.slots = vec![0; (self.nodes.len() * 4).next_power_of_two()];
        for (i, node) in self.nodes.iter().enumerate() {
            let mut slot = self.slot(node.hash);
            while self.slots[slot] != 0 {
                slot = (slot + 1) & (self.slots.len() - 1);
            }
            self.slots[slot] = u16::try_from(i + 1).unwrap_or(0);
        }
    }

    fn slot(&self, hash: u64) -> usize {
        (hash ^ (hash >> 32)) as usize & (self.slots.len() - 1)
    }

    /// The node of exactly this text.
    fn find(&self, hash: u64, text: &[u8]) -> Option<&Node> {
        let mut slot = self.slot(hash);
        loop {
            let index = usize::from(*self.slots.get(slot)?);
            let node = self.nodes.get(index.checked_sub(1)?)?;
            if node.hash == hash {
                let (from, len) = (node.text.0 as usize, usize::from(node.text.1));
                if self.pool.as_bytes().get(from..from + len) == Some(text) {
                    return Some(node);
                }
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// The signals that the beginning of `line` gives; `complete` says that `line` is not
    /// itself the beginning of a longer one.
    pub(super) fn signals(&self, line: &str, complete: bool) -> Signals {
        let mut found = Signals::default();
        let complete = complete && line.len() <= MAX_WHOLE;
        // The longest phrase that begins the line and may stand in a row of phrases.
        let mut row = None;
        let mut folder = Folder::new(line, 0);
        while folder.next().is_some() {
            let Some(node) = self.find(folder.hash(), folder.text()) else { break };
            if !node.is_phrase() {
                continue;
            }
            let rest = line.get(folder.at()..).unwrap_or_default();
            let mut start = node.start;
            if node.colon != 0 && starts_with_colon(rest) {
                start |= node.colon;
            }
            if node.name != 0 && complete && line.len() <= MAX_NAME && is_name(rest) {
                start |= node.name;
            }
            if node.date != 0
                && complete
                && line.len() <= MAX_DATE
                && (starts_with_colon(rest) || starts_with_date(rest))
                && !(line.len() > MAX_NAME && ends_sentence(rest))
            {
                start |= node.date;
            }
            found.start |= start;
            let alone = node.whole | start;
            if complete && alone != 0 {
                if folder.at_end() {
                    found.whole |= alone;
                } else {
                    row = Some((folder.at(), alone));
                }
            }
        }
        if found.whole == 0
            && let Some((at, bits)) = row
            && let Some(all) = self.row(line, at, bits)
        {
            found.whole |= all;
        }
        found.start |= found.whole;
        found.inside = found.start;
        found
    }

    /// The signals of a line made of phrases in a row, of which the first gives `bits` and
    /// ends at `at`; `None` if anything else stands in the line.
    ///
    /// Two phrases that say different things and have nothing but a space between them are
    /// no row: "Email marketing" and "Product photography" are two menu words each, too.
    fn row(&self, line: &str, mut at: usize, mut bits: u32) -> Option<u32> {
        let mut phrases = 1;
        let mut parted = false;
        let mut alike = true;
        let mut glued = false;
        while phrases < MAX_PHRASES {
            let mut folder = Folder::new(line, at);
            let mut longest = None;
            let mut glue = None;
            while folder.next().is_some() {
                if std::str::from_utf8(folder.text()).is_ok_and(|word| GLUE.contains(&word)) {
                    glue = Some(folder.at());
                }
                let Some(node) = self.find(folder.hash(), folder.text()) else { break };
                if node.whole | node.start != 0 {
                    longest = Some((folder.at(), node.whole | node.start));
                }
            }
            let Some((end, found)) = longest else {
                at = glue.filter(|_| !glued)?;
                glued = true;
                parted = true;
                continue;
            };
            let between = line.get(at..end).unwrap_or_default();
            parted |= between.trim_start().starts_with(is_parting);
            alike &= bits & found != 0;
            bits |= found;
            phrases += 1;
            at = end;
            glued = false;
            if Folder::new(line, at).at_end() {
                return (phrases > 2 || parted || alike).then_some(bits);
            }
        }
        None
    }

    /// Number of phrase prefixes, to size things by.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }
}

/// Whether folding the phrase loses nothing that it needs to be told from other text.
fn is_plain(phrase: &str) -> bool {
    phrase.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '.'))
}

/// What parts the entries of a menu on one line.
fn is_parting(c: char) -> bool {
    matches!(c, '|' | '/' | '•' | '·' | '»' | '›' | '>' | ',' | '&' | '–' | '-' | '\n' | '←' | '→')
}

/// What ends a prompt: a colon, or what sites print in its stead.
const COLONS: [char; 17] =
    [':', '：', '|', '｜', '/', '／', '=', '＝', '©', '»', '>', '＞', ']', '】', '］', '→', '\n'];

/// Whether what follows a prompt starts as [`COLONS`] say; "Photo(s):" counts.
fn starts_with_colon(rest: &str) -> bool {
    rest.trim_start_matches([' ', '\u{a0}', ')', '(', 's']).starts_with(COLONS)
}

/// Whether what follows can be a name: a capitalised word, and no sentence.
fn is_name(rest: &str) -> bool {
    let mut folder = Folder::new(rest, 0);
    folder.next().is_some_and(|word| word.capital) && !ends_sentence(rest)
}

/// Whether the line ends as a sentence does; "Jr." and initials do not.
fn ends_sentence(rest: &str) -> bool {
    let rest = rest.trim_end();
    match rest.strip_suffix(['.', '!', '?', '。', '！', '？', '؟', '…']) {
        Some(before) => {
            let last = before.rsplit(' ').next().unwrap_or_default();
            last.chars().count() > 3 || !rest.ends_with('.')
        }
        None => false,
    }
}
