//! Title, date, byline and the other fields of pages whose declarations and lines have unusual shapes.

use gleaner::{Article, Extractor};

pub(crate) const TITLE: &str = "Ferry to Skarn returns after nine months";
const TEXT: [&str; 5] = [
    "The ferry to Skarn sailed again on Monday, nine months after a rope in the screw had put her in the yard at Brill.",
    "Forty people stood on the quay when she came in, among them the baker, who had closed his shop for an hour to see it.",
    "The harbour board says that the repair cost more than a new hull would have, but that no yard could build one before the winter.",
    "From now on there will be two crossings a day, at seven in the morning and at five in the evening, except when the wind is from the north.",
    "Tickets cost the same as before. Children under six and bicycles travel free, and dogs pay half, as they have since the line was opened.",
];

/// Parts of a page around its paragraphs.
#[derive(Clone, Copy, Default)]
pub(crate) struct Parts<'p> {
    pub(crate) language: &'p str,
    /// The title element; that of the story and the site without one.
    pub(crate) title: &'p str,
    pub(crate) head: &'p str,
    /// The heading; an h1 with the story's title without one.
    pub(crate) heading: &'p str,
    /// Between heading and text.
    pub(crate) line: &'p str,
    /// Below the text.
    pub(crate) after: &'p str,
}

pub(crate) fn article(parts: Parts) -> Article {
    let or = |text: &str, other: String| if text.is_empty() { other } else { text.to_owned() };
    let language = or(parts.language, "en".to_owned());
    let title = or(parts.title, format!("{TITLE} | Brill Courier"));
    let heading = or(parts.heading, format!("<h1>{TITLE}</h1>"));
    let text: String = TEXT.iter().map(|text| format!("<p>{text}</p>\n")).collect();
    let Parts { head, line, after, .. } = parts;
    Extractor::default().html(&format!(
        "<!DOCTYPE html><html lang={language}><head><title>{title}</title>{head}</head><body><header>\
         <a class=logo href=/>Brill Courier</a><nav><a href=/n>News</a> <a href=/s>Sport</a></nav>\
         </header><main><article>{heading}{line}{text}</article>{after}</main><footer><p>© 2026 Brill \
         Courier. All rights reserved.</p><a href=/i>Imprint</a></footer></body></html>"
    ))
}

pub(crate) fn with_head(head: &str) -> Article {
    article(Parts { head, ..Parts::default() })
}

pub(crate) fn with_line(language: &str, line: &str) -> Article {
    article(Parts { language, line, ..Parts::default() })
}

pub(crate) fn day(date: Option<gleaner::Date>) -> String {
    date.map_or("-".to_owned(), |date| date.date_only().to_string())
}

#[test]
fn boxes_below_the_text_neither_date_nor_sign_it() {
    for after in [
        "<section class=related><h2>Related</h2><a href=/x><h3>Pier at Arn to be mended</h3><time \
         datetime=2026-03-05T00:00>Mar 5, 2026</time></a><a href=/y><h3>Baker closes shop for good</h3><time \
         datetime=2026-02-01T00:00>Feb 1, 2026</time></a></section>",
        "<section id=comments><h3>2 comments</h3><div class=comment><b>Bo</b> <time datetime=2021-05-01>1 \
         May 2021</time><p>Good to see her back, she was missed by all of us here.</p></div><div \
         class=comment><b>Cy</b> <time datetime=2021-05-02>2 May 2021</time><p>So she was, and may the \
         rope stay out of the screw.</p></div></section>",
        "<aside class=related><h3>More</h3><a href=/x>Pier at Arn to be mended</a><p class=byline>By Bo \
         Reed</p><a href=/y>Baker closes shop</a><p class=byline>By Cy Dean</p></aside>",
    ] {
        let article = article(Parts { after, ..Parts::default() });
        assert_eq!((day(article.date), article.byline), ("-".to_owned(), None), "{after}");
    }
}

