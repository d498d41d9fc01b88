//! The table `tests/cases/formulas.txt`: markup, and the formulas that a body has of it.
//!
//! Cases are separated by blank lines. The formulas follow the markup, after `=>` or, for a formula
//! on a line of its own, `=>>`. `text |` is a paragraph of a page that draws formulas with a script,
//! `plain |` of a page that does not. Both readers of HTML must find the formulas.

use std::fs;

use gleaner::{Body, Content, Extractor, InlineContent, Page};
use scraper::Html;

use crate::bodies::{AFTER, BEFORE};
use crate::root;

/// The formulas of a page's article: those in lines of text, and those on lines of their own.
#[derive(Debug, Default, PartialEq)]
struct Formulas {
    inline: Vec<String>,
    display: Vec<String>,
}

impl Formulas {
    fn of(body: &Body) -> Self {
        let inline = body.inlines().filter_map(|inline| match &inline.content {
            InlineContent::Formula { tex, .. } => Some(tex.clone()),
            _ => None,
        });
        let display = body.walk().filter_map(|block| match &block.content {
            Content::Formula { tex, .. } => Some(tex.clone()),
            _ => None,
        });
        Self { inline: inline.collect(), display: display.collect() }
    }

    /// Bytes of all formulas.
    fn bytes(&self) -> usize {
        self.inline.iter().chain(&self.display).map(String::len).sum()
    }
}

/// A page whose article holds a piece of HTML between paragraphs.
fn page(head: &str, piece: &str) -> String {
    let paragraphs = |texts: [&str; 2]| texts.map(|text| format!("<p>{text}</p>\n")).concat();
    format!(
        "<!doctype html><head><title>The last ferry of the year</title>{head}</head><article>\
         <h1>The last ferry of the year</h1>\n{}{piece}\n{}</article>",
        paragraphs(BEFORE),
        paragraphs(AFTER),
    )
}

