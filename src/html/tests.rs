//! What is not seen in the blocks alone: `tests/suite/html` has the rest.

use super::*;
use crate::document::{Cues, MarkKind, Tag};

fn doc(html: &str) -> Document {
    read(html, &Limits::default())
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
fn limits_cut_and_say_so() {
    let page = "<p>one<p>two <b>three</b><p title=a class=byline>four";
    let read = |limits: Limits| {
        let document = read(page, &limits);
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
