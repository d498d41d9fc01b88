//! Site models: what they learn, and their effect.

use std::fs;

use gleaner::{Explanation, Extractor, Role, RuleId, SiteModel};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::call::{call, folder, stderr, stdout};

/// Four stories of an invented paper: title and body.
const STORIES: [(&str, &str); 4] = [
    (
        "Ferry to Brill returns after nine weeks",
        "The ferry to Brill, out of service since the storm in January, left the quay on Monday \
         at six, with forty passengers aboard and the band of the fire brigade on the deck.\n\
         Its master said that the crew had waited seven of the nine weeks for a part no larger \
         than a loaf of bread, which the yard had sent to the wrong island twice.",
    ),
    (
        "Whale looks into the harbour of Arn",
        "A whale came into the harbour of Arn on Tuesday morning, swam once along the pier where \
         the school was having its breakfast, and left again without any haste.\n\
         The harbour master entered it in his book as a visit without cargo, and waived the fee, \
         as the rules allow him to do for guests of the town.",
    ),
    (
        "Mayor of Vell gives up her car",
        "The mayor of Vell has sold her car and will come to the town hall by rowing boat from \
         May to October, she told the council, which had not asked her to.\n\
         Her deputy, who lives on the hill and owns no boat, said he wished her calm seas and \
         would not be following her example in this or in any other year.",
    ),
    (
        "Growers pray for less rain",
        "After the wettest spring in forty years the growers of Vell have asked for a service in \
         the old chapel, to be held outdoors should the weather allow it.\n\
         The pastor answered that he would gladly do so, but recalled that he had held one for \
         more rain in August, and that some people seemed to have prayed too well.",
    ),
];

/// Lines around every story, so much like prose that a single page does not show what they are.
const ABOVE: [&str; 4] = [
    "The Skarn Gazette",
    "17 minutes ago: Two vessels collide off Arn, and neither captain saw the other",
    "Ferry to Brill returns after nine weeks",
    "The paper of the islands, printed on the old quay since 1888 and delivered by boat to every \
     house that has a light in the window.",
];
const BELOW: [&str; 3] = [
    "The Gazette lives on its readers. Whoever likes what we do may ring the office and ask for \
     Ada, who takes coins as well as notes.",
    "Letters to the editor are printed if they fit on a postcard, and answered if they are \
     polite; the editor decides which they are.",
    "Reading time: 3 minutes",
];

/// A story's page; clocks and counters differ from page to page.
fn page(story: usize) -> String {
    let (title, body) = STORIES[story];
    let around = |lines: &[&str]| lines.join("\n").replace("17", &(17 + story).to_string());
    let below = around(&BELOW).replace('3', &(3 + story).to_string());
    format!("{}\n\n{title}\n{body}\n\n{below}\n", around(&ABOVE))
}

fn learned(pages: &[String]) -> SiteModel {
    let mut site = SiteModel::new();
    pages.iter().for_each(|page| site.learn(gleaner::Page::text(page)));
    site
}

fn with(site: &SiteModel) -> Extractor {
    Extractor::builder().site(site.clone()).build().unwrap()
}

fn pages() -> Vec<String> {
    (0..STORIES.len()).map(page).collect()
}

/// The verdict on the block of this text; of the last, if there are several.
fn verdict(explanation: &Explanation, text: &str) -> gleaner::Verdict {
    let found = explanation.blocks.iter().rfind(|block| block.text.starts_with(text));
    found.unwrap_or_else(|| panic!("{text}")).verdict
}