#[test]
fn formulas_are_those_of_the_table() {
    let table = fs::read_to_string(root().join("tests/cases/formulas.txt")).unwrap();
    let extractor = Extractor::default();
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in table.split("\n\n") {
        let lines = case.lines().filter(|line| !line.starts_with("# "));
        let (wanted, markup): (Vec<&str>, Vec<&str>) =
            lines.partition(|line| line.starts_with("=>"));
        let markup = markup.join("\n");
        let markup = markup.trim();
        if markup.is_empty() {
            continue;
        }
        let mut formulas = Formulas::default();
        for line in wanted {
            let tex = line.trim_start_matches(['=', '>']).trim();
            let list =
                if line.starts_with("=>>") { &mut formulas.display } else { &mut formulas.inline };
            if !tex.is_empty() {
                list.push(tex.to_owned());
            }
        }
        let html = if let Some(text) = markup.strip_prefix("text | ") {
            page("<script src=/mathjax/tex-chtml.js></script>", &format!("<p>{text}</p>"))
        } else if let Some(text) = markup.strip_prefix("plain | ") {
            page("", &format!("<p>{text}</p>"))
        } else {
            page("", markup)
        };
        count += 1;
        let tree = Html::parse_document(&html);
        let mut readers = vec![("scanner", Page::html(&html))];
        // A tree has `xlink:href` as `href` of another namespace, which is not looked up.
        if !html.contains("xlink:") {
            readers.push(("tree", Page::dom(&tree)));
        }
        for (reader, page) in readers {
            let found = Formulas::of(&extractor.extract(page).body);
            if found != formulas {
                wrong
                    .push(format!("{reader}: {markup}\n  wanted {formulas:?}\n  found  {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 80);
}

/// The formulas of any page are at most so many times as long as the page.
fn are_bounded(piece: &str) {
    let html = page("<script src=/mathjax/tex-chtml.js></script>", piece);
    let bytes = Formulas::of(&Extractor::default().html(&html).body).bytes();
    assert!(bytes <= 24 * html.len(), "{bytes} bytes from {piece}");
}

/// A generator of numbers below a bound.
fn random(seed: &mut u64, bound: usize) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 33) as usize % bound
}

const NAMES: [&str; 34] = [
    "mi",
    "mn",
    "mo",
    "mtext",
    "ms",
    "mspace",
    "mrow",
    "mfrac",
    "msqrt",
    "mroot",
    "msub",
    "msup",
    "msubsup",
    "munder",
    "mover",
    "munderover",
    "mmultiscripts",
    "mprescripts",
    "none",
    "mtable",
    "mtr",
    "mlabeledtr",
    "mtd",
    "mfenced",
    "mpadded",
    "mphantom",
    "menclose",
    "mstyle",
    "semantics",
    "maction",
    "annotation",
    "math",
    "g",
    "mjx-mrow",
];
const TEXTS: [&str; 16] =
    ["x", "12", "(", ")", "|", "{", "∑", "→", "^", "⏟", "′", "\\", "$~#", "lim", "𝔤𝐀", "\u{2061}"];
const ATTRIBUTES: [&str; 8] = [
    "",
    " linethickness=0",
    " stretchy=true",
    " columnalign='right left' columnlines=solid",
    " notation='top box'",
    " displaystyle=true",
    " mathvariant=bold",
    " open='' close='|'",
];

/// Random MathML of about so many elements.
fn random_mathml(seed: &mut u64, elements: usize, deepest: usize) -> String {
    let mut out = String::from("<math>");
    let mut open: Vec<&str> = Vec::new();
    for _ in 0..elements {
        while !open.is_empty() && (open.len() >= deepest || random(seed, 3) == 0) {
            let name = open.pop().unwrap();
            out.push_str(&format!("</{name}>"));
        }
        let name = NAMES[random(seed, NAMES.len())];
        out.push_str(&format!("<{name}{}>", ATTRIBUTES[random(seed, ATTRIBUTES.len())]));
        out.push_str(TEXTS[random(seed, TEXTS.len())]);
        open.push(name);
    }
    out
}

#[test]
fn any_mathml_gives_bounded_tex() {
    let mut seed = 1;
    for round in 0..400 {
        let source = random_mathml(&mut seed, 1 + round % 60, 2 + round % 90);
        are_bounded(&source);
    }
}

const CLASSES: [&str; 18] = [
    "katex",
    "katex-html",
    "vlist-t vlist-t2",
    "vlist",
    "msupsub",
    "mfrac",
    "sqrt",
    "mtable",
    "accent",
    "col-align-c",
    "mop op-limits",
    "mclose delimsizing",
    "mord mathbf",
    "math",
    "MathJax",
    "mwe-math-element",
    "mjx-c1D465",
    "katex-display",
];
const DRAWN: [&str; 18] = [
    "span",
    "span",
    "span",
    "mjx-container",
    "mjx-math",
    "mjx-mfrac",
    "mjx-num",
    "mjx-munderover",
    "mjx-base",
    "mjx-msubsup",
    "mjx-script",
    "mjx-mi",
    "mjx-c",
    "mjx-mtable",
    "mjx-mtr",
    "mjx-mtd",
    "svg",
    "table",
];

#[test]
fn any_drawing_gives_bounded_tex() {
    let mut seed = 2;
    for round in 0..400 {
        let mut source = String::new();
        for _ in 0..1 + round % 80 {
            let name = DRAWN[random(&mut seed, DRAWN.len())];
            let class = CLASSES[random(&mut seed, CLASSES.len())];
            let text = TEXTS[random(&mut seed, TEXTS.len())];
            source.push_str(&format!("<{name} class='{class}' data-mml-node='msubsup'>{text}"));
            if random(&mut seed, 2) == 0 {
                source.push_str(&format!("</{name}>"));
            }
        }
        are_bounded(&source);
    }
}

#[test]
fn no_text_or_nesting_is_too_much() {
    let deep = |name: &str| format!("<math>{}x", format!("<{name}>").repeat(3_000));
    let long = |part: &str| format!("<math>{}", part.repeat(3_000));
    let wide = |part: &str| part.repeat(3_000);
    for source in [
        deep("mrow"),
        deep("mfrac"),
        deep("msup"),
        deep("mtable"),
        deep("mtable><mtr><mtd"),
        deep("mspace"),
        long("<mo>(</mo>"),
        long("<mo>|</mo>"),
        long("<mo>{</mo><mspace/>"),
        long("<mi>a</mi>"),
        long("<mtext>a</mtext>"),
        long("<mtr><mtd>a</mtd></mtr>"),
        format!("<mjx-container>{}", "<mjx-munder><mjx-row>".repeat(3_000)),
        format!(
            "<span class=katex><span class=katex-html>{}",
            "<span class='vlist msupsub'>".repeat(3_000)
        ),
        wide("<span class='math'>"),
        wide("<span class='MathJax'></span>"),
        wide("<div class='math'><span class='katex'>x</span>"),
    ] {
        are_bounded(&source);
    }
    for source in
        [wide("\\("), wide("\\(\\["), wide("$"), wide("$$x"), wide("\\begin{align}"), wide("$a")]
    {
        are_bounded(&format!("<p>{source}</p>"));
    }
}
