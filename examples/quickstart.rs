//! The library in a few lines: one page with the defaults, then with options.

use gleaner::{Content, Extractor, Focus, Page};

fn main() -> Result<(), gleaner::Error> {
    let page = "<html><head><title>Ferry returns - Skarn Post</title></head><body>
        <ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul>
        <h1>Ferry returns</h1>
        <p>The ferry to Brill, out of service since the storm, left the quay at six.</p>
        <p>It carried forty passengers and, the harbour master said, “a lot of hope”.</p>
        <footer>© Skarn Post. All rights reserved.</footer></body></html>";

    let article = gleaner::extract_html(page);
    println!("{:?}, {:?}\n\n{}\n", article.title, article.date, article.text());

    // An extractor has options for all pages, and threads can share it.
    let extractor = Extractor::builder().focus(Focus::Precision).drop("figure, .promo").build()?;
    // What you know about a single page is set on the page.
    let page = Page::html(page).url("https://skarnpost.example/ferry-returns");
    for block in extractor.extract(&page).body.walk() {
        if let Content::Paragraph { text, .. } = &block.content {
            println!("{:?}: {text}", block.span);
        }
    }

    // Why was a line kept or dropped?
    for block in extractor.explain(&page).blocks {
        println!("{:10} {:.2}  {}", block.verdict.role, block.verdict.probability, block.text);
    }
    Ok(())
}
