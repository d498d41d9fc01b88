//! Text in a line: markup, escapes, links and pictures in all forms; and bounds on hostile bodies.

use gleaner::{
    Cell, Content, Inline, InlineContent, Inlines, Item, LinkForm, PictureForm, RenderOptions,
    Style,
};

use super::{body, em, h, p, run, strong, t, ul};
use crate::invariants::{markdown, outline, read_back};

#[test]
fn inline_markup() {
    let cases = [
        (vec![t("so "), em("very"), t(" old")], "so *very* old", "so <em>very</em> old"),
        (vec![strong("a "), t("b")], "**a** b", "<strong>a </strong>b"),
        (vec![t("x"), em(" a "), t("y")], "x *a* y", "x<em> a </em>y"),
        (vec![strong("a"), strong("b")], "**ab**", "<strong>a</strong><strong>b</strong>"),
        (vec![em("a"), strong("b")], "*a*<strong>b</strong>", "<em>a</em><strong>b</strong>"),
        (vec![em([strong("a"), t(" b")].to_vec())], "***a** b*", "<em><strong>a</strong> b</em>"),
        (vec![t("a"), strong("“b”"), t("c")], "a<strong>“b”</strong>c", "a<strong>“b”</strong>c"),
        (vec![t("a"), strong("b"), t("c * d")], "a**b**c * d", "a<strong>b</strong>c * d"),
        (vec![em(""), t("a")], "a", "a"),
        (
            vec![t("10"), Inline::styled(Style::Superscript, "7")],
            "10<sup>7</sup>",
            "10<sup>7</sup>",
        ),
        (
            vec![
                Inline::styled(Style::Deleted, "40"),
                t(" "),
                Inline::styled(Style::Inserted, "14"),
            ],
            "~~40~~ <ins>14</ins>",
            "<del>40</del> <ins>14</ins>",
        ),
        (vec![Inline::code("a`b")], "``a`b``", "<code>a`b</code>"),
        (vec![Inline::code("`a")], "`` `a ``", "<code>`a</code>"),
        (vec![t("\\"), Inline::code("a")], "\\\\`a`", "\\<code>a</code>"),
        (
            vec![t("Look!"), Inline::link("/a (b", "[b]")],
            "Look\\![\\[b\\]](/a%20\\(b)",
            "Look!<a href=\"/a (b\">[b]</a>",
        ),
        (
            vec![Inline::link("/a", run([Inline::picture("b.png", ""), t(" c ")]))],
            "[![](b.png) c](/a)",
            "<a href=\"/a\"><img src=\"b.png\" alt=\"\"> c </a>",
        ),
        (vec![Inline::link("javascript:x", "a")], "a", "a"),
        (vec![Inline::link("/a", " ")], "", ""),
        (
            vec![t("for $5, "), Inline::formula(" x^2 ")],
            "for \\$5, $x^2$",
            "for $5, <span class=\"math inline\">\\( x^2 \\)</span>",
        ),
        (vec![t("$400 and $900")], "$400 and $900", "$400 and $900"),
        (vec![t("in $a$ or b")], "in \\$a\\$ or b", "in $a$ or b"),
        (
            vec![Inline::ruby("竹", "たけ"), t("を")],
            "<ruby>竹<rt>たけ</rt></ruby>を",
            "<ruby>竹<rt>たけ</rt></ruby>を",
        ),
        (vec![t("[[a]] and [^1]")], "\\[[a]] and \\[^1]", "[[a]] and [^1]"),
    ];
    for (inlines, markdown, html) in cases {
        let body = body([p(inlines)]);
        assert_eq!(body.markdown(), markdown);
        let html = if html.is_empty() { String::new() } else { format!("<p>{html}</p>") };
        assert_eq!(body.html(), html);
        read_back::renderings(&body).unwrap();
    }
}

