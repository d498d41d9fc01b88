//! The pages that the block classifier learns from, and what each block of them should give.

use std::collections::HashMap;

use corpus::{Input, Page, Result};
use gleaner::BlockKind;
use gleaner::internals::{self, Weights};
use rayon::prelude::*;

use super::align;
use super::boxes::{self, Boxes};
use super::mask::Mask;
use crate::context::{Context, Form};
use crate::text::{hash, words};

/// An archive to learn from.
struct Archive {
    name: &'static str,
    /// What a page counts: measured by scores out of fold, and on the archive left out.
    weight: f32,
    /// The kind of its pages where the archive itself does not say it; empty where they are of
    /// all kinds.
    kind: &'static str,
    /// Whether its gold is snippets that must, and that must not, stand in the body.
    is_snippets: bool,
}

const fn archive(name: &'static str, weight: f32) -> Archive {
    Archive { name, weight, kind: "", is_snippets: false }
}

const HTML: &[Archive] = &[
    archive("wcxb", 2.0),
    Archive { kind: "article", ..archive("news", 3.0) },
    archive("features", 1.0),
    Archive { is_snippets: true, ..archive("snippets", 1.0) },
    archive("fundus", 1.5),
    archive("misinfo", 1.0),
    archive("daniel", 2.0),
    archive("l3s", 1.5),
    archive("trends", 1.0),
    archive("cleaneval", 0.25),
    archive("caijing", 1.0),
];
const TEXT: &[Archive] = &[
    archive("wcxb", 2.0),
    Archive { kind: "article", ..archive("news", 3.0) },
    archive("fundus", 1.5),
    archive("misinfo", 1.0),
    archive("daniel", 2.0),
    archive("l3s", 1.5),
    archive("trends", 1.0),
    archive("caijing", 1.0),
];
/// Archives of whose pages changed copies are made, see [`Mask`] and [`cropped`].
pub(super) const COPIED: &[&str] =
    &["wcxb", "news", "fundus", "misinfo", "daniel", "l3s", "trends", "caijing"];
/// What a page of another kind than an article counts more: the later archives have articles only,
/// and without it listings lose .05.
const OTHER_KINDS: f32 = 1.5;
/// All pages of one site in one set together count no more than so many pages.
const MOST_OF_SITE: f32 = 8.0;
/// One page in so many keeps its address: callers often give none, and the address must not tell the
/// archives that have none from the others.
const ADDRESSED_EACH: u32 = 2;
/// What such a copy counts.
const COPY: f32 = 0.5;
/// What a page counts that says where its links lead but is not Markdown. At 1, Markdown loses .007.
const DUMP: f32 = 0.4;
/// What a copy with boilerplate put in counts.
const BOXED: f32 = 0.35;
/// One page in so many is copied without class words (plain text: cropped), and of plain text
/// another one in so many with boilerplate put in, see [`Boxes`].
const COPY_EACH: u32 = 3;
/// One article in so many is used once more with its body cut out, at the weight of a copy.
const EMPTY_EACH: u32 = 8;
/// A few paragraphs of one article in so many are used as a page of their own, so that a short text
/// with nothing around it is not taken for a page without an article.
const FRAGMENT_EACH: u32 = 6;
/// What an invented page counts, in HTML and in plain text. As plain text it looks like the end of a
/// short article: at 3 the last paragraph of four small pages of the suite was lost.
const INVENTED: (f32, f32) = (3.0, 1.0);
/// Pages with gold of fewer words teach nothing.
const LEAST_GOLD: usize = 5;

/// A page, a changed copy of one, or an invented page.
pub(super) struct Sample<'a> {
    /// The page; none for an invented one.
    pub page: Option<&'a Page>,
    /// Its set and site.
    pub set: &'a str,
    pub site: String,
    /// Whether it is the page itself.
    pub is_whole: bool,
    pub is_masked: bool,
    pub kind: &'a str,
    pub weight: f32,
    /// Whether the page's address is known to the model.
    pub is_addressed: bool,
    pub lesson: Lesson,
}

