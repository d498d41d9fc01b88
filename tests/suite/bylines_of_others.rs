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