#[test]
fn links_and_pictures_in_other_forms() {
    let titled = {
        let mut link = Inline::link("/a", "again");
        if let gleaner::InlineContent::Link { title, .. } = &mut link.content {
            *title = Some("a \"b\"".to_owned());
        }
        link
    };
    let inlines = run([
        t("[1] "),
        Inline::link("/a", "one"),
        t(" "),
        Inline::picture("b.png", "two"),
        t(" "),
        titled,
        t(" "),
        Inline::link("/a", "same"),
    ]);
    let body = body([
        p(inlines),
        Content::embed("/e", None),
        Content::figure([p(run([Inline::picture("c", "")]))], "c"),
    ]);
    let with = |links, pictures| RenderOptions::default().links(links).pictures(pictures);
    assert_eq!(
        body.markdown_with(with(LinkForm::Reference, PictureForm::Keep)),
        "\\[1] [one][1] ![two][2] [again][3] [same][1]\n\n[/e][4]\n\n![][5]\n\n*c*\n\n\
         [1]: /a\n[2]: b.png\n[3]: /a \"a \\\"b\\\"\"\n[4]: /e\n[5]: c"
    );
    assert_eq!(
        body.markdown_with(with(LinkForm::None, PictureForm::None)),
        "[1] one again same\n\n*c*"
    );
    assert_eq!(
        body.html_with(with(LinkForm::None, PictureForm::None)),
        "<p>[1] one again same</p>\n<figure>\n<figcaption>c</figcaption>\n</figure>"
    );
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
        (": a", r"\: a"),
        ("---", r"\---"),
        ("* * *", r"\* * *"),
        ("```", r"\```"),
        ("~~~ x", r"\~\~\~ x"),
        ("a\n---", "a\\\n\\---"),
        ("a\n===", "a\\\n\\==="),
        ("a | b\n--|--", "a | b\\\n\\--|--"),
        ("a\n12. b", "a\\\n12\\. b"),
        ("[!note] a", r"\[!note] a"),
    ];
    for (text, markdown) in cases {
        let body = body([p(text)]);
        assert_eq!(body.markdown(), markdown);
        assert_eq!(markdown::outline(markdown), outline::of_body(&body), "{markdown}");
    }
    for (heading, markdown) in [("C #", r"# C \#"), ("C#", "# C#"), ("#", r"# \#")] {
        assert_eq!(body([h(1, heading)]).markdown(), markdown);
    }
}

#[test]
fn markdown_fences_outgrow_their_text() {
    let mut code = Content::code("a\n````\nb ``` c", None);
    if let Content::Code { file, .. } = &mut code {
        *file = Some("src/a b.rs".to_owned());
    }
    let markdown = body([code]).markdown();
    assert_eq!(markdown, "`````text title=\"src/ab.rs\"\na\n````\nb ``` c\n`````");
}

#[test]
fn html_writes_known_schemes_alone() {
    for (url, embed) in [
        ("javascript:alert(1)", ""),
        ("JaVa\tscript:x", ""),
        ("vbscript:x", ""),
        ("data:text/html,x", ""),
        ("file:///a", "\n<p>c</p>"),
    ] {
        let inlines = [Inline::link(url, "a"), Inline::picture(url, "b")];
        let body = body([p(Inlines::from_iter(inlines)), Content::embed(url, Some("c"))]);
        assert_eq!(body.html(), format!("<p>a</p>{embed}"), "{url}");
    }
    let quoted = Inline::link("/a\"onclick=\"x", "<b>");
    assert_eq!(
        body([p(run([quoted]))]).html(),
        "<p><a href=\"/a&quot;onclick=&quot;x\">&lt;b&gt;</a></p>"
    );
}

#[test]
fn output_is_linear_in_hostile_bodies() {
    let deep = (0..300).fold(p("x"), |inside, i| match i % 3 {
        0 => ul([Item::new([inside, p("y")])]),
        1 => Content::quote([inside, p("z")]),
        _ => Content::table(vec![vec![{
            let mut cell = Cell::new("c");
            cell.blocks.push(inside.into());
            cell
        }]]),
    });
    let styled = (0..5000)
        .fold(t("x"), |inside, i| if i % 2 == 0 { em(vec![inside]) } else { strong(vec![inside]) });
    let wide = vec![Cell::new("x"); 20_000];
    let mut rows = vec![wide];
    rows.resize(20_000, vec![Cell::default()]);
    let ragged = Content::table(rows);
    let spans = (0..400u16).map(|i| {
        let mut cell = Cell::new("x");
        (cell.columns, cell.rows) = (1000 - i, 1000);
        vec![cell, Cell::new("y")]
    });
    let spans = Content::table(spans.collect());
    let marks = [p("*".repeat(200_000)), p("a_ ".repeat(100_000)), p("`~".repeat(100_000))];
    for (body, limit) in [
        (body([deep]), 200_000),
        (body([p(vec![styled])]), 50_000),
        (body([ragged]), 1_200_000),
        (body([spans]), 50_000),
        (body(marks), 2_000_000),
    ] {
        assert!(body.text().len() < limit);
        assert!(body.markdown().len() < limit);
        assert!(body.html().len() < limit);
    }
}

