//! The memory of pages that repeat one small construct, and of random mixtures of them, at several
//! lengths: what a byte of a page may cost.
//!
//! `cargo test --release --test suite constructs -- --nocapture` prints those that take most.

use super::pages::{Page, full, lines, story};
use super::{MEMORY, extract};

/// Constructs of HTML.
const HTML: &[&str] = &[
    "a<br>",
    "a<br><br>",
    "<b>a</b>",
    "<b>a",
    "<i>a</i> ",
    "<a href=b>a</a>",
    "<a href=b>a",
    "<img src=a>",
    "a<img src=a.jpg alt=b title=c>",
    "<p>a",
    "<p>a.<p>b,",
    "<p>word word",
    "<p>It was <b>late</b> and <i>dark</i>.",
    "<div>a",
    "<div>a</div>",
    "<div class=a>a</div>",
    "<span>a</span>",
    "<span class=a>a</span>",
    "<li>a",
    "<ul><li>a</ul>",
    "<ol><li>a</ol>",
    "<td>a",
    "<tr><td>a",
    "<table><tr><td>a</table>",
    "<dl><dt>a<dd>b</dl>",
    "<dt>a<dd>b",
    "<blockquote>a</blockquote>",
    "<q>a</q>",
    "<pre>a</pre>",
    "<pre>a\n</pre>",
    "<code>a</code>",
    "<code>a</code> ",
    "<kbd>a</kbd>",
    "<sup>1</sup>",
    "<sup><a href=#a>1</a></sup>",
    "<p id=a>1 b<a href=#b>^</a>",
    "<ruby>a<rt>b</ruby>",
    "<math><mi>a</math>",
    "<math><mfrac><mi>a<mi>b</mfrac></math>",
    "<svg><g/></svg>",
    "\\(a\\) ",
    "$$a$$",
    "<h2>a</h2>",
    "<h1>a",
    "<hr>",
    "<details><summary>a</summary>b</details>",
    "<figure><img src=a><figcaption>a</figure>",
    "<iframe src=/a></iframe>",
    "<video src=a></video>",
    "<object>a</object>",
    "<noscript>a</noscript>",
    "<template>a</template>",
    "<script>a</script>",
    "<style>a</style>",
    "<script type=application/ld+json>{}</script>",
    "<time>1 May 2021</time>",
    "<p>By Ann Pool",
    "<p>1.1.2019",
    "<p>1 May 2019 10:20",
    "<button>a</button>",
    "<select><option>a",
    "<input>",
    "<textarea>a</textarea>",
    "<label>a</label>",
    "<center>a</center>",
    "<font>a</font>",
    "<wbr>",
    "a<wbr>",
    "<!---->",
    "a<!---->",
    "&lt;",
    "a&amp;",
    "a\u{301}",
    "a\u{a0}",
    "\u{200b}a",
    "<p>港",
    "<p>ก",
    "<del>a</del>",
    "<u>a</u> b ",
    "<mark>a</mark>",
    "<b><i>a</i></b>",
    "<b>a<br>",
    "<b>a<br><br>",
    "<a href=b>a<br>",
    "<div class=note>a</div>",
    "<aside>a</aside>",
    "<section><h2>a</h2>b</section>",
    "<article>a</article>",
    "<p hidden>a",
    "<span hidden>a</span>b",
    "<div><div><div>a</div></div></div>",
    "<x-a>a</x-a>",
    "<div id=a class=b>a b c</div>",
    "<link rel=a>",
    "<meta name=author content=a>",
    "<title>a</title>",
    "<picture><source srcset=a><img src=b></picture>",
    "<div class=\"highlight\"><pre><code class=language-a>a</code></pre></div>",
    "<a href=/a/b-c-d>word word word</a> | ",
    "<p>The tide came in at six and left at nine, as it does.",
];

/// Constructs of plain text.
const TEXT: &[&str] = &[
    "a\n",
    "a\n\n",
    "a b\n",
    "- a\n",
    "1. a\n",
    "> a\n",
    "# a\n",
    "| a | b |\n",
    "|a|\n|-|\n|b|\n\n",
    "    a\n",
    "*a* ",
    "**a** ",
    "`a` ",
    "~~a~~ ",
    "[a](b) ",
    "[a](b)\n\n",
    "![a](b) ",
    "![a](b)\n\n",
    "[a](b)\n\n*a* ",
    "[a](b)\n\n*a*\n\n",
    "[^1] ",
    "[^1]: a\n",
    "```\na\n```\n",
    "- [ ] a\n",
    "<b>a</b> ",
    "<http://a.example> ",
    "http://a.example ",
    "By Ann Pool\n",
    "1 May 2019\n",
    "10:20 a\n",
    "a.\n\nb.\n\n",
    "港\n",
    "Aa\n===\n",
    "---\na\n",
    "The tide came in at six and left at nine, as it does.\n\n",
    "a\\\n",
    "a  \n",
    "\u{201c}a\u{201d} ",
];

/// What an extraction takes, in bytes over those that any page may take, for each byte of the page.
fn factor(page: Page) -> (f64, String) {
    let cost = extract(page).1;
    ((cost.memory as f64 - MEMORY.1) / cost.length as f64, cost.to_string())
}

/// A construct repeated up to a length, after an article or alone.
fn repeated(unit: &str, length: usize, is_text: bool, alone: bool) -> Page {
    let many = unit.repeat(length / unit.len());
    match (is_text, alone) {
        (true, true) => Page::Text(many),
        (true, false) => Page::Text(format!("{}{many}", lines())),
        (false, true) => Page::Html(many),
        (false, false) => {
            Page::Html(format!("<article><h1>No sale</h1>{}<p>{many}</article>", story()))
        }
    }
}

/// Pages of two to six constructs in random order (xorshift), the same in every run.
fn mixed(seed: u64, length: usize) -> Page {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = |most: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as usize % most
    };
    let is_text = next(4) == 0;
    let all = if is_text { TEXT } else { HTML };
    let units: Vec<&str> = (0..2 + next(5)).map(|_| all[next(all.len())]).collect();
    let mut page = if is_text { lines() } else { format!("<article>{}", story()) };
    while page.len() < length {
        page.push_str(units[next(units.len())]);
    }
    if is_text { Page::Text(page) } else { Page::Html(page) }
}

#[test]
fn constructs_take_bounded_memory() {
    extract(Page::Html(story()));
    extract(Page::Text(lines()));
    let mut found: Vec<(f64, String)> = Vec::new();
    let sizes: &[usize] =
        if cfg!(debug_assertions) { &[40_000] } else { &[50_000, 300_000, 1_900_000, 2_500_000] };
    for &length in sizes {
        for (units, is_text) in [(HTML, false), (TEXT, true)] {
            for unit in units {
                for alone in [true, false] {
                    let (factor, cost) = factor(repeated(unit, length, is_text, alone));
                    found.push((factor, format!("{unit:?} alone {alone}: {cost}")));
                }
            }
        }
        for seed in 1..=full(100) as u64 {
            let (factor, cost) = factor(mixed(seed, length));
            found.push((factor, format!("mixture {seed} of {length}: {cost}")));
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (factor, name) in found.iter().take(60) {
        println!("{factor:8.1} {name}");
    }
    let wrong: Vec<_> = found.iter().filter(|(factor, _)| *factor > MEMORY.0).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
