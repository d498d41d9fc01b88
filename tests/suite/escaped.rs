//! Pages that a program escaped as a whole, and pages that only look like it.

use gleaner::Page;

#[test]
fn pages_that_are_escaped_as_a_whole() {
    let long = "The ferry that left the harbour in October is back at its old pier, as nobody had announced it, \
                so that only two anglers saw it.";
    let broken = [long; 6].join("<br>");
    let lines = [long; 6].join("\n") + "\n";
    for (page, want) in [
        (
            r#""<p>The ferry</p>\n<p class=\"a\">caf\u00e9 \ud83d\ude00<\/p>""#,
            "<p>The ferry</p>\n<p class=\"a\">café 😀</p>",
        ),
        (r"b'<p>The caf\xc3\xa9</p>\n'", "<p>The café</p>\n"),
        (r"b'<meta charset=latin1><p>The caf\xe9</p>'", "<meta charset=latin1><p>The café</p>"),
        (r"'caf\xc3\xa9, caf\xe9, \xe2\x82\xac, \xc3\xZZ, \xc3'", "café, café, €, Ã\\xZZ, Ã"),
        (r"'caf\xe9 and \u2019 \\n'", "café and ’ \\n"),
        (r#"["The ferry", 'it\'s back', u"now"]"#, "The ferry\nit's back\nnow"),
        ("[\n  \"The ferry\",\n  \"is back\",\n]", "The ferry\nis back"),
        (r#""<p class=""a"">The ferry</p>""#, "<p class=\"a\">The ferry</p>"),
        (r"News\nSport\n\nThe ferry is back\nIt left", "News\nSport\n\nThe ferry is back\nIt left"),
        (r"News\r\nSport\r\nTides\r\nInk\r\n", "News\r\nSport\r\nTides\r\nInk\r\n"),
        (
            r"<html>\n<p>The \\n ferry</p>\n<p>\n<b>a</b>\n",
            "<html>\n<p>The \\n ferry</p>\n<p>\n<b>a</b>\n",
        ),
        (r#"<p class=\"a\">The ferry<\/p>"#, "<p class=\"a\">The ferry</p>"),
        (
            r#"<html lang="de"><head>\n<p>a</p>\n<p>\n<b>"#,
            "<html lang=\"de\"><head>\n<p>a</p>\n<p>\n<b>",
        ),
        (r"\r\n <p>The ferry</p>\n<p>\n<b>\n<i>c", "\r\n <p>The ferry</p>\n<p>\n<b>\n<i>c"),
        (
            &("<p>The caf".to_owned() + &r"\xc3\xa9".repeat(16)),
            &("<p>The caf".to_owned() + &"é".repeat(16)),
        ),
        (r"<p>The ferry<\/p>", "<p>The ferry</p>"),
        (r"\u003cp\u003eThe ferry\u003c/p\u003e", "<p>The ferry</p>"),
        (&(r"F\u00e4hre \u00fcber ".repeat(4) + r"\d"), &("Fähre über ".repeat(4) + r"\d")),
        ("&amp;lt;p&amp;gt;The ferry&amp;lt;/p&amp;gt;", "<p>The ferry</p>"),
        (
            r#""<p>C:\\new\\table <code>\\n</code> <code>\\t</code></p>""#,
            r"<p>C:\new\table <code>\n</code> <code>\t</code></p>",
        ),
        ("&lt;p&gt;The ferry &amp;amp; crew&lt;/p&gt;", "<p>The ferry &amp; crew</p>"),
        ("&#60;p&#62;The ferry&#60;/p&#62;", "<p>The ferry</p>"),
        (r#""&lt;p&gt;The ferry&lt;/p&gt;\n""#, "<p>The ferry</p>"),
        (&broken, &lines),
        (
            &broken.replace("<br>", "<br />\n").replace(" as", "\nas&nbsp;"),
            &lines.replace(" as", " as\u{a0}"),
        ),
    ] {
        assert_eq!(Page::new(page).source().trim_end(), want.trim_end(), "{page}");
    }
}

#[test]
fn other_pages_stay() {
    let broken =
        vec!["The ferry that left the harbour in October is back at its old pier.".repeat(2); 6]
            .join("<br>");
    for page in [
        "",
        "\"",
        "b'",
        "[",
        "[]",
        "[1]",
        r#""The ferry is back," she said. "At last.""#,
        r#""The ferry is back at last.""#,
        "'Tis the ferry's last day'",
        r"The line ends with \n or \r\n, and a tab is \t.",
        r#"print("a\n"); print("b\n"); print("c\n")"#,
        r"\[\nabla f \neq 0, \nu = \nabla g\]",
        r"C:\new, C:\nine, C:\none, C:\nut",
        "A \\n B\\n\nC\\n\nD\\n\n",
        r#"[The "ferry"](a "b")"#,
        r#"["The ferry"](/a)"#,
        r#"{"a": "b\n"}"#,
        r#"<p>The ferry</p><script>a = "<p>\n<\/p>"</script>"#,
        r#"<html><script>a = "<p>\n<b>"</script><p>The ferry</p>"#,
        r"<td>\n</td><td>\r\n</td><td>\new</td><td>\d</td>",
        "<title>b'caf\\xc3\\xa9'</title>\n<p>Bytes\n<p>and text\n",
        "<p>One\n<p>is <code>\\n</code>,\n<p>two <code>\\n</code>\n<p>and <b>\\n</b>\n",
        r"'C:\new\table\Docs'",
        r"The set \nLeftarrow of \nVdash is \nRightarrow or \nearrow in \alpha",
        r"<pre>F\u00e4hre \u00fcber Br\u00fccke</pre>",
        r#"Write "\u00e4", "\u00f6" and "\u00fc"."#,
        r"Fähre \u00fcber die Br\u00fccke f\u00fcr alle",
        "A paragraph is &lt;p&gt;, its end &lt;/p&gt;, and a &lt;b&gt; makes words bold, &lt;/b&gt; ends it, &lt;/i&gt; too.",
        "&lt;3 the ferry",
        "<p>&lt;p&gt;The ferry&lt;/p&gt;</p>",
        "The ferry<br>is back<br>at<br>its<br>old<br>pier",
        &broken.replace("<br>", "<br>\n\n## Tides\n\n"),
        "The <b>ferry</b><br>is back<br>at<br>its<br>old<br>pier",
    ] {
        assert_eq!(Page::new(page).source(), page);
    }
}

#[test]
fn what_the_caller_says_counts() {
    let tags = "&lt;p&gt;The ferry&lt;/p&gt;";
    assert_eq!(Page::text(tags).source(), tags);
    assert_eq!(Page::html(r#""<p>The ferry<\/p>""#).source(), "<p>The ferry</p>");
}

#[test]
fn what_programs_write_around_or_into_pages_is_undone() {
    let items = "<li>The harbour board of Arn has met</li><li>Whale seen from the pier</li>"
        .replace('>', ">\n ")
        .replace("</", "\n</");
    let pretty = |line: &str| {
        format!("<html>\n <body>\n{items}\n{items}\n  <p>\n{line}\n  </p>\n </body>\n</html>")
    };
    let links = "<a href='/a'>News</a>\n".repeat(5);
    for (page, want) in [
        (
            pretty("It left\n<a href=\"/b\">\n <b>\n  Brill\n </b>\n</a>\n, at six (\n<i>\n sharp\n</i>\n).\n<b>\nNow\n</b>\nor never"),
            pretty("It left\n<a href=\"/b\">\n <b>\n  Brill</b></a>, at six (<i>sharp</i>).\n<b>\nNow\n</b>\nor never"),
        ),
        (
            "One\n\nTwo <em>is</em>\nwrapped\nThree\n<h2>a\nb</h2>\nFour\n<!--more if a > b-->\nFive".to_owned(),
            "<p>One</p>\n<p>Two <em>is</em>\nwrapped</p>\n<p>Three</p>\n<h2>a\nb</h2><p>Four</p>\n<p>Five</p>\n".to_owned(),
        ),
        (
            "<html><head><script src=\"https://web-static.archive.org/_static/js/wombat.js\"></script></head><body>\
             <!-- BEGIN WAYBACK TOOLBAR INSERT --><a>69 captures</a><!-- END WAYBACK TOOLBAR INSERT --><a \
             href=\"https://web.archive.org/web/20240503074300/https://a.example/web/1\"><img \
             src=\"/web/20240503074300im_/http://a.example/web/2024/a.png\"></a></body></html>"
                .to_owned(),
            "<html><head><script src=\"https://web-static.archive.org/_static/js/wombat.js\"></script></head><body>\
             <a href=\"https://a.example/web/1\"><img src=\"http://a.example/web/2024/a.png\"></a></body></html>"
                .to_owned(),
        ),
        (
            "<html><head><meta property=\"og:site_name\" content=\"archive.ph\"/><meta property=\"article:published_time\" \
             content=\"2024-05-03\"/><title>Ferry returns</title></head><body><div id=\"HEADER\">Saved from</div><div \
             id=\"CONTENT\" style=\"\"><p>It left at six.</p></div><div id=\"FOOTER\"></div></body></html>"
                .to_owned(),
            "<html><head><title>Ferry returns</title></head><body><div><p>It left at six.</p></div></body></html>".to_owned(),
        ),
    ] {
        assert_eq!(Page::html(page.as_str()).source(), want, "{page}");
    }
    // A page with menus from which a sanitizer has removed most tags is read as Markdown.
    let menu = "<ul><li><a href=\"/a\">News</a></li><li><a href=\"/b?c&amp;d\">\nThe <b>port</b> </a><ol><li>Arn</li></ol></li></ul>";
    for (page, want) in [
        ("<a href=\"/a\"></a>One\nTwo", "One\nTwo"),
        ("One <strong>\ntwo</strong>, <i>three</i>", "One **two**, *three*"),
        ("<a href='/a'><h2>One</h2><p>Two</p></a>", "\n\n## [One Two](/a) "),
        ("A &lt; B<br>C<blockquote><p>D</p>E</blockquote>F", "A < B  \nC\n\n> \n\n> D\n\n> E\n\nF"),
        ("<pre>a <b>b</b>\n</pre><img src='a.png' alt='B'>", "\n\n```\na b\n\n```\n\n![B](a.png)"),
        ("<tr><td>One</td><td>two</td></tr></b></a>", "\n\n | One | two\n\n"),
    ] {
        let page = format!("{page}{menu}{menu}{menu}\nThree\nFour\nFive\nSix");
        let menu = "\n\n- [News](/a)\n- [The **port**](/b?c&d) \n  1. Arn\n\n";
        let want = format!("{want}{}\nThree\nFour\nFive\nSix", menu.repeat(3));
        assert_eq!(Page::html(page.as_str()).source(), want, "{page}");
    }
    let mixed = format!(
        "{links}Ferry returns to Brill\n3 May 2024\n\n{}Six",
        "The ferry to Brill left the quay on Monday at six, with the band of the fire brigade aboard.\n\n".repeat(3)
    );
    let article = gleaner::Extractor::default().extract(mixed.as_str());
    assert_eq!(article.title.as_deref(), Some("Ferry returns to Brill"));
    assert_eq!(article.date.map(|date| date.to_string()).as_deref(), Some("2024-05-03"));
    assert!(!article.text().contains("News"), "{}", article.text());
    for page in [
        format!("<html><body><div>{links}</div></body></html>"),
        "One\nTwo <em>is\nThree\nFour".to_owned(),
        "<p>One</p>\n<p>Two</p>\n<p>Three</p>".to_owned(),
        "<html>\n<head>\n<title>Ferry</title>\n<p>\n<b>\na\n</b>\n.\n</p>".to_owned(),
        pretty("It left at\n<b>\nsix\n</b>\nsharp"),
        // Marks that begin a word, and quotation marks that close in some languages and open in others.
        pretty("The\n<b>\nteam\n</b>\n.NET meets, and\n<b>\nEr\n</b>\n”Hej“\n<b>\nlaut\n</b>\nor never"),
        // Pages of a poem and of code are no files that a browser shows.
        "<html><head><title>Boats</title></head><body><pre>def go():\n    return 1\n</pre></body></html>".to_owned(),
        "<html><head><meta name=\"author\" content=\"Ann\"></head><body><pre>One\nTwo</pre></body></html>".to_owned(),
        "<html><head><title>Edit page</title></head><body><textarea>One\nTwo</textarea></body></html>".to_owned(),
        // Markdown with badges.
        format!("# Ferry\n\n{links}\nText **one**.\n\n## Install\n\n```sh\ncargo add ferry\n```\n\n- a\n- b\n"),
        // An ordinary site about archives.
        "<html><head><meta name=site content=\"archive.brill.example\"><title>A</title></head><body><div id=\"CONTENT\">B"
            .to_owned(),
        "<html><head><script src=\"/_static/js/a.js\"></script></head><body>/web/2024/https://a.example</body></html>".to_owned(),
    ] {
        assert_eq!(Page::new(page.as_str()).source(), page);
    }
}

#[test]
fn links_of_pages_with_no_other_tags_keep_their_addresses() {
    let page = "Nine weeks of <a href=/storm>storm</a> kept the ferry at its pier.\n\n\
         It is <a href=\"/pier\">forty metres</a> long, and it is made of oak.\n\n\
         A <a title=\"bright > dim\" href=\"/lamp\">lamp</a> at its end can be seen from Skarn.\n\n\
         The <a class=b href='/cook'>cook</a> on board sells the same soup as ever.\n\n\
         Tickets are sold at the <a href=\"/quay (old)\">old quay</a> and beside the church.\n";
    let body = gleaner::Extractor::default().html(page).body;
    let links: Vec<(&str, String)> =
        body.links().map(|(url, text)| (url, text.to_string())).collect();
    let expected = [
        ("/storm", "storm"),
        ("/pier", "forty metres"),
        ("/lamp", "lamp"),
        ("/cook", "cook"),
        ("/quay%20(old)", "old quay"),
    ];
    assert_eq!(links, expected.map(|(url, text)| (url, text.to_owned())));
}
