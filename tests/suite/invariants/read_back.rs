//! The renderings of a body, parsed again: they contain what is in it and nothing else.

use gleaner::{Block, Body, Content, InlineContent, NumberStyle};
use scraper::{ElementRef, Html, Node};

use super::Held;
use super::{markdown, outline, run};

/// Checks that each of the three renderings has exactly what is in the body.
pub fn renderings(body: &Body) -> Held {
    let alike = |format: &str, read: &str, own: &str, written: &str| {
        if read == own {
            Ok(())
        } else {
            Err(format!("{format}\n{written}\nreads\n{read}\nnot\n{own}"))
        }
    };
    let own = outline::of_body(body).join("\n");
    let text = body.markdown();
    alike("Markdown", &markdown::outline(&text).join("\n"), &own, &text)?;
    let words = words(body);
    let html = body.html();
    alike("HTML", &read_html(&html), &words, &html)?;
    safe(&html)?;
    // The text has the marks of numbers in letters, and of notes where the page has brackets around
    // them. It does not have what was not chosen: some captions and notes.
    let (text, own) = (letters(&body.text()), letters(&words_read(body)));
    let adds = |block: &Block| match &block.content {
        Content::List { numbering, .. } => {
            numbering.is_some_and(|n| n.style != NumberStyle::Decimal)
        }
        _ => block
            .runs()
            .flat_map(|run| run.walk())
            .any(|inline| matches!(inline.content, InlineContent::NoteReference { .. })),
    };
    if body.walk().any(|block| !block.role.is_content()) {
        return Ok(());
    }
    if body.walk().any(adds) {
        let mut left = text.chars();
        let has_all = own.chars().all(|own| left.any(|c| c == own));
        return if has_all { Ok(()) } else { Err(format!("text has {text}, not all of {own}")) };
    }
    alike("text", &text, &own, &body.text())
}

/// The words of a body in the order of its renderings, separated by single spaces.
fn words(body: &Body) -> String {
    let mut texts = Vec::new();
    collect(&body.blocks, true, &mut texts);
    for block in body.walk() {
        if let Content::Note { blocks, .. } = &block.content {
            collect(blocks, true, &mut texts);
        }
    }
    run::folded(&texts.join(" ").replace('\0', ""))
}

/// The words without readings, which the text does not have.
fn words_read(body: &Body) -> String {
    let mut texts = Vec::new();
    collect(&body.blocks, false, &mut texts);
    for block in body.walk() {
        if let Content::Note { blocks, .. } = &block.content {
            collect(blocks, false, &mut texts);
        }
    }
    texts.join(" ")
}

fn collect(blocks: &[Block], readings: bool, texts: &mut Vec<String>) {
    let run = |run| spoken(run, readings);
    for block in blocks {
        match &block.content {
            Content::Heading { text, .. } | Content::Paragraph { text, .. } => {
                texts.push(run(text))
            }
            Content::Code { text, .. } | Content::Formula { tex: text, .. } => {
                texts.push(text.clone())
            }
            Content::Embed { url, .. } if !run::is_written(url) => {}
            // The text has none.
            Content::Embed { .. } if !readings => {}
            Content::Embed { url, title, .. } => texts.push(title.clone().unwrap_or(url.clone())),
            Content::Figure { blocks, caption, .. } => {
                collect(blocks, readings, texts);
                texts.push(run(caption));
            }
            Content::Definitions { entries, .. } => {
                for entry in entries {
                    texts.extend(entry.terms.iter().map(run));
                    entry.details.iter().for_each(|blocks| collect(blocks, readings, texts));
                }
            }
            Content::Note { .. } => {}
            _ => {
                texts.extend(block.inlines().map(run));
                block
                    .children()
                    .for_each(|child| collect(std::slice::from_ref(child), readings, texts));
            }
        }
    }
}

/// The words of a run.
fn spoken(run: &gleaner::Inlines, readings: bool) -> String {
    use gleaner::InlineContent::{Code, Formula, LineBreak, Ruby, Text};
    let piece = |inline: &gleaner::Inline| match &inline.content {
        Text { text, .. } | Code { text, .. } | Formula { tex: text, .. } => text.clone(),
        Ruby { base, reading, .. } => format!("{base}{}", if readings { reading } else { "" }),
        LineBreak => " ".to_owned(),
        _ => String::new(),
    };
    run.walk().map(piece).collect()
}

