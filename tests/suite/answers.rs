//! What is taken from answers of web services and from feeds: which object, which of its bodies, and what is known of it.

use gleaner::{Article, Extractor, Page};

const FIRST: &str = "The ferry to Brill, out of service since the storm in January, left the quay on Monday at six, \
                     with forty passengers aboard and the band of the fire brigade on the upper deck.";
const SECOND: &str = "Its master said on Tuesday that the crew had waited seven of the nine weeks for a part no \
                      larger than a loaf of bread, which the yard had sent to the wrong island twice.";
const OTHER: &str = "The harbour board of Arn has turned down a second and higher bid for the ferry terminal, as it said \
                     on Friday after a meeting of six hours, and gave no reason for it.";

/// A page with the texts above in place of their names.
fn filled(page: &str) -> String {
    let html = format!("<p>{FIRST}</p><p>{SECOND}</p>");
    let escaped = html.replace('<', "&lt;").replace('>', "&gt;");
    let (text, more) = (format!("{FIRST}\\n\\n{SECOND}"), format!("<p>{OTHER}</p>").repeat(4));
    [("HTML", &*html), ("ESCAPED", &*escaped), ("TEXT", &*text), ("MORE", &*more)]
        .into_iter()
        .chain([("FIRST", FIRST), ("SECOND", SECOND), ("OTHER", OTHER)])
        .fold(page.to_owned(), |page, (name, text)| page.replace(name, text))
}

fn article(page: &str) -> Article {
    Extractor::default().extract(filled(page).as_str())
}

