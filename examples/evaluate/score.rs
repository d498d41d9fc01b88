//! One page scored.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};

use crate::Result;
use crate::body::{Prf, bag, exact, shingles};
use crate::engine::{self, Engine, Source};
use crate::outcome::Outcome;
use crate::words::{Unit, folded, normal, normal_byline, normal_names};
use crate::{dates, language};
use corpus::{Input, Page};

/// The scores of one page.
#[derive(Clone, Debug)]
pub(crate) struct Score {
    /// The page, as an index into the list that was scored.
    pub(crate) page: usize,
    /// A hash of the body.
    pub(crate) body: u64,
    /// Words in the gold body.
    pub(crate) gold_words: usize,
    pub(crate) bag: Prf,
    pub(crate) shingles: Prf,
    pub(crate) exact: bool,
    pub(crate) title: Outcome,
    pub(crate) date: Outcome,
    pub(crate) byline: Outcome,
    pub(crate) language: Outcome,
    /// The page's kind, where the gold has it.
    pub(crate) kind: Outcome,
    /// Whether the gold date is written in the text (plain text only).
    pub(crate) date_stands: bool,
    /// Whether any full date is written in the text (plain text only).
    pub(crate) any_date_stands: bool,
    pub(crate) snippets: Snippets,
    /// The crate's own estimate of `bag.f1`.
    pub(crate) confidence: f64,
    pub(crate) bytes: usize,
    pub(crate) time: Duration,
}

/// Snippets of one page, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Snippets {
    pub(crate) with_found: usize,
    pub(crate) with: usize,
    pub(crate) without_found: usize,
    pub(crate) without: usize,
    pub(crate) comments_found: usize,
    pub(crate) comments: usize,
}

/// Title, date and byline, each as given and as in the gold, in normal form.
pub(crate) struct Metadata {
    pub(crate) title: (Option<String>, Option<String>),
    pub(crate) date: (Option<String>, Option<String>),
    pub(crate) byline: (Option<String>, Option<String>),
}

impl Metadata {
    pub(crate) fn of(article: &gleaner::Article, page: &Page) -> Self {
        let gold = &page.gold;
        let day = |date: String| date.chars().take(10).collect::<String>();
        let given_date = article.date.as_ref().map(|date| day(date.to_string()));
        let title = |title: &Option<String>| title.as_deref().map(normal).filter(|t| !t.is_empty());
        let byline =
            |name: &Option<String>| name.as_deref().map(normal_byline).filter(|n| !n.is_empty());
        Self {
            title: (title(&article.title), title(&gold.title)),
            date: (given_date.map(|given| in_zone_of(given, gold)), gold.date.clone()),
            byline: match &gold.author {
                Some(names) if names.contains(';') && !page.set.archive.is_complete() => {
                    (article.byline.as_deref().map(normal_names), Some(normal_names(names)))
                }
                author => (byline(&article.byline), byline(author)),
            },
        }
    }
}

/// The date given, or the gold's if that is the day before or after and holds for UTC.
fn in_zone_of(given: String, gold: &corpus::Gold) -> String {
    let day = |date: &str| dates::parse(date).map(dates::day_number);
    let own = gold.date.as_deref().filter(|_| gold.utc);
    match own.map(|own| (own, day(own), day(&given))) {
        Some((own, Some(right), Some(given))) if right.abs_diff(given) <= 1 => own.to_owned(),
        _ => given,
    }
}