#[test]
fn days_of_events_and_corrections_are_not_the_pages() {
    for (language, line) in [
        ("en", "12 July 2024 – 14 July 2024"),
        ("en", "From 12 July 2024 to 14 July 2024"),
        ("fr", "Du 12 au 14 juillet 2024"),
        ("es", "Del 12 al 14 de julio de 2024"),
        ("it", "Dal 12 al 14 luglio 2024"),
        ("en", "Starts: Fri, Jul 12, 2024 7:00 PM"),
        ("en", "Closing date for entries: 12 July 2024"),
        ("en", "In cinemas 12 July 2024"),
        ("en", "Photo taken July 12, 2024"),
        ("de", "Bewerbungsschluss: 12.07.2024"),
        ("en", "Vol. 12, No. 3, May 2019"),
        ("en", "Correction, 3 May 2019: an earlier version named the wrong yard."),
    ] {
        let got = day(with_line(language, &format!("<p>{line}</p>")).date);
        assert_eq!(got, "-", "{language}: {line}");
    }
}

#[test]
fn lines_and_elements_date_the_page() {
    for (language, line, date, modified) in [
        ("en", "<time title=\"May 3, 2019 at 10:15 AM\">2 years ago</time>", "2019-05-03", "-"),
        (
            "en",
            "<p><time class=dt-updated datetime=2024-10-10>Oct 10, 2024</time> (first <time \
             class=dt-published datetime=2024-09-27>Sep 27, 2024</time>)</p>",
            "2024-09-27",
            "2024-10-10",
        ),
        (
            "fr",
            "<p>Mis à jour le 13/07/2024 - Publié le 12/07/2024</p>",
            "2024-07-12",
            "2024-07-13",
        ),
        ("pt", "<p>12/07/2024 10h15 Atualizado 13/07/2024</p>", "2024-07-12", "2024-07-13"),
        ("ja", "<p>令和元年5月3日</p>", "2019-05-03", "-"),
    ] {
        let article = with_line(language, line);
        let got = (day(article.date), day(article.modified));
        assert_eq!(got, (date.to_owned(), modified.to_owned()), "{line}");
    }
}

#[test]
fn declarations_have_many_shapes() {
    let article = with_head(
        "<script type=application/ld+json>{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:\
         &quot;2019-05-03&quot;,&quot;author&quot;:&quot;Ann Pool&quot;}</script>",
    );
    assert_eq!(
        (day(article.date), article.byline.as_deref()),
        ("2019-05-03".to_owned(), Some("Ann Pool"))
    );
    let head = r##"<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#o"},
        "image":{"@id":"#i"},"mainEntityOfPage":{"@id":"https://brill.example/ferry"}},
        {"@type":"Organization","@id":"#o","name":"Brill Press"},
        {"@type":"ImageObject","@id":"#i","url":"https://brill.example/i.jpg"},
        {"@type":"WebPageElement","isAccessibleForFree":"False"}]}</script>
        <meta property="og:site_name" content="https://brill.example">
        <link rel="canonical" href="undefined">"##;
    let article = with_head(head);
    assert_eq!(article.site_name.as_deref(), Some("Brill Press"));
    assert_eq!(article.image.as_deref(), Some("https://brill.example/i.jpg"));
    assert_eq!(article.url.as_deref(), Some("https://brill.example/ferry"));
    assert_eq!(article.paywalled, Some(true));
    for (head, tags) in [
        ("<meta property=article:tag content='Ferry, Skarn'>", vec!["Ferry", "Skarn"]),
        (
            "<meta property=article:tag content='Brill, N.'><meta property=article:tag content=Skarn>",
            vec!["Brill, N.", "Skarn"],
        ),
        ("<meta name=keywords content='Ferry|Skarn'>", vec!["Ferry", "Skarn"]),
    ] {
        assert_eq!(with_head(head).tags, tags, "{head}");
    }
    for (tier, paywalled) in [("free", Some(false)), ("locked", Some(true)), ("metered", None)] {
        let head = format!("<meta property=article:content_tier content={tier}>");
        assert_eq!(with_head(&head).paywalled, paywalled, "{tier}");
    }
    assert_eq!(
        with_head("<meta name=bt:author content='Ann Pool'>").byline.as_deref(),
        Some("Ann Pool")
    );
}

