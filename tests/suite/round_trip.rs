//! Random bodies: what parsers read of their renderings is what is in them.

use gleaner::{
    Alignment, Body, Cell, Content, Definition, Inline, InlineContent, Inlines, Item, Numbering,
    Style,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::invariants::read_back;

/// Strings that try to be markup.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "*",
        "**",
        "_",
        "__",
        "~",
        "~~",
        "`",
        "``",
        "```",
        "[",
        "]",
        "(",
        ")",
        "](",
        "]:",
        "[a]",
        "[[",
        "<",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<a@b.c>",
        "<3",
        ">",
        "&",
        "&lt;",
        "&#9;",
        "\\",
        "\\\\",
        "|",
        "-",
        "--",
        "---",
        "=",
        "===",
        ":-",
        ": ",
        "--|--",
        "|-|",
        "#",
        "##",
        "+",
        "1.",
        "23)",
        "1",
        ".",
        "!",
        "![",
        "[!note]",
        "x",
        "word",
        "ü",
        "字",
        "「",
        "。",
        "“",
        "—",
        "\u{a0}",
        " ",
        " ",
        "\t",
        "\n",
        "\r\n",
        "@",
        "http://a.b",
        "[x]",
        "[ ] ",
        "[^1]",
        "[^1]:",
        "\u{2028}",
        "😀",
        "$",
        "$$",
        "$x$",
        "%",
        "{",
        "}",
        "<details>",
        "</details>",
        "<br>",
        "^",
        "e\u{301}",
    ]);
    let glued = vec(pieces, 0..10).prop_map(|pieces| pieces.concat());
    prop_oneof![4 => glued, 2 => "[a-z ]{0,8}", 1 => "[^\0]{0,8}"]
}

fn tex() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "x^2",
        "\\frac{a}{b}",
        "\\text{if}",
        "a_1",
        " ",
        "*",
        "<",
        " \\\\\n",
        "\\alpha ",
        "= b",
        "+",
        "~",
        "`",
        "- c",
        "# d",
        "\\{",
        "\\}",
    ]);
    vec(pieces, 0..5).prop_map(|pieces| format!("{}y", pieces.concat()))
}

fn url() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "https://a.b/c_(d)",
        "/x",
        "(",
        ")",
        "a b",
        "#f",
        "?q=1&amp;r",
        "\\",
        "\\*",
        "<",
        ">",
        "`",
        "ü",
        "*",
        "_a_",
        "|",
        "!",
        "[",
        "]",
        "\"",
        "'",
        "&",
        "mailto:a@b.c",
        "javascript:x",
        "data:text/html,",
        "\n",
        ":",
    ]);
    vec(pieces, 0..4).prop_map(|pieces| pieces.concat())
}

const LABELS: &[&str] = &["1", "2", "fn:a b", "FN-A-B", "]"];

fn label() -> impl Strategy<Value = String> {
    select(LABELS).prop_map(str::to_owned)
}

fn inlines() -> impl Strategy<Value = Inlines> {
    let leaf = prop_oneof![
        6 => hostile().prop_map(Inline::text),
        2 => hostile().prop_map(Inline::code),
        1 => (url(), hostile(), prop::option::of(hostile())).prop_map(|(url, alt, tooltip)| {
            let mut picture = Inline::picture(url, alt);
            if let InlineContent::Picture { title, .. } = &mut picture.content {
                *title = tooltip;
            }
            picture
        }),
        1 => tex().prop_map(Inline::formula),
        1 => label().prop_map(Inline::note_reference),
        1 => Just(Inline::line_break()),
        1 => ("[a-z*]{1,3}", "[a-z]{1,3}").prop_map(|(base, reading)| Inline::ruby(base, reading)),
    ];
    let inline = leaf.prop_recursive(3, 12, 4, |inner| {
        let inner = vec(inner, 0..4).prop_map(Inlines::from);
        prop_oneof![
            (select(Style::ALL), inner.clone())
                .prop_map(|(style, text)| Inline::styled(style, text)),
            (url(), inner, prop::option::of(hostile())).prop_map(|(url, text, tooltip)| {
                let mut link = Inline::link(url, text);
                if let InlineContent::Link { title, .. } = &mut link.content {
                    *title = tooltip;
                }
                link
            }),
        ]
    });
    vec(inline, 0..5).prop_map(Inlines::from)
}

