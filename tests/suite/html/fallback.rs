//! Text that stands in a page only as data: JSON-LD, or the state that a script draws.

use gleaner::{BlockKind, ExplainedBlock, Extractor, Limits, Page};
use scraper::Html;

const STORY: &str = "The ferry that left the harbour in October is back at its old pier. \
    Nobody had announced it, and so only the gulls and two anglers saw it come in.";
const MORE: &str = "The crossing takes twenty minutes, as it always did, and the café on board \
    sells the same soup. Season tickets of last year are good until the end of the month, \
    says the harbour office, which had forgotten to print new ones and will not do it now.";

fn blocks(page: &str) -> Vec<ExplainedBlock> {
    Extractor::default().explain(Page::html(page)).blocks
}

/// The texts that both readers take from a page's data.
fn taken(page: &str) -> Vec<String> {
    let scan = blocks(page);
    let tree = Html::parse_document(page);
    let walk = Extractor::default().explain(Page::dom(&tree)).blocks;
    let texts = |blocks: &[ExplainedBlock]| -> Vec<(bool, String)> {
        blocks.iter().map(|block| (block.from_data, block.text.clone())).collect()
    };
    assert_eq!(texts(&scan), texts(&walk), "{page}");
    for block in scan.iter().filter(|block| block.from_data) {
        assert!(!block.span.of_text(page).is_empty(), "{block:?}");
    }
    scan.into_iter().filter(|block| block.from_data).map(|block| block.text).collect()
}

#[test]
fn empty_pages_speak_through_their_data() {
    let html = format!("<p>{STORY}</p><p>{MORE}</p>").replace('<', "\\u003c");
    let quoted = html.replace('\\', "\\\\");
    for page in [
        format!(
            "<script type=application/ld+json>{{\"articleBody\":\"{STORY}\\n{MORE}\"}}</script>"
        ),
        format!(
            "<script type=application/json>{{\"a\":[{{\"body\":\"{html}\"}}]}}</script>Loading"
        ),
        format!("<script id=s type='text/json'>{{\"body\":[\"{STORY}\", \"{MORE}\"]}}</script>"),
        format!("<script>window.__STATE__ = {{\"b\": \"{html}\"}}; var x = \"no\";</script>"),
        format!("<div data-preloaded='{{\"t\":\"{{\\\"cooked\\\":\\\"{quoted}\\\"}}\"}}'></div>"),
        format!("<script>x={{\"text\":\"{}\"}}</script>", html.replace("\\u003c", "&lt;")),
    ] {
        assert_eq!(taken(&page), [STORY, MORE], "{page}");
    }
}

#[test]
fn markup_in_data_is_read_as_markup() {
    let posts = format!(
        r#"<title>t</title><div id=data-preloaded data-preloaded="{{&quot;topic_7&quot;:&quot;{{\&quot;posts\&quot;:[
        {{\&quot;cooked\&quot;:\&quot;&lt;blockquote&gt;&lt;p&gt;Is it back?&lt;/p&gt;&lt;/blockquote&gt;&lt;p&gt;{STORY}&lt;/p&gt;\&quot;}},
        {{\&quot;cooked\&quot;:\&quot;&lt;ul&gt;&lt;li&gt;Soup&lt;li&gt;Tickets&lt;/ul&gt;&lt;pre&gt;a\\n b&lt;/pre&gt;&lt;p&gt;{MORE}&lt;/p&gt;\&quot;}}]}}&quot;}}"></div>"#
    );
    assert_eq!(taken(&posts), ["Is it back?", STORY, "Soup", "Tickets", "a\n b", MORE]);
    let kinds: Vec<BlockKind> = blocks(&posts).iter().map(|block| block.kind).collect();
    assert_eq!(kinds[0], BlockKind::Quote);
    assert!(matches!(kinds[2], BlockKind::ListItem { depth: 1, ordered: false, .. }));
    assert_eq!(kinds[4], BlockKind::Preformatted);
}

