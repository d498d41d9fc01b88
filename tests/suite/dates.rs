//! Grids of dates: sentences that tell of a day, and declarations, in many languages and places.

use gleaner::{Article, Field, Page};

use crate::facts::{day, with_line};

/// Language, title, two paragraphs, and sentences that tell of a day but do not date the page.
const STORIES: &[(&str, &str, [&str; 2], &[&str])] = &[
    (
        "en",
        "Ferry to Skarn sails again after nine months",
        [
            "The ferry to Skarn left the quay on Monday morning for the first time since the storm, \
             with forty passengers, a piano and the band of the fire brigade on its upper deck.",
            "The company had been waiting for nine weeks for a part no larger than a loaf of bread, \
             which the yard had sent twice to another island of the same name.",
        ],
        &[
            "The trust was founded on 3 June 2011 and has forty members.",
            "She was born on March 14, 1998, and still lives in the house by the ferry.",
            "The report was published on 3 June 2011.",
            "On 3 June 2011 the council refused to pay for the bridge that was never built.",
            "According to a letter of 12 May 2014, which this paper has seen, nobody had asked.",
        ],
    ),
    (
        "de",
        "Fähre nach Skarn fährt nach neun Monaten wieder",
        [
            "Die Fähre nach Skarn hat am Montagmorgen zum ersten Mal seit dem Sturm wieder abgelegt, \
             mit vierzig Fahrgästen, einem Klavier und der Kapelle der Feuerwehr auf dem Oberdeck.",
            "Die Reederei hatte neun Wochen auf ein Teil gewartet, das nicht größer ist als ein Brot \
             und das die Werft zweimal auf eine andere Insel gleichen Namens geschickt hatte.",
        ],
        &[
            "Der Verein wurde am 3. Juni 2011 gegründet und hat vierzig Mitglieder.",
            "Das Gericht verwies auf sein Urteil vom 22.05.2012, das niemand gelesen hatte.",
            "Sie kam am 14. März 1998 auf der Insel zur Welt und ist dort geblieben.",
            "Der Bericht wurde am 3. Juni 2011 veröffentlicht, aber nie gelesen.",
        ],
    ),
    (
        "fr",
        "Le bac de Skarn reprend la mer après neuf mois",
        [
            "Le bac de Skarn a quitté le quai lundi matin pour la première fois depuis la tempête, \
             avec quarante passagers, un piano et la fanfare des pompiers sur le pont supérieur.",
            "La compagnie attendait depuis neuf semaines une pièce pas plus grosse qu’un pain, que le \
             chantier avait envoyée deux fois à une autre île du même nom.",
        ],
        &[
            "L’association a été fondée le 3 juin 2011 et compte quarante membres.",
            "Elle est née le 14 mars 1998 dans la maison du passeur et n’en est jamais partie.",
            "Le rapport a été publié le 3 juin 2011 par une commission que personne ne connaît.",
        ],
    ),
    (
        "es",
        "El transbordador de Skarn vuelve a navegar tras nueve meses",
        [
            "El transbordador de Skarn dejó el muelle el lunes por primera vez desde el temporal, con \
             cuarenta pasajeros, un piano y la banda de los bomberos en la cubierta superior.",
            "La compañía llevaba nueve semanas esperando una pieza no mayor que una hogaza, que el \
             astillero había enviado dos veces a otra isla del mismo nombre.",
        ],
        &[
            "La asociación se fundó el 3 de junio de 2011 y tiene cuarenta socios.",
            "Nació el 14 de marzo de 1998 en la casa del barquero y nunca se ha ido.",
        ],
    ),
    (
        "it",
        "Il traghetto di Skarn riparte dopo nove mesi",
        [
            "Il traghetto di Skarn ha lasciato la banchina lunedì mattina per la prima volta dopo la \
             tempesta, con quaranta passeggeri, un pianoforte e la banda dei pompieri.",
            "La compagnia aspettava da nove settimane un pezzo non più grande di una pagnotta, che il \
             cantiere aveva spedito due volte a un’altra isola dello stesso nome.",
        ],
        &[
            "L’associazione è stata fondata il 3 giugno 2011 e conta quaranta soci.",
            "È nata il 14 marzo 1998 nella casa del traghettatore e non se n’è mai andata.",
        ],
    ),
    (
        "ru",
        "Паром на остров Скарн снова ходит после девяти месяцев",
        [
            "Паром на остров Скарн в понедельник утром отошёл от причала впервые после шторма, на \
             борту были сорок пассажиров, пианино и оркестр пожарной части на верхней палубе.",
            "Компания девять недель ждала детали не больше буханки хлеба, которую верфь дважды \
             отправила на другой остров с таким же названием.",
        ],
        &[
            "Общество было основано 3 июня 2011 года и насчитывает сорок человек.",
            "Она родилась 14 марта 1998 года в доме паромщика и никуда не уезжала.",
        ],
    ),
];