#[test]
fn what_recurs_goes_and_the_story_stays() {
    let pages = pages();
    let extractor = with(&learned(&pages));
    for (page, (title, body)) in pages.iter().zip(STORIES) {
        let alone = gleaner::extract_text(page);
        assert!(alone.text().contains("Letters to the editor"), "it needs the site to tell");
        let article = extractor.text(page);
        assert_eq!(article.title.as_deref(), Some(title));
        assert_eq!(article.text(), body.replace('\n', "\n\n"));
        let explanation = extractor.explain(gleaner::Page::text(page));
        assert_eq!(explanation.article, article);
        let letters = verdict(&explanation, "Letters to the editor");
        assert_eq!(letters.rule, RuleId::Site);
        assert!(!letters.role.is_content() && letters.probability < 0.5, "{letters:?}");
        assert_eq!(letters.recurrence.unwrap().to_string(), "on 4 of 4 pages");
        let body = verdict(&explanation, &body[..20]);
        assert_eq!((body.role, body.recurrence), (Role::Body, None));
    }
}

#[test]
fn the_same_in_markup() {
    let html = |(page, (title, _)): (String, (&str, &str))| -> String {
        let lines = page.lines().filter(|line| !line.is_empty());
        let block = |line| {
            let tag = if line == title { "h1" } else { "p" };
            format!("<{tag}>{line}</{tag}>\n")
        };
        lines.map(block).collect()
    };
    let pages: Vec<String> = pages().into_iter().zip(STORIES).map(html).collect();
    let (mut site, mut tree) = (SiteModel::new(), SiteModel::new());
    for page in &pages {
        site.learn(page);
        tree.learn(&scraper::Html::parse_document(page));
    }
    assert_eq!(site, tree);
    let text = with(&site).html(&pages[1]).text();
    assert_eq!(text, STORIES[1].1.replace('\n', "\n\n"));
}

#[test]
fn few_pages_say_nothing() {
    let pages = pages();
    for count in 0..3 {
        let site = learned(&pages[..count]);
        for page in &pages {
            let explanation = with(&site).explain(gleaner::Page::text(page));
            assert_eq!(
                explanation,
                Extractor::default().explain(gleaner::Page::text(page)),
                "{count} pages"
            );
        }
    }
}

#[test]
fn a_story_on_a_few_of_many_pages_stays() {
    // The same story under three addresses, among three hundred others.
    let mut others = SiteModel::new();
    for number in 0..300 {
        others.learn(gleaner::Page::text(
            page(1).replace("whale", &format!("whale called {number:x}y")),
        ));
    }
    (0..3).for_each(|_| others.learn(gleaner::Page::text(page(0))));
    let explanation = with(&others).explain(gleaner::Page::text(page(0)));
    for paragraph in STORIES[0].1.lines() {
        assert!(verdict(&explanation, paragraph).role.is_content(), "{paragraph}");
    }
    assert_eq!(verdict(&explanation, "Letters to the editor").rule, RuleId::Site);
}

#[test]
fn a_date_that_every_page_has_is_no_article_s() {
    let page = |story: usize, own: &str| {
        let (title, body) = STORIES[story];
        let head = "The Skarn Gazette\nIssue of March 5, 2024\nHome News Sport Tides";
        format!("{head}\n\n{title}\n{own}\n{body}\n")
    };
    let own = "Published: March 1, 2024";
    let pages = [page(0, ""), page(1, ""), page(2, ""), page(3, own)];
    let date =
        |extractor: &Extractor, page: &str| extractor.text(page).date.map(|date| date.to_string());
    assert_eq!(date(&Extractor::default(), &pages[0]).as_deref(), Some("2024-03-05"));
    let together = with(&learned(&pages));
    assert_eq!(date(&together, &pages[0]), None);
    assert_eq!(date(&together, &pages[3]).as_deref(), Some("2024-03-01"));
}

