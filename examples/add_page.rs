//! Adds a page folder to the suite: `cargo run --example add_page -- SLUG FILE [URL]`.
//!
//! FILE is copied to `tests/pages/SLUG/source.html` or `.txt`, or to `.bin` if a content type is
//! given instead of the URL. `page.toml` is drafted from what the crate extracts; correct it by hand.

#[path = "../tests/suite/page.rs"]
mod page;

use std::error::Error;
use std::fs;
use std::path::Path;

use gleaner::Extractor;
use page::{Source, Truth};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (slug, file, about) = match args.as_slice() {
        [slug, file] => (slug, file, None),
        [slug, file, about] => (slug, file, Some(about.clone())),
        _ => return Err("usage: add_page SLUG FILE [URL or CONTENT TYPE]".into()),
    };
    if slug.is_empty()
        || !slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    {
        return Err(format!("`{slug}`: a slug is of lower-case letters, digits and hyphens").into());
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages").join(slug);
    if folder.exists() {
        return Err(format!("{} is there already", folder.display()).into());
    }
    let is_url = about.as_ref().is_some_and(|about| about.starts_with("http"));
    let (url, content_type) = if is_url { (about, None) } else { (None, about) };
    let bytes = fs::read(file)?;
    let (name, source) = source(&bytes, content_type.clone());
    let mut truth = Truth { url, content_type, ..Truth::default() };
    let explained = Extractor::default().explain(source.page(truth.url.as_deref()));
    let article = explained.article;
    truth.title = article.title.clone();
    truth.date = article.date.as_ref().map(ToString::to_string);
    truth.byline = article.byline.clone();
    let fields = [("title", &truth.title), ("date", &truth.date), ("byline", &truth.byline)];
    truth.none = fields
        .iter()
        .filter(|(_, fact)| fact.is_none())
        .map(|(name, _)| (*name).to_owned())
        .collect();
    for block in explained.blocks {
        let line = page::folded(&block.text);
        if block.verdict.role.is_content() { truth.keep.push(line) } else { truth.drop.push(line) }
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(name), bytes)?;
    let draft = format!(
        "# Draft of what the crate makes of the page. Say in `note` why it is there, and correct\n\
         # every line below by hand; drop this comment then.\n{}",
        toml::to_string_pretty(&truth)?
    );
    fs::write(folder.join("page.toml"), draft)?;
    fs::write(folder.join("expected.md"), page::rendered(&article))?;
    println!("{}: correct page.toml, then GLEANER_BLESS=1 cargo test", relative(&folder).display());
    Ok(())
}

/// The file's name in the folder, and its content as the suite will read it.
fn source(bytes: &[u8], content_type: Option<String>) -> (&'static str, Source) {
    match std::str::from_utf8(bytes) {
        Ok(text) if content_type.is_none() => {
            if gleaner::Input::of(text) == gleaner::Input::Html {
                ("source.html", Source::Html(text.to_owned()))
            } else {
                ("source.txt", Source::Text(text.to_owned()))
            }
        }
        _ => ("source.bin", Source::Bytes(bytes.to_vec(), content_type)),
    }
}

fn relative(path: &Path) -> &Path {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path)
}
