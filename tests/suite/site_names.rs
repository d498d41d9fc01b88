//! The site's name, from declarations, the `<title>` and the copyright line.

use gleaner::{Extractor, Page};

#[test]
fn the_title_element_names_the_site_if_the_page_says_that_it_does() {
    let text =
        "<p>The ferry over the sound is running again, after nine weeks at the yard in Dorn.";
    let logo = "<a class=logo href=/>Harbour Post</a>";
    for (title, url, above, site) in [
        (
            "The ferry is back | Harbour Post",
            "https://harbourpost.example/a",
            "",
            Some("Harbour Post"),
        ),
        ("The ferry is back - Harbour Post", "https://hp.example/a", logo, Some("Harbour Post")),
        ("The ferry is back | Harbours", "https://quay.example/a", "", None),
        ("The ferry is back | News", "https://news.example/a", "", None),
        ("The ferry is back", "https://harbourpost.example/a", "", None),
    ] {
        let html = format!("<title>{title}</title>{above}<h1>The ferry is back</h1>{text}");
        let article = Extractor::default().extract(Page::html(&html).url(url));
        assert_eq!(article.site_name.as_deref(), site, "{title} {url}");
    }
}

#[test]
fn the_copyright_line_tells_which_part_of_the_title_element_names_the_site() {
    let story = "The ferry is back after nine weeks";
    let text =
        "<p>The ferry over the sound is running again, after nine weeks at the yard in Dorn. ";
    let heading = format!("<h1>{story}</h1>");
    let data = format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{story}\"}}</script>"
    );
    for (title, head, above, owner, site) in [
        (
            format!("{story} | Harbour Post"),
            "",
            heading.as_str(),
            "Harbour Post",
            Some("Harbour Post"),
        ),
        (format!("Harbour Post » {story}"), "", "", "Harbour Post Ltd", None),
        ("Harbour Post".to_owned(), data.as_str(), "", "Harbour Post", None),
        (format!("{story} | Quay"), "", &heading, "Harbour Post", None),
    ] {
        let html = format!(
            "<title>{title}</title>{head}{above}{}<footer>© 2019 {owner}. All rights reserved.</footer>",
            text.repeat(3)
        );
        let article = Extractor::default().html(&html);
        assert_eq!(article.title.as_deref(), Some(story), "{html}");
        assert_eq!(article.site_name.as_deref(), site, "{html}");
    }
}

#[test]
fn a_journal_or_publisher_is_the_site_if_nothing_else_is() {
    for (metas, site) in [
        ("<meta name=citation_journal_title content='Tide Letters'>", "Tide Letters"),
        ("<meta name=DC.publisher content='Quay Press'>", "Quay Press"),
        (
            "<meta name=DC.publisher content='Quay Press'><meta property=og:site_name content=Tides>",
            "Tides",
        ),
    ] {
        let html = format!("{metas}<h1>The ferry</h1><p>The ferry over the sound is back.");
        assert_eq!(Extractor::default().html(&html).site_name.as_deref(), Some(site), "{metas}");
    }
}
