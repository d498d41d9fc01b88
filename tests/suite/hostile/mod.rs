//! Pages made to be expensive: extraction must end in time linear in the page, in bounded
//! memory, on a small stack, with a sensible result.
//!
//! `cargo test --release --test suite hostile -- --nocapture` prints the cost of each page at
//! full size; without optimisation the pages are a tenth as large. Time is the thread's
//! processor time, measured again beside fixed work where it is too long, so that a busy machine
//! does not matter; where the system does not report it, no time is checked.

mod constructs;
mod pages;

use gleaner::{Article, Extractor, InlineContent};

use crate::cpu_time::{slowness, thread_time};
use pages::{Expected, PARAGRAPHS, Page, cases, full, lines, story};

/// Milliseconds of processor time per megabyte of page, at most, with optimisation and without.
const MILLISECONDS: f64 = if cfg!(debug_assertions) { 1500.0 } else { 60.0 };
/// Milliseconds in addition for a page of any size.
const AT_ONCE: f64 = if cfg!(debug_assertions) { 1500.0 } else { 50.0 };
/// How often a page is extracted until it takes no more than that.
const TRIES: usize = 4;
/// Bytes of stack: an eighth of what a thread usually has.
const STACK: usize = 512 << 10;
/// Bytes of memory per byte of page, at most, and in addition for a page of any size.
const MEMORY: (f64, f64) = (8.0, 4e6);
/// Bytes of an article in JSON per byte of page, at most, and in addition for a page of any size.
const JSON: (f64, f64) = (16.0, 4e6);

/// What an extraction cost.
struct Cost {
    /// Bytes of the page.
    length: usize,
    /// Milliseconds of processor time, if the system reports it.
    time: Option<f64>,
    /// Bytes allocated at the peak.
    memory: u64,
}

impl Cost {
    /// Runs an extraction and measures it.
    fn of(length: usize, extract: impl FnOnce() -> Article) -> (Article, Self) {
        let mut article = Article::default();
        let start = thread_time();
        let memory = allocation_counter::measure(|| article = extract()).bytes_max;
        let used = thread_time().zip(start).map(|(end, start)| end.saturating_sub(start));
        (article, Self { length, time: used.map(|used| used.as_secs_f64() * 1e3), memory })
    }

    fn megabytes(&self) -> f64 {
        self.length as f64 / 1e6
    }

    fn is_slow(&self) -> bool {
        self.time.is_some_and(|time| time > AT_ONCE + MILLISECONDS * self.megabytes())
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let time = self.time.map_or("?".to_owned(), |time| format!("{time:.1}"));
        write!(f, "{:6.1} MB {time:>8} ms {:6.1} MB", self.megabytes(), self.memory as f64 / 1e6)
    }
}

/// Extracts a page on a small stack.
fn extract(page: Page) -> (Article, Cost) {
    let run = move || {
        let extractor = Extractor::default();
        match &page {
            Page::Html(page) => Cost::of(page.len(), || extractor.html(page)),
            Page::Text(page) => Cost::of(page.len(), || extractor.text(page)),
            Page::Bytes(page) => Cost::of(page.len(), || {
                let page = gleaner::Page::from_bytes(page, None);
                page.map_or_else(|_| Article::default(), |page| extractor.extract(page))
            }),
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap()
}

#[test]
fn hostile_pages_take_linear_time_and_memory() {
    // Tables that are built once are not a cost of the first page.
    extract(Page::Html(story()));
    extract(Page::Text(lines()));
    let mut wrong = Vec::new();
    for (name, page, expected) in cases() {
        let (article, mut cost) = extract(page.clone());
        for _ in 1..TRIES {
            if !cost.is_slow() {
                break;
            }
            let slowness = slowness();
            cost = extract(page.clone()).1;
            cost.time = cost.time.map(|time| time / slowness);
        }
        println!("{name:22} {cost}");
        if cost.is_slow() {
            wrong.push(format!("{name} is slow: {cost}"));
        }
        if cost.memory as f64 > MEMORY.1 + MEMORY.0 * cost.length as f64 {
            wrong.push(format!("{name} takes much memory: {cost}"));
        }
        let json = serde_json::to_string(&article).map_or(f64::INFINITY, |json| json.len() as f64);
        if json > JSON.1 + JSON.0 * cost.length as f64 {
            wrong.push(format!("{name} gives {json} bytes of JSON: {cost}"));
        }
        let text = article.text();
        let sound = match expected {
            Expected::Story => {
                let at: Vec<_> = PARAGRAPHS.iter().map(|paragraph| text.find(paragraph)).collect();
                at.iter().all(Option::is_some) && at.is_sorted()
            }
            Expected::Nothing => article.body.is_empty(),
            Expected::Any => true,
        };
        if !sound {
            let start: String = text.chars().take(60).collect();
            wrong.push(format!("{name} gives {start:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_long_text_is_read_to_its_end() {
    let mut limits = gleaner::Limits::default();
    limits.blocks = usize::MAX;
    let extractor = Extractor::builder().limits(limits).build().unwrap();
    let mut text = String::new();
    for i in 0.. {
        text.push_str(&format!("{} That was said for the {i}th time.\n\n", PARAGRAPHS[i % 3]));
        if text.len() >= full(100_000_000) {
            break;
        }
    }
    let (article, mut cost) = Cost::of(text.len(), || extractor.text(&text));
    println!("long text {cost}");
    cost.time = cost.time.map(|time| time / slowness());
    assert!(!article.truncated);
    assert!(!cost.is_slow(), "{cost}");
    // A paragraph is a block: some 150 bytes that take 1.8 KB.
    assert!(cost.memory as f64 <= 16.0 * text.len() as f64, "{cost}");
}

#[test]
fn dense_pages_give_texts_alone() {
    let links = |paragraph: &dyn Fn(usize) -> String, bytes: usize| {
        let mut page = String::new();
        for i in 0.. {
            page.push_str(&paragraph(i));
            if page.len() >= bytes {
                break;
            }
        }
        let body = Extractor::default().html(&page).body;
        assert!(!body.is_empty());
        body.inlines().filter(|inline| matches!(inline.content, InlineContent::Link { .. })).count()
    };
    let prose =
        |i: usize| format!("<p>{} It was <a href=\"/tides\">day {i}</a>.</p>", PARAGRAPHS[i % 3]);
    let words = |i: usize| {
        let word = format!("<a href=/a>a {i}</a> ");
        format!("<p>{}{}</p>", PARAGRAPHS[i % 3], word.repeat(99))
    };
    assert!(links(&prose, 1_000_000) > 1000);
    assert!(links(&words, 30_000) > 100);
    assert_eq!(links(&words, 2_200_000), 0);
}

/// Each of these elements is walked in its own way.
#[test]
fn deep_pages_need_little_stack() {
    for open in [
        "<div>",
        "<b>",
        "<ul><li>",
        "<blockquote>",
        "<table><tr><td>",
        "<dl><dd>",
        "<a href=x>",
        "<figure>",
        "<details>",
    ] {
        let page = format!("<p>{}</p>{}{}", PARAGRAPHS[0], open.repeat(2000), PARAGRAPHS[1]);
        let thread = std::thread::Builder::new().stack_size(STACK);
        let work = move || {
            let article = Extractor::default().html(&page);
            (article.text(), article.markdown(), article.body.html())
        };
        let (text, ..) = thread.spawn(work).unwrap().join().unwrap();
        assert!(text.contains(PARAGRAPHS[0]), "{open}: {text}");
    }
}
