//! Tables of titles and bylines: where a page states them, and what must be extracted; and cases of
//! dates and other metadata.

use std::fs;

use gleaner::{Article, Date, Extractor, Field, Page, Source};

use crate::root;

/// The rows of a table under `tests/cases`, each of `N` columns.
fn rows<const N: usize>(name: &str) -> Vec<[String; N]> {
    let file = root().join("tests/cases").join(name);
    let text = fs::read_to_string(&file).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let row = |line: &str| -> [String; N] {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        columns.try_into().unwrap_or_else(|_| panic!("{name}: not {N} columns: {line}"))
    };
    lines.map(row).collect()
}

/// The value of a column; `-` means none.
fn stated(column: &str) -> Option<&str> {
    Some(column).filter(|column| *column != "-")
}

/// Fails with the list of all wrong rows, unless their number is `known`.
fn hold(name: &str, count: usize, faults: &[String], known: usize) {
    assert!(
        faults.len() == known,
        "{name}: {} of {count} wrong, {known} known\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn titles_are_as_the_table_says() {
    let rows = rows::<8>("titles.tsv");
    assert!(rows.len() >= 150, "{}", rows.len());
    let mut faults = Vec::new();
    for [language, title, og, h1, site, lines, paragraph, want] in &rows {
        let article = if let Some(lines) = stated(lines) {
            gleaner::extract_text(&format!("{}\n\n{paragraph}\n", lines.replace(" / ", "\n")))
        } else {
            let mut page = format!("<!DOCTYPE html><html lang={language}><head>");
            for (value, open, close) in [
                (title, "<title>", "</title>"),
                (og, "<meta property=\"og:title\" content=\"", "\">"),
                (site, "<meta property=\"og:site_name\" content=\"", "\">"),
                (h1, "</head><body><h1>", "</h1>"),
            ] {
                if let Some(value) = stated(value) {
                    page += &format!("{open}{value}{close}");
                }
            }
            page += &format!("<p>{paragraph}</p><p>{paragraph}</p>");
            gleaner::extract_html(&page)
        };
        let got = article.title.unwrap_or_default();
        if got != *want {
            faults.push(format!(
                "{language}: `{got}`, not `{want}`: {title} · {og} · {h1} · {lines}"
            ));
        }
    }
    hold("titles.tsv", rows.len(), &faults, 0);
}

#[test]
fn bylines_are_as_the_table_says() {
    let rows = rows::<6>("bylines.tsv");
    assert!(rows.len() >= 80, "{}", rows.len());
    let mut faults = Vec::new();
    for [language, place, byline, title, paragraph, want] in &rows {
        let article = signed(language, place, byline, title, paragraph);
        let got = article.byline.unwrap_or_else(|| "-".to_owned());
        if got != *want {
            faults.push(format!("{language} {place}: `{got}`, not `{want}`: {byline}"));
        }
    }
    hold("bylines.tsv", rows.len(), &faults, 0);
}

#[test]
fn names_in_neighbouring_elements_are_one_candidate() {
    for (names, want) in [
        (["Ann Poole", "Bo Reed"], Some("Ann Poole, Bo Reed")),
        (["Ann Poole", "Harbour Research Team"], None),
        (["Ann Poole", "Last Updated"], None),
    ] {
        let [one, other] = names;
        let html = format!(
            "<html lang=en><title>Ferry returns</title><h1>Ferry returns</h1>\
             <div class=byline>{one}</div><div class=byline>{other}</div>\
             <p>The ferry that left the harbour in October is back at its old pier.</p>"
        );
        let explanation = Extractor::default().explain(html.as_str());
        let mut values = explanation.candidates_for(Field::Byline).map(|found| &found.value);
        let joined = values.find(|value| value.contains(','));
        assert_eq!(joined.map(String::as_str), want, "{names:?}");
    }
}

/// The article of a page with a byline in some place.
fn signed(language: &str, place: &str, byline: &str, title: &str, paragraph: &str) -> Article {
    if place == "text" {
        let text = format!("{title}\n{byline}\n\n{paragraph}\n\n{paragraph}\n");
        return Extractor::default().text(&text);
    }
    if place == "markdown" {
        let text = format!("# {title}\n\n{byline}\n\n{paragraph}\n\n{paragraph}\n");
        return Extractor::default().text(&text);
    }
    let mut head = format!("<title>{title}</title>");
    let mut line = String::new();
    match place {
        "meta" => head += &format!("<meta name=author content=\"{byline}\">"),
        "json" => {
            let person = format!("{{\"@type\":\"Person\",\"name\":\"{byline}\"}}");
            head += &format!(
                "<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\
                 \"headline\":\"{title}\",\"author\":{person}}}</script>"
            );
        }
        "class" => line = format!("<div class=\"byline\">{byline}</div>"),
        "line" => line = format!("<p>{byline}</p>"),
        "none" => {}
        other => panic!("no such place: {other}"),
    }
    Extractor::default().html(&format!(
        "<!DOCTYPE html><html lang={language}><head>{head}</head><body><article><h1>{title}</h1>\
         {line}<p>{paragraph}</p><p>{paragraph}</p></article></body></html>"
    ))
}

#[test]
fn what_follows_the_last_block_is_in_no_block() {
    let paragraph = "The harbour board has turned down a second and higher bid for the ferry \
        terminal, saying that it left the winter out of its sums, as the first one had.";
    for after in ["<img src=https://quay.example/pier.jpg>", "<time datetime=2021-03-09></time>"] {
        let page = format!("<h1>No sale</h1><p>{paragraph}</p>{after}");
        let explained = Extractor::default().explain(Page::html(&page));
        let of = |field| explained.evidence(field).map(|found| found.evidence.block);
        let found = of(Field::Image).or(of(Field::Date));
        assert_eq!(found, Some(None), "{after}");
    }
}

#[test]
fn a_date_in_content_is_declared_and_says_by_which_attribute() {
    let paragraph = "The harbour board has turned down a second and higher bid for the ferry \
        terminal, saying that it left the winter out of its sums, as the first one had.";
    for (markup, place) in [
        ("<span property=datePublished content=2023-04-05></span>", "[property="),
        ("<span property=schema:datePublished content=2023-04-05>5/4</span>", "[property="),
        ("<span itemprop=datePublished content=2023-04-05></span>", "[itemprop="),
        ("<time itemprop=datePublished datetime=2023-04-05>5 April</time>", "[itemprop="),
        ("<time property=datePublished datetime=2023-04-05>5 April</time>", "[property="),
        ("<meta itemprop=datePublished content=2023-04-05>", "meta[itemprop="),
        ("<meta name=date content=2023-04-05>", "meta[name=\"date\"]"),
        ("<meta property=article:published_time content=2023-04-05>", "meta[property="),
        ("<meta name=date content=soon><meta property=date content=2023-04-05>", "meta[property="),
    ] {
        let page = format!("<article><h1>No sale</h1>{markup}<p>{paragraph}</p></article>");
        let explained = Extractor::default().explain(Page::html(&page));
        let found = explained.evidence(Field::Date).expect(markup);
        assert_eq!(found.value, "2023-04-05", "{markup}");
        assert!(found.evidence.path.starts_with(place), "{markup}: {:?}", found.evidence);
    }
}

#[test]
fn a_name_inside_a_line_says_the_class_that_it_has() {
    let paragraph = "The harbour board has turned down a second and higher bid for the ferry \
        terminal, saying that it left the winter out of its sums, as the first one had.";
    let line = "14 March 2022 <span class=\"post-author big\">Ann Poole</span> 2 comments";
    let page = format!("<article><h1>No sale</h1><p>{line}</p><p>{paragraph}</p></article>");
    let explained = Extractor::default().explain(Page::html(&page));
    let found = explained.evidence(Field::Byline).expect("a byline");
    assert_eq!(found.value, "Ann Poole");
    assert_eq!(found.evidence.path, "[class=\"post-author big\"]");
}

#[test]
fn a_relative_date_is_read_against_the_day_that_the_caller_gives() {
    let paragraph = "The harbour board has turned down a second and higher bid for the ferry \
        terminal, saying that it left the winter out of its sums, as the first one had.";
    let now: Date = "2024-05-10".parse().unwrap();
    let extractor = Extractor::default();
    for (line, want) in [
        ("<p>3 days ago</p>", Some("2024-05-07")),
        ("<p class=date>Published 3 days ago</p>", Some("2024-05-07")),
        ("<p class=meta>vor 2 Tagen</p>", Some("2024-05-08")),
        ("<p>Nobody came.</p>", None),
    ] {
        let page = format!("<article><h1>No sale</h1>{line}<p>{paragraph}</p></article>");
        let date =
            extractor.extract(Page::html(&page).fetched(now)).date.map(|date| date.to_string());
        assert_eq!(date.as_deref(), want, "{line}");
        assert_eq!(gleaner::extract_html(&page).date, None, "{line}");
    }
}

#[test]
fn a_month_or_year_of_fetching_refuses_only_dates_after_its_end() {
    let page = "<h1>No sale</h1><p>Published 3 December 2024</p><p>The ferry to Brill left the quay at six.";
    let date = |fetched: &str| {
        let page = Page::html(page).fetched(fetched.parse().unwrap());
        Extractor::default().extract(page).date.map(|date| date.to_string())
    };
    for (fetched, given) in [
        ("2024", true),
        ("2024-12", true),
        ("2024-12-03", true),
        ("2024-11", false),
        ("2023", false),
    ] {
        assert_eq!(date(fetched).as_deref(), given.then_some("2024-12-03"), "{fetched}");
    }
}

#[test]
fn sections_and_licences_are_as_declared() {
    const ADDRESS: &str = "https://creativecommons.example/by/4.0/";
    let cases = [
        ("<meta property=article:section content=Harbours>", Some("Harbours"), None),
        (
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleSection\":[\"Ferries\",\"Sea\"],\"license\":\"https://creativecommons.example/by/4.0/\"}</script>",
            Some("Ferries"),
            Some(ADDRESS),
        ),
        ("<link rel=license href=//creativecommons.example/by/4.0/>", None, Some(ADDRESS)),
        ("<link rel=license href=/terms>", None, Some("https://quay.example/terms")),
        ("<link rel=license href=terms>", None, Some("https://quay.example/terms")),
        ("<meta name=dcterms.license content='CC BY 4.0'>", None, Some("CC BY 4.0")),
        ("<meta name=copyright content='2021 The Quay'>", None, None),
        (
            "<a rel='nofollow license' href=https://creativecommons.example/by/4.0/>CC BY</a>",
            None,
            Some(ADDRESS),
        ),
        ("<a href=https://creativecommons.example/by/4.0/>CC BY</a>", None, None),
    ];
    let extractor = Extractor::default();
    for (declaration, section, license) in cases {
        let page = format!("<title>No sale</title>{declaration}<p>One.</p>");
        let article = extractor.extract(Page::html(page).url("https://quay.example/a"));
        let found = (article.section.as_deref(), article.license.as_deref());
        assert_eq!(found, (section, license), "{declaration}");
    }
}

#[test]
fn tags_are_words_not_the_number_of_a_story() {
    let html = "<meta name=keywords content='ferry, Boats &amp;amp; Cranes, Dorn Sound; 7f3c0b1e-55d2-4a8f-9c1e-0a6b2d4e8f17, Ferry'>
        <meta property='article:tag' content='#tides'>
        <meta property='article:tag' content='7f3c0b1e-55d2-4a8f-9c1e-0a6b2d4e8f1x'>
        <p>The ferry over the sound is running again, after nine weeks at the yard in Dorn.";
    let article = Extractor::default().extract(Page::html(html));
    let other = "7f3c0b1e-55d2-4a8f-9c1e-0a6b2d4e8f1x";
    assert_eq!(article.tags, ["tides", other, "ferry", "Boats & Cranes", "Dorn Sound"]);
}

#[test]
fn what_a_program_writes_for_nothing_is_not_a_declaration() {
    for nothing in ["undefined", "null", "NULL", "[object Object]"] {
        let html = format!(
            "<meta property='og:title' content='{nothing}'><meta name=author content='{nothing}'>
             <meta property='article:section' content='{nothing}'><meta name=keywords content='{nothing}'>
             <h1>The ferry is back</h1>
             <p>The ferry over the sound is running again, after nine weeks at the yard in Dorn."
        );
        let article = Extractor::default().extract(Page::html(&html));
        assert_eq!(article.title.as_deref(), Some("The ferry is back"), "{nothing}");
        let others = (article.section, article.byline, article.tags.len());
        assert_eq!(others, (None, None, 0), "{nothing}");
    }
}

#[test]
fn of_several_stories_the_page_s_own_counts() {
    let paragraph = "The harbour board has turned down a second and higher bid for the ferry \
        terminal, saying that it left the winter out of its sums, as the first one had.";
    let story = |headline: &str, date: &str, author: &str| {
        format!(
            r#"{{"@type":"NewsArticle","headline":"{headline}","datePublished":"{date}","author":{{"name":"{author}"}}}}"#
        )
    };
    let (other, own) = (
        story("Whale seen off Arn", "2020-01-01", "Bo Reed"),
        story("No sale", "2022-03-15", "Ann Poole"),
    );
    for stories in [format!("[{other},{own}]"), format!("[{own},{other}]")] {
        let page = format!(
            "<title>No sale</title><script type=application/ld+json>{stories}</script>\
             <article><h1>No sale</h1><p>{paragraph}</p><p>{paragraph}</p></article>"
        );
        let article = Extractor::default().html(&page);
        let found = (article.date.map(|date| date.to_string()), article.byline);
        assert_eq!(
            found,
            (Some("2022-03-15".to_owned()), Some("Ann Poole".to_owned())),
            "{stories}"
        );
    }
}

#[test]
fn an_update_is_not_the_publication_beside_it() {
    let paragraph = "The harbour board has turned down a second and higher bid for the ferry \
        terminal, saying that it left the winter out of its sums, as the first one had.";
    for line in [
        "Last updated: March 16, 2022 – First published: March 15, 2022",
        "Updated March 16, 2022 | Published March 15, 2022",
        "Published March 15, 2022 | Updated March 16, 2022",
    ] {
        let page = format!(
            "<html lang=en><article><h1>No sale</h1><p>{line}</p><p>{paragraph}</p><p>{paragraph}</p></article>"
        );
        let article = Extractor::default().html(&page);
        let found = [article.date, article.modified].map(|date| date.map(|date| date.to_string()));
        let want = ["2022-03-15", "2022-03-16"].map(|date| Some(date.to_owned()));
        assert_eq!(found, want, "{line}");
    }
}

/// A `<time>` without a value states the date in its own text, not the first one of its line.
#[test]
fn times_state_their_own_text() {
    let text = "The ferry that left the harbour in October is back at its old pier.";
    for (line, want) in [
        ("<time>9 March 2022</time>", vec!["2022-03-09"]),
        ("At 9 March 2022 high tide: <time>7 March 2022</time>", vec!["2022-03-07"]),
        (
            "<time>9 March 2022</time>, seen <time>7 March 2022</time>",
            vec!["2022-03-07", "2022-03-09"],
        ),
        ("9 March 2022 <time>soon</time>", vec![]),
    ] {
        let page = format!("<html lang=en><h1>Ferry returns</h1><p>{line}</p><p>{text}</p>");
        let candidates = Extractor::default().explain(page.as_str()).candidates;
        let states = candidates.iter().filter(|c| c.evidence.source == Source::TimeElement);
        let mut found: Vec<&str> = states.map(|c| c.value.as_str()).collect();
        found.sort_unstable();
        assert_eq!(found, want, "{line}");
    }
}
