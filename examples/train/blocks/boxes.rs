//! Copies of pages with invented boilerplate put in: consent texts, newsletter pitches, lists of
//! other stories, bios, readers' comments. Pages that differ in nothing else teach that such a box
//! is not content, and that the article stays what it was.

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
const MOST: u32 = 4;

/// Where on the page a box stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Right after `<body>`.
    Top,
    /// Right before the first paragraph of the article.
    Before,
    /// Between two of its paragraphs.
    Between,
    /// Right after the last.
    After,
    /// Right before `</body>`.
    End,
}

/// A box of `boxes.txt`.
struct Template {
    place: Place,
    /// Class of the element around it, or `-`.
    class: &'static str,
    /// Element and text of each line.
    lines: Vec<(&'static str, &'static str)>,
}

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
            let (language, template) =
                template(text).ok_or_else(|| format!("boxes.txt: {text}"))?;
            // After the last paragraph they teach that a short last paragraph is one of them.
            if template.place == Place::After {
                continue;
            }
            templates.entry(language).or_default().push(template);
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

    /// A copy of a page with one to four boxes of its language; none where there is no place for
    /// them. What stands where is decided by `salt`.
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
        let input = page.set.input;
        let targets = &lesson.targets;
        let mut edits: Vec<(usize, usize, String)> = Vec::new();
        let mut lines = Vec::new();
        let mut texts = paragraphs(lesson);
        // Half of the articles are cut to their first paragraphs.
        let kept = 2 + random.below(5);
        if random.below(2) == 0 && texts.len() > kept {
            texts.truncate(kept);
            let last = texts[kept - 1];
            for (block, target) in lesson.read.blocks().zip(targets).skip(last + 1) {
                if *target > 0.0 {
                    let (start, end) = (block.source.start as usize, block.source.end as usize);
                    edits.push((start, end, String::new()));
                }
            }
        }
        for _ in 0..=random.below(MOST as usize) {
            let template = &templates[random.below(templates.len())];
            let Some(at) = position(template.place, source, lesson, &texts, input, &mut random) else {
                continue;
            };
            let filled = self.filled(template, language, &mut random)?;
            lines.extend(filled.iter().map(|(_, text)| words(text)).filter(|own| !own.is_empty()));
            edits.push((at, at, markup(template.class, &filled, input, &mut random)));
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
    ) -> Option<Vec<(&'static str, String)>> {
        let own = self.stories.get(language).filter(|stories| !stories.is_empty());
        let stories = own.or_else(|| self.stories.get("en"))?;
        let mut story = &stories[random.below(stories.len())];
        let mut next = 0;
        let mut lines = Vec::new();
        for (tag, text) in &template.lines {
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
            lines.push((*tag, text));
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

fn template(text: &'static str) -> Option<(&'static str, Template)> {
    let (head, lines) = text.trim().split_once('\n')?;
    let mut head = head.split(' ');
    let (language, place, class) = (head.next()?, head.next()?, head.next()?);
    let place = match place {
        "top" => Place::Top,
        "before" => Place::Before,
        "between" => Place::Between,
        "after" => Place::After,
        "end" => Place::End,
        _ => return None,
    };
    let lines = lines.lines().map(|line| line.split_once(' ')).collect::<Option<_>>()?;
    Some((language, Template { place, class, lines }))
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
    let texts = blocks.filter(|((_, block), target)| {
        **target > 0.5 && block.kind == BlockKind::Paragraph
    });
    texts.map(|((i, _), _)| i).collect()
}

/// The byte of the source at which a box of the place is put in.
fn position(
    place: Place,
    source: &str,
    lesson: &Lesson,
    texts: &[usize],
    input: Input,
    random: &mut Random,
) -> Option<usize> {
    let blocks: Vec<_> = lesson.read.blocks().collect();
    let (start, end) = match input {
        Input::Html => (before as fn(&str, usize) -> usize, after as fn(&str, usize) -> usize),
        Input::Text => {
            (line_start as fn(&str, usize) -> usize, line_end as fn(&str, usize) -> usize)
        }
    };
    match place {
        Place::Top if input == Input::Text => Some(0),
        Place::Top => {
            let body = source.find("<body").or_else(|| source.find("<BODY"))?;
            source[body..].find('>').map(|end| body + end + 1)
        }
        Place::End if input == Input::Text => Some(source.len()),
        Place::End => {
            Some(source.rfind("</body").or_else(|| source.rfind("</BODY")).unwrap_or(source.len()))
        }
        Place::Before => Some(start(source, blocks[*texts.first()?].source.start as usize)),
        Place::After => Some(end(source, blocks[*texts.last()?].source.end as usize)),
        Place::Between => {
            let pairs: Vec<usize> =
                texts.windows(2).filter(|two| two[0] + 1 == two[1]).map(|two| two[0]).collect();
            let first = *pairs.get(random.below(pairs.len().max(1)))?;
            Some(end(source, blocks[first].source.end as usize))
        }
    }
}

/// Elements inside a paragraph.
const INLINE: &[&str] =
    &["a", "b", "i", "em", "strong", "span", "u", "font", "sup", "sub", "small", "big", "mark"];

/// The place after the paragraph whose text ends at a byte of the source.
fn after(source: &str, mut at: usize) -> usize {
    while let Some(rest) = source.get(at..) {
        let blank = rest.len() - rest.trim_start().len();
        let Some(tag) = rest[blank..].strip_prefix("</") else { break };
        let Some(end) = tag.find('>') else { break };
        let name = tag[..end].trim().to_ascii_lowercase();
        let to = at + blank + 2 + end + 1;
        if name == "p" {
            return to;
        }
        if !INLINE.contains(&&*name) {
            break;
        }
        at = to;
    }
    at
}

/// The place before the paragraph whose text begins at a byte of the source.
fn before(source: &str, mut at: usize) -> usize {
    while let Some(rest) = source.get(..at) {
        let Some(inner) = rest.trim_end().strip_suffix('>') else { break };
        let Some(open) = inner.rfind('<') else { break };
        let name = inner[open + 1..].split(|c: char| !c.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        if name == "p" {
            return open;
        }
        if !INLINE.contains(&&*name) {
            break;
        }
        at = open;
    }
    at
}

fn line_end(source: &str, at: usize) -> usize {
    source.get(at..).and_then(|rest| rest.find('\n')).map_or(source.len(), |end| at + end + 1)
}

fn line_start(source: &str, at: usize) -> usize {
    source.get(..at).and_then(|rest| rest.rfind('\n')).map_or(0, |end| end + 1)
}

/// A box as HTML or as lines. Half of the boxes keep the class; the others have none, or one that
/// says nothing.
fn markup(class: &str, lines: &[(&str, String)], input: Input, random: &mut Random) -> String {
    if input == Input::Text {
        let gap = if random.below(2) == 0 { "\n" } else { "\n\n" };
        return lines.iter().map(|(_, text)| format!("{text}{gap}")).collect();
    }
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let element = ["div", "div", "div", "aside", "section"][random.below(5)];
    let mut out = match (random.below(4), class) {
        (0, _) | (_, "-") => format!("\n<{element}>"),
        (1, _) => format!("\n<{element} class=\"x{}\">", random.below(99_999)),
        _ => format!("\n<{element} class=\"{class}\">"),
    };
    let mut in_list = false;
    for (tag, text) in lines {
        let is_item = matches!(*tag, "li" | "la");
        if is_item != in_list {
            out.push_str(if is_item { "<ul>" } else { "</ul>" });
            in_list = is_item;
        }
        let (text, number) = (escaped(text), random.below(99_999));
        out.push_str(&match *tag {
            "a" => format!("<p><a href=\"/{number}\">{text}</a></p>\n"),
            "la" => format!("<li><a href=\"/{number}\">{text}</a></li>\n"),
            _ => format!("<{tag}>{text}</{tag}>\n"),
        });
    }
    out + if in_list { "</ul>" } else { "" } + &format!("</{element}>\n")
}

/// A generator of numbers, the same on every machine (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % bound.max(1) as u64) as usize
    }
}
