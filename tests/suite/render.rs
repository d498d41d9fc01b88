//! Text, Markdown and HTML of a body: tables of cases, then what a parser reads of them.

use gleaner::{Body, Cell, Content};
use proptest::prelude::*;

use crate::invariants::read_back::{fold, letters, read_html, read_markdown, texts_of};

fn p(text: &str) -> Content {
    Content::paragraph(text)
}

fn h(level: u8, text: &str) -> Content {
    Content::heading(level, text)
}

fn li(depth: u8, text: &str) -> Content {
    Content::list_item(depth, None, text)
}

fn ol(depth: u8, number: u32, text: &str) -> Content {
    Content::list_item(depth, Some(number), text)
}

fn quote(text: &str) -> Content {
    Content::quote(text)
}

fn pre(text: &str) -> Content {
    Content::preformatted(text)
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

#[test]
fn parts_in_three_formats() {
    let cases = [
        (vec![], "", "", ""),
        (
            vec![h(2, "The ferry"), p("It left at six.\nIt came back."), p("  \n")],
            "The ferry\n\nIt left at six.\nIt came back.",
            "## The ferry\n\nIt left at six.\\\nIt came back.",
            "<h2>The ferry</h2>\n<p>It left at six.<br>\nIt came back.</p>",
        ),
        (
            vec![p("Pack:"), li(1, "rope"), ol(2, 1, "long\nthin"), ol(2, 2, "b")],
            "Pack:\n\n- rope\n  - long\n    thin\n  - b",
            "Pack:\n\n- rope\n  1. long\\\n     thin\n  2. b",
            "<p>Pack:</p>\n<ul>\n<li>rope\n<ol>\n<li>long<br>\nthin</li>\n<li>b</li>\n</ol></li>\n</ul>",
        ),
        (
            vec![ol(1, 1, "one"), p("between"), ol(1, 2, "two"), li(1, "dot"), ol(1, 1, "new")],
            "- one\n\nbetween\n\n- two\n- dot\n- new",
            "1. one\n\nbetween\n\n2. two\n- dot\n1. new",
            "<ol>\n<li>one</li>\n</ol>\n<p>between</p>\n<ol start=\"2\">\n<li>two</li>\n</ol>\n<ul>\n<li>dot</li>\n</ul>\n<ol>\n<li>new</li>\n</ol>",
        ),
        (
            vec![ol(1, 1, "a"), ol(1, 2, "b"), ol(1, 1, "c"), ol(2, 1, "d"), ol(1, 2, "e")],
            "- a\n- b\n- c\n  - d\n- e",
            "1. a\n2. b\n1) c\n   1. d\n2) e",
            "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<ol>\n<li>c\n<ol>\n<li>d</li>\n</ol></li>\n<li>e</li>\n</ol>",
        ),
        (
            vec![ol(1, 3, "a"), ol(1, 4, "b"), ol(1, 9, "c")],
            "- a\n- b\n- c",
            "3. a\n4. b\n9. c",
            "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n<li value=\"9\">c</li>\n</ol>",
        ),
        (
            vec![quote("First."), quote("Second."), p("Not quoted."), quote("Third.")],
            "First.\n\nSecond.\n\nNot quoted.\n\nThird.",
            "> First.\n>\n> Second.\n\nNot quoted.\n\n> Third.",
            "<blockquote>\n<p>First.</p>\n<p>Second.</p>\n</blockquote>\n<p>Not quoted.</p>\n<blockquote>\n<p>Third.</p>\n</blockquote>",
        ),
        (
            vec![pre("\n\n  let a = 1;\n\n  if a < 2 {}\n"), p("Code above.")],
            "  let a = 1;\n\n  if a < 2 {}\n\nCode above.",
            "```\n  let a = 1;\n\n  if a < 2 {}\n```\n\nCode above.",
            "<pre>\n  let a = 1;\n\n  if a &lt; 2 {}</pre>\n<p>Code above.</p>",
        ),
        (
            vec![table(&[&["!Port", "!Tide\nmark"], &["Skarn", "4|2"], &["Brill"]])],
            "Port\tTide mark\nSkarn\t4|2\nBrill",
            "| Port | Tide mark |\n| --- | --- |\n| Skarn | 4\\|2 |\n| Brill |",
            "<table>\n<tr><th>Port</th><th>Tide<br>\nmark</th></tr>\n<tr><td>Skarn</td><td>4|2</td></tr>\n<tr><td>Brill</td></tr>\n</table>",
        ),
        (
            vec![table(&[&["!Length", "12 m"], &["!Crew", "3"]])],
            "Length\t12 m\nCrew\t3",
            "| | |\n| --- | --- |\n| Length | 12 m |\n| Crew | 3 |",
            "<table>\n<tr><th>Length</th><td>12 m</td></tr>\n<tr><th>Crew</th><td>3</td></tr>\n</table>",
        ),
        (
            vec![Content::caption("The quay")],
            "The quay",
            "The quay",
            "<figure><figcaption>The quay</figcaption></figure>",
        ),
    ];
    for (contents, text, markdown, html) in cases {
        let body = body(contents);
        assert_eq!(body.text(), text);
        assert_eq!(body.markdown(), markdown);
        assert_eq!(body.html(), html);
    }
}

#[test]
fn markdown_escapes_what_is_markup_and_nothing_else() {
    let cases = [
        // Left alone.
        ("5 * 3 = 15", "5 * 3 = 15"),
        ("a footnote* in snake_case", "a footnote* in snake_case"),
        ("about ~5 or ~7 km", "about ~5 or ~7 km"),
        ("[1] and [note 2]", "[1] and [note 2]"),
        ("#hashtag, AT&T, 3 < 4 > 2", "#hashtag, AT&T, 3 < 4 > 2"),
        ("I <3 it!", "I <3 it!"),
        ("1.5 million", "1.5 million"),
        ("-5 degrees", "-5 degrees"),
        ("a lone ` mark", "a lone ` mark"),
        (r"C:\Users", r"C:\Users"),
        ("+49 30 1", "+49 30 1"),
        ("a|b", "a|b"),
        // Escaped.
        ("*so* said", r"\*so\* said"),
        ("__init__ and _x_", r"\_\_init\_\_ and \_x\_"),
        ("~~gone~~", r"\~\~gone\~\~"),
        ("`a` and b", r"\`a\` and b"),
        ("see [here](x)", r"see [here\](x)"),
        ("[a]: b", r"[a\]: b"),
        ("![a](b)", r"![a\](b)"),
        ("a <br> b </p>", r"a \<br> b \</p>"),
        ("<http://a.b>", r"\<http://a.b>"),
        ("<3@a.b>", r"\<3@a.b>"),
        ("&amp; &#38; &x", r"\&amp; \&#38; &x"),
        (r"a\*b", r"a\\*b"),
        ("# one", r"\# one"),
        ("1. one", r"1\. one"),
        ("2024) x", r"2024\) x"),
        ("- a", r"\- a"),
        ("+ a", r"\+ a"),
        ("> a", r"\> a"),
        ("---", r"\---"),
        ("* * *", r"\* * *"),
        ("```", r"\```"),
        ("~~~ x", r"\~\~\~ x"),
        ("a\n---", "a\\\n\\---"),
        ("a\n===", "a\\\n\\==="),
        ("a | b\n--|--", "a | b\\\n\\--|--"),
        ("a\n12. b", "a\\\n12\\. b"),
    ];
    for (text, markdown) in cases {
        assert_eq!(body([p(text)]).markdown(), markdown);
        assert_eq!(read_markdown(markdown), fold([text]), "{markdown}");
    }
    for (heading, markdown) in [("C #", r"# C \#"), ("C#", "# C#"), ("#", r"# \#")] {
        assert_eq!(body([h(1, heading)]).markdown(), markdown);
    }
    assert_eq!(body([li(1, "[x] done")]).markdown(), r"- \[x] done");
    assert_eq!(body([p("[x] done")]).markdown(), "[x] done");
}

#[test]
fn markdown_fence_outgrows_its_text() {
    let text = "a\n````\nb ``` c";
    let markdown = body([pre(text)]).markdown();
    assert!(markdown.starts_with("`````\n"), "{markdown}");
    assert_eq!(read_markdown(&markdown), fold([text]));
}

#[test]
fn html_lists_are_well_formed() {
    let depths = [2, 3, 1, 1, 4, 2, 2, 1];
    let items = depths
        .iter()
        .enumerate()
        .map(|(i, &depth)| if i % 3 == 0 { ol(depth, 1, "x") } else { li(depth, "x") });
    let html = body(items).html();
    let mut open = Vec::new();
    for tag in html.split('<').skip(1) {
        let (name, _) = tag.split_once('>').unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None => {
                let parent = open.last().copied().unwrap_or("");
                assert_eq!(name == "li", parent == "ul" || parent == "ol", "{html}");
                open.push(name);
            }
        }
    }
    assert!(open.is_empty(), "{html}");
}