#[test]
fn the_article_of_an_answer_is_read() {
    for (page, title, byline) in [
        // Which object.
        (
            r#"{"posts":[{"title":"Ferry returns","content":"HTML"}],"site":{"name":"Brill Post","text":"OTHER"}}"#,
            "Ferry returns",
            None,
        ),
        (
            r#"{"posts":[{"title":"Ferry returns","content":"HTML"}],"cookie":{"title":"Cookies","text":"OTHER"}}"#,
            "Ferry returns",
            None,
        ),
        (
            r#"{"article":{"title":"Ferry returns","content":"HTML"},"related":{"top":{"title":"Board","content":"MORE"}}}"#,
            "Ferry returns",
            None,
        ),
        (
            r#"{"article":{"title":"Ferry returns","content":"HTML"},"related":[{"title":"Board","content":"MORE","date":"2024-03-05"}]}"#,
            "Ferry returns",
            None,
        ),
        (
            r#"{"title":"Brill Post","text":"OTHER","article":{"title":"Ferry returns","content":"HTML"}}"#,
            "Ferry returns",
            None,
        ),
        (
            r#"{"title":"Ferry returns","body":"HTML","comments":[{"title":"Re","body":"MORE","author":"Bo Reed"}]}"#,
            "Ferry returns",
            None,
        ),
        (
            r#"{"by":"Ann Pool","name":"Ferry returns","text":"TEXT"}"#,
            "Ferry returns",
            Some("Ann Pool"),
        ),
        // Which body.
        (
            r#"{"title":"Ferry returns","content":"FIRST [+2100 chars]","text":"TEXT"}"#,
            "Ferry returns",
            None,
        ),
        (r#"{"title":"Ferry returns","html":"<p>FIRST</p>","body":"HTML"}"#, "Ferry returns", None),
        // What is known of it.
        (
            r#"{"title":"[Video] Ferry returns","author":"Ann Pool","body":"TEXT"}"#,
            "[Video] Ferry returns",
            Some("Ann Pool"),
        ),
        (r#"{"title":"Sign in","body":"TEXT"}"#, "Sign in", None),
        (
            r#"{"title":"Use of <b> and a &lt; b at R&amp;D","body":"TEXT"}"#,
            "Use of <b> and a < b at R&D",
            None,
        ),
        (r#"{"title":"The <i>Gull</i> returns","body":"TEXT"}"#, "The Gull returns", None),
        (
            r#"{"title":"Ferry returns","author":"Pool, Ann","date":"2024-03-05","markdown":"TEXT"}"#,
            "Ferry returns",
            Some("Ann Pool"),
        ),
        (
            r#"{"title":"\"We waited\", says master","author":["Ann Pool","Bo Reed"],"markdown":"TEXT"}"#,
            "\"We waited\", says master",
            Some("Ann Pool, Bo Reed"),
        ),
        (
            r#"{"title":{"rendered":"Ferry returns"},"content":{"rendered":"HTML"},"author":5,"_embedded":{"author":[{"id":5,"name":"Ann Pool"}]}}"#,
            "Ferry returns",
            Some("Ann Pool"),
        ),
        (
            r#"{"title":"Ferry returns","body_html":"HTML","user":{"name":"Ann Pool","username":"ann"}}"#,
            "Ferry returns",
            Some("Ann Pool"),
        ),
        // Feeds.
        (
            "<feed><entry><source><title>Arn Post</title><author><name>Bo Reed</name></author></source><title>Ferry returns</title><author><name>Ann Pool</name></author><content type=\"html\">ESCAPED</content></entry></feed>",
            "Ferry returns",
            Some("Ann Pool"),
        ),
        (
            "<feed><author><name>Ann Pool</name></author><entry><title>Ferry returns</title><summary type=\"html\">ESCAPED</summary><content type=\"text\">It is back</content></entry></feed>",
            "Ferry returns",
            Some("Ann Pool"),
        ),
        (
            "<rss><channel><item><title>Ferry &lt;Brill&gt; returns</title><description>ESCAPED</description></item></channel></rss>",
            "Ferry <Brill> returns",
            None,
        ),
        (
            "<!DOCTYPE feed [ <!-- the ferry's > --> <!ENTITY pier \"]>\"> ]><a:feed xmlns:a='x'><a:title>Brill Post</a:title><!-- <a:entry> --><a:entry><a:source><a:title>Arn Post</a:title></a:source><media:title>Pier</media:title><a:title>Ferry<![CDATA[ ret]]><![CDATA[urns]]></a:title><a:author><a:name>Ann Pool</a:name></a:author><a:link rel='replies' title='>' href='/r'/><a:content type='xhtml'><h:div><h:p>FIRST</h:p><h:p class='a'>SECOND</h:p></h:div></a:content></a:entry></a:feed>",
            "Ferry returns",
            Some("Ann Pool"),
        ),
        (
            "<?xml version='1.0'?><rdf:RDF><rss:channel><rss:title>Brill Post</rss:title></rss:channel><rss:item rdf:about='x'><rss:title>Ferry returns</rss:title><dc:creator>Ann Pool</dc:creator><rss:description>It is back</rss:description><content:encoded><!-- one --><![CDATA[HTML]]></content:encoded></rss:item></rdf:RDF>",
            "Ferry returns",
            Some("Ann Pool"),
        ),
    ] {
        let article = article(page);
        assert_eq!(article.title.as_deref(), Some(title), "{page}");
        assert_eq!(article.byline.as_deref(), byline, "{page}");
        assert_eq!(article.text().trim(), format!("{FIRST}\n\n{SECOND}"), "{page}");
    }
}

#[test]
fn the_address_and_the_language_are_known() {
    for page in [
        r#"{"title":"Ferry returns","url":"https://brill.example/ferry","lang":"nl","text":"TEXT"}"#,
        "<rss><channel><language>nl</language><item><title>Ferry returns</title><link>https://brill.example/ferry</link><description>ESCAPED</description></item></channel></rss>",
        "<feed><language>nl</language><entry><title>Ferry returns</title><link rel='replies' href='https://brill.example/replies'/><link rel='alternate' href='https://brill.example/ferry'/><content type='html'>ESCAPED</content></entry></feed>",
    ] {
        let article = article(page);
        assert_eq!(article.url.as_deref(), Some("https://brill.example/ferry"), "{page}");
        let source = filled(page);
        assert!(Page::new(source.as_str()).source().starts_with("<html lang=\"nl\">"), "{page}");
    }
}

#[test]
fn markdown_with_tags_stays_markdown() {
    for (body, wants) in [
        ("## Head\\n\\n- one\\n- two\\n\\nFIRST<br>\\n\\nSECOND", [FIRST, SECOND]),
        ("FIRST\\n\\n```html\\n<b>x\\n</div>\\n```\\n\\nSECOND", [FIRST, SECOND]),
        ("FIRST\\n\\n<img src='a.png'>\\n\\nSECOND", [FIRST, SECOND]),
        (
            "FIRST\\n\\nSECOND\\n\\nSee </tmp/x> for more of it.",
            [FIRST, "See </tmp/x> for more of it."],
        ),
        ("FIRST\\n\\nSECOND\\n\\n> The [crew](/crew) had waited.", [FIRST, SECOND]),
    ] {
        let text = article(&format!("{{\"title\":\"Ferry returns\",\"body\":\"{body}\"}}")).text();
        for want in wants {
            assert!(text.lines().any(|line| line == want), "{body}: {text}");
        }
    }
}

#[test]
fn what_is_not_an_article_stays() {
    for page in [
        r#"{"type":"Feature","properties":{"name":"Brill","text":"FIRST"},"geometry":{"type":"Point"}}"#,
        r#"{"cells":[{"outputs":[{"name":"stdout","text":["FIRST\n","SECOND\n"]}]}]}"#,
        r#"{"login":{"title":"Sign in","text":"FIRST"},"error":{"title":"Error","body":"x"}}"#,
        r#"{"kind":"ConfigMap","metadata":{"name":"ferry","text":"FIRST"},"data":{"body":"SECOND"}}"#,
        "{\"a\": 1}\n\nFIRST\n\nSECOND\n\n{\"title\": \"Ferry\", \"text\": \"OTHER\"}",
        "[{\"title\": \"Ferry\", \"text\": \"OTHER\"}]\n\nFIRST\n\nSECOND [1]",
    ] {
        let page = filled(page);
        assert_eq!(Page::new(page.as_str()).source(), page);
    }
    // Lines of JSON, and brackets in strings.
    let line = filled(r#"{"title": "Ferry } returns", "text": "He said \"a } {\". TEXT"}"#);
    for page in [line.clone(), format!("{line}\n{line}"), format!("{line},\n{line}")] {
        assert!(Page::new(page.as_str()).source().starts_with("<html"), "{page}");
    }
}

#[test]
fn bodies_tell_what_they_are_written_in() {
    for (key, body, html, markdown) in [
        ("body", "<p>FIRST</p>\n- is back", true, false),
        ("body", "FIRST<p>is back", true, false),
        ("body", "<pre>\n# FIRST\n- two\n- three\n</pre>", true, false),
        ("body", "FIRST<br>\nis back<br>\n- at last", true, false),
        ("body", "## Tides\n\nFIRST<br>\n\nis back", false, true),
        ("body", "- FIRST\n- two\n\n<div>x</div>", false, true),
        ("body", "FIRST\n\n```html\n<div>\n</div>\n```", false, true),
        ("body", "### Steps\n\n<details>\n<p>FIRST</p>\n</details>", false, true),
        ("body", "The [ferry](/a) is back<br>FIRST", false, true),
        ("body", "---\ntitle: Ferry\n---\n\nFIRST", false, true),
        ("body", "FIRST <b>is</b> back\n\nNow", false, false),
        ("body", "FIRST<br>\nis back\n\nNow", false, false),
        ("body", "FIRST\n\n<img src='a.png'>\n\nis back", false, false),
        ("body", "FIRST See </tmp/x> and <p2>, x < b and a > c", false, false),
        ("body", "FIRST\n\n- is back", false, false),
        (
            "body",
            "FIRST\nThe ferry that left the harbour in October is back\nat its old pier",
            false,
            true,
        ),
        ("markdown", "<p>FIRST</p>", false, true),
        ("content_html", "# FIRST<br>", true, false),
    ] {
        let body = filled(body);
        let value = body.replace('\n', "\\n");
        let page = format!("{{\"title\":\"Ferry\",\"{key}\":\"{value}\"}}");
        let source = Page::new(page.as_str()).source().to_owned();
        assert_eq!(source.starts_with("+++"), markdown, "{body}: {source}");
        assert_eq!(source.contains(&format!("</h1>\n{body}\n")), html, "{body}: {source}");
    }
}
