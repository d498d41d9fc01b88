//! Days that the text of a page tells of, in lines, lists, quotations and boxes, and lines that date it.

use gleaner::{extract_html, extract_text};

/// What the pages of a language say.
struct Story {
    title: &'static str,
    paragraphs: [&'static str; 4],
    day: &'static str,
    /// What a neighbour says.
    quote: &'static str,
    /// A line with a label of its own, and one that says what happens; `{}` is the day.
    label: &'static str,
    says: &'static str,
    /// Lines that date the page.
    dates: [&'static str; 4],
}

const STORIES: &[Story] = &[
    Story {
        title: "The lighthouse keeper of Arn retires",
        paragraphs: [
            "The keeper of the lighthouse on Arn leaves his post after thirty years on the rock, and \
             nobody has yet applied to follow him.",
            "He painted the tower nine times, counted the birds every spring and wrote down each ship \
             that passed in a book the size of a door.",
            "The council says that the lamp has turned by itself since the cable came, but that somebody \
             has to be there when it does not.",
            "His dog stays on the island, where it has found work with the postman and a place by the \
             stove of the school.",
        ],
        day: "12 March 2024",
        quote: "We saw the light go out and nobody rang us.",
        label: "Open day: {}",
        says: "What happens on {}",
        dates: ["Entry date: {}", "Issued: {}", "Published on {} by Marta Hale", "{}"],
    },
    Story {
        title: "Der Leuchtturmwärter von Arn hört auf",
        paragraphs: [
            "Der Wärter des Leuchtturms auf Arn verlässt nach dreißig Jahren seinen Posten auf dem \
             Felsen, und noch hat sich niemand um die Nachfolge beworben.",
            "Neunmal hat er den Turm gestrichen, jedes Frühjahr die Vögel gezählt und jedes Schiff, das \
             vorbeifuhr, in ein Buch von der Größe einer Tür geschrieben.",
            "Der Rat sagt, die Lampe drehe sich von selbst, seit das Kabel liegt, aber jemand müsse da \
             sein, wenn sie es nicht tut.",
            "Sein Hund bleibt auf der Insel, wo er beim Briefträger Arbeit gefunden hat und einen Platz \
             am Ofen der Schule.",
        ],
        day: "12. März 2024",
        quote: "Wir sahen das Licht ausgehen, und niemand rief uns an.",
        label: "Tag der offenen Tür: {}",
        says: "Was am {} geschieht",
        dates: ["Erschienen: {}", "Stand: {}", "Arn, den {}", "{}"],
    },
    Story {
        title: "Смотритель маяка на Арне уходит на пенсию",
        paragraphs: [
            "Смотритель маяка на острове Арн покидает свой пост после тридцати лет на скале, и никто пока \
             не вызвался его сменить.",
            "Он девять раз красил башню, каждую весну считал птиц и записывал каждый проходивший корабль \
             в книгу размером с дверь.",
            "В совете говорят, что лампа вращается сама с тех пор, как провели кабель, но кто-то должен \
             быть рядом, когда она не вращается.",
            "Его собака остаётся на острове, где нашла работу у почтальона и место у школьной печи.",
        ],
        day: "12 марта 2024 года",
        quote: "Мы видели, как погас свет, и никто нам не позвонил.",
        label: "День открытых дверей: {}",
        says: "Что будет {} на маяке",
        dates: ["Дата добавления: {}", "Опубликовано: {}", "Марта Хейл, {}", "{}"],
    },
];

/// The page's date with a piece of HTML after so many paragraphs.
fn date(story: &Story, at: usize, piece: &str) -> Option<String> {
    let mut body: Vec<String> =
        story.paragraphs.iter().map(|paragraph| format!("<p>{paragraph}</p>")).collect();
    body.insert(at, piece.to_owned());
    let (title, body) = (story.title, body.concat());
    let article = extract_html(&format!(
        "<title>{title} | Arn Gazette</title><header><a href=/>Arn Gazette</a></header><main><article>\
         <h1>{title}</h1><div class=entry-content>{body}</div></article></main><footer>© Arn Gazette</footer>"
    ));
    article.date.map(|date| date.to_string())
}

#[test]
fn what_the_text_tells_does_not_date_the_page() {
    for story in STORIES {
        let Story { day, quote, .. } = story;
        let [label, says] = [story.label, story.says].map(|line| line.replace("{}", day));
        let quotations = [
            format!("<blockquote><p>{quote}</p><p>{day}</p></blockquote>"),
            format!(
                "<blockquote class=twitter-tweet><p>{quote}</p>— Ann Berg (@annberg) <a href=#>{day}</a></blockquote>"
            ),
            format!("<p>{quote} (<a href=//example.org>Arn Weekly</a>, {day})</p>"),
        ];
        let boxes = [
            format!("<h2>{says}</h2>"),
            format!("<p><strong>{label}</strong></p>"),
            format!("<ul><li>{label}</li><li>{quote}</li></ul>"),
            format!("<aside><h3>Info</h3><p>{label}</p></aside>"),
            format!("<div class=infobox><p>{label}</p><p>{quote}</p></div>"),
            format!("<dl><dt>Arn</dt><dd>{day}</dd><dt>Skarn</dt><dd>{quote}</dd></dl>"),
            format!(
                "<table><tr><th>Arn</th><td>{day}</td></tr><tr><th>Skarn</th><td>9</td></tr></table>"
            ),
            format!("<figure><img src=a.jpg alt=''><figcaption>{says}</figcaption></figure>"),
        ];
        let posts = [
            format!("<div class=embed><p>{quote}</p><p>Ann Berg (@annberg)</p><p>{day}</p></div>"),
            format!(
                "<div><a href=#>Ann Berg</a><p>{quote}</p><time datetime=2024-03-12>{day}</time></div>"
            ),
            format!("<h2>{day}</h2>"),
        ];
        for (pieces, places) in
            [(&quotations[..], &[0, 1, 2, 4][..]), (&boxes, &[1, 2, 4]), (&posts, &[2])]
        {
            for (piece, at) in
                pieces.iter().flat_map(|piece| places.iter().map(move |at| (piece, *at)))
            {
                assert_eq!(date(story, at, piece), None, "{} {at}: {piece}", story.title);
            }
        }
    }
}

#[test]
fn lines_that_date_the_page_do() {
    for story in STORIES {
        for line in story.dates.map(|line| line.replace("{}", story.day)) {
            for (at, piece) in [0, 4].map(|at| (at, format!("<p>{line}</p>"))) {
                assert_eq!(date(story, at, &piece).as_deref(), Some("2024-03-12"), "{at}: {line}");
            }
        }
    }
}

#[test]
fn lines_of_text_tell_of_days() {
    for story in STORIES {
        let [first, second, third, fourth] = story.paragraphs;
        let date = |line: &str| {
            let page = format!(
                "Arn Gazette\n{}\n{first}\n{second}\n{}\n{third}\n{fourth}\n© Arn Gazette\n",
                story.title,
                line.replace("{}", story.day)
            );
            extract_text(&page).date.map(|date| date.to_string())
        };
        assert_eq!(date(story.label), None, "{}", story.label);
        for line in &story.dates[..3] {
            assert_eq!(date(line).as_deref(), Some("2024-03-12"), "{line}");
        }
    }
}
