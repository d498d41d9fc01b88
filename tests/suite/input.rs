//! Whether a page is HTML or plain text.

use gleaner::Input;

#[test]
fn markup_is_html() {
    for page in [
        "<!DOCTYPE html><p>x",
        "\u{feff}\n <!-- saved --> <!doctype HTML>",
        "<?xml version=\"1.0\"?><html/>",
        "<html lang=en>The page",
        "<BODY>\nx",
        "<p>The ferry left.</p>",
        "<p>One<p>Two<p>Three",
        "<img src=\"a.png\">",
        "Hello <b>world</b>",
        "First line<br>\nSecond line<br>\nThird line",
        "<li><a href=\"/a\">Home</a></li>\n<li><a href=\"/b\">News</a></li>",
        "Warning: line 3 of page\n<div><p>All of the text that the page has to say stands here, in one long paragraph, and so the warning above it is but a small part.</p><p>And a second one, to be safe, with as many words again, so that nobody can doubt what this is.</p></div>",
        "<div class=\"a\" data-x=\"1 > 0\"><script>if (a<b) { document.write('<p>') }</script><p>Some text.</p></div>",
        "rest of a paragraph cut off</p><p>The next one is whole and rather longer than that.</p><p>So is this: whole, and long enough.</p>\n<p>The last",
    ] {
        assert_eq!(Input::of(page), Input::Html, "{page}");
        let utf16: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(Input::of_bytes(&utf16), Input::Html, "{page}");
    }
}

#[test]
fn text_about_markup_is_text() {
    for page in [
        "",
        "The ferry left at six.\n\nIt came back.",
        "3 < 4 and 5 > 4, as <everybody> knows",
        "Use <p> for a paragraph, <br> for a break.",
        "<p> marks a paragraph.\n<b> makes its text bold.",
        "The <div> element\n\nA <div> has no meaning.\n<div>Hello</div>\nIt needs </div> at the end.",
        "How to write a page\nBegin with this:\n<!DOCTYPE html>\n<html>\n<body>\n<h1>Hello</h1>\n</body>\n</html>\nThen save the file under a name that ends in .html, and open it in a browser.\nWhat you see is the heading.",
        "Mail from Ada <ada@mail.example>\nHello there",
        "A list of harbours\nSkarn <b>north</b>\nBrill\nOstby\nHamnes\nTorvik",
        "<a <a <a <a",
    ] {
        assert_eq!(Input::of(page), Input::Text, "{page}");
        assert_eq!(Input::of_bytes(page.as_bytes()), Input::Text, "{page}");
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_have_a_kind(
        page in "(<[!/]?(p|b|br|script|html|!--)?[ >]?|-->|</p>|\n|x| ){0,20}",
        bytes: Vec<u8>,
    ) {
        proptest::prop_assert_eq!(Input::of(&page), Input::of_bytes(page.as_bytes()));
        let _ = Input::of_bytes(&bytes);
    }
}
