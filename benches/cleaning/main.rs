//! Speed in bytes of page per second: whole extraction by size and script, each stage alone, and a
//! sample of the corpus. For comparison, each group has the time that `scraper` takes only to parse
//! the same page.
//!
//! `cargo bench` runs everything, `cargo bench --bench cleaning -- html/english` a part.

mod pages;

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gleaner::Extractor;
use gleaner::internals::stages::{STAGES, Staged};

use pages::SCRIPTS;

/// Bytes of a page: a stub, a usual article, a long read.
const SIZES: [(&str, usize); 3] = [("4KB", 4_000), ("100KB", 100_000), ("1MB", 1_000_000)];

/// Pages in the sample of the corpus.
const SAMPLE: usize = 60;

criterion_group! {
    name = cleaning;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = html, text, stages, fixtures, corpus
}
criterion_main!(cleaning);

/// English in all sizes, the other scripts in one.
fn cases() -> impl Iterator<Item = (&'static pages::Script, &'static str, usize)> {
    SCRIPTS.iter().flat_map(|script| {
        let sizes = if script.name == "english" { &SIZES[..] } else { &SIZES[1..2] };
        sizes.iter().map(move |&(name, bytes)| (script, name, bytes))
    })
}

fn html(c: &mut Criterion) {
    let extractor = Extractor::default();
    for (script, size, bytes) in cases() {
        let page = script.html(bytes);
        let article = extractor.html(&page);
        let starts = |text: &str| text.starts_with(script.opening());
        assert!(lines(&article).iter().any(|line| starts(line)), "{} {size}", script.name);
        assert_eq!(article.title.as_deref(), Some(script.title()), "{} {size}", script.name);
        let mut group = c.benchmark_group(format!("html/{}", script.name));
        group.throughput(Throughput::Bytes(page.len() as u64));
        group.bench_function(BenchmarkId::new("extract", size), |b| {
            b.iter(|| {
                let article = extractor.html(black_box(&page));
                assert!(!article.is_empty());
                article
            });
        });
        group.bench_function(BenchmarkId::new("scraper-parse", size), |b| {
            b.iter(|| scraper::Html::parse_document(black_box(&page)));
        });
        group.finish();
    }
}

fn text(c: &mut Criterion) {
    let extractor = Extractor::default();
    for (script, size, bytes) in cases() {
        let page = script.text(bytes);
        let article = extractor.text(&page);
        let starts = |text: &str| text.starts_with(script.opening());
        assert!(lines(&article).iter().any(|line| starts(line)), "{} {size}", script.name);
        let mut group = c.benchmark_group(format!("text/{}", script.name));
        group.throughput(Throughput::Bytes(page.len() as u64));
        group.bench_function(BenchmarkId::new("extract", size), |b| {
            b.iter(|| {
                let article = extractor.text(black_box(&page));
                assert!(!article.is_empty());
                article
            });
        });
        group.finish();
    }
}

/// The stages of a usual page.
fn stages(c: &mut Criterion) {
    let script = &SCRIPTS[0];
    stage_by_stage(c, "stages/html", &[script.html(SIZES[1].1)], true);
    stage_by_stage(c, "stages/text", &[script.text(SIZES[1].1)], false);
}

/// Each stage, given the results of the stages before it. Their sum is the whole extraction.
fn stage_by_stage(c: &mut Criterion, name: &str, pages: &[String], is_html: bool) {
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Bytes(pages.iter().map(|page| page.len() as u64).sum()));
    let mut staged: Vec<_> = pages.iter().map(|page| Staged::new(page, is_html)).collect();
    for &(name, stage) in STAGES {
        group
            .bench_function(name, |b| b.iter(|| black_box(&mut staged).iter_mut().for_each(stage)));
        // Once more, so that the next stage finds its input even if this one was filtered out
        // on the command line.
        staged.iter_mut().for_each(stage);
    }
    let empty = staged.iter().filter(|page| page.article().is_empty()).count();
    assert!(empty * 4 < staged.len(), "{empty} of {} pages gave nothing", staged.len());
    group.finish();
}

/// All page folders of the suite.
fn fixtures(c: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/pages");
    let read = |name: &str| -> Vec<String> {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.path().join(name)).collect();
        paths.sort();
        paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
    };
    measure(c, "fixtures", &read("source.html"), &read("source.txt"));
}

/// A sample of the development corpus, if it is unpacked at `target/corpus`.
fn corpus(c: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/corpus");
    if !root.is_dir() {
        println!("corpus: skipped, not found at {}", root.display());
        return;
    }
    let html = sample(&root.join("wcxb-dev/html"));
    let text = sample(&root.join("lines-dev/resiliparse"));
    measure(c, "corpus", &html, &text);
    stage_by_stage(c, "corpus/html/stages", &html, true);
    stage_by_stage(c, "corpus/text/stages", &text, false);
}

/// Pages at equal distances in the order of their names.
fn sample(folder: &Path) -> Vec<String> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let step = (paths.len() / SAMPLE).max(1);
    let read = |path| fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    paths.iter().step_by(step).take(SAMPLE).filter_map(|path| read(path).ok()).collect()
}

/// Extraction of many pages, and `scraper`'s parse of the same pages.
fn measure(c: &mut Criterion, name: &str, html: &[String], text: &[String]) {
    let extractor = Extractor::default();
    let mut group = c.benchmark_group(name);
    let bytes = |pages: &[String]| Throughput::Bytes(pages.iter().map(|p| p.len() as u64).sum());
    if !html.is_empty() {
        group.throughput(bytes(html));
        group.bench_function("html/extract", |b| {
            b.iter(|| {
                let empty = html.iter().filter(|page| extractor.html(page).is_empty()).count();
                assert!(empty * 4 < html.len(), "{empty} of {} pages gave nothing", html.len());
            });
        });
        group.bench_function("html/scraper-parse", |b| {
            b.iter(|| {
                html.iter().for_each(|page| drop(black_box(scraper::Html::parse_document(page))))
            });
        });
    }
    if !text.is_empty() {
        group.throughput(bytes(text));
        group.bench_function("text/extract", |b| {
            b.iter(|| {
                let empty = text.iter().filter(|page| extractor.text(page).is_empty()).count();
                assert!(empty * 4 < text.len(), "{empty} of {} pages gave nothing", text.len());
            });
        });
    }
    group.finish();
}

/// The text of every paragraph of the body.
fn lines(article: &gleaner::Article) -> Vec<String> {
    let text = |block: &gleaner::Block| match &block.content {
        gleaner::Content::Paragraph { text, .. } => Some(text.to_string()),
        _ => None,
    };
    article.body.walk().filter_map(text).collect()
}