#[test]
fn rows_that_a_server_prepared_for_scripts_are_read() {
    let push = |rows: &str| {
        let string = rows.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        format!("<script>self.__next_f.push([1,\"{string}\"])</script>")
    };
    let element = format!(
        "0:[\"$\",\"article\",null,{{\"children\":[[\"$\",\"p\",\"first\",{{\"children\":[\"The old \",\
         [\"$\",\"b\",null,{{\"className\":\"x y\",\"children\":\"ferry\"}}],\" is back. {MORE}\"]}}],\
         [\"$\",\"$L5\",null,{{\"children\":\"{STORY}\"}}]]}}]\n"
    );
    let lines = [format!("The old ferry is back. {MORE}"), STORY.to_owned()];
    assert_eq!(taken(&push(&element)), lines);
    // Rows go on in the next call.
    let cut = element.find("harbour office").unwrap();
    assert_eq!(taken(&(push(&element[..cut]) + &push(&element[cut..]))), lines);
    let html = format!("<p>{STORY}</p><p>{MORE}</p>");
    let long = format!("1a:T{:x},{html}1b:[\"$\",\"hr\",null,{{}}]\n", html.len());
    assert_eq!(taken(&push(&long)), [STORY, MORE]);
    for hostile in
        ["T", "1:T", "1:Tf,", "1:Tffffffff,a", "a", "\n", "\"$\",", "0:\"$\",\"", "[1,\""]
    {
        taken(&push(&hostile.repeat(50_000)));
        taken(&format!("<script>{}</script>", "__next_f.push([1,".repeat(50_000) + hostile));
    }
}

#[test]
fn parts_of_a_line_are_joined() {
    let page = format!(
        r#"<script type="application/json">[{{"t":"p","v":"The old "}},{{"t":"b","v":"ferry"}},
        {{"t":"x","v":", repainted, is back. "}},{{"t":"p","v":"{MORE} {STORY}"}},{{"v":"Share"}}]</script>"#
    );
    let line = format!("The old ferry, repainted, is back. {MORE} {STORY}");
    assert_eq!(taken(&page), [line]);
}

#[test]
fn pages_that_show_their_text_are_left_alone() {
    let script =
        format!("<script type=application/ld+json>{{\"articleBody\":\"{STORY} {MORE}\"}}</script>");
    let words = "The list of all the harbour's ferries, by year. ";
    let state = |json: &str| format!("<script type=application/json>{json}</script>");
    for page in [
        // Enough is on show, or the very text.
        format!("{script}<p>{}", words.repeat(40)),
        format!("{script}<p>{STORY} {MORE}"),
        format!("{script}<p>{}", words.repeat(8)),
        // A state with one part on show has another on purpose aside.
        state(&format!("{{\"b\":[\"{STORY}\",\"{MORE} {MORE}\"]}}")) + &format!("<p>{STORY}"),
        // Too little, no prose, no text of its own.
        state(&format!("{{\"b\":\"{STORY}\"}}")),
        state(&format!("{{\"b\":\"{}\"}}", "ropes, sails, anchors and paint ".repeat(30))),
        state(&format!("{{\"b\":\"{}\"}}", ".a{color:red} .b{top:0} ".repeat(60))),
        state(&format!("{{\"b\":[\"{STORY} {MORE}\",{}0]}}", "\"Add to cart\",".repeat(20))),
        format!("<script>if (x) throw \"{STORY} {MORE}\"</script>"),
        format!("<script type=text/x-other>{{\"b\":\"{STORY} {MORE}\"}}</script>"),
        format!("<template>{script}</template>"),
    ] {
        assert!(taken(&page).is_empty(), "{page}");
    }
}

#[test]
fn limits_hold_and_hostile_data_is_harmless() {
    let page = format!("<script type=application/json>{{\"b\":\"{STORY} {MORE}\"}}</script>");
    let limited = |json_bytes, blocks, depth| {
        let limits = Limits::default().json_bytes(json_bytes).blocks(blocks).depth(depth);
        let extractor = Extractor::builder().limits(limits).build().unwrap();
        extractor.explain(Page::html(&page)).blocks.len()
    };
    let whole = Limits::default();
    assert_eq!(limited(99, whole.blocks, whole.depth), 0);
    assert_eq!(limited(whole.json_bytes, 1, 1), 1);
    let deep = format!("{}{STORY} {MORE}{}", "<div>".repeat(50_000), "</b>".repeat(50_000));
    for json in [
        format!("{{\"b\":\"{deep}</p>\"}}"),
        format!("{{\"b\":\"{}{STORY} {MORE}", "[\\\"".repeat(100_000)),
        "{\"b\":\"{\\\"b\\\":".repeat(30_000),
        format!("\"a\":{}{}", " ".repeat(300_000), "\"x y z\",".repeat(50_000)),
        format!("{{\"b\":\"{}\"}}", "\\ud800\\u".repeat(50_000)),
        format!("{{\"b\":\"{}\"}}", "< &lt;/ .".repeat(50_000)),
    ] {
        taken(&format!("<script type=application/json>{json}</script>"));
    }
}