#[test]
fn titles_are_told_from_sites_counts_and_notes() {
    let h2 = format!("<h2>{TITLE}</h2>");
    let og = format!("<meta property=og:title content='{TITLE}'>");
    let headline = format!("<meta itemprop=headline content='{TITLE}'>");
    let ld = format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{TITLE}\"}}</script>"
    );
    let site = "<meta property=og:site_name content='Brill Courier'>";
    let none = "<p></p>";
    for (title, head, heading) in [
        (&*format!("{TITLE} :: Brill Courier"), "", none),
        (&*format!("Brill Courier: {TITLE}"), site, none),
        (&*format!("{TITLE} : Brill Courier"), site, none),
        (&*format!("(3) {TITLE} - Brill Courier"), "", none),
        ("Brill Courier", &*og, none),
        ("Brill Courier", &*headline, none),
        ("Brill Courier", &*ld, none),
        ("Brill Courier", "", &*h2),
        ("Home", "", &*h2),
        ("Untitled Document", "", &*h2),
        ("", "", &*format!("<h1>{TITLE}<small>Forty people on the quay</small></h1>")),
        ("", "", &*format!("<h1>{TITLE}<span>[edit]</span></h1>")),
        ("", "", &*format!("<h1>{TITLE} <a href=#c>(12)</a></h1>")),
        ("", "", &*format!("<h1><span>Subscriber content:</span>{TITLE}</h1>")),
    ] {
        let got = article(Parts { title, head, heading, ..Parts::default() }).title;
        assert_eq!(got.as_deref(), Some(TITLE), "{title} · {head} · {heading}");
    }
}

#[test]
fn names_are_read_out_of_lines() {
    for (language, line, byline) in [
        ("en", "<p>Ann Pool | 3 May 2019 | 1,204 views | 3 comments</p>", Some("Ann Pool")),
        ("en", "<p>Edited by Bo Reed</p><p>By Ann Pool</p>", Some("Ann Pool")),
        ("en", "<p>Promoted by Brill Ropes</p>", None),
        ("en", "<p>Presented by Brill Ropes</p>", None),
        ("pt", "<p>Por Ana Poço, de Brill</p>", Some("Ana Poço")),
        ("zh", "<p>文/林小港 图/王大船</p>", Some("林小港")),
        ("zh", "<p>文｜林小港</p>", Some("林小港")),
        ("ja", "<p>文＝林港子　写真＝船田太郎</p>", Some("林港子")),
        ("ko", "<p>[브릴신문 임항구 기자]</p>", Some("임항구")),
        (
            "en",
            "<span itemprop=author itemscope><span itemprop=name>Ann Pool</span></span><span \
             itemprop=publisher itemscope><span itemprop=name>Brill Courier</span></span>",
            Some("Ann Pool"),
        ),
        (
            "en",
            "<span itemprop=author itemscope><meta itemprop=name content='Ann Pool'></span>",
            Some("Ann Pool"),
        ),
        (
            "en",
            "<section class=testimonials><blockquote>A fine ferry.</blockquote><p class=author>Chris \
             Mahon</p></section>",
            None,
        ),
    ] {
        let got = with_line(language, line).byline;
        assert_eq!(got.as_deref(), byline, "{line}");
    }
}

#[test]
fn names_are_read_out_of_plain_text() {
    for (lines, byline) in [
        ("Ann Pool\nFollow\n5 min read\nMay 3, 2019", "Ann Pool"),
        ("Anna Pool\nanna.pool@brill.example\n3 May 2019", "Anna Pool"),
        ("Ann Pool\nIslands Correspondent\n3 May 2019", "Ann Pool"),
        ("By Ann PoolPublished May 3, 2019", "Ann Pool"),
        ("Author | Ann Pool\n\nDate | 3 May 2019", "Ann Pool"),
    ] {
        let text = format!("Home\nNews\nSport\n\n{TITLE}\n\n{lines}\n\n{}\n", TEXT.join("\n\n"));
        assert_eq!(Extractor::default().text(&text).byline.as_deref(), Some(byline), "{lines}");
    }
}