/// The letters and digits.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The text that an HTML parser reads, without the numbers of notes, the links back from them and
/// what stands around formulas.
pub fn read_html(html: &str) -> String {
    let tree = Html::parse_fragment(html);
    let mut text = String::new();
    read(tree.root_element(), &mut text);
    run::folded(&text)
}

fn read(element: ElementRef<'_>, text: &mut String) {
    const INLINE: &[&str] = &[
        "a", "em", "strong", "del", "ins", "sub", "sup", "mark", "kbd", "code", "ruby", "rt",
        "span", "img",
    ];
    for child in element.children() {
        if let Node::Text(piece) = child.value() {
            text.push_str(piece);
        }
        let Some(child) = ElementRef::wrap(child) else { continue };
        let role = child.attr("role").unwrap_or_default();
        let class = child.attr("class").unwrap_or_default();
        if role == "doc-noteref" || role == "doc-backlink" {
            continue;
        }
        if class.starts_with("math ") {
            let tex: String = child.text().collect();
            let tex = tex.strip_prefix("\\(").or(tex.strip_prefix("\\[")).unwrap_or_default();
            text.push_str(tex.strip_suffix("\\)").or(tex.strip_suffix("\\]")).unwrap_or_default());
            continue;
        }
        let block = if INLINE.contains(&child.value().name()) { "" } else { " " };
        text.push_str(block);
        read(child, text);
        text.push_str(block);
    }
}

/// Elements that a rendering in HTML may have, with their attributes.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("a", &["href", "title", "id", "class", "role"]),
    ("blockquote", &[]),
    ("br", &[]),
    ("caption", &[]),
    ("code", &["class"]),
    ("dd", &[]),
    ("del", &[]),
    ("details", &[]),
    ("div", &["class", "role"]),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("figcaption", &[]),
    ("figure", &[]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("hr", &[]),
    ("html", &[]),
    ("img", &["src", "alt", "title", "width", "height"]),
    ("input", &["type", "disabled", "checked"]),
    ("ins", &[]),
    ("kbd", &[]),
    ("li", &["value", "id"]),
    ("mark", &[]),
    ("ol", &["start", "type", "reversed"]),
    ("p", &["class"]),
    ("pre", &["title"]),
    ("rt", &[]),
    ("ruby", &[]),
    ("section", &["class", "role"]),
    ("span", &["class"]),
    ("strong", &[]),
    ("sub", &[]),
    ("summary", &[]),
    ("sup", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["align", "colspan", "rowspan"]),
    ("th", &["align", "colspan", "rowspan"]),
    ("tr", &[]),
    ("ul", &[]),
];

/// Checks that HTML has only elements, attributes and schemes that are known to be safe.
pub fn safe(html: &str) -> Held {
    let tree = Html::parse_fragment(html);
    for node in tree.root_element().descendants() {
        let element = match node.value() {
            Node::Element(element) => element,
            Node::Text(_) | Node::Fragment => continue,
            other => return Err(format!("{other:?} in {html}")),
        };
        let Some((_, allowed)) = ELEMENTS.iter().find(|(name, _)| *name == element.name()) else {
            return Err(format!("<{}> in {html}", element.name()));
        };
        for (name, value) in element.attrs() {
            if !allowed.contains(&name) {
                return Err(format!("{name} of <{}> in {html}", element.name()));
            }
            let known = match name {
                "href" => &["http:", "https:", "mailto:", "tel:"][..],
                "src" => &["http:", "https:", "data:image/"],
                _ => continue,
            };
            // As a browser reads it.
            let url: String = value.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
            let url = url.trim_matches(|c: char| c <= ' ').to_ascii_lowercase();
            let scheme = url.find([':', '/', '?', '#']).filter(|at| url[*at..].starts_with(':'));
            let sound = known.iter().any(|known| url.starts_with(known));
            if (scheme.is_some() && !sound) || url.starts_with("data:image/svg") {
                return Err(format!("{name}={value} in {html}"));
            }
        }
    }
    Ok(())
}
