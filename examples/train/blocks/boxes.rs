//! Copies of articles in plain text with invented boxes of boilerplate between the paragraphs: other
//! stories, newsletter pitches, advertisements. Pages that differ in nothing else teach that such a box
//! is not content, and that the article goes on after it.

use std::collections::HashMap;

use corpus::{Input, Page, Result};
use gleaner::{BlockKind, Extractor};
use rayon::prelude::*;

use super::samples::{COPIED, Lesson};
use crate::context::Context;
use crate::text::words;

/// Names for the people in boxes.
const NAMES: &[&str] = &["Mara Lindt", "Jonas Arvik", "Edda Roth", "Tomas Velde", "Ida Marsh"];
/// The most boxes in one copy.
const MOST: usize = 2;

/// The lines of a box of `boxes.txt`.
type Template = Vec<&'static str>;

/// Another article.
struct Story {
    title: String,
    paragraphs: Vec<String>,
}

/// All boxes, and the articles to fill them with, by language.
pub(super) struct Boxes {
    templates: HashMap<&'static str, Vec<Template>>,
    stories: HashMap<String, Vec<Story>>,
    /// The language of each page by its archive and id.
    languages: HashMap<(&'static str, String), String>,
}

/// A page with boxes in it.
pub(super) struct Boxed {
    pub source: String,
    /// The words of each line that was put in.
    pub lines: Vec<Vec<u32>>,
}

impl Boxes {
    pub(super) fn new(context: &Context) -> Result<Self> {
        let mut templates: HashMap<&str, Vec<Template>> = HashMap::new();
        for text in include_str!("boxes.txt").split("\n\n").filter(|text| !text.starts_with('#')) {
            let mut lines = text.trim().lines();
            let language = lines.next().ok_or("boxes.txt: an empty box")?;
            templates.entry(language).or_default().push(lines.collect());
        }
        let extractor = Extractor::default();
        let pages = context.pages_of(COPIED, Input::Html);
        let read = |page: &&Page| {
            let body = page.gold.body();
            let language = extractor.extract(gleaner::Page::text(body)).language;
            let title = page.gold.title.clone().unwrap_or_default();
            let paragraphs = body.lines().filter(|line| line.len() > 60).map(str::to_owned);
            let story = Story { title, paragraphs: paragraphs.collect() };
            let is_story = matches!(&*page.kind, "" | "article")
                && !story.title.is_empty()
                && story.paragraphs.len() > 2;
            (key(page), language.unwrap_or_default(), Some(story).filter(|_| is_story))
        };
        let all: Vec<_> = pages.par_iter().map(read).collect();
        let mut stories: HashMap<String, Vec<Story>> = HashMap::new();
        let mut languages = HashMap::new();
        for (key, language, story) in all {
            stories.entry(language.clone()).or_default().extend(story);
            languages.insert(key, language);
        }
        Ok(Self { templates, stories, languages })
    }

    /// A copy of a page with one or two boxes of its language; none where there is no place for them.
    /// What stands where is decided by `salt`.
    pub(super) fn add(
        &self,
        page: &Page,
        source: &str,
        lesson: &Lesson,
        salt: u32,
    ) -> Option<Boxed> {
        let mut random = Random(u64::from(salt) | 1);
        let language = self.languages.get(&key(page)).map_or("en", String::as_str);
        let templates = self.templates.get(language).or_else(|| self.templates.get("en"))?;
        let mut edits: Vec<(usize, usize, String)> = Vec::new();
        let mut lines = Vec::new();
        let mut texts = paragraphs(lesson);
        // One article in four is cut to its first paragraphs.
        let kept = 2 + random.below(5);
        if random.below(4) == 0 && texts.len() > kept {
            texts.truncate(kept);
            let last = texts[kept - 1];
            for (block, target) in lesson.read.blocks().zip(&lesson.targets).skip(last + 1) {
                if *target > 0.0 {
                    let (start, end) = (block.source.start as usize, block.source.end as usize);
                    edits.push((start, end, String::new()));
                }
            }
        }
        for _ in 0..=random.below(MOST) {
            let template = &templates[random.below(templates.len())];
            let Some(at) = place(source, lesson, &texts, &mut random) else { continue };
            let filled = self.filled(template, language, &mut random)?;
            lines.extend(filled.iter().map(|text| words(text)).filter(|own| !own.is_empty()));
            let gap = if random.below(2) == 0 { "\n" } else { "\n\n" };
            edits.push((at, at, filled.iter().map(|text| format!("{text}{gap}")).collect()));
        }
        if lines.is_empty() {
            return None;
        }
        edits.sort_by_key(|(start, end, _)| (*start, *end));
        let mut out = String::with_capacity(source.len() + 4096);
        let mut from = 0;
        for (start, end, text) in &edits {
            out.push_str(source.get(from..(*start).max(from))?);
            out.push_str(text);
            from = from.max(*end);
        }
        out.push_str(source.get(from..)?);
        Some(Boxed { source: out, lines })
    }