#[test]
fn the_bound_holds_and_the_order_does_not_show_beyond_it() {
    let own = |page: usize| {
        let line = |i: usize| format!("Line {} of the page {}", word(i), word(page * 64 + i));
        let lines: Vec<String> = (0..40).map(line).collect();
        format!("The Skarn Gazette\nHome News Sport Tides\n\n{}", lines.join("\n\n"))
    };
    let pages: Vec<String> = (0..500).map(own).collect();
    let forwards = learned(&pages);
    let mut backwards = pages.clone();
    backwards.reverse();
    assert!(forwards == learned(&backwards));
    let mut dealt = learned(&pages[..20]);
    pages[20..].chunks(160).for_each(|pages| dealt.merge(&learned(pages)));
    assert!(forwards == dealt);
    let bytes = forwards.to_bytes();
    assert!(bytes == dealt.to_bytes() && bytes.len() == (512 << 10) + 13);
    assert!(SiteModel::from_bytes(&bytes).unwrap() == forwards);
    let explanation = with(&forwards).explain(gleaner::Page::text(&pages[7]));
    assert_eq!(explanation.blocks[0].verdict.recurrence.unwrap().pages, 500);
    assert_eq!(explanation.blocks[9].verdict.recurrence, None);
}

/// A number in letters.
fn word(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

/// Pages made of a few lines, so that some recur.
fn site() -> impl Strategy<Value = Vec<String>> {
    let lines = vec![
        "The Skarn Gazette",
        "Home News Sport",
        "14:30Ferry returns",
        "09:15Ferry returns",
        "A whale came into the harbour of Arn on Tuesday morning and left again without haste.",
        "Comments (0)",
        "<p>Read by all</p>",
        "— — —",
        "漢字。",
        "",
    ];
    let page = prop::collection::vec(
        prop_oneof![4 => select(lines).prop_map(str::to_owned), 1 => ".{0,12}"],
        0..9,
    );
    prop::collection::vec(page.prop_map(|lines| lines.join("\n")), 0..9)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn order_and_merging_do_not_show(pages in site(), from in any::<Index>(), cut in any::<Index>()) {
        let mut all = SiteModel::new();
        pages.iter().for_each(|page| all.learn(page));
        let mut turned = pages.clone();
        turned.rotate_left(from.index(pages.len() + 1).min(pages.len()));
        turned.reverse();
        let (some, rest) = turned.split_at(cut.index(pages.len() + 1));
        let (mut one, mut other) = (SiteModel::new(), SiteModel::new());
        some.iter().for_each(|page| one.learn(page));
        rest.iter().for_each(|page| other.learn(page));
        one.merge(&other);
        prop_assert_eq!(&one, &all);
        prop_assert_eq!(one.to_bytes(), all.to_bytes());
        prop_assert_eq!(all.pages() as usize, pages.len());
        prop_assert_eq!(SiteModel::from_bytes(&all.to_bytes()), Ok(all));
    }

    #[test]
    fn no_page_is_too_odd_to_be_judged(pages in site()) {
        let mut site = SiteModel::new();
        pages.iter().for_each(|page| site.learn(page));
        let extractor = with(&site);
        for page in &pages {
            let explanation = extractor.explain(page);
            prop_assert_eq!(&extractor.extract(page), &explanation.article);
            for block in &explanation.blocks {
                prop_assert!((0.0..=1.0).contains(&block.verdict.probability));
                let recurs = block.verdict.recurrence;
                prop_assert!(recurs.is_none_or(|r| r.pages >= 3 && r.total_pages as usize == pages.len()));
            }
        }
    }

    #[test]
    fn damaged_bytes_are_an_error_or_a_model(
        pages in site(),
        cut in any::<Index>(),
        at in any::<Index>(),
        bits in 1..=255u8,
        garbage in prop::collection::vec(any::<u8>(), 0..99),
    ) {
        let mut site = SiteModel::new();
        pages.iter().for_each(|page| site.learn(page));
        let whole = site.to_bytes();
        let short = &whole[..cut.index(whole.len())];
        prop_assert!(SiteModel::from_bytes(short).is_err());
        prop_assert!(SiteModel::from_bytes(&garbage).is_err());
        prop_assert!(SiteModel::from_bytes(&[&whole[..], &garbage[..]].concat()).is_err() || garbage.is_empty());
        let mut changed = whole.clone();
        let at = at.index(whole.len());
        changed[at] ^= bits;
        if let Ok(model) = SiteModel::from_bytes(&changed) {
            prop_assert_eq!(model.to_bytes(), changed);
        }
    }
}

#[test]
fn errors_say_what_is_wrong() {
    let bytes = learned(&pages()).to_bytes();
    for (bytes, want) in [
        (&b"{}"[..], "the bytes are not a model of a site"),
        (&b"gleaner\x09"[..], "the model of the site was written by another version of gleaner"),
        (&bytes[..bytes.len() - 1], "the model of the site is cut short or damaged"),
    ] {
        assert_eq!(SiteModel::from_bytes(bytes).unwrap_err().to_string(), want);
    }
}

#[test]
fn the_tool_takes_the_pages_of_a_call_together() {
    let root = folder("site");
    for (story, page) in pages().iter().enumerate() {
        fs::write(root.join(format!("{story}.txt")), page).unwrap();
    }
    let [root, model] = [root.clone(), root.join("model")].map(|path| path.display().to_string());
    let one = format!("{root}/1.txt");
    let body = format!("{}\n", STORIES[1].1.replace('\n', "\n\n"));
    assert_ne!(stdout(&call(&["-b", &one], b"")), body);
    let output = call(&["-b", "--site", &root], b"");
    assert!(stdout(&output).contains(&format!("==> {one} <==\n{body}")), "{}", stdout(&output));
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));

    let output = call(&["--learn", &model, &root], b"");
    assert_eq!((output.status.code(), stdout(&output)), (Some(0), ""), "{}", stderr(&output));
    assert_eq!(SiteModel::from_bytes(&fs::read(&model).unwrap()), Ok(learned(&pages())));
    assert_eq!(stdout(&call(&["-b", "--learned", &model, &one], b"")), body);

    let table = call(&["--explain", "--learned", &model, &one], b"");
    let row = stdout(&table).lines().find(|row| row.contains("Letters to the editor")).unwrap();
    assert!(row.contains(" site ") && row.contains(" on 4 of 4 pages "), "{row}");
    let json = call(&["-ef", "json", "--learned", &model, &one], b"");
    let json: Value = serde_json::from_str(stdout(&json)).unwrap();
    let recurrence = &json["page_blocks"][0]["recurrence"];
    assert_eq!((&recurrence["pages"], &recurrence["total_pages"]), (&json!(4), &json!(4)));
    assert!(json["page_blocks"][5]["recurrence"].is_null(), "{json}");

    let rows: Vec<String> = pages().iter().map(|page| json!({"text": page}).to_string()).collect();
    let rows = rows.join("\n");
    let output = call(&["--jsonl", "--learned", &model], rows.as_bytes());
    let second: Value = serde_json::from_str(stdout(&output).lines().nth(1).unwrap()).unwrap();
    assert_eq!(second["body"], body.trim_end());
    let by_rows = format!("{model}-by-rows");
    let output = call(&["--jsonl", "--learn", &by_rows], format!("{rows}\nno row").as_bytes());
    assert!(stderr(&output).contains("line 5: not a row"), "{}", stderr(&output));
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(fs::read(&by_rows).unwrap(), fs::read(&model).unwrap());

    let output = call(&["--learned", &one, &one], b"");
    assert!(stderr(&output).contains("not a model of a site"), "{}", stderr(&output));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_model_is_a_string_in_json() {
    let site = learned(&pages());
    let text = serde_json::to_string(&site).unwrap();
    assert!(text.starts_with("\"676c65616e657201"), "{text}");
    assert_eq!(serde_json::from_str::<SiteModel>(&text).unwrap(), site);
    for damaged in ["\"676c65616e6572\"", "\"6\"", "\"xy\"", "\"é\"", "3"] {
        assert!(serde_json::from_str::<SiteModel>(damaged).is_err(), "{damaged}");
    }
}
