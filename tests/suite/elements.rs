//! Titles and dates in elements, scripts and labels of unusual shapes.

use gleaner::Extractor;

use crate::facts::{Parts, TITLE, article, day, with_head, with_line};

#[test]
fn headings_lose_what_stands_beside_the_title() {
    for beside in [
        "<span class=badge>New</span>",
        "<span class='badge badge-live'>Live</span>",
        "<small>for the winter</small>",
        "<span class=subtitle>What the board says</span>",
        "<em class=kicker>Harbour</em>",
        "<i class=icon>lock</i>",
        "<a class=edit href=/e>Edit</a>",
        "<span class=sr-only>Headline</span>",
    ] {
        for heading in [format!("<h1>{TITLE} {beside}</h1>"), format!("<h1>{beside} {TITLE}</h1>")]
        {
            let article = article(Parts { heading: &heading, ..Parts::default() });
            assert_eq!(article.title.as_deref(), Some(TITLE), "{heading}");
        }
    }
    let heading = "<h1>Ferry <span class=sub>to Skarn</span> returns</h1>";
    let article = article(Parts { heading, title: "Brill Courier", ..Parts::default() });
    assert_eq!(article.title.as_deref(), Some("Ferry to Skarn returns"));
}
