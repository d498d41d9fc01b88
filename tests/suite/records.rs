//! Pages that hold an article in another form: feeds, answers of web services, files as a browser shows them.

use gleaner::{Extractor, Input, Page};

const FIRST: &str = "The ferry to Brill, out of service since the storm in January, left the quay on Monday at six, \
                     with forty passengers aboard and the band of the fire brigade on the upper deck.";
const SECOND: &str = "Its master said on Tuesday that the crew had waited seven of the nine weeks for a part no \
                      larger than a loaf of bread, which the yard had sent to the wrong island twice.";

fn html() -> String {
    format!("<p>{FIRST}</p>\n<p>{SECOND}</p>")
}

fn in_json(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{}\"", text.replace("</", "<\\/"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn feed(item: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made -->\n<rss version=\"2.0\"><channel><title>Skarn \
         Post</title><link>https://skarnpost.example/</link><description>News of Skarn</description>{item}</channel></rss>"
    )
}

/// Pages, each with the article of [`FIRST`] and [`SECOND`].
fn pages() -> Vec<(&'static str, String)> {
    let (title, name, day) = ("Ferry returns to Brill & Arn", "Ann Pool", "2024-05-03");
    let (html, text) = (html(), format!("{FIRST}\n\n{SECOND}"));
    let item = |body: &str| {
        feed(&format!(
            "<item><title>{}</title><link>https://skarnpost.example/ferry</link><dc:creator><![CDATA[{name}]]></dc:creator>\
             <pubDate>Fri, 03 May 2024 07:43:00 +0000</pubDate>{body}</item>",
            escaped(title)
        ))
    };
    let json = |body: &str| {
        format!(
            "{{\"title\":\"{title}\",\"author\":{{\"name\":\"{name}\"}},\"date\":\"{day}T07:43:00\",\"content\":{}}}",
            in_json(body)
        )
    };
    let rendered = format!(
        "[{{\"id\":7,\"date\":\"{day}T07:43:00\",\"link\":\"https://skarnpost.example/ferry\",\"title\":{{\"rendered\":\
         \"Ferry returns to Brill &#038; Arn\"}},\"content\":{{\"rendered\":{},\"protected\":false}},\"excerpt\":{{\
         \"rendered\":\"<p>Nine weeks later\"}},\"_embedded\":{{\"author\":[{{\"name\":\"{name}\"}}]}},\"authors\":\
         [\"{name}\"]}}]",
        in_json(&html)
    );
    let answer = format!(
        "{{\"code\":200,\"data\":{{\"article\":{{\"markdown\":{},\"metadata\":{{\"title\":\"{title}\",\"publishedTime\":\
         \"{day}\",\"byline\":\"{name}\"}}}},\"related\":[{}]}}}}",
        in_json(&text),
        json(&SECOND.repeat(4)),
    );
    let atom = format!(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Skarn Post</title><entry><title>{}</title><link \
         href=\"https://skarnpost.example/ferry\"/><published>{day}T07:43:00Z</published><author><name>{name}</name>\
         </author><summary>Nine weeks later</summary><content type=\"html\">{}</content></entry></feed>",
        escaped(title),
        escaped(&html)
    );
    let shown = |text: &str| {
        format!(
            "<html><head><meta name=\"color-scheme\" content=\"light dark\"></head><body><pre>{}</pre></body></html>",
            escaped(text)
        )
    };
    let source = format!(
        "<!DOCTYPE html>\n<html><head><title>{}</title>\n<meta name=\"author\" content=\"{name}\">\n<meta \
         property=\"article:published_time\" content=\"{day}\"></head>\n<body><h1>{0}</h1>{html}</body></html>",
        escaped(title)
    );
    let row = |line: &str| {
        let line = escaped(line).replace("&lt;p", "<span class=\"html-tag\">&lt;p</span>");
        format!(
            "<tr><td class=\"line-number\" value=\"1\"></td><td class=\"line-content\">{line}</td></tr>"
        )
    };
    let rows: String = source.lines().map(row).collect();
    vec![
        ("description, escaped", item(&format!("<description>{}</description>", escaped(&html)))),
        (
            "content in CDATA",
            item(&format!(
                "<description>Nine weeks</description><content:encoded><![CDATA[{html}]]></content:encoded>"
            )),
        ),
        ("entry of Atom", atom),
        ("JSON with HTML", json(&html)),
        ("JSON with text", json(&text)),
        ("JSON with escaped HTML", json(&escaped(&html))),
        ("WordPress", rendered.clone()),
        ("an answer with other articles", answer),
        ("JSON in a browser", shown(&rendered)),
        ("a source in a browser", shown(&source)),
        ("text in a browser", shown(&format!("{title}\n{day}\nBy {name}\n\n{text}\n"))),
        ("a source in a field", format!("<body><textarea>{}</textarea></body>", escaped(&source))),
        (
            "Chrome's view of a source",
            format!(
                "<html><head></head><body><div class=\"line-gutter-backdrop\"></div><form><label>Line wrap<input></label></form><table><tbody>{rows}</tbody></table></body></html>"
            ),
        ),
        (
            "Chrome's view of a feed",
            format!(
                "<html><body><div id=\"webkit-xml-viewer-source-xml\">{}</div><div class=\"header\"><span>This XML file does not appear to have any style information</span></div></body></html>",
                item(&format!("<description>{}</description>", escaped(&html)))
            ),
        ),
    ]
}

#[test]
fn articles_in_another_form_are_read() {
    for (name, page) in pages() {
        for input in [None, Some(Input::Html)] {
            let mut shown = Page::new(page.as_str());
            if let Some(input) = input {
                shown = shown.input(input);
            }
            let article = Extractor::default().extract(shown);
            assert_eq!(article.title.as_deref(), Some("Ferry returns to Brill & Arn"), "{name}");
            assert_eq!(
                article.date.map(|date| date.to_string()[..10].to_owned()).as_deref(),
                Some("2024-05-03"),
                "{name}"
            );
            assert_eq!(article.byline.as_deref(), Some("Ann Pool"), "{name}");
            assert_eq!(article.text().trim(), format!("{FIRST}\n\n{SECOND}"), "{name}");
        }
    }
}

#[test]
fn several_articles_are_a_listing() {
    let other = "The harbour board of Arn has turned down a second and higher bid for the ferry terminal, as it said \
                 on Friday after a meeting of six hours behind closed doors, and gave no reason for it.";
    let items = [("Ferry returns", FIRST), ("Board says no", other)];
    let rss: String = items
        .iter()
        .map(|(title, text)| {
            format!(
                "<item><title>{title}</title><description>{}</description></item>",
                escaped(&format!("<p>{text}</p>"))
            )
        })
        .collect();
    let json: Vec<String> = items
        .iter()
        .map(|(title, text)| format!("{{\"title\":\"{title}\",\"body\":{}}}", in_json(text)))
        .collect();
    for page in [feed(&rss), format!("{{\"posts\":[{}]}}", json.join(",")), json.join("\n")] {
        let article = gleaner::extract_html(&page);
        let text = article.text();
        let places: Vec<_> = [FIRST, other].iter().map(|part| text.find(part)).collect();
        assert!(places[0].is_some() && places[0] < places[1], "{page}\n{text}");
        assert!(!text.contains("<p>"), "{text}");
    }
}

#[test]
fn other_data_is_left_alone() {
    for page in [
        r#"{"title": "Ferry", "content": "Too short."}"#,
        r#"{"name": "ferry", "version": "1.0.0", "scripts": {"test": "run"}}"#,
        "{The ferry is back}",
        "[1] The ferry is back at its old pier [2]",
        "<rss><channel><title>Skarn Post</title></channel></rss>",
        "<html><body><pre>The ferry is back</pre><p>It left at six.</p></body></html>",
        "<html><body><h1>Ferry</h1><pre>The ferry is back</pre></body></html>",
        "<html><body><pre>let <b>a</b> = 1;</pre></body></html>",
    ] {
        assert_eq!(Page::new(page).source(), page);
    }
}

/// A page of other stories whose article is in its JSON-LD.
fn behind_a_wall(body: &str, visible: &str) -> String {
    let others: String = (1..40)
        .map(|i| format!("<li><a href=\"/{i}\">The harbour board of Arn has met again behind its closed doors, part {i}</a></li>"))
        .collect();
    format!(
        "<html><head><title>Ferry returns</title><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\
         \"headline\":\"Ferry returns\",\"articleBody\":{}}}</script></head><body><h1>Ferry returns</h1><div \
         class=\"story\">{visible}</div><p>Subscribe to read this story.</p><aside><h2>Most read</h2><ul>{others}</ul></aside></body></html>",
        in_json(body)
    )
}

#[test]
fn an_article_that_only_json_ld_has_is_read() {
    let last = "The islanders, who had been fetching their post in rowing boats, will get their fares back for the \
                winter, the shipping company announced, in the form of tickets for the ferry, which will be valid on \
                every crossing of the spring but the first, and may be passed on to the next of kin.";
    let body = format!("{FIRST}\n{SECOND}\n{last}");
    for visible in [String::new(), format!("<p>{} …</p>", &FIRST[..60])] {
        let explanation = Extractor::default().explain(Page::html(behind_a_wall(&body, &visible)));
        let text = explanation.article.text();
        assert!(text.contains(FIRST) && text.ends_with(last), "{text}");
        assert!(!text.contains("closed doors"), "{text}");
    }
    // What the page shows is not taken from data.
    let visible = format!("<p>{FIRST}</p><p>{SECOND}</p><p>{last}</p>");
    let shown = Extractor::default().explain(Page::html(behind_a_wall(&body, &visible)));
    assert!(shown.blocks.iter().all(|block| !block.from_data));
    // Nor is the article of another page: one with another title, one of several.
    let page = behind_a_wall(&body, "");
    let second = "</script><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Whale seen\"}";
    for other in [
        page.replace("\"headline\":\"Ferry returns\"", "\"headline\":\"Whale seen from the pier\""),
        page.replacen("</script>", &format!("{second}</script>"), 1),
    ] {
        let explanation = Extractor::default().explain(Page::html(other.as_str()));
        assert!(explanation.blocks.iter().all(|block| !block.from_data), "{other}");
    }
}
