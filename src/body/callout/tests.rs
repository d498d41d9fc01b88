use super::{at, says_kind};
use crate::document::Span;
use crate::html::tree::{Wanted, of_source};

/// `kind | title | what it says` of the first callout in a markup; `-` without one.
fn shown(source: &str) -> String {
    let part = Span::new(0, source.len() as u32);
    let tree = of_source(source, &Wanted { part, ..Wanted::default() });
    let found =
        tree.subtree(0).skip(1).filter(|&id| !tree.is_text(id)).find_map(|id| at(&tree, id));
    let Some(found) = found else { return "-".to_owned() };
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = found.title.map(|title| words(tree.text_inside(title))).unwrap_or_default();
    let skipped = |id| found.skip.iter().any(|&skip| tree.subtree(skip).contains(&id));
    let inside = tree.subtree(found.content).filter(|&id| !skipped(id));
    let inside: String = inside.map(|id| tree.text(id)).collect();
    format!("{} | {title} | {}", found.kind, words(inside))
}

#[test]
fn callouts_of_many_makers() {
    for (source, wanted) in [
        (
            r#"<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title"><svg></svg>Note</p><p>Mind the tide.</p></div>"#,
            "note | Note | Mind the tide.",
        ),
        (
            r#"<div class="theme-admonition theme-admonition-tip admonition_xJq3 alert alert--success"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg></svg></span>My tip</div><div class="admonitionContent_BuS1"><p>Row early.</p></div></div>"#,
            "tip | My tip | Row early.",
        ),
        (
            r#"<div class="admonition admonition-caution alert alert--warning"><div class="admonition-heading"><h5><span class="admonition-icon"></span>caution</h5></div><div class="admonition-content"><p>Ice.</p></div></div>"#,
            "caution | caution | Ice.",
        ),
        (
            r#"<div class="callout is-collapsed" data-callout="faq" data-callout-fold="-"><div class="callout-title"><div class="callout-icon"><svg></svg></div><div class="callout-title-inner">Does it fold?</div></div><div class="callout-content"><p>Yes.</p></div></div>"#,
            "faq | Does it fold? | Yes.",
        ),
        (
            r#"<blockquote class="callout" data-callout="rope"><p>Made up.</p></blockquote>"#,
            "note |  | Made up.",
        ),
        (
            r#"<div class="admonition warning"><p class="admonition-title">Warning</p><p>Stop.</p></div>"#,
            "warning | Warning | Stop.",
        ),
        (
            r#"<div class="admonition-knots admonition"><p class="admonition-title">Knots</p><p>Tie.</p></div>"#,
            "note | Knots | Tie.",
        ),
        (
            r#"<div class="note"><p class="first admonition-title">Note</p><p class="last">Old.</p></div>"#,
            "note | Note | Old.",
        ),
        (
            r#"<div class="alert alert-danger" role="alert"><p class="alert-title">Danger</p><p>Wrong.</p></div>"#,
            "danger | Danger | Wrong.",
        ),
        (
            r#"<div class="alert alert-info"><h4>Good to know</h4><p>Ferries run.</p></div>"#,
            "info | Good to know | Ferries run.",
        ),
        (r#"<div class="alert alert-primary">Plain words.</div>"#, "note |  | Plain words."),
        (r#"<div class="warning"><p>It may panic.</p></div>"#, "warning |  | It may panic."),
        (r#"<aside class="note"><p>Two regions.</p></aside>"#, "note |  | Two regions."),
        (
            r#"<div class="tip custom-block"><p class="custom-block-title">TIP</p><p>Use it.</p></div>"#,
            "tip | TIP | Use it.",
        ),
        (
            r#"<div class="hint-container warning"><p class="hint-container-title">Warning</p><p>A.</p></div>"#,
            "warning | Warning | A.",
        ),
        (
            r#"<aside class="starlight-aside starlight-aside--caution"><p class="starlight-aside__title">Caution</p><section class="starlight-aside__content"><p>B.</p></section></aside>"#,
            "caution | Caution | B.",
        ),
        (r#"<blockquote class="book-hint info"><p>Hugo.</p></blockquote>"#, "info |  | Hugo."),
        (
            r#"<div class="box notices cstyle tip"><div class="box-label"><i></i> Tip</div><div class="box-content"><p>C.</p></div></div>"#,
            "tip | Tip | C.",
        ),
        (
            r#"<div class="admonitionblock important"><table><tbody><tr><td class="icon"><div class="title">Important</div></td><td class="content"><div class="title">On oars</div><div class="paragraph"><p>Two.</p></div></td></tr></tbody></table></div>"#,
            "important | On oars | Two.",
        ),
        (
            r#"<div class="admonitionblock note"><table><tr><td class="icon"><div class="title">Note</div></td><td class="content">Bare.</td></tr></table></div>"#,
            "note |  | Bare.",
        ),
        (
            r#"<div class="notecard warning"><p><strong>Warning:</strong> A star lets all read.</p></div>"#,
            "warning | Warning: | A star lets all read.",
        ),
        (r#"<div class="NOTE"><p>Note</p><p>Learn.</p></div>"#, "note | Note | Learn."),
        (
            r#"<div class="confluence-information-macro confluence-information-macro-warning"><p class="title">Careful</p><span class="icon"></span><div class="confluence-information-macro-body"><p>D.</p></div></div>"#,
            "warning | Careful | D.",
        ),
        (
            r#"<blockquote class="callout callout_info"><h3 class="callout-heading"><span class="callout-icon">i</span>Read me</h3><p>E.</p></blockquote>"#,
            "info | Read me | E.",
        ),
        (r#"<div data-type="tip"><h6>Tip</h6><p>F.</p></div>"#, "tip | Tip | F."),
        // Boxes of other kinds.
        (r#"<div class="callout"><p>Subscribe today.</p></div>"#, "-"),
        (r#"<div class="alert"><p>We use cookies.</p></div>"#, "-"),
        (r#"<div class="info">By Ada Brandt</div>"#, "-"),
        (r#"<div class="post note"><p>A story.</p></div>"#, "-"),
        (r#"<div class="box info"><p>Hours.</p></div>"#, "-"),
        (r#"<p class="note">A line.</p>"#, "-"),
    ] {
        assert_eq!(shown(source).replace("iRead me", "Read me"), wanted, "{source}");
    }
}

#[test]
fn titles_that_say_the_kind() {
    for (title, kind, wanted) in [
        ("Note:", "note", true),
        ("WARNING", "warning", true),
        ("Information", "info", true),
        ("Note on oars", "note", false),
        ("Hinweis", "note", false),
    ] {
        assert_eq!(says_kind(title, kind), wanted, "{title}");
    }
}
