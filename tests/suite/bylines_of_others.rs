//! Names of others than the author below the first paragraph: in reviews, comments, tables, other stories.

use gleaner::extract_html;

/// Title, two paragraphs, what a neighbour says, "By", the author and another name.
type Story = (&'static str, [&'static str; 2], &'static str, &'static str, [&'static str; 2]);

const STORIES: [Story; 3] = [
    (
        "The lighthouse keeper of Arn retires",
        [
            "The keeper of the lighthouse on Arn leaves his post after thirty years on the rock, and \
             nobody has yet applied to follow him.",
            "He painted the tower nine times, counted the birds every spring and wrote down each ship \
             that passed in a book the size of a door.",
        ],
        "We saw the light go out and nobody rang us.",
        "By",
        ["Marta Hale", "Ivo Brandt"],
    ),
    (
        "Der Leuchtturmwärter von Arn hört auf",
        [
            "Der Wärter des Leuchtturms auf Arn verlässt nach dreißig Jahren seinen Posten auf dem \
             Felsen, und noch hat sich niemand um die Nachfolge beworben.",
            "Neunmal hat er den Turm gestrichen, jedes Frühjahr die Vögel gezählt und jedes Schiff, das \
             vorbeifuhr, in ein Buch von der Größe einer Tür geschrieben.",
        ],
        "Wir sahen das Licht ausgehen, und niemand rief uns an.",
        "Von",
        ["Marta Hale", "Jörg Brandt"],
    ),
    (
        "Смотритель маяка на Арне уходит на пенсию",
        [
            "Смотритель маяка на острове Арн покидает свой пост после тридцати лет на скале, и никто пока \
             не вызвался его сменить.",
            "Он девять раз красил башню, каждую весну считал птиц и записывал каждый проходивший корабль \
             в книгу размером с дверь.",
        ],
        "Мы видели, как погас свет, и никто нам не позвонил.",
        "Автор:",
        ["Марта Хейл", "Иван Брандт"],
    ),
];

#[test]
fn names_of_others_are_no_bylines() {
    for (title, [first, second], quote, by, [author, other]) in STORIES {
        let pieces = [
            format!("<div class=testimonial><p>“{quote}”</p><p class=author>{other}</p></div>"),
            format!("<div class=review><span itemprop=author>{other}</span><p>{quote}</p></div>"),
            format!(
                "<section class=comments><h3>Comments</h3><div class=comment><span class=author>{other}\
                 </span><p>{quote}</p></div></section>"
            ),
            format!(
                "<table class='infobox vcard'><tr><th class=fn>{other}</th></tr><tr><td>Arn</td></tr></table>"
            ),
            format!(
                "<div class=related><h4>Fire on the quay</h4><span class=author>{other}</span></div>"
            ),
            format!(
                "<aside><ul><li><a href=/x>Fire on the quay at Vell</a> <span class=byline>{by} {other}\
                 </span></li></ul></aside>"
            ),
            format!("<blockquote><p>{quote}</p><cite>{other}</cite></blockquote>"),
            format!(
                "<figure><img src=a.jpg alt=''><figcaption>Foto: {other}</figcaption></figure>"
            ),
        ];
        let signature = format!("<p class=meta>{by} {author}</p>");
        for piece in &pieces {
            for (signature, expected) in [("", None), (&signature, Some(author))] {
                for (above, below) in [(piece.as_str(), ""), ("", piece)] {
                    let page = format!(
                        "<title>{title}</title><article><h1>{title}</h1>{signature}<p>{first}</p>{above}\
                         <p>{second}</p>{below}</article><footer>© Arn Gazette</footer>"
                    );
                    assert_eq!(extract_html(&page).byline.as_deref(), expected, "{page}");
                }
            }
        }
    }
}

/// Lines with a byline's class or cue in which other words follow the element of the name.
const LINES: [&str; 13] = [
    "<div class=author><a href=/a/m>Marta Hale</a><span>Harbour reporter</span></div>",
    "<div class=author><span class=name>Marta Hale</span><span class=role>Harbour reporter</span></div>",
    "<div class=byline><span>Marta Hale</span><span>The Harbour Post</span></div>",
    "<p class=byline>By <a href=/a/m>Marta Hale</a> <em>Quenby Reach</em></p>",
    "<p class=byline><strong>Marta Hale</strong> <em>Harbour reporter</em></p>",
    "<div class=author><a href=/a/m>Marta Hale</a><span>Arn Institute of Marine Biology</span></div>",
    "<div class=author><div><p><b>Marta Hale</b> <span>USA</span></p></div></div>",
    "<p class=byline><span>By</span> <span>Marta Hale</span> <span>Harbour Desk</span></p>",
    "<div class=author><a href=/a/m>Marta Hale</a><button>Follow</button></div>",
    "<div class=author><a href=/a/m>Marta Hale</a><span>3 min read</span></div>",
    "<p class=byline><b>Marta</b> <b>Hale</b></p>",
    "<p>By <a href=/a/m>Marta Hale</a> <span>Harbour reporter</span></p>",
    "<p>By <a href=/a/m>Marta Hale</a> Harbour reporter</p>",
];

#[test]
fn what_follows_a_name_in_another_element_is_not_part_of_it() {
    let (title, [first, second], ..) = STORIES[0];
    let page = |line: &str, data: &str| {
        format!(
            "<title>{title}</title>{data}<article><h1>{title}</h1>{line}<p>{first}</p><p>{second}</p>\
             </article>"
        )
    };
    for line in LINES {
        assert_eq!(extract_html(&page(line, "")).byline.as_deref(), Some("Marta Hale"), "{line}");
    }
    // The page declares that they are two.
    let line = "<div class=author><a href=/a/m>Marta Hale</a> <a href=/a/i>Ivo Brandt</a></div>";
    let data = r#"<script type=application/ld+json>{"@type":"NewsArticle",
        "author":[{"name":"Marta Hale"},{"name":"Ivo Brandt"}]}</script>"#;
    let byline = extract_html(&page(line, data)).byline;
    assert_eq!(byline.as_deref(), Some("Marta Hale, Ivo Brandt"));
}

#[test]
fn a_word_such_as_di_is_a_cue_after_a_date() {
    let title = "Va in pensione il guardiano del faro di Arn";
    let text = "<p>Il guardiano del faro di Arn lascia il suo posto dopo trent’anni sullo scoglio, e nessuno si è \
                ancora fatto avanti per sostituirlo.<p>Ha ridipinto la torre nove volte, contato gli uccelli ogni \
                primavera e annotato ogni nave di passaggio in un libro grande come una porta.";
    for (line, byline) in [
        ("12 marzo 2024 - di Marta Hale", Some("Marta Hale")),
        ("12 marzo 2024, di Marta Hale", Some("Marta Hale")),
        ("12 marzo 2024 alle 10:30 di Marta Hale", Some("Marta Hale")),
        ("12 marzo 2024 - di pesca e di mare", None),
        ("12 marzo 2024 - Il porto di Arn", None),
        ("Una storia di Marta e di Arn", None),
    ] {
        let page = format!("<title>{title}</title><h1>{title}</h1><p>{line}</p>{text}");
        assert_eq!(extract_html(&page).byline.as_deref(), byline, "{line}");
    }
}
