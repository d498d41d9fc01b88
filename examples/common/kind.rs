//! What a file of a folder holds, by its first bytes; its name decides only where these say nothing.

use std::path::{Path, PathBuf};

use gleaner::Input;

use crate::message;

/// First bytes, unpacked, by which a file is judged.
pub const START: u64 = 1 << 14;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page in HTML.
    Html,
    /// A page in plain text.
    Text,
    /// A page saved with its pictures as one file (MHTML), or a mail.
    Message,
    /// One JSON object per line.
    Rows,
    /// Records of WARC or WET.
    Archive,
    /// A table in the format Parquet.
    Parquet,
}

/// Why a file is not read: scripts and data that hold markup in strings.
const SCRIPT: &str = "scripts, style sheets and data";
/// Endings of their names.
const SCRIPTS: &[&str] =
    &["css", "js", "mjs", "cjs", "ts", "map", "json", "csv", "tsv", "py", "rs"];

/// The kind of a file by its name and its first bytes.
///
/// # Errors
///
/// What it is instead, in words that fit after a number of files.
pub fn of(path: &Path, start: &[u8]) -> Result<Kind, &'static str> {
    let name = unpacked(path);
    if start.starts_with(b"PAR1") {
        return Ok(Kind::Parquet);
    }
    if ends_in(&name, &["warc", "wet"]) || start.starts_with(b"WARC/") {
        return Ok(Kind::Archive);
    }
    if ends_in(&name, &["jsonl", "ndjson"]) {
        return Ok(Kind::Rows);
    }
    // What a name claims is read, so that a damaged page is an error and not passed over.
    if ends_in(&name, &["html", "htm", "xhtml", "shtml"]) {
        return Ok(Kind::Html);
    }
    if ends_in(&name, &["txt", "text"]) {
        return Ok(Kind::Text);
    }
    if start.trim_ascii().is_empty() {
        return Err("empty");
    }
    if is_binary(start) {
        return Err("binary data");
    }
    if ends_in(&name, SCRIPTS) {
        return Err(SCRIPT);
    }
    if message::is_message(start) {
        return Ok(Kind::Message);
    }
    if is_other_xml(start) {
        return Err("XML other than XHTML");
    }
    match Input::of_bytes(start) {
        Input::Html => Ok(Kind::Html),
        _ if name.extension().is_none() => Ok(Kind::Text),
        _ => Err("text whose name does not end in .txt"),
    }
}

/// Whether bytes are not text in any charset: control characters that no text has, but for UTF-16.
fn is_binary(start: &[u8]) -> bool {
    let is_wide = start.starts_with(b"\xff\xfe")
        || start.starts_with(b"\xfe\xff")
        || matches!(start, [0, 1..=255, 0, 1..=255, ..] | [1..=255, 0, 1..=255, 0, ..]);
    let is_control = |byte: &u8| matches!(byte, 0..=8 | 14..=26 | 28..=31);
    start.starts_with(b"%PDF-") || !is_wide && start.iter().any(is_control)
}

/// Whether a document is XML but not XHTML: a feed, a site map, a picture.
fn is_other_xml(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let begins = ["<?xml", "<!doctype", "<svg", "<rss", "<feed", "<urlset", "<sitemapindex"];
    begins.iter().any(|begin| text.starts_with(begin))
        && !text.contains("<html")
        && !text.starts_with("<!doctype html")
}

/// The name of a file without the ending of compressed files.
#[must_use]
pub fn unpacked(path: &Path) -> PathBuf {
    if ends_in(path, &["gz", "zst"]) { path.with_extension("") } else { path.to_owned() }
}

fn ends_in(path: &Path, endings: &[&str]) -> bool {
    let own = path.extension().unwrap_or_default();
    endings.iter().any(|ending| own.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_tells_and_the_name_only_if_it_must() {
        let page = "<!DOCTYPE html><title>Tides</title><p>The tide at Skarn runs high.";
        let text = "The tide at Skarn runs higher each spring.";
        let cases: &[(&str, &str, Result<Kind, &str>)] = &[
            ("tides", page, Ok(Kind::Html)),
            ("tides.php", page, Ok(Kind::Html)),
            ("tides?page=3", "<div><p>The tide at Skarn runs high.</p></div>", Ok(Kind::Html)),
            ("tides.jpg", "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">", Ok(Kind::Html)),
            ("tides", "W\0A\0R\0 \0t\0i\0d\0e\0", Ok(Kind::Text)),
            ("tides.htm", "\0", Ok(Kind::Html)),
            ("tides", text, Ok(Kind::Text)),
            ("tides.txt.gz", text, Ok(Kind::Text)),
            ("tides.md", text, Err("text whose name does not end in .txt")),
            ("tides", "%PDF-1.7\n1 0 obj", Err("binary data")),
            ("feed", "<?xml version=\"1.0\"?><rss>", Err("XML other than XHTML")),
            ("quay", "<svg xmlns=\"x\"><title>Quay</title></svg>", Err("XML other than XHTML")),
            ("site.js", "x = '<html><body>'", Err(SCRIPT)),
            ("quay.png", "\u{89}PNG\r\n\u{1a}\n\0\0", Err("binary data")),
            ("new", " \n", Err("empty")),
            ("crawl", "WARC/1.0\r\n", Ok(Kind::Archive)),
            ("crawl.warc.gz", "damaged", Ok(Kind::Archive)),
            ("rows.jsonl.zst", "", Ok(Kind::Rows)),
            ("rows", "PAR1\u{15}", Ok(Kind::Parquet)),
            ("tides.mhtml", "Subject: Tides\r\nMIME-Version: 1.0\r\n", Ok(Kind::Message)),
            ("tides.txt", "Subject: Tides\r\nMIME-Version: 1.0\r\n", Ok(Kind::Text)),
        ];
        for &(name, start, kind) in cases {
            assert_eq!(of(Path::new(name), start.as_bytes()), kind, "{name}: {start:?}");
        }
    }
}
