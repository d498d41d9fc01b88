//! The two readers held against each other: the scanner's blocks must be the tree's.
//!
//! Where they differ: text that the standard moves out of a table stays in its place here,
//! and formatting elements that a block's end closed are not opened again behind it, which
//! matters only for what such an element hides or when a heading follows it.

use super::tests::check;
use super::*;

pub(super) fn tree(html: &str) -> Document {
    dom::read(&scraper::Html::parse_document(html), &[], &[], &Limits::default())
}

fn lines(document: &Document) -> Vec<&str> {
    document.blocks.iter().map(|block| document.text_of(block)).collect()
}

fn scanned(html: &str) -> Document {
    read(html, &Limits::default())
}

/// The pages of the test suite, all of them invented.
fn fixtures() -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut pages: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("source.html"))
        .filter(|path| path.exists())
        .map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            let text = charset::decode(&bytes, None).unwrap().into_owned();
            (path.display().to_string(), text)
        })
        .collect();
    pages.sort();
    pages
}

/// The page with `times` of its tags dropped, doubled, or swapped with the next one.
fn mutated(page: &str, seed: u64, times: usize) -> String {
    let mut state = seed;
    let mut random = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    // Tags and the texts between, so that every odd piece is a tag.
    let mut pieces = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        pieces.push(&rest[..start]);
        pieces.push(&rest[start..end]);
        rest = &rest[end..];
    }
    // Without the end of a script or a comment, all the rest of the page is gone.
    let raw = ["<script", "</script", "<style", "</style", "<title", "</title", "<!", "<textarea"];
    for _ in 0..times {
        let tag = 2 * random(pieces.len() / 2) + 1;
        let Some(&piece) = pieces.get(tag) else { continue };
        if raw.iter().any(|raw| piece.to_ascii_lowercase().starts_with(raw)) {
            continue;
        }
        match random(3) {
            0 => pieces[tag] = "",
            1 => pieces[tag - 1] = piece,
            _ if tag + 2 < pieces.len() => pieces.swap(tag, tag + 2),
            _ => {}
        }
    }
    pieces.concat() + rest
}

/// How often the readers agree.
#[derive(Default)]
struct Agreement {
    pages: usize,
    texts: usize,
    words: usize,
    links: usize,
    kinds: usize,
    containers: usize,
}

impl Agreement {
    /// Reads a page by both, and prints what differs if there is `room` for it.
    fn add(&mut self, name: &str, page: &str, room: usize) {
        let (scan, walk) = (scanned(page), tree(page));
        check(&scan, page);
        self.pages += 1;
        let shown = self.pages - self.texts;
        let (left, right) = (lines(&scan), lines(&walk));
        let words = |document: &Document| {
            let mut words: Vec<_> = document.text.split_whitespace().map(str::to_owned).collect();
            words.sort();
            words
        };
        self.words += usize::from(words(&scan) == words(&walk));
        if left != right {
            if shown <= room {
                show(name, &left, &right);
            }
            return;
        }
        self.texts += 1;
        let links = |d: &Document| d.blocks.iter().map(|b| b.link_bytes as usize).sum::<usize>();
        self.links += usize::from(links(&scan).abs_diff(links(&walk)) * 100 <= links(&scan));
        let kinds = |d: &Document| d.blocks.iter().map(|b| b.kind).collect::<Vec<_>>();
        self.kinds += usize::from(kinds(&scan) == kinds(&walk));
        let boxes = |d: &Document| {
            let chain =
                |b: &crate::document::Block| d.ancestors(b.container).map(|c| c.tag).collect();
            d.blocks.iter().map(chain).collect::<Vec<Vec<_>>>()
        };
        self.containers += usize::from(boxes(&scan) == boxes(&walk));
    }
}

impl std::fmt::Display for Agreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { pages, texts, words, links, kinds, containers } = self;
        write!(
            f,
            "{pages} pages: the same words on {words}, the same blocks on {texts}, and on those \
             link bytes {links}, kinds {kinds}, containers {containers}"
        )
    }
}

fn show(name: &str, left: &[&str], right: &[&str]) {
    let at = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    println!("{name}: block {at} of {} and {}", left.len(), right.len());
    for (reader, lines) in [("scan", left), ("tree", right)] {
        for line in lines.iter().skip(at).take(3) {
            println!("   {reader} {:?}", line.chars().take(120).collect::<String>());
        }
    }
}

#[test]
fn readers_agree_on_the_suite_s_pages() {
    let mut agreement = Agreement::default();
    for (name, page) in fixtures() {
        agreement.add(&name, &page, usize::MAX);
    }
    assert!(agreement.pages > 10);
    assert_eq!(agreement.texts, agreement.pages, "{agreement}");
    assert_eq!(agreement.kinds, agreement.pages, "{agreement}");
    assert_eq!(agreement.containers, agreement.pages, "{agreement}");
}

