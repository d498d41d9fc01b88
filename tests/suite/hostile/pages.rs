//! The pages: invented, and each made to be expensive for some part of the pipeline.

/// A page in the form in which it is given to the extractor.
#[derive(Clone)]
pub(crate) enum Page {
    Html(String),
    Text(String),
    Bytes(Vec<u8>),
}
use Page::{Bytes, Html, Text};

/// What must be extracted.
#[derive(Clone, Copy)]
pub(crate) enum Expected {
    /// All of [`PARAGRAPHS`], in their order.
    Story,
    /// No body.
    Nothing,
    /// Anything.
    Any,
}
use Expected::{Any, Nothing, Story};

/// The article that a page must give, whatever surrounds it.
pub(crate) const PARAGRAPHS: [&str; 3] = [
    "The harbour board has turned down a second and higher bid for the ferry terminal, saying that it left the winter out.",
    "Two members voted for the sale on Tuesday evening, and neither of them would say why when they were asked about it.",
    "The islands have about 4,600 inhabitants between them, no airstrip, and one doctor who visits them on Thursdays.",
];

/// The article as HTML.
pub(crate) fn story() -> String {
    PARAGRAPHS.map(|text| format!("<p>{text}</p>\n")).concat()
}

/// The article as plain text.
pub(crate) fn lines() -> String {
    PARAGRAPHS.join("\n\n") + "\n\n"
}

/// The number itself in an optimised build, else a tenth of it.
pub(crate) const fn full(number: usize) -> usize {
    if cfg!(debug_assertions) { number / 10 } else { number }
}

/// A shadow root with a slot, and what fills it.
const SHADOW: &str = "<template shadowrootmode=open>word<slot></slot></template>word";

/// The article with markup before and after it.
fn around(before: &str, after: &str) -> Page {
    Html(format!("{before}<article><h1>No sale</h1>{}</article>{after}", story()))
}

/// The article in a document with `part` in its head.
fn head(part: &str) -> Page {
    Html(format!(
        "<html><head><title>No sale</title>{part}</head><body><article>{}</article></body></html>",
        story()
    ))
}

/// The article, and data of one whose headline has as many words as the page's title, but others.
fn other_words(count: usize) -> Page {
    let words = |word: &str| (0..count).map(|i| format!("{word}{i} ")).collect::<String>();
    head(&format!(
        "<meta property=og:title content='{}'><script type=application/ld+json>\
         {{\"@type\":\"NewsArticle\",\"headline\":\"{}\",\"articleBody\":\"{}\"}}</script>",
        words("quay"),
        words("ferry"),
        "The ferry left the quay at six on Friday. ".repeat(20),
    ))
}

/// Random bytes, the same in every run (xorshift).
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// The article inside `depth` elements.
fn nested(open: &str, close: &str, depth: usize) -> Page {
    around(&open.repeat(depth), &close.repeat(depth))
}

/// Texts in scripts that have no blanks between words, or marks above and below their letters.
const SCRIPTS: [(&str, &str); 8] = [
    ("thai", "ท่าเรือเฟอร์รี่ปิดในฤดูหนาวและชาวเกาะไม่พอใจ "),
    ("lao", "ທ່າເຮືອປິດໃນລະດູໜາວແລະຊາວເກາະບໍ່ພໍໃຈ "),
    ("burmese", "ဆောင်းရာသီတွင် သင်္ဘောဆိပ် ပိတ်ထားသည်။ "),
    ("khmer", "កំពង់ផែបិទនៅរដូវរងាហើយអ្នកកោះមិនពេញចិត្ត។ "),
    ("hindi", "सर्दियों में घाट बंद रहता है और द्वीप के लोग नाराज़ हैं। "),
    ("tamil", "குளிர்காலத்தில் துறைமுகம் மூடப்படும், தீவு மக்கள் கோபம். "),
    ("tibetan", "དགུན་ཁར་གྲུ་ཁ་སྒོ་རྒྱག་པ་རེད། "),
    ("georgian", "ზამთარში ნავმისადგომი დაკეტილია და კუნძულელები უკმაყოფილონი არიან. "),
];