/// What a page's source gives.
pub(super) struct Lesson {
    pub read: internals::Page,
    /// For each block the share of it that stands in the gold; NaN where the gold does not say.
    pub targets: Vec<f32>,
    /// The words of each block, as hashes.
    pub words: Vec<Vec<u32>>,
    /// Whether there is enough gold to learn from.
    pub is_told: bool,
}

impl Sample<'_> {
    pub(super) fn url(&self) -> Option<&str> {
        self.page?.url().filter(|_| self.is_addressed)
    }

    pub(super) fn fold(&self) -> usize {
        corpus::fold(&self.site)
    }
}

/// Every page of one input, and the changed copies. Plain text is read by each fold's own joins.
pub(super) fn read<'a>(
    context: &'a Context,
    form: Form,
    folds: &[Weights],
) -> Result<Vec<Sample<'a>>> {
    let input = form.input();
    let archives = if input == Input::Html { HTML } else { TEXT };
    let mask = Mask::new()?;
    let boxes = Boxes::new(context)?;
    let mut samples = Vec::new();
    let mut copies = Vec::new();
    for archive in archives {
        let pages = context.pages(archive.name, input);
        // Fitted to the others as well, the weights drop last paragraphs of short texts.
        let pages: Vec<&Page> = pages.filter(|page| !page.set.is_run_together()).collect();
        let mut sites: HashMap<(&str, &str), f32> = HashMap::new();
        for page in &pages {
            *sites.entry((&page.set.name, &page.gold.site)).or_default() += 1.0;
        }
        let read = |page: &&'a Page| -> Result<[Option<Sample<'a>>; 5]> {
            let source = page.source()?;
            let weights = &folds[page.fold()];
            let salt = hash(&page.name());
            let of_site = sites[&(page.set.name.as_str(), page.gold.site.as_str())];
            let kind = if page.kind.is_empty() { archive.kind } else { &page.kind };
            let of_form = if page.set.is_dump() { DUMP } else { 1.0 };
            let of_kind = if matches!(kind, "" | "article") { 1.0 } else { OTHER_KINDS };
            let sample = |source: &str| Sample {
                page: Some(page),
                set: &page.set.name,
                site: page.gold.site.clone(),
                is_whole: true,
                is_masked: false,
                kind,
                weight: archive.weight * of_form * of_kind * (MOST_OF_SITE / of_site).min(1.0),
                is_addressed: (salt >> 4).is_multiple_of(ADDRESSED_EACH),
                lesson: lesson(page, source, weights, archive.is_snippets),
            };
            let whole = sample(&source);
            let is_news = COPIED.contains(&archive.name);
            let copy = match input {
                _ if !is_news || !salt.is_multiple_of(COPY_EACH) => None,
                Input::Html => Some(mask.names(&source, salt)),
                Input::Text => cropped(&source, &whole.lesson, salt),
            };
            let copy = copy.map(|source| Sample {
                is_whole: false,
                is_masked: input == Input::Html,
                weight: COPY * whole.weight,
                is_addressed: whole.is_addressed && input == Input::Html,
                ..sample(&source)
            });
            let is_boxed =
                input == Input::Text && is_news && whole.kind == "article" && salt % COPY_EACH == 1;
            let boxed = is_boxed.then(|| boxes.add(page, &source, &whole.lesson, salt)).flatten();
            let boxed = boxed.map(|boxed| {
                let mut copy = sample(&boxed.source);
                boxes::mark(&mut copy.lesson, &boxed.lines);
                Sample { is_whole: false, weight: BOXED * copy.weight, ..copy }
            });
            let is_emptied = is_news && whole.kind == "article" && salt % EMPTY_EACH == 1;
            let empty = is_emptied.then(|| {
                let source = emptied(&source, &whole.lesson);
                let read = lesson(page, &source, weights, archive.is_snippets).read;
                Sample {
                    is_whole: false,
                    kind: "",
                    weight: COPY * whole.weight,
                    lesson: Lesson::without_article(read),
                    ..sample("")
                }
            });
            let is_cut = is_news && whole.kind == "article" && salt % FRAGMENT_EACH == 2;
            let fragment = if is_cut { fragment(&whole, input, salt) } else { None };
            Ok([Some(whole), copy, boxed, empty, fragment])
        };
        let all: Vec<_> = pages.par_iter().map(read).collect::<Result<_>>()?;
        for [whole, changed @ ..] in all {
            samples.extend(whole);
            copies.extend(changed.into_iter().flatten());
        }
    }
    samples.extend(copies);
    samples.extend(invented(input));
    samples.retain(|sample| form.has(&sample.lesson.read));
    Ok(samples)
}

