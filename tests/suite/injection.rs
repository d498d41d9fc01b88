//! Pages that try to run a script in the HTML of their article.

use gleaner::Extractor;

use crate::invariants::read_back;

/// Where markup may stand: `@` is the markup, `%` an address.
const CONTEXTS: &[&str] = &[
    "@",
    "<p>@ It came back at nine, empty but for the dog of the harbour master.</p>",
    "<p>It came back <b>at nine @</b>, empty but for the dog of the harbour master.</p>",
    "<p>It came back at nine, <a href='%'>empty</a> but for the dog @ of the harbour master.</p>",
    "<p>It came back at nine, <a href=%>empty</a> but for the dog of the harbour master.</p>",
    "<p>The quay: <img src='%' alt='@' title=\"@\"> where it had left on Monday at six.</p>",
    "<figure><img src=% srcset='% 2x' alt=quay><figcaption>The old quay at Brill, @ at six.</figcaption></figure>",
    "<ul><li>It came back at nine, @</li><li>It was <a href='%'>empty</a> but for a dog.</li></ul>",
    "<table><tr><th>Hour</th><td>@</td></tr><tr><td><a href='%'>nine</a></td><td>It came back.</td></tr></table>",
    "<blockquote><p>\u{201c}I would not leave the bridge,\u{201d} said the dog @ of the master.</p></blockquote>",
    "<pre><code class='language-@'>ferry --to brill @</code></pre>",
    "<h2>Why the ferry came back at nine @</h2><p>It was empty but for the dog of the master.</p>",
    "<details><summary>Who was aboard? @</summary><p>Nobody but the dog of the harbour master.</p></details>",
    "<div class='admonition @ note'><p class=admonition-title>Note @</p><p>Dogs travel free on Mondays.</p></div>",
    "<dl><dt>Ferry @</dt><dd>A boat that goes to <a href='%'>Brill</a> and comes back at nine.</dd></dl>",
    "<p>A note<sup><a href='#fn1' id='r@'>1</a></sup> on the dog.</p><ol class=footnotes><li id=fn1>It barked @.</li></ol>",
    "<p>The speed is <span class='katex'><annotation encoding='application/x-tex'>@</annotation></span> knots.</p>",
    "<p>A film of the dog: <iframe src='%' srcdoc='@' title='@'></iframe> It would not leave the bridge.</p>",
    "<p>It came back at nine, <ruby>竹<rt>@</rt></ruby> empty but for the dog of the harbour master.</p>",
    "<ol type='@' start='@'><li value='@'>It came back at nine, empty but for the dog of the master.</li></ol>",
];

const MARKUP: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<math href='javascript:alert(1)'><mi>x</mi></math>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<form action='javascript:alert(1)'><button formaction='javascript:alert(1)'>x</button></form>",
    "<object data='javascript:alert(1)'></object><embed src='javascript:alert(1)'>",
    "<template><img src=x onerror=alert(1)></template>",
    "<b onmouseover=alert(1) style='background:url(javascript:alert(1))'>x</b>",
    "&lt;img src=x onerror=alert(1)&gt;",
    "\" onload=\"alert(1)",
    "' onload='alert(1)",
    "</code></pre><img src=x onerror=alert(1)>",
    "\\]</div><script>alert(1)</script>",
    "<base href='javascript:alert(1)//'><meta http-equiv=refresh content='0;javascript:alert(1)'>",
    "<a href='&#106;avascript:alert(1)'>x</a><a href='java&Tab;script:alert(1)'>y</a>",
];

const ADDRESSES: &[&str] = &[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#1;javascript:alert(1)",
    "java&#10;script:alert(1)",
    "&#x6a;avascript&colon;alert(1)",
    "vbscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "//a.example/\"onclick=alert(1)",
    "https://a.example/'><script>",
];

#[test]
fn no_page_runs_a_script() {
    let extractor = Extractor::default();
    let mut kept = 0;
    let mut pages = 0;
    for context in CONTEXTS {
        for (i, markup) in MARKUP.iter().enumerate() {
            for address in [
                ADDRESSES[i % ADDRESSES.len()],
                ADDRESSES[(i + 3) % ADDRESSES.len()],
                ADDRESSES[(i + 6) % ADDRESSES.len()],
            ] {
                let hostile = context.replace('@', markup).replace('%', address);
                let page = format!(
                    "<!DOCTYPE html><title>The ferry is back</title><article><h1>The ferry is back</h1>
                    <p>The ferry to Brill left the quay at six on Monday, with forty passengers aboard.</p>
                    {hostile}<p>It would be a long night, the crew of three said, and so it was.</p></article>"
                );
                let html = extractor.html(&page).html();
                read_back::safe(&html).unwrap_or_else(|fault| panic!("{fault}\nof {page}"));
                kept += usize::from(html.contains("alert(1)") || html.contains("nine"));
                pages += 1;
            }
        }
    }
    assert!(pages >= 1000 && kept * 2 > pages, "{kept} of {pages} kept anything of it");
}
