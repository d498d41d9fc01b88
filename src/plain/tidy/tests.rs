use super::tidied;

#[test]
fn attributes_fences_and_data_go() {
    for (source, want) in [
        ("[a](b){.c} [d]{.e} `f`{.g} ![h](i){width=\"3\"}", "[a](b) d `f` ![h](i)"),
        ("[[a]{.b}]{.c}[d]{.e} [f](g \"h) i\"){#j k=\"}\"\nl=m}", "a d [f](g \"h) i\")"),
        ("# a {#a .b}\n\n## b [c]{.d} {#b}\n\n[e]{.f} {#g}", "# a\n\n## b c\n\ne {#g}"),
        (
            "::: {.a b=\"c\"}\n::: d\n- ::: e\n  ::: {.f}\n  [g](h)\n  :::\n  :::\n:::\n:::",
            "\n\n- [g](h)\n  \n  \n\n",
        ),
        (":::tip Take care\nThe tide turns.\n:::", "Take care\nThe tide turns.\n"),
        ("> ::: {.a}\n> b\n> :::", "> \n> b\n> "),
        ("a\n{: .b #c}\n\n[d](e){:target=\"f\"}\n\n`g`{:.h}", "a\n\n\n[d](e)\n\n`g`"),
        ("a ![b](data:image/png;base64,AAAA) c", "a  c"),
        (
            "<div class=\"a\"\nid=\"b\">\n\n<span class=\"k\">c</span> <a href=\"d\"\n  class=\"e\">f</a>\n\n</div>\n\n</div>\n\n</div>\n\n    <b> [g](h)",
            "\n\nc <a href=\"d\" class=\"e\">f</a>\n\n\n\n\n\n\n\n    <b> [g](h)",
        ),
        ("[![](data:image/png;base64,AA)](/a) ![[b]{.c}](data:,d \"e\"){.f}", "[](/a) "),
    ] {
        let tidied = tidied(source).map(|own| own.text().to_owned());
        assert_eq!(tidied.as_deref(), Some(want), "{source}");
    }
}

#[test]
fn other_text_stays() {
    for source in [
        "a",
        "[a]{.b} and `c`{d}",
        "f(x){.a} g(y){.b} h(z){.c} i(w){.d}",
        "::: Welcome :::\n\nTo the quay",
        "```\n::: {.a}\n[a]{.b} [c]{.d} [e]{.f}\n:::\n```",
        "`[a]{.b}` `[c]{.d}` \\[e]{.f} [g\n\nh]{.i}",
        "[a](data:text/plain,b)",
        "Write\n\n    <div>\n    <span>\n\n    </span>\n\n    </div>\n\n    </div>",
        "Use <button> in a <form> and a <label>: [a](b)",
        "    ::: {.a}\n    [b]{.c} [d]{.e} [f]{.g}\n    :::",
        "## {#if a}\n\n## {#each b as c}\n\n## {/if}\n\narr[i]{.x=1} \\a[1]{#1} \\b[2]{#2} \\c[3]{#3}",
        "---\ntitle: The ferry\nauthor: Ann [a](b)\n---\n\nShort\nlines",
        "<div>\n<span>\na\n</span>\n</div>\n<span>b</span>",
        "let x = [1]{y}; [2]{z}; [3]{w}",
    ] {
        assert!(tidied(source).is_none(), "{source}: {:?}", tidied(source));
    }
}

#[test]
fn wrapped_lines_are_joined() {
    let heading = "# The ferry that left the harbour in October came back to the old pier at\nlast";
    let lines = "Nobody had announced it, so that two anglers alone, who had been there since\n2004. \
                 I saw it come in through fog with its lights on and without the horn,\nwhich is at the \
                 smith's until a part comes from the mainland, as it has been\nsince the spring, when it fell from its beam on the upper deck after seventy-\none years.";
    let list = "- The crossing takes twenty minutes as it always did, and the café on board\n  sells the soup";
    let page = format!("{heading}\n\n{lines}\n\n{list}\n- The [quay](/quay)\n\n{lines}  \nWet\n");
    let want = page.replace("at\nlast", "at last").replace("board\n  sells", "board sells");
    let want = want.replace(lines, &lines.replace("-\n", "-").replace('\n', " "));
    assert_eq!(tidied(&page).unwrap().text(), want);
    let apart = page.replace("at\nlast\n\n", "at\nlast\n");
    assert!(tidied(&apart).unwrap().text().contains("at\nlast\nNobody"));
    let apart = format!("{page}\n# The tides\nRough\n");
    assert!(tidied(&apart).unwrap().text().contains("at\nlast\n"));
    // Half of the lines had room for the next word.
    let short = "# Tides\n\nThe moon\nis full\n\nThe sea\nis high\n\nThe boats\nare in\n\nThe crews\nsleep\n\n";
    assert!(tidied(&format!("{short}[a](b)")).is_none());
}

#[test]
fn spans_are_those_of_the_source() {
    let source = "[Ä]{.a}[b]{.c} [d](e){.f}";
    let tidied = tidied(source).unwrap();
    assert_eq!(tidied.text(), "Ä b [d](e)");
    for (text, want) in [("Ä", "Ä"), ("b", "b"), ("[d](e)", "[d](e)")] {
        let start = tidied.text().find(text).unwrap();
        let (start, end) = (start as u32, (start + text.len()) as u32);
        assert_eq!(&source[tidied.start(start) as usize..tidied.end(end) as usize], want);
    }
}
