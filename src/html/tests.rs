use super::*;
use crate::document::{BlockKind, Cues, MarkKind, Tag};

fn doc(html: &str) -> Document {
    let document = read(html, &Limits::default());
    check(&document, html);
    document
}

/// What holds of every document.
pub(super) fn check(document: &Document, html: &str) {
    let mut end = 0;
    let mut source = 0;
    for block in &document.blocks {
        let text = document.text_of(block);
        assert!(!text.trim().is_empty() && text.trim_end() == text, "{text:?}");
        assert_eq!(block.span.start, end, "one line break between blocks");
        end = block.span.end + 1;
        let ascends = block.from_data || block.source.start >= source;
        assert!(ascends, "sources ascend: {block:?}");
        assert!(html.get(block.source.range()).is_some_and(|s| !s.is_empty()), "{block:?}");
        source = block.source.end;
        assert!((block.container as usize) < document.containers.len());
        assert!(block.link_bytes as usize <= text.len() + 1, "{block:?} {text:?}");
    }
    assert_eq!(end.saturating_sub(1) as usize, document.text.len());
    for (index, container) in document.containers.iter().enumerate() {
        let parent = &document.containers[container.parent as usize];
        assert!(container.first_block >= parent.first_block);
        assert!(container.end_block <= parent.end_block);
        if index > 0 {
            assert!((container.parent as usize) < index);
            assert!(container.first_block < container.end_block, "{container:?}");
            assert_eq!(container.depth, parent.depth + 1);
        }
        assert!(document.tokens.get(container.tokens.range()).is_some());
    }
    for (index, block) in document.blocks.iter().enumerate() {
        for container in document.ancestors(block.container) {
            let range = container.first_block..container.end_block;
            assert!(range.contains(&(index as u32)), "{index} {container:?}");
        }
    }
}

