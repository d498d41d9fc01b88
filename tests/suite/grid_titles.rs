//! Titles and bylines on grids: every menu, path or site's name above every story, and every byline
//! cue on every kind of page.

use gleaner::{Article, extract_html, extract_text};

/// A language: its code, entries of a menu, the title and the first paragraph of a story.
const STORIES: [(&str, &str, &str, &str); 6] = [
    (
        "en",
        "News,Sport,Weather,Opinion,Culture,Contact",
        "Ferry returns to Brill after nine weeks in the yard",
        "The ferry to Brill returned on Monday after nine weeks in the yard, with forty passengers, a \
         piano and the band of the fire brigade on the upper deck, and the islanders cheered.",
    ),
    (
        "de",
        "Nachrichten,Sport,Wetter,Meinung,Kultur,Kontakt",
        "Fähre nach Brill fährt nach neun Wochen wieder",
        "Die Fähre nach Brill hat am Montag nach neun Wochen wieder abgelegt, mit vierzig Fahrgästen, \
         einem Klavier und der Kapelle der Feuerwehr auf dem Oberdeck, und die Bewohner jubelten.",
    ),
    (
        "fr",
        "Actualités,Sports,Météo,Opinions,Culture,Contact",
        "Le bac de Brill reprend la mer après neuf semaines",
        "Le bac de Brill a quitté le quai lundi après neuf semaines de réparation, avec quarante \
         passagers, un piano et la fanfare des pompiers sur le pont supérieur, sous les bravos.",
    ),
    (
        "es",
        "Noticias,Deportes,Clima,Opinión,Cultura,Contacto",
        "El ferry de Brill vuelve a navegar tras nueve semanas",
        "El ferry de Brill zarpó el lunes tras nueve semanas en el astillero, con cuarenta pasajeros, \
         un piano y la banda de los bomberos en la cubierta, y los vecinos aplaudieron.",
    ),
    (
        "it",
        "Notizie,Sport,Meteo,Opinioni,Cultura,Contatti",
        "Il traghetto di Brill riparte dopo nove settimane",
        "Il traghetto di Brill ha lasciato il molo lunedì dopo nove settimane di lavori, con quaranta \
         passeggeri, un pianoforte e la banda dei pompieri sul ponte, tra gli applausi.",
    ),
    (
        "ru",
        "Новости,Спорт,Погода,Мнения,Культура,Контакты",
        "Паром на остров Брилл снова ходит после девяти недель",
        "Паром на остров Брилл отошёл в понедельник после девяти недель ремонта, с сорока \
         пассажирами, пианино и пожарным оркестром на верхней палубе, и жители аплодировали.",
    ),
];

/// Two paragraphs of a story.
fn body(first: &str) -> [String; 2] {
    [first.to_owned(), first.replace("Brill", "Arn").replace("Брилл", "Арн")]
}

#[test]
fn menus_above_a_story_are_not_its_title() {
    let (mut all, mut wrong) = (0, Vec::new());
    for (_, menu, title, first) in STORIES {
        let entries: Vec<&str> = menu.split(',').collect();
        let [one, two] = body(first);
        let separators = [" ", " | ", " · ", " / "];
        let of = |separator: &str, count: usize| entries[..count].join(separator);
        let menus = separators.iter().flat_map(|own| [4, 5, 6].map(|count| of(own, count)));
        let path = format!("{} > {} > {title}", entries[0], entries[4]);
        let sites = ["The Skarn Post", "Skarn Post World News", "Home", &path].map(str::to_owned);
        for line in menus.chain(sites) {
            for date in ["", "15.03.2022\n"] {
                let article = extract_text(&format!("{line}\n{title}\n{date}{one}\n{two}\n"));
                all += 1;
                if article.title.as_deref() != Some(title) {
                    wrong.push((line.clone(), article.title));
                }
            }
        }
    }
    // 2 in a hundred.
    assert!(wrong.len() * 50 <= all, "{} of {all}: {wrong:#?}", wrong.len());
}

