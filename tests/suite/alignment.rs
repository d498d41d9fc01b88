//! To which side the cells of tables move their text.

use gleaner::{Content, Extractor, Page};

use crate::bodies::{AFTER, BEFORE};

/// The sides of all cells of the page's first table.
fn sides(page: Page<'_>) -> String {
    let extractor = Extractor::builder().keep("table").build().unwrap();
    let body = extractor.extract(page).body;
    let rows = body.walk().find_map(|block| match &block.content {
        Content::Table { rows, .. } => Some(rows),
        _ => None,
    });
    let cells = rows.into_iter().flatten().flatten();
    let names: Vec<_> = cells.map(|cell| cell.align.map_or("-", |side| side.name())).collect();
    names.join(" ")
}

#[test]
fn cells_take_what_is_said_next_to_them() {
    for (table, want) in [
        ("<table><tr><td align=right>a<td>b", "right -"),
        ("<table align=right><tr><td>a<td>b", "- -"),
        ("<table style='text-align:center'><tr><td>a<td align=LEFT>b", "center left"),
        ("<table><tr style='Text-Align : Right !important; color:red'><td>a<td>b", "right right"),
        ("<table><tbody align=center><tr><td>a<td>b<tr align=left><td>c", "center center left"),
        ("<table><col><col align=right><tr><td>a<td>b", "- right"),
        ("<table><colgroup align=right span=2></colgroup><tr><td>a<td>b<td>c", "right right -"),
        (
            "<table><colgroup align=right><col><col align=left></colgroup><tr><td>a<td>b",
            "right left",
        ),
        ("<table><col align=right><tr><td style='text-align-last:left'>a<td>b", "right -"),
        ("<table><tr><td class='num text-end'>a<td class=textright>b", "right -"),
        ("<table><tr><td align=justify>a<td style='text-align:inherit'>b", "- -"),
        (
            "<table><col><col><col align=right><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e",
            "- - - right -",
        ),
        (
            "<table><col align=right><col align=left><tr><td>a<td rowspan=3>b<tr><td>c<td>d<tr><td>e<tr><td>f<td>g",
            "right left right - right right left",
        ),
        (
            "<table><thead align=left><tr><td>a<td>A<tbody align=right><tr><td>b<tr><td>c<tbody><tr><td>d",
            "left left right right -",
        ),
        (
            "<table><col span=99999999 align=left><col span=9 align=right><tr><td>a<td>b",
            "left left",
        ),
    ] {
        // A table of one row may be there for the layout alone.
        let more = "<tr><td>Skarn<td>12<tr><td>Brill<td>40";
        let page =
            format!("<p>{}</p>{table}{more}</table><p>{}</p>", BEFORE.join(" "), AFTER.join(" "));
        let sides = sides(Page::html(page.as_str()));
        let first: Vec<&str> = sides.split(' ').take(want.split(' ').count()).collect();
        assert_eq!(first.join(" "), want, "{table}");
    }
}

#[test]
fn rules_say_the_sides_of_columns() {
    let table =
        "| Port | Fee | Berths | Master |\n| :--- | :-: |---:| --- |\n| Skarn | 4 | 12 | Ada |";
    let page = [BEFORE.join("\n\n").as_str(), table, AFTER.join("\n\n").as_str()].join("\n\n");
    let want = "left center right - left center right -";
    assert_eq!(sides(Page::text(page)), want);
}
