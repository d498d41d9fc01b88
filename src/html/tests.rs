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
