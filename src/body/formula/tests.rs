use super::{Found, Piece, at, in_text};
use crate::document::Span;
use crate::html::tree::{Tree, Wanted, of_source};

/// Cases, separated by blank lines: markup, then the formulas that it holds in order, after `=>`
/// or, of a formula on a line of its own, `=>>`. `text |` is running text of a page that draws
/// formulas, `plain |` of one that does not.
const CASES: &str = include_str!("cases.txt");

fn tree_of(source: &str) -> Tree<'_> {
    let part = Span::new(0, source.len() as u32);
    of_source(source, &Wanted { part, ..Wanted::default() })
}

/// The formulas of a page, as the assembly meets them.
fn formulas(source: &str) -> Vec<Found> {
    let tree = tree_of(source);
    let mut out = Vec::new();
    let mut next = 0;
    for node in tree.subtree(0) {
        if node < next || tree.is_text(node) {
            continue;
        }
        if let Some(found) = at(&tree, node) {
            next = tree.subtree_end(node);
            out.push(found);
        }
    }
    out.retain(|found| !found.tex.is_empty());
    out
}

fn formulas_of_text(text: &str, rendered: bool) -> Vec<Found> {
    let mut whole = String::new();
    let mut out = Vec::new();
    for piece in in_text(text, || rendered) {
        match piece {
            Piece::Text(text) => whole.push_str(text),
            Piece::Formula { source, tex, display } => {
                whole.push_str(source);
                out.push(Found { tex, display });
            }
        }
    }
    // A formula that is all of a text may have white space around it.
    assert_eq!(whole.trim(), text.trim(), "pieces of the text are lost");
    out
}

#[test]
fn cases() {
    let mut wrong = Vec::new();
    let mut count = 0;
    let cases = CASES.split("\n\n").map(str::trim).filter(|case| !case.is_empty());
    for case in cases {
        let lines = || case.lines().filter(|line| !line.starts_with("# "));
        let markup: Vec<&str> = lines().filter(|line| !line.starts_with("=>")).collect();
        let markup = markup.join("\n");
        if markup.is_empty() {
            continue;
        }
        let wanted: Vec<Found> = lines()
            .filter_map(|line| line.strip_prefix("=>"))
            .filter(|tex| !tex.trim().is_empty())
            .map(|tex| match tex.strip_prefix('>') {
                Some(tex) => Found { tex: tex.trim().to_owned(), display: true },
                None => Found { tex: tex.trim().to_owned(), display: false },
            })
            .collect();
        let found = if let Some(text) = markup.strip_prefix("text | ") {
            formulas_of_text(text, true)
        } else if let Some(text) = markup.strip_prefix("plain | ") {
            formulas_of_text(text, false)
        } else {
            formulas(&markup)
        };
        count += 1;
        if found != wanted {
            wrong.push(format!("{markup}\n  wanted {wanted:?}\n  found  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 80);
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
        for found in formulas(&source) {
            assert!(found.tex.len() <= 24 * source.len(), "{} from {source}", found.tex);
        }
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
        let bytes: usize = formulas(&source).iter().map(|found| found.tex.len()).sum();
        assert!(bytes <= 24 * source.len(), "{source}");
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
        let bytes: usize = formulas(&source).iter().map(|found| found.tex.len()).sum();
        assert!(bytes <= 24 * source.len());
    }
    for source in
        [wide("\\("), wide("\\(\\["), wide("$"), wide("$$x"), wide("\\begin{align}"), wide("$a")]
    {
        formulas_of_text(&source, true);
    }
}