fn cell() -> impl Strategy<Value = Cell> {
    let code = "[a-z`|\\\\\n]{0,6}".prop_map(|text| Content::code(text, None));
    let blocks = vec(prop_oneof![4 => inlines().prop_map(Content::paragraph), 1 => code], 0..3);
    let align = prop::option::of(select(Alignment::ALL));
    let spans = (1u16..4, 1u16..4);
    (any::<bool>(), spans, align, blocks).prop_map(|(header, (columns, rows), align, blocks)| {
        let mut cell = Cell::default();
        (cell.header, cell.columns, cell.rows) = (header, columns, rows);
        cell.align = align;
        cell.blocks = blocks.into_iter().map(Into::into).collect();
        cell
    })
}

fn leaf() -> impl Strategy<Value = Content> {
    let table = (inlines(), vec(vec(cell(), 0..4), 0..4)).prop_map(|(text, rows)| {
        let mut table = Content::table(rows);
        if let Content::Table { caption, .. } = &mut table {
            *caption = text;
        }
        table
    });
    let code = (hostile(), prop::option::of(select(vec!["rust", "c++", "sh"])));
    prop_oneof![
        6 => inlines().prop_map(Content::paragraph),
        2 => hostile().prop_map(Content::paragraph),
        2 => (0u8..9, inlines()).prop_map(|(level, text)| Content::heading(level, text)),
        1 => code.prop_map(|(text, language)| Content::code(text, language)),
        1 => table,
        1 => tex().prop_map(Content::formula),
        1 => (url(), prop::option::of("[a-z*]{1,4}"))
            .prop_map(|(url, title)| Content::embed(url, title.as_deref())),
        1 => Just(Content::Rule),
    ]
}

fn blocks(
    inner: impl Strategy<Value = Content> + Clone + 'static,
) -> impl Strategy<Value = Content> {
    let some = vec(inner, 0..4);
    let item = (prop::option::of(any::<bool>()), some.clone()).prop_map(|(checked, blocks)| {
        let mut item = Item::new(blocks);
        item.checked = checked;
        item
    });
    let items = vec(item, 0..4);
    let numbering = (0u32..12, any::<bool>()).prop_map(|(start, reversed)| {
        let mut numbering = Numbering::from(start);
        numbering.reversed = reversed;
        numbering
    });
    let entry = (vec(inlines(), 0..3), vec(some.clone(), 0..3)).prop_map(|(terms, details)| {
        let mut entry = Definition::default();
        entry.terms = terms;
        entry.details = details
            .into_iter()
            .map(|blocks| blocks.into_iter().map(Into::into).collect())
            .collect();
        entry
    });
    prop_oneof![
        2 => items.clone().prop_map(Content::bullets),
        2 => (numbering, items).prop_map(|(numbering, items)| Content::numbered(numbering, items)),
        2 => some.clone().prop_map(Content::quote),
        1 => (some.clone(), inlines()).prop_map(|(blocks, caption)| Content::figure(blocks, caption)),
        1 => vec(entry, 0..3).prop_map(Content::definitions),
        1 => (select(vec!["note", "danger"]), inlines(), some.clone())
            .prop_map(|(kind, title, blocks)| Content::callout(kind, title, blocks)),
        1 => ("[a-z <>&*]{0,5}", some).prop_map(|(summary, blocks)| Content::details(summary, blocks)),
    ]
}

fn bodies() -> impl Strategy<Value = Body> {
    let content = leaf().prop_recursive(3, 12, 4, |inner| blocks(inner).boxed());
    let notes = vec(vec(leaf(), 0..2), LABELS.len());
    (vec(content, 0..5), notes).prop_map(|(contents, notes)| {
        let notes = LABELS.iter().zip(notes).map(|(label, blocks)| {
            Content::note(*label, blocks.into_iter().chain([Content::paragraph("end")]))
        });
        Body::from_iter(contents.into_iter().chain(notes))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn renderings_read_back(body in bodies()) {
        read_back::renderings(&body).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn runs_read_back(text in inlines()) {
        read_back::renderings(&Body::from_iter([Content::paragraph(text)])).map_err(TestCaseError::fail)?;
    }
}