#[test]
fn titles_of_pages_in_one_line_are_whole() {
    // Blocks seem to end before capitals and after the end of a sentence.
    let titles = [
        "Tide-powered lamps light Brill women's workshops",
        "Council passes Brill island land rights bill",
        "Is Brill Losing Its Ferry? What We Know So Far",
        "5 Ways to Moor a Boat in Skarn Harbour",
        "Hafenrat lehnt Angebot der Reederei Nordkap ab",
        "Odile Bacquart quitte la direction du port de Brill",
        "La reina visita el Museo del Faro de Arn",
    ];
    let (mut all, mut wrong) = (0, Vec::new());
    for title in titles {
        for (_, menu, _, first) in STORIES {
            let [one, two] = body(first);
            let menu = menu.replace(',', " ");
            let head = format!("{title} | Skarn Post {menu} {title}");
            let article = extract_text(&format!("{head} 15.03.2022 {one} {two} {menu}"));
            all += 1;
            if article.title.as_deref() != Some(title) {
                wrong.push((title, article.title));
            }
        }
    }
    assert!(wrong.len() * 5 <= all, "{} of {all}: {wrong:#?}", wrong.len());
}

/// Lines that say who wrote a story, by language, and the byline that they give.
const BYLINES: [(&str, &str, &str); 26] = [
    ("en", "By Ann Pool", "Ann Pool"),
    ("en", "BY ANN POOL", "ANN POOL"),
    ("en", "By ANSK", "ANSK"),
    ("en", "Written by Ann Pool", "Ann Pool"),
    ("en", "By Ann Pool and Bo Reed", "Ann Pool and Bo Reed"),
    ("en", "By Ann Pool, Harbour Correspondent", "Ann Pool"),
    ("en", "By Prof. Ann Pool", "Prof. Ann Pool"),
    ("en", "Words by Ann Pool", "Ann Pool"),
    ("de", "Von Karla Weide", "Karla Weide"),
    ("de", "VON KARLA WEIDE", "KARLA WEIDE"),
    ("de", "Text: Karla Weide", "Karla Weide"),
    ("de", "Von Karla Weide aus Brill", "Karla Weide"),
    ("de", "Von Prof. Dr. Karla Weide", "Prof. Dr. Karla Weide"),
    ("de", "Text und Interview: Karla Weide", "Karla Weide"),
    ("fr", "Par Odile Bacquart", "Odile Bacquart"),
    ("fr", "Par Odile Bacquart avec ADP", "Odile Bacquart"),
    ("fr", "Par Odile Bacquart, envoyée spéciale à Brill", "Odile Bacquart"),
    ("es", "Por Inés Boya", "Inés Boya"),
    ("es", "POR INÉS BOYA", "INÉS BOYA"),
    ("es", "Por Inés Boya con ENH", "Inés Boya"),
    ("es", "Por Inés Boya, corresponsal en Brill", "Inés Boya"),
    ("it", "Di Ugo Molo", "Ugo Molo"),
    ("it", "A cura di Ugo Molo", "Ugo Molo"),
    ("it", "dal nostro inviato Ugo Molo", "Ugo Molo"),
    ("ru", "Автор: Анна Причал", "Анна Причал"),
    ("ru", "Текст: Анна Причал", "Анна Причал"),
];