impl Lesson {
    /// A page of which nothing is the article.
    fn without_article(read: internals::Page) -> Self {
        let words: Vec<Vec<u32>> = read.blocks().map(|block| words(block.text)).collect();
        Self { targets: vec![0.0; words.len()], words, read, is_told: true }
    }
}

/// The texts of the invented pages without an article, each with its element.
fn invented_pages() -> impl Iterator<Item = Vec<(&'static str, &'static str)>> {
    let pages = include_str!("no_article.txt").split("\n\n").skip(1);
    pages.map(|lines| lines.lines().filter_map(|line| line.split_once(' ')).collect())
}

/// A source of a few elements in the given form.
fn source_of(elements: &[(&str, &str)], input: Input) -> String {
    if input == Input::Text {
        let texts: Vec<&str> = elements.iter().map(|(_, text)| *text).collect();
        return texts.join("\n");
    }
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let html = |(tag, text): &(&str, &str)| format!("<{tag}>{}</{tag}>\n", escaped(text));
    elements.iter().map(html).collect()
}

/// One to four paragraphs of an article, sometimes under its title, sometimes followed by a line
/// of an invented page.
fn fragment<'a>(whole: &Sample<'a>, input: Input, salt: u32) -> Option<Sample<'a>> {
    let page = whole.page?;
    let blocks = whole.lesson.read.blocks().zip(&whole.lesson.targets);
    let of_body = blocks.filter(|(block, target)| {
        **target > 0.9 && block.kind == BlockKind::Paragraph && block.text.len() > 20
    });
    let texts: Vec<&str> = of_body.map(|(block, _)| block.text).collect();
    let start = (salt >> 8) as usize % texts.len().max(1);
    let count = 1 + (salt >> 12) as usize % 4;
    let body: Vec<&str> = texts.into_iter().skip(start).take(count).collect();
    if body.is_empty() {
        return None;
    }
    let mut elements: Vec<(&str, &str)> = Vec::new();
    if let Some(title) = page.gold.title.as_deref().filter(|_| (salt >> 16).is_multiple_of(2)) {
        elements.push(("h1", title));
    }
    elements.extend(body.iter().map(|text| ("p", *text)));
    if (salt >> 17).is_multiple_of(2) {
        let lines: Vec<_> = invented_pages().flatten().filter(|(tag, _)| *tag != "title").collect();
        elements.push(("p", lines[(salt >> 18) as usize % lines.len()].1));
    }
    let source = source_of(&elements, input);
    let read = match input {
        Input::Html => internals::Page::html(&source),
        Input::Text => internals::Page::text(&source),
    };
    let own: Vec<Vec<u32>> = read.blocks().map(|block| words(block.text)).collect();
    let targets = align::shares(&own, &words(&body.join("\n")));
    Some(Sample {
        page: whole.page,
        set: whole.set,
        site: whole.site.clone(),
        is_whole: false,
        is_masked: false,
        kind: whole.kind,
        weight: whole.weight,
        is_addressed: false,
        lesson: Lesson { read, targets, words: own, is_told: true },
    })
}

