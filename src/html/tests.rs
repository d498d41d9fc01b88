use super::*;
use crate::document::BlockKind;

fn doc(html: &str) -> Document {
    let document = read(html, &Limits::default());
    check(&document, html);
    document
}

fn texts(html: &str) -> Vec<String> {
    let document = doc(html);
    document.blocks.iter().map(|block| document.text_of(block).to_owned()).collect()
}

/// What holds of every document.
pub(super) fn check(document: &Document, html: &str) {
    let mut end = 0;
    let mut source = 0;
    for block in &document.blocks {
        let text = document.text_of(block);
        assert!(!text.trim().is_empty() && text.trim_end() == text, "{text:?}");
        assert_eq!(block.span.start, end, "one line break between blocks");
        end = block.span.end + 1;
        assert!(block.source.start >= source, "sources ascend: {block:?}");
        assert!(html.get(block.source.range()).is_some_and(|s| !s.is_empty()), "{block:?}");
        source = block.source.end;
        assert!((block.container as usize) < document.containers.len());
        assert!(block.link_bytes as usize <= text.len() + 1, "{block:?} {text:?}");
    }
    assert_eq!(end.saturating_sub(1) as usize, document.text.len());
    for (index, container) in document.containers.iter().enumerate() {
        let parent = &document.containers[container.parent as usize];
        assert!(container.first_block >= parent.first_block);
        assert!(container.end_block <= parent.end_block);
        if index > 0 {
            assert!((container.parent as usize) < index);
            assert!(container.first_block < container.end_block, "{container:?}");
            assert_eq!(container.depth, parent.depth + 1);
        }
        assert!(document.tokens.get(container.tokens.range()).is_some());
    }
    for (index, block) in document.blocks.iter().enumerate() {
        for container in document.ancestors(block.container) {
            let range = container.first_block..container.end_block;
            assert!(range.contains(&(index as u32)), "{index} {container:?}");
        }
    }
}

/// Every block's text and kind, for tables of cases.
fn shape(html: &str) -> String {
    let document = doc(html);
    let mut out = Vec::new();
    for block in &document.blocks {
        let kind = match block.kind {
            BlockKind::Paragraph => "p".to_owned(),
            BlockKind::Heading { level } => format!("h{level}"),
            BlockKind::ListItem { depth, ordered } => {
                format!("{}{depth}", if ordered { "ol" } else { "ul" })
            }
            BlockKind::Quote => "q".to_owned(),
            BlockKind::Preformatted => "pre".to_owned(),
            BlockKind::TableCell { header, starts_row } => {
                format!("{}{}", if header { "th" } else { "td" }, if starts_row { "+" } else { "" })
            }
            BlockKind::Caption => "cap".to_owned(),
        };
        out.push(format!("{kind}:{}", document.text_of(block).replace('\n', "/")));
    }
    out.join(" | ")
}

#[test]
fn texts_fall_into_blocks() {
    for (html, want) in [
        ("plain text", "p:plain text"),
        ("<p>one<p>two", "p:one | p:two"),
        ("<div>a<p>b</p>c</div>", "p:a | p:b | p:c"),
        ("glu<b>ed</b> on <i>ly</i>", "p:glued on ly"),
        ("a<br>b<br><br>c<br/> <br>d", "p:a/b | p:c | p:d"),
        ("<h2>T<span>i</span></h2>x", "h2:Ti | p:x"),
        ("<h1>a<h2>b</h2>", "h1:a | h2:b"),
        (
            "<ul><li>a<li><p>b</p><p>c</p><ol><li>d</ol>e</ul>f",
            "ul1:a | ul1:b | p:c | ol2:d | p:e | p:f",
        ),
        ("<blockquote>a<p>b</p><h3>c</h3><ul><li>d</ul></blockquote>", "q:a | q:b | h3:c | ul1:d"),
        (
            "<table><caption>n</caption><tr><th>a<td>b<tr><td><td>c</table>d",
            "cap:n | th+:a | td:b | td+:c | p:d",
        ),
        ("<table><td>a<p>b</p></table>", "td+:a | p:b"),
        ("<pre>\n  a\n   b\r\nc </pre>", "pre:  a/   b/c"),
        ("<pre><div>a</div><div>b</div></pre>c", "pre:a/b | p:c"),
        ("<pre>a<br><br>b</pre>", "pre:a//b"),
        ("<figure><img><figcaption><p>x</figure>y", "cap:x | p:y"),
        ("<dl><dt>a<dd>b</dl>", "p:a | p:b"),
        ("a<script>b</script><style>c</style><!-- d --><template>e</template>f", "p:af"),
        ("a<button>b</button>c<select><option>d<option>e</select>", "p:a | p:b | p:c | p:d | p:e"),
        ("<svg><title>no</title><text>no</text></svg>a<svg><g><div>b</div>", "p:a | p:b"),
        ("<math><mi>x</mi><annotation>no</annotation></math>", "p:x"),
        ("<title>no</title><textarea>\na &lt;\n b</textarea>", "pre:a </ b"),
        ("x<span hidden>y</span>z", "p:x | p:y | p:z"),
        ("x<span hidden></span>z", "p:xz"),
        ("<p>x<noscript><img></noscript>z", "p:xz"),
        ("<noscript><div>a</noscript>b</div>c", "p:a | p:bc"),
        ("a <video>no</video> b", "p:a | p:b"),
        ("a < b <3 &amp; c &lt;i&gt; &c", "p:a < b <3 & c <i> &c"),
        ("<p>a</p></p>b", "p:a | p:b"),
        ("<form><div>a</form>b</div>c", "p:ab | p:c"),
        ("<b><p>a</b>b</p>", "p:ab"),
        ("</div></b></td>a<td>b", "p:ab"),
        ("<table><tr><td>a<div>b<td>c</table>", "td+:a | p:b | td:c"),
        ("a<iframe><p>no</iframe>b", "p:a | p:b"),
        ("<xmp><b></xmp>a<plaintext></b>&amp;", "pre:<b> | p:a | pre:</b>&amp;"),
        ("<body>a</body>b</html>c", "p:abc"),
        ("a\u{a0}&nbsp;&#160; b", "p:a b"),
    ] {
        assert_eq!(shape(html), want, "{html}");
    }
}