/// A page of a story, as HTML or as plain text; a line below the title, and a third paragraph.
fn page(story: usize, html: bool, head: &str, line: &str, sentence: &str) -> Article {
    let (language, title, [first, second], _) = STORIES[story];
    if html {
        gleaner::extract_html(&format!(
            "<!DOCTYPE html><html lang={language}><head><title>{title}</title>{head}</head><body>\
             <header><nav><a href=/a>A</a> <a href=/b>B</a></nav></header><main><article>\
             <h1>{title}</h1>{line}<p>{first}</p><p>{sentence}</p><p>{second}</p></article></main>\
             <footer><p>© Skarn Post</p></footer></body></html>"
        ))
    } else {
        gleaner::extract_text(&format!("{title}\n{line}{first}\n{sentence}\n{second}\n"))
    }
}

#[test]
fn no_date_is_made_of_a_sentence() {
    let (mut count, mut invented) = (0, Vec::new());
    for (story, (_, _, [first, second], sentences)) in STORIES.iter().enumerate() {
        for sentence in *sentences {
            let places = [
                sentence.to_string(),
                format!("{first} {sentence}"),
                format!("{sentence} {second}"),
                format!("<em>{sentence}</em>"),
            ];
            for (html, place) in
                [true, false].into_iter().flat_map(|html| places.iter().map(move |p| (html, p)))
            {
                if !html && place.starts_with('<') {
                    continue;
                }
                count += 1;
                if let Some(date) = page(story, html, "", "", place).date {
                    invented.push(format!("{date} of {place}"));
                }
            }
        }
    }
    assert!(count >= 120, "{count}");
    assert!(
        invented.len() * 100 <= count * 3,
        "{} of {count}\n{}",
        invented.len(),
        invented.join("\n")
    );
}

#[test]
fn dates_of_other_things_are_not_the_pages() {
    for line in [
        "<dl><dt>When</dt><dd>Saturday, 28 June 2025, 7.30 pm</dd></dl>",
        "<p>30 March 2020, 13:15 – 19:00</p>",
        "<p>Retrieved 4 January 2016</p>",
        "<p>Member since 4 January 2016</p>",
        "<p>Meeting: <time datetime=\"2025-06-28T19:30\">28 June 2025, 7.30 pm</time> in the hall</p>",
        "<p>They will meet on <time datetime=2025-06-28>28 June 2025</time> in the hall of the inn.</p>",
    ] {
        assert_eq!(page(0, true, "", line, "Nobody had asked.").date, None, "{line}");
    }
}

