//! The report of the tool: complete, linked, and harmless whatever the pages hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use gleaner::{Extractor, Page, Role, RuleId};
use scraper::{Html, Selector};

use crate::call::{call, folder, stderr};
use crate::root;

/// The elements of a report, and the attributes that each may have. `href` may only lead to another
/// place in the report.
const ALLOWED: &[(&str, &[&str])] = &[
    ("html", &["lang"]),
    ("head", &[]),
    ("meta", &["charset", "http-equiv", "content", "name"]),
    ("title", &[]),
    ("style", &[]),
    ("body", &[]),
    ("a", &["class", "href"]),
    ("b", &[]),
    ("bdi", &[]),
    ("button", &["type", "popovertarget", "lang"]),
    ("caption", &[]),
    ("code", &[]),
    ("dd", &[]),
    ("details", &["class"]),
    ("div", &["class", "id", "popover", "lang", "aria-hidden"]),
    ("dl", &["class"]),
    ("dt", &[]),
    ("fieldset", &["class"]),
    ("footer", &[]),
    ("h1", &[]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("header", &[]),
    ("input", &["type", "name", "id", "checked"]),
    ("label", &[]),
    ("legend", &[]),
    ("li", &["class", "id"]),
    ("main", &["id"]),
    ("nav", &["aria-label"]),
    ("ol", &["class", "aria-labelledby", "lang"]),
    ("p", &["class", "dir"]),
    ("q", &[]),
    ("section", &["class", "id", "aria-labelledby"]),
    ("span", &["aria-hidden", "class"]),
    ("summary", &[]),
    ("table", &["class"]),
    ("tbody", &[]),
    ("td", &["colspan"]),
    ("th", &["scope"]),
    ("thead", &[]),
    ("tr", &["class"]),
];

/// The report of a call, parsed.
fn report(file: &Path, pages: &[&str]) -> Html {
    let arguments = [&["--report", file.to_str().unwrap()][..], pages].concat();
    let output = call(&arguments, b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(output.stdout.is_empty());
    Html::parse_document(&fs::read_to_string(file).unwrap())
}

fn select<'a>(html: &'a Html, css: &str) -> Vec<scraper::ElementRef<'a>> {
    html.select(&Selector::parse(css).unwrap()).collect()
}

/// Every element and attribute is one of the report's own, every `id` is there once, and every link
/// has a target.
fn check(html: &Html) {
    let allowed: BTreeMap<_, _> = ALLOWED.iter().copied().collect();
    let mut ids = BTreeSet::new();
    for element in select(html, "*") {
        let name = element.value().name();
        let attributes =
            allowed.get(name).unwrap_or_else(|| panic!("<{name}>: {}", element.html()));
        for (attribute, value) in element.value().attrs() {
            assert!(attributes.contains(&attribute), "{name} {attribute}: {}", element.html());
            let is_id = attribute == "id";
            assert!(!is_id || ids.insert(value.to_owned()), "{value} twice");
        }
    }
    let mut links = 0;
    for (css, attribute) in
        [("a", "href"), ("button", "popovertarget"), ("[aria-labelledby]", "aria-labelledby")]
    {
        for element in select(html, css) {
            let target = element.attr(attribute).unwrap();
            let target = if attribute == "href" { target.strip_prefix('#') } else { Some(target) };
            assert!(ids.contains(target.unwrap_or("")), "{}", element.html());
            links += 1;
        }
    }
    assert!(links > 3);
    let policy = select(html, "meta[http-equiv]")[0].attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline';"), "{policy}");
}

#[test]
fn every_line_is_there_once_and_in_order() {
    let file = folder("report").join("report.html");
    let folder = root().join("tests/pages");
    let sources =
        ["blog-post-comments/source.html", "text-readme/source.txt", "hebrew-rtl/source.html"];
    let paths = sources.map(|source| folder.join(source).to_str().unwrap().to_owned());
    let html = report(&file, &paths.each_ref().map(String::as_str));
    check(&html);
    assert_eq!(select(&html, ".index tbody tr").len(), paths.len());
    assert_eq!(select(&html, "section").len(), paths.len());
    for (number, path) in (1..).zip(&paths) {
        let bytes = fs::read(path).unwrap();
        let explanation = Extractor::default().explain(Page::from_bytes(&bytes, None).unwrap());
        let lines = select(&html, &format!("#p{number} .lines > li"));
        assert_eq!(lines.len(), explanation.blocks.len(), "{path}");
        let text = Selector::parse("li > p").unwrap();
        let label = Selector::parse("button").unwrap();
        for (line, block) in lines.iter().zip(&explanation.blocks) {
            let shown: String = line.select(&text).next().unwrap().text().collect();
            assert_eq!(shown, block.text);
            let classes: Vec<_> = line.value().classes().collect();
            let role = block.verdict.role;
            assert_eq!(classes.contains(&"kept"), role.is_content(), "{shown}");
            assert!(classes.contains(&format!("role-{role}").as_str()), "{shown}");
            // Not by colour alone.
            let label: String = line.select(&label).next().unwrap().text().collect();
            let state = if role.is_content() { "kept" } else { "dropped" };
            assert!(label.contains(state) && label.contains(role.name()), "{label}");
        }
        let title = explanation.article.title.unwrap();
        let row: String = select(&html, ".index tbody tr")[number - 1].text().collect();
        assert!(row.contains(&title) && row.contains(path.as_str()), "{row}");
    }
    // The title of the blog post leads to its line.
    let link = select(&html, "#p1 .facts a")[0].attr("href").unwrap();
    let line: String =
        select(&html, &format!("{} > p", link.replace("#p1-", "#p1 [id=\"p1-") + "\"]"))[0]
            .text()
            .collect();
    assert_eq!(line, "An ash glaze from the pizza oven");
}