#[test]
fn lines_that_say_who_wrote_it_are_bylines() {
    let (mut all, mut wrong) = (0, Vec::new());
    for (language, line, byline) in BYLINES {
        let Some((_, _, title, first)) = STORIES.iter().find(|own| own.0 == language) else {
            panic!("{language} has no story");
        };
        let [one, two] = body(first);
        let html = |class: &str| {
            extract_html(&format!(
                "<html lang={language}><title>{title} | Skarn Post</title><nav><a href=/>Skarn Post\
                 </a></nav><h1>{title}</h1><p{class}>{line}</p><p>{one}</p><p>{two}</p>"
            ))
        };
        let text = extract_text(&format!("{title}\n{line}\n15.03.2022\n{one}\n{two}\n"));
        let mut judge = |place: &'static str, article: Article| {
            all += 1;
            if article.byline.as_deref() != Some(byline) {
                wrong.push((place, line, article.byline));
            }
        };
        judge("text", text);
        judge("class", html(" class=byline"));
        judge("line", html(""));
    }
    // 5 in a hundred.
    assert!(wrong.len() * 20 <= all, "{} of {all}: {wrong:#?}", wrong.len());
}

#[test]
fn labels_and_credits_are_not_bylines() {
    for line in ["Published", "Illustration von Bo Reed", "Foto: Bo Reed", "access_time", "E-mail"]
    {
        let (_, _, title, first) = STORIES[1];
        let [one, two] = body(first);
        let article = extract_html(&format!(
            "<html lang=de><title>{title}</title><h1>{title}</h1><p class=byline>{line}</p>\
             <p>{one}</p><p>{two}</p>"
        ));
        assert_eq!(article.byline, None, "{line}");
    }
}

/// What the head of a page says of the title `T` on the site `S`.
const HEADS: [&str; 4] = [
    "<title>T | S</title>",
    "<title>S - T</title>",
    "<title>T</title>",
    "<title>S</title><meta property=og:title content=\"T\">",
];

#[test]
fn headings_lose_their_kickers_and_subtitles() {
    let headings = [
        "<h1><span>Islands</span><span>T</span></h1>",
        "<h1><small>Islands</small><br>T</h1>",
        "<h1><span class=kicker>Islands</span> T</h1>",
        "<h1><span>T</span><span>Forty passengers on board</span></h1>",
        "<h1>T<br><span class=subtitle>Forty passengers on board</span></h1>",
        "<h1>T <em>Forty passengers on board</em></h1>",
    ];
    let mut wrong = Vec::new();
    for (_, _, title, first) in STORIES {
        for (head, heading) in HEADS.iter().flat_map(|head| headings.map(|heading| (head, heading)))
        {
            let head = head.replace('T', title).replace('S', "The Arn Gazette");
            let heading = heading.replace('T', title);
            let [first, second] = body(first);
            let page = format!("{head}<article>{heading}<p>{first}</p><p>{second}</p></article>");
            let found = extract_html(&page).title;
            if found.as_deref() != Some(title) {
                wrong.push(format!("{head}{heading}: {found:?}"));
            }
        }
    }
    assert!(wrong.len() <= 2, "{} of 144\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_masthead_is_not_the_title() {
    let heads = ["<title>S</title>", "<title>Untitled document</title>", "<title></title>", ""];
    let pages = [
        "<div id=header><h1><a href=/>S</a></h1></div><div id=content><h2>T</h2>",
        "<header><h1>S</h1></header><article><h1>T</h1>",
        "<header><h1><a href=/>S</a></h1></header><aside><h2>Fire on the quay</h2><p><a href=/x>More</a></aside>\
         <div><h2>T</h2>",
    ];
    let mut wrong = Vec::new();
    for (_, _, title, first) in STORIES {
        for (head, page) in heads.iter().flat_map(|head| pages.map(|page| (head, page))) {
            let [first, second] = body(first);
            let page = format!("{head}{page}").replace('T', title).replace(">S<", ">Arn Gazette<");
            let page = format!(
                "{page}<p>{first}</p><p>{second}</p><p>{first}</p></div><footer>© 2024 Arn Gazette</footer>"
            );
            let found = extract_html(&page).title;
            if found.as_deref() != Some(title) {
                wrong.push(format!("{found:?} of {page}"));
            }
        }
    }
    assert!(wrong.len() <= 2, "{} of 72\n{}", wrong.len(), wrong.join("\n"));
}