/// A line below the title dates the page, a sentence does not.
#[test]
fn sentences_are_told_from_lines_that_date_the_page() {
    for (language, line) in [
        ("en", "The trust was founded on 3 June 2011 and has forty members."),
        ("en", "She was born on 3 June 2011 in the house by the ferry."),
        ("en", "The report was published on 3 June 2011."),
        ("en", "The report, published on 3 June 2011, names the owners of the ferry."),
        ("de", "Der Verein wurde am 3. Juni 2011 gegründet und hat vierzig Mitglieder."),
        ("fr", "L’association a été fondée le 3 juin 2011 et compte quarante membres."),
        ("es", "La asociación se fundó el 3 de junio de 2011 y tiene cuarenta socios."),
        ("ru", "Общество было основано 3 июня 2011 года и насчитывает сорок человек."),
        ("zh", "协会成立于2011年6月3日，目前有四十名成员，其中没有一人年龄在六十岁以下。"),
        ("ar", "تأسست الجمعية في 3 يونيو 2011 وتضم أربعين عضوا"),
    ] {
        let line = format!("<p>{line}</p>");
        assert_eq!(day(with_line(language, &line).date), "-", "{line}");
    }
    for (language, line) in [
        ("en", "3 June 2011"),
        ("en", "By Ann Pool, Harbour Correspondent | 3 June 2011 | 5 min read"),
        ("en", "By Ann Pool, published on 3 June 2011 at 7:43"),
        ("en", "Ann Pool, 3 June 2011"),
        ("en", "3 June 2011 by Ann Pool in News"),
        ("en", "Published on 3 June 2011 by Ann Pool in Ferries and harbours"),
        ("en", "This article was published on 3 June 2011 and is more than a year old."),
        ("en", "Last updated on 3 June 2011"),
        ("fr", "Dernière mise à jour le 3 juin 2011 à 7 h 43"),
        ("de", "Von Anna Pool, veröffentlicht am 3. Juni 2011"),
        ("de", "Dieser Artikel wurde am 3. Juni 2011 veröffentlicht."),
        ("ru", "Опубликовано 3 июня 2011 в 10:20"),
        ("zh", "发布时间：2011年6月3日 来源：港口日报"),
    ] {
        let line = format!("<p>{line}</p>");
        assert_eq!(day(with_line(language, &line).date), "2011-06-03", "{line}");
    }
}

/// What is around a date may say that it is a version's, an event's, a member's or a reference's.
#[test]
fn words_around_a_date_say_what_it_dates() {
    for (language, line) in [
        ("en", "GET /api/2022-03-15/ships"),
        ("en", "see docs/v1/2022-03-15"),
        ("en", "v/2022-03-15/ships"),
        ("en", "[1] A. Pool. On ropes. Harbour Quarterly, 15 March 2022"),
        ("en", "[1.2.0] - 2022-03-15"),
        ("en", "v1.2.0 (2022-03-15)"),
        ("en", "1.2.0 – 2022-03-15"),
        ("de", "12 – 15 March 2022, 13:15"),
        ("de", "15. März 2022, 13:15 - 19:00 Uhr"),
        ("en", "15 March 2022, 13:15–19.00"),
        ("en", "March 12 – March 15, 2022"),
        ("en", "Joined: 15 March 2022"),
        ("en", "Joined: Tue 15 March 2022"),
        ("en", "It is currently Tue 15 March 2022"),
        ("de", "Mitglied seit: 15. März 2022"),
        ("de", "Eingegangen am 15. März 2022"),
        ("fr", "Reçu le 15 mars 2022"),
        ("es", "Recibido: 15 de marzo de 2022"),
        ("zh", "收稿日期：2022-03-15"),
        ("ja", "受付日：2022年3月15日"),
    ] {
        let line = format!("<p>{line}</p>");
        assert_eq!(day(with_line(language, &line).date), "-", "{line}");
    }
    for (language, line) in [
        ("en", "Ann Pool / 2022-03-15"),
        ("en", "News/2022-03-15 by Ann Pool"),
        ("de", "15.03.2022 | Ann Pool"),
        ("en", "15 March 2022, 13:15 - 5 min read"),
        ("en", "News - 15 March 2022"),
        ("en", "15 March 2022 | 12:00"),
        ("en", "Issue 12 — March 15, 2022"),
        ("en", "#12 – March 15, 2022"),
        ("en", "Posted: 15 March 2022"),
        ("en", "Posted: Tue 15 March 2022"),
        ("zh", "收稿日期：2021-10-03；接受日期：2021-12-16；发布日期：2022-03-15"),
        (
            "es",
            "Recibido: 3 de octubre de 2021. Aceptado: 16 de diciembre de 2021. Publicado: 15 de marzo de 2022",
        ),
    ] {
        let line = format!("<p>{line}</p>");
        assert_eq!(day(with_line(language, &line).date), "2022-03-15", "{line}");
    }
}