fn tree(html: &str) -> Document {
    dom::read(&scraper::Html::parse_document(html), &[], &[], &Limits::default())
}

fn lines(document: &Document) -> Vec<&str> {
    document.blocks.iter().map(|block| document.text_of(block)).collect()
}

/// All pages of the corpus, by both readers. `GLEANER_SHOW=N` prints the first N differences.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement() {
    let show: usize = std::env::var("GLEANER_SHOW").map_or(0, |n| n.parse().unwrap());
    let (mut pages, mut same, mut same_links, mut same_kinds, mut same_boxes) = (0, 0, 0, 0, 0);
    let mut shown = 0;
    for (name, page) in corpus() {
        let scanned = read(&page, &Limits::default());
        let walked = tree(&page);
        pages += 1;
        let (left, right) = (lines(&scanned), lines(&walked));
        if left == right {
            same += 1;
            let links =
                |d: &Document| d.blocks.iter().map(|b| b.link_bytes as usize).sum::<usize>();
            let (a, b) = (links(&scanned), links(&walked));
            same_links += usize::from(a.abs_diff(b) * 100 <= a.max(b));
            let kinds = |d: &Document| d.blocks.iter().map(|b| b.kind).collect::<Vec<_>>();
            same_kinds += usize::from(kinds(&scanned) == kinds(&walked));
            let boxes = |d: &Document| {
                d.blocks.iter().map(|b| d.ancestors(b.container).map(|c| c.tag).collect()).collect()
            };
            let (a, b): (Vec<Vec<_>>, Vec<Vec<_>>) = (boxes(&scanned), boxes(&walked));
            same_boxes += usize::from(a == b);
            if a != b && shown < show {
                shown += 1;
                let at = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
                println!("{name} block {at} {:.40}\n  {:?}\n  {:?}", left[at], a[at], b[at]);
            }
        } else if shown < show {
            shown += 1;
            show_difference(&name, &left, &right);
        }
    }
    println!(
        "{pages} pages: texts {same}, and of those links {same_links}, kinds {same_kinds}, \
         containers {same_boxes}"
    );
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
    for _ in 0..times {
        let tag = 2 * random(pieces.len() / 2) + 1;
        if tag >= pieces.len()
            || ["<s", "<!", "<t", "</s", "</t"].iter().any(|raw| {
                let head: String = pieces[tag].chars().take(raw.len()).collect();
                head.eq_ignore_ascii_case(raw) && !pieces[tag].starts_with("<span")
            })
        {
            continue;
        }
        match random(3) {
            0 => pieces[tag] = "",
            1 => pieces[tag - 1] = pieces[tag],
            _ if tag + 2 < pieces.len() => pieces.swap(tag, tag + 2),
            _ => {}
        }
    }
    pieces.concat() + rest
}