#[test]
fn readers_agree_on_broken_pages() {
    let mut agreement = Agreement::default();
    for (name, page) in fixtures() {
        for seed in 0..20 {
            agreement.add(&format!("{name} {seed}"), &mutated(&page, seed, 5), 5);
        }
    }
    // Measured: see the module's comment for the rest.
    assert!(agreement.texts * 100 >= agreement.pages * 98, "{agreement}");
}

#[test]
fn readers_agree_on_odd_markup() {
    let mut wrong = Vec::new();
    for page in ODD {
        let (scan, walk) = (scanned(page), tree(page));
        check(&scan, page);
        let blocks = |d: &Document| {
            let block = |b: &crate::document::Block| {
                format!("{} {:?} {} {}", d.text_of(b), b.kind, b.link_bytes, b.media_before)
            };
            d.blocks.iter().map(block).collect::<Vec<_>>()
        };
        if blocks(&scan) != blocks(&walk) {
            wrong.push(format!("{page}\n   {:?}\n   {:?}", blocks(&scan), blocks(&walk)));
        }
        let head = |d: &Document| format!("{} {}", d.head.arena, d.head.marks.len());
        if head(&scan) != head(&walk) {
            wrong.push(format!("{page}\n   {:?}\n   {:?}", head(&scan), head(&walk)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Markup on which parsers differ.
const ODD: &[&str] = &[
    "<p>a<p>b</p></p>c",
    "<a href=1>a<a href=2>b</a>c</a>d",
    "<div><a href=1>a</div>b<p>c</a>d",
    "<table><tr><td><a href=1>a<td>b</table>c",
    "<a href=1><table><tr><td>a</table>b</a>c",
    "<b>a<p>b</b>c</p>d",
    "<i>a<div>b</i>c</div>d",
    "<ul><li>a<ul><li>b</ul><li>c</ul>d",
    "<dl><dt>a<dd>b<dt>c</dl>d",
    "<li>a<div><li>b</div>c",
    "<h1>a<h2>b</h3>c",
    "<button>a<button>b</button>c",
    "<select><option>a<optgroup><option>b<select>c",
    "<select><div>a<input>b</select>c",
    "<form>a<div><form>b</form>c</div>d",
    "<table><form><tr><td>a</form>b</table>c",
    "<table><caption>a<tr><td>b<tbody><td>c<th>d</table>e",
    "<table><td>a<table><td>b</table>c</table>d",
    "<table><td>a</tr></table>b",
    "<td>a</td>b<tr>c",
    "<pre>\n\n a\r\nb</pre><pre> \n c</pre>",
    "<textarea>\na</textarea><title>b</title>c",
    "<svg><a href=1><text>a</text></a><p>b</svg>c",
    "<svg><title><p>a</svg>b</title>c",
    "<svg><desc><desc>a</svg>b<li>c",
    "<svg><foreignObject><div>a</foreignObject></svg>b",
    "<svg><![CDATA[a]]></svg><![CDATA[b]]>c",
    "<math><mi>a</mi><mtext><b>b</b></mtext><annotation>c</annotation></math>d",
    "<script><!--<script></script>--></script>a<script><!--</script>b",
    "<script><!--></script>a<script><!--<script>--></script>b",
    "<style></styl></style>a<xmp></xm></xmp>b",
    "<noscript><p>a<noscript>b</noscript>c",
    "<noscript><img src=x><a href=1>a</noscript>b</a>c",
    "<head><noscript><link rel=canonical href=x></noscript><title>a</title></head>b",
    "<video>a<p>b</video>c",
    "<object>a<p>b</p></object>c",
    "<template><td>a</template>b",
    "<iframe><p>a</iframe>b<noembed>c</noembed>d",
    "<!-- a --!>b<!-->c<!--->d<!-- e -- >f",
    "<!doctype html [<!a>]>b<?php c > d ?>e</>f</ g>h<3",
    "a<p title='>'b=\"<\">c<p x=y/>d<br/>e</br>f",
    "a &amp b &ampc &notit; &#65 &#x41;&#128;&#0; &lt&gt",
    "a\u{0}b\u{a0}c\u{200b}d\u{ad}e",
    "<span hidden>a</span>b<span style='display: none'>c</span>d",
    "a<span style='Visibility : HIDDEN'>b</span>c<p hidden>d",
    "<ruby>a<rp>(<rt>b<rp>)</ruby>c",
    "<image src=x>a<keygen>b<bgsound>c",
    "<body class=x>a<body id=y lang=de>b</body>c<html>d",
    "<frameset><frame></frameset><noframes><p>a</noframes>",
    "a<frameset><frame></frameset>b",
    "<center>a<font color=red>b</center>c</font>d",
    "<nobr>a<nobr>b</nobr>c",
    "<p>a<table><td>b</table>c",
    "<p>a<b>b<div>c</b>d</p>e",
    "<div><span>a<div>b</span>c</div>d</div>e",
    "<details>a<summary>b</details>c",
    "<time datetime=2020-01-01>a</time><span itemprop=author content=b>c</span>",
    "<img src=a alt=b><picture><img src=c></picture>d<audio>e</audio>",
    "<marquee>a<p>b</marquee>c",
    "<plaintext>a</plaintext><p>b",
];

fn corpus() -> impl Iterator<Item = (String, String)> {
    let folders = std::env::var("GLEANER_CORPUS").unwrap_or("target/corpus/wcxb-dev/html".into());
    let mut files = Vec::new();
    for folder in folders.split(',') {
        files.extend(std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    }
    files.sort();
    files.into_iter().map(|file| {
        let page = charset::decode(&std::fs::read(&file).unwrap(), None).unwrap().into_owned();
        (file.display().to_string(), page)
    })
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |value| value.parse().unwrap())
}

/// All pages of `GLEANER_CORPUS` (folders, parted by commas), as they are.
/// `GLEANER_SHOW=N` prints the first N differences.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement() {
    let mut agreement = Agreement::default();
    for (name, page) in corpus() {
        agreement.add(&name, &page, number("GLEANER_SHOW", 0));
    }
    println!("{agreement}");
    assert!(agreement.texts * 1000 >= agreement.pages * 995);
    assert!(agreement.links * 100 >= agreement.texts * 99);
}

/// As [`corpus_agreement`], on pages with `GLEANER_TIMES` tags dropped, doubled and swapped.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement_on_broken_pages() {
    let mut agreement = Agreement::default();
    for (seed, (name, page)) in corpus().enumerate().step_by(2) {
        let page = mutated(&page, seed as u64, number("GLEANER_TIMES", 10));
        agreement.add(&name, &page, number("GLEANER_SHOW", 0));
    }
    println!("{agreement}");
    assert!(agreement.texts * 100 >= agreement.pages * 98);
}

/// Cuts a page down to the least on which the two readers still differ.
#[test]
#[ignore = "needs GLEANER_REDUCE, a file"]
fn reduce() {
    for file in std::env::var("GLEANER_REDUCE").unwrap().split(',') {
        let page = std::fs::read_to_string(file).unwrap();
        let differs = |html: &str| lines(&scanned(html)) != lines(&tree(html));
        let cut = |piece: &str| {
            let (text, tag) = piece.split_at(piece.rfind('<').unwrap_or(0));
            [text.to_owned(), tag.to_owned()]
        };
        let mut pieces: Vec<String> = page.split_inclusive('>').flat_map(cut).collect();
        assert!(differs(&pieces.concat()));
        let mut size = pieces.len() / 2;
        while size > 0 {
            let mut at = 0;
            while at < pieces.len() {
                let mut fewer = pieces.clone();
                fewer.drain(at..(at + size).min(pieces.len()));
                if differs(&fewer.concat()) {
                    pieces = fewer;
                } else {
                    at += size;
                }
            }
            size /= 2;
        }
        let least = pieces.concat();
        println!("{file}\n   {least}");
        println!("   scan {:?}\n   tree {:?}", lines(&scanned(&least)), lines(&tree(&least)));
    }
}

/// Time this thread has run, which other programs' load hardly changes.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
}

/// Megabytes a second of the scanner and of the usual parser, on the same pages.
/// `GLEANER_ALONE` leaves the parser out.
#[test]
#[ignore = "reads the corpus"]
fn corpus_speed() {
    let pages: Vec<_> = corpus().step_by(number("GLEANER_STEP", 4)).map(|(_, page)| page).collect();
    let megabytes = pages.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let rate = |times: usize, read: &dyn Fn(&str) -> usize| {
        let run = || {
            let start = cpu_seconds();
            let blocks: usize = pages.iter().map(|page| read(page)).sum();
            assert!(blocks > pages.len());
            cpu_seconds() - start
        };
        megabytes / (0..times).map(|_| run()).fold(f64::INFINITY, f64::min)
    };
    let ours = rate(number("GLEANER_TIMES", 12), &|page| scanned(page).blocks.len());
    println!("{} pages, {megabytes:.1} MB: {ours:.0} MB/s", pages.len());
    if std::env::var("GLEANER_ALONE").is_err() {
        let theirs = rate(3, &|page| scraper::Html::parse_document(page).tree.nodes().len());
        println!("scraper's parse {theirs:.1} MB/s: {:.1} times", ours / theirs);
    }
}