/// Every block's text and kind, for tables of cases.
fn shape(html: &str) -> String {
    let document = doc(html);
    let mut out = Vec::new();
    for block in &document.blocks {
        let kind = match block.kind {
            BlockKind::Paragraph => "p".to_owned(),
            BlockKind::Heading { level } => format!("h{level}"),
            BlockKind::ListItem { depth, ordered } => {
                format!("{}{depth}", if ordered { "ol" } else { "ul" })
            }
            BlockKind::Quote => "q".to_owned(),
            BlockKind::Preformatted => "pre".to_owned(),
            BlockKind::TableCell { header, starts_row } => {
                format!("{}{}", if header { "th" } else { "td" }, if starts_row { "+" } else { "" })
            }
            BlockKind::Caption => "cap".to_owned(),
        };
        out.push(format!("{kind}:{}", document.text_of(block).replace('\n', "/")));
    }
    out.join(" | ")
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

/// The tags and cues of the containers around the block with the text.
fn around(document: &Document, text: &str) -> Vec<(Tag, Cues)> {
    let block = document.blocks.iter().find(|block| document.text_of(block) == text).unwrap();
    document.ancestors(block.container).map(|container| (container.tag, container.cues)).collect()
}

#[test]
fn containers_carry_tags_and_cues() {
    let document = doc("<body class=home><header class=masthead>top</header>
        <main id=content><x-story-card><div class=related><p>more</p></div></x-story-card>
        <a class=teaser href=x><h3>teaser</h3></a><span><h4>plain</h4></span>
        <span class=byline>by <b>her</b></span><p hidden>gone</p>
        <noscript>turn it on</noscript><p aria-hidden=true>deco</p></main>");
    for (text, tags, cues) in [
        ("top", &[Tag::Header, Tag::Body][..], Cues::HEADER),
        ("more", &[Tag::P, Tag::Div, Tag::Other, Tag::Main, Tag::Body], Cues::NONE),
        ("teaser", &[Tag::H3, Tag::A, Tag::Main, Tag::Body], Cues::NONE),
        // An inline element around blocks is a container only if it has something to say.
        ("plain", &[Tag::H4, Tag::Main, Tag::Body], Cues::NONE),
        ("by her", &[Tag::Main, Tag::Body], Cues::MAIN),
        ("gone", &[Tag::P, Tag::Main, Tag::Body], Cues::HIDDEN),
        ("turn it on", &[Tag::Noscript, Tag::Main, Tag::Body], Cues::NONE),
        ("deco", &[Tag::P, Tag::Main, Tag::Body], Cues::HIDDEN),
    ] {
        let chain = around(&document, text);
        assert_eq!(chain.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), tags, "{text}");
        assert_eq!(chain[0].1, cues, "{text}");
    }
    assert!(around(&document, "more")[1].1.any(Cues::RELATED));
    assert!(around(&document, "more")[2].1.any(Cues::LISTING), "a custom element's name");
    assert!(around(&document, "teaser")[1].1.any(Cues::LISTING));
    let by = document.blocks.iter().find(|b| document.text_of(b) == "by her").unwrap();
    assert!(by.lead.any(Cues::BYLINE));
}

#[test]
fn items_and_cells_know_their_place() {
    let places = |html: &str| {
        let document = doc(html);
        let place = |block: &crate::document::Block| {
            let ordered = matches!(block.kind, BlockKind::ListItem { ordered: true, .. });
            let place = if ordered { block.number } else { block.column };
            format!("{}{place}", document.text_of(block))
        };
        document.blocks.iter().map(place).collect::<Vec<_>>().join(" ")
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
// The blank before counts as a part of what it stands before.
fn bytes_of_links_and_media_are_counted() {
    let document = doc("<img src=a><video></video><p>see <a href=x>the <b>page</b></a>, <a>not</a>
        <a href=y></a><a href=z>it</a></p><picture><source><img src=b></picture>
        <p>a <strong>b</strong></p><div><a href=w>c<p>d</p></a></div>");
    let counts = document.blocks.iter().map(|block| {
        let text = document.text_of(block);
        (text, block.link_bytes, block.media_before)
    });
    assert_eq!(
        counts.collect::<Vec<_>>(),
        [("see the page, not it", 12, 2), ("a b", 0, 1), ("c", 1, 0), ("d", 1, 0),]
    );
}

#[test]
fn sources_are_where_the_texts_stand() {
    let html = "<p> a &amp; <!-- x --> b&nbsp;</p>\r\n<pre>\n\n  c\n d </pre>é <i>ü</i>\u{3000}\n";
    let document = doc(html);
    let sources: Vec<_> = document.blocks.iter().map(|b| &html[b.source.range()]).collect();
    assert_eq!(sources, ["a &amp; <!-- x --> b", "c\n d", "é <i>ü"]);
}

#[test]
fn limits_cut_and_say_so() {
    let page = "<p>one<p>two <b>three</b><p title=a class=byline>four";
    let read = |limits: Limits| {
        let document = read(page, &limits);
        check(&document, page);
        (document.text.replace('\n', "|"), document.truncated)
    };
    let whole = Limits::default();
    assert_eq!(read(whole.clone()), ("one|two three|four".into(), false));
    for (bytes, text) in [(0, ""), (2, ""), (3, ""), (4, "o"), (6, "one"), (11, "one|tw")] {
        let limits = Limits { input_bytes: bytes, ..whole.clone() };
        assert_eq!(read(limits), (text.into(), true), "{bytes}");
    }
    assert_eq!(read(Limits { blocks: 2, ..whole.clone() }), ("one|two three".into(), true));
    assert!(!read(Limits { blocks: 3, ..whole.clone() }).1);
    for (depth, cut) in [(0, true), (1, true), (2, false)] {
        assert_eq!(read(Limits { depth, ..whole.clone() }), ("one|two three|four".into(), cut));
    }
    let many = "<p>x".repeat(5000);
    let blocks = |block_bytes| {
        let document = super::read(&many, &Limits { block_bytes, ..whole.clone() });
        (document.blocks.len(), document.truncated)
    };
    assert_eq!(
        [0, 4, 10, 100].map(blocks),
        [(5000, false), (5000, false), (5000, false), (3640, true)]
    );
    let cues = |attributes| {
        let document = super::read(page, &Limits { attributes, ..whole.clone() });
        document.ancestors(document.blocks[2].container).next().unwrap().cues
    };
    assert_eq!((cues(1), cues(2)), (Cues::NONE, Cues::BYLINE));
    assert_eq!(
        [1, 2].map(|most| read(Limits { attributes: most, ..whole.clone() }).1),
        [true, false]
    );
    let cut = |page: &str| super::read(page, &Limits { json_bytes: 20, ..whole.clone() }).truncated;
    for (script, is_cut) in [
        ("<script type=application/ld+json>{\"headline\": \"No sale\"}</script>", true),
        ("<script type=application/ld+json>{}</script>", false),
        ("<script>window.state = {text: 1};</script>", true),
        ("<div data-preloaded='{\"text\": \"No sale at all\"}'></div>", true),
        ("<script type=text/template>This is no state of a page.</script>", false),
    ] {
        assert_eq!(cut(script), is_cut, "{script}");
        // A page that shows its text does not need its state.
        let page = format!("{script}{}", "<p>The harbour board has met again.".repeat(50));
        assert_eq!(cut(&page), is_cut && script.contains("ld+json"), "{script}");
    }
    // A cut inside a character.
    let document = super::read("aé", &Limits { input_bytes: 2, ..whole });
    assert_eq!((document.text.as_str(), document.truncated), ("a", true));
}

/// Everything a page declares.
fn declared(html: &str) -> String {
    let document = doc(html);
    let head = &document.head;
    let mut out = Vec::new();
    for (name, value) in [("title", head.title), ("lang", head.lang), ("base", head.base)] {
        out.extend(value.map(|value| format!("{name}={}", head.get(value))));
    }
    for (name, list) in [("meta", &head.metas), ("link", &head.links)] {
        let pair = |m: &crate::document::Meta| (head.get(m.key), head.get(m.value));
        out.extend(list.iter().map(pair).map(|(key, value)| format!("{name} {key}={value}")));
    }
    out.extend(head.structured.types.iter().map(|name| format!("json {name}")));
    out.extend(head.marks.iter().map(|mark| {
        let (key, value) = (head.get(mark.key), head.get(mark.value));
        let property = mark.kind == MarkKind::Property;
        let content = if mark.content { " content" } else { "" };
        let kind = format!("{:?}", mark.kind);
        let kind = if property { mark.attribute() } else { kind.as_str() };
        let at = if mark.at > 0 { format!("+{}", mark.at) } else { String::new() };
        format!("{kind}@{}{at} {key}={value}{content}", mark.block)
    }));
    out.join("; ")
}

#[test]
fn declarations_are_read() {
    for (html, want) in [
        (
            "<html lang=de-AT><title> A &amp;\n B </title><title>C</title>",
            "title=A & B; lang=de-AT",
        ),
        ("<svg><title>x</title></svg><title>y", "title=y"),
        ("<title></title><title>y</title>", "title=y"),
        ("<base href=' /a '><base href=b><body lang=en>", "lang=en; base=/a"),
        ("<META Name=Author Content='X &quot;Y&quot;'>", "meta author=X \"Y\""),
        ("<meta property=og:title name=title content=t>", "meta title=t; meta og:title=t"),
        (
            "<meta itemprop=datePublished content=2020><meta name=x><meta charset=utf-8>",
            "meta datepublished=2020",
        ),
        ("<meta http-equiv=last-modified content='Mon'>", "meta last-modified=Mon"),
        ("<p>a<meta name=b content=c>", "meta b=c"),
        (
            "<link rel='me Canonical' href=a><link rel='shortcut icon' href=b>
             <link rel=stylesheet href=c><link rel=license href=d><link rel=image_src href=e>",
            "link canonical=a; link license=d; link image_src=e",
        ),
        (
            "<script type='application/ld+json; charset=utf-8'> {\"@type\": \"A\"} </script>",
            "json A",
        ),
        ("<script>{}</script><script type=text/javascript>{}</script>", ""),
        (
            "<p>a<time datetime='2020-01-02'>b</time><p>c<time>d</time>",
            "Time@0+1 =2020-01-02; Time@1+1 =",
        ),
        (
            "<time itemprop='datePublished' content=2020>x</time>",
            "Time@0 datepublished=2020 content",
        ),
        (
            "<span itemprop=author>x</span><a itemprop=url href=y>z</a><i property=v:x content=w>",
            "itemprop@0 author=; itemprop@0+1 url=y; property@0+2 v:x=w content",
        ),
        ("<a rel='nofollow author' href=/me>x</a><a rel=next href=y>", "Rel@0 author=/me"),
        (
            "<p data-published=2020 data-x=1 data-date='' data-timestamp=7>",
            "Data@0 data-published=2020; Data@0 data-timestamp=7",
        ),
        (
            "<abbr class=published title=2019-03-04T05:06>x</abbr><p title='2019 was'>",
            "Data@0 title=2019-03-04T05:06",
        ),
        (
            "<p>a<p><img src=b alt=' c '><img><img src=data:x><img src=data:x data-src=d>",
            "Image@1 c=b; Image@1 =d",
        ),
        ("<template><meta name=a content=b><time></time></template>", ""),
        ("<noscript><meta name=a content=b><img src=c></noscript>", "meta a=b; Image@0 =c"),
    ] {
        assert_eq!(declared(html), want, "{html}");
    }
    let long = format!("<script type=application/ld+json>{}</script>", "[".repeat(2_000_000));
    assert_eq!(declared(&long), "");
}

#[test]
fn selectors_keep_and_drop() {
    let page = "<head><title>t</title><meta name=a content=b></head><body>
        <nav>menu</nav><ul><li>a <i class=x>b</i> c<li class=y>d</ul><div class=ad>e</div>f";
    let html = scraper::Html::parse_document(page);
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
        let parse = |list: &[&str]| {
            list.iter().map(|s| scraper::Selector::parse(s).unwrap()).collect::<Vec<_>>()
        };
        let document = dom::read(&html, &parse(keep), &parse(drop), &Limits::default());
        let texts: Vec<_> = document.blocks.iter().map(|b| document.text_of(b)).collect();
        assert_eq!(texts.join(" | "), want, "{keep:?} {drop:?}");
        assert_eq!(document.head.get(document.head.title.unwrap()), "t");
        assert_eq!(document.head.meta("a").next(), Some("b"));
        if let Some(item) = document.blocks.iter().find(|b| document.text_of(b) == "d") {
            assert_eq!(item.kind, BlockKind::ListItem { depth: 1, ordered: false });
        }
    }
}