#[test]
fn a_link_to_an_author_ends_before_what_is_glued_to_it() {
    for line in [
        "<div class=author><a href=/a><img src=/a.jpg alt=''></a><a href=/a rel=author>Ann Pool</a><span>Harbour \
         editor</span></div>",
        "<p><a class=author href=/a rel=author>Ann Pool</a><span>Brill office</span></p>",
        "<p>By <a href=/a rel=author>Ann Pool</a></p>",
    ] {
        assert_eq!(with_line("en", line).byline.as_deref(), Some("Ann Pool"), "{line}");
    }
}

#[test]
fn names_of_libraries_are_turned() {
    for (head, byline) in [
        ("<meta name=DC.creator content='Pool, Ann'>", "Ann Pool"),
        ("<meta name=DCTERMS.creator content='Pool, Ann B.'>", "Ann B. Pool"),
        ("<meta name=DC.creator content='Ann Pool, Jo Reed'>", "Ann Pool, Jo Reed"),
        ("<meta name=citation_authors content='Pool, Ann; Reed, Jo'>", "Ann Pool, Jo Reed"),
        ("<meta name=citation_authors content='Ann Pool, Jo Reed'>", "Ann Pool, Jo Reed"),
        ("<meta name=DC.creator content='Quayline, Inc.'>", "Quayline, Inc."),
        ("<meta name=citation_authors content='Pool A;Reed J;'>", "Pool A, Reed J"),
    ] {
        assert_eq!(with_head(head).byline.as_deref(), Some(byline), "{head}");
    }
}

#[test]
fn a_property_may_have_its_date_in_the_title() {
    let after = "<p>Posted by Ann Pool at <abbr class=published itemprop=datePublished \
                 title='2026-03-05T09:12:00+01:00'>9:12 AM</abbr></p>";
    assert_eq!(day(article(Parts { after, ..Parts::default() }).date), "2026-03-05");
    let head = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\
                \"/Date(1772698320000+0100)/\"}</script>";
    assert_eq!(day(with_head(head).date), "2026-03-05");
}

pub(crate) fn names(article: &Article) -> Vec<&str> {
    article.authors.iter().map(|author| author.name.as_str()).collect()
}

#[test]
fn authors_side_by_side_are_all_named() {
    let elements: [fn(&str) -> String; 4] = [
        |name| format!("<a href=/author/{} rel=author>{name}</a>", &name[..2]),
        |name| format!("<a href=/author/{} class=author>{name}</a>", &name[..2]),
        |name| format!("<span itemprop=author>{name}</span>"),
        |name| format!("<span itemprop=author itemscope><span itemprop=name>{name}</span></span>"),
    ];
    for element in elements {
        let (ann, bo) = (element("Ann Pool"), element("Bo Reed"));
        for (language, line) in [
            ("en", format!("<div class=meta>By {ann} and {bo}</div>")),
            ("en", format!("<div class=meta>{ann} &amp; {bo}</div>")),
            ("en", format!("<p>By {ann}, {bo}</p>")),
            (
                "de",
                format!(
                    "<div class=meta>Von {ann} und {bo} · <time datetime=2024-03-05>5.3.2024</time></div>"
                ),
            ),
            ("fr", format!("<p>Par {ann} et {bo}</p>")),
            ("es", format!("<div class=meta>{ann} y {bo}</div>")),
            ("nl", format!("<div class=meta>{ann} en {bo}</div>")),
            ("ru", format!("<div class=byline>{ann} и {bo}</div>")),
            ("en", format!("<div class=authors>{ann}\n{bo}</div>")),
            ("en", format!("<ul class=authors><li>{ann}</li><li>{bo}</li></ul>")),
            ("en", format!("<div class=authors><div>{ann}</div><div>{bo}</div></div>")),
        ] {
            let article = with_line(language, &line);
            assert_eq!(names(&article), ["Ann Pool", "Bo Reed"], "{line}");
        }
        for (line, after) in [
            (
                format!("<p>By {ann}</p>"),
                format!("<aside class=related><p class=byline>By {bo}</p></aside>"),
            ),
            (format!("<p>By {ann}</p><p class=photo>Photos by {bo}</p>"), String::new()),
        ] {
            let article = article(Parts { line: &line, after: &after, ..Parts::default() });
            assert_eq!(names(&article), ["Ann Pool"], "{line} {after}");
        }
    }
}