    /// The lines of a box with names and other stories in the places for them.
    fn filled(
        &self,
        template: &Template,
        language: &str,
        random: &mut Random,
    ) -> Option<Vec<String>> {
        let own = self.stories.get(language).filter(|stories| !stories.is_empty());
        let stories = own.or_else(|| self.stories.get("en"))?;
        let mut story = &stories[random.below(stories.len())];
        let mut next = 0;
        let mut lines = Vec::new();
        for text in template {
            if text.contains("{title}") || text.contains("{TITLE}") {
                story = &stories[random.below(stories.len())];
                next = 1;
            }
            let mut text = text.replace("{title}", &story.title);
            text = text.replace("{TITLE}", &story.title.to_uppercase());
            text = text.replace("{name}", NAMES[random.below(NAMES.len())]);
            if text.contains("{summary}") {
                text = text.replace("{summary}", first_sentence(story.paragraphs.first()?));
            }
            if text == "{story}" {
                text.clone_from(story.paragraphs.get(next % story.paragraphs.len())?);
                next += 1;
            }
            lines.push(text);
        }
        Some(lines)
    }
}

/// Sets the target of every block that is a line put in.
pub(super) fn mark(lesson: &mut Lesson, lines: &[Vec<u32>]) {
    for (target, words) in lesson.targets.iter_mut().zip(&lesson.words) {
        if lines.contains(words) {
            *target = 0.0;
        }
    }
}

fn key(page: &Page) -> (&'static str, String) {
    (page.set.archive.name, page.id.clone())
}

/// The sentence that a paragraph begins with.
fn first_sentence(paragraph: &str) -> &str {
    let end = paragraph.char_indices().find(|(at, c)| {
        let after = || paragraph[at + c.len_utf8()..].chars().next();
        matches!(c, '。' | '！' | '？')
            || *at > 40 && matches!(c, '.' | '!' | '?') && after().is_none_or(char::is_whitespace)
    });
    end.map_or(paragraph, |(at, c)| &paragraph[..at + c.len_utf8()])
}

/// The paragraphs of the article.
fn paragraphs(lesson: &Lesson) -> Vec<usize> {
    let blocks = lesson.read.blocks().enumerate().zip(&lesson.targets);
    let texts =
        blocks.filter(|((_, block), target)| **target > 0.5 && block.kind == BlockKind::Paragraph);
    texts.map(|((i, _), _)| i).collect()
}

/// A random place between two paragraphs of the article: a byte of the source.
fn place(source: &str, lesson: &Lesson, texts: &[usize], random: &mut Random) -> Option<usize> {
    let neighbours = texts.windows(2).filter(|two| two[0] + 1 == two[1]).map(|two| two[0]);
    let first: Vec<usize> = neighbours.collect();
    let first = *first.get(random.below(first.len().max(1)))?;
    let end = lesson.read.blocks().nth(first)?.source.end as usize;
    Some(source.get(end..)?.find('\n').map_or(source.len(), |line| end + line + 1))
}

/// Pseudo-random numbers: xorshift (Marsaglia 2003), never zero.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % bound.max(1) as u64) as usize
    }
}
