//! Text, Markdown and HTML of a body: tables of cases.

mod inline;
mod plain;

use gleaner::{
    Body, Cell, Content, Definition, Inline, Inlines, Item, NumberStyle, Numbering, Style,
};

use crate::invariants::read_back;

fn p(text: impl Into<Inlines>) -> Content {
    Content::paragraph(text)
}

fn h(level: u8, text: &str) -> Content {
    Content::heading(level, text)
}

fn t(text: &str) -> Inline {
    Inline::text(text)
}

fn em(text: impl Into<Inlines>) -> Inline {
    Inline::styled(Style::Emphasis, text)
}

fn strong(text: impl Into<Inlines>) -> Inline {
    Inline::styled(Style::Strong, text)
}

fn run<const N: usize>(inlines: [Inline; N]) -> Inlines {
    Inlines::from_iter(inlines)
}

fn ul<const N: usize>(items: [Item; N]) -> Content {
    Content::bullets(items)
}

fn ol<const N: usize>(start: u32, items: [Item; N]) -> Content {
    Content::numbered(Numbering::from(start), items)
}

fn li(text: &str) -> Item {
    Item::text(text)
}

fn numbered(number: u32, text: &str) -> Item {
    let mut item = Item::text(text);
    item.number = Some(number);
    item
}

fn task(checked: bool, text: &str) -> Item {
    let mut item = Item::text(text);
    item.checked = Some(checked);
    item
}

/// Rows of cells; a cell that begins with `!` is a heading.
fn table(rows: &[&[&str]]) -> Content {
    let cell = |text: &&str| match text.strip_prefix('!') {
        Some(text) => Cell::header(text),
        None => Cell::new(*text),
    };
    Content::table(rows.iter().map(|row| row.iter().map(cell).collect()).collect())
}

fn body(contents: impl IntoIterator<Item = Content>) -> Body {
    contents.into_iter().collect()
}