/// Invented pages without an article.
fn invented<'a>(input: Input) -> impl Iterator<Item = Sample<'a>> {
    invented_pages().enumerate().map(move |(number, elements)| {
        let source = source_of(&elements, input);
        let read = match input {
            Input::Html => internals::Page::html(&source),
            Input::Text => internals::Page::text(&source),
        };
        Sample {
            page: None,
            set: "invented",
            site: format!("invented-{number}"),
            is_whole: false,
            is_masked: false,
            kind: "",
            weight: if input == Input::Html { INVENTED.0 } else { INVENTED.1 },
            is_addressed: false,
            lesson: Lesson::without_article(read),
        }
    })
}

/// A page without its article: the blocks of which any part stands in the gold, or may, are cut
/// out.
fn emptied(source: &str, lesson: &Lesson) -> String {
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for (block, target) in lesson.read.blocks().zip(&lesson.targets) {
        let (start, end) = (block.source.start as usize, block.source.end as usize);
        if *target == 0.0 || start < at {
            continue;
        }
        out.push_str(source.get(at..start).unwrap_or_default());
        at = end;
    }
    out.push_str(source.get(at..).unwrap_or_default());
    out
}

fn lesson(page: &Page, source: &str, weights: &Weights, is_snippets: bool) -> Lesson {
    let read = match page.set.input {
        Input::Html => internals::Page::html(source),
        Input::Text => internals::Page::text_with(source, weights),
    };
    let own: Vec<Vec<u32>> = read.blocks().map(|block| words(block.text)).collect();
    let gold = words(page.gold.body());
    let (targets, is_told) = if is_snippets {
        (by_snippets(&read, &page.gold.with, &page.gold.without), true)
    } else {
        let mut shares = align::shares(&own, &gold);
        leave_open(&mut shares, &own, &words(&page.gold.optional));
        (shares, gold.len() >= LEAST_GOLD)
    };
    Lesson { read, targets, words: own, is_told }
}

/// Blocks that may stand in the body or not teach nothing.
fn leave_open(shares: &mut [f32], blocks: &[Vec<u32>], optional: &[u32]) {
    let open = align::shares(blocks, optional);
    for (share, open) in shares.iter_mut().zip(open) {
        if open > 0.5 && *share < 0.5 {
            *share = f32::NAN;
        }
    }
}

/// Targets where snippets decide: 1 or 0, and NaN for the blocks that hold none.
fn by_snippets(read: &internals::Page, with: &[String], without: &[String]) -> Vec<f32> {
    let fold = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
    let with: Vec<String> = with.iter().map(|s| fold(s)).collect();
    let without: Vec<String> = without.iter().map(|s| fold(s)).collect();
    let judge = |text: &str| {
        let text = fold(text);
        let found =
            |list: &[String]| list.iter().any(|s| !s.is_empty() && text.contains(s.as_str()));
        match (found(&with), found(&without)) {
            (true, false) => 1.0,
            (false, true) => 0.0,
            _ => f32::NAN,
        }
    };
    read.blocks().map(|block| judge(block.text)).collect()
}

/// The same text with most of what stands above and below its body cut off, as texts come
/// that somebody has cleaned a little already. How much stays is decided by a hash of the
/// page's name: nothing, a few lines or many.
fn cropped(source: &str, lesson: &Lesson, salt: u32) -> Option<String> {
    let first = lesson.targets.iter().position(|t| *t > 0.5)?;
    let last = lesson.targets.iter().rposition(|t| *t > 0.5)?;
    let lines = |bits: u32| [0, 1, 2, 4, 8, 12, 20, 40][(bits % 8) as usize];
    let start = first.saturating_sub(lines(salt >> 8));
    let end = (last + lines(salt >> 16)).min(lesson.targets.len() - 1);
    let places: Vec<_> = lesson.read.blocks().map(|block| block.source).collect();
    source.get(places[start].start as usize..places[end].end as usize).map(str::to_owned)
}