#[test]
fn a_hostile_page_stays_text() {
    let root = folder("report-hostile");
    let pages = root.join("pages");
    fs::create_dir(&pages).unwrap();
    let inject = "&quot;&gt;&lt;script src=//a.example&gt;&lt;/script&gt;&lt;img src=x onerror=f()&gt; '{{{pages}}}";
    let page = format!(
        "<!doctype html><html lang='{inject}'><head><title>Ferry {inject} returns</title>
        <meta name=author content='Ann {inject}'><meta name=description content='{inject}'>
        <meta property=og:site_name content='{inject}'><meta property=og:image content='javascript:{inject}'>
        <link rel=canonical href='javascript:{inject}'>
        <script type=application/ld+json>{{\"@type\": \"Article\", \"articleSection\": \"\\u003cscript>\"}}</script>
        </head><body><h1>Ferry {inject} returns</h1><p>By Ann {inject}</p>
        <p>The ferry to Brill {inject} left the quay on Monday at six, with forty passengers.</p>
        <p>&#x202e;It came back at nine &lt;/p&gt;&lt;/li&gt;&lt;/style&gt;&lt;!-- \u{1} and nobody was aboard.</p>
        <pre>&lt;/textarea&gt;&lt;svg onload=f()&gt;</pre></body></html>"
    );
    for name in ["a\"><script>f()<!--.html", "b' onmouseover='f()&amp;{{{pages}}}\n.html"] {
        fs::write(pages.join(name), &page).unwrap();
    }
    fs::write(pages.join("c<img src=x>.html.gz"), b"\x1f\x8b\x08 damaged").unwrap();
    let file = root.join("report.html");
    let output = call(&["--report", file.to_str().unwrap(), pages.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    let source = fs::read_to_string(&file).unwrap();
    let html = Html::parse_document(&source);
    check(&html);
    assert_eq!(select(&html, "section").len(), 2);
    assert_eq!(select(&html, ".failed").len(), 2); // its row and its line
    let text: String = html.root_element().text().collect();
    for part in
        ["<script src=//a.example>", "</p></li></style><!--", "<svg onload=f()>", "{{{pages}}}"]
    {
        assert!(text.contains(part), "{part}");
    }
    let is_hidden = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}');
    assert!(!source.contains(is_hidden));
    // The same pages once more: the report in their folder is not one of them.
    let within = pages.join("report.html");
    for _ in 0..2 {
        let arguments = ["--overwrite", "--report", within.to_str().unwrap()];
        call(&[&arguments[..], &[pages.to_str().unwrap()]].concat(), b"");
        let html = Html::parse_document(&fs::read_to_string(&within).unwrap());
        assert_eq!(select(&html, "section").len(), 2);
    }
}

#[test]
fn a_report_never_replaces_a_page() {
    let page = folder("report-page").join("page.html");
    fs::write(&page, "<p>The ferry is back.").unwrap();
    let path = page.to_str().unwrap();
    let output = call(&["--report", path, path], b"");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&page).unwrap(), "<p>The ferry is back.");
}

#[test]
fn every_role_and_rule_has_a_sentence() {
    let words = fs::read_to_string(root().join("examples/gleaner/report/words.txt")).unwrap();
    let style = fs::read_to_string(root().join("examples/gleaner/report/style.css")).unwrap();
    let names = Role::ALL.iter().map(|role| format!("role\t{role}\t"));
    for name in names.chain(RuleId::ALL.iter().map(|rule| format!("rule\t{rule}\t"))) {
        assert_eq!(words.matches(&format!("\n{name}")).count(), 1, "{name}");
    }
    for role in Role::ALL {
        assert!(style.contains(&format!(".role-{role}")), "{role}");
    }
}