/// Other stories below the text have dates of their own. The page's address is better evidence.
#[test]
fn dates_of_other_stories_are_not_the_pages() {
    const BOXES: [(&str, &str, &str, &str); 6] = [
        ("en", "Read also", "Whale seen off Arn for the third day", "3 March 2024"),
        ("de", "Lesen Sie auch", "Wal zum dritten Mal vor Arn gesichtet", "3. März 2024"),
        ("fr", "À lire aussi", "Une baleine vue au large d’Arn", "3 mars 2024"),
        ("es", "Lea también", "Avistan una ballena frente a Arn", "3 de marzo de 2024"),
        ("it", "Leggi anche", "Una balena al largo di Arn", "3 marzo 2024"),
        ("ru", "Читайте также", "У берегов Арна снова видели кита", "3 марта 2024"),
    ];
    let extractor = gleaner::Extractor::default();
    for (story, (language, label, headline, day)) in BOXES.into_iter().enumerate() {
        let (_, title, [first, second], _) = STORIES[story];
        let text = format!("{title}\n\n{first}\n\n{second}\n\n{label}\n\n{headline}\n\n{day}\n");
        let html = format!(
            "<html lang={language}><title>{title}</title><main><article><h1>{title}</h1><p>{first}</p>\
             <p>{second}</p></article></main><aside><article><a href=/n/1><h3>{headline}</h3></a>\
             <time datetime=2024-03-03>{day}</time></article></aside></html>"
        );
        for page in [Page::text(&text), Page::html(&html)] {
            assert_eq!(extractor.extract(page.clone()).date, None, "{language} {page:?}");
            let dated = page.clone().url("https://skarn.example/2022/03/15/ferry");
            let date = extractor.extract(dated).date.map(|date| date.to_string());
            assert_eq!(date.as_deref(), Some("2022-03-15"), "{language} {page:?}");
        }
    }
}

/// A template declares the same for each of a site's pages; readers see no date.
#[test]
fn dates_of_templates_are_no_publications() {
    use gleaner::PageKind::{Article, Documentation, Forum, Listing, Product, Service};
    let page = |date: &str| {
        format!(
            "<html lang=en><head><title>Ropes and wires</title>{date}</head><body><nav><a href=/a>A</a> \
             <a href=/b>B</a></nav><main><h1>Ropes and wires</h1><p>We splice ropes of all sizes, and \
             wires up to an inch.</p><p>Ask at the loft.</p></main></body></html>"
        )
    };
    let meta = "<meta name=\"article-date\" content=\"2022-03-15T07:43:00Z\">";
    let thing = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\
                 \"VideoObject\",\"name\":\"Ropes and wires\",\"datePublished\":\"2022-03-15\"}</script>";
    for (kind, head, expected) in [
        (Article, meta, true),
        (Forum, meta, true),
        (Service, meta, false),
        (Product, meta, false),
        (Listing, meta, false),
        (Documentation, meta, false),
        (Service, thing, true),
    ] {
        let page = page(head);
        let article = gleaner::Extractor::default().extract(gleaner::Page::html(&page).kind(kind));
        assert_eq!(article.date.is_some(), expected, "{kind} {head}");
    }
}

