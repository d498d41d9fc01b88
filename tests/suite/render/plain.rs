//! What becomes of the pieces of a line in plain text.

use gleaner::{Body, Content, Inline, Inlines, Style};

/// The text of a paragraph.
fn plain(line: Inlines) -> String {
    Body::from_iter([Content::paragraph(line)]).text()
}

fn script(before: &str, style: Style, inner: &str, after: &str) -> String {
    let run = [Inline::text(before), Inline::styled(style, inner), Inline::text(after)];
    plain(Inlines::from_iter(run))
}

#[test]
fn scripts_do_not_run_into_numbers() {
    for (before, inner, after, wanted) in [
        ("about 10", "7", " grains", "about 10^7 grains"),
        ("10", "-7", "", "10^-7"),
        ("2", "n", " ways", "2^n ways"),
        ("2", "n+1", "", "2^(n+1)"),
        ("5 m", "2", ".", "5 m^2."),
        ("Ca", "2+", "", "Ca^2+"),
        ("x", "n", "", "x^n"),
        ("The 2", "nd", " rise", "The 2nd rise"),
        ("1", "er", "", "1er"),
        ("2", "e", "", "2e"),
        ("Brillant", "TM", "", "BrillantTM"),
        ("", "1", " a note", "1 a note"),
    ] {
        assert_eq!(script(before, Style::Superscript, inner, after), wanted);
    }
    for (before, inner, after, wanted) in [
        ("H", "2", "O", "H2O"),
        ("CO", "2", "", "CO2"),
        ("of e", "0.4", " each", "of e_0.4 each"),
        ("x", "n+1", " =", "x_(n+1) ="),
        ("x", "n", "", "x_n"),
        ("log", "10", "", "log10"),
        ("V", "max", "", "V_max"),
        ("SO", "x", "", "SOx"),
        ("10", "2", "", "10_2"),
    ] {
        assert_eq!(script(before, Style::Subscript, inner, after), wanted);
    }
}

#[test]
fn what_is_struck_out_is_told_apart() {
    let run = [Inline::text("from"), Inline::styled(Style::Deleted, " 40 "), Inline::text("14")];
    assert_eq!(plain(Inlines::from_iter(run)), "from ~~40~~ 14");
}

#[test]
fn nothing_is_written_for_what_has_no_words() {
    let run = [
        Inline::text("a "),
        Inline::picture("a.jpg", "alt"),
        Inline::text(" b"),
        Inline::note_reference("1"),
        Inline::line_break(),
        Inline::ruby("竹", "たけ"),
        Inline::formula("x^2"),
    ];
    assert_eq!(plain(Inlines::from_iter(run)), "a b\n竹x^2");
}
