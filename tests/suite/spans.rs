//! What the spans of a body cover.

use gleaner::{Article, Content, Extractor, InlineContent, Page};

/// The kinds of all pieces of the body but blanks alone, with what their spans cover.
fn pieces(article: &Article, source: &str) -> Vec<(&'static str, String)> {
    let piece = |inline: &gleaner::Inline| {
        let kind = match &inline.content {
            InlineContent::Text { .. } => "text",
            InlineContent::Styled { .. } => "styled",
            InlineContent::Code { .. } => "code",
            InlineContent::Link { .. } => "link",
            InlineContent::Picture { .. } => "picture",
            InlineContent::NoteReference { .. } => "note",
            _ => "other",
        };
        (kind, inline.span.of_text(source).to_owned())
    };
    let is_blank = |inline: &&gleaner::Inline| {
        matches!(&inline.content, InlineContent::Text { text, .. } if text == " ")
            && inline.span.is_empty()
    };
    article.body.inlines().filter(|inline| !is_blank(inline)).map(piece).collect()
}

fn blocks(article: &Article, source: &str) -> Vec<String> {
    article.body.walk().map(|block| block.span.of_text(source).to_owned()).collect()
}

const REST: &str = "It carried forty passengers, a band and two goats, and came back at eight.";

#[test]
fn elements_are_covered_with_their_tags_and_blocks_cover_what_is_in_them() {
    let line = "<a href=\"/w\">The ferry</a> to <b>Bri</b><i>ll</i> left the quay at <code>six</code>, said \
                <img src=\"/quay.jpg\" alt=\"Quay\"> its master.";
    let html = format!("<h1>Ferry returns</h1><p>{line}</p><p>{REST}</p>");
    let article = gleaner::extract_html(&html);
    assert_eq!(blocks(&article, &html), [line, REST]);
    let pieces = pieces(&article, &html);
    let of =
        |wanted| pieces.iter().filter(move |(kind, _)| *kind == wanted).map(|(_, text)| &**text);
    assert_eq!(of("link").collect::<Vec<_>>(), ["<a href=\"/w\">The ferry</a>"]);
    assert_eq!(of("styled").collect::<Vec<_>>(), ["<b>Bri</b>", "<i>ll</i>"]);
    assert_eq!(of("code").collect::<Vec<_>>(), ["<code>six</code>"]);
    assert_eq!(of("picture").collect::<Vec<_>>(), ["<img src=\"/quay.jpg\" alt=\"Quay\">"]);
    let said =
        ["The ferry", " to ", "Bri", "ll", " left the quay at ", ", said ", " its master.", REST];
    assert_eq!(of("text").collect::<Vec<_>>(), said);
}

#[test]
fn a_text_in_pieces_is_covered_from_its_first_letter_to_its_last() {
    let html = format!(
        "<p>The ferry <span>to Brill</span> left the quay on Monday at six.</p><p>{REST}</p>"
    );
    let article = gleaner::extract_html(&html);
    let pieces = pieces(&article, &html);
    assert_eq!(
        pieces[0],
        ("text", "The ferry <span>to Brill</span> left the quay on Monday at six.".to_owned())
    );
}

#[test]
fn a_link_around_paragraphs_covers_its_part_of_each() {
    let html = format!(
        "<article><h1>Ferry returns</h1><p>{REST}</p><a href=/w><p>The ferry to Brill left the quay at \
         six.</p><p>Its master said that it would be back at eight, as ever.</p></a><p>{REST}</p></article>"
    );
    let article = gleaner::extract_html(&html);
    let links = pieces(&article, &html).into_iter().filter(|(kind, _)| *kind == "link");
    let links: Vec<_> = links.map(|(_, text)| text).collect();
    assert_eq!(links.len(), 2, "{links:?}");
    assert!(
        links[0].contains("The ferry to Brill") && links[1].contains("Its master"),
        "{links:?}"
    );
}

#[test]
fn lists_and_figures_cover_their_blocks() {
    let html = format!(
        "<article><h1>Ferry returns</h1><p>{REST}</p><ul><li>The ferry to <a href=/b>Brill</a> leaves the quay on Monday at six.</li><li>The boat to Arn follows it at eight, if the wind allows it.</li></ul>\
         <figure><img src=/quay.jpg width=600><figcaption>The quay of Brill</figcaption></figure>\
         <p>Its master said that the crew had waited nine weeks for a part of the engine.</p></article>"
    );
    let article = gleaner::extract_html(&html);
    let list =
        article.body.walk().find(|block| matches!(block.content, Content::List { .. })).unwrap();
    let list = list.span.of_text(&html);
    assert!(list.contains("<a href=/b>Brill</a>") && list.contains("The boat to Arn"), "{list}");
    let figure = |block: &&gleaner::Block| matches!(block.content, Content::Figure { .. });
    let figure = article.body.walk().find(figure).unwrap();
    assert!(figure.span.of_text(&html).starts_with("<figure><img"), "{figure:?}");
    let picture = figure.children().next().unwrap();
    assert_eq!(picture.span.of_text(&html), "<img src=/quay.jpg width=600>");
}

#[test]
fn markdown_is_covered_with_its_signs() {
    let line = "**The** [ferry *to* Brill](https://x.example/ \"x\") left the `quay` at ![Quay](/quay.jpg) six.";
    let text = format!("# Ferry returns\n\n{line}\n\n{REST}\n");
    let page = Page::text(&text).url("https://x.example/a");
    let article = Extractor::default().extract(&page);
    assert_eq!(blocks(&article, &text), [line, REST]);
    let expected = [
        ("styled", "**The**"),
        ("text", "The"),
        ("link", "[ferry *to* Brill](https://x.example/ \"x\")"),
        ("text", "ferry "),
        ("styled", "*to*"),
        ("text", "to"),
        ("text", " Brill"),
        ("text", " left the "),
        ("code", "`quay`"),
        ("text", " at "),
        ("picture", "![Quay](/quay.jpg)"),
        ("text", " six."),
        ("text", REST),
    ];
    let expected = expected.map(|(kind, text)| (kind, text.to_owned()));
    assert_eq!(pieces(&article, &text), expected);
}

#[test]
fn a_tree_has_no_spans() {
    let html =
        format!("<p>The <a href=/b>ferry</a> left. <img src=/quay.jpg width=600></p><p>{REST}</p>");
    let tree = gleaner::scraper::Html::parse_document(&html);
    let article = Extractor::default().extract(Page::dom(&tree));
    assert!(article.body.walk().all(|block| block.span.is_empty()));
    assert!(article.body.inlines().all(|inline| inline.span.is_empty()));
}