#[test]
fn declared_publications_are_given() {
    let thing = |kind: &'static str, name: &'static str| {
        move |title: &str, day: &str| {
            format!(
                "<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"{kind}\",\
                 \"{name}\":\"{title}\",\"datePublished\":\"{day}\"}}</script>"
            )
        }
    };
    let meta = |name: &'static str| {
        move |_: &str, day: &str| {
            format!("<meta name=\"{name}\" property=\"{name}\" content=\"{day}\">")
        }
    };
    type Head<'h> = Box<dyn Fn(&str, &str) -> String + 'h>;
    let heads: [(&str, Head); 9] = [
        ("NewsArticle", Box::new(thing("NewsArticle", "headline"))),
        ("BlogPosting", Box::new(thing("BlogPosting", "headline"))),
        ("Recipe", Box::new(thing("Recipe", "name"))),
        ("VideoObject", Box::new(thing("VideoObject", "name"))),
        ("Product", Box::new(thing("Product", "name"))),
        ("date", Box::new(meta("date"))),
        ("article:published_time", Box::new(meta("article:published_time"))),
        ("pubdate", Box::new(meta("pubdate"))),
        ("dc.date", Box::new(meta("dc.date"))),
    ];
    let (mut count, mut missing) = (0, Vec::new());
    for (story, (language, title, _, sentences)) in STORIES.iter().enumerate() {
        for (name, head) in &heads {
            for day in ["2022-03-15", "2022-03-15T07:43:00Z"] {
                for sentence in [sentences[0], "Nobody had asked."] {
                    count += 1;
                    let date = page(story, true, &head(title, day), "", sentence).date;
                    if date.map(|date| date.to_string()).as_deref() != Some(day) {
                        missing.push(format!("{language} {name} {day}: {date:?} ({sentence})"));
                    }
                }
            }
        }
    }
    assert!(
        missing.len() * 100 <= count * 2,
        "{} of {count}\n{}",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn publication_and_change_of_one_day_are_told_apart() {
    let thing = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\
                 \"2022-03-15T07:43:00Z\",\"dateModified\":\"2022-03-15T18:20:00Z\"}</script>";
    let published = "<meta property=article:published_time content=2022-03-15T07:43:00Z>";
    let modified = "<meta property=article:modified_time content=2022-03-15T18:20:00Z>";
    for head in
        [thing.to_owned(), format!("{published}{modified}"), format!("{modified}{published}")]
    {
        let article = page(0, true, &head, "", "Nobody had asked.");
        let date = article.date.map(|date| date.to_string());
        let change = article.modified.map(|date| date.to_string());
        assert_eq!(date.as_deref(), Some("2022-03-15T07:43:00Z"), "{head}");
        assert_eq!(change.as_deref(), Some("2022-03-15T18:20:00Z"), "{head}");
    }
    for line in [
        "<div>Updated: 15 March 2022, 18:20</div><div>Published: 15 March 2022, 07:43</div>",
        "<div>Published: 15 March 2022, 07:43 | Updated: 15 March 2022, 18:20</div>",
    ] {
        let article = page(0, true, "", line, "Nobody had asked.");
        let date = article.date.map(|date| date.to_string());
        let change = article.modified.map(|date| date.to_string());
        assert_eq!(date.as_deref(), Some("2022-03-15T07:43"), "{line}");
        assert_eq!(change.as_deref(), Some("2022-03-15T18:20"), "{line}");
    }
}

#[test]
fn the_evidence_is_of_the_value() {
    let (_, title, [first, second], _) = STORIES[0];
    let text = format!(
        "Skarn Post\nTuesday, March 15, 2022\nNews Sport Weather\n{title}\n\
         Published: March 15, 2022 07:43\n{first}\n{second}\n"
    );
    let explanation = gleaner::Extractor::default().explain(Page::text(&text));
    let date = explanation.evidence(Field::Date).expect("a date");
    assert_eq!(date.value, "2022-03-15T07:43");
    assert!(date.evidence.raw.contains("Published: March 15, 2022 07:43"), "{}", date.evidence.raw);
}
