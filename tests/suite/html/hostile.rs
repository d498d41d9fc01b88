//! Pages made to be expensive: each must be read without recursion and still give the text that
//! a browser would show. That their cost is linear is tested in `hostile`.

use gleaner::internals::Page;

use super::check;

/// Name, page, and the texts of its blocks; no texts where they are not checked.
fn pages() -> Vec<(&'static str, String, &'static [&'static str])> {
    let n = 100_000;
    let wrap = |open: &str, close: &str, n: usize| {
        format!("<p>one</p>{}two{}<p>three</p>", open.repeat(n), close.repeat(n))
    };
    vec![
        ("nested div", wrap("<div>", "</div>", n), &["one", "two", "three"]),
        ("nested list", wrap("<ul><li>", "</li></ul>", n), &["one", "two", "three"]),
        ("nested b", wrap("<b>", "</b>", 2 * n), &["one", "two", "three"]),
        ("nested font, never closed", wrap("<font>", "", n), &["one", "two", "three"]),
        ("nested b and div", wrap("<b><div>", "", n), &["one", "two", "three"]),
        ("nested form and div", wrap("<form><div>", "", n), &["one", "two", "three"]),
        (
            "nested span, end tags of others",
            wrap("<span>", "</i></div></em>", n),
            &["one", "two", "three"],
        ),
        ("unmatched end tags", wrap("", "</div></b></x>", n), &["one", "two", "three"]),
        (
            "end tags out of reach",
            format!(
                "<p>one</p><div><table><td>{}two{}</table>three",
                "<span>".repeat(500),
                "</div>".repeat(300_000)
            ),
            &["one", "twothree"],
        ),
        (
            "items out of reach",
            format!(
                "<p>one</p><ul><li><table><td>{}two{}</table>three",
                "<span>".repeat(500),
                "</li>".repeat(300_000)
            ),
            &["one", "twothree"],
        ),
        ("formatting around blocks", wrap("<b><p></b>", "", n), &["one", "two", "three"]),
        ("links in links", wrap("<a href=x><p>", "", n), &["one", "two", "three"]),
        ("nested tables", wrap("<table><tr><td>", "", n), &["one", "two", "three"]),
        ("nested svg", wrap("<svg><g>", "</g></svg>", n), &["one", "three"]),
        ("nested math", wrap("<math><mi><b>", "", n), &["one", "two", "three"]),
        ("nested template", wrap("<template>", "</template>", n), &["one", "three"]),
        (
            "nested noscript",
            wrap("<noscript><noscript>", "</noscript>", n),
            &["one", "two", "three"],
        ),
        ("open items", wrap("<li><p>", "", n), &["one", "two", "three"]),
        ("open cells", wrap("<table><td>", "", n), &["one", "two", "three"]),
        (
            "cells that reach into a thousand rows",
            format!(
                "<p>one</p><table>{}</table><p>two</p>",
                format!("<tr>{}{}", "<td rowspan=1000>".repeat(1000), "<tr><td>".repeat(1000))
                    .repeat(40)
            ),
            &["one", "two"],
        ),
        ("selects", wrap("<select><option>", "", n), &["one", "two", "three"]),
        ("attributes", format!("<p>one<p {}>two", "a=b ".repeat(n)), &["one", "two"]),
        (
            "one attribute many times",
            format!("<p>one<p {}>two", "class=b ".repeat(n)),
            &["one", "two"],
        ),
        (
            "a long attribute",
            format!("<p>one<p class='{}'>two", "a ".repeat(5_000_000)),
            &["one", "two"],
        ),
        (
            "many blocks in an element of a long class",
            format!("<span class='{}'>{}", "x".repeat(4_000_000), "a b c<br><br>".repeat(50_000)),
            &[],
        ),
        ("a long name", format!("<p>one<x{}>two", "y".repeat(5_000_000)), &["onetwo"]),
        (
            "long style",
            format!("<p>one<p style='{}'>two", "display:".repeat(500_000)),
            &["one", "two"],
        ),
        ("breaks", format!("one{}two", "<br>".repeat(1_000_000)), &["one", "two"]),
        ("angle brackets", format!("one {}", "<".repeat(5_000_000)), &[]),
        ("ampersands", format!("one {}", "&".repeat(5_000_000)), &[]),
        ("references", format!("one {}", "&#x".repeat(1_000_000)), &[]),
        (
            "long references",
            format!("one {}", "&CounterClockwiseContourIntegra".repeat(100_000)),
            &[],
        ),
        ("digits", format!("one &#{};", "9".repeat(5_000_000)), &["one \u{fffd}"]),
        ("open comment", format!("one<!--{}", "--!-".repeat(1_000_000)), &["one"]),
        ("open tag", format!("one<p {}", "a='".repeat(1_000_000)), &["one"]),
        ("open title", format!("one<title>{}", "</titl".repeat(500_000)), &["one"]),
        ("open script", format!("one<script>{}", "<!--<script>".repeat(500_000)), &["one"]),
        ("scripts", format!("one{}two", "<script><!--</script>".repeat(n)), &["onetwo"]),
        ("open textarea", format!("<p>one<textarea>two{}", " ".repeat(1_000_000)), &["one", "two"]),
        ("plaintext", format!("<p>one<plaintext>two{}", "\n".repeat(1_000_000)), &["one", "two"]),
        ("cdata", format!("one{}<svg>{}", "<![CDATA[".repeat(n), "<![CDATA[".repeat(n)), &["one"]),
        (
            "frameset",
            format!("<frameset>{}<noframes><p>one<p>two</noframes>", "<frame>".repeat(n)),
            &["one", "two"],
        ),
        (
            "colspan",
            "<p>one<table><td colspan=1000000000 rowspan=4294967296>two</table>".into(),
            &["one", "two"],
        ),
        ("NUL", format!("one{}", "\0".repeat(1_000_000)), &["one"]),
        ("inline, hidden", wrap("<i hidden>", "", n), &["one", "two", "three"]),
        ("distinct classes", (0..n).map(|i| format!("<p class='a{i}x b{i}'>t")).collect(), &[]),
        ("headings", wrap("<h1><h2>", "", n), &["one", "two", "three"]),
        ("white space", format!("one{}two", " \n\u{a0}".repeat(500_000)), &["one two"]),
        ("metas", "<meta name=a content=b><link rel=icon href=c>".repeat(n), &[]),
    ]
}

#[test]
fn hostile_pages_are_read_on_a_small_stack() {
    let run = || {
        for (name, html, want) in pages() {
            check(&html);
            let page = Page::html(&html);
            let texts: Vec<_> = page.blocks().map(|block| block.text).collect();
            if !want.is_empty() {
                assert_eq!(texts, want, "{name}");
            }
        }
    };
    std::thread::Builder::new().stack_size(512 << 10).spawn(run).unwrap().join().unwrap();
}