#[test]
fn links_inside_the_page_lead_to_headings() {
    let link = |url: &str, text: &str| Inline::link(url, text);
    let body = body([
        h(2, "The old pier!"),
        p(run([
            link("#the-old-pier", "pier"),
            t(", "),
            link("#fares", "fares"),
            t(", "),
            link("/a#fares", "a"),
        ])),
    ]);
    assert_eq!(body.markdown(), "## The old pier!\n\n[pier](#the-old-pier), fares, [a](/a#fares)");
}

#[test]
fn no_level_of_headings_is_missing_between_two() {
    let body = body([h(3, "a"), h(6, "b"), h(2, "c"), h(6, "d"), h(1, " ")]);
    assert_eq!(body.markdown(), "### a\n\n#### b\n\n## c\n\n#### d");
    assert!(body.html().contains("<h6>d</h6>"));
}

#[test]
fn addresses_and_titles_end_where_they_end() {
    for (url, written) in [
        ("https://a.example/b_(c)?d=1&e=2", "https://a.example/b_(c)?d=1&e=2"),
        ("/a(b", "/a\\(b"),
        ("/a)b(", "/a\\)b\\("),
        ("/a b<c>`\n", "/a%20b%3Cc%3E%60"),
        ("C:\\a\\_b", "C:\\\\a\\\\_b"),
        ("/?a&copy;=1&b", "/?a\\&copy;=1&b"),
        ("/a\\", "/a\\\\"),
    ] {
        let link = body([p(run([Inline::link(url, "x")]))]);
        assert_eq!(link.markdown(), format!("[x]({written})"));
    }
    for (title, written) in
        [("the \"old\"\nquay\\ &amp; it", " \"the \\\"old\\\" quay\\\\ \\&amp; it\""), (" ", "")]
    {
        let mut link = Inline::link("/a", "x");
        if let InlineContent::Link { title: own, .. } = &mut link.content {
            *own = Some(title.to_owned());
        }
        assert_eq!(body([p(run([link]))]).markdown(), format!("[x](/a{written})"));
    }
}

#[test]
fn schemes_are_told_as_browsers_do() {
    for (url, is_link, is_picture, runs) in [
        ("https://brill.example/a:b", true, true, false),
        ("HTTP://brill.example", true, true, false),
        ("/tides?at=6:00", true, true, false),
        ("tides#a:b", true, true, false),
        ("//brill.example", true, true, false),
        ("mailto:a@brill.example", true, false, false),
        ("ftp://brill.example", false, false, false),
        ("javascript:alert(1)", false, false, true),
        (" \u{1}JavaScript:alert(1)", false, false, true),
        ("java\nscr\tipt:alert(1)", false, false, true),
        ("java\0script:alert(1)", false, false, true),
        ("&#106;avascript:alert(1)", true, true, false),
        ("vbscript:x", false, false, true),
        ("data:text/html,<b>", false, false, true),
        ("data:image/png;base64,AA", false, true, false),
        ("DATA:image/PNG,AA", false, true, false),
        ("data:image/svg+xml,<svg>", false, false, true),
        ("\u{a0}", false, false, true),
    ] {
        let link = body([p(run([Inline::link(url, "x")]))]);
        let picture = body([p(run([Inline::picture(url, "x")]))]);
        assert_eq!(link.html().contains("<a "), is_link, "{url:?}");
        assert_eq!(picture.html().contains("<img "), is_picture, "{url:?}");
        assert_eq!(link.markdown() == "x", runs, "{url:?}");
    }
}

#[test]
fn paragraphs_and_lines_that_begin_as_items_are_lists() {
    for (blocks, markdown) in [
        (vec!["Bring:", "• a rope", "• a lamp", "Go."], "Bring:\n\n- a rope\n- a lamp\n\nGo."),
        (vec!["1. a", "2. b", "4. c"], "1. a\n2. b\n\n4\\. c"),
        (vec!["Bring:\n● a\n● b", "x"], "Bring:\n\n- a\n- b\n\nx"),
        (vec!["7) a\n8) b"], "7. a\n8. b"),
        (vec!["1. a", "• b", "3. May"], "1\\. a\n\n• b\n\n3\\. May"),
        (vec!["1. a\n2. b\nc"], "1\\. a\\\n2\\. b\\\nc"),
        (vec!["1.5 a", "2.5 b", "2030. a", "2031. b"], "1.5 a\n\n2.5 b\n\n2030\\. a\n\n2031\\. b"),
        (vec!["•", "•"], "•\n\n•"),
    ] {
        let body = gleaner::Body::from_iter(blocks.into_iter().map(p));
        assert_eq!(body.markdown(), markdown);
    }
}