/// Parts of notes and of code that are never complete.
const UNFINISHED: [&str; 18] = [
    "<p>a<sup><a href=#fn1 id=r1>1</a></sup>",
    "<li id=fn1><a href=#fn1>1</a>",
    "<div id=fn1><a href=#fn1>1</a>",
    "<span class=sidenote>a b c",
    "<sup>1</sup>",
    "<p><sup>1</sup> a note that is long",
    "<a name=fn1 href=#fn1>1</a><br>",
    "<sup><a href=#fn1>1</a>,",
    "<div class=highlight>",
    "<pre>",
    "<code class=block>",
    "<span class=line>",
    "<div class=line>1",
    "<table><tr><td class=gutter>1<td class=code>",
    "<div class=code><br>",
    "<ol class=linenums><li>",
    "<figure><pre><code>",
    "<div class=gutter>12<b>",
];

/// Name, page and expected article of each case.
#[rustfmt::skip]
pub(crate) fn cases() -> Vec<(&'static str, Page, Expected)> {
    let m = full(1_000_000);
    let k = full(100_000);
    let json = |json: &str| head(&format!("<script type=\"application/ld+json\">{json}</script>"));
    let cell = "<table><tr><td>";
    let script = |(name, text): (&'static str, &str)| (name, Html(format!("<p>{}", text.repeat(9)).repeat(m / 9 / text.len())), Any);
    let mut cases = vec![
        ("nested div", nested("<div>", "</div>", k), Story),
        ("nested ul-li", nested("<ul><li>", "</li></ul>", k), Any),
        ("nested font", nested("<font>", "</font>", k), Any),
        ("nested b-div", nested("<b><div>", "</div></b>", k), Any),
        ("nested form-div", nested("<form><div>", "</div></form>", k), Any),
        ("nested span", nested("<span>", "</span>", k), Any),
        ("nested tables", nested(cell, "</td></tr></table>", k), Any),
        ("nested blockquote", nested("<blockquote>", "</blockquote>", k), Any),
        ("nested aside", nested("<aside>", "", k), Any),
        ("pictures above the text", Html(format!("<h1>No sale</h1>{}{}{}<article>{}</article>", "<div class=\"a b c\">".repeat(k / 10), "<img src=/a.jpg>".repeat(k), "</div>".repeat(k / 10), story())), Story),
        ("unmatched end tags", around(&"<div><span>".repeat(k / 10), &"</b></section></q>".repeat(k)), Story),
        ("end tags alone", around(&"</div></p></a>".repeat(k), ""), Story),
        ("open b", around(&"<b>".repeat(2 * k), ""), Any),
        ("open a", around(&"<a href=x>".repeat(2 * k), ""), Any),
        ("open p", around(&"<p>".repeat(2 * k), ""), Story),
        ("misnested", around(&"<b><p></b><i></p><a></i>".repeat(k), ""), Any),
        ("attributes", around(&format!("<div {}>", (0..k).map(|i| format!("a{i}=b ")).collect::<String>()), "</div>"), Story),
        ("equal attributes", around(&format!("<div {}>", "class=x ".repeat(k)), "</div>"), Story),
        ("long attribute", around(&format!("<div title=\"{}\">", "x".repeat(10 * m)), "</div>"), Story),
        ("long class", around(&format!("<div class=\"{}\">", "menu ".repeat(m)), "</div>"), Any),
        ("unclosed attribute", Html(format!("<p>One line.</p><div title=\"{}", "x <p>".repeat(m))), Any),
        ("wide cell", around("<table><tr><td colspan=\"1000000000\" rowspan=\"65534\">1</table>", ""), Story),
        ("br", around(&"<br>".repeat(m), ""), Story),
        ("br inside", Html(format!("<p>{}</p>", "one<br>".repeat(m))), Any),
        ("li", Html(format!("<ul>{}</ul>", "<li>one".repeat(m))), Any),
        // A rule looks at what stands around each of them.
        ("pre", around(&"<pre>let tide = high(water);</pre>".repeat(k), ""), Any),
        ("p", Html(format!("{}{}", story(), "<p>x".repeat(m))), Any),
        ("classes", Html((0..k).map(|i| format!("<div class=\"c{i} d{i}\">word {i}</div>")).collect()), Any),
        ("less-than", Html("<".repeat(5 * m)), Any),
        ("less-than letters", Html("<a".repeat(2 * m)), Any),
        ("ampersands", Html(format!("<p>{}", "&".repeat(5 * m))), Any),
        ("references", Html(format!("<p>{}", "&amp;&notit;&#x41;&#0;&#xD800;&#x110000;".repeat(k))), Any),
        ("long reference", Html(format!("<p>&{};", "a".repeat(5 * m))), Any),
        ("long number", Html(format!("<p>&#{};", "1".repeat(5 * m))), Any),
        ("comment openings", around(&"<!--".repeat(m), ""), Nothing),
        ("comments", around(&"<!-- x -->".repeat(m), ""), Story),
        ("bogus comments", around(&"<!x><?y>".repeat(m), ""), Story),
        ("cdata", around(&"<![CDATA[x]]>".repeat(m), ""), Any),
        ("unclosed comment", around(&story(), "<!-- never ended"), Story),
        ("unclosed title", Html(format!("<title>No sale {}", "word ".repeat(m))), Nothing),
        ("unclosed textarea", around("", &format!("<textarea>{}", "word ".repeat(m))), Story),
        ("unclosed script", around("", &format!("<script>{}", "<!--<script>".repeat(k))), Story),
        ("unclosed style", around("", &format!("<style>{}", "</styl".repeat(m))), Story),
        ("plaintext", around("", "<plaintext></plaintext><p>"), Story),
        ("end tags out of reach", Html(format!("<table><td>{}two{}</table>three", "<span>".repeat(500), "</div>".repeat(3 * k))), Any),
        ("items out of reach", Html(format!("<ul><li><table><td>{}two{}</table>three", "<span>".repeat(500), "</li>".repeat(3 * k))), Any),
        ("long rows", Html(format!("<table>{}</table>", format!("<tr>{}{}", "<td rowspan=1000>".repeat(1000), "<tr><td>".repeat(1000)).repeat(full(40)))), Any),
        ("blocks in a long class", Html(format!("<span class='{}'>{}", "x".repeat(4 * m), "a b c<br><br>".repeat(k / 2))), Any),
        ("long style", around(&format!("<p style='{}'>", "display:".repeat(k)), "</p>"), Story),
        ("nested math", around(&"<math><mi><b>".repeat(k), ""), Any),
        ("nested headings", around(&"<h1><h2>".repeat(k), ""), Any),
        ("frameset", Html("<frameset>".repeat(k)), Nothing),
        ("svg", around(&"<svg><g>".repeat(k), ""), Any),
        ("sources and pictures", Html(format!("<article><h1>No sale</h1>{}<picture>{}{}</picture></article>", story(), "<source srcset='/a.jpg 1w,/b.jpg 2w'>".repeat(k / 4), "<img src=/c.jpg alt=c>".repeat(k / 4))), Story),
        ("large pictures before a text", Html(format!("<article><h1>No sale</h1>{}<p>{}The quay.</p></article>", story(), "<img src=/a.jpg width=600>".repeat(k))), Story),
        ("large pictures in a long link", Html(format!("<article><h1>No sale</h1>{}<p><a href='/{}'>{}</a>The quay.</p></article>", story(), "x".repeat(m / 100), "<img src=/a.jpg width=600>".repeat(k))), Story),
        ("blocks in a long link", Html(format!("<article><h1>No sale</h1>{}<a href='/{}'>{}</a></article>", story(), "x".repeat(m / 100), "<p>The quay was closed on Monday.</p>".repeat(k))), Any),
        ("shadow roots of one host", around(&SHADOW.repeat(k), ""), Any),
        ("shadow roots in one another", around(&format!("<x-a>{SHADOW}").repeat(k), ""), Any),
        ("templates", around(&"<template>".repeat(k), ""), Any),
        ("selects", around(&"<select><option>".repeat(k), ""), Any),
        ("meta", head(&"<meta name=\"description\" content=\"x\">".repeat(k)), Story),
        ("a headline of other words than the title", other_words(k / 4), Story),
        ("deep json", json(&"[{\"a\":".repeat(k)), Story),
        ("long json", json(&format!("{{\"headline\":\"{}\"}}", "x".repeat(5 * m))), Story),
        ("broken json", json("{\"headline\": \"No sale\", \"datePublished\": , }} <!-- \\ud800"), Story),
        ("many json", head(&"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>".repeat(k / 10)), Story),
        ("json keys", json(&format!("{{{}\"a\":1}}", "\"articleBody\":\"a b c\",".repeat(k))), Story),
        ("base", head(&"<base href=\"//\"><link rel=canonical href=\"http://\">".repeat(k)), Story),
        ("times", Html("<time datetime=\"2021-03-09\">9 March 2021</time> ".repeat(k)), Any),
        ("bylines", Html("<p class=\"byline\">By Ann Pool</p>".repeat(k)), Any),
        ("headings", Html("<h1>No sale today</h1>".repeat(k)), Any),
        ("nul", Html(format!("<p>{}</p>{}", "\0a".repeat(m), story())), Any),
        ("return", Html(format!("{}\r{}", "\r\r\n".repeat(m), story())), Story),
        ("one line", Text("The harbour board has met again, and it has not agreed. ".repeat(full(900_000))), Any),
        ("one word", Text("x".repeat(full(50_000_000))), Any),
        ("no space", Text("港".repeat(full(5_000_000))), Any),
        ("short lines", Text("a\n".repeat(m)), Any),
        ("empty lines", Text(format!("{}{}", "\n".repeat(5 * m), lines())), Story),
        ("different lines", Text((0..m).map(|i| format!("Line {i} of it\n")).collect()), Any),
        ("equal paragraphs", Text(lines().repeat(k / 10)), Any),
        ("clock lines", Text("14:30 The river rises again\n".repeat(k)), Any),
        ("dates", Text("1.2.2021 3.4.2021 5/6/21 ".repeat(k)), Any),
        ("pipes", Text("| ".repeat(m)), Any),
        ("wrapped", Text((0..k).map(|i| if i % 40 == 39 { "\n" } else { "The harbour board has met again and it has not yet agreed on the\n" }).collect()), Any),
        ("equal lines", Text("The harbour board has turned down a second and higher bid for the ferry terminal, saying so.\n".repeat(k / 5)), Any),
        ("stars", Text("** *a ".repeat(m)), Any),
        ("Markdown pictures in a line", Text(format!("[a](/b) {}", "![a](/b)".repeat(k))), Any),
        ("Markdown definitions", Text(format!("[a](/b)\n{}", "[a]: /b\n".repeat(k))), Any),
        ("Markdown brackets", Text(format!("[a](/b) {}", "[*_`![".repeat(m))), Any),
        ("Markdown cards", Text(format!("[a](/b)\n\n{}", format!("[a\n\n{}](/{})\n\n", "b\n\n".repeat(20), "c".repeat(2000)).repeat(k / 20))), Any),
        ("Markdown tags", Text(format!("[a](/b) {}", "<b><a href=x><p y".repeat(k))), Any),
        ("numbers of links", Text(format!("{}\n\n1. a:{u}\n2. a:{u}\n", "[1]a [2]b ".repeat(k), u = "c".repeat(2000))), Any),
        ("Markdown emphasis", Text(format!("[a](/b)\n\n{}", format!("{}\n\n", "[*_".repeat(k / 10)).repeat(100))), Any),
        ("closed brackets", Text("](".repeat(m)), Any),
        ("line separators", Text("a\u{2028}".repeat(m)), Any),
        ("numbers", Text("1. a\n".repeat(m)), Any),
        ("marks", Text("e\u{301}\u{302}\u{303}".repeat(m)), Any),
        ("right to left", Text(("\u{202e}\u{5d0}\u{200f}a\u{202c} ".repeat(8) + "\n").repeat(k / 8)), Any),
        ("closing marks", Text(format!("He left.{}", ")\u{301}".repeat(m))), Any),
        ("brackets", Text("([{".repeat(m)), Any),
        ("quotes", Text("> ".repeat(m)), Any),
        ("bullets", Text("- * • ".repeat(m)), Any),
        ("links", Text("[a](b) ".repeat(m)), Any),
        ("backticks", Text("```\n".repeat(m)), Any),
        ("form feeds", Text("The Ringer 1\n\x0c".repeat(k)), Any),
        ("page numbers", Text((0..k).map(|i| format!("{i}\nThe Ringer\n")).collect()), Any),
        ("subtitles", Text("00:01.000 --> 00:02.000\n<i><b>a</b></i>\n".repeat(k)), Any),
        ("titles above signs", Text("Wheel\n-----\n== a ==\n".repeat(k)), Any),
        ("noise", Bytes(noise(m)), Nothing),
        ("noise as tags", Html(noise(m).iter().map(|b| char::from(b"<>/='\"& abp!-"[usize::from(b % 13)])).collect()), Any),
        ("broken utf-8", Bytes([b"<p>".as_slice(), &[0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80].repeat(k), story().as_bytes()].concat()), Any),
        ("seams of one letter", Text("aB".repeat(m / 2)), Any),
        ("seams of all kinds", Text("aB1Cd.Ef)GHi”Jk2l".repeat(m / 20)), Any),
        ("seams in lines", Text("Quay\"Bell.Tower3Rope hemHemp\n".repeat(m / 30)), Any),
        ("one line of single letters", Text("A b. C ".repeat(m / 7)), Any),
        ("one line of short words", Text("Quay Bel. The Ox ".repeat(m / 17)), Any),
        ("one line of different words", Text((0..m / 12).map(|i| format!("Q{i} Brill. ")).collect()), Any),
        ("addresses in brackets", Text("Quay [/a/b]".repeat(m / 11)), Any),
        ("addresses without links, and open brackets", Text(format!("{}{}", "[/a/b]/c/d ".repeat(m / 22), "[".repeat(m / 2))), Any),
        ("numbers of links", Text(format!("{}\nReferences\n{}", "[7]Quay ".repeat(m / 16), "  7. https://quay.example/\n".repeat(m / 52))), Any),
        ("a page in one line", Text(format!("Home News Sport {} ", PARAGRAPHS.join(" ")).repeat(m / 2000)), Any),
        ("signs of code", Text("{}(;)=[,]".repeat(m / 9)), Any),
        ("backslashes", Text("\\".repeat(m)), Any),
        ("a list of strings", Text(format!("[{}", "\"a\",".repeat(m / 4))), Any),
        ("escaped line ends", Text("A\\nB\\\\n".repeat(m / 7)), Any),
        ("escaped bytes", Text(format!("b'{}'", "\\xff".repeat(m / 4))), Any),
        ("addresses of data", Text("[![](data:image/png;base64,AAAA".repeat(m / 31)), Any),
        ("attributes without end", Text("[a](b){.c \"d".repeat(m / 13)), Any),
        ("divs", Text("::: {.a b=\"c\"}\n- ::: d\n".repeat(m / 26)), Any),
        ("code without end", Text(format!("[a](b){}", (1..8).map(|n| "`".repeat(n) + "a").collect::<String>().repeat(m / 35))), Any),
        ("tags without end", Text(format!("[a](b){}", "<div a=\"b ".repeat(m / 10))), Any),
        ("line ends in Markdown", Text(format!("[a](b)\n\n{}", "a b\n".repeat(m / 4))), Any),
        ("menus without an end", Bytes(format!("{}{}", "a\n<a href='b'>c</a>".repeat(9), "<ul><li><b><a href='a'><i>".repeat(m / 26)).into()), Any),
        ("items of a feed without an end", Bytes(format!("<rss>{}", "<item><title/><![CDATA[x<a b=\"".repeat(m / 31)).into()), Any),
        ("escaped tags", Bytes("&lt;p&gt;a&lt;/p&gt;".repeat(m / 18).into()), Any),
        ("line ends as tags", Bytes(format!("{}{}", PARAGRAPHS.join("<br>"), "<br>< ".repeat(m / 6)).into()), Any),
        ("code in scraps", Text(format!("window.a={{}};{} The ferry left at six, with forty passengers on board. ", "b.c(d);".repeat(9)).repeat(m / 140)), Any),
        ("literals and comments without an end", Text(format!("{{}}{}", "=\"a/*b:'c,`".repeat(m / 12)), ), Any),
        ("literals that escape their end", Text(format!("{{}}=\"{}", "\\\"".repeat(m / 2))), Any),
        ("character references", Text("&amp;&lt;&#39;x ".repeat(m / 16)), Any),
        ("ampersands", Text("&a&&CounterClockwiseContourIntegral".repeat(m / 35)), Any),
        ("JSON-LD without an end", Text(format!("window.a={{}};{}", "{\"@context\":\"".repeat(m / 14))), Any),
        ("empty", Html(String::new()), Nothing),
        ("marks after stops", Html(format!("<p>xéa.{}", ")".repeat(4000)).repeat(full(250))), Any),
        ("times before a block", Html(format!("<p>x<p>{}{}", "<time>".repeat(k), "1 2 3 on 12 31 ".repeat(k))), Any),
        ("rows below a wide cell", Html(format!("<table>{}", format!("<tr><td rowspan=1000 colspan=1000>{}", "<tr><td>".repeat(1000)).repeat(full(100)))), Any),
        ("rows in a section with a long style sheet", Html(format!("<table><tbody style='{}'>{}", "color:red;".repeat(k / 2), (0..k / 4).map(|i| format!("<tr><td>Brill {i}<td>The ferry left.")).collect::<String>())), Any),
        ("bylines in a deep element", Html(format!("{}{}", "<div class=a>".repeat(500), "<p>By<p>Ann Pool".repeat(k / 2))), Any),
        ("old dates in a deep element", Html(format!("{}{}", "<div class=a>".repeat(500), "<p>1.1.1950 2.2.1950 3.3.1950 4.4.1950".repeat(k / 4))), Any),
        ("dates in a deep element", Html(format!("{}{}", "<div class=a>".repeat(500), "<p>1.1.2019 2.2.2019 3.3.2019 4.4.2019".repeat(k / 4))), Any),
        ("a fragment", Bytes("<p>".repeat(m).into_bytes()), Nothing),
        ("blank", Text(" \u{a0}\u{200b}\n\t".repeat(k)), Nothing),
    ];
    cases.extend(SCRIPTS.map(script));
    let unfinished = |part: &'static str| {
        let page = format!("<p>x<sup><a href=#fn1>1</a></sup>{}{}", part.repeat(k / 20), "x = 1\n".repeat(k / 20));
        (part, around("", &page), Any)
    };
    cases.extend(UNFINISHED.map(unfinished));
    cases
}
