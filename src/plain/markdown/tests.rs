use super::*;
use crate::document::Style;

/// The text with its signs as tags.
fn read(source: &str) -> String {
    let definitions = Definitions::of(source);
    let text = source.lines().next().unwrap_or_default();
    let mut out = String::new();
    let (mut from, mut open) = (0, Vec::new());
    for sign in signs(text, &definitions) {
        out.push_str(text.get(from..sign.at.start).unwrap_or("<overlap>"));
        from = sign.at.end;
        let tag = match sign.kind {
            None => continue,
            Some(Kind::End) => format!("/{}", open.pop().unwrap_or("?")),
            Some(Kind::Picture(picture)) => format!("img {} {}", picture.url, picture.alt),
            Some(Kind::Break) => "br".to_owned(),
            Some(Kind::NoteReference { label }) => format!("note {label}"),
            Some(kind) => {
                let (name, tag) = match kind {
                    Kind::Styled(Style::Emphasis) => ("em", "em".to_owned()),
                    Kind::Styled(Style::Strong) => ("b", "b".to_owned()),
                    Kind::Styled(Style::Deleted) => ("del", "del".to_owned()),
                    Kind::Styled(Style::Inserted) => ("ins", "ins".to_owned()),
                    Kind::Styled(Style::Subscript) => ("sub", "sub".to_owned()),
                    Kind::Styled(Style::Superscript) => ("sup", "sup".to_owned()),
                    Kind::Styled(Style::Marked) => ("mark", "mark".to_owned()),
                    Kind::Styled(Style::Keyboard) => ("kbd", "kbd".to_owned()),
                    Kind::Code => ("code", "code".to_owned()),
                    Kind::Link(link) => match link.title {
                        None => ("a", format!("a {}", link.url)),
                        Some(title) => ("a", format!("a {} '{title}'", link.url)),
                    },
                    other => panic!("{other:?}"),
                };
                open.push(name);
                tag
            }
        };
        out += &format!("<{tag}>");
    }
    assert!(open.is_empty(), "{source}: not closed");
    out + &text[from..]
}

#[test]
fn inline_markup() {
    for (source, expected) in [
        ("The [mill](/a) turns", "The <a /a>mill</a> turns"),
        (
            "[the mill](https://w.example/Mill_(Dunmere)) and",
            "<a https://w.example/Mill_(Dunmere)>the mill</a> and",
        ),
        ("[mill](<a b> \"Its wheel\")", "<a a b 'Its wheel'>mill</a>"),
        ("[mill](/a 'x') [b](/b (y))", "<a /a 'x'>mill</a> <a /b 'y'>b</a>"),
        ("[a](/1)[b](/2)", "<a /1>a</a><a /2>b</a>"),
        ("![A wheel](/w.jpg) runs", "<img /w.jpg A wheel> runs"),
        ("[![A wheel](/w.jpg)](/w)", "<a /w><img /w.jpg A wheel></a>"),
        ("[see [1]](/a)", "<a /a>see [1]</a>"),
        ("a [b] c](d) and [x] (y)", "a [b] c](d) and [x] (y)"),
        ("f(x)[0](y z)", "f(x)[0](y z)"),
        (
            "<https://a.example/b_c_d> and <T>",
            "<a https://a.example/b_c_d>https://a.example/b_c_d</a> and <T>",
        ),
        ("*one* **two** ***three***", "<em>one</em> <b>two</b> <em><b>three</b></em>"),
        ("_one_ __two__ snake_case_name", "<em>one</em> <b>two</b> snake_case_name"),
        ("~~old~~ ~new~", "<del>old</del> ~new~"),
        ("2 * 3 * 4, a*b*c, **open", "2 * 3 * 4, a<em>b</em>c, **open"),
        ("**bold with *inner* words**", "<b>bold with <em>inner</em> words</b>"),
        ("**[bold link](/a)** *[x](/b)", "<b><a /a>bold link</a></b> *<a /b>x</a>"),
        ("*a [b* c](/x)", "*a <a /x>b* c</a>"),
        ("run `a * b` and ``x ` y``", "run <code>a * b</code> and <code>x ` y</code>"),
        ("one ` and [a `](/b)` c](/d)", "one <code> and [a </code>](/b)` c](/d)"),
        (r"\*not\* \[a](b) \\ \d", r"*not* [a](b) \ \d"),
        ("日本**語**です", "日本<b>語</b>です"),
        ("“**Never**,” he said", "“<b>Never</b>,” he said"),
        (
            "The [mill][1] and [pond][], [a][2]\n\n[1]: https://m.example\n[pond]: /p \"Deep\"",
            "The <a https://m.example>mill</a> and <a /p 'Deep'>pond</a>, [a][2]",
        ),
        ("turned[^1] and [^2]\n\n[^1]: At ten.", "turned<note 1> and [^2]"),
        ("at <br>nine<BR>or", "at <br>nine<br>or"),
        ("one<br/>two<br />", "one<br>two<br>"),
        // Tags of HTML: those that say nothing here are taken out.
        ("H<sub>2</sub>O, 10<SUP>7</SUP>", "H<sub>2</sub>O, 10<sup>7</sup>"),
        (
            "<b>a *b*</b> <kbd>C</kbd><ins>d</ins><mark>e</mark>",
            "<b>a <em>b</em></b> <kbd>C</kbd><ins>d</ins><mark>e</mark>",
        ),
        ("<a href='/a?b=1&amp;c' title=\"T\">mill</a>", "<a /a?b=1&c 'T'>mill</a>"),
        ("<p align=center><img alt=\"The mill\" src=m.jpg></p>", "<img m.jpg The mill>"),
        ("<summary>More</summary> <span class='x'>of</span> <a name=m>it</a>", "More of it"),
        // What is not nested is not marked.
        ("*a <b>b* c</b>", "*a <b>b* c</b>"),
        ("[a <b>b](/c) d</b>", "<a /c>a b</a> d"),
        ("<i>a <b>b</i> c", "<em>a b</em> c"),
        ("Vec<T>, a < b > c, <b, <unknown>", "Vec<T>, a < b > c, <b, <unknown>"),
        ("`<b>`a</b>", "<code><b></code>a"),
        ("", ""),
    ] {
        assert_eq!(read(source), expected, "{source}");
    }
}

#[test]
fn definitions_are_lines_of_their_own() {
    for (line, expected) in [
        ("[1]: https://m.example", Some("1")),
        ("[a b]: </p> 'Deep'", Some("a b")),
        ("[^1]: Any text.", Some("1")),
        ("[Anna]: I never said so", None),
        ("[Anna]: never", None),
        ("[1] : /a", None),
        ("[]: /a", None),
        ("1]: /a", None),
    ] {
        assert_eq!(definition(line).map(|(label, ..)| label), expected, "{line}");
    }
}

#[test]
fn many_signs_cost_little() {
    for sign in [
        "[", "*", "`", "_a", "![", "](", "<http://", "[a](", "[^", "**a", "~~", "\\", "<b>",
        "<i>a</b>", "<a href=", "<p >",
    ] {
        let text = sign.repeat(40_000);
        assert!(signs(&text, &Definitions::default()).len() <= text.len());
    }
}
