//! Where names begin and end in the lines that have them, and names that are not the author's.

use crate::facts::{Parts, article, with_head, with_line};

/// A language, a name after its cue, the name, and a date after its label.
const SIGNED: [(&str, &str, &str, &str); 18] = [
    ("en", "By Ann Pool", "Ann Pool", "Published: 3 May 2019"),
    ("de", "Von Karla Weide", "Karla Weide", "Aktualisiert: 3.5.2019"),
    ("fr", "Par Odile Bac", "Odile Bac", "Publié le 3 mai 2019"),
    ("es", "Por Inés Boya", "Inés Boya", "Actualizado: 3 de mayo de 2019"),
    ("it", "Di Ugo Molo", "Ugo Molo", "Pubblicato il 3 maggio 2019"),
    ("pt", "Por Rita Cais", "Rita Cais", "Publicado: 3 de maio de 2019"),
    ("nl", "Door Joris Waterman", "Joris Waterman", "Gepubliceerd: 3 mei 2019"),
    ("sv", "Av Elsa Brygg", "Elsa Brygg", "Publicerad 3 maj 2019"),
    ("da", "Af Mette Mole", "Mette Mole", "Opdateret: 3. maj 2019"),
    ("nb", "Av Ola Brygge", "Ola Brygge", "Publisert: 3. mai 2019"),
    ("pl", "Autor: Hanna Molska", "Hanna Molska", "Opublikowano: 3 maja 2019"),
    ("ru", "Автор: Анна Пруд", "Анна Пруд", "Опубликовано: 3 мая 2019"),
    ("tr", "Yazar: Nur Liman", "Nur Liman", "Yayınlanma: 3 Mayıs 2019"),
    ("ar", "بقلم ليلى مرفأ", "ليلى مرفأ", "نُشر في: 3 مايو 2019"),
    ("hi", "लेखक: सीमा घाट", "सीमा घाट", "प्रकाशित: 3 मई 2019"),
    ("zh", "记者 林小港", "林小港", "发布时间：2019-05-03 18:32"),
    ("ja", "文：林港子", "林港子", "公開：2019年5月3日"),
    ("ko", "임항구 기자", "임항구", "입력 2019.05.03 18:32"),
];

