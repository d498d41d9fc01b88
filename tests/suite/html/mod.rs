//! How HTML is read into blocks, by both readers: the scanner of a page's source, and the walk over
//! the tree that `scraper` parses.

mod agreement;
mod fallback;
mod hostile;
mod pages;

use gleaner::internals::Page;
use gleaner::internals::readers::{holds, scanned};
use gleaner::{BlockKind, Extractor, Limits};
use scraper::Html;

/// The invariants of a page that has been read hold.
fn check(html: &str) {
    assert_eq!(holds(html, &Limits::default()), Ok(()), "{html}");
}

/// Every block's text and kind, for tables of cases.
fn shape(html: &str) -> String {
    check(html);
    let page = Page::html(html);
    let blocks = page.blocks().map(|block| {
        let kind = match block.kind {
            BlockKind::Heading { level, .. } => format!("h{level}"),
            BlockKind::ListItem { depth, ordered: true, .. } => format!("ol{depth}"),
            BlockKind::ListItem { depth, .. } => format!("ul{depth}"),
            BlockKind::Quote => "q".to_owned(),
            BlockKind::Preformatted => "pre".to_owned(),
            BlockKind::TableCell { header, starts_row, .. } => {
                format!("{}{}", if header { "th" } else { "td" }, if starts_row { "+" } else { "" })
            }
            BlockKind::Caption => "cap".to_owned(),
            _ => "p".to_owned(),
        };
        format!("{kind}:{}", block.text.replace('\n', "/"))
    });
    blocks.collect::<Vec<_>>().join(" | ")
}

#[test]
fn texts_fall_into_blocks() {
    for (html, want) in [
        ("plain text", "p:plain text"),
        ("<p>one<p>two", "p:one | p:two"),
        ("<div>a<p>b</p>c</div>", "p:a | p:b | p:c"),
        ("<b>glu</b>ed on<u>ly</u>", "p:glued only"),
        ("a<br>b<br><br>c<br/> <br>d", "p:a/b | p:c | p:d"),
        ("<h2>T<span>i</span></h2>x", "h2:Ti | p:x"),
        ("<h1>a<h2>b</h2>", "h1:a | h2:b"),
        // Links to the heading itself.
        ("<h2>Tides<a href=#t>¶</a></h2><h2><a href=#g># </a>Gulls</h2>", "h2:Tides | h2:Gulls"),
        ("<h2><a href=/>Tides</a> <a href=#t>&nbsp;§</a></h2>", "h2:Tides"),
        ("<h2><a href=#c>#</a> C<a href=/>#</a> or F<a href=#f>#</a></h2>", "h2:C# or F"),
        (
            "<h2><a href=#x>¶</a></h2><h2>?<a href=#x>?!</a></h2><h2>C#</h2>",
            "h2:¶ | h2:??! | h2:C#",
        ),
        ("<h2>Ed Poole: <a href=/d>÷</a></h2>", "h2:Ed Poole: ÷"),
        ("<p>See <a href=#n>*</a></p><a href=#x><h2>#1</h2></a>", "p:See * | h2:#1"),
        ("<h2>Tides <span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>", "h2:Tides"),
        ("<p>Tides <span class=mw-editsection>[<a href=/e>edit</a>]</span>", "p:Tides [edit]"),
        (
            "<ul><li>a<li><p>b</p><p>c</p><ol><li>d</ol>e</ul>f",
            "ul1:a | ul1:b | p:c | ol2:d | p:e | p:f",
        ),
        ("<blockquote>a<p>b</p><h3>c</h3><ul><li>d</ul></blockquote>", "q:a | q:b | h3:c | ul1:d"),
        (
            "<table><caption>n</caption><tr><th>a<td>b<tr><td><td>c</table>d",
            "cap:n | th+:a | td:b | td+:c | p:d",
        ),
        ("<table><td>a<p>b</p></table>", "td+:a | p:b"),
        ("<pre>\n  a\n   b\r\nc </pre>", "pre:  a/   b/c"),
        ("<pre><div>a</div><div>b</div></pre>c", "pre:a/b | p:c"),
        ("<pre>a<br><br>b</pre>", "pre:a//b"),
        ("<figure><img><figcaption><p>x</figure>y", "cap:x | p:y"),
        ("<dl><dt>a<dd>b</dl>", "p:a | p:b"),
        ("a<script>b</script><style>c</style><!-- d --><template>e</template>f", "p:af"),
        (
            "<x-a><template shadowrootmode=open><p>a</p>b</template><p>c</p></x-a>d",
            "p:a | p:b | p:c | p:d",
        ),
        ("a<button>b</button>c<select><option>d<option>e</select>", "p:a | p:b | p:c | p:d | p:e"),
        ("<svg><title>no</title><text>no</text></svg>a<svg><g><div>b</div>", "p:a | p:b"),
        ("<math><mi>x</mi><annotation>no</annotation></math>", "p:x"),
        ("<title>no</title><textarea>\na &lt;\n b</textarea>", "pre:a </ b"),
        ("x<span hidden>y</span>z", "p:x | p:y | p:z"),
        ("x<span hidden></span>z", "p:xz"),
        ("<p>x<noscript><img></noscript>z", "p:xz"),
        ("<noscript><div>a</noscript>b</div>c", "p:a | p:bc"),
        ("<noscript>&lt;p class=\"x\"&gt;a&lt;/p&gt;</noscript>b", "p:b"),
        ("<noscript>&lt;b&gt; is a tag</noscript>", "p:<b> is a tag"),
        ("a <video>no</video> b", "p:a | p:b"),
        ("a < b <3 &amp; c &lt;i&gt; &c", "p:a < b <3 & c <i> &c"),
        ("<p>a</p></p>b", "p:a | p:b"),
        ("<form><div>a</form>b</div>c", "p:ab | p:c"),
        ("<b><p>a</b>b</p>", "p:ab"),
        ("</div></b></td>a<td>b", "p:ab"),
        ("<table><tr><td>a<div>b<td>c</table>", "td+:a | p:b | td:c"),
        ("a<iframe><p>no</iframe>b", "p:a | p:b"),
        ("<xmp><b></xmp>a<plaintext></b>&amp;", "pre:<b> | p:a | pre:</b>&amp;"),
        ("<body>a</body>b</html>c", "p:abc"),
        ("a\u{a0}&nbsp;&#160; b", "p:a b"),
    ] {
        assert_eq!(shape(html), want, "{html}");
    }
}