#[test]
fn labels_of_texts_name_the_author() {
    for (language, labels, name) in [
        ("en", &["Words:", "Words and photos:", "Text & photos by", "As told to"][..], "Ann Pool"),
        ("de", &["Text und Bilder:", "Text und Fotos von"], "Anna Weide"),
        ("fr", &["Textes :", "Texte de", "Article de"], "Odile Bac"),
        ("es", &["Textos:", "Texto y fotografías:", "Un artículo de"], "Inés Boya"),
        ("it", &["Testi:", "Testo e foto:", "Testo e foto di"], "Ugo Molo"),
        ("pt", &["Texto e fotos:", "Texto e fotos de"], "Rita Cais"),
        ("nl", &["Tekst", "Tekst en foto's:", "Tekst & beeld:"], "Joris Waterman"),
        ("sv", &["Text:", "Text & foto:", "Text och bild:"], "Elsa Brygg"),
        ("da", &["Tekst og foto:", "Tekst & foto:"], "Mette Mole"),
        ("nb", &["Tekst og bilder:", "Journalist:"], "Ola Brygge"),
        ("fi", &["Teksti ja kuvat:", "Teksti ja kuva:"], "Aino Laituri"),
        ("cs", &["Text a foto:", "Text i foto:"], "Jan Molo"),
        ("ru", &["Текст и фото:", "Автор статьи:", "Подготовила:"], "Анна Пруд"),
        ("uk", &["Текст і фото:", "Авторка тексту:"], "Анна Пруд"),
        ("tr", &["Metin:", "Yazı ve fotoğraflar:"], "Nur Liman"),
        ("ja", &["文・写真：", "取材・執筆："], "林みなと"),
        ("zh", &["文字：", "文、图：", "图文：", "文字｜"], "林小港"),
        ("ko", &["글·사진:", "글·사진 "], "김바다"),
        ("hu", &["Szöveg:", "Szöveg és fotó:"], "Anna Rév"),
        ("ro", &["Text și foto:", "Articol de"], "Ana Dig"),
        ("el", &["Κείμενο:", "Κείμενο και φωτογραφίες:"], "Άννα Λιμάνη"),
        ("hr", &["Tekst i foto:"], "Ana Luka"),
        ("id", &["Teks:", "Teks dan foto:"], "Ani Dermaga"),
        ("vi", &["Bài và ảnh:", "Bài, ảnh:"], "Minh Bến"),
        ("bg", &["Текст и снимки:"], "Анна Брегова"),
    ] {
        for label in labels {
            let article = with_line(language, &format!("<p>{label} {name}</p>"));
            assert_eq!(article.byline.as_deref(), Some(name), "{language} {label}");
        }
    }
}

#[test]
fn labels_of_texts_need_a_name() {
    for (language, line) in [
        ("en", "Words: 1200"),
        ("en", "Words: Genesis"),
        ("en", "Words: Two thousand"),
        ("en", "Words: The Ferry Returns"),
        ("en", "Words: Ferries Return After Storms"),
        ("en", "Words and pictures for children"),
        ("en", "Story: The ferry returns"),
        ("en", "Story: Ferry"),
        ("en", "As told to the board"),
        ("de", "Reportage von Brill"),
        ("de", "Text und Bilder herunterladen"),
        ("fr", "Texte de loi"),
        ("fr", "Article de presse"),
        ("fr", "Reportage de terrain"),
        ("es", "Textos de cocina"),
        ("es", "Un artículo de opinión"),
        ("es", "Entrevista de trabajo"),
        ("es", "Reportaje: El puerto de Brill"),
        ("es", "Textos: Marcos 5"),
        ("pt", "Textos de apoio"),
        ("pt", "Reportagem: Porto de Brill"),
        ("ro", "Articol de presă"),
        ("nl", "Tekst en beeld in de klas"),
        ("id", "Tulisan: Dermaga"),
        ("vi", "Bài viết: Phà Brill"),
        ("zh", "文字：大 中 小"),
        ("zh", "图文：欢迎来到海港"),
        ("zh", "文字/图片/视频"),
        ("ko", "글·사진 모음"),
    ] {
        let article = with_line(language, &format!("<p>{line}</p>"));
        assert_eq!(article.byline, None, "{language} {line}");
    }
}
