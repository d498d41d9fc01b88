//! Authors and titles that the head of a plain text states: front matter of YAML and TOML, title blocks of
//! Pandoc.

use gleaner::{Article, Extractor};

const TITLE: &str = "Ferry to Skarn returns after nine months";
const TEXT: &str = "The ferry to Skarn sailed again on Monday, nine months after a rope in the screw had put her in the \
     yard at Brill, and forty people stood on the quay when she came in.\n\n\
     The harbour board says that the repair cost more than a new hull would have, but that no yard could build one \
     before the winter.\n\n\
     Tickets cost the same as before. Children under six and bicycles travel free, and dogs pay half.\n";

fn with_head(head: &str) -> Article {
    Extractor::default().text(&format!("{head}\n\n{TEXT}"))
}

fn names(article: &Article) -> Vec<&str> {
    article.authors.iter().map(|author| author.name.as_str()).collect()
}

#[test]
fn lists_of_authors_give_all_their_names() {
    for list in [
        "authors:\n  - Anna Berg\n  - Bo Reed",
        "author:\n- Anna Berg\n- Bo Reed",
        "authors: [Anna Berg, Bo Reed]",
        "author: [\"Anna Berg\", 'Bo Reed']",
        "authors: [\"Berg, Anna\", \"Reed, Bo\"]\nlayout: post\ntags: [ferry]",
        "authors:\n  - Berg, Anna\n  - Reed, Bo",
        "authors: [\n  Anna Berg,\n  Bo Reed\n]",
        "author:\n  - \"[[Anna Berg]]\"\n  - \"[[people/bo|Bo Reed]]\"",
        "author:\n  - name: Anna Berg\n    orcid: 0000-0002-1825-0097\n    affiliations:\n      - name: Gull Society\n        \
         city: Brill\n  - name: Bo Reed\n    affiliations:\n      - name: University of Skarn\n      - ref: gull",
        "author:\n- name: Anna Berg\n  affiliation: 1\n- name: Bo Reed\n  affiliation: 2\naffiliations:\n- name: Gull \
         Society\n  index: 1\n- name: University of Skarn\n  index: 2",
    ] {
        let article = with_head(&format!("---\ntitle: \"{TITLE}\"\n{list}\ndate: 2024-03-05\n---"));
        assert_eq!(names(&article), ["Anna Berg", "Bo Reed"], "{list}");
        assert_eq!(article.byline.as_deref(), Some("Anna Berg, Bo Reed"), "{list}");
        assert_eq!(article.title.as_deref(), Some(TITLE), "{list}");
        assert_eq!(
            article.date.map(|date| date.to_string()).as_deref(),
            Some("2024-03-05"),
            "{list}"
        );
    }
    for list in [
        "authors = [\"Anna Berg\", \"Bo Reed\"]",
        "authors = [\n  \"Anna Berg\",\n  \"Bo Reed\",\n]",
        "[taxonomies]\nauthors = [\"Anna Berg\", \"Bo Reed\"]\ntags = [\"ferry\", \"harbour\"]",
    ] {
        let article =
            with_head(&format!("+++\ntitle = \"{TITLE}\"\ndate = 2024-03-05\n{list}\n+++"));
        assert_eq!(names(&article), ["Anna Berg", "Bo Reed"], "{list}");
    }
}

#[test]
fn one_author_is_read_with_all_keys() {
    for list in [
        "author:\n  name: Anna Berg\n  affiliation:\n    name: Gull Society",
        "author: \"[[Anna Berg]]\"",
        "authors:\n  - Anna Berg",
    ] {
        let article = with_head(&format!("---\ntitle: \"{TITLE}\"\n{list}\ndate: 2024-03-05\n---"));
        assert_eq!(names(&article), ["Anna Berg"], "{list}");
    }
    for list in ["authors:", "authors: []", "tags:\n  - Anna Berg\n  - Bo Reed"] {
        let article = with_head(&format!("---\ntitle: \"{TITLE}\"\n{list}\ndate: 2024-03-05\n---"));
        assert_eq!(article.byline, None, "{list}");
    }
}

#[test]
fn forms_of_lists_that_are_not_read_invent_no_author() {
    for list in [
        "authors:\n  anna:\n    name: Anna Berg\n    url: https://brill.example\n  bo:\n    name: Bo Reed",
        "authors:\n  - name:\n      given: Anna\n      family: Berg\n    affiliation: Gull Society",
        "author: [{name: Anna Berg, affiliation: Gull Society}, {name: Bo Reed}]",
        "author:\n  - Anna Berg:\n      institute: [gull]\n      name: Gull Society",
    ] {
        let article = with_head(&format!("---\ntitle: \"{TITLE}\"\n{list}\ndate: 2024-03-05\n---"));
        assert!(names(&article).is_empty(), "{list}");
        assert_eq!(article.title.as_deref(), Some(TITLE), "{list}");
    }
}

#[test]
fn long_lists_leave_room_for_the_date() {
    let list = "author: [\"Anna Berg\", \"Bo Reed\", \"Ida Quay\", \"Ole Mole\"]";
    let article = with_head(&format!("---\ntitle: \"{TITLE}\"\n{list}\ndate: 2024-03-05\n---"));
    assert_eq!(article.date.map(|date| date.to_string()).as_deref(), Some("2024-03-05"));
    assert!(names(&article).starts_with(&["Anna Berg", "Bo Reed"]));
}

#[test]
fn title_blocks_may_have_a_title_alone() {
    for (block, authors, date) in [
        (format!("% {TITLE}"), &[][..], None),
        ("% Ferry to Skarn returns\n  after nine months".to_owned(), &[], None),
        (format!("% {TITLE}\n%\n% 5 March 2024"), &[], Some("2024-03-05")),
        (
            format!("% {TITLE}\n% Anna Berg\n  Bo Reed\n% 5 March 2024"),
            &["Anna Berg", "Bo Reed"],
            Some("2024-03-05"),
        ),
        (
            format!("% {TITLE}\n% Anna Berg; Bo Reed\n% 5 March 2024"),
            &["Anna Berg", "Bo Reed"],
            Some("2024-03-05"),
        ),
    ] {
        let article = with_head(&block);
        assert_eq!(article.title.as_deref(), Some(TITLE), "{block}");
        assert_eq!(names(&article), authors, "{block}");
        assert_eq!(article.date.map(|date| date.to_string()).as_deref(), date, "{block}");
    }
    for text in [
        "% of those who were asked said that it should stay.",
        "% The area of the hull\nfunction a = hull(x)",
        "% Main file of the report\n\\documentclass{article}",
    ] {
        let article = with_head(text);
        assert!(article.title.is_none_or(|title| title.starts_with('%')), "{text}");
    }
}

#[test]
fn front_matter_may_end_with_dots() {
    let article = with_head(&format!("---\ntitle: \"{TITLE}\"\nauthor: Anna Berg\n..."));
    assert_eq!(names(&article), ["Anna Berg"]);
    assert_eq!(article.title.as_deref(), Some(TITLE));
    assert_eq!(article.text(), Extractor::default().text(TEXT).text());
}