#[test]
fn output_is_linear_in_hostile_bodies() {
    let deep = body((0..20_000u32).map(|i| ol((i % 256) as u8, i, "x")));
    let wide = vec![Cell::new("x"); 20_000];
    let mut rows = vec![wide];
    rows.resize(20_000, vec![Cell::default()]);
    let ragged = body([Content::table(rows)]);
    let marks =
        body([p(&"*".repeat(200_000)), p(&"a_ ".repeat(100_000)), p(&"`~".repeat(100_000))]);
    for (body, limit) in [(&deep, 2_500_000), (&ragged, 1_200_000), (&marks, 2_000_000)] {
        assert!(body.text().len() < limit);
        assert!(body.markdown().len() < limit);
        assert!(body.html().len() < limit);
    }
}

/// Strings that try to be markup.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "*",
        "**",
        "_",
        "__",
        "~",
        "~~",
        "`",
        "``",
        "```",
        "[",
        "]",
        "(",
        ")",
        "](",
        "]:",
        "[a]",
        "<",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<a@b.c>",
        "<3",
        ">",
        "&",
        "&lt;",
        "&#9;",
        "\\",
        "\\\\",
        "|",
        "-",
        "--",
        "---",
        "=",
        "===",
        ":-",
        "--|--",
        "|-|",
        "#",
        "##",
        "+",
        "1.",
        "23)",
        "1",
        ".",
        "!",
        "![",
        "x",
        "word",
        "ü",
        "字",
        "\u{a0}",
        " ",
        " ",
        "\t",
        "\n",
        "\n",
        "\r\n",
        "@",
        "http://a.b",
        "[x]",
        "[ ] ",
        "[^1]",
        "[^1]:",
        "\u{2028}",
        "😀",
        "$",
    ]);
    let glued = prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat());
    let any = "[^\0]{0,12}";
    prop_oneof![4 => glued, 1 => any]
}