/// The three renderings of each body, which must read back, too.
fn check(
    cases: impl IntoIterator<Item = (Vec<Content>, &'static str, &'static str, &'static str)>,
) {
    for (contents, text, markdown, html) in cases {
        let body = body(contents);
        assert_eq!(body.text(), text);
        assert_eq!(body.markdown(), markdown);
        assert_eq!(body.html(), html);
        read_back::renderings(&body).unwrap();
    }
}

#[test]
fn paragraphs_code_and_quotations() {
    check([
        (vec![], "", "", ""),
        (
            vec![h(2, "The ferry"), p("It left at six.\nIt came back."), p("  \n")],
            "The ferry\n\nIt left at six.\nIt came back.",
            "## The ferry\n\nIt left at six.\\\nIt came back.",
            "<h2>The ferry</h2>\n<p>It left at six.<br>\nIt came back.</p>",
        ),
        (
            vec![
                Content::code("\n\n  let a = 1;\n\n  if a < 2 {}\n", Some("rust")),
                p("Code above."),
            ],
            "  let a = 1;\n\n  if a < 2 {}\n\nCode above.",
            "```rust\n  let a = 1;\n\n  if a < 2 {}\n```\n\nCode above.",
            "<pre><code class=\"language-rust\">  let a = 1;\n\n  if a &lt; 2 {}</code></pre>\n<p>Code above.</p>",
        ),
        (
            vec![
                Content::quote([p("First."), ul([li("a")]), Content::quote([p("Second.")])]),
                p("Not."),
            ],
            "First.\n\n- a\n\nSecond.\n\nNot.",
            "> First.\n>\n> - a\n>\n> > Second.\n\nNot.",
            "<blockquote>\n<p>First.</p>\n<ul>\n<li>a</li>\n</ul>\n<blockquote>\n<p>Second.</p>\n</blockquote>\n</blockquote>\n<p>Not.</p>",
        ),
        (
            vec![p("a"), Content::Rule, p("b"), Content::formula("\\frac{1}{2}\n\n= x")],
            "a\n\nb\n\n\\frac{1}{2}\n\n= x",
            "a\n\n---\n\nb\n\n$$\n\\frac{1}{2}\n= x\n$$",
            "<p>a</p>\n<hr>\n<p>b</p>\n<div class=\"math display\">\\[\\frac{1}{2}\n\n= x\\]</div>",
        ),
    ]);
}

#[test]
fn lists_of_all_kinds() {
    let nested = Item::new([p("rope"), ol(1, [li("long\nthin"), li("b")])]);
    let loose = Item::new([p("Split it:"), Content::code("cut -l", None), p("Count the parts.")]);
    let mut letters = Numbering::from(3);
    letters.style = NumberStyle::LowerAlpha;
    let mut falling = Numbering::from(3);
    falling.reversed = true;
    check([
        (
            vec![p("Pack:"), ul([nested, li("lamp")])],
            "Pack:\n\n- rope\n  - long\n    thin\n  - b\n- lamp",
            "Pack:\n\n- rope\n  1. long\\\n     thin\n  2. b\n- lamp",
            "<p>Pack:</p>\n<ul>\n<li>rope\n<ol>\n<li>long<br>\nthin</li>\n<li>b</li>\n</ol></li>\n<li>lamp</li>\n</ul>",
        ),
        (
            vec![ol(1, [loose, li("Name them.")])],
            "- Split it:\n  cut -l\n  Count the parts.\n- Name them.",
            "1. Split it:\n\n   ```\n   cut -l\n   ```\n\n   Count the parts.\n\n2. Name them.",
            "<ol>\n<li>\n<p>Split it:</p>\n<pre><code>cut -l</code></pre>\n<p>Count the parts.</p>\n</li>\n<li>Name them.</li>\n</ol>",
        ),
        (
            vec![ul([li("a")]), ul([li("b")]), ol(2, [li("c")]), ol(1, [li("d")])],
            "- a\n\n- b\n\n- c\n\n- d",
            "- a\n\n* b\n\n2. c\n\n1) d",
            "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n<ol start=\"2\">\n<li>c</li>\n</ol>\n<ol>\n<li>d</li>\n</ol>",
        ),
        (
            vec![ol(3, [numbered(3, "a"), numbered(4, "b"), numbered(9, "c")])],
            "- a\n- b\n- c",
            "3. a\n4. b\n\n9) c",
            "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n<li value=\"9\">c</li>\n</ol>",
        ),
        (
            vec![Content::numbered(falling, [li("a"), li("b")])],
            "- a\n- b",
            "3. a\n\n2) b",
            "<ol start=\"3\" reversed>\n<li>a</li>\n<li>b</li>\n</ol>",
        ),
        (
            vec![Content::numbered(letters, [li("x"), li("y")])],
            "c. x\nd. y",
            "3. x\n4. y",
            "<ol start=\"3\" type=\"a\">\n<li>x</li>\n<li>y</li>\n</ol>",
        ),
        (
            vec![ul([task(true, "Written"), task(false, "[x] Raised"), li("[x] done")])],
            "- Written\n- [x] Raised\n- [x] done",
            "- [x] Written\n- [ ] \\[x] Raised\n- \\[x] done",
            "<ul>\n<li><input type=\"checkbox\" disabled checked> Written</li>\n<li><input type=\"checkbox\" disabled> [x] Raised</li>\n<li>[x] done</li>\n</ul>",
        ),
        (
            vec![ul([
                Item::new([ul([li("a")])]),
                Item::new([Content::Rule]),
                Item::new([h(2, "b")]),
            ])],
            "- - a\n- b",
            "- - a\n- ___\n- ## b",
            "<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n<li>\n<hr>\n</li>\n<li>\n<h2>b</h2>\n</li>\n</ul>",
        ),
    ]);
}

#[test]
fn tables_with_spans_and_blocks() {
    let span = |mut cell: Cell, columns: u16, rows: u16| {
        (cell.columns, cell.rows) = (columns, rows);
        cell
    };
    let c = |text: &str| Cell::new(text);
    let mut blocks = Cell::new("How:");
    blocks.blocks.extend([ul([li("a|b"), li("c")]), p("d")].map(Into::into));
    let mut captioned = table(&[&["a"]]);
    if let Content::Table { caption, .. } = &mut captioned {
        *caption = "Fees".into();
    }
    check([
        (
            vec![table(&[&["!Port", "!Tide\nmark"], &["Skarn", "4|2"], &["Brill"]])],
            "Port\tTide mark\nSkarn\t4|2\nBrill",
            "| Port | Tide<br>mark |\n| --- | --- |\n| Skarn | 4\\|2 |\n| Brill |",
            "<table>\n<tr><th>Port</th><th>Tide<br>\nmark</th></tr>\n<tr><td>Skarn</td><td>4|2</td></tr>\n<tr><td>Brill</td></tr>\n</table>",
        ),
        (
            vec![table(&[&["!Length", "12 m"], &["!Crew", ""]])],
            "Length\t12 m\nCrew\t",
            "| Length | 12 m |\n| --- | --- |\n| Crew | |",
            "<table>\n<tr><th>Length</th><td>12 m</td></tr>\n<tr><th>Crew</th><td></td></tr>\n</table>",
        ),
        (
            vec![Content::table(vec![
                vec![span(c("a"), 1, 2), span(c("b"), 2, 1), c("c")],
                vec![c("d"), c("e"), c("f")],
                vec![span(c("g"), 1000, 1)],
            ])],
            "a\tb\tc\nd\te\tf\ng",
            "| a | b | | c |\n| --- | --- | --- | --- |\n| | d | e | f |\n| g |",
            "<table>\n<tr><td rowspan=\"2\">a</td><td colspan=\"2\">b</td><td>c</td></tr>\n<tr><td>d</td><td>e</td><td>f</td></tr>\n<tr><td colspan=\"1000\">g</td></tr>\n</table>",
        ),
        (
            vec![Content::table(vec![vec![blocks, c("x")]])],
            "How: - a|b - c d\tx",
            "| How:<ul><li>a\\|b</li><li>c</li></ul>d | x |\n| --- | --- |",
            "<table>\n<tr><td>\n<p>How:</p>\n<ul>\n<li>a|b</li>\n<li>c</li>\n</ul>\n<p>d</p>\n</td><td>x</td></tr>\n</table>",
        ),
        (
            vec![captioned],
            "Fees\n\na",
            "*Fees*\n\n| a |\n| --- |",
            "<table>\n<caption>Fees</caption>\n<tr><td>a</td></tr>\n</table>",
        ),
    ]);
}

#[test]
fn figures_notes_and_boxes() {
    let picture = || p(run([Inline::picture("/quay.jpg", "The [old] quay")]));
    let noted = run([
        t("In 1811"),
        Inline::note_reference("fn:a b"),
        t(" or so"),
        Inline::note_reference("x"),
        t("."),
    ]);
    let mut two = Definition::default();
    two.terms = vec!["Lease".into(), "Hold".into()];
    two.details = vec![vec![p("A right.").into(), p("It ends.").into()]];
    check([
        (
            vec![Content::figure([picture()], "The quay")],
            "The quay",
            "![The \\[old\\] quay](/quay.jpg)\n\n*The quay*",
            "<figure>\n<p><img src=\"/quay.jpg\" alt=\"The [old] quay\"></p>\n<figcaption>The quay</figcaption>\n</figure>",
        ),
        (
            vec![Content::figure(
                [Content::code("moor", None)],
                run([
                    Inline::styled(Style::Strong, "Listing 1:"),
                    t(" how a "),
                    Inline::styled(Style::Emphasis, "snail"),
                    t("* is "),
                    Inline::link("/m", run([Inline::styled(Style::Emphasis, "moored")])),
                    t(" with "),
                    Inline::code("moor"),
                ]),
            )],
            "moor\n\nListing 1: how a snail* is moored with moor",
            "```\nmoor\n```\n\n*Listing 1: how a snail\\* is [moored](/m) with `moor`*",
            "<figure>\n<pre><code>moor</code></pre>\n<figcaption><strong>Listing 1:</strong> how a <em>snail</em>* is <a href=\"/m\"><em>moored</em></a> with <code>moor</code></figcaption>\n</figure>",
        ),
        (
            vec![Content::note("fn:a b", [p("By one account."), p("There are two.")]), p(noted)],
            "In 1811 or so.\n\nBy one account.\n\nThere are two.",
            "In 1811[^fn-a-b] or so.\n\n[^fn-a-b]: By one account.\n\n    There are two.",
            "<p>In 1811<sup><a href=\"#fn-1\" id=\"fnref-1\" class=\"footnote-ref\" role=\"doc-noteref\">1</a></sup> or so.</p>\n\
             <section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-1\">\n<p>By one account.</p>\n<p>There are two.</p>\n \
             <a href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\">\u{21a9}\u{fe0e}</a></li>\n</ol>\n</section>",
        ),
        (
            vec![Content::callout("warning", "Stop", [p("- now"), p("Wait.")])],
            "Stop\n\n- now\n\nWait.",
            "> [!warning] Stop\n> \\- now\n>\n> Wait.",
            "<div class=\"callout callout-warning\" role=\"note\">\n<p class=\"callout-title\">Stop</p>\n<p>- now</p>\n<p>Wait.</p>\n</div>",
        ),
        (
            vec![Content::callout("tip", "", [ul([li("a")])])],
            "- a",
            "> [!tip] Tip\n>\n> - a",
            "<div class=\"callout callout-tip\" role=\"note\">\n<ul>\n<li>a</li>\n</ul>\n</div>",
        ),
        (
            vec![Content::details("Why <b>?", [p("It is *so*.")]), p("End.")],
            "Why <b>?\n\nIt is *so*.\n\nEnd.",
            "<details>\n<summary>Why &lt;b&gt;?</summary>\n\nIt is \\*so\\*.\n\n</details>\n\nEnd.",
            "<details>\n<summary>Why &lt;b&gt;?</summary>\n<p>It is *so*.</p>\n</details>\n<p>End.</p>",
        ),
        (
            vec![Content::definitions([Definition::new("Job", "Work."), two])],
            "Job\nWork.\n\nLease\nHold\nA right.\nIt ends.",
            "**Job**\n\nWork.\n\n**Lease**\\\n**Hold**\n\nA right.\n\nIt ends.",
            "<dl>\n<dt>Job</dt>\n<dd>Work.</dd>\n<dt>Lease</dt>\n<dt>Hold</dt>\n<dd>\n<p>A right.</p>\n<p>It ends.</p>\n</dd>\n</dl>",
        ),
        (
            vec![Content::embed("https://video.example/a", Some("A film"))],
            "",
            "[A film](https://video.example/a)",
            "<p><a href=\"https://video.example/a\">A film</a></p>",
        ),
    ]);
}
