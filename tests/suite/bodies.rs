//! Tables of pieces of HTML inside an article, each with the Markdown that it must become.
//!
//! The tables in `tests/cases/bodies`:
//!
//! ```toml
//! [[case]]
//! name = "cells without a row"
//! html = '<table><thead><th>Port</th><th>Fee</th></thead><tr><td>Skarn</td><td>4</td></tr></table>'
//! markdown = '''
//! | Port | Fee |
//! | --- | --- |
//! | Skarn | 4 |'''
//! ```
//!
//! The piece stands between paragraphs of an article at `https://coastline.example/news/ferry`. Both
//! readers must give the Markdown: the scanner, and the walk over a tree of `scraper`. The Markdown,
//! read as plain text, must give itself, unless the case is `html_only`.

use gleaner::{Extractor, Page};
use scraper::Html;
use serde::Deserialize;

use crate::tables;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    html: String,
    markdown: String,
    /// Whether the Markdown holds what is not read in plain text: HTML, formulas, callouts.
    #[serde(default)]
    html_only: bool,
    /// The notes, which follow the article.
    #[serde(default)]
    notes: String,
}

pub(crate) const BEFORE: [&str; 2] = [
    "The ferry between Skarn and the island of Brill left the harbour on Monday for the last time \
     this year, the company said in a statement, after a season in which it carried more people than \
     in any year before.",
    "From November on, the mail boat takes passengers twice a week, and those who live on the island \
     travel at half the price, as the council had asked for since the spring.",
];
pub(crate) const AFTER: [&str; 2] = [
    "The company wants to use the winter to replace both engines, which are forty years old and need \
     a part that nobody makes any more, so that the workshop has to cast it.",
    "In March the harbour office will decide whether the line may run on Sundays as well, and how \
     much the company has to pay for the new landing stage on the northern side.",
];

