//! Pages on which the two readers are compared.

use crate::charset;

/// The pages of the test suite; `None` in the packed crate, which does not contain the suite.
pub(super) fn fixtures() -> Option<Vec<(String, String)>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut pages: Vec<_> = std::fs::read_dir(folder)
        .ok()?
        .map(|entry| entry.unwrap().path().join("source.html"))
        .filter(|path| path.exists())
        .map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            let text = charset::decode(&bytes, None).unwrap().into_owned();
            (path.display().to_string(), text)
        })
        .collect();
    pages.sort();
    Some(pages)
}

/// The page with `times` of its tags dropped, doubled, or swapped with the next one.
pub(super) fn mutated(page: &str, seed: u64, times: usize) -> String {
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

/// Tags and texts in any order.
pub(super) fn soup(seed: u64, length: usize) -> String {
    const PIECES: &[&str] = &[
        "<p>",
        "</p>",
        "<div class=a>",
        "</div>",
        "<b>",
        "</b>",
        "<a href=x>",
        "</a>",
        "<ul>",
        "<li>",
        "</ul>",
        "</li>",
        "<h2>",
        "</h2>",
        "<h3>",
        "<br>",
        "<span>",
        "</span>",
        "<i hidden>",
        "</i>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</tr>",
        "</table>",
        "<caption>",
        "<form>",
        "</form>",
        "<select>",
        "<option>",
        "</select>",
        "<button>",
        "</button>",
        "<pre>",
        "</pre>",
        "<svg>",
        "</svg>",
        "<title>",
        "</title>",
        "<math>",
        "<mi>",
        "</math>",
        "<object>",
        "</object>",
        "<template>",
        "</template>",
        "<noscript>",
        "</noscript>",
        "<dl>",
        "<dt>",
        "<dd>",
        "</dl>",
        "<blockquote>",
        "</blockquote>",
        "<desc>",
        "</desc>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<video>",
        "</video>",
        "<hr>",
        "<img>",
        "</x>",
        "<x>",
        "<font color=x>",
        "</font>",
        "<textarea>",
        "</textarea>",
        "one",
        "two ",
        " three",
        "\n",
        "&amp;",
        "é",
        "\u{a0}",
        "<",
        ">",
    ];
    let mut state = seed;
    let mut out = String::new();
    for _ in 0..length {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        out += PIECES[(state >> 33) as usize % PIECES.len()];
    }
    out
}

/// Markup on which parsers differ.
pub(super) const ODD: &[&str] = &[
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
    "<select><select>a</select>b",
    "<math><mi><script>a</script></mi></math>b<math><svg><mi><p>c</svg>d</math>e",
    "<a href=1><select></a>b</select>c",
    "<b><button><option>a</b>b",
    "<i hidden><h2>a</i>b",
    "<span><svg><desc></span>a",
];