/// A hash to compare bodies by, within one run.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Reads, extracts and scores a page.
pub(crate) fn score(index: usize, page: &Page, engine: &Engine) -> Result<Score> {
    let mut source = Source::read(page)?;
    let declared = match &source {
        Source::Html(html) => language::declared(html),
        Source::Text(_) => None,
    };
    if let (true, Source::Html(html)) = (engine.hide_language, &mut source) {
        *html = language::hidden(html);
    }
    let extractor = engine.extractor(page)?;
    let start = CpuTime::now();
    let article = engine::article(&extractor, &source);
    let time = start.elapsed();
    let body = engine::body(&article);

    let gold = &page.gold;
    let metadata = Metadata::of(&article, page);
    let outcome = |(given, gold): &(Option<String>, Option<String>)| {
        Outcome::of(given.as_deref(), gold.as_deref())
    };
    let given = article.language.as_deref().map(language::primary);
    // A page that declares none has none to be right or wrong about.
    let language =
        declared.map_or(Outcome::Silent, |declared| Outcome::of(given.as_deref(), Some(&declared)));
    let standing = match &source {
        Source::Text(text) if page.set.input == Input::Text => dates::standing(text),
        _ => Vec::new(),
    };
    // The first archives are scored as other tools were: by words, in whatever script.
    let by_words = page.set.archive.is_counted_by_words();
    let unit = if by_words { Unit::Word } else { Unit::for_text(gold.body()) };
    let gold_date = gold.date.as_deref().and_then(dates::parse);
    Ok(Score {
        page: index,
        body: hash(&body),
        gold_words: unit.length(gold.body()),
        bag: bag(&body, gold.body(), &gold.optional, unit),
        shingles: shingles(&body, gold.body()),
        exact: exact(&body, gold.body()),
        title: outcome(&metadata.title),
        date: outcome(&metadata.date),
        byline: outcome(&metadata.byline),
        language,
        kind: Outcome::of(Some(article.kind.name()), Some(&*page.kind).filter(|k| !k.is_empty())),
        date_stands: gold_date.is_some_and(|date| standing.contains(&date)),
        any_date_stands: !standing.is_empty(),
        snippets: snippets(&body, gold),
        confidence: f64::from(article.confidence),
        bytes: source.len(),
        time,
    })
}

/// Counts the snippets that are in the body, white space folded, case kept.
pub(crate) fn snippets(body: &str, gold: &corpus::Gold) -> Snippets {
    if gold.with.is_empty() && gold.without.is_empty() && gold.comments.is_empty() {
        return Snippets::default();
    }
    let body = folded(body);
    let found = |snippets: &[String]| snippets.iter().filter(|s| body.contains(&folded(s))).count();
    Snippets {
        with_found: found(&gold.with),
        with: gold.with.len(),
        without_found: found(&gold.without),
        without: gold.without.len(),
        comments_found: found(&gold.comments),
        comments: gold.comments.len(),
    }
}

/// CPU time of this thread if the system reports it, else wall time.
struct CpuTime {
    cpu: Option<Duration>,
    clock: Instant,
}

impl CpuTime {
    fn now() -> Self {
        Self { cpu: thread_time(), clock: Instant::now() }
    }

    fn elapsed(&self) -> Duration {
        match (self.cpu, thread_time()) {
            (Some(start), Some(end)) => end.saturating_sub(start),
            _ => self.clock.elapsed(),
        }
    }
}

/// Linux counts the nanoseconds a thread has run in the first field of this file.
fn thread_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

#[cfg(test)]
mod tests {
    use super::*;
    use corpus::Gold;

    #[test]
    fn a_day_in_utc_may_be_the_next_or_the_last() {
        let gold = |utc| Gold { date: Some("2024-03-01".to_owned()), utc, ..Gold::default() };
        for (given, utc, want) in [
            ("2024-02-29", true, "2024-03-01"),
            ("2024-03-02", true, "2024-03-01"),
            ("2024-03-03", true, "2024-03-03"),
            ("2024-02-29", false, "2024-02-29"),
            ("2024-03", true, "2024-03"),
        ] {
            assert_eq!(in_zone_of(given.to_owned(), &gold(utc)), want, "{given}");
        }
    }

    #[test]
    fn snippets_fold_white_space_and_keep_case() {
        let list = |items: &[&str]| items.iter().map(|&s| s.to_owned()).collect();
        let gold = Gold {
            with: list(&["the  quiet\nharbour", "The Quiet harbour", "boats"]),
            without: list(&["menu", "boats"]),
            comments: list(&["so true"]),
            ..Gold::default()
        };
        let got = snippets("In the quiet\u{a0}harbour lie boats.", &gold);
        let want = Snippets {
            with_found: 2,
            with: 3,
            without_found: 1,
            without: 2,
            comments_found: 0,
            comments: 1,
        };
        assert_eq!(got, want);
    }
}