#[test]
fn pieces_of_html_become_the_markdown_of_the_tables() {
    let mut wrong = Vec::new();
    for (file, case) in tables::cases::<Case>("bodies") {
        wrong.extend(differences(&case).into_iter().map(|text| format!("{file}: {text}")));
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn differences(case: &Case) -> Vec<String> {
    let paragraphs = |texts: [&str; 2]| texts.map(|text| format!("<p>{text}</p>\n")).concat();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>The last ferry of the year</title></head>\n\
         <body><article><h1>The last ferry of the year</h1>\n{}{}\n{}</article></body></html>",
        paragraphs(BEFORE),
        case.html.trim(),
        paragraphs(AFTER),
    );
    let (markdown, notes) = (case.markdown.trim(), case.notes.trim());
    let pieces = [BEFORE[0], BEFORE[1], markdown, AFTER[0], AFTER[1], notes];
    let wanted: Vec<&str> = pieces.into_iter().filter(|piece| !piece.is_empty()).collect();
    let wanted = wanted.join("\n\n");
    let text = format!("# The last ferry of the year\n\n## On the coast\n\n{wanted}\n");
    let extractor = Extractor::default();
    let tree = Html::parse_document(&html);
    let url = "https://coastline.example/news/ferry";
    let readers =
        [("scanner", Page::html(&*html)), ("tree", Page::dom(&tree)), ("text", Page::text(&text))];
    let readers = readers.into_iter().take(if case.html_only { 2 } else { 3 });
    let difference = |(reader, page): (&str, Page)| {
        let given = extractor.extract(page.url(url)).body.markdown();
        let given = given.trim();
        let given = given.strip_prefix("## On the coast").unwrap_or(given).trim();
        (given != wanted).then(|| format!("{} ({reader}):\n{}\n", case.name, piece(given)))
    };
    readers.filter_map(difference).collect()
}

/// What stands between the paragraphs, or all if they are not there.
fn piece(markdown: &str) -> &str {
    let inner = markdown.split_once(BEFORE[1]).and_then(|(_, rest)| rest.split_once(AFTER[0]));
    inner.map_or(markdown, |(inner, _)| inner.trim())
}

#[test]
fn relative_links_mean_addresses_on_the_page_or_on_the_one_that_it_declares() {
    let canonical = "<link rel=canonical href=https://coast.example/a/b>";
    let og = "<meta property=og:url content=https://og.example/a/b>";
    for (head, url, reference, wanted) in [
        (canonical, None, "/boats", "https://coast.example/boats"),
        (canonical, None, "boats", "https://coast.example/a/boats"),
        (canonical, Some("https://here.example/c/d"), "boats", "https://here.example/c/boats"),
        (&format!("{og}{canonical}"), None, "/boats", "https://coast.example/boats"),
        (og, None, "/boats", "https://og.example/boats"),
        ("<link rel=canonical href=/a/b>", None, "/boats", "/boats"),
        (
            &format!("<link rel=canonical href=/a/b>{og}"),
            None,
            "/boats",
            "https://og.example/boats",
        ),
        (&format!("<base href=/x/>{canonical}"), None, "boats", "https://coast.example/x/boats"),
        ("<base href=https://base.example/x/>", None, "boats", "https://base.example/x/boats"),
        ("<link rel=canonical href='javascript:a'>", None, "/boats", "/boats"),
        ("", None, "/boats", "/boats"),
    ] {
        let html = format!(
            "<head>{head}</head><p>{} See <a href='{reference}'>the boats</a>.</p><p>{}</p>",
            BEFORE[0], AFTER[0]
        );
        let page = Page::html(&*html);
        let page = if let Some(url) = url { page.url(url) } else { page };
        let given = Extractor::default().extract(page).body.markdown();
        let link = format!("[the boats]({wanted})");
        assert!(given.contains(&link), "{head} {url:?}: {given}");
    }
}

#[test]
fn lists_and_tables_that_begin_with_a_dropped_caption_are_part_of_the_text() {
    let figure =
        "<figure><img src=/quay.jpg alt=Quay><figcaption>Photo: Ann Pool</figcaption></figure>";
    let extractor = Extractor::default();
    for piece in [
        format!("<ol><li>{figure}<p>{}</p></li><li><p>{}</p></li></ol>", AFTER[0], AFTER[1]),
        format!(
            "<table><tr><td>{figure}<p>{}</p></td><td>Engines</td></tr><tr><td>{}</td><td>Line</td></tr></table>",
            AFTER[0], AFTER[1]
        ),
    ] {
        let html = format!("<article><p>{}</p><p>{}</p>{piece}</article>", BEFORE[0], BEFORE[1]);
        let body = extractor.extract(Page::html(&*html)).body;
        assert!(
            body.markdown().contains("*Photo: Ann Pool*") || piece.contains("table"),
            "{}",
            body.markdown()
        );
        assert!(body.text().contains(AFTER[0]), "{}", body.text());
    }
}

/// The Markdown that both readers give of a page.
fn markdown(html: &str) -> String {
    let extractor = Extractor::default();
    let url = "https://coastline.example/news/ferry";
    let given = extractor.extract(Page::html(html).url(url)).body.markdown();
    let tree = Html::parse_document(html);
    assert_eq!(given, extractor.extract(Page::dom(&tree).url(url)).body.markdown(), "{html}");
    given
}

#[test]
fn a_tree_has_its_blocks_in_their_places() {
    // None of this is text of the page; a parser that would run scripts leaves the last as one text.
    let head =
        format!("<head>\n{}<title>The last ferry of the year</title></head>", "\n  ".repeat(40));
    let hidden = "<svg><text>A boat, seen from the quay</text></svg><template>Four boats</template>\
        <iframe>Frames are not shown here</iframe><math><annotation>b^2</annotation></math>\
        <noscript><img src=/count.png alt='A count of visits'>Scripts do not run in this window</noscript>";
    let html = format!(
        "{head}<body>{hidden}<nav><a href=/a>Home</a> <a href=/b>Boats</a></nav><article><h1>The last ferry of \
         the year</h1>{hidden}<p>{}</p><p><b>So it was.</b></p><p>{}</p><p>{}</p></article>",
        BEFORE[0], BEFORE[1], AFTER[0]
    );
    assert!(markdown(&html).contains("\n\n**So it was.**\n\n"));
}

#[test]
fn the_lead_picture_stands_above_the_text() {
    let title = "<h1>The last ferry of the year</h1>";
    let img = "<img src=/img/last-ferry-800x600.jpg alt='A white boat'>";
    let picture = "![A white boat](https://coastline.example/img/last-ferry-800x600.jpg)\n\n";
    let figure = format!("<figure>{img}<figcaption>The boat in March</figcaption></figure>");
    let with_caption = format!("{picture}*The boat in March*\n\n");
    let logo = "<img src=/img/harbour-logo.png>";
    let og = "https://coastline.example/img/last-ferry.jpg";
    for (above, og, wanted) in [
        (format!("<header>{title}<div class=hero>{img}</div></header>"), og, picture),
        (format!("<div class=hero>{img}</div><header>{title}</header>"), og, picture),
        (format!("<header>{title}{figure}</header>"), og, &with_caption),
        // A short name tells if all of the address is the same.
        (
            format!("<header>{title}<img src=/img/7.jpg alt='A white boat'></header>"),
            "https://coastline.example/img/7.jpg",
            "![A white boat](https://coastline.example/img/7.jpg)\n\n",
        ),
        (format!("<header>{title}<img src=/img/7.jpg></header>"), "/boats/7.jpg", ""),
        // The same address but for what it asks of the server.
        (
            format!("<header>{title}<img src=/img/7.jpg alt='A white boat'></header>"),
            "https://coastline.example/img/7.jpg?v=175",
            "![A white boat](https://coastline.example/img/7.jpg)\n\n",
        ),
        // One that the markup sets out as the story's, whatever the page declares.
        (format!("<header>{title}{figure}</header>"), "", &with_caption),
        (format!("<header>{title}{figure}</header>"), "/img/other-boat.jpg", &with_caption),
        (format!("<header>{title}<div class=post-thumbnail>{img}</div></header>"), "", picture),
        (format!("<header>{title}<div class=heroMedia>{img}</div></header>"), "", picture),
        (
            format!("<header>{title}<img width=700 src=/img/a.jpg alt='A white boat'></header>"),
            "",
            "![A white boat](https://coastline.example/img/a.jpg)\n\n",
        ),
        (
            format!(
                "<header>{title}<figure><img alt='A white boat' srcset='/img/a.jpg 600w, /img/b.jpg 900w'></figure></header>"
            ),
            "",
            "![A white boat](https://coastline.example/img/b.jpg)\n\n",
        ),
        // The ratio of its sides, and sides that a style sheet says.
        (
            format!(
                "<header>{title}<figure><img width=16 height=9 src=/img/last-ferry-800x600.jpg alt='A white boat'></figure></header>"
            ),
            "",
            picture,
        ),
        (
            format!(
                "<header>{title}<figure><img width=0 height=0 src=/img/last-ferry-800x600.jpg alt='A white boat'></figure></header>"
            ),
            "",
            picture,
        ),
        // In a link to a larger one, or, if its name is that of the declared one, to a page of pictures.
        (
            format!("<header>{title}<figure><a href=/img/big.jpg>{img}</a></figure></header>"),
            "",
            picture,
        ),
        (
            format!("<header>{title}<figure><a href=/photos>{img}</a></figure></header>"),
            "/img/last-ferry@2x.jpg",
            picture,
        ),
        // Not in a link to another story, a list, a box beside the text; not of an author or a sign.
        (format!("<header>{title}<figure><a href=/photos>{img}</a></figure></header>"), "", ""),
        (format!("<header>{title}<ul><li><figure>{img}</figure></li></ul></header>"), "", ""),
        (format!("<header>{title}<aside><figure>{img}</figure></aside></header>"), "", ""),
        (
            format!("<header>{title}<div class=authorBox><figure>{img}</figure></div></header>"),
            "",
            "",
        ),
        (format!("<header>{title}<div class='hero ad-slot'>{img}</div></header>"), "", ""),
        (
            format!(
                "<header>{title}<p class=byline>By Ana Holt</p><figure><img src=/img/ah-800.jpg alt='Ana Holt'></figure></header>"
            ),
            "",
            "",
        ),
        (format!("<header>{title}<figure><img src=/img/arrow-down.gif></figure></header>"), "", ""),
        (
            format!("<header>{title}<figure><img src=/img/ferry-90x60.jpg></figure></header>"),
            "",
            "",
        ),
        // Above the title only the declared one.
        (format!("<figure>{img}</figure><header>{title}</header>"), "", ""),
        // Not the one that the page declares, or the site's.
        (format!("<header>{title}<img src=/img/ferry.jpg></header>"), "/img/other-boat.jpg", ""),
        (format!("<header>{title}{logo}</header>"), "/img/harbour-logo.png", ""),
        // Far above the title.
        (
            format!(
                "<div>{img}</div><nav>{}</nav><header>{title}</header>",
                "<p><a href=/x>Harbour news</a></p>".repeat(6)
            ),
            og,
            "",
        ),
    ] {
        let html = format!(
            "<head><title>The last ferry of the year</title><meta property=og:image content='{og}'>\
             </head><body>{above}<div class=entry-content><p>{}</p><p>{}</p><p>{}</p></div>",
            BEFORE[0], BEFORE[1], AFTER[0]
        );
        let given = markdown(&html);
        let (lead, _) = given.split_once(BEFORE[0]).unwrap_or((&given, ""));
        assert_eq!(lead, wanted, "{html}");
    }
    // A picture in the text is not shown again.
    let html = format!(
        "<meta property=og:image content='{og}'>{title}{figure}<div><p>{}</p>{img}<p>{}</p></div>",
        BEFORE[0], AFTER[0]
    );
    assert_eq!(markdown(&html).matches("last-ferry").count(), 1);
}

#[test]
fn no_heading_is_left_where_notes_stood() {
    let text = format!("<p>{}<sup>1</sup></p><p>{}<sup>2</sup></p>", BEFORE[0], AFTER[0]);
    let notes = "<p><sup>1</sup> Except in the year of the ice, as the captain remembers it.</p>\
        <p><sup>2</sup> The papers burned in the archive, and nobody wrote them again.</p>";
    for (below, wanted) in [
        (format!("<h2>Notes</h2>{notes}"), None),
        (format!("<h2>Winter boats</h2><p>{}</p>{notes}", BEFORE[1]), Some("## Winter boats")),
    ] {
        let given = markdown(&format!("<article><h1>The boat</h1>{text}{below}</article>"));
        assert!(given.contains("[^2]: The papers"), "{given}");
        assert_eq!(given.lines().find(|line| line.starts_with('#')), wanted, "{given}");
    }
}

#[test]
fn notes_are_part_of_the_text_all_together() {
    let html = "<article><h1>What kind of year it was</h1>
        <p>It is the number that I would most like to have: the year in which the last sail left the \
        bay.<sup><a href='#fn1' id=r1>1</a></sup> Everybody gives another one, and all of them have a \
        witness.</p><p>The port books say 1928, but they count only what paid dues.<sup>\
        <a href='#fn2' id=r2>2</a></sup> My grandmother said 1931, and she had been waving.</p>
        <section class=footnotes><ol><li id=fn1><p>By a sail I mean a boat without an engine that worked \
        for its living, and not a yacht that was taken out on Sundays by the people of the hill. \
        <a href='#r1'>↩</a></p></li><li id=fn2><p>Under five tons. <a href='#r2'>↩</a></p></li></ol>\
        </section></article><footer><p>© Shed</p></footer>";
    let explained = Extractor::default().explain(html);
    let dropped = explained.blocks.iter().find(|block| block.text.starts_with("Under five"));
    assert!(dropped.is_some_and(|block| !block.verdict.role.is_content()), "the case is gone");
    assert!(explained.article.text().ends_with("of the hill.\n\nUnder five tons."));
}