/// As [`corpus_agreement`], on pages with tags dropped, doubled and swapped.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement_on_broken_pages() {
    let show: usize = std::env::var("GLEANER_SHOW").map_or(0, |n| n.parse().unwrap());
    let (mut pages, mut same, mut same_words, mut shown) = (0, 0, 0, 0);
    for (number, (name, page)) in corpus().enumerate().step_by(2) {
        let page = mutated(
            &page,
            number as u64,
            std::env::var("GLEANER_TIMES").map_or(10, |n| n.parse().unwrap()),
        );
        let scanned = read(&page, &Limits::default());
        check(&scanned, &page);
        let walked = tree(&page);
        let (left, right) = (lines(&scanned), lines(&walked));
        pages += 1;
        same += usize::from(left == right);
        let words = |document: &Document| {
            let mut words: Vec<_> = document.text.split_whitespace().map(str::to_owned).collect();
            words.sort();
            words
        };
        let bag = words(&scanned) == words(&walked);
        same_words += usize::from(bag);
        if left != right && shown < show {
            shown += 1;
            show_difference(&name, &left, &right);
            std::fs::write(format!("/tmp/mutated-{number}.html"), &page).unwrap();
            println!("   page {number}, same words: {bag}");
        }
    }
    println!("{pages} broken pages: texts {same}, words {same_words}");
}

fn show_difference(name: &str, left: &[&str], right: &[&str]) {
    let at = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    println!("{name} block {at} of {} / {}", left.len(), right.len());
    for (reader, lines) in [("scan", left), ("tree", right)] {
        for line in lines.iter().skip(at).take(3) {
            println!("   {reader} {:?}", line.chars().take(120).collect::<String>());
        }
    }
}

fn corpus() -> impl Iterator<Item = (String, String)> {
    let dirs = std::env::var("GLEANER_CORPUS").unwrap_or("target/corpus/wcxb-dev/html".into());
    let mut files = Vec::new();
    for dir in dirs.split(',') {
        files.extend(std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()));
    }
    files.sort();
    files.into_iter().map(|f| {
        let page = String::from_utf8_lossy(&std::fs::read(&f).unwrap()).into_owned();
        (f.display().to_string(), page)
    })
}

/// Time this thread has run, which other programs' load hardly changes.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
}

/// Megabytes a second of both this reader and the usual parser, on the same pages.
#[test]
#[ignore = "reads the corpus"]
fn corpus_speed() {
    let pages: Vec<String> = corpus()
        .step_by(std::env::var("GLEANER_STEP").map_or(4, |n| n.parse().unwrap()))
        .map(|(_, page)| page)
        .collect();
    let bytes: usize = pages.iter().map(String::len).sum();
    let limits = Limits::default();
    let rate = |times: usize, read: &dyn Fn(&str) -> usize| {
        let best = (0..times)
            .map(|_| {
                let start = cpu_seconds();
                let blocks: usize = pages.iter().map(|page| read(page)).sum();
                assert!(blocks > pages.len());
                cpu_seconds() - start
            })
            .fold(f64::INFINITY, f64::min);
        bytes as f64 / 1e6 / best
    };
    let ours = rate(std::env::var("GLEANER_TIMES").map_or(12, |n| n.parse().unwrap()), &|page| {
        read(page, &limits).blocks.len()
    });
    println!("{} pages, {:.1} MB: {ours:.0} MB/s", pages.len(), bytes as f64 / 1e6);
    if std::env::var("GLEANER_ALONE").is_err() {
        let theirs = rate(3, &|page| scraper::Html::parse_document(page).tree.nodes().len());
        println!("scraper's parse {theirs:.1} MB/s: {:.1} times", ours / theirs);
    }
}

/// Cuts a page down to the least on which the two readers still differ.
#[test]
#[ignore = "needs GLEANER_REDUCE, a file"]
fn reduce() {
    for file in std::env::var("GLEANER_REDUCE").unwrap().split(',') {
        let page = std::fs::read_to_string(file).unwrap();
        let differs = |html: &str| lines(&read(html, &Limits::default())) != lines(&tree(html));
        let mut pieces: Vec<String> = page
            .split_inclusive('>')
            .flat_map(|piece| {
                let (text, tag) = piece.split_at(piece.rfind('<').unwrap_or(0));
                [text.to_owned(), tag.to_owned()]
            })
            .collect();
        assert!(differs(&pieces.concat()));
        let mut size = pieces.len() / 2;
        while size > 0 {
            let mut at = 0;
            while at < pieces.len() {
                let end = (at + size).min(pieces.len());
                let mut fewer = pieces.clone();
                fewer.drain(at..end);
                if differs(&fewer.concat()) {
                    pieces = fewer;
                } else {
                    at += size;
                }
            }
            size /= 2;
        }
        println!("{file}\n   {}", pieces.concat());
        println!(
            "   scan {:?}\n   tree {:?}",
            texts(&pieces.concat()),
            lines(&tree(&pieces.concat()))
        );
    }
}