#[test]
fn items_and_cells_know_their_place() {
    let places = |html: &str| {
        let places = scanned(html).into_iter().map(|block| {
            let ordered = matches!(block.kind, BlockKind::ListItem { ordered: true, .. });
            format!("{}{}", block.text, if ordered { block.number } else { block.column })
        });
        places.collect::<Vec<_>>().join(" ")
    };
    for (html, want) in [
        ("<ol><li>a<li><li>c</ol><ol><li>d</ol>", "a1 c3 d1"),
        ("<ol start=5><li>a<li value=' 9'>b<li>c<ol><li>d</ol><li>e</ol>", "a5 b9 c10 d1 e11"),
        ("<ol start=x><li>a<li value=-3>b<li>c</ol>", "a1 b2 c3"),
        ("<table><tr><td>a<td><td>c<tr><th><th>d", "a0 c2 d1"),
        ("<table><tr><td colspan=2>a<td rowspan=3>b<tr><td><p>c<td>d", "a0 b2 c0 d1"),
        ("<table><tr><td>a<td><table><tr><td>b<td>c</table>d<td>e", "a0 b0 c1 d1 e2"),
        // Rows and cells without text take their place, too.
        ("<table><tr><td rowspan=2>a<td>b<tr><td><tr><td>c", "a0 b1 c0"),
        ("<table><tr><td rowspan=2><td>b<tr><td>c<tr><td>d", "b1 c1 d0"),
        ("<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<td>d", "a0 b2 c2 d3"),
        // Nothing reaches into the next group of rows.
        ("<table><thead><tr><th rowspan=2>a<th>b<tbody><tr><td>c<td>d", "a0 b1 c0 d1"),
        ("<table><tr><td rowspan=0>a<tr><td>b<tr><td>c<tbody><tr><td>d", "a0 b1 c1 d0"),
        ("<table><tr><td>a<td><ol start=7><li><p>b</ol>c", "a0 b7 c1"),
        ("<ol><table><tr><td>a<td><li>b", "a0 b1"),
        ("<table><tr><td colspan=99999999>a<td rowspan=70000>b<tr><td>c", "a0 b1000 c0"),
    ] {
        assert_eq!(places(html), want, "{html}");
    }
}

#[test]
fn sources_are_where_the_texts_stand() {
    let html = "<p> a &amp; <!-- x --> b&nbsp;</p>\r\n<pre>\n\n  c\n d </pre>é <i>ü</i>\u{3000}\n";
    let page = Page::html(html);
    let sources: Vec<_> = page.blocks().map(|block| block.source.of_text(html)).collect();
    assert_eq!(sources, ["a &amp; <!-- x --> b", "c\n d", "é <i>ü"]);
}

#[test]
fn selectors_keep_and_drop() {
    let page = "<head><title>t</title><meta name=a content=b></head><body>
        <nav>menu</nav><ul><li>a <i class=x>b</i> c<li class=y>d</ul><div class=ad>e</div>f";
    let html = Html::parse_document(page);
    for (keep, drop, want) in [
        (&[][..], &[][..], "menu | a b c | d | e | f"),
        (&[], &["nav", ".ad"], "a b c | d | f"),
        (&[], &["i"], "menu | a c | d | e | f"),
        (&["li"], &[], "a b c | d"),
        (&["li", ".ad"], &[".y"], "a b c | e"),
        (&[".x", ".y"], &[], "b | d"),
        (&["ul", "ul .x"], &[], "a | b | c | d"),
        (&[".none"], &[], ""),
        (&[], &["body"], ""),
    ] {
        let builder = keep.iter().fold(Extractor::builder(), |builder, css| builder.keep(*css));
        let builder = drop.iter().fold(builder, |builder, css| builder.drop(*css));
        let blocks = builder.build().unwrap().explain(&html).blocks;
        let texts: Vec<_> = blocks.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(texts.join(" | "), want, "{keep:?} {drop:?}");
        if let Some(item) = blocks.iter().find(|block| block.text == "d") {
            assert!(matches!(item.kind, BlockKind::ListItem { depth: 1, ordered: false, .. }));
        }
    }
}