#[test]
fn a_name_ends_before_the_label_of_a_date() {
    let mut wrong = Vec::new();
    for (language, line, name, date) in SIGNED {
        for html in [
            format!("<div><span>{line}</span><span>{date}</span></div>"),
            format!("<div><span>{line}</span>\n<span>{date}</span></div>"),
            format!("<div><span class=author>{name}</span><span>{date}</span></div>"),
            format!("<p class=byline>{line} {date}</p>"),
        ] {
            let got = with_line(language, &html).byline;
            if got.as_deref() != Some(name) {
                wrong.push((html.clone(), got));
            }
            let head = format!("<meta name=author content='{name}'>");
            let parts = Parts { language, head: &head, line: &html, ..Parts::default() };
            let got = article(parts).byline;
            if got.as_deref() != Some(name) {
                wrong.push((format!("{head}{html}"), got));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn names_keep_particles_and_nicknames() {
    for (language, name) in [
        ("de", "Ann von der Pool"),
        ("sv", "Elsa af Brygg"),
        ("nl", "Joris de Water"),
        ("nl", "Jan-Willem ’t Hoofd"),
        ("fr", "Odile de La Tour d’Aiguille"),
        ("pt", "Rita d'Ávila e Cais"),
        ("en", "Ann “Bo” Pool"),
    ] {
        for line in [
            format!("<div class=author>{name}</div><p>3/5/2019</p>"),
            format!("<p>Von {name}</p><p>3/5/2019</p>"),
            format!("<p><a href=/author/12>{name}</a></p><p>3/5/2019</p>"),
        ] {
            let got = with_line(language, &line).byline;
            assert_eq!(got.as_deref(), Some(name), "{line}");
        }
    }
    for (line, name) in [
        ("<p class=byline>Text von Ann Pool</p>", "Ann Pool"),
        ("<p class=byline>Redaktion von Ann Pool</p>", "Ann Pool"),
    ] {
        assert_eq!(with_line("de", line).byline.as_deref(), Some(name), "{line}");
    }
}

#[test]
fn words_that_are_not_names_do_not_sign() {
    for (line, byline) in [
        ("<p>By Staff Writer</p><p>3 May 2019</p>", Some("Staff Writer")),
        ("<p>By Guest Contributor</p><p>3 May 2019</p>", Some("Guest Contributor")),
        ("<p>By appointment only</p><p>3 May 2019</p>", None),
        ("<p>Special to the Brill Courier</p><p>3 May 2019</p>", None),
        ("<p class=byline>Special to the Brill Courier</p><p>3 May 2019</p>", None),
        (
            "<p class='author vcard'>by <a href=/author/admin>admin</a></p><p>3 May 2019</p>",
            Some("admin"),
        ),
        ("<p>Hosted by Ann Pool · Released 3 May 2019 · 38 min</p>", Some("Ann Pool")),
        ("<p>Hosted by the Brill Council · 3 May 2019</p>", None),
    ] {
        assert_eq!(with_line("en", line).byline.as_deref(), byline, "{line}");
    }
}

#[test]
fn accounts_that_are_only_declared_do_not_sign() {
    for name in ["admin", "Webmaster"] {
        let head = format!("<meta name=author content={name}>");
        assert_eq!(with_head(&head).byline, None, "{name}");
    }
}

#[test]
fn those_who_comment_do_not_sign() {
    for after in [
        "<div class=comments><h3>Comments</h3><div><span class=author>rolf77</span><p>by far the \
         best</p></div></div>",
        "<section id=comments><div><a href=/user/rolf77>rolf77</a><p>by far the best</p></div></section>",
        "<div class=x><div><a href=/author/rolf77>rolf77</a><p>by far the best</p></div></div>",
        "<div class=x><a href=/x>Baker closes shop for good</a> <a href=/author/bo-reed>Bo Reed</a></div>",
        "<ol class=commentlist><li class=comment><cite class=fn><a href=/author/bo>Bo Reed</a></cite><p>Good \
         news.</p></li></ol>",
        "<div class=author-box><h4>About the author</h4><p>She sails.</p></div>",
    ] {
        let line = "<time datetime=2019-05-03>3 May 2019</time>";
        assert_eq!(article(Parts { line, after, ..Parts::default() }).byline, None, "{after}");
    }
}

#[test]
fn each_author_is_named() {
    for line in [
        "<address><a rel=author href=/a>Ann Pool</a> in Brill and <a rel=author href=/b>Bo Reed</a></address>",
        "<address><a rel=author href=/a>Ann Pool</a> at Skarn Pier and <a rel=author href=/b>Bo \
         Reed</a></address>",
    ] {
        assert_eq!(with_line("en", line).byline.as_deref(), Some("Ann Pool, Bo Reed"), "{line}");
    }
    let head = "<meta name=citation_author content='Pool, Ann'><meta name=citation_author content='Reed, Bo'>\
                <meta name=citation_author content='Dean, Cy'>";
    assert_eq!(with_head(head).byline.as_deref(), Some("Ann Pool, Bo Reed, Cy Dean"));
}

#[test]
fn lines_give_their_names() {
    for (line, name) in [
        ("Von Prof. Dr. Anna Weide", "Prof. Dr. Anna Weide"),
        ("Von Karla Weide aus Nordhafen", "Karla Weide"),
        ("Par Odile Bac avec ADP", "Odile Bac"),
        ("Por Inés Boya con ENH", "Inés Boya"),
        ("Por Inés Boya, corresponsal en Brill", "Inés Boya"),
        ("Par Odile Bac, envoyée spéciale à Brill", "Odile Bac"),
        ("dal nostro inviato Ugo Molo", "Ugo Molo"),
        ("Text und Interview: Karla Weide", "Karla Weide"),
        ("Автор: Анна Пруд", "Анна Пруд"),
        ("By Ann Pool", "Ann Pool"),
        ("WRITTEN BY\nAnn Pool", "Ann Pool"),
        ("Author: Ann Pool", "Ann Pool"),
        ("Author Ann Pool", "Ann Pool"),
        ("ByAnn Pool", "Ann Pool"),
        ("文/林小港", "林小港"),
        ("文｜林小港", "林小港"),
        ("Author | Ann Pool", "Ann Pool"),
        ("記者林小港", "林小港"),
        ("来源：海港报　作者：林小港", "林小港"),
        ("By Ann Pool and Bo Reed | March 3, 2022", "Ann Pool and Bo Reed"),
        ("By Ann Pool, Staff Writer", "Ann Pool"),
        ("By Ann Pool Staff Writer", "Ann Pool"),
        ("By Harbour Research Team", "Harbour Research Team"),
        ("By Ann Pool July/August 2022", "Ann Pool"),
        ("By Per-Erik Pool", "Per-Erik Pool"),
        ("作者：林小港2022年3月15日", "林小港"),
        ("by 김바다2022. 3. 15.", "김바다"),
        ("By Ann Pool March 3, 2022 10:15 am", "Ann Pool"),
        ("Posted by ferryfan on Tuesday", "ferryfan"),
        ("March 3, 2022 by Ann Pool in News", "Ann Pool"),
        ("Von Karla Weide, Nordhafen", "Karla Weide"),
        ("By Ann PoolNovember 3, 2022", "Ann Pool"),
        ("By Ann Pool3/4/2022", "Ann Pool"),
        ("By Ann Pool17 March 2022", "Ann Pool"),
        ("Von unserem Redakteur Karl Weide", "Karl Weide"),
        ("By Dr. Ann P. Pool (ann@post.example)", "Dr. Ann P. Pool"),
        ("By political reporter Ann Pool", "Ann Pool"),
        ("By [Ann Pool](/authors/ann), 3 March 2022", "Ann Pool"),
        ("By [7]Ann Pool", "Ann Pool"),
        ("Von Karla Weide Illustration von Bo Reed", "Karla Weide"),
        ("By van der Pool", "van der Pool"),
        ("Haber: Nur Liman", "Nur Liman"),
        ("本报记者 林小港 苏晚", "林小港 苏晚"),
        ("（海港社记者 林小港）", "林小港"),
        ("3月3日　来源：海港报　作者：林小港 编辑：苏晚", "林小港"),
    ] {
        let got = with_line("en", &format!("<p>{line}</p>")).byline;
        assert_eq!(got.as_deref(), Some(name), "{line}");
    }
}

#[test]
fn lines_without_a_cue_give_no_names() {
    for line in [
        "Byron Pool",
        "Vonda",
        "Text-to-speech",
        "王先生告诉记者：我们等了九个月",
        "他说 记者：请大家放心。",
        "全文／译文",
        "作文／散文／诗歌",
        "Nearby parks",
        "Illustration von Bo Reed",
    ] {
        let got = with_line("en", &format!("<p>{line}</p>")).byline;
        assert_eq!(got, None, "{line}");
    }
}