fn content() -> impl Strategy<Value = Content> {
    let cell = (any::<bool>(), hostile())
        .prop_map(|(header, text)| if header { Cell::header(text) } else { Cell::new(text) });
    let row = prop::collection::vec(cell, 0..4);
    prop_oneof![
        (0u8..9, hostile()).prop_map(|(level, text)| Content::heading(level, text)),
        hostile().prop_map(Content::paragraph),
        (0u8..5, any::<Option<u32>>(), hostile())
            .prop_map(|(depth, number, text)| Content::list_item(depth, number, text)),
        (0u8..3, 0u32..4, hostile()).prop_map(|(depth, number, text)| ol(depth, number, &text)),
        hostile().prop_map(Content::quote),
        hostile().prop_map(Content::preformatted),
        prop::collection::vec(row, 0..4).prop_map(Content::table),
        hostile().prop_map(Content::caption),
    ]
}

fn bodies() -> impl Strategy<Value = Body> {
    prop::collection::vec(content(), 0..6).prop_map(Body::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_markdown_parser_reads_the_text(body in bodies()) {
        let markdown = body.markdown();
        prop_assert_eq!(read_markdown(&markdown), texts_of(&body), "{}", markdown);
    }

    #[test]
    fn an_html_parser_reads_the_text(body in bodies()) {
        let html = body.html();
        prop_assert_eq!(read_html(&html), texts_of(&body), "{}", html);
    }

    #[test]
    fn text_adds_nothing_but_dashes(body in bodies()) {
        prop_assert_eq!(letters(&body.text()), letters(&texts_of(&body)));
    }
}
